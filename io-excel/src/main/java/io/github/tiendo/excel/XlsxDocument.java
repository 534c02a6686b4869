package io.github.tiendo.excel;

import io.github.tiendo.excel.XlsxWorkbook.SheetEntry;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Sheet;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** Reads an {@code .xlsx} file into the sheets of a document. */
record XlsxDocument(String source, ReadBudget budget, List<Finding> findings) {

    List<Sheet> read(RandomBytes bytes) throws IOException, RefusedException {
        List<Sheet> sheets = new ArrayList<>();
        XlsxWorkbook workbook = new XlsxWorkbook(bytes, budget);
        for (SheetEntry entry : workbook.sheets()) {
            if (entry.part() == null) {
                findings.add(Finding.of(ExcelFindingCode.SKIPPED_SHEET)
                        .with("sheet", entry.name())
                        .at(SourceLocation.of(source, entry.name())));
            } else {
                sheets.add(sheet(workbook, entry, entry.part()));
            }
        }
        return sheets;
    }

    private Sheet sheet(XlsxWorkbook workbook, SheetEntry entry, String part) throws IOException, RefusedException {
        Sheet.Builder sheet = Sheet.builder(source, entry.name()).hidden(entry.isHidden());
        SheetFiller filler = new SheetFiller(sheet, budget);
        try (XlsxSheet cells = workbook.open(part)) {
            boolean hasMore = true;
            while (hasMore) {
                hasMore = cells.readRow(filler);
            }
            findings.addAll(cells.misplaced().findings(source, entry.name()));
        }
        workbook.readComments(part, filler);
        return sheet.build();
    }
}
