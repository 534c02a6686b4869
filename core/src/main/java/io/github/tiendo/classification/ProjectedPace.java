package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.trajectory.PathLine;
import io.github.tiendo.trajectory.Trajectory;
import io.github.tiendo.trajectory.Trajectory.TrajectoryPoint;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The last step of {@link CompletionPacePolicy} along a curve other than the straight line from the start: what is
 * gained by a day D is the value there less the latest, towards the target, and is held against the gap.
 */
final class ProjectedPace implements Classification.Evidence {

    private static final long MAX_PROJECTED_DAYS = 365_250;

    final CompletionPacePolicy.Pace pace;
    final Trajectory trajectory;
    /** The values between the start and the latest that the curve rests on, earliest first. */
    final List<Observation> between;
    /** The share of the gap that is gained by the due day, to 12 decimals; null where it has no bound. */
    final @Nullable BigDecimal coverage;
    /** The share of the gap that is gained by the day before which a target counts as early, or null. */
    final @Nullable BigDecimal earlyCoverage;

    private ProjectedPace(
            CompletionPacePolicy.Pace pace,
            Trajectory trajectory,
            List<Observation> between,
            Gain due,
            @Nullable Gain early) {
        this.pace = pace;
        this.trajectory = trajectory;
        this.between = between;
        this.coverage = due.share();
        this.earlyCoverage = early == null ? null : early.share();
    }

    /** Grades a pace with a gap that is being closed. */
    static Classification rate(CompletionPacePolicy.Pace pace) {
        CompletionPacePolicy policy = pace.policy;
        TrajectoryKind kind = policy.trajectory();
        List<Observation> between = new ArrayList<>();
        NotRatedReason problem =
                kind.givenPath().isPresent() ? problem(pace, kind.givenPath().get()) : between(pace, kind, between);
        if (problem != null) {
            return policy.notRated(problem, pace.facts);
        }
        List<TrajectoryPoint> points = points(pace, between);
        Optional<Trajectory> through = kind.through(points);
        if (through.isEmpty()) {
            return policy.notRated(whyNone(kind, points), pace.facts);
        }
        Trajectory trajectory = through.get();
        LocalDate due = pace.dueDay();
        LocalDate ahead = due.minusMonths(policy.earlyMargin());
        Gain gain = Gain.by(due, pace, trajectory);
        Gain early = pace.early >= 0 && !isBefore(ahead, kind) ? Gain.by(ahead, pace, trajectory) : null;
        ProjectedPace evidence = new ProjectedPace(pace, trajectory, between, gain, early);
        if (early != null && early.reaches(BigDecimal.ONE)) {
            return Classification.rated(policy.identity(), Scales.LIKELY_EARLY, "early", 0, evidence);
        }
        Grade grade = gain.reaches(policy.likely())
                ? Scales.LIKELY
                : gain.reaches(policy.unlikely()) ? Scales.UNLIKELY : Scales.HARD;
        return Classification.rated(policy.identity(), grade, "coverage", 0, evidence);
    }

    private static boolean isBefore(LocalDate day, TrajectoryKind kind) {
        return kind.givenPath().isPresent()
                && day.isBefore(PathLine.of(kind.givenPath().get()).firstDay());
    }

    private static @Nullable NotRatedReason problem(CompletionPacePolicy.Pace pace, Path path) {
        PathLine line = PathLine.of(path);
        Unit unit = pace.aim.unit();
        boolean sameUnit = unit == null
                ? line.unit().equals(Unit.RANK) || line.unit().equals(Unit.COUNT)
                : line.unit().equals(unit);
        if (!sameUnit) {
            return NotRatedReason.Standard.UNIT_DIFFERS;
        }
        return pace.dueDay().isBefore(line.firstDay()) ? NotRatedReason.Standard.BEFORE_PATH : null;
    }

    /** Collects the values after the start that a kind needs, and tells why they cannot be used. */
    private static @Nullable NotRatedReason between(
            CompletionPacePolicy.Pace pace, TrajectoryKind kind, List<Observation> between) {
        int wanted = wanted(kind);
        Readings readings = pace.facts.readings;
        long begin = Readings.lastDay(readings.latest()) - pace.elapsed;
        for (int i = readings.before(readings.latestIndex());
                i >= 0 && between.size() < wanted;
                i = readings.before(i)) {
            Observation observation = readings.at(i);
            if (Readings.lastDay(observation) <= begin) {
                break;
            }
            if (pace.aim.number(Readings.value(observation)) != null) {
                if (readings.isContradicted(i)) {
                    return NotRatedReason.Standard.CONFLICTING_VALUES;
                }
                between.add(observation);
            }
        }
        Collections.reverse(between);
        return null;
    }

    private static int wanted(TrajectoryKind kind) {
        if (kind.limit().isPresent()) {
            return Integer.MAX_VALUE;
        }
        return kind.equals(TrajectoryKind.growth()) ? 0 : kind.minimumPoints() - 1;
    }

    /** The start, what lies between and the latest value, in the unit of the aim. */
    private static List<TrajectoryPoint> points(CompletionPacePolicy.Pace pace, List<Observation> between) {
        List<TrajectoryPoint> points = new ArrayList<>();
        BigDecimal latest = pace.scaledLatest();
        BigDecimal start = pace.aim.isFloor() ? latest.subtract(pace.progress) : latest.add(pace.progress);
        points.add(point(pace, pace.latestDay().minusDays(pace.elapsed), start));
        for (Observation observation : between) {
            points.add(point(pace, LocalDate.ofEpochDay(Readings.lastDay(observation)), number(pace, observation)));
        }
        points.add(point(pace, pace.latestDay(), latest));
        return points;
    }

