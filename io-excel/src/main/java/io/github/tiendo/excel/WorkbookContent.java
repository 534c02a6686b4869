package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.TaskTableDraft;
import java.util.ArrayList;
import java.util.List;

/**
 * What the sheets of a workbook were found to hold, filled in their order.
 *
 * @param indicatorTables the tables of indicators
 * @param taskTables the tables of tasks
 * @param texts the sentences outside them
 * @param findings about both
 */
record WorkbookContent(
        List<IndicatorTableDraft> indicatorTables,
        List<TaskTableDraft> taskTables,
        List<DraftCell> texts,
        List<Finding> findings) {

    WorkbookContent() {
        this(new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
    }

    boolean hasTables() {
        return !indicatorTables.isEmpty() || !taskTables.isEmpty();
    }

    DraftCell firstTitle() {
        return !indicatorTables.isEmpty()
                ? indicatorTables.get(0).getTitle()
                : taskTables.get(0).getTitle();
    }
}
