package io.github.tiendo.intake;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.Roster;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.reporting.Assignment;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Task;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Puts the members of a caller's roster in the place of the agencies that a structured document names. */
final class AgencyLookUp {

    private final AssemblySettings settings;
    private final Programme programme;
    private final Origins origins;
    private final LoadRecord record;
    private final AgencyNames.Remarks remarks = new AgencyNames.Remarks();
    private final Map<Optional<LocalDate>, AgencyNames> byDay = new HashMap<>();
    /** The places of values about bodies that have another id now. */
    private final Map<ElementRef, SourceLocation> moved = new LinkedHashMap<>();

    AgencyLookUp(AssemblySettings settings, StatedProgramme stated, LoadRecord record) {
        this.settings = settings;
        this.programme = stated.programme();
        this.origins = stated.origins();
        this.record = record;
    }

    private AgencyNames on(Optional<LocalDate> day) {
        return byDay.computeIfAbsent(
                day,
                any -> new AgencyNames(
                        settings.agenciesOn(any).orElseThrow(), any.isPresent(), programme.rosters(), remarks));
    }

    private static Optional<LocalDate> dayOf(ProgressReport report) {
        return report.dataThrough().or(report::issuedOn);
    }

    Programme in(Programme left) {
        AgencyNames names = on(left.reports().stream()
                .flatMap(report -> dayOf(report).stream())
                .max(LocalDate::compareTo));
        Programme.Builder made = Programme.builder()
                .from(left)
                .indicators(left.indicators().stream()
                        .map(indicator -> in(indicator, names))
                        .toList())
                .tasks(left.tasks().stream().map(task -> in(task, names)).toList())
                .assignments(left.assignments().stream()
                        .map(assignment -> Assignment.builder()
                                .from(assignment)
                                .agency(names.of(assignment.agency(), Optional.empty()))
                                .build())
                        .toList())
                .obligations(left.obligations().stream()
                        .map(obligation -> Obligation.builder()
                                .from(obligation)
                                .agencies(names.of(obligation.agencies(), Optional.empty()))
                                .build())
                        .toList())
                .reports(left.reports().stream().map(this::in).toList());
        remarks.tell(record);
        Roster given = settings.roster().orElseThrow();
        if (left.rosters().stream().noneMatch(roster -> roster.id().equals(given.id()))) {
            made.addRosters(given);
        }
        return made.build();
    }

    /** {@return the places of all that was read, those of renamed bodies too} */
    Origins origins() {
        return moved.isEmpty()
                ? origins
                : Origins.builder()
                        .putAllPlaces(origins.places())
                        .putAllPlaces(moved)
                        .build();
    }

    private Indicator in(Indicator indicator, AgencyNames names) {
        return indicator.responsible().isEmpty()
                ? indicator
                : Indicator.builder()
                        .from(indicator)
                        .responsible(names.of(indicator.responsible(), origins.of(ElementRefs.of(indicator.id()))))
                        .build();
    }

    private Task in(Task task, AgencyNames names) {
        Optional<SourceLocation> place = origins.of(ElementRefs.of(task.id()));
        return Task.builder()
                .from(task)
                .leadAgencies(names.of(task.leadAgencies(), place))
                .coordinatingAgencies(names.of(task.coordinatingAgencies(), place))
                .build();
    }

    private ProgressReport in(ProgressReport report) {
        AgencyNames names = on(dayOf(report));
        return ProgressReport.builder()
                .from(report)
                .reportedBy(names.of(report.reportedBy(), origins.of(ElementRefs.of(report.id()))))
                .observations(report.observations().stream()
                        .map(observation -> in(observation, names))
                        .toList())
                .declaredGrades(report.declaredGrades().stream()
                        .map(declared -> DeclaredGrade.builder()
                                .from(declared)
                                .author(names.of(
                                        declared.author(), origins.of(ElementRefs.grade(declared.indicator()))))
                                .build())
                        .toList())
                .submissions(report.submissions().stream()
                        .map(submission -> Submission.builder()
                                .from(submission)
                                .agency(names.of(submission.agency(), origins.of(ElementRefs.of(report.id()))))
                                .build())
                        .toList())
                .coverages(report.coverages().stream()
                        .map(coverage -> in(coverage, names, origins.of(ElementRefs.of(report.id()))))
                        .toList())
                .build();
    }

    private Observation in(Observation observation, AgencyNames names) {
        if (observation.subject().isEmpty() && observation.reportedBy().isEmpty()) {
            return observation;
        }
        Optional<SourceLocation> place = origins.of(ElementRefs.value(observation));
        Observation named = Observation.builder()
                .from(observation)
                .subject(names.of(observation.subject(), place))
                .reportedBy(names.of(observation.reportedBy(), place))
                .build();
        if (!named.subject().equals(observation.subject())) {
            place.ifPresent(where -> moved.put(ElementRefs.value(named), where));
        }
        return named;
    }

    private static StatedCoverage in(StatedCoverage coverage, AgencyNames names, Optional<SourceLocation> place) {
        Map<AgencyId, LocalDate> doneOn = new LinkedHashMap<>();
        coverage.doneOn().forEach((agency, day) -> doneOn.putIfAbsent(names.of(agency, place), day));
        return StatedCoverage.builder()
                .from(coverage)
                .included(names.of(coverage.included(), place))
                .missing(names.of(coverage.missing(), place))
                .unanswered(names.of(coverage.unanswered(), place))
                .doneOn(doneOn)
                .build();
    }
}
