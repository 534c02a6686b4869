package io.github.tiendo.target;

import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import java.util.List;
import org.immutables.value.Value;

/** A range, both ends included: {@code từ 3 đến 5%}. */
@Value.Immutable
public abstract non-sealed class Within extends Condition {

    private static final long serialVersionUID = 1L;

    Within() {}

    /**
     * The lower end.
     *
     * @return the smallest value that meets it
     */
    public abstract Quantity lower();

    /**
     * The upper end.
     *
     * @return the largest value that meets it, in the unit of the lower end
     */
    public abstract Quantity upper();

    /** The ends are points in order and of one unit. */
    @Value.Check
    Within check() {
        if (!lower().unit().equals(upper().unit()) || lower().number().compareTo(upper().number()) > 0) {
            throw new IllegalArgumentException(
                    "a range goes from a lower to an upper value of one unit, found " + lower() + " and " + upper());
        }
        return lower().isExact() && upper().isExact()
                ? this
                : of(lower().withQualifier(Qualifier.EXACT), upper().withQualifier(Qualifier.EXACT));
    }

    /**
     * A range.
     *
     * @param lower the smallest value that meets it
     * @param upper the largest value that meets it
     * @return the condition
     * @throws IllegalArgumentException if the units differ or the lower end is above the upper
     */
    public static Within of(Quantity lower, Quantity upper) {
        return ImmutableWithin.builder().lower(lower).upper(upper).build();
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        return Answer.all(List.of(
                Bound.of(Comparison.AT_LEAST, lower()).isMetBy(reported, target),
                Bound.of(Comparison.AT_MOST, upper()).isMetBy(reported, target)));
    }
}
