package io.github.tiendo.comparison;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/**
 * Several values of one fact, which sources gave or a revision left beside each other.
 *
 * @param values the values, in the order of their reports
 */
record PrintedValues(List<ReportedValue> values) implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    @Override
    public String text(Locale language) {
        return values.stream().map(value -> value.text(language)).collect(Collectors.joining(" | "));
    }
}
