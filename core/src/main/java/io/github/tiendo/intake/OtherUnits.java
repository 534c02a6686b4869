package io.github.tiendo.intake;

import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The rows of a table whose plain numbers may be of another unit than the percentages of the rows around them. */
final class OtherUnits {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final int FEWEST_BLANKS_OF_SENTENCE = 4;

    private final FigureCells figures;
    /** Whether a row is plainly of another unit than the percentages around it, so that others may be. */
    private final boolean isOfSeveralUnits;
    /** Whether a row that is named after no share has plain numbers and nothing that says percent. */
    private final boolean hasAmounts;

    private final boolean hasPercentCells;

    /** The row of which it was asked last: its figures come one after another. */
    private @Nullable IndicatorRowDraft asked;

    private boolean isOther;

    private boolean mayBeNumbers;

    OtherUnits(List<IndicatorRowDraft> rows, FigureCells figures) {
        this.figures = figures;
        this.hasAmounts = rows.stream()
                .anyMatch(row -> isWithoutPercent(row)
                        && !PeriodRules.isShare(row)
                        && row.getTargets().stream()
                                .anyMatch(target -> target.getValue().number().isPresent()));
        this.hasPercentCells =
                rows.stream().flatMap(FigureColumn::figuresOf).anyMatch(cell -> cell.kind() == DraftCell.Kind.PERCENT);
        this.isOfSeveralUnits = rows.stream()
                .anyMatch(row -> isWithoutPercent(row)
                        && FigureColumn.figuresOf(row)
                                .flatMap(cell -> figures.number(cell).stream())
                                .anyMatch(number -> number.abs().compareTo(HUNDRED) > 0));
    }

    /** The column of a figure, as the row is to be read in it. */
    FigureColumn columnOf(FigureColumns columns, DraftCell header, IndicatorRowDraft row) {
        FigureColumn column = columns.under(header);
        boolean other = header.text().indexOf('%') < 0 && (isOneOf(row) || mayBeNumbers);
        return other ? column.ofPlainNumbers() : column;
    }

    /** Whether nothing but the plain numbers of a row, among rows with percent-formatted cells, says that it is of no percentages. */
    boolean isTakenForNumbers(IndicatorRowDraft row) {
        return !isOneOf(row) && mayBeNumbers;
    }

    /** Whether a row has targets and results above 1 that are plain numbers, among rows with percent-formatted cells. */
    private boolean mayBeNumbers(IndicatorRowDraft row) {
        return hasPercentCells
                && isWithoutPercent(row)
                && (!PeriodRules.isShare(row) || RowWords.holds(row.getName(), RowWords.SCORES))
                && row.getName().text().indexOf('%') < 0
                && row.getTargets().stream()
                        .map(TargetDraft::getValue)
                        .anyMatch(cell -> !cell.isMissing() && isAboveOne(cell))
                && FigureColumn.figuresOf(row).filter(cell -> !cell.isMissing()).allMatch(OtherUnits::isAboveOne);
    }

    private static boolean isAboveOne(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                || cell.number()
                        .filter(number -> number.compareTo(BigDecimal.ONE) > 0)
                        .isPresent();
    }

    private boolean isOneOf(IndicatorRowDraft row) {
        if (row != asked) {
            asked = row;
            isOther = has(row);
            mayBeNumbers = !isOther && mayBeNumbers(row);
        }
        return isOther;
    }

    /**
     * Whether the plain numbers of a row may be of another unit than the percentages of the rows around it: it has no unit and
     * no percent sign, and a number of such a row is above 100; or its plain target is the whole of which its result is a part,
     * {@code 8 of 10} beside 10; or the percent sign of its result may be that of a part of such a whole, {@code 75%} beside 60;
     * or it is named after an amount;
     * or its target is told in words without one; or it is named after no share and none of its figures has the sign that those of the other rows have.
     */
    private boolean has(IndicatorRowDraft row) {
        return isOfSeveralUnits && isWithoutPercent(row)
                || isApart(row)
                || isAmountThroughout(row)
                || isAmountInWords(row);
    }

    /** Whether a row that is named after no share has a target and a result in text, and no percent sign anywhere. */
    private boolean isAmountThroughout(IndicatorRowDraft row) {
        return isWithoutPercent(row)
                && !FigureColumn.isPercent(row.getBaseline())
                && row.getName().text().indexOf('%') < 0
                && !PeriodRules.isShare(row)
                && row.getTargets().stream()
                        .anyMatch(target -> !target.getValue().isMissing())
                && row.getResults().stream()
                        .anyMatch(result -> !result.getValue().isMissing())
                && FigureColumn.figuresOf(row).allMatch(cell -> cell.isMissing() || cell.kind() == DraftCell.Kind.TEXT);
    }

    /** Whether a row has a target in a sentence that would say percent if it meant it. */
    private boolean isAmountInWords(IndicatorRowDraft row) {
        return isWithoutPercent(row)
                && row.getTargets().stream()
                        .map(target -> target.getValue().display())
                        .anyMatch(text -> text.chars().filter(c -> c == ' ').count() >= FEWEST_BLANKS_OF_SENTENCE
                                && text.chars().anyMatch(Character::isDigit));
    }

    /** Whether a row says of itself that its plain numbers are none of the percentages around it, and nothing of those. */
    boolean isApart(IndicatorRowDraft row) {
        return row.getUnit().isMissing()
                && (isWithoutPercent(row) && PeriodRules.isAmount(row) || isOfWhole(row) || isPartInPercent(row));
    }

    private boolean isOfWhole(IndicatorRowDraft row) {
        for (ResultDraft result : row.getResults()) {
            DraftCell cell = result.getValue();
            Optional<Ratio> part = cell.kind() == DraftCell.Kind.TEXT && !cell.isMissing()
                    ? figures.counts(cell).value().flatMap(Quantity::ratio)
                    : Optional.empty();
            if (part.isPresent() && isTarget(new BigDecimal(part.get().denominator()), row)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isTarget(BigDecimal whole, IndicatorRowDraft row) {
        return row.getTargets().stream()
                .flatMap(target -> target.getValue().number().stream())
                .anyMatch(number -> number.compareTo(whole) == 0);
    }

    private boolean isPartInPercent(IndicatorRowDraft row) {
        return hasAmounts
                && !PeriodRules.isShare(row)
                && row.getTargets().stream().noneMatch(target -> FigureColumn.isPercent(target.getValue()))
                && row.getResults().stream().anyMatch(result -> FigureColumn.isPercent(result.getValue()));
    }

    private static boolean isWithoutPercent(IndicatorRowDraft row) {
        return row.getUnit().isMissing() && !FigureColumn.hasPercent(row);
    }
}
