package io.github.tiendo.layout;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.layout.Layout.MeaningReason;
import io.github.tiendo.layout.Layout.TableKind;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Which columns name bodies where no head says so, and which of the others hold their answers or their figures. */
final class MeaningsOfBodies {

    /** So many figures under a head that may be one of remarks are none. */
    private static final int FEWEST_FIGURES = 3;

    private static final Set<ColumnMeaning> ONLY_OF_COVERAGE =
            EnumSet.range(ColumnMeaning.COVERED, ColumnMeaning.ANSWER);

    /** What words of bodies mean besides: {@code Đơn vị}, {@code Partner}, {@code Cơ sở}. */
    private static final Set<ColumnMeaning> UNIT_PART_OR_START =
            EnumSet.of(ColumnMeaning.UNIT, ColumnMeaning.DIMENSION, ColumnMeaning.BASELINE);

    private static final Set<String> DOCUMENT_NUMBERS = Set.copyOf(LayoutWords.plain("answer.document-number"));

    private static final Set<String> STATE_OR_BODY = Set.copyOf(LayoutWords.plain("head.state-or-body"));

    /** With and without their marks, as heads of databases are. */
    private static final Set<String> UNIT_OR_BODY = LayoutWords.plain("head.unit-or-body").stream()
            .flatMap(words -> Stream.of(words, Words.withoutMarks(words)))
            .collect(Collectors.toUnmodifiableSet());

    private final HeadColumns columns;
    private final NamesOfRows names;
    private final List<Finding> said;

    /**
     * The columns of a head.
     *
     * @param names which of them name the rows
     * @param said gets what is to be told of the columns
     */
    MeaningsOfBodies(HeadColumns columns, NamesOfRows names, List<Finding> said) {
        this.columns = columns;
        this.names = names;
        this.said = said;
    }

    /** Whether a head is one for bodies as well as for units or parts: {@code Đơn vị}, {@code Partner}. */
    static boolean isUnitOrBody(HeadCell cell) {
        return UNIT_OR_BODY.contains(cell.text().words());
    }

    /**
     * {@code Đơn vị}, {@code State} or {@code Partner} over names, or {@code Chủ đầu tư}, where nothing else names the rows, is
     * a column of bodies.
     */
    void settleBodies() {
        // "Exchequer issues" over several amounts holds no remarks, and "Area planted (ha)" no headings
        IntStream.range(0, columns.size())
                .filter(i -> columns.reason(i) == MeaningReason.PART_OF_HEAD
                        && columns.meaning(i).holdsWords()
                        && columns.below(i).areFigures()
                        && columns.below(i).filled() >= FEWEST_FIGURES)
                .forEach(i -> columns.take(i, null, MeaningReason.CELLS));
        boolean namedWithoutHead = IntStream.range(0, columns.size())
                .anyMatch(i -> columns.cell(i).cell().isBlank()
                        && columns.below(i).areNames()
                        && !columns.below(i).areFigureKinds());
        settleRates();
        boolean namedBesideId = columns.has(ColumnMeaning.ID)
                && names.unnamed()
                        .filter(i -> columns.meaning(i) != ColumnMeaning.ID)
                        .isPresent();
        if (columns.hasAny(ColumnMeanings.OF_OTHER_ROWS)
                || columns.has(ColumnMeaning.MEMBER)
                || namedWithoutHead
                || namedBesideId) {
            return;
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean unitOrPart = UNIT_PART_OR_START.contains(columns.meaning(i)) && isUnitOrBody(columns.cell(i));
            boolean state = columns.meaning(i) == ColumnMeaning.STATUS
                    && STATE_OR_BODY.contains(columns.cell(i).text().words())
                    && !columns.below(i).hasStatus();
            if ((unitOrPart && !isUnitOfNames(i) || state) && columns.below(i).areNames()) {
                columns.take(i, ColumnMeaning.MEMBER, MeaningReason.CELLS);
                return;
            }
        }
        for (int i = 0; i < columns.size(); i++) {
            boolean figures = columns.hasAny(HeadColumns.OF_INDICATORS) && !columns.has(ColumnMeaning.EXPECTED_RESULT);
            if (columns.meaning(i) == ColumnMeaning.AGENCY
                    && (figures || answered())
                    && columns.below(i).areNames()
                    && names.unnamed().isEmpty()) {
                columns.take(i, ColumnMeaning.MEMBER, MeaningReason.PLACE);
                return;
            }
        }
        boolean isOfFigures = HeadColumns.DATED.stream()
                        .flatMap(meaning -> columns.all(meaning).stream())
                        .allMatch(i -> columns.below(i).areFigures())
                && !columns.has(ColumnMeaning.STATUS)
                && IntStream.range(0, columns.size()).anyMatch(this::mayMeasure);
        IntStream.range(0, columns.size())
                .filter(i -> isOfFigures && isUnknown(i) && columns.below(i).areBodies())
                .boxed()
                .findFirst()
                .or(() -> names.namesOfAllBeside(this::isOfBodies))
                .ifPresent(i -> columns.take(i, ColumnMeaning.MEMBER, MeaningReason.CELLS));
    }

