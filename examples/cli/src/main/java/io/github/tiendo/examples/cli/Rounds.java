package io.github.tiendo.examples.cli;

import io.github.tiendo.Tiendo;
import io.github.tiendo.collection.CollectionFindingCode;
import io.github.tiendo.collection.ReportingRound;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Document;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyListNotation;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the commands of a round of reporting share: its period, its days, and who is asked for what. */
final class Rounds {

    static final CommandTexts TEXTS = CommandTexts.from("RoundMessages");

    /** Those whose names everybody knows. */
    static final List<Roster> ROSTERS = List.of(VietnamRosters.centralAgenciesAndProvinces());

    private static final int NAMES_SHOWN = 10;

    private Rounds() {}

    /** The duty of the programme that falls on a period, for its last day. */
    static Optional<LocalDate> dueOn(Programme programme, Period period) {
        return programme.obligations().stream()
                .filter(duty -> covers(duty, period))
                .map(duty -> duty.dueOn(period))
                .findFirst();
    }

    private static boolean covers(Obligation duty, Period period) {
        return duty.deadlines().containsKey(period)
                || duty.periodsUntil(period.lastDay()).contains(period);
    }

    /** The round, everybody asked as the file of assignments, the programme or its only roster says. */
    static ReportingRound round(
            Programme programme,
            Period period,
            LocalDate dueOn,
            RoundOptions asked,
            CommonOptions options,
            Output output)
            throws IOException {
        ReportingRound every = ReportingRound.of(programme, period, dueOn);
        ReportingRound round = asked.dataThrough()
                .<ReportingRound>map(day ->
                        ReportingRound.builder().from(every).dataThrough(day).build())
                .orElse(every);
        @Nullable Path assignments = asked.assignments().orElse(null);
        if (assignments != null) {
            ProgrammeLoading.requireFile(assignments, output.language());
            Outcome<Document> table = Tiendo.sourceReaders().document(options.source(assignments), options.limits());
            output.add(table.findings());
            List<Roster> known = new ArrayList<>(ROSTERS);
            known.add(VietnamRosters.provinces());
            Outcome<List<Assignment>> read =
                    table.then(document -> ReportingRound.assignments(document, programme, known, period.lastDay()));
            if (table.value().isPresent()) {
                output.add(read.findings());
            }
            round = round.withAssignments(read.value().orElse(List.of()));
        } else if (!round.assignments().isEmpty()) {
            output.add(round.succeeded(programme));
            round = withoutGroups(round, output);
        } else {
            round = round.asking(membersOfOnlyRoster(programme, period.lastDay()), programme);
        }
        unassigned(round, programme, assignments, output);
        if (dueOn.isBefore(period.lastDay())) {
            output.add(List.of(Finding.of(CommandFindingCode.DUE_BEFORE_END)
                    .with("due", LocalizedText.from(Period.day(dueOn)))
                    .with("period", LocalizedText.from(period))
                    .with("day", LocalizedText.from(Period.day(period.lastDay())))));
        }
        return round;
    }

    /** The round without those names that are of groups, {@code các bộ, ngành còn lại}: no body fills in their form. */
    private static ReportingRound withoutGroups(ReportingRound round, Output output) {
        Roster known = ROSTERS.get(0);
        LocalDate day = round.period().lastDay();
        AgencyMatcher matcher =
                AgencyMatcher.of(known, day.isBefore(known.startInclusive()) ? known.startInclusive() : day);
        List<AgencyId> groups = round.agencies().stream()
                .filter(agency -> AgencyListNotation.parse(agency.value(), matcher).findings().stream()
                        .anyMatch(finding -> finding.code() == OrganisationFindingCode.MEMBERS_NOT_NAMED))
                .toList();
        if (groups.isEmpty()) {
            return round;
        }
        output.add(List.of(Finding.of(CommandFindingCode.GROUPS_NOT_ASKED)
                .with("count", groups.size())
                .with("names", groups.stream().map(group -> "'" + group + "'").toList())));
        return round.withAssignments(round.assignments().stream()
                .filter(assignment -> !groups.contains(assignment.agency()))
                .toList());
    }

    /** The bodies of the programme's only roster; none of those whose names everybody knows, which says nothing of this programme. */
    private static List<AgencyId> membersOfOnlyRoster(Programme programme, LocalDate day) {
        List<Roster> own = programme.rosters().stream()
                .filter(roster -> ROSTERS.stream().noneMatch(known -> known.id().equals(roster.id())))
                .toList();
        return own.size() == 1
                ? own.get(0).membersOn(day).stream().map(Agency::id).toList()
                : List.of();
    }

    private static void unassigned(
            ReportingRound round, Programme programme, @Nullable Path assignments, Output output) {
        List<LocalizedText> names = round.unassigned(programme);
        if (!names.isEmpty() && !round.assignments().isEmpty()) {
            Finding finding = Finding.of(CollectionFindingCode.UNASSIGNED)
                    .with("count", names.size())
                    .with("names", shown(names));
            output.add(List.of(assignments == null ? finding : finding.at(SourceLocation.of(assignments.toString()))));
        }
    }

    /** So many names, and how many more there are. */
    private static List<Localized> shown(List<LocalizedText> names) {
        List<Localized> shown = new ArrayList<>(names.subList(0, Math.min(NAMES_SHOWN, names.size())));
        if (names.size() > NAMES_SHOWN) {
            int more = names.size() - NAMES_SHOWN;
            shown.add(language -> TEXTS.of("more", language, "count", more));
        }
        return shown;
    }

    /** A body by its id or name: of those asked, of the programme's rosters, or of those that everybody knows. */
    static AgencyId agency(String words, ReportingRound round, Programme programme, Locale language) {
        for (AgencyId asked : round.agencies()) {
            boolean isNamed = asked.value().equals(words)
                    || name(asked, programme, language).equalsIgnoreCase(words);
            if (isNamed) {
                return asked;
            }
        }
        List<Roster> rosters = new ArrayList<>(programme.rosters());
        rosters.addAll(ROSTERS);
        for (Roster roster : rosters) {
            LocalDate day = round.period().lastDay();
            LocalDate within = day.isBefore(roster.startInclusive()) ? roster.startInclusive() : day;
            Optional<Agency> found =
                    AgencyMatcher.of(roster, within).match(words).value();
            if (found.isPresent()) {
                return found.get().id();
            }
        }
        if (round.assignments().isEmpty()) {
            return AgencyId.of(words);
        }
        throw new UsageException(TEXTS.of(
                "agency", language,
                "found", words,
                "expected",
                        round.agencies().stream()
                                .map(agency -> name(agency, programme, language))
                                .toList()));
    }

    static String name(AgencyId agency, Programme programme, Locale language) {
        return programme
                .agency(agency, ROSTERS)
                .map(known -> known.name(language))
                .orElse(agency.value());
    }

    /** A name for a file that no other has yet: {@code a.xlsx}, {@code a-2.xlsx}. */
    static String unused(String name, Set<String> taken) {
        int ending = name.lastIndexOf('.');
        String unused = name;
        for (int i = 2; !taken.add(unused); i++) {
            unused = name.substring(0, ending) + "-" + i + name.substring(ending);
        }
        return unused;
    }
}
