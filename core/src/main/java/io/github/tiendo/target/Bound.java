package io.github.tiendo.target;

import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import org.immutables.value.Value;

/**
 * A floor or a ceiling: {@code ≥ 80%}, {@code Trên 50%}, {@code tối đa 5 ngày}.
 *
 * <p>A value in another unit leaves the question undecided; a hedged value answers only where all of the values that
 * it may stand for answer alike.
 */
@Value.Immutable
public abstract non-sealed class Bound extends Condition {

    private static final long serialVersionUID = 1L;

    Bound() {}

    /**
     * How a value is compared with the bound.
     *
     * @return the comparison
     */
    public abstract Comparison comparison();

    /**
     * The bound.
     *
     * @return the number with its unit, always exact
     */
    public abstract Quantity value();

    /**
     * Tells whether no comparison was printed: a plain {@code 80%} means at least 80 % where more is better, at most where
     * less is.
     *
     * @return whether the comparison is understood; does not change the meaning
     */
    @Value.Default
    @Value.Auxiliary
    public boolean isImplied() {
        return false;
    }

    /** A bound is a point: a hedge on it would say nothing that can be checked. */
    @Value.Check
    Bound check() {
        return value().isExact()
                ? this
                : ImmutableBound.builder()
                        .from(this)
                        .value(value().withQualifier(Qualifier.EXACT))
                        .build();
    }

    /**
     * A bound.
     *
     * @param comparison how a value is compared with it
     * @param value the bound; a hedge on it is dropped
     * @return the condition
     */
    public static Bound of(Comparison comparison, Quantity value) {
        return ImmutableBound.builder().comparison(comparison).value(value).build();
    }

    /**
     * The same bound as a plain number means it.
     *
     * @return a copy that prints without a comparison where it is at least
     */
    public Bound implied() {
        return ImmutableBound.builder().from(this).isImplied(true).build();
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        if (!(reported instanceof Quantity quantity) || !quantity.unit().equals(value().unit())) {
            return Answer.UNDECIDED;
        }
        return Bounds.answer(quantity, comparison(), value());
    }
}
