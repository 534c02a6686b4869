package io.github.tiendo.assessment;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.observation.Series;
import io.github.tiendo.observation.Total;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The values of the whole by which an indicator is rated: what was reported of the whole, else the total of its parts;
 * the year so far where its periods are parts of the year and the target is for a year.
 */
final class WholeSeries {

    private static final int MONTHS_OF_YEAR = 12;

    private final Indicator indicator;
    private final Optional<Target> target;
    private final Programme programme;
    private final List<Observation> values = new ArrayList<>();
    private final Map<Period, Total> totals = new TreeMap<>();
    private final Set<Period> reported = new HashSet<>();
    private boolean reachedLater;

    WholeSeries(Programme programme, Indicator indicator, Optional<Target> target, LocalDate asOf) {
        this.programme = programme;
        this.indicator = indicator;
        this.target = target;
        for (Observation observation : programme.observationsOf(indicator.id())) {
            boolean later = observation.countsBy(asOf) && !programme.counts(observation, asOf);
            if (observation.isAboutTheWhole() && !later) {
                values.add(observation);
                observation.value().ifPresent(value -> reported.add(observation.period()));
            }
        }
        values.removeAll(superseded(indicator, values));
        programme.totalsOf(indicator.id()).forEach(this::add);
        if (indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR))) {
            PeriodTotals years = PeriodTotals.of(indicator, programme.firstMonth());
            years.yearsToDate(values).forEach(this::add);
            plan().ifPresent(plan -> values.stream()
                    .map(Observation::period)
                    .filter(plan::contains)
                    .flatMap(period ->
                            years.total(values, Period.between(plan.startInclusive(), period.endExclusive())).stream())
                    .toList()
                    .forEach(this::add));
            values.removeIf(value -> !isComparable(value.period()));
        }
        totals.values().stream()
                .filter(total -> isComparable(total.period()))
                .map(Total::toObservation)
                .forEach(values::add);
        keepWholeYears(asOf);
        target.flatMap(Target::due).ifPresent(due -> keepToOwnPeriod(due, asOf));
    }

    /** The values beside which another of the same period is under the definition in force then, and they are not. */
    static Set<Observation> superseded(Indicator indicator, List<Observation> values) {
        if (indicator.definitions().isEmpty()) {
            return Set.of();
        }
        Set<Period> settled = values.stream()
                .filter(value -> value.value().isPresent() && isInForce(indicator, value))
                .map(Observation::period)
                .collect(Collectors.toSet());
        return values.stream()
                .filter(value -> settled.contains(value.period()) && !isInForce(indicator, value))
                .collect(Collectors.toSet());
    }

    private static boolean isInForce(Indicator indicator, Observation value) {
        return indicator.definitions().stream()
                .filter(one -> one.validFrom()
                        .filter(first -> first.isAfter(value.period().lastDay()))
                        .isEmpty())
                .reduce((earlier, later) -> later)
                .map(Definition::id)
                .filter(inForce -> value.definition().equals(Optional.of(inForce)))
                .isPresent();
    }

    /** Takes the year so far away where the amount of the whole year is known: its first quarter is no earlier year. */
    private void keepWholeYears(LocalDate asOf) {
        if (!indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR)) || plan().isPresent()) {
            return;
        }
        Set<LocalDate> whole = values.stream()
                .filter(value -> value.value().isPresent()
                        && length(value.period()) == MONTHS_OF_YEAR
                        && value.period().endsOnOrBefore(asOf))
                .map(value -> value.period().startInclusive())
                .collect(Collectors.toSet());
        values.removeIf(value -> length(value.period()) < MONTHS_OF_YEAR
                && whole.contains(value.period().startInclusive())
                && target.flatMap(Target::due).filter(value.period()::equals).isEmpty());
    }

    /**
     * A target is judged by the value of its own period, and after that by those of later periods as long as it: by the
     * next year where it is due in a year and the next year has no target of its own, by nothing else where it is due in a
     * quarter or month, or where values are amounts of their periods: the total of the year to date, which ends with it, is
     * another figure. Beside it neither the quarters of a year say anything of the year, nor amounts that were planned
     * for themselves anything of the next.
     */
    private void keepToOwnPeriod(Period due, LocalDate asOf) {
        if (length(due) < MONTHS_OF_YEAR && !isStateOrRunningTotal()) {
            values.removeIf(value -> isAmountOfAnother(value, due));
        }
        List<Observation> own = values.stream()
                .filter(value -> value.period().equals(due) && value.value().isPresent())
                .toList();
        if (own.isEmpty()) {
            if (length(due) < MONTHS_OF_YEAR) {
                values.removeIf(value -> isOfLaterTarget(value, due));
            }
            return;
        }
        if (own.stream().anyMatch(value -> value.countsBy(asOf))) {
            values.removeIf(value -> isPartOf(value.period(), due));
        }
        boolean isPartOfYear =
                length(due) < MONTHS_OF_YEAR || indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR));
        boolean isOneOfSeveral = isPartOfYear || hasNextTarget(due);
        reachedLater = !isPartOfYear
                && isOneOfSeveral
                && own.stream().noneMatch(this::isMet)
                && values.stream()
                        .anyMatch(value -> value.period().startInclusive().isAfter(due.lastDay())
                                && value.countsBy(asOf)
                                && value.value().isPresent()
                                && isMet(value));
        values.removeIf(value -> value.period().lastDay().isAfter(due.lastDay())
                        && (isOneOfSeveral || length(value.period()) < length(due))
                || isPartOfYear
                        && value.period().lastDay().equals(due.lastDay())
                        && !value.period().equals(due));
    }

    private static boolean isPartOf(Period period, Period due) {
        return period.kind() != Period.Kind.DAY && due.contains(period) && length(period) < length(due);
    }

    private boolean isStateOrRunningTotal() {
        return indicator
                .periodsRule()
                .filter(rule -> rule != PeriodsRule.PARTS_OF_YEAR)
                .isPresent();
    }

    /** Whether a value is the amount of an earlier period with a target of its own, which says nothing of that of the due one. */
    private boolean isAmountOfAnother(Observation value, Period due) {
        return value.period().kind() == due.kind()
                && due.kind() != Period.Kind.DAY
                && !areMilestones(due.kind())
                && value.period().lastDay().isBefore(due.startInclusive())
                && PeriodTotals.isAmount(value)
                && programme.targetsOf(indicator.id()).stream()
                        .anyMatch(other -> other.due().equals(Optional.of(value.period())));
    }

    /** Whether targets are due in single months years apart: what is to be reached by then, not what those months are to bring. */
    private boolean areMilestones(Period.Kind kind) {
        List<LocalDate> months = programme.targetsOf(indicator.id()).stream()
                .flatMap(other -> other.due().stream())
                .map(Period::startInclusive)
                .distinct()
                .sorted()
                .toList();
        return kind == Period.Kind.MONTH
                && IntStream.range(1, months.size())
                        .allMatch(i -> ChronoUnit.MONTHS.between(months.get(i - 1), months.get(i)) >= MONTHS_OF_YEAR);
    }

    /** Whether each year has a target: another one is due in the period that begins where the period of this one ends. */
    private boolean hasNextTarget(Period due) {
        return programme.targetsOf(indicator.id()).stream()
                .flatMap(other -> other.due().stream())
                .anyMatch(other -> other.startInclusive().equals(due.endExclusive()) && length(other) == length(due));
    }

    /** Whether a value without a period of its own, or of a later one, is what a longer target or the next one is held against. */
    private boolean isOfLaterTarget(Observation value, Period due) {
        LocalDate last = value.period().lastDay();
        boolean isLater = last.isAfter(due.lastDay())
                || last.equals(due.lastDay()) && value.period().kind() == Period.Kind.DAY;
        return isLater
                && programme.targetsOf(indicator.id()).stream()
                        .flatMap(other -> other.due().stream())
                        .anyMatch(other -> length(other) > length(due)
                                ? other.contains(due) && !last.isBefore(other.lastDay())
                                : last.isAfter(due.lastDay())
                                        && other.startInclusive().equals(due.endExclusive()));
    }

    /** Whether a value of a period stands for the target's own period, or for what was reached of it so far. */
    private boolean isComparable(Period period) {
        if (!indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR))) {
            return true;
        }
        Optional<Period> plan = plan();
        if (plan.isPresent()) {
            return !plan.get().contains(period) || plan.get().startInclusive().equals(period.startInclusive());
        }
        return isForYears()
                ? !isWithinYear(period)
                : length(period) <= length(target.flatMap(Target::due).orElseThrow());
    }

    /** The several years of a target; empty for any other. */
    private Optional<Period> plan() {
        return target.flatMap(Target::due).filter(due -> length(due) > MONTHS_OF_YEAR);
    }

    /** The value of the target's own period, where a rating rests on a later one and the two do not both meet the target. */
    Optional<Observation> passedOver(Observation latest) {
        return target.flatMap(Target::due)
                .filter(due -> latest.period().lastDay().isAfter(due.lastDay()))
                .flatMap(due -> values.stream()
                        .filter(value ->
                                value.period().equals(due) && value.value().isPresent())
                        .findFirst())
                .filter(own -> !own.value().equals(latest.value()))
                .filter(own -> !isMet(own) || !isMet(latest));
    }

    /** Whether a value of a later year would meet the target, which is held against that of its own year, which does not. */
    boolean isReachedLater() {
        return reachedLater;
    }

    private boolean isMet(Observation observation) {
        return target.get().isMetBy(observation.value().orElseThrow()) == Target.Answer.YES;
    }

    /** In whole months. */
    private static long length(Period period) {
        return ChronoUnit.MONTHS.between(period.startInclusive(), period.endExclusive());
    }

    private void add(Total total) {
        if (!reported.contains(total.period())) {
            totals.putIfAbsent(total.period(), total);
        }
    }

    Series series() {
        return Series.of(values);
    }

    /** Whether the target is for one or more whole years, or for no period. */
    private boolean isForYears() {
        return target.map(Target::isForYears).orElse(true);
    }

    /** Whether a period begins after its year, so that a part of the year is missing in it. */
    private boolean isWithinYear(Period period) {
        return PeriodTotals.yearStart(period.startInclusive(), programme.firstMonth())
                .isBefore(period.startInclusive());
    }

    /** Whether a value that meets the target still meets it when more is added. */
    boolean hasFloor() {
        return target.map(Target::condition)
                .filter(condition ->
                        condition instanceof Bound bound && bound.comparison().isFloor())
                .isPresent();
    }

    /** Whether any value is a total. */
    boolean hasTotals() {
        return !totals.isEmpty();
    }

    /** The total that a value of a period is, if it is one. */
    Optional<Total> total(Period period) {
        return Optional.ofNullable(totals.get(period));
    }

    /**
     * The value on which a rating rests that only stands for a part of the target's year or quarter, where nothing says how such
     * values add up: an amount of a quarter or month that does not begin the year, or the quarter of the target. A day is a
     * state, and so is a rate.
     */
    Optional<Observation> notAdded(LocalDate asOf) {
        if (indicator.periodsRule().isPresent() || indicator.kind() != Indicator.Kind.LEVEL || target.isEmpty()) {
            return Optional.empty();
        }
        return series().upTo(asOf)
                .withValues()
                .last()
                .filter(latest -> isForYears()
                        ? PeriodTotals.isAmountWithinYear(latest, programme.firstMonth())
                        : isWithinTarget(latest.period()) && PeriodTotals.isAmount(latest));
    }

    /** Whether a period is a later part of that in which the target is due: March of the first quarter. */
    private boolean isWithinTarget(Period period) {
        return target.flatMap(Target::due)
                .filter(due -> isPartOf(period, due) && period.startInclusive().isAfter(due.startInclusive()))
                .isPresent();
    }

    /** The values of the year up to such a one added up, where there are others before it. */
    Optional<Total> addedUp(Observation latest) {
        PeriodTotals years = PeriodTotals.of(indicator, programme.firstMonth());
        Optional<Period> soFar = isForYears()
                ? years.yearToDate(latest.period())
                : target.flatMap(Target::due)
                        .map(due -> Period.between(
                                due.startInclusive(), latest.period().endExclusive()));
        return soFar.flatMap(stretch -> years.total(values, stretch))
                .filter(total -> total.parts().stream()
                                .filter(part -> part.absence().isEmpty())
                                .count()
                        > 1);
    }

    /** How many parts have a value by a day. */
    long parts(LocalDate asOf) {
        return programme.observationsOf(indicator.id()).stream()
                .filter(observation -> !observation.isAboutTheWhole())
                .filter(observation -> observation.value().isPresent())
                .filter(observation -> programme.counts(observation, asOf))
                .map(observation -> List.of(observation.subject(), observation.dimensions()))
                .distinct()
                .count();
    }

    static LocalizedText printed(Period period) {
        return LocalizedText.from(period);
    }
}
