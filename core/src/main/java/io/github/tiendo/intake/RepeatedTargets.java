package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.FiscalCalendar;
import io.github.tiendo.period.Period;
import io.github.tiendo.target.Condition.Bound;
import java.math.BigDecimal;
import java.math.MathContext;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * One target that stands again in the rows of several quarters or months of a year: that of each of them, as a rate of
 * 90 % is, or that of the year, printed again in each row.
 *
 * <p>Words say it first: what has a value of its own in each period has its own target, and a running total is held against
 * that of the year. Else the numbers do. Where no period reaches half of it, or the values rise from less than half of it,
 * it is the target of the year, which is a WARNING; where all stand near it, it is that of each. Where they tell neither, it
 * stays with each, which is a WARNING too. So it does, whatever the numbers say, where the heads of its columns name the
 * periods. Targets that differ from period to period are those of each.
 */
final class RepeatedTargets {

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal STEEP = new BigDecimal("1.5");
    private static final BigDecimal MONTHS_OF_YEAR = BigDecimal.valueOf(12);

    private final PeriodCells periods;
    private final FiscalCalendar years;
    private final RowNotes notes;

    RepeatedTargets(PeriodCells periods, Month firstMonth, RowNotes notes) {
        this.periods = periods;
        this.years = FiscalCalendar.beginningIn(firstMonth);
        this.notes = notes;
    }

    private enum Reading {
        OF_YEAR,
        OF_EACH,
        EITHER
    }

    /** For whom targets are, and in which year. */
    private record Owner(String part, String subject, Period year) {}

    /**
     * The targets of a row that are those of a year, though each stands at a part of it.
     *
     * @param conditions what a target asks for; empty if it is no bound
     * @param values what the row states of the part or body of a target
     * @return the year of each, by the object; empty if there are none
     */
    Map<TargetDraft, Period> yearsOf(
            IndicatorRowDraft row,
            Function<TargetDraft, Optional<Bound>> conditions,
            Function<TargetDraft, List<Observation>> values) {
        if (row.getTargets().size() < 2) {
            return Map.of();
        }
        Map<Owner, Map<Period, TargetDraft>> ofParts = new LinkedHashMap<>();
        for (TargetDraft target : row.getTargets()) {
            if (!target.getValue().isMissing()) {
                periods.of(target.getDue())
                        .filter(due -> year(due).contains(due) && !due.contains(year(due)))
                        .ifPresent(
                                due -> ofParts.computeIfAbsent(owner(target, year(due)), none -> new LinkedHashMap<>())
                                        .putIfAbsent(due, target));
            }
        }
        Map<TargetDraft, Period> ofYears = new IdentityHashMap<>();
        ofParts.forEach((owner, targets) -> {
            if (isPrintedAgain(targets) && reading(row, targets, owner.year(), conditions, values) == Reading.OF_YEAR) {
                targets.values().forEach(target -> ofYears.put(target, owner.year()));
            }
        });
        return ofYears;
    }

    private static Owner owner(TargetDraft target, Period year) {
        return new Owner(target.getPart().display(), target.getSubject().display(), year);
    }

    private Period year(Period period) {
        return years.yearOf(period.startInclusive());
    }

    private static boolean isPrintedAgain(Map<Period, TargetDraft> targets) {
        return targets.size() > 1
                && targets.values().stream()
                                .map(target -> target.getValue().display())
                                .distinct()
                                .count()
                        == 1;
    }

    private Reading reading(
            IndicatorRowDraft row,
            Map<Period, TargetDraft> targets,
            Period year,
            Function<TargetDraft, Optional<Bound>> conditions,
            Function<TargetDraft, List<Observation>> values) {
        TargetDraft first = targets.values().iterator().next();
        Optional<Bound> bound = conditions.apply(first);
        if (bound.isEmpty()) {
            return Reading.OF_EACH;
        }
        boolean underOneHead = targets.values().stream()
                        .map(target -> target.getHeader().display())
                        .distinct()
                        .count()
                == 1;
        Reading byWords = reading(row, bound.get(), year, values.apply(first));
        Reading reading = underOneHead || byWords == Reading.OF_EACH ? byWords : Reading.EITHER;
        if (reading != Reading.OF_EACH) {
            notes.add(
                    Finding.of(
                                    reading == Reading.OF_YEAR
                                            ? IntakeFindingCode.REPEATED_TARGET_OF_YEAR
                                            : IntakeFindingCode.REPEATED_TARGET_OF_EACH)
                            .with("found", first.getValue().display())
                            .with("year", year),
                    row,
                    first.getValue().location());
        }
        return reading;
    }

    private static Reading reading(IndicatorRowDraft row, Bound bound, Period year, List<Observation> values) {
        BigDecimal goal = bound.value().number();
        List<Observation> parts = values.stream()
                .filter(value -> year.contains(value.period())
                        && value.quantity()
                                .filter(quantity ->
                                        quantity.unit().equals(bound.value().unit()))
                                .isPresent())
                .sorted(Comparator.comparing(Observation::period))
                .toList();
        if (parts.isEmpty() || goal.signum() <= 0) {
            return Reading.OF_EACH;
        }
        if (PeriodRules.areRunningTotals(row)) {
            return Reading.OF_YEAR;
        }
        List<BigDecimal> numbers = parts.stream().map(PeriodRules::number).toList();
        BigDecimal first = numbers.get(0);
        BigDecimal last = numbers.get(numbers.size() - 1);
        boolean rises = !PeriodRules.falls(numbers) && last.compareTo(first) > 0;
        boolean isFromLess = isLessThanHalf(first, goal) && (rises || numbers.size() == 1);
        if (PeriodRules.areOfEachPeriod(row, bound.value().unit())) {
            return !isFromLess ? Reading.OF_EACH : PeriodRules.isDoneInYear(row) ? Reading.OF_YEAR : Reading.EITHER;
        }
        if (isFromLess || numbers.stream().allMatch(number -> isLessThanHalf(number, goal))) {
            return Reading.OF_YEAR;
        }
        boolean isSteep = last.compareTo(first.multiply(STEEP)) >= 0;
        boolean mayBeAdded = numbers.stream().anyMatch(number -> isLessThanHalf(number, goal))
                && atThisPace(numbers, parts, year).compareTo(goal.multiply(TWO)) <= 0;
        boolean isOnTheWay = rises && (last.compareTo(goal) < 0 || isSteep);
        return isOnTheWay || mayBeAdded ? Reading.EITHER : Reading.OF_EACH;
    }

    private static boolean isLessThanHalf(BigDecimal number, BigDecimal goal) {
        return number.multiply(TWO).compareTo(goal) < 0;
    }

    /** What the sum becomes by the end of the year if the rest of it is like the months until the last value. */
    private static BigDecimal atThisPace(List<BigDecimal> numbers, List<Observation> parts, Period year) {
        long months = ChronoUnit.MONTHS.between(
                year.startInclusive(), parts.get(parts.size() - 1).period().endExclusive());
        return numbers.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .multiply(MONTHS_OF_YEAR)
                .divide(BigDecimal.valueOf(Math.max(1, months)), MathContext.DECIMAL64);
    }
}
