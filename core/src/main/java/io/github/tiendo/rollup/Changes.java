package io.github.tiendo.rollup;

import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.rollup.Change.Against;
import io.github.tiendo.rollup.Change.Obstacle;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * What changed from one value to another, worked out and not read from a report.
 *
 * <p>A value of the whole is the reported one, else the total of its parts. Nothing is compared across a change of
 * definition or a break, nor are totals that rest on other parts.
 *
 * <pre>{@code
 * Changes.of(programme).of(exports, Period.quarter(2025, 2), Change.Against.SAME_PERIOD);   // +12.5 %
 * }</pre>
 */
public final class Changes {

    private static final int DECIMALS = 10;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Programme programme;
    private final Map<About, List<Target>> targetsOfParts;

    private Changes(Programme programme) {
        this.programme = programme;
        this.targetsOfParts = programme.partTargets().stream()
                .collect(Collectors.groupingBy(
                        part -> new About(part.indicator(), part.subject(), part.dimensions()),
                        Collectors.mapping(PartTarget::target, Collectors.toList())));
    }

    /** What is measured, of which body, and of which part. */
    private record About(IndicatorId indicator, Optional<AgencyId> subject, Map<String, String> dimensions) {

        static About whole(IndicatorId indicator) {
            return new About(indicator, Optional.empty(), Map.of());
        }

        boolean isWhole() {
            return subject.isEmpty() && dimensions.isEmpty();
        }
    }

    /**
     * The changes of a programme's values.
     *
     * @param programme with its totals, where these are to be compared too
     * @return what works them out
     */
    public static Changes of(Programme programme) {
        return new Changes(programme);
    }

    /**
     * The change of a total, which is compared with other totals where values are reported of the same whole.
     *
     * @param total of the programme
     * @param against what it is compared with
     * @return the change; empty if there is nothing to compare with
     */
    public Optional<Change> of(Total total, Against against) {
        About whole = About.whole(total.indicator());
        TreeMap<Period, Point> points = points(whole);
        boolean isReported = Optional.ofNullable(points.get(total.period()))
                .filter(point -> point.total().isEmpty())
                .isPresent();
        if (isReported) {
            points.clear();
            putTotals(points, total.indicator(), Set.of());
        }
        return of(whole, total.period(), against, points);
    }

    /**
     * The change of a value about a body, a part or the whole.
     *
     * @param observation of the programme
     * @param against what it is compared with
     * @return the change; empty if there is no value, contradictory ones, or nothing to compare with
     */
    public Optional<Change> of(Observation observation, Against against) {
        About about = new About(observation.indicator(), observation.subject(), observation.dimensions());
        return of(about, observation.period(), against, points(about));
    }

    /** A value with what decides whether it may be compared. */
    private record Point(Observation observation, Optional<Total> total) {

        ReportedValue value() {
            return observation.value().orElseThrow();
        }

        Period period() {
            return observation.period();
        }
    }

    /**
     * The change of a value of the whole.
     *
     * @param indicator the indicator
     * @param period the period of the value
     * @param against what it is compared with
     * @return the change; empty if there is no value, contradictory ones, or nothing to compare with
     */
    public Optional<Change> of(IndicatorId indicator, Period period, Against against) {
        return of(indicator, Optional.empty(), period, against);
    }

    /**
     * The change of a value about a body.
     *
     * @param indicator the indicator
     * @param subject the body, or empty for the whole
     * @param period the period of the value
     * @param against what it is compared with
     * @return the change; empty if there is no value, contradictory ones, or nothing to compare with
     */
    public Optional<Change> of(IndicatorId indicator, Optional<AgencyId> subject, Period period, Against against) {
        About about = new About(indicator, subject, Map.of());
        return of(about, period, against, points(about));
    }

    private Optional<Change> of(About about, Period period, Against against, TreeMap<Period, Point> points) {
        Optional<Indicator> known = programme.indicator(about.indicator());
        Point to = points.get(period);
        if (known.isEmpty() || to == null) {
            return Optional.empty();
        }
        if (against == Against.PLAN) {
            return plan(known.get(), about, period, to, period.equals(points.lastKey()));
        }
        Optional<Period> before = against == Against.SAME_PERIOD
                ? Optional.of(yearBefore(period))
                : previous(known.get(), period, points, programme.firstMonth());
        return before.filter(points::containsKey)
                .map(since -> change(against, since, points.get(since), to, isBroken(points, since, period)));
    }

    private TreeMap<Period, Point> points(About about) {
        TreeMap<Period, Point> points = new TreeMap<>();
        Set<Period> conflicting = new HashSet<>();
        for (Observation observation : programme.observationsOf(about.indicator())) {
            if (observation.subject().equals(about.subject())
                    && observation.dimensions().equals(about.dimensions())
                    && observation.value().isPresent()
                    && points.put(observation.period(), new Point(observation, Optional.empty())) != null) {
                conflicting.add(observation.period());
            }
        }
        points.keySet().removeAll(conflicting);
        if (about.isWhole()) {
            putTotals(points, about.indicator(), conflicting);
        }
        return points;
    }

