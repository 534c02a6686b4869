package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.spi.ReadLimits;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Locale;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.XLSBUnsupportedException;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Opens a workbook with the library that understands it, and says in one finding why it could not be opened. */
final class WorkbookFile {

    private WorkbookFile() {}

    /**
     * Opens a workbook that was looked through before.
     *
     * <p>The library throws whatever it meets: these are the file's faults, since its bytes are in memory. The stack and
     * the heap are caught as well, because deep nesting and what it costs to build a model cannot all be foreseen.
     */
    static Workbook open(byte[] bytes, ReadLimits limits) throws RefusedException {
        if (bytes.length > limits.bytes()) {
            throw WorkbookGuard.exceeded("bytes", limits.bytes());
        }
        try {
            switch (FileKind.of(bytes)) {
                case ZIP:
                    new WorkbookGuard(bytes, limits).check();
                    return new XSSFWorkbook(new ByteArrayInputStream(bytes));
                case COMPOUND:
                    return openCompound(bytes);
                default:
                    throw new RefusedException(FileKind.refusal(bytes));
            }
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(Finding.of(ExcelFindingCode.ENCRYPTED));
        } catch (XLSBUnsupportedException e) {
            throw unsupported("xlsb");
        } catch (OldExcelFormatException e) {
            throw unsupported("Excel 5.0/95");
        } catch (OutOfMemoryError e) {
            throw new RefusedException(Finding.of(ExcelFindingCode.TOO_LARGE_FOR_MEMORY));
        } catch (IOException | RuntimeException | StackOverflowError e) {
            throw refusal(e);
        }
    }

    @SuppressWarnings("resource") // the workbook owns the file system, which holds nothing but memory
    private static Workbook openCompound(byte[] bytes) throws IOException, RefusedException {
        DirectoryNode root = new POIFSFileSystem(new ByteArrayInputStream(bytes)).getRoot();
        if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
            throw new RefusedException(Finding.of(ExcelFindingCode.ENCRYPTED));
        }
        if (root.hasEntryCaseInsensitive("Book") && !root.hasEntryCaseInsensitive("Workbook")) {
            throw unsupported("Excel 5.0/95");
        }
        if (!root.hasEntryCaseInsensitive("Workbook")) {
            throw new RefusedException(
                    Finding.of(ExcelFindingCode.NOT_A_WORKBOOK).with("found", Found.DOCUMENT));
        }
        return new HSSFWorkbook(root, false);
    }

    /** The library tells some kinds of file apart by its messages only. */
    private static RefusedException refusal(Throwable thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            String message = String.valueOf(cause.getMessage());
            if (message.contains("Strict OOXML")) {
                return unsupported("Strict Open XML");
            }
            if (message.toLowerCase(Locale.ROOT).contains("not supported filetype")
                    || message.contains("wrong content type")
                    || message.contains("is not a valid Excel")) {
                return new RefusedException(
                        Finding.of(ExcelFindingCode.NOT_A_WORKBOOK).with("found", Found.DOCUMENT));
            }
        }
        return WorkbookGuard.broken(Found.CONTENT);
    }

    private static RefusedException unsupported(String kind) {
        return new RefusedException(
                Finding.of(ExcelFindingCode.UNSUPPORTED_WORKBOOK).with("found", kind));
    }
}
