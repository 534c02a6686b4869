package io.github.tiendo.excel;

import io.github.tiendo.excel.SheetGrid.Line;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.TaskRowDraft;
import io.github.tiendo.intake.TaskTableDraft;
import java.util.ArrayList;
import java.util.List;

/** A table while its rows are read. */
final class OpenTable {

    private final TableHead head;
    private final DraftCell title;
    private final SourceLocation location;
    private final WorkbookContent content;
    private final RowReader reader;
    private final List<IndicatorRowDraft> indicators = new ArrayList<>();
    private final List<TaskRowDraft> tasks = new ArrayList<>();

    OpenTable(SheetGrid grid, TableHead head, DraftCell title, WorkbookContent content) {
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
        } else if (head.isOfTasks()) {
            tasks.addAll(reader.tasks(line));
        } else {
            indicators.add(reader.indicator(line));
        }
    }

    void finish() {
        if (head.isOfTasks()) {
            content.taskTables()
                    .add(TaskTableDraft.builder()
                            .title(title)
                            .rows(tasks)
                            .location(location)
                            .build());
        } else {
            content.indicatorTables()
                    .add(IndicatorTableDraft.builder()
                            .title(title)
                            .gradeColumn(headOf(ExcelColumn.GRADE))
                            .baselineColumn(headOf(ExcelColumn.BASELINE))
                            .rows(indicators)
                            .location(location)
                            .build());
        }
    }

    private DraftCell headOf(ExcelColumn meaning) {
        return head.first(meaning).map(TableHead.Column::head).orElse(DraftCell.blank());
    }
}
