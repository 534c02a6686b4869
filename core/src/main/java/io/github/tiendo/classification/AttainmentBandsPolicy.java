package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

/**
 * {@code attainment-bands}: how much of the target does the latest value attain? It speaks the {@linkplain
 * Scales#COMPLETION completion scale} and is the method for programmes that state no baseline and have one value of
 * each indicator: nothing is projected.
 *
 * <table>
 * <caption>In this order; edges included</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>not rated, milestone, met, after T</td><td>as {@link CompletionPacePolicy}</td></tr>
 * <tr><td>attainment &gt;= 0.8</td><td>LIKELY_EARLY</td></tr>
 * <tr><td>attainment &gt;= 0.4</td><td>LIKELY</td></tr>
 * <tr><td>attainment &gt;= 0.1</td><td>UNLIKELY</td></tr>
 * <tr><td>else</td><td>HARD</td></tr>
 * </table>
 *
 * <p>Attainment is c/g for a floor with g &gt; 0 and c &gt;= 0. For a ceiling whose stated baseline b lies above it, it is
 * the way down, (b - c)/(b - g): of 10 accidents at the start and 0 wanted, 7 is 30 %. A ceiling without such a baseline
 * is attained by g/c with g &gt; 0 (c = 0 has met it), a place among the first N by N over the place. {@link
 * Builder#relativeToBaseline()} takes (c - b)/(g - b) from the stated baseline for every target. The way may exceed 1 and
 * may be negative and is never clipped. Which of them is meant depends on the target alone, so that an attainment means
 * the same before the target is met and after.
 *
 * <p>A relative change and a path give a floor or ceiling first; of several conditions the worst part counts. A range, a
 * value to hold every year and other signs are not rated unless met: TARGET_KIND_NOT_SUPPORTED, ZERO_BASE for g = 0,
 * OPPOSITE_SIGNS. A range that is not met after T is NOT_MET, as everything else is; on T itself the bands
 * still speak. A target without a due period is rated by its bands.
 *
 * <p>A hedged number that lies beyond a target without meeting it is measured by its stated number and falls in the
 * best unmet band, as does a strict target at equality. Shares are compared exactly by cross-multiplication.
 */
public final class AttainmentBandsPolicy extends TargetPolicy {

    private static final long serialVersionUID = 1L;

    /**
     * The number {@code attainment}: the share of the target that the latest value attains, as the table says; 1 is all
     * of it. Half even to 12 decimals; {@link Classification#attainment} has it exactly.
     */
    public static final String ATTAINMENT = "attainment";

    static final AttainmentBandsPolicy USUAL = builder().build();

    /** From which attainment on which grade is given to a target that is not met. */
    private final GradeBands bands;
    /** Whether attainment is counted from the baseline. */
    private final boolean fromBaseline;

