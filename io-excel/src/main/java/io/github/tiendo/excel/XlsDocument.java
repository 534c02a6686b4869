package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hssf.OldExcelFormatException;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFRow;
import org.apache.poi.hssf.usermodel.HSSFSheet;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Comment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellAddress;
import org.apache.poi.ss.util.CellRangeAddress;
import org.jspecify.annotations.Nullable;

/** Reads an {@code .xls} file into the sheets of a document, after its records have been counted. */
record XlsDocument(
        String source, ReadBudget budget, @Nullable String password) {

    /** Reads the workbook in a compound file; what the library throws is the file's fault, since it is in memory. */
    List<Sheet> read(DirectoryNode root) throws RefusedException {
        String before = Biff8EncryptionKey.getCurrentUserPassword();
        try {
            if (XlsRecords.areEncrypted(root, budget)) {
                if (password == null) {
                    throw new RefusedException(Finding.of(ExcelFindingCode.ENCRYPTED));
                }
                // the library knows no other way, and the password is that of this thread only
                Biff8EncryptionKey.setCurrentUserPassword(password);
            }
            try (HSSFWorkbook workbook = new HSSFWorkbook(root, false)) {
                return sheets(workbook);
            }
        } catch (EncryptedDocumentException e) {
            throw new RefusedException(Finding.of(ExcelFindingCode.WRONG_PASSWORD));
        } catch (OldExcelFormatException e) {
            throw RefusedException.unsupported("Excel 5.0/95");
        } catch (IOException | RuntimeException e) {
            throw RefusedException.broken(Found.CONTENT);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(before);
        }
    }

    private List<Sheet> sheets(HSSFWorkbook workbook) throws RefusedException {
        if (workbook.getNumberOfSheets() > budget.limits().sheets()) {
            throw RefusedException.exceeded("sheets", budget.limits().sheets());
        }
        XlsCells cells = new XlsCells(new CellValues(
                workbook.getInternalWorkbook().isUsing1904DateWindowing(),
                budget.limits().numbers()));
        List<Sheet> sheets = new ArrayList<>();
        for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
            boolean isHidden = workbook.getSheetVisibility(i) != SheetVisibility.VISIBLE;
            sheets.add(sheet(workbook.getSheetAt(i), isHidden, cells));
        }
        return sheets;
    }

    private Sheet sheet(HSSFSheet from, boolean isHidden, XlsCells cells) throws RefusedException {
        Sheet.Builder sheet = Sheet.builder(source, from.getSheetName()).hidden(isHidden);
        SheetFiller filler = new SheetFiller(sheet, budget);
        int rows = 0;
        int columns = 0;
        for (Row row : from) {
            budget.takeRow(rows++);
            filler.row(row.getRowNum(), ((HSSFRow) row).getZeroHeight());
            for (Cell cell : row) {
                cells.tell(cell, filler);
                columns = Math.max(columns, cell.getColumnIndex() + 1);
            }
        }
        for (int column = 0; column < columns; column++) {
            if (from.isColumnHidden(column)) {
                filler.hiddenColumns(column, column);
            }
        }
        for (CellRangeAddress area : from.getMergedRegions()) {
            filler.merged(area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn());
        }
        for (var comment : from.getCellComments().entrySet()) {
            CellAddress place = comment.getKey();
            Comment text = comment.getValue();
            filler.comment(place.getRow(), place.getColumn(), text.getString().getString());
        }
        return sheet.build();
    }
}
