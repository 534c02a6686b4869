package io.github.tiendo.classification;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TopRank;
import io.github.tiendo.trajectory.TrajectoryKind;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What each rating rests on, as data and as sentences; asked only when somebody wants to know. */
final class Explanations {

    private static final long MAX_PROJECTED_DAYS = 365_250;

    private Explanations() {}

    /** The latest value and the target, for answers that have nothing else. */
    static void latest(Classification.Builder answer, CompletionInput input) {
        Readings readings = Readings.of(input);
        situation(answer, readings, input.target());
        input.attainment().ifPresent(answer::attainment);
    }

    static void situation(Classification.Builder answer, TargetPolicy.Facts facts) {
        situation(answer, facts.readings, Optional.of(facts.target));
        if (facts.aim != null && facts.readings.problem() == null) {
            attainment(answer, facts.aim, facts.readings);
        }
    }

    private static void attainment(Classification.Builder answer, Aim aim, Readings readings) {
        Ratio attained = Attainment.of(aim, readings);
        if (attained != null) {
            answer.attainment(attained);
        }
    }

    private static void situation(Classification.Builder answer, Readings readings, Optional<Target> target) {
        if (readings.problem() == null || readings.latestIndex() >= 0) {
            Observation latest = readings.latest();
            ReportedValue value = Readings.value(latest);
            answer.addInputs(UsedValue.of("latest", value, latest.period()));
            answer.addSentences(say("latest", "value", value, "period", latest.period()));
            assumptions(answer, "latest", latest);
        }
        target.ifPresent(known -> {
            goal(known).ifPresent(value -> answer.addInputs(UsedValue.of("target", value, known.due())));
            answer.addSentences(
                    known.due().isPresent()
                            ? say(
                                    "target-due",
                                    "target",
                                    known.condition(),
                                    "due",
                                    known.due().get())
                            : say("target", "target", known.condition()));
        });
    }

    private static Optional<ReportedValue> goal(Target target) {
        if (target.condition() instanceof Bound bound) {
            return Optional.of(bound.value());
        }
        return target.condition() instanceof TopRank topRank ? Optional.of(Rank.of(topRank.limit())) : Optional.empty();
    }

    private static void assumptions(Classification.Builder answer, String name, Observation observation) {
        hedge(answer, name, Readings.value(observation), observation.period());
        if (observation.status() == Observation.Status.FORECAST) {
            answer.addAssumptions(say("assumed-forecast", "period", observation.period()));
        }
    }

    private static void hedge(Classification.Builder answer, String name, ReportedValue value, Period period) {
        if (Aim.isHedged(value)) {
            answer.addAssumptions(say(
                    "assumed-number",
                    "value",
                    value,
                    "period",
                    period,
                    "number",
                    Decimals.plain(((Quantity) value).number())));
        }
    }

    /** Names a part of a target that the answer leaves out. */
    static void unrated(Classification.Builder answer, Target part, NotRatedReason reason) {
        answer.addAssumptions(say("assumed-part", "part", part.condition(), "reason", reason));
    }

    /** A sentence for the rules that compare with nothing but the target and the day. */
    static void rule(Classification.Builder answer, Classification of, Target target) {
        if (of.isRated()) {
            answer.addSentences(say("rule-" + of.rule()));
        } else if (of.notRatedReason().equals(Optional.of(NotRatedReason.Standard.ONE_POINT))) {
            answer.addSentences(say("suggest-attainment"));
        }
    }

    static void pace(Classification.Builder answer, Classification of, CompletionPacePolicy.Pace pace) {
        begin(answer, pace);
        BigDecimal coverage = CompletionPacePolicy.coverage(pace);
        if (coverage == null || pace.progress.signum() <= 0) {
            answer.addSentences(say("rule-" + of.rule()));
            settings(answer, pace.policy);
            return;
        }
        answer.putNumbers("coverage", coverage);
        reached(answer, pace);
        covered(answer, of, pace, coverage);
        BigDecimal change = Numbers.divide(
                pace.progress.multiply(BigDecimal.valueOf(pace.left)),
                pace.aim.scale().multiply(BigDecimal.valueOf(pace.elapsed)));
        expected(answer, pace, latest(pace).add(pace.aim.isFloor() ? change : change.negate()));
        required(answer, pace);
        answer.addSentences(say("spread-none"));
        settings(answer, pace.policy);
        paceEdges(answer, of.grade().orElseThrow(), coverage, pace);
    }

