package io.github.tiendo.quantity;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The values that a printed number may stand for: from a lower to an upper bound, each open, closed or missing.
 *
 * <p>{@code 80} is the point [80, 80]; {@code gần 80} is [70, 80); {@code > 80} is everything above 80.
 */
@Value.Immutable
public abstract class Interval implements Serializable {

    private static final long serialVersionUID = 1L;

    Interval() {}

    /** {@return the lower bound, or empty if unbounded below} */
    public abstract Optional<BigDecimal> lower();

    /** {@return the upper bound, or empty if unbounded above} */
    public abstract Optional<BigDecimal> upper();

    /**
     * {@return whether the lower bound itself belongs to the interval: true unless set; without meaning where there is
     * no lower bound}
     */
    @Value.Default
    public boolean isLowerIncluded() {
        return true;
    }

    /**
     * {@return whether the upper bound itself belongs to the interval: true unless set; without meaning where there is
     * no upper bound}
     */
    @Value.Default
    public boolean isUpperIncluded() {
        return true;
    }

    /** There is at least one value inside, and equal intervals are written alike. */
    @Value.Check
    Interval check() {
        if (lower().isPresent() && upper().isPresent()) {
            int order = lower().get().compareTo(upper().get());
            if (order > 0 || order == 0 && !(isLowerIncluded() && isUpperIncluded())) {
                throw new IllegalArgumentException("nothing lies between " + lower().get() + " and " + upper().get());
            }
        }
        Optional<BigDecimal> plainLower = lower().map(Decimals::plain);
        Optional<BigDecimal> plainUpper = upper().map(Decimals::plain);
        boolean lowerIncluded = isLowerIncluded() || lower().isEmpty();
        boolean upperIncluded = isUpperIncluded() || upper().isEmpty();
        if (plainLower.equals(lower())
                && plainUpper.equals(upper())
                && lowerIncluded == isLowerIncluded()
                && upperIncluded == isUpperIncluded()) {
            return this;
        }
        return builder()
                .lower(plainLower)
                .upper(plainUpper)
                .isLowerIncluded(lowerIncluded)
                .isUpperIncluded(upperIncluded)
                .build();
    }

    /**
     * A single value.
     *
     * @param value the value
     * @return the point
     */
    public static Interval point(BigDecimal value) {
        return closed(value, value);
    }

    /**
     * Everything from one value to another, both included.
     *
     * @param lower the least
     * @param upper the greatest
     * @return the interval
     * @throws IllegalArgumentException if lower exceeds upper
     */
    public static Interval closed(BigDecimal lower, BigDecimal upper) {
        return builder().lower(lower).upper(upper).build();
    }

    /**
     * A value and everything above it.
     *
     * @param lower the least
     * @return the interval
     */
    public static Interval atLeast(BigDecimal lower) {
        return builder().lower(lower).build();
    }

    /**
     * Everything above a value.
     *
     * @param lower the bound, not included
     * @return the interval
     */
    public static Interval moreThan(BigDecimal lower) {
        return builder().lower(lower).isLowerIncluded(false).build();
    }

    /**
     * A value and everything below it.
     *
     * @param upper the greatest
     * @return the interval
     */
    public static Interval atMost(BigDecimal upper) {
        return builder().upper(upper).build();
    }

    /**
     * Everything below a value.
     *
     * @param upper the bound, not included
     * @return the interval
     */
    public static Interval lessThan(BigDecimal upper) {
        return builder().upper(upper).isUpperIncluded(false).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** {@return whether exactly one value is inside} */
    public boolean isPoint() {
        return lower().isPresent() && lower().equals(upper());
    }

    /**
     * Tells whether a value is inside.
     *
     * @param value the value
     * @return whether it lies between the bounds
     */
    public boolean contains(BigDecimal value) {
        return isWithin(point(value), this);
    }

    /**
     * Tells whether every value inside is at least a limit.
     *
     * @param limit the limit
     * @return whether the interval is a part of [limit, ∞)
     */
    public boolean isAllAtLeast(BigDecimal limit) {
        return isWithin(atLeast(limit));
    }

    /**
     * Tells whether every value inside is more than a limit.
     *
     * @param limit the limit
     * @return whether the interval is a part of (limit, ∞)
     */
    public boolean isAllMoreThan(BigDecimal limit) {
        return isWithin(moreThan(limit));
    }

    /**
     * Tells whether every value inside is at most a limit.
     *
     * @param limit the limit
     * @return whether the interval is a part of (-∞, limit]
     */
    public boolean isAllAtMost(BigDecimal limit) {
        return isWithin(atMost(limit));
    }

    /**
     * Tells whether every value inside is less than a limit.
     *
     * @param limit the limit
     * @return whether the interval is a part of (-∞, limit)
     */
    public boolean isAllLessThan(BigDecimal limit) {
        return isWithin(lessThan(limit));
    }

    /**
     * Tells whether every value of this interval is a value of another.
     *
     * @param other the other
     * @return whether this is a part of it
     */
    public boolean isWithin(Interval other) {
        return isWithin(this, other);
    }

    private static boolean isWithin(Interval inner, Interval outer) {
        if (outer.lower().isPresent()) {
            if (inner.lower().isEmpty()) {
                return false;
            }
            int order = inner.lower().get().compareTo(outer.lower().get());
            if (order < 0 || order == 0 && inner.isLowerIncluded() && !outer.isLowerIncluded()) {
                return false;
            }
        }
        if (outer.upper().isPresent()) {
            if (inner.upper().isEmpty()) {
                return false;
            }
            int order = inner.upper().get().compareTo(outer.upper().get());
            if (order > 0 || order == 0 && inner.isUpperIncluded() && !outer.isUpperIncluded()) {
                return false;
            }
        }
        return true;
    }

    /**
     * Tells whether some value lies in both intervals.
     *
     * @param other the other
     * @return whether they have a value in common
     */
    public boolean overlaps(Interval other) {
        return !isBelow(this, other) && !isBelow(other, this);
    }

    private static boolean isBelow(Interval low, Interval high) {
        if (low.upper().isEmpty() || high.lower().isEmpty()) {
            return false;
        }
        int order = low.upper().get().compareTo(high.lower().get());
        return order < 0 || order == 0 && !(low.isUpperIncluded() && high.isLowerIncluded());
    }

    /** The interval with brackets for included bounds, such as {@code [70, 80)}; a point is its value. */
    @Override
    public String toString() {
        if (isPoint()) {
            return lower().get().toPlainString();
        }
        return (lower().isPresent() && isLowerIncluded() ? "[" : "(")
                + lower().map(BigDecimal::toPlainString).orElse("-∞") + ", "
                + upper().map(BigDecimal::toPlainString).orElse("∞")
                + (upper().isPresent() && isUpperIncluded() ? "]" : ")");
    }

    /** Builds an interval. */
    public static final class Builder extends ImmutableInterval.Builder {
        Builder() {}
    }
}
