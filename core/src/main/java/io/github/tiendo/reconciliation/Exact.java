package io.github.tiendo.reconciliation;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/**
 * A quotient that is never rounded before it is printed.
 *
 * @param above the numerator
 * @param below the denominator, positive
 */
record Exact(BigDecimal above, BigDecimal below) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final int DECIMALS = 4;
    private static final BigInteger FIVE = BigInteger.valueOf(5);

    static Exact of(BigDecimal value) {
        return new Exact(value, BigDecimal.ONE);
    }

    static Exact percent(BigDecimal part, BigDecimal whole) {
        return new Exact(part.multiply(HUNDRED), whole);
    }

    boolean is(BigDecimal value) {
        return value.multiply(below).compareTo(above) == 0;
    }

    BigDecimal rounded(int decimals, RoundingMode mode) {
        return above.divide(below, decimals, mode);
    }

    /** All digits if they end, else four decimals. */
    BigDecimal decimal() {
        int scale = Math.max(0, Math.max(above.scale(), below.scale()));
        BigInteger top = above.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger bottom = below.setScale(scale, RoundingMode.UNNECESSARY).unscaledValue();
        BigInteger rest = bottom.divide(top.gcd(bottom).max(BigInteger.ONE));
        int digits = 0;
        while (!rest.testBit(0) && digits <= DECIMALS * 2) {
            rest = rest.shiftRight(1);
            digits++;
        }
        while (rest.bitLength() > 1 && rest.mod(FIVE).signum() == 0 && digits <= DECIMALS * 4) {
            rest = rest.divide(FIVE);
            digits++;
        }
        if (!rest.equals(BigInteger.ONE)) {
            return rounded(DECIMALS, RoundingMode.HALF_UP);
        }
        return plain(above.divide(below).stripTrailingZeros());
    }

    /** The same number, printed without an exponent. */
    static BigDecimal plain(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }
}
