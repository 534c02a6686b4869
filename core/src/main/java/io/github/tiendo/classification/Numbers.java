package io.github.tiendo.classification;

import io.github.tiendo.quantity.Decimals;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The arithmetic of rules with roots: {@link StrictMath}, so that every JVM finds the same, and 12 decimals, rounded
 * half even, before an edge is asked, so that the noise of binary fractions moves no grade.
 */
final class Numbers {

    static final int DECIMALS = 12;

    private static final double SCALE = 1e12;

    /** Up to here a number times 10^12 still has binary digits behind the point that tell how to round it. */
    private static final double FAST = 64;

    private static final double NEAR_A_TIE = 0.01;

    private Numbers() {}

    /** A finite number to 12 decimals, half even. */
    static BigDecimal rounded(double number) {
        double scaled = number * SCALE;
        if (StrictMath.abs(number) < FAST) {
            double whole = StrictMath.rint(scaled);
            if (StrictMath.abs(StrictMath.abs(scaled - whole) - 0.5) > NEAR_A_TIE) {
                return BigDecimal.valueOf((long) whole, DECIMALS);
            }
        }
        return new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    static BigDecimal rounded(BigDecimal number) {
        return number.scale() <= DECIMALS ? number : number.setScale(DECIMALS, RoundingMode.HALF_EVEN);
    }

    /** A quotient, exact if it has at most 12 decimals, else rounded half even to 12; without trailing zeros. */
    static BigDecimal divide(BigDecimal part, BigDecimal whole) {
        return Decimals.plain(part.divide(whole, DECIMALS, RoundingMode.HALF_EVEN));
    }

    /** For reading: to 4 decimals, half even, without trailing zeros. */
    static BigDecimal readable(BigDecimal number) {
        return Decimals.plain(number.setScale(4, RoundingMode.HALF_EVEN));
    }

    /** A share in percent for reading, to 2 decimals; what is less than all of it is never printed as all of it. */
    static BigDecimal percent(BigDecimal share) {
        BigDecimal readable = readable(share);
        boolean rounded = share.compareTo(BigDecimal.ONE) < 0 && readable.compareTo(BigDecimal.ONE) == 0;
        return (rounded ? share.setScale(4, RoundingMode.DOWN) : readable).movePointRight(2);
    }

    /** The quotient of two decimals whose doubles may be too large or too small. */
    static double quotient(BigDecimal part, BigDecimal whole) {
        double quotient = part.doubleValue() / whole.doubleValue();
        return Double.isFinite(quotient) && quotient != 0
                ? quotient
                : part.divide(whole, MathContext.DECIMAL64).doubleValue();
    }
}
