package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.AnswerRowDraft;
import io.github.tiendo.intake.AnswerTableDraft;
import io.github.tiendo.intake.CoverageRowDraft;
import io.github.tiendo.intake.CoverageTableDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.TaskRowDraft;
import io.github.tiendo.intake.TaskTableDraft;
import io.github.tiendo.layout.SheetLines.Line;
import java.util.ArrayList;
import java.util.List;

/** A table while its rows are read. */
final class OpenTable {

    private final TableHead head;
    private final DraftCell title;
    private final SourceLocation location;
    private final LayoutContent content;
    private final RowReader reader;
    private final List<IndicatorRowDraft> indicators = new ArrayList<>();
    private final List<TaskRowDraft> tasks = new ArrayList<>();
    private final List<CoverageRowDraft> statements = new ArrayList<>();
    private final List<AnswerRowDraft> answers = new ArrayList<>();

    OpenTable(SheetLines grid, TableHead head, DraftCell title, LayoutContent content) {
        this.head = head;
        this.title = title;
        this.location = grid.place(head.firstRow(), head.columns().get(0).index());
        this.content = content;
        this.reader = new RowReader(grid, head, content.findings());
    }

    TableHead head() {
        return head;
    }

    DraftCell title() {
        return title;
    }

    void add(Line line) {
        if (reader.isHeadingOnly(line)) {
            reader.headings(line);
        } else {
            switch (head.kind()) {
                case TASKS -> tasks.addAll(reader.tasks(line));
                case COVERAGE -> statements.add(reader.statement(line));
                case ANSWERS -> answers.add(reader.answers(line));
                case INDICATORS -> indicators.add(reader.indicator(line));
            }
        }
    }

    void finish() {
        switch (head.kind()) {
            case TASKS ->
                content.taskTables()
                        .add(TaskTableDraft.builder()
                                .title(title)
                                .rows(tasks)
                                .location(location)
                                .build());
            case COVERAGE ->
                content.coverageTables()
                        .add(CoverageTableDraft.builder()
                                .title(title)
                                .rows(statements)
                                .location(location)
                                .build());
            case ANSWERS ->
                content.answerTables()
                        .add(AnswerTableDraft.builder()
                                .title(title)
                                .population(headOf(ColumnMeaning.MEMBER))
                                .questions(head.all(ColumnMeaning.ANSWER).stream()
                                        .map(TableHead.Column::head)
                                        .toList())
                                .rows(answers)
                                .location(location)
                                .build());
            case INDICATORS ->
                content.indicatorTables()
                        .add(IndicatorTableDraft.builder()
                                .title(title)
                                .gradeColumn(headOf(ColumnMeaning.GRADE))
                                .baselineColumn(headOf(ColumnMeaning.BASELINE))
                                .baselinePeriod(head.first(ColumnMeaning.BASELINE)
                                        .map(TableHead.Column::period)
                                        .orElse(DraftCell.blank()))
                                .rows(indicators)
                                .location(location)
                                .build());
        }
    }

    private DraftCell headOf(ColumnMeaning meaning) {
        return head.first(meaning).map(TableHead.Column::head).orElse(DraftCell.blank());
    }
}
