package io.github.tiendo.report;

import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.RowKind;
import io.github.tiendo.scorecard.TaskScorecard;
import io.github.tiendo.task.DeadlineNotation;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Every task with its deadline, status and result, as the annexes of the official reports have them: a table for each in
 * which tasks were printed, since numbers begin anew in each.
 */
final class AnnexPart implements SectionPart {

    @Override
    public List<Draft> sections(ReportFacts facts) {
        if (facts.programme().tasks().isEmpty()) {
            return List.of();
        }
        TaskScorecard card = TasksPart.card(facts);
        Map<TaskId, String> printedIn = new HashMap<>();
        facts.programme().reports().forEach(report -> report.taskRows()
                .forEach((task, row) -> row.table().ifPresent(title -> printedIn.put(task, title))));
        Map<String, List<TaskAssessment>> tables = new LinkedHashMap<>();
        for (TaskAssessment task : card.tasks()) {
            tables.computeIfAbsent(printedIn.getOrDefault(task.task().id(), ""), first -> new ArrayList<>())
                    .add(task);
        }
        String caption = facts.texts().words("tasks.caption");
        List<ReportBlock> blocks = new ArrayList<>();
        tables.forEach((title, tasks) ->
                blocks.add(table(tables.size() == 1 || title.isEmpty() ? caption : title, tasks, card, facts)));
        return SectionPart.one(facts.texts().words("heading.annex"), blocks);
    }

    private static ReportTable table(
            String caption, List<TaskAssessment> tasks, TaskScorecard card, ReportFacts facts) {
        TableRows table = new TableRows(facts.texts())
                .column("number", ColumnKind.NUMBERING)
                .column("tasks.task", ColumnKind.NAME)
                .column("tasks.expected", ColumnKind.TEXT)
                .column("tasks.lead", ColumnKind.TEXT)
                .column("tasks.deadline", ColumnKind.SHORT_TEXT)
                .column("tasks.status", ColumnKind.SHORT_TEXT)
                .column("tasks.timeliness", ColumnKind.SHORT_TEXT)
                .column("tasks.result", ColumnKind.NAME);
        DeadlineNotation deadlines = DeadlineNotation.of(facts.language());
        boolean isPlan =
                card.tally().count(TaskStatus.NOT_STATED) == card.tally().total();
        Optional<String> heading = Optional.empty();
        int headings = 0;
        for (TaskAssessment task : tasks) {
            Optional<String> own = task.task()
                    .heading()
                    .map(facts.programme().outline()::path)
                    .filter(path -> !path.isEmpty())
                    .map(path -> path.get(path.size() - 1).title().text(facts.language()));
            if (!own.equals(heading)) {
                heading = own;
                headings++;
                table.heading(
                        RomanNumeral.of(headings), 1, own.orElse(facts.texts().words("figures.no-heading")));
            }
            table.row(
                    RowKind.BODY,
                    List.of(
                            task.task().number().orElse(""),
                            task.task().title().text(facts.language()),
                            task.task().expectedResult().orElse(""),
                            TasksPart.leads(task, card, facts),
                            deadlines.print(task.deadline()),
                            isPlan ? "" : task.status().text(facts.language()),
                            isPlan ? "" : task.timeliness().text(facts.language()),
                            task.entry().flatMap(TaskStatusEntry::result).orElse("")));
        }
        return table.withoutEmptyColumns().table(caption);
    }
}
