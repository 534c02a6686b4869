package io.github.tiendo.excel;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * Takes what a sheet holds, cell by cell in the order of the file. Rows and columns count from 0. Only cells that hold
 * something are told.
 */
interface CellTarget {

    /** Goes to a row; its cells follow. */
    void row(int row, boolean isHidden) throws RefusedException;

    void text(int column, String text) throws RefusedException;

    /**
     * A number.
     *
     * @param decimals how many decimals are shown, or {@link NumberFormat.Section#UNSAID}
     */
    void number(int column, BigDecimal number, int decimals) throws RefusedException;

    /**
     * A number shown as a percentage.
     *
     * @param percent the number in percent
     * @param decimals how many decimals are shown, or {@link NumberFormat.Section#UNSAID}
     */
    void percent(int column, BigDecimal percent, int decimals) throws RefusedException;

    void date(int column, LocalDate date) throws RefusedException;

    void logical(int column, boolean value) throws RefusedException;

    void error(int column, String text) throws RefusedException;

    /** Columns that a person does not see, both ends inside. */
    default void hiddenColumns(int first, int last) {}

    /** An area merged into one cell, both ends inside. */
    default void merged(int firstRow, int firstColumn, int lastRow, int lastColumn) throws RefusedException {}

    /** A comment on a cell. */
    default void comment(int row, int column, String text) throws RefusedException {}
}
