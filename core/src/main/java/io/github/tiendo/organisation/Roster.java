package io.github.tiendo.organisation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * A named membership over time: the provinces of a country, the ministries of a government.
 *
 * <p>It holds every agency that was ever a member, and the events by which members became others. An agency that no
 * event brings in is a member from the roster's first day. A roster may include others and is then their union: its
 * own agencies come first, then those of each included roster in order. Events may name agencies outside the roster;
 * these change nothing in it.
 */
@Value.Immutable
public abstract class Roster implements Serializable {

    private static final long serialVersionUID = 1L;

    Roster() {}

    /** {@return the identity} */
    public abstract RosterId id();

    /**
     * What the members are called together: {@code tỉnh, thành phố trực thuộc Trung ương}.
     *
     * @return the title
     */
    public abstract LocalizedText title();

    /** {@return where the membership is taken from: the laws or lists, or empty if not stated} */
    public abstract Optional<String> source();

    /**
     * {@return the first day for which the roster answers; of a roster that only includes others, not before any of
     * theirs}
     */
    public abstract LocalDate startInclusive();

    /**
     * {@return every agency that the roster itself ever held, in the order in which members are listed: distinct by id;
     * without those of included rosters}
     */
    public abstract List<Agency> agencies();

    /** {@return the roster's own events, in order of their days: without those of included rosters} */
    public abstract List<Event> events();

    /** {@return the rosters that this one includes, in order; may be empty} */
    public abstract List<Roster> includes();

    /**
     * Every event finds its agencies as members and no other event has brought in what it brings in; members exist
     * while they are members; ids are distinct; events are ordered and lie behind the first day.
     */
    @Value.Check
    void check() {
        Set<AgencyId> ids = new HashSet<>();
        for (Agency agency : agencies()) {
            require(ids.add(agency.id()), "agency " + agency.id() + " stands twice");
        }
        for (Roster part : includes()) {
            require(
                    !part.startInclusive().isAfter(startInclusive()),
                    "it answers from " + startInclusive() + ", but " + part.id() + " only from "
                            + part.startInclusive());
        }
        Set<AgencyId> members = firstMembers();
        LocalDate previous = startInclusive();
        for (Event event : events()) {
            require(event.date().isAfter(startInclusive()), "an event on " + event.date() + " is not after its start");
            require(!event.date().isBefore(previous), "the event on " + event.date() + " is out of order");
            previous = event.date();
            apply(event, members, ids);
        }
        for (Agency agency : agencies()) {
            LocalDate entered = enteredOn(agency.id());
            require(
                    !agency.startInclusive().orElse(entered).isAfter(entered),
                    agency.id() + " is a member from " + entered + " on, before it exists");
            Optional<LocalDate> left = leftOn(agency.id());
            require(
                    agency.endExclusive().isEmpty()
                            || left.isPresent() && !agency.endExclusive().get().isBefore(left.get()),
                    agency.id() + " is still a member when it no longer exists");
        }
    }

    private void apply(Event event, Set<AgencyId> members, Set<AgencyId> known) {
        for (AgencyId id : event.before()) {
            require(!known.contains(id) || members.remove(id), id + " is no member before " + event.date());
        }
        for (AgencyId id : event.after()) {
            require(!known.contains(id) || members.add(id), id + " is a member already on " + event.date());
        }
    }

    private void require(boolean condition, String problem) {
        if (!condition) {
            throw new IllegalArgumentException("roster " + id() + ": " + problem);
        }
    }

    /**
     * The members on a day.
     *
     * @param day on or after {@link #startInclusive()}
     * @return distinct, in the roster's order
     * @throws IllegalArgumentException if the day is before the roster's first
     */
    public List<Agency> membersOn(LocalDate day) {
        Set<AgencyId> members = memberIdsOn(day);
        List<Agency> found = new ArrayList<>(members.size());
        for (Agency agency : everyAgency()) {
            if (members.contains(agency.id())) {
                found.add(agency);
            }
        }
        return List.copyOf(found);
    }

    /**
     * Tells whether an agency is a member on a day.
     *
     * @param agency the agency
     * @param day on or after {@link #startInclusive()}
     * @return whether it is
     * @throws IllegalArgumentException if the day is before the roster's first
     */
    public boolean hasMember(AgencyId agency, LocalDate day) {
        return memberIdsOn(day).contains(agency);
    }

