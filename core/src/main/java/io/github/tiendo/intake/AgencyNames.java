package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.organisation.Roster;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Looks up the agencies of a structured document in a caller's roster. The id of a member stands for itself, as does that of an
 * agency in a roster of the document's own; every other is looked up as a name. One that is nobody's stays as it is and is
 * told where it stands first.
 */
final class AgencyNames {

    private final AgencyMatcher matcher;
    private final LoadRecord record;
    private final Map<AgencyId, AgencyId> known = new HashMap<>();
    private final Set<AgencyId> told;

    /** Names on one day; those that another day did not know either are told once. */
    AgencyNames(AgencyMatcher matcher, List<Roster> own, LoadRecord record, Set<AgencyId> told) {
        this.matcher = matcher;
        this.record = record;
        this.told = told;
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
        return stated.stream().map(id -> of(id, place)).distinct().toList();
    }

    private AgencyId lookedUp(AgencyId name, Optional<SourceLocation> place) {
        Outcome<Agency> found = matcher.match(name.value());
        if (found.value().isEmpty() && !told.add(name)) {
            return name;
        }
        List<Finding> said = found.value().isEmpty() ? groupOr(found.findings(), name) : found.findings();
        for (Finding finding : said) {
            record.add(finding.atMost(Severity.WARNING), place);
        }
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
