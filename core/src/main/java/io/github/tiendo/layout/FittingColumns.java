package io.github.tiendo.layout;

import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Which columns a column compares, by the numbers of all rows: it says so where a reading by words is in doubt, and never
 * chooses one.
 */
final class FittingColumns {

    /** Of more columns some make any share by chance. */
    private static final int MOST = 24;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<HeadCell> figures;

    FittingColumns(List<HeadCell> figures) {
        this.figures = figures.size() > MOST ? List.of() : figures;
    }

    /**
     * The columns of which a column is the share, what was reached and of what, or the share of the way from a start, which
     * stands behind them; empty if none fit all rows.
     *
     * @param growth whether it may be what one is above the other
     */
    List<HeadCell> find(HeadCell share, boolean growth, List<Line> lines) {
        List<Optional<HeadCell>> starts = new ArrayList<>(List.of(Optional.empty()));
        if (!growth) {
            figures.forEach(start -> starts.add(Optional.of(start)));
        }
        for (Optional<HeadCell> start : starts) {
            for (HeadCell above : figures) {
                for (HeadCell below : figures) {
                    List<HeadCell> found = Stream.concat(Stream.of(above, below), start.stream())
                            .toList();
                    if (found.stream().distinct().count() == found.size()
                            && lines.stream().allMatch(line -> fits(line, share, growth, above, below, start))) {
                        return found;
                    }
                }
            }
        }
        return List.of();
    }

    /** {@code 'Result' / 'Plan'}, {@code ('Result' - 'Start') / ('Plan' - 'Start')}. */
    static String shown(List<HeadCell> found) {
        List<String> heads =
                found.stream().map(cell -> "'" + cell.cell().display() + "'").toList();
        if (found.size() < 3) {
            return String.join(" / ", heads);
        }
        String start = " - " + heads.get(2) + ")";
        return "(" + heads.get(0) + start + " / (" + heads.get(1) + start;
    }

    private static boolean fits(
            Line line, HeadCell share, boolean growth, HeadCell above, HeadCell below, Optional<HeadCell> start) {
        Optional<BigDecimal> from = start.isEmpty() ? Optional.of(BigDecimal.ZERO) : number(line, start.get());
        Optional<BigDecimal> reached = number(line, above);
        Optional<BigDecimal> way = number(line, below)
                .filter(to -> from.isPresent())
                .map(to -> to.subtract(from.get()))
                .filter(length -> length.signum() != 0);
        return reached.isPresent()
                && way.isPresent()
                && Comparisons.fits(
                        reached.get().subtract(from.get()).multiply(HUNDRED).divide(way.get(), MathContext.DECIMAL64),
                        number(line, share).orElseThrow(),
                        growth);
    }

    private static Optional<BigDecimal> number(Line line, HeadCell column) {
        return Comparisons.number(line.at(column.index()));
    }
}
