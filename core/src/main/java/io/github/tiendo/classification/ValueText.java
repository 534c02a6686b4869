package io.github.tiendo.classification;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.util.Locale;

/** A value or a period in a sentence, printed in the sentence's language. */
final class ValueText implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    private final Serializable value;

    private ValueText(Serializable value) {
        this.value = value;
    }

    static ValueText of(ReportedValue value) {
        return new ValueText(value);
    }

    static ValueText of(Period period) {
        return new ValueText(period);
    }

    @Override
    public String text(Locale language) {
        return value instanceof Period period
                ? PeriodNotation.of(language).print(period)
                : QuantityNotation.of(language).print((ReportedValue) value);
    }
}