    private static void begin(Classification.Builder answer, CompletionPacePolicy.Pace pace) {
        situation(answer, pace.facts);
        answer.addInputs(UsedValue.of("start", pace.start, pace.startPeriod));
        answer.addSentences(say("start", "value", pace.start, "period", pace.startPeriod));
        hedge(answer, "start", pace.start, pace.startPeriod);
        if (pace.assumed) {
            answer.addAssumptions(say("assumed-zero", "period", pace.startPeriod));
        }
        BigDecimal scale = pace.aim.scale();
        BigDecimal gap = pace.gap.max(BigDecimal.ZERO);
        answer.putNumbers("progress", Numbers.divide(pace.progress, scale));
        answer.putNumbers("gap", Numbers.divide(gap, scale));
        answer.putNumbers("elapsed-days", BigDecimal.valueOf(pace.elapsed));
        answer.putNumbers("left-days", BigDecimal.valueOf(pace.left));
        answer.putNumbers("early-days", BigDecimal.valueOf(pace.early));
    }

    private static void covered(
            Classification.Builder answer, Classification of, CompletionPacePolicy.Pace pace, BigDecimal coverage) {
        answer.addSentences(say(
                "rule-" + of.rule(),
                "coverage",
                percent(coverage),
                "due",
                pace.facts.target.due().orElseGet(() -> Period.day(Objects.requireNonNull(pace.facts.dueDay())))));
    }

    /** The latest value in the unit of the aim. */
    private static BigDecimal latest(CompletionPacePolicy.Pace pace) {
        BigDecimal number = Objects.requireNonNull(pace.aim.number(Readings.value(pace.facts.readings.latest())));
        return Numbers.divide(number, pace.aim.scale());
    }

    private static void expected(Classification.Builder answer, CompletionPacePolicy.Pace pace, BigDecimal value) {
        answer.putNumbers("projected-value", Decimals.plain(value));
        answer.addSentences(say("projected-value", "due", ProjectedPace.dueDay(pace), "value", amount(pace, value)));
    }

    /** A number in the unit of the aim; a place among others is a number alone. */
    private static Object amount(CompletionPacePolicy.Pace pace, BigDecimal number) {
        BigDecimal readable = Numbers.readable(number);
        return pace.aim.unit() == null ? readable : Quantity.of(readable, pace.aim.unit());
    }

    static void projected(Classification.Builder answer, Classification of, ProjectedPace projected) {
        CompletionPacePolicy.Pace pace = projected.pace;
        begin(answer, pace);
        for (Observation observation : projected.between) {
            ReportedValue value = Readings.value(observation);
            answer.addInputs(UsedValue.of("between", value, observation.period()));
            hedge(answer, "between", value, observation.period());
        }
        LocalDate latestDay = ProjectedPace.latestDay(pace);
        projected
                .trajectory
                .reaches(
                        Numbers.divide(pace.aim.goal(), pace.aim.scale()),
                        pace.aim.isFloor(),
                        latestDay.plusDays(1),
                        latestDay.plusDays(MAX_PROJECTED_DAYS))
                .ifPresent(day -> projected(answer, day));
        BigDecimal coverage = projected.coverage;
        if (coverage != null) {
            answer.putNumbers("coverage", coverage);
            covered(answer, of, pace, coverage);
        }
        if (projected.earlyCoverage != null) {
            answer.putNumbers("early-coverage", projected.earlyCoverage);
        }
        projected.trajectory.valueOn(ProjectedPace.dueDay(pace)).ifPresent(value -> expected(answer, pace, value));
        required(answer, pace);
        Optional<BigDecimal> spread = projected.trajectory.spread();
        spread.ifPresent(number -> answer.putNumbers("residual-spread", Decimals.plain(number)));
        answer.addSentences(
                pace.policy.trajectory().givenPath().isPresent()
                        ? say("spread-path")
                        : spread.isPresent()
                                ? say("spread", "spread", amount(pace, spread.get()))
                                : say("spread-none"));
        settings(answer, pace.policy);
        projectedEdges(answer, of.grade().orElseThrow(), projected);
    }

