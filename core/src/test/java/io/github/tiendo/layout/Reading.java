package io.github.tiendo.layout;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.task.TaskAssessor;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** What becomes of a sheet, in few words. */
final class Reading {

    private final Outcome<ProgrammeDraft> draft;
    private final Outcome<LoadedProgramme> loaded;

    private Reading(Outcome<ProgrammeDraft> draft) {
        this.draft = draft;
        this.loaded = draft.then(ProgrammeAssembler.standard()::assemble);
    }

    static Reading of(String... rows) {
        return of(LayoutOptions.standard(), rows);
    }

    static Reading of(LayoutOptions options, String... rows) {
        return new Reading(LayoutReader.of(options).read(Tables.document(rows)));
    }

    static Reading of(Document document) {
        return new Reading(LayoutReader.standard().read(document));
    }

    static Reading of(LayoutOptions options, Document document) {
        return new Reading(LayoutReader.of(options).read(document));
    }

    Programme programme() {
        return loaded.orThrow().programme();
    }

    String title() {
        return programme().title().text(Languages.VIETNAMESE);
    }

    boolean isRefused() {
        return loaded.value().isEmpty();
    }

    boolean warned() {
        return loaded.findings().stream().anyMatch(finding -> finding.severity() != Severity.NOTE);
    }

    List<String> codes() {
        return loaded.findings().stream().map(Reading::code).toList();
    }

