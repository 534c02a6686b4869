package io.github.tiendo.scorecard;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** How exact shares become printed percentages. Each is rounded once, from the exact share. */
public enum Rounding {
    /** To the nearest, a half away from zero, each line by itself: the usual way. The lines need not sum to 100. */
    HALF_UP,
    /** Cut off behind the last printed digit, each line by itself. The lines sum to 100 or less. */
    TRUNCATED,
    /**
     * So that all lines together sum to exactly 100: every share is cut off, and what is missing is given, one unit of
     * the last digit each, to the lines that lost most; of two that lost the same, to the one printed first. Also known
     * as Hamilton's method.
     */
    LARGEST_REMAINDER;

    private static final int MAX_DIGITS = 100;

    /** {@return the same rule for one number alone; empty if the numbers are rounded together} */
    public Optional<RoundingMode> mode() {
        return switch (this) {
            case HALF_UP -> Optional.of(RoundingMode.HALF_UP);
            case TRUNCATED -> Optional.of(RoundingMode.DOWN);
            case LARGEST_REMAINDER -> Optional.empty();
        };
    }

    /**
     * The percentages of counts that make up a whole.
     *
     * @param counts how many stand in each line, in the order printed; together they are the whole
     * @param digits digits behind the decimal mark, from 0 to 100
     * @return a percentage for each count, with this many digits; empty if the counts sum to 0, for a share of nothing
     *     is no number
     * @throws IllegalArgumentException if a count is negative or the digits are out of range
     */
    public List<BigDecimal> percents(List<Long> counts, int digits) {
        if (digits < 0 || digits > MAX_DIGITS) {
            throw new IllegalArgumentException("a percentage has 0 to " + MAX_DIGITS + " digits, found " + digits);
        }
        BigInteger whole = BigInteger.ZERO;
        for (long count : counts) {
            if (count < 0) {
                throw new IllegalArgumentException("a count is not negative, found " + count);
            }
            whole = whole.add(BigInteger.valueOf(count));
        }
        if (whole.signum() == 0) {
            return List.of();
        }
        BigInteger units = BigInteger.TEN.pow(digits + 2);
        List<BigInteger> cut = new ArrayList<>(counts.size());
        List<BigInteger> lost = new ArrayList<>(counts.size());
        for (long count : counts) {
            BigInteger[] share = BigInteger.valueOf(count).multiply(units).divideAndRemainder(whole);
            cut.add(share[0]);
            lost.add(share[1]);
        }
        switch (this) {
            case HALF_UP -> giveToHalves(cut, lost, whole);
            case LARGEST_REMAINDER -> giveToLargest(cut, lost, units);
            case TRUNCATED -> {
                // What was cut off stays off.
            }
        }
        return cut.stream().map(unscaled -> new BigDecimal(unscaled, digits)).toList();
    }

    private static void giveToHalves(List<BigInteger> cut, List<BigInteger> lost, BigInteger whole) {
        for (int i = 0; i < cut.size(); i++) {
            if (lost.get(i).shiftLeft(1).compareTo(whole) >= 0) {
                cut.set(i, cut.get(i).add(BigInteger.ONE));
            }
        }
    }

    private static void giveToLargest(List<BigInteger> cut, List<BigInteger> lost, BigInteger units) {
        List<Integer> lines = new ArrayList<>(cut.size());
        BigInteger missing = units;
        for (int i = 0; i < cut.size(); i++) {
            lines.add(i);
            missing = missing.subtract(cut.get(i));
        }
        lines.sort(Comparator.comparing(lost::get, Collections.reverseOrder()));
        for (int line : lines.subList(0, missing.intValueExact())) {
            cut.set(line, cut.get(line).add(BigInteger.ONE));
        }
    }
}
