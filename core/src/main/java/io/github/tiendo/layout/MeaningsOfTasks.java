package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What columns of tasks are about beyond the words of their heads: days and what they say of the end of a task, states of
 * several months, calendars, and marks below the words of a state.
 *
 * @param day the day of the report, if the caller names one
 * @param said gets what is to be told of the columns
 */
record MeaningsOfTasks(HeadColumns columns, Optional<LocalDate> day, List<Finding> said) {

    private static final Set<String> REASONS = Set.copyOf(LayoutWords.plain("head.reason"));

    /** {@code Latest update}, {@code Cập nhật}: over days when the record of the row was changed. */
    private static final List<String> OF_RECORDS = LayoutWords.plain("head.of-record");

    /** What one column says of one time, and the next of another. */
    private static final List<ColumnMeaning> OF_TIMES =
            List.of(ColumnMeaning.STATUS, ColumnMeaning.PERCENT_COMPLETE, ColumnMeaning.GRADE);

    /** What crosses in columns side by side may stand for. */
    private static final Set<ColumnMeaning> CHOSEN =
            EnumSet.of(ColumnMeaning.STATUS, ColumnMeaning.GRADE, ColumnMeaning.RESULT, ColumnMeaning.DEADLINE);

    /** For months that are only put in order. */
    private static final int ANY_YEAR = 2000;

    /** Heads of deadlines, some of which may also name the day on which a task was done. */
    private static final List<String> DEADLINES = LayoutWords.plain("column.deadline");

    /** Settles what dates say of columns before anybody knows that the rows are tasks. */
    void settleDates() {
        settleDays();
        settleEnds();
        settleStates();
        settleReasons();
    }

    /** Settles the columns of a table whose rows are tasks. */
    void settle() {
        if (!columns.has(ColumnMeaning.AGENCY)) {
            settleUnitsOfTasks();
        }
        if (!columns.has(ColumnMeaning.AGENCY)) {
            settleBodiesOfTasks();
        }
        settleTasks();
        settleDeadline();
        settleTimeline();
        settleChoices(ColumnMeaning.STATUS);
        settleDone();
        settleSeveralStatuses();
        if (!columns.hasAny(HeadColumns.OF_PROGRESS)) {
            settleStatus();
        }
    }

    /** The only column of bodies that nothing else names, under an unknown head or one of a figure, is who leads. */
    private void settleBodiesOfTasks() {
        List<OpenColumn> bodies = columns.where(column -> (column.isUnknown() || column.isFigure())
                && !column.isMapped()
                && (column.below().areOffices()
                        || column.below().areBodies() && !column.below().areDistinct()));
        if (bodies.size() == 1) {
            bodies.get(0).take(ColumnMeaning.AGENCY, MeaningReason.CELLS);
            said.add(bodies.get(0).finding(LayoutFindingCode.TAKEN_FOR_LEAD));
        }
    }

    /** The only column of days, months or quarters that nothing else names, under an unknown head, is when the tasks are due. */
    private void settleDeadline() {
        List<OpenColumn> times = columns.where(column ->
                column.isUnknown() && column.isUndated() && column.below().areMostlyPeriods());
        if (times.size() == 1 && !columns.has(ColumnMeaning.DEADLINE)) {
            times.get(0).take(ColumnMeaning.DEADLINE, MeaningReason.CELLS);
            said.add(times.get(0).finding(LayoutFindingCode.TAKEN_FOR_DEADLINE));
        }
    }

    /** Days under a head of figures are those of tasks: when they were done, or are to be. */
    private void settleDays() {
        boolean measured = HeadColumns.MEASURED.stream().anyMatch(columns::hasFigures);
        for (OpenColumn column : columns.all()) {
            ColumnMeaning meaning = column.meaning();
            if (meaning == ColumnMeaning.TARGET
                    && !measured
                    && column.isUndated()
                    && column.below().areMostlyPeriods()) {
                // "Target implementation date" over "March 2025"
                column.take(ColumnMeaning.DEADLINE, MeaningReason.CELLS);
                continue;
            }
            if (meaning == null || !isOfDays(column)) {
                continue;
            }
            if (meaning == ColumnMeaning.BASELINE_PERIOD && !measured) {
                // "Baseline date" where nothing is measured
                column.take(ColumnMeaning.DEADLINE, MeaningReason.CELLS);
            } else if (meaning == ColumnMeaning.RESULT && Words.holdsAny(column.words(), OF_RECORDS)) {
                column.take(ColumnMeaning.RECORDED_ON, MeaningReason.CELLS);
            } else if (HeadColumns.MEASURED.contains(meaning)) {
                boolean expected = EndOfTask.isExpected(column.text());
                ColumnMeaning otherwise =
                        expected && columns.has(ColumnMeaning.DEADLINE) ? ColumnMeaning.NOTE : ColumnMeaning.DEADLINE;
                boolean reached = meaning == ColumnMeaning.RESULT && !expected;
                column.take(reached ? ColumnMeaning.COMPLETED_ON : otherwise, MeaningReason.CELLS);
            }
        }
    }

