package io.github.tiendo.observation;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.immutables.value.Value;

/**
 * The values of one indicator that are about the same thing: the same subject and the same dimension values, ordered
 * by the last day of their periods. They may run over a change of definition; {@link #sinceBreak()} cuts there.
 *
 * <p>A series holds what stands, after revisions. Two observations of one period with different values contradict each
 * other; a series keeps both and {@link #hasConflict} says so.
 *
 * <pre>{@code
 * Series series = Series.of(observations).upTo(LocalDate.of(2022, 12, 31));
 * }</pre>
 */
@Value.Immutable
public abstract class Series implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Observation> ORDER = Comparator.comparing(Observation::period);

    Series() {}

    /**
     * The observations, by the last day of their periods; of two that end on one day the longer period is later.
     *
     * @return the observations; may be empty
     */
    public abstract List<Observation> observations();

    /**
     * A series of these observations, put in order.
     *
     * @param observations of one indicator, one subject and one combination of dimension values
     * @return the series
     * @throws IllegalArgumentException if they are about different things
     */
    public static Series of(Collection<Observation> observations) {
        List<Observation> ordered = new ArrayList<>(observations);
        ordered.sort(ORDER);
        return ImmutableSeries.builder().observations(ordered).build();
    }

    /**
     * A series of bare numbers, one for each year, of whatever is measured.
     *
     * <pre>{@code
     * Series.yearly(Unit.PERCENT, Map.of(2016, 99.47, 2024, 99.5));
     * }</pre>
     *
     * @param unit the unit of the numbers
     * @param values the numbers by year; a binary fraction counts as the decimal that it prints as
     * @return the series, of an indicator called {@code values}
     * @throws IllegalArgumentException if one is not a finite number
     */
    public static Series yearly(Unit unit, Map<Integer, ? extends Number> values) {
        IndicatorId indicator = IndicatorId.of("values");
        List<Observation> observations = new ArrayList<>();
        values.forEach((year, number) ->
                observations.add(Observation.of(indicator, Period.year(year), Quantity.of(number.toString(), unit))));
        return of(observations);
    }

    /**
     * The series that these observations make, one for each indicator, subject and combination of dimension values.
     *
     * @param observations of any indicators
     * @return the series in the order in which they first came
     */
    public static List<Series> allOf(Collection<Observation> observations) {
        Map<List<Object>, List<Observation>> groups = new LinkedHashMap<>();
        for (Observation observation : observations) {
            groups.computeIfAbsent(
                            List.of(observation.indicator(), observation.subject(), observation.dimensions()),
                            key -> new ArrayList<>())
                    .add(observation);
        }
        return groups.values().stream().map(Series::of).toList();
    }

    @Value.Check
    void check() {
        for (Observation observation : observations()) {
            Observation first = observations().get(0);
            if (!observation.indicator().equals(first.indicator())
                    || !observation.subject().equals(first.subject())
                    || !observation.dimensions().equals(first.dimensions())) {
                throw new IllegalArgumentException("a series is about one indicator, subject and dimension, found "
                        + first.key() + " and " + observation.key());
            }
        }
    }

    /** {@return whom the series is about: the subject, or empty for the whole programme or an empty series} */
    public Optional<AgencyId> subject() {
        return observations().stream().findFirst().flatMap(Observation::subject);
    }

    /**
     * The observations that {@link Observation#countsBy count by} a day: those whose periods are over, and estimates for
     * the period that holds it.
     *
     * @param asOf the day
     * @return a shorter series
     */
    public Series upTo(LocalDate asOf) {
        return only(observation -> observation.countsBy(asOf));
    }

    /** {@return the observations that have a value: a shorter series} */
    public Series withValues() {
        return only(observation -> observation.value().isPresent());
    }

    private Series only(Predicate<Observation> wanted) {
        List<Observation> left = new ArrayList<>(observations());
        return left.removeIf(wanted.negate()) ? of(left) : this;
    }

    /**
     * The observations under the definition of the last one: those behind the last change of definition, or from the
     * last observation on that is marked as a break.
     *
     * @return a shorter series, none of whose values stands across a break from another
     */
    public Series sinceBreak() {
        int start = observations().size();
        Optional<DefinitionId> definition = Optional.empty();
        for (int i = observations().size() - 1; i >= 0; i--) {
            Observation observation = observations().get(i);
            if (i == observations().size() - 1) {
                definition = observation.definition();
            } else if (!observation.definition().equals(definition)) {
                break;
            }
            start = i;
            if (observation.status() == Observation.Status.BREAK) {
                break;
            }
        }
        return of(observations().subList(start, observations().size()));
    }

    /**
     * Tells whether the series is as plain as can be: a number in one unit for each of several calendar years, one for
     * a year, under one definition and without a break. Worked out once.
     *
     * @return whether values may be compared without looking at what lies between them; true for an empty series
     */
    @Value.Lazy
    public boolean isYearly() {
        Observation before = null;
        for (Observation observation : observations()) {
            if (observation.period().kind() != Period.Kind.YEAR
                    || observation.quantity().isEmpty()
                    || observation.status() == Observation.Status.BREAK) {
                return false;
            }
            if (before != null
                    && (before.period().equals(observation.period())
                            || !before.definition().equals(observation.definition())
                            || !before.quantity()
                                    .get()
                                    .unit()
                                    .equals(observation.quantity().get().unit()))) {
                return false;
            }
            before = observation;
        }
        return true;
    }

    /** {@return the observation whose period ends last, or empty for an empty series} */
    public Optional<Observation> last() {
        return observations().isEmpty()
                ? Optional.empty()
                : Optional.of(observations().get(observations().size() - 1));
    }

    /**
     * Tells whether different values are stated for one period under one definition.
     *
     * @param period the period
     * @return whether the series contradicts itself there
     */
    public boolean hasConflict(Period period) {
        return observations().stream()
                        .filter(observation -> observation.period().equals(period))
                        .filter(observation -> observation.value().isPresent())
                        .map(observation -> List.of(observation.value(), observation.definition()))
                        .distinct()
                        .count()
                > observations().stream()
                        .filter(observation -> observation.period().equals(period))
                        .filter(observation -> observation.value().isPresent())
                        .map(Observation::definition)
                        .distinct()
                        .count();
    }
}
