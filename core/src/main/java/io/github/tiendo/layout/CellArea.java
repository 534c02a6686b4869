package io.github.tiendo.layout;

import org.immutables.value.Value;

/** A rectangle of cells, by rows and columns from 0, both ends inside. */
@Value.Immutable
public abstract class CellArea {

    CellArea() {}

    /**
     * Its first row.
     *
     * @return from 0
     */
    @Value.Parameter
    public abstract int firstRow();

    /**
     * Its first column.
     *
     * @return from 0
     */
    @Value.Parameter
    public abstract int firstColumn();

    /**
     * Its last row.
     *
     * @return at least the first
     */
    @Value.Parameter
    public abstract int lastRow();

    /**
     * Its last column.
     *
     * @return at least the first
     */
    @Value.Parameter
    public abstract int lastColumn();

    /** Holds that the ends are in order. */
    @Value.Check
    void check() {
        if (firstRow() < 0 || firstColumn() < 0 || lastRow() < firstRow() || lastColumn() < firstColumn()) {
            throw new IllegalArgumentException("not an area of cells: rows " + firstRow() + " to " + lastRow()
                    + ", columns " + firstColumn() + " to " + lastColumn());
        }
    }

    /**
     * A rectangle of cells.
     *
     * @param firstRow from 0
     * @param firstColumn from 0
     * @param lastRow at least the first
     * @param lastColumn at least the first
     * @return the area
     * @throws IllegalArgumentException if the ends are not in order
     */
    public static CellArea of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return ImmutableCellArea.of(firstRow, firstColumn, lastRow, lastColumn);
    }
}
