package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.TaskStatusNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** How the tasks of a table stand: as their rows say, or the titles above them, or what was done. */
final class TaskStates {

    /** In months: a day of completion that names a longer period says nothing of the day. */
    private static final int LONGEST_OF_COMPLETION = 3;

    private final YearOfDays years;
    private final ProgrammeParts parts;
    private final LoadRecord record;
    private final TaskTableDraft table;
    private final StatusGrades grades;
    private final boolean statesStatus;

    /** Whether only days of completion beside deadlines tell how the tasks stand. */
    private final boolean statesDays;

    private final SharesDone shares;

    /** How many tasks take their state from each title or heading. */
    private final Map<Told, Integer> toldByTitles = new LinkedHashMap<>();

    /** Results whose first words tell no status. */
    private final List<DraftCell> untoldByResults = new ArrayList<>();

    private final Map<TaskStatus, List<DraftCell>> toldByResults = new EnumMap<>(TaskStatus.class);
    private final Map<TaskStatus, List<DraftCell>> closedOtherwise = new EnumMap<>(TaskStatus.class);
    private final List<DraftCell> unknownReasons = new ArrayList<>();

    /** Results and statuses that name a document, whose day is taken for that of completion. */
    private final Map<DraftCell, LocalDate> completedByDocuments = new LinkedHashMap<>();

    private final List<DraftCell> completedInMonths = new ArrayList<>();
    private final List<DraftCell> withoutDay = new ArrayList<>();
    private final List<UnknownStatus> unknownStatuses = new ArrayList<>();

    /** A cell of the column of statuses that is none. */
    private record UnknownStatus(Outcome<TaskProgress> read, DraftCell cell, Optional<String> number) {}

    /** The state that the words of a title or heading give to the tasks below it. */
    record Told(DraftCell title, TaskProgress progress) {}

    TaskStates(ProgrammeParts parts, StatusGrades grades, TaskTableDraft table, YearOfDays years) {
        this.years = years;
        this.parts = parts;
        this.record = parts.record();
        this.grades = grades;
        this.table = table;
        List<TaskRowDraft> rows = table.getRows();
        this.statesStatus = rows.stream().anyMatch(row -> !row.getStatus().isMissing());
        this.statesDays = !statesStatus
                && rows.stream().anyMatch(row -> !row.getCompletedOn().isMissing())
                && rows.stream().anyMatch(row -> !row.getDeadline().isMissing());
        this.shares = new SharesDone(rows.stream().map(TaskRowDraft::getStatus).toList());
    }

    /** The state that a title or heading gives to the tasks below it; none where the rows state theirs. */
    Optional<Told> ofTitle(DraftCell title) {
        return statesStatus
                ? Optional.empty()
                : parts.taskStatuses(table)
                        .byTitle(TableStructure.withoutNumber(title.display()))
                        .map(progress -> new Told(title, progress));
    }

    /**
     * How a task stands.
     *
     * @param above the state that the nearest heading or else the title of the table gives
     */
    TaskProgress of(TaskRowDraft row, Optional<String> number, Optional<Told> above) {
        if (statesStatus) {
            return closed(row, progress(row, number));
        }
        if (row.getCompletedOn().isMissing()) {
            above.ifPresent(title -> toldByTitles.merge(title, 1, Integer::sum));
        }
        return closed(row, above.map(Told::progress).orElseGet(() -> byResult(row)));
    }

    /** Whether anything says how a task stands. */
    boolean isTold(TaskRowDraft row, Optional<Told> above) {
        return statesStatus
                || above.isPresent()
                || statesDays
                || !row.getResult().isMissing()
                || !row.getCompletedOn().isMissing();
    }

    private TaskProgress progress(TaskRowDraft row, Optional<String> number) {
        DraftCell cell = row.getStatus();
        if (cell.isMissing()) {
            return TaskProgress.of(TaskStatus.NOT_STATED);
        }
        if (shares.isAmbiguous(cell)) {
            record.add(Finding.of(IntakeFindingCode.ALL_OR_A_HUNDREDTH).with("found", cell.display()), cell);
            return TaskProgress.of(TaskStatus.NOT_STATED);
        }
        Optional<BigDecimal> share = shares.percent(cell);
        if (share.isPresent()) {
            return TaskStatusNotation.ofShareDone(share.get());
        }
        Optional<TaskProgress> timed =
                day(row.getCompletedOn()).flatMap(day -> TaskStatusNotation.completedAndTimed(cell.text()));
        if (timed.isPresent()) {
            return timed.get();
        }
        Outcome<TaskProgress> read = parts.taskStatuses(table).parse(cell.text());
        Optional<TaskProgress> graded =
                TaskStatusNotation.isUnknown(read) ? grades.progress(cell, number) : Optional.empty();
        if (graded.isEmpty() && TaskStatusNotation.isUnknown(read)) {
            unknownStatuses.add(new UnknownStatus(read, cell, number));
            return TaskProgress.of(TaskStatus.NOT_STATED);
        }
        return graded.or(() -> record.value(read, cell, number)).orElse(TaskProgress.of(TaskStatus.NOT_STATED));
    }

