package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * {@code target-path}: is the latest value where the path to the target should be by now? After the idea of the EU's
 * Digital Decade. It speaks the {@linkplain Scales#RAG red, amber and green} scale.
 *
 * <table>
 * <caption>The path</caption>
 * <tr><th>target</th><th>value on the day of the observation, the last of its period</th></tr>
 * <tr><td>a given path</td><td>linear by days between two points, or the earlier point where it is stepwise; after the
 *     last point its value; before the first BEFORE_PATH</td></tr>
 * <tr><td>a floor or ceiling with a stated baseline</td><td>from the baseline to the target on its due day, linear by
 *     days or {@linkplain Builder#sCurve() an S-curve}; after it the target; before the baseline BEFORE_PATH</td></tr>
 * <tr><td>a floor or ceiling without one</td><td>NO_BASELINE; without a due period NO_DUE_DATE</td></tr>
 * <tr><td>another kind</td><td>TARGET_KIND_NOT_SUPPORTED</td></tr>
 * </table>
 *
 * <table>
 * <caption>Colours; edges included</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>at or beyond the path</td><td>GREEN</td></tr>
 * <tr><td>short of it by at most the tolerance, 10 % of the way from baseline to target</td><td>AMBER</td></tr>
 * <tr><td>else</td><td>RED</td></tr>
 * </table>
 *
 * <p>The way of a given path is that from its first to its last point. A strict target is read as including equality. A
 * hedged value is green only if all of it is; else its stated number counts. Linear and given paths are compared
 * exactly; the S-curve b + (g - b) (L(x) - L(0)) / (L(1) - L(0)) with L(x) = 1/(1 + exp(5 - 10 x)) and x the share of
 * days gone is rounded half even to 12 decimals first. A baseline behind a break is a DEFINITION_BREAK.
 */
public final class TargetPathPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    private static final Grade GREEN = grade(Scales.RAG, "GREEN");
    private static final Grade AMBER = grade(Scales.RAG, "AMBER");
    private static final Grade RED = grade(Scales.RAG, "RED");

    /** The number {@code expected}: what the path has on the day of the value, in its unit, half even to 12 decimals. */
    public static final String EXPECTED = "expected";

    /** The number {@code short-of-path}: what is missing there, in the same unit; negative beyond the path. */
    public static final String SHORT_OF_PATH = "short-of-path";

    static final TargetPathPolicy USUAL = builder().build();

    /** The part of the way that may be missing for amber. */
    private final BigDecimal tolerance;
    /** Whether the path is an S-curve. */
    private final boolean curved;

    private TargetPathPolicy(Builder builder) {
        super("target-path", "1", Scales.RAG, builder.parameters());
        tolerance = builder.tolerance;
        curved = builder.curved;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public Classification classify(CompletionInput input) {
        Readings readings = Readings.of(input);
        PathPosition position = PathPosition.of(input, readings, curved);
        if (position.problem() != null) {
            return notRated(position.problem(), input);
        }
        Evidence evidence = new Evidence(this, input, readings, position);
        if (position.isAllPast()) {
            return Classification.rated(identity(), GREEN, "on-path", 0, evidence);
        }
        BigDecimal allowed = tolerance.multiply(position.way()).multiply(position.denominator());
        boolean amber = position.beyond().negate().compareTo(allowed) <= 0;
        return Classification.rated(identity(), amber ? AMBER : RED, "short-of-path", 0, evidence);
    }

    /** Where the value stands, in which its rating is explained. */
    private record Evidence(TargetPathPolicy policy, CompletionInput input, Readings readings, PathPosition position)
            implements Classification.Evidence {

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            Telling telling = policy.telling(answer);
            telling.comparison(readings, input, input.target());
            input.attainment().ifPresent(answer::attainment);
            input.target()
                    .flatMap(Target::baseline)
                    .ifPresent(baseline -> telling.listed("start", baseline.value(), baseline.period()));
            BigDecimal missing = Numbers.divide(position.beyond().negate(), position.denominator());
            Quantity expected = position.expected();
            telling.number(EXPECTED, expected.number());
            telling.number(SHORT_OF_PATH, missing);
            telling.say(
                    "expected",
                    "expected",
                    Quantity.of(Numbers.readable(expected.number()), expected.unit()),
                    "period",
                    readings.latest().period());
            telling.say("rule-" + of.rule(), "tolerance", Telling.percent(policy.tolerance));
            nearest(answer, of.grade().orElseThrow(), missing);
        }

        private void nearest(Classification.Builder answer, Grade grade, BigDecimal missing) {
            BigDecimal allowed = Numbers.rounded(policy.tolerance.multiply(position.way()));
            boolean onPath = missing.abs().compareTo(missing.subtract(allowed).abs()) <= 0;
            Grade beyond = onPath ? grade.equals(GREEN) ? AMBER : GREEN : grade.equals(RED) ? AMBER : RED;
            GradeEdge edge = Telling.edge(SHORT_OF_PATH, onPath ? BigDecimal.ZERO : allowed, missing, beyond);
            if (edge.distance().signum() == 0) {
                answer.edgeHit(edge);
            }
            answer.nearestEdge(edge);
        }
    }

    /** Builds a policy. */
    public static final class Builder {

        private BigDecimal tolerance = new BigDecimal("0.10");
        private boolean curved;

        Builder() {}

        /**
         * Sets by how much a value may fall short and still be amber.
         *
         * @param share of the way from baseline to target, not negative; 0.10 unless set
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder tolerance(String share) {
            BigDecimal given = new BigDecimal(share);
            if (given.signum() < 0) {
                throw new IllegalArgumentException("the tolerance is not negative, found " + share);
            }
            tolerance = given;
            return this;
        }

        /**
         * Lets paths from a baseline rise slowly, then fast, then slowly.
         *
         * @return this builder
         */
        public Builder sCurve() {
            curved = true;
            return this;
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("path", curved ? "s-curve" : "linear");
            parameters.put("tolerance", tolerance.toPlainString());
            return parameters;
        }

        /** {@return the policy} */
        public TargetPathPolicy build() {
            return new TargetPathPolicy(this);
        }
    }
}