    /** Whether most of several cells are days, under a head without a period: one may be a figure that became a day. */
    private boolean isOfDays(OpenColumn column) {
        int days = column.below().days();
        return days > 1 && days * 2 > column.below().filled() && column.isUndated();
    }

    /** Of states or classes of several times the newest that is filled in counts, of those that the day of the report knows. */
    private void settleStates() {
        for (ColumnMeaning meaning : OF_TIMES) {
            List<OpenColumn> states = columns.all(meaning);
            // "Kết quả đánh giá" of several years in figures are so many results
            states.removeIf(column -> beginning(column).isEmpty()
                    || column.below().filled() == 0
                    || meaning == ColumnMeaning.GRADE && column.below().areFigures());
            Optional<OpenColumn> newest = states.stream()
                    .filter(column ->
                            day.isEmpty() || !beginning(column).orElseThrow().isAfter(day.get()))
                    .max(Comparator.comparing(column -> beginning(column).orElseThrow()));
            newest.ifPresent(column -> takeNewest(meaning, column));
        }
    }

    private void takeNewest(ColumnMeaning meaning, OpenColumn newest) {
        List<OpenColumn> others = columns.all(meaning);
        others.removeIf(column -> column == newest
                || beginning(column).isEmpty()
                || beginning(column).equals(beginning(newest)));
        if (others.isEmpty()) {
            return;
        }
        others.forEach(column -> column.take(ColumnMeaning.IGNORED, MeaningReason.PLACE));
        said.add(newest.finding(LayoutFindingCode.OTHER_STATES)
                .with("others", others.stream().map(column -> column.shown()).toList()));
    }

    /** The first day of the period that a head names; of a month or quarter without a year in the year of the report. */
    private Optional<LocalDate> beginning(OpenColumn column) {
        HeadCell cell = column.cell();
        int year = day.map(LocalDate::getYear).orElse(ANY_YEAR);
        return cell.text()
                .period()
                .or(() -> YearlessPeriod.in(cell.lowest(), year)
                        .or(() -> YearlessPeriod.counted(cell.parts()).flatMap(words -> YearlessPeriod.in(words, year)))
                        .flatMap(PeriodInText::find))
                .map(found -> found.period().startInclusive());
    }

    /** A moved deadline without the first one is the deadline, and one that is only expected is a remark beside it. */
    private void settleEnds() {
        if (!columns.has(ColumnMeaning.DEADLINE) && columns.has(ColumnMeaning.REVISED_DEADLINE)) {
            OpenColumn first = columns.all(ColumnMeaning.REVISED_DEADLINE).get(0);
            first.take(ColumnMeaning.DEADLINE, first.reason());
        }
        if (!columns.has(ColumnMeaning.DEADLINE)) {
            // "Completion date" over days of tasks that are not all completed
            columns.retake(
                    ColumnMeaning.COMPLETED_ON,
                    column -> DEADLINES.contains(column.words())
                            && columns.first(ColumnMeaning.STATUS)
                                    .filter(status -> column.below().filled()
                                            > status.below().completed())
                                    .isPresent(),
                    ColumnMeaning.DEADLINE,
                    MeaningReason.CELLS);
        }
        List<OpenColumn> expected = new ArrayList<>();
        List<OpenColumn> set = new ArrayList<>();
        for (OpenColumn column : columns.all(ColumnMeaning.DEADLINE)) {
            (EndOfTask.isExpected(column.text()) ? expected : set).add(column);
        }
        if (!set.isEmpty()) {
            expected.forEach(column -> column.take(ColumnMeaning.NOTE, MeaningReason.PLACE));
        }
    }

    /** {@code Resolution} over words of its own tells what was done, and {@code Reason} beside a status may say why it was closed. */
    private void settleReasons() {
        for (OpenColumn column : columns.all(ColumnMeaning.RESOLUTION)) {
            if (!column.isMapped() && !column.below().areReasonsToClose()) {
                column.take(null, MeaningReason.CELLS);
            }
        }
        for (OpenColumn column : columns.all(ColumnMeaning.NOTE)) {
            if (!column.isMapped()
                    && columns.has(ColumnMeaning.STATUS)
                    && !columns.has(ColumnMeaning.RESOLUTION)
                    && REASONS.contains(column.words())
                    && column.below().areReasonsToClose()) {
                column.take(ColumnMeaning.RESOLUTION, MeaningReason.CELLS);
            }
        }
    }

