package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Which columns name bodies where no head says so, and which of the others hold their answers or their figures.
 *
 * @param names which of them name the rows
 * @param said gets what is to be told of the columns
 */
record MeaningsOfBodies(HeadColumns columns, NamesOfRows names, List<Finding> said) {

    /** So many figures under a head that may be one of remarks are none. */
    private static final int FEWEST_FIGURES = 3;

    private static final Set<ColumnMeaning> ONLY_OF_COVERAGE =
            EnumSet.range(ColumnMeaning.COVERED, ColumnMeaning.ANSWER);

    /** What words of bodies mean besides: {@code Đơn vị}, {@code Partner}, {@code Cơ sở}. */
    private static final Set<ColumnMeaning> UNIT_PART_OR_START =
            EnumSet.of(ColumnMeaning.UNIT, ColumnMeaning.DIMENSION, ColumnMeaning.BASELINE);

    private static final Set<ColumnMeaning> MEMBER_OR_LEAD = EnumSet.of(ColumnMeaning.MEMBER, ColumnMeaning.AGENCY);

    /** {@code Lĩnh vực}, {@code Sector}: what a whole is divided by, where nothing else names the rows and none has a unit. */
    private static final Set<String> DIVISIONS = Set.copyOf(LayoutWords.plain("head.division"));

    private static final Set<String> DOCUMENT_NUMBERS = Set.copyOf(LayoutWords.plain("answer.document-number"));

    /** With what the head of a day begins on which something was done. */
    private static final List<String> DAYS = LayoutWords.plain("answer.day-head");

    /** {@code Status values}: what may be chosen elsewhere. */
    private static final List<String> OF_LISTS = LayoutWords.plain("head.of-list");

    private static final Set<ColumnMeaning> ANSWER_OR_DAY = Set.of(ColumnMeaning.ANSWER, ColumnMeaning.COMPLETED_ON);

    private static final Set<String> STATE_OR_BODY = Set.copyOf(LayoutWords.plain("head.state-or-body"));

    private static final Set<String> ADDRESSES = Set.copyOf(LayoutWords.plain("head.address"));

    /** What says in a head that something was to be done, and in another that it was. */
    private static final List<String> ASKED = LayoutWords.plain("head.asked").stream()
            .map(word -> " " + word + " ")
            .toList();

    private static final List<String> DONE = LayoutWords.plain("head.done").stream()
            .map(word -> " " + word + " ")
            .toList();

    private static final Set<String> UNIT_OR_BODY = Set.copyOf(LayoutWords.plain("head.unit-or-body"));

    /** Whether the words of a head are for bodies as well as for units or parts: {@code Đơn vị}, {@code Partner}. */
    static boolean isUnitOrBody(String words) {
        return UNIT_OR_BODY.contains(words);
    }

    /** The same for a head that begins so, over names of which none comes again: {@code Cơ sở y tế}. */
    private static boolean isUnitOrBody(OpenColumn column) {
        return isUnitOrBody(column.cell().text().words())
                || column.reason() == MeaningReason.PART_OF_HEAD
                        && UNIT_OR_BODY.stream()
                                .anyMatch(words -> column.words().startsWith(words + " "))
                        && column.below().areDistinct();
    }

