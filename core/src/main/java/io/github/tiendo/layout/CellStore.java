package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Objects;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The cells of a sheet in arrays, row after row; some ten bytes and the content for each. */
final class CellStore {

    /** Stands for decimals that the format of a cell does not say. */
    private static final int UNKNOWN = -1;

    private static final DraftCell.Kind[] KINDS = DraftCell.Kind.values();
    private static final int FIRST_ROWS = 16;
    private static final int FIRST_CELLS = 64;

    private int[] rowIndexes = new int[FIRST_ROWS];
    private int[] rowStarts = new int[FIRST_ROWS];
    private int rows;
    private int nextRow;
    private boolean inRow;
    private boolean isInOrder = true;

    private int[] columns = new int[FIRST_CELLS];
    private byte[] kinds = new byte[FIRST_CELLS];
    private byte[] decimals = new byte[FIRST_CELLS];
    private @Nullable Object[] contents = new Object[FIRST_CELLS];
    private int size;
    private int last = -1;

    /** Line and column of each cell in a format of lines; null until one is given. */
    private int @Nullable [] lines;

    private int @Nullable [] lineColumns;

    // --- filling

    void startRow(int index) {
        if (index < 0) {
            throw new IllegalArgumentException("no row " + index);
        }
        nextRow = index + 1;
        inRow = false;
        last = -1;
    }

    void put(int column, DraftCell cell) {
        put(column, cell.kind(), content(cell), cell.decimalsShown().orElse(UNKNOWN));
    }

    private static Object content(DraftCell cell) {
        return switch (cell.kind()) {
            case TEXT, ERROR, BLANK -> cell.text();
            case NUMBER, PERCENT -> cell.number().orElseThrow();
            case DATE -> cell.date().orElseThrow();
            case LOGICAL -> cell.logical().orElseThrow();
        };
    }

    private void put(int column, DraftCell.Kind kind, Object content, int decimalsShown) {
        if (nextRow == 0 || column < 0) {
            throw new IllegalArgumentException(nextRow == 0 ? "a cell stands in a row" : "no column " + column);
        }
        if (!inRow) {
            openRow();
        }
        int at = size;
        while (at > rowStarts[rows - 1] && columns[at - 1] >= column) {
            at--;
        }
        if (at == size || columns[at] != column) {
            insert(at);
        }
        columns[at] = column;
        kinds[at] = (byte) kind.ordinal();
        decimals[at] = (byte) Math.min(decimalsShown, Byte.MAX_VALUE);
        contents[at] = content;
        last = at;
    }

    void placeLast(int line, int column) {
        if (last < 0) {
            return;
        }
        if (lines == null || lineColumns == null) {
            lines = new int[columns.length];
            lineColumns = new int[columns.length];
        }
        lines[last] = line;
        lineColumns[last] = column;
    }

    private void openRow() {
        inRow = true;
        if (rows > 0 && rowIndexes[rows - 1] == nextRow - 1) {
            return;
        }
        isInOrder &= rows == 0 || rowIndexes[rows - 1] < nextRow;
        if (rows == rowIndexes.length) {
            rowIndexes = Arrays.copyOf(rowIndexes, rows * 2);
            rowStarts = Arrays.copyOf(rowStarts, rows * 2);
        }
        rowIndexes[rows] = nextRow - 1;
        rowStarts[rows] = size;
        rows++;
    }

    private void insert(int at) {
        if (size == columns.length) {
            resize(size * 2);
        }
        int moved = size - at;
        if (moved > 0) {
            System.arraycopy(columns, at, columns, at + 1, moved);
            System.arraycopy(kinds, at, kinds, at + 1, moved);
            System.arraycopy(decimals, at, decimals, at + 1, moved);
            System.arraycopy(contents, at, contents, at + 1, moved);
            if (lines != null && lineColumns != null) {
                System.arraycopy(lines, at, lines, at + 1, moved);
                System.arraycopy(lineColumns, at, lineColumns, at + 1, moved);
            }
        }
        if (lines != null && lineColumns != null) {
            lines[at] = 0;
            lineColumns[at] = 0;
        }
        size++;
    }

