package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Locale;

/**
 * A number that is printed in the language asked for.
 *
 * @param number the number
 */
record Printed(NumberReading number) implements Localized, Serializable {

    static Printed of(NumberReading number) {
        return new Printed(number);
    }

    /** As it stands in the text, with its decimals and scale word, but without its hedge. */
    static Printed bare(NumberReading number) {
        return new Printed(number.withQualifier(Qualifier.EXACT));
    }

    static Printed of(BigDecimal number) {
        return new Printed(NumberReading.of(Exact.plain(number)));
    }

    /** A number with the scale word and the unit of another. */
    static Printed like(NumberReading other, BigDecimal number) {
        BigDecimal scaled = other.scaleWord()
                .map(word -> number.movePointLeft(word.exponent()).stripTrailingZeros())
                .orElse(number);
        return new Printed(NumberReading.builder()
                .printed(Exact.plain(scaled))
                .scaleWord(other.scaleWord())
                .unitWords(other.unitWords())
                .build());
    }

    /** Another number with the percent sign, scale word and unit of this one. */
    Printed like(BigDecimal other) {
        return new Printed(NumberReading.builder()
                .from(number)
                .printed(Exact.plain(other))
                .qualifier(Qualifier.EXACT)
                .build());
    }

    static Printed percent(BigDecimal number) {
        return new Printed(NumberReading.builder()
                .printed(Exact.plain(number))
                .percentForm(PercentForm.PERCENT)
                .build());
    }

    @Override
    public String text(Locale language) {
        return NumberNotation.of(language).print(number);
    }
}
