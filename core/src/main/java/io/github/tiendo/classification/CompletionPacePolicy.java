package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Decimals;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.Within;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * {@code completion-pace}: will the way so far, going on as it went, reach the target in time? It speaks the
 * {@linkplain Scales#COMPLETION completion scale}.
 *
 * <p>A value stands at the last day of its period, a target at the last day T of its due period. With the start b on
 * day tb, the latest value c on day tc and the goal g: el = days from tb to tc, left = days from tc to T, early = days
 * from tc to (T minus the early margin), p = c - b and gap = g - c towards the target, never negative.
 *
 * <table>
 * <caption>In this order; edges included</caption>
 * <tr><th>case</th><th>answer</th></tr>
 * <tr><td>no target, no value, value in words, other unit, two values for one period</td><td>not rated</td></tr>
 * <tr><td>a milestone</td><td>MET if stated reached; after T NOT_MET; else MILESTONE_OPEN</td></tr>
 * <tr><td>all of the latest value meets the target by its own comparison</td><td>MET; {@link Classification.Flag#LATE}
 *     if the first period that met it ends after T, {@link Classification.Flag#WORSENING} if the last change goes
 *     away</td></tr>
 * <tr><td>the day is after T</td><td>NOT_MET; PENDING_FINAL while no value that stands on T is known</td></tr>
 * <tr><td>no start, or none before tc</td><td>ONE_POINT; DEFINITION_BREAK if the stated baseline lies behind a
 *     break</td></tr>
 * <tr><td>p &lt; 0</td><td>HARD, {@link Classification.Flag#MOVING_AWAY}</td></tr>
 * <tr><td>p = 0</td><td>HARD, {@link Classification.Flag#STALLED}</td></tr>
 * <tr><td>gap = 0</td><td>LIKELY_EARLY if early &gt;= 0, else LIKELY</td></tr>
 * <tr><td>early &gt;= 0 and p early &gt;= gap el</td><td>LIKELY_EARLY</td></tr>
 * <tr><td>coverage = p left / (gap el) &gt;= 0.95</td><td>LIKELY</td></tr>
 * <tr><td>coverage &gt;= 0.60</td><td>UNLIKELY</td></tr>
 * <tr><td>else</td><td>HARD</td></tr>
 * </table>
 *
 * <p>The start is the stated baseline, else the earliest earlier value of the same definition, else, with {@link
 * Builder#assumeZeroAtStart}, 0 on the programme's first day for a share and a floor. Everything is compared exactly by
 * cross-multiplication. On T itself the target is still open, as a value of that day may not be the last word: it is met, or
 * no time is left and the answer is HARD; from the next day on it is met or not met. Where p &lt; 0, {@link Classification.Flag#MET_THEN_LOST} is set too if an earlier value or the
 * baseline met what the latest does not; other answers never carry it.
 *
 * <p>With another {@linkplain Builder#trajectory trajectory} than the straight line from the start to the latest value,
 * the last four rows ask how much of the gap is gained along its curve: gain(D) is the curve's value on day D less c,
 * towards the target; LIKELY_EARLY if early &gt;= 0 and gain(T minus margin) &gt;= gap; coverage = gain(T) / gap. A line
 * through the last values and a given path are compared exactly, growth and S-curves rounded half even to 12 decimals.
 * Where there is no curve there is no grade: TOO_FEW_VALUES for fewer than it needs, ZERO_BASE for growth or an S-curve
 * with a value of zero, OPPOSITE_SIGNS for growth across zero or an S-curve below it, NOT_APPLICABLE for an S-curve with
 * a value at its limit or above, BEFORE_PATH and UNIT_DIFFERS for a path that starts after T or is in another unit.
 * Values behind a change of definition are never part of a curve.
 *
 * <p>Kinds of target: a range is its lower end as a floor below it and its upper end as a ceiling above it; a hedged
 * number inside it is LIKELY. A place among the first N is N as a ceiling. A relative change is b (1 + r) from the
 * stated baseline, a yearly one b (1 + r)^years. A path is its value at T. A value to hold every year is MET or not
 * rated. Of several conditions the worst part that can be rated counts, the others are named as assumptions; while a
 * part has no value, or all that can be rated are met and another is known to be missed or still open, there is no
 * grade.
 */
public final class CompletionPacePolicy extends TargetPolicy {

    private static final long serialVersionUID = 1L;

    /** The number {@code progress}: the way p from the start to the latest value, towards the target, in its unit. */
    public static final String PROGRESS = "progress";

    /** The number {@code gap}: what is still missing, in the unit of the target; 0 where it is met. */
    public static final String GAP = "gap";

    /** The number {@code elapsed-days}: the days el from the start to the latest value. */
    public static final String ELAPSED_DAYS = "elapsed-days";

    /** The number {@code left-days}: the days from the latest value to the due day; negative after it. */
    public static final String LEFT_DAYS = "left-days";

    /** The number {@code early-days}: the days from the latest value to the early margin before the due day. */
    public static final String EARLY_DAYS = "early-days";

    /** The number {@code coverage}: the share of the gap that is gained by the due day, half even to 12 decimals. */
    public static final String COVERAGE = "coverage";

    /**
     * The number {@code early-coverage}: the share of the gap that is gained by the early margin before the due day, half
     * even to 12 decimals; only along other trajectories than the straight line.
     */
    public static final String EARLY_COVERAGE = "early-coverage";

    /** The number {@code projected-value}: the value on the due day, in the unit of the target, to 12 decimals. */
    public static final String PROJECTED_VALUE = "projected-value";

    /** The number {@code residual-spread}: how far the values lie off the curve, in the unit of the target. */
    public static final String RESIDUAL_SPREAD = "residual-spread";

    /** The number {@code pace-per-year}: the way so far in a year of 365.25 days, half even to 12 decimals. */
    public static final String PACE_PER_YEAR = "pace-per-year";

    /** The number {@code required-pace-per-year}: the gap over the time left, half even to 12 decimals. */
    public static final String REQUIRED_PACE_PER_YEAR = "required-pace-per-year";

    private static final long MAX_PROJECTED_DAYS = 365_250;
    private static final BigDecimal DAYS_PER_YEAR = new BigDecimal("365.25");

    static final CompletionPacePolicy USUAL = builder().build();

    /** How many months before the due day count as ahead of schedule. */
    private final int earlyMargin;
    /** From which coverage on LIKELY is given. */
    private final BigDecimal likely;
    /** From which coverage on UNLIKELY is given. */
    private final BigDecimal unlikely;
    /** Whether zero is assumed at the programme's first day. */
    private final boolean zeroAtStart;
    /** Along which curve the values are taken to go on. */
    private final TrajectoryKind trajectory;
    /** Whether that is the straight line, which needs no curve. */
    private final boolean linear;

    private CompletionPacePolicy(Builder builder) {
        super("completion-pace", builder.parameters());
        earlyMargin = builder.earlyMargin;
        likely = builder.likely;
        unlikely = builder.unlikely;
        zeroAtStart = builder.zeroAtStart;
        trajectory = builder.trajectory;
        linear = trajectory.equals(TrajectoryKind.linear());
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    boolean isRangeRated() {
        return true;
    }

    @Override
    boolean isLossNamedOnceDue() {
        return false;
    }

    @Override
    Classification rate(Facts facts, Aim aim) {
        Pace pace = pace(facts, aim);
        return pace.problem != null ? notRated(pace.problem, facts) : rate(pace);
    }

    /** The way from the start to the latest value, or why there is none. */
    private Pace pace(Facts facts, Aim asked) {
        Aim aim = asked.inCountsOf(facts.readings.latestValue());
        LocalDate due = facts.dueDay();
        if (due == null) {
            return Pace.none(this, facts, aim, NotRatedReason.Standard.NO_DUE_DATE);
        }
        Readings readings = facts.readings;
        Observation latest = readings.latest();
        long now = Readings.lastDay(latest);
        BigDecimal start;
        ReportedValue startValue;
        Period startPeriod;
        boolean assumed = false;
        Optional<Baseline> baseline = facts.target.baseline();
        if (baseline.isPresent()) {
            Baseline stated = baseline.get();
            start = aim.number(stated);
            startValue = stated.value();
            startPeriod = stated.period();
            if (start == null) {
                return Pace.none(this, facts, aim, NotRatedReason.Standard.UNIT_DIFFERS);
            }
            LocalDate broken = readings.breakBefore();
            if (broken != null && !startPeriod.lastDay().isAfter(broken)) {
                return Pace.none(this, facts, aim, NotRatedReason.Standard.DEFINITION_BREAK);
            }
        } else {
            int first = readings.earliest(aim);
            if (first >= 0) {
                if (readings.isContradicted(first)) {
                    return Pace.none(this, facts, aim, NotRatedReason.Standard.CONFLICTING_VALUES);
                }
                Observation earliest = readings.at(first);
                startValue = Readings.value(earliest);
                aim = aim.inCountsOf(startValue);
                start = aim.number(startValue);
                startPeriod = earliest.period();
            } else if (isZeroAssumed(facts, aim)) {
                assumed = true;
                start = BigDecimal.ZERO;
                startValue = Quantity.of(0, Unit.PERCENT);
                startPeriod = Period.day(facts.input().span().orElseThrow().startInclusive());
            } else {
                return Pace.none(this, facts, aim, NotRatedReason.Standard.ONE_POINT);
            }
        }
        long begin = startPeriod.endExclusive().toEpochDay() - 1;
        if (begin >= now || start == null) {
            return Pace.none(this, facts, aim, NotRatedReason.Standard.ONE_POINT);
        }
        BigDecimal number = aim.number(readings.latestValue());
        if (number == null) {
            return Pace.none(this, facts, aim, NotRatedReason.Standard.UNIT_DIFFERS);
        }
        return new Pace(
                this,
                facts,
                aim,
                null,
                startValue,
                startPeriod,
                assumed,
                aim.isFloor() ? number.subtract(start) : start.subtract(number),
                aim.isFloor() ? aim.goal().subtract(number) : number.subtract(aim.goal()),
                now - begin,
                due.toEpochDay() - now,
                due.minusMonths(earlyMargin).toEpochDay() - now);
    }

    private Classification rate(Pace pace) {
        int progress = pace.progress.signum();
        if (progress < 0) {
            return rated(Scales.HARD, "moving-away", Classification.Flag.MOVING_AWAY.bit(), pace);
        }
        if (progress == 0) {
            return rated(Scales.HARD, "stalled", Classification.Flag.STALLED.bit(), pace);
        }
        if (pace.gap.signum() <= 0) {
            return rated(pace.early >= 0 ? Scales.LIKELY_EARLY : Scales.LIKELY, "no-gap", 0, pace);
        }
        if (!linear) {
            return ProjectedPace.rate(pace);
        }
        if (pace.early >= 0 && pace.covers(BigDecimal.ONE, pace.early)) {
            return rated(Scales.LIKELY_EARLY, "early", 0, pace);
        }
        if (pace.covers(likely, pace.left)) {
            return rated(Scales.LIKELY, "coverage", 0, pace);
        }
        return rated(pace.covers(unlikely, pace.left) ? Scales.UNLIKELY : Scales.HARD, "coverage", 0, pace);
    }

    private Classification rated(Grade grade, String rule, int flags, Pace pace) {
        return Classification.rated(identity(), grade, rule, flags, pace);
    }

    private boolean isZeroAssumed(Facts facts, Aim aim) {
        return zeroAtStart
                && aim.isFloor()
                && Unit.PERCENT.equals(aim.unit())
                && facts.input().span().isPresent();
    }

    int earlyMargin() {
        return earlyMargin;
    }

    BigDecimal likely() {
        return likely;
    }

    BigDecimal unlikely() {
        return unlikely;
    }

    TrajectoryKind trajectory() {
        return trajectory;
    }

    @Override
    void describe(Facts facts, Telling telling, Classification of) {
        if (of.isRated()) {
            telling.say("rule-" + of.rule());
        } else if (of.notRatedReason().equals(Optional.of(NotRatedReason.Standard.ONE_POINT))) {
            telling.say("suggest-attainment");
        }
        Pace pace = of.rule().equals("met") && facts.aim != null && !(facts.target.condition() instanceof Within)
                ? pace(facts, facts.aim)
                : null;
        if (pace != null && pace.problem == null) {
            pace.begin(telling);
        }
    }

    /** The numbers of one rating, in which it is explained. */
    static final class Pace implements Classification.Evidence {

        final CompletionPacePolicy policy;
        final Facts facts;
        final Aim aim;
        /** Why there is no way to speak of; then nothing else but the facts is known. */
        final @Nullable NotRatedReason problem;

        final ReportedValue start;
        final Period startPeriod;
        final boolean assumed;
        final BigDecimal progress;
        final BigDecimal gap;
        /** The progress as a double; not a number where a double is no quick stand-in for it. */
        private final double quickProgress;

        private final double quickGap;
        final long elapsed;
        final long left;
        final long early;

        private Pace(
                CompletionPacePolicy policy,
                Facts facts,
                Aim aim,
                @Nullable NotRatedReason problem,
                ReportedValue start,
                Period startPeriod,
                boolean assumed,
                BigDecimal progress,
                BigDecimal gap,
                long elapsed,
                long left,
                long early) {
            this.policy = policy;
            this.facts = facts;
            this.aim = aim;
            this.problem = problem;
            this.start = start;
            this.startPeriod = startPeriod;
            this.assumed = assumed;
            this.progress = progress;
            this.gap = gap;
            this.quickProgress = Numbers.quick(progress);
            this.quickGap = Numbers.quick(gap);
            this.elapsed = elapsed;
            this.left = left;
            this.early = early;
        }

        static Pace none(CompletionPacePolicy policy, Facts facts, Aim aim, NotRatedReason problem) {
            Observation latest = facts.readings.latest();
            return new Pace(
                    policy,
                    facts,
                    aim,
                    problem,
                    Readings.value(latest),
                    latest.period(),
                    false,
                    BigDecimal.ZERO,
                    BigDecimal.ZERO,
                    0,
                    0,
                    0);
        }

        /** Whether so many days at the pace so far cover a share of the gap. */
        boolean covers(BigDecimal share, long days) {
            int order = Numbers.clearOrder(quickProgress * days, share.doubleValue() * quickGap * elapsed);
            if (order != 0) {
                return order > 0;
            }
            BigDecimal needed = share.multiply(gap).multiply(BigDecimal.valueOf(elapsed));
            return progress.multiply(BigDecimal.valueOf(days)).compareTo(needed) >= 0;
        }

        @Override
        public ClassificationPolicy policy() {
            return policy;
        }

        @Override
        public CompletionInput input() {
            return facts.input();
        }

        @Override
        public void describe(Classification.Builder answer, Classification of) {
            Telling telling = policy.telling(answer);
            facts.situation(telling);
            if (progress.signum() < 0) {
                facts.lost(telling);
            }
            begin(telling);
            BigDecimal coverage = coverage();
            if (coverage == null || progress.signum() <= 0) {
                telling.say("rule-" + of.rule());
                settings(telling);
                return;
            }
            telling.number(COVERAGE, coverage);
            BigDecimal days = gap.multiply(BigDecimal.valueOf(elapsed)).divide(progress, 0, RoundingMode.CEILING);
            if (days.compareTo(BigDecimal.valueOf(MAX_PROJECTED_DAYS)) <= 0) {
                reached(telling, latestDay().plusDays(days.longValueExact()));
            }
            covered(telling, of, coverage);
            BigDecimal change = Numbers.divide(
                    progress.multiply(BigDecimal.valueOf(left)), aim.scale().multiply(BigDecimal.valueOf(elapsed)));
            expected(telling, latest().add(aim.isFloor() ? change : change.negate()));
            required(telling);
            telling.say("spread-none");
            settings(telling);
            edges(telling, of.grade().orElseThrow(), coverage);
        }

        /** The start and what has been gone since. */
        void begin(Telling telling) {
            telling.used("start", start, startPeriod);
            if (assumed) {
                telling.assume("assumed-zero", "period", startPeriod);
            }
            BigDecimal scale = aim.scale();
            telling.number(PROGRESS, Numbers.divide(progress, scale));
            telling.number(GAP, Numbers.divide(gap.max(BigDecimal.ZERO), scale));
            telling.number(ELAPSED_DAYS, BigDecimal.valueOf(elapsed));
            telling.number(LEFT_DAYS, BigDecimal.valueOf(left));
            telling.number(EARLY_DAYS, BigDecimal.valueOf(early));
        }

        private @Nullable BigDecimal coverage() {
            if (gap.signum() <= 0 || elapsed <= 0) {
                return null;
            }
            return Numbers.divide(
                    progress.multiply(BigDecimal.valueOf(left)), gap.multiply(BigDecimal.valueOf(elapsed)));
        }

        void reached(Telling telling, LocalDate day) {
            telling.answer().projectedOn(day);
        }

        void covered(Telling telling, Classification of, BigDecimal coverage) {
            telling.say(
                    "rule-" + of.rule(),
                    "coverage",
                    Telling.percent(coverage),
                    "due",
                    facts.target.due().orElseGet(() -> Period.day(dueDay())));
        }

        /** The latest value in the unit of the aim. */
        BigDecimal latest() {
            return Numbers.divide(scaledLatest(), aim.scale());
        }

        /** The latest value times the scale of the aim. */
        BigDecimal scaledLatest() {
            return Objects.requireNonNull(aim.number(facts.readings.latestValue()));
        }

        LocalDate latestDay() {
            return LocalDate.ofEpochDay(Readings.lastDay(facts.readings.latest()));
        }

        LocalDate dueDay() {
            return latestDay().plusDays(left);
        }

        void expected(Telling telling, BigDecimal value) {
            telling.number(PROJECTED_VALUE, Decimals.plain(value));
            telling.say("projected-value", "due", dueDay(), "value", amount(value));
        }

        /** A number in the unit of the aim; a place among others is a number alone. */
        Object amount(BigDecimal number) {
            BigDecimal readable = Numbers.readable(number);
            return aim.unit() == null ? readable : Quantity.of(readable, aim.unit());
        }

        void required(Telling telling) {
            if (left > 0) {
                BigDecimal needed =
                        Numbers.divide(gap.multiply(DAYS_PER_YEAR), aim.scale().multiply(BigDecimal.valueOf(left)));
                BigDecimal present = Numbers.divide(
                        progress.multiply(DAYS_PER_YEAR), aim.scale().multiply(BigDecimal.valueOf(elapsed)));
                telling.number(PACE_PER_YEAR, present);
                telling.number(REQUIRED_PACE_PER_YEAR, needed);
            }
        }

        void settings(Telling telling) {
            TrajectoryKind kind = policy.trajectory;
            String key = "trajectory-" + kind.id();
            telling.say(
                    "settings",
                    "trajectory",
                    kind.limit().isPresent()
                            ? telling.sentence(
                                    key, "limit", Decimals.plain(kind.limit().get()))
                            : telling.sentence(key, "points", kind.minimumPoints()),
                    "months",
                    policy.earlyMargin,
                    "likely",
                    Telling.percent(policy.likely),
                    "unlikely",
                    Telling.percent(policy.unlikely));
        }

        /** The edges on the scale of coverage, on which the early one lies at left/early. */
        private void edges(Telling telling, Grade grade, BigDecimal coverage) {
            GradeBands.Builder edges = GradeBands.of(Scales.COMPLETION);
            BigDecimal ahead = early > 0 ? Numbers.divide(BigDecimal.valueOf(left), BigDecimal.valueOf(early)) : null;
            if (ahead != null) {
                edges.band(ahead, true, Scales.LIKELY_EARLY);
            }
            if (ahead == null || policy.likely.compareTo(ahead) < 0) {
                edges.band(policy.likely, true, Scales.LIKELY);
            }
            if (ahead == null || policy.unlikely.compareTo(ahead) < 0) {
                edges.band(policy.unlikely, true, Scales.UNLIKELY);
            }
            GradeEdge nearest = telling.nearest(edges.otherwise(Scales.HARD), COVERAGE, coverage, grade);
            Optional<ReportedValue> there = valueAt(nearest.edge());
            telling.answer()
                    .nearestEdge(
                            GradeEdge.builder().from(nearest).valueThere(there).build());
            // with no time left the value at every edge is the target
            Grade next = left == 0 ? Scales.MET : nearest.grade();
            boolean better = Scales.COMPLETION.isBetter(next, grade);
            there.ifPresent(value ->
                    telling.say(better ? "nearest-value" : "nearest-value-worse", "value", value, "grade", next));
        }

        /** The latest value at which coverage would lie on the edge: (b left + e g el) / (left + e el). */
        private Optional<ReportedValue> valueAt(BigDecimal edge) {
            BigDecimal weight = edge.multiply(BigDecimal.valueOf(elapsed));
            BigDecimal all = weight.add(BigDecimal.valueOf(left));
            if (aim.unit() == null || all.signum() == 0) {
                return Optional.empty();
            }
            BigDecimal latest = scaledLatest();
            BigDecimal from = aim.isFloor() ? latest.subtract(progress) : latest.add(progress);
            BigDecimal value =
                    from.multiply(BigDecimal.valueOf(left)).add(aim.goal().multiply(weight));
            return Optional.of(
                    Quantity.of(Numbers.readable(Numbers.divide(value, all.multiply(aim.scale()))), aim.unit()));
        }
    }

    /** Builds a policy. */
    public static final class Builder {

        private int earlyMargin = 12;
        private BigDecimal likely = new BigDecimal("0.95");
        private BigDecimal unlikely = new BigDecimal("0.60");
        private boolean zeroAtStart;
        private TrajectoryKind trajectory = TrajectoryKind.linear();

        Builder() {}

        /**
         * Sets how long before the due day a target must be reached to count as early.
         *
         * @param months calendar months, not negative; 12 unless set
         * @return this builder
         * @throws IllegalArgumentException if negative
         */
        public Builder earlyMargin(int months) {
            if (months < 0) {
                throw new IllegalArgumentException("the early margin is not negative, found " + months);
            }
            earlyMargin = months;
            return this;
        }

        /**
         * Sets the edges of coverage.
         *
         * @param likely from here on LIKELY; 0.95 unless set
         * @param unlikely from here on UNLIKELY, below it HARD; 0.60 unless set
         * @return this builder
         * @throws IllegalArgumentException if they are not positive and in order
         */
        public Builder bands(String likely, String unlikely) {
            BigDecimal upper = new BigDecimal(likely);
            BigDecimal lower = new BigDecimal(unlikely);
            if (lower.signum() <= 0 || upper.compareTo(lower) < 0) {
                throw new IllegalArgumentException(
                        "the edges are positive and in order, found " + likely + " and " + unlikely);
            }
            this.likely = upper;
            this.unlikely = lower;
            return this;
        }

        /**
         * Lets a share that should rise start at 0 on the programme's first day where nothing else is known of its
         * start. The explanation names the assumption.
         *
         * @return this builder
         */
        public Builder assumeZeroAtStart() {
            zeroAtStart = true;
            return this;
        }

        /**
         * Sets along which curve the values are taken to go on.
         *
         * @param kind linear unless set
         * @return this builder
         */
        public Builder trajectory(TrajectoryKind kind) {
            trajectory = kind;
            return this;
        }

        private Map<String, String> parameters() {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("trajectory", trajectory.toString());
            parameters.put("early-margin-months", Integer.toString(earlyMargin));
            parameters.put("likely", likely.toPlainString());
            parameters.put("unlikely", unlikely.toPlainString());
            parameters.put("assume-zero-at-start", Boolean.toString(zeroAtStart));
            return parameters;
        }

        /** {@return the policy} */
        public CompletionPacePolicy build() {
            return new CompletionPacePolicy(this);
        }
    }
}