    /**
     * {@code Đơn vị}, {@code State} or {@code Partner} over names, or {@code Chủ đầu tư}, where nothing else names the rows, is
     * a column of bodies.
     */
    void settleBodies() {
        if (!columns.hasAny(ColumnMeanings.OF_OTHER_ROWS) && !columns.has(ColumnMeaning.TARGET)) {
            // "Completion" over numbers of what was built
            columns.retake(ColumnMeaning.GRADE, column -> column.below().areFigures(), null, MeaningReason.CELLS);
        }
        // over amounts "Exchequer issues" holds no remarks, and "Facilities" and "Members" no bodies; over marks "Plan
        // adopted" names nothing
        columns
                .where(column -> column.reason() == MeaningReason.PART_OF_HEAD
                        || column.isAnyOf(MEMBER_OR_LEAD) && !column.isMapped())
                .stream()
                .filter(column -> (column.meaning().holdsWords() || column.isAnyOf(MEMBER_OR_LEAD))
                                && column.below().areFigures()
                                && column.below().filled() >= FEWEST_FIGURES
                        || (column.meaning().namesRows()
                                        || column.isFigure() && !column.below().areFigures())
                                && (column.below().areMarks() || column.below().areYesOrNo()))
                .forEach(column -> column.take(null, MeaningReason.CELLS));
        boolean namedWithoutHead = columns.any(column -> column.cell().cell().isBlank()
                && column.below().areNames()
                && !column.below().areFigureKinds());
        settleRates();
        settleAddresses();
        settleNarrower();
        boolean namedBesideId = columns.has(ColumnMeaning.ID)
                && names.unnamed()
                        .filter(column -> !column.is(ColumnMeaning.ID))
                        .isPresent();
        if (columns.hasAny(ColumnMeanings.OF_OTHER_ROWS)
                || columns.has(ColumnMeaning.MEMBER)
                || namedWithoutHead
                || namedBesideId) {
            return;
        }
        boolean figures = (columns.hasAny(HeadColumns.OF_INDICATORS) || columns.hasFigures(ColumnMeaning.SHARE_OF_PLAN))
                && !columns.has(ColumnMeaning.EXPECTED_RESULT);
        Optional<OpenColumn> byWords = columns.all().stream()
                .filter(column -> column.below().areNames())
                .filter(column -> column.isAnyOf(UNIT_PART_OR_START) && isUnitOrBody(column) && !isUnitOfNames(column)
                        || isDivision(column)
                        || column.is(ColumnMeaning.STATUS)
                                && STATE_OR_BODY.contains(column.words())
                                && !column.below().hasStatus())
                .findFirst()
                .or(() -> columns.all(ColumnMeaning.AGENCY).stream()
                        .filter(column -> (figures || answered() || names.hasPeriodsOverFigures())
                                && column.below().areNames()
                                && names.unnamed().isEmpty())
                        .findFirst());
        if (byWords.isPresent()) {
            OpenColumn bodies = byWords.get();
            names.knowPeriods();
            bodies.take(
                    ColumnMeaning.MEMBER, bodies.is(ColumnMeaning.AGENCY) ? MeaningReason.PLACE : MeaningReason.CELLS);
            return;
        }
        boolean isOfFigures = HeadColumns.DATED.stream()
                        .flatMap(meaning -> columns.all(meaning).stream())
                        .allMatch(column ->
                                column.below().areFigures() && column.below().days() == 0)
                && !columns.has(ColumnMeaning.STATUS)
                && columns.any(this::mayMeasure);
        columns.all().stream()
                .filter(column -> isOfFigures
                        && (column.isUnknown() || column.reason() == MeaningReason.PART_OF_HEAD)
                        && column.below().areBodies()
                        && !standBehindNames(column))
                .findFirst()
                .or(() -> names.namesOfAllBeside(this::isOfBodies))
                .ifPresent(column -> {
                    names.knowPeriods();
                    column.take(ColumnMeaning.MEMBER, MeaningReason.CELLS);
                });
    }

    /** {@code Địa chỉ} beside names: where a body is, not which. */
    private void settleAddresses() {
        columns.where(column -> column.isUnknown() && ADDRESSES.contains(column.words()))
                .forEach(column -> {
                    boolean named = columns.any(other -> other != column
                            && (other.isUnknown()
                                    || other.is(ColumnMeaning.MEMBER)
                                    || other.isAnyOf(ColumnMeanings.OF_OTHER_ROWS))
                            && other.below().areNames()
                            && !other.below().areMostlyAnswers());
                    if (named) {
                        column.take(ColumnMeaning.NOTE, MeaningReason.PLACE);
                    }
                });
    }

