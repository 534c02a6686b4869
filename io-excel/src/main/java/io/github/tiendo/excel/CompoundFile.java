package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Sheet;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.jspecify.annotations.Nullable;

/** A compound file: an {@code .xls} file, or an {@code .xlsx} file behind a password. */
record CompoundFile(
        String source,
        ReadBudget budget,
        List<Finding> findings,
        @Nullable String password) {

    private static final String ENCRYPTED = "EncryptedPackage";
    /** Programs ask for 100,000 rounds; each costs time, and the file says how many. */
    private static final int MOST_ROUNDS = 1_000_000;

    /** Why such a file cannot be streamed. */
    static RefusedException refusal(byte[] bytes) {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            return files.getRoot().hasEntryCaseInsensitive(ENCRYPTED)
                    ? new RefusedException(Finding.of(ExcelFindingCode.ENCRYPTED))
                    : RefusedException.unsupported("xls");
        } catch (IOException | RuntimeException e) {
            return RefusedException.broken(Found.CONTENT);
        }
    }

    List<Sheet> read(byte[] bytes) throws IOException, RefusedException {
        byte[] unlocked;
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            DirectoryNode root = files.getRoot();
            if (!root.hasEntryCaseInsensitive(ENCRYPTED)) {
                return workbook(root);
            }
            unlocked = unlock(files);
        } catch (IOException | RuntimeException e) {
            // the bytes are in memory, so what the library throws is the file's fault
            throw RefusedException.broken(Found.CONTENT);
        }
        return new XlsxDocument(source, budget, findings).read(RandomBytes.of(unlocked));
    }

    private List<Sheet> workbook(DirectoryNode root) throws RefusedException {
        if (root.hasEntryCaseInsensitive("Workbook")) {
            return new XlsDocument(source, budget, password).read(root);
        }
        if (root.hasEntryCaseInsensitive("Book")) {
            throw RefusedException.unsupported("Excel 5.0/95");
        }
        throw RefusedException.notA(Found.DOCUMENT);
    }

    private byte[] unlock(POIFSFileSystem files) throws IOException, RefusedException {
        if (password == null) {
            throw new RefusedException(Finding.of(ExcelFindingCode.ENCRYPTED));
        }
        EncryptionInfo encryption = new EncryptionInfo(files);
        if (encryption.getVerifier().getSpinCount() > MOST_ROUNDS) {
            throw RefusedException.exceeded("rounds", MOST_ROUNDS);
        }
        try {
            Decryptor decryptor = Decryptor.getInstance(encryption);
            if (!decryptor.verifyPassword(password)) {
                throw new RefusedException(Finding.of(ExcelFindingCode.WRONG_PASSWORD));
            }
            int limit = budget.limits().bytes();
            try (InputStream content = decryptor.getDataStream(files)) {
                byte[] unlocked = content.readNBytes(limit == Integer.MAX_VALUE ? limit : limit + 1);
                if (unlocked.length > limit) {
                    throw RefusedException.exceeded("bytes", limit);
                }
                return unlocked;
            }
        } catch (GeneralSecurityException | EncryptedDocumentException e) {
            throw RefusedException.broken(Found.CONTENT);
        }
    }
}
