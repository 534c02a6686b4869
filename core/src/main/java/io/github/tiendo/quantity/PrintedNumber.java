package io.github.tiendo.quantity;

import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number as a printed text shows it, with the value behind the print: "29%" is 29 percent, rounded half up from 8/28.
 *
 * <p>What is shown and what is meant stay together, so that a form can print a real number where it has one (a cell of
 * a workbook) and the same characters where it has not, and a test can compare the two.
 */
@Value.Immutable
public abstract non-sealed class PrintedNumber implements PrintedText.Part {

    private static final long serialVersionUID = 1L;

    PrintedNumber() {}

    /**
     * {@return the number that is shown: the value of what stands in {@link #text()}, rounded as it is there: 29 for
     * "29%" and 8 for "08"}
     */
    public abstract BigDecimal value();

    /** {@return the unit, {@link Unit#COUNT} for a bare number} */
    public abstract Unit unit();

    /**
     * {@return what is printed, in the language of the text around it, such as "29%", "08" or "≥ 50%"; the unit stands
     * here or in the words behind}
     */
    @Override
    public abstract String text();

    /**
     * {@return what the value was rounded from: the exact share, such as 8/28; empty if the number is not computed from
     * counts}
     */
    public abstract Optional<Ratio> exact();

    /**
     * {@return how the value was rounded; empty if nothing was rounded, or if several were rounded together so that
     * they make 100}
     */
    public abstract Optional<RoundingMode> rounding();

    /** {@return how many digits stand behind the decimal mark, from 0} */
    public int decimals() {
        return Math.max(0, value().scale());
    }

    /**
     * A number with its print.
     *
     * @param value what is shown
     * @param unit its unit
     * @param text how it is shown
     * @return the number
     */
    public static PrintedNumber of(BigDecimal value, Unit unit, String text) {
        return builder().value(value).unit(unit).text(text).build();
    }

    /**
     * A count, grouped as the language groups: 2.365 in Vietnamese.
     *
     * @param count how many
     * @param language of the print
     * @return the number
     */
    public static PrintedNumber count(long count, Locale language) {
        return of(
                BigDecimal.valueOf(count),
                Unit.COUNT,
                NumberNotation.of(language).print(NumberReading.of(BigDecimal.valueOf(count))));
    }

    /**
     * A count with leading zeros, as officials print it: 08. Not grouped.
     *
     * @param count how many
     * @param digits how many digits stand there at least
     * @return the number
     */
    public static PrintedNumber padded(long count, int digits) {
        String plain = Long.toString(count);
        return of(BigDecimal.valueOf(count), Unit.COUNT, "0".repeat(Math.max(0, digits - plain.length())) + plain);
    }

    /**
     * A share in percent, with its sign.
     *
     * @param share the exact share
     * @param rounding how to round
     * @param digits digits behind the decimal mark, from 0
     * @param language of the print
     * @return such as 29% of 8/28
     */
    public static PrintedNumber percent(Ratio share, RoundingMode rounding, int digits, Locale language) {
        Quantity percent = Quantity.of(share.toPercent(rounding, digits).value().setScale(digits), Unit.PERCENT);
        return builder()
                .value(percent.number().setScale(digits))
                .unit(Unit.PERCENT)
                .text(QuantityNotation.of(language).print(percent))
                .exact(share)
                .rounding(rounding)
                .build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return the print} */
    @Override
    public String toString() {
        return text();
    }

    /** Builds a number. */
    public static final class Builder extends ImmutablePrintedNumber.Builder {
        Builder() {}
    }
}