    /**
     * Names under an unknown head before codes, or places that come again, under one of bodies, {@code Gauge | Country}: they are
     * the bodies if they tell the rows apart, with the period of each where it has one.
     */
    private void settleNarrower() {
        if (columns.hasAny(ColumnMeanings.OF_OTHER_ROWS)) {
            return;
        }
        for (OpenColumn wider : columns.all(ColumnMeaning.MEMBER)) {
            ColumnCells places = wider.below();
            if (wider.isMapped() || places.repeats() == 0 && !places.areShortCodes()) {
                continue;
            }
            names.openNames().stream()
                    .filter(name -> name.nth() < wider.nth()
                            && name.isUnknown()
                            && name.below().filled() >= places.filled()
                            && name.below().repeats() <= places.repeats()
                            && areToldApartBy(name)
                            && (places.areShortCodes() || !areToldApartBy(wider)))
                    .findFirst()
                    .ifPresent(name -> name.take(ColumnMeaning.MEMBER, MeaningReason.CELLS));
        }
    }

    private boolean areToldApartBy(OpenColumn column) {
        List<ColumnCells> together = Stream.concat(
                        Stream.of(column),
                        columns.all(ColumnMeaning.PERIOD).stream()
                                .filter(period -> period.below().filled() > 0))
                .map(OpenColumn::below)
                .toList();
        return ColumnCells.areDistinct(together);
    }

    private boolean isDivision(OpenColumn column) {
        return DIVISIONS.contains(column.words())
                && column.below().areDistinct()
                && !columns.has(ColumnMeaning.UNIT)
                && columns.all().stream()
                        .filter(other -> other != column
                                && !other.is(ColumnMeaning.NUMBER)
                                && !other.is(ColumnMeaning.NOTE)
                                && other.below().filled() > 0)
                        .allMatch(other -> other.below().areFigures());
    }

    /** Whether bodies, as {@code Cơ quan chủ trì cải thiện}, belong to rows that a column before them names, each by itself. */
    private boolean standBehindNames(OpenColumn bodies) {
        return names.unnamed()
                .filter(name -> name.nth() < bodies.nth()
                        && name.below().areDistinct()
                        && name.below().filled() >= bodies.below().filled()
                        && (bodies.is(ColumnMeaning.AGENCY) || !bodies.below().areDistinct()))
                .isPresent();
    }

    /**
     * Whether what names the rows are bodies or parts by the structure of the table: all that stands beside them answers, or
     * the whole of them stands at their beginning or end. Where some of it answers and the rest is as unknown, or a whole is one
     * by its numbers in several columns alone, that is told.
     */
    private boolean isOfBodies(OpenColumn name, List<OpenColumn> beside) {
        boolean answer = beside.stream()
                .allMatch(
                        column -> column.below().areAnswers() || column.below().areMarksOverCount());
        boolean figures = beside.stream().allMatch(column -> column.below().areFigures()) && !areCounts();
        boolean isSure =
                columns.hasKnown() && (answer || figures && name.below().areUnderWhole());
        boolean byNumbers = figures
                && beside.stream()
                                .filter(column -> column.below().areUnderSum())
                                .count()
                        > 1;
        boolean mostlyAnswers = beside.stream().allMatch(OpenColumn::isUnknown)
                && beside.stream().anyMatch(MeaningsOfBodies::mostlySaysYesOrNo)
                && beside.stream()
                        .allMatch(column -> column.below().areMostlyAnswers()
                                || column.below().areFigures());
        boolean isTaken = !isSure && (byNumbers || mostlyAnswers || answer);
        if (isTaken) {
            columns.know(1);
            said.add(name.finding(LayoutFindingCode.TAKEN_FOR_BODIES).noteUnless(!byNumbers));
        }
        return isSure || isTaken;
    }

    /** Whether most of a column answers, and not by days alone. */
    private static boolean mostlySaysYesOrNo(OpenColumn column) {
        return column.below().areMostlyAnswers()
                && !column.below().areFigures()
                && column.below().days() < column.below().filled();
    }

    /** Heads of classes and of what is counted: a summary of the rows of other tables. */
    private boolean areCounts() {
        return SummaryRows.areCounted(
                columns.all().stream().map(OpenColumn::shown).toList());
    }

