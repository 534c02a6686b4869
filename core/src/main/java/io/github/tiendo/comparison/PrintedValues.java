package io.github.tiendo.comparison;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Several values of one fact, which sources gave or a revision left beside each other.
 *
 * @param period of which period they are, where it is another than that of the change
 */
record PrintedValues(List<ReportedValue> values, Optional<Period> period) implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    static PrintedValues of(Collection<ReportedValue> values) {
        return new PrintedValues(List.copyOf(values), Optional.empty());
    }

    static PrintedValues of(Collection<ReportedValue> values, Period period) {
        return new PrintedValues(List.copyOf(values), Optional.of(period));
    }

    @Override
    public String text(Locale language) {
        String printed = values.stream().map(value -> value.text(language)).collect(Collectors.joining(" | "));
        return printed + period.map(of -> " (" + of.text(language) + ")").orElse("");
    }
}
