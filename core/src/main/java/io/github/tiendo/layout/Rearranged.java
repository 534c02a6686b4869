package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;

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
}