    private boolean mayMeasure(OpenColumn column) {
        return !column.is(ColumnMeaning.NUMBER)
                && !column.is(ColumnMeaning.ID)
                && column.below().areFigures();
    }

    /** {@code Coverage (%)} over figures is a rate and names no rows; beside a target and a result the share of that. */
    private void settleRates() {
        boolean measured = columns.has(ColumnMeaning.TARGET);
        columns.all(ColumnMeaning.COVERED).stream()
                .filter(column -> column.below().areFigures())
                .forEach(column -> column.take(
                        measured ? ColumnMeaning.SHARE_OF_PLAN : ColumnMeaning.RESULT, MeaningReason.CELLS));
    }

    /**
     * Whether names of rows stand before a column that may hold their units: units come again or are known as such, or the names
     * stand under what is wanted.
     */
    private boolean isUnitOfNames(OpenColumn unit) {
        ColumnCells units = unit.below();
        return columns.all().subList(0, unit.nth()).stream()
                .filter(column -> column.is(ColumnMeaning.TARGET) && column.isUndated()
                        || (column.isUnknown() || column.is(ColumnMeaning.EXPECTED_RESULT))
                                && (units.distinct() < units.filled() || units.areUnits(column.below())))
                .anyMatch(column -> column.below().areNames()
                        && column.below().filled() >= units.filled()
                        && column.below().areDistinct());
    }

    /** Whether the first column that nobody knows by its head answers. */
    private boolean answered() {
        return columns.where(column -> column.isUnknown() && column.below().filled() > 0).stream()
                .findFirst()
                .filter(column -> column.below().areAnswers() || column.below().areMostlyAnswers())
                .isPresent();
    }

    /** Makes answers of the columns below which there are some; whether there is one. */
    boolean settleAnswers() {
        boolean found = false;
        // "Q1 report (due 15-Apr-24)" says itself by when
        columns.retake(ColumnMeaning.DEADLINE, column -> !column.isUndated(), null, MeaningReason.CELLS);
        boolean measured = columns.hasFigures(ColumnMeaning.TARGET);
        for (OpenColumn column : columns.all()) {
            // beside a plan and what was reached "Đạt" is what the figures say
            boolean open = !column.is(ColumnMeaning.MEMBER)
                    && !column.is(ColumnMeaning.NUMBER)
                    && !column.is(ColumnMeaning.NOTE)
                    && !(column.is(ColumnMeaning.PERIOD) && column.below().repeats() > 0)
                    && !Words.holdsAny(column.words(), OF_LISTS)
                    && !(measured && column.below().areJudgements())
                    && !isSpan(column)
                    && !(column.is(ColumnMeaning.RECORDED_ON) && answersBeside(column));
            found |= column.is(ColumnMeaning.ANSWER);
            ColumnMeaning known = column.meaning();
            boolean read = known != null && known.isReadIn(TableKind.ANSWERS);
            boolean answers = column.below().areAnswers()
                    || column.below().areMarksOverCount()
                    || !read && column.below().areMostlyAnswers();
            if (open && answers) {
                column.take(ColumnMeaning.ANSWER, MeaningReason.CELLS);
                found = true;
            }
        }
        found |= settleOnesAndZeros();
        settleSigns();
        settleDocuments();
        settleOpposites();
        settleDays();
        return found;
    }

    private boolean answersBeside(OpenColumn column) {
        return columns.any(other -> other != column
                && !other.is(ColumnMeaning.MEMBER)
                && !other.is(ColumnMeaning.RECORDED_ON)
                && other.below().areAnswers());
    }

    /** The days of beginnings and of ends that are set are no answers: nothing is done by them. */
    private boolean isSpan(OpenColumn column) {
        boolean set = column.isAnyOf(HeadColumns.DATED) && column.reason() != MeaningReason.CELLS;
        boolean besideStart = columns.all(ColumnMeaning.START).stream()
                .anyMatch(start -> !start.common().isEmpty() && start.common().equals(column.common()));
        return (set || besideStart)
                && (column.below().days() > 0 || column.below().arePeriods());
    }

