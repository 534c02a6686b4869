package io.github.tiendo.target;

import io.github.tiendo.quantity.ReportedValue;
import org.immutables.value.Value;

/** Something to hold in every year up to the due period, not only at its end. */
@Value.Immutable
public abstract non-sealed class EveryYear extends Condition {

    private static final long serialVersionUID = 1L;

    EveryYear() {}

    /**
     * What is to hold.
     *
     * @return the condition for each year
     */
    public abstract Condition each();

    /**
     * A condition to hold in every year.
     *
     * @param each what is to hold
     * @return the condition
     */
    public static EveryYear of(Condition each) {
        return ImmutableEveryYear.builder().each(each).build();
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        return each().isMetBy(reported, target);
    }
}
