package io.github.tiendo.claim;

import java.math.BigDecimal;

/**
 * How far from what it should be a number may lie to be a slip, where words tie the numbers of a text: what lies farther away is
 * far oftener of other numbers than wrong. Where they are written as one it is wrong, however far it lies.
 */
public final class Slips {

    /** A slip of a share or a change is not more than so many times as large or as small, and these points. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    private static final BigDecimal POINTS = BigDecimal.valueOf(2);

    /** Parts that nearly make a total differ from it by no more than this part of it. */
    private static final BigDecimal TENTH = BigDecimal.TEN;

    /** What is farther from a total than this part of it is no slip, even if words tie it to that. */
    private static final BigDecimal THIRD = BigDecimal.valueOf(3);

    private Slips() {}

    /**
     * Whether a share, a change or an average may be a slip for another.
     *
     * @param stated as printed
     * @param computed what it should be, below zero if it goes the other way
     * @return false if one is much more than the other by no shift of its point, or goes the other way and not by as much
     */
    public static boolean isNear(BigDecimal stated, BigDecimal computed) {
        BigDecimal size = computed.abs();
        boolean shifted = isNearTotal(size, stated.movePointRight(1)) || isNearTotal(size, stated.movePointLeft(1));
        if (computed.signum() < 0) {
            return isNearTotal(size, stated);
        }
        return shifted
                || computed.compareTo(stated.multiply(TIMES).add(POINTS)) <= 0
                        && stated.compareTo(computed.multiply(TIMES).add(POINTS)) <= 0;
    }

    /**
     * Whether parts nearly make a total.
     *
     * @param sum what they make
     * @param total what is stated
     * @return false if they differ by more than a tenth of it
     */
    public static boolean isNearTotal(BigDecimal sum, BigDecimal total) {
        return sum.subtract(total).abs().multiply(TENTH).compareTo(total.abs()) <= 0;
    }

    /**
     * Whether parts may be meant to make a total.
     *
     * @param sum what they make
     * @param total what is stated
     * @return false if they differ by more than a third of it
     */
    public static boolean mayBeTotal(BigDecimal sum, BigDecimal total) {
        return sum.subtract(total).abs().multiply(THIRD).compareTo(total.abs()) <= 0;
    }
}