    private AttainmentBandsPolicy(Builder builder) {
        super("attainment-bands", builder.parameters());
        bands = GradeBands.of(Scales.COMPLETION)
                .band(builder.early, true, Scales.LIKELY_EARLY)
                .band(builder.likely, true, Scales.LIKELY)
                .band(builder.unlikely, true, Scales.UNLIKELY)
                .otherwise(Scales.HARD);
        fromBaseline = builder.fromBaseline;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    boolean isRangeRated() {
        return false;
    }

    @Override
    Attainment attainment(Aim aim, Target target) {
        return fromBaseline ? Attainment.WAY : Attainment.usual(aim, target);
    }

    @Override
    Classification rate(Facts facts, Aim aim) {
        Target target = facts.target;
        Attainment attainment = attainment(aim, target);
        BigDecimal latest = latest(facts, aim);
        NotRatedReason problem = attainment.problem(aim, target, latest);
        if (problem != null) {
            return notRated(problem, facts);
        }
        Grade grade = bands.grade(attainment.part(aim, target, latest), attainment.whole(aim, target, latest));
        return Classification.rated(identity(), grade, "attainment", 0, facts);
    }

    /** The latest number; there is one once the shared rules have let the value through. */
    private static BigDecimal latest(Facts facts, Aim aim) {
        return Objects.requireNonNull(aim.number(facts.readings.latestValue()));
    }

    @Override
    void describe(Facts facts, Telling telling, Classification of) {
        if (of.isRated() && !of.rule().equals("attainment")) {
            telling.say("rule-" + of.rule());
        }
        Aim aim = facts.aim;
        if (aim == null || !of.isRated() || facts.target.condition() instanceof Within) {
            return;
        }
        Attainment attainment = attainment(aim, facts.target);
        BigDecimal latest = latest(facts, aim);
        if (attainment.problem(aim, facts.target, latest) == null) {
            describe(
                    facts,
                    telling,
                    of,
                    attainment,
                    attainment.part(aim, facts.target, latest),
                    attainment.whole(aim, facts.target, latest));
        }
    }

    private void describe(
            Facts facts, Telling telling, Classification of, Attainment attainment, BigDecimal part, BigDecimal whole) {
        boolean decided = of.rule().equals("attainment");
        if (decided) {
            facts.lost(telling);
        }
        if (whole.signum() == 0) {
            if (decided) {
                telling.say("attained-in-full");
            }
            return;
        }
        if (attainment == Attainment.WAY) {
            telling.used(facts.target.baseline().orElseThrow());
        }
        Readings readings = facts.readings;
        if (decided && facts.target.baseline().isEmpty() && readings.before(readings.latestIndex()) < 0) {
            telling.say("why-attainment");
        }
        BigDecimal attained = Numbers.divide(part, whole);
        telling.number(ATTAINMENT, attained);
        telling.say(
                attainment == Attainment.WAY ? "attained-way" : "attained-share",
                "attainment",
                Telling.percent(attained));
        if (decided) {
            GradeBands edges = edges(Objects.requireNonNull(facts.aim), part.compareTo(whole) < 0);
            telling.nearestInPercent(edges, ATTAINMENT, attained, of.grade().orElseThrow());
        }
    }

    /** The edges that a value can reach: below the target all of it is one, and no other lies at it or above. */
    private GradeBands edges(Aim aim, boolean isBelowTarget) {
        if (!isBelowTarget) {
            return bands;
        }
        GradeBands.Builder edges = GradeBands.of(Scales.COMPLETION).band(BigDecimal.ONE, !aim.isStrict(), Scales.MET);
        for (int i = 0; i < bands.size(); i++) {
            if (bands.edge(i).compareTo(BigDecimal.ONE) < 0) {
                edges.band(bands.edge(i), true, bands.gradeAbove(i));
            }
        }
        return edges.otherwise(Scales.HARD);
    }

    /** Builds a policy. */
    public static final class Builder {

        private BigDecimal early = new BigDecimal("0.8");
        private BigDecimal likely = new BigDecimal("0.4");
        private BigDecimal unlikely = new BigDecimal("0.1");
        private boolean fromBaseline;

        Builder() {}

        /**
         * Sets the edges of attainment.
         *
         * @param early from here on LIKELY_EARLY; 0.8 unless set
         * @param likely from here on LIKELY; 0.4 unless set
         * @param unlikely from here on UNLIKELY, below it HARD; 0.1 unless set
         * @return this builder
         * @throws IllegalArgumentException if they are not in order
         */
        public Builder bands(String early, String likely, String unlikely) {
            BigDecimal upper = new BigDecimal(early);
            BigDecimal middle = new BigDecimal(likely);
            BigDecimal lower = new BigDecimal(unlikely);
            if (upper.compareTo(middle) < 0 || middle.compareTo(lower) < 0) {
                throw new IllegalArgumentException(
                        "the edges are in order, found " + early + ", " + likely + " and " + unlikely);
            }
            this.early = upper;
            this.likely = middle;
            this.unlikely = lower;
            return this;
        }

        /**
         * Measures the way from the stated baseline to the target, (c - b)/(g - b). Without a stated baseline:
         * NO_BASELINE; where it is the target: BASE_EQUALS_TARGET.
         *
         * @return this builder
         */
        public Builder relativeToBaseline() {
            fromBaseline = true;
            return this;
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("likely-early", early.toPlainString());
            parameters.put("likely", likely.toPlainString());
            parameters.put("unlikely", unlikely.toPlainString());
            parameters.put("relative-to-baseline", Boolean.toString(fromBaseline));
            return parameters;
        }

        /** {@return the policy} */
        public AttainmentBandsPolicy build() {
            return new AttainmentBandsPolicy(this);
        }
    }
}
