package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.util.Locale;

/**
 * A value that is printed in the language asked for.
 *
 * @param value the value
 */
record PrintedValue(ReportedValue value) implements Localized, Serializable {

    @Override
    public String text(Locale language) {
        return QuantityNotation.of(language).print(value);
    }
}
