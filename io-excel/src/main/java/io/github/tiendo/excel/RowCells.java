package io.github.tiendo.excel;

import io.github.tiendo.intake.DraftCell;
import java.math.BigDecimal;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** The cells of one row at a time, by their columns, in arrays that are used again for the next. */
final class RowCells implements CellTarget {

    private static final int FIRST_COLUMNS = 32;

    private DraftCell.Kind[] kinds = new DraftCell.Kind[0];
    private @Nullable Object[] contents = new Object[0];
    private int[] decimals = new int[0];
    private int row = -1;
    private int end;

    RowCells() {
        grow(FIRST_COLUMNS);
    }

    private void grow(int columns) {
        int before = kinds.length;
        kinds = Arrays.copyOf(kinds, columns);
        Arrays.fill(kinds, before, columns, DraftCell.Kind.BLANK);
        contents = Arrays.copyOf(contents, columns);
        decimals = Arrays.copyOf(decimals, columns);
    }

    /** The row in hand, from 0. */
    int row() {
        return row;
    }

    /** Behind the last column that may hold something. */
    int end() {
        return end;
    }

    DraftCell.Kind kind(int column) {
        return column < end ? kinds[column] : DraftCell.Kind.BLANK;
    }

    /** What the cell holds; a text where it holds a text or an error. */
    Object content(int column) {
        Object content = contents[column];
        if (content == null) {
            throw new IllegalStateException("a blank cell has no content");
        }
        return content;
    }

    /** How many decimals are shown; negative where the format does not say. */
    int decimals(int column) {
        return decimals[column];
    }

    /** What stands in the cell, for people. */
    String display(int column) {
        Object content = content(column);
        return content instanceof BigDecimal number
                ? number.toPlainString() + (kinds[column] == DraftCell.Kind.PERCENT ? "%" : "")
                : content.toString();
    }

    @Override
    public void row(int index, boolean isHidden) {
        Arrays.fill(kinds, 0, end, DraftCell.Kind.BLANK);
        end = 0;
        row = index;
    }

    private void put(int column, DraftCell.Kind kind, Object content, int decimalsShown) {
        if (column >= kinds.length) {
            grow(Math.max(column + 1, 2 * kinds.length));
        }
        end = Math.max(end, column + 1);
        kinds[column] = kind;
        contents[column] = content;
        decimals[column] = decimalsShown;
    }

    @Override
    public void text(int column, String text) {
        if (!text.isBlank()) {
            put(column, DraftCell.Kind.TEXT, text, NumberFormat.Section.UNSAID);
        }
    }

    @Override
    public void cell(int column, DraftCell cell) {
        Object content =
                switch (cell.kind()) {
                    case NUMBER, PERCENT -> cell.number().orElseThrow();
                    case DATE -> cell.date().orElseThrow();
                    case LOGICAL -> cell.logical().orElseThrow();
                    case TEXT, ERROR, BLANK -> cell.text();
                };
        put(column, cell.kind(), content, cell.decimalsShown().orElse(NumberFormat.Section.UNSAID));
    }
}
