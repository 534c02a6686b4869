package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Counts the cells of a sheet that do not stand where the format wants them, or name a text that is not there, with the first of each kind. */
final class Misplaced {

    private final Map<ExcelFindingCode, First> found = new EnumMap<>(ExcelFindingCode.class);

    private static final class First {
        private final int row;
        private final int column;
        private int count;

        First(int row, int column) {
            this.row = row;
            this.column = column;
        }
    }

    void withoutPlace(int row, int column) {
        add(ExcelFindingCode.CELLS_WITHOUT_ADDRESS, row, column);
    }

    void outOfOrder(int row, int column) {
        add(ExcelFindingCode.CELLS_OUT_OF_ORDER, row, column);
    }

    void outOfRange(int row, int column) {
        add(ExcelFindingCode.CELLS_OUT_OF_RANGE, row, column);
    }

    void twice(int row, int column) {
        add(ExcelFindingCode.CELLS_TWICE, row, column);
    }

    void withoutText(int row, int column) {
        add(ExcelFindingCode.CELLS_WITHOUT_TEXT, row, column);
    }

    private void add(ExcelFindingCode code, int row, int column) {
        found.computeIfAbsent(code, first -> new First(row, column)).count++;
    }

    /** One finding for each kind. */
    List<Finding> findings(String source, String sheet) {
        List<Finding> findings = new ArrayList<>();
        found.forEach((code, first) -> findings.add(Finding.of(code)
                .with("count", first.count)
                .at(SourceLocation.ofCell(source, sheet, first.row, first.column))));
        return findings;
    }
}
