package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A method of one's own: one number of an indicator and its target, cut into grades of any scale.
 *
 * <pre>{@code
 * ClassificationPolicy rag = BandsPolicy.attainment(
 *         "our-rag", GradeBands.of(Scales.RAG).atLeast("0.9", "GREEN").atLeast("0.6", "AMBER").otherwise("RED"));
 * }</pre>
 *
 * <table>
 * <caption>What is measured, from the latest value c, the target g and the stated baseline b</caption>
 * <tr><th>method</th><th>number</th><th>not rated</th></tr>
 * <tr><td>{@link #attainment}</td><td>the share of the target, as {@link AttainmentBandsPolicy} has it: c/g for a floor,
 *     the way down for a ceiling whose baseline lies above it, else g/c; N over the place</td><td>ZERO_BASE,
 *     OPPOSITE_SIGNS</td></tr>
 * <tr><td>{@link #wayFromBaseline}</td><td>(c - b)/(g - b)</td><td>NO_BASELINE, BASE_EQUALS_TARGET</td></tr>
 * <tr><td>{@link #distanceToPath}</td><td>how far c lies beyond the path on the last day of its period, as a share of
 *     the whole way of the path; negative where it is short of it; paths as {@link TargetPathPolicy}</td><td>as
 *     there; BASE_EQUALS_TARGET for a path that stays where it is</td></tr>
 * </table>
 *
 * <p>The number alone decides, met or not, before the due day and after; 1 is all of the target or of the way, and what
 * goes beyond is never clipped. A ceiling that 0 has met without a baseline has the best grade. Numbers are compared with
 * the edges exactly, by cross-multiplication. A hedged value counts with its stated number, and the explanation says so.
 * A relative change and a path give a floor or ceiling first, by {@link CompletionPacePolicy}'s rules; ranges,
 * milestones, values to hold every year and several conditions are TARGET_KIND_NOT_SUPPORTED.
 *
 * <p>The identity names what is measured and every edge, so that a stored grade can be understood years later. A policy
 * of this kind is serialisable. It is given by hand, or found as a service:
 *
 * <pre>{@code
 * public final class OurRag extends BandsPolicy {
 *     public OurRag() {
 *         super(BandsPolicy.attainment("our-rag", BANDS));
 *     }
 * }
 * }</pre>
 */
public class BandsPolicy extends BuiltInPolicy {

    private static final long serialVersionUID = 1L;

    /** The number {@code attainment}: the share of the target; 1 is all of it. Half even to 12 decimals. */
    public static final String ATTAINMENT = "attainment";

    /** The number {@code way}: the share of the way from the baseline to the target. Half even to 12 decimals. */
    public static final String WAY = "way";

    /** The number {@code distance}: beyond the path as a share of its way, negative short of it; to 12 decimals. */
    public static final String DISTANCE = "distance";

    /** An edge beyond ten times the target is a percentage that was taken for a share. */
    private static final BigDecimal MOST = BigDecimal.TEN;

    /** What is cut into grades. */
    private final Measure measure;
    /** The grades. */
    private final GradeBands bands;

    private enum Measure {
        ATTAINMENT,
        WAY,
        DISTANCE;

        String id() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    private BandsPolicy(String id, Measure measure, GradeBands bands) {
        super(id, "1", bands.scale(), parameters(measure.id(), bands));
        this.measure = measure;
        this.bands = bands;
        if (measure != Measure.DISTANCE && bands.size() > 0 && bands.edge(0).compareTo(MOST) > 0) {
            throw new IllegalArgumentException("the edge " + bands.edge(0) + " of " + id + " is "
                    + bands.edge(0).movePointRight(2).toPlainString() + "%; edges are shares, such as 0.8 for 80%");
        }
    }

    /**
     * The same policy under a class of its own, which can be found as a service.
     *
     * @param like the policy
     */
    protected BandsPolicy(BandsPolicy like) {
        this(like.id(), like.measure, like.bands);
    }

    static Map<String, String> parameters(String measure, GradeBands bands) {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("measure", measure);
        bands.parameters().forEach((grade, from) -> parameters.put("grade-" + grade, from));
        return parameters;
    }

    /**
     * Grades by the share of the target that is attained.
     *
     * @param id the name of the method: lower-case words joined by hyphens
     * @param bands from which share on which grade is given: 0.8 for 80 %
     * @return the policy
     * @throws IllegalArgumentException if an edge is beyond 10, which is 1000 %
     */
    public static BandsPolicy attainment(String id, GradeBands bands) {
        return new BandsPolicy(id, Measure.ATTAINMENT, bands);
    }

    /**
     * Grades by the share of the way from the stated baseline to the target.
     *
     * @param id the name of the method: lower-case words joined by hyphens
     * @param bands from which share on which grade is given: 0.8 for 80 %
     * @return the policy
     * @throws IllegalArgumentException if an edge is beyond 10, which is 1000 %
     */
    public static BandsPolicy wayFromBaseline(String id, GradeBands bands) {
        return new BandsPolicy(id, Measure.WAY, bands);
    }

    /**
     * Grades by the distance to where the path to the target should be by the value's day.
     *
     * @param id the name of the method: lower-case words joined by hyphens
     * @param bands from which distance on which grade is given: 0 is on the path, -0.1 a tenth of the way short of it
     * @return the policy
     */
    public static BandsPolicy distanceToPath(String id, GradeBands bands) {
        return new BandsPolicy(id, Measure.DISTANCE, bands);
    }

    @Override
    final Class<?> words() {
        return BandsPolicy.class;
    }

    @Override
    public final Classification classify(CompletionInput input) {
        Readings readings = Readings.of(input);
        return measure == Measure.DISTANCE ? byDistance(input, readings) : byShare(input, readings);
    }

    private Classification byDistance(CompletionInput input, Readings readings) {
        PathPosition position = PathPosition.of(input, readings, false);
        if (position.problem() != null) {
            return notRated(position.problem(), input);
        }
        if (position.way().signum() == 0) {
            return notRated(NotRatedReason.Standard.BASE_EQUALS_TARGET, input);
        }
        return rated(input, readings, position.beyond(), position.way().multiply(position.denominator()));
    }

    private Classification byShare(CompletionInput input, Readings readings) {
        Optional<Target> target = input.target();
        if (target.isEmpty()) {
            return notRated(NotRatedReason.Standard.NO_TARGET, input);
        }
        if (readings.problem() != null) {
            return notRated(readings.problem(), input);
        }
        Aim aim = Aim.of(target.get().condition(), target.get());
        if (aim == null) {
            return notRated(Aim.whyNone(target.get().condition(), target.get()), input);
        }
        ReportedValue value = readings.latestValue();
        BigDecimal number = aim.number(value);
        if (number == null) {
            return notRated(
                    value instanceof TextValue
                            ? NotRatedReason.Standard.TEXT_VALUE
                            : NotRatedReason.Standard.UNIT_DIFFERS,
                    input);
        }
        Attainment attainment = measure == Measure.WAY ? Attainment.WAY : Attainment.usual(aim, target.get());
        NotRatedReason problem = attainment.problem(aim, target.get(), number);
        if (problem != null) {
            return notRated(problem, input);
        }
        BigDecimal part = attainment.part(aim, target.get(), number);
        return rated(input, readings, part, attainment.whole(aim, target.get(), number));
    }

    private Classification rated(CompletionInput input, Readings readings, BigDecimal part, BigDecimal whole) {
        Grade grade = whole.signum() == 0 ? bands.best() : bands.grade(part, whole);
        return Classification.rated(
                identity(), grade, measure.id(), 0, new Evidence(this, input, readings, part, whole));
    }

    /** The number in the making, in which its rating is explained. */
    private record Evidence(
            BandsPolicy policy, CompletionInput input, Readings readings, BigDecimal part, BigDecimal whole)
            implements Classification.Evidence {

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            Telling telling = policy.telling(answer);
            telling.comparison(readings, input, input.target());
            Target target = input.target().orElseThrow();
            Aim aim = Aim.of(target.condition(), target);
            if (target.baseline().isPresent() && (policy.measure != Measure.ATTAINMENT || isWayDown(aim, target))) {
                telling.used(target.baseline().get());
            }
            if (policy.measure == Measure.DISTANCE) {
                input.attainment().ifPresent(telling::attainment);
            } else {
                telling.attainment(Attainment.ratio(part, whole));
            }
            if (whole.signum() == 0) {
                telling.say("rule-met");
                return;
            }
            BigDecimal number = Numbers.divide(part, whole);
            telling.number(policy.measure.id(), number);
            telling.say(
                    number.signum() < 0 && policy.measure == Measure.DISTANCE
                            ? "rule-distance-short"
                            : isWayDown(aim, target) ? "rule-way" : "rule-" + of.rule(),
                    "number",
                    Telling.percent(policy.measure == Measure.DISTANCE ? number.abs() : number));
            telling.nearestInPercent(
                    policy.bands, policy.measure.id(), number, of.grade().orElseThrow());
        }

        private boolean isWayDown(@Nullable Aim aim, Target target) {
            return policy.measure == Measure.ATTAINMENT
                    && Attainment.usual(Objects.requireNonNull(aim), target) == Attainment.WAY;
        }
    }
}
