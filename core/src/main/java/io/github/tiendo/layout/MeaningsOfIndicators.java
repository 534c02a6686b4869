package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.TableHead.Column;
import io.github.tiendo.period.Period;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What columns of indicators are about beyond the words of their heads: by the kinds of their cells and by each other. */
final class MeaningsOfIndicators {

    private static final List<String> POINTS = LayoutWords.plain("points");

    private static final Set<String> QUOTIENTS = Set.copyOf(LayoutWords.plain("head.quotient"));

    private static final List<String> MOST_POINTS = LayoutWords.plain("points.most");

    private static final List<String> RANKS = LayoutWords.plain("points.rank");

    private static final Set<String> PRESENT = Set.copyOf(LayoutWords.plain("head.present"));

    /** What tells how far things are: in figures, by counts, by kinds of rows, or by a class. */
    private static final Set<ColumnMeaning> REACHED =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.NUMERATOR, ColumnMeaning.FIGURE_KIND, ColumnMeaning.GRADE);

    /** What tells it in figures. */
    private static final Set<ColumnMeaning> MEASURED_BY =
            EnumSet.of(ColumnMeaning.RESULT, ColumnMeaning.NUMERATOR, ColumnMeaning.FIGURE_KIND);

    private final HeadColumns columns;
    private final List<Finding> said;

    /** @param said gets what is to be told of the columns */
    MeaningsOfIndicators(HeadColumns columns, List<Finding> said) {
        this.columns = columns;
        this.said = said;
    }

    /** {@code KH} and {@code TH} in turns say of which kind the figures of their rows are, whatever stands above. */
    void settleFigureKinds() {
        for (int i = 0; i < columns.size(); i++) {
            if (columns.below(i).areFigureKinds()) {
                columns.take(i, ColumnMeaning.FIGURE_KIND, MeaningReason.CELLS);
                return;
            }
        }
    }

    /** Projects with a plan and what was reached in figures, and with nothing that tells of a task, are measured. */
    void settleProjects() {
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

    void settleIndicators() {
        settleCrossed();
        settleYearsOfProject();
        settlePoints();
        settleQuotients();
        settleRanks();
        columns.settleShares();
        boolean hasTarget = columns.has(ColumnMeaning.TARGET);
        boolean named = columns.has(ColumnMeaning.NAME);
        for (int i = 0; i < columns.size(); i++) {
            int index = i;
            HeadText text = columns.cell(i).text();
            boolean tellsFigures =
                    !columns.has(ColumnMeaning.RESULT) && columns.below(i).areMostlySentencesOfFigures();
            if (columns.meaning(i) == ColumnMeaning.STATUS
                    && (columns.below(i).areFigures()
                                    && (!columns.has(ColumnMeaning.RESULT)
                                            || !text.periods().isEmpty())
                            || tellsFigures)) {
                // "Status 2025" over figures, with nothing else that was reached, or at another time; "Progress" over
                // words that tell some
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.CELLS);
            }
            if (columns.meaning(i) == ColumnMeaning.RESULT
                    && text.periods().isEmpty()
                    && columns.below(i).areNames()
                    && (columns.hasFigures(ColumnMeaning.RESULT) || columns.has(ColumnMeaning.FIGURE_KIND))) {
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
            if (columns.meaning(i) == ColumnMeaning.TARGET
                    && columns.reason(i) != MeaningReason.MAP
                    && i < columns.first(ColumnMeaning.NAME)
                    && columns.below(i).areNames()
                    && columns.hasFigures(ColumnMeaning.TARGET)) {
                // "Mục tiêu (O)" over words, before "Kết quả then chốt (KR)" with a target in figures
                columns.take(i, ColumnMeaning.HEADING, MeaningReason.CELLS);
            }
            if (columns.meaning(i) == ColumnMeaning.STATUS || columns.meaning(i) == ColumnMeaning.PERCENT_COMPLETE) {
                columns.take(i, ColumnMeaning.GRADE, columns.reason(i));
            }
            if (columns.meaning(i) == ColumnMeaning.GRADE && columns.below(i).areFigures()) {
                columns.take(i, ColumnMeaning.SHARE_OF_PLAN, MeaningReason.CELLS);
            }
            if (columns.meaning(i) == ColumnMeaning.UNIT
                    && MeaningsOfBodies.isUnitOrBody(columns.cell(i))
                    && columns.below(i).areBodies()
                    && !columns.has(ColumnMeaning.AGENCY)) {
                // "Đơn vị" over bodies beside names is who is to reach the targets
                columns.take(i, ColumnMeaning.AGENCY, MeaningReason.CELLS);
            }
            if (columns.meaning(i) == ColumnMeaning.START
                    && columns.below(i).areFigures()
                    && columns.below(i).days() == 0
                    && !columns.has(ColumnMeaning.BASELINE)) {
                // "Start" over figures is where the targets start from
                columns.take(i, ColumnMeaning.BASELINE, MeaningReason.CELLS);
            }
            if (columns.meaning(i) == ColumnMeaning.DEADLINE && columns.reason(i) != MeaningReason.MAP) {
                // "Lộ trình thực hiện" over figures are targets, "Deadline" over days beside targets says when they are
                // due
                boolean dated = columns.below(i).days() > 0 || columns.below(i).arePeriods();
                if (!dated && columns.below(i).areFigures()) {
                    columns.take(i, ColumnMeaning.TARGET, MeaningReason.CELLS);
                } else if (dated && hasTarget && !columns.has(ColumnMeaning.TARGET_PERIOD)) {
                    columns.take(i, ColumnMeaning.TARGET_PERIOD, MeaningReason.CELLS);
                }
            }
            boolean periodAlone = (text.words().isEmpty() || columns.meaning(i) == null && Parts.isWhole(text.words()))
                            && !text.periods().isEmpty()
                    || YearlessPeriod.isOne(columns.cell(i).cell().display())
                    || columns.meaning(i) == null
                            && YearlessPeriod.isOne(columns.cell(i).lowest());
            if (periodAlone
                    && columns.reason(i) != MeaningReason.MAP
                    && (hasTarget
                            || named
                                    && (columns.below(i).areFigures()
                                            || columns.below(i).filled() == 0))) {
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.PLACE);
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
        settleReached();
    }

    /**
     * {@code Realisation 2024} or {@code Schools by 30 June 2024} beside {@code Target 2024}: the only other figures of a time
     * within that of a target, where nothing says what was reached.
     */
    private void settleReached() {
        List<List<PeriodInText>> due = columns.all(ColumnMeaning.TARGET).stream()
                .map(i -> columns.cell(i).text().periods())
                .toList();
        List<Integer> open = IntStream.range(0, columns.size())
                .filter(i -> columns.meaning(i) == null && columns.below(i).areFigures() && !columns.isBarePercent(i))
                .filter(i -> isOfTimeOf(columns.cell(i).text(), due))
                .boxed()
                .toList();
        if (open.size() == 1 && MEASURED_BY.stream().noneMatch(columns::has)) {
            columns.take(open.get(0), ColumnMeaning.RESULT, MeaningReason.PLACE);
            said.add(ColumnMeanings.at(columns.cell(open.get(0)), Finding.of(LayoutFindingCode.TAKEN_FOR_REACHED)));
        }
    }

    private static boolean isOfTimeOf(HeadText text, List<List<PeriodInText>> due) {
        return !text.words().isEmpty()
                && text.periods().size() == 1
                && due.stream()
                        .flatMap(List::stream)
                        .map(PeriodInText::period)
                        .anyMatch(target -> target.equals(text.periods().get(0).period())
                                || target.kind() == Period.Kind.YEAR
                                        && target.contains(text.periods().get(0).period()));
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
                        && column.reason() == MeaningReason.CELLS
                        && columns.all(ColumnMeaning.NAME).stream()
                                .anyMatch(i -> columns.cell(i).index() == column.index()
                                        && columns.below(i).haveDigits())
                        && columns.words()
                                .match(column.head().display(), column.text())
                                .filter(match -> match.meaning() == ColumnMeaning.TARGET)
                                .isPresent())
                .findFirst()
                .map(column -> column.of(ColumnMeaning.TARGET, MeaningReason.PLACE));
    }

    /**
     * Points that somebody gave beside a target and a result in figures are neither; nor is the most that may be given beside
     * those that were.
     */
    private void settlePoints() {
        List<Integer> most = columns.all(ColumnMeaning.RESULT);
        most.removeIf(i -> !MOST_POINTS.contains(columns.cell(i).text().words()));
        if (most.size() < columns.all(ColumnMeaning.RESULT).size()) {
            most.forEach(i -> columns.take(i, ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        }
        List<Integer> points = IntStream.range(0, columns.size())
                .filter(i -> POINTS.contains(columns.cell(i).text().words()))
                .filter(i -> columns.meaning(i) != ColumnMeaning.GRADE
                        || columns.below(i).areFigures())
                .boxed()
                .toList();
        boolean measured = Stream.of(ColumnMeaning.TARGET, ColumnMeaning.RESULT)
                .allMatch(figure -> columns.all(figure).stream()
                        .anyMatch(i -> !points.contains(i) && columns.below(i).areFigures()));
        if (measured) {
            points.forEach(i -> columns.take(i, ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        }
    }

    /** {@code area} over {@code North}, {@code South} and {@code All regions} for each indicator: of which part each row speaks. */
    private void settleCrossed() {
        int name = columns.first(ColumnMeaning.NAME);
        for (int i = 0; i < columns.size() && name >= 0 && !columns.has(ColumnMeaning.DIMENSION); i++) {
            Set<String> parts = columns.below(i).texts();
            boolean behindNames =
                    i > name && parts.stream().noneMatch(part -> Parts.isWhole(Words.first(HeadText.plain(part))));
            boolean open = columns.meaning(i) == ColumnMeaning.MEMBER
                    || columns.meaning(i) == ColumnMeaning.HEADING
                            && (behindNames || parts.stream().anyMatch(BodyGroups::isSumAlone));
            if (open
                    && columns.reason(i) != MeaningReason.MAP
                    && columns.below(i).isCrossedWith(columns.below(name))) {
                columns.take(i, ColumnMeaning.DIMENSION, MeaningReason.CELLS);
            }
        }
    }

    /** {@code %} or {@code Tỷ lệ (%)} beside a numerator and a denominator under one head is what these give. */
    private void settleQuotients() {
        for (int i = 0; i < columns.size(); i++) {
            String of = CountPairs.of(columns.cell(i));
            boolean open = columns.meaning(i) == null && columns.isBarePercent(i)
                    || columns.meaning(i) == ColumnMeaning.SHARE_OF_PLAN
                            && columns.reason(i) != MeaningReason.MAP
                            && QUOTIENTS.contains(
                                    HeadText.of(columns.cell(i).lowest()).words());
            boolean beside = Stream.of(ColumnMeaning.NUMERATOR, ColumnMeaning.DENOMINATOR)
                    .allMatch(count -> isThere(count, of));
            if (open && beside && !isThere(ColumnMeaning.RESULT, of)) {
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.PLACE);
            }
        }
    }

    private boolean isThere(ColumnMeaning meaning, String of) {
        return columns.all(meaning).stream()
                .anyMatch(i -> CountPairs.of(columns.cell(i)).equals(of));
    }

    /** Places by a value that stands beside them are no second value, unless a place is what is wanted. */
    void settleRanks() {
        List<Integer> ranks = columns.all(ColumnMeaning.RESULT);
        ranks.removeIf(i -> !isRank(i));
        boolean valued = columns.all(ColumnMeaning.RESULT).stream()
                .anyMatch(i -> !ranks.contains(i) && columns.below(i).areFigures());
        if (valued && columns.all(ColumnMeaning.TARGET).stream().noneMatch(this::isRank)) {
            ranks.forEach(i -> columns.take(i, ColumnMeaning.COMPUTED, MeaningReason.PLACE));
        }
    }

    private boolean isRank(int i) {
        return Words.holdsAny(HeadText.plain(columns.cell(i).cell().display()), RANKS);
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
}
