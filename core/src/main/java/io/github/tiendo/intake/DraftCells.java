package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;

/** The places of cells, so that a finding can name them. */
final class DraftCells {

    private DraftCells() {}

    /** The place of a cell inside its file, for a message. */
    static String placeOf(DraftCell cell) {
        return cell.location().map(SourceLocation::place).orElse("?");
    }
}
