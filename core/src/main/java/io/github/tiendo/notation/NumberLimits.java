package io.github.tiendo.notation;

import java.io.Serializable;
import java.math.BigDecimal;
import org.immutables.value.Value;

/** How much of a number is read before it is refused, so that hostile input costs little. */
@Value.Immutable
public abstract class NumberLimits implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final NumberLimits DEFAULTS = builder().build();

    NumberLimits() {}

    /**
     * The most significant digits of a number; zeros at its end are none.
     *
     * @return 60 unless set; at least 1 and at most 500
     */
    @Value.Default
    public int maxDigits() {
        return 60;
    }

    /**
     * {@return the largest power of ten, up or down, of a number's first digit: 60 unless set; at least 1 and at most
     * 500}
     */
    @Value.Default
    public int maxExponent() {
        return 60;
    }

    /** {@return the longest text that is read as a number or period: 2000 characters unless set; at least 1} */
    @Value.Default
    public int maxTextLength() {
        return 2000;
    }

    /** The limits leave something to read and do not defeat their purpose. */
    @Value.Check
    void check() {
        if (maxDigits() < 1 || maxDigits() > 500 || maxExponent() < 1 || maxExponent() > 500 || maxTextLength() < 1) {
            throw new IllegalArgumentException("digits and exponent are limited to 1 to 500, text to 1 or more");
        }
    }

    /** {@return the usual limits, generous for any report: 60 digits, exponent 60, 2000 characters} */
    public static NumberLimits defaults() {
        return DEFAULTS;
    }

    /** {@return a new builder, with the defaults} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * Tells whether a number that was not read from text keeps the limits; costs nothing however large it is.
     *
     * @param number any number, such as 1E+999999
     * @return whether its digits and its exponent are within the limits
     */
    public boolean allows(BigDecimal number) {
        if (number.signum() == 0) {
            return Math.abs((long) number.scale()) <= maxExponent();
        }
        long exponent = (long) number.precision() - number.scale() - 1;
        return Math.abs(exponent) <= maxExponent() && hasFewDigits(number);
    }

    private boolean hasFewDigits(BigDecimal number) {
        if (number.precision() <= maxDigits()) {
            return true;
        }
        // zeros at the end of a number printed in full are no significant digits
        return number.precision() <= mostPrinted()
                && number.stripTrailingZeros().precision() <= maxDigits();
    }

    /** How many digits a number may have in print that has no more significant ones than it may. */
    int mostPrinted() {
        return maxDigits() + 2 * maxExponent();
    }

    /** Builds limits. */
    public static final class Builder extends ImmutableNumberLimits.Builder {
        Builder() {}
    }
}
