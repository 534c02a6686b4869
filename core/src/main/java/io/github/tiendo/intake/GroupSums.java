package io.github.tiendo.intake;

import io.github.tiendo.intake.IndicatorTableDraft.IndicatorRowDraft;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows numbered by letters or Roman numbers that stand over the rows they sum up: {@code I. Giao thông} with 60 over {@code 1}
 * with 40 and {@code 2} with 20. Each of their amounts, of which there are two or more, is the sum of those below; then they are
 * headings with a sum, and no rows of their own.
 */
final class GroupSums {

    /** Roman numbers and letters stand over the others. */
    private static final int LAST_RANK = 1;

    private static final int FEWEST_AMOUNTS = 2;

    private final List<IndicatorRowDraft> rows;
    private final List<Optional<RowNumber>> numbers;
    private final FigureCells figures;

    private GroupSums(List<IndicatorRowDraft> rows, FigureCells figures) {
        this.rows = rows;
        this.numbers =
                RowNumber.all(rows.stream().map(IndicatorRowDraft::getNumber).toList());
        this.figures = figures;
    }

    /** {@return the rows, as they are and not by what they hold, that sum up those below them; most tables have none} */
    static Set<IndicatorRowDraft> in(List<IndicatorRowDraft> rows, FigureCells figures) {
        return new GroupSums(rows, figures).sums();
    }

    private Set<IndicatorRowDraft> sums() {
        Set<IndicatorRowDraft> sums = Collections.newSetFromMap(new IdentityHashMap<>());
        boolean ofSeveral = false;
        for (int i = 0; i < rows.size(); i++) {
            if (numbers.get(i).filter(number -> number.rank() <= LAST_RANK).isPresent()) {
                List<IndicatorRowDraft> below = below(i);
                if (!below.isEmpty() && isSum(rows.get(i), below)) {
                    sums.add(rows.get(i));
                    ofSeveral |= below.size() > 1;
                }
            }
        }
        return ofSeveral ? sums : Set.of();
    }

    /** The rows of one rank below a row, up to the next of its own; none where others stand among them. */
    private List<IndicatorRowDraft> below(int group) {
        int rank = numbers.get(group).orElseThrow().rank();
        List<IndicatorRowDraft> below = new ArrayList<>();
        Set<Integer> ranks = new HashSet<>();
        for (int i = group + 1; i < rows.size(); i++) {
            Optional<RowNumber> number = numbers.get(i);
            if (number.isPresent() && number.get().rank() <= rank) {
                break;
            }
            below.add(rows.get(i));
            ranks.add(number.map(RowNumber::rank).orElse(-1));
        }
        return ranks.size() == 1 && !ranks.contains(-1) ? below : List.of();
    }

    private boolean isSum(IndicatorRowDraft group, List<IndicatorRowDraft> below) {
        List<DraftCell> own = FigureColumn.figuresOf(group).toList();
        List<List<DraftCell>> parts =
                below.stream().map(row -> FigureColumn.figuresOf(row).toList()).toList();
        if (parts.stream().anyMatch(figuresOfRow -> figuresOfRow.size() != own.size())) {
            return false;
        }
        int amounts = 0;
        for (int i = 0; i < own.size(); i++) {
            Optional<BigDecimal> stated = amount(own.get(i));
            if (stated.isEmpty()) {
                continue;
            }
            BigDecimal sum = BigDecimal.ZERO;
            for (List<DraftCell> figuresOfRow : parts) {
                Optional<BigDecimal> part = amount(figuresOfRow.get(i));
                if (part.isEmpty()) {
                    return false;
                }
                sum = sum.add(part.get());
            }
            if (sum.compareTo(stated.get()) != 0) {
                return false;
            }
            amounts += sum.signum() == 0 ? 0 : 1;
        }
        return amounts >= FEWEST_AMOUNTS;
    }

    private Optional<BigDecimal> amount(DraftCell cell) {
        return cell.isMissing() || FigureColumn.isPercent(cell) ? Optional.empty() : figures.number(cell);
    }
}
