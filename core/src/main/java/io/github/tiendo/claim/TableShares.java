package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import java.util.function.IntPredicate;
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

    /** So many columns before one of percentages it may be of. */
    private static final int NEAR = 8;

    /** So many rows without a total share out what they make. */
    private static final int LEAST_PARTS = 3;

    private static final Pattern BRACKETS = Pattern.compile("\\([^)]*\\)");

    private static final int SCALE = 6;
    private static final BigDecimal HALF_POINT = new BigDecimal("0.6");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final TableGrid grid;
    private final TableRows rows;
    private final TableChanges changes;
    private final Consumer<Claim> out;

    /** Which rows are totals, each looked at once. */
    private final Map<Integer, Boolean> totals = new HashMap<>();

    /** What rows are called, once that is asked. */
    private @Nullable List<Named> names;

    private record Named(String name, int row) {}

    TableShares(TableGrid grid, TableRows rows, TableChanges changes, Consumer<Claim> out) {
        this.grid = grid;
        this.rows = rows;
        this.changes = changes;
        this.out = out;
    }

    /** A percentage with the part and the whole that it may be of. */
    record Pair(int row, int column, Amount part, Amount whole, Amount stated) {}

    void find(int c) {
        if (grid.isSplit(c)) {
            Stream.concat(
                            Stream.of(ofTotal(c, c)),
                            Stream.concat(changes.values(0, c).stream(), changes.values(c + 1, grid.columns()).stream())
                                    .map(whole -> ofColumns(c, c, whole)))
                    .filter(reading -> isBorneOut(reading, false))
                    .findFirst()
                    .ifPresent(reading -> reading.forEach(pair -> claim(pair, false)));
            return;
        }
        boolean growth = grid.holds(c, Vocabulary.TABLE_GROWTH) || isSigned(c);
        if (ofChange(c)) {
            return;
        }
        List<Pair> pairs = growth ? ofYears(c) : ofPlan(c);
        if (pairs.isEmpty()) {
            // of several columns that are near the one that most rows bear out to the digit
            pairs = readings(c, growth).stream()
                    .filter(reading -> isBorneOut(reading, growth))
                    .max(Comparator.comparingLong(reading -> reading.stream()
                            .filter(pair -> isRounded(pair, growth))
                            .count()))
                    .orElse(List.of());
        }
        pairs.forEach(pair -> claim(pair, growth));
        hundred(c, pairs);
    }

    /** "So sánh (%)" with +10,0 and -7,0: how far one is above or below the other, and not how much of it. */
    private boolean isSigned(int c) {
        return changes.isOfDifferences(c)
                && IntStream.range(0, grid.rows())
                        .mapToObj(r -> grid.percent(r, c))
                        .anyMatch(stated -> stated != null
                                && (stated.value().signum() < 0
                                        || stated.printed().startsWith("+")));
    }

    /** Hands out the percentages beside a column of changes, of what was planned or was before; whether they are such. */
    private boolean ofChange(int c) {
        int change = c - 1;
        while (change >= 0 && !grid.isCounts(change)) {
            change--;
        }
        if (change < 0 || !changes.isChange(change)) {
            return false;
        }
        TableChanges.Columns columns = changes.of(change);
        boolean ofPlan = changes.isPlan(columns.later());
        List<Pair> pairs =
                ofPlan ? ofColumns(c, change, columns.later()) : ofColumns(c, columns.later(), columns.earlier());
        if (!isBorneOut(pairs, !ofPlan)) {
            return false;
        }
        pairs.forEach(pair -> claim(pair, !ofPlan));
        return true;
    }

    /**
     * A row of rates below the rows that they are of: "Nợ xấu", "Tỷ lệ nợ xấu (%)" of what "Tổng dư nợ" says, "Tăng so với năm trước
     * (%)" of the row above in the column before.
     */
    void rates(int r) {
        boolean growth = Vocabulary.TABLE_GROWTH.stream().anyMatch(grid.label(r)::contains);
        int part = growth ? above(r, row -> true) : named(r);
        int whole = growth || part < 0 ? part : above(r, row -> row != part && isTotal(row));
        List<Pair> pairs = new ArrayList<>();
        int before = -1;
        for (int c : part < 0 || whole < 0 ? List.<Integer>of() : changes.values(0, grid.columns())) {
            boolean next = before >= 0 && changes.year(c) == changes.year(before) + 1;
            if (!growth || next) {
                add(pairs, r, c, grid.amount(part, c), grid.amount(whole, growth ? before : c));
            }
            before = c;
        }
        long right = pairs.stream().filter(pair -> isNear(pair, growth)).count();
        if (right > 0 && right * 2 >= pairs.size()) {
            pairs.forEach(pair -> claim(pair, growth));
        }
    }

    /** The nearest row of numbers above another, that is asked for; -1 if there is none. */
    private int above(int r, IntPredicate wanted) {
        int row = r - 1;
        while (row >= grid.firstRow() && (grid.isPercentRow(row) || !wanted.test(row))) {
            row--;
        }
        return row >= grid.firstRow() ? row : -1;
    }

    private boolean isTotal(int r) {
        return totals.computeIfAbsent(r, row -> rows.isTotal(row) || rows.isCalledTotal(grid.label(row)));
    }

    /** The row whose words the words of another hold, without what stands in brackets: the one with the most; -1 if there is none. */
    private int named(int r) {
        if (names == null) {
            names = names();
        }
        String label = grid.label(r);
        return names.stream()
                .filter(named -> label.contains(named.name()))
                .findFirst()
                .map(Named::row)
                .orElse(-1);
    }

    /** The names of the rows of numbers, each once, those with the most letters first. */
    private List<Named> names() {
        Map<String, Named> byName = new LinkedHashMap<>();
        for (int row = grid.firstRow(); row < grid.rows(); row++) {
            String name = BRACKETS.matcher(grid.label(row)).replaceAll("").strip();
            if (!grid.isPercentRow(row) && !name.isEmpty()) {
                byName.putIfAbsent(name, new Named(name, row));
            }
        }
        return byName.values().stream()
                .sorted(Comparator.comparingInt((Named named) -> named.name().length())
                        .reversed())
                .toList();
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
        List<Integer> counts = changes.values(0, c);
        if (counts.size() != 2 || grid.holds(c, Vocabulary.TABLE_SHARE) || changes.isEarlier(c)) {
            return List.of();
        }
        int plan = changes.isPlan(counts.get(0)) ? 0 : 1;
        boolean one = changes.isPlan(counts.get(plan)) && !changes.isPlan(counts.get(1 - plan));
        List<Pair> pairs = one ? ofColumns(c, counts.get(1 - plan), counts.get(plan)) : List.of();
        return pairs.size() > 1 && pairs.stream().noneMatch(pair -> isNear(pair, false)) ? List.of() : pairs;
    }

    /** A column of changes behind one of an earlier and one of a later time, as their heads say; empty for other columns. */
    private List<Pair> ofYears(int c) {
        List<Integer> counts = changes.values(0, c);
        boolean told = counts.size() == 2
                && !grid.holds(c, Vocabulary.TABLE_OTHER_GROWTH)
                && !changes.isPlan(c)
                && counts.stream().noneMatch(changes::isPlan);
        if (!told) {
            return List.of();
        }
        int one = counts.get(0);
        int other = counts.get(1);
        int order = changes.order(one, other);
        int later = order > 0 ? one : other;
        boolean compared =
                changes.year(c) == changes.year(order > 0 ? other : one) && grid.isHead(c, Vocabulary.TABLE_COMPARED);
        boolean ofLater = changes.year(c) == 0 || changes.year(c) == changes.year(later) || compared;
        List<Pair> pairs = order == 0 || !ofLater ? new ArrayList<>() : ofColumns(c, later, order > 0 ? other : one);
        pairs.removeIf(pair -> grid.isPercentRow(pair.row()));
        boolean ofOther = pairs.size() >= LEAST_PARTS && pairs.stream().noneMatch(pair -> isNear(pair, true));
        return ofOther ? List.of() : pairs;
    }

    /** What a column may be of, by its head: of the total, of another column before it, of one behind it. */
    private List<List<Pair>> readings(int c, boolean growth) {
        List<Integer> all = changes.values(0, c);
        List<Integer> counts = all.subList(Math.max(0, all.size() - NEAR), all.size());
        List<List<Pair>> readings = new ArrayList<>();
        boolean share = !growth && grid.holds(c, Vocabulary.TABLE_SHARE);
        int last = counts.isEmpty() ? -1 : counts.get(counts.size() - 1);
        if (last >= 0 && (share || !growth && counts.size() == 1)) {
            readings.add(ofTotal(c, last));
            readings.add(ofOwnTotal(c, last));
        }
        if (last < 0 && !growth) {
            // "Answer | Percentage | Count"
            changes.values(c + 1, grid.columns()).stream()
                    .findFirst()
                    .ifPresent(next -> readings.add(ofTotal(c, next)));
        }
        for (int i = counts.size() - 1; i > 0; i--) {
            for (int k = i - 1; k >= 0; k--) {
                both(c, counts.get(i), counts.get(k), readings);
            }
        }
        if (growth && last >= 0) {
            changes.values(c + 1, grid.columns()).stream().findFirst().ifPresent(next -> both(c, next, last, readings));
        }
        if (!share && !growth && counts.size() > 1) {
            readings.add(ofTotal(c, last));
        }
        return readings;
    }

    /** One column of another, and the other way round; of two years only the later one of the earlier one. */
    private void both(int c, int one, int other, List<List<Pair>> readings) {
        int years = changes.years(one, other);
        if (years >= 0) {
            readings.add(ofColumns(c, one, other));
        }
        if (years <= 0) {
            readings.add(ofColumns(c, other, one));
        }
    }

    /** Of what its head says that there are, or the total of a column; of what its rows make where none is printed. */
    private List<Pair> ofTotal(int c, int counts) {
        int total = rows.total(counts);
        Amount told = grid.isSplit(c) ? grid.population(c) : null;
        Amount whole = told != null ? told : total < 0 ? sum(counts) : grid.amount(total, counts);
        return ofTotals(c, counts, r -> whole);
    }

    /** Each row of the total that sums it up, where a table has several: of all revenue, and of all expenditure below. */
    private List<Pair> ofOwnTotal(int c, int counts) {
        return ofTotals(c, counts, r -> {
            int total = rows.totalOf(r, counts);
            return total < 0 ? null : grid.amount(total, counts);
        });
    }

    private List<Pair> ofTotals(int c, int counts, IntFunction<@Nullable Amount> whole) {
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            if (!rows.isTotal(r)) {
                add(pairs, r, c, grid.amount(r, counts), whole.apply(r));
            }
        }
        return pairs;
    }

    private @Nullable Amount sum(int counts) {
        List<Amount> parts = rows.outermost(counts).stream()
                .map(r -> grid.amount(r, counts))
                .filter(Objects::nonNull)
                .toList();
        BigDecimal sum = parts.stream().map(part -> part.value()).reduce(BigDecimal.ZERO, BigDecimal::add);
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
                && whole.value().signum() > 0) {
            BigDecimal printed = stated.number().printed();
            NumberReading percent = NumberReading.builder()
                    .from(stated.number())
                    .printed(changes.isOfFalls(c) && printed.signum() > 0 ? printed.negate() : printed)
                    .percentForm(NumberReading.PercentForm.PERCENT)
                    .build();
            pairs.add(new Pair(r, c, part, whole, new Amount(percent, Atom.Unit.PERCENT, "", stated.printed(), 0, 0)));
        }
    }

    /** Whether a row bears a reading out, within what rounding may do. */
    private static boolean isNear(Pair pair, boolean growth) {
        return distance(pair, growth).compareTo(HALF_POINT) <= 0;
    }

    /** Whether a row bears a reading out if its two numbers were rounded to their digits. */
    private static boolean isRounded(Pair pair, boolean growth) {
        NumberReading whole = pair.whole().number();
        BigDecimal slack = half(pair.part().number())
                .multiply(whole.value())
                .add(half(whole).multiply(pair.part().value().abs()))
                .multiply(HUNDRED)
                .divide(whole.value().multiply(whole.value()), SCALE, RoundingMode.UP);
        return distance(pair, growth).compareTo(slack.add(half(pair.stated().number()))) <= 0;
    }

    private static BigDecimal half(NumberReading number) {
        return BigDecimal.valueOf(5, number.printed().scale() + 1);
    }

    /** How many points a stated percentage is off. */
    private static BigDecimal distance(Pair pair, boolean growth) {
        BigDecimal share =
                pair.part().value().multiply(HUNDRED).divide(pair.whole().value(), SCALE, RoundingMode.HALF_UP);
        BigDecimal exact = growth ? share.subtract(HUNDRED) : share;
        return exact.subtract(pair.stated().value()).abs();
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
                                .map(pair -> pair.part().value())
                                .reduce(BigDecimal.ZERO, BigDecimal::add)
                                .compareTo(parts.get(0).whole().value())
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
        boolean rounded = distance(pair, growth).compareTo(half(pair.stated().number())) > 0 && isRounded(pair, growth);
        NumberReading part =
                rounded ? grid.scaled(pair.part().number()) : pair.part().number();
        NumberReading whole =
                rounded ? grid.scaled(pair.whole().number()) : pair.whole().number();
        boolean down = pair.stated().value().signum() < 0;
        out.accept(
                growth
                        ? new Claim.Growth(
                                quote,
                                part,
                                whole,
                                TableChanges.magnitude(pair.stated()),
                                Change.PERCENT,
                                down,
                                Tie.WORDS)
                        : new Claim.Share(
                                quote,
                                List.of(part),
                                List.of(whole),
                                pair.stated(),
                                true,
                                false,
                                isInverted(pair) ? Tie.RIVAL : Tie.FORM));
    }

    /** A ceiling of 12 and 15 reached, 80 %: of what should fall the plan may be attained the other way round, or somebody divided so by mistake. */
    private static boolean isInverted(Pair pair) {
        return pair.part().value().signum() > 0
                && !isNear(pair, false)
                && distance(new Pair(pair.row(), pair.column(), pair.whole(), pair.part(), pair.stated()), false)
                                .compareTo(half(pair.stated().number()))
                        <= 0;
    }
}
