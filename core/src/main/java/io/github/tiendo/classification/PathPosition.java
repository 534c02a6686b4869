package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Target;
import io.github.tiendo.trajectory.PathLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where the latest value stands beside the path to its target, on the last day of its period: the path is given, or runs
 * from the stated baseline to the target on its due day, straight or as an S-curve, and stays at the target after it.
 * What is expected is a fraction, so that a straight line is compared exactly.
 */
final class PathPosition {

    private final @Nullable NotRatedReason problem;
    private final int direction;
    private final Quantity latest;
    private final BigDecimal expected;
    private final BigDecimal denominator;
    private final BigDecimal way;

    private PathPosition(
            @Nullable NotRatedReason problem,
            int direction,
            Quantity latest,
            BigDecimal expected,
            long denominator,
            BigDecimal way) {
        this.problem = problem;
        this.direction = direction;
        this.latest = latest;
        this.expected = expected;
        this.denominator = BigDecimal.valueOf(denominator);
        this.way = way;
    }

    private static PathPosition none(NotRatedReason problem) {
        return new PathPosition(problem, 1, Quantity.percent("0"), BigDecimal.ZERO, 1, BigDecimal.ZERO);
    }

    static PathPosition of(CompletionInput input, Readings readings, boolean isCurved) {
        Optional<Target> target = input.target();
        if (target.isEmpty()) {
            return none(NotRatedReason.Standard.NO_TARGET);
        }
        Condition condition = target.get().condition();
        Bound bound = condition instanceof Path path ? path.end() : condition instanceof Bound given ? given : null;
        if (bound == null) {
            return none(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED);
        }
        if (readings.problem() != null) {
            return none(readings.problem());
        }
        ReportedValue value = Readings.value(readings.latest());
        if (!(value instanceof Quantity quantity) || Aim.of(bound).number(value) == null) {
            return none(
                    value instanceof TextValue
                            ? NotRatedReason.Standard.TEXT_VALUE
                            : NotRatedReason.Standard.UNIT_DIFFERS);
        }
        int direction = Goal.direction(input, bound.comparison());
        return condition instanceof Path path
                ? given(path, readings, direction, quantity)
                : fromBaseline(target.get(), bound, readings, direction, quantity, isCurved);
    }

    private static PathPosition given(Path path, Readings readings, int direction, Quantity latest) {
        PathLine line = PathLine.of(path);
        LocalDate day = readings.latest().period().lastDay();
        if (day.isBefore(line.firstDay())) {
            return none(NotRatedReason.Standard.BEFORE_PATH);
        }
        PathLine.Value expected = line.valueOn(day);
        BigDecimal first = line.valueOn(line.firstDay()).numerator();
        BigDecimal way =
                line.valueOn(line.lastDay()).numerator().subtract(first).abs();
        return new PathPosition(null, direction, latest, expected.numerator(), expected.denominator(), way);
    }

    private static PathPosition fromBaseline(
            Target target, Bound bound, Readings readings, int direction, Quantity latest, boolean isCurved) {
        Optional<Baseline> baseline = target.baseline();
        if (baseline.isEmpty()) {
            return none(NotRatedReason.Standard.NO_BASELINE);
        }
        Optional<LocalDate> due = target.dueDay();
        if (due.isEmpty()) {
            return none(NotRatedReason.Standard.NO_DUE_DATE);
        }
        BigDecimal start = Aim.of(bound).number(baseline.get());
        if (start == null) {
            return none(NotRatedReason.Standard.UNIT_DIFFERS);
        }
        LocalDate begin = baseline.get().period().lastDay();
        LocalDate broken = readings.breakBefore();
        if (broken != null && !begin.isAfter(broken)) {
            return none(NotRatedReason.Standard.DEFINITION_BREAK);
        }
        Observation observation = readings.latest();
        LocalDate day = observation.period().lastDay();
        if (day.isBefore(begin)) {
            return none(NotRatedReason.Standard.BEFORE_PATH);
        }
        BigDecimal goal = bound.value().number();
        BigDecimal way = goal.subtract(start);
        if (!day.isBefore(due.get())) {
            return new PathPosition(null, direction, latest, goal, 1, way.abs());
        }
        long whole = due.get().toEpochDay() - begin.toEpochDay();
        long gone = day.toEpochDay() - begin.toEpochDay();
        if (isCurved) {
            BigDecimal share = Numbers.rounded(curve((double) gone / whole));
            BigDecimal expected = Numbers.rounded(start.add(way.multiply(share)));
            return new PathPosition(null, direction, latest, expected, 1, way.abs());
        }
        BigDecimal expected =
                start.multiply(BigDecimal.valueOf(whole - gone)).add(goal.multiply(BigDecimal.valueOf(gone)));
        return new PathPosition(null, direction, latest, expected, whole, way.abs());
    }

    private static double curve(double x) {
        double start = logistic(0);
        return (logistic(x) - start) / (logistic(1) - start);
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(5 - 10 * x));
    }

    /** Why there is no position, or null; nothing else is known then. */
    @Nullable
    NotRatedReason problem() {
        return problem;
    }

    /** Whether all of a hedged value is at the path or beyond. */
    boolean isAllPast() {
        Interval values = latest.interval();
        Optional<BigDecimal> worst = direction > 0 ? values.lower() : values.upper();
        return worst.isPresent() && worst.get().multiply(denominator).compareTo(expected) * direction >= 0;
    }

    /** By how much the value lies beyond the path, times {@link #denominator}; negative where it is short of it. */
    BigDecimal beyond() {
        BigDecimal number = latest.number().multiply(denominator);
        return direction > 0 ? number.subtract(expected) : expected.subtract(number);
    }

    /** What the path has on the day, half even to 12 decimals. */
    Quantity expected() {
        return Quantity.of(Numbers.divide(expected, denominator), latest.unit());
    }

    BigDecimal denominator() {
        return denominator;
    }

    /** From the start of the path to its end, not negative. */
    BigDecimal way() {
        return way;
    }
}
