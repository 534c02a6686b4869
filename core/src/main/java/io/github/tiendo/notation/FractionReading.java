package io.github.tiendo.notation;

import java.math.BigInteger;
import java.util.Optional;
import org.immutables.value.Value;

/** So many of so many, with or without the percentage: {@code 2.365/3.418 (68,2%)}, {@code 08/28}. */
@Value.Immutable
public abstract non-sealed class FractionReading implements Figure {

    private static final long serialVersionUID = 1L;

    FractionReading() {}

    /**
     * The number before the slash.
     *
     * @return not negative
     */
    public abstract BigInteger numerator();

    /**
     * The number behind the slash.
     *
     * @return at least 1
     */
    public abstract BigInteger denominator();

    /**
     * With how many digits both numbers are printed at least.
     *
     * @return 2 for {@code 08/28} and {@code 28/63} with zeros kept; 1 unless set
     */
    @Value.Default
    public int minimumDigits() {
        return 1;
    }

    /**
     * The percentage in brackets, not checked against the fraction.
     *
     * @return an exact percentage, or empty if none is printed
     */
    public abstract Optional<NumberReading> percentage();

    /**
     * How the fraction is hedged or bounded.
     *
     * @return {@link Qualifier#EXACT} unless set
     */
    @Value.Default
    public Qualifier qualifier() {
        return Qualifier.EXACT;
    }

    /**
     * The words behind the fraction, which name the population.
     *
     * @return such as {@code tỉnh, thành phố}; empty if there are none
     */
    @Value.Default
    public String unitWords() {
        return "";
    }

    /** The denominator is positive, and minimum digits stand only where they add zeros. */
    @Value.Check
    FractionReading check() {
        if (numerator().signum() < 0 || denominator().signum() <= 0) {
            throw new IllegalArgumentException("no fraction: " + numerator() + "/" + denominator());
        }
        int digits = Math.min(
                numerator().toString().length(), denominator().toString().length());
        return minimumDigits() == 1 || minimumDigits() > digits
                ? this
                : builder().from(this).minimumDigits(1).build();
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.FRACTION;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a fraction. */
    public static final class Builder extends ImmutableFractionReading.Builder {
        Builder() {}
    }
}