    /** What became of a task whose status only says that it is closed, by the reason beside it. */
    private TaskProgress closed(TaskRowDraft row, TaskProgress stated) {
        DraftCell cell = row.getResolution();
        if (stated.status() != TaskStatus.COMPLETED || cell.isMissing()) {
            return stated;
        }
        Optional<TaskStatus> reason = TaskStatusNotation.closedFor(cell.text());
        if (reason.isEmpty()) {
            unknownReasons.add(cell);
        }
        Optional<TaskStatus> other = reason.filter(status -> status != TaskStatus.COMPLETED);
        other.ifPresent(status -> closedOtherwise
                .computeIfAbsent(status, cells -> new ArrayList<>())
                .add(cell));
        return other.map(TaskProgress::of).orElse(stated);
    }

    /** Where the table states no status, a result whose first words are one says it. */
    private TaskProgress byResult(TaskRowDraft row) {
        Optional<TaskProgress> told = row.getResult().isMissing()
                ? Optional.empty()
                : parts.taskStatuses(table)
                        .byResult(row.getResult().text(), row.getTitle().text());
        told.ifPresent(progress -> toldByResults
                .computeIfAbsent(progress.status(), status -> new ArrayList<>())
                .add(row.getResult()));
        if (told.isEmpty() && statesDays && row.getCompletedOn().isMissing()) {
            withoutDay.add(row.getTitle());
            return TaskProgress.of(TaskStatus.IN_PROGRESS);
        }
        if (told.isEmpty() && !row.getResult().isMissing()) {
            untoldByResults.add(row.getResult());
        }
        return told.orElseGet(() -> TaskProgress.of(TaskStatus.NOT_STATED));
    }

    TaskStatusEntry entry(
            TaskRowDraft row, TaskId id, TaskProgress progress, Optional<Deadline> inForce, Optional<String> number) {
        Optional<LocalDate> completedOn = completedOn(row, progress, inForce.flatMap(Deadline::lastDay), number);
        TaskStatus status = completedOn.isPresent() ? TaskStatus.COMPLETED : progress.status();
        TaskStatusNotation.toldByResult(status, row.getResult().text())
                .ifPresent(finding -> record.add(finding, row.getResult()));
        return TaskStatusEntry.builder()
                .task(id)
                .status(status)
                .completedOn(completedOn)
                .statedTimeliness(progress.statedTimeliness()
                        .filter(stated -> stated.isCompleted() == (status == TaskStatus.COMPLETED)))
                .text(DraftCells.shown(row.getStatus()))
                .result(DraftCells.shown(row.getResult()))
                .build();
    }

    /** The day of completion, else the one that the words say; a day beside a status that says otherwise is told, and the status counts. */
    private Optional<LocalDate> completedOn(
            TaskRowDraft row, TaskProgress progress, Optional<LocalDate> due, Optional<String> number) {
        DraftCell cell = row.getCompletedOn();
        TaskStatus status = progress.status();
        if (cell.isMissing()) {
            Optional<LocalDate> said = progress.completedOn();
            return said.isPresent() || status != TaskStatus.COMPLETED
                    ? said
                    : completedBy(row.getResult(), row).or(() -> completedBy(row.getStatus(), row));
        }
        Optional<LocalDate> day = day(cell).or(() -> endOfMonth(cell, due));
        if (day.isPresent()
                && status == TaskStatus.CANCELLED
                && !row.getResolution().isMissing()) {
            record.use(cell);
            return Optional.empty();
        }
        boolean fits = day.isPresent() && (status == TaskStatus.COMPLETED || status == TaskStatus.NOT_STATED);
        if (!fits) {
            record.omit(
                    Omission.Extent.VALUE,
                    Finding.of(
                                    day.isEmpty()
                                            ? IntakeFindingCode.NOT_A_DAY_OF_COMPLETION
                                            : IntakeFindingCode.COMPLETED_ON_YET_OPEN)
                            .with("found", cell.display())
                            .with("status", status),
                    cell.location(),
                    number);
            return Optional.empty();
        }
        record.use(cell);
        return day;
    }

