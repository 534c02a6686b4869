package io.github.tiendo.classification;

import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
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
     * {@return the values: about the whole unless another series is to be rated; values of periods after {@link #day()}
     * may stand in it and are not to be used}
     */
    public abstract Series series();

    /** {@return the day of the assessment} */
    public abstract LocalDate day();

    /**
     * What is measured, for its direction, kind and natural limit.
     *
     * @return the indicator, or empty for bare values
     */
    public abstract Optional<Indicator> indicator();

    /** {@return the grade that a body declared and that is in force on the day, or empty if nobody declared one} */
    public abstract Optional<DeclaredGrade> declared();

    /**
     * From when to when the programme runs.
     *
     * @return the period, or empty if not stated
     */
    public abstract Optional<Period> span();

    /**
     * Which way is better.
     *
     * @return the indicator's direction; up for bare values
     */
    public Direction direction() {
        return indicator().map(Indicator::direction).orElse(Direction.INCREASE);
    }

    /**
     * How much of the target the latest value attains: value over a floor, a ceiling over value, place to reach over
     * place. A hedged value counts with its stated number.
     *
     * @return the exact share, which may exceed 1; empty without a target or value, for a kind of target that is not one
     *     number, for other units, and where a sign or a zero leaves a share without meaning
     */
    @Value.Lazy
    public Optional<Ratio> attainment() {
        return Attainment.of(this);
    }

    /**
     * The values of periods that ended by the day.
     *
     * @return a series, in order
     */
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
        return new Unplaced(target, series);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** A target and its values, still without the day of the assessment. */
    public static final class Unplaced {

        private final Target target;
        private final Series series;

        private Unplaced(Target target, Series series) {
            this.target = Objects.requireNonNull(target);
            this.series = Objects.requireNonNull(series);
        }

        /**
         * The input as of a day.
         *
         * @param day values of later periods are not used
         * @return the input
         */
        public CompletionInput asOf(LocalDate day) {
            return builder().target(target).series(series).day(day).build();
        }
    }

    /** Builds an input. */
    public static final class Builder extends ImmutableCompletionInput.Builder {
        Builder() {}
    }
}
