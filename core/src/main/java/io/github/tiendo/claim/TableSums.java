package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.claim.TableAccounts.Account;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the totals of a table: of rows, of rows below a row, and of columns. */
final class TableSums {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal HALF = BigDecimal.valueOf(50);

    /** What may stand behind "cả năm". */
    private static final Pattern YEAR = Pattern.compile(" (?:19|20)\\d\\d$");

    /** So many rows that all differ are of something else, whatever their heads say. */
    private static final int LEAST_SILENT = 3;

    /** More rows below one, without a mark, are not looked at. */
    private static final int MOST_INNER = 40;

    private final TableGrid grid;
    private final TableRows rows;
    private final TableChanges changes;
    private final Consumer<Claim> out;
    private final List<Total> totals = new ArrayList<>();
    private final Map<Integer, Set<Integer>> innerRows = new HashMap<>();
    private final BitSet columns = new BitSet();

    private final List<Total> wrong = new ArrayList<>();

    /** The totals of columns, each with the rows in which it is one. */
    private final Map<Account, List<Integer>> accounts = new LinkedHashMap<>();

    TableSums(TableGrid grid, TableRows rows, TableChanges changes, Consumer<Claim> out) {
        this.grid = grid;
        this.rows = rows;
        this.changes = changes;
        this.out = out;
    }

    /** Looks for the totals in a column. */
    void find(int c) {
        if (grid.isYears(c)) {
            return;
        }
        columns.set(c);
        if (!grid.isHead(c, Vocabulary.TABLE_NO_SUM)) {
            totals(c);
        }
    }

    /** Hands out the totals of rows, once all are found, and those of columns. */
    void end() {
        Map<Integer, Tally> inColumns = tally(totals, Total::column);
        Map<Integer, Tally> inRows = tally(totals, Total::row);
        Map<List<Integer>, Tally> ofSameRows = tally(totals, Total::rows);
        List<Runnable> ofRows = new ArrayList<>();
        for (Total total : totals) {
            Extent extent =
                    extent(total, inColumns.get(total.column()), inRows.get(total.row()), ofSameRows.get(total.rows()));
            if (extent != null) {
                ofRows.add(() -> claim(
                        total.row(),
                        total.column(),
                        grid.numbers(total.parts(), total.column()),
                        extent,
                        extent == Extent.NEAR && !isNearly(total) ? Tie.NEAR : Tie.FORM));
                if (extent == Extent.ALL && !total.isRight()) {
                    wrong.add(total);
                }
            }
        }
        columns.stream().filter(c -> !totalOfColumns(c)).forEach(this::partsOfColumn);
        new TableAccounts(grid, r -> !rows.isTotal(r) && !isNoSum(r), changes::isChange)
                .find(accounts.keySet())
                .forEach(account -> accounts.put(account, sums(account)));
        // a cell that makes a row and a column wrong comes before both of what it makes wrong
        accounts.forEach((account, full) -> claimAcross(account, full, true));
        ofRows.forEach(Runnable::run);
        accounts.forEach((account, full) -> claimAcross(account, full, false));
    }

    /** "Total population" behind households and schools is no total of them. */
    private boolean isNearly(Total total) {
        BigDecimal sum = grid.numbers(total.parts(), total.column()).stream()
                .map(NumberReading::value)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return Slips.isNearTotal(sum, grid.amount(total.row(), total.column()).value());
    }

    private void claim(int r, int c, List<NumberReading> parts, Extent extent, Tie tie) {
        grid.use(r, c);
        out.accept(new Claim.Sum(grid.quote(r, c), parts, grid.amount(r, c).number(), extent, tie));
    }

    /** A number that others below or above it in its column may make. */
    private record Total(int row, int column, List<Integer> parts, boolean isRight) {

        /** The row and those of its parts. */
        List<Integer> rows() {
            return Stream.concat(Stream.of(row), parts.stream()).toList();
        }
    }

