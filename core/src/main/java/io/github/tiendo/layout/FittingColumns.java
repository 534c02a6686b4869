package io.github.tiendo.layout;

import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which columns a column compares, by the numbers of all rows: it says so where a reading by words is in doubt, and never
 * chooses one.
 */
final class FittingColumns {

    /** Of more columns some make any share by chance. */
    private static final int MOST = 24;

    /** Of so many rows one may be a slip. */
    private static final int NEARLY_ALL = 4;

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final List<HeadCell> figures;

    FittingColumns(List<HeadCell> figures) {
        this.figures = figures.size() > MOST ? List.of() : figures;
    }

    /** What one column may say of two others. */
    private enum Relation {
        SHARE,
        GROWTH,
        DIFFERENCE
    }

    /**
     * What a column compares.
     *
     * @param columns what was reached and with what, and where the way starts of which it is the share
     */
    record Fit(Relation relation, List<HeadCell> columns) {

        /** What the column would be in a row; empty where a figure is wanting. */
        Optional<BigDecimal> computed(Line line) {
            List<BigDecimal> numbers = columns.stream()
                    .flatMap(cell -> Comparisons.number(line.at(cell.index())).stream())
                    .toList();
            if (numbers.size() < columns.size()) {
                return Optional.empty();
            }
            BigDecimal start = columns.size() > 2 ? numbers.get(2) : BigDecimal.ZERO;
            BigDecimal reached = numbers.get(0).subtract(start);
            BigDecimal whole = numbers.get(1).subtract(start);
            return relation == Relation.DIFFERENCE
                    ? Optional.of(reached.subtract(whole))
                    : Optional.of(whole).filter(base -> base.signum() != 0).map(base -> reached.multiply(HUNDRED)
                            .divide(base, MathContext.DECIMAL64));
        }

        /** {@code 'Result' / 'Plan'}, {@code ('Result' - 'Start') / ('Plan' - 'Start')}. */
        String shown() {
            List<String> heads = columns.stream()
                    .map(cell -> "'" + cell.cell().display() + "'")
                    .toList();
            if (columns.size() < 3) {
                return String.join(relation == Relation.DIFFERENCE ? " - " : " / ", heads);
            }
            String start = " - " + heads.get(2) + ")";
            return "(" + heads.get(0) + start + " / (" + heads.get(1) + start;
        }

        boolean holds(Line line, HeadCell column) {
            BigDecimal stated = Comparisons.number(line.at(column.index())).orElseThrow();
            return computed(line)
                    .filter(value -> relation == Relation.DIFFERENCE
                            ? Comparisons.areEqual(value, stated)
                            : Comparisons.fits(value, stated, relation == Relation.GROWTH))
                    .isPresent();
        }
    }

    /**
     * The columns that a column compares in all rows.
     *
     * @param growth whether it is no share of a way
     */
    Optional<Fit> find(HeadCell stated, boolean growth, List<Line> lines) {
        Stream<Fit> ofWays = figures.stream().filter(start -> !growth).flatMap(start -> fits().filter(fit ->
                        fit.relation() == Relation.SHARE && !fit.columns().contains(start))
                .map(fit -> new Fit(
                        fit.relation(),
                        Stream.concat(fit.columns().stream(), Stream.of(start)).toList())));
        return Stream.concat(fits(), ofWays)
                .filter(fit -> lines.stream().allMatch(line -> fit.holds(line, stated)))
                .findFirst();
    }

    /** The columns that a column compares in nearly all of several rows. */
    Optional<Fit> findNearly(HeadCell stated, List<Line> lines) {
        return fits().filter(fit ->
                        lines.stream().filter(line -> fit.holds(line, stated)).count() * NEARLY_ALL
                                >= lines.size() * (NEARLY_ALL - 1L))
                .filter(fit -> lines.size() >= NEARLY_ALL)
                .findFirst();
    }

    /** Whether a column gives what each row is of all rows, or of the greatest, which is their total. */
    boolean isOfAll(HeadCell stated, List<Line> lines) {
        return figures.stream().anyMatch(figure -> {
            List<BigDecimal> parts = lines.stream()
                    .flatMap(line -> Comparisons.number(line.at(figure.index())).stream())
                    .toList();
            return parts.size() == lines.size()
                    && Stream.of(
                                    parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                                    parts.stream().reduce(BigDecimal.ZERO, BigDecimal::max))
                            .filter(whole -> whole.signum() > 0)
                            .anyMatch(whole -> IntStream.range(0, parts.size())
                                    .allMatch(i -> Comparisons.fits(
                                            parts.get(i).multiply(HUNDRED).divide(whole, MathContext.DECIMAL64),
                                            Comparisons.number(lines.get(i).at(stated.index()))
                                                    .orElseThrow(),
                                            false)));
        });
    }

    private Stream<Fit> fits() {
        return figures.stream().flatMap(above -> figures.stream()
                .filter(below -> !below.equals(above))
                .flatMap(below ->
                        Stream.of(Relation.values()).map(relation -> new Fit(relation, List.of(above, below)))));
    }
}