    /**
     * Whether what names the rows are bodies or parts by the structure of the table: all that stands beside them answers, or
     * the whole of them stands at their beginning or end.
     */
    private boolean isOfBodies(int name, List<Integer> beside) {
        boolean answer = beside.stream()
                .allMatch(i -> columns.below(i).areAnswers() || columns.below(i).areMarksOverCount());
        boolean figures = beside.stream().allMatch(i -> columns.below(i).areFigures()) && !areCounts();
        return answer || figures && columns.below(name).areUnderWhole();
    }

    /** Heads of classes and of what is counted: a summary of the rows of other tables. */
    private boolean areCounts() {
        return SummaryRows.areCounted(IntStream.range(0, columns.size())
                .mapToObj(i -> columns.cell(i).cell().display())
                .toList());
    }

    private boolean isUnknown(int i) {
        return columns.meaning(i) == null || columns.reason(i) == MeaningReason.PART_OF_HEAD;
    }

    private boolean mayMeasure(int i) {
        return columns.meaning(i) != ColumnMeaning.NUMBER
                && columns.meaning(i) != ColumnMeaning.ID
                && columns.below(i).areFigures();
    }

    /** {@code Coverage (%)} over figures is a rate and names no rows; beside a target and a result the share of that. */
    private void settleRates() {
        boolean measured = columns.has(ColumnMeaning.TARGET);
        columns.all(ColumnMeaning.COVERED).stream()
                .filter(i -> columns.below(i).areFigures())
                .forEach(i -> columns.take(
                        i, measured ? ColumnMeaning.SHARE_OF_PLAN : ColumnMeaning.RESULT, MeaningReason.CELLS));
    }

    /**
     * Whether names of rows stand before a column that may hold their units: units come again, or the names stand under what is
     * wanted.
     */
    private boolean isUnitOfNames(int unit) {
        ColumnCells units = columns.below(unit);
        return IntStream.range(0, unit)
                .filter(i -> columns.meaning(i) == ColumnMeaning.TARGET
                                && columns.cell(i).text().periods().isEmpty()
                        || (columns.meaning(i) == null || columns.meaning(i) == ColumnMeaning.EXPECTED_RESULT)
                                && units.distinct() < units.filled())
                .anyMatch(i -> columns.below(i).areNames()
                        && columns.below(i).filled() >= units.filled()
                        && columns.below(i).distinct() == columns.below(i).filled());
    }

    /** Whether all columns that nobody knows by their heads answer, and there is one. */
    private boolean answered() {
        List<Integer> unknown = IntStream.range(0, columns.size())
                .filter(i -> columns.meaning(i) == null && columns.below(i).filled() > 0)
                .boxed()
                .toList();
        return !unknown.isEmpty()
                && unknown.stream()
                        .allMatch(i -> columns.below(i).areAnswers()
                                || columns.below(i).areMostlyAnswers());
    }

    /** Makes answers of the columns below which there are some; whether there is one. */
    boolean settleAnswers() {
        boolean found = false;
        boolean measured = columns.hasFigures(ColumnMeaning.TARGET) && columns.hasFigures(ColumnMeaning.RESULT);
        for (int i = 0; i < columns.size(); i++) {
            // beside a plan and what was reached "Đạt" is what the figures say
            boolean open = columns.meaning(i) != ColumnMeaning.MEMBER
                    && columns.meaning(i) != ColumnMeaning.NUMBER
                    && columns.meaning(i) != ColumnMeaning.NOTE
                    && !(measured && columns.below(i).areJudgements());
            found |= columns.meaning(i) == ColumnMeaning.ANSWER;
            ColumnMeaning known = columns.meaning(i);
            boolean read = known != null && known.isReadIn(TableKind.ANSWERS);
            boolean answers = columns.below(i).areAnswers()
                    || columns.below(i).areMarksOverCount()
                    || !read && columns.below(i).areMostlyAnswers();
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
            said.add(ColumnMeanings.at(first, Finding.of(LayoutFindingCode.ONES_AND_ZEROS)));
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
    boolean settleFiguresOfBodies() {
        List<Integer> open = IntStream.range(0, columns.size())
                .filter(i -> columns.meaning(i) == null
                        || HeadColumns.DATED.contains(columns.meaning(i))
                        || ONLY_OF_COVERAGE.contains(columns.meaning(i)) && columns.meaning(i) != ColumnMeaning.MEMBER)
                .filter(i -> columns.below(i).areFigures())
                .boxed()
                .toList();
        open.stream()
                .filter(i -> !columns.isBarePercent(i))
                .forEach(i -> columns.take(i, ColumnMeaning.RESULT, MeaningReason.CELLS));
        columns.settleShares();
        boolean found = false;
        for (int i = 0; i < columns.size(); i++) {
            if (columns.meaning(i) == null && open.contains(i)) {
                columns.take(i, ColumnMeaning.RESULT, MeaningReason.CELLS);
            }
            found |= columns.meaning(i) != null
                    && columns.meaning(i).isFigure()
                    && columns.below(i).areFigures();
        }
        return found;
    }
}
