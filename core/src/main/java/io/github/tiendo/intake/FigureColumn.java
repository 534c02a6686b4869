package io.github.tiendo.intake;

import io.github.tiendo.notation.NormalText;
import java.math.BigDecimal;
import java.util.List;

/**
 * One column of results or targets as a whole, because what a plain number means depends on the column: among percents
 * it is a percentage, unless all plain ones are ratios; beside percent-formatted cells nobody can tell.
 */
final class FigureColumn {

    /** What a plain number of the column means. */
    enum PlainNumber {
        /** The number itself, in the unit of its row. */
        AS_IT_IS,
        /** A percentage. */
        PERCENT,
        /** A ratio: 0.5 is 50 %. */
        RATIO,
        /** It cannot be told. */
        UNCLEAR
    }

    private final PlainNumber plain;
    private final boolean percents;
    private final boolean numeric;

    private FigureColumn(PlainNumber plain, boolean percents, boolean numeric) {
        this.plain = plain;
        this.percents = percents;
        this.numeric = numeric;
    }

    /** A figure cell with the unit that its row states and whether the row's other figures are percents. */
    static final class Entry {
        private final DraftCell cell;
        private final String unit;
        private final boolean besidePercents;

        Entry(DraftCell cell, String unit, boolean besidePercents) {
            this.cell = cell;
            this.unit = unit;
            this.besidePercents = besidePercents;
        }
    }

    static FigureColumn of(DraftCell header, List<Entry> entries) {
        boolean percentCells = false;
        boolean percents = header.text().indexOf('%') >= 0;
        boolean numeric = false;
        boolean ratios = true;
        boolean belowOne = false;
        for (Entry entry : entries) {
            DraftCell cell = entry.cell;
            percentCells |= cell.kind() == DraftCell.Kind.PERCENT;
            percents |= isPercent(cell) || entry.unit.equals("%");
            numeric |= cell.number().isPresent() || hasDigit(cell);
            if (cell.kind() == DraftCell.Kind.NUMBER && (entry.unit.isEmpty() || entry.unit.equals("%"))) {
                percents |= entry.besidePercents;
                BigDecimal size = cell.number().orElseThrow().abs();
                ratios &= size.compareTo(BigDecimal.ONE) <= 0;
                belowOne |= size.compareTo(BigDecimal.ONE) < 0;
            }
        }
        return new FigureColumn(plainNumber(percents, percentCells, ratios && belowOne), percents, numeric);
    }

    private static PlainNumber plainNumber(boolean percents, boolean percentCells, boolean ratios) {
        if (!percents) {
            return PlainNumber.AS_IT_IS;
        }
        if (percentCells) {
            return PlainNumber.UNCLEAR;
        }
        return ratios ? PlainNumber.RATIO : PlainNumber.PERCENT;
    }

    /** The same column for a row whose plain numbers are of another unit than percent. */
    FigureColumn ofPlainNumbers() {
        return new FigureColumn(PlainNumber.AS_IT_IS, false, numeric);
    }

    static boolean isPercent(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.PERCENT || cell.text().indexOf('%') >= 0;
    }

    private static boolean hasDigit(DraftCell cell) {
        return NormalText.display(cell.text()).chars().anyMatch(Character::isDigit);
    }

    PlainNumber plainNumber(String unit) {
        return unit.isEmpty() || unit.equals("%") ? plain : PlainNumber.AS_IT_IS;
    }

    /** Whether a figure without a unit in text is a percentage here. */
    boolean isOfPercents() {
        return percents;
    }

    /** Whether words in a cell of this column stand where a figure should. */
    boolean isNumeric() {
        return numeric;
    }
}
