package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code un-progress-chart}: the method of the United Nations' progress chart of 2023. It speaks the {@linkplain
 * Scales#PROGRESS_CHART progress chart scale}.
 *
 * <p>b is the value of the base year, or of the next later year with one; c the value of the last year; o = CAGR(b, c).
 *
 * <table>
 * <caption>In this order; edges included</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>target met now (a strict one at equality too), or a value within one percentage point of a target of 0 % or
 *     100 %</td><td>ON_TRACK</td></tr>
 * <tr><td>target without a due period</td><td>NO_DUE_DATE</td></tr>
 * <tr><td>no value from the base year on; only one</td><td>NO_BASELINE; ONE_POINT, or DEFINITION_BREAK if a break is
 *     why</td></tr>
 * <tr><td>b = 0; opposite signs; b = g</td><td>ZERO_BASE; OPPOSITE_SIGNS; BASE_EQUALS_TARGET</td></tr>
 * <tr><td>E = (c (1 + o)^(T - tc) - b) / (g - b)</td><td>&gt;= 0.95 ON_TRACK, &gt;= 0.10 FAIR_PROGRESS, else
 *     STAGNATION</td></tr>
 * <tr><td>without target: d o</td><td>&gt;= 2 % ON_TRACK, &gt;= 0.5 % FAIR_PROGRESS, else STAGNATION</td></tr>
 * </table>
 *
 * <p>E and d o are rounded half even to 12 decimals before an edge is asked. Only floors and ceilings are supported. How
 * the values of years are found, and growths from year to year, as {@link EurostatPolicy}.
 */
public final class UnProgressChartPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade ON_TRACK = grade(Scales.PROGRESS_CHART, "ON_TRACK");
    private static final Grade FAIR = grade(Scales.PROGRESS_CHART, "FAIR_PROGRESS");
    private static final Grade STAGNATION = grade(Scales.PROGRESS_CHART, "STAGNATION");

    private static final Grade[] GRADES = {ON_TRACK, FAIR, STAGNATION};
    private static final BigDecimal[] EXTENT = {new BigDecimal("0.950000000000"), new BigDecimal("0.100000000000")};
    private static final BigDecimal[] TREND = {new BigDecimal("0.020000000000"), new BigDecimal("0.005000000000")};
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** The base year. */
    private final int baseYear;

    private UnProgressChartPolicy(Builder builder) {
        super("un-progress-chart", "2023", Scales.PROGRESS_CHART, builder.parameters());
        baseYear = builder.baseYear;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Classification classify(CompletionInput input) {
        Optional<Target> target = input.target();
        if (target.isPresent() && !(target.get().condition() instanceof Bound)) {
            return Growth.none(this, NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, input, null);
        }
        Bound bound = target.isPresent() ? (Bound) target.get().condition() : null;
        YearlyValues values = YearlyValues.of(input, bound == null ? null : Goal.unit(bound), false);
        NotRatedReason problem = values.problem();
        if (problem != null) {
            return Growth.none(this, problem, input, null);
        }
        int last = values.size() - 1;
        int base = values.from(baseYear);
        Growth growth = new Growth(this, input, values, StrictMath.min(base, last), last);
        BigDecimal c = values.number(last);
        Goal goal = bound == null ? null : Goal.of(input, bound);
        if (goal != null && goal.isReachedBy(growth.latest())) {
            return growth.rated(ON_TRACK, "met", 0);
        }
        if (goal != null && isAlmostThere(c, goal.number(), Goal.unit(bound))) {
            return growth.rated(ON_TRACK, "within-one-point", 0);
        }
        int due = target.isPresent() ? Goal.year(target.get(), 0) : 0;
        if (goal != null && due == 0) {
            return growth.notRated(NotRatedReason.Standard.NO_DUE_DATE);
        }
        if (base > last) {
            return growth.notRated(NotRatedReason.Standard.NO_BASELINE);
        }
        if (base == last) {
            return growth.notRated(
                    values.isCut() ? NotRatedReason.Standard.DEFINITION_BREAK : NotRatedReason.Standard.ONE_POINT);
        }
        BigDecimal b = values.number(base);
        if (b.signum() == 0) {
            return growth.notRated(NotRatedReason.Standard.ZERO_BASE);
        }
        if (b.signum() * c.signum() < 0
                || goal != null && b.signum() * goal.number().signum() < 0) {
            return growth.notRated(NotRatedReason.Standard.OPPOSITE_SIGNS);
        }
        if (goal != null && b.compareTo(goal.number()) == 0) {
            return growth.notRated(NotRatedReason.Standard.BASE_EQUALS_TARGET);
        }
        if (Goal.isGrowthItself(input)) {
            return growth.notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED);
        }
        growth.observed = Growth.rate(b, c, values.year(last) - values.year(base));
        return goal != null
                ? toTarget(growth, goal, b, c, due - values.year(last))
                : trend(growth, Goal.direction(input));
    }

    private static boolean isAlmostThere(BigDecimal value, BigDecimal goal, Unit unit) {
        return unit.equals(Unit.PERCENT)
                && (goal.signum() == 0 || goal.compareTo(HUNDRED) == 0)
                && value.subtract(goal).abs().compareTo(BigDecimal.ONE) <= 0;
    }

    private static Classification toTarget(Growth growth, Goal goal, BigDecimal b, BigDecimal c, int yearsLeft) {
        double projected = c.signum() == 0 ? 0 : c.doubleValue() * StrictMath.pow(1 + growth.observed, yearsLeft);
        double extent =
                (projected - b.doubleValue()) / goal.number().subtract(b).doubleValue();
        if (!Double.isFinite(extent)) {
            return growth.notRated(NotRatedReason.Standard.BASE_EQUALS_TARGET);
        }
        growth.measured("extent", Numbers.rounded(extent), EXTENT, GRADES);
        growth.goal = goal;
        return growth.rated(growth.band(true), "extent", 0);
    }

    private static Classification trend(Growth growth, int direction) {
        double value = direction * growth.observed;
        if (!Double.isFinite(value)) {
            return growth.notRated(NotRatedReason.Standard.ZERO_BASE);
        }
        growth.measured("value", Numbers.rounded(value), TREND, GRADES);
        return growth.rated(growth.band(true), "growth", 0);
    }

    /** Builds a policy. */
    public static final class Builder {

        private int baseYear = 2015;

        Builder() {}

        /**
         * Sets the base year.
         *
         * @param year 2015 unless set
         * @return this builder
         */
        public Builder baseYear(int year) {
            baseYear = year;
            return this;
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("base-year", Integer.toString(baseYear));
            return parameters;
        }

        /** {@return the policy} */
        public UnProgressChartPolicy build() {
            return new UnProgressChartPolicy(this);
        }
    }
}
