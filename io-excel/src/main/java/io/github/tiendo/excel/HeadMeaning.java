package io.github.tiendo.excel;

import io.github.tiendo.excel.HeadFinder.HeadCell;
import io.github.tiendo.excel.TableHead.Column;
import io.github.tiendo.finding.Finding;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/**
 * Settles what the columns of a head are about, where words alone do not: {@code Chỉ tiêu 2025} beside {@code Chỉ tiêu}
 * is a target, {@code Mục tiêu} without a column of names is that column, {@code 2022} beside a target is a result.
 */
final class HeadMeaning {

    private static final Set<ExcelColumn> OF_INDICATORS =
            EnumSet.of(ExcelColumn.RESULT, ExcelColumn.TARGET, ExcelColumn.BASELINE, ExcelColumn.GRADE);
    private static final Set<ExcelColumn> OF_TASKS = EnumSet.of(
            ExcelColumn.RESULT,
            ExcelColumn.EXPECTED_RESULT,
            ExcelColumn.STATUS,
            ExcelColumn.DEADLINE,
            ExcelColumn.AGENCY,
            ExcelColumn.COORDINATING_AGENCIES);
    private static final Set<ExcelColumn> OF_COVERAGE = EnumSet.of(
            ExcelColumn.INCLUDED_COUNT, ExcelColumn.MISSING_COUNT, ExcelColumn.TOTAL_COUNT, ExcelColumn.NAMES);
    /** Columns that name rows of other kinds: beside them an agency is no more than an attribute. */
    private static final Set<ExcelColumn> OF_OTHER_ROWS =
            EnumSet.of(ExcelColumn.NAME, ExcelColumn.TASK, ExcelColumn.COVERED);

    private static final Set<ExcelColumn> ONLY_OF_COVERAGE = EnumSet.range(ExcelColumn.COVERED, ExcelColumn.ANSWER);
    private static final Set<ExcelColumn> ONLY_OF_TASKS =
            EnumSet.of(ExcelColumn.TASK, ExcelColumn.EXPECTED_RESULT, ExcelColumn.DEADLINE);
    private static final Set<ExcelColumn> ONLY_OF_INDICATORS =
            EnumSet.of(ExcelColumn.NAME, ExcelColumn.UNIT, ExcelColumn.TARGET, ExcelColumn.BASELINE, ExcelColumn.ID);

    /** The columns that a table of a kind does not read. */
    private static final Map<TableKind, Set<ExcelColumn>> OTHERS = Map.of(
            TableKind.INDICATORS, union(ONLY_OF_TASKS, ONLY_OF_COVERAGE),
            TableKind.TASKS, union(ONLY_OF_INDICATORS, ONLY_OF_COVERAGE),
            TableKind.COVERAGE,
                    EnumSet.complementOf(union(
                            EnumSet.of(ExcelColumn.NUMBER, ExcelColumn.NOTE),
                            EnumSet.range(ExcelColumn.COVERED, ExcelColumn.LIST_KIND))),
            TableKind.ANSWERS,
                    EnumSet.complementOf(
                            EnumSet.of(ExcelColumn.NUMBER, ExcelColumn.NOTE, ExcelColumn.MEMBER, ExcelColumn.ANSWER)));

    private static EnumSet<ExcelColumn> union(Set<ExcelColumn> one, Set<ExcelColumn> other) {
        EnumSet<ExcelColumn> union = EnumSet.copyOf(one);
        union.addAll(other);
        return union;
    }

    private final List<HeadCell> cells;
    private final @Nullable ExcelColumn[] meanings;

    HeadMeaning(List<HeadCell> cells, ExcelDictionary dictionary) {
        this.cells = cells;
        this.meanings = new ExcelColumn[cells.size()];
        for (int i = 0; i < meanings.length; i++) {
            HeadText text = cells.get(i).text();
            boolean onlyEstimated = text.words().isEmpty() && text.period().isPresent() && text.estimated();
            meanings[i] = onlyEstimated
                    ? ExcelColumn.RESULT
                    : dictionary.lookUp(text.words()).orElse(null);
        }
    }