    /** {@code Đơn vị} is what an indicator is measured in, {@code Bộ, cơ quan} who answers, and both who has a task to do. */
    private void settleUnitsOfTasks() {
        for (OpenColumn column : columns.all()) {
            boolean unit = column.is(ColumnMeaning.UNIT)
                    && MeaningsOfBodies.isUnitOrBody(column.cell().text().words());
            if (unit || column.is(ColumnMeaning.MEMBER)) {
                column.take(ColumnMeaning.AGENCY, MeaningReason.PLACE);
            }
        }
    }

    private void settleTasks() {
        for (OpenColumn column : columns.all()) {
            ColumnMeaning meaning = column.meaning();
            if (meaning == ColumnMeaning.ID
                    && !column.isMapped()
                    && column.below().distinct() < column.below().filled()) {
                // codes that come again number the rows of each heading, or name documents
                column.take(columns.has(ColumnMeaning.NUMBER) ? null : ColumnMeaning.NUMBER, MeaningReason.CELLS);
            } else if (meaning == ColumnMeaning.GRADE) {
                column.take(ColumnMeaning.STATUS, column.reason());
            } else if (meaning == ColumnMeaning.BASELINE
                    && !columns.has(ColumnMeaning.RESULT)
                    && !column.below().areFigures()) {
                // "Hiện trạng" of a task is how it stands
                column.take(ColumnMeaning.RESULT, MeaningReason.PLACE);
            } else if (meaning == ColumnMeaning.TARGET || meaning == ColumnMeaning.BASELINE) {
                // "Budget" beside a task
                column.take(ColumnMeaning.NOTE, MeaningReason.PLACE);
            } else if (meaning == ColumnMeaning.SHARE_OF_PLAN) {
                column.take(ColumnMeaning.PERCENT_COMPLETE, column.reason());
            }
            ColumnCells kinds = column.below();
            if (column.is(ColumnMeaning.STATUS)
                    && columns.has(ColumnMeaning.PERCENT_COMPLETE)
                    && kinds.filled() > 0
                    && !kinds.hasStatus()) {
                // a traffic light beside the share done judges the task and says nothing of how far it is
                column.take(ColumnMeaning.NOTE, MeaningReason.CELLS);
                continue;
            }
            if (column.is(ColumnMeaning.STATUS) && kinds.areFigures() && kinds.days() == 0) {
                column.take(ColumnMeaning.PERCENT_COMPLETE, MeaningReason.CELLS);
            } else if (column.is(ColumnMeaning.STATUS)
                    && !columns.has(ColumnMeaning.DEADLINE)
                    && kinds.days() * 2 > kinds.filled()) {
                column.take(ColumnMeaning.DEADLINE, MeaningReason.CELLS);
            }
        }
    }

    /** {@code Progress} over words of its own beside {@code Status} over statuses tells what was done. */
    private void settleSeveralStatuses() {
        List<OpenColumn> statuses = columns.all(ColumnMeaning.STATUS);
        boolean told = statuses.stream().anyMatch(column -> column.below().hasStatus());
        statuses.removeIf(column -> !told
                || column.isMapped()
                || !column.choice().isEmpty()
                || column.below().hasStatus()
                || column.below().filled() == 0);
        for (OpenColumn column : statuses) {
            // "RAG" over colours judges how a task goes
            boolean judges = columns.has(ColumnMeaning.RESULT) || column.below().areClasses();
            column.take(judges ? ColumnMeaning.NOTE : ColumnMeaning.RESULT, MeaningReason.CELLS);
        }
    }

    /** Where no head names the status, a column of results or of unknown head whose cells all say how far a task is, or are all signs. */
    private void settleStatus() {
        for (OpenColumn column : columns.all()) {
            boolean open = column.isUnknown() || column.is(ColumnMeaning.RESULT);
            if (open && column.below().areStatuses()
                    || column.isUnknown() && column.below().arePictures()) {
                column.take(ColumnMeaning.STATUS, MeaningReason.CELLS);
                return;
            }
        }
    }

    /**
     * One column of yes and no under a word of a status, {@code Done}: yes says so. Answers under any other head, where
     * nothing else says how far the tasks are, are not read, which is said.
     */
    private void settleDone() {
        for (OpenColumn column : columns.all()) {
            boolean open = column.isUnknown()
                    || column.is(ColumnMeaning.COMPLETED_ON)
                    || column.is(ColumnMeaning.RESULT)
                    || column.is(ColumnMeaning.STATUS) && column.choice().isEmpty();
            boolean arePictures =
                    column.is(ColumnMeaning.STATUS) && column.below().arePictures();
            if (!open || arePictures || !column.below().areYesOrNo()) {
                continue;
            }
            Optional<String> said = said(column);
            boolean only = column.is(ColumnMeaning.STATUS) || !columns.hasAny(HeadColumns.OF_PROGRESS);
            if (said.isPresent() && only && !column.below().mixCrossesAndTicks()) {
                column.take(ColumnMeaning.STATUS, MeaningReason.CELLS);
                column.choose(said.get());
            } else {
                column.take(null, MeaningReason.CELLS);
            }
        }
    }

