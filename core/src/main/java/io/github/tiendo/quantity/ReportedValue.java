package io.github.tiendo.quantity;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.util.Locale;

/** What a report prints as the value of an indicator: a quantity, a place in a ranking, or words. */
public sealed interface ReportedValue extends Localized, Serializable permits Quantity, Rank, TextValue {

    /** The value as it is printed in the language, such as {@code 77,08%}. */
    @Override
    default String text(Locale language) {
        return QuantityNotation.of(language).print(this);
    }
}
