package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyList;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.organisation.Roster;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Looks up the agencies of a structured document in a caller's roster. The id of a member stands for itself, as does that of an
 * agency in a roster of the document's own; every other is looked up as a name, or as several where its words are a list with a
 * member in it. One that is nobody's stays as it is and is told where it stands first.
 */
final class AgencyNames {

    private final AgencyMatcher matcher;
    private final boolean dated;
    private final Remarks remarks;
    private final Map<AgencyId, AgencyId> known = new HashMap<>();

    /** What there is to say of the names of a document, on whatever day. */
    static final class Remarks {

        private record Remark(Finding finding, Optional<SourceLocation> place, boolean dated) {}

        private final List<Remark> remarks = new ArrayList<>();
        private final Set<AgencyId> members = new HashSet<>();

        /** Those that no day knew, each told once. */
        private final Set<AgencyId> unknown = new HashSet<>();

        /** All of it where at least half of the names are of members; else, as in a table, nothing of offices of other kinds. */
        void tell(LoadRecord record) {
            boolean isRoster = !members.isEmpty() && members.size() >= unknown.size();
            for (Remark remark : remarks) {
                if (isRoster || AssemblyContext.isAboutTheRoster(remark.finding(), remark.dated())) {
                    record.add(remark.finding().atMost(Severity.WARNING), remark.place());
                }
            }
        }
    }

    /** Names on one day, or on any where none is known. */
    AgencyNames(AgencyMatcher matcher, boolean dated, List<Roster> own, Remarks remarks) {
        this.matcher = matcher;
        this.dated = dated;
        this.remarks = remarks;
        own.forEach(roster -> roster.everyAgency().forEach(agency -> known.put(agency.id(), agency.id())));
        matcher.roster().everyAgency().forEach(agency -> known.put(agency.id(), agency.id()));
    }

    /** The member that is meant; the same id where that is nobody. */
    AgencyId of(AgencyId stated, Optional<SourceLocation> place) {
        return known.computeIfAbsent(stated, name -> lookedUp(name, place));
    }

    Optional<AgencyId> of(Optional<AgencyId> stated, Optional<SourceLocation> place) {
        return stated.map(id -> of(id, place));
    }

    List<AgencyId> of(List<AgencyId> stated, Optional<SourceLocation> place) {
        return stated.stream()
                .flatMap(id -> known.containsKey(id) ? Stream.of(id) : listed(id))
                .map(id -> of(id, place))
                .distinct()
                .toList();
    }

    /** The names in words that are a list of them, which whoever knew no roster could not part. */
    private Stream<AgencyId> listed(AgencyId words) {
        if (matcher.match(words.value()).value().isPresent()) {
            return Stream.of(words);
        }
        List<AgencyList.Entry> entries =
                AgencyListNotation.parse(words.value(), matcher).orThrow().entries();
        return entries.stream().anyMatch(entry -> entry.agency().isPresent())
                ? entries.stream().map(entry -> AgencyId.of(entry.text()))
                : Stream.of(words);
    }

    private AgencyId lookedUp(AgencyId name, Optional<SourceLocation> place) {
        Outcome<Agency> found = matcher.match(name.value());
        if (found.value().isPresent()) {
            remarks.members.add(name);
        } else if (!remarks.unknown.add(name)) {
            return name;
        }
        List<Finding> said = found.value().isEmpty() ? groupOr(found.findings(), name) : found.findings();
        said.forEach(finding -> remarks.remarks.add(new Remarks.Remark(finding, place, dated)));
        return found.value().map(Agency::id).orElse(name);
    }

    /** What is said of words for a group of bodies, {@code các bộ, ngành}, in a table too; else what is found. */
    private List<Finding> groupOr(List<Finding> found, AgencyId name) {
        List<Finding> groups = AgencyListNotation.parse(name.value(), matcher).findings().stream()
                .filter(finding -> finding.code() == OrganisationFindingCode.MEMBERS_NOT_NAMED)
                .toList();
        return groups.isEmpty() ? found : groups;
    }
}
