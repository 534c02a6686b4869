package io.github.tiendo.target;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What an indicator is to reach, and by when.
 *
 * <pre>{@code
 * Target target = Target.atLeast(Percent.of("80"), Period.endOf(2025));
 * target.isMetBy(Quantity.percent("81.11"));      // YES
 * }</pre>
 */
@Value.Immutable
public abstract class Target implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    Target() {}

    /**
     * Its name among the targets of its indicator. An amendment has the id of the target it replaces.
     *
     * @return the due period's id unless another was set; {@code undated} without a due period
     */
    @Value.Default
    public TargetId id() {
        return TargetId.of(due().map(Period::toString).orElse("undated"));
    }

    /**
     * By the end of which period it is to be reached.
     *
     * @return the period, or empty if nobody said
     */
    public abstract Optional<Period> due();

    /** {@return where the way to it starts, as stated with it, or empty if none was stated} */
    public abstract Optional<Baseline> baseline();

    /** {@return what a value must be} */
    public abstract Condition condition();

    /**
     * When it was decided. A target with the same id and a later day amends this one, which stays in the record.
     *
     * @return the day, or empty for the target first set
     */
    public abstract Optional<LocalDate> decidedOn();

    /**
     * {@return the words of the source: the text as printed, or empty if it was built from values; not part of
     * equality}
     */
    @Value.Auxiliary
    public abstract Optional<String> printed();

    /** {@return the last day on which it can be reached: the last day of the due period, or empty without one} */
    public Optional<LocalDate> dueDay() {
        return due().map(Period::lastDay);
    }

    /**
     * {@return whether it is a target of whole years, with which the amount of a single quarter is not compared: true
     * where it is due at the end of a period of a year or more, or no due period is stated}
     */
    public boolean isForYears() {
        return due().map(due -> !due.startInclusive().plusYears(1).isAfter(due.endExclusive()))
                .orElse(true);
    }

    /**
     * Tells whether a value meets it, without asking when the value was reached.
     *
     * @param value what was reported
     * @return YES or NO where it can be told; UNDECIDED where the value is hedged across the edge, is in another unit
     *     or is no number where one is needed, or where a relative change has no baseline
     */
    public Answer isMetBy(ReportedValue value) {
        return condition().isMetBy(value, this);
    }

    /**
     * At least this much.
     *
     * @param floor the smallest percentage that meets it
     * @param due by the end of which period
     * @return the target
     */
    public static Target atLeast(Percent floor, Period due) {
        return atLeast(floor.toQuantity(), due);
    }

    /**
     * At least this much.
     *
     * @param floor the smallest value that meets it
     * @param due by the end of which period
     * @return the target
     */
    public static Target atLeast(Quantity floor, Period due) {
        return of(Bound.of(Comparison.AT_LEAST, floor), due);
    }

    /**
     * More than this.
     *
     * @param floor the percentage to be exceeded
     * @param due by the end of which period
     * @return the target
     */
    public static Target moreThan(Percent floor, Period due) {
        return moreThan(floor.toQuantity(), due);
    }

    /**
     * At most this much.
     *
     * @param ceiling the largest percentage that meets it
     * @param due by the end of which period
     * @return the target
     */
    public static Target atMost(Percent ceiling, Period due) {
        return atMost(ceiling.toQuantity(), due);
    }

    /**
     * At most this much.
     *
     * @param ceiling the largest value that meets it
     * @param due by the end of which period
     * @return the target
     */
    public static Target atMost(Quantity ceiling, Period due) {
        return of(Bound.of(Comparison.AT_MOST, ceiling), due);
    }

    /**
     * At least this much, by a day that nobody has stated.
     *
     * @param floor the smallest value that meets it
     * @return the target, without a due period
     */
    public static Target atLeast(Quantity floor) {
        return of(Bound.of(Comparison.AT_LEAST, floor));
    }

    /**
     * At most this much, by a day that nobody has stated.
     *
     * @param ceiling the largest value that meets it
     * @return the target, without a due period
     */
    public static Target atMost(Quantity ceiling) {
        return of(Bound.of(Comparison.AT_MOST, ceiling));
    }

    /**
     * More than this.
     *
     * @param floor the value to be exceeded
     * @param due by the end of which period
     * @return the target
     */
    public static Target moreThan(Quantity floor, Period due) {
        return of(Bound.of(Comparison.MORE_THAN, floor), due);
    }

    /**
     * More than this, by a day that nobody has stated.
     *
     * @param floor the value to be exceeded
     * @return the target, without a due period
     */
    public static Target moreThan(Quantity floor) {
        return of(Bound.of(Comparison.MORE_THAN, floor));
    }

    /**
     * Less than this.
     *
     * @param ceiling the value to stay below
     * @param due by the end of which period
     * @return the target
     */
    public static Target lessThan(Quantity ceiling, Period due) {
        return of(Bound.of(Comparison.LESS_THAN, ceiling), due);
    }

    /**
     * Less than this, by a day that nobody has stated.
     *
     * @param ceiling the value to stay below
     * @return the target, without a due period
     */
    public static Target lessThan(Quantity ceiling) {
        return of(Bound.of(Comparison.LESS_THAN, ceiling));
    }

    /**
     * Any condition without a due period.
     *
     * @param condition what a value must be
     * @return the target
     */
    public static Target of(Condition condition) {
        return builder().condition(condition).build();
    }

    /**
     * Any condition with a due period.
     *
     * @param condition what a value must be
     * @param due by the end of which period
     * @return the target
     */
    public static Target of(Condition condition, Period due) {
        return builder().condition(condition).due(due).build();
    }

    /**
     * The same target with a stated baseline.
     *
     * @param baseline where the way to it starts
     * @return a copy
     */
    public Target from(Baseline baseline) {
        return builder().from(this).baseline(baseline).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The target as it is printed in the language, such as {@code ≥ 80% (năm 2025)}. */
    @Override
    public String text(Locale language) {
        return TargetNotation.of(language).print(this);
    }

    /** Builds a target. */
    public static final class Builder extends ImmutableTarget.Builder {
        Builder() {}
    }

    /** Whether a target is met, where "nobody can tell" is an answer. */
    public enum Answer {
        /** Met, whatever the value may exactly be. */
        YES,
        /** Not met, whatever the value may exactly be. */
        NO,
        /** It cannot be told: the value is hedged across the edge, in another unit, or needs a baseline that nobody stated. */
        UNDECIDED;

        /** The answer to two questions of which both must be YES. */
        static Answer all(Collection<Answer> answers) {
            if (answers.contains(NO)) {
                return NO;
            }
            return answers.contains(UNDECIDED) ? UNDECIDED : YES;
        }

        static Answer of(boolean always, boolean ever) {
            if (always) {
                return YES;
            }
            return ever ? UNDECIDED : NO;
        }
    }
}
