package io.github.tiendo.quantity;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A number with its unit, as a report states it: {@code 77,08%}, {@code gần 60 triệu giao dịch}, {@code ≥ 80%}.
 *
 * <pre>{@code
 * Quantity.percent("77.08");
 * Quantity.of(60_000_000, Unit.of("giao dịch")).withQualifier(Qualifier.NEARLY);
 * }</pre>
 *
 * <p>Two quantities are equal if number, unit, qualifier and the ratio they were made from are; how the number was
 * printed (decimals, scale word) is kept for printing it back and takes no part.
 */
@Value.Immutable
public abstract non-sealed class Quantity implements ReportedValue {

    private static final long serialVersionUID = 1L;

    /** Decimals of a percentage that had to be computed from a ratio. */
    private static final int COMPUTED_DECIMALS = 10;

    Quantity() {}

    /**
     * {@return the number, scale word multiplied in: 1150000 for {@code 1,15 triệu} and 77.08 for {@code 77,08%};
     * without trailing zeros behind the decimal mark and never with an exponent}
     */
    public abstract BigDecimal number();

    /** {@return what is counted, without a scale word: {@code đồng} also of 120 in {@code Unit.of("tỷ đồng")}} */
    public abstract Unit unit();

    /** {@return how the number is hedged or bounded in words: {@link Qualifier#EXACT} unless set} */
    @Value.Default
    public Qualifier qualifier() {
        return Qualifier.EXACT;
    }

    /**
     * The counts that a percentage was printed with: {@code 2.365/3.418 (68,2%)}.
     *
     * @return how many of how many, or empty
     */
    public abstract Optional<Ratio> ratio();

    /** {@return the word that multiplied the number in print, such as {@link ScaleWord#MILLION}, or empty} */
    @Value.Auxiliary
    public abstract Optional<ScaleWord> scaleWord();

    /**
     * How many decimals were printed, before the scale word: 2 for {@code 1,15 triệu} and for {@code 77,00%}.
     *
     * @return from 0; the number's own unless set
     */
    @Value.Auxiliary
    @Value.Default
    public int decimals() {
        return Math.max(0, number().scale() + exponent());
    }

    /**
     * Whether the number itself was not printed but computed from {@link #ratio()}: {@code 57/63}.
     *
     * @return false unless set
     */
    @Value.Auxiliary
    @Value.Default
    public boolean isComputed() {
        return false;
    }

    /**
     * With how many digits the whole part is printed at least: 2 for {@code 03 địa phương}.
     *
     * @return 1 unless set
     */
    @Value.Auxiliary
    @Value.Default
    public int minimumDigits() {
        return 1;
    }

    /** Number and unit are in their one form, the printed decimals are kept, and a ratio belongs to a percentage. */
    @Value.Check
    Quantity check() {
        if (unit().scaled().isPresent()) {
            NumberReading one = unit().scaled().get();
            return builder()
                    .from(this)
                    .number(number().multiply(one.value()))
                    .unit(Unit.of(one.unitWords()))
                    .scaleWord(scaleWord().or(one::scaleWord))
                    .decimals(decimals())
                    .build();
        }
        BigDecimal plain = Decimals.plain(number());
        int decimals = Math.max(decimals(), neededDecimals(plain));
        if (decimals < 0 || decimals > 2 * Decimals.MAX_MAGNITUDE) {
            throw new IllegalArgumentException("impossible number of decimals: " + decimals);
        }
        if (ratio().isPresent() && !unit().equals(Unit.PERCENT) || isComputed() && ratio().isEmpty()) {
            throw new IllegalArgumentException("only a percentage has a ratio, and only a ratio gives a computed one");
        }
        if (plain.equals(number()) && decimals == decimals()) {
            return this;
        }
        return builder().from(this).number(plain).decimals(decimals).build();
    }

    /** How many decimals it takes to print a number in full, before the scale word. */
    private int neededDecimals(BigDecimal plain) {
        int exponent = exponent();
        if (exponent == 0) {
            return plain.scale();
        }
        return plain.signum() == 0 ? 0 : plain.stripTrailingZeros().scale() + exponent;
    }

    private int exponent() {
        return scaleWord().isPresent() ? scaleWord().get().exponent() : 0;
    }

    /**
     * An exact quantity.
     *
     * @param number the number; its scale is kept as its printed decimals
     * @param unit what is counted
     * @return the quantity
     */
    public static Quantity of(BigDecimal number, Unit unit) {
        return builder().number(number).unit(unit).build();
    }

    /**
     * An exact quantity.
     *
     * @param number a plain decimal number with a decimal point, such as {@code "77.08"}
     * @param unit what is counted
     * @return the quantity
     * @throws NumberFormatException if the text is not a decimal number
     */
    public static Quantity of(String number, Unit unit) {
        return of(Decimals.parse(number), unit);
    }

    /**
     * An exact quantity.
     *
     * @param number the number
     * @param unit what is counted
     * @return the quantity
     */
    public static Quantity of(long number, Unit unit) {
        return of(BigDecimal.valueOf(number), unit);
    }

    /**
     * An exact percentage, where a quantity of any unit can stand, such as a value that is observed; {@link Percent#of(String)} is
     * one where only a percentage can.
     *
     * @param number the number before the percent sign, such as {@code "77.08"}
     * @return the quantity
     * @throws NumberFormatException if the text is not a decimal number
     */
    public static Quantity percent(String number) {
        return of(number, Unit.PERCENT);
    }

    /**
     * A percentage computed from its counts, to 10 decimals, half even; {@link #isComputed()} and with its
     * {@link #ratio()}.
     *
     * @param ratio how many of how many
     * @return the quantity in percent
     */
    public static Quantity of(Ratio ratio) {
        BigDecimal number =
                ratio.toPercent(RoundingMode.HALF_EVEN, COMPUTED_DECIMALS).value();
        return builder()
                .number(number)
                .unit(Unit.PERCENT)
                .ratio(ratio)
                .isComputed(true)
                .build();
    }

    /**
     * The quantity that a number states as it was printed. Words behind a percent sign are not kept.
     *
     * @param number the number with its marks and words
     * @return the quantity, in percent, percentage points, the words behind the number, or none
     */
    public static Quantity from(NumberReading number) {
        return from(number, unit(number));
    }

    static Quantity from(NumberReading number, Unit unit) {
        return builder()
                .number(number.value())
                .unit(unit)
                .qualifier(number.qualifier())
                .scaleWord(number.scaleWord())
                .decimals(number.printed().scale())
                .minimumDigits(number.minimumDigits())
                .build();
    }

    private static Unit unit(NumberReading number) {
        return switch (number.percentForm()) {
            case PERCENT -> Unit.PERCENT;
            case PERCENTAGE_POINT -> Unit.PERCENTAGE_POINT;
            case NONE -> Unit.of(number.unitWords());
        };
    }

    /**
     * The number to print, with its decimals, scale word and unit; without the ratio.
     *
     * @param language Vietnamese or, for every other locale, English
     * @return the number, of which {@link #from(NumberReading)} gives this quantity without its ratio
     */
    public NumberReading toReading(Locale language) {
        NumberReading.Builder number = NumberReading.builder()
                .printed(number().movePointLeft(exponent()).setScale(decimals()))
                .qualifier(qualifier())
                .scaleWord(scaleWord())
                .minimumDigits(minimumDigits());
        if (unit().equals(Unit.PERCENT)) {
            return number.percentForm(PercentForm.PERCENT).build();
        }
        if (unit().equals(Unit.PERCENTAGE_POINT)) {
            return number.percentForm(PercentForm.PERCENTAGE_POINT).build();
        }
        return number.unitWords(unit().label(language)).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The sum of two quantities, without the counts of either.
     *
     * @param other a quantity of the same unit
     * @return the sum; hedged as the one of them is that is, and about right where both are in different ways
     * @throws IllegalArgumentException if the units differ
     */
    public Quantity plus(Quantity other) {
        if (!unit().equals(other.unit())) {
            throw new IllegalArgumentException("a sum needs one unit, found " + this + " and " + other);
        }
        Qualifier both = isExact() || qualifier() == other.qualifier()
                ? other.qualifier()
                : other.isExact() ? qualifier() : Qualifier.ABOUT;
        return of(number().add(other.number()), unit()).withQualifier(both);
    }

    /**
     * The same quantity with another qualifier.
     *
     * @param qualifier how the number is hedged or bounded
     * @return a copy
     */
    public Quantity withQualifier(Qualifier qualifier) {
        return builder().from(this).qualifier(qualifier).build();
    }

    /** {@return whether the quantity is a point} */
    public boolean isExact() {
        return qualifier().isExact();
    }

    /**
     * One unit of the last digit that is not a trailing zero, which is how fine the number is stated.
     *
     * @return 10 for 240, 100000 for {@code 3,2 triệu}, 0.1 for 68.20, 1 for zero
     */
    public BigDecimal lastDigitUnit() {
        return number().signum() == 0
                ? BigDecimal.ONE
                : Decimals.plain(number().stripTrailingZeros().ulp());
    }

    /**
     * Tells whether a percentage may be printed for counts: rounded half up, half even or up, or cut, at its last
     * printed digit, or near them within its hedge.
     *
     * @param counts how many of how many
     * @return whether it may; false for anything but a percentage
     */
    public boolean agreesWith(Ratio counts) {
        if (!unit().equals(Unit.PERCENT)) {
            return false;
        }
        // compared without dividing: |100 n - x d| against u d, where u is one unit of the last printed digit
        BigDecimal whole = new BigDecimal(counts.denominator());
        BigDecimal share = new BigDecimal(counts.numerator()).movePointRight(2);
        BigDecimal unit = BigDecimal.ONE.movePointLeft(isComputed() ? COMPUTED_DECIMALS : decimals());
        Interval stated = interval();
        boolean above = stated.lower().isEmpty()
                || share.subtract(stated.lower().get().multiply(whole))
                                .compareTo(unit.negate().multiply(whole))
                        > 0;
        boolean below = stated.upper().isEmpty()
                || share.subtract(stated.upper().get().multiply(whole)).compareTo(unit.multiply(whole)) < 0;
        return above && below;
    }

    /**
     * The values that the quantity may stand for; x is the number and u the {@link #lastDigitUnit()}.
     *
     * <table>
     * <caption>Intervals</caption>
     * <tr><th>qualifier</th><th>interval</th></tr>
     * <tr><td>EXACT</td><td>x alone</td></tr>
     * <tr><td>NEARLY</td><td>[x - u, x)</td></tr>
     * <tr><td>OVER</td><td>(x, x + u)</td></tr>
     * <tr><td>ABOUT, ESTIMATE</td><td>[x - u, x + u]</td></tr>
     * <tr><td>MORE_THAN, AT_LEAST</td><td>(x, ∞), [x, ∞)</td></tr>
     * <tr><td>LESS_THAN, AT_MOST</td><td>(-∞, x), (-∞, x]</td></tr>
     * </table>
     *
     * @return the interval
     */
    public Interval interval() {
        BigDecimal x = number();
        BigDecimal u = lastDigitUnit();
        return switch (qualifier()) {
            case EXACT -> Interval.point(x);
            case NEARLY ->
                Interval.builder()
                        .lower(x.subtract(u))
                        .upper(x)
                        .isUpperIncluded(false)
                        .build();
            case OVER ->
                Interval.builder()
                        .lower(x)
                        .upper(x.add(u))
                        .isLowerIncluded(false)
                        .isUpperIncluded(false)
                        .build();
            case ABOUT, ESTIMATE -> Interval.closed(x.subtract(u), x.add(u));
            case MORE_THAN -> Interval.moreThan(x);
            case AT_LEAST -> Interval.atLeast(x);
            case LESS_THAN -> Interval.lessThan(x);
            case AT_MOST -> Interval.atMost(x);
        };
    }

    /** Qualifier, number and unit id, for logs: {@code NEARLY 60000000 giao dịch}. */
    @Override
    public String toString() {
        return (isExact() ? "" : qualifier() + " ")
                + (isComputed() ? "" : number().toPlainString() + (unit().id().isEmpty() ? "" : " " + unit().id()))
                + ratio().map(counts -> isComputed() ? counts.toString() : " (" + counts + ")")
                        .orElse("");
    }

    /** Builds a quantity. */
    public static final class Builder extends ImmutableQuantity.Builder {
        Builder() {}
    }
}
