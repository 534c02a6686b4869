package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Which numbers stand under which headings of one table, each with the cell where it stood first. */
final class UsedNumbers {

    private final Map<List<String>, Map<String, DraftCell>> byHeading = new HashMap<>();

    /** The number that a cell prints; empty if it prints nothing. */
    static Optional<String> printed(DraftCell cell, Optional<RowNumber> read) {
        return read.map(RowNumber::text).or(() -> Optional.of(cell.display()).filter(text -> !text.isEmpty()));
    }

    /** The cell in which the number stood before under these headings; empty the first time. */
    Optional<DraftCell> use(List<String> headings, String number, DraftCell cell) {
        return Optional.ofNullable(byHeading
                .computeIfAbsent(List.copyOf(headings), heading -> new HashMap<>())
                .putIfAbsent(number, cell));
    }

    /** Leaves out a number that stood before under the same headings. */
    static void omit(LoadRecord record, String number, DraftCell first, DraftCell cell) {
        record.omit(
                Omission.Extent.VALUE,
                Finding.of(IntakeFindingCode.DUPLICATE_NUMBER)
                        .with("found", number)
                        .with("first", DraftCells.placeOf(first)),
                cell.location(),
                Optional.of(number));
    }

    /** Forgets the numbers under a heading that begins anew. */
    void restart(List<String> headings) {
        byHeading.remove(headings);
    }
}
