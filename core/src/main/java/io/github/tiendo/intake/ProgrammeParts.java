package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.TaskStatusNotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;

/** What the tables of a draft have given so far. */
final class ProgrammeParts {

    private final LoadRecord record;
    private final Optional<LocalDate> dataThrough;
    private final Optional<LocalDate> documentDay;
    private final Optional<Period> span;
    private final OutlineBuilder outline = new OutlineBuilder();
    private final List<Indicator> indicators = new ArrayList<>();
    private Map<IndicatorId, List<Target>> targets = new LinkedHashMap<>();
    private final List<PartTarget> partTargets = new ArrayList<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<DeclaredGrade> grades = new ArrayList<>();
    private Map<IndicatorId, RowRef> rows = new LinkedHashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<TaskId, RowRef> taskRows = new LinkedHashMap<>();
    private final List<TaskStatusEntry> taskEntries = new ArrayList<>();
    private final RowIds<IndicatorId> indicatorIds;
    private final RowIds<TaskId> taskIds;
    private final List<StatedCoverage> coverages = new ArrayList<>();
    private final List<Submission> submissions = new ArrayList<>();
    private final Optional<Period> period;

    ProgrammeParts(
            LoadRecord record,
            Optional<LocalDate> dataThrough,
            Optional<LocalDate> documentDay,
            Optional<Period> span,
            Optional<Period> period) {
        this.record = record;
        this.indicatorIds = new RowIds<>(record, IndicatorId::of, IndicatorId::derivedFrom);
        this.taskIds = new RowIds<>(
                record,
                TaskId::of,
                (headings, title) ->
                        TaskId.of(IndicatorId.derivedFrom(headings, title).value()));
        this.dataThrough = dataThrough;
        this.documentDay = documentDay;
        this.span = span;
        this.period = period;
    }

    LoadRecord record() {
        return record;
    }

    OutlineBuilder outline() {
        return outline;
    }

    /** The period of a result whose column names none. */
    Optional<Period> yearOfData() {
        return dataThrough.map(day -> Period.year(day.getYear()));
    }

    Optional<Period> span() {
        return span;
    }

    /** The due period of a target whose column names none. */
    Optional<Period> endOfSpan() {
        return span.map(period -> Period.endOf(period.lastDay().getYear()));
    }

    /** The period of a baseline whose column names none: the year before the programme. */
    Optional<Period> startOfSpan() {
        return span.map(period -> Period.year(period.startInclusive().getYear() - 1));
    }

    RowIds<IndicatorId> indicatorIds() {
        return indicatorIds;
    }

    RowIds<TaskId> taskIds() {
        return taskIds;
    }

    void add(Indicator indicator, List<Target> targetsOfIt, List<Observation> observationsOfIt) {
        indicators.add(indicator);
        if (!targetsOfIt.isEmpty()) {
            targets.put(indicator.id(), targetsOfIt);
        }
        observations.addAll(observationsOfIt);
    }

    void add(PartTarget target) {
        partTargets.add(target);
    }

    List<PartTarget> partTargets() {
        return partTargets;
    }

    /** That indicators have targets of parts and none of the whole, which is then not rated. */
    Optional<Finding> targetsOfPartsOnly() {
        Set<IndicatorId> ofParts =
                partTargets.stream().map(PartTarget::indicator).collect(Collectors.toSet());
        ofParts.removeAll(targets.keySet());
        return indicators.stream()
                .filter(indicator -> ofParts.contains(indicator.id()))
                .findFirst()
                .map(first -> Finding.of(IntakeFindingCode.TARGETS_OF_PARTS)
                        .with("count", ofParts.size())
                        .with("found", first.name()));
    }

    void add(DeclaredGrade grade) {
        grades.add(grade);
    }

    void addRow(IndicatorId id, RowRef row) {
        rows.put(id, row);
    }

    List<Indicator> indicators() {
        return indicators;
    }

    /** Where nothing but ranks has a target, they are what the programme is about and count, which is told. */
    void countRanksAlone() {
        List<Indicator> rated = indicators.stream()
                .filter(indicator -> targets.containsKey(indicator.id()))
                .toList();
        if (rated.isEmpty() || !rated.stream().allMatch(ProgrammeParts::isRankNotCounted)) {
            return;
        }
        indicators.replaceAll(indicator -> isRankNotCounted(indicator)
                ? Indicator.builder()
                        .from(indicator)
                        .exclusion(Optional.empty())
                        .build()
                : indicator);
        record.replaceAll(
                IntakeFindingCode.NATIONAL_RANK_NOT_COUNTED,
                Finding.of(IntakeFindingCode.RANKS_COUNTED).with("count", rated.size()));
    }

    private static boolean isRankNotCounted(Indicator indicator) {
        return indicator.exclusion().equals(Optional.of(Indicator.ExclusionReason.NATIONAL_RANK));
    }

    /** The targets, which are not here any more: a programme has its own copy. */
    Map<IndicatorId, List<Target>> takenTargets() {
        Map<IndicatorId, List<Target>> taken = targets;
        targets = new LinkedHashMap<>();
        return taken;
    }

    List<Observation> observations() {
        return observations;
    }

    List<DeclaredGrade> grades() {
        return grades;
    }

    /** The addresses of rows, which are not here any more. */
    Map<IndicatorId, RowRef> takenRows() {
        Map<IndicatorId, RowRef> taken = rows;
        rows = new LinkedHashMap<>();
        return taken;
    }

    /** The notation of deadlines, those without a year in the year of the data, else of issue, else of their table. */
    DeadlineNotation deadlines(TaskTableDraft table) {
        DeadlineNotation notation = DeadlineNotation.of(Languages.VIETNAMESE);
        OptionalInt year = year(table);
        return year.isPresent() ? notation.inYear(year.getAsInt()) : notation;
    }

    /** The notation of task statuses, whose deadlines are read in the same way. */
    TaskStatusNotation taskStatuses(TaskTableDraft table) {
        TaskStatusNotation notation = TaskStatusNotation.of(Languages.VIETNAMESE);
        OptionalInt year = year(table);
        return year.isPresent() ? notation.inYear(year.getAsInt()) : notation;
    }

    /** The year of the data, else of issue, else of the table. */
    OptionalInt year(TaskTableDraft table) {
        return documentDay.map(day -> OptionalInt.of(day.getYear())).orElse(table.getYear());
    }

    void add(Task task, RowRef row) {
        tasks.add(task);
        taskRows.put(task.id(), row);
    }

    void add(TaskStatusEntry entry) {
        taskEntries.add(entry);
    }

    List<Task> tasks() {
        return tasks;
    }

    Map<TaskId, RowRef> taskRows() {
        return taskRows;
    }

    List<TaskStatusEntry> taskEntries() {
        return taskEntries;
    }

    void add(StatedCoverage coverage) {
        coverages.add(coverage);
    }

    List<StatedCoverage> coverages() {
        return coverages;
    }

    Optional<LocalDate> dataThrough() {
        return dataThrough;
    }

    void add(Submission submission) {
        submissions.add(submission);
    }

    List<Submission> submissions() {
        return submissions;
    }

    /** The period that the report is about. */
    Optional<Period> period() {
        return period;
    }
}
