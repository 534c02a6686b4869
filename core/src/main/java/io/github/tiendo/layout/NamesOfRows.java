package io.github.tiendo.layout;

import io.github.tiendo.layout.Layout.MeaningReason;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Finds the column that names the rows: that of a head that says so, else one of words that means nothing else; of several
 * the headings, the ids and the targets among them are told apart by their cells.
 */
record NamesOfRows(HeadColumns columns) {

    /** Heads of what is to be done about something, which are remarks beside what is measured. */
    /** More columns of figures that are called as those of names are no plans. */
    private static final int MOST_PLANS = 2;

    private static final List<String> ACTIONS = LayoutWords.plain("head.action");

    private static final Set<String> DESCRIPTIONS = Set.copyOf(LayoutWords.plain("head.description"));

    /** In the first columns headings stand: that of numbers and that of names. */
    private static final int COLUMNS_OF_HEADINGS = 2;

    private static final Set<String> MEASURED_OR_DONE = Set.copyOf(LayoutWords.plain("head.measured-or-done"));

    private static final Set<String> MILESTONES = Set.copyOf(LayoutWords.plain("head.milestone"));

    private static final List<String> PLANNED = LayoutWords.plain("figure.planned");

    /** What tells rows of one name apart. */
    private static final Set<ColumnMeaning> TELLING_APART = EnumSet.of(
            ColumnMeaning.PERIOD,
            ColumnMeaning.DIMENSION,
            ColumnMeaning.UNIT,
            ColumnMeaning.FIGURE_KIND,
            ColumnMeaning.AGENCY,
            ColumnMeaning.HEADING);

    private static final Set<ColumnMeaning> NAMING = EnumSet.of(ColumnMeaning.NAME, ColumnMeaning.TASK);

    /**
     * Beside whole heads of what somebody is to do, one that only holds words of what is measured, and no figures, is a
     * remark: {@code Mục tiêu NQ57} over words, {@code KPI vĩ mô} over numbers of a list.
     */
    void settlePartsOfHeads() {
        boolean measured = columns.any(column -> column.is(ColumnMeaning.NAME)
                        && column.reason() != MeaningReason.PART_OF_HEAD
                || column.isAnyOf(HeadColumns.MEASURED) && column.below().areFigures());
        boolean named = columns.has(ColumnMeaning.TASK) || columns.has(ColumnMeaning.EXPECTED_RESULT);
        if (measured || !named || !isGiven()) {
            return;
        }
        columns.where(column -> column.reason() == MeaningReason.PART_OF_HEAD
                        && (column.is(ColumnMeaning.TARGET)
                                || column.is(ColumnMeaning.NAME)
                                        && (columns.has(ColumnMeaning.TASK)
                                                || !column.below().areNames())))
                .forEach(column -> column.take(ColumnMeaning.NOTE, MeaningReason.PLACE));
    }

    /** {@code Tên đề án, báo cáo} beside who prepares them and by when: what is called something is a task where nothing is measured. */
    private void settleNamesOfTasks() {
        List<OpenColumn> named = columns.all(ColumnMeaning.NAME);
        boolean tasks = !columns.has(ColumnMeaning.TASK)
                && isGiven()
                && (!columns.hasAny(HeadColumns.OF_INDICATORS) || areOnlyPlanned());
        if (tasks
                && named.size() == 1
                && (named.get(0).reason() == MeaningReason.PART_OF_HEAD || isDone(named.get(0)))) {
            named.get(0).take(ColumnMeaning.TASK, MeaningReason.PLACE);
        }
    }

    /** {@code Measure}, {@code Due date}, {@code Status} and {@code Budget}: the rows have a day and a status, and nothing that was reached. */
    private boolean areOnlyPlanned() {
        return columns.has(ColumnMeaning.DEADLINE)
                && columns.first(ColumnMeaning.STATUS)
                        .filter(status -> status.below().areStatuses())
                        .isPresent()
                && HeadColumns.OF_INDICATORS.stream()
                        .noneMatch(figure -> figure != ColumnMeaning.TARGET && columns.has(figure));
    }

    /** {@code Measure} beside {@code Lead ministry} and {@code Due date}. */
    private boolean isDone(OpenColumn column) {
        return MEASURED_OR_DONE.contains(column.words())
                && columns.hasAny(HeadColumns.DATED)
                && columns.has(ColumnMeaning.AGENCY);
    }

