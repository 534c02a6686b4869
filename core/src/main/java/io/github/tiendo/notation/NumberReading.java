package io.github.tiendo.notation;

import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/** One number as it is printed: {@code gần 2,75 nghìn tỷ đồng} is nearly, 2.75, trillion, {@code đồng}. */
@Value.Immutable
public abstract non-sealed class NumberReading implements Figure {

    private static final long serialVersionUID = 1L;

    NumberReading() {}

    /**
     * {@return the number before its scale word, with the decimals that were printed: 1.15 for {@code 1,15 triệu};
     * 77.00 for {@code 77,00%}}
     */
    public abstract BigDecimal printed();

    /** {@return how the number is hedged or bounded: {@link Qualifier#EXACT} unless set} */
    @Value.Default
    public Qualifier qualifier() {
        return Qualifier.EXACT;
    }

    /** {@return the word that multiplies the number, such as {@link ScaleWord#MILLION}, or empty} */
    public abstract Optional<ScaleWord> scaleWord();

    /** {@return whether the number is a percentage: {@link PercentForm#NONE} unless set} */
    @Value.Default
    public PercentForm percentForm() {
        return PercentForm.NONE;
    }

    /** {@return the words behind the number, such as {@code giao dịch} or {@code /năm}; empty if there are none} */
    @Value.Default
    public String unitWords() {
        return "";
    }

    /**
     * With how many digits the whole part is printed at least.
     *
     * @return 2 for {@code 03}; 1 where there are no leading zeros
     */
    @Value.Default
    public int minimumDigits() {
        return 1;
    }

    /** The number can be printed, and minimum digits stand only where they add zeros. */
    @Value.Check
    NumberReading check() {
        if (printed().scale() < 0 || printed().scale() > 1000 || printed().precision() > 2000) {
            throw new IllegalArgumentException("a printed number has 0 to 1000 decimals, found scale "
                    + printed().scale());
        }
        int digits = Math.max(1, printed().precision() - printed().scale());
        return minimumDigits() == 1 || minimumDigits() > digits
                ? this
                : builder().from(this).minimumDigits(1).build();
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.NUMBER;
    }

    /**
     * {@return the exact number, scale word multiplied in: 1150000 for {@code 1,15 triệu}, 77.08 for {@code 77,08%}}
     */
    public BigDecimal value() {
        BigDecimal value =
                scaleWord().map(word -> printed().multiply(word.factor())).orElse(printed());
        return value.signum() == 0 ? BigDecimal.ZERO : withoutExponent(value.stripTrailingZeros());
    }

    /**
     * One unit of the last digit that is not a trailing zero, times the scale word.
     *
     * @return 10 for {@code 240}, 100000 for {@code 3,2 triệu}; 1 for zero
     */
    public BigDecimal lastDigitUnit() {
        BigDecimal value = value();
        return value.signum() == 0
                ? BigDecimal.ONE
                : withoutExponent(value.stripTrailingZeros().ulp());
    }

    private static BigDecimal withoutExponent(BigDecimal number) {
        return number.scale() < 0 ? number.setScale(0) : number;
    }

    /**
     * Tells whether the number is a percentage; percentage points are none.
     *
     * @return whether {@link #percentForm()} is PERCENT
     */
    public boolean isPercent() {
        return percentForm() == PercentForm.PERCENT;
    }

    /**
     * Tells whether the number is said to hold for each year: {@code 7%/năm}.
     *
     * @return whether the words behind it say so
     */
    public boolean isPerYear() {
        return NumberPhrases.EACH_YEAR.contains(NormalText.of(unitWords()));
    }

    /**
     * An exact number without anything around it.
     *
     * @param printed the number; its scale are the printed decimals
     * @return the reading
     */
    public static NumberReading of(BigDecimal printed) {
        return builder().printed(printed).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The same number with another qualifier.
     *
     * @param qualifier how it is hedged or bounded
     * @return a copy
     */
    public NumberReading withQualifier(Qualifier qualifier) {
        return builder().from(this).qualifier(qualifier).build();
    }

    /** Builds a reading. */
    public static final class Builder extends ImmutableNumberReading.Builder {
        Builder() {}
    }

    /** Whether a number is a percentage. */
    public enum PercentForm {
        /** No percentage: {@code 57}. */
        NONE,
        /** {@code %}, {@code phần trăm}, {@code percent}. */
        PERCENT,
        /** {@code điểm %}, {@code điểm phần trăm}, {@code percentage points}. */
        PERCENTAGE_POINT
    }
}
