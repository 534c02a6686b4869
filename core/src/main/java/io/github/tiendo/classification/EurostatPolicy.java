package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * {@code eurostat}: the method of Eurostat's monitoring report on sustainable development in the EU. It speaks the
 * {@linkplain Scales#EUROSTAT Eurostat scale}.
 *
 * <p>c is the value of the last year, b the value of the year a number of years before it: 5 for the short term, 15 for
 * the long term; it must be there unless {@link Builder#nearestLaterYear()} allows the next one that is. o = CAGR(b, c,
 * years between), r = CAGR(b, g, years from b to T).
 *
 * <table>
 * <caption>In this order</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>target already met (a strict one at equality too)</td><td>SIGNIFICANT_PROGRESS</td></tr>
 * <tr><td>target without a due period, or T not after b's year</td><td>NO_DUE_DATE</td></tr>
 * <tr><td>no b</td><td>NO_BASELINE; ONE_POINT with a single value; DEFINITION_BREAK if a break is why</td></tr>
 * <tr><td>b = 0; opposite signs; b = g</td><td>ZERO_BASE; OPPOSITE_SIGNS; BASE_EQUALS_TARGET</td></tr>
 * <tr><td>with target: R = o/r</td><td>&gt; 0.95 SIGNIFICANT_PROGRESS, &gt; 0.60 MODERATE_PROGRESS, &gt;= 0
 *     INSUFFICIENT_PROGRESS, else MOVEMENT_AWAY</td></tr>
 * <tr><td>without: v = d o</td><td>&gt; 1 % SIGNIFICANT_PROGRESS, &gt; 0.1 % MODERATE_PROGRESS, &gt;= -0.1 %
 *     NO_PROGRESS, &gt;= -1 % MODERATE_MOVEMENT_AWAY, else SIGNIFICANT_MOVEMENT_AWAY</td></tr>
 * </table>
 *
 * <p>R and v are rounded half even to 12 decimals before an edge is asked. Only floors and ceilings are supported. The
 * signs of o and r cancel, so a base that was beyond the target and fell short of it counts as going the required way;
 * the flag {@link ClassificationFlag#MET_THEN_LOST} tells. How the values of years are found, and growths from year to
 * year, as {@link OpenSdgPolicy}, but of several values for shorter periods in one year the last stands for it.
 */
public final class EurostatPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade SIGNIFICANT = grade(Scales.EUROSTAT, "SIGNIFICANT_PROGRESS");
    private static final Grade MODERATE = grade(Scales.EUROSTAT, "MODERATE_PROGRESS");
    private static final Grade INSUFFICIENT = grade(Scales.EUROSTAT, "INSUFFICIENT_PROGRESS");
    private static final Grade NONE = grade(Scales.EUROSTAT, "NO_PROGRESS");
    private static final Grade MODERATE_AWAY = grade(Scales.EUROSTAT, "MODERATE_MOVEMENT_AWAY");
    private static final Grade AWAY = grade(Scales.EUROSTAT, "MOVEMENT_AWAY");
    private static final Grade SIGNIFICANT_AWAY = grade(Scales.EUROSTAT, "SIGNIFICANT_MOVEMENT_AWAY");

    private static final BigDecimal[] TO_TARGET = {
        new BigDecimal("0.950000000000"), new BigDecimal("0.600000000000"), new BigDecimal("0.000000000000")
    };
    private static final BigDecimal[] TREND = {
        new BigDecimal("0.010000000000"),
        new BigDecimal("0.001000000000"),
        new BigDecimal("-0.001000000000"),
        new BigDecimal("-0.010000000000")
    };

    private static final Grade[] TO_TARGET_GRADES = {SIGNIFICANT, MODERATE, INSUFFICIENT, AWAY};
    private static final Grade[] TREND_GRADES = {SIGNIFICANT, MODERATE, NONE, MODERATE_AWAY, SIGNIFICANT_AWAY};

    /** Over how many years growth is observed. */
    private final int years;
    /** Whether the nearest later year may stand for the first. */
    private final boolean nearestLater;

    private EurostatPolicy(Builder builder) {
        super("eurostat", "1", Scales.EUROSTAT, builder.parameters());
        years = builder.years;
        nearestLater = builder.nearestLater;
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
        int from = values.year(last) - years;
        int base = nearestLater ? values.from(from) : values.of(from);
        Growth growth = new Growth(this, input, values, base < 0 ? last : base, last);
        Goal goal = bound == null ? null : Goal.of(input, bound);
        if (goal != null && goal.isReachedBy(growth.latest())) {
            return growth.rated(SIGNIFICANT, "met", 0);
        }
        int due = target.isPresent() ? Goal.year(target.get(), 0) : 0;
        if (goal != null && due == 0) {
            return growth.notRated(NotRatedReason.Standard.NO_DUE_DATE);
        }
        if (growth.base == last) {
            return growth.notRated(
                    values.isCut()
                            ? NotRatedReason.Standard.DEFINITION_BREAK
                            : last == 0 ? NotRatedReason.Standard.ONE_POINT : NotRatedReason.Standard.NO_BASELINE);
        }
        BigDecimal b = values.number(base);
        BigDecimal c = values.number(last);
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
        if (goal != null && due <= values.year(base)) {
            return growth.notRated(NotRatedReason.Standard.NO_DUE_DATE);
        }
        if (Goal.isGrowthItself(input)) {
            return growth.notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED);
        }
        growth.observed = Growth.rate(b, c, values.year(last) - values.year(base));
        return goal != null
                ? toTarget(growth, goal, Growth.rate(b, goal.number(), due - values.year(base)))
                : trend(growth, Goal.direction(input));
    }

    private static Classification toTarget(Growth growth, Goal goal, double required) {
        growth.required = required;
        double ratio = growth.observed / required;
        if (!Double.isFinite(ratio)) {
            return growth.notRated(NotRatedReason.Standard.BASE_EQUALS_TARGET);
        }
        growth.measured("ratio", Numbers.rounded(ratio), TO_TARGET, TO_TARGET_GRADES);
        growth.goal = goal;
        return growth.rated(band(growth, 2), "growth-to-target", 0);
    }

    private static Classification trend(Growth growth, int direction) {
        double value = direction * growth.observed;
        if (!Double.isFinite(value)) {
            return growth.notRated(NotRatedReason.Standard.ZERO_BASE);
        }
        growth.measured("value", Numbers.rounded(value), TREND, TREND_GRADES);
        return growth.rated(band(growth, 2), "growth", 0);
    }

    /** The first two edges are not included, the others are. */
    private static Grade band(Growth growth, int strict) {
        BigDecimal measured = growth.measured;
        for (int i = 0; i < growth.edges.length; i++) {
            int order = measured == null ? -1 : measured.compareTo(growth.edges[i]);
            if (order > 0 || order == 0 && i >= strict) {
                return growth.grades[i];
            }
        }
        return growth.grades[growth.edges.length];
    }

    /** Builds a policy. */
    public static final class Builder {

        private int years = 5;
        private boolean nearestLater;

        Builder() {}

        /**
         * Looks at the last 15 years.
         *
         * @return this builder
         */
        public Builder longTerm() {
            return years(15);
        }

        /**
         * Sets how many years are looked at.
         *
         * @param years at least 1; 5 unless set
         * @return this builder
         * @throws IllegalArgumentException if less than 1
         */
        public Builder years(int years) {
            if (years < 1) {
                throw new IllegalArgumentException("a trend runs over at least one year, found " + years);
            }
            this.years = years;
            return this;
        }

        /**
         * Lets the trend start in the nearest later year with a value where its first year has none.
         *
         * @return this builder
         */
        public Builder nearestLaterYear() {
            nearestLater = true;
            return this;
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("years", Integer.toString(years));
            parameters.put("nearest-later-year", Boolean.toString(nearestLater));
            return parameters;
        }

        /** {@return the policy} */
        public EurostatPolicy build() {
            return new EurostatPolicy(this);
        }
    }
}
