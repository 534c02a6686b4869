package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The values of a series by year, as the methods of organisations read them: one for each year, of one definition.
 *
 * <p>A period that runs over several years, "2015-16", is its first year. Of values for shorter periods than a year
 * those are passed over whose year has a value of its own; several in one year are two values for it, unless the last
 * one may stand for it.
 */
interface YearlyValues {

    /** Why there are none, or null. */
    @Nullable
    NotRatedReason problem();

    /** The values as they stand. */
    Readings readings();

    int size();

    int year(int index);

    Observation observation(int index);

    ReportedValue value(int index);

    /** Whether two values contradict each other for a year other than the last. */
    default boolean conflict() {
        return false;
    }

    /** Why there are none, or that two contradict each other; null if they can be used. */
    default @Nullable NotRatedReason problemOrConflict() {
        NotRatedReason problem = problem();
        return problem == null && conflict() ? NotRatedReason.Standard.CONFLICTING_VALUES : problem;
    }

    /** Whether values were left out since they lie behind a change of definition. */
    default boolean isCut() {
        return false;
    }

    default BigDecimal number(int index) {
        return ((Quantity) value(index)).number();
    }

    /** The place of a year, or of the next later year with a value; the size if there is none. */
    default int from(int year) {
        int index = 0;
        while (index < size() && year(index) < year) {
            index++;
        }
        return index;
    }

    /** The place of a year, or -1. */
    default int of(int year) {
        int index = from(year);
        return index < size() && year(index) == year ? index : -1;
    }

    static int yearOf(Period period) {
        return period.startInclusive().getYear();
    }

    /** The values in the unit of the latest, or of the target where there is one; empty with the reason if none. */
    static YearlyValues of(CompletionInput input, @Nullable Unit unit, boolean oneOnly) {
        Readings readings = Readings.of(input);
        NotRatedReason problem = readings.problem();
        if (problem != null) {
            return none(readings, problem);
        }
        ReportedValue latest = readings.latestValue();
        if (!(latest instanceof Quantity quantity)) {
            return none(
                    readings,
                    latest instanceof TextValue
                            ? NotRatedReason.Standard.TEXT_VALUE
                            : unit != null
                                    ? NotRatedReason.Standard.UNIT_DIFFERS
                                    : NotRatedReason.Standard.TARGET_KIND_NOT_SUPPORTED);
        }
        Unit common = quantity.unit();
        if (unit != null && !unit.equals(common)) {
            return none(readings, NotRatedReason.Standard.UNIT_DIFFERS);
        }
        return readings.isYearly() ? readings : Collected.of(readings, common, oneOnly);
    }

    private static YearlyValues none(Readings readings, NotRatedReason problem) {
        return new Collected(readings, new int[0], new Observation[0], 0, problem, false, false);
    }

    /**
     * Values that had to be looked through.
     *
     * @param readings the values as they stand
     * @param years the year of each value
     * @param values a value for each year
     * @param start the first place that is taken
     * @param problem why there are none, or null
     * @param isCut whether values were left out since they lie behind a change of definition
     * @param conflict whether two values contradict each other for a year other than the last
     */
    record Collected(
            Readings readings,
            int[] years,
            Observation[] values,
            int start,
            @Nullable NotRatedReason problem,
            boolean isCut,
            boolean conflict)
            implements YearlyValues {

        @Override
        public int size() {
            return years.length - start;
        }

        @Override
        public int year(int index) {
            return years[start + index];
        }

        @Override
        public Observation observation(int index) {
            return values[start + index];
        }

        @Override
        public ReportedValue value(int index) {
            return Readings.value(observation(index));
        }

        static YearlyValues of(Readings readings, Unit unit, boolean oneOnly) {
            int last = readings.latestIndex();
            Observation[] values = new Observation[last + 1];
            int[] years = new int[last + 1];
            int size = 0;
            boolean simple = true;
            int earlier = 0;
            boolean open = true;
            for (int i = last; i >= 0 && open; i--) {
                Observation observation = readings.at(i);
                if (!isUsable(observation, unit)) {
                    continue;
                }
                if (!observation.definition().equals(readings.latest().definition())) {
                    earlier++;
                    continue;
                }
                int year = yearOf(observation.period());
                simple &= isYear(observation.period()) && (size == 0 || year < years[last - size + 1]);
                years[last - size] = year;
                values[last - size++] = observation;
                open = observation.status() != Observation.Status.BREAK;
                earlier += open ? 0 : i;
            }
            if (simple) {
                return new Collected(readings, years, values, last + 1 - size, null, earlier > 0, false);
            }
            int start = last + 1 - size;
            return sorted(
                    readings,
                    Arrays.copyOfRange(years, start, last + 1),
                    Arrays.copyOfRange(values, start, last + 1),
                    earlier > 0,
                    oneOnly);
        }

        private static boolean isUsable(Observation observation, Unit unit) {
            return observation.value().isPresent()
                    && observation.value().get() instanceof Quantity quantity
                    && quantity.unit().equals(unit);
        }

        private static YearlyValues sorted(
                Readings readings, int[] years, Observation[] values, boolean cut, boolean oneOnly) {
            TreeMap<Integer, Observation> byYear = new TreeMap<>();
            Set<Integer> conflicts = new HashSet<>();
            for (int i = 0; i < years.length; i++) {
                Observation one = values[i];
                Observation other = byYear.get(years[i]);
                boolean whole = isAtLeastAYear(one.period());
                boolean otherWhole = other != null && isAtLeastAYear(other.period());
                if (other == null || whole && !otherWhole) {
                    byYear.put(years[i], one);
                    conflicts.remove(years[i]);
                } else if (whole == otherWhole) {
                    boolean same =
                            other.key().equals(one.key()) && other.value().equals(one.value());
                    if (!whole && !oneOnly && !other.period().equals(one.period())) {
                        byYear.put(years[i], one);
                    } else if (!same) {
                        conflicts.add(years[i]);
                    }
                }
            }
            if (conflicts.contains(byYear.lastKey())) {
                return none(readings, NotRatedReason.Standard.CONFLICTING_VALUES);
            }
            int[] sortedYears =
                    byYear.keySet().stream().mapToInt(Integer::intValue).toArray();
            return new Collected(
                    readings,
                    sortedYears,
                    byYear.values().toArray(new Observation[0]),
                    0,
                    null,
                    cut,
                    !conflicts.isEmpty());
        }

        private static boolean isYear(Period period) {
            return period.kind() == Period.Kind.YEAR;
        }

        private static boolean isAtLeastAYear(Period period) {
            return !period.startInclusive().plusYears(1).isAfter(period.endExclusive());
        }
    }
}
