package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.SortedMap;
import java.util.TreeMap;

/** Where the cells of a sheet that was put in the shape of a table stand in its source. */
interface Rearranged {

    /**
     * The place of a cell in the source.
     *
     * @param source the name of the source
     * @param sheet the name of the sheet
     * @param row where the cell stands now, from 0
     * @param column where the cell stands now, from 0
     */
    SourceLocation place(String source, String sheet, int row, int column);

    /**
     * The cells of a sheet where they stand now, each with its place in the source.
     *
     * @param sheet as it stands in the source
     * @param cells by row and column
     * @return a builder, to which merged areas are still to be added
     */
    default Sheet.Builder rearranged(Sheet sheet, SortedMap<Integer, TreeMap<Integer, DraftCell>> cells) {
        Sheet.Builder rearranged = Sheet.builder(sheet.location().source(), sheet.name())
                .hidden(sheet.isHidden())
                .rearranged(this);
        cells.forEach((row, ofRow) -> {
            rearranged.row(row);
            ofRow.forEach((column, cell) -> {
                rearranged.cell(column, cell);
                cell.location()
                        .filter(place ->
                                place.line().isPresent() && place.column().isPresent())
                        .ifPresent(place -> rearranged.at(
                                place.line().getAsInt(), place.column().getAsInt()));
            });
        });
        return rearranged;
    }
}
