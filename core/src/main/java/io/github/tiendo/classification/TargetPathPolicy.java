package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Path;
import io.github.tiendo.target.Target;
import io.github.tiendo.trajectory.PathLine;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code target-path}: is the latest value where the path to the target should be by now? After the idea of the EU's
 * Digital Decade. It speaks the {@linkplain Scales#RAG red, amber and green} scale.
 *
 * <table>
 * <caption>The path</caption>
 * <tr><th>target</th><th>value on the day of the observation, the last of its period</th></tr>
 * <tr><td>a given path</td><td>linear by days between two points, or the earlier point where it is stepwise; after the
 *     last point its value; before the first BEFORE_PATH</td></tr>
 * <tr><td>a floor or ceiling with a stated baseline</td><td>from the baseline to the target on its due day, linear by
 *     days or {@linkplain Builder#sCurve() an S-curve}; after it the target; before the baseline BEFORE_PATH</td></tr>
 * <tr><td>a floor or ceiling without one</td><td>NO_BASELINE; without a due period NO_DUE_DATE</td></tr>
 * <tr><td>another kind</td><td>TARGET_KIND_NOT_SUPPORTED</td></tr>
 * </table>
 *
 * <table>
 * <caption>Colours; edges included</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>at or beyond the path</td><td>GREEN</td></tr>
 * <tr><td>short of it by at most the tolerance, 10 % of the way from baseline to target</td><td>AMBER</td></tr>
 * <tr><td>else</td><td>RED</td></tr>
 * </table>
 *
 * <p>The way of a given path is that from its first to its last point. A strict target is read as including equality. A
 * hedged value is green only if all of it is; else its stated number counts. Linear and given paths are compared
 * exactly; the S-curve b + (g - b) (L(x) - L(0)) / (L(1) - L(0)) with L(x) = 1/(1 + exp(5 - 10 x)) and x the share of
 * days gone is rounded half even to 12 decimals first. A baseline behind a break is a DEFINITION_BREAK.
 */
public final class TargetPathPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade GREEN = grade(Scales.RAG, "GREEN");
    private static final Grade AMBER = grade(Scales.RAG, "AMBER");
    private static final Grade RED = grade(Scales.RAG, "RED");

    /** The part of the way that may be missing for amber. */
    private final BigDecimal tolerance;
    /** Whether the path is an S-curve. */
    private final boolean curved;

    private TargetPathPolicy(Builder builder) {
        super("target-path", "1", Scales.RAG, builder.parameters());
        tolerance = builder.tolerance;
        curved = builder.curved;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Classification classify(CompletionInput input) {
        Optional<Target> target = input.target();
        if (target.isEmpty()) {
            return Growth.none(this, NotRatedReason.Standard.NO_TARGET, input, null);
        }
        Condition condition = target.get().condition();
        if (!(condition instanceof Bound || condition instanceof Path)) {
            return Growth.none(this, NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, input, null);
        }
        Readings readings = Readings.of(input);
        NotRatedReason problem = readings.problem();
        if (problem != null) {
            return Growth.none(this, problem, input, null);
        }
        Bound bound = condition instanceof Path path ? path.end() : (Bound) condition;
        ReportedValue value = Readings.value(readings.latest());
        if (Aim.of(bound).number(value) == null) {
            return Growth.none(
                    this,
                    value instanceof TextValue
                            ? NotRatedReason.Standard.TEXT_VALUE
                            : NotRatedReason.Standard.UNIT_DIFFERS,
                    input,
                    null);
        }
        int direction = Goal.direction(input, bound.comparison());
        return condition instanceof Path path
                ? given(input, target.get(), path, readings, direction)
                : fromBaseline(input, target.get(), bound, readings, direction);
    }

    private Classification given(CompletionInput input, Target target, Path path, Readings readings, int direction) {
        PathLine line = PathLine.of(path);
        LocalDate day = readings.latest().period().lastDay();
        if (day.isBefore(line.firstDay())) {
            return Growth.none(this, NotRatedReason.Standard.BEFORE_PATH, input, null);
        }
        PathLine.Value expected = line.valueOn(day);
        BigDecimal first = line.valueOn(line.firstDay()).numerator();
        BigDecimal way =
                line.valueOn(line.lastDay()).numerator().subtract(first).abs();
        return rate(input, target, readings, direction, expected.numerator(), expected.denominator(), way);
    }

    private Classification fromBaseline(
            CompletionInput input, Target target, Bound bound, Readings readings, int direction) {
        Optional<Baseline> baseline = target.baseline();
        if (baseline.isEmpty()) {
            return Growth.none(this, NotRatedReason.Standard.NO_BASELINE, input, null);
        }
        Optional<LocalDate> due = target.dueDay();
        if (due.isEmpty()) {
            return Growth.none(this, NotRatedReason.Standard.NO_DUE_DATE, input, null);
        }
        BigDecimal start = Aim.of(bound).number(baseline.get());
        if (start == null) {
            return Growth.none(this, NotRatedReason.Standard.UNIT_DIFFERS, input, null);
        }
        LocalDate begin = baseline.get().period().lastDay();
        LocalDate broken = readings.breakBefore();
        if (broken != null && !begin.isAfter(broken)) {
            return Growth.none(this, NotRatedReason.Standard.DEFINITION_BREAK, input, null);
        }
        Observation latest = readings.latest();
        LocalDate day = latest.period().lastDay();
        BigDecimal goal = bound.value().number();
        BigDecimal way = goal.subtract(start);
        if (day.isBefore(begin)) {
            return Growth.none(this, NotRatedReason.Standard.BEFORE_PATH, input, null);
        }
        if (!day.isBefore(due.get())) {
            return rate(input, target, readings, direction, goal, 1, way.abs());
        }
        long whole = due.get().toEpochDay() - begin.toEpochDay();
        long gone = day.toEpochDay() - begin.toEpochDay();
        if (curved) {
            BigDecimal share = Numbers.rounded(share((double) gone / whole));
            BigDecimal expected = Numbers.rounded(start.add(way.multiply(share)));
            return rate(input, target, readings, direction, expected, 1, way.abs());
        }
        BigDecimal expected =
                start.multiply(BigDecimal.valueOf(whole - gone)).add(goal.multiply(BigDecimal.valueOf(gone)));
        return rate(input, target, readings, direction, expected, whole, way.abs());
    }

    private static double share(double x) {
        double start = logistic(0);
        return (logistic(x) - start) / (logistic(1) - start);
    }

    private static double logistic(double x) {
        return 1 / (1 + StrictMath.exp(5 - 10 * x));
    }

    private Classification rate(
            CompletionInput input,
            Target target,
            Readings readings,
            int direction,
            BigDecimal expected,
            long denominator,
            BigDecimal way) {
        ReportedValue value = Readings.value(readings.latest());
        BigDecimal scale = BigDecimal.valueOf(denominator);
        BigDecimal number =
                ((io.github.tiendo.quantity.Quantity) value).number().multiply(scale);
        BigDecimal difference = direction > 0 ? expected.subtract(number) : number.subtract(expected);
        Expected evidence = new Expected(input, target, readings, this, expected, denominator, difference, way);
        if (isAllPast(value, scale, expected, direction)) {
            return Classification.rated(identity(), GREEN, "on-path", 0, evidence);
        }
        BigDecimal allowed = tolerance.multiply(way).multiply(scale);
        return Classification.rated(
                identity(), difference.compareTo(allowed) <= 0 ? AMBER : RED, "short-of-path", 0, evidence);
    }

    private static boolean isAllPast(ReportedValue value, BigDecimal scale, BigDecimal expected, int direction) {
        var values = ((io.github.tiendo.quantity.Quantity) value).interval();
        Optional<BigDecimal> worst = direction > 0 ? values.lower() : values.upper();
        return worst.isPresent() && worst.get().multiply(scale).compareTo(expected) * direction >= 0;
    }

    BigDecimal tolerance() {
        return tolerance;
    }

    /** The numbers of one rating, in which it is explained. */
    static final class Expected implements Classification.Evidence {

        final CompletionInput input;
        final Target target;
        final Readings readings;
        final TargetPathPolicy policy;
        final BigDecimal expected;
        final long denominator;
        final BigDecimal difference;
        final BigDecimal way;

        Expected(
                CompletionInput input,
                Target target,
                Readings readings,
                TargetPathPolicy policy,
                BigDecimal expected,
                long denominator,
                BigDecimal difference,
                BigDecimal way) {
            this.input = input;
            this.target = target;
            this.readings = readings;
            this.policy = policy;
            this.expected = expected;
            this.denominator = denominator;
            this.difference = difference;
            this.way = way;
        }

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            Explanations.path(answer, of, this);
        }
    }

    /** Builds a policy. */
    public static final class Builder {

        private BigDecimal tolerance = new BigDecimal("0.10");
        private boolean curved;

        Builder() {}

        /**
         * Sets by how much a value may fall short and still be amber.
         *
         * @param share of the way from baseline to target, not negative; 0.10 unless set
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder tolerance(String share) {
            BigDecimal given = new BigDecimal(share);
            if (given.signum() < 0) {
                throw new IllegalArgumentException("the tolerance is not negative, found " + share);
            }
            tolerance = given;
            return this;
        }

        /**
         * Lets paths from a baseline rise slowly, then fast, then slowly.
         *
         * @return this builder
         */
        public Builder sCurve() {
            curved = true;
            return this;
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("path", curved ? "s-curve" : "linear");
            parameters.put("tolerance", tolerance.toPlainString());
            return parameters;
        }

        /** {@return the policy} */
        public TargetPathPolicy build() {
            return new TargetPathPolicy(this);
        }
    }

    static Optional<Period> period(Readings readings) {
        return Optional.of(readings.latest().period());
    }
}
