package io.github.tiendo.excel;

import java.util.Collection;
import java.util.TreeMap;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellReference;

/** Collects the rows and columns with content that a person does not see. */
final class HiddenCells {

    private static final int MAX_NAMED = 20;

    private final Sheet sheet;
    private final TreeMap<Integer, Boolean> columns = new TreeMap<>();
    private final StringBuilder rows = new StringBuilder();
    private int named;

    HiddenCells(Sheet sheet) {
        this.sheet = sheet;
    }

    void add(Row row, Collection<Integer> filled) {
        if (row.getZeroHeight() && named <= MAX_NAMED) {
            rows.append(rows.length() == 0 ? "" : ", ").append(named == MAX_NAMED ? "…" : "" + (row.getRowNum() + 1));
            named++;
        }
        for (int column : filled) {
            columns.computeIfAbsent(column, sheet::isColumnHidden);
        }
    }

    /** Such as {@code 5, 6, C}; empty if everything can be seen. */
    String names() {
        StringBuilder names = new StringBuilder(rows);
        columns.forEach((column, hidden) -> {
            if (hidden) {
                names.append(names.length() == 0 ? "" : ", ").append(CellReference.convertNumToColString(column));
            }
        });
        return names.toString();
    }
}