    /** Ones and zeros that nothing counts answer yes and no, where the columns that mean nothing hold nothing else. */
    private boolean settleOnesAndZeros() {
        List<OpenColumn> open = columns.where(column -> column.below().filled() > 0
                && (column.isUnknown() || column.isFigure() && column.reason() == MeaningReason.PART_OF_HEAD));
        boolean measured = columns.any(column -> column.isFigure() && !open.contains(column));
        boolean answer = !open.isEmpty()
                && !measured
                && open.stream()
                        .allMatch(column -> column.below().areOnesAndZeros() && !HeadWords.counts(column.words()))
                && open.stream().anyMatch(column -> column.below().distinct() > 1);
        if (answer) {
            open.forEach(column -> column.take(ColumnMeaning.ANSWER, MeaningReason.CELLS));
            said.add(open.get(0).finding(LayoutFindingCode.ONES_AND_ZEROS));
        }
        return answer;
    }

    /** A column of the same signs as one of answers answers too: {@code √} and {@code o}. */
    private void settleSigns() {
        Set<String> signs = columns.all(ColumnMeaning.ANSWER).stream()
                .filter(column -> column.below().areSigns())
                .flatMap(column -> column.below().texts().stream())
                .collect(Collectors.toSet());
        columns.where(column -> column.isUnknown()
                        && column.below().filled() > 0
                        && signs.containsAll(column.below().texts()))
                .forEach(column -> column.take(ColumnMeaning.ANSWER, MeaningReason.CELLS));
    }

    /** {@code Chưa ban hành} beside {@code Đã ban hành}: a mark under the one says what none under the other does. */
    private void settleOpposites() {
        for (OpenColumn column : columns.all(ColumnMeaning.ANSWER)) {
            Stream.of(-1, 1)
                    .flatMap(away -> columns.beside(column, away).stream())
                    .filter(other ->
                            other.is(ColumnMeaning.ANSWER) && other.common().equals(column.common()))
                    .filter(other -> Answers.areOpposite(other.lowest(), column.lowest()))
                    .filter(other -> column.below().areMarks() || column.below().areMarksOverCount())
                    .findFirst()
                    .ifPresent(other -> {
                        column.take(ColumnMeaning.SOURCE, MeaningReason.PLACE);
                        column.choose(column.lowest());
                    });
        }
    }

    /** The number of the document beside another column about the same thing belongs to its answer. */
    private void settleDocuments() {
        for (OpenColumn column : columns.all(ColumnMeaning.ANSWER)) {
            String common = column.common();
            boolean beside = columns.all(ColumnMeaning.ANSWER).stream()
                    .anyMatch(other -> Math.abs(other.nth() - column.nth()) == 1
                            && other.common().equals(common));
            String head = HeadText.plain(common.isEmpty() ? column.cell().cell().text() : column.lowest());
            if (beside && DOCUMENT_NUMBERS.contains(head)) {
                column.take(ColumnMeaning.SOURCE, MeaningReason.PLACE);
            }
        }
    }

    /** The day on which it was done, beside the answer whether it was: {@code Đã gửi | Ngày gửi}, {@code Received on | Status}. */
    private void settleDays() {
        for (OpenColumn column : columns.where(MeaningsOfBodies::areDays)) {
            List<OpenColumn> answers = columns.where(other -> other.is(ColumnMeaning.ANSWER) && other != column);
            boolean ofOne = answers.size() == 1 && column.common().isEmpty();
            answers.stream()
                    .filter(answer -> answer.nth() < column.nth())
                    .reduce((one, later) -> later)
                    .or(() -> answers.stream().findFirst())
                    .filter(answer -> !areDays(answer)
                            && !answer.below().arePeriods()
                            && (ofOne || answer.common().equals(column.common())))
                    .ifPresent(answer -> column.take(ColumnMeaning.COMPLETED_ON, MeaningReason.PLACE));
        }
        // the day on which was looked at what stands under a common head, which not all have done
        columns.where(column -> column.is(ColumnMeaning.ANSWER)
                        && column.common().isEmpty()
                        && column.below().arePeriods())
                .forEach(column -> columns
                        .where(other -> other.is(ColumnMeaning.ANSWER)
                                && !other.common().isEmpty()
                                && other.below().areMostlyYesOrNo()
                                && other.below().distinct() > 1)
                        .stream()
                        .findFirst()
                        .ifPresent(other -> column.take(ColumnMeaning.NOTE, MeaningReason.PLACE)));
    }

