package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * The cells of a sheet put in the shape of a table, whole areas of it or one by one: each keeps its place in the source, and
 * what is not put anywhere is left out.
 */
final class MovedCells {

    /** The last row or column of an area that goes on to the end of its sheet. */
    static final int END = 1 << 29;

    private final TreeMap<Integer, TreeMap<Integer, DraftCell>> cells = new TreeMap<>();
    private final Map<List<Integer>, SourceLocation> places = new HashMap<>();
    private final List<Move> moves = new ArrayList<>();
    private final List<Sheet.Area> merged = new ArrayList<>();

    /**
     * An area that is put elsewhere.
     *
     * @param from where it stands
     * @param row where its first cell is put
     * @param column where its first cell is put
     * @param turned whether it is put on its side, its rows side by side
     */
    private record Move(Sheet.Area from, int row, int column, boolean turned) {

        boolean holds(int atRow, int atColumn) {
            return atRow >= from.firstRow()
                    && atRow <= from.lastRow()
                    && atColumn >= from.firstColumn()
                    && atColumn <= from.lastColumn();
        }

        int row(int ofRow, int ofColumn) {
            return row + (turned ? ofColumn - from.firstColumn() : ofRow - from.firstRow());
        }

        int column(int ofRow, int ofColumn) {
            return column + (turned ? ofRow - from.firstRow() : ofColumn - from.firstColumn());
        }

        Sheet.Area of(Sheet.Area area) {
            return Sheet.Area.of(
                    row(area.firstRow(), area.firstColumn()),
                    column(area.firstRow(), area.firstColumn()),
                    row(area.lastRow(), area.lastColumn()),
                    column(area.lastRow(), area.lastColumn()));
        }

        Move back() {
            return new Move(of(from), from.firstRow(), from.firstColumn(), turned);
        }
    }

    /** Puts an area where its first cell is to stand, on its side if it is turned. */
    void move(Sheet sheet, Sheet.Area from, int row, int column, boolean turned) {
        Move move = new Move(from, row, column, turned);
        moves.add(move);
        for (Sheet.Row source : sheet.rows()) {
            for (int i = 0; i < source.size(); i++) {
                if (move.holds(source.index(), source.column(i))) {
                    row(move.row(source.index(), source.column(i)))
                            .put(move.column(source.index(), source.column(i)), source.cell(i));
                }
            }
        }
        for (Sheet.Area area : sheet.mergedAreas()) {
            if (move.holds(area.firstRow(), area.firstColumn())) {
                merge(move.of(area));
            }
        }
    }

    /** Leaves all that stands above a row where it stands. */
    void keepAbove(Sheet sheet, int row) {
        if (row > 0) {
            move(sheet, Sheet.Area.of(0, 0, row - 1, END), 0, 0, false);
        }
    }

    /** Puts all that stands from a row on so many rows further down. */
    void moveBelow(Sheet sheet, int row, int down) {
        move(sheet, Sheet.Area.of(row, 0, END, END), row + down, 0, false);
    }

    /** Leaves the cells of a row where they stand. */
    void keep(Sheet.Row row) {
        for (int i = 0; i < row.size(); i++) {
            row(row.index()).put(row.column(i), row.cell(i));
        }
    }

    /** Puts a cell where it is to stand. */
    void put(int row, int column, DraftCell cell) {
        row(row).put(column, cell);
        cell.location().ifPresent(place -> places.put(List.of(row, column), place));
    }

    /** Puts a cell, or what stands for a blank one, where it is to stand. */
    void put(int row, int column, DraftCell cell, SourceLocation place) {
        if (!cell.isBlank()) {
            put(row, column, cell);
        }
        places.put(List.of(row, column), place);
    }

    private TreeMap<Integer, DraftCell> row(int row) {
        return cells.computeIfAbsent(row, index -> new TreeMap<>());
    }

    /** Merges cells where they are to stand. */
    void merge(Sheet.Area area) {
        merged.add(area);
    }

    /** What stands in a cell now; blank if nothing does. */
    DraftCell at(int row, int column) {
        return row(row).getOrDefault(column, DraftCell.blank());
    }

    /** The sheet of these cells. */
    Sheet of(Sheet sheet) {
        Sheet.Builder moved = Sheet.builder(sheet.location().source(), sheet.name())
                .hidden(sheet.isHidden())
                .rearranged(this);
        cells.forEach((row, ofRow) -> {
            moved.row(row);
            ofRow.forEach((column, cell) -> {
                moved.cell(column, cell);
                cell.location()
                        .filter(place ->
                                place.line().isPresent() && place.column().isPresent())
                        .ifPresent(place ->
                                moved.at(place.line().getAsInt(), place.column().getAsInt()));
            });
        });
        merged.forEach(moved::merge);
        return moved.build();
    }

    /**
     * The place of a cell in the source.
     *
     * @param row where the cell stands now, from 0
     * @param column where the cell stands now, from 0
     */
    SourceLocation place(String source, String sheet, int row, int column) {
        SourceLocation known = places.get(List.of(row, column));
        if (known != null) {
            return known;
        }
        return moves.stream()
                .map(Move::back)
                .filter(move -> move.holds(row, column))
                .findFirst()
                .map(move -> SourceLocation.ofCell(source, sheet, move.row(row, column), move.column(row, column)))
                .orElseGet(() -> SourceLocation.ofCell(source, sheet, row, column));
    }
}
