package io.github.tiendo.rollup;

import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * What many observations come to by groups, in memory for the groups and not for the observations: ten million values of
 * communes make the sums of provinces in one pass.
 *
 * <pre>{@code
 * Grouping grouping = Grouping.together().byPeriod().byIndicator().byRoster(country);
 * GroupedTotals totals = Revisions.latest(lines).collect(GroupedTotals.collector(grouping));
 * totals.groups().forEach(group -> group.value(PartsRule.Method.SUM));
 * }</pre>
 *
 * <p>It takes observations that stand: entries of one fact are revisions to be settled before, by
 * {@link io.github.tiendo.observation.Revisions}. Values by sex, place or another dimension are observations as others are;
 * leave out what must not be counted twice. Several may be gathered apart, on other machines too, and put together: sums,
 * shares and counts are exact, and the groups are equal in any order and any split.
 *
 * <p>A group takes a few numbers; with {@link #keepingReporters()} also a bit for each body that reported anything, so that
 * ten thousand communes in twenty thousand groups take 25 MB. Not thread-safe; the collector may be used in parallel
 * streams.
 */
public final class GroupedTotals implements Serializable {

    private static final long serialVersionUID = 1L;

    /** What the groups differ by. */
    private final Grouping grouping;
    /** Whom groups know to have reported; absent where they do not. */
    private final @Nullable Reporters reporters;
    /** What each group adds up to so far. */
    private final HashMap<Grouping.Key, GroupSlot> slots = new HashMap<>();
    /** How many observations fit no group. */
    private long unplaced;

    private GroupedTotals(Grouping grouping, boolean keepsReporters) {
        this.grouping = grouping;
        this.reporters = keepsReporters ? new Reporters() : null;
    }

    /**
     * Totals of nothing yet.
     *
     * @param grouping by what observations are put together
     * @return totals without groups
     */
    public static GroupedTotals of(Grouping grouping) {
        return new GroupedTotals(grouping, false);
    }

    /**
     * Collects observations.
     *
     * @param grouping by what they are put together
     * @return a collector, also for parallel streams
     */
    public static Collector<Observation, ?, GroupedTotals> collector(Grouping grouping) {
        return of(grouping).collector();
    }

    /**
     * Collects observations as this would take them.
     *
     * @return a collector into totals with the same grouping, which begin without groups
     */
    public Collector<Observation, ?, GroupedTotals> collector() {
        return Collector.of(
                () -> new GroupedTotals(grouping, reporters != null),
                GroupedTotals::add,
                GroupedTotals::addAll,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * Totals that also know who reported, and can tell who did not.
     *
     * @return totals with the same grouping, without groups
     */
    public GroupedTotals keepingReporters() {
        return new GroupedTotals(grouping, true);
    }

    /**
     * Adds an observation to its groups.
     *
     * @param observation one that stands
     */
    public void add(Observation observation) {
        if (!grouping.groups(observation, key -> slot(key).add(observation, reporters))) {
            unplaced++;
        }
    }

    private GroupSlot slot(Grouping.Key key) {
        GroupSlot slot = slots.get(key);
        if (slot == null) {
            slot = new GroupSlot();
            slots.put(key, slot);
        }
        return slot;
    }

    /**
     * Adds what others have gathered.
     *
     * @param other totals by the same grouping; they stay as they are
     * @return this
     * @throws IllegalArgumentException if only one of both keeps reporters
     */
    public GroupedTotals addAll(GroupedTotals other) {
        if ((reporters == null) != (other.reporters == null)) {
            throw new IllegalArgumentException("totals that know who reported cannot be put together with others");
        }
        int[] numbers = reporters == null || other.reporters == null ? null : reporters.numbersOf(other.reporters);
        Map.copyOf(other.slots).forEach((key, slot) -> slot(key).add(other == this ? slot.copy() : slot, numbers));
        unplaced += other.unplaced;
        return this;
    }

    /**
     * {@return how many observations are in no group: those whose body is in none of the rosters on the last day of the
     * period, and those without a heading, where these are asked for}
     */
    public long unplaced() {
        return unplaced;
    }

    /**
     * {@return the groups: by period, indicator, heading, roster and body, what is not grouped by first; empty if there
     * was no observation}
     */
    public List<Group> groups() {
        Reporters.@Nullable Ordered bodies = reporters == null ? null : reporters.ordered();
        return slots.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(ORDER))
                .map(entry -> entry.getValue().toGroup(entry.getKey(), bodies))
                .toList();
    }

    private static final Comparator<Grouping.Key> ORDER = nullFirst(Grouping.Key::period)
            .thenComparing(nullFirst(Grouping.Key::indicator))
            .thenComparing(nullFirst(Grouping.Key::heading))
            .thenComparing(nullFirst(Grouping.Key::roster))
            .thenComparing(nullFirst(Grouping.Key::subject));

    private static <T extends Comparable<? super T>> Comparator<Grouping.Key> nullFirst(Part<T> part) {
        return (one, other) -> {
            @Nullable T first = part.of(one);
            @Nullable T second = part.of(other);
            if (first == null || second == null) {
                return Boolean.compare(first != null, second != null);
            }
            return first.compareTo(second);
        };
    }

    private interface Part<T> {
        @Nullable
        T of(Grouping.Key key);
    }

    /** What the observations of one group come to. */
    @Value.Immutable
    public abstract static class Group implements Serializable {

        private static final long serialVersionUID = 1L;

        /** Decimals of an average. */
        private static final int DECIMALS = 12;

        Group() {}

        /** {@return the period, or empty where groups are not by period} */
        public abstract Optional<Period> period();

        /** {@return the indicator, or empty where groups are not by indicator} */
        public abstract Optional<IndicatorId> indicator();

        /** {@return the heading, or empty where groups are not by heading} */
        public abstract Optional<HeadingId> heading();

        /** {@return the roster, or empty where groups are not by roster} */
        public abstract Optional<RosterId> roster();

        /** {@return the body that values are about; empty where groups are not by body, and for the whole} */
        public abstract Optional<AgencyId> subject();

        /** {@return how many values there are} */
        public abstract long values();

        /** {@return how many observations have no value} */
        public abstract long blanks();

        /** {@return how many values are numbers with a unit, and not zero} */
        public abstract long otherThanZero();

        /** {@return how many values are hedged, such as "nearly 60"; a sum counts them with their stated numbers} */
        public abstract long hedged();

        /** {@return how many values are words, ranks or ratios of another kind, which are in no sum} */
        public abstract long withoutNumber();

        /** {@return the exact sums by unit, without trailing zeros, units in the order of their names} */
        public abstract Map<Unit, BigDecimal> sums();

        /** {@return how many values came with their counts} */
        public abstract long counted();

        /** {@return numerators over denominators of the values that came with them; empty if none did} */
        public abstract Optional<Ratio> pooled();

        /** {@return the value of the newest period; empty if there is none, or there are several different ones} */
        public abstract Optional<ReportedValue> newest();

        /** {@return the bodies that values are about, in the order of their ids; empty unless reporters are kept} */
        public abstract Optional<Set<AgencyId>> reporters();

        @Value.Check
        Group check() {
            return reporters().isEmpty() || reporters().get() instanceof Reporters.Some
                    ? this
                    : builder()
                            .from(this)
                            .reporters(Reporters.Some.copyOf(reporters().get()))
                            .build();
        }

        /** {@return the least sure of forecast, estimated, provisional and normal} */
        public abstract Observation.Status status();

        /** {@return whether values stand under different definitions, so that they should not be put together} */
        public abstract boolean isOfSeveralDefinitions();

        /**
         * The value of the group as parts make a whole.
         *
         * @param method in what way
         * @return the value; empty where it cannot be made of all values: they are of several units or definitions, some
         *     have no number, or lack the counts that a pooled share needs, and for methods that need weights or a source
         */
        public Optional<ReportedValue> value(PartsRule.Method method) {
            if (values() == 0 || isOfSeveralDefinitions()) {
                return Optional.empty();
            }
            return switch (method) {
                case LAST -> newest();
                case COUNT ->
                    withoutNumber() == 0 ? Optional.of(Quantity.of(otherThanZero(), Unit.COUNT)) : Optional.empty();
                case POOLED -> counted() == values() ? pooled().map(Quantity::of) : Optional.empty();
                case SUM -> onlySum().map(sum -> Quantity.of(sum.getValue(), sum.getKey()));
                case MEAN -> onlySum().map(sum -> Quantity.of(mean(sum.getValue()), sum.getKey()));
                case WEIGHTED_MEAN, ONE_SOURCE -> Optional.empty();
            };
        }

        private Optional<Map.Entry<Unit, BigDecimal>> onlySum() {
            return sums().size() == 1 && withoutNumber() == 0
                    ? sums().entrySet().stream().findFirst()
                    : Optional.empty();
        }

        private BigDecimal mean(BigDecimal sum) {
            return sum.divide(BigDecimal.valueOf(values()), DECIMALS, RoundingMode.HALF_EVEN)
                    .stripTrailingZeros();
        }

        /**
         * Who should have reported and did not.
         *
         * @param roster who should
         * @return its members on the last day of the period that no value is about, in the roster's order; empty where
         *     groups are not by period, or reporters are not kept
         */
        public List<Agency> missing(Roster roster) {
            Optional<LocalDate> day = period().map(Period::lastDay)
                    .filter(last -> reporters().isPresent() && !last.isBefore(roster.startInclusive()));
            return day.map(last -> roster.membersOn(last).stream()
                            .filter(member -> !reporters().orElseThrow().contains(member.id()))
                            .toList())
                    .orElse(List.of());
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a group. */
        public static final class Builder extends ImmutableGroup.Builder {
            Builder() {}
        }
    }
}
