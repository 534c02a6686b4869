package io.github.tiendo.rollup;

import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.RosterId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * By what many observations are put together: the period, the indicator, the headings above it, the body that a value is
 * about, the rosters that hold that body on the last day of the period.
 *
 * <pre>{@code
 * Grouping.together().byPeriod().byIndicator().byRoster(country);
 * }</pre>
 *
 * <p>An observation is in the group of every combination: one of a commune in a district's roster within the country's
 * counts for the district and for the country. Where the roster does not hold its body on that day, or it is about none,
 * it is in no group, and {@link GroupedTotals#unplaced()} counts it; so does one whose indicator the programme does not
 * know, where headings are asked for.
 *
 * <p>Immutable, serialisable and thread-safe.
 */
public final class Grouping implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final Grouping TOGETHER = new Grouping(false, false, false, null, null);
    private static final RosterId[] NO_ROSTER = {};
    private static final HeadingId[] NO_HEADING = {};

    /** Whether groups differ by period. */
    private final boolean byPeriod;
    /** Whether groups differ by indicator. */
    private final boolean byIndicator;
    /** Whether groups differ by the body that a value is about. */
    private final boolean bySubject;
    /** The roster by whose hierarchy bodies are put together; absent where they are not. */
    private final @Nullable Roster roster;
    /** The headings above each indicator; absent where groups do not differ by heading. */
    private final @Nullable LinkedHashMap<IndicatorId, HeadingId[]> headings;

    /** The rosters that hold each body, by day; worked out once for a day. */
    private transient volatile @Nullable Map<LocalDate, Map<AgencyId, RosterId[]>> rostersByDay;

    private Grouping(
            boolean byPeriod,
            boolean byIndicator,
            boolean bySubject,
            @Nullable Roster roster,
            @Nullable LinkedHashMap<IndicatorId, HeadingId[]> headings) {
        this.byPeriod = byPeriod;
        this.byIndicator = byIndicator;
        this.bySubject = bySubject;
        this.roster = roster;
        this.headings = headings;
    }

    /** {@return everything in one group} */
    public static Grouping together() {
        return TOGETHER;
    }

    /** {@return the same, with groups of their own for each period as it is stated} */
    public Grouping byPeriod() {
        return new Grouping(true, byIndicator, bySubject, roster, headings);
    }

    /** {@return the same, with groups of their own for each indicator} */
    public Grouping byIndicator() {
        return new Grouping(byPeriod, true, bySubject, roster, headings);
    }

    /** {@return the same, with groups of their own for each body that values are about, and for the whole} */
    public Grouping bySubject() {
        return new Grouping(byPeriod, byIndicator, true, roster, headings);
    }

    /**
     * The same, with groups of their own for a roster and every roster that it includes.
     *
     * @param roster whose members on the last day of a period count for it
     * @return a copy
     */
    public Grouping byRoster(Roster roster) {
        return new Grouping(byPeriod, byIndicator, bySubject, roster, headings);
    }

    /**
     * The same, with groups of their own for every heading above an indicator.
     *
     * @param programme whose outline holds the headings; an indicator without one is in no heading's group
     * @return a copy
     */
    public Grouping byHeading(Programme programme) {
        LinkedHashMap<IndicatorId, HeadingId[]> above = new LinkedHashMap<>();
        for (Indicator indicator : programme.indicators()) {
            above.put(
                    indicator.id(),
                    indicator.heading().map(heading -> programme.outline().path(heading)).orElse(List.of()).stream()
                            .map(Heading::id)
                            .toArray(HeadingId[]::new));
        }
        return new Grouping(byPeriod, byIndicator, bySubject, roster, above);
    }

    /**
     * What a group is of; null for what it is not grouped by, and for the whole.
     *
     * @param period the period of its values
     * @param indicator what is measured
     * @param heading the heading of its indicators
     * @param subject the body that its values are about
     * @param roster the roster of that body
     */
    record Key(
            @Nullable Period period,
            @Nullable IndicatorId indicator,
            @Nullable HeadingId heading,
            @Nullable AgencyId subject,
            @Nullable RosterId roster)
            implements Serializable {

        /** As hash codes of values differ well, a sum spread by primes is enough. */
        @Override
        public int hashCode() {
            int hash = period == null ? 0 : period.hashCode();
            hash = 31 * hash + (indicator == null ? 0 : indicator.hashCode());
            hash = 31 * hash + (heading == null ? 0 : heading.hashCode());
            hash = 31 * hash + (subject == null ? 0 : subject.hashCode());
            return 31 * hash + (roster == null ? 0 : roster.hashCode());
        }
    }

    /** Hands over the keys of all groups of an observation; false if there is none. */
    boolean groups(Observation observation, Consumer<Key> groups) {
        Period period = byPeriod ? observation.period() : null;
        IndicatorId indicator = byIndicator ? observation.indicator() : null;
        AgencyId subject = bySubject ? observation.subject().orElse(null) : null;
        if (roster == null && headings == null) {
            groups.accept(new Key(period, indicator, null, subject, null));
            return true;
        }
        RosterId[] rosters = rosters(observation);
        HeadingId[] above = headings == null ? NO_HEADING : headings.getOrDefault(observation.indicator(), NO_HEADING);
        if (roster != null && rosters.length == 0 || headings != null && above.length == 0) {
            return false;
        }
        for (int i = 0; i < Math.max(1, rosters.length); i++) {
            for (int j = 0; j < Math.max(1, above.length); j++) {
                groups.accept(new Key(
                        period,
                        indicator,
                        above.length == 0 ? null : above[j],
                        subject,
                        rosters.length == 0 ? null : rosters[i]));
            }
        }
        return true;
    }

    private RosterId[] rosters(Observation observation) {
        AgencyId body = observation.subject().orElse(null);
        if (roster == null || body == null) {
            return NO_ROSTER;
        }
        Map<LocalDate, Map<AgencyId, RosterId[]>> days = rostersByDay;
        if (days == null) {
            days = new ConcurrentHashMap<>();
            rostersByDay = days;
        }
        return days.computeIfAbsent(observation.period().lastDay(), this::rostersOn)
                .getOrDefault(body, NO_ROSTER);
    }

    private Map<AgencyId, RosterId[]> rostersOn(LocalDate day) {
        Map<AgencyId, RosterId[]> byBody = new LinkedHashMap<>();
        for (Roster one : rosters()) {
            if (!day.isBefore(one.startInclusive())) {
                RosterId[] only = {one.id()};
                for (Agency member : one.membersOn(day)) {
                    byBody.merge(member.id(), only, Grouping::joined);
                }
            }
        }
        return byBody;
    }

    private static RosterId[] joined(RosterId[] some, RosterId[] more) {
        RosterId[] all = Arrays.copyOf(some, some.length + 1);
        all[some.length] = more[0];
        return all;
    }

    /** The roster and those that it includes, each once. */
    List<Roster> rosters() {
        return roster == null ? List.of() : roster.withIncluded();
    }
}