    /** Ahead of schedule, the edge is the whole gap by the early day; else those of coverage. */
    private static void projectedEdges(Classification.Builder answer, Grade grade, ProjectedPace projected) {
        CompletionPacePolicy policy = projected.pace.policy;
        BigDecimal coverage = projected.coverage;
        if (coverage == null) {
            return;
        }
        if (!grade.equals(Scales.LIKELY_EARLY)) {
            GradeEdge nearest = edges(
                    answer,
                    "coverage",
                    coverage,
                    grade,
                    List.of(policy.likely(), policy.unlikely()),
                    List.of(Scales.LIKELY, Scales.UNLIKELY, Scales.HARD),
                    true);
            boolean better = Scales.COMPLETION.isBetter(nearest.grade(), grade);
            answer.addSentences(say(
                    better ? "nearest-from" : "nearest-below",
                    "edge",
                    percent(nearest.edge()),
                    "grade",
                    nearest.grade()));
        } else if (projected.earlyCoverage != null) {
            Grade beyond = coverage.compareTo(policy.likely()) >= 0
                    ? Scales.LIKELY
                    : coverage.compareTo(policy.unlikely()) >= 0 ? Scales.UNLIKELY : Scales.HARD;
            List<Grade> grades = List.of(grade, beyond);
            edges(answer, "early-coverage", projected.earlyCoverage, grade, List.of(BigDecimal.ONE), grades, true);
        }
    }

    private static void settings(Classification.Builder answer, CompletionPacePolicy policy) {
        answer.addSentences(say(
                "settings-pace",
                "trajectory",
                text(policy.trajectory()),
                "months",
                policy.earlyMargin(),
                "likely",
                percent(policy.likely()),
                "unlikely",
                percent(policy.unlikely())));
    }

    private static Localized text(TrajectoryKind kind) {
        String key = "trajectory-" + kind.id();
        return kind.limit().isPresent()
                ? say(key, "limit", Decimals.plain(kind.limit().get()))
                : say(key, "points", kind.minimumPoints());
    }

    private static void projected(Classification.Builder answer, LocalDate day) {
        answer.projectedOn(day);
        answer.addSentences(say("projected", "day", day));
    }

    private static void reached(Classification.Builder answer, CompletionPacePolicy.Pace pace) {
        BigDecimal days = pace.gap
                .multiply(BigDecimal.valueOf(pace.elapsed))
                .divide(pace.progress, 0, java.math.RoundingMode.CEILING);
        if (days.compareTo(BigDecimal.valueOf(MAX_PROJECTED_DAYS)) <= 0) {
            projected(answer, pace.facts.readings.latest().period().lastDay().plusDays(days.longValueExact()));
        }
    }

    private static void required(Classification.Builder answer, CompletionPacePolicy.Pace pace) {
        if (pace.left > 0) {
            BigDecimal needed = Numbers.divide(
                    pace.gap.multiply(new BigDecimal("365.25")),
                    pace.aim.scale().multiply(BigDecimal.valueOf(pace.left)));
            BigDecimal present = Numbers.divide(
                    pace.progress.multiply(new BigDecimal("365.25")),
                    pace.aim.scale().multiply(BigDecimal.valueOf(pace.elapsed)));
            answer.putNumbers("pace-per-year", present);
            answer.putNumbers("required-pace-per-year", needed);
            answer.addSentences(say("required-pace", "needed", amount(pace, needed), "present", amount(pace, present)));
        }
    }

    /** The edges on the scale of coverage, on which the early one lies at left/early. */
    private static void paceEdges(
            Classification.Builder answer, Grade grade, BigDecimal coverage, CompletionPacePolicy.Pace pace) {
        List<BigDecimal> edges = new ArrayList<>();
        List<Grade> grades = new ArrayList<>();
        BigDecimal early =
                pace.early > 0 ? Numbers.divide(BigDecimal.valueOf(pace.left), BigDecimal.valueOf(pace.early)) : null;
        if (early != null) {
            edges.add(early);
            grades.add(Scales.LIKELY_EARLY);
        }
        if (early == null || pace.policy.likely().compareTo(early) < 0) {
            edges.add(pace.policy.likely());
            grades.add(Scales.LIKELY);
        }
        if (early == null || pace.policy.unlikely().compareTo(early) < 0) {
            edges.add(pace.policy.unlikely());
            grades.add(Scales.UNLIKELY);
        }
        grades.add(Scales.HARD);
        GradeEdge nearest = edges(answer, "coverage", coverage, grade, edges, grades, true);
        Optional<ReportedValue> there = valueAt(pace, nearest.edge());
        answer.nearestEdge(GradeEdge.builder().from(nearest).valueThere(there).build());
        boolean better = Scales.COMPLETION.isBetter(nearest.grade(), grade);
        there.ifPresent(value -> answer.addSentences(
                say(better ? "nearest-value" : "nearest-value-worse", "value", value, "grade", nearest.grade())));
    }

