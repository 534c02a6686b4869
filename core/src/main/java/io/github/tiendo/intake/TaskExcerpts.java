package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.TaskTableDraft.TaskRowDraft;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Tables that print some tasks of another table again, such as {@code Các nhiệm vụ quá hạn} above an annex of all: such a
 * task counts once. One that stands in no other table is kept, since lists of what is done and what is not may be the parts
 * of a whole.
 */
final class TaskExcerpts {

    private static final Pattern EXCERPT = Pattern.compile("(?U)\\b(?:" + String.join("|", RowWords.EXCERPTS) + ")\\b");

    private TaskExcerpts() {}

    /** The tables without the rows that another prints, each table of which is told once. */
    static List<TaskTableDraft> leftOut(List<TaskTableDraft> tables, LoadRecord record) {
        if (tables.size() < 2 || tables.stream().noneMatch(TaskExcerpts::isExcerpt)) {
            return tables;
        }
        Set<String> whole = tables.stream()
                .filter(table -> !isExcerpt(table))
                .flatMap(table -> table.getRows().stream())
                .map(TaskExcerpts::task)
                .collect(Collectors.toCollection(HashSet::new));
        return tables.stream()
                .map(table -> isExcerpt(table) ? without(table, whole, record) : table)
                .toList();
    }

    private static boolean isExcerpt(TaskTableDraft table) {
        return EXCERPT.matcher(NormalText.of(table.getTitle().text())).find();
    }

    private static TaskTableDraft without(TaskTableDraft table, Set<String> whole, LoadRecord record) {
        List<TaskRowDraft> kept = new ArrayList<>();
        List<TaskRowDraft> again = new ArrayList<>();
        table.getRows().forEach(row -> (whole.contains(task(row)) ? again : kept).add(row));
        if (again.isEmpty()) {
            return table;
        }
        record.add(
                Finding.of(IntakeFindingCode.TASKS_PRINTED_AGAIN)
                        .with("count", again.size())
                        .with("found", table.getTitle().display()),
                again.get(0).getTitle());
        again.forEach(row -> record.spoilRow(row.getTitle().location()));
        return TaskTableDraft.builder().from(table).rows(kept).build();
    }

    /** What makes a task the same: its title and who leads it. */
    private static String task(TaskRowDraft row) {
        return NormalText.of(row.getTitle().text()) + "\n"
                + NormalText.of(row.getLeadAgency().text());
    }
}