    private static TrajectoryPoint point(CompletionPacePolicy.Pace pace, LocalDate day, BigDecimal scaled) {
        return new TrajectoryPoint(day, scaled.divide(pace.aim.scale(), MathContext.DECIMAL128));
    }

    private static BigDecimal number(CompletionPacePolicy.Pace pace, Observation observation) {
        BigDecimal number = pace.aim.number(Readings.value(observation));
        if (number == null) {
            throw new IllegalStateException("a pace rests on numbers, found " + observation);
        }
        return number;
    }

    private static NotRatedReason whyNone(TrajectoryKind kind, List<TrajectoryPoint> points) {
        if (points.size() < kind.minimumPoints()) {
            return NotRatedReason.Standard.TOO_FEW_VALUES;
        }
        int sign = 0;
        for (TrajectoryPoint point : points) {
            int own = point.value().signum();
            if (own == 0) {
                return NotRatedReason.Standard.ZERO_BASE;
            }
            if (own == -sign || own < 0 && kind.limit().isPresent()) {
                return NotRatedReason.Standard.OPPOSITE_SIGNS;
            }
            sign = own;
        }
        return NotRatedReason.Standard.NOT_APPLICABLE;
    }

    @Override
    public ClassificationPolicy policy() {
        return pace.policy();
    }

    @Override
    public CompletionInput input() {
        return pace.input();
    }

    @Override
    public void describe(Classification.Builder answer, Classification of) {
        Telling telling = pace.policy.telling(answer);
        pace.facts.situation(telling);
        pace.begin(telling);
        for (Observation observation : between) {
            telling.listed("between", Readings.value(observation), observation.period());
        }
        trajectory
                .reaches(
                        Numbers.divide(pace.aim.goal(), pace.aim.scale()),
                        pace.aim.isFloor(),
                        pace.latestDay().plusDays(1),
                        pace.latestDay().plusDays(MAX_PROJECTED_DAYS))
                .ifPresent(day -> pace.reached(telling, day));
        if (coverage != null) {
            telling.number(CompletionPacePolicy.COVERAGE, coverage);
            pace.covered(telling, of, coverage);
        }
        if (earlyCoverage != null) {
            telling.number(CompletionPacePolicy.EARLY_COVERAGE, earlyCoverage);
        }
        trajectory.valueOn(pace.dueDay()).ifPresent(value -> pace.expected(telling, value));
        pace.required(telling);
        Optional<BigDecimal> spread = trajectory.spread();
        spread.ifPresent(number -> telling.number(CompletionPacePolicy.RESIDUAL_SPREAD, Decimals.plain(number)));
        if (pace.policy.trajectory().givenPath().isPresent()) {
            telling.say("spread-path");
        } else if (spread.isPresent()) {
            telling.say("spread", "spread", pace.amount(spread.get()));
        } else {
            telling.say("spread-none");
        }
        pace.settings(telling);
        if (coverage != null) {
            edges(telling, of.grade().orElseThrow(), coverage);
        }
    }

    /** Ahead of schedule, the edge is the whole gap by the early day; else those of coverage. */
    private void edges(Telling telling, Grade grade, BigDecimal covered) {
        GradeBands bands = GradeBands.of(Scales.COMPLETION)
                .band(pace.policy.likely(), true, Scales.LIKELY)
                .band(pace.policy.unlikely(), true, Scales.UNLIKELY)
                .otherwise(Scales.HARD);
        if (!grade.equals(Scales.LIKELY_EARLY)) {
            telling.nearestInPercent(bands, CompletionPacePolicy.COVERAGE, covered, grade);
        } else if (earlyCoverage != null) {
            GradeBands early = GradeBands.of(Scales.COMPLETION)
                    .band(BigDecimal.ONE, true, Scales.LIKELY_EARLY)
                    .otherwise(bands.grade(covered));
            telling.nearest(early, CompletionPacePolicy.EARLY_COVERAGE, earlyCoverage, grade);
        }
    }

    /** What is gained by a day over the gap: a fraction, or infinite. */
    private record Gain(@Nullable BigDecimal part, BigDecimal whole) {

        /** Straight lines and paths exactly; a curve with roots or powers to 12 decimals, before an edge is asked. */
        static Gain by(LocalDate day, CompletionPacePolicy.Pace pace, Trajectory trajectory) {
            Optional<Ratio> exact = trajectory.exactValueOn(day);
            if (exact.isPresent()) {
                BigDecimal denominator = new BigDecimal(exact.get().denominator());
                BigDecimal value = new BigDecimal(exact.get().numerator()).multiply(pace.aim.scale());
                BigDecimal change = value.subtract(pace.scaledLatest().multiply(denominator));
                return new Gain(pace.aim.isFloor() ? change : change.negate(), pace.gap.multiply(denominator));
            }
            Optional<BigDecimal> value = trajectory.valueOn(day);
            if (value.isEmpty()) {
                return new Gain(null, BigDecimal.ONE);
            }
            BigDecimal change = value.get().multiply(pace.aim.scale()).subtract(pace.scaledLatest());
            return new Gain(Numbers.divide(pace.aim.isFloor() ? change : change.negate(), pace.gap), BigDecimal.ONE);
        }

        boolean reaches(BigDecimal edge) {
            return part == null || part.compareTo(edge.multiply(whole)) >= 0;
        }

        @Nullable
        BigDecimal share() {
            return part == null ? null : Numbers.divide(part, whole);
        }
    }
}