    /**
     * {@code Milestone} over words, each of which somebody is to reach by a day, is what is to be done, where nothing is measured;
     * what is filled less often before it is its heading.
     */
    void settleMilestones() {
        boolean given = columns.hasAny(HeadColumns.DATED)
                && (columns.has(ColumnMeaning.AGENCY) || columns.hasAny(HeadColumns.OF_PROGRESS));
        List<OpenColumn> milestones = columns.where(column -> !column.isMapped()
                && MILESTONES.contains(column.words())
                && column.isUndated()
                && column.below().areNames()
                && column.below().areDistinct());
        if (!given || milestones.size() != 1 || columns.has(ColumnMeaning.NAME)) {
            return;
        }
        OpenColumn milestone = milestones.get(0);
        boolean measured = columns.any(column -> column != milestone
                && column.isAnyOf(HeadColumns.MEASURED)
                && column.below().areFigures());
        if (!measured) {
            milestone.take(ColumnMeaning.TASK, MeaningReason.PLACE);
        }
    }

    /** Where the user says what names the rows, nothing else does. */
    void settleMapped() {
        boolean isSaid = columns.any(column -> column.isMapped() && column.isAnyOf(NAMING));
        columns.where(column -> isSaid && column.isAnyOf(NAMING))
                .forEach(column -> column.take(
                        column.below().areDistinct() ? ColumnMeaning.NOTE : ColumnMeaning.HEADING,
                        MeaningReason.PLACE));
    }

    /** {@code PI Code} over codes, and of two columns that name the rows the one of codes, hold their ids. */
    void settleIds() {
        if (!columns.has(ColumnMeaning.ID)) {
            columns
                    .where(column ->
                            column.isUnknown() && isId(column) && column.below().areCodes())
                    .stream()
                    .findFirst()
                    .ifPresent(column -> column.take(ColumnMeaning.ID, MeaningReason.PART_OF_HEAD));
        }
        for (ColumnMeaning naming : NAMING) {
            List<OpenColumn> named = columns.all(naming);
            named.removeIf(column -> !column.isUndated());
            List<OpenColumn> codes = new ArrayList<>(named);
            codes.removeIf(column -> !column.below().areCodes());
            boolean others = named.size() > 1
                    || named.size() == 1
                            && !named.get(0).isMapped()
                            && openNames().stream()
                                    .anyMatch(column -> column.below().areDistinct());
            if (codes.size() == 1 && others && !columns.has(ColumnMeaning.ID)) {
                codes.get(0).take(ColumnMeaning.ID, MeaningReason.CELLS);
            }
        }
    }

    /** Whether the last word of a head is one for ids: {@code PI code}, {@code parent_id}. */
    private boolean isId(OpenColumn column) {
        String head = column.words();
        return columns.words()
                .exact(head.substring(head.lastIndexOf(' ') + 1))
                .filter(ColumnMeaning.ID::equals)
                .isPresent();
    }

    /**
     * Of several columns whose heads may name the rows, one of figures is the target, {@code Chỉ tiêu năm}, and one that is
     * not filled in every row is the heading of the next.
     */
    private void settleSeveralNames() {
        List<OpenColumn> named = columns.all(ColumnMeaning.NAME);
        named.removeIf(OpenColumn::isMapped);
        for (OpenColumn column : List.copyOf(named)) {
            boolean measures = column.below().areFigures()
                    || column.below().comparators() * 2 > column.below().filled();
            if (named.size() > 1 && measures && column.below().filled() > 0) {
                column.take(ColumnMeaning.TARGET, MeaningReason.CELLS);
                named.remove(column);
            }
        }
        for (int i = 0; i + 1 < named.size(); i++) {
            ColumnCells own = named.get(i).below();
            ColumnCells next = named.get(i + 1).below();
            boolean heads = own.filled() < next.filled() || own.distinct() < own.filled();
            if (heads && next.areNames() && next.distinct() == next.filled()) {
                named.get(i).take(ColumnMeaning.HEADING, MeaningReason.CELLS);
            }
        }
    }

    /** {@code Project} over names that come again or are wanting, before {@code Task} with one in each row, is a heading. */
    private void settleSeveralTasks() {
        List<OpenColumn> named = columns.all(ColumnMeaning.TASK);
        List<OpenColumn> each = new ArrayList<>(named);
        each.removeIf(column -> !column.below().areNames() || !column.below().areDistinct());
        for (OpenColumn column : named) {
            ColumnCells own = column.below();
            boolean beside = each.stream()
                    .anyMatch(task -> task.nth() > column.nth()
                            && (own.distinct() < own.filled()
                                    || own.filled() < task.below().filled()));
            if (beside) {
                column.take(ColumnMeaning.HEADING, MeaningReason.CELLS);
            }
        }
    }

