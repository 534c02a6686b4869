package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.HeadFinder.HeadCell;
import io.github.tiendo.layout.TableHead.Column;
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

    private static final Set<ColumnMeaning> OF_INDICATORS =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE, ColumnMeaning.GRADE);
    private static final Set<ColumnMeaning> OF_TASKS = EnumSet.of(
            ColumnMeaning.RESULT,
            ColumnMeaning.EXPECTED_RESULT,
            ColumnMeaning.STATUS,
            ColumnMeaning.DEADLINE,
            ColumnMeaning.AGENCY,
            ColumnMeaning.COORDINATING_AGENCIES);
    private static final Set<ColumnMeaning> OF_COVERAGE = EnumSet.of(
            ColumnMeaning.INCLUDED_COUNT, ColumnMeaning.MISSING_COUNT, ColumnMeaning.TOTAL_COUNT, ColumnMeaning.NAMES);
    /** Columns that name rows of other kinds: beside them an agency is no more than an attribute. */
    private static final Set<ColumnMeaning> OF_OTHER_ROWS =
            EnumSet.of(ColumnMeaning.NAME, ColumnMeaning.TASK, ColumnMeaning.COVERED);

    private static final Set<ColumnMeaning> ONLY_OF_COVERAGE =
            EnumSet.range(ColumnMeaning.COVERED, ColumnMeaning.ANSWER);
    private static final Set<ColumnMeaning> ONLY_OF_TASKS =
            EnumSet.of(ColumnMeaning.TASK, ColumnMeaning.EXPECTED_RESULT, ColumnMeaning.DEADLINE);
    private static final Set<ColumnMeaning> ONLY_OF_INDICATORS = EnumSet.of(
            ColumnMeaning.NAME, ColumnMeaning.UNIT, ColumnMeaning.TARGET, ColumnMeaning.BASELINE, ColumnMeaning.ID);

    /** The columns that a table of a kind does not read. */
    private static final Map<TableKind, Set<ColumnMeaning>> OTHERS = Map.of(
            TableKind.INDICATORS, union(ONLY_OF_TASKS, ONLY_OF_COVERAGE),
            TableKind.TASKS, union(ONLY_OF_INDICATORS, ONLY_OF_COVERAGE),
            TableKind.COVERAGE,
                    EnumSet.complementOf(union(
                            EnumSet.of(ColumnMeaning.NUMBER, ColumnMeaning.NOTE),
                            EnumSet.range(ColumnMeaning.COVERED, ColumnMeaning.LIST_KIND))),
            TableKind.ANSWERS,
                    EnumSet.complementOf(EnumSet.of(
                            ColumnMeaning.NUMBER, ColumnMeaning.NOTE, ColumnMeaning.MEMBER, ColumnMeaning.ANSWER)));

    private static EnumSet<ColumnMeaning> union(Set<ColumnMeaning> one, Set<ColumnMeaning> other) {
        EnumSet<ColumnMeaning> union = EnumSet.copyOf(one);
        union.addAll(other);
        return union;
    }

    private final List<HeadCell> cells;
    private final @Nullable ColumnMeaning[] meanings;

    HeadMeaning(List<HeadCell> cells, HeadWords dictionary) {
        this.cells = cells;
        this.meanings = new ColumnMeaning[cells.size()];
        for (int i = 0; i < meanings.length; i++) {
            HeadText text = cells.get(i).text();
            boolean onlyEstimated = text.words().isEmpty() && text.period().isPresent() && text.estimated();
            meanings[i] = onlyEstimated
                    ? ColumnMeaning.RESULT
                    : dictionary.lookUp(text.words()).orElse(null);
        }
    }

    Optional<TableHead> head(int firstRow, int lastRow, IntPredicate answers) {
        if (has(ColumnMeaning.COVERED) && hasAny(OF_COVERAGE) && !has(ColumnMeaning.TASK) && !has(ColumnMeaning.NAME)) {
            return Optional.of(build(TableKind.COVERAGE, firstRow, lastRow));
        }
        if (has(ColumnMeaning.MEMBER) && !hasAny(OF_OTHER_ROWS) && settleAnswers(answers)) {
            return Optional.of(build(TableKind.ANSWERS, firstRow, lastRow));
        }
        settleNames();
        boolean tasks = has(ColumnMeaning.TASK) && !(has(ColumnMeaning.NAME) && hasAny(OF_INDICATORS));
        if (tasks && !has(ColumnMeaning.AGENCY)) {
            settleUnitsOfTasks();
        }
        settleSharedWords(tasks);
        Set<ColumnMeaning> values = tasks ? OF_TASKS : OF_INDICATORS;
        boolean known = has(tasks ? ColumnMeaning.TASK : ColumnMeaning.NAME)
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
            if (meanings[i] == ColumnMeaning.UNIT && cells.get(i).text().words().equals("đơn vị")) {
                meanings[i] = ColumnMeaning.AGENCY;
            }
        }
    }

    /** Makes answers of the columns without a meaning below which there are some; whether there is one. */
    private boolean settleAnswers(IntPredicate answers) {
        boolean found = false;
        for (int i = 0; i < meanings.length; i++) {
            boolean open =
                    meanings[i] == null || meanings[i] != ColumnMeaning.MEMBER && meanings[i] != ColumnMeaning.NUMBER;
            if (open && answers.test(cells.get(i).index())) {
                meanings[i] = ColumnMeaning.ANSWER;
                found = true;
            }
        }
        return found;
    }

    private void settleNames() {
        boolean plainName = false;
        for (int i = 0; i < meanings.length; i++) {
            plainName |= meanings[i] == ColumnMeaning.NAME
                    && cells.get(i).text().period().isEmpty();
        }
        boolean named = plainName || has(ColumnMeaning.TASK);
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ColumnMeaning.NAME
                    && cells.get(i).text().period().isPresent()) {
                meanings[i] = named ? ColumnMeaning.TARGET : ColumnMeaning.NAME;
                named = true;
            }
        }
        if (named) {
            return;
        }
        for (int i = 0; i < meanings.length; i++) {
            if (meanings[i] == ColumnMeaning.TARGET
                    && cells.get(i).text().period().isEmpty()) {
                meanings[i] = ColumnMeaning.NAME;
                return;
            }
        }
    }

    private void settleSharedWords(boolean tasks) {
        boolean hasTarget = has(ColumnMeaning.TARGET);
        for (int i = 0; i < meanings.length; i++) {
            HeadText text = cells.get(i).text();
            if (tasks && meanings[i] == ColumnMeaning.GRADE) {
                meanings[i] = ColumnMeaning.STATUS;
            } else if (!tasks && meanings[i] == ColumnMeaning.STATUS) {
                meanings[i] = ColumnMeaning.GRADE;
            } else if (!tasks
                    && hasTarget
                    && text.words().isEmpty()
                    && text.period().isPresent()) {
                meanings[i] = ColumnMeaning.RESULT;
            }
        }
    }

    private TableHead build(TableKind kind, int firstRow, int lastRow) {
        List<Column> columns = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        Set<ColumnMeaning> others = OTHERS.get(kind);
        boolean tasks = kind == TableKind.TASKS;
        for (int i = 0; i < meanings.length; i++) {
            HeadCell cell = cells.get(i);
            ColumnMeaning meaning = meanings[i];
            if (meaning == null || others.contains(meaning)) {
                findings.add(at(cell, Finding.of(LayoutFindingCode.UNKNOWN_COLUMN)));
                continue;
            }
            Optional<Column> same = columns.stream()
                    .filter(column -> column.meaning() == meaning)
                    .findFirst();
            if (same.isPresent() && !(meaning.mayRepeat() && !(tasks && meaning == ColumnMeaning.RESULT))) {
                findings.add(at(cell, Finding.of(LayoutFindingCode.AMBIGUOUS_COLUMN))
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

    private boolean has(ColumnMeaning column) {
        return Arrays.asList(meanings).contains(column);
    }

    private boolean hasAny(Set<ColumnMeaning> columns) {
        return Arrays.stream(meanings).anyMatch(meaning -> meaning != null && columns.contains(meaning));
    }
}
