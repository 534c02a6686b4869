package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFChartSheet;
import org.apache.poi.xssf.usermodel.XSSFDialogsheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** Takes the sheets of a workbook one after the other. */
final class WorkbookScanner {

    private final String source;
    private final ReadLimits limits;
    private final ExcelDictionary dictionary;
    private final TitleRows titles;
    private final WorkbookContent content;

    WorkbookScanner(
            String source, ReadLimits limits, ExcelDictionary dictionary, TitleRows titles, WorkbookContent content) {
        this.source = source;
        this.limits = limits;
        this.dictionary = dictionary;
        this.titles = titles;
        this.content = content;
    }

    void scan(byte[] bytes) throws RefusedException {
        try (Workbook workbook = WorkbookFile.open(bytes, limits)) {
            if (workbook.getNumberOfSheets() > limits.sheets()) {
                throw WorkbookGuard.exceeded("sheets", limits.sheets());
            }
            CellReader cells = new CellReader(countsDatesFrom1904(workbook));
            CellBudget budget = new CellBudget(limits);
            for (int i = 0; i < workbook.getNumberOfSheets(); i++) {
                Sheet sheet = workbook.getSheetAt(i);
                if (sheet instanceof XSSFChartSheet || sheet instanceof XSSFDialogsheet) {
                    note(ExcelFindingCode.SKIPPED_SHEET, sheet.getSheetName());
                } else {
                    scan(SheetGrid.of(sheet, source, budget, cells), budget, workbook.getSheetVisibility(i));
                }
            }
        } catch (OutOfMemoryError e) {
            throw new RefusedException(Finding.of(ExcelFindingCode.TOO_LARGE_FOR_MEMORY));
        } catch (IOException e) {
            throw WorkbookGuard.broken(Found.CONTENT);
        }
    }

    private void scan(SheetGrid grid, CellBudget budget, SheetVisibility visibility) throws RefusedException {
        boolean hasTable = new SheetScanner(grid, dictionary, budget, titles, content).scan();
        if (!hasTable) {
            return;
        }
        if (visibility != SheetVisibility.VISIBLE) {
            note(ExcelFindingCode.HIDDEN_SHEET, grid.name());
        }
        if (!grid.hidden().isEmpty()) {
            content.findings()
                    .add(Finding.of(ExcelFindingCode.HIDDEN_CELLS)
                            .with("found", grid.hidden())
                            .at(grid.place()));
        }
    }

    private void note(ExcelFindingCode code, String sheet) {
        content.findings().add(Finding.of(code).with("sheet", sheet).at(SourceLocation.of(source, sheet)));
    }

    private static boolean countsDatesFrom1904(Workbook workbook) {
        return workbook instanceof XSSFWorkbook xssfWorkbook
                ? xssfWorkbook.isDate1904()
                : ((HSSFWorkbook) workbook).getInternalWorkbook().isUsing1904DateWindowing();
    }
}
