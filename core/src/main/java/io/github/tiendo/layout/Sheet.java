package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.RandomAccess;
import java.util.TreeMap;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * The cells of one table source that hold something, by rows and columns from 0, with the areas merged over them, what
 * is hidden, and comments: a sheet of a workbook, a table of a document, a file of separated values.
 *
 * <p>A merged area has its content in its first cell. {@link Row#at} gives it there only; {@link #covering} gives it in
 * every row of the area's first column, so that a unit merged over three rows counts for all three.
 *
 * <p>Cells are stored compactly; a {@link DraftCell} with its place is made when it is asked for.
 */
public final class Sheet implements Block {

    /** The text of the error cell that stands for a formula that no program has calculated. */
    public static final String NOT_CALCULATED = "#NOT-CALCULATED!";

    private final String source;
    private final String name;
    private final boolean hidden;
    private final CellStore cells;
    private final List<Area> mergedAreas;
    private final Map<Integer, TreeMap<Integer, Area>> areasByColumn = new HashMap<>();
    private final BitSet hiddenRows;
    private final BitSet hiddenColumns;
    private final Map<Long, String> comments;

    /** Where its cells stand in the source; null where they stand as they do here. */
    private final @Nullable MovedCells rearranged;

    Sheet(
            String source,
            String name,
            boolean hidden,
            CellStore cells,
            List<Area> mergedAreas,
            BitSet hiddenRows,
            BitSet hiddenColumns,
            Map<Long, String> comments,
            @Nullable MovedCells rearranged) {
        this.rearranged = rearranged;
        this.source = source;
        this.name = name;
        this.hidden = hidden;
        this.cells = cells;
        this.mergedAreas = List.copyOf(mergedAreas);
        this.hiddenRows = hiddenRows;
        this.hiddenColumns = hiddenColumns;
        this.comments = comments;
        for (Area area : mergedAreas) {
            areasByColumn
                    .computeIfAbsent(area.firstColumn(), column -> new TreeMap<>())
                    .put(area.firstRow(), area);
        }
    }

    /** A row that holds something. */
    public final class Row {

        private final int position;

        private Row(int position) {
            this.position = position;
        }

        /** {@return where it stands in the sheet, from 0} */
        public int index() {
            return cells.row(position);
        }

        /** {@return how many of its cells hold something, at least 1} */
        public int size() {
            return cells.end(position) - cells.start(position);
        }

        /**
         * The column of one of its cells that hold something.
         *
         * @param nth which of them from the left, from 0
         * @return the column, from 0
         */
        public int column(int nth) {
            return cells.column(cells.start(position) + Objects.checkIndex(nth, size()));
        }

        /**
         * One of its cells that hold something.
         *
         * @param nth which of them from the left, from 0
         * @return the cell with its place
         */
        public DraftCell cell(int nth) {
            return make(index(), cells.start(position) + Objects.checkIndex(nth, size()));
        }

        /** What the nth of its cells that hold something holds, without making it. */
        DraftCell.Kind kind(int nth) {
            return cells.kind(cells.start(position) + Objects.checkIndex(nth, size()));
        }

        /**
         * The cell in a column.
         *
         * @param column from 0
         * @return the cell with its place; blank and without place where there is nothing
         */
        public DraftCell at(int column) {
            int cell = cells.find(position, column);
            return cell < 0 ? DraftCell.blank() : make(index(), cell);
        }

        /**
         * What the cell in a column holds, without making it.
         *
         * @param column from 0
         * @return its kind
         */
        public DraftCell.Kind kindAt(int column) {
            int cell = cells.find(position, column);
            return cell < 0 ? DraftCell.Kind.BLANK : cells.kind(cell);
        }

        /**
         * Tells whether the cell in a column holds something.
         *
         * @param column from 0
         * @return whether it does
         */
        public boolean has(int column) {
            return cells.find(position, column) >= 0;
        }

        @Override
        public String toString() {
            StringBuilder text = new StringBuilder();
            for (int i = 0; i < size(); i++) {
                text.append(i == 0 ? "" : " | ").append(cell(i).display());
            }
            return text.toString();
        }
    }

    /** {@return the name of the sheet: as the format gives it; empty where it has none} */
    public String name() {
        return name;
    }

    /** {@return whether a person who opens the source sees it only after unhiding it} */
    public boolean isHidden() {
        return hidden;
    }

    /** The place of the whole sheet: its name as address, or the source alone where it has none. */
    @Override
    public SourceLocation location() {
        return name.isEmpty() ? SourceLocation.of(source) : SourceLocation.of(source, name);
    }

    /** {@return the rows that hold something, from top to bottom; may be empty} */
    public List<Row> rows() {
        return new Rows();
    }

    /** The rows, made when they are asked for. */
    private final class Rows extends AbstractList<Row> implements RandomAccess {

        @Override
        public Row get(int position) {
            return new Row(Objects.checkIndex(position, size()));
        }

        @Override
        public int size() {
            return cells.rows();
        }
    }

    /** {@return how many cells hold something: the number of cells} */
    public int size() {
        return cells.size();
    }

    /**
     * The cell at a place.
     *
     * @param row from 0
     * @param column from 0
     * @return the cell with its place; blank and without place where there is nothing
     */
    public DraftCell at(int row, int column) {
        int position = cells.position(row);
        return position < 0 ? DraftCell.blank() : new Row(position).at(column);
    }

    /**
     * Where a cell stands, whether it holds something or not.
     *
     * @param row from 0
     * @param column from 0
     * @return such as {@code Chỉ tiêu!C12}; line and column where the format has lines
     */
    public SourceLocation place(int row, int column) {
        int position = cells.position(row);
        int cell = position < 0 ? -1 : cells.find(position, column);
        return place(row, column, cell);
    }

    private SourceLocation place(int row, int column, int cell) {
        int line = cell < 0 ? 0 : cells.line(cell);
        if (line > 0) {
            return SourceLocation.builder()
                    .source(source)
                    .line(line)
                    .column(cells.lineColumn(cell))
                    .build();
        }
        return rearranged == null
                ? SourceLocation.ofCell(source, name, row, column)
                : rearranged.place(source, name, row, column);
    }

    private DraftCell make(int row, int cell) {
        return cells.make(cell, place(row, cells.column(cell), cell));
    }

    // --- merged areas

    /** {@return the areas of cells merged into one, in the order of the source; may be empty} */
    public List<Area> mergedAreas() {
        return mergedAreas;
    }

    /**
     * The content of a cell, or of the area merged downwards over it.
     *
     * @param row from 0
     * @param column from 0; the first column of such an area
     * @return the cell with the place where the content stands; blank where there is nothing
     */
    public DraftCell covering(int row, int column) {
        DraftCell own = at(row, column);
        if (!own.isBlank()) {
            return own;
        }
        Area area = areaFrom(row, column);
        return area == null || area.firstRow() == row ? own : at(area.firstRow(), column);
    }

    /**
     * The last row of the merged area that covers a cell and begins in its column.
     *
     * @param row from 0
     * @param column from 0
     * @return the row itself if there is no such area
     */
    public int lastRow(int row, int column) {
        Area area = areaFrom(row, column);
        return area == null ? row : area.lastRow();
    }

    /**
     * The last column of the merged area that covers a cell and begins in its column.
     *
     * @param row from 0
     * @param column from 0
     * @return the column itself if there is no such area
     */
    public int lastColumn(int row, int column) {
        Area area = areaFrom(row, column);
        return area == null ? column : area.lastColumn();
    }

    /**
     * The first column of the merged area over a cell.
     *
     * @param row from 0
     * @param column from 0
     * @return the column itself if there is no such area
     */
    public int firstColumn(int row, int column) {
        for (int first = column; first >= 0; first--) {
            Area area = areaFrom(row, first);
            if (area != null && area.lastColumn() >= column) {
                return first;
            }
        }
        return column;
    }

    private @Nullable Area areaFrom(int row, int column) {
        TreeMap<Integer, Area> areas = areasByColumn.get(column);
        Map.Entry<Integer, Area> above = areas == null ? null : areas.floorEntry(row);
        return above == null || above.getValue().lastRow() < row ? null : above.getValue();
    }

    // --- what a person does not see

    /**
     * Tells whether a person does not see a row.
     *
     * @param row from 0
     * @return whether it is hidden or filtered out
     */
    public boolean isRowHidden(int row) {
        return hiddenRows.get(row);
    }

    /**
     * Tells whether a person does not see a column.
     *
     * @param column from 0
     * @return whether it is hidden
     */
    public boolean isColumnHidden(int column) {
        return hiddenColumns.get(column);
    }

    /**
     * The comment on a cell.
     *
     * @param row from 0
     * @param column from 0
     * @return its text, or empty if there is none
     */
    public Optional<String> comment(int row, int column) {
        return Optional.ofNullable(comments.get(Builder.key(row, column)));
    }

    /** Equal if every cell, place, merged area, comment and what is hidden are equal. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Sheet sheet
                && source.equals(sheet.source)
                && name.equals(sheet.name)
                && hidden == sheet.hidden
                && cells.equals(sheet.cells)
                && mergedAreas.equals(sheet.mergedAreas)
                && hiddenRows.equals(sheet.hiddenRows)
                && hiddenColumns.equals(sheet.hiddenColumns)
                && comments.equals(sheet.comments);
    }

    @Override
    public int hashCode() {
        return Objects.hash(source, name, cells.size());
    }

    /** Its name and its size. */
    @Override
    public String toString() {
        return location() + ": " + cells.rows() + " rows, " + cells.size() + " cells";
    }

    /**
     * Starts a sheet that is filled row by row.
     *
     * @param source the name of the file or other source
     * @param name the name of the sheet; empty where the format has none
     * @return a new builder
     */
    public static Builder builder(String source, String name) {
        return new Builder(source, name);
    }

    /**
     * Fills a sheet, row by row as a streaming reader meets them. Blank texts are passed over. Rows and the cells of a row
     * come in any order; of two for one place the later counts.
     *
     * <pre>{@code
     * Sheet.builder("plan.xlsx", "Chỉ tiêu")
     *         .row(0).text(0, "Chỉ tiêu").text(1, "Năm 2025")
     *         .row(1).text(0, "Hộ nghèo").cell(1, DraftCell.percent(new BigDecimal("4.2")).showing(1))
     *         .merge(Area.of(0, 0, 0, 1))
     *         .build();
     * }</pre>
     */
    public static final class Builder {

        private final String source;
        private final String name;
        private final CellStore cells = new CellStore();
        private final List<Area> merged = new ArrayList<>();
        private final BitSet hiddenRows = new BitSet();
        private final BitSet hiddenColumns = new BitSet();
        private final Map<Long, String> comments = new HashMap<>();
        private @Nullable MovedCells rearranged;
        private boolean hidden;

        Builder(String source, String name) {
            this.source = Objects.requireNonNull(source);
            this.name = Objects.requireNonNull(name);
        }

        private static long key(int row, int column) {
            return (long) row << Integer.SIZE | column;
        }

        /**
         * Says that a person sees the sheet only after unhiding it.
         *
         * @param hidden whether it is hidden; it is not unless said
         * @return this builder
         */
        public Builder hidden(boolean hidden) {
            this.hidden = hidden;
            return this;
        }

        /** Says that its cells stand elsewhere in the source. */
        Builder rearranged(MovedCells places) {
            this.rearranged = places;
            return this;
        }

        /**
         * Goes on to a row, usually one further down; what goes into a row that was left before is added to it.
         *
         * @param index from 0
         * @return this builder
         * @throws IllegalArgumentException if the index is negative
         */
        public Builder row(int index) {
            cells.startRow(index);
            return this;
        }

        /**
         * Puts words into a cell of the row.
         *
         * @param column from 0
         * @param text as written; nothing is put if it is blank
         * @return this builder
         */
        public Builder text(int column, String text) {
            return cell(column, DraftCell.text(text));
        }

        /**
         * Puts what a cell holds; its place is not taken.
         *
         * @param column from 0
         * @param cell the content, such as {@code DraftCell.percent(new BigDecimal("77.08")).showing(1)}; nothing is put if it
         *     is blank
         * @return this builder
         */
        public Builder cell(int column, DraftCell cell) {
            if (!cell.isBlank()) {
                cells.put(column, cell);
            }
            return this;
        }

        /**
         * Says where the cell that was put last stands, in a format of lines; without it a cell is placed by its address.
         *
         * @param line from 1
         * @param column in characters, from 1
         * @return this builder
         */
        public Builder at(int line, int column) {
            cells.placeLast(line, column);
            return this;
        }

        /**
         * Merges cells into one, whose content is that of the first.
         *
         * @param area the cells
         * @return this builder
         */
        public Builder merge(Area area) {
            merged.add(area);
            return this;
        }

        /**
         * Says that a person does not see a row.
         *
         * @param row from 0
         * @return this builder
         */
        public Builder hideRow(int row) {
            hiddenRows.set(row);
            return this;
        }

        /**
         * Says that a person does not see some columns.
         *
         * @param first the first, from 0
         * @param last the last, at least the first
         * @return this builder
         */
        public Builder hideColumns(int first, int last) {
            hiddenColumns.set(first, last + 1);
            return this;
        }

        /**
         * Puts a comment on a cell.
         *
         * @param row from 0
         * @param column from 0
         * @param text what it says
         * @return this builder
         */
        public Builder comment(int row, int column, String text) {
            comments.put(key(row, column), text);
            return this;
        }

        /** {@return how many cells hold something so far: the number of cells} */
        public int size() {
            return cells.size();
        }

        /**
         * Ends the sheet. The builder is not used again.
         *
         * @return the sheet
         */
        public Sheet build() {
            return new Sheet(
                    source, name, hidden, cells.finished(), merged, hiddenRows, hiddenColumns, comments, rearranged);
        }
    }

    /** A rectangle of cells, by rows and columns from 0, both ends inside. */
    @Value.Immutable
    public abstract static class Area {

        Area() {}

        /** {@return its first row, from 0} */
        @Value.Parameter
        public abstract int firstRow();

        /** {@return its first column, from 0} */
        @Value.Parameter
        public abstract int firstColumn();

        /** {@return its last row, at least the first} */
        @Value.Parameter
        public abstract int lastRow();

        /** {@return its last column, at least the first} */
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
        public static Area of(int firstRow, int firstColumn, int lastRow, int lastColumn) {
            return ImmutableArea.of(firstRow, firstColumn, lastRow, lastColumn);
        }
    }
}
