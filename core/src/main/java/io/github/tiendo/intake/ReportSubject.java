package io.github.tiendo.intake;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Whom the values of a report are about, and how one knows.
 *
 * @param agency the body; empty for the whole programme
 * @param basis how one knows
 */
record ReportSubject(Optional<AgencyId> agency, Basis basis) {

    /** How one knows whom a report is about. */
    enum Basis implements Localized {
        /** The caller says so. */
        GIVEN,
        /** The report names who reports. */
        STATED,
        /** The name of the file holds that of a body of the programme's rosters. */
        FILE_NAME,
        /** Nobody is named, or who reports has reported on the whole before. */
        NOBODY;

        @Override
        public String text(Locale language) {
            return IntakeFindingCode.TEXTS.label(this, language);
        }
    }

    static ReportSubject whole() {
        return new ReportSubject(Optional.empty(), Basis.NOBODY);
    }

    static ReportSubject given(AgencyId agency) {
        return new ReportSubject(Optional.of(agency), Basis.GIVEN);
    }

    /** Whom a file is about that says nothing but who reports, if that, and has a name. */
    static ReportSubject of(ProgressReport report, String source, Collection<Roster> rosters) {
        if (report.reportedBy().isPresent()) {
            AgencyId stated = report.reportedBy().get();
            LocalDate day = report.dataThrough().or(report::issuedOn).orElse(LocalDate.MAX);
            return new ReportSubject(Optional.of(member(stated, rosters, day)), Basis.STATED);
        }
        return named(source, rosters)
                .map(agency -> new ReportSubject(Optional.of(agency), Basis.FILE_NAME))
                .orElseGet(ReportSubject::whole);
    }

    /** Tells whether who reports has stated values of the whole in the programme before. */
    static boolean reportsTheWhole(AgencyId agency, Programme known) {
        return known.reports().stream()
                .filter(report -> report.reportedBy().equals(Optional.of(agency)))
                .flatMap(report -> report.observations().stream())
                .anyMatch(observation -> observation.isAboutTheWhole());
    }

    private static AgencyId member(AgencyId stated, Collection<Roster> rosters, LocalDate day) {
        for (Roster roster : rosters) {
            if (roster.agency(stated).isPresent()) {
                return stated;
            }
        }
        for (Roster roster : rosters) {
            LocalDate within = day.isBefore(roster.startInclusive()) ? roster.startInclusive() : day;
            Optional<Agency> found =
                    AgencyMatcher.of(roster, within).match(stated.value()).value();
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        return stated;
    }

    /** The one body with the longest name that stands in a file's name, however that writes blanks and accents. */
    private static Optional<AgencyId> named(String source, Collection<Roster> rosters) {
        String file = "-" + NormalText.hyphenated(withoutEnding(source)) + "-";
        List<Agency> found = new ArrayList<>();
        for (Roster roster : rosters) {
            for (Agency agency : roster.everyAgency()) {
                boolean current = agency.endExclusive().isEmpty();
                if (current && file.contains("-" + NormalText.hyphenated(agency.name()) + "-")) {
                    found.add(agency);
                }
            }
        }
        found.sort(Comparator.comparingInt((Agency agency) -> agency.name().length())
                .reversed());
        boolean unique = !found.isEmpty()
                && found.stream()
                                .filter(agency -> agency.name().length()
                                        == found.get(0).name().length())
                                .map(Agency::id)
                                .distinct()
                                .count()
                        == 1;
        return unique ? Optional.of(found.get(0).id()) : Optional.empty();
    }

    private static String withoutEnding(String source) {
        String name = source.substring(Math.max(source.lastIndexOf('/'), source.lastIndexOf('\\')) + 1);
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }
}
