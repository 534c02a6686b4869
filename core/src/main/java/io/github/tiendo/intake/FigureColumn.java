package io.github.tiendo.intake;

import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One column of results or targets as a whole, because what a plain number means depends on the column: among percents
 * it is a percentage, unless all plain ones are ratios; beside percent-formatted cells nobody can tell.
 *
 * @param doubtful the plain numbers that may be ratios or percentages, where they were taken for one of them or for none
 * @param unit the unit that its head states for all its figures; none where the rows state theirs
 * @param byNames whether nothing but the names of some rows says percent, which holds for these rows alone
 */
record FigureColumn(
        PlainNumber plain, boolean percents, boolean numeric, List<DraftCell> doubtful, RowUnit unit, boolean byNames) {

    /** Words in brackets, behind a figure. */
    private static final Pattern REMARK = Pattern.compile("(?U)\\([^()]*\\p{L}[^()]*\\)");

    /** What a plain number of the column means. */
    enum PlainNumber {
        /** The number itself, in the unit of its row. */
        AS_IT_IS,
        /** A percentage. */
        PERCENT,
        /** A ratio: 0.5 is 50 %. */
        RATIO,
        /** A percentage or a ratio: the head says percent, and none is above 1. */
        EITHER,
        /** It cannot be told. */
        UNCLEAR
    }

    /**
     * A figure cell with its unit, whether the row's name states that, whether the row's other figures are percents, the unit
     * that the head states, and whether it says nothing of the others.
     */
    record Entry(
            DraftCell cell, RowUnit unit, boolean isByName, boolean besidePercents, RowUnit ofColumn, boolean apart) {

        /** Whether the name of its row alone makes a percentage of it. */
        boolean isPercentByName() {
            return isByName && unit.isPercent() && !isPercent(cell);
        }

        private boolean saysPercent() {
            return !apart
                    && (isPercent(cell)
                            || unit.isPercent() && !isByName
                            || besidePercents && cell.kind() == DraftCell.Kind.NUMBER && unit.mayBePercent());
        }
    }

    static FigureColumn of(DraftCell header, List<Entry> entries) {
        List<Entry> named = entries.stream().filter(Entry::isPercentByName).toList();
        if (named.isEmpty()
                || header.text().indexOf('%') >= 0
                || entries.stream().anyMatch(Entry::saysPercent)) {
            return of(header, entries, false);
        }
        boolean numeric =
                entries.stream().map(Entry::cell).anyMatch(cell -> cell.number().isPresent() || hasDigit(cell));
        FigureColumn ofNamed = of(header, named, true);
        return new FigureColumn(ofNamed.plain, true, numeric, ofNamed.doubtful, ofNamed.unit, true);
    }

    private static FigureColumn of(DraftCell header, List<Entry> entries, boolean byNames) {
        boolean percentCells = false;
        boolean headSays = header.text().indexOf('%') >= 0;
        boolean percents = headSays;
        boolean numeric = false;
        boolean atMostOne = true;
        boolean belowOne = false;
        List<DraftCell> plain = new ArrayList<>();
        for (Entry entry : entries) {
            DraftCell cell = entry.cell;
            if (entry.apart) {
                numeric |= cell.number().isPresent() || hasDigit(cell);
                continue;
            }
            percentCells |= cell.kind() == DraftCell.Kind.PERCENT;
            percents |= isPercent(cell) || entry.unit.isPercent();
            numeric |= cell.number().isPresent() || hasDigit(cell);
            if (cell.kind() == DraftCell.Kind.NUMBER && entry.unit.mayBePercent()) {
                percents |= entry.besidePercents;
                BigDecimal size = cell.number().orElseThrow().abs();
                plain.add(cell);
                atMostOne &= size.compareTo(BigDecimal.ONE) <= 0;
                belowOne |= size.compareTo(BigDecimal.ONE) < 0;
            }
        }
        PlainNumber ratio = headSays ? PlainNumber.EITHER : PlainNumber.RATIO;
        PlainNumber number = atMostOne && belowOne ? ratio : PlainNumber.PERCENT;
        PlainNumber amongPercents = percentCells ? PlainNumber.UNCLEAR : number;
        PlainNumber taken = percents ? amongPercents : PlainNumber.AS_IT_IS;
        boolean isDoubtful = taken == PlainNumber.RATIO || taken == PlainNumber.EITHER;
        return new FigureColumn(
                taken, percents, numeric, isDoubtful ? plain : List.of(), entries.get(0).ofColumn, byNames);
    }

    /** The same column for a row whose plain numbers are of another unit than percent. */
    FigureColumn ofPlainNumbers() {
        return new FigureColumn(PlainNumber.AS_IT_IS, false, numeric, List.of(), unit, false);
    }

    /** Whether a cell may as well be a ratio as a percentage. */
    boolean isEither(DraftCell cell, RowUnit unit) {
        return cell.kind() == DraftCell.Kind.NUMBER && plainNumber(unit) == PlainNumber.EITHER;
    }

    /** Whether one of a row's results and targets is a percentage, and not that of a change on another of its figures. */
    static boolean hasPercent(IndicatorRowDraft row) {
        for (ResultDraft result : row.getResults()) {
            if (isPercentOf(row, result.getValue())) {
                return true;
            }
        }
        for (TargetDraft target : row.getTargets()) {
            if (isPercentOf(row, target.getValue())) {
                return true;
            }
        }
        return false;
    }

    private static boolean isPercentOf(IndicatorRowDraft row, DraftCell cell) {
        return cell.kind() == DraftCell.Kind.PERCENT
                || saysPercent(cell) && !(RowWords.isChangeAgainst(cell) && isBased(row));
    }

    /** Whether a change of a row may be one on another of its figures. */
    private static boolean isBased(IndicatorRowDraft row) {
        return !row.getBaseline().isMissing()
                || row.getResults().stream()
                                .filter(result -> !result.getValue().isMissing())
                                .count()
                        > 1;
    }

    /** The results and targets of a row. */
    static Stream<DraftCell> figuresOf(IndicatorRowDraft row) {
        return Stream.concat(
                row.getResults().stream().map(ResultDraft::getValue),
                row.getTargets().stream().map(TargetDraft::getValue));
    }

    static boolean isPercent(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.PERCENT || saysPercent(cell);
    }

    /** Whether a cell has a percent sign elsewhere than in a remark, {@code 13 (30% over target)}. */
    private static boolean saysPercent(DraftCell cell) {
        return cell.holds('%')
                && (cell.text().indexOf('(') < 0
                        || REMARK.matcher(cell.text()).replaceAll("").indexOf('%') >= 0);
    }

    private static boolean hasDigit(DraftCell cell) {
        return cell.display().chars().anyMatch(Character::isDigit);
    }

    PlainNumber plainNumber(RowUnit ofRow) {
        RowUnit stated = unitIn(ofRow);
        return byNames && stated.isNone() || !stated.mayBePercent() ? PlainNumber.AS_IT_IS : plain;
    }

    /** The unit of a figure of a row: that of the column where its head states one. */
    RowUnit unitIn(RowUnit ofRow) {
        return unit.isNone() ? ofRow : unit;
    }

    /** Whether a figure without a unit in text is a percentage here. */
    boolean isOfPercents() {
        return percents && !byNames;
    }

    /** Whether words in a cell of this column stand where a figure should. */
    boolean isNumeric() {
        return numeric;
    }
}
