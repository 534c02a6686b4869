package io.github.tiendo.claim;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * How far from what it should be a number may lie to be a slip, where words tie the numbers of a text: what lies farther away is
 * far oftener of other numbers than wrong. Where they are written as one it is wrong, however far it lies.
 */
public final class Slips {

    /** A slip of a share or a change is not more than so many times as large or as small, and these points. */
    private static final BigDecimal TIMES = BigDecimal.valueOf(3);

    private static final BigDecimal POINTS = BigDecimal.valueOf(2);

    /** What differs by this part from a number whose point is shifted by a place may be that. */
    private static final BigDecimal TWENTIETH = BigDecimal.valueOf(20);

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
        if (computed.signum() < 0) {
            return isNearTotal(computed.negate(), stated);
        }
        return Stream.concat(shifted(stated), turned(stated)).anyMatch(other -> differBy(TWENTIETH, other, computed))
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
        return differBy(TENTH, sum, total);
    }

    /**
     * Whether parts may be meant to make a total.
     *
     * @param parts as stated
     * @param total what is stated
     * @return false if they differ by more than a third of it, and not by the shifted point of one of them
     */
    public static boolean mayBeTotal(List<BigDecimal> parts, BigDecimal total) {
        BigDecimal sum = parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return differBy(THIRD, sum, total)
                || parts.stream().anyMatch(part -> shifted(part)
                        .anyMatch(other -> sum.subtract(part).add(other).compareTo(total) == 0));
    }

    /**
     * Whether one number may be another mistyped: with one digit wrong, or two beside one another turned round.
     *
     * @param stated as printed
     * @param right what it should be
     * @return false if both are the same, or of a digit or two
     */
    public static boolean isMistyped(BigDecimal stated, BigDecimal right) {
        return wrong(stated, right).length == 1 || isTurned(stated, right);
    }

    /** Whether of one number two digits beside one another are turned round in another: 1875 and 1785. */
    static boolean isTurned(BigDecimal stated, BigDecimal right) {
        String one = stated.unscaledValue().toString();
        String other = right.unscaledValue().toString();
        int[] wrong = wrong(stated, right);
        return wrong.length == 2
                && wrong[1] == wrong[0] + 1
                && one.charAt(wrong[0]) == other.charAt(wrong[1])
                && one.charAt(wrong[1]) == other.charAt(wrong[0]);
    }

    /** Where the digits of two numbers differ; nowhere if they are not of as many digits, or of a digit or two. */
    private static int[] wrong(BigDecimal stated, BigDecimal right) {
        String one = stated.unscaledValue().toString();
        String other = right.unscaledValue().toString();
        boolean alike = stated.scale() == right.scale() && one.length() == other.length() && one.length() > 2;
        return IntStream.range(0, alike ? one.length() : 0)
                .filter(i -> one.charAt(i) != other.charAt(i))
                .toArray();
    }

    /** "8" for "80". */
    private static Stream<BigDecimal> shifted(BigDecimal number) {
        return Stream.of(number.movePointRight(1), number.movePointLeft(1));
    }

    /** "51" for "15". */
    private static Stream<BigDecimal> turned(BigDecimal number) {
        String digits = number.toPlainString();
        return digits.matches("\\d\\d")
                ? Stream.of(new BigDecimal(new StringBuilder(digits).reverse().toString()))
                : Stream.empty();
    }

    private static boolean differBy(BigDecimal part, BigDecimal number, BigDecimal of) {
        return number.subtract(of).abs().multiply(part).compareTo(of.abs()) <= 0;
    }
}
