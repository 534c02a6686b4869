package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;

/**
 * Settles what the columns of a head are about: by the map of the user, else by their words, else by their cells and
 * their place among the others. {@code Chỉ tiêu 2025} beside {@code Chỉ tiêu} is a target, {@code Mục tiêu} over names
 * is the column of names, {@code 2022} beside a target is a result, a class column full of percentages is a share.
 */
final class ColumnMeanings {

    private static final Set<ColumnMeaning> OF_COVERAGE = EnumSet.of(
            ColumnMeaning.INCLUDED_COUNT, ColumnMeaning.MISSING_COUNT, ColumnMeaning.TOTAL_COUNT, ColumnMeaning.NAMES);
    /** Columns that name rows of other kinds: beside them an agency is no more than an attribute. */
    static final Set<ColumnMeaning> OF_OTHER_ROWS =
            EnumSet.of(ColumnMeaning.NAME, ColumnMeaning.TASK, ColumnMeaning.COVERED);

    /** Columns of which there may be one for each period. */
    private static final Set<ColumnMeaning> PAIRED = EnumSet.of(ColumnMeaning.NUMERATOR, ColumnMeaning.DENOMINATOR);

    private final HeadColumns columns;
    private final ColumnsAcross across;
    private final NamesOfRows names;
    private final MeaningsOfTasks ofTasks;
    private final MeaningsOfBodies ofBodies;
    private final MeaningsOfIndicators ofIndicators;
    private final List<Finding> said = new ArrayList<>();

    /** @param below the kinds of the cells below the head, by column */
    ColumnMeanings(List<HeadCell> cells, LayoutOptions options, IntFunction<ColumnCells> below) {
        this.columns = new HeadColumns(cells, options, below);
        this.across = new ColumnsAcross(columns, said);
        this.names = new NamesOfRows(columns);
        this.ofTasks = new MeaningsOfTasks(columns, options.day(), said);
        this.ofBodies = new MeaningsOfBodies(columns, names, said);
        this.ofIndicators = new MeaningsOfIndicators(columns, said);
    }

    /** Passes over a column, whatever its head says. */
    void ignore(HeadCell cell) {
        columns.ignore(cell);
    }

    // --- kinds of tables

    Optional<TableHead> head(int firstRow, int lastRow) {
        return kind().map(kind -> build(kind, firstRow, lastRow));
    }

    /** Which other list the heads are those of, where none of them is a head of indicators or tasks. */
    Optional<Registers> register() {
        boolean named =
                columns.any(open -> open.meaning() != null && open.meaning().namesRows());
        return named
                ? Optional.empty()
                : Registers.of(columns.all().stream().map(OpenColumn::text).toList());
    }

    private Optional<TableKind> kind() {
        if (register().isPresent()) {
            return Optional.empty();
        }
        columns.settlePeriodsOfFigures();
        across.settle();
        names.settleMapped();
        names.settleMilestones();
        names.settlePlans();
        names.settleIds();
        settleNumbers();
        ofTasks.settleDates();
        if (columns.has(ColumnMeaning.COVERED)
                && columns.hasAny(OF_COVERAGE)
                && !columns.has(ColumnMeaning.TASK)
                && !columns.has(ColumnMeaning.NAME)) {
            return Optional.of(TableKind.COVERAGE);
        }
        names.settleDescribed();
        Judgements.settle(columns, names);
        ofBodies.settleBodies();
        if (columns.has(ColumnMeaning.MEMBER) && !columns.hasAny(OF_OTHER_ROWS) && ofBodies.settleAnswers()) {
            return Optional.of(TableKind.ANSWERS);
        }
        if (columns.has(ColumnMeaning.MEMBER) && !columns.hasAny(OF_OTHER_ROWS) && ofBodies.settleFiguresOfBodies()) {
            ofIndicators.settleRanks();
            return Optional.of(TableKind.BODIES);
        }
        ofIndicators.settleWords();
        ofIndicators.settleFigureKinds();
        ofIndicators.settleProjects();
        ofTasks.settleStatuses();
        names.settlePartsOfHeads();
        names.settleNames();
        boolean tasks = columns.has(ColumnMeaning.TASK)
                && !(columns.has(ColumnMeaning.NAME) && columns.hasAny(HeadColumns.OF_INDICATORS));
        if (tasks) {
            ofTasks.settle();
            return Optional.of(TableKind.TASKS).filter(kind -> columns.hasAny(HeadColumns.OF_TASKS));
        }
        names.settleFirst();
        ofIndicators.settleIndicators();
        names.settlePlaces();
        ofTasks.settleChoices(ColumnMeaning.GRADE);
        return Optional.of(TableKind.INDICATORS)
                .filter(kind -> columns.has(ColumnMeaning.NAME) && columns.hasAny(HeadColumns.OF_INDICATORS));
    }