    /** What comes again under an unknown head before all others, {@code Outcome} and {@code Output}, divides the rows. */
    void settleFirst() {
        columns.all().stream()
                .filter(column -> !column.is(ColumnMeaning.NUMBER))
                .findFirst()
                .filter(column -> column.isUnknown()
                        && column.below().areNames()
                        && column.below().repeats() > 0
                        && isBeforeNames(column))
                .ifPresent(column -> column.take(ColumnMeaning.HEADING, MeaningReason.CELLS));
    }

    /**
     * {@code Country} and {@code Region} before names of which one or more come again for one time tell them apart: each is a
     * heading of its rows, as few of them as do.
     */
    void settlePlaces() {
        Optional<OpenColumn> name = columns.first(ColumnMeaning.NAME);
        if (name.isEmpty() || columns.has(ColumnMeaning.ID)) {
            return;
        }
        List<OpenColumn> known = columns.where(column -> column == name.get() || column.isAnyOf(TELLING_APART));
        List<OpenColumn> before = columns.where(column -> (column.isUnknown() || column.is(ColumnMeaning.MEMBER))
                && column.nth() < name.get().nth()
                && column.below().areNames());
        if (before.isEmpty() || tellApart(known)) {
            return;
        }
        Stream.concat(before.stream().map(List::of), Stream.of(before))
                .filter(places ->
                        tellApart(Stream.concat(known.stream(), places.stream()).toList()))
                .findFirst()
                .ifPresent(places -> places.forEach(column -> column.take(ColumnMeaning.HEADING, MeaningReason.CELLS)));
    }

    private static boolean tellApart(List<OpenColumn> together) {
        return ColumnCells.areDistinct(together.stream().map(OpenColumn::below).toList());
    }

    private boolean isBeforeNames(OpenColumn column) {
        return columns.first(ColumnMeaning.NAME)
                .filter(name -> column.nth() < name.nth() && name.below().areDistinct())
                .isPresent();
    }

    /** {@code Chỉ tiêu năm 2024} over figures, or {@code Chỉ tiêu} between names and results, is what was planned. */
    void settlePlans() {
        List<OpenColumn> undated = columns.where(column -> column.is(ColumnMeaning.NAME)
                && column.isUndated()
                && column.below().areFigures()
                && !Words.startsWithAny(column.words(), PLANNED));
        if (undated.size() > MOST_PLANS) {
            // "Chỉ số Thể chế số", "Chỉ số Hạ tầng số" and so on: each is measured itself
            undated.forEach(column -> column.take(null, MeaningReason.CELLS));
        }
        columns.retake(
                ColumnMeaning.NAME,
                column -> column.below().areFigures()
                        && (!column.isUndated()
                                || (columns.has(ColumnMeaning.RESULT) || Words.startsWithAny(column.words(), PLANNED))
                                        && columns.any(other -> other.nth() < column.nth()
                                                && other.below().areNames()
                                                && other.below().areDistinct())),
                ColumnMeaning.TARGET,
                MeaningReason.PLACE);
    }

    /**
     * {@code Bridge | Description} beside who is to do it and by when: names that come again are headings of what is described
     * in each row.
     */
    void settleDescribed() {
        if (columns.hasAny(ColumnMeanings.OF_OTHER_ROWS)
                || !columns.hasAny(HeadColumns.DATED)
                || !isGiven()
                || isMeasured()) {
            return;
        }
        columns
                .where(column -> (column.isUnknown() || column.is(ColumnMeaning.NOTE))
                        && DESCRIPTIONS.contains(column.words())
                        && column.below().areNames()
                        && column.below().areDistinct())
                .stream()
                .findFirst()
                .ifPresent(column -> {
                    List<OpenColumn> before = columns.where(name -> name.nth() < column.nth()
                            && (name.isUnknown() || name.is(ColumnMeaning.MEMBER))
                            && name.below().areNames());
                    if (!before.isEmpty()
                            && before.stream().allMatch(name -> name.below().repeats() > 0)) {
                        column.take(ColumnMeaning.TASK, MeaningReason.PLACE);
                        before.forEach(name -> name.take(ColumnMeaning.HEADING, MeaningReason.CELLS));
                    }
                });
    }

