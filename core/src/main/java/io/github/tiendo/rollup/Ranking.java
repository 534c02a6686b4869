package io.github.tiendo.rollup;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.PeriodTotals;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.quantity.Quantity;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import org.immutables.value.Value;

/**
 * Bodies in the order of their values of one indicator for one period, the best first as its direction says. Equal values
 * share a place and leave the next ones out: 1, 2, 2, 4. Who has no value stands apart.
 */
@Value.Immutable
public abstract class Ranking implements Serializable {

    private static final long serialVersionUID = 1L;

    Ranking() {}

    /** The place of one body. */
    @Value.Immutable
    public abstract static class Place implements Serializable {

        private static final long serialVersionUID = 1L;

        Place() {}

        /** {@return the place, from 1} */
        public abstract int place();

        /** {@return whether others share it} */
        public abstract boolean isTied();

        /** {@return the body} */
        public abstract AgencyId agency();

        /** {@return its name} */
        public abstract LocalizedText name();

        /** {@return its value} */
        public abstract Quantity value();

        /**
         * By how many places it moved since the period before.
         *
         * @return above zero for a better place; empty if it had none, or other bodies were ranked then
         */
        public abstract OptionalInt movement();
    }

    /** {@return for which period} */
    public abstract Period period();

    /** {@return the bodies with a value, the best first; of a shared place by id} */
    public abstract List<Place> places();

    /** {@return the bodies without a value, in the order of the roster or by id} */
    public abstract List<LocalizedText> withoutValue();

    /**
     * The best.
     *
     * @param count how many places are asked for, at least 1
     * @return those up to that place, all who share the last one included
     */
    public List<Place> first(int count) {
        return places().stream().filter(place -> place.place() <= count).toList();
    }

    /**
     * The last.
     *
     * @param count how many bodies are asked for, at least 1
     * @return the last so many, all who share the first place among them included
     */
    public List<Place> last(int count) {
        if (places().size() <= count) {
            return places();
        }
        int from = places().get(places().size() - count).place();
        return places().stream().filter(place -> place.place() >= from).toList();
    }

    /**
     * Ranks the bodies of a programme by an indicator.
     *
     * @param programme the programme
     * @param indicator the indicator, whose direction says what is better
     * @param period the period
     * @param roster who is ranked; else those who should report, as {@link TotalsAssembler} finds them
     * @return the ranking; without places if no body has a value in the unit of most
     */
    public static Ranking of(Programme programme, Indicator indicator, Period period, Optional<Roster> roster) {
        Ranks ranks = new Ranks(programme, indicator, roster);
        Optional<Period> before = Changes.previous(indicator, period, ranks.periods(), programme.firstMonth());
        return ranks.of(period, before);
    }

    /** Works rankings out. */
    private static final class Ranks {

        private final Programme programme;
        private final Indicator indicator;
        private final TreeMap<AgencyId, PartEntries> bodies = new TreeMap<>();
        private final Parts parts;

        Ranks(Programme programme, Indicator indicator, Optional<Roster> roster) {
            this.programme = programme;
            this.indicator = indicator;
            TreeMap<AgencyId, LocalDate> since = new TreeMap<>();
            for (Observation observation : programme.observationsOf(indicator.id())) {
                observation.subject().ifPresent(body -> {
                    bodies.computeIfAbsent(body, none -> new PartEntries(indicator, programme.firstMonth()))
                            .add(observation);
                    since.merge(
                            body,
                            observation.period().startInclusive(),
                            (one, other) -> one.isBefore(other) ? one : other);
                });
            }
            this.parts = Parts.of(programme, indicator, roster, since);
        }

        TreeMap<Period, Boolean> periods() {
            TreeMap<Period, Boolean> periods = new TreeMap<>();
            bodies.values().forEach(entries -> entries.periods().forEach(period -> periods.put(period, true)));
            return periods;
        }

        private List<AgencyId> members(Period period) {
            LocalDate endOfYear = PeriodTotals.yearStart(period.lastDay(), programme.firstMonth())
                    .plusYears(1);
            return parts.expected(period.lastDay(), endOfYear);
        }

        /** Bodies and values, the best first. */
        private Map<AgencyId, Quantity> ranked(Period period) {
            Map<AgencyId, Quantity> values = new LinkedHashMap<>();
            for (AgencyId body : members(period)) {
                Optional.ofNullable(bodies.get(body))
                        .flatMap(entries -> entries.value(period).value())
                        .flatMap(Observation::quantity)
                        .ifPresent(value -> values.put(body, value));
            }
            if (values.values().stream().map(Quantity::unit).distinct().count() > 1) {
                return Map.of();
            }
            Comparator<BigDecimal> better = indicator.direction() == Indicator.Direction.INCREASE
                    ? Comparator.reverseOrder()
                    : Comparator.naturalOrder();
            Map<AgencyId, Quantity> ordered = new LinkedHashMap<>();
            values.entrySet().stream()
                    .sorted(Comparator.comparing(
                                    (Map.Entry<AgencyId, Quantity> entry) ->
                                            entry.getValue().number(),
                                    better)
                            .thenComparing(Map.Entry::getKey))
                    .forEach(entry -> ordered.put(entry.getKey(), entry.getValue()));
            return ordered;
        }

        private static Map<AgencyId, Integer> places(Map<AgencyId, Quantity> ranked) {
            Map<AgencyId, Integer> places = new LinkedHashMap<>();
            int counted = 0;
            int place = 0;
            BigDecimal before = null;
            for (Map.Entry<AgencyId, Quantity> entry : ranked.entrySet()) {
                counted++;
                BigDecimal number = entry.getValue().number();
                place = before != null && before.compareTo(number) == 0 ? place : counted;
                before = number;
                places.put(entry.getKey(), place);
            }
            return places;
        }

        Ranking of(Period period, Optional<Period> before) {
            Map<AgencyId, Quantity> ranked = ranked(period);
            Map<AgencyId, Integer> places = places(ranked);
            boolean samePopulation = before.filter(
                            earlier -> new HashSet<>(members(earlier)).equals(new HashSet<>(members(period))))
                    .isPresent();
            Map<AgencyId, Integer> earlier = samePopulation ? places(ranked(before.orElseThrow())) : Map.of();
            List<Place> made = new ArrayList<>();
            places.forEach((body, place) -> {
                ImmutablePlace.Builder one = ImmutablePlace.builder()
                        .place(place)
                        .isTied(places.values().stream().filter(place::equals).count() > 1)
                        .agency(body)
                        .name(parts.name(body))
                        .value(ranked.get(body));
                if (earlier.containsKey(body)) {
                    one.movement(earlier.get(body) - place);
                }
                made.add(one.build());
            });
            Set<AgencyId> without = Parts.without(members(period), ranked.keySet());
            return ImmutableRanking.builder()
                    .period(period)
                    .places(made)
                    .withoutValue(parts.names(without))
                    .build();
        }
    }
}
