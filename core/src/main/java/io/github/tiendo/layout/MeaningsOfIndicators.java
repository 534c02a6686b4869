package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.period.Period;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What columns of indicators are about beyond the words of their heads: by the kinds of their cells and by each other.
 *
 * @param said gets what is to be told of the columns
 */
record MeaningsOfIndicators(HeadColumns columns, List<Finding> said) {

    /** {@code quarter}, {@code quý}. */
    private static final List<String> PERIODS = LayoutWords.plain("column.period");

    /** Beyond so many columns nothing is told of one by another. */
    private static final int MOST_BESIDE = 24;

    private static final List<String> POINTS = LayoutWords.plain("points");

    private static final Set<String> QUOTIENTS = Set.copyOf(LayoutWords.plain("head.quotient"));

    private static final List<String> MOST_POINTS = LayoutWords.plain("points.most");

    /** What heads of a time may add to it and say no more: {@code Level at 30 June}. */
    private static final List<String> LEVELS = LayoutWords.plain("head.level");

    /** What says in a head or a cell that a way is wanted: {@code Better when}, {@code càng cao càng tốt}. */
    private static final List<String> BETTER = LayoutWords.plain("head.better");

    private static final List<String> SO_FAR = LayoutWords.plain("period.so-far");

    private static final List<String> RANKS = LayoutWords.plain("points.rank");

    private static final Set<String> PRESENT = Set.copyOf(LayoutWords.plain("head.present"));

