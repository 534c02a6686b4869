package io.github.tiendo.target;

import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import java.util.Map;
import java.util.Objects;
import org.immutables.value.Value;

/**
 * A value for each of several periods on the way. Between two points the path is linear, or stays at the earlier point
 * where it is stepwise; before the first it says nothing; after the last it stays there.
 */
@Value.Immutable
public abstract non-sealed class Path extends Condition {

    private static final long serialVersionUID = 1L;

    Path() {}

    /**
     * How a value is compared with the path.
     *
     * @return the comparison
     */
    public abstract Comparison comparison();

    /**
     * The values by period, earliest first, all in one unit.
     *
     * @return at least one point
     */
    public abstract Map<Period, Quantity> points();

    /**
     * Tells whether the path stays at a point until the next one.
     *
     * @return whether it is stepwise; false unless set
     */
    @Value.Default
    public boolean isStepwise() {
        return false;
    }

    /** The points stand in order, have one unit and are exact. */
    @Value.Check
    Path check() {
        Period last = null;
        for (Map.Entry<Period, Quantity> point : points().entrySet()) {
            if (last != null && !last.lastDay().isBefore(point.getKey().lastDay())) {
                throw new IllegalArgumentException("the points of a path stand in order, found " + points().keySet());
            }
            last = point.getKey();
        }
        if (points().values().stream().map(Quantity::unit).distinct().count() != 1) {
            throw new IllegalArgumentException("the points of a path have one unit, found " + points().values());
        }
        if (points().values().stream().allMatch(Quantity::isExact)) {
            return this;
        }
        Builder exact = builder().comparison(comparison()).isStepwise(isStepwise());
        points().forEach((period, value) -> exact.putPoints(period, value.withQualifier(Qualifier.EXACT)));
        return exact.build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The last value of the path, which a target with a path is measured by at its end.
     *
     * @return the value of the last point as a bound
     */
    public Bound end() {
        Quantity last = null;
        for (Quantity value : points().values()) {
            last = value;
        }
        return Bound.of(comparison(), Objects.requireNonNull(last));
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        return end().isMetBy(reported, target);
    }

    /** Builds a path. */
    public static final class Builder extends ImmutablePath.Builder {
        Builder() {}
    }
}
