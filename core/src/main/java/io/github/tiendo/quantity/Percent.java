package io.github.tiendo.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import org.immutables.value.Value;

/**
 * A percentage by its number: 77.08 for 77.08 %. Never the share 0.7708, which is a {@link Ratio}.
 *
 * <p>May be negative or above a hundred. Equality ignores trailing zeros: 80 % is 80.0 %.
 */
@Value.Immutable
public abstract class Percent implements Comparable<Percent>, Serializable {

    private static final long serialVersionUID = 1L;

    Percent() {}

    /** {@return the number before the percent sign: 77.08 for 77.08 %; without trailing zeros} */
    public abstract BigDecimal value();

    /** Decimals that were given, kept so that 80.0 % is printed so again. */
    @Value.Auxiliary
    @Value.Default
    int decimals() {
        return Math.max(0, value().scale());
    }

    /** Trailing zeros are dropped from the number and kept as decimals. */
    @Value.Check
    Percent check() {
        BigDecimal plain = Decimals.plain(value());
        return plain.equals(value())
                ? this
                : ImmutablePercent.builder().value(plain).decimals(decimals()).build();
    }

    /**
     * A percentage, where only a percentage can stand: a share, or the bound of a target. Where any unit can stand, such as a
     * value that is observed, it is {@link Quantity#percent(String)}.
     *
     * @param value the number before the percent sign, such as {@code "77.08"}
     * @return the percentage
     * @throws NumberFormatException if the text is not a decimal number with a point, such as {@code 77,08}
     * @throws NullPointerException if there is no text
     */
    public static Percent of(String value) {
        return of(Decimals.parse(value));
    }

    /**
     * A percentage.
     *
     * @param value the number before the percent sign
     * @return the percentage
     */
    public static Percent of(BigDecimal value) {
        return ImmutablePercent.builder().value(value).build();
    }

    /**
     * A whole percentage.
     *
     * @param value the number before the percent sign
     * @return the percentage
     */
    public static Percent of(long value) {
        return of(BigDecimal.valueOf(value));
    }

    /** {@return the percentage as a quantity in percent: an exact quantity with unit {@link Unit#PERCENT}} */
    public Quantity toQuantity() {
        return Quantity.of(printed(), Unit.PERCENT);
    }

    /** {@return the exact share that the percentage is: 7708/10000 for 77.08 %} */
    public Ratio toRatio() {
        return Ratio.of(value().unscaledValue(), BigInteger.TEN.pow(value().scale() + 2));
    }

    /** Compares the numbers. */
    @Override
    public int compareTo(Percent other) {
        return value().compareTo(other.value());
    }

    /** The number with its decimals as given, a blank and a percent sign: {@code 77.08 %}. */
    @Override
    public String toString() {
        return printed().toPlainString() + " %";
    }

    private BigDecimal printed() {
        return value().setScale(Math.max(decimals(), value().scale()));
    }
}
