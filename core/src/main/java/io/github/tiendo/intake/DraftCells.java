package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import java.util.Optional;

/** What cells show and where, as values and findings say it. */
final class DraftCells {

    private DraftCells() {}

    /** What a cell shows; empty if that is nothing, or a mark of absence. */
    static Optional<String> shown(DraftCell cell) {
        return cell.isMissing() ? Optional.empty() : Optional.of(cell.display());
    }

    /** The place of a cell inside its file, for a message. */
    static String placeOf(DraftCell cell) {
        return cell.location().map(SourceLocation::place).orElse("?");
    }
}
