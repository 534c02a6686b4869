package io.github.tiendo.rollup;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.reporting.Assignment;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Who should have a value of an indicator: by a roster, by assignment, or by what was seen. */
final class Parts {

    private final Programme programme;
    private final Optional<Roster> roster;
    private final List<AgencyId> assigned;
    private final TreeMap<AgencyId, LocalDate> seen;
    private final Map<List<LocalDate>, Map<AgencyId, List<AgencyId>>> origins = new HashMap<>();

    private Parts(
            Programme programme, Optional<Roster> roster, List<AgencyId> assigned, TreeMap<AgencyId, LocalDate> seen) {
        this.programme = programme;
        this.roster = roster;
        this.assigned = assigned;
        this.seen = seen;
    }

    /**
     * The parts of an indicator.
     *
     * @param given the roster that the caller names, or empty
     * @param seen since which day each body has reported on it
     */
    static Parts of(
            Programme programme, Indicator indicator, Optional<Roster> given, TreeMap<AgencyId, LocalDate> seen) {
        List<AgencyId> assigned = given.isPresent() ? List.of() : assigned(programme, indicator.id());
        Optional<Roster> roster =
                given.isPresent() || !assigned.isEmpty() ? given : smallest(programme.rosters(), seen.keySet());
        return new Parts(programme, roster, assigned, seen);
    }

    private static List<AgencyId> assigned(Programme programme, IndicatorId indicator) {
        return programme.assignments().stream()
                .filter(assignment -> assignment.indicators().contains(indicator))
                .map(Assignment::agency)
                .distinct()
                .toList();
    }

    /** Of the rosters that know most of the bodies, the smallest. */
    private static Optional<Roster> smallest(Collection<Roster> rosters, Set<AgencyId> bodies) {
        @Nullable Roster best = null;
        long bestKnown = 0;
        int bestSize = 0;
        for (Roster roster :
                rosters.stream().flatMap(each -> each.withIncluded().stream()).toList()) {
            List<Agency> agencies = roster.everyAgency();
            long known = agencies.stream()
                    .filter(agency -> bodies.contains(agency.id()))
                    .count();
            boolean better = known > bestKnown || known == bestKnown && agencies.size() < bestSize;
            if (known * 2 > bodies.size() && (best == null || better)) {
                best = roster;
                bestKnown = known;
                bestSize = agencies.size();
            }
        }
        return Optional.ofNullable(best);
    }

    /** Who should have a value, the members being those of a day. */
    List<AgencyId> expected(LocalDate day, LocalDate endOfYear) {
        if (isOfRoster(day)) {
            return roster.orElseThrow().membersOn(day).stream().map(Agency::id).toList();
        }
        Set<AgencyId> expected = new LinkedHashSet<>(assigned);
        if (assigned.isEmpty()) {
            seen.forEach((agency, since) -> {
                if (since.isBefore(endOfYear)) {
                    expected.add(agency);
                }
            });
        }
        return List.copyOf(expected);
    }

    private boolean isOfRoster(LocalDate day) {
        return roster.filter(known -> !day.isBefore(known.startInclusive())).isPresent();
    }

    /** What the parts are called together. */
    Optional<LocalizedText> words(LocalDate day) {
        return roster.filter(known -> isOfRoster(day)).map(Roster::title);
    }

    /** Whether the roster ever held a body. */
    boolean isKnown(AgencyId agency) {
        return roster.flatMap(known -> known.agency(agency)).isPresent();
    }

    /** The bodies that became a member between the first day of a period and a later day; itself alone where none did. */
    List<AgencyId> origins(AgencyId member, Period period, LocalDate day) {
        if (!isOfRoster(day)) {
            return List.of(member);
        }
        Roster known = roster.orElseThrow();
        LocalDate from = period.startInclusive().isBefore(known.startInclusive())
                ? known.startInclusive()
                : period.startInclusive();
        if (!from.isBefore(day)) {
            return List.of(member);
        }
        return origins.computeIfAbsent(List.of(from, day), days -> known.origins(from, day))
                .getOrDefault(member, List.of(member));
    }

    /** Whether one body went on as one other. */
    boolean isSuccessor(AgencyId body, Period period, LocalDate day) {
        return roster.filter(
                        known -> known.successors(body, period.startInclusive().minusDays(1), day)
                                        .size()
                                == 1)
                .isPresent();
    }

    LocalizedText name(AgencyId agency) {
        Optional<Agency> known = roster.flatMap(of -> of.agency(agency)).or(() -> programme.agency(agency));
        return known.map(found -> found.englishName()
                        .map(english -> LocalizedText.of(found.name(), english))
                        .orElseGet(() -> LocalizedText.vietnamese(found.name())))
                .orElseGet(() -> LocalizedText.vietnamese(agency.value()));
    }

    /** Names of several bodies, in order. */
    List<LocalizedText> names(Collection<AgencyId> agencies) {
        List<LocalizedText> names = new ArrayList<>();
        new LinkedHashSet<>(agencies).forEach(agency -> names.add(name(agency)));
        return names;
    }

    /** Names of bodies that became others, each with the last day on which it was what it is called. */
    List<LocalizedText> namesUntil(Collection<AgencyId> agencies) {
        return agencies.stream()
                .map(agency -> roster.flatMap(known -> known.agency(agency))
                        .flatMap(Agency::endExclusive)
                        .map(end -> LocalizedText.from(language -> RollupFindingCode.TEXTS.text(
                                "body-until",
                                language,
                                Map.of("name", name(agency), "day", Printed.of(Period.day(end.minusDays(1)))))))
                        .orElseGet(() -> name(agency)))
                .toList();
    }

    static Set<AgencyId> without(Collection<AgencyId> all, Collection<AgencyId> some) {
        Set<AgencyId> rest = new LinkedHashSet<>(all);
        rest.removeAll(new HashSet<>(some));
        return rest;
    }
}
