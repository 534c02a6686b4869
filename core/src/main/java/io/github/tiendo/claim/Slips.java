package io.github.tiendo.claim;

import java.math.BigDecimal;

/**
 * How far from what it should be a number may lie where nothing but their place ties the numbers of a text: what lies farther
 * away may be of others. Where words tie them it is wrong, however far it lies.
 */
public final class Slips {

    /** A slip of a share or a change is not more than so many times as large or as small, and these points. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    private static final BigDecimal POINTS = BigDecimal.valueOf(2);

    /** Parts that nearly make a total differ from it by no more than this part of it. */
    private static final BigDecimal TENTH = BigDecimal.TEN;

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
}