    /** A first column of numbers of rows, or of codes such as {@code A1}, needs no known head. */
    private void settleNumbers() {
        // "TT" (trạng thái) over signs beside "#" over numbers
        if (columns.all(ColumnMeaning.NUMBER).size() > 1) {
            columns.retake(
                    ColumnMeaning.NUMBER,
                    column -> !column.isMapped() && !column.below().areNumberings(),
                    null,
                    MeaningReason.CELLS);
        }
        OpenColumn first = columns.all().get(0);
        if (!columns.has(ColumnMeaning.NUMBER)
                && columns.all().size() > 1
                && first.isUnknown()
                && (first.below().areNumberings()
                        || !first.cell().cell().isBlank()
                                && !columns.has(ColumnMeaning.ID)
                                && first.below().areCodesOfRows())) {
            first.take(ColumnMeaning.NUMBER, MeaningReason.CELLS);
        }
    }

    // --- the head

    private TableHead build(TableKind kind, int firstRow, int lastRow) {
        List<Column> taken = new ArrayList<>();
        List<HeadCell> others = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(said);
        boolean tasks = kind == TableKind.TASKS;
        OpenColumn bodies = columns.all(ColumnMeaning.MEMBER).stream()
                .reduce((one, other) -> other.below().repeats() < one.below().repeats() ? other : one)
                .orElse(columns.all().get(0));
        boolean figuresBelow = false;
        for (OpenColumn open : columns.all()) {
            HeadCell cell = open.cell();
            ColumnMeaning meaning = open.meaning();
            if (meaning == ColumnMeaning.IGNORED) {
                taken.add(new Column(meaning, open.reason(), cell));
                continue;
            }
            if (meaning == null && cell.cell().isBlank()) {
                continue;
            }
            if (meaning == null || !meaning.isReadIn(kind)) {
                boolean turnsOnIt = tasks
                        && !columns.hasAny(HeadColumns.OF_PROGRESS)
                        && open.below().areMostlyYesOrNo();
                findings.add(
                        cell.finding(turnsOnIt ? LayoutFindingCode.MARKS_NOT_READ : LayoutFindingCode.UNKNOWN_COLUMN));
                others.add(cell);
                continue;
            }
            Optional<Column> same =
                    taken.stream().filter(column -> column.meaning() == meaning).findFirst();
            boolean repeats = meaning.mayRepeat() && !(tasks && meaning == ColumnMeaning.RESULT)
                    || meaning == ColumnMeaning.COMPLETED_ON && kind == TableKind.ANSWERS
                    || !open.choice().isEmpty()
                            && same.filter(other -> !other.choice().isEmpty()).isPresent();
            String part = open.part();
            boolean ofOtherPart = meaning == ColumnMeaning.BASELINE
                    && taken.stream()
                            .noneMatch(column ->
                                    column.meaning() == meaning && column.part().equals(part));
            boolean ofOtherPair = PAIRED.contains(meaning)
                    && taken.stream()
                            .filter(column -> column.meaning() == meaning)
                            .noneMatch(column -> CountPairs.of(column.cell()).equals(CountPairs.of(cell)));
            Optional<HeadCell> taker = meaning == ColumnMeaning.MEMBER
                    ? Optional.of(bodies.cell()).filter(other -> !other.equals(cell))
                    : same.filter(other -> !repeats && !ofOtherPair && !ofOtherPart)
                            .map(Column::cell);
            if (taker.isPresent()) {
                // of places within places the narrower are the bodies, and the wider may tell these apart
                boolean isWider = meaning == ColumnMeaning.MEMBER
                        && open.below().repeats() > bodies.below().repeats();
                findings.add(cell.finding(LayoutFindingCode.AMBIGUOUS_COLUMN)
                        .with("other", taker.get().cell().display())
                        .with(
                                "place",
                                taker.get().cell().location().orElseThrow().place())
                        .noteUnless(!isWider));
                others.add(cell);
                continue;
            }
            figuresBelow |= meaning.isFigure() && open.below().areFigures()
                    || meaning == ColumnMeaning.ANSWER && open.below().filled() > 0;
            boolean ofBody = !part.isEmpty() && across.isOfBodies(cell.common());
            taken.add(new Column(meaning, open.reason(), cell, part, ofBody, open.choice()));
        }
        if (kind == TableKind.INDICATORS) {
            ofIndicators.targetsInNames(taken).ifPresent(taken::add);
            ofIndicators.presentState(taken).ifPresent(present -> {
                taken.add(present);
                findings.add(present.cell().finding(LayoutFindingCode.PRESENT_STATE));
            });
        }
        return new TableHead(
                kind,
                firstRow,
                lastRow,
                List.copyOf(taken),
                List.copyOf(others),
                columns.evidence(figuresBelow),
                List.copyOf(findings));
    }
}