    /** What tells how far things are: in figures, by counts, by kinds of rows, or by a class. */
    private static final Set<ColumnMeaning> REACHED =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.NUMERATOR, ColumnMeaning.FIGURE_KIND, ColumnMeaning.GRADE);

    /** What tells it in figures. */
    private static final Set<ColumnMeaning> MEASURED_BY =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.NUMERATOR, ColumnMeaning.FIGURE_KIND);

    /** What a share rests on. */
    private static final Set<ColumnMeaning> COUNTS = EnumSet.of(ColumnMeaning.NUMERATOR, ColumnMeaning.DENOMINATOR);

    /** What was not reached and may be given as a share too. */
    private static final Set<ColumnMeaning> PLANNED = EnumSet.of(ColumnMeaning.TARGET, ColumnMeaning.BASELINE);

    /** {@code KH} and {@code TH} in turns say of which kind the figures of their rows are, whatever stands above. */
    void settleFigureKinds() {
        columns.all().stream()
                .filter(column -> column.below().areFigureKinds())
                .findFirst()
                .ifPresent(column -> column.take(ColumnMeaning.FIGURE_KIND, MeaningReason.CELLS));
    }

    /** Projects with a plan and what was reached in figures, and with nothing that tells of a task, are measured. */
    void settleProjects() {
        if (columns.hasFigures(ColumnMeaning.TARGET)
                && columns.hasFigures(ColumnMeaning.RESULT)
                && !columns.has(ColumnMeaning.NAME)
                && !columns.hasAny(HeadColumns.DATED)
                && !columns.has(ColumnMeaning.STATUS)) {
            columns.retake(ColumnMeaning.TASK, column -> true, ColumnMeaning.NAME, MeaningReason.PLACE);
        }
    }

    void settleIndicators() {
        // "Total" beside months counts nothing that was asked of bodies
        columns.retake(ColumnMeaning.TOTAL_COUNT, column -> column.below().areFigures(), null, MeaningReason.CELLS);
        List<OpenColumn> judged = columns.all(ColumnMeaning.GRADE);
        judged.removeIf(column -> column.isUndated() || !column.below().areFigures());
        if (judged.size() > 1
                && columns.all(ColumnMeaning.RESULT).stream()
                        .allMatch(column -> MOST_POINTS.contains(column.words()))) {
            judged.forEach(column -> column.take(ColumnMeaning.RESULT, MeaningReason.CELLS));
        }
        settleOtherUnits();
        settlePeriodsOfRows();
        // "Mục tiêu chung 2025" over figures
        columns.retake(
                ColumnMeaning.HEADING,
                column -> column.below().areFigures() && !column.isUndated() && !columns.has(ColumnMeaning.TARGET),
                ColumnMeaning.TARGET,
                MeaningReason.CELLS);
        settleCrossed();
        settleYearsOfProject();
        settlePoints();
        Judgements.settlePoints(columns);
        settleRunningTotals();
        settleQuotients();
        settleRanks();
        columns.settleShares();
        boolean hasTarget = columns.has(ColumnMeaning.TARGET);
        boolean named = columns.has(ColumnMeaning.NAME);
        // "Status 2025" over figures, with nothing else that was reached, or at another time
        columns.retake(
                ColumnMeaning.STATUS,
                column -> column.below().areFigures() && (!columns.has(ColumnMeaning.RESULT) || !column.isUndated()),
                ColumnMeaning.RESULT,
                MeaningReason.CELLS);
        // "Progress" over words that tell figures
        columns.retake(
                ColumnMeaning.STATUS,
                column -> !columns.has(ColumnMeaning.RESULT) && column.below().areMostlySentencesOfFigures(),
                ColumnMeaning.RESULT,
                MeaningReason.CELLS);
        settleResultsInWords();
        // "Mục tiêu (O)" over words, before "Kết quả then chốt (KR)" with a target in figures
        columns.retake(
                ColumnMeaning.TARGET,
                column ->
                        isBeforeNames(column) && column.below().areNames() && columns.hasFigures(ColumnMeaning.TARGET),
                ColumnMeaning.HEADING,
                MeaningReason.CELLS);
        for (ColumnMeaning progress : HeadColumns.OF_PROGRESS) {
            columns.all(progress).forEach(column -> column.take(ColumnMeaning.GRADE, column.reason()));
        }
        columns.retake(
                ColumnMeaning.GRADE,
                column -> column.below().areFigures(),
                ColumnMeaning.SHARE_OF_PLAN,
                MeaningReason.CELLS);
        // "Kết quả so với kế hoạch" over "Vượt" and "Chưa đạt"
        columns.retake(
                ColumnMeaning.SHARE_OF_PLAN,
                column -> !columns.has(ColumnMeaning.GRADE) && column.below().areClasses(),
                ColumnMeaning.GRADE,
                MeaningReason.CELLS);
        settleClasses();
        // "Đơn vị" over bodies or beside "Đơn vị tính" is whose figures they are, or who is to reach the targets
        boolean unitIsSaid = columns.all(ColumnMeaning.UNIT).stream()
                .anyMatch(column ->
                        !MeaningsOfBodies.isUnitOrBody(column.cell().text().words()));
        columns.retake(
                ColumnMeaning.UNIT,
                column -> MeaningsOfBodies.isUnitOrBody(column.cell().text().words())
                        && (unitIsSaid || column.below().areBodies())
                        && !columns.has(ColumnMeaning.AGENCY),
                ColumnMeaning.AGENCY,
                MeaningReason.CELLS);
        // "Start" over figures is where the targets start from
        columns.retake(
                ColumnMeaning.START,
                column -> column.below().areFigures()
                        && column.below().days() == 0
                        && !columns.has(ColumnMeaning.BASELINE),
                ColumnMeaning.BASELINE,
                MeaningReason.CELLS);
        // "Deadline" over days beside targets says when they are due, "Lộ trình thực hiện" over figures are targets
        columns.retake(
                ColumnMeaning.DEADLINE,
                column -> isDated(column) && hasTarget && !columns.has(ColumnMeaning.TARGET_PERIOD),
                ColumnMeaning.TARGET_PERIOD,
                MeaningReason.CELLS);
        columns.retake(
                ColumnMeaning.DEADLINE,
                column -> !isDated(column) && column.below().areFigures(),
                ColumnMeaning.TARGET,
                MeaningReason.CELLS);
        columns.where(MeaningsOfIndicators::isPeriodAlone).stream()
                .filter(column -> hasTarget
                        || named
                                && (column.below().areFigures()
                                        || column.below().filled() == 0))
                .forEach(column -> column.take(
                        isWhereTheyStart(column) ? ColumnMeaning.BASELINE : ColumnMeaning.RESULT, MeaningReason.PLACE));
        // "Quarter total" right behind "January", "February" and "March"
        columns.where(column -> column.isUnknown()
                        && BodyGroups.isSum(column.shown())
                        && column.below().areFigures()
                        && Stream.of(-1, -2).allMatch(away -> columns.beside(column, away)
                                .filter(part -> part.is(ColumnMeaning.RESULT)
                                        && part.common().equals(column.common())
                                        && isPeriodAlone(part))
                                .isPresent()))
                .forEach(column -> column.take(ColumnMeaning.RESULT, MeaningReason.PLACE));
        columns.where(column ->
                        column.is(ColumnMeaning.PERIOD) && !column.below().arePeriods()
                                || column.is(ColumnMeaning.DIMENSION) && !repeatsNames(column))
                .forEach(column -> column.take(null, MeaningReason.CELLS));
        settleMissing();
    }

    /** {@code Delivery confidence} over {@code On track} and {@code Off track}: where no head speaks of classes, cells that are nothing else do. */
    private void settleClasses() {
        if (!columns.has(ColumnMeaning.GRADE)) {
            columns
                    .where(column -> (column.isUnknown()
                                    || column.is(ColumnMeaning.NOTE) && column.reason() == MeaningReason.PART_OF_HEAD)
                            && column.below().areClasses()
                            && column.below().distinct() > 1
                            && column.below().repeats() > 0)
                    .stream()
                    .findFirst()
                    .ifPresent(column -> column.take(ColumnMeaning.GRADE, MeaningReason.CELLS));
        }
    }

    /** Periods under a head nobody knows, {@code Reporting quarter}, beside names that come again are those of the figures of their rows. */
    private void settlePeriodsOfRows() {
        boolean comeAgain = columns.first(ColumnMeaning.NAME)
                .filter(name -> name.below().repeats() > 0)
                .isPresent();
        List<OpenColumn> times =
                columns.where(column -> column.isUnknown() && column.below().arePeriods());
        if (comeAgain
                && times.size() == 1
                && !columns.any(
                        column -> column.meaning() != null && column.meaning().isDay())) {
            take(times.get(0), ColumnMeaning.PERIOD, Words.holdsAny(times.get(0).words(), PERIODS));
        }
    }

    /** Cells that are all units of what other cells name, or all say which way is better, say what they are where no head does. */
    void settleWords() {
        List<OpenColumn> names = columns.where(
                column -> column.below().areNames() && column.below().areDistinct());
        // "Trend" over "up" and "down" tells what happened, "Yêu cầu" over "tăng" what is wanted
        for (OpenColumn column : columns.where(column -> column.isUnknown()
                || column.is(ColumnMeaning.TARGET)
                || column.is(ColumnMeaning.GROWTH) && mayBeWanted(column)
                || column.is(ColumnMeaning.NOTE) && sayWhatIsBetter(column)
                || column.reason() == MeaningReason.PART_OF_HEAD)) {
            if (!columns.has(ColumnMeaning.DIRECTION) && column.below().areDirections()) {
                boolean isSaid = Words.holdsAny(HeadText.plain(column.shown()), BETTER) || sayWhatIsBetter(column);
                take(column, ColumnMeaning.DIRECTION, isSaid);
            } else if (column.nth() < MOST_BESIDE
                    && !columns.has(ColumnMeaning.UNIT)
                    && (column.isUnknown() || column.isFigure() && column.reason() == MeaningReason.PART_OF_HEAD)
                    && names.stream()
                            .limit(2)
                            .anyMatch(name -> name != column && column.below().areUnits(name.below()))) {
                column.take(ColumnMeaning.UNIT, MeaningReason.CELLS);
            }
        }
    }

    /** Whether all cells hold words such as {@code càng cao càng tốt}. */
    private static boolean sayWhatIsBetter(OpenColumn column) {
        return column.below().texts().stream().allMatch(text -> Words.holdsAny(HeadText.plain(text), BETTER));
    }

    /** {@code Tăng/Giảm} where nothing earlier stands that something could have risen or fallen from. */
    private boolean mayBeWanted(OpenColumn column) {
        return !columns.has(ColumnMeaning.BASELINE)
                && columns.all(ColumnMeaning.RESULT).size() == 1
                && Stream.of(column.shown().split("/"))
                                .flatMap(way -> DraftCell.text(way.strip()).direction().stream())
                                .distinct()
                                .count()
                        == 2;
    }

    /** {@code Budget 2025 (million)} beside {@code Target 2025} and results without such a unit is what something costs. */
    private void settleOtherUnits() {
        List<OpenColumn> targets = columns.all(ColumnMeaning.TARGET);
        targets.removeIf(target -> target.nth() >= MOST_BESIDE);
        for (OpenColumn target : targets) {
            Predicate<OpenColumn> isInOther =
                    other -> !other.text().bracket().equals(target.text().bracket());
            if (!target.isMapped()
                    && TitleRows.beginsAsUnit(target.text().bracket())
                    && columns.has(ColumnMeaning.RESULT)
                    && columns.all(ColumnMeaning.RESULT).stream().allMatch(isInOther)
                    && targets.stream()
                            .anyMatch(other -> isInOther.test(other)
                                    && isOfOneTime(other, target)
                                    && other.common().equals(target.common()))) {
                target.take(null, MeaningReason.PLACE);
            }
        }
    }

    /** Takes a column for something, and tells it unless it says so itself. */
    private void take(OpenColumn column, ColumnMeaning meaning, boolean isSaid) {
        column.take(meaning, MeaningReason.CELLS);
        if (!isSaid) {
            said.add(LayoutFindingCode.takenByCells(column.cell(), meaning));
        }
    }

    /** {@code Results} over words beside what was reached in figures: before the names a heading, else a judgement or a remark. */
    private void settleResultsInWords() {
        for (OpenColumn column : columns.all(ColumnMeaning.RESULT)) {
            boolean beside = columns.hasFigures(ColumnMeaning.RESULT) || columns.has(ColumnMeaning.FIGURE_KIND);
            boolean judges = column.below().areJudgements()
                    || !columns.has(ColumnMeaning.TARGET) && column.below().areClasses();
            if (!beside && judges && !columns.has(ColumnMeaning.GRADE)) {
                // "Kết quả" over "Đạt" and "Chưa đạt" alone
                column.take(ColumnMeaning.GRADE, MeaningReason.CELLS);
            } else if (beside && column.isUndated() && column.below().areNames()) {
                boolean answers =
                        column.below().areMostlyYesOrNo() || column.below().areStatuses();
                if (!answers) {
                    column.take(
                            isBeforeNames(column) ? ColumnMeaning.HEADING : ColumnMeaning.NOTE, MeaningReason.CELLS);
                } else if (!columns.has(ColumnMeaning.GRADE)) {
                    column.take(ColumnMeaning.GRADE, MeaningReason.CELLS);
                }
            }
        }
    }

    private boolean isBeforeNames(OpenColumn column) {
        return columns.first(ColumnMeaning.NAME)
                .filter(name -> column.nth() < name.nth())
                .isPresent();
    }

    private static boolean isDated(OpenColumn column) {
        return column.below().days() > 0 || column.below().arePeriods();
    }

    /** {@code 2023 level} beside targets and what was reached later is where these start from. */
    private boolean isWhereTheyStart(OpenColumn column) {
        List<OpenColumn> results = columns.all(ColumnMeaning.RESULT);
        return LEVELS.contains(column.words())
                && !columns.has(ColumnMeaning.BASELINE)
                && columns.has(ColumnMeaning.TARGET)
                && !results.isEmpty()
                && Stream.concat(results.stream(), columns.all(ColumnMeaning.TARGET).stream())
                        .flatMap(other -> times(other).stream())
                        .allMatch(time -> time.startInclusive()
                                .isAfter(times(column).get(0).lastDay()))
                && results.stream().noneMatch(result -> LEVELS.contains(result.words()));
    }

    /** Whether a head is a period and says nothing else. */
    private static boolean isPeriodAlone(OpenColumn column) {
        boolean silent = column.words().isEmpty()
                || column.isUnknown() && (Parts.isWhole(column.words()) || LEVELS.contains(column.words()));
        return silent && !column.isUndated()
                || YearlessPeriod.isOne(column.shown())
                || column.isUnknown()
                        && (YearlessPeriod.isOne(column.lowest())
                                || column.text().estimated() && YearlessPeriod.isOne(column.words()));
    }

    /**
     * {@code Realisation 2024}, {@code Schools by 30 June 2024} or {@code Reading} beside {@code Target 2024}: the only other
     * figures of a time within that of a target, else the only ones of no time that are like it, where nothing says what was
     * reached; in the same way the only ones like {@code Result 2025}, of its year or a later one, where nothing is a target.
     */
    private void settleMissing() {
        List<OpenColumn> open = columns.where(column -> column.isUnknown()
                && column.below().areFigures()
                && !column.isBarePercent()
                && !column.words().isEmpty()
                && !TitleRows.beginsAsUnit(column.text().bracket()));
        List<OpenColumn> targets = columns.all(ColumnMeaning.TARGET);
        if (open.size() > MOST_BESIDE) {
            return;
        }
        if (MEASURED_BY.stream().noneMatch(columns::has)) {
            List<OpenColumn> dated = new ArrayList<>(open);
            dated.removeIf(column -> !isOfTimeOf(column, targets));
            open.removeIf(column -> !column.isUndated() || !isLikeOneOf(column, targets));
            takeMissing(dated.isEmpty() ? open : dated, ColumnMeaning.RESULT);
        } else if (targets.isEmpty()) {
            List<OpenColumn> results = columns.all(ColumnMeaning.RESULT);
            open.removeIf(column -> column.text().periods().size() != 1
                    || !isLikeOneOf(column, results)
                    || results.stream()
                            .flatMap(result -> times(result).stream())
                            .anyMatch(reached -> times(column).get(0).lastDay().isBefore(reached.lastDay())));
            takeMissing(open, ColumnMeaning.TARGET);
        }
    }

    /** Takes columns for what is missing: one, or one of the same words under each of several heads. */
    private void takeMissing(List<OpenColumn> only, ColumnMeaning missing) {
        long heads = only.stream().map(OpenColumn::common).distinct().count();
        if (heads == only.size()
                && only.stream().map(OpenColumn::words).distinct().count() == 1) {
            only.forEach(column -> take(column, missing, false));
        }
    }

    private static boolean isLikeOneOf(OpenColumn column, List<OpenColumn> others) {
        return others.stream().anyMatch(other -> column.below().areLike(other.below()));
    }

    private static boolean isOfTimeOf(OpenColumn column, List<OpenColumn> targets) {
        List<Period> own = times(column);
        return own.size() == 1
                && targets.stream()
                        .flatMap(target -> times(target).stream())
                        .anyMatch(due ->
                                due.equals(own.get(0)) || due.kind() == Period.Kind.YEAR && due.contains(own.get(0)));
    }

    /**
     * What is there now where no column holds what was reached: {@code Hiện trạng 2024} before targets of later years is the
     * last known state as well as where they start from.
     */
    Optional<Column> presentState(List<Column> read) {
        boolean reached = read.stream().map(Column::meaning).anyMatch(REACHED::contains);
        return read.stream()
                .filter(column -> !reached && column.meaning() == ColumnMeaning.BASELINE)
                .filter(column -> column.reason() != MeaningReason.MAP
                        && PRESENT.contains(column.text().words())
                        && !column.text().periods().isEmpty())
                .findFirst()
                .map(column -> column.of(ColumnMeaning.RESULT, MeaningReason.PLACE));
    }

    /**
     * {@code Mục tiêu} over sentences such as {@code Có ít nhất 90% người dân ...} that name the rows: the targets stand in the
     * names where no other column holds some.
     */
    Optional<Column> targetsInNames(List<Column> read) {
        boolean others = read.stream().anyMatch(column -> column.meaning() == ColumnMeaning.TARGET);
        return read.stream()
                .filter(column -> !others
                        && column.meaning() == ColumnMeaning.NAME
                        && namesTargets(column)
                        && columns.all(ColumnMeaning.NAME).stream()
                                .anyMatch(own -> own.cell().index() == column.index()
                                        && own.below().haveDigits()))
                .findFirst()
                .map(column -> column.of(ColumnMeaning.TARGET, MeaningReason.PLACE));
    }

    /** Whether a head of names is that of targets, or speaks of them as well: {@code Indicators with targets}. */
    private boolean namesTargets(Column column) {
        String head = column.text().words();
        return column.reason() == MeaningReason.CELLS
                        && columns.words()
                                .match(column.head().display(), column.text())
                                .filter(match -> match.meaning() == ColumnMeaning.TARGET)
                                .isPresent()
                || Stream.of(head.split(" "))
                        .skip(1)
                        .anyMatch(word -> columns.words().exact(word).equals(Optional.of(ColumnMeaning.TARGET)));
    }

    /**
     * Points that somebody gave beside a target and a result in figures are neither; nor is the most that may be given beside
     * those that were.
     */
    private void settlePoints() {
        List<OpenColumn> most = columns.all(ColumnMeaning.RESULT);
        most.removeIf(column -> !MOST_POINTS.contains(column.words()));
        if (most.size() < columns.all(ColumnMeaning.RESULT).size()) {
            most.forEach(column -> column.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        }
        List<OpenColumn> points = columns.where(column -> POINTS.contains(column.words())
                && (!column.is(ColumnMeaning.GRADE) || column.below().areFigures()));
        boolean measured = Stream.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT)
                .allMatch(figure -> columns.all(figure).stream()
                        .anyMatch(column -> !points.contains(column)
                                && !isRank(column)
                                && column.below().areFigures()));
        if (measured) {
            points.forEach(column -> column.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        }
    }

    /** {@code Annual result 2025 | Cumulative result 2025} beside targets of other years alone: these are held against the latter. */
    private void settleRunningTotals() {
        List<OpenColumn> results = columns.all(ColumnMeaning.RESULT);
        results.removeIf(column -> column.isUndated()
                || column.isMapped()
                || !column.below().areFigures()
                || columns.all(ColumnMeaning.TARGET).stream()
                        .anyMatch(target -> target.isUndated() || isOfOneTime(target, column)));
        for (OpenColumn running : results) {
            List<OpenColumn> beside = new ArrayList<>(results);
            beside.removeIf(other -> other == running || !isOfOneTime(other, running));
            boolean isOnly = Words.holdsAny(HeadText.plain(running.shown()), SO_FAR)
                    && beside.stream().noneMatch(other -> Words.holdsAny(HeadText.plain(other.shown()), SO_FAR));
            if (isOnly && columns.has(ColumnMeaning.TARGET)) {
                for (OpenColumn single : beside) {
                    single.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE);
                    said.add(
                            single.finding(LayoutFindingCode.RUNNING_TOTAL_READ).with("other", running.shown()));
                }
            }
        }
    }

    private static boolean isOfOneTime(OpenColumn one, OpenColumn other) {
        return times(one).equals(times(other));
    }

    private static List<Period> times(OpenColumn column) {
        return column.text().periods().stream().map(PeriodInText::period).toList();
    }

    /** {@code area} over {@code North}, {@code South} and {@code All regions} for each indicator: of which part each row speaks. */
    private void settleCrossed() {
        columns.first(ColumnMeaning.NAME)
                .ifPresent(name ->
                        columns
                                .where(column -> mayDivide(column, name)
                                        && column.below().isCrossedWith(name.below()))
                                .stream()
                                .filter(column -> !columns.has(ColumnMeaning.DIMENSION))
                                .findFirst()
                                .ifPresent(column -> column.take(
                                        isOfBodies(column) && !columns.has(ColumnMeaning.AGENCY)
                                                ? ColumnMeaning.AGENCY
                                                : ColumnMeaning.DIMENSION,
                                        MeaningReason.CELLS)));
    }

    private static boolean isOfBodies(OpenColumn column) {
        return column.is(ColumnMeaning.MEMBER) || column.isUnknown() && HeadWords.beginsAsBody(column.words());
    }

    private static boolean mayDivide(OpenColumn column, OpenColumn name) {
        Set<String> parts = column.below().texts();
        return isOfBodies(column)
                || column.is(ColumnMeaning.HEADING)
                        && (column.nth() > name.nth()
                                        && parts.stream()
                                                .noneMatch(part -> Parts.isWhole(Words.first(HeadText.plain(part))))
                                || parts.stream().anyMatch(BodyGroups::isSumAlone));
    }

    /**
     * {@code %} or {@code Tỷ lệ (%)} beside a numerator and a denominator under one head is what these give: what was reached,
     * or what {@code Target} or {@code Baseline} above them names, whose counts are set aside.
     */
    private void settleQuotients() {
        for (OpenColumn column : columns.all()) {
            String of = CountPairs.of(column.cell());
            boolean open = column.isUnknown() && column.isBarePercent()
                    || column.is(ColumnMeaning.SHARE_OF_PLAN)
                            && QUOTIENTS.contains(HeadText.of(column.lowest()).words());
            boolean beside = COUNTS.stream().allMatch(count -> isThere(count, of));
            ColumnMeaning given = columns.words()
                    .match(column.common())
                    .map(HeadWords.Match::meaning)
                    .filter(PLANNED::contains)
                    .orElse(ColumnMeaning.RESULT);
            if (open && beside && !isThere(given, of)) {
                column.take(given, MeaningReason.PLACE);
                columns.where(count -> given != ColumnMeaning.RESULT
                                && count.isAnyOf(COUNTS)
                                && CountPairs.of(count.cell()).equals(of))
                        .forEach(count -> count.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE));
            }
        }
    }

    private boolean isThere(ColumnMeaning meaning, String of) {
        return columns.all(meaning).stream()
                .anyMatch(column -> CountPairs.of(column.cell()).equals(of));
    }

    /** Places by a value that stands beside them are no second value; where places are what is wanted, the value is none. */
    void settleRanks() {
        List<OpenColumn> ranks = columns.all(ColumnMeaning.RESULT);
        ranks.removeIf(column -> !isRank(column));
        // "Xếp hạng" below "Mục tiêu 2025"
        ranks.removeIf(column -> {
            boolean isWanted = columns.words()
                    .match(column.cell().parts().get(0))
                    .filter(match -> match.meaning() == ColumnMeaning.TARGET)
                    .isPresent();
            if (isWanted) {
                column.take(ColumnMeaning.TARGET, MeaningReason.HEAD);
            }
            return isWanted;
        });
        List<OpenColumn> valued = columns.all(ColumnMeaning.RESULT);
        valued.removeIf(column -> ranks.contains(column) || !column.below().areFigures());
        List<OpenColumn> targets = columns.all(ColumnMeaning.TARGET);
        if (!targets.isEmpty() && targets.stream().allMatch(this::isRank)) {
            valued.removeIf(column -> ranks.stream()
                    .noneMatch(
                            rank -> rank.text().periods().equals(column.text().periods())));
            valued.forEach(column -> column.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        } else if (!valued.isEmpty() && targets.stream().noneMatch(this::isRank)) {
            ranks.forEach(column -> column.take(ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        }
    }

    private boolean isRank(OpenColumn column) {
        return Words.holdsAny(HeadText.plain(column.shown()), RANKS);
    }

    /** {@code Year 1}, {@code Year 2}: what is to be reached in them, or what was where the targets stand elsewhere. */
    private void settleYearsOfProject() {
        List<OpenColumn> years = columns.where(column -> column.isUnknown()
                && ProjectYear.isOne(column.cell())
                && column.below().areFigures());
        if (years.size() > 1) {
            ColumnMeaning meaning = columns.has(ColumnMeaning.TARGET) || columns.has(ColumnMeaning.RESULT)
                    ? ColumnMeaning.RESULT
                    : ColumnMeaning.TARGET;
            years.forEach(column -> column.take(meaning, MeaningReason.PLACE));
        }
    }

    /** Whether one name stands for several rows, each about a part. */
    private boolean repeatsNames(OpenColumn parts) {
        return columns.first(ColumnMeaning.NAME)
                .filter(name -> name.below().distinct() < parts.below().filled())
                .isPresent();
    }
}
