package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.claim.Claim.Extent;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what the numbers of a table claim: totals of their rows, "trong đó" of the row above, columns of shares and of
 * growth, and formulas of a row of column numbers.
 *
 * <p>What a column is of stands in its head; where most of its rows do not bear that out, it is of something else and
 * nothing is claimed.
 */
final class TableFinder {

    private static final Pattern FORMULA =
            Pattern.compile("\\(?(\\d{1,2})\\)?=\\(?(\\d{1,2})\\)?([-+/:])\\(?(\\d{1,2})\\)?.*");
    private static final Pattern YEAR = Pattern.compile("\\b(19|20)\\d\\d\\b");
    /** So many columns before one of percentages it may be of. */
    private static final int NEAR = 8;

    private static final BigDecimal HALF_POINT = new BigDecimal("0.6");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sheet sheet;
    private final TableGrid grid;
    private final TableRows rows;
    private final Consumer<Claim> out;
    private final ClaimAccount account;
    private final boolean[][] used;
    private final boolean[] percents;
    private final boolean[] counts;
    private final boolean[] hasWords;

    TableFinder(Sheet sheet, Digits digits, Consumer<Claim> out, ClaimAccount account) {
        this.sheet = sheet;
        this.grid = new TableGrid(sheet, digits);
        this.rows = new TableRows(grid);
        this.out = out;
        this.account = account;
        this.used = new boolean[grid.rows()][grid.columns()];
        this.percents = new boolean[grid.columns()];
        this.counts = new boolean[grid.columns()];
        this.hasWords = new boolean[grid.columns()];
        for (int c = 0; c < grid.columns(); c++) {
            percents[c] = isPercents(c);
            counts[c] = isCounts(c);
            hasWords[c] = hasWords(c);
        }
    }

    /**
     * Finds the claims.
     *
     * @param texts gets the cells that hold sentences
     */
    void find(Consumer<Block.Text> texts) {
        boolean[] formulas = formulas();
        List<Total> totals = new ArrayList<>();
        for (int c = 0; c < grid.columns(); c++) {
            if (c == grid.labelColumn() || formulas[c]) {
                continue;
            }
            if (percents[c]) {
                percents(c);
            } else if (addsUp(c)) {
                totals(c, totals);
                totalOfColumns(c);
            }
        }
        for (int r = grid.firstRow() + 1; r < grid.rows(); r++) {
            if (isPercentRow(r)) {
                percentRow(r);
            }
        }
        Map<Integer, Tally> columns = tally(totals, Total::column);
        Map<Integer, Tally> inRows = tally(totals, Total::row);
        for (Total total : totals) {
            Extent extent = extent(total, columns.get(total.column()), inRows.get(total.row()));
            if (extent != null) {
                sum(total.row(), total.column(), total.parts(), extent);
            }
        }
        account(texts);
    }

    /** Whether a column may have a total: no averages, no years. */
    private boolean addsUp(int c) {
        return Vocabulary.TABLE_NO_SUM.stream().noneMatch(word -> isIn(word, c)) && !grid.isYears(c);
    }

    private boolean isIn(String word, int c) {
        return (" " + grid.head(c).replace('/', ' ') + " ").contains(" " + word + " ");
    }

    // --- totals

    /** A number that others below or above it in its column may make. */
    private record Total(int row, int column, List<Integer> parts, boolean isRight) {}