    private static boolean areDays(OpenColumn column) {
        return (column.isUnknown() || column.isAnyOf(ANSWER_OR_DAY))
                && (column.below().arePeriods() || column.below().areMostlyPeriods())
                && Words.holdsAny(HeadText.plain(column.lowest()), DAYS);
    }

    /** {@code Số trẻ phải tiêm} beside {@code Số trẻ đã tiêm}: what was to be done, and what was. */
    private void settleAskedAndDone() {
        for (OpenColumn done :
                columns.where(column -> column.isUnknown() && column.below().areFigures())) {
            String head = " " + done.words() + " ";
            Set<String> asked = DONE.stream()
                    .filter(head::contains)
                    .flatMap(word -> ASKED.stream()
                            .map(other -> head.replace(word, other).strip()))
                    .collect(Collectors.toSet());
            columns
                    .where(column -> column.isUnknown()
                            && asked.contains(column.words())
                            && column.below().areFigures())
                    .stream()
                    .findFirst()
                    .ifPresent(column -> {
                        column.take(ColumnMeaning.TARGET, MeaningReason.PLACE);
                        done.take(ColumnMeaning.RESULT, MeaningReason.PLACE);
                    });
        }
    }

    /** Makes results of the columns of figures of bodies that mean nothing else; whether there is one. */
    boolean settleFiguresOfBodies() {
        // "Tỷ lệ thực hiện (%)" beside "Mục tiêu tỷ lệ (%)" is what was reached of a rate, and no share of a plan
        List<OpenColumn> targets = columns.all(ColumnMeaning.TARGET);
        if (!targets.isEmpty()
                && !columns.has(ColumnMeaning.RESULT)
                && targets.stream().allMatch(column -> HeadWords.isOfRate(column.shown()))) {
            columns.retake(
                    ColumnMeaning.SHARE_OF_PLAN,
                    column -> column.reason() == MeaningReason.PART_OF_HEAD,
                    ColumnMeaning.RESULT,
                    MeaningReason.PLACE);
        }
        settleAskedAndDone();
        ColumnCells bodies = columns.first(ColumnMeaning.MEMBER).orElseThrow().below();
        columns.where(column -> column.isUnknown()
                        && !columns.has(ColumnMeaning.DIMENSION)
                        && column.below().areNames()
                        && column.below().isCrossedWith(bodies))
                .forEach(column -> column.take(ColumnMeaning.DIMENSION, MeaningReason.CELLS));
        columns.where(column -> column.isUnknown() && isSpan(column))
                .forEach(column -> column.take(ColumnMeaning.DEADLINE, MeaningReason.PLACE));
        List<OpenColumn> open = columns.where(column -> column.below().areFigures()
                && !column.is(ColumnMeaning.MEMBER)
                && (column.isUnknown()
                        || column.is(ColumnMeaning.BASELINE)
                        || column.isAnyOf(HeadColumns.DATED)
                        || column.isAnyOf(ONLY_OF_COVERAGE)));
        open.stream()
                .filter(column -> !column.isBarePercent())
                .forEach(column -> column.take(ColumnMeaning.RESULT, MeaningReason.CELLS));
        columns.settleShares();
        open.stream()
                .filter(OpenColumn::isUnknown)
                .forEach(column -> column.take(ColumnMeaning.RESULT, MeaningReason.CELLS));
        // "Target children" beside "Vaccinated": a part that nothing else stands beside is what is counted
        Stream.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT)
                .map(columns::all)
                .filter(figures -> figures.size() == 1)
                .forEach(figures -> figures.get(0).ofPart(""));
        return columns.any(column -> column.isFigure() && column.below().areFigures());
    }
}
