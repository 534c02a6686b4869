package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.AnswerTableDraft;
import io.github.tiendo.intake.CoverageTableDraft;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.IndicatorTableDraft;
import io.github.tiendo.intake.TaskTableDraft;
import io.github.tiendo.layout.Layout.TableKind;
import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;

/**
 * What the sheets of a workbook were found to hold, filled in their order.
 *
 * @param indicatorTables the tables of indicators
 * @param taskTables the tables of tasks
 * @param coverageTables the tables that state how many of how many did something
 * @param answerTables the tables that say for each agency what it did
 * @param texts the sentences outside them
 * @param layouts how each table was understood
 * @param figures what became of every figure
 * @param findings about both
 * @param possibleHeads how many rows were looked at as the head of a table, since that costs more than to take a row
 * @param pages the first tables of indicators on sheets named by periods, by their heads
 * @param reporters who reports what stands in a table, by its place, where a line above it says so
 * @param yearsBegin the months in which the fiscal years of tables begin, where they speak of such years
 * @param hasYearsOfTitles whether the title of each table tells of which year it is
 */
record LayoutContent(
        List<IndicatorTableDraft> indicatorTables,
        List<TaskTableDraft> taskTables,
        List<CoverageTableDraft> coverageTables,
        List<AnswerTableDraft> answerTables,
        List<DraftCell> texts,
        List<Layout.Table> layouts,
        FigureLedger figures,
        List<Finding> findings,
        AtomicInteger possibleHeads,
        Map<String, Integer> pages,
        Map<SourceLocation, DraftCell> reporters,
        List<Month> yearsBegin,
        boolean hasYearsOfTitles) {

    private static final int MAX_POSSIBLE_HEADS = 20_000;

    /** As many as most heads have. */
    private static final int CELLS_OF_HEAD = 16;

    /** Rows that a head right below another counts for: a table without a row costs most and is seldom one. */
    private static final int HEADS_OF_EMPTY_TABLE = 20;

    LayoutContent() {
        this(false);
    }

    LayoutContent(boolean hasYearsOfTitles) {
        this(
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new ArrayList<>(),
                new FigureLedger(),
                new ArrayList<>(),
                new AtomicInteger(),
                new HashMap<>(),
                new HashMap<>(),
                new ArrayList<>(),
                hasYearsOfTitles);
    }

    /** Whether the titles of tables of figures name years that differ. */
    boolean titlesTellYears() {
        return layouts.stream()
                        .filter(table -> table.kind() == TableKind.INDICATORS || table.kind() == TableKind.BODIES)
                        .flatMap(table -> TitleRows.yearOf(table.title()).stream())
                        .distinct()
                        .count()
                > 1;
    }

    /** Whether one more row may be looked at as the head of a table; a wide one counts as several. */
    boolean takePossibleHead(SheetLines.Line line) {
        return takePossibleHeads(line, 1 + line.cells().size() / CELLS_OF_HEAD);
    }

    /** Counts that a head stands right below another, whose table has no row. */
    void takeEmptyTable(SheetLines.Line below) {
        takePossibleHeads(below, HEADS_OF_EMPTY_TABLE);
    }

    private boolean takePossibleHeads(SheetLines.Line line, int heads) {
        int taken = possibleHeads.addAndGet(heads);
        if (taken > MAX_POSSIBLE_HEADS && taken - heads <= MAX_POSSIBLE_HEADS) {
            findings.add(Finding.of(LayoutFindingCode.TOO_MANY_HEADS)
                    .with("limit", MAX_POSSIBLE_HEADS)
                    .at(line.cells().firstEntry().getValue().location().orElseThrow()));
        }
        return taken <= MAX_POSSIBLE_HEADS;
    }

    /**
     * Adds a table of indicators. Sheets that are named by periods and have one head are pages of one table.
     *
     * @param page the head of such a sheet; empty where its name is no period
     */
    void add(IndicatorTableDraft table, String page) {
        Integer first = page.isEmpty() ? null : pages.putIfAbsent(page, indicatorTables.size());
        if (first == null) {
            indicatorTables.add(table);
            return;
        }
        IndicatorTableDraft before = indicatorTables.get(first);
        indicatorTables.set(
                first,
                IndicatorTableDraft.builder()
                        .from(before)
                        .rows(IndicatorRows.together(before.getRows(), table.getRows()))
                        .build());
    }

    boolean hasTables() {
        return titles().findAny().isPresent();
    }

    /** Whether all its tables are of indicators or tasks and none has a row with a name. */
    boolean isEmptyForm() {
        return coverageTables.isEmpty()
                && answerTables.isEmpty()
                && indicatorTables.stream()
                        .flatMap(table -> table.getRows().stream())
                        .allMatch(row -> row.getName().isMissing()
                                && row.getResults().stream()
                                        .allMatch(result -> result.getValue().isMissing())
                                && row.getTargets().stream()
                                        .allMatch(target -> target.getValue().isMissing()))
                && taskTables.stream()
                        .flatMap(table -> table.getRows().stream())
                        .allMatch(row -> row.getTitle().isMissing());
    }

    DraftCell firstTitle() {
        return titles().findFirst().orElseThrow();
    }

    private Stream<DraftCell> titles() {
        return Stream.of(
                        indicatorTables.stream().map(IndicatorTableDraft::getTitle),
                        taskTables.stream().map(TaskTableDraft::getTitle),
                        coverageTables.stream().map(CoverageTableDraft::getTitle),
                        answerTables.stream().map(AnswerTableDraft::getTitle))
                .flatMap(tables -> tables);
    }
}