    private void totals(int c, List<Total> totals) {
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            Amount whole = grid.amount(r, c);
            List<Integer> parts = whole == null ? List.of() : rows.parts(r, c);
            boolean counts = parts.stream().noneMatch(part -> isPercent(part, c));
            if (parts.size() > 1 && counts && !isAverage(whole, amounts(parts, c))) {
                totals.add(new Total(r, c, parts, isRight(whole, amounts(parts, c))));
            }
        }
    }

    private boolean isPercent(int r, int c) {
        Amount amount = grid.amount(r, c);
        return amount != null && amount.isPercent();
    }

    /** The numbers of some rows, a dash being none. */
    private List<NumberReading> amounts(List<Integer> parts, int c) {
        return parts.stream().map(r -> number(grid.amount(r, c))).toList();
    }

    private static NumberReading number(@Nullable Amount amount) {
        return amount == null ? NumberReading.of(BigDecimal.ZERO) : amount.number();
    }

    /** Whether a number lies between others, as an average of them does; a total does only if most of them are nothing. */
    private static boolean isAverage(Amount number, List<NumberReading> others) {
        BigDecimal value = number.number().value();
        return others.stream().anyMatch(other -> other.value().compareTo(value) > 0)
                && others.stream().allMatch(other -> other.value().signum() >= 0)
                && others.stream().anyMatch(other -> other.value().compareTo(value) <= 0);
    }

    /** Whether numbers make a total, within what rounding may do. */
    private static boolean isRight(Amount whole, List<NumberReading> parts) {
        BigDecimal sum = whole.number().value();
        int decimals = whole.number().printed().scale();
        for (NumberReading part : parts) {
            sum = sum.subtract(part.value());
            decimals = Math.max(decimals, part.printed().scale());
        }
        BigDecimal slack = decimals <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(parts.size() + 1L, decimals).divide(BigDecimal.valueOf(2));
        return sum.abs().compareTo(slack) <= 0;
    }

    /**
     * How sure it is that rows are all that a total is of; null if it is not known to be their total. The word "total"
     * alone says so, unless the other columns all say that it is of something else. Marks of rows (I, 1, 2) say so where
     * the rest of the column and of the row bear them out.
     */
    private @Nullable Extent extent(Total total, Tally inColumn, Tally inRow) {
        int columns = inRow.all() - 1;
        int rightInRow = inRow.right() - (total.isRight() ? 1 : 0);
        int rightInColumn = inColumn.right() - (total.isRight() ? 1 : 0);
        if (rows.isTotal(total.row())) {
            boolean borneOut =
                    rightInRow > 0 || (rows.isSure(total.row()) ? columns < 2 : !rows.isParted() && isHundred(total.row()));
            return borneOut && !hasWords[total.column()] ? Extent.ALL : Extent.SOME;
        }
        if (total.parts().stream().allMatch(rows::isBelow)) {
            return Extent.SOME;
        }
        boolean most = rightInRow + rightInColumn > 0
                && rightInRow * 2 >= columns
                && rightInColumn * 2 >= inColumn.all() - 1;
        return total.isRight() || most && !hasWords[total.column()] ? Extent.ALL : null;
    }

    /** How many totals of a row or column there are, and how many of them are right. */
    private record Tally(int all, int right) {

        Tally and(Total total) {
            return new Tally(all + 1, right + (total.isRight() ? 1 : 0));
        }
    }

    private static Map<Integer, Tally> tally(List<Total> totals, ToIntFunction<Total> by) {
        Map<Integer, Tally> tallies = new HashMap<>();
        for (Total total : totals) {
            int key = by.applyAsInt(total);
            tallies.put(key, tallies.getOrDefault(key, new Tally(0, 0)).and(total));
        }
        return tallies;
    }

    /** Whether a percentage of a row says that it is all. */
    private boolean isHundred(int r) {
        for (int c = 0; c < grid.columns(); c++) {
            Amount amount = percents[c] ? grid.amount(r, c) : null;
            if (amount != null && amount.number().value().compareTo(HUNDRED) == 0) {
                return true;
            }
        }
        return false;
    }

    /** Whether a cell of a column holds a number that could not be read alone. */
    private boolean hasWords(int c) {
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            if (grid.amount(r, c) == null && grid.cell(r, c).text().chars().anyMatch(Character::isDigit)) {
                return true;
            }
        }
        return false;
    }

    private void sum(int total, int c, List<Integer> parts, Extent extent) {
        used[total][c] = true;
        out.accept(new Claim.Sum(
                grid.quote(total, c), amounts(parts, c), grid.amount(total, c).number(), extent));
    }

    /** "Nam | Nữ | Tổng số": a column that is the total of those before or behind it, as most of its rows bear out. */
    private void totalOfColumns(int c) {
        if (!rows.isCalledTotal(grid.head(c))) {
            return;
        }
        for (int step : new int[] {1, -1}) {
            List<Integer> parts = new ArrayList<>();
            for (int k = c + step; k >= 0 && k < grid.columns() && !rows.isCalledTotal(grid.head(k)); k += step) {
                if (counts[k]) {
                    parts.add(step > 0 ? parts.size() : 0, k);
                }
            }
            List<Integer> full = new ArrayList<>();
            int right = 0;
            int others = 0;
            for (int r = grid.firstRow(); r < grid.rows() && parts.size() > 1; r++) {
                int row = r;
                if (grid.amount(r, c) != null
                        && !isPercentRow(r)
                        && parts.stream().allMatch(k -> rows.has(row, k))) {
                    full.add(r);
                    others += rows.isTotal(r) ? 0 : 1;
                    right += !rows.isTotal(r) && isSum(r, c, parts) ? 1 : 0;
                }
            }
            if (right * 2 > others && (right > 1 || parts.size() > 2)) {
                for (int r : full) {
                    out.accept(new Claim.Sum(
                            grid.quote(r, c),
                            across(r, parts),
                            grid.amount(r, c).number(),
                            Extent.ALL));
                }
                return;
            }
        }
    }

    private boolean isSum(int r, int c, List<Integer> parts) {
        Amount total = grid.amount(r, c);
        return total.number().value().signum() != 0 && isRight(total, across(r, parts));
    }

    private List<NumberReading> across(int r, List<Integer> columns) {
        return columns.stream().map(c -> number(grid.amount(r, c))).toList();
    }

    // --- columns of percentages

    private boolean isPercents(int c) {
        boolean head = grid.head(c).contains("%") || Vocabulary.TABLE_PERCENT.stream().anyMatch(word -> isIn(word, c));
        int percents = 0;
        int all = 0;
        for (int r = 0; r < grid.rows(); r++) {
            Amount amount = grid.amount(r, c);
            all += amount == null ? 0 : 1;
            percents += amount != null && amount.isPercent() ? 1 : 0;
        }
        return all > 0 && (head || percents * 2 > all);
    }

    /** A percentage with the part and the whole that it may be of. */
    private record Pair(int row, int column, Amount part, Amount whole, Amount stated) {}

    private void percents(int c) {
        List<Pair> pairs = ofPlan(c);
        boolean growth = Vocabulary.TABLE_GROWTH.stream().anyMatch(grid.head(c)::contains);
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

    private void claim(Pair pair, boolean growth) {
        used[pair.row()][pair.column()] = true;
        Quote quote = grid.quote(pair.row(), pair.column());
        NumberReading part = pair.part().number();
        NumberReading whole = pair.whole().number();
        boolean down = pair.stated().number().value().signum() < 0;
        out.accept(
                growth
                        ? new Claim.Growth(quote, part, whole, magnitude(pair.stated()), Change.PERCENT, down)
                        : new Claim.Share(quote, List.of(part), List.of(whole), pair.stated(), true, false));
    }

    /** A row of percentages below one of numbers, each of the column that is their total. */
    private void percentRow(int r) {
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

    private boolean isPercentRow(int r) {
        return grid.label(r).indexOf('%') >= 0;
    }

    /** A column of percentages beside one of results and one of a plan, as their heads say; empty for other columns. */
    private List<Pair> ofPlan(int c) {
        List<Integer> counts = counts(0, c);
        String head = grid.head(c);
        boolean other = Vocabulary.TABLE_SHARE.stream().anyMatch(head::contains)
                || Vocabulary.TABLE_GROWTH.stream().anyMatch(head::contains)
                || Vocabulary.TABLE_EARLIER.stream().anyMatch(head::contains);
        if (counts.size() != 2 || other) {
            return List.of();
        }
        int plan = isPlan(counts.get(0)) ? 0 : 1;
        boolean one = isPlan(counts.get(plan)) && !isPlan(counts.get(1 - plan));
        List<Pair> pairs = one ? ofColumns(c, counts.get(1 - plan), counts.get(plan)) : List.of();
        return pairs.size() > 1 && pairs.stream().noneMatch(pair -> isNear(pair, false)) ? List.of() : pairs;
    }

    private boolean isPlan(int c) {
        return Vocabulary.TABLE_PLAN.stream().anyMatch(word -> isIn(word, c));
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
        return IntStream.range(from, to).filter(c -> counts[c]).boxed().toList();
    }

    private boolean isCounts(int c) {
        return c != grid.labelColumn() && !percents[c] && numbers(c) > 0 && !isRowNumbers(c);
    }

    private int numbers(int c) {
        int numbers = 0;
        for (int r = 0; r < grid.rows(); r++) {
            numbers += grid.amount(r, c) == null ? 0 : 1;
        }
        return numbers;
    }

    /** 1, 2, 3, ... are no counts. */
    private boolean isRowNumbers(int c) {
        int expected = 1;
        for (int r = 0; r < grid.rows(); r++) {
            Amount amount = grid.amount(r, c);
            if (amount != null && amount.number().value().compareTo(BigDecimal.valueOf(expected++)) != 0) {
                return false;
            }
        }
        return c < grid.labelColumn() || expected > 3;
    }

    private List<Pair> ofTotal(int c, int counts) {
        int total = rows.total(counts);
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < grid.rows() && total >= 0; r++) {
            if (!rows.isTotal(r)) {
                add(pairs, r, c, grid.amount(r, counts), grid.amount(total, counts));
            }
        }
        return pairs;
    }

    private List<Pair> ofColumns(int c, int part, int whole) {
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            add(pairs, r, c, grid.amount(r, part), grid.amount(r, whole));
        }
        return pairs;
    }

    private void add(List<Pair> pairs, int r, int c, @Nullable Amount part, @Nullable Amount whole) {
        Amount stated = grid.amount(r, c);
        if (part != null
                && whole != null
                && stated != null
                && whole.number().value().signum() > 0) {
            NumberReading percent = NumberReading.builder()
                    .from(stated.number())
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

    // --- formulas

    /** "4=3/1" in a row of column numbers; tells which columns have one. */
    private boolean[] formulas() {
        boolean[] found = new boolean[grid.columns()];
        for (int r = 0; r < grid.rows(); r++) {
            if (grid.isColumnNumbers(r)) {
                for (int c = 0; c < grid.columns(); c++) {
                    Matcher formula = FORMULA.matcher(grid.cell(r, c).display().replace(" ", ""));
                    int first = formula.matches() ? column(r, formula.group(2)) : -1;
                    int second = first < 0 ? -1 : column(r, formula.group(4));
                    if (second >= 0) {
                        found[c] = formula(c, first, formula.group(3).charAt(0), second);
                    }
                }
            }
        }
        return found;
    }

    private int column(int r, String number) {
        for (int c = 0; c < grid.columns(); c++) {
            String text =
                    grid.cell(r, c).display().replace("(", "").replace(")", "").strip();
            if (text.equals(number) || text.startsWith(number + "=") || text.startsWith(number + " =")) {
                return c;
            }
        }
        return -1;
    }

    private boolean formula(int c, int first, char sign, int second) {
        List<Pair> pairs = sign == '/' || sign == ':' ? ofColumns(c, first, second) : List.of();
        for (Pair pair : pairs) {
            if (percents[c] || pair.stated().number().value().compareTo(BigDecimal.TEN) > 0) {
                claim(pair, false);
            }
        }
        for (int r = 0; r < grid.rows() && pairs.isEmpty(); r++) {
            Amount a = grid.amount(r, first);
            Amount b = grid.amount(r, second);
            Amount result = grid.amount(r, c);
            if (a != null && b != null && result != null) {
                used[r][c] = true;
                boolean plus = sign == '+';
                out.accept(new Claim.Sum(
                        grid.quote(r, c),
                        List.of(plus ? a.number() : result.number(), b.number()),
                        plus ? result.number() : a.number(),
                        Extent.ALL));
            }
        }
        return true;
    }

    // --- what is left

    private void account(Consumer<Block.Text> texts) {
        for (int c = 0; c < grid.columns(); c++) {
                        for (int r = 0; r < grid.rows(); r++) {
                DraftCell cell = grid.cell(r, c);
                String text = cell.text();
                int marks = ClaimAccount.marks(text, 0, text.length());
                boolean digits = text.chars().anyMatch(Character::isDigit);
                if (grid.amount(r, c) != null) {
                    marks = Math.max(marks, percents[c] ? 1 : 0);
                    if (used[r][c]) {
                        account.claimed(marks);
                    } else if (marks > 0) {
                        account.aside(NoFigure.VALUE, marks);
                    }
                } else if (digits) {
                    texts.accept(Block.Paragraph.of(
                            text, sheet.place(sheet.rows().get(r).index(), c)));
                } else if (marks > 0) {
                    // a unit: "%" in its column, "(%)" in a head
                    account.aside(NoFigure.VALUE, marks);
                }
            }
        }
    }
}
