package io.github.tiendo.classification;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

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
 * <p>Attainment is c/g for a floor with g &gt; 0 and c &gt;= 0, g/c for a ceiling with g &gt; 0 (c = 0 has met it), N
 * over the place for a place among the first N. A relative change and a path give a floor or ceiling first; of several
 * conditions the worst part counts. {@link Builder#relativeToBaseline()} takes (c - b)/(g - b) from the stated baseline
 * instead, which may exceed 1 and may be negative and is never clipped. A range, a value to hold every year and other
 * signs are not rated unless met: TARGET_KIND_NOT_SUPPORTED, ZERO_BASE for g = 0, OPPOSITE_SIGNS. A range that is not
 * met after T is NOT_MET, as everything else is. A target without a due period is rated by its bands.
 *
 * <p>A hedged number that lies beyond a target without meeting it is measured by its stated number and falls in the
 * best unmet band, as does a strict target at equality. Shares are compared exactly by cross-multiplication.
 */
public final class AttainmentBandsPolicy extends TargetPolicy {

    private static final long serialVersionUID = 1L;

    /** From which attainment on LIKELY_EARLY is given. */
    private final BigDecimal early;
    /** From which attainment on LIKELY is given. */
    private final BigDecimal likely;
    /** From which attainment on UNLIKELY is given. */
    private final BigDecimal unlikely;
    /** Whether attainment is counted from the baseline. */
    private final boolean fromBaseline;

    private AttainmentBandsPolicy(Builder builder) {
        super("attainment-bands", builder.parameters());
        early = builder.early;
        likely = builder.likely;
        unlikely = builder.unlikely;
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
    void describe(Facts facts, Classification.Builder answer, Classification of) {
        facts.lost(answer);
        Aim aim = facts.aim;
        if (aim != null) {
            BigDecimal latest = latest(facts, aim);
            Explanations.share(answer, of, facts, part(facts, aim, latest), whole(facts, aim, latest), this);
        }
    }

    @Override
    Classification rate(Facts facts, Aim aim) {
        BigDecimal latest = latest(facts, aim);
        NotRatedReason problem = fromBaseline ? baselineProblem(facts, aim) : goalProblem(aim.goal(), latest);
        if (problem != null) {
            return notRated(problem, facts);
        }
        return Classification.rated(
                identity(), grade(part(facts, aim, latest), whole(facts, aim, latest)), "attainment", 0, facts);
    }

    /** The bands are compared by multiplying, so that nothing is rounded. */
    private Grade grade(BigDecimal part, BigDecimal whole) {
        if (part.compareTo(early.multiply(whole)) >= 0) {
            return Scales.LIKELY_EARLY;
        }
        if (part.compareTo(likely.multiply(whole)) >= 0) {
            return Scales.LIKELY;
        }
        return part.compareTo(unlikely.multiply(whole)) >= 0 ? Scales.UNLIKELY : Scales.HARD;
    }

    private static @Nullable NotRatedReason goalProblem(BigDecimal goal, BigDecimal latest) {
        if (goal.signum() == 0) {
            return NotRatedReason.Standard.ZERO_BASE;
        }
        return goal.signum() < 0 || latest.signum() < 0 ? NotRatedReason.Standard.OPPOSITE_SIGNS : null;
    }

    private static @Nullable NotRatedReason baselineProblem(Facts facts, Aim aim) {
        if (facts.target.baseline().isEmpty()) {
            return NotRatedReason.Standard.NO_BASELINE;
        }
        BigDecimal start = aim.number(facts.target.baseline().get());
        if (start == null) {
            return NotRatedReason.Standard.UNIT_DIFFERS;
        }
        return start.compareTo(aim.goal()) == 0 ? NotRatedReason.Standard.BASE_EQUALS_TARGET : null;
    }

    /** The latest number; there is one once the shared rules have let the value through. */
    private static BigDecimal latest(Facts facts, Aim aim) {
        return Objects.requireNonNull(aim.number(Readings.value(facts.readings.latest())));
    }

    private static BigDecimal start(Facts facts, Aim aim) {
        return Objects.requireNonNull(aim.number(facts.target.baseline().orElseThrow()));
    }

    private BigDecimal part(Facts facts, Aim aim, BigDecimal latest) {
        if (!fromBaseline) {
            return aim.isFloor() ? latest : aim.goal();
        }
        BigDecimal start = start(facts, aim);
        BigDecimal done = latest.subtract(start);
        return aim.goal().compareTo(start) > 0 ? done : done.negate();
    }

    private BigDecimal whole(Facts facts, Aim aim, BigDecimal latest) {
        return fromBaseline ? aim.goal().subtract(start(facts, aim)).abs() : aim.isFloor() ? aim.goal() : latest;
    }

    boolean isFromBaseline() {
        return fromBaseline;
    }

    List<Map.Entry<BigDecimal, Grade>> edges() {
        return List.of(
                Map.entry(early, Scales.LIKELY_EARLY),
                Map.entry(likely, Scales.LIKELY),
                Map.entry(unlikely, Scales.UNLIKELY));
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
