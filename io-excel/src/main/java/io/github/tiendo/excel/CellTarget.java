package io.github.tiendo.excel;

import io.github.tiendo.intake.DraftCell;

/**
 * Takes what a sheet holds, cell by cell in the order of the file. Rows and columns count from 0. Only cells that hold
 * something are told.
 */
interface CellTarget {

    /** Goes to a row; its cells follow. */
    void row(int row, boolean isHidden) throws RefusedException;

    /** Words, as they stand in the file. */
    void text(int column, String text) throws RefusedException;

    /** Anything else that a cell holds. */
    void cell(int column, DraftCell cell) throws RefusedException;

    /** Columns that a person does not see, both ends inside. */
    default void hiddenColumns(int first, int last) {}

    /** An area merged into one cell, both ends inside. */
    default void merged(int firstRow, int firstColumn, int lastRow, int lastColumn) throws RefusedException {}

    default void comment(int row, int column, String text) throws RefusedException {}
}
