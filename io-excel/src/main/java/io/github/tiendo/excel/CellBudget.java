package io.github.tiendo.excel;

import io.github.tiendo.spi.ReadLimits;

/** What is left of the limits while cells are taken. */
final class CellBudget {

    private final ReadLimits limits;
    private int cells;

    CellBudget(ReadLimits limits) {
        this.limits = limits;
    }

    void takeCell(int column, int length) throws RefusedException {
        if (column >= limits.columns()) {
            throw WorkbookGuard.exceeded("columns", limits.columns());
        }
        if (length > limits.cellLength()) {
            throw WorkbookGuard.exceeded("cell-length", limits.cellLength());
        }
        if (++cells > limits.elements()) {
            throw WorkbookGuard.exceeded("elements", limits.elements());
        }
    }

    /** Takes a row of a sheet that has this many before it. */
    void takeRow(int rowsBefore) throws RefusedException {
        if (rowsBefore >= limits.rows()) {
            throw WorkbookGuard.exceeded("rows", limits.rows());
        }
    }
}
