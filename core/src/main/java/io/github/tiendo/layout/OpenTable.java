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
    private final TableContext context;
    private final RowReader reader;
    private final Comparisons comparisons;
    private final IndicatorRows indicators;
    private final BodyRows bodies;
    private final List<TaskRowDraft> tasks = new ArrayList<>();
    private final List<CoverageRowDraft> statements = new ArrayList<>();
    private final List<AnswerRowDraft> answers = new ArrayList<>();
    private final UnreadFigures unread;

    OpenTable(
            SheetLines grid,
            TableHead head,
            DraftCell title,
            TitleRows titles,
            LayoutOptions options,
            List<Line> below,
            LayoutContent content) {
        this.context = TableContext.of(head, titles, options, below, content.findings());
        this.comparisons = new Comparisons(head, context, content.findings());
        this.head = comparisons.head();
        this.title = title;
        this.location = grid.place(head.firstRow(), head.columns().get(0).index());
        this.content = content;
        this.reader = new RowReader(grid, this.head, context, content.findings());
        this.indicators = new IndicatorRows(this.head, content.findings());
        this.bodies = new BodyRows(this.head, context, title, content.findings());
        this.unread = new UnreadFigures(this.head.others());
    }

    TableHead head() {
        return head;
    }

    DraftCell title() {
        return title;
    }

    void add(Line line) {
        unread.add(line);
        if (reader.isHeadingOnly(line)) {
            reader.headings(line);
            return;
        }
        switch (head.kind()) {
            case TASKS -> tasks.addAll(reader.tasks(line));
            case COVERAGE -> statements.add(reader.statement(line));
            case ANSWERS -> answers.add(reader.answers(line));
            case BODIES -> bodies.add(line);
            case INDICATORS -> {
                comparisons.check(line);
                indicators.add(
                        reader.indicator(line),
                        reader.value(line, ColumnMeaning.DIMENSION),
                        headOf(ColumnMeaning.DIMENSION).display());
            }
        }
    }

    void finish() {
        content.findings().addAll(unread.findings());
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
            case INDICATORS -> indicators(indicators.rows());
            case BODIES -> indicators(bodies.rows(reader));
        }
    }

    private void indicators(List<IndicatorRowDraft> rows) {
        content.indicatorTables()
                .add(IndicatorTableDraft.builder()
                        .title(title)
                        .gradeColumn(headOf(ColumnMeaning.GRADE))
                        .baselineColumn(headOf(ColumnMeaning.BASELINE))
                        .baselinePeriod(head.first(ColumnMeaning.BASELINE)
                                .map(context.periods()::of)
                                .orElse(DraftCell.blank()))
                        .rows(rows)
                        .location(location)
                        .build());
    }

    private DraftCell headOf(ColumnMeaning meaning) {
        return head.first(meaning).map(TableHead.Column::head).orElse(DraftCell.blank());
    }
}