    private void putTotals(TreeMap<Period, Point> points, IndicatorId indicator, Set<Period> conflicting) {
        programme.totalsOf(indicator).stream()
                .filter(total -> !conflicting.contains(total.period()))
                .forEach(total ->
                        points.putIfAbsent(total.period(), new Point(total.toObservation(), Optional.of(total))));
    }

    private static Period yearBefore(Period period) {
        return Period.between(
                period.startInclusive().minusYears(1), period.endExclusive().minusYears(1));
    }

    /**
     * The period before: the equally long one that ends where this one begins; for values cumulative within a year, the one
     * that ended last in the same year.
     */
    static Optional<Period> previous(Indicator indicator, Period period, TreeMap<Period, ?> points, Month firstMonth) {
        if (indicator.periodsRule().equals(Optional.of(PeriodsRule.CUMULATIVE_IN_YEAR))) {
            LocalDate year = PeriodTotals.yearStart(period.lastDay(), firstMonth);
            return points.headMap(period, false).descendingKeySet().stream()
                    .filter(before -> !before.startInclusive().isBefore(year))
                    .filter(before -> before.endExclusive().isBefore(period.endExclusive()))
                    .findFirst();
        }
        long months = ChronoUnit.MONTHS.between(period.startInclusive(), period.endExclusive());
        return months == 0
                ? Optional.empty()
                : Optional.of(Period.between(period.startInclusive().minusMonths(months), period.startInclusive()));
    }

    /** Whether the definition changed, or the series broke, behind one value and up to another. */
    private static boolean isBroken(TreeMap<Period, Point> points, Period since, Period period) {
        Observation from = points.get(since).observation();
        return points.subMap(since, false, period, true).values().stream()
                .map(Point::observation)
                .anyMatch(later -> later.status() == Observation.Status.BREAK
                        || !later.definition().equals(from.definition()));
    }

    /**
     * Against the target due with the period, else against that of the year, of which the value is what was reached so far;
     * the newest value against the first target where none has a day.
     */
    private Optional<Change> plan(Indicator indicator, About about, Period period, Point to, boolean isNewest) {
        List<Target> targets =
                to.total().map(total -> targets(indicator.id(), total)).orElseGet(() -> targets(about));
        LocalDate year = PeriodTotals.yearStart(period.lastDay(), programme.firstMonth());
        boolean isSoFar = isSoFar(indicator, period, year, to);
        List<Target> ofItsTime = targets.stream()
                .filter(target -> target.due()
                        .filter(due -> isOfItsTime(due, period, isSoFar))
                        .isPresent())
                .toList();
        return dueOn(ofItsTime, period.endExclusive())
                .or(() -> isSoFar ? dueOn(ofItsTime, year.plusYears(1)) : Optional.empty())
                .or(() -> targets.stream()
                        .filter(target -> isNewest && target.condition() instanceof Bound)
                        .findFirst()
                        .filter(first ->
                                targets.stream().allMatch(target -> target.due().isEmpty())))
                .map(target -> plan(target, to));
    }

    private List<Target> targets(About about) {
        return about.isWhole() ? programme.targetsOf(about.indicator()) : targetsOfParts.getOrDefault(about, List.of());
    }

    /** Those of the whole; where it has none and its value is a sum, the sums of those of the parts that it rests on. */
    private List<Target> targets(IndicatorId indicator, Total total) {
        List<Target> stated = programme.targetsOf(indicator);
        boolean isSum = total.method() == PartsRule.Method.SUM
                && total.included().stream().allMatch(part -> part.agency().isPresent());
        if (!stated.isEmpty() || !isSum || total.included().isEmpty()) {
            return stated;
        }
        List<List<Target>> plans = total.included().stream()
                .map(part -> targets(new About(indicator, part.agency(), Map.of())))
                .toList();
        return plans.get(0).stream()
                .flatMap(target -> target.due().stream())
                .distinct()
                .flatMap(due -> sum(plans, due).stream())
                .toList();
    }

    /** The sum of what all parts are to reach by a day; empty where one states none, or another kind of target. */
    private static Optional<Target> sum(List<List<Target>> plans, Period due) {
        List<Bound> bounds = plans.stream()
                .flatMap(targets -> dueOn(targets, due.endExclusive()).stream())
                .map(target -> (Bound) target.condition())
                .toList();
        long kinds = bounds.stream()
                .map(bound -> List.of(bound.comparison(), bound.value().unit()))
                .distinct()
                .count();
        if (bounds.size() < plans.size() || kinds != 1) {
            return Optional.empty();
        }
        BigDecimal sum = bounds.stream().map(bound -> bound.value().number()).reduce(BigDecimal.ZERO, BigDecimal::add);
        Bound first = bounds.get(0);
        return Optional.of(Target.of(
                Bound.of(first.comparison(), Quantity.of(sum, first.value().unit())), due));
    }

