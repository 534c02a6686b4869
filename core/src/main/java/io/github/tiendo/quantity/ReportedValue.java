package io.github.tiendo.quantity;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What a report prints as the value of an indicator: a quantity, a place in a ranking, or words. */
public sealed interface ReportedValue extends Localized, Serializable permits Quantity, Rank, TextValue {

    /** The value as people read it in the language, such as {@code 77,08%} or {@code 62,9% (151/240)}. */
    @Override
    default String text(Locale language) {
        return QuantityNotation.of(language).printShare(this);
    }
}
