package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * {@code open-sdg}: the automated progress calculation of Open SDG 2.4, after Statistics Canada. It speaks the
 * {@linkplain Scales#OPEN_SDG Open SDG scale} and gives a {@code score} from -5 to 5 among the numbers.
 *
 * <p>b is the value of the base year, or of the next later year with one, never an earlier; c is the value of the last
 * year; g is the target at year T, 2030 where it has no due period. A g of 0 counts as 0.001, a b of 0 too. d is +1
 * when higher is better, -1 when lower is, by the indicator, and -1 for a ceiling. CAGR(x0, x1, n) = (x1/x0)^(1/n) - 1.
 *
 * <table>
 * <caption>In this order; lower edges included</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>c at or beyond g, whatever else is known</td><td>TARGET_ACHIEVED, score 5</td></tr>
 * <tr><td>two values for one year, "2015-16" being 2015</td><td>CONFLICTING_VALUES</td></tr>
 * <tr><td>no value from the base year on</td><td>NO_BASELINE</td></tr>
 * <tr><td>fewer than two years from the base year on</td><td>ONE_POINT; DEFINITION_BREAK if a break is why</td></tr>
 * <tr><td>b and c, or b and g, of opposite sign (c may be 0)</td><td>OPPOSITE_SIGNS</td></tr>
 * <tr><td>b = g</td><td>BASE_EQUALS_TARGET</td></tr>
 * <tr><td>T not after the base year</td><td>NO_DUE_DATE</td></tr>
 * <tr><td>with target: v = sign(b) d CAGR(b, c) / |CAGR(b, g)|</td><td>&gt;= 0.95 SUBSTANTIAL_PROGRESS, &gt;= 0.60
 *     MODERATE_PROGRESS, &gt;= 0 LIMITED_PROGRESS, else DETERIORATION</td></tr>
 * <tr><td>without: v = sign(b) d CAGR(b, c)</td><td>the same with 0.015 C, 0.005 C and 0</td></tr>
 * </table>
 *
 * <p>C is 1 without a natural limit L; with one it is 1 where |b| &gt;= 2|L|, 1 - (|b|/|L|)^4.44 where |b| &lt;= |L|,
 * else 1 - ((2|L| - |b|)/|L|)^4.44. The limit is ignored where there is a target. v is rounded half even to 12 decimals
 * before an edge is asked. The score is worked out from the unrounded v and C and rounded last.
 *
 * <p>Score with target: min(7.1429 v - 4.2857, 5) from v = 0.60 on, else max(4.1667 v - 2.5, -5). Without: max(125 v -
 * 2.5, -5) for v &lt; 0, 5 for C = 0, then min(500 v / C - 5, 5), 250 v / C - 1.25 and 500 v / C - 2.5 by band.
 *
 * <p>What Open SDG calls "not available" is here not rated, with the reason: {@code NOT_AVAILABLE} on the scale is for
 * bodies that declare it. Only floors and ceilings are supported. The values are those of the latest definition. Of
 * values for shorter periods than a year those are passed over whose year has a value; two in one year without one are
 * two values for one year. The growth of an indicator that is itself a growth from year to year has no meaning: it is
 * TARGET_KIND_NOT_SUPPORTED unless the target is achieved.
 */
public final class OpenSdgPolicy extends GrowthPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade ACHIEVED = grade(Scales.OPEN_SDG, "TARGET_ACHIEVED");
    private static final Grade SUBSTANTIAL = grade(Scales.OPEN_SDG, "SUBSTANTIAL_PROGRESS");
    private static final Grade MODERATE = grade(Scales.OPEN_SDG, "MODERATE_PROGRESS");
    private static final Grade LIMITED = grade(Scales.OPEN_SDG, "LIMITED_PROGRESS");
    private static final Grade DETERIORATION = grade(Scales.OPEN_SDG, "DETERIORATION");

    /**
     * The number {@code value}: v, the growth a year towards the target as a share of what it takes, or without a target
     * the growth in the wanted direction (0.01 is 1 % a year). Half even to 12 decimals; there for an achieved target too
     * where it can be worked out.
     */
    public static final String VALUE = "value";

    /** The number {@code score}: from -5 to 5, half even to 12 decimals. */
    public static final String SCORE = GrowthPolicy.SCORE;

    /** The number {@code coefficient}: C, from 0 to 1, half even to 12 decimals; only with a natural limit. */
    public static final String COEFFICIENT = "coefficient";

    /** The number {@code observed-growth}: CAGR(b, c), 0.01 for 1 % a year, half even to 12 decimals. */
    public static final String OBSERVED_GROWTH = GrowthPolicy.OBSERVED_GROWTH;

    /** The number {@code required-growth}: CAGR(b, g), 0.01 for 1 % a year, half even to 12 decimals. */
    public static final String REQUIRED_GROWTH = GrowthPolicy.REQUIRED_GROWTH;

    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
    private static final GradeBands TO_TARGET = GradeBands.of(Scales.OPEN_SDG)
            .atLeast("0.95", SUBSTANTIAL.id())
            .atLeast("0.60", MODERATE.id())
            .atLeast("0", LIMITED.id())
            .otherwise(DETERIORATION.id());
    private static final GradeBands TREND = GradeBands.of(Scales.OPEN_SDG)
            .atLeast("0.015", SUBSTANTIAL.id())
            .atLeast("0.005", MODERATE.id())
            .atLeast("0", LIMITED.id())
            .otherwise(DETERIORATION.id());
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final double EXPONENT = 4.44;

    static final OpenSdgPolicy USUAL = builder().build();

    /** The base year. */
    private final int baseYear;
    /** The year of targets without a due period. */
    private final int targetYear;
    /** The natural limit, or null for that of the indicator. */
    private final @Nullable BigDecimal limit;

    private OpenSdgPolicy(Builder builder) {
        super("open-sdg", "2.4", Scales.OPEN_SDG, builder.parameters());
        baseYear = builder.baseYear;
        targetYear = builder.targetYear;
        limit = builder.limit;
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
    boolean isOneValueAYear() {
        return true;
    }

    @Override
    int dueYear(Target target) {
        return Goal.year(target, targetYear);
    }

    @Override
    BigDecimal counted(BigDecimal number) {
        return number.signum() == 0 ? THOUSANDTH : number;
    }

    @Override
    @Nullable
    String ruleOfReached(Growth growth, Goal goal) {
        return goal.isReachedBy(growth.latest()) ? "achieved" : null;
    }

    @Override
    Grade reached() {
        return ACHIEVED;
    }

    @Override
    String measure(boolean toTarget) {
        return VALUE;
    }

    @Override
    double toTarget(Growth growth, Goal goal) {
        double required = Growth.rate(growth.base, goal.number(), growth.yearsToTarget());
        growth.required(required);
        return growth.base.signum() * goal.direction() * growth.observed / StrictMath.abs(required);
    }

    @Override
    double trend(Growth growth) {
        BigDecimal natural =
                limit != null ? limit : growth.input().naturalLimit().orElse(null);
        if (natural != null) {
            growth.coefficient(coefficient(growth.base.abs(), natural.abs()));
        }
        return growth.base.signum() * Goal.direction(growth.input()) * growth.observed;
    }

    private static double coefficient(BigDecimal base, BigDecimal limit) {
        BigDecimal twice = limit.add(limit);
        if (base.compareTo(twice) >= 0) {
            return 1;
        }
        double share = base.compareTo(limit) <= 0
                ? Numbers.quotient(base, limit)
                : Numbers.quotient(twice.subtract(base), limit);
        return 1 - StrictMath.pow(share, EXPONENT);
    }

    @Override
    GradeBands bands(Growth growth) {
        if (growth.goal != null) {
            return TO_TARGET;
        }
        return Double.isNaN(growth.coefficient()) ? TREND : TREND.times(new BigDecimal(growth.coefficient()));
    }

    @Override
    @Nullable
    BigDecimal score(Growth growth, Classification of) {
        Grade grade = of.grade().orElseThrow();
        if (grade.equals(ACHIEVED)) {
            return FIVE;
        }
        double v = growth.number;
        if (growth.goal != null) {
            return Numbers.rounded(
                    grade.equals(SUBSTANTIAL) || grade.equals(MODERATE)
                            ? StrictMath.min(7.1429 * v - 4.2857, 5)
                            : StrictMath.max(4.1667 * v - 2.5, -5));
        }
        double coefficient = Double.isNaN(growth.coefficient()) ? 1 : growth.coefficient();
        if (grade.equals(DETERIORATION)) {
            return Numbers.rounded(StrictMath.max(125 * v - 2.5, -5));
        }
        if (coefficient == 0) {
            return FIVE;
        }
        double share = v / coefficient;
        if (grade.equals(SUBSTANTIAL)) {
            return Numbers.rounded(StrictMath.min(500 * share - 5, 5));
        }
        return Numbers.rounded(grade.equals(MODERATE) ? 250 * share - 1.25 : 500 * share - 2.5);
    }

    /** Builds a policy. */
    public static final class Builder {

        private int baseYear = 2015;
        private int targetYear = 2030;
        private @Nullable BigDecimal limit;

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

        /**
         * Sets the year of targets without a due period.
         *
         * @param year 2030 unless set
         * @return this builder
         */
        public Builder targetYear(int year) {
            targetYear = year;
            return this;
        }

        /**
         * Sets the natural limit, in place of the input's own.
         *
         * @param limit in the unit of the values
         * @return this builder
         */
        public Builder naturalLimit(BigDecimal limit) {
            this.limit = limit;
            return this;
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("base-year", Integer.toString(baseYear));
            parameters.put("target-year", Integer.toString(targetYear));
            if (limit != null) {
                parameters.put("natural-limit", limit.toPlainString());
            }
            return parameters;
        }

        /** {@return the policy} */
        public OpenSdgPolicy build() {
            return new OpenSdgPolicy(this);
        }
    }
}
