package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.ReportedValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A rating by yearly growth in the making, and then the evidence of it. */
final class Growth implements Classification.Evidence {

    private final GrowthPolicy policy;
    private final CompletionInput input;
    final YearlyValues values;
    /** The place of the first year, or one where there is no value. */
    final int first;

    /** What is to be reached, or null where no target is rated. */
    @Nullable
    Goal goal;

    /** The value of the first year, once growth was measured. */
    BigDecimal base = BigDecimal.ZERO;

    /** The year of the target, once growth was measured. */
    int dueYear;

    double observed = Double.NaN;

    /** The growth that is required, where there is a target; else the coefficient of a method that has one. */
    private double besides = Double.NaN;

    /** What is compared with the edges, unrounded; not a number while nothing was measured. */
    double number = Double.NaN;

    Growth(GrowthPolicy policy, CompletionInput input, YearlyValues values, int first) {
        this.policy = policy;
        this.input = input;
        this.values = values;
        this.first = first;
    }

    static double rate(BigDecimal x0, BigDecimal x1, int years) {
        double ratio = x1.signum() == 0 ? 0 : Numbers.quotient(x1, x0);
        return StrictMath.pow(ratio, 1.0 / years) - 1;
    }

    @Override
    public ClassificationPolicy policy() {
        return policy;
    }

    @Override
    public CompletionInput input() {
        return input;
    }

    /** The place of the last year. */
    int last() {
        return values.size() - 1;
    }

    void required(double required) {
        besides = required;
    }

    private double required() {
        return goal != null ? besides : Double.NaN;
    }

    void coefficient(double coefficient) {
        besides = coefficient;
    }

    /** Not a number where there is a target or no coefficient. */
    double coefficient() {
        return goal == null ? besides : Double.NaN;
    }

    ReportedValue latest() {
        return values.value(last());
    }

    /** From the first year to that of the target. */
    int yearsToTarget() {
        return dueYear - values.year(first);
    }

    Grade grade() {
        return policy.bands(this).grade(number);
    }

    /** What is compared with the edges, to 12 decimals. */
    BigDecimal measured() {
        return Numbers.rounded(number);
    }

    Classification rated(Grade grade, String rule) {
        return Classification.rated(policy.identity(), grade, rule, 0, this);
    }

    /** Whether an earlier value reached the goal, which is asked only when somebody wants to know. */
    private boolean isLost() {
        for (int i = last() - 1; i >= 0 && goal != null; i--) {
            if (goal.isReachedBy(values.value(i))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void describe(Classification.Builder answer, Classification of) {
        if (of.isRated() && Double.isNaN(number)) {
            Growth growth = new Growth(policy, input, values, first);
            growth.goal = goal;
            policy.measure(growth, policy.isTargetRead() ? input.target().orElse(null) : null);
            growth.tell(policy.telling(answer), of, true);
        } else {
            tell(policy.telling(answer), of, false);
        }
    }

    /** What was measured, whether it decided or the target was reached anyway. */
    private void tell(Telling telling, Classification of, boolean isReached) {
        telling.comparison(values.readings(), input, input.target());
        input.attainment().ifPresent(telling::attainment);
        if (first >= 0 && first < last()) {
            telling.used("base", values.observation(first));
        }
        if (values.isCut()) {
            telling.assume("assumed-cut");
        }
        telling.number(GrowthPolicy.OBSERVED_GROWTH, observed);
        telling.number(GrowthPolicy.REQUIRED_GROWTH, required());
        telling.number(OpenSdgPolicy.COEFFICIENT, coefficient());
        if (!Double.isNaN(number)) {
            telling.number(policy.measure(goal != null), measured());
        }
        if (isReached) {
            telling.say("rule-" + of.rule());
        } else if (of.isRated()) {
            if (isLost()) {
                telling.flag(Classification.Flag.MET_THEN_LOST);
            }
            policy.describe(this, telling, of);
        }
        BigDecimal score = of.isRated() ? policy.score(this, of) : null;
        if (score != null) {
            telling.number(GrowthPolicy.SCORE, score);
            telling.say("score", "score", Decimals.plain(score));
        }
    }
}
