package io.github.tiendo.rollup;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;

/** Values as findings print them. */
final class Printed {

    private static final QuantityNotation VIETNAMESE = QuantityNotation.of(Languages.VIETNAMESE);
    private static final QuantityNotation ENGLISH = QuantityNotation.of(Languages.ENGLISH);

    private Printed() {}

    static LocalizedText of(Period period) {
        return LocalizedText.of(
                PeriodNotation.of(Languages.VIETNAMESE).print(period),
                PeriodNotation.of(Languages.ENGLISH).print(period));
    }

    static LocalizedText of(ReportedValue value) {
        return LocalizedText.of(VIETNAMESE.printShare(value), ENGLISH.printShare(value));
    }
}