    /** Whether a target due on its last day is of a period: no value of a year is held against the plan of a quarter. */
    private static boolean isOfItsTime(Period due, Period period, boolean isSoFar) {
        boolean isDay = due.kind() == Period.Kind.DAY || period.kind() == Period.Kind.DAY;
        int order = due.startInclusive().compareTo(period.startInclusive());
        return isDay || order == 0 || order < 0 && isSoFar;
    }

    private static Optional<Target> dueOn(List<Target> targets, LocalDate endExclusive) {
        return targets.stream()
                .filter(target -> target.due()
                        .filter(due -> due.endExclusive().equals(endExclusive))
                        .isPresent())
                .filter(target -> target.condition() instanceof Bound)
                .findFirst();
    }

    /** Whether a value tells what its year has come to by then, rather than what a month or quarter of it brought. */
    private static boolean isSoFar(Indicator indicator, Period period, LocalDate year, Point to) {
        return period.startInclusive().equals(year)
                || period.startInclusive().equals(period.lastDay())
                || indicator.periodsRule().equals(Optional.of(PeriodsRule.CUMULATIVE_IN_YEAR))
                || to.value() instanceof Quantity quantity && quantity.unit().equals(Unit.PERCENT);
    }

    private static Change plan(Target target, Point to) {
        Quantity goal = ((Bound) target.condition()).value();
        Optional<Obstacle> parts = to.total().filter(Total::isTooSmall).map(total -> Obstacle.OTHER_PARTS);
        return change(
                Against.PLAN,
                target.due().orElse(to.period()),
                to.period(),
                goal,
                to.value(),
                Optional.empty(),
                Optional.empty(),
                parts);
    }

    private static Change change(Against against, Period since, Point from, Point to, boolean broken) {
        Optional<Obstacle> obstacle = broken
                ? Optional.of(Obstacle.BREAK)
                : hasOtherParts(from, to) ? Optional.of(Obstacle.OTHER_PARTS) : Optional.empty();
        return change(
                against,
                since,
                to.period(),
                from.value(),
                to.value(),
                from.observation().counts(),
                to.observation().counts(),
                obstacle);
    }

    private static boolean hasOtherParts(Point from, Point to) {
        if (from.total().isPresent() && to.total().isPresent()) {
            return !from.total().get().hasPartsOf(to.total().get());
        }
        return from.total().or(to::total).filter(total -> !total.isComplete()).isPresent();
    }

    private static Change change(
            Against against,
            Period since,
            Period period,
            ReportedValue from,
            ReportedValue to,
            Optional<Ratio> fromCounts,
            Optional<Ratio> toCounts,
            Optional<Obstacle> obstacle) {
        ImmutableChange.Builder change = Change.builder()
                .against(against)
                .since(since)
                .period(period)
                .before(from)
                .now(to);
        if (obstacle.isPresent()) {
            return change.obstacle(obstacle).build();
        }
        if (from instanceof Rank earlier && to instanceof Rank later) {
            return change.difference(Quantity.of(earlier.position() - later.position(), Unit.RANK))
                    .build();
        }
        if (!(from instanceof Quantity earlier)
                || !(to instanceof Quantity later)
                || !earlier.unit().equals(later.unit())) {
            return change.obstacle(Obstacle.OTHER_UNIT).build();
        }
        if (earlier.unit().equals(Unit.RANK)) {
            return change.difference(Quantity.of(earlier.number().subtract(later.number()), Unit.RANK))
                    .build();
        }
        if (earlier.unit().equals(Unit.PERCENT)) {
            return change.difference(Quantity.of(points(earlier, later, fromCounts, toCounts), Unit.PERCENTAGE_POINT))
                    .build();
        }
        if (earlier.number().signum() <= 0) {
            return change.obstacle(Obstacle.NO_BASE).build();
        }
        BigDecimal percent = later.number()
                .subtract(earlier.number())
                .multiply(HUNDRED)
                .divide(earlier.number(), DECIMALS, RoundingMode.HALF_EVEN);
        return change.difference(Quantity.of(percent, Unit.PERCENT)).build();
    }

    private static BigDecimal points(Quantity from, Quantity to, Optional<Ratio> fromCounts, Optional<Ratio> toCounts) {
        if (fromCounts.isEmpty() || toCounts.isEmpty()) {
            return to.number().subtract(from.number());
        }
        BigDecimal fromWhole = new BigDecimal(fromCounts.get().denominator());
        BigDecimal toWhole = new BigDecimal(toCounts.get().denominator());
        return new BigDecimal(toCounts.get().numerator())
                .multiply(fromWhole)
                .subtract(new BigDecimal(fromCounts.get().numerator()).multiply(toWhole))
                .multiply(HUNDRED)
                .divide(fromWhole.multiply(toWhole), DECIMALS, RoundingMode.HALF_EVEN);
    }
}
