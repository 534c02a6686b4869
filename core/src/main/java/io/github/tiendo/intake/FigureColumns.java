package io.github.tiendo.intake;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import io.github.tiendo.intake.IndicatorTableDraft.ResultDraft;
import io.github.tiendo.intake.IndicatorTableDraft.TargetDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;

/** The columns of the results, or of the targets, of one table, found by their heads. */
final class FigureColumns {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    /** From left to right, each with its head, behind which its place may stand on a line of its own. */
    private final Map<DraftCell, FigureColumn> columns = new LinkedHashMap<>();

    /** As a rule the rows of a table share the cells of its head, which are then found without being compared. */
    private final Map<DraftCell, FigureColumn> known = new IdentityHashMap<>();

    private FigureColumns(Map<DraftCell, List<FigureColumn.Entry>> entries) {
        entries.forEach((head, ofColumn) -> columns.put(head, FigureColumn.of(head, ofColumn)));
    }

    /** The columns of results; what rows hold whose percentages are parts of their targets says nothing of the others. */
    static FigureColumns ofResults(List<IndicatorRowDraft> rows, Predicate<IndicatorRowDraft> ofParts) {
        return of(
                rows,
                ofParts,
                IndicatorRowDraft::getResults,
                ResultDraft::getHeader,
                ResultDraft::getValue,
                ResultDraft::getUnit);
    }

    static FigureColumns ofTargets(List<IndicatorRowDraft> rows, Predicate<IndicatorRowDraft> ofParts) {
        return of(
                rows,
                ofParts,
                IndicatorRowDraft::getTargets,
                TargetDraft::getHeader,
                TargetDraft::getValue,
                TargetDraft::getUnit);
    }

    private static <F> FigureColumns of(
            List<IndicatorRowDraft> rows,
            Predicate<IndicatorRowDraft> ofParts,
            Function<IndicatorRowDraft, List<F>> figures,
            Function<F, DraftCell> head,
            Function<F, DraftCell> value,
            Function<F, DraftCell> unitOfColumn) {
        Map<DraftCell, List<FigureColumn.Entry>> entries = new LinkedHashMap<>();
        Map<DraftCell, List<FigureColumn.Entry>> known = new IdentityHashMap<>();
        for (IndicatorRowDraft row : rows) {
            boolean apart = ofParts.test(row);
            boolean percents = FigureColumn.hasPercent(row);
            boolean byName = isUnitInName(row);
            for (F figure : figures.apply(row)) {
                RowUnit ofColumn = RowUnit.of(unitOfColumn.apply(figure));
                RowUnit unit = ofColumn.isNone() ? RowUnit.of(row.getUnit()) : ofColumn;
                known.computeIfAbsent(
                                head.apply(figure),
                                cell -> entries.computeIfAbsent(column(cell), column -> new ArrayList<>()))
                        .add(new FigureColumn.Entry(value.apply(figure), unit, byName, percents, ofColumn, apart));
            }
        }
        return new FigureColumns(entries);
    }

    private static boolean isUnitInName(IndicatorRowDraft row) {
        return !row.getUnit().isMissing()
                && row.getUnit().location().isPresent()
                && row.getUnit().location().equals(row.getName().location());
    }

    /** Two columns may have one head; the place of it tells them apart. */
    private static DraftCell column(DraftCell head) {
        return head.location()
                .map(place -> DraftCell.text(head.text() + "\n" + place))
                .orElse(head);
    }

    FigureColumn under(DraftCell head) {
        return known.computeIfAbsent(head, cell -> Objects.requireNonNull(columns.get(column(cell))));
    }

    /** Whether a number in a row that sums up others may be an amount, or says itself that it is a percentage. */
    boolean mayBeSum(DraftCell head, DraftCell cell) {
        FigureColumn column = columns.get(column(head));
        return column != null
                && (head.text().indexOf('%') >= 0
                        || FigureColumn.isPercent(cell)
                        || column.plainNumber(RowUnit.of(DraftCell.blank())) == FigureColumn.PlainNumber.AS_IT_IS);
    }

    /** Says of plain numbers up to 1 among percentages what they are taken for: ratios, or nothing where the head says percent. */
    void tellDoubtful(LoadRecord record) {
        columns.forEach(
                (header, column) -> column.doubtful().stream().findFirst().ifPresent(first -> {
                    boolean taken = column.plainNumber(RowUnit.of(DraftCell.blank())) == FigureColumn.PlainNumber.RATIO;
                    BigDecimal number = first.number().orElseThrow();
                    record.add(
                            Finding.of(taken ? IntakeFindingCode.RATIOS_ASSUMED : IntakeFindingCode.RATIO_OR_PERCENT)
                                    .with(
                                            "column",
                                            header.text().lines().findFirst().orElse(""))
                                    .with("count", column.doubtful().size())
                                    .with("found", number)
                                    .with("times100", number.multiply(HUNDRED).stripTrailingZeros()),
                            first);
                }));
    }
}
