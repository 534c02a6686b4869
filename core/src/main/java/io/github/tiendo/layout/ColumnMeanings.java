package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Settles what the columns of a head are about: by the map of the user, else by their words, else by their cells and
 * their place among the others. {@code Chỉ tiêu 2025} beside {@code Chỉ tiêu} is a target, {@code Mục tiêu} over names
 * is the column of names, {@code 2022} beside a target is a result, a class column full of percentages is a share.
 */
final class ColumnMeanings {

    private static final Set<ColumnMeaning> OF_COVERAGE = EnumSet.of(
            ColumnMeaning.INCLUDED_COUNT, ColumnMeaning.MISSING_COUNT, ColumnMeaning.TOTAL_COUNT, ColumnMeaning.NAMES);
    /** Columns that name rows of other kinds: beside them an agency is no more than an attribute. */
    private static final Set<ColumnMeaning> OF_OTHER_ROWS =
            EnumSet.of(ColumnMeaning.NAME, ColumnMeaning.TASK, ColumnMeaning.COVERED);

    private static final Set<ColumnMeaning> ONLY_OF_COVERAGE =
            EnumSet.range(ColumnMeaning.COVERED, ColumnMeaning.ANSWER);

    /** The columns that a table of a kind reads. */
    private static final Map<TableKind, Set<ColumnMeaning>> READ = Map.of(
            TableKind.INDICATORS,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.ID,
                    ColumnMeaning.HEADING,
                    ColumnMeaning.NAME,
                    ColumnMeaning.UNIT,
                    ColumnMeaning.DIRECTION,
                    ColumnMeaning.PERIOD,
                    ColumnMeaning.DIMENSION,
                    ColumnMeaning.FIGURE_KIND,
                    ColumnMeaning.RESULT_PERIOD,
                    ColumnMeaning.TARGET_PERIOD,
                    ColumnMeaning.BASELINE_PERIOD,
                    ColumnMeaning.RESULT,
                    ColumnMeaning.TARGET,
                    ColumnMeaning.BASELINE,
                    ColumnMeaning.NUMERATOR,
                    ColumnMeaning.DENOMINATOR,
                    ColumnMeaning.SHARE_OF_PLAN,
                    ColumnMeaning.GROWTH,
                    ColumnMeaning.COMPUTED,
                    ColumnMeaning.GRADE,
                    ColumnMeaning.AGENCY,
                    ColumnMeaning.COORDINATING_AGENCIES,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE),
            TableKind.TASKS,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.ID,
                    ColumnMeaning.HEADING,
                    ColumnMeaning.TASK,
                    ColumnMeaning.EXPECTED_RESULT,
                    ColumnMeaning.STATUS,
                    ColumnMeaning.PERCENT_COMPLETE,
                    ColumnMeaning.START,
                    ColumnMeaning.DEADLINE,
                    ColumnMeaning.REVISED_DEADLINE,
                    ColumnMeaning.COMPLETED_ON,
                    ColumnMeaning.TIMELINE,
                    ColumnMeaning.AGENCY,
                    ColumnMeaning.COORDINATING_AGENCIES,
                    ColumnMeaning.RESULT,
                    ColumnMeaning.PRIORITY,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE),
            TableKind.COVERAGE,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE,
                    ColumnMeaning.COVERED,
                    ColumnMeaning.INCLUDED_COUNT,
                    ColumnMeaning.MISSING_COUNT,
                    ColumnMeaning.TOTAL_COUNT,
                    ColumnMeaning.POPULATION,
                    ColumnMeaning.NAMES,
                    ColumnMeaning.LIST_KIND),
            TableKind.ANSWERS,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.SOURCE,
                    ColumnMeaning.MEMBER,
                    ColumnMeaning.ANSWER),
            TableKind.BODIES,
            EnumSet.of(
                    ColumnMeaning.NUMBER,
                    ColumnMeaning.NOTE,
                    ColumnMeaning.MEMBER,
                    ColumnMeaning.RESULT,
                    ColumnMeaning.TARGET,
                    ColumnMeaning.SHARE_OF_PLAN,
                    ColumnMeaning.GROWTH,
                    ColumnMeaning.COMPUTED));

    private static final Set<String> DOCUMENT_NUMBERS = Set.copyOf(LayoutWords.plain("answer.document-number"));

    private static final Set<String> STATE_OR_BODY = Set.copyOf(LayoutWords.plain("head.state-or-body"));

    /** With and without their marks, as heads of databases are. */
    private static final Set<String> UNIT_OR_BODY = LayoutWords.plain("head.unit-or-body").stream()
            .flatMap(words -> Stream.of(words, Words.withoutMarks(words)))
            .collect(Collectors.toUnmodifiableSet());

    private final HeadColumns columns;
    private final NamesOfRows names;
    private final Optional<LocalDate> day;
    private final List<Finding> said = new ArrayList<>();

    /** @param below the kinds of the cells below the head, by column */
    ColumnMeanings(List<HeadCell> cells, LayoutOptions options, IntFunction<ColumnCells> below) {
        this.columns = new HeadColumns(cells, options, below);
        this.names = new NamesOfRows(columns);
        this.day = options.day();
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
        boolean named = IntStream.range(0, columns.size())
                .anyMatch(i -> columns.meaning(i) != null && columns.meaning(i).namesRows());
        return named
                ? Optional.empty()
                : Registers.of(columns.cells().stream().map(HeadCell::text).toList());
    }

    private Optional<TableKind> kind() {
        if (register().isPresent()) {
            return Optional.empty();
        }
        names.settleIds();
        settleNumbers();
        settleDays();
        settleEnds();
        settleStates();
        if (columns.has(ColumnMeaning.COVERED)
                && columns.hasAny(OF_COVERAGE)
                && !columns.has(ColumnMeaning.TASK)
                && !columns.has(ColumnMeaning.NAME)) {
            return Optional.of(TableKind.COVERAGE);
        }
        settleBodies();
        if (columns.has(ColumnMeaning.MEMBER) && !columns.hasAny(OF_OTHER_ROWS) && settleAnswers()) {
            return Optional.of(TableKind.ANSWERS);
        }
        if (columns.has(ColumnMeaning.MEMBER) && !columns.hasAny(OF_OTHER_ROWS) && settleFiguresOfBodies()) {
            return Optional.of(TableKind.BODIES);
        }
        settleFigureKinds();
        settleProjects();
        names.settlePartsOfHeads();
        names.settleNames();
        boolean tasks = columns.has(ColumnMeaning.TASK)
                && !(columns.has(ColumnMeaning.NAME) && columns.hasAny(HeadColumns.OF_INDICATORS));
        if (tasks && !columns.has(ColumnMeaning.AGENCY)) {
            settleUnitsOfTasks();
        }
        if (tasks) {
            settleTasks();
        } else {
            settleIndicators();
        }
        if (tasks) {
            settleTimeline();
        }
        settleChoices(tasks);
        if (tasks) {
            settleDone();
        }
        if (tasks && !columns.hasAny(HeadColumns.OF_PROGRESS)) {
            settleStatus();
        }
        boolean known = columns.has(tasks ? ColumnMeaning.TASK : ColumnMeaning.NAME)
                && columns.hasAny(tasks ? HeadColumns.OF_TASKS : HeadColumns.OF_INDICATORS);
        return known ? Optional.of(tasks ? TableKind.TASKS : TableKind.INDICATORS) : Optional.empty();
    }

    /** {@code KH} and {@code TH} in turns say of which kind the figures of their rows are, whatever stands above. */
    private void settleFigureKinds() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.below(i).areFigureKinds()) {
                columns.take(i, ColumnMeaning.FIGURE_KIND, MeaningReason.CELLS);
                return;
            }
        }
    }

    /** Projects with a plan and what was reached in figures, and with nothing that tells of a task, are measured. */
    private void settleProjects() {
        boolean figures = columns.hasFigures(ColumnMeaning.TARGET) && columns.hasFigures(ColumnMeaning.RESULT);
        if (figures
                && !columns.has(ColumnMeaning.NAME)
                && !columns.hasAny(HeadColumns.DATED)
                && !columns.has(ColumnMeaning.STATUS)) {
            for (int i = 0; i < columns.size(); i++) {
                if (columns.meaning(i) == ColumnMeaning.TASK) {
                    columns.take(i, ColumnMeaning.NAME, MeaningReason.PLACE);
                }
            }
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

    /** Of states of several months or quarters the newest that is filled in counts, of those that the day of the report knows. */
    private void settleStates() {
        List<Integer> states = columns.all(ColumnMeaning.STATUS);
        states.removeIf(i -> beginning(i).isEmpty() || columns.below(i).filled() == 0);
        Optional<Integer> newest = states.stream()
                .filter(i -> day.isEmpty() || !beginning(i).orElseThrow().isAfter(day.get()))
                .max(Comparator.comparing(i -> beginning(i).orElseThrow()));
        newest.ifPresent(this::takeNewest);
    }

    private void takeNewest(int newest) {
        List<Integer> others = columns.all(ColumnMeaning.STATUS);
        others.removeIf(i -> i == newest || beginning(i).isEmpty());
        if (others.isEmpty()) {
            return;
        }
        others.forEach(i -> columns.take(i, ColumnMeaning.IGNORED, MeaningReason.PLACE));
        said.add(at(columns.cell(newest), Finding.of(LayoutFindingCode.OTHER_STATES))
                .with(
                        "others",
                        others.stream()
                                .map(i -> columns.cell(i).cell().display())
                                .toList()));
    }

    /** The first day of the period that a head names. */
    private Optional<LocalDate> beginning(int i) {
        return columns.cell(i).text().period().map(found -> found.period().startInclusive());
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

    /** A first column of numbers of rows needs no head. */
    private void settleNumbers() {
        if (!columns.has(ColumnMeaning.NUMBER)
                && columns.size() > 1
                && columns.meaning(0) == null
                && columns.below(0).areNumberings()) {
            columns.take(0, ColumnMeaning.NUMBER, MeaningReason.CELLS);
        }
    }

    /**
     * {@code Đơn vị}, {@code State} or {@code Partner} over names, or {@code Chủ đầu tư}, where nothing else names the rows, is
     * a column of bodies.
     */
    private void settleBodies() {
        boolean namedWithoutHead = IntStream.range(0, columns.size())
                .anyMatch(i -> columns.cell(i).cell().isBlank()
                        && columns.below(i).areNames()
                        && !columns.below(i).areFigureKinds());
        boolean namedBesideId = columns.has(ColumnMeaning.ID)
                && names.unnamed()
                        .filter(i -> columns.meaning(i) != ColumnMeaning.ID)
                        .isPresent();
        if (columns.hasAny(OF_OTHER_ROWS) || columns.has(ColumnMeaning.MEMBER) || namedWithoutHead || namedBesideId) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean unitOrPart =
                    (columns.meaning(i) == ColumnMeaning.UNIT || columns.meaning(i) == ColumnMeaning.DIMENSION)
                            && UNIT_OR_BODY.contains(columns.cell(i).text().words());
            boolean state = columns.meaning(i) == ColumnMeaning.STATUS
                    && STATE_OR_BODY.contains(columns.cell(i).text().words())
                    && !columns.below(i).hasStatus();
            if ((unitOrPart || state) && columns.below(i).areNames()) {
                columns.take(i, ColumnMeaning.MEMBER, MeaningReason.CELLS);
                return;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean figures = columns.hasAny(HeadColumns.OF_INDICATORS) && !columns.has(ColumnMeaning.EXPECTED_RESULT);
            if (columns.meaning(i) == ColumnMeaning.AGENCY
                    && figures
                    && columns.below(i).areNames()
                    && names.unnamed().isEmpty()) {
                columns.take(i, ColumnMeaning.MEMBER, MeaningReason.PLACE);
                return;
            }
        }
    }

    /** Makes answers of the columns below which there are some; whether there is one. */
    private boolean settleAnswers() {
        boolean found = false;
        boolean measured = columns.hasFigures(ColumnMeaning.TARGET) && columns.hasFigures(ColumnMeaning.RESULT);
        for (int i = 0; i < columns.size(); i++) {
            // beside a plan and what was reached "Đạt" is what the figures say
            boolean open = columns.meaning(i) != ColumnMeaning.MEMBER
                    && columns.meaning(i) != ColumnMeaning.NUMBER
                    && columns.meaning(i) != ColumnMeaning.NOTE
                    && !(measured && columns.below(i).areJudgements());
            found |= columns.meaning(i) == ColumnMeaning.ANSWER;
            boolean read =
                    columns.meaning(i) != null && READ.get(TableKind.ANSWERS).contains(columns.meaning(i));
            boolean answers =
                    columns.below(i).areAnswers() || !read && columns.below(i).areMostlyAnswers();
            if (open && answers) {
                columns.take(i, ColumnMeaning.ANSWER, MeaningReason.CELLS);
                found = true;
            }
        }
        found |= settleOnesAndZeros();
        settleSigns();
        settleDocuments();
        return found;
    }

    /** Ones and zeros that nothing counts answer yes and no, where the columns that mean nothing hold nothing else. */
    private boolean settleOnesAndZeros() {
        List<Integer> open = IntStream.range(0, columns.size())
                .filter(i -> columns.below(i).filled() > 0)
                .filter(i -> columns.meaning(i) == null
                        || columns.meaning(i).isFigure() && columns.reason(i) == MeaningReason.PART_OF_HEAD)
                .boxed()
                .toList();
        boolean measured = IntStream.range(0, columns.size())
                .anyMatch(i -> columns.meaning(i) != null && columns.meaning(i).isFigure() && !open.contains(i));
        boolean answer = !open.isEmpty()
                && !measured
                && open.stream()
                        .allMatch(i -> columns.below(i).areOnesAndZeros()
                                && !HeadWords.counts(columns.cell(i).text().words()))
                && open.stream().anyMatch(i -> columns.below(i).distinct() > 1);
        if (answer) {
            open.forEach(i -> columns.take(i, ColumnMeaning.ANSWER, MeaningReason.CELLS));
            HeadCell first = columns.cell(open.get(0));
            said.add(at(first, Finding.of(LayoutFindingCode.ONES_AND_ZEROS)));
        }
        return answer;
    }

    /** A column of the same signs as one of answers answers too: {@code √} and {@code o}. */
    private void settleSigns() {
        Set<String> signs = columns.all(ColumnMeaning.ANSWER).stream()
                .filter(i -> columns.below(i).areSigns())
                .flatMap(i -> columns.below(i).texts().stream())
                .collect(Collectors.toSet());
        for (int i = 0; i < columns.size(); i++) {
            if (columns.meaning(i) == null
                    && columns.below(i).filled() > 0
                    && signs.containsAll(columns.below(i).texts())) {
                columns.take(i, ColumnMeaning.ANSWER, MeaningReason.CELLS);
            }
        }
    }

    /** The number of the document beside another column about the same thing belongs to its answer. */
    private void settleDocuments() {
        for (int i : columns.all(ColumnMeaning.ANSWER)) {
            String common = columns.cell(i).common();
            boolean beside = columns.all(ColumnMeaning.ANSWER).stream()
                    .anyMatch(other -> Math.abs(other - i) == 1
                            && columns.cell(other).common().equals(common));
            String head = HeadText.plain(
                    common.isEmpty()
                            ? columns.cell(i).cell().text()
                            : columns.cell(i).lowest());
            if (beside && DOCUMENT_NUMBERS.contains(head)) {
                columns.take(i, ColumnMeaning.SOURCE, MeaningReason.PLACE);
            }
        }
    }

    /** Makes results of the columns of figures of bodies that mean nothing else; whether there is one. */
    private boolean settleFiguresOfBodies() {
        boolean found = false;
        for (int i = 0; i < columns.size(); i++) {
            ColumnMeaning meaning = columns.meaning(i);
            boolean open = meaning == null || ONLY_OF_COVERAGE.contains(meaning) && meaning != ColumnMeaning.MEMBER;
            if (open && columns.below(i).areFigures()) {
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.CELLS);
            }
            found |= columns.meaning(i) != null
                    && columns.meaning(i).isFigure()
                    && columns.below(i).areFigures();
        }
        return found;
    }

    /** {@code Đơn vị} is what an indicator is measured in, and who has a task to do. */
    private void settleUnitsOfTasks() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.meaning(i) == ColumnMeaning.UNIT
                    && UNIT_OR_BODY.contains(columns.cell(i).text().words())) {
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

    private void settleIndicators() {
        settleYearsOfProject();
        boolean hasTarget = columns.has(ColumnMeaning.TARGET);
        boolean named = columns.has(ColumnMeaning.NAME);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            HeadText text = columns.cell(i).text();
            if (columns.meaning(i) == ColumnMeaning.STATUS
                    && columns.below(i).areFigures()
                    && !columns.has(ColumnMeaning.RESULT)) {
                // "Status 2025" over figures, with nothing else that was reached
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.CELLS);
            }
            if (columns.meaning(i) == ColumnMeaning.RESULT
                    && text.periods().isEmpty()
                    && columns.below(i).areNames()
                    && columns.hasFigures(ColumnMeaning.RESULT)) {
                // "Results" over words, beside what was reached in figures: before the names a heading, else a
                // judgement
                boolean before = i < columns.first(ColumnMeaning.NAME);
                boolean judges =
                        columns.below(i).areMostlyYesOrNo() || columns.below(i).areStatuses();
                if (before && !judges) {
                    columns.take(i, ColumnMeaning.HEADING, MeaningReason.CELLS);
                } else if (judges && !columns.has(ColumnMeaning.GRADE)) {
                    columns.take(i, ColumnMeaning.GRADE, MeaningReason.CELLS);
                } else if (!judges) {
                    columns.take(i, ColumnMeaning.NOTE, MeaningReason.CELLS);
                }
            }
            if (columns.meaning(i) == ColumnMeaning.STATUS || columns.meaning(i) == ColumnMeaning.PERCENT_COMPLETE) {
                columns.take(i, ColumnMeaning.GRADE, columns.reason(i));
            }
            if (columns.meaning(i) == ColumnMeaning.GRADE && columns.below(i).areFigures()) {
                columns.take(i, ColumnMeaning.SHARE_OF_PLAN, MeaningReason.CELLS);
            }
            boolean periodAlone = text.words().isEmpty() && !text.periods().isEmpty()
                    || YearlessPeriod.isOne(columns.cell(i).cell().display())
                    || columns.meaning(i) == null
                            && YearlessPeriod.isOne(columns.cell(i).lowest());
            if (periodAlone
                    && columns.reason(i) != MeaningReason.MAP
                    && (hasTarget || named && columns.below(i).areFigures())) {
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.PLACE);
            }
            if (columns.meaning(i) == null && isShareBeside(i)) {
                columns.take(i, ColumnMeaning.SHARE_OF_PLAN, MeaningReason.PLACE);
            }
            ColumnMeaning meaning = columns.meaning(i);
            if (meaning != null && meaning.isPeriodOfFigure()) {
                // "Kế hoạch năm" over 2000 and 2100 is the plan itself where nothing else is
                HeadColumns.OF_INDICATORS.stream()
                        .filter(figure -> figure.periodOfFigure().equals(Optional.of(meaning)) && !columns.has(figure))
                        .forEach(figure -> columns.take(index, figure, columns.reason(index)));
            }
            if (columns.meaning(i) == ColumnMeaning.PERIOD && !columns.below(i).arePeriods()) {
                columns.take(i, null, MeaningReason.CELLS);
            }
            if (columns.meaning(i) == ColumnMeaning.DIMENSION && !partsRepeatNames(i)) {
                columns.take(i, null, MeaningReason.CELLS);
            }
        }
    }

    /** {@code %} beside {@code Target} and {@code Achievement} under one common head. */
    private boolean isShareBeside(int i) {
        HeadCell cell = columns.cell(i);
        Set<ColumnMeaning> beside = EnumSet.noneOf(ColumnMeaning.class);
        for (int other = 0; other < columns.size(); other++) {
            ColumnMeaning meaning = columns.meaning(other);
            if (meaning != null && columns.cell(other).common().equals(cell.common())) {
                beside.add(meaning);
            }
        }
        return !cell.common().isEmpty()
                && cell.lowest().strip().equals("%")
                && beside.containsAll(EnumSet.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT));
    }

    /** {@code Year 1}, {@code Year 2}: what is to be reached in them, or what was where the targets stand elsewhere. */
    private void settleYearsOfProject() {
        List<Integer> years = IntStream.range(0, columns.size())
                .filter(i -> columns.meaning(i) == null
                        && ProjectYear.isOne(columns.cell(i))
                        && columns.below(i).areFigures())
                .boxed()
                .toList();
        if (years.size() > 1) {
            ColumnMeaning meaning = columns.has(ColumnMeaning.TARGET) || columns.has(ColumnMeaning.RESULT)
                    ? ColumnMeaning.RESULT
                    : ColumnMeaning.TARGET;
            years.forEach(i -> columns.take(i, meaning, MeaningReason.PLACE));
        }
    }

    /** Whether one name stands for several rows, each about a part. */
    private boolean partsRepeatNames(int dimension) {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.meaning(i) == ColumnMeaning.NAME) {
                return columns.below(i).distinct() < columns.below(dimension).filled();
            }
        }
        return false;
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
    private void settleChoices(boolean tasks) {
        for (int first = 0; first < columns.size(); first++) {
            int last = first;
            while (last + 1 < columns.size() && isChoice(first, last + 1)) {
                last++;
            }
            if (last > first && isChoice(first, first)) {
                for (int i = first; i <= last; i++) {
                    columns.take(i, tasks ? ColumnMeaning.STATUS : ColumnMeaning.GRADE, MeaningReason.CELLS);
                    columns.choose(i, said(i).orElse(columns.cell(i).lowest()));
                }
                first = last;
            }
        }
    }

    private boolean isChoice(int first, int i) {
        ColumnCells kinds = columns.below(i);
        String common = columns.cell(i).common();
        boolean marks = kinds.areMarks();
        // what the head says is asked last, since it costs most
        if (!marks && kinds.filled() > 0 || !common.equals(columns.cell(first).common())) {
            return false;
        }
        boolean said = said(i).isPresent();
        boolean open = said && columns.reason(i) != MeaningReason.MAP
                || columns.meaning(i) == null
                || EnumSet.of(ColumnMeaning.STATUS, ColumnMeaning.GRADE, ColumnMeaning.RESULT, ColumnMeaning.DEADLINE)
                        .contains(columns.meaning(i));
        return open && (marks || said || !common.isEmpty());
    }

    // --- the head

    private TableHead build(TableKind kind, int firstRow, int lastRow) {
        List<Column> taken = new ArrayList<>();
        List<HeadCell> others = new ArrayList<>();
        List<Finding> findings = new ArrayList<>(said);
        Set<ColumnMeaning> read = READ.get(kind);
        boolean tasks = kind == TableKind.TASKS;
        boolean figuresBelow = false;
        for (int i = 0; i < columns.size(); i++) {
            HeadCell cell = columns.cell(i);
            ColumnMeaning meaning = columns.meaning(i);
            if (meaning == ColumnMeaning.IGNORED) {
                others.add(cell);
                continue;
            }
            if (meaning == null && cell.cell().isBlank()) {
                continue;
            }
            if (meaning == null || !read.contains(meaning)) {
                boolean turnsOnIt = tasks
                        && !columns.hasAny(HeadColumns.OF_PROGRESS)
                        && columns.below(i).areMostlyYesOrNo();
                findings.add(at(
                        cell,
                        Finding.of(turnsOnIt ? LayoutFindingCode.MARKS_NOT_READ : LayoutFindingCode.UNKNOWN_COLUMN)));
                others.add(cell);
                continue;
            }
            Optional<Column> same =
                    taken.stream().filter(column -> column.meaning() == meaning).findFirst();
            boolean repeats = meaning.mayRepeat() && !(tasks && meaning == ColumnMeaning.RESULT)
                    || !columns.choice(i).isEmpty()
                            && same.filter(other -> !other.choice().isEmpty()).isPresent();
            if (same.isPresent() && !repeats) {
                findings.add(at(cell, Finding.of(LayoutFindingCode.AMBIGUOUS_COLUMN))
                        .with("other", same.get().head().display())
                        .with(
                                "place",
                                same.get().head().location().orElseThrow().place()));
                others.add(cell);
                continue;
            }
            figuresBelow |= meaning.isFigure() && columns.below(i).areFigures()
                    || meaning == ColumnMeaning.ANSWER && columns.below(i).filled() > 0;
            taken.add(new Column(meaning, columns.reason(i), cell, columns.part(i), columns.choice(i)));
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

    private static Finding at(HeadCell cell, Finding finding) {
        return finding.with("found", cell.cell().display())
                .at(cell.cell().location().orElseThrow());
    }
}
