package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.HeadCell;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
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

    /** How far a share in percent may be off: half of a printed unit. */
    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** One row fits by chance. */
    private static final int FEWEST_QUOTIENTS = 2;

    /** More decimals are those of a binary fraction. */
    private static final int MOST_DECIMALS = 6;

    private static final BigDecimal LOST_DECIMALS = new BigDecimal("0.000001");

    private final List<HeadCell> figures;

    FittingColumns(List<HeadCell> figures) {
        this.figures = figures.size() > MOST ? List.of() : figures;
    }

    /** What one column may say of two others. */
    enum Relation {
        SHARE,
        /** In percent of the other, or what it is above it. */
        GROWTH,
        DIFFERENCE
    }

    /**
     * What a column may compare.
     *
     * @param columns what was reached and with what, and where the way starts of which it is the share
     */
    record Fit(Relation relation, List<HeadCell> columns) {

        Fit from(HeadCell start) {
            return new Fit(
                    relation, Stream.concat(columns.stream(), Stream.of(start)).toList());
        }

        /** What the column may say in a row; nothing where a figure is wanting. */
        Stream<BigDecimal> values(Line line) {
            List<BigDecimal> numbers = numbers(line, columns);
            if (numbers.size() < columns.size()) {
                return Stream.empty();
            }
            BigDecimal start = columns.size() > 2 ? numbers.get(2) : BigDecimal.ZERO;
            BigDecimal reached = numbers.get(0).subtract(start);
            BigDecimal whole = numbers.get(1).subtract(start);
            if (relation == Relation.DIFFERENCE) {
                return Stream.of(reached.subtract(whole));
            }
            return Stream.of(whole)
                    .filter(base -> base.signum() != 0)
                    .map(base -> percent(reached, base))
                    .flatMap(percent -> relation == Relation.SHARE
                            ? Stream.of(percent)
                            : Stream.of(percent, percent.subtract(HUNDRED)));
        }

        /** Whether it may be what a row states; a share may be cut off at all of it. */
        boolean holds(Line line, HeadCell column) {
            BigDecimal stated = line.number(column.index()).orElseThrow();
            return values(line)
                    .anyMatch(value -> relation == Relation.DIFFERENCE
                            ? value.subtract(stated).abs().compareTo(LOST_DECIMALS) < 0
                            : isNear(value, stated)
                                    || relation == Relation.SHARE
                                            && isNear(HUNDRED, stated)
                                            && value.compareTo(HUNDRED) > 0);
        }

        /** Whether it is what a row states to the last of its decimals, cut off or rounded, as amounts that are rounded make it. */
        boolean isPrintedIn(Line line, HeadCell column) {
            List<BigDecimal> numbers = numbers(line, columns);
            if (relation == Relation.DIFFERENCE || numbers.size() < columns.size() || !holds(line, column)) {
                return holds(line, column);
            }
            BigDecimal stated = line.number(column.index()).orElseThrow();
            BigDecimal whole = columns.size() > 2 ? numbers.get(1).subtract(numbers.get(2)) : numbers.get(1);
            BigDecimal rounded = numbers.stream()
                    .map(number -> lastUnit(number).multiply(HALF))
                    .reduce(BigDecimal.ZERO, BigDecimal::add);
            return values(line).anyMatch(value -> {
                BigDecimal off = percent(rounded, whole.abs())
                        .multiply(BigDecimal.ONE.max(value.abs().movePointLeft(2)));
                return isWithin(lastUnit(stated).add(off), value, stated)
                        || isWithin(lastUnit(stated).multiply(HUNDRED).add(off), value, stated.multiply(HUNDRED))
                        || relation == Relation.SHARE && value.compareTo(HUNDRED) > 0 && isNear(HUNDRED, stated);
            });
        }

        private static BigDecimal lastUnit(BigDecimal number) {
            int decimals = Math.max(0, Math.min(number.stripTrailingZeros().scale(), MOST_DECIMALS));
            return BigDecimal.ONE.movePointLeft(decimals);
        }

        /** Whether a row states the quotient, in percent or not, at the last of its decimals, or says nothing. */
        boolean isQuotientIn(Line line, HeadCell column) {
            Optional<BigDecimal> stated = line.number(column.index());
            List<BigDecimal> numbers = numbers(line, columns);
            if (stated.isEmpty() || numbers.size() < columns.size()) {
                return true;
            }
            if (numbers.get(0).signum() < 0 || numbers.get(1).signum() <= 0) {
                return false;
            }
            BigDecimal percent = percent(numbers.get(0), numbers.get(1));
            BigDecimal ratio = percent.divide(HUNDRED);
            int decimals =
                    Math.max(0, Math.min(stated.get().stripTrailingZeros().scale(), MOST_DECIMALS));
            BigDecimal half = HALF.movePointLeft(decimals);
            return isWithin(half, percent, stated.get())
                    || decimals > 1 && isWithin(half, ratio, stated.get())
                    || ratio.compareTo(stated.get()) == 0;
        }

        /** Its two numbers in a row as whole ones, {@code 45/50}; blank where one is missing. */
        DraftCell asFraction(Line line) {
            List<BigDecimal> numbers = numbers(line, columns);
            if (numbers.size() < columns.size()) {
                return DraftCell.blank();
            }
            int decimals = numbers.stream().mapToInt(BigDecimal::scale).reduce(0, Math::max);
            String whole = numbers.stream()
                    .map(number ->
                            number.movePointRight(decimals).toBigInteger().toString())
                    .collect(Collectors.joining("/"));
            return DraftCell.text(whole).atPlaceOf(line.at(columns.get(0).index()));
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
    }

    /** What a column may say of each of some columns and each of others. */
    static Stream<Fit> pairs(Relation relation, List<HeadCell> above, List<HeadCell> below) {
        return above.stream().flatMap(one -> below.stream()
                .filter(other -> other.index() != one.index())
                .map(other -> new Fit(relation, List.of(one, other))));
    }

    /**
     * The columns that a column compares in all rows.
     *
     * @param growth whether it is no share of a way
     */
    Optional<Fit> find(HeadCell stated, boolean growth, List<Line> lines) {
        Stream<Fit> ofWays = figures.stream().filter(start -> !growth).flatMap(start -> pairs(
                        Relation.SHARE, figures, figures)
                .filter(fit -> !fit.columns().contains(start))
                .map(fit -> fit.from(start)));
        return Stream.concat(pairs(), ofWays)
                .filter(fit -> lines.stream().allMatch(line -> fit.holds(line, stated)))
                .findFirst();
    }

    /**
     * The two amounts whose quotient a column states in every row: {@code Số hộ nghèo} and {@code Tổng số hộ} behind {@code Tỷ lệ
     * hộ nghèo (%)}. Two pairs that fit say nothing.
     */
    Optional<Fit> quotient(HeadCell stated, List<Line> lines) {
        List<Fit> fitting = pairs(Relation.SHARE, figures, figures)
                .filter(fit -> !fit.columns().contains(stated)
                        && lines.stream().allMatch(line -> fit.isQuotientIn(line, stated))
                        && lines.stream()
                                        .filter(line -> line.number(stated.index())
                                                        .isPresent()
                                                && numbers(line, fit.columns()).size() == 2)
                                        .count()
                                >= FEWEST_QUOTIENTS)
                .toList();
        return fitting.size() == 1 ? Optional.of(fitting.get(0)) : Optional.empty();
    }

    /** What a column compares in nearly all of several rows. */
    static Optional<Fit> findNearly(Stream<Fit> among, HeadCell stated, List<Line> lines) {
        return among.filter(fit -> areFew(
                        lines.stream().filter(line -> !fit.holds(line, stated)).toList(), lines))
                .findFirst();
    }

    /** Whether some rows may be slips, since they are so few of all. */
    static boolean areFew(List<Line> some, List<Line> lines) {
        return some.isEmpty() || lines.size() >= NEARLY_ALL && some.size() * NEARLY_ALL <= lines.size();
    }

    /** Whether a column gives what each row is of all rows, or of the greatest, which is their total. */
    boolean isOfAll(HeadCell stated, List<Line> lines) {
        List<BigDecimal> shares = lines.stream()
                .flatMap(line -> numbers(line, List.of(stated)).stream())
                .toList();
        return figures.stream().filter(figure -> !figure.equals(stated)).anyMatch(figure -> {
            List<BigDecimal> parts = lines.stream()
                    .flatMap(line -> numbers(line, List.of(figure)).stream())
                    .toList();
            return parts.size() == shares.size()
                    && Stream.of(
                                    parts.stream().reduce(BigDecimal.ZERO, BigDecimal::add),
                                    parts.stream().reduce(BigDecimal.ZERO, BigDecimal::max))
                            .filter(whole -> whole.signum() > 0)
                            .anyMatch(whole -> IntStream.range(0, parts.size())
                                    .allMatch(i -> isNear(percent(parts.get(i), whole), shares.get(i))));
        });
    }

    /** What a column may say of any two. */
    Stream<Fit> pairs() {
        return Stream.of(Relation.values()).flatMap(relation -> pairs(relation, figures, figures));
    }

    private static List<BigDecimal> numbers(Line line, List<HeadCell> columns) {
        return columns.stream()
                .flatMap(cell -> line.number(cell.index()).stream())
                .toList();
    }

    private static BigDecimal percent(BigDecimal part, BigDecimal whole) {
        return part.multiply(HUNDRED).divide(whole, MathContext.DECIMAL64);
    }

    /** Near enough for a figure printed in whole percents, or for the ratio of it. */
    private static boolean isNear(BigDecimal percent, BigDecimal stated) {
        return isWithin(HALF, percent, stated) || isWithin(HALF, percent, stated.multiply(HUNDRED));
    }

    private static boolean isWithin(BigDecimal distance, BigDecimal one, BigDecimal other) {
        return one.subtract(other).abs().compareTo(distance) <= 0;
    }
}
