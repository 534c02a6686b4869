package io.github.tiendo.quantity;

import java.math.BigDecimal;

/** Decimals in the one form in which equal numbers are {@code equals}: no trailing zeros, no exponent. */
final class Decimals {

    /** How far from the decimal mark a digit may stand, so that a number can always be printed in full. */
    static final int MAX_MAGNITUDE = 1000;

    private Decimals() {}

    static BigDecimal plain(BigDecimal number) {
        if (number.signum() == 0) {
            return BigDecimal.ZERO;
        }
        if (Math.abs((long) number.scale()) > 2L * MAX_MAGNITUDE || number.precision() > 2 * MAX_MAGNITUDE) {
            throw new IllegalArgumentException("a number of more than " + MAX_MAGNITUDE + " digits");
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
