package io.github.tiendo.finding;

import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Many places, of which cells take a bit each. */
final class PlaceSet {

    /** A cell below is kept as any other place is, so that no single one takes much. */
    private static final int MOST_ROWS = 1 << 21;

    private final Map<CellLocation, BitSet> rowsByColumn = new HashMap<>();
    private final Set<SourceLocation> others = new HashSet<>();

    void add(SourceLocation place) {
        if (place instanceof CellLocation cell && cell.row() < MOST_ROWS) {
            rowsByColumn
                    .computeIfAbsent(cell.at(0, cell.cellColumn()), top -> new BitSet())
                    .set(cell.row());
        } else {
            others.add(place);
        }
    }

    boolean contains(SourceLocation place) {
        if (place instanceof CellLocation cell && cell.row() < MOST_ROWS) {
            BitSet rows = rowsByColumn.get(cell.at(0, cell.cellColumn()));
            return rows != null && rows.get(cell.row());
        }
        return others.contains(place);
    }
}
