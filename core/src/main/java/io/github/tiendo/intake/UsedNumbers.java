package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.SourceLocation;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Which numbers stand under which headings of one table, each with the place where it stood first. */
final class UsedNumbers {

    private final Map<List<String>, Map<String, First>> byHeading = new HashMap<>();

    /** Where a number stood first, and whether it was typed as a number; its cell is let go. */
    record First(@Nullable SourceLocation place, boolean isTyped) {

        String shown() {
            return place == null ? "?" : place.place();
        }
    }

    /** The number that a cell prints; empty if it prints nothing, or the dash or other mark of an item in a list. */
    static Optional<String> printed(DraftCell cell, Optional<RowNumber> read) {
        return read.map(RowNumber::text).or(() -> Optional.of(cell.display())
                .filter(text -> text.codePoints().anyMatch(Character::isLetterOrDigit)));
    }

    /** Where the number stood before under these headings; empty the first time. */
    Optional<First> use(List<String> headings, String number, DraftCell cell) {
        return Optional.ofNullable(byHeading
                .computeIfAbsent(List.copyOf(headings), heading -> new HashMap<>())
                .putIfAbsent(
                        number,
                        new First(cell.location().orElse(null), cell.number().isPresent())));
    }

    /** Leaves out a number that stood before under the same headings. */
    static void omit(LoadRecord record, String number, First first, DraftCell cell) {
        record.omit(
                Omission.Extent.VALUE,
                Finding.of(IntakeFindingCode.DUPLICATE_NUMBER)
                        .with("found", number)
                        .with("first", first.shown()),
                cell.location(),
                Optional.of(number));
    }

    /** Forgets the numbers under a heading that begins anew. */
    void restart(List<String> headings) {
        byHeading.remove(headings);
    }
}
