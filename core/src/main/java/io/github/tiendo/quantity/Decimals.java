package io.github.tiendo.quantity;

import io.github.tiendo.notation.text.Excerpt;
import io.github.tiendo.notation.text.TextCursor;
import java.math.BigDecimal;

/**
 * Decimals in the one form in which equal numbers are {@code equals}: {@code 20.50} and {@code 20.5}, {@code 1E+3} and
 * {@code 1000} are one number. Values whose equality must not depend on how a number was written hold it in this form.
 */
public final class Decimals {

    /** A number as a program writes it, with a point and no marks between digits. */
    static BigDecimal parse(String number) {
        TextCursor.requireText(number);
        try {
            return new BigDecimal(number);
        } catch (NumberFormatException e) {
            throw (NumberFormatException) new NumberFormatException("'" + Excerpt.of(number)
                            + "' is not a decimal number such as 77.08; what people write is read by QuantityNotation")
                    .initCause(e);
        }
    }

    /** How far from the decimal mark a digit may stand, so that a number can always be printed in full. */
    static final int MAX_MAGNITUDE = 1000;

    private Decimals() {}

    /**
     * The number in its one form.
     *
     * @param number a number
     * @return the same number without trailing zeros behind the decimal mark and without an exponent: {@code 20.5} for
     *     {@code 20.50}, {@code 1000} for {@code 1E+3}
     * @throws IllegalArgumentException if it has more than 2000 digits before and behind the decimal mark
     */
    public static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.abs((long) number.scale()) > 2L * MAX_MAGNITUDE || number.precision() > 2 * MAX_MAGNITUDE) {
            throw new IllegalArgumentException("a number of more than " + 2 * MAX_MAGNITUDE + " digits");
        }
        if (number.scale() == 0) {
            return number;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
