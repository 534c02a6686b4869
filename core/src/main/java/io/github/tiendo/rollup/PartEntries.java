package io.github.tiendo.rollup;

import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Observations;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.observation.Total;
import io.github.tiendo.observation.Total.Part.Absence;
import io.github.tiendo.period.Period;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** What was reported about one part, and its value for any period. */
final class PartEntries {

    /** Why there is no value by what is stated instead of one, the first that is stated counting. */
    private static final Map<Observation.Status, Absence> ABSENCES = absences();

    private final Indicator indicator;
    private final PeriodTotals years;
    private final Month firstMonth;
    private final TreeMap<Period, List<Observation>> byPeriod = new TreeMap<>();

    PartEntries(Indicator indicator, Month firstMonth) {
        this.indicator = indicator;
        this.firstMonth = firstMonth;
        this.years = PeriodTotals.of(indicator, firstMonth);
    }

    /** A value, or why there is none. */
    record PartValue(
            Optional<Observation> value,
            Optional<Absence> absence,
            List<Period> missingPeriods,
            Optional<Period> carriedFrom) {

        static PartValue of(Observation value) {
            return new PartValue(Optional.of(value), Optional.empty(), List.of(), Optional.empty());
        }

        static PartValue none(Absence absence) {
            return new PartValue(Optional.empty(), Optional.of(absence), List.of(), Optional.empty());
        }

        PartValue carriedFrom(Period period) {
            return new PartValue(value, absence, missingPeriods, Optional.of(period));
        }

        boolean isValue() {
            return value.isPresent();
        }
    }

    PartEntries copy() {
        PartEntries copy = new PartEntries(indicator, firstMonth);
        byPeriod.values().forEach(observations -> observations.forEach(copy::add));
        return copy;
    }

    void add(Observation observation) {
        byPeriod.computeIfAbsent(observation.period(), period -> new ArrayList<>())
                .add(observation);
    }

    /** The periods for which there is a value. */
    List<Period> periods() {
        return byPeriod.entrySet().stream()
                .filter(entry -> entry.getValue().stream()
                        .anyMatch(observation -> observation.value().isPresent()))
                .map(Map.Entry::getKey)
                .toList();
    }

    /** All entries, for naming their places. */
    List<Observation> at(Period period) {
        return byPeriod.getOrDefault(period, List.of());
    }

    PartValue value(Period period) {
        List<Observation> entries = indicator.isCumulative() ? endingWith(period) : at(period);
        PartValue own = single(entries);
        if (own.isValue()
                || own.absence().equals(Optional.of(Absence.CONFLICTING))
                || !indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR))) {
            return own;
        }
        List<Observation> values = singles();
        Optional<Total> total = years.total(values, period);
        if (total.isEmpty()) {
            return own;
        }
        List<Period> missing = PeriodTotals.missing(values, period);
        return new PartValue(
                Optional.of(total.get().toObservation()),
                missing.isEmpty() ? Optional.empty() : Optional.of(Absence.PERIODS_MISSING),
                missing,
                Optional.empty());
    }

    /** The newest value before a period that may stand for it. */
    Optional<PartValue> earlier(Period period) {
        if (indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR))) {
            return Optional.empty();
        }
        boolean inYear = indicator.periodsRule().equals(Optional.of(PeriodsRule.CUMULATIVE_IN_YEAR));
        for (Period before : byPeriod.headMap(period, false).descendingKeySet()) {
            boolean sameYear = PeriodTotals.yearStart(before.lastDay(), firstMonth)
                    .equals(PeriodTotals.yearStart(period.lastDay(), firstMonth));
            if (before.endExclusive().isBefore(period.endExclusive()) && (!inYear || sameYear)) {
                PartValue value = value(before);
                if (value.isValue()) {
                    return Optional.of(value.carriedFrom(before));
                }
            }
        }
        return Optional.empty();
    }

    private List<Observation> endingWith(Period period) {
        List<Observation> entries = new ArrayList<>();
        byPeriod.forEach((other, observations) -> {
            if (other.endExclusive().equals(period.endExclusive())) {
                entries.addAll(observations);
            }
        });
        return entries;
    }

    private List<Observation> singles() {
        List<Observation> singles = new ArrayList<>();
        byPeriod.values().forEach(entries -> single(entries).value().ifPresent(singles::add));
        return singles;
    }

    /** The one value of entries for one time: the value without dimensions, else that which dimensions come to. */
    private PartValue single(List<Observation> entries) {
        List<Observation> valued =
                entries.stream().filter(entry -> entry.value().isPresent()).toList();
        if (valued.isEmpty()) {
            return PartValue.none(absence(entries));
        }
        List<Observation> plain =
                valued.stream().filter(entry -> entry.dimensions().isEmpty()).toList();
        if (!plain.isEmpty()) {
            return plain.stream().map(Observation::value).distinct().count() == 1
                    ? PartValue.of(plain.stream()
                            .filter(entry -> entry.counts().isPresent())
                            .findFirst()
                            .orElse(plain.get(0)))
                    : PartValue.none(Absence.CONFLICTING);
        }
        return ofDimensions(valued);
    }

    private static PartValue ofDimensions(List<Observation> valued) {
        Set<Map<String, String>> values = new LinkedHashSet<>();
        boolean once = valued.stream().allMatch(entry -> values.add(entry.dimensions()));
        boolean alike = values.stream()
                        .map(dimensions -> dimensions.keySet())
                        .distinct()
                        .count()
                == 1;
        if (!once || !alike) {
            return PartValue.none(Absence.CONFLICTING);
        }
        if (valued.size() < 2) {
            // women alone are not everybody
            return PartValue.none(Absence.NOT_REPORTED);
        }
        Observation first = valued.get(0);
        return Observations.sum(valued)
                .map(sum -> PartValue.of(Observation.builder()
                        .from(first)
                        .dimensions(Map.of())
                        .value(sum)
                        .status(Observations.status(valued))
                        .numerator(sum.ratio().map(counts -> new BigDecimal(counts.numerator())))
                        .denominator(sum.ratio().map(counts -> new BigDecimal(counts.denominator())))
                        .build()))
                .orElseGet(() -> PartValue.none(Absence.WITHOUT_COUNTS));
    }

    private static Map<Observation.Status, Absence> absences() {
        Map<Observation.Status, Absence> absences = new LinkedHashMap<>();
        absences.put(Observation.Status.UNREADABLE, Absence.UNREADABLE);
        absences.put(Observation.Status.NOT_APPLICABLE, Absence.NOT_APPLICABLE);
        absences.put(Observation.Status.WITHHELD, Absence.WITHHELD);
        return absences;
    }

    private static Absence absence(List<Observation> entries) {
        return ABSENCES.entrySet().stream()
                .filter(known -> entries.stream().anyMatch(entry -> entry.status() == known.getKey()))
                .findFirst()
                .map(Map.Entry::getValue)
                .orElse(Absence.NOT_REPORTED);
    }
}
