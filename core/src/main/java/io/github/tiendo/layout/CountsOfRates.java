package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * The counts behind the percentages of bodies, {@code Số hộ nghèo} and {@code Tổng số hộ} behind {@code Tỷ lệ hộ nghèo (%)}: the
 * one pair of columns beside them whose quotients they are in every row. Two pairs that fit say nothing.
 */
final class CountsOfRates {

    /** Among more columns some pair fits by chance. */
    private static final int MOST_AMOUNTS = 20;

    /** One row fits by chance. */
    private static final int FEWEST_ROWS = 2;

    /** More decimals are those of a binary fraction. */
    private static final int MOST_DECIMALS = 6;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<Line> bodies;
    private final List<Column> amounts;
    private final Function<DraftCell, Optional<BigDecimal>> number;

    /**
     * The rows of bodies.
     *
     * @param amounts the columns that hold no rates
     * @param number what their cells hold
     */
    CountsOfRates(List<Line> bodies, List<Column> amounts, Function<DraftCell, Optional<BigDecimal>> number) {
        this.bodies = bodies;
        this.amounts = amounts.size() > MOST_AMOUNTS ? List.of() : amounts;
        this.number = number;
    }

    /** What gives the counts of a row, as {@code 45/50}; empty for a column of amounts, and where no pair fits or several do. */
    Optional<Function<Line, DraftCell>> of(Column rate) {
        List<Function<Line, DraftCell>> fitting = new ArrayList<>();
        for (Column part : amounts.contains(rate) ? List.<Column>of() : amounts) {
            amounts.stream()
                    .filter(whole -> !whole.equals(part) && fits(rate, part, whole))
                    .forEach(whole -> fitting.add(line -> counts(line, part, whole)));
        }
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    private boolean fits(Column rate, Column part, Column whole) {
        int rows = 0;
        for (Line line : bodies) {
            Optional<BigDecimal> stated = Comparisons.number(line.at(rate.index()));
            Optional<BigDecimal> counted = number(line, part);
            Optional<BigDecimal> all = number(line, whole);
            if (stated.isPresent() && counted.isPresent() && all.isPresent()) {
                if (!fits(stated.get(), counted.get(), all.get())) {
                    return false;
                }
                rows++;
            }
        }
        return rows >= FEWEST_ROWS;
    }

    /** Whether a percentage, or the ratio behind it, is a quotient at the last of its decimals. */
    private static boolean fits(BigDecimal stated, BigDecimal part, BigDecimal whole) {
        if (part.signum() < 0 || whole.signum() <= 0) {
            return false;
        }
        BigDecimal ratio = part.divide(whole, MathContext.DECIMAL64);
        int decimals = Math.max(0, Math.min(stated.stripTrailingZeros().scale(), MOST_DECIMALS));
        BigDecimal half = BigDecimal.ONE.movePointLeft(decimals).divide(TWO);
        return isWithin(half, ratio.multiply(HUNDRED), stated)
                || decimals > 1 && isWithin(half, ratio, stated)
                || ratio.compareTo(stated) == 0;
    }

    private static boolean isWithin(BigDecimal distance, BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(distance) <= 0;
    }

    /** In whole numbers; blank where one is missing. */
    private DraftCell counts(Line line, Column part, Column whole) {
        Optional<BigDecimal> counted = number(line, part);
        Optional<BigDecimal> all = number(line, whole);
        if (counted.isEmpty() || all.isEmpty()) {
            return DraftCell.blank();
        }
        int decimals = Math.max(0, Math.max(counted.get().scale(), all.get().scale()));
        DraftCell counts = DraftCell.text(shifted(counted.get(), decimals) + "/" + shifted(all.get(), decimals));
        return counts.atPlaceOf(line.at(part.index()));
    }

    private Optional<BigDecimal> number(Line line, Column column) {
        return number.apply(line.at(column.index()));
    }

    private static String shifted(BigDecimal number, int decimals) {
        return number.movePointRight(decimals).toBigInteger().toString();
    }
}
