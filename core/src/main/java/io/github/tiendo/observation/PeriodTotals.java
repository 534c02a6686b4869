package io.github.tiendo.observation;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * What the values of short periods come to for longer ones, where the indicator says that they are parts of the year:
 * quarters of 10, 12 and 15 are 22 for the first half and 37 for nine months.
 *
 * <p>A period inside another that has a value of its own is not added to it. A period without a value leaves the total
 * without it, and stands among its missing parts. Shares are pooled from their counts and not added without them;
 * neither are values of several units or definitions, words and ranks.
 */
public final class PeriodTotals {

    private static final Set<Unit> RATES = Set.of(Unit.PERCENT, Unit.PERCENTAGE_POINT, Unit.TIMES, Unit.RANK);

    private static final Comparator<Period> LONGEST_FIRST =
            Comparator.comparing(Period::startInclusive).thenComparing(Period::endExclusive, Comparator.reverseOrder());

    private final Indicator indicator;
    private final Month firstMonth;

    private PeriodTotals(Indicator indicator, Month firstMonth) {
        this.indicator = indicator;
        this.firstMonth = firstMonth;
    }

    /**
     * Totals by calendar year.
     *
     * @param indicator whose values are added
     * @return what adds them
     */
    public static PeriodTotals of(Indicator indicator) {
        return of(indicator, Month.JANUARY);
    }

    /**
     * Totals by a year that begins in any month.
     *
     * @param indicator whose values are added
     * @param firstMonth the first month of the year
     * @return what adds them
     */
    public static PeriodTotals of(Indicator indicator, Month firstMonth) {
        return new PeriodTotals(indicator, firstMonth);
    }

    /**
     * The first day of the year to which a day belongs.
     *
     * @param day the day
     * @param firstMonth the first month of the year
     * @return the first day of that month, on or before the day
     */
    public static LocalDate yearStart(LocalDate day, Month firstMonth) {
        LocalDate start = LocalDate.of(day.getYear(), firstMonth, 1);
        return start.isAfter(day) ? start.minusYears(1) : start;
    }

    /**
     * Whether a value is an amount of a part of its year only, such as that of the second quarter, which may have to be
     * added to those before it. A day is a state; so are shares, multiples and ranks. A whole year is none of it, whenever it
     * begins.
     *
     * @param observation the value
     * @param firstMonth the first month of the year
     * @return true for an amount of a period of less than a year, other than a day, that does not begin with its year
     */
    public static boolean isAmountWithinYear(Observation observation, Month firstMonth) {
        LocalDate start = observation.period().startInclusive();
        return observation.period().kind() != Period.Kind.DAY
                && yearStart(start, firstMonth).isBefore(start)
                && observation.period().endExclusive().isBefore(start.plusYears(1))
                && isAmount(observation);
    }

    /**
     * Whether a value is an amount, which may be added to others, and no share, multiple or rank.
     *
     * @param observation the value
     * @return false without a value
     */
    public static boolean isAmount(Observation observation) {
        return observation
                .quantity()
                .map(Quantity::unit)
                .filter(unit -> !RATES.contains(unit))
                .isPresent();
    }

    /**
     * The year so far at the end of every period.
     *
     * @param observations standing values about one thing; those for more than a year are passed over
     * @return in order of time; without stretches that have a value of their own, and empty unless the indicator's
     *     periods are parts of the year
     */
    public List<Total> yearsToDate(Collection<Observation> observations) {
        if (!indicator.periodsRule().equals(Optional.of(PeriodsRule.PARTS_OF_YEAR))) {
            return List.of();
        }
        Set<Period> reported = new HashSet<>();
        observations.forEach(observation -> reported.add(observation.period()));
        Set<Period> wanted = new LinkedHashSet<>();
        observations.stream()
                .map(Observation::period)
                .sorted()
                .flatMap(period -> yearToDate(period).stream())
                .filter(stretch -> !reported.contains(stretch))
                .forEach(wanted::add);
        return wanted.stream()
                .flatMap(stretch -> total(observations, stretch).stream())
                .toList();
    }

    /**
     * The stretch from the beginning of a period's year to its end.
     *
     * @param period the period
     * @return the stretch, or empty if the period does not lie in one year
     */
    public Optional<Period> yearToDate(Period period) {
        LocalDate start = yearStart(period.startInclusive(), firstMonth);
        return period.endExclusive().isAfter(start.plusYears(1))
                ? Optional.empty()
                : Optional.of(Period.between(start, period.endExclusive()));
    }

    /**
     * What values come to for one stretch.
     *
     * @param observations standing values about one thing
     * @param stretch the longer period
     * @return the total with its periods as parts; empty if there is none in it, or they cannot be added
     */
    public Optional<Total> total(Collection<Observation> observations, Period stretch) {
        Tiles tiles = Tiles.of(observations, stretch);
        List<Total.Part> parts = new ArrayList<>();
        tiles.added().forEach(value -> parts.add(part(value.period()).build()));
        for (Period gap : tiles.gaps()) {
            parts.add(part(gap)
                    .absence(
                            tiles.conflicting().stream().anyMatch(gap::contains)
                                    ? Total.Part.Absence.CONFLICTING
                                    : Total.Part.Absence.NOT_REPORTED)
                    .build());
        }
        return Observations.sum(tiles.added()).map(value -> Total.builder()
                .indicator(indicator.id())
                .period(stretch)
                .value(value)
                .method(value.ratio().isPresent() ? PartsRule.Method.POOLED : PartsRule.Method.SUM)
                .parts(parts)
                .partsWords(LocalizedText.from(language -> Total.TEXTS.pattern("total.periods", language)))
                .definition(tiles.added().get(0).definition())
                .status(Observations.status(tiles.added()))
                .build());
    }

    /**
     * Which periods of a stretch have no value.
     *
     * @param observations standing values about one thing
     * @param stretch the longer period
     * @return the gaps in order of time; empty if values fill the stretch
     */
    public static List<Period> missing(Collection<Observation> observations, Period stretch) {
        return Tiles.of(observations, stretch).gaps();
    }

    /** The values that fill a stretch without overlapping, and what they leave open. */
    private record Tiles(List<Observation> added, List<Period> gaps, Set<Period> conflicting) {

        static Tiles of(Collection<Observation> observations, Period stretch) {
            TreeMap<Period, Observation> inside = new TreeMap<>(LONGEST_FIRST);
            Set<Period> conflicting = new HashSet<>();
            for (Observation observation : observations) {
                if (observation.value().isPresent() && stretch.contains(observation.period())) {
                    Observation other = inside.putIfAbsent(observation.period(), observation);
                    if (other != null && !other.value().equals(observation.value())) {
                        conflicting.add(observation.period());
                    }
                }
            }
            inside.keySet().removeAll(conflicting);
            List<Observation> added = new ArrayList<>();
            List<Period> gaps = new ArrayList<>();
            LocalDate end = stretch.startInclusive();
            for (Observation value : inside.values()) {
                LocalDate start = value.period().startInclusive();
                if (!start.isBefore(end)) {
                    addGap(end, start, gaps);
                    added.add(value);
                    end = value.period().endExclusive();
                }
            }
            addGap(end, stretch.endExclusive(), gaps);
            return new Tiles(added, gaps, conflicting);
        }

        private static void addGap(LocalDate from, LocalDate to, List<Period> gaps) {
            if (from.isBefore(to)) {
                gaps.add(Period.between(from, to));
            }
        }
    }

    private static Total.Part.Builder part(Period period) {
        return Total.Part.builder().name(LocalizedText.from(period));
    }
}
