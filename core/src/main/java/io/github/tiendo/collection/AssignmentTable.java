package io.github.tiendo.collection;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.AgencyMatcher;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.task.Task;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads who reports on what from a table with a column of bodies and one of indicators, tasks or duties. */
final class AssignmentTable {

    private static final int LAST_HEAD_ROW = 20;
    private static final List<String> BODY_HEADS = FormWords.listed("assignment.body");
    private static final List<String> SUBJECT_HEADS = FormWords.listed("assignment.subject");
    private static final List<String> EVERYTHING = FormWords.listed("assignment.everything");

    private final Programme programme;
    private final List<Roster> rosters;
    private final LocalDate day;
    private final List<Finding> findings = new ArrayList<>();
    private final List<Assignment> assignments = new ArrayList<>();

    AssignmentTable(Programme programme, List<Roster> rosters, LocalDate day) {
        this.programme = programme;
        this.rosters = rosters;
        this.day = day;
    }

    Outcome<List<Assignment>> read(Document table) {
        for (Sheet sheet : table.sheets()) {
            if (read(sheet)) {
                return Outcome.of(assignments, findings);
            }
        }
        return Outcome.failed(Finding.of(CollectionFindingCode.NO_ASSIGNMENT_COLUMNS)
                .with("expected", BODY_HEADS.get(0) + ", " + SUBJECT_HEADS.get(0))
                .at(SourceLocation.of(table.source())));
    }

    private boolean read(Sheet sheet) {
        for (Sheet.Row row : sheet.rows()) {
            Optional<Integer> bodies = column(row, BODY_HEADS);
            Optional<Integer> subjects = column(row, SUBJECT_HEADS);
            if (bodies.isPresent() && subjects.isPresent()) {
                sheet.rows().stream()
                        .filter(below -> below.index() > row.index())
                        .forEach(below -> read(sheet, below, bodies.get(), subjects.get()));
                return true;
            }
            if (row.index() > LAST_HEAD_ROW) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Integer> column(Sheet.Row row, List<String> heads) {
        for (int i = 0; i < row.size(); i++) {
            if (heads.contains(NormalText.of(row.cell(i).text()))) {
                return Optional.of(row.column(i));
            }
        }
        return Optional.empty();
    }

    private void read(Sheet sheet, Sheet.Row row, int bodies, int subjects) {
        DraftCell body = sheet.covering(row.index(), bodies);
        DraftCell subject = sheet.covering(row.index(), subjects);
        if (body.isMissing() || subject.isMissing()) {
            return;
        }
        Assignment.Builder what = Assignment.builder();
        for (String named : subject.text().split("[;\\n]")) {
            if (!named.isBlank()) {
                subject(named.strip(), subject, what);
            }
        }
        for (String named : body.text().split("[;\\n]")) {
            if (!named.isBlank()) {
                bodies(named.strip(), body)
                        .forEach(agency -> assignments.add(what.agency(agency).build()));
            }
        }
    }

    private Set<AgencyId> bodies(String named, DraftCell cell) {
        String normal = NormalText.of(named);
        Set<AgencyId> found = new LinkedHashSet<>();
        for (Roster roster : rosters) {
            boolean isRoster = roster.id().value().equals(named)
                    || normal.equals(NormalText.of(roster.title().text(Languages.VIETNAMESE)))
                    || normal.equals(NormalText.of(roster.title().text(Languages.ENGLISH)));
            if (isRoster) {
                roster.membersOn(within(roster)).forEach(member -> found.add(member.id()));
                return found;
            }
        }
        body(named).ifPresent(found::add);
        if (found.isEmpty()) {
            findings.add(placed(Finding.of(CollectionFindingCode.UNKNOWN_BODY).with("found", named), cell));
        }
        return found;
    }

    private LocalDate within(Roster roster) {
        return day.isBefore(roster.startInclusive()) ? roster.startInclusive() : day;
    }

    /** The member of that id or name; where there are no rosters, anybody. */
    private Optional<AgencyId> body(String named) {
        for (Roster roster : rosters) {
            if (roster.agency(AgencyId.of(named)).isPresent()) {
                return Optional.of(AgencyId.of(named));
            }
        }
        for (Roster roster : rosters) {
            Optional<Agency> found =
                    AgencyMatcher.of(roster, within(roster)).match(named).value();
            if (found.isPresent()) {
                return found.map(Agency::id);
            }
        }
        return programme.rosters().isEmpty() ? Optional.of(AgencyId.of(named)) : Optional.empty();
    }

    private void subject(String named, DraftCell cell, Assignment.Builder what) {
        String normal = NormalText.of(named);
        if (EVERYTHING.contains(normal)) {
            programme.indicators().forEach(indicator -> what.addIndicators(indicator.id()));
            programme.tasks().forEach(task -> what.addTasks(task.id()));
            return;
        }
        List<Indicator> indicators = programme.indicators().stream()
                .filter(indicator -> indicator.id().value().equals(named)
                        || NormalText.of(indicator.name().text(Languages.VIETNAMESE))
                                .equals(normal)
                        || NormalText.of(indicator.name().text(Languages.ENGLISH))
                                .equals(normal))
                .toList();
        List<Task> tasks = programme.tasks().stream()
                .filter(task -> task.id().value().equals(named)
                        || NormalText.of(task.title().text(Languages.VIETNAMESE))
                                .equals(normal)
                        || NormalText.of(task.title().text(Languages.ENGLISH)).equals(normal))
                .toList();
        indicators.forEach(indicator -> what.addIndicators(indicator.id()));
        tasks.forEach(task -> what.addTasks(task.id()));
        if (indicators.isEmpty() && tasks.isEmpty() && !byNumber(named, what)) {
            findings.add(
                    placed(Finding.of(CollectionFindingCode.UNKNOWN_SUBJECT).with("found", named), cell));
            what.addDuties(named);
        }
    }

    /** Whether one row alone was printed under a number. */
    private boolean byNumber(String named, Assignment.Builder what) {
        Set<Object> found = new LinkedHashSet<>();
        for (ProgressReport report : programme.reports()) {
            found.addAll(report.rows().entrySet().stream()
                    .filter(row -> row.getValue().number().equals(Optional.of(named)))
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet()));
        }
        if (found.size() != 1) {
            return false;
        }
        programme.indicators().stream()
                .filter(indicator -> found.contains(indicator.id()))
                .forEach(indicator -> what.addIndicators(indicator.id()));
        return true;
    }

    private static Finding placed(Finding finding, DraftCell cell) {
        return cell.location().map(finding::at).orElse(finding);
    }
}
