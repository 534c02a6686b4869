package io.github.tiendo.target;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import java.io.Serializable;
import org.immutables.value.Value;

/** Where the way to a target starts: the value of a period, as stated with the target. */
@Value.Immutable
public abstract class Baseline implements Serializable {

    private static final long serialVersionUID = 1L;

    Baseline() {}

    /** {@return the period of the value; it stands at the last day} */
    public abstract Period period();

    /** {@return the value: the number with its unit} */
    public abstract Quantity value();

    /**
     * A baseline.
     *
     * @param period the period of the value
     * @param value the value
     * @return the baseline
     */
    public static Baseline of(Period period, Quantity value) {
        return ImmutableBaseline.builder().period(period).value(value).build();
    }
}