    private void totals(int c) {
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            Amount whole = grid.amount(r, c);
            List<Integer> parts = whole == null ? List.of() : partsOf(r, c);
            boolean counts = parts.stream().noneMatch(part -> isPercent(part, c)) && areShared(parts, c);
            if (parts.size() > 1 && counts && !isNoSum(whole, grid.numbers(parts, c))) {
                totals.add(new Total(r, c, parts, TableGrid.isSum(whole, grid.numbers(parts, c))));
            }
        }
    }

    /** The parts of a row, without those that a part above them is the total of, where only so a total is right. */
    private List<Integer> partsOf(int r, int c) {
        List<Integer> parts = rows.parts(r, c);
        if (rows.isTotal(r)) {
            Set<Integer> inner = innerRows.computeIfAbsent(r, this::inner);
            return parts.stream().filter(part -> !inner.contains(part)).toList();
        }
        return parts;
    }

    /** The rows that stand in others as the numbers of a column tell; none if a total is right with all of them. */
    private Set<Integer> inner(int total) {
        Set<Integer> found = Set.of();
        for (int c = 0; c < grid.columns(); c++) {
            Amount whole = grid.isCounts(c) ? grid.amount(total, c) : null;
            List<Integer> parts = whole == null ? List.of() : rows.parts(total, c);
            if (parts.size() > 1 && TableGrid.isSum(whole, grid.numbers(parts, c))) {
                return Set.of();
            }
            Set<Integer> inner = inner(parts, c);
            List<Integer> outer =
                    parts.stream().filter(part -> !inner.contains(part)).toList();
            found = outer.size() > 1 && TableGrid.isSum(whole, grid.numbers(outer, c)) ? inner : found;
        }
        return found;
    }

    /** The rows, one behind another, that make the row before them. */
    private Set<Integer> inner(List<Integer> parts, int c) {
        Set<Integer> inner = new HashSet<>();
        for (int i = 0; i < parts.size(); i++) {
            BigDecimal left = TableGrid.number(grid.amount(parts.get(i), c)).value();
            int end = i + 1;
            while (end < parts.size() && end - i <= MOST_INNER && left.signum() > 0) {
                left = left.subtract(
                        TableGrid.number(grid.amount(parts.get(end++), c)).value());
            }
            if (left.signum() == 0 && end - i > 2) {
                inner.addAll(parts.subList(i + 1, end));
                i = end - 1;
            }
        }
        return inner;
    }

    /** Whether the percentages behind the numbers of a column, if there are any, make about a hundred: else rows are counted twice. */
    private boolean areShared(List<Integer> parts, int c) {
        BigDecimal all = grid.isSplit(c) ? BigDecimal.ZERO : HUNDRED;
        for (int r : grid.isSplit(c) ? parts : List.<Integer>of()) {
            Amount percent = grid.percent(r, c);
            all = percent == null ? all : all.add(percent.value());
        }
        return all.subtract(HUNDRED).abs().compareTo(HALF) < 0;
    }

    private boolean isPercent(int r, int c) {
        Amount amount = grid.amount(r, c);
        return amount != null && amount.isPercent();
    }

    /** Whether one of several numbers is as large as what they should make: that is an average of them, or repeats one. */
    static boolean isNoSum(Amount number, List<NumberReading> others) {
        BigDecimal value = number.value();
        return others.stream().anyMatch(other -> other.value().compareTo(value) >= 0)
                && others.stream().allMatch(other -> other.value().signum() >= 0)
                && others.stream().filter(other -> other.value().signum() > 0).count() > 1;
    }

    /**
     * How sure it is that rows are all that a total is of; null if it is not known to be their total. The word "total"
     * alone says so, unless the other columns all say that it is of something else. Marks of rows (I, 1, 2) say so where
     * the rest of the column and of the row bear them out; rows below another are all of it where two columns or more are
     * made of the same rows, and each but this one to the last digit.
     */
    private @Nullable Extent extent(Total total, Tally inColumn, Tally inRow, Tally ofSameRows) {
        int columns = inRow.all() - 1;
        int rightInRow = inRow.right() - (total.isRight() ? 1 : 0);
        int rightInColumn = inColumn.right() - (total.isRight() ? 1 : 0);
        boolean points = grid.isHead(total.column(), Vocabulary.TABLE_POINTS);
        if (points && !total.isRight() && rightInRow + rightInColumn == 0) {
            // the points of several bodies, or an index of some, do not add up
            return null;
        }
        Extent near = columns == 0 && grid.isPlain(total.column()) && rows.isFoot(total.row()) ? Extent.NEAR : null;
        if (rows.isSupposed(total.row())) {
            return total.isRight() || rightInRow > 0 && rightInRow * 2 >= columns ? Extent.ALL : near;
        }
        if (rows.isTotal(total.row())) {
            boolean most =
                    columns == 0 && rightInColumn > 0 && (!rows.isParted() || rightInColumn * 2 >= inColumn.all() - 1);
            boolean borneOut = rightInRow > 0
                    || points
                    || most
                    || (rows.isSure(total.row()) ? columns < 2 : !rows.isParted() && isHundred(total.row()));
            return borneOut && !grid.hasWords(total.column()) ? Extent.ALL : near == null ? Extent.SOME : near;
        }
        if (total.parts().stream().allMatch(rows::isBelow)) {
            boolean all = columns > 1 && ofSameRows.all() == inRow.all() && rightInRow == columns;
            return all && !grid.hasWords(total.column()) ? Extent.ALL : Extent.SOME;
        }
        boolean most =
                rightInRow + rightInColumn > 0 && rightInRow * 2 >= columns && rightInColumn * 2 >= inColumn.all() - 1;
        return total.isRight() || most && !grid.hasWords(total.column()) ? Extent.ALL : null;
    }

    /** How many totals of a row or column there are, and how many of them are right. */
    private record Tally(int all, int right) {

        Tally and(Total total) {
            return new Tally(all + 1, right + (total.isRight() ? 1 : 0));
        }
    }

    private static <K> Map<K, Tally> tally(List<Total> totals, Function<Total, K> by) {
        Map<K, Tally> tallies = new HashMap<>();
        for (Total total : totals) {
            K key = by.apply(total);
            tallies.put(key, tallies.getOrDefault(key, new Tally(0, 0)).and(total));
        }
        return tallies;
    }

    /** Whether a percentage of a row says that it is all. */
    private boolean isHundred(int r) {
        return IntStream.range(0, grid.columns())
                .filter(grid::isPercents)
                .mapToObj(c -> grid.amount(r, c))
                .anyMatch(amount -> amount != null && amount.value().compareTo(HUNDRED) == 0);
    }

    /**
     * "Nam | Nữ | Tổng số": a column that is the total of those before or behind it, as its head and theirs say, or as half of its
     * rows bear out; whether it is.
     */
    private boolean totalOfColumns(int c) {
        boolean total = rows.isCalledTotal(grid.head(c));
        int quarters = Vocabulary.TABLE_QUARTERS
                .asMap()
                .getOrDefault(YEAR.matcher(grid.head(c)).replaceAll(""), 0);
        if (!total && quarters == 0) {
            return false;
        }
        List<Integer> before = beside(c, -1, false);
        boolean complete = before.size() == quarters || before.size() == TableRows.MONTHS * quarters;
        boolean told =
                before.size() > 1 && (quarters > 0 ? complete : rows.isNothingButTotal(grid.head(c))) && areAll(before);
        for (List<Integer> parts :
                List.of(total ? beside(c, 1, false) : List.<Integer>of(), before, beside(c, -1, true))) {
            List<Integer> full = parts.size() < 2 ? List.of() : sums(new Account(c, parts));
            List<Integer> items = items(full);
            long right = items.stream().filter(r -> isSum(r, c, parts)).count();
            boolean borneOut = total && right > 0 && right * 2 >= items.size();
            if (borneOut || told && parts == before && (right > 0 || items.size() < LEAST_SILENT)) {
                accounts.put(new Account(c, parts), full);
                return true;
            }
        }
        return false;
    }

    /**
     * "Đã giải quyết | Trong đó: Đúng hạn | Quá hạn": columns that are of the one before them, as their heads say. They are all of it
     * where half of the rows bear that out; else each of them is no more than it, unless most of the rows say that it is of something
     * else.
     */
    private void partsOfColumn(int c) {
        List<Integer> parts = grid.isCounts(c) ? below(c) : List.of();
        List<Integer> full = full(c, parts);
        List<Integer> items = items(full);
        long right = items.stream().filter(r -> isSum(r, c, parts)).count();
        if (parts.size() > 1 && right > 0 && right * 2 >= items.size()) {
            accounts.put(new Account(c, parts), full);
            return;
        }
        for (int k : parts) {
            long above = items.stream().filter(r -> isAbove(r, k, c)).count();
            if (above * 2 < items.size()) {
                full.stream().filter(r -> grid.amount(r, k) != null).forEach(r -> {
                    grid.use(r, k);
                    out.accept(new Claim.Share(
                            grid.quote(r, k),
                            across(r, List.of(k)),
                            across(r, List.of(c)),
                            null,
                            false,
                            false,
                            Tie.FORM));
                });
            }
        }
    }

    /** The rows with numbers that may add up in a column and in those that it may be the total of. */
    private List<Integer> full(int c, List<Integer> parts) {
        return IntStream.range(grid.firstRow(), grid.rows())
                .filter(r -> grid.amount(r, c) != null
                        && !grid.isPercentRow(r)
                        && !isNoSum(r)
                        && parts.stream().allMatch(k -> rows.has(r, k)))
                .boxed()
                .toList();
    }

    /** Those of which the number is no average of the others, nor repeats one. */
    private List<Integer> sums(Account account) {
        return full(account.total(), account.parts()).stream()
                .filter(r -> !isNoSum(grid.amount(r, account.total()), across(r, account.parts())))
                .toList();
    }

    /** Those of some rows that are no totals themselves. */
    private List<Integer> items(List<Integer> full) {
        return full.stream().filter(r -> !rows.isTotal(r)).toList();
    }

    private boolean isAbove(int r, int part, int whole) {
        return TableGrid.number(grid.amount(r, part))
                        .value()
                        .compareTo(TableGrid.number(grid.amount(r, whole)).value())
                > 0;
    }

    /** The columns of counts behind one that is not some of another itself, up to the next whose head does not say to be some of it. */
    private List<Integer> below(int c) {
        String whole = words(c);
        if (isBelow(whole, whole)) {
            return List.of();
        }
        List<Integer> counts = IntStream.range(c + 1, grid.columns())
                .filter(grid::isCounts)
                .boxed()
                .toList();
        return counts.stream().takeWhile(k -> isBelow(words(k), whole)).toList();
    }

    private String words(int c) {
        return TableRows.BETWEEN_WORDS.matcher(grid.head(c)).replaceAll(" ").strip() + " ";
    }

    /** Whether a head begins with a word for some, behind what it has in common with the head of the whole. */
    private static boolean isBelow(String head, String whole) {
        return Vocabulary.TABLE_BELOW.stream()
                .filter(word -> Character.isLetter(word.charAt(0)))
                .anyMatch(word -> {
                    int at = (" " + head).indexOf(" " + word + " ");
                    return at >= 0 && whole.startsWith(head.substring(0, at));
                });
    }

    /**
     * Hands out what a column is in each row, but for the wrong ones of which a number is already known to be wrong, or of
     * totals that are as wrong as the rows that they sum up.
     *
     * @param crossed of a number that makes its row and its column wrong, at that number; else all others
     */
    private void claimAcross(Account account, List<Integer> full, boolean crossed) {
        BigDecimal missing =
                items(full).stream().map(r -> missing(r, account)).reduce(BigDecimal.ZERO, BigDecimal::add);
        for (int r : full) {
            List<NumberReading> parts = across(r, account.parts());
            boolean isRight = TableGrid.isSum(grid.amount(r, account.total()), parts);
            int cause = isRight ? -1 : cause(r, account);
            boolean isKnown = wrong.stream()
                            .anyMatch(total ->
                                    total.row() == r && account.columns().get(total.column()))
                    || rows.isTotal(r) && missing.signum() != 0 && missing.compareTo(missing(r, account)) == 0;
            if (crossed == cause >= 0 && (isRight || !isKnown)) {
                grid.use(r, account.total());
                out.accept(new Claim.Sum(
                        grid.quote(r, cause < 0 ? account.total() : cause),
                        parts,
                        grid.amount(r, account.total()).number(),
                        Extent.ALL,
                        Tie.FORM));
            }
        }
    }

    /** How much the parts of a row are less than its total. */
    private BigDecimal missing(int r, Account account) {
        return across(r, account.parts()).stream()
                .map(NumberReading::value)
                .reduce(grid.amount(r, account.total()).value(), BigDecimal::subtract);
    }

    /** The column of a number that makes its row wrong and, as much, its column or its row in another way; -1 if there is none. */
    private int cause(int r, Account account) {
        BigDecimal missing = missing(r, account);
        return account.columns().stream()
                .filter(c -> {
                    BigDecimal ofCell = account.sign(c).multiply(missing);
                    return wrong.stream()
                                    .filter(total ->
                                            total.column() == c && total.parts().contains(r))
                                    .anyMatch(total -> missing(total).compareTo(ofCell) == 0)
                            || accounts.entrySet().stream()
                                    .filter(other -> !other.getKey().equals(account))
                                    .filter(other -> other.getKey().columns().get(c)
                                            && other.getValue().contains(r))
                                    .anyMatch(other -> other.getKey()
                                                    .sign(c)
                                                    .multiply(missing(r, other.getKey()))
                                                    .compareTo(ofCell)
                                            == 0);
                })
                .findFirst()
                .orElse(-1);
    }

    /** How much the parts of a total of rows are less than it. */
    private BigDecimal missing(Total total) {
        return grid.numbers(total.parts(), total.column()).stream()
                .map(NumberReading::value)
                .reduce(grid.amount(total.row(), total.column()).value(), BigDecimal::subtract);
    }

    /** Whether the words of a row say that its numbers do not add up: "Tốc độ tăng trưởng". */
    private boolean isNoSum(int r) {
        String words = " " + grid.label(r) + " ";
        return Vocabulary.TABLE_NO_SUM.stream().anyMatch(word -> words.contains(" " + word + " "));
    }

    /** Whether the heads of some columns say that there are no others: times of one length, or what excludes one another. */
    private boolean areAll(List<Integer> columns) {
        List<List<String>> heads = columns.stream()
                .map(c -> List.of(grid.head(c).split("[^\\p{L}\\p{N}]+")))
                .toList();
        boolean times = heads.stream()
                .allMatch(head -> !head.isEmpty()
                        && Vocabulary.TABLE_PERIODS.contains(head.get(0).replaceAll("\\d+$", "")));
        return times || heads.size() == 2 && Vocabulary.areOpposite(heads.get(0), heads.get(1));
    }

    /** The columns of counts before or behind a total, up to the next total; or those totals themselves. */
    private List<Integer> beside(int c, int step, boolean ofTotals) {
        List<Integer> parts = new ArrayList<>();
        for (int k = c + step; k >= 0 && k < grid.columns(); k += step) {
            boolean total = rows.isCalledTotal(grid.head(k));
            if (total && !ofTotals) {
                break;
            }
            if (grid.isCounts(k) && total == ofTotals) {
                parts.add(step > 0 ? parts.size() : 0, k);
            }
        }
        return parts;
    }

    private boolean isSum(int r, int c, List<Integer> parts) {
        Amount total = grid.amount(r, c);
        return total.value().signum() != 0 && TableGrid.isSum(total, across(r, parts));
    }

    private List<NumberReading> across(int r, List<Integer> columns) {
        return columns.stream().map(c -> TableGrid.number(grid.amount(r, c))).toList();
    }
}
