package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.ReportedValue;
import java.math.BigDecimal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A rating by yearly growth in the making, and then the evidence of it. */
final class Growth implements Classification.Evidence {

    private final GrowthPolicy policy;
    private final CompletionInput input;
    final YearlyValues values;
    /** The place of the first year, or one where there is no value. */
    final int first;
    /** The place of the last year. */
    final int last;

    /** What is to be reached, or null where no target is rated. */
    @Nullable
    Goal goal;

    /** The values of the first and the last year, once growth was measured. */
    BigDecimal base = BigDecimal.ZERO;

    BigDecimal current = BigDecimal.ZERO;

    /** The year of the target, once growth was measured. */
    int dueYear;

    double observed = Double.NaN;
    double required = Double.NaN;
    double coefficient = Double.NaN;

    /** What is compared with the edges, unrounded. */
    double number = Double.NaN;

    /** The same to 12 decimals; null while nothing was measured. */
    @Nullable
    BigDecimal measured;

    Growth(GrowthPolicy policy, CompletionInput input, YearlyValues values, int first) {
        this.policy = policy;
        this.input = input;
        this.values = values;
        this.first = first;
        this.last = values.size() - 1;
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

    ReportedValue latest() {
        return Readings.value(values.observation(last));
    }

    /** From the first year to that of the target. */
    int yearsToTarget() {
        return dueYear - values.year(first);
    }

    Grade grade() {
        return policy.bands(this).grade(Objects.requireNonNull(measured));
    }

    Classification rated(Grade grade, String rule) {
        return Classification.rated(policy.identity(), grade, rule, 0, this);
    }

    /** Whether an earlier value reached the goal, which is asked only when somebody wants to know. */
    private boolean isLost() {
        for (int i = last - 1; i >= 0 && goal != null; i--) {
            if (goal.isReachedBy(Readings.value(values.observation(i)))) {
                return true;
            }
        }
        return false;
    }

    @Override
    public void describe(Classification.Builder answer, Classification of) {
        if (of.isRated() && measured == null) {
            Growth growth = new Growth(policy, input, values, first);
            growth.goal = goal;
            policy.measure(growth);
            growth.tell(policy.telling(answer), of, true);
        } else {
            tell(policy.telling(answer), of, false);
        }
    }

    /** What was measured, whether it decided or the target was reached anyway. */
    private void tell(Telling telling, Classification of, boolean isReached) {
        telling.comparison(values.readings(), input, input.target());
        input.attainment().ifPresent(telling::attainment);
        if (first >= 0 && first < last) {
            telling.used("base", values.observation(first));
        }
        if (values.isCut()) {
            telling.assume("assumed-cut");
        }
        telling.number(GrowthPolicy.OBSERVED_GROWTH, observed);
        telling.number(GrowthPolicy.REQUIRED_GROWTH, required);
        telling.number(OpenSdgPolicy.COEFFICIENT, coefficient);
        if (measured != null) {
            telling.number(policy.measure(goal != null), measured);
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