    /** The same cells with their rows in order and without what was taken in advance. */
    CellStore finished() {
        CellStore finished = isInOrder ? this : sorted();
        finished.resize(finished.size);
        finished.rowIndexes = Arrays.copyOf(finished.rowIndexes, finished.rows);
        finished.rowStarts = Arrays.copyOf(finished.rowStarts, finished.rows);
        return finished;
    }

    private CellStore sorted() {
        CellStore sorted = new CellStore();
        IntStream.range(0, rows)
                .boxed()
                .sorted(Comparator.comparingInt(this::row))
                .forEach(position -> {
                    sorted.startRow(row(position));
                    for (int cell = start(position); cell < end(position); cell++) {
                        Object content = Objects.requireNonNull(contents[cell]);
                        sorted.put(columns[cell], kind(cell), content, decimals[cell]);
                        if (line(cell) > 0) {
                            sorted.placeLast(line(cell), lineColumn(cell));
                        }
                    }
                });
        return sorted;
    }

    private void resize(int length) {
        columns = Arrays.copyOf(columns, length);
        kinds = Arrays.copyOf(kinds, length);
        decimals = Arrays.copyOf(decimals, length);
        contents = Arrays.copyOf(contents, length);
        if (lines != null && lineColumns != null) {
            lines = Arrays.copyOf(lines, length);
            lineColumns = Arrays.copyOf(lineColumns, length);
        }
    }

    // --- looking

    int rows() {
        return rows;
    }

    int size() {
        return size;
    }

    /** The index in the sheet of the row at a position. */
    int row(int position) {
        return rowIndexes[position];
    }

    /** The position of the row with this index in the sheet; negative if it holds nothing. */
    int position(int row) {
        return Arrays.binarySearch(rowIndexes, 0, rows, row);
    }

    int start(int position) {
        return rowStarts[position];
    }

    int end(int position) {
        return position + 1 < rows ? rowStarts[position + 1] : size;
    }

    /** The cell of a row in a column; negative if there is none. */
    int find(int position, int column) {
        return Arrays.binarySearch(columns, start(position), end(position), column);
    }

    int column(int cell) {
        return columns[cell];
    }

    DraftCell.Kind kind(int cell) {
        return KINDS[kinds[cell]];
    }

    /** The line of a cell, from 1; 0 where its format has none. */
    int line(int cell) {
        return lines == null ? 0 : lines[cell];
    }

    int lineColumn(int cell) {
        return lineColumns == null ? 0 : lineColumns[cell];
    }

    DraftCell make(int cell, SourceLocation place) {
        DraftCell made = content(kind(cell), Objects.requireNonNull(contents[cell]));
        return (decimals[cell] < 0 ? made : made.showing(decimals[cell])).at(place);
    }

    private static DraftCell content(DraftCell.Kind kind, Object content) {
        return switch (kind) {
            case TEXT -> DraftCell.text((String) content);
            case NUMBER -> DraftCell.number((BigDecimal) content);
            case PERCENT -> DraftCell.percent((BigDecimal) content);
            case DATE -> DraftCell.date((LocalDate) content);
            case LOGICAL -> DraftCell.logical((Boolean) content, (Boolean) content ? "TRUE" : "FALSE");
            case ERROR -> DraftCell.error((String) content);
            case BLANK -> DraftCell.blank();
        };
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof CellStore store
                && Arrays.equals(rowIndexes, store.rowIndexes)
                && Arrays.equals(rowStarts, store.rowStarts)
                && Arrays.equals(columns, store.columns)
                && Arrays.equals(kinds, store.kinds)
                && Arrays.equals(decimals, store.decimals)
                && Arrays.equals(contents, store.contents)
                && Arrays.equals(lines, store.lines)
                && Arrays.equals(lineColumns, store.lineColumns);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(columns);
    }
}
