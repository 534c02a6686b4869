package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.ReportedValue;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A rating by yearly growth in the making, and then the evidence of it. */
final class Growth implements Classification.Evidence {

    private static final BigDecimal[] NO_EDGES = {};
    private static final Grade[] NO_GRADES = {};

    final BuiltInPolicy policy;
    final CompletionInput input;
    final YearlyValues values;
    final int base;
    final int last;

    double observed = Double.NaN;
    double required = Double.NaN;

    @Nullable
    BigDecimal coefficient;

    /** The goal that was not reached, or null. */
    @Nullable
    Goal goal;

    @Nullable
    String measure;

    @Nullable
    BigDecimal measured;

    BigDecimal[] edges = NO_EDGES;
    Grade[] grades = NO_GRADES;

    Growth(BuiltInPolicy policy, CompletionInput input, YearlyValues values, int base, int last) {
        this.policy = policy;
        this.input = input;
        this.values = values;
        this.base = base;
        this.last = last;
    }

    static Classification none(
            BuiltInPolicy policy, NotRatedReason reason, CompletionInput input, @Nullable Growth growth) {
        return policy.notRated(reason, growth != null ? growth : (answer, of) -> Explanations.latest(answer, input));
    }

    static double rate(BigDecimal x0, BigDecimal x1, int years) {
        double ratio = x1.signum() == 0 ? 0 : Numbers.quotient(x1, x0);
        return StrictMath.pow(ratio, 1.0 / years) - 1;
    }

    ReportedValue latest() {
        return Readings.value(values.observation(last));
    }

    void measured(String name, BigDecimal number, BigDecimal[] bands, Grade[] ofBands) {
        measure = name;
        measured = number;
        edges = bands;
        grades = ofBands;
    }

    /** The grade of the first band whose edge is reached; the last one below all edges. */
    Grade band(boolean inclusive) {
        for (int i = 0; i < edges.length; i++) {
            int order = measured == null ? -1 : measured.compareTo(edges[i]);
            if (order > 0 || order == 0 && inclusive) {
                return grades[i];
            }
        }
        return grades[edges.length];
    }

    /** Whether an earlier value reached the goal, which is asked only when somebody wants to know. */
    boolean isLost() {
        for (int i = last - 1; i >= 0 && goal != null; i--) {
            if (goal.isReachedBy(Readings.value(values.observation(i)))) {
                return true;
            }
        }
        return false;
    }

    Classification rated(Grade grade, String rule, int flags) {
        return Classification.rated(policy.identity(), grade, rule, flags, this);
    }

    Classification notRated(NotRatedReason reason) {
        return policy.notRated(reason, this);
    }

    @Override
    public void describe(Classification.Builder answer, Classification of) {
        if (isLost()) {
            answer.addFlags(ClassificationFlag.MET_THEN_LOST);
        }
        Explanations.growth(answer, of, this);
    }
}
