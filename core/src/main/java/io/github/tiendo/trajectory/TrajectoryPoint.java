package io.github.tiendo.trajectory;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.immutables.value.Value;

/** A value on a day. */
@Value.Immutable
public abstract class TrajectoryPoint implements Serializable {

    private static final long serialVersionUID = 1L;

    TrajectoryPoint() {}

    /** {@return the last day of the value's period} */
    public abstract LocalDate day();

    /**
     * The value.
     *
     * @return the number, in whatever unit the caller has
     */
    public abstract BigDecimal value();

    /**
     * A value on a day.
     *
     * @param day the day
     * @param value the value
     * @return the point
     */
    public static TrajectoryPoint of(LocalDate day, BigDecimal value) {
        return ImmutableTrajectoryPoint.builder().day(day).value(value).build();
    }
}
