package io.github.tiendo.notation;

import org.immutables.value.Value;

/**
 * From one number to another, both included: {@code 3 - 5}, {@code 10-15%}, {@code từ 3 đến 5 triệu}.
 *
 * <p>The marks that stand behind the second number only (percent sign, scale word, unit) belong to both.
 */
@Value.Immutable
public abstract non-sealed class RangeReading implements Figure {

    private static final long serialVersionUID = 1L;

    RangeReading() {}

    /**
     * The lower number, without a qualifier of its own.
     *
     * @return never more than the upper
     */
    public abstract NumberReading lower();

    /**
     * The upper number, without a qualifier of its own.
     *
     * @return never less than the lower
     */
    public abstract NumberReading upper();

    /**
     * How the range is hedged as a whole.
     *
     * @return {@link Qualifier#EXACT} unless set; never a comparator
     */
    @Value.Default
    public Qualifier qualifier() {
        return Qualifier.EXACT;
    }

    /** The bounds stand in order and are alike. */
    @Value.Check
    void check() {
        if (lower().value().compareTo(upper().value()) > 0) {
            throw new IllegalArgumentException("a range cannot go from " + lower() + " to " + upper());
        }
        if (lower().percentForm() != upper().percentForm()
                || !lower().unitWords().equals(upper().unitWords())
                || !lower().qualifier().isExact()
                || !upper().qualifier().isExact()
                || qualifier().isComparator()) {
            throw new IllegalArgumentException("the bounds of a range are exact and of one unit");
        }
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.RANGE;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a range. */
    public static final class Builder extends ImmutableRangeReading.Builder {
        Builder() {}
    }
}