    /** The status that a head says, the words above it included as far as they belong to it. */
    private Optional<String> said(OpenColumn column) {
        List<String> parts = column.cell().parts();
        return IntStream.range(0, parts.size())
                .mapToObj(from -> String.join(" ", parts.subList(from, parts.size())))
                .map(joined -> HeadText.of(joined).words())
                .filter(ColumnCells::saysStatus)
                .findFirst();
    }

    /** Months or quarters side by side in which nothing but marks stand: when the tasks go on. */
    private void settleTimeline() {
        List<OpenColumn> times = columns.where(this::isStretchOfTime);
        if (times.size() > 1 && times.stream().allMatch(column -> column.below().areBars())) {
            times.forEach(column -> column.take(ColumnMeaning.TIMELINE, MeaningReason.CELLS));
            columns.know(times.size());
        }
    }

    private boolean isStretchOfTime(OpenColumn column) {
        HeadCell cell = column.cell();
        HeadText own = HeadText.of(cell.lowest());
        return !column.isMapped()
                && (own.words().isEmpty() && !own.periods().isEmpty()
                        || YearlessPeriod.isOne(cell.lowest())
                        || YearlessPeriod.counted(cell.parts()).isPresent());
    }

    /** Columns side by side in which crosses stand: the head is what a cross says. */
    void settleChoices(ColumnMeaning meaning) {
        choices().forEach(run -> choose(run, meaning));
    }

    /**
     * Crosses in columns side by side whose heads are all statuses, {@code Xong | Đang làm | Chưa làm}, where nothing is
     * measured: the rows are tasks.
     */
    void settleStatuses() {
        if (columns.has(ColumnMeaning.NAME) || HeadColumns.MEASURED.stream().anyMatch(columns::hasFigures)) {
            return;
        }
        choices().stream()
                .filter(run -> run.stream()
                        .allMatch(column -> areMarked(column) && said(column).isPresent()))
                .forEach(run -> {
                    choose(run, ColumnMeaning.STATUS);
                    columns.know(run.size());
                });
    }

    private void choose(List<OpenColumn> run, ColumnMeaning meaning) {
        for (OpenColumn column : run) {
            column.take(meaning, MeaningReason.CELLS);
            String above = HeadText.of(column.common()).words();
            column.choose(said(column).orElse(ColumnCells.saysStatus(above) ? above : column.lowest()));
        }
    }

    /** The columns side by side of which each row chooses one by a cross. */
    private List<List<OpenColumn>> choices() {
        List<List<OpenColumn>> runs = new ArrayList<>();
        List<OpenColumn> all = columns.all();
        for (int first = 0; first < all.size(); first++) {
            List<OpenColumn> run = new ArrayList<>(all.subList(first, first + 1));
            while (first + run.size() < all.size()
                    && mayBeChoice(run.get(0), run.get(0))
                    && isChoice(run.get(0), all.get(first + run.size()))) {
                run.add(all.get(first + run.size()));
            }
            if (run.size() > 1 && isChoice(run.get(0), run.get(0)) && holdMarks(run)) {
                runs.add(run);
                first += run.size() - 1;
            }
        }
        return runs;
    }

    /** Whether marks stand in columns side by side, or nothing does: a figure alone counts marks only beside some. */
    private static boolean holdMarks(List<OpenColumn> run) {
        return run.stream().noneMatch(column -> column.below().isCountAlone())
                || run.stream().anyMatch(MeaningsOfTasks::areMarked);
    }

    private static boolean areMarked(OpenColumn column) {
        return column.below().areMarks() || column.below().areMarksOverCount();
    }

    /** Whether the cells below let a column be one of several to choose from; what its head says costs most and is asked last. */
    private static boolean mayBeChoice(OpenColumn first, OpenColumn column) {
        return (areMarked(column)
                        || column.below().filled() == 0
                        || column.below().isCountAlone())
                && column.common().equals(first.common());
    }

    private boolean isChoice(OpenColumn first, OpenColumn column) {
        if (!mayBeChoice(first, column)) {
            return false;
        }
        boolean said = said(column).isPresent();
        boolean open = said && !column.isMapped() || column.isUnknown() || column.isAnyOf(CHOSEN);
        return open
                && (areMarked(column)
                        || said
                        || !column.common().isEmpty() && column.below().filled() == 0);
    }
}
