package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the percentages of a table are of: a share of a total or of another column, or a change from one column to another.
 *
 * <p>What a column is of stands in its head; where most of its rows do not bear that out, it is of something else and
 * nothing is claimed.
 */
final class TableShares {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d|(?<=[fh]y)\\d\\d)(?!\\d)");

    /** So many columns before one of percentages it may be of. */
    private static final int NEAR = 8;

    /** So many rows without a total share out what they make. */
    private static final int LEAST_PARTS = 3;

    private static final BigDecimal HALF_POINT = new BigDecimal("0.6");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TableGrid grid;
    private final TableRows rows;
    private final Consumer<Claim> out;

    TableShares(TableGrid grid, TableRows rows, Consumer<Claim> out) {
        this.grid = grid;
        this.rows = rows;
        this.out = out;
    }

    /** A percentage with the part and the whole that it may be of. */
    record Pair(int row, int column, Amount part, Amount whole, Amount stated) {}

    void find(int c) {
        if (grid.isSplit(c)) {
            Stream.concat(Stream.of(ofTotal(c, c)), counts(0, c).stream().map(whole -> ofColumns(c, c, whole)))
                    .filter(reading -> isBorneOut(reading, false))
                    .findFirst()
                    .ifPresent(reading -> reading.forEach(pair -> claim(pair, false)));
            return;
        }
        boolean growth = Vocabulary.TABLE_GROWTH.stream().anyMatch(grid.head(c)::contains);
        List<Pair> pairs = growth ? ofYears(c) : ofPlan(c);
        for (List<Pair> reading : readings(c, growth)) {
            pairs = pairs.isEmpty() && isBorneOut(reading, growth) ? reading : pairs;
        }
        pairs.forEach(pair -> claim(pair, growth));
        hundred(c, pairs);
    }

    private static boolean isBorneOut(List<Pair> pairs, boolean growth) {
        long right = pairs.stream().filter(pair -> isNear(pair, growth)).count();
        return pairs.size() > 1 && right * 2 > pairs.size();
    }

    /** A row of percentages below one of numbers, each of the column that is their total. */
    void row(int r) {
        int total = IntStream.range(0, grid.columns())
                .filter(c -> rows.isCalledTotal(grid.head(c)) && grid.amount(r - 1, c) != null)
                .reduce((one, other) -> other)
                .orElse(-1);
        List<Pair> pairs = new ArrayList<>();
        for (int c = 0; c < grid.columns() && total >= 0; c++) {
            if (c != total && c != grid.labelColumn()) {
                add(pairs, r, c, grid.amount(r - 1, c), grid.amount(r - 1, total));
            }
        }
        if (isBorneOut(pairs, false)) {
            pairs.forEach(pair -> claim(pair, false));
        }
    }

    /** A column of percentages beside one of results and one of a plan, as their heads say; empty for other columns. */
    private List<Pair> ofPlan(int c) {
        List<Integer> counts = counts(0, c);
        String head = grid.head(c);
        boolean other = Vocabulary.TABLE_SHARE.stream().anyMatch(head::contains)
                || Vocabulary.TABLE_EARLIER.stream().anyMatch(head::contains);
        if (counts.size() != 2 || other) {
            return List.of();
        }
        int plan = isPlan(counts.get(0)) ? 0 : 1;
        boolean one = isPlan(counts.get(plan)) && !isPlan(counts.get(1 - plan));
        List<Pair> pairs = one ? ofColumns(c, counts.get(1 - plan), counts.get(plan)) : List.of();
        return pairs.size() > 1 && pairs.stream().noneMatch(pair -> isNear(pair, false)) ? List.of() : pairs;
    }

    /** A column of changes behind one of an earlier and one of a later time, as their heads say; empty for other columns. */
    private List<Pair> ofYears(int c) {
        List<Integer> counts = counts(0, c);
        boolean told = counts.size() == 2
                && Vocabulary.TABLE_OTHER_GROWTH.stream().noneMatch(grid.head(c)::contains)
                && !isPlan(c)
                && counts.stream().noneMatch(this::isPlan);
        if (!told) {
            return List.of();
        }
        int one = counts.get(0);
        int other = counts.get(1);
        int years = year(one) == 0 || year(other) == 0 ? 0 : Integer.compare(year(one), year(other));
        int order = years != 0 ? years : Boolean.compare(isEarlier(other), isEarlier(one));
        int later = order > 0 ? one : other;
        boolean compared = year(c) == year(order > 0 ? other : one)
                && Vocabulary.TABLE_COMPARED.stream().anyMatch(word -> grid.isHead(c, word));
        boolean ofLater = year(c) == 0 || year(c) == year(later) || compared;
        List<Pair> pairs = order == 0 || !ofLater ? new ArrayList<>() : ofColumns(c, later, order > 0 ? other : one);
        pairs.removeIf(pair -> grid.isPercentRow(pair.row()));
        boolean ofOther = pairs.size() >= LEAST_PARTS && pairs.stream().noneMatch(pair -> isNear(pair, true));
        return ofOther ? List.of() : pairs;
    }

    /** "Giảm (%)": a column of how much was lost, without a sign. */
    private boolean isOfFalls(int c) {
        return Vocabulary.TABLE_FALLS.stream().anyMatch(grid.head(c)::contains)
                && Vocabulary.TABLE_GROWTH.stream()
                        .noneMatch(word -> !Vocabulary.TABLE_FALLS.contains(word)
                                && grid.head(c).contains(word));
    }

    private boolean isEarlier(int c) {
        return Vocabulary.TABLE_EARLIER.stream().anyMatch(grid.head(c)::contains);
    }

    private boolean isPlan(int c) {
        return Vocabulary.TABLE_PLAN.stream().anyMatch(word -> grid.isHead(c, word));
    }

    private static Amount magnitude(Amount amount) {
        NumberReading number = amount.number();
        return new Amount(
                NumberReading.builder()
                        .from(number)
                        .printed(number.printed().abs())
                        .build(),
                amount.unit(),
                amount.measure(),
                amount.printed(),
                0,
                0);
    }

    /** What a column may be of, by its head: of the total, of another column before it, of one behind it. */
    private List<List<Pair>> readings(int c, boolean growth) {
        List<Integer> all = counts(0, c);
        List<Integer> counts = all.subList(Math.max(0, all.size() - NEAR), all.size());
        List<List<Pair>> readings = new ArrayList<>();
        boolean share = !growth && Vocabulary.TABLE_SHARE.stream().anyMatch(grid.head(c)::contains);
        int last = counts.isEmpty() ? -1 : counts.get(counts.size() - 1);
        if (last >= 0 && (share || !growth && counts.size() == 1)) {
            readings.add(ofTotal(c, last));
        }
        for (int i = counts.size() - 1; i > 0 && !share; i--) {
            for (int k = i - 1; k >= 0; k--) {
                both(c, counts.get(i), counts.get(k), readings);
            }
        }
        if (growth && last >= 0) {
            counts(c + 1, grid.columns()).stream().findFirst().ifPresent(next -> both(c, next, last, readings));
        }
        if (!share && !growth && counts.size() > 1) {
            readings.add(ofTotal(c, last));
        }
        return readings;
    }

    /** One column of another, and the other way round; of two years only the later one of the earlier one. */
    private void both(int c, int one, int other, List<List<Pair>> readings) {
        int years = year(one) == 0 || year(other) == 0 ? 0 : Integer.compare(year(one), year(other));
        if (years >= 0) {
            readings.add(ofColumns(c, one, other));
        }
        if (years <= 0) {
            readings.add(ofColumns(c, other, one));
        }
    }

    /** The one year in the head of a column; 0 if there is none. */
    private int year(int c) {
        Matcher year = YEAR.matcher(grid.head(c));
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    /** The columns of counts in a stretch. */
    private List<Integer> counts(int from, int to) {
        return IntStream.range(from, to).filter(grid::isCounts).boxed().toList();
    }

    /** Of what its head says that there are, or the total of a column; of what its rows make where none is printed. */
    private List<Pair> ofTotal(int c, int counts) {
        int total = rows.total(counts);
        Amount told = grid.isSplit(c) ? grid.population(c) : null;
        Amount whole = told != null ? told : total < 0 ? sum(counts) : grid.amount(total, counts);
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            if (!rows.isTotal(r)) {
                add(pairs, r, c, grid.amount(r, counts), whole);
            }
        }
        return pairs;
    }

    private @Nullable Amount sum(int counts) {
        List<Amount> parts = rows.outermost(counts).stream()
                .map(r -> grid.amount(r, counts))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = parts.stream().map(part -> part.number().value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        return parts.size() < LEAST_PARTS
                ? null
                : new Amount(NumberReading.of(sum), Atom.Unit.COUNT, "", sum.toPlainString(), 0, 0);
    }

    List<Pair> ofColumns(int c, int part, int whole) {
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            add(pairs, r, c, grid.amount(r, part), grid.amount(r, whole));
        }
        return pairs;
    }

    private void add(List<Pair> pairs, int r, int c, @Nullable Amount part, @Nullable Amount whole) {
        Amount stated = grid.percent(r, c);
        if (part != null
                && whole != null
                && stated != null
                && part.isPercent() == whole.isPercent()
                && whole.number().value().signum() > 0) {
            BigDecimal printed = stated.number().printed();
            NumberReading percent = NumberReading.builder()
                    .from(stated.number())
                    .printed(isOfFalls(c) && printed.signum() > 0 ? printed.negate() : printed)
                    .percentForm(NumberReading.PercentForm.PERCENT)
                    .build();
            pairs.add(new Pair(r, c, part, whole, new Amount(percent, Atom.Unit.PERCENT, "", stated.printed(), 0, 0)));
        }
    }

    /** Whether a row bears a reading out, within what rounding may do. */
    private static boolean isNear(Pair pair, boolean growth) {
        BigDecimal share = pair.part()
                .number()
                .value()
                .multiply(HUNDRED)
                .divide(pair.whole().number().value(), 4, RoundingMode.HALF_UP);
        BigDecimal exact = growth ? share.subtract(HUNDRED) : share;
        return exact.subtract(pair.stated().number().value()).abs().compareTo(HALF_POINT) <= 0;
    }

    /** Shares of one total make a hundred. */
    private void hundred(int c, List<Pair> pairs) {
        int total = rows.total(c);
        Set<Integer> top = new HashSet<>(total < 0 ? rows.outermost(c) : rows.parts(total, c));
        List<Pair> parts =
                pairs.stream().filter(pair -> top.contains(pair.row())).toList();
        boolean one = parts.size() > 2
                && parts.stream().allMatch(pair -> pair.whole() == parts.get(0).whole())
                && parts.stream()
                                .map(pair -> pair.part().number().value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(parts.get(0).whole().number().value())
                        == 0;
        if (one) {
            out.accept(new Claim.PercentSum(
                    grid.quote(parts.get(0).row(), c),
                    parts.stream().map(pair -> pair.stated().number()).toList(),
                    Extent.ALL));
        }
    }

    void claim(Pair pair, boolean growth) {
        grid.use(pair.row(), pair.column());
        Quote quote = grid.quote(pair.row(), pair.column());
        NumberReading part = pair.part().number();
        NumberReading whole = pair.whole().number();
        boolean down = pair.stated().number().value().signum() < 0;
        out.accept(
                growth
                        ? new Claim.Growth(quote, part, whole, magnitude(pair.stated()), Change.PERCENT, down)
                        : new Claim.Share(
                                quote, List.of(part), List.of(whole), pair.stated(), true, false, Claim.Tie.SENTENCE));
    }
}