    private Set<AgencyId> memberIdsOn(LocalDate day) {
        requireKnown(day);
        Set<AgencyId> known = new HashSet<>();
        agencies().forEach(agency -> known.add(agency.id()));
        Set<AgencyId> members = firstMembers();
        for (Event event : events()) {
            if (!event.date().isAfter(day)) {
                members.removeAll(event.before());
                event.after().stream().filter(known::contains).forEach(members::add);
            }
        }
        for (Roster part : includes()) {
            members.addAll(part.memberIdsOn(day));
        }
        return members;
    }

    private void requireKnown(LocalDate day) {
        require(!day.isBefore(startInclusive()), "it answers from " + startInclusive() + ", asked for " + day);
    }

    private Set<AgencyId> firstMembers() {
        Set<AgencyId> first = new LinkedHashSet<>();
        for (Agency agency : agencies()) {
            if (enteredOn(agency.id()).equals(startInclusive())) {
                first.add(agency.id());
            }
        }
        return first;
    }

    private LocalDate enteredOn(AgencyId id) {
        for (Event event : events()) {
            if (event.before().contains(id)) {
                return startInclusive();
            }
            if (event.after().contains(id)) {
                return event.date();
            }
        }
        return startInclusive();
    }

    private Optional<LocalDate> leftOn(AgencyId id) {
        Optional<LocalDate> left = Optional.empty();
        for (Event event : events()) {
            if (event.after().contains(id)) {
                left = Optional.empty();
            } else if (event.before().contains(id)) {
                left = Optional.of(event.date());
            }
        }
        return left;
    }

    /** {@return this roster and all that it includes, each once, the wider before the narrower} */
    public List<Roster> withIncluded() {
        Map<RosterId, Roster> found = new LinkedHashMap<>();
        List<Roster> open = new ArrayList<>(List.of(this));
        while (!open.isEmpty()) {
            Roster next = open.remove(0);
            if (found.putIfAbsent(next.id(), next) == null) {
                open.addAll(next.includes());
            }
        }
        return List.copyOf(found.values());
    }

    /**
     * {@return every agency that was ever a member, of the included rosters too: distinct by id, in the roster's order}
     */
    public List<Agency> everyAgency() {
        Map<AgencyId, Agency> all = new LinkedHashMap<>();
        agencies().forEach(agency -> all.putIfAbsent(agency.id(), agency));
        for (Roster part : includes()) {
            part.everyAgency().forEach(agency -> all.putIfAbsent(agency.id(), agency));
        }
        return List.copyOf(all.values());
    }

    /** {@return every event, of the included rosters too: distinct, in order of their days} */
    public List<Event> everyEvent() {
        Set<Event> all = new LinkedHashSet<>(events());
        includes().forEach(part -> all.addAll(part.everyEvent()));
        List<Event> ordered = new ArrayList<>(all);
        ordered.sort(Comparator.comparing(Event::date));
        return List.copyOf(ordered);
    }

    /**
     * The events that lead from the membership on one day to that on a later one.
     *
     * @param from the earlier day
     * @param to the later day
     * @return the events after {@code from}, up to and with {@code to}, in order; may be empty
     */
    public List<Event> eventsBetween(LocalDate from, LocalDate to) {
        List<Event> between = new ArrayList<>();
        for (Event event : everyEvent()) {
            if (event.date().isAfter(from) && !event.date().isAfter(to)) {
                between.add(event);
            }
        }
        return List.copyOf(between);
    }

    /**
     * An agency of the roster or of one that it includes, whenever it was a member.
     *
     * @param id its id
     * @return the agency, or empty if it never was a member
     */
    public Optional<Agency> agency(AgencyId id) {
        return everyAgency().stream().filter(agency -> agency.id().equals(id)).findFirst();
    }

