package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.TaskStatusNotation;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** What the tables of a draft have given so far. */
final class ProgrammeParts {

    private final LoadRecord record;
    private final Optional<LocalDate> dataThrough;
    private final Optional<LocalDate> documentDay;
    private final Optional<Period> span;
    private final OutlineBuilder outline = new OutlineBuilder();
    private final List<Indicator> indicators = new ArrayList<>();
    private final Map<IndicatorId, List<Target>> targets = new LinkedHashMap<>();
    private final List<Observation> observations = new ArrayList<>();
    private final List<DeclaredGrade> grades = new ArrayList<>();
    private final Map<IndicatorId, RowRef> rows = new LinkedHashMap<>();
    private final Map<IndicatorId, DraftCell> firsts = new HashMap<>();
    private final List<Task> tasks = new ArrayList<>();
    private final Map<TaskId, RowRef> taskRows = new LinkedHashMap<>();
    private final List<TaskStatusEntry> taskEntries = new ArrayList<>();
    private final Map<TaskId, DraftCell> firstTasks = new HashMap<>();

    private final List<StatedCoverage> coverages = new ArrayList<>();

    ProgrammeParts(
            LoadRecord record,
            Optional<LocalDate> dataThrough,
            Optional<LocalDate> documentDay,
            Optional<Period> span) {
        this.record = record;
        this.dataThrough = dataThrough;
        this.documentDay = documentDay;
        this.span = span;
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

    Optional<DraftCell> firstWith(IndicatorId id) {
        return Optional.ofNullable(firsts.get(id));
    }

    void remember(IndicatorId id, DraftCell cell) {
        firsts.put(id, cell);
    }

    IndicatorId nextFree(IndicatorId id) {
        return IndicatorId.of(nextFree(id.value(), other -> firsts.containsKey(IndicatorId.of(other))));
    }

    /** The id with the first number behind it that makes it one that is not taken. */
    private static String nextFree(String id, Predicate<String> isTaken) {
        return IntStream.iterate(2, suffix -> suffix + 1)
                .mapToObj(suffix -> id + "-" + suffix)
                .filter(isTaken.negate())
                .findFirst()
                .orElseThrow();
    }

    void add(Indicator indicator, List<Target> targetsOfIt, List<Observation> observationsOfIt) {
        indicators.add(indicator);
        if (!targetsOfIt.isEmpty()) {
            targets.put(indicator.id(), targetsOfIt);
        }
        observations.addAll(observationsOfIt);
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

    Map<IndicatorId, List<Target>> targets() {
        return targets;
    }

    List<Observation> observations() {
        return observations;
    }

    List<DeclaredGrade> grades() {
        return grades;
    }

    Map<IndicatorId, RowRef> rows() {
        return rows;
    }

    /** The notation of deadlines, those without a year in the year of the data, else of issue. */
    DeadlineNotation deadlines() {
        DeadlineNotation notation = DeadlineNotation.of(Languages.VIETNAMESE);
        return documentDay.map(day -> notation.inYear(day.getYear())).orElse(notation);
    }

    /** The notation of task statuses, deadlines without a year in the year of the data, else of issue. */
    TaskStatusNotation taskStatuses() {
        TaskStatusNotation notation = TaskStatusNotation.of(Languages.VIETNAMESE);
        return documentDay.map(day -> notation.inYear(day.getYear())).orElse(notation);
    }

    /** The id of a task made from its title under its headings; a title that stands twice is told and numbered. */
    TaskId newTaskId(List<String> headings, DraftCell title) {
        TaskId id = TaskId.of(IndicatorId.derivedFrom(headings, title.display()).value());
        DraftCell first = firstTasks.putIfAbsent(id, title);
        if (first == null) {
            return id;
        }
        record.add(
                Finding.of(IntakeFindingCode.DUPLICATE_NAME)
                        .with("found", title.display())
                        .with("first", DraftCells.placeOf(first)),
                title);
        TaskId next = TaskId.of(nextFree(id.value(), other -> firstTasks.containsKey(TaskId.of(other))));
        firstTasks.put(next, title);
        return next;
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
}
