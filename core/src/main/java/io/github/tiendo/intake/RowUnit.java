package io.github.tiendo.intake;

import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.WholeWords;
import io.github.tiendo.quantity.Unit;
import java.util.Optional;

/**
 * The unit that a row states for its figures: none, percent, or words such as {@code triệu đồng}, whose word of scale
 * counts.
 *
 * @param words as shown; empty if the row states none
 */
record RowUnit(String words) {

    private static final String PERCENT = "%";

    static RowUnit of(DraftCell cell) {
        if (cell.isMissing()) {
            return new RowUnit("");
        }
        String normal = NormalText.of(cell.text());
        return new RowUnit(isPercent(normal) ? PERCENT : cell.display());
    }

    /** {@code %}, and {@code % of land} too, which says of what; but no points. */
    private static boolean isPercent(String normal) {
        return !Unit.of(normal).equals(Unit.PERCENTAGE_POINT) && begins(normal);
    }

    private static boolean begins(String normal) {
        return normal.startsWith(PERCENT) || WholeWords.beginsWithAny(normal, RowWords.PERCENT_WORDS);
    }

    boolean isNone() {
        return words.isEmpty();
    }

    boolean isPercent() {
        return words.equals(PERCENT);
    }

    /** Whether a figure without a percent sign may be a percentage. */
    boolean mayBePercent() {
        return isNone() || isPercent();
    }

    /** The unit of a value; empty if the row states none. */
    Optional<Unit> unit() {
        return isNone() ? Optional.empty() : Optional.of(isPercent() ? Unit.PERCENT : Unit.of(words));
    }
}