    /**
     * What became of an agency by a later day, whether or not that is still a member.
     *
     * @param id the agency
     * @param from a day on which it existed
     * @param to the later day
     * @return itself if nothing happened to it; empty if it ended
     */
    public Set<AgencyId> successors(AgencyId id, LocalDate from, LocalDate to) {
        Set<AgencyId> now = new LinkedHashSet<>(List.of(id));
        for (Event event : eventsBetween(from, to)) {
            if (event.before().stream().anyMatch(now::contains)) {
                event.before().forEach(now::remove);
                now.addAll(event.after());
            }
        }
        return now;
    }

    /**
     * What the members on a later day were on an earlier one.
     *
     * @param from the earlier day
     * @param to the later day
     * @return for each member on {@code to}, in order, the members on {@code from} that became it, in order; none for
     *     one that was founded between or came from outside
     * @throws IllegalArgumentException if a day is before the roster's first, or {@code to} is before {@code from}
     */
    public Map<AgencyId, List<AgencyId>> origins(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            throw new IllegalArgumentException("the members of " + to + " did not come from those of " + from);
        }
        Map<AgencyId, List<AgencyId>> origins = new LinkedHashMap<>();
        membersOn(to).forEach(member -> origins.put(member.id(), new ArrayList<>()));
        for (Agency earlier : membersOn(from)) {
            for (AgencyId successor : successors(earlier.id(), from, to)) {
                List<AgencyId> parts = origins.get(successor);
                if (parts != null) {
                    parts.add(earlier.id());
                }
            }
        }
        return origins;
    }

    /** The id. */
    @Override
    public String toString() {
        return id().value();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a roster. */
    public static final class Builder extends ImmutableRoster.Builder {
        Builder() {}
    }

    /** What happened to the agencies of a roster on a day. */
    public enum EventKind implements Localized {
        /** One agency goes on under another name or rank. */
        RENAME,
        /** Two or more agencies become one, which may be one of them. */
        MERGE,
        /** One agency becomes two or more, one of which may be it. */
        SPLIT,
        /** Agencies end, or leave the roster, and nobody succeeds them in it. */
        END,
        /** Agencies begin, or enter the roster, and succeed nobody in it. */
        FOUND;

        boolean fits(int before, int after) {
            return switch (this) {
                case RENAME -> before == 1 && after == 1;
                case MERGE -> before >= 2 && after == 1;
                case SPLIT -> before == 1 && after >= 2;
                case END -> before >= 1 && after == 0;
                default -> before == 0 && after >= 1;
            };
        }

        @Override
        public String text(Locale language) {
            return OrganisationFindingCode.TEXTS.label(this, language);
        }
    }

    /**
     * Which agencies became which, from which day and by which law.
     *
     * <p>An event may stand in several rosters and name agencies that some of them do not hold: an agency under the
     * government that is merged into a ministry leaves one roster, while the ministry enters another. An agency that goes
     * on as itself, with another merged into it, stands on both sides.
     */
    @Value.Immutable
    public abstract static class Event implements Serializable {

        private static final long serialVersionUID = 1L;

        Event() {}

        /** {@return what happened} */
        public abstract Roster.EventKind kind();

        /** {@return the first day of the new state: the day from which {@link #after()} holds} */
        public abstract LocalDate date();

        /** {@return the law or decision, such as {@code Nghị quyết 202/2025/QH15}, or empty if none is known} */
        public abstract Optional<String> law();

        /** {@return the agencies up to the day before, distinct; empty only for {@link Roster.EventKind#FOUND}} */
        public abstract List<AgencyId> before();

        /** {@return the agencies from the day on, distinct; empty only for {@link Roster.EventKind#END}} */
        public abstract List<AgencyId> after();

        /** The numbers on both sides fit the kind, and no side names an agency twice. */
        @Value.Check
        void check() {
            if (!kind().fits(before().size(), after().size())) {
                throw new IllegalArgumentException(kind() + " does not lead from " + before().size() + " agencies to "
                        + after().size() + ": " + before() + " -> " + after());
            }
            if (new HashSet<>(before()).size() < before().size() || new HashSet<>(after()).size() < after().size()) {
                throw new IllegalArgumentException("an agency stands twice in " + before() + " -> " + after());
            }
            if (before().equals(after())) {
                throw new IllegalArgumentException("nothing changes from " + before() + " to " + after());
            }
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an event. */
        public static final class Builder extends ImmutableEvent.Builder {
            Builder() {}
        }
    }
}
