package io.github.tiendo.classification;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A value that an answer rests on, under the name by which the method calls it. */
@Value.Immutable
public abstract class UsedValue implements Serializable {

    private static final long serialVersionUID = 1L;

    UsedValue() {}

    /**
     * What the method calls it.
     *
     * @return {@code latest}, {@code start}, {@code previous}, {@code target} or a name of the method's own
     */
    public abstract String name();

    /** {@return the value as it was reported or stated} */
    public abstract ReportedValue value();

    /** {@return the period that the value is of, or empty where it has none, as for a target without a due period} */
    public abstract Optional<Period> period();

    /**
     * A value of a period.
     *
     * @param name what the method calls it
     * @param value the value
     * @param period the period that it is of
     * @return the value
     */
    public static UsedValue of(String name, ReportedValue value, Period period) {
        return of(name, value, Optional.of(period));
    }

    /**
     * A value with or without a period.
     *
     * @param name what the method calls it
     * @param value the value
     * @param period the period that it is of, or empty
     * @return the value
     */
    public static UsedValue of(String name, ReportedValue value, Optional<Period> period) {
        return ImmutableUsedValue.builder()
                .name(name)
                .value(value)
                .period(period)
                .build();
    }
}
