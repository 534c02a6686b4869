package io.github.tiendo.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/**
 * So many of so many, exactly: {@code 08/28}, {@code 2.365/3.418}.
 *
 * <p>It is never reduced: 4/8 and 1/2 are different statements about different populations, and not equal, though
 * {@link #compareTo} finds neither greater. Its numbers are kept in few bytes while they are no longer than counts are: an
 * assessment holds one for each indicator.
 */
public final class Ratio implements Comparable<Ratio>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final BigInteger HUNDRED = BigInteger.valueOf(100);

    private static final int BITS_OF_LONG = 63;
    private static final int MOST_DIGITS = 99;

    /** A long where it fits, else a big integer. */
    private final Number numerator;

    /** A long where it fits, else a big integer. */
    private final Number denominator;

    /** With how many digits both are printed at least. */
    private final int minimumDigits;

    private Ratio(Number numerator, Number denominator, int minimumDigits) {
        this.numerator = numerator;
        this.denominator = denominator;
        this.minimumDigits = minimumDigits;
    }

    /** {@return how many: the number above the line; may be negative or more than the denominator} */
    public BigInteger numerator() {
        return big(numerator);
    }

    /**
     * Of how many.
     *
     * @return the number below the line, at least 1
     */
    public BigInteger denominator() {
        return big(denominator);
    }

    private static BigInteger big(Number number) {
        return number instanceof BigInteger big ? big : BigInteger.valueOf(number.longValue());
    }

    private static Number small(BigInteger number) {
        // a conditional expression would make a long of both
        if (number.bitLength() <= BITS_OF_LONG) {
            return number.longValue();
        }
        return number;
    }

    /**
     * With how many digits both numbers are printed at least: 2 for {@code 08/28}. Takes no part in equality.
     *
     * @return 1 unless set
     */
    public int minimumDigits() {
        return minimumDigits;
    }

    /**
     * So many of so many.
     *
     * @param numerator how many
     * @param denominator of how many
     * @return the ratio, not reduced
     * @throws IllegalArgumentException if the denominator is zero or negative
     */
    public static Ratio of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /**
     * So many of so many.
     *
     * @param numerator how many
     * @param denominator of how many
     * @return the ratio, not reduced
     * @throws IllegalArgumentException if the denominator is zero or negative
     */
    public static Ratio of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() <= 0) {
            throw new IllegalArgumentException("the denominator of a ratio must be positive, found " + denominator);
        }
        return new Ratio(small(numerator), small(denominator), 1);
    }

    /**
     * Two counts that need not be whole, such as hectares, both moved to whole numbers alike.
     *
     * @param numerator the part
     * @param denominator the whole, above zero
     * @return the ratio: 5/20 for 0.5 of 2, not reduced
     * @throws IllegalArgumentException if the denominator is not above zero or a number has more digits than any count
     */
    public static Ratio of(BigDecimal numerator, BigDecimal denominator) {
        BigDecimal part = Decimals.plain(numerator);
        BigDecimal whole = Decimals.plain(denominator);
        int digits = Math.max(0, Math.max(part.scale(), whole.scale()));
        return of(
                part.movePointRight(digits).toBigIntegerExact(),
                whole.movePointRight(digits).toBigIntegerExact());
    }

    /**
     * The share of both wholes together.
     *
     * @param other a share of another whole
     * @return the added numerators over the added denominators: 3/10 of 1/4 and 2/6
     */
    public Ratio pooledWith(Ratio other) {
        return of(numerator().add(other.numerator()), denominator().add(other.denominator()));
    }

    /**
     * The same ratio, printed with at least so many digits.
     *
     * @param digits 2 prints {@code 08/28}
     * @return a copy
     * @throws IllegalArgumentException if not from 1 to 99
     */
    public Ratio withMinimumDigits(int digits) {
        if (digits < 1 || digits > MOST_DIGITS) {
            throw new IllegalArgumentException("a number has 1 to 99 minimum digits, found " + digits);
        }
        return new Ratio(numerator, denominator, digits);
    }

    /**
     * The percentage, rounded once.
     *
     * @param rounding how to round
     * @param digits digits behind the decimal mark, from 0
     * @return 28.57 % for 8/28 with 2 digits, half up
     */
    public Percent toPercent(RoundingMode rounding, int digits) {
        return Percent.of(
                new BigDecimal(numerator().multiply(HUNDRED)).divide(new BigDecimal(denominator()), digits, rounding));
    }

    /** Compares exactly, by multiplying crosswise; 4/8 and 1/2 compare as 0 though they are not equal. */
    @Override
    public int compareTo(Ratio other) {
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    /** Equal if both numbers are, however they are printed. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Ratio ratio
                && numerator.equals(ratio.numerator)
                && denominator.equals(ratio.denominator);
    }

    @Override
    public int hashCode() {
        return 31 * numerator.hashCode() + denominator.hashCode();
    }

    /** Both numbers plain, with the minimum digits, such as {@code 08/28}. */
    @Override
    public String toString() {
        return padded(numerator()) + "/" + padded(denominator());
    }

    private String padded(BigInteger number) {
        String digits = number.abs().toString();
        return (number.signum() < 0 ? "-" : "") + "0".repeat(Math.max(0, minimumDigits() - digits.length())) + digits;
    }
}
