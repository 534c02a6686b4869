package io.github.tiendo.rollup;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;

/** Values as findings print them. */
final class Printed {

    private Printed() {}

    static LocalizedText of(Period period) {
        return LocalizedText.from(period);
    }

    static LocalizedText of(ReportedValue value) {
        return LocalizedText.from(language -> QuantityNotation.of(language).printShare(value));
    }
}
