package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * {@code destatis}: the weather symbols of the indicator report to the German strategy for sustainable development. It
 * speaks the {@linkplain Scales#WEATHER weather scale}.
 *
 * <p>Y is the last year with a value; a is the mean yearly change over the six years up to Y: (v[Y] - v[Y-5]) / 5 with
 * all six values, the mean of the changes between neighbouring years with four or five; with fewer TOO_FEW_VALUES. d is
 * +1 when higher is better, else -1. "Towards" means d a &gt; 0, "worsening" d a &lt; 0.
 *
 * <table>
 * <caption>Symbols; edges included</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>value to reach by T, not met in Y, Y not after T: p = v[Y] + a (T - Y), shortfall s = max(0, d (g - p)) / |g
 *     - v[Y]|</td><td>a not towards STORM; s &lt; 5 % SUN; s &lt;= 20 % SUN_AND_CLOUD; else CLOUD</td></tr>
 * <tr><td>value to hold every year, or met in Y, or Y after T</td><td>met and not worsening SUN; met and worsening
 *     SUN_AND_CLOUD; not met and towards CLOUD; not met and not towards STORM</td></tr>
 * <tr><td>no target: by a and the last change</td><td>both right SUN; a right SUN_AND_CLOUD; the last right CLOUD;
 *     neither STORM; zero is not right</td></tr>
 * <tr><td>range</td><td>the weaker of its two ends</td></tr>
 * <tr><td>several conditions</td><td>the worst symbol; not rated if one is not</td></tr>
 * </table>
 *
 * <p>Shares are compared exactly by cross-multiplication. Where the value lies on a strict target (or a hedged one
 * beyond it), nothing is missing and s is 0. A relative change is the value it gives from the stated baseline, a path
 * its value at T; places and milestones are not supported. The last change is that from the value before the last in
 * the six years. How the values of years are found as {@link EurostatPolicy}.
 */
public final class DestatisPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade SUN = grade(Scales.WEATHER, "SUN");
    private static final Grade SUN_AND_CLOUD = grade(Scales.WEATHER, "SUN_AND_CLOUD");
    private static final Grade CLOUD = grade(Scales.WEATHER, "CLOUD");
    private static final Grade STORM = grade(Scales.WEATHER, "STORM");

    /** The number {@code mean-change}: a, the mean change a year in the unit of the values, half even to 12 decimals. */
    public static final String MEAN_CHANGE = "mean-change";

    /** The number {@code last-change}: from the value before the last, in the unit of the values, exact. */
    public static final String LAST_CHANGE = "last-change";

    /** The number {@code shortfall}: s, the share of what is missing that will still be missing at T, to 12 decimals. */
    public static final String SHORTFALL = "shortfall";

    private static final BigDecimal SUN_EDGE = new BigDecimal("0.05");
    private static final BigDecimal CLOUD_EDGE = new BigDecimal("0.2");

    private static final int WINDOW = 6;
    private static final int ENOUGH = 4;
    private static final BigDecimal TWENTY = BigDecimal.valueOf(20);
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);

    static final DestatisPolicy USUAL = new DestatisPolicy();

    private DestatisPolicy() {
        super("destatis", "1", Scales.WEATHER, Map.of());
    }

    @Override
    public Classification classify(CompletionInput input) {
        return input.target().isEmpty()
                ? byDirection(input)
                : rate(input, input.target().get(), input.target().get().condition(), false);
    }

    private Classification rate(CompletionInput input, Target target, Condition condition, boolean everyYear) {
        if (condition instanceof EveryYear every) {
            return rate(input, target, every.each(), true);
        }
        if (condition instanceof AllOf all) {
            Classification worst = null;
            for (Condition part : all.parts()) {
                worst = worst(worst, rate(input, target, part, everyYear));
            }
            return worst == null ? notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, input) : worst;
        }
        if (condition instanceof Within range) {
            Classification lower = rate(input, target, Aim.lower(range), 1, everyYear);
            return worst(lower, rate(input, target, Aim.upper(range), -1, everyYear));
        }
        if (!(condition instanceof Bound || condition instanceof RelativeChange || condition instanceof Path)) {
            return notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, input);
        }
        Aim aim = Aim.of(condition, target);
        if (aim == null) {
            return notRated(Aim.whyNone(condition, target), input);
        }
        int direction = Goal.direction(input, aim.isFloor() ? Comparison.AT_LEAST : Comparison.AT_MOST);
        return rate(input, target, aim, direction, everyYear);
    }

    /** The worse of two symbols, or the one that is not rated. */
    private static Classification worst(@Nullable Classification one, Classification other) {
        if (one == null || one.isRated() && !other.isRated()) {
            return other;
        }
        return one.isRated()
                        && Scales.WEATHER.isBetter(
                                one.grade().orElseThrow(), other.grade().orElseThrow())
                ? other
                : one;
    }

    private Classification rate(CompletionInput input, Target target, Aim aim, int direction, boolean everyYear) {
        YearlyValues values = YearlyValues.of(input, aim.unit(), false);
        NotRatedReason problem = values.problemOrConflict();
        if (problem != null) {
            return notRated(problem, input);
        }
        Trend trend = Trend.of(this, input, values);
        if (trend.changes == 0) {
            return trend.tooFew();
        }
        int towards = direction * trend.sum.signum();
        ReportedValue latest = Readings.value(values.observation(values.size() - 1));
        BigDecimal value = Objects.requireNonNull(aim.number(latest));
        boolean met = isMet(aim, direction, latest, value);
        int due = Goal.year(target, 0);
        if (!everyYear && !met && due == 0) {
            return trend.notRated(NotRatedReason.Standard.NO_DUE_DATE);
        }
        int year = values.year(values.size() - 1);
        if (everyYear || met || due < year) {
            return met
                    ? trend.rated(towards >= 0 ? SUN : SUN_AND_CLOUD, "held")
                    : trend.rated(towards > 0 ? CLOUD : STORM, "not-held");
        }
        if (towards <= 0) {
            return trend.rated(STORM, "not-towards");
        }
        BigDecimal missing = signed(aim.goal().subtract(value), direction);
        trend.missing = missing.signum() <= 0 ? BigDecimal.ZERO : missing.multiply(BigDecimal.valueOf(trend.changes));
        BigDecimal gain = signed(aim.scaled(trend.sum), direction).multiply(BigDecimal.valueOf(due - year));
        trend.shortfall = trend.missing.subtract(gain).max(BigDecimal.ZERO);
        BigDecimal twentyfold = trend.shortfall.multiply(TWENTY);
        if (trend.shortfall.signum() == 0 || twentyfold.compareTo(trend.missing) < 0) {
            return trend.rated(SUN, "shortfall");
        }
        return trend.rated(
                trend.shortfall.multiply(FIVE).compareTo(trend.missing) <= 0 ? SUN_AND_CLOUD : CLOUD, "shortfall");
    }

    private static BigDecimal signed(BigDecimal number, int direction) {
        return direction > 0 ? number : number.negate();
    }

    private static boolean isMet(Aim aim, int direction, ReportedValue value, BigDecimal number) {
        return direction == aim.sign() ? aim.isMetBy(value) : number.compareTo(aim.goal()) * direction >= 0;
    }

    private Classification byDirection(CompletionInput input) {
        YearlyValues values = YearlyValues.of(input, null, false);
        NotRatedReason problem = values.problemOrConflict();
        if (problem != null) {
            return notRated(problem, input);
        }
        Trend trend = Trend.of(this, input, values);
        if (trend.changes == 0) {
            return trend.tooFew();
        }
        int direction = input.direction() == Direction.DECREASE ? -1 : 1;
        boolean right = trend.sum.signum() * direction > 0;
        boolean lastRight = trend.lastChange.signum() * direction > 0;
        Grade grade = right ? lastRight ? SUN : SUN_AND_CLOUD : lastRight ? CLOUD : STORM;
        return trend.rated(grade, "direction");
    }

    /** The mean yearly change, as a sum and a number of changes, and what follows from it. */
    static final class Trend implements Classification.Evidence {

        private final DestatisPolicy policy;
        private final CompletionInput input;
        private final YearlyValues values;
        private final BigDecimal sum;
        private final int changes;
        private final BigDecimal lastChange;
        private BigDecimal missing = BigDecimal.ZERO;
        private BigDecimal shortfall = BigDecimal.ZERO;

        private Trend(
                DestatisPolicy policy,
                CompletionInput input,
                YearlyValues values,
                BigDecimal sum,
                int changes,
                BigDecimal lastChange) {
            this.policy = policy;
            this.input = input;
            this.values = values;
            this.sum = sum;
            this.changes = changes;
            this.lastChange = lastChange;
        }

        static Trend of(DestatisPolicy policy, CompletionInput input, YearlyValues values) {
            int last = values.size() - 1;
            int first = values.from(values.year(last) - WINDOW + 1);
            int count = last - first + 1;
            if (count < ENOUGH) {
                return new Trend(policy, input, values, BigDecimal.ZERO, 0, BigDecimal.ZERO);
            }
            BigDecimal lastChange = values.number(last).subtract(values.number(last - 1));
            if (count == values.year(last) - values.year(first) + 1) {
                BigDecimal sum = values.number(last).subtract(values.number(first));
                return new Trend(policy, input, values, sum, count - 1, lastChange);
            }
            BigDecimal sum = BigDecimal.ZERO;
            int changes = 0;
            for (int i = first + 1; i <= last; i++) {
                if (values.year(i) == values.year(i - 1) + 1) {
                    sum = sum.add(values.number(i).subtract(values.number(i - 1)));
                    changes++;
                }
            }
            return new Trend(policy, input, values, sum, changes, lastChange);
        }

        Classification rated(Grade grade, String rule) {
            return Classification.rated(policy.identity(), grade, rule, 0, this);
        }

        Classification notRated(NotRatedReason reason) {
            return policy.notRated(reason, this);
        }

        Classification tooFew() {
            return notRated(NotRatedReason.Standard.TOO_FEW_VALUES);
        }

        @Override
        public ClassificationPolicy policy() {
            return policy;
        }

        @Override
        public CompletionInput input() {
            return input;
        }

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            Telling telling = policy.telling(answer);
            telling.comparison(values.readings(), input, input.target());
            input.attainment().ifPresent(answer::attainment);
            if (values.isCut()) {
                telling.assume("assumed-cut");
            }
            if (changes == 0) {
                return;
            }
            BigDecimal mean = Numbers.divide(sum, BigDecimal.valueOf(changes));
            telling.number(MEAN_CHANGE, mean);
            telling.number(LAST_CHANGE, lastChange);
            telling.say("mean-change", "mean", Numbers.readable(mean));
            if (of.rule().equals("shortfall")) {
                BigDecimal share = missing.signum() == 0 ? BigDecimal.ZERO : Numbers.divide(shortfall, missing);
                telling.number(SHORTFALL, share);
                telling.say("rule-shortfall", "shortfall", Telling.percent(share));
                nearest(telling, of.grade().orElseThrow(), share);
            } else if (of.isRated()) {
                telling.say("rule-" + of.rule());
            }
        }

        private static void nearest(Telling telling, Grade grade, BigDecimal share) {
            boolean low = share.subtract(SUN_EDGE)
                            .abs()
                            .compareTo(share.subtract(CLOUD_EDGE).abs())
                    <= 0;
            BigDecimal near = low ? SUN_EDGE : CLOUD_EDGE;
            Grade beyond = low ? grade.equals(SUN) ? SUN_AND_CLOUD : SUN : grade.equals(CLOUD) ? SUN_AND_CLOUD : CLOUD;
            GradeEdge edge = Telling.edge(SHORTFALL, near, share, beyond);
            if (share.compareTo(near) == 0) {
                telling.answer().edgeHit(edge);
            }
            telling.answer().nearestEdge(edge);
            boolean less = Scales.WEATHER.isBetter(beyond, grade);
            String words = low ? less ? "nearest-below" : "nearest-from" : less ? "nearest-at-most" : "nearest-above";
            telling.say(words, "edge", Telling.percent(near), "grade", beyond);
        }
    }
}