    private Optional<LocalDate> day(DraftCell cell) {
        return cell.isMissing() ? Optional.empty() : cell.date().or(() -> years.day(cell));
    }

    /** The last day of a month or quarter in which a task was completed, unless it is due within: then nobody knows whether in time. */
    private Optional<LocalDate> endOfMonth(DraftCell cell, Optional<LocalDate> due) {
        Optional<Period> done = years.period(cell)
                .filter(period -> period.startInclusive()
                        .plusMonths(LONGEST_OF_COMPLETION)
                        .isAfter(period.lastDay()))
                .filter(period -> due.filter(
                                day -> !day.isBefore(period.startInclusive()) && day.isBefore(period.lastDay()))
                        .isEmpty());
        done.ifPresent(period -> completedInMonths.add(cell));
        return done.map(Period::lastDay);
    }

    /** The day that words on a completed task say, else that of the one document by which they say that it was completed. */
    private Optional<LocalDate> completedBy(DraftCell words, TaskRowDraft row) {
        TaskStatusNotation statuses = parts.taskStatuses(table);
        Optional<TaskProgress> told = words.isMissing()
                ? Optional.empty()
                : statuses.byResult(words.text(), row.getTitle().text());
        Optional<LocalDate> said = told.flatMap(TaskProgress::completedOn);
        if (said.isPresent()
                || told.filter(progress -> progress.status() == TaskStatus.COMPLETED)
                        .isEmpty()) {
            return said;
        }
        Optional<LocalDate> ofDocument = statuses.dayOfDocument(words.text());
        ofDocument.ifPresent(day -> completedByDocuments.put(words, day));
        return ofDocument;
    }

    /** Several cells that are no statuses are named together, with their column. */
    private void sayUnknownStatuses() {
        if (unknownStatuses.size() == 1 || table.getStatusColumn().isBlank()) {
            unknownStatuses.forEach(unknown -> record.value(unknown.read(), unknown.cell(), unknown.number()));
            return;
        }
        Finding all = Finding.of(IntakeFindingCode.UNKNOWN_STATUSES)
                .with("count", unknownStatuses.size())
                .with("column", table.getStatusColumn().display())
                .with("found", DraftCells.first(unknownStatuses.stream().map(unknown -> unknown.cell()
                        .display())));
        for (UnknownStatus unknown : unknownStatuses) {
            if (unknown == unknownStatuses.get(0)) {
                record.omit(Omission.Extent.VALUE, all, unknown.cell().location(), unknown.number());
            } else {
                record.omitQuietly(Omission.Extent.VALUE, all, unknown.cell().location(), unknown.number());
            }
        }
    }

    /** Says what holds of several tasks. */
    void conclude() {
        sayUnknownStatuses();
        toldByTitles.forEach((told, count) -> record.add(
                Finding.of(IntakeFindingCode.STATUS_BY_TITLE)
                        .with("count", count)
                        .with("found", told.title().display())
                        .with("reading", told.progress().status()),
                told.title()));
        toldByResults.forEach((status, cells) ->
                record.tell(Finding.of(IntakeFindingCode.STATUS_BY_RESULT).with("reading", status), cells));
        if (!toldByResults.isEmpty()) {
            record.tell(Finding.of(IntakeFindingCode.STATUS_NOT_IN_RESULT), untoldByResults);
        }
        closedOtherwise.forEach((status, cells) -> record.count(
                Finding.of(IntakeFindingCode.CLOSED_FOR_ANOTHER_REASON)
                        .with("found", DraftCells.first(cells.stream().map(DraftCell::display)))
                        .with("reading", status),
                cells));
        record.count(
                Finding.of(IntakeFindingCode.UNKNOWN_REASON_TO_CLOSE)
                        .with("found", DraftCells.first(unknownReasons.stream().map(DraftCell::display)))
                        .with("reading", TaskStatus.COMPLETED),
                unknownReasons);
        completedByDocuments.values().stream()
                .limit(1)
                .forEach(day -> record.tell(
                        Finding.of(IntakeFindingCode.COMPLETED_BY_DOCUMENT).with("reading", day),
                        List.copyOf(completedByDocuments.keySet())));
        record.tell(Finding.of(IntakeFindingCode.COMPLETED_IN_MONTHS), completedInMonths);
        record.tell(Finding.of(IntakeFindingCode.NOT_COMPLETED_BY_DAYS), withoutDay);
    }
}
