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
 */
final class MeaningsOfTasks {

    private static final Set<String> REASONS = Set.copyOf(LayoutWords.plain("head.reason"));

    /** What one column says of one time, and the next of another. */
    private static final List<ColumnMeaning> OF_TIMES =
            List.of(ColumnMeaning.STATUS, ColumnMeaning.PERCENT_COMPLETE, ColumnMeaning.GRADE);

    /** For months that are only put in order. */
    private static final int ANY_YEAR = 2000;

    private final HeadColumns columns;
    private final Optional<LocalDate> day;
    private final List<Finding> said;

    /**
     * The columns of a head.
     *
     * @param day the day of the report, if the caller names one
     * @param said gets what is to be told of the columns
     */
    MeaningsOfTasks(HeadColumns columns, Optional<LocalDate> day, List<Finding> said) {
        this.columns = columns;
        this.day = day;
        this.said = said;
    }

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
        settleTasks();
        settleTimeline();
        settleChoices(ColumnMeaning.STATUS);
        settleDone();
        settleSeveralStatuses();
        if (!columns.hasAny(HeadColumns.OF_PROGRESS)) {
            settleStatus();
        }
    }

    /** Days under a head of figures are those of tasks: when they were done, or are to be. */
    private void settleDays() {
        boolean measured = HeadColumns.MEASURED.stream().anyMatch(columns::hasFigures);
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeaning meaning = columns.meaning(i);
            if (meaning == null || !isOfDays(i)) {
                continue;
            }
            if (meaning == ColumnMeaning.BASELINE_PERIOD && !measured) {
                // "Baseline date" where nothing is measured
                columns.take(i, ColumnMeaning.DEADLINE, MeaningReason.CELLS);
            } else if (HeadColumns.MEASURED.contains(meaning)) {
                boolean expected = EndOfTask.isExpected(columns.cell(i).text());
                ColumnMeaning otherwise =
                        expected && columns.has(ColumnMeaning.DEADLINE) ? ColumnMeaning.NOTE : ColumnMeaning.DEADLINE;
                boolean reached = meaning == ColumnMeaning.RESULT && !expected;
                columns.take(i, reached ? ColumnMeaning.COMPLETED_ON : otherwise, MeaningReason.CELLS);
            }
        }
    }

    /** Whether most of several cells are days, under a head without a period: one may be a figure that became a day. */
    private boolean isOfDays(int i) {
        int days = columns.below(i).days();
        return days > 1
                && days * 2 > columns.below(i).filled()
                && columns.cell(i).text().periods().isEmpty();
    }

    /** Of states or classes of several times the newest that is filled in counts, of those that the day of the report knows. */
    private void settleStates() {
        for (ColumnMeaning meaning : OF_TIMES) {
            List<Integer> states = columns.all(meaning);
            states.removeIf(i -> beginning(i).isEmpty() || columns.below(i).filled() == 0);
            Optional<Integer> newest = states.stream()
                    .filter(i -> day.isEmpty() || !beginning(i).orElseThrow().isAfter(day.get()))
                    .max(Comparator.comparing(i -> beginning(i).orElseThrow()));
            newest.ifPresent(i -> takeNewest(meaning, i));
        }
    }

    private void takeNewest(ColumnMeaning meaning, int newest) {
        List<Integer> others = columns.all(meaning);
        others.removeIf(
                i -> i == newest || beginning(i).isEmpty() || beginning(i).equals(beginning(newest)));
        if (others.isEmpty()) {
            return;
        }
        others.forEach(i -> columns.take(i, ColumnMeaning.IGNORED, MeaningReason.PLACE));
        said.add(ColumnMeanings.at(columns.cell(newest), Finding.of(LayoutFindingCode.OTHER_STATES))
                .with(
                        "others",
                        others.stream()
                                .map(i -> columns.cell(i).cell().display())
                                .toList()));
    }

    /** The first day of the period that a head names; of a month or quarter without a year in the year of the report. */
    private Optional<LocalDate> beginning(int i) {
        HeadCell cell = columns.cell(i);
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
            int first = columns.first(ColumnMeaning.REVISED_DEADLINE);
            columns.take(first, ColumnMeaning.DEADLINE, columns.reason(first));
        }
        List<Integer> expected = new ArrayList<>();
        List<Integer> set = new ArrayList<>();
        for (int i : columns.all(ColumnMeaning.DEADLINE)) {
            (EndOfTask.isExpected(columns.cell(i).text()) ? expected : set).add(i);
        }
        if (!set.isEmpty()) {
            expected.forEach(i -> columns.take(i, ColumnMeaning.NOTE, MeaningReason.PLACE));
        }
    }

    /** {@code Resolution} over words of its own tells what was done, and {@code Reason} beside a status may say why it was closed. */
    private void settleReasons() {
        for (int i : columns.all(ColumnMeaning.RESOLUTION)) {
            if (columns.reason(i) != MeaningReason.MAP && !columns.below(i).areReasonsToClose()) {
                columns.take(i, null, MeaningReason.CELLS);
            }
        }
        for (int i : columns.all(ColumnMeaning.NOTE)) {
            if (columns.reason(i) != MeaningReason.MAP
                    && columns.has(ColumnMeaning.STATUS)
                    && !columns.has(ColumnMeaning.RESOLUTION)
                    && REASONS.contains(columns.cell(i).text().words())
                    && columns.below(i).areReasonsToClose()) {
                columns.take(i, ColumnMeaning.RESOLUTION, MeaningReason.CELLS);
            }
        }
    }

    /** {@code Đơn vị} is what an indicator is measured in, {@code Bộ, cơ quan} who answers, and both who has a task to do. */
    private void settleUnitsOfTasks() {
        for (int i = 0; i < columns.size(); i++) {
            boolean unit = columns.meaning(i) == ColumnMeaning.UNIT && MeaningsOfBodies.isUnitOrBody(columns.cell(i));
            if (unit || columns.meaning(i) == ColumnMeaning.MEMBER) {
                columns.take(i, ColumnMeaning.AGENCY, MeaningReason.PLACE);
            }
        }
    }

    private void settleTasks() {
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeaning meaning = columns.meaning(i);
            if (meaning == ColumnMeaning.ID
                    && columns.reason(i) != MeaningReason.MAP
                    && columns.below(i).distinct() < columns.below(i).filled()) {
                // codes that come again number the rows of each heading, or name documents
                columns.take(i, columns.has(ColumnMeaning.NUMBER) ? null : ColumnMeaning.NUMBER, MeaningReason.CELLS);
            } else if (meaning == ColumnMeaning.GRADE) {
                columns.take(i, ColumnMeaning.STATUS, columns.reason(i));
            } else if (meaning == ColumnMeaning.BASELINE && !columns.has(ColumnMeaning.RESULT)) {
                // "Hiện trạng" of a task is how it stands
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.PLACE);
            } else if (meaning == ColumnMeaning.SHARE_OF_PLAN) {
                columns.take(i, ColumnMeaning.PERCENT_COMPLETE, columns.reason(i));
            }
            ColumnCells kinds = columns.below(i);
            if (columns.meaning(i) == ColumnMeaning.STATUS
                    && columns.has(ColumnMeaning.PERCENT_COMPLETE)
                    && kinds.filled() > 0
                    && !kinds.hasStatus()) {
                // a traffic light beside the share done judges the task and says nothing of how far it is
                columns.take(i, ColumnMeaning.NOTE, MeaningReason.CELLS);
                continue;
            }
            if (columns.meaning(i) == ColumnMeaning.STATUS && kinds.areFigures() && kinds.days() == 0) {
                columns.take(i, ColumnMeaning.PERCENT_COMPLETE, MeaningReason.CELLS);
            } else if (columns.meaning(i) == ColumnMeaning.STATUS
                    && !columns.has(ColumnMeaning.DEADLINE)
                    && kinds.days() * 2 > kinds.filled()) {
                columns.take(i, ColumnMeaning.DEADLINE, MeaningReason.CELLS);
            }
        }
    }

    /** {@code Progress} over words of its own beside {@code Status} over statuses tells what was done. */
    private void settleSeveralStatuses() {
        List<Integer> statuses = columns.all(ColumnMeaning.STATUS);
        boolean told = statuses.stream().anyMatch(i -> columns.below(i).areStatuses());
        statuses.removeIf(i -> !told
                || columns.reason(i) == MeaningReason.MAP
                || !columns.choice(i).isEmpty()
                || columns.below(i).hasStatus()
                || columns.below(i).filled() == 0);
        for (int i : statuses) {
            columns.take(
                    i,
                    columns.has(ColumnMeaning.RESULT) ? ColumnMeaning.NOTE : ColumnMeaning.RESULT,
                    MeaningReason.CELLS);
        }
    }

    /** Where no head names the status, a column of results or of unknown head whose cells all say how far a task is. */
    private void settleStatus() {
        for (int i = 0; i < columns.size(); i++) {
            boolean open = columns.meaning(i) == null || columns.meaning(i) == ColumnMeaning.RESULT;
            if (open && columns.below(i).areStatuses()) {
                columns.take(i, ColumnMeaning.STATUS, MeaningReason.CELLS);
                return;
            }
        }
    }

    /**
     * One column of yes and no under a word of a status, {@code Done}: yes says so. Answers under any other head, where
     * nothing else says how far the tasks are, are not read, which is said.
     */
    private void settleDone() {
        for (int i = 0; i < columns.size(); i++) {
            boolean open = columns.meaning(i) == null
                    || columns.meaning(i) == ColumnMeaning.COMPLETED_ON
                    || columns.meaning(i) == ColumnMeaning.RESULT
                    || columns.meaning(i) == ColumnMeaning.STATUS
                            && columns.choice(i).isEmpty();
            if (!open || !columns.below(i).areYesOrNo()) {
                continue;
            }
            Optional<String> said = said(i);
            boolean only = columns.meaning(i) == ColumnMeaning.STATUS || !columns.hasAny(HeadColumns.OF_PROGRESS);
            if (said.isPresent() && only && !columns.below(i).mixCrossesAndTicks()) {
                columns.take(i, ColumnMeaning.STATUS, MeaningReason.CELLS);
                columns.choose(i, said.get());
            } else {
                columns.take(i, null, MeaningReason.CELLS);
            }
        }
    }

    /** The status that a head says, the words above it included as far as they belong to it. */
    private Optional<String> said(int i) {
        List<String> parts = columns.cell(i).parts();
        return IntStream.range(0, parts.size())
                .mapToObj(from -> String.join(" ", parts.subList(from, parts.size())))
                .map(joined -> HeadText.of(joined).words())
                .filter(ColumnCells::saysStatus)
                .findFirst();
    }

    /** Months or quarters side by side in which nothing but marks stand: when the tasks go on. */
    private void settleTimeline() {
        List<Integer> times = IntStream.range(0, columns.size())
                .filter(this::isStretchOfTime)
                .boxed()
                .toList();
        if (times.size() > 1 && times.stream().allMatch(i -> columns.below(i).areBars())) {
            times.forEach(i -> columns.take(i, ColumnMeaning.TIMELINE, MeaningReason.CELLS));
            columns.know(times.size());
        }
    }

    private boolean isStretchOfTime(int i) {
        HeadCell cell = columns.cell(i);
        HeadText own = HeadText.of(cell.lowest());
        return columns.reason(i) != MeaningReason.MAP
                && (own.words().isEmpty() && !own.periods().isEmpty()
                        || YearlessPeriod.isOne(cell.lowest())
                        || YearlessPeriod.counted(cell.parts()).isPresent());
    }

    /** Columns side by side in which crosses stand: the head is what a cross says. */
    void settleChoices(ColumnMeaning meaning) {
        for (int first = 0; first < columns.size(); first++) {
            int last = first;
            while (last + 1 < columns.size() && mayBeChoice(first, first) && isChoice(first, last + 1)) {
                last++;
            }
            if (last > first && isChoice(first, first) && holdsMarks(first, last)) {
                for (int i = first; i <= last; i++) {
                    columns.take(i, meaning, MeaningReason.CELLS);
                    HeadCell cell = columns.cell(i);
                    String above = HeadText.of(cell.common()).words();
                    columns.choose(i, said(i).orElse(ColumnCells.saysStatus(above) ? above : cell.lowest()));
                }
                first = last;
            }
        }
    }

    /** Whether marks stand in columns side by side, or nothing does: a figure alone counts marks only beside some. */
    private boolean holdsMarks(int first, int last) {
        List<ColumnCells> kinds =
                IntStream.rangeClosed(first, last).mapToObj(columns::below).toList();
        return kinds.stream().noneMatch(ColumnCells::isCountAlone)
                || kinds.stream().anyMatch(column -> column.areMarks() || column.areMarksOverCount());
    }

    /** Whether the cells below let a column be one of several to choose from; what its head says costs most and is asked last. */
    private boolean mayBeChoice(int first, int i) {
        ColumnCells kinds = columns.below(i);
        return (kinds.areMarks() || kinds.areMarksOverCount() || kinds.filled() == 0 || kinds.isCountAlone())
                && columns.cell(i).common().equals(columns.cell(first).common());
    }

    private boolean isChoice(int first, int i) {
        if (!mayBeChoice(first, i)) {
            return false;
        }
        ColumnCells kinds = columns.below(i);
        boolean marks = kinds.areMarks() || kinds.areMarksOverCount();
        boolean said = said(i).isPresent();
        boolean open = said && columns.reason(i) != MeaningReason.MAP
                || columns.meaning(i) == null
                || EnumSet.of(ColumnMeaning.STATUS, ColumnMeaning.GRADE, ColumnMeaning.RESULT, ColumnMeaning.DEADLINE)
                        .contains(columns.meaning(i));
        return open && (marks || said || !columns.cell(i).common().isEmpty() && kinds.filled() == 0);
    }
}
