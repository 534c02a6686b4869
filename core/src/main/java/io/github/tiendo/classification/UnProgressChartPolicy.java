package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

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
public final class UnProgressChartPolicy extends GrowthPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade ON_TRACK = grade(Scales.PROGRESS_CHART, "ON_TRACK");
    private static final Grade FAIR = grade(Scales.PROGRESS_CHART, "FAIR_PROGRESS");
    private static final Grade STAGNATION = grade(Scales.PROGRESS_CHART, "STAGNATION");

    /**
     * The number {@code extent}: E, the share of the way from base to target that will be covered by then, half even to 12
     * decimals.
     */
    public static final String EXTENT = "extent";

    /** The number {@code value}: d o, the growth a year in the wanted direction, half even to 12 decimals. */
    public static final String VALUE = "value";

    /** The number {@code observed-growth}: o, 0.01 for 1 % a year, half even to 12 decimals. */
    public static final String OBSERVED_GROWTH = GrowthPolicy.OBSERVED_GROWTH;

    private static final GradeBands TO_TARGET = GradeBands.of(Scales.PROGRESS_CHART)
            .atLeast("0.95", ON_TRACK.id())
            .atLeast("0.10", FAIR.id())
            .otherwise(STAGNATION.id());
    private static final GradeBands TREND = GradeBands.of(Scales.PROGRESS_CHART)
            .atLeast("0.02", ON_TRACK.id())
            .atLeast("0.005", FAIR.id())
            .otherwise(STAGNATION.id());
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    static final UnProgressChartPolicy USUAL = builder().build();

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
    int first(YearlyValues values) {
        return values.from(baseYear);
    }

    @Override
    @Nullable
    String ruleOfReached(Growth growth, Goal goal) {
        Quantity latest = (Quantity) growth.latest();
        return goal.isReachedBy(latest) ? "met" : isAlmostThere(latest, goal.number()) ? "within-one-point" : null;
    }

    private static boolean isAlmostThere(Quantity value, BigDecimal goal) {
        return value.unit().equals(Unit.PERCENT)
                && (goal.signum() == 0 || goal.compareTo(HUNDRED) == 0)
                && value.number().subtract(goal).abs().compareTo(BigDecimal.ONE) <= 0;
    }

    @Override
    Grade reached() {
        return ON_TRACK;
    }

    @Override
    String ruleToTarget() {
        return "extent";
    }

    @Override
    String measure(boolean toTarget) {
        return toTarget ? EXTENT : VALUE;
    }

    @Override
    GradeBands bands(Growth growth) {
        return growth.goal != null ? TO_TARGET : TREND;
    }

    @Override
    double toTarget(Growth growth, Goal goal) {
        int yearsLeft = growth.dueYear - growth.values.year(growth.last());
        BigDecimal current = growth.values.number(growth.last());
        double projected =
                current.signum() == 0 ? 0 : current.doubleValue() * StrictMath.pow(1 + growth.observed, yearsLeft);
        return (projected - growth.base.doubleValue()) / Numbers.difference(goal.number(), growth.base);
    }

    @Override
    double trend(Growth growth) {
        return Goal.direction(growth.input()) * growth.observed;
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