    void settleNames() {
        settleSeveralNames();
        settleSeveralTasks();
        settleNamesOfTasks();
        List<OpenColumn> dated = columns.all(ColumnMeaning.NAME);
        boolean plain = dated.removeIf(OpenColumn::isUndated) || columns.has(ColumnMeaning.TASK);
        boolean named = plain || !dated.isEmpty();
        for (OpenColumn column : dated) {
            boolean names = !plain && column == dated.get(0);
            column.take(names ? ColumnMeaning.NAME : ColumnMeaning.TARGET, MeaningReason.PLACE);
        }
        if (!named) {
            unnamed().ifPresent(column -> {
                knowPeriods();
                column.take(ColumnMeaning.NAME, MeaningReason.CELLS);
                if ((columns.hasAny(HeadColumns.DATED) || isGiven()) && !isMeasured()) {
                    column.take(ColumnMeaning.TASK, MeaningReason.CELLS);
                }
            });
        }
    }

    /** Whether figures stand under a head of what is measured; words under {@code Kết quả} may tell of a task. */
    private boolean isMeasured() {
        return columns.any(column -> column.isAnyOf(HeadColumns.MEASURED)
                && (!column.is(ColumnMeaning.RESULT) || !column.below().areNames()));
    }

    /**
     * {@code Mục tiêu} over words, with a period where nothing else could name the rows, unless they begin with figures behind a column that names the rows;
     * else the first column of words that means nothing else.
     */
    private Optional<OpenColumn> nameByCells() {
        List<OpenColumn> named = openNames();
        // of several the first that names each row by itself
        Optional<OpenColumn> namesEach =
                named.stream().filter(column -> column.below().areDistinct()).findFirst();
        for (OpenColumn column : columns.all(ColumnMeaning.TARGET)) {
            boolean measures = column.below().areMostlyMeasures()
                    && namesEach.filter(name -> name.nth() < column.nth()).isPresent();
            if ((column.isUndated() || isOnlyTarget(column) && namesEach.isEmpty())
                    && (column.below().areNames() && !measures || column.below().filled() == 0)) {
                return Optional.of(column);
            }
        }
        if (!columns.hasAny(HeadColumns.OF_INDICATORS) && !isGiven() && !hasPeriodsOverFigures()) {
            return Optional.empty();
        }
        // "Deliverable" and "Sản phẩm" name the rows where nothing else does
        // "Trụ cột" over one name in each row, or
        return namesEach
                .or(() -> expected(column -> column.below().areDistinct()))
                .or(() -> named.stream().findFirst())
                .or(() -> columns.all(ColumnMeaning.HEADING).stream()
                        .filter(column ->
                                column.below().areNames() && column.below().areDistinct())
                        .findFirst())
                .or(() -> expected(column -> true));
    }

    private Optional<OpenColumn> expected(Predicate<OpenColumn> which) {
        return columns.all(ColumnMeaning.EXPECTED_RESULT).stream()
                .filter(column -> column.below().areNames() && which.test(column))
                .findFirst();
    }

    private boolean isOnlyTarget(OpenColumn column) {
        return columns.all(ColumnMeaning.TARGET).equals(List.of(column)) && columns.has(ColumnMeaning.RESULT);
    }

    /**
     * The first column of words that mean nothing else, with one for each row, if nothing but numbers of rows stands before it
     * and a question about it and all that is filled beside it is answered with yes.
     */
    Optional<OpenColumn> namesOfAllBeside(BiPredicate<OpenColumn, List<OpenColumn>> question) {
        List<OpenColumn> named = openNames();
        if (named.size() != 1 || !named.get(0).below().areDistinct()) {
            return Optional.empty();
        }
        OpenColumn name = named.get(0);
        List<OpenColumn> beside = columns.where(column -> column != name
                && !column.is(ColumnMeaning.NUMBER)
                && !column.is(ColumnMeaning.NOTE)
                && !column.is(ColumnMeaning.PERIOD)
                && column.below().filled() > 0);
        boolean first = beside.stream().allMatch(column -> column.nth() > name.nth());
        return first && !beside.isEmpty() && question.test(name, beside) ? Optional.of(name) : Optional.empty();
    }

    /** Whether several heads are periods and nothing else, over figures: what names the rows is measured in them. */
    boolean hasPeriodsOverFigures() {
        return periodsOverFigures() > 1;
    }

    /** Counts them as known heads. */
    void knowPeriods() {
        columns.know(hasPeriodsOverFigures() ? periodsOverFigures() : 0);
    }

