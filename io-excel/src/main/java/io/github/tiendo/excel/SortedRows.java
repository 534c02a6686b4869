package io.github.tiendo.excel;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;

/** Keeps the cells of a sheet whose rows do not stand in their order, and tells them in order. */
final class SortedRows implements CellTarget {

    /** Cells that are kept twice, here and where they are told. */
    private static final int BYTES_OF_CELL = 256;

    private final CellTarget target;
    private final ReadBudget budget;
    private final TreeMap<Integer, List<Kept>> rows = new TreeMap<>();
    private final TreeMap<Integer, Boolean> hidden = new TreeMap<>();
    private List<Kept> row = new ArrayList<>();

    /** How a cell is told. */
    @FunctionalInterface
    private interface Kept {
        void tell() throws RefusedException;
    }

    SortedRows(CellTarget target, ReadBudget budget) {
        this.target = target;
        this.budget = budget;
    }

    void tell() throws RefusedException {
        for (var each : rows.entrySet()) {
            target.row(each.getKey(), hidden.getOrDefault(each.getKey(), false));
            for (Kept cell : each.getValue()) {
                cell.tell();
            }
        }
    }

    @Override
    public void row(int index, boolean isHidden) {
        row = rows.computeIfAbsent(index, each -> new ArrayList<>());
        hidden.merge(index, isHidden, Boolean::logicalOr);
    }

    private void keep(Kept cell) throws RefusedException {
        budget.hold(BYTES_OF_CELL);
        row.add(cell);
    }

    @Override
    public void text(int column, String text) throws RefusedException {
        keep(() -> target.text(column, text));
    }

    @Override
    public void number(int column, BigDecimal number, int decimals) throws RefusedException {
        keep(() -> target.number(column, number, decimals));
    }

    @Override
    public void percent(int column, BigDecimal percent, int decimals) throws RefusedException {
        keep(() -> target.percent(column, percent, decimals));
    }

    @Override
    public void date(int column, LocalDate date) throws RefusedException {
        keep(() -> target.date(column, date));
    }

    @Override
    public void logical(int column, boolean value) throws RefusedException {
        keep(() -> target.logical(column, value));
    }

    @Override
    public void error(int column, String text) throws RefusedException {
        keep(() -> target.error(column, text));
    }

    @Override
    public void hiddenColumns(int first, int last) {
        target.hiddenColumns(first, last);
    }

    @Override
    public void merged(int firstRow, int firstColumn, int lastRow, int lastColumn) throws RefusedException {
        target.merged(firstRow, firstColumn, lastRow, lastColumn);
    }
}
