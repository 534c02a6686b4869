package io.github.tiendo.claim;

import java.math.BigDecimal;
import java.math.MathContext;
import org.jspecify.annotations.Nullable;

/**
 * How far from what it should be a number is written by mistake: what lies farther away tells that the text speaks of other
 * numbers than its words seem to say, so that it is no mistake of the text.
 */
public final class Slips {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** A slip of a share or a change is not more than so many times as large or as small, and these points. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    private static final BigDecimal POINTS = BigDecimal.valueOf(2);

    /** A part that is so much of a whole, in percent, and is not said to be more than all of it, is of another. */
    private static final BigDecimal MOST_OF_WHOLE = BigDecimal.valueOf(110);

    /** Parts that are all there is make at least half of their total and at most twice as much. */
    private static final BigDecimal TWICE = BigDecimal.valueOf(2);

    private Slips() {}

    /**
     * Whether a share, a change or an average may be a slip for another.
     *
     * @param stated as printed
     * @param computed what it should be
     * @return false if one is much more than the other
     */
    public static boolean isNear(BigDecimal stated, BigDecimal computed) {
        return computed.compareTo(stated.multiply(TIMES).add(POINTS)) <= 0
                && stated.compareTo(computed.multiply(TIMES).add(POINTS)) <= 0;
    }

    /** Whether a percentage may be a slip for that of a part in its whole. */
    static boolean isNear(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        return whole.signum() <= 0 || isNear(stated, part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64));
    }

    /** Whether a change may be a slip for that from one value to another, in the form in which it is stated or in points. */
    static boolean isNear(Claim.Change form, @Nullable BigDecimal stated, BigDecimal earlier, BigDecimal later) {
        BigDecimal moved = later.subtract(earlier).abs();
        if (stated == null || earlier.signum() <= 0) {
            return true;
        }
        return switch (form) {
            case POINTS, DIFFERENCE -> isNear(stated, moved);
            case PERCENT -> isNear(stated, moved.multiply(HUNDRED).divide(earlier, MathContext.DECIMAL64));
            default -> true;
        };
    }

    /**
     * Whether parts may be meant to make a total.
     *
     * @param sum what they make
     * @param total what is stated
     * @return false if they make less than half of it, or more than twice as much
     */
    public static boolean isTotal(BigDecimal sum, BigDecimal total) {
        return sum.compareTo(total.multiply(TWICE)) <= 0 && total.compareTo(sum.multiply(TWICE)) <= 0;
    }
}