    private int periodsOverFigures() {
        return columns.where(column -> !column.isMapped()
                        && (column.words().isEmpty() && !column.isUndated()
                                || YearlessPeriod.isOne(column.shown())
                                || column.isUnknown() && YearlessPeriod.isOne(column.lowest()))
                        && column.below().areFigures())
                .size();
    }

    /** The columns of words that mean nothing else. */
    List<OpenColumn> openNames() {
        return columns.where(column -> (column.isUnknown()
                        || column.is(ColumnMeaning.COVERED)
                        // "Điểm tiếp nhận" over places, beside months
                        || column.reason() == MeaningReason.PART_OF_HEAD
                                && column.isFigure()
                                && hasPeriodsOverFigures()
                                && isFirst(column)
                                && column.below().areDistinct())
                && !isId(column)
                && column.below().areNames()
                && !column.below().areAnswers()
                && !column.below().areMostlyAnswers()
                && !column.below().areMarksOverCount()
                && !column.below().areHeads(columns.words()));
    }

    /** Whether columns tell of something that somebody is to do. */
    private boolean isGiven() {
        long known = HeadColumns.OF_TASKS.stream().filter(columns::has).count();
        return known > 1 && columns.has(ColumnMeaning.DEADLINE)
                || columns.any(column ->
                        column.is(ColumnMeaning.STATUS) && !column.choice().isEmpty())
                || columns.has(ColumnMeaning.AGENCY)
                        && (columns.hasAny(HeadColumns.OF_PROGRESS) || standUnderPeriods());
    }

    /** Whether headings among the rows are months or quarters, as in a programme of work. */
    private boolean standUnderPeriods() {
        return columns.all().stream().limit(COLUMNS_OF_HEADINGS).anyMatch(column -> column.below()
                .hasPeriodAmongOthers());
    }

    /** Whether nothing but numbers and ids stands before a column, and no other of unknown words names each row by itself. */
    private boolean isFirstOfWords(OpenColumn column) {
        return isFirst(column)
                && openNames().stream().noneMatch(other -> other.below().areDistinct());
    }

    private boolean isFirst(OpenColumn column) {
        return columns.all().stream()
                .limit(column.nth())
                .allMatch(before -> before.is(ColumnMeaning.NUMBER) || before.is(ColumnMeaning.ID));
    }

    /** {@code Corrective action} and {@code Kiến nghị}, elsewhere remarks, beside who is to take each and by when; what comes again before it is its heading. */
    private Optional<OpenColumn> actions() {
        Optional<OpenColumn> actions = columns.all(ColumnMeaning.NOTE).stream()
                .filter(column -> column.below().areNames() && column.below().areDistinct())
                .filter(column -> ACTIONS.contains(column.words()) && isGiven() || isFirstOfWords(column))
                .filter(column -> columns.hasAny(HeadColumns.DATED) && !isMeasured())
                .findFirst();
        actions.ifPresent(column -> openNames().stream()
                .filter(before -> before.nth() < column.nth()
                        && before.below().distinct() < column.below().filled())
                .forEach(before -> before.take(ColumnMeaning.HEADING, MeaningReason.CELLS)));
        return actions;
    }

    /** The column that names the rows, where no head says so: of ids only where something else tells what it is. */
    Optional<OpenColumn> unnamed() {
        Optional<OpenColumn> id = columns.first(ColumnMeaning.ID);
        // "Description" beside "PI code"
        Optional<OpenColumn> described = id.flatMap(column -> columns.beside(column, 1))
                .filter(column ->
                        column.is(ColumnMeaning.NOTE) && column.below().areNames());
        boolean told = columns.hasAny(HeadColumns.OF_INDICATORS) || columns.hasAny(HeadColumns.DATED);
        return described
                .or(this::actions)
                .or(this::nameByCells)
                .or(() -> id)
                .or(this::codes)
                .filter(column -> told || !column.is(ColumnMeaning.ID) && !column.is(ColumnMeaning.NOTE));
    }

    /** {@code 552SF} under {@code Sản phẩm} beside what was planned and reached: codes name the rows where nothing else does. */
    private Optional<OpenColumn> codes() {
        return columns
                .where(column -> (column.isUnknown() || column.is(ColumnMeaning.EXPECTED_RESULT))
                        && column.below().areCodes()
                        && columns.has(ColumnMeaning.TARGET)
                        && columns.has(ColumnMeaning.RESULT))
                .stream()
                .findFirst();
    }
}
