package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

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
 * <p>R and v are rounded half even to 12 decimals before an edge is asked. The {@code score} runs from -5 to 5: without a
 * target 5 v / 0.02; with one 5/0.7 (R - 0.6) for R &gt;= 0.6, else 5/1.2 (R + 0.6) - 5; capped at both ends, worked out
 * from the unrounded R or v and rounded last; 5 for a target already met.
 *
 * <p> Only floors and ceilings are supported. The
 * signs of o and r cancel, so a base that was beyond the target and fell short of it counts as going the required way;
 * the flag {@link Classification.Flag#MET_THEN_LOST} tells. How the values of years are found, and growths from year to
 * year, as {@link OpenSdgPolicy}, but of several values for shorter periods in one year the last stands for it.
 */
public final class EurostatPolicy extends GrowthPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade SIGNIFICANT = grade(Scales.EUROSTAT, "SIGNIFICANT_PROGRESS");
    private static final Grade MODERATE = grade(Scales.EUROSTAT, "MODERATE_PROGRESS");
    private static final Grade INSUFFICIENT = grade(Scales.EUROSTAT, "INSUFFICIENT_PROGRESS");
    private static final Grade NONE = grade(Scales.EUROSTAT, "NO_PROGRESS");
    private static final Grade MODERATE_AWAY = grade(Scales.EUROSTAT, "MODERATE_MOVEMENT_AWAY");
    private static final Grade AWAY = grade(Scales.EUROSTAT, "MOVEMENT_AWAY");
    private static final Grade SIGNIFICANT_AWAY = grade(Scales.EUROSTAT, "SIGNIFICANT_MOVEMENT_AWAY");

    /** The number {@code ratio}: R, observed growth over required growth, half even to 12 decimals. */
    public static final String RATIO = "ratio";

    /** The number {@code value}: v, the growth a year in the wanted direction, half even to 12 decimals. */
    public static final String VALUE = "value";

    /** The number {@code score}: from -5 to 5, half even to 12 decimals. */
    public static final String SCORE = GrowthPolicy.SCORE;

    /** The number {@code observed-growth}: o, 0.01 for 1 % a year, half even to 12 decimals. */
    public static final String OBSERVED_GROWTH = GrowthPolicy.OBSERVED_GROWTH;

    /** The number {@code required-growth}: r, 0.01 for 1 % a year, half even to 12 decimals. */
    public static final String REQUIRED_GROWTH = GrowthPolicy.REQUIRED_GROWTH;

    private static final GradeBands TO_TARGET = GradeBands.of(Scales.EUROSTAT)
            .moreThan("0.95", SIGNIFICANT.id())
            .moreThan("0.60", MODERATE.id())
            .atLeast("0", INSUFFICIENT.id())
            .otherwise(AWAY.id());
    private static final GradeBands TREND = GradeBands.of(Scales.EUROSTAT)
            .moreThan("0.01", SIGNIFICANT.id())
            .moreThan("0.001", MODERATE.id())
            .atLeast("-0.001", NONE.id())
            .atLeast("-0.01", MODERATE_AWAY.id())
            .otherwise(SIGNIFICANT_AWAY.id());

    /** At which growth a year the score is 5. */
    private static final double FULL_TREND = 0.02;

    /** From which R on a score is positive. */
    private static final double MIDDLE = 0.6;

    static final EurostatPolicy USUAL = builder().build();

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
    int first(YearlyValues values) {
        int from = values.year(values.size() - 1) - years;
        return nearestLater ? values.from(from) : values.of(from);
    }

    @Override
    Grade reached() {
        return SIGNIFICANT;
    }

    @Override
    String measure(boolean toTarget) {
        return toTarget ? RATIO : VALUE;
    }

    @Override
    GradeBands bands(Growth growth) {
        return growth.goal != null ? TO_TARGET : TREND;
    }

    @Override
    double toTarget(Growth growth, Goal goal) {
        double required = Growth.rate(growth.base, goal.number(), growth.yearsToTarget());
        growth.required(required);
        return growth.observed / required;
    }

    @Override
    double trend(Growth growth) {
        return Goal.direction(growth.input()) * growth.observed;
    }

    @Override
    BigDecimal score(Growth growth, Classification of) {
        double number = growth.number;
        double score;
        if (of.rule().equals("met")) {
            score = 5;
        } else if (growth.goal == null) {
            score = 5 * number / FULL_TREND;
        } else {
            score = number >= MIDDLE ? 5 / 0.7 * (number - MIDDLE) : 5 / 1.2 * (number + MIDDLE) - 5;
        }
        return Numbers.rounded(StrictMath.max(-5, StrictMath.min(5, score)));
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