    /**
     * The nearest of some edges, from the best grade down, and the one that the number lies on, if any.
     *
     * @param inclusive whether a number on an edge has the grade above it; with another grade it was rounded onto it
     */
    private static GradeEdge edges(
            Classification.Builder answer,
            String measure,
            BigDecimal measured,
            Grade grade,
            List<BigDecimal> edges,
            List<Grade> grades,
            boolean inclusive) {
        int own = grades.indexOf(grade);
        GradeEdge nearest = null;
        for (int i = 0; i < edges.size(); i++) {
            Grade beyond = grades.get(own <= i ? i + 1 : i);
            GradeEdge candidate = edge(measure, edges.get(i), measured, beyond, Optional.empty());
            if (candidate.distance().signum() == 0 && (own <= i || !inclusive)) {
                answer.edgeHit(candidate);
            }
            if (nearest == null || candidate.distance().compareTo(nearest.distance()) < 0) {
                nearest = candidate;
            }
        }
        GradeEdge found = Objects.requireNonNull(nearest);
        answer.nearestEdge(found);
        return found;
    }

    /** The latest value at which coverage would lie on the edge: (b left + e g el) / (left + e el). */
    private static Optional<ReportedValue> valueAt(CompletionPacePolicy.Pace pace, BigDecimal edge) {
        BigDecimal weight = edge.multiply(BigDecimal.valueOf(pace.elapsed));
        BigDecimal all = weight.add(BigDecimal.valueOf(pace.left));
        BigDecimal latest = pace.aim.number(Readings.value(pace.facts.readings.latest()));
        if (latest == null || pace.aim.unit() == null || all.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal start = pace.aim.isFloor() ? latest.subtract(pace.progress) : latest.add(pace.progress);
        BigDecimal value = start.multiply(BigDecimal.valueOf(pace.left))
                .add(pace.aim.goal().multiply(weight));
        return Optional.of(
                Quantity.of(Numbers.readable(Numbers.divide(value, all.multiply(pace.aim.scale()))), pace.aim.unit()));
    }

    private static GradeEdge edge(
            String measure, BigDecimal edge, BigDecimal measured, Grade beyond, Optional<ReportedValue> there) {
        return GradeEdge.builder()
                .measure(measure)
                .edge(Decimals.plain(edge))
                .distance(Decimals.plain(measured.subtract(edge).abs()))
                .grade(beyond)
                .valueThere(there)
                .build();
    }

    static void share(
            Classification.Builder answer,
            Classification of,
            TargetPolicy.Facts facts,
            BigDecimal part,
            BigDecimal whole,
            AttainmentBandsPolicy policy) {
        if (whole.signum() == 0) {
            answer.addSentences(say("rule-attainment-full"));
            return;
        }
        if (policy.isFromBaseline()) {
            Baseline baseline = facts.target.baseline().orElseThrow();
            answer.addInputs(UsedValue.of("start", baseline.value(), baseline.period()));
            answer.addSentences(say("start", "value", baseline.value(), "period", baseline.period()));
            Ratio relative = Attainment.ratio(part, whole);
            if (relative != null) {
                answer.attainment(relative);
            }
        }
        Readings readings = facts.readings;
        if (facts.target.baseline().isEmpty() && readings.before(readings.latestIndex()) < 0) {
            answer.addSentences(say("why-attainment"));
        }
        BigDecimal attained = Numbers.divide(part, whole);
        answer.putNumbers("attainment", attained);
        answer.addSentences(say("rule-attainment", "attainment", percent(attained)));
        shareEdges(answer, of.grade().orElseThrow(), attained, facts.aim, part.compareTo(whole) < 0, policy);
    }

    private static void shareEdges(
            Classification.Builder answer,
            Grade grade,
            BigDecimal attained,
            @Nullable Aim aim,
            boolean isBelowTarget,
            AttainmentBandsPolicy policy) {
        List<BigDecimal> edges = new ArrayList<>();
        List<Grade> grades = new ArrayList<>();
        if (isBelowTarget) {
            edges.add(BigDecimal.ONE);
            grades.add(Scales.MET);
        }
        for (Map.Entry<BigDecimal, Grade> edge : policy.edges()) {
            if (!isBelowTarget || edge.getKey().compareTo(BigDecimal.ONE) < 0) {
                edges.add(edge.getKey());
                grades.add(edge.getValue());
            }
        }
        grades.add(Scales.HARD);
        GradeEdge nearest = edges(answer, "attainment", attained, grade, edges, grades, true);
        boolean better = Scales.COMPLETION.isBetter(nearest.grade(), grade);
        String words = !better
                ? "nearest-below"
                : nearest.grade().equals(Scales.MET) && aim != null && aim.isStrict()
                        ? "nearest-above"
                        : "nearest-from";
        answer.addSentences(say(words, "edge", percent(nearest.edge()), "grade", nearest.grade()));
    }

    static void growth(Classification.Builder answer, Classification of, Growth growth) {
        situation(answer, growth.values.readings(), growth.input.target());
        growth.input.attainment().ifPresent(answer::attainment);
        if (growth.base < growth.last) {
            Observation base = growth.values.observation(growth.base);
            answer.addInputs(UsedValue.of("base", Readings.value(base), base.period()));
            answer.addSentences(say("base", "value", Readings.value(base), "period", base.period()));
            assumptions(answer, "base", base);
        }
        if (growth.values.isCut()) {
            answer.addAssumptions(say("assumed-cut"));
        }
        number(answer, "observed-growth", growth.observed);
        number(answer, "required-growth", growth.required);
        if (growth.coefficient != null) {
            answer.putNumbers("coefficient", growth.coefficient);
        }
        if (growth.measured != null && growth.measure != null) {
            answer.putNumbers(growth.measure, growth.measured);
            answer.addSentences(say("rule-" + growth.policy.id() + "-" + of.rule(), "number", growth.measured));
            growthEdges(answer, of.grade().orElseThrow(), growth, growth.measure, growth.measured);
        } else if (of.isRated()) {
            answer.addSentences(say("rule-" + of.rule()));
        }
        BigDecimal score =
                of.grade().map(grade -> growth.policy.score(growth, grade)).orElse(null);
        if (score != null) {
            answer.putNumbers("score", score);
            answer.addSentences(say("score", "score", Decimals.plain(score)));
        }
    }

    private static void growthEdges(
            Classification.Builder answer, Grade grade, Growth growth, String measure, BigDecimal measured) {
        GradeEdge nearest = edges(
                answer, measure, measured, grade, Arrays.asList(growth.edges), Arrays.asList(growth.grades), false);
        answer.addSentences(say("nearest-number", "edge", nearest.edge(), "grade", nearest.grade()));
    }

    private static void number(Classification.Builder answer, String name, double number) {
        if (Double.isFinite(number)) {
            answer.putNumbers(name, Numbers.rounded(number));
        }
    }

    static void trend(Classification.Builder answer, Classification of, DestatisPolicy.Trend trend) {
        situation(answer, trend.values.readings(), trend.input.target());
        trend.input.attainment().ifPresent(answer::attainment);
        if (trend.values.isCut()) {
            answer.addAssumptions(say("assumed-cut"));
        }
        if (trend.changes == 0) {
            return;
        }
        BigDecimal mean = Numbers.divide(trend.sum, BigDecimal.valueOf(trend.changes));
        answer.putNumbers("mean-change", mean);
        answer.putNumbers("last-change", trend.lastChange);
        answer.addSentences(say("mean-change", "mean", Numbers.readable(mean)));
        if (of.rule().equals("shortfall")) {
            BigDecimal shortfall =
                    trend.missing.signum() == 0 ? BigDecimal.ZERO : Numbers.divide(trend.shortfall, trend.missing);
            answer.putNumbers("shortfall", shortfall);
            answer.addSentences(say("rule-shortfall", "shortfall", percent(shortfall)));
            shortfallEdges(answer, of.grade().orElseThrow(), shortfall);
        } else if (of.isRated()) {
            answer.addSentences(say("rule-" + of.rule()));
        }
    }

    private static void shortfallEdges(Classification.Builder answer, Grade grade, BigDecimal shortfall) {
        BigDecimal sun = new BigDecimal("0.05");
        BigDecimal cloud = new BigDecimal("0.2");
        boolean low = shortfall
                        .subtract(sun)
                        .abs()
                        .compareTo(shortfall.subtract(cloud).abs())
                <= 0;
        BigDecimal near = low ? sun : cloud;
        String beyond = low
                ? grade.id().equals("SUN") ? "SUN_AND_CLOUD" : "SUN"
                : grade.id().equals("CLOUD") ? "SUN_AND_CLOUD" : "CLOUD";
        GradeEdge edge =
                edge("shortfall", near, shortfall, Scales.WEATHER.grade(beyond).orElseThrow(), Optional.empty());
        if (shortfall.compareTo(near) == 0) {
            answer.edgeHit(edge);
        }
        answer.nearestEdge(edge);
        boolean less =
                shortfall.compareTo(near) > 0 || low && !grade.id().equals("SUN") && shortfall.compareTo(near) == 0;
        String words = low ? less ? "nearest-below" : "nearest-from" : less ? "nearest-at-most" : "nearest-above";
        answer.addSentences(say(words, "edge", percent(near), "grade", edge.grade()));
    }

    static void path(Classification.Builder answer, Classification of, TargetPathPolicy.Expected path) {
        situation(answer, path.readings, Optional.of(path.target));
        path.input.attainment().ifPresent(answer::attainment);
        path.target
                .baseline()
                .ifPresent(baseline -> answer.addInputs(UsedValue.of("start", baseline.value(), baseline.period())));
        BigDecimal scale = BigDecimal.valueOf(path.denominator);
        BigDecimal expected = Numbers.divide(path.expected, scale);
        BigDecimal missing = Numbers.divide(path.difference, scale);
        answer.putNumbers("expected", expected);
        answer.putNumbers("short-of-path", missing);
        Quantity latest = (Quantity) Readings.value(path.readings.latest());
        answer.addSentences(say(
                "expected",
                "expected",
                Quantity.of(Numbers.readable(expected), latest.unit()),
                "period",
                path.readings.latest().period()));
        answer.addSentences(say("rule-" + of.rule(), "tolerance", percent(path.policy.tolerance())));
        BigDecimal allowed = Numbers.rounded(path.policy.tolerance().multiply(path.way));
        boolean green = missing.abs().compareTo(missing.subtract(allowed).abs()) <= 0;
        String grade = of.grade().orElseThrow().id();
        String beyond = green ? grade.equals("GREEN") ? "AMBER" : "GREEN" : grade.equals("RED") ? "AMBER" : "RED";
        GradeEdge edge = edge(
                "short-of-path",
                green ? BigDecimal.ZERO : allowed,
                missing,
                Scales.RAG.grade(beyond).orElseThrow(),
                Optional.empty());
        if (edge.distance().signum() == 0) {
            answer.edgeHit(edge);
        }
        answer.nearestEdge(edge);
    }

    static void declared(Classification.Builder answer, CompletionInput input) {
        latest(answer, input);
        answer.addSentences(say("declared"));
        input.declared().ifPresent(declared -> {
            declared.author().ifPresent(author -> answer.addSentences(say("declared-by", "author", author.toString())));
            declared.declaredOn().ifPresent(day -> answer.addSentences(say("declared-on", "day", day)));
            declared.reason().ifPresent(reason -> answer.addSentences(say("declared-for", "reason", reason)));
        });
    }

    private static ClassificationText say(String key, Object... namesAndValues) {
        Map<String, Object> arguments = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            arguments.put((String) namesAndValues[i], namesAndValues[i + 1]);
        }
        return ClassificationText.of(key, arguments);
    }

    /** A share as a number of percent with at most two decimals. */
    private static BigDecimal percent(BigDecimal share) {
        return Numbers.readable(share).movePointRight(2);
    }
}
