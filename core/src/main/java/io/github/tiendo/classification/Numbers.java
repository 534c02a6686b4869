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

    /** More than rounding to 12 decimals moves a number. */
    static final double NEAR_AN_EDGE = 1e-9;

    /** A decimal of no more digits and decimals is the nearest double without a detour by way of its text. */
    private static final int DIGITS = 15;

    private static final int MOST_DECIMALS = 22;

    private static final double[] POWERS = {
        1e0, 1e1, 1e2, 1e3, 1e4, 1e5, 1e6, 1e7, 1e8, 1e9, 1e10, 1e11, 1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19,
        1e20, 1e21, 1e22
    };

    /** More than the errors of a product of four doubles can be of it. */
    private static final double UNCERTAIN = 1e-12;

    /** Products of doubles below it may have lost digits, so that no smaller difference tells an order. */
    private static final double TINY = 1e-200;

    private Numbers() {}

    /** Whether a decimal is quickly taken for the nearest double. */
    static boolean isShort(BigDecimal number) {
        return number.scale() >= 0 && number.scale() <= MOST_DECIMALS && number.precision() <= DIGITS;
    }

    /** The nearest double of a decimal, or not a number where it takes a detour to find it. */
    static double quick(BigDecimal number) {
        return isShort(number) ? number.doubleValue() : Double.NaN;
    }

    /**
     * The order of two products of at most four short decimals or days each, by the products of their doubles: most are so
     * far apart that nothing exact need be made to tell.
     *
     * @return the sign of the difference; 0 where only exact numbers can tell, as where one of them is not a number
     */
    static int clearOrder(double one, double other) {
        double doubt = UNCERTAIN * (Math.abs(one) + Math.abs(other)) + TINY;
        double gap = one - other;
        return gap > doubt ? 1 : gap < -doubt ? -1 : 0;
    }

    /** The difference of two decimals as the nearest double. */
    static double difference(BigDecimal one, BigDecimal other) {
        int decimals = Math.max(one.scale(), other.scale());
        if (isShort(one)
                && isShort(other)
                && one.precision() - one.scale() + decimals <= DIGITS
                && other.precision() - other.scale() + decimals <= DIGITS) {
            double power = POWERS[decimals];
            return (StrictMath.rint(one.doubleValue() * power) - StrictMath.rint(other.doubleValue() * power)) / power;
        }
        return one.subtract(other).doubleValue();
    }

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
