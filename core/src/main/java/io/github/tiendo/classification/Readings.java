package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.quantity.ReportedValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The values of an input that may be used: those of periods that ended by the day, with the latest found and checked.
 * Nothing is copied.
 */
final class Readings implements YearlyValues {

    private final List<Observation> observations;
    private final boolean yearly;
    private final int latest;
    /** The latest value, or null if there is none. */
    private final @Nullable ReportedValue latestValue;

    private final @Nullable NotRatedReason problem;

    private Readings(
            List<Observation> observations,
            boolean yearly,
            int latest,
            @Nullable ReportedValue latestValue,
            @Nullable NotRatedReason problem) {
        this.observations = observations;
        this.yearly = yearly;
        this.latest = latest;
        this.latestValue = latestValue;
        this.problem = problem;
    }

    static Readings of(CompletionInput input) {
        List<Observation> observations = input.series().observations();
        boolean yearly = input.series().isYearly();
        LocalDate day = input.day();
        for (int i = observations.size() - 1; i >= 0; i--) {
            Observation observation = observations.get(i);
            if (!observation.countsBy(day)) {
                continue;
            }
            ReportedValue value = observation.value().orElse(null);
            if (value != null) {
                boolean conflict = !yearly && conflicts(observations, i);
                return new Readings(
                        observations, yearly, i, value, conflict ? NotRatedReason.Standard.CONFLICTING_VALUES : null);
            }
            NotRatedReason.Standard instead = standsFor(observation.status());
            if (instead != null) {
                return new Readings(observations, yearly, -1, null, instead);
            }
        }
        return new Readings(observations, yearly, -1, null, NotRatedReason.Standard.NO_OBSERVATION);
    }

    /** Why nothing can be rated where the latest is no value, or null where an earlier value stands for it. */
    private static NotRatedReason.@Nullable Standard standsFor(Observation.Status status) {
        return switch (status) {
            case NOT_APPLICABLE -> NotRatedReason.Standard.NOT_APPLICABLE;
            case UNREADABLE -> NotRatedReason.Standard.VALUE_UNREADABLE;
            default -> null;
        };
    }

    /** Whether another value is stated for the same period, under whatever definition; the series is in order. */
    private static boolean conflicts(List<Observation> observations, int index) {
        Observation one = observations.get(index);
        return conflicts(observations, one, index - 1, -1) || conflicts(observations, one, index + 1, 1);
    }

    private static boolean conflicts(List<Observation> observations, Observation one, int from, int step) {
        for (int i = from; i >= 0 && i < observations.size(); i += step) {
            Observation other = observations.get(i);
            if (!other.period().equals(one.period())) {
                return false;
            }
            if (other.value().isPresent() && !other.value().equals(one.value())) {
                return true;
            }
        }
        return false;
    }

    /** Whether the series is a number for each of several years, of one unit and definition. */
    boolean isYearly() {
        return yearly;
    }

    /** Why nothing can be rated, or null. */
    @Override
    public @Nullable NotRatedReason problem() {
        return problem;
    }

    /** The place of the latest value; only where there is no problem. */
    int latestIndex() {
        return latest;
    }

    Observation latest() {
        return observations.get(latest);
    }

    /** The latest value; only where there is no problem. */
    ReportedValue latestValue() {
        return Objects.requireNonNull(latestValue);
    }

    // --- the values by year, where they are those of the years as they stand

    @Override
    public Readings readings() {
        return this;
    }

    @Override
    public int size() {
        return latest + 1;
    }

    @Override
    public int year(int index) {
        return YearlyValues.yearOf(observations.get(index).period());
    }

    @Override
    public Observation observation(int index) {
        return observations.get(index);
    }

    @Override
    public ReportedValue value(int index) {
        return index == latest ? latestValue() : value(observations.get(index));
    }

    Observation at(int index) {
        return observations.get(index);
    }

    boolean isContradicted(int index) {
        return !yearly && conflicts(observations, index);
    }

    static ReportedValue value(Observation observation) {
        return observation.value().orElseThrow();
    }

    static long lastDay(Observation observation) {
        return observation.period().endExclusive().toEpochDay() - 1;
    }

    /**
     * The value before one that may be compared with it: under the definition of the latest, not behind a break, and
     * of a period that ends earlier; of two that end on one day the longer. -1 if there is none.
     */
    int before(int index) {
        Observation one = observations.get(index);
        if (one.status() == Observation.Status.BREAK) {
            return -1;
        }
        Optional<?> definition = latest().definition();
        for (int i = index - 1; i >= 0; i--) {
            Observation other = observations.get(i);
            if (other.value().isPresent()
                    && other.definition().equals(definition)
                    && !other.period().endExclusive().equals(one.period().endExclusive())) {
                return i;
            }
        }
        return -1;
    }

    /** The earliest value that may be compared with the latest and has a number for an aim; -1 if there is none. */
    int earliest(Aim aim) {
        if (yearly) {
            return latest == 0 || aim.number(value(observations.get(0))) == null ? -1 : 0;
        }
        Observation one = latest();
        if (one.status() == Observation.Status.BREAK) {
            return -1;
        }
        int earliest = -1;
        Optional<?> definition = one.definition();
        LocalDate end = one.period().endExclusive();
        for (int i = latest - 1; i >= 0; i--) {
            Observation other = observations.get(i);
            Optional<ReportedValue> value = other.value();
            if (value.isEmpty()
                    || !other.definition().equals(definition)
                    || other.period().endExclusive().equals(end)) {
                continue;
            }
            end = other.period().endExclusive();
            if (aim.number(value.get()) != null) {
                earliest = i;
            }
            if (other.status() == Observation.Status.BREAK) {
                break;
            }
        }
        return earliest;
    }

    /**
     * The last day on which a value stood that may not be compared with the latest: values up to it lie behind a break.
     *
     * @return the day before the first value of the latest definition, or null if there was no break
     */
    @Nullable
    LocalDate breakBefore() {
        int first = latest;
        for (int i = before(first); i >= 0; i = before(first)) {
            first = i;
        }
        Observation start = observations.get(first);
        boolean breaks = start.status() == Observation.Status.BREAK;
        for (int i = first - 1; i >= 0 && !breaks; i--) {
            Observation other = observations.get(i);
            breaks = other.value().isPresent()
                    && (!Objects.equals(other.definition(), start.definition())
                            || other.status() == Observation.Status.BREAK);
        }
        return breaks ? start.period().lastDay().minusDays(1) : null;
    }
}
