package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import io.github.tiendo.trajectory.PathLine;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One number to reach from one side: a floor, a ceiling or a place.
 *
 * <p>All numbers are {@link #scale} times the real ones, so that a point on a path between two given ones stays a
 * whole-number affair, and so does a percentage that is only known by its counts: {@code 48/70} of {@code 60/70} is 4800 of
 * 6000. The scale is 1 for everything else.
 *
 * @param unit that of the goal; null for a place
 * @param scaledBy the scale; null for 1
 */
record Aim(
        Comparison comparison,
        BigDecimal goal,
        @Nullable Unit unit,
        @Nullable BigDecimal scaledBy) {

    private static final int MAX_YEARS = 200;

    static Aim of(Bound bound) {
        return new Aim(bound.comparison(), bound.value().number(), bound.value().unit(), null);
    }

    static Aim of(TopRank rank) {
        return new Aim(Comparison.AT_MOST, BigDecimal.valueOf(rank.limit()), null, null);
    }

    static Aim lower(Within range) {
        return new Aim(
                Comparison.AT_LEAST, range.lower().number(), range.lower().unit(), null);
    }

    static Aim upper(Within range) {
        return new Aim(Comparison.AT_MOST, range.upper().number(), range.upper().unit(), null);
    }

    /** The number that a condition with one means, or null where there is none, for the reason {@link #whyNone}. */
    static @Nullable Aim of(Condition condition, Target target) {
        if (condition instanceof Bound bound) {
            Aim aim = of(bound.comparison(), bound.value(), BigDecimal.ONE);
            return target.baseline().isPresent()
                    ? aim.inCountsOf(target.baseline().get().value())
                    : aim;
        }
        if (condition instanceof TopRank rank) {
            return of(rank);
        }
        if (condition instanceof RelativeChange change) {
            return of(change, target);
        }
        return condition instanceof Path path ? of(path, target) : null;
    }

    static NotRatedReason whyNone(Condition condition, Target target) {
        if (condition instanceof RelativeChange && target.baseline().isEmpty()) {
            return NotRatedReason.Standard.NO_BASELINE;
        }
        if (condition instanceof RelativeChange && target.due().isEmpty()) {
            return NotRatedReason.Standard.NO_DUE_DATE;
        }
        return condition instanceof Path
                ? NotRatedReason.Standard.BEFORE_PATH
                : NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED;
    }

    private static @Nullable Aim of(RelativeChange change, Target target) {
        Optional<Baseline> baseline = target.baseline();
        if (baseline.isEmpty()) {
            return null;
        }
        BigDecimal factor = BigDecimal.ONE.add(change.change().value().movePointLeft(2));
        if (change.isPerYear()) {
            Optional<Period> due = target.due();
            if (due.isEmpty()) {
                return null;
            }
            int years = due.get().lastDay().getYear()
                    - baseline.get().period().lastDay().getYear();
            if (years < 0 || years > MAX_YEARS) {
                return null;
            }
            factor = factor.pow(years);
        }
        Quantity start = baseline.get().value();
        return of(change.change().value().signum() > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST, start, factor);
    }

    /** So many times a quantity. */
    private static Aim of(Comparison comparison, Quantity quantity, BigDecimal factor) {
        Aim aim = new Aim(comparison, BigDecimal.ZERO, quantity.unit(), null).inCountsOf(quantity);
        return new Aim(comparison, aim.times(quantity).multiply(factor), aim.unit, aim.scaledBy);
    }

    private static @Nullable Aim of(Path path, Target target) {
        PathLine line = PathLine.of(path);
        LocalDate due = target.due().map(Period::lastDay).orElse(line.lastDay());
        if (due.isBefore(line.firstDay())) {
            return null;
        }
        PathLine.Value value = line.valueOn(due);
        BigDecimal scale = BigDecimal.valueOf(value.denominator());
        return new Aim(path.comparison(), value.numerator(), line.unit(), value.denominator() == 1 ? null : scale);
    }

    /** +1 if higher is better, -1 if lower. */
    int sign() {
        return comparison.isFloor() ? 1 : -1;
    }

    boolean isFloor() {
        return comparison.isFloor();
    }

    boolean isStrict() {
        return comparison.isStrict();
    }

    boolean isRank() {
        return unit == null;
    }

    BigDecimal scale() {
        return scaledBy == null ? BigDecimal.ONE : scaledBy;
    }

    /** The same aim, numbers scaled so that the counts of a percentage that was computed from them stay whole. */
    Aim inCountsOf(ReportedValue value) {
        if (unit == null || !(value instanceof Quantity quantity) || !quantity.isComputed()) {
            return this;
        }
        BigDecimal whole = new BigDecimal(quantity.ratio().orElseThrow().denominator());
        return scale().remainder(whole).signum() == 0
                ? this
                : new Aim(comparison, goal.multiply(whole), unit, scale().multiply(whole));
    }

    /** A quantity, scaled; of one that was computed its counts are, so that nothing is divided before it is compared. */
    private BigDecimal times(Quantity quantity) {
        if (scaledBy == null || !quantity.isComputed()) {
            return scaled(quantity.number());
        }
        Ratio counts = quantity.ratio().orElseThrow();
        return new BigDecimal(counts.numerator())
                .movePointRight(2)
                .multiply(scaledBy)
                .divide(new BigDecimal(counts.denominator()), MathContext.DECIMAL128);
    }

    BigDecimal scaled(BigDecimal number) {
        return scaledBy == null ? number : number.multiply(scaledBy);
    }

    /** The number of a value in the unit of the aim, scaled, or null if it has none. */
    @Nullable
    BigDecimal number(ReportedValue value) {
        if (unit == null) {
            return value instanceof Rank rank ? BigDecimal.valueOf(rank.position()) : null;
        }
        if (!(value instanceof Quantity quantity)) {
            return null;
        }
        return quantity.unit() == unit || quantity.unit().equals(unit) ? times(quantity) : null;
    }

    /** The number of a stated baseline, which is a quantity even where the aim is a place. */
    @Nullable
    BigDecimal number(Baseline baseline) {
        Unit given = baseline.value().unit();
        if (unit == null) {
            return given.equals(Unit.RANK) || given.equals(Unit.COUNT)
                    ? baseline.value().number()
                    : null;
        }
        return number(baseline.value());
    }

    static boolean isHedged(ReportedValue value) {
        return value instanceof Quantity quantity && quantity.qualifier() != Qualifier.EXACT;
    }

    /** Whether a value, all of it, meets the aim by its own comparison. */
    boolean isMetBy(ReportedValue value) {
        return isMetBy(value, comparison.isStrict());
    }

    private boolean isMetBy(ReportedValue value, boolean strict) {
        BigDecimal number = number(value);
        if (number == null) {
            return false;
        }
        if (!isHedged(value)) {
            return isPast(number, !strict);
        }
        Interval values = ((Quantity) value).interval();
        return comparison.isFloor()
                ? values.lower().isPresent()
                        && isPast(scaled(values.lower().get()), !strict || !values.isLowerIncluded())
                : values.upper().isPresent()
                        && isPast(scaled(values.upper().get()), !strict || !values.isUpperIncluded());
    }

    private boolean isPast(BigDecimal number, boolean equalityIsEnough) {
        int order = number.compareTo(goal) * sign();
        return order > 0 || order == 0 && equalityIsEnough;
    }
}
