package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
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
 * <tr><td>two values for one year, "2015-16" being 2015</td><td>CONFLICTING_VALUES</td></tr>
 * <tr><td>no value from the base year on</td><td>NO_BASELINE</td></tr>
 * <tr><td>fewer than two years from the base year on</td><td>ONE_POINT; DEFINITION_BREAK if a break is why</td></tr>
 * <tr><td>b and c, or b and g, of opposite sign (c may be 0)</td><td>OPPOSITE_SIGNS</td></tr>
 * <tr><td>T not after the base year</td><td>NO_DUE_DATE</td></tr>
 * <tr><td>c at or beyond g</td><td>TARGET_ACHIEVED, score 5</td></tr>
 * <tr><td>b = g</td><td>BASE_EQUALS_TARGET</td></tr>
 * <tr><td>with target: v = sign(b) d CAGR(b, c) / |CAGR(b, g)|</td><td>&gt;= 0.95 SUBSTANTIAL_PROGRESS, &gt;= 0.60
 *     MODERATE_PROGRESS, &gt;= 0 LIMITED_PROGRESS, else DETERIORATION</td></tr>
 * <tr><td>without: v = sign(b) d CAGR(b, c)</td><td>the same with 0.015 C, 0.005 C and 0</td></tr>
 * </table>
 *
 * <p>C is 1 without a natural limit L; with one it is 1 where |b| &gt;= 2|L|, 1 - (|b|/|L|)^4.44 where |b| &lt;= |L|,
 * else 1 - ((2|L| - |b|)/|L|)^4.44. The limit is ignored where there is a target. v and C are rounded half even to 12
 * decimals before an edge is asked, the score is worked out from them and rounded the same way.
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
public final class OpenSdgPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade ACHIEVED = grade(Scales.OPEN_SDG, "TARGET_ACHIEVED");
    private static final Grade SUBSTANTIAL = grade(Scales.OPEN_SDG, "SUBSTANTIAL_PROGRESS");
    private static final Grade MODERATE = grade(Scales.OPEN_SDG, "MODERATE_PROGRESS");
    private static final Grade LIMITED = grade(Scales.OPEN_SDG, "LIMITED_PROGRESS");
    private static final Grade DETERIORATION = grade(Scales.OPEN_SDG, "DETERIORATION");

    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");
    private static final Grade[] GRADES = {SUBSTANTIAL, MODERATE, LIMITED, DETERIORATION};
    private static final BigDecimal[] TO_TARGET = {
        new BigDecimal("0.950000000000"), new BigDecimal("0.600000000000"), new BigDecimal("0.000000000000")
    };
    private static final BigDecimal[] TREND = {
        new BigDecimal("0.015000000000"), new BigDecimal("0.005000000000"), new BigDecimal("0.000000000000")
    };
    private static final BigDecimal FIVE = BigDecimal.valueOf(5);
    private static final double EXPONENT = 4.44;

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
    public Classification classify(CompletionInput input) {
        Optional<Target> target = input.target();
        if (target.isPresent() && !(target.get().condition() instanceof Bound)) {
            return Growth.none(this, NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED, input, null);
        }
        Bound bound = target.isPresent() ? (Bound) target.get().condition() : null;
        YearlyValues values = YearlyValues.of(input, bound == null ? null : Goal.unit(bound), true);
        NotRatedReason problem = values.problem();
        if (problem != null) {
            return Growth.none(this, problem, input, null);
        }
        int base = values.from(baseYear);
        int last = values.size() - 1;
        if (base > last) {
            return Growth.none(this, NotRatedReason.Standard.NO_BASELINE, input, null);
        }
        if (base == last) {
            return Growth.none(
                    this,
                    values.isCut() ? NotRatedReason.Standard.DEFINITION_BREAK : NotRatedReason.Standard.ONE_POINT,
                    input,
                    null);
        }
        BigDecimal b = values.number(base).signum() == 0 ? THOUSANDTH : values.number(base);
        BigDecimal c = values.number(last);
        int years = values.year(last) - values.year(base);
        Growth growth = new Growth(this, input, values, base, last);
        if (b.signum() * c.signum() < 0) {
            return growth.notRated(NotRatedReason.Standard.OPPOSITE_SIGNS);
        }
        return bound == null
                ? withoutTarget(growth, Goal.direction(input), b, c, years)
                : withTarget(growth, target.get(), bound, b, c, years);
    }

    private Classification withTarget(
            Growth growth, Target target, Bound bound, BigDecimal b, BigDecimal c, int years) {
        Goal stated = Goal.of(growth.input, bound);
        BigDecimal g = stated.number().signum() == 0 ? THOUSANDTH : stated.number();
        Goal goal = new Goal(stated.direction(), g);
        int due = Goal.year(target, targetYear) - growth.values.year(growth.base);
        if (due <= 0) {
            return growth.notRated(NotRatedReason.Standard.NO_DUE_DATE);
        }
        if (b.signum() * g.signum() < 0) {
            return growth.notRated(NotRatedReason.Standard.OPPOSITE_SIGNS);
        }
        if (goal.isReachedBy(growth.latest())) {
            return growth.rated(ACHIEVED, "achieved", 0);
        }
        if (b.compareTo(g) == 0) {
            return growth.notRated(NotRatedReason.Standard.BASE_EQUALS_TARGET);
        }
        if (Goal.isGrowthItself(growth.input)) {
            return growth.notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED);
        }
        double observed = Growth.rate(b, c, years);
        double required = Growth.rate(b, g, due);
        double value = b.signum() * goal.direction() * observed / StrictMath.abs(required);
        if (!Double.isFinite(value)) {
            return growth.notRated(NotRatedReason.Standard.BASE_EQUALS_TARGET);
        }
        BigDecimal v = Numbers.rounded(value);
        growth.observed = observed;
        growth.required = required;
        growth.measured("value", v, TO_TARGET, GRADES);
        growth.goal = goal;
        return growth.rated(growth.band(true), "growth-to-target", 0);
    }

    private Classification withoutTarget(Growth growth, int direction, BigDecimal b, BigDecimal c, int years) {
        if (Goal.isGrowthItself(growth.input)) {
            return growth.notRated(NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED);
        }
        double observed = Growth.rate(b, c, years);
        double value = b.signum() * direction * observed;
        if (!Double.isFinite(value)) {
            return growth.notRated(NotRatedReason.Standard.ZERO_BASE);
        }
        BigDecimal v = Numbers.rounded(value);
        growth.observed = observed;
        BigDecimal natural = limit != null
                ? limit
                : growth.input.indicator().flatMap(i -> i.naturalLimit()).orElse(null);
        BigDecimal[] edges = TREND;
        if (natural != null) {
            BigDecimal coefficient = coefficient(b.abs(), natural.abs());
            growth.coefficient = coefficient;
            edges = new BigDecimal[] {
                Numbers.rounded(TREND[0].multiply(coefficient)),
                Numbers.rounded(TREND[1].multiply(coefficient)),
                TREND[2]
            };
        }
        growth.measured("value", v, edges, GRADES);
        return growth.rated(growth.band(true), "growth", 0);
    }

    private static BigDecimal coefficient(BigDecimal base, BigDecimal limit) {
        BigDecimal twice = limit.add(limit);
        if (base.compareTo(twice) >= 0) {
            return BigDecimal.ONE;
        }
        double share = base.compareTo(limit) <= 0
                ? Numbers.quotient(base, limit)
                : Numbers.quotient(twice.subtract(base), limit);
        return Numbers.rounded(1 - StrictMath.pow(share, EXPONENT));
    }

    /** The score of an answer, which is worked out only when asked for; null if there is none. */
    @Override
    @Nullable
    BigDecimal score(Growth growth, Grade grade) {
        BigDecimal v = growth.measured;
        if (v == null) {
            return grade.equals(ACHIEVED) ? FIVE : null;
        }
        if (growth.goal == null) {
            BigDecimal coefficient = growth.coefficient == null ? BigDecimal.ONE : growth.coefficient;
            return score(v, coefficient, growth.edges[0], growth.edges[1]);
        }
        return v.compareTo(TO_TARGET[1]) >= 0
                ? score("7.1429", v, "4.2857").min(FIVE)
                : score("4.1667", v, "2.5").max(FIVE.negate());
    }

    private static BigDecimal score(String factor, BigDecimal v, String offset) {
        return Numbers.rounded(new BigDecimal(factor).multiply(v).subtract(new BigDecimal(offset)));
    }

    private static BigDecimal score(BigDecimal v, BigDecimal coefficient, BigDecimal high, BigDecimal middle) {
        if (v.signum() < 0) {
            return score("125", v, "2.5").max(FIVE.negate());
        }
        if (coefficient.signum() == 0) {
            return FIVE;
        }
        if (v.compareTo(high) >= 0) {
            return scaled("500", v, coefficient, "5").min(FIVE);
        }
        return v.compareTo(middle) >= 0 ? scaled("250", v, coefficient, "1.25") : scaled("500", v, coefficient, "2.5");
    }

    private static BigDecimal scaled(String factor, BigDecimal v, BigDecimal coefficient, String offset) {
        return new BigDecimal(factor)
                .multiply(v)
                .divide(coefficient, Numbers.DECIMALS, RoundingMode.HALF_EVEN)
                .subtract(new BigDecimal(offset));
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
         * Sets the natural limit, in place of the indicator's own.
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