    Optional<TableHead> head(int firstRow, int lastRow, IntPredicate answers) {
        if (has(ExcelColumn.COVERED) && hasAny(OF_COVERAGE) && !has(ExcelColumn.TASK) && !has(ExcelColumn.NAME)) {
            return Optional.of(build(TableKind.COVERAGE, firstRow, lastRow));
        }
        if (has(ExcelColumn.MEMBER) && !hasAny(OF_OTHER_ROWS) && settleAnswers(answers)) {
            return Optional.of(build(TableKind.ANSWERS, firstRow, lastRow));
        }
        settleNames();
        boolean tasks = has(ExcelColumn.TASK) && !(has(ExcelColumn.NAME) && hasAny(OF_INDICATORS));
        if (tasks && !has(ExcelColumn.AGENCY)) {
            settleUnitsOfTasks();
        }
        settleSharedWords(tasks);
        Set<ExcelColumn> values = tasks ? OF_TASKS : OF_INDICATORS;
        boolean known = has(tasks ? ExcelColumn.TASK : ExcelColumn.NAME)
                && hasAny(values)
                && Arrays.stream(meanings)
                                        .filter(meaning -> meaning != null && !ONLY_OF_COVERAGE.contains(meaning))
                                        .count()
                                * 2
                        >= meanings.length;
        return known
                ? Optional.of(build(tasks ? TableKind.TASKS : TableKind.INDICATORS, firstRow, lastRow))
                : Optional.empty();
    }

    /** {@code Đơn vị} is what an indicator is measured in, and who has a task to do. */
    private void settleUnitsOfTasks() {
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ExcelColumn.UNIT && cells.get(i).text().words().equals("đơn vị")) {
                meanings[i] = ExcelColumn.AGENCY;
            }
        }
    }

    /** Makes answers of the columns without a meaning below which there are some; whether there is one. */
    private boolean settleAnswers(IntPredicate answers) {
        boolean found = false;
        for (int i = 0; i < meanings.length; i++) {
            boolean open =
                    meanings[i] == null || meanings[i] != ExcelColumn.MEMBER && meanings[i] != ExcelColumn.NUMBER;
            if (open && answers.test(cells.get(i).index())) {
                meanings[i] = ExcelColumn.ANSWER;
                found = true;
            }
        }
        return found;
    }

    private void settleNames() {
        boolean plainName = false;
        for (int i = 0; i < meanings.length; i++) {
            plainName |= meanings[i] == ExcelColumn.NAME
                    && cells.get(i).text().period().isEmpty();
        }
        boolean named = plainName || has(ExcelColumn.TASK);
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ExcelColumn.NAME && cells.get(i).text().period().isPresent()) {
                meanings[i] = named ? ExcelColumn.TARGET : ExcelColumn.NAME;
                named = true;
            }
        }
        if (named) {
            return;
        }
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ExcelColumn.TARGET
                    && cells.get(i).text().period().isEmpty()) {
                meanings[i] = ExcelColumn.NAME;
                return;
            }
        }
    }

    private void settleSharedWords(boolean tasks) {
        boolean hasTarget = has(ExcelColumn.TARGET);
        for (int i = 0; i < meanings.length; i++) {
            HeadText text = cells.get(i).text();
            if (tasks && meanings[i] == ExcelColumn.GRADE) {
                meanings[i] = ExcelColumn.STATUS;
            } else if (!tasks && meanings[i] == ExcelColumn.STATUS) {
                meanings[i] = ExcelColumn.GRADE;
            } else if (!tasks
                    && hasTarget
                    && text.words().isEmpty()
                    && text.period().isPresent()) {
                meanings[i] = ExcelColumn.RESULT;
            }
        }
    }

    private TableHead build(TableKind kind, int firstRow, int lastRow) {
        List<Column> columns = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<ExcelColumn> others = OTHERS.get(kind);
        boolean tasks = kind == TableKind.TASKS;
        for (int i = 0; i < meanings.length; i++) {
            HeadCell cell = cells.get(i);
            ExcelColumn meaning = meanings[i];
            if (meaning == null || others.contains(meaning)) {
                findings.add(at(cell, Finding.of(ExcelFindingCode.UNKNOWN_COLUMN)));
                continue;
            }
            Optional<Column> same = columns.stream()
                    .filter(column -> column.meaning() == meaning)
                    .findFirst();
            if (same.isPresent() && !(meaning.mayRepeat() && !(tasks && meaning == ExcelColumn.RESULT))) {
                findings.add(at(cell, Finding.of(ExcelFindingCode.AMBIGUOUS_COLUMN))
                        .with("other", same.get().head().display())
                        .with(
                                "place",
                                same.get().head().location().orElseThrow().place()));
                continue;
            }
            columns.add(new Column(meaning, cell.index(), cell.lastIndex(), cell.cell(), cell.text()));
        }
        return new TableHead(kind, firstRow, lastRow, List.copyOf(columns), List.copyOf(findings));
    }

    private static Finding at(HeadCell cell, Finding finding) {
        return finding.with("found", cell.cell().display())
                .at(cell.cell().location().orElseThrow());
    }

    private boolean has(ExcelColumn column) {
        return Arrays.asList(meanings).contains(column);
    }

    private boolean hasAny(Set<ExcelColumn> columns) {
        return Arrays.stream(meanings).anyMatch(meaning -> meaning != null && columns.contains(meaning));
    }
}
