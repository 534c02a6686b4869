package io.github.tiendo.excel;

import io.github.tiendo.excel.OutlineRows.Row;
import io.github.tiendo.excel.SheetPrinter.Column;
import io.github.tiendo.excel.SheetPrinter.Look;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskProgress;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.TaskStatusNotation;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The table of tasks with what the newest report says of them. */
final class TaskSheet {

    private final Programme programme;
    private final Locale language;
    private final TaskStatusNotation statuses;
    private final Map<TaskId, TaskStatusEntry> entries = new HashMap<>();

    TaskSheet(Programme programme, Optional<ProgressReport> report, Locale language) {
        this.programme = programme;
        this.language = language;
        this.statuses = TaskStatusNotation.of(language);
        report.ifPresent(newest -> newest.taskEntries().forEach(entry -> entries.put(entry.task(), entry)));
    }

    void print(SheetPrinter.Styles styles, TitleLines titles, List<String> sentences) {
        List<Column> columns = List.of(
                column("TASK_NUMBER", 7, Look.CENTRED),
                column("TASK", 40, Look.TEXT),
                column("EXPECTED_RESULT", 28, Look.TEXT),
                column("LEAD", 16, Look.TEXT),
                column("COORDINATING", 16, Look.TEXT),
                column("STATUS", 16, Look.CENTRED),
                column("DEADLINE", 14, Look.CENTRED),
                column("RESULT", 44, Look.TEXT));
        SheetPrinter sheet = new SheetPrinter(styles, ExcelProgrammeWriter.words("sheet.TASKS", language), columns);
        titles.print(sheet);
        sheet.head();
        for (Row<Task> row : OutlineRows.of(programme.outline(), programme.tasks(), Task::heading)) {
            row.heading().ifPresent(title -> sheet.heading(row.number(), title, row.depth(), 1));
            row.item().ifPresent(task -> sheet.row(texts(row.number(), task)));
        }
        sheet.sentences(sentences);
    }

    private Column column(String head, int width, Look look) {
        return new Column(ExcelProgrammeWriter.words("head." + head, language), width, look);
    }

    private Map<Integer, String> texts(String number, Task task) {
        Optional<TaskStatusEntry> entry = Optional.ofNullable(entries.get(task.id()));
        Map<Integer, String> texts = new HashMap<>();
        texts.put(0, number);
        texts.put(1, task.title().text(language));
        task.expectedResult().ifPresent(text -> texts.put(2, text));
        texts.put(3, task.leadText().orElseGet(() -> names(task.leadAgencies())));
        texts.put(4, task.coordinatingText().orElseGet(() -> names(task.coordinatingAgencies())));
        entry.map(this::status).ifPresent(text -> texts.put(5, text));
        Deadline deadline = task.deadlineOn(LocalDate.MAX);
        if (!deadline.equals(Deadline.none())) {
            texts.put(6, DeadlineNotation.of(language).print(deadline));
        }
        entry.flatMap(TaskStatusEntry::result).ifPresent(text -> texts.put(7, text));
        boolean silent = texts.entrySet().stream()
                .noneMatch(text -> text.getKey() > 1 && !text.getValue().isEmpty());
        if (silent) {
            // a row that says nothing would be a heading
            texts.put(5, "-");
        }
        return texts;
    }

    /** The words of the report where they say the status, else the words for it. */
    private String status(TaskStatusEntry entry) {
        return entry.text()
                .filter(text -> statuses.parse(text)
                        .value()
                        .map(TaskProgress::status)
                        .orElse(TaskStatus.NOT_STATED)
                        .equals(entry.status()))
                .orElseGet(() -> statuses.print(TaskProgress.of(entry.status())));
    }

    private static String names(List<AgencyId> agencies) {
        return agencies.stream().map(AgencyId::value).collect(Collectors.joining("; "));
    }
}