    /** What is found in assessing by a day. */
    List<String> codes(LocalDate asOf) {
        return loaded
                .orThrow()
                .origins()
                .placed(ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), asOf)
                        .assess(programme())
                        .findings())
                .stream()
                .map(Reading::code)
                .toList();
    }

    private static String code(Finding finding) {
        return finding.code().id()
                + finding.location().map(place -> " " + place.place()).orElse("");
    }

    String messages() {
        return loaded.findings().stream()
                .map(finding -> finding.message(Languages.ENGLISH))
                .collect(Collectors.joining("\n"));
    }

    List<String> names() {
        return programme().indicators().stream()
                .map(indicator -> indicator.name().text(Languages.VIETNAMESE))
                .toList();
    }

    /** The headings, each above how many indicators. */
    List<String> headings() {
        return programme().outline().headings().stream()
                .map(heading -> heading.title().text(Languages.VIETNAMESE) + ": "
                        + programme().indicators().stream()
                                .filter(indicator -> indicator.heading().equals(Optional.of(heading.id())))
                                .count())
                .toList();
    }

    private Indicator indicator(String name) {
        return programme().indicators().stream()
                .filter(indicator -> indicator.name().text(Languages.VIETNAMESE).equals(name))
                .findFirst()
                .orElseThrow(() -> new AssertionError("no " + name + " among " + names()));
    }

    String unit(String name) {
        return indicator(name).unit().map(String::valueOf).orElse("");
    }

    /** {@code Name: 75}, in percent of the target, or {@code Name: MET}, or why it is not rated. */
    List<String> rated(LocalDate asOf) {
        List<String> rated = new ArrayList<>();
        for (Assessment.AssessedTarget target : ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), asOf)
                .assess(programme())
                .targets()) {
            String grade = target.classification().grade().map(Grade::id).orElse("");
            String share = target.classification()
                    .attainment()
                    .map(ratio -> new java.math.BigDecimal(ratio.numerator())
                            .multiply(java.math.BigDecimal.valueOf(100))
                            .divide(new java.math.BigDecimal(ratio.denominator()), 2, RoundingMode.HALF_UP)
                            .stripTrailingZeros()
                            .toPlainString())
                    .orElse("");
            String reason = target.classification()
                    .notRatedReason()
                    .map(String::valueOf)
                    .orElse("");
            rated.add(target.indicator().name().text(Languages.VIETNAMESE) + ": "
                    + (grade.equals("MET") ? grade : grade.isEmpty() ? reason : share));
        }
        return rated;
    }

    List<String> met(LocalDate asOf) {
        return rated(asOf).stream()
                .filter(line -> line.endsWith(": MET"))
                .map(line -> line.substring(0, line.length() - ": MET".length()))
                .toList();
    }

    /** The values about the whole by period. */
    List<String> values(String name) {
        return programme().reports().stream()
                .flatMap(report -> report.observations().stream())
                .filter(observation ->
                        observation.indicator().equals(indicator(name).id()))
                .filter(Observation::isAboutTheWhole)
                .map(observation -> observation.period() + "="
                        + observation
                                .value()
                                .map(String::valueOf)
                                .orElse(observation.status().name()))
                .toList();
    }

    /** What parts make together: {@code 2024: 84 % (1260/1500) of 3/3}. */
    List<String> totals(String name) {
        return TotalsAssembler.standard().assemble(programme()).orThrow().stream()
                .filter(total -> total.indicator().equals(indicator(name).id()))
                .map(total -> total.period() + ": " + total.value() + " of " + total.restsOn())
                .toList();
    }

    /** The parts that are missing in the totals of parts: {@code Huyện C: NOT_REPORTED}. */
    List<String> absences() {
        return TotalsAssembler.standard().assemble(programme()).orThrow().stream()
                .flatMap(total -> total.parts().stream())
                .filter(part -> part.absence().isPresent())
                .map(part -> part.name().text(Languages.VIETNAMESE) + ": "
                        + part.absence().get().name())
                .toList();
    }

    /** The values about parts: {@code Nữ 2025=60}. */
    List<String> parts(String name) {
        return programme().reports().stream()
                .flatMap(report -> report.observations().stream())
                .filter(observation ->
                        observation.indicator().equals(indicator(name).id()))
                .filter(observation -> !observation.isAboutTheWhole())
                .map(observation -> observation.subject().map(id -> id.value()).orElse("")
                        + String.join(", ", observation.dimensions().values()) + " " + observation.period() + "="
                        + observation
                                .value()
                                .map(String::valueOf)
                                .orElse(observation.status().name()))
                .toList();
    }

    List<String> targets(String name) {
        return programme().targetsOf(indicator(name).id()).stream()
                .map(target -> target.due().map(String::valueOf).orElse("-") + ": " + target.condition())
                .toList();
    }

    private List<TaskRowDraft> tasks() {
        return draft.orThrow().getTaskTables().stream()
                .flatMap(table -> table.getRows().stream())
                .toList();
    }

    /** {@code Name: OVERDUE 2025-06-30}, the deadline in force. */
    List<String> timeliness(LocalDate asOf) {
        return TaskAssessor.asOf(asOf).assess(programme().tasks(), programme().taskLog()).stream()
                .map(task -> task.task().title().text(Languages.VIETNAMESE) + ": " + task.timeliness()
                        + task.lastDay().map(day -> " " + day).orElse(""))
                .toList();
    }

    List<Optional<LocalDate>> lastDays() {
        return programme().tasks().stream()
                .map(task -> task.deadlineOn(LocalDate.MAX).lastDay())
                .toList();
    }

    List<String> taskIds() {
        return programme().tasks().stream().map(task -> task.id().value()).toList();
    }

    List<String> statuses() {
        return programme().taskLog().stream()
                .map(entry -> entry.status().name())
                .toList();
    }

    List<String> deadlines() {
        return tasks().stream()
                .map(task -> io.github.tiendo.task.DeadlineNotation.of(Languages.VIETNAMESE)
                        .parse(task.getDeadline()
                                .date()
                                .map(LocalDate::toString)
                                .orElse(task.getDeadline().text()))
                        .value()
                        .map(String::valueOf)
                        .orElse("-"))
                .toList();
    }

    List<String> statusCells() {
        return tasks().stream().map(task -> task.getStatus().text()).toList();
    }

    List<String> leads() {
        return tasks().stream().map(task -> task.getLeadAgency().display()).toList();
    }

    /** The bodies that lead the tasks, after everything that says so. */
    List<String> leadsOfTasks() {
        return programme().tasks().stream()
                .flatMap(task -> task.leadAgencies().stream())
                .map(agency -> agency.value())
                .toList();
    }

    /** The classes that the rows state. */
    List<String> grades() {
        return programme().reports().stream()
                .flatMap(report -> report.declaredGrades().stream())
                .map(declared -> declared.grade().id())
                .toList();
    }

    List<String> coverage() {
        return programme().reports().stream()
                .flatMap(report -> report.coverages().stream())
                .map(coverage -> coverage.title() + ": " + coverage.included().size() + "/"
                        + (coverage.included().size() + coverage.missing().size()))
                .toList();
    }
}
