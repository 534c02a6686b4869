package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.CellArea;
import io.github.tiendo.layout.Document;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFDialogsheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes the sheets of a workbook one after the other. */
final class WorkbookScanner {

    private final String source;
    private final ReadLimits limits;
    private final CellBudget budget;

    WorkbookScanner(String source, ReadLimits limits) {
        this.source = source;
        this.limits = limits;
        this.budget = new CellBudget(limits);
    }

    Outcome<Document> scan(byte[] bytes) throws RefusedException {
        List<Block> sheets = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        try (Workbook workbook = WorkbookFile.open(bytes, limits)) {
            if (workbook.getNumberOfSheets() > limits.sheets()) {
                throw WorkbookGuard.exceeded("sheets", limits.sheets());
            }
            CellReader cells = new CellReader(countsDatesFrom1904(workbook));
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                if (sheet instanceof XSSFChartSheet || sheet instanceof XSSFDialogsheet) {
                    findings.add(Finding.of(ExcelFindingCode.SKIPPED_SHEET)
                            .with("sheet", sheet.getSheetName())
                            .at(SourceLocation.of(source, sheet.getSheetName())));
                } else {
                    sheets.add(sheet(sheet, workbook.getSheetVisibility(i), cells));
                }
            }
        } catch (OutOfMemoryError e) {
            throw new RefusedException(Finding.of(ExcelFindingCode.TOO_LARGE_FOR_MEMORY));
        } catch (IOException e) {
            throw WorkbookGuard.broken(Found.CONTENT);
        }
        return Outcome.of(Document.of(source, sheets), findings);
    }

    /** Takes the cells; what the library throws on the way is the file's fault. */
    private io.github.tiendo.layout.Sheet sheet(Sheet sheet, SheetVisibility visibility, CellReader cells)
            throws RefusedException {
        try {
            io.github.tiendo.layout.Sheet.Builder builder = io.github.tiendo.layout.Sheet.builder(
                            source, sheet.getSheetName())
                    .hidden(visibility != SheetVisibility.VISIBLE);
            int rows = 0;
            int lastColumn = -1;
            for (Row row : sheet) {
                int before = builder.size();
                builder.row(row.getRowNum());
                for (Cell cell : row) {
                    var content = cells.read(cell);
                    if (!content.isBlank()) {
                        budget.takeCell(cell.getColumnIndex(), content.text().length());
                        builder.cell(cell.getColumnIndex(), content);
                        lastColumn = Math.max(lastColumn, cell.getColumnIndex());
                    }
                }
                if (builder.size() > before) {
                    budget.takeRow(rows++);
                    if (row.getZeroHeight()) {
                        builder.hideRow(row.getRowNum());
                    }
                }
            }
            for (int column = 0; column <= lastColumn; column++) {
                if (sheet.isColumnHidden(column)) {
                    builder.hideColumns(column, column);
                }
            }
            for (CellRangeAddress area : sheet.getMergedRegions()) {
                builder.merge(CellArea.of(
                        area.getFirstRow(), area.getFirstColumn(), area.getLastRow(), area.getLastColumn()));
            }
            sheet.getCellComments()
                    .forEach((address, comment) -> builder.comment(
                            address.getRow(),
                            address.getColumn(),
                            comment.getString().getString()));
            return builder.build();
        } catch (RuntimeException | StackOverflowError e) {
            throw WorkbookGuard.broken(Found.CONTENT);
        }
    }

    private static boolean countsDatesFrom1904(Workbook workbook) {
        return workbook instanceof XSSFWorkbook xssf
                ? xssf.isDate1904()
                : ((HSSFWorkbook) workbook).getInternalWorkbook().isUsing1904DateWindowing();
    }
}
