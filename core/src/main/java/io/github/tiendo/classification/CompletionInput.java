package io.github.tiendo.classification;

import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a policy is given to rate: one indicator target with its values, as of a day.
 *
 * <pre>{@code
 * CompletionInput.of(Target.atLeast(Percent.of("20"), Period.endOf(2025)), series).asOf(LocalDate.of(2022, 12, 31));
 * }</pre>
 */
@Value.Immutable
public abstract class CompletionInput implements Serializable {

    private static final long serialVersionUID = 1L;

    CompletionInput() {}

    /** {@return the target, or empty where the indicator has none} */
    public abstract Optional<Target> target();

    /**
     * {@return the values: about the whole unless another series is to be rated; values of later periods than {@link #day()}
     * may stand in it and are not to be used. An amount of a later quarter or month is compared with a target of years as
     * it stands, and the answer names that as an assumption, unless an indicator says how its periods add up}
     */
    public abstract Series series();

    /** {@return the day of the assessment} */
    public abstract LocalDate day();

    /** {@return what is measured, for its direction, kind and natural limit, or empty for bare values} */
    public abstract Optional<Indicator> indicator();

    /** {@return the grade that a body declared and that is in force on the day, or empty if nobody declared one} */
    public abstract Optional<DeclaredGrade> declared();

    /**
     * From when to when the programme runs.
     *
     * @return the period, or empty if not stated
     */
    public abstract Optional<Period> span();

    /** {@return which way is better: the indicator's direction unless set; up for bare values} */
    @Value.Default
    public Direction direction() {
        return indicator().map(Indicator::direction).orElse(Direction.INCREASE);
    }

    /**
     * {@return a value that cannot be exceeded, such as 100 for a share in percent: the indicator's natural limit
     * unless set; empty for bare values}
     */
    @Value.Default
    public Optional<BigDecimal> naturalLimit() {
        return indicator().flatMap(Indicator::naturalLimit);
    }

    /**
     * How much of the target the latest value attains: value over a floor; the way gone down, (b - c)/(b - g), for a
     * ceiling g whose stated baseline b lies above it; ceiling over value for one without; place to reach over place.
     * Which of them is meant depends on the target alone, so that it means the same before the target is met and after. A
     * hedged value counts with its stated number.
     *
     * @return the exact share, which may exceed 1 and on a way down may be negative; empty without a target or value, for
     *     a kind of target that is not one number, for other units, and where a sign or a zero leaves a share without
     *     meaning
     */
    @Value.Lazy
    public Optional<Ratio> attainment() {
        return Attainment.of(this);
    }

    /**
     * {@return the latest value that {@link Series#upTo counts by} the day; empty if there is none, or if the newest
     * entry says that the indicator does not apply}
     */
    public Optional<Observation> latest() {
        Readings readings = Readings.of(this);
        return readings.latestIndex() < 0 ? Optional.empty() : Optional.of(readings.latest());
    }

    /** {@return the values that {@link Series#upTo count by} the day: a series, in order} */
    @Value.Lazy
    public Series known() {
        return series().upTo(day()).withValues();
    }

    /**
     * A target and its values; {@link Unplaced#asOf} makes it an input.
     *
     * @param target the target
     * @param series the values
     * @return all but the day of the assessment
     */
    public static Unplaced of(Target target, Series series) {
        return new Unplaced(builder().target(target).series(series));
    }

    /**
     * Values without a target, for methods that need none; {@link Unplaced#asOf} makes it an input.
     *
     * <pre>{@code
     * CompletionInput.of(Series.yearly(Unit.PERCENT, Map.of(2016, 99.47, 2024, 99.5)))
     *         .naturalLimit("100")
     *         .asOf(LocalDate.of(2024, 12, 31));
     * }</pre>
     *
     * @param series the values
     * @return all but the day of the assessment
     */
    public static Unplaced of(Series series) {
        return new Unplaced(builder().series(series));
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Values with or without a target, still without the day of the assessment. */
    public static final class Unplaced {

        private final Builder input;

        private Unplaced(Builder input) {
            this.input = input;
        }

        /**
         * Says that a lower value is better; higher is for bare values.
         *
         * @return this
         */
        public Unplaced lowerIsBetter() {
            input.direction(Direction.DECREASE);
            return this;
        }

        /**
         * Sets a value that cannot be exceeded.
         *
         * @param limit in the unit of the values, such as {@code 100}
         * @return this
         * @throws NumberFormatException if it is no decimal
         */
        public Unplaced naturalLimit(String limit) {
            input.naturalLimit(new BigDecimal(limit));
            return this;
        }

        /**
         * The input as of a day.
         *
         * @param day values of later periods are not used
         * @return the input
         */
        public CompletionInput asOf(LocalDate day) {
            return input.day(day).build();
        }
    }

    /** Builds an input. */
    public static final class Builder extends ImmutableCompletionInput.Builder {
        Builder() {}
    }
}
