package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Cells that are put in the shape of a table one by one, each of which keeps its place in the source. */
final class MovedCells implements Rearranged {

    private final TreeMap<Integer, TreeMap<Integer, DraftCell>> cells = new TreeMap<>();
    private final Map<List<Integer>, SourceLocation> places = new HashMap<>();

    /** Puts a cell where it is to stand. */
    void put(int row, int column, DraftCell cell) {
        cells.computeIfAbsent(row, index -> new TreeMap<>()).put(column, cell);
        cell.location().ifPresent(place -> places.put(List.of(row, column), place));
    }

    /** Puts a cell, or what stands for a blank one, where it is to stand. */
    void put(int row, int column, DraftCell cell, SourceLocation place) {
        if (!cell.isBlank()) {
            put(row, column, cell);
        }
        places.put(List.of(row, column), place);
    }

    /** Leaves the cells of a row where they stand. */
    void keep(Sheet.Row row) {
        TreeMap<Integer, DraftCell> same = cells.computeIfAbsent(row.index(), index -> new TreeMap<>());
        for (int i = 0; i < row.size(); i++) {
            same.put(row.column(i), row.cell(i));
        }
    }

    /** The sheet of these cells, to which merged areas are still to be added. */
    Sheet.Builder of(Sheet sheet) {
        return rearranged(sheet, cells);
    }

    @Override
    public SourceLocation place(String source, String sheet, int row, int column) {
        SourceLocation known = places.get(List.of(row, column));
        return known == null ? SourceLocation.ofCell(source, sheet, row, column) : known;
    }
}
