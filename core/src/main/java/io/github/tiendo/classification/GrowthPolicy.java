package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What the methods by yearly growth share, in this order: only floors and ceilings have a rule; a target that is reached
 * is graded by that alone; else the growth from the first year to the last is measured, or there is a reason why it
 * cannot be. Which year is the first, what is measured and which grades it has is left to each method.
 */
abstract class GrowthPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    /** The growth from the first year to the last: 0.01 is 1 % a year. */
    static final String OBSERVED_GROWTH = "observed-growth";

    /** The growth from the first year to the target. */
    static final String REQUIRED_GROWTH = "required-growth";

    static final String SCORE = "score";

    GrowthPolicy(String id, String version, Scale scale, Map<String, String> parameters) {
        super(id, version, scale, parameters);
    }

    /** The place of the first year, or -1 or the number of values if there is none. */
    abstract int first(YearlyValues values);

    /** The growth over the goal, by whatever rule, as a number with {@link Growth#observed} worked out. */
    abstract double toTarget(Growth growth, Goal goal);

    /** The growth as a number where there is no target. */
    abstract double trend(Growth growth);

    /** The name of what is measured. */
    abstract String measure(boolean toTarget);

    /** The grades of what is measured. */
    abstract GradeBands bands(Growth growth);

    abstract Grade reached();

    /** Whether two values for parts of one year contradict each other; else the last one stands for the year. */
    boolean isOneValueAYear() {
        return false;
    }

    /** Whether a target, where there is one, is rated; else the growth alone is. */
    boolean isTargetRead() {
        return true;
    }

    /** The year of a target, or 0 if there is none. */
    int dueYear(Target target) {
        return Goal.year(target, 0);
    }

    /** The number for which a base or a target counts. */
    BigDecimal counted(BigDecimal number) {
        return number;
    }

    /** The rule by which the latest value has reached the goal, or null. */
    @Nullable
    String ruleOfReached(Growth growth, Goal goal) {
        return goal.isReachedBy(growth.latest()) ? "met" : null;
    }

    /** The name of the rule that grades by growth towards a target. */
    String ruleToTarget() {
        return "growth-to-target";
    }

    /** The score that goes with a grade, or null where the method has none. */
    @Nullable
    BigDecimal score(Growth growth, Classification of) {
        return null;
    }

    /** Tells what was measured and which edge is near. */
    void describe(Growth growth, Telling telling, Classification of) {
        BigDecimal measured = growth.measured();
        telling.say("rule-" + of.rule(), "number", measured);
        GradeEdge nearest = telling.nearest(
                bands(growth),
                measure(growth.goal != null),
                measured,
                of.grade().orElseThrow());
        telling.say("nearest-number", "edge", nearest.edge(), "grade", nearest.grade());
    }

    @Override
    public final Classification classify(CompletionInput input) {
        Optional<Target> target = isTargetRead() ? input.target() : Optional.empty();
        Bound bound = null;
        if (target.isPresent()) {
            if (!(target.get().condition() instanceof Bound given)) {
                return notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, input);
            }
            bound = given;
        }
        YearlyValues values =
                YearlyValues.of(input, bound == null ? null : bound.value().unit(), isOneValueAYear());
        if (values.problem() != null) {
            return notRated(values.problem(), input);
        }
        Growth growth = new Growth(this, input, values, first(values));
        if (bound != null) {
            growth.goal = new Goal(
                    Goal.direction(input, bound.comparison()),
                    counted(bound.value().number()));
            String reached = ruleOfReached(growth, growth.goal);
            if (reached != null) {
                return growth.rated(reached(), reached);
            }
        }
        NotRatedReason problem = measure(growth, target.orElse(null));
        if (problem != null) {
            return notRated(problem, growth);
        }
        return growth.rated(growth.grade(), bound == null ? "growth" : ruleToTarget());
    }

    /** Measures the growth, or tells why that cannot be done. */
    final @Nullable NotRatedReason measure(Growth growth, @Nullable Target target) {
        YearlyValues values = growth.values;
        Goal goal = growth.goal;
        int due = target == null ? 0 : dueYear(target);
        if (goal != null && due == 0) {
            return NotRatedReason.Standard.NO_DUE_DATE;
        }
        if (values.conflict()) {
            return NotRatedReason.Standard.CONFLICTING_VALUES;
        }
        if (growth.first < 0 || growth.first >= growth.last()) {
            return whyNoFirst(growth);
        }
        BigDecimal b = counted(values.number(growth.first));
        BigDecimal c = values.number(growth.last());
        if (b.signum() == 0) {
            return NotRatedReason.Standard.ZERO_BASE;
        }
        if (b.signum() * c.signum() < 0
                || goal != null && b.signum() * goal.number().signum() < 0) {
            return NotRatedReason.Standard.OPPOSITE_SIGNS;
        }
        if (goal != null && b.compareTo(goal.number()) == 0) {
            return NotRatedReason.Standard.BASE_EQUALS_TARGET;
        }
        if (goal != null && due <= values.year(growth.first)) {
            return NotRatedReason.Standard.NO_DUE_DATE;
        }
        if (Goal.isGrowthItself(growth.input())) {
            return NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED;
        }
        growth.base = b;
        growth.dueYear = due;
        growth.observed = Growth.rate(b, c, values.year(growth.last()) - values.year(growth.first));
        double number = goal == null ? trend(growth) : toTarget(growth, goal);
        if (!Double.isFinite(number)) {
            return goal == null ? NotRatedReason.Standard.ZERO_BASE : NotRatedReason.Standard.BASE_EQUALS_TARGET;
        }
        growth.number = number;
        return null;
    }

    private static NotRatedReason whyNoFirst(Growth growth) {
        if (growth.first > growth.last()) {
            return NotRatedReason.Standard.NO_BASELINE;
        }
        if (growth.values.isCut()) {
            return NotRatedReason.Standard.DEFINITION_BREAK;
        }
        return growth.first == growth.last() || growth.last() == 0 && growth.first < 0
                ? NotRatedReason.Standard.ONE_POINT
                : NotRatedReason.Standard.NO_BASELINE;
    }
}
