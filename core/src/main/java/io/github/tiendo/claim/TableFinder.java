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
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    private static final Pattern ROMAN = Pattern.compile("[ivx]+\\.?");
    private static final BigDecimal HALF_POINT = new BigDecimal("0.6");
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Sheet sheet;
    private final TableGrid grid;
    private final Consumer<Claim> out;
    private final ClaimAccount account;
    private final boolean[][] used;

    TableFinder(Sheet sheet, Digits digits, Consumer<Claim> out, ClaimAccount account) {
        this.sheet = sheet;
        this.grid = new TableGrid(sheet, digits);
        this.out = out;
        this.account = account;
        this.used = new boolean[grid.rows()][grid.columns()];
    }

    /**
     * Finds the claims.
     *
     * @param texts gets the cells that hold sentences
     */
    void find(Consumer<Block.Text> texts) {
        boolean[] formulas = formulas();
        for (int c = 0; c < grid.columns(); c++) {
            if (c == grid.labelColumn() || formulas[c]) {
                continue;
            }
            if (isPercents(c)) {
                percents(c);
            } else {
                totals(c);
            }
        }
        account(texts);
    }

    // --- totals

    private enum RowKind {
        TOTAL,
        PART,
        /** Some of the row above. */
        BELOW,
        NONE
    }

    private RowKind kind(int r, int c) {
        String label = grid.label(r);
        if (grid.amount(r, c) == null && !isDash(r, c)) {
            return RowKind.NONE;
        }
        if (Vocabulary.TABLE_TOTALS.contains(label) || Vocabulary.TABLE_TOTALS.contains(grid.rank(r))) {
            return RowKind.TOTAL;
        }
        boolean below = Vocabulary.TABLE_BELOW.stream().anyMatch(label::startsWith)
                || grid.rank(r).isEmpty() && grid.labelColumn() > 0 && hasRanks()
                || grid.rank(r).equals("-")
                || grid.rank(r).equals("+");
        return below ? RowKind.BELOW : label.isEmpty() && grid.rank(r).isEmpty() ? RowKind.NONE : RowKind.PART;
    }

    private boolean hasRanks() {
        for (int r = 0; r < grid.rows(); r++) {
            if (grid.rank(r).matches("\\d+\\.?|[ivx]+\\.?")) {
                return true;
            }
        }
        return false;
    }

    private boolean isDash(int r, int c) {
        DraftCell cell = grid.cell(r, c);
        return cell.kind() == DraftCell.Kind.TEXT && cell.isMissing();
    }

    private void totals(int c) {
        if (Vocabulary.TABLE_NO_SUM.stream().anyMatch(word -> (" " + grid.head(c) + " ").contains(" " + word + " "))) {
            return;
        }
        int total = -1;
        int totals = 0;
        for (int r = 0; r < grid.rows(); r++) {
            if (kind(r, c) == RowKind.TOTAL) {
                total = total < 0 ? r : total;
                totals++;
            }
        }
        if (totals == 1) {
            sum(total, c, parts(total, c), Extent.ALL);
        }
        below(c);
    }

    /** The rows that a total is of: those of the highest rank, if rows have ranks. */
    private List<Integer> parts(int total, int c) {
        List<Integer> all = new ArrayList<>();
        List<Integer> groups = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            if (r != total && kind(r, c) == RowKind.PART && (r > total || total >= grid.rows() / 2)) {
                all.add(r);
                if (ROMAN.matcher(grid.rank(r)).matches()) {
                    groups.add(r);
                }
            }
        }
        List<Integer> parts = groups.size() > 1 ? groups : all;
        boolean deep =
                groups.isEmpty() && all.stream().anyMatch(r -> grid.rank(r).matches("\\d+\\.\\d+.*"));
        return deep
                ? all.stream()
                        .filter(r -> !grid.rank(r).matches("\\d+\\.\\d+.*"))
                        .toList()
                : parts;
    }

    private void sum(int total, int c, List<Integer> parts, Extent extent) {
        Amount whole = grid.amount(total, c);
        if (whole == null || parts.size() < 2) {
            return;
        }
        List<NumberReading> numbers = new ArrayList<>();
        for (int r : parts) {
            Amount amount = grid.amount(r, c);
            if (amount != null && amount.isPercent()) {
                return;
            }
            numbers.add(amount == null ? NumberReading.of(BigDecimal.ZERO) : amount.number());
        }
        used[total][c] = true;
        out.accept(new Claim.Sum(grid.quote(total, c), numbers, whole.number(), certain(total, c, parts, extent)));
    }

    /** If no other column of a table bears its total out, its rows are not what the total is of. */
    private Extent certain(int total, int c, List<Integer> parts, Extent extent) {
        int columns = 0;
        int right = 0;
        for (int other = 0; other < grid.columns(); other++) {
            Amount whole = grid.amount(total, other);
            if (other == c || other == grid.labelColumn() || whole == null || whole.isPercent() || isPercents(other)) {
                continue;
            }
            columns++;
            BigDecimal sum = BigDecimal.ZERO;
            for (int r : parts) {
                Amount amount = grid.amount(r, other);
                sum = amount == null ? sum : sum.add(amount.number().value());
            }
            right += sum.compareTo(whole.number().value()) == 0 ? 1 : 0;
        }
        boolean blank = parts.stream().anyMatch(r -> grid.amount(r, c) == null && !isDash(r, c));
        return columns > 1 && right == 0 || blank ? Extent.SOME : extent;
    }

    /** "Trong đó" rows under a row: all or some of it. */
    private void below(int c) {
        for (int r = 0; r + 1 < grid.rows(); r++) {
            if (kind(r, c) == RowKind.BELOW || grid.amount(r, c) == null) {
                continue;
            }
            List<Integer> parts = new ArrayList<>();
            for (int k = r + 1; k < grid.rows() && kind(k, c) == RowKind.BELOW; k++) {
                parts.add(k);
            }
            if (parts.size() > 1) {
                sum(r, c, parts, Extent.SOME);
            }
        }
    }

    // --- columns of percentages

    private boolean isPercents(int c) {
        boolean head = grid.head(c).contains("%");
        int percents = 0;
        int all = 0;
        for (int r = 0; r < grid.rows(); r++) {
            Amount amount = grid.amount(r, c);
            all += amount == null ? 0 : 1;
            percents += amount != null && amount.isPercent() ? 1 : 0;
        }
        return all > 0 && (head || percents * 2 > all);
    }

    /** A part and a whole for one row. */
    private record Pair(int row, Amount part, Amount whole, Amount stated) {}

    private void percents(int c) {
        List<Pair> pairs = ofPlan(c);
        boolean growth = Vocabulary.TABLE_GROWTH.stream().anyMatch(grid.head(c)::contains);
        for (List<Pair> reading : readings(c)) {
            long right = reading.stream().filter(pair -> isNear(pair, growth)).count();
            if (pairs.isEmpty() && reading.size() > 1 && right * 2 > reading.size()) {
                pairs = reading;
            }
        }
        for (Pair pair : pairs) {
            used[pair.row()][c] = true;
            Quote quote = grid.quote(pair.row(), c);
            out.accept(
                    growth
                            ? new Claim.Growth(
                                    quote,
                                    pair.part().number(),
                                    pair.whole().number(),
                                    magnitude(pair.stated()),
                                    Change.PERCENT,
                                    pair.stated().number().value().signum() < 0)
                            : new Claim.Share(
                                    quote,
                                    List.of(pair.part().number()),
                                    List.of(pair.whole().number()),
                                    pair.stated(),
                                    true,
                                    false));
        }
        hundred(c, pairs);
    }

    /** A column of percentages beside one of results and one of a plan, as their heads say; empty for other columns. */
    private List<Pair> ofPlan(int c) {
        List<Integer> counts = counts(c);
        String head = grid.head(c);
        boolean other = Vocabulary.TABLE_SHARE.stream().anyMatch(head::contains)
                || Vocabulary.TABLE_GROWTH.stream().anyMatch(head::contains);
        if (counts.size() != 2 || other) {
            return List.of();
        }
        int plan = isPlan(counts.get(0)) ? 0 : 1;
        boolean one = isPlan(counts.get(plan)) && !isPlan(counts.get(1 - plan));
        return one ? ofColumns(c, counts.get(1 - plan), counts.get(plan)) : List.of();
    }

    private boolean isPlan(int c) {
        String words = " " + grid.head(c) + " ";
        return Vocabulary.TABLE_PLAN.stream().anyMatch(word -> words.contains(" " + word + " "));
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

    /** What a column may be of, by its head: of the total, of the column before, of a plan or of an earlier value. */
    private List<List<Pair>> readings(int c) {
        List<Integer> counts = counts(c);
        List<List<Pair>> readings = new ArrayList<>();
        if (counts.isEmpty()) {
            return readings;
        }
        int last = counts.get(counts.size() - 1);
        boolean share = Vocabulary.TABLE_SHARE.stream().anyMatch(grid.head(c)::contains);
        if (share || counts.size() == 1) {
            readings.add(ofTotal(c, last));
        }
        for (int i = counts.size() - 1; i > 0 && !share; i--) {
            for (int k = i - 1; k >= 0; k--) {
                readings.add(ofColumns(c, counts.get(i), counts.get(k)));
            }
        }
        if (!share && counts.size() > 1) {
            readings.add(ofTotal(c, last));
        }
        return readings;
    }

    /** The columns of counts before a column. */
    private List<Integer> counts(int c) {
        List<Integer> counts = new ArrayList<>();
        for (int other = 0; other < c; other++) {
            if (other != grid.labelColumn() && !isPercents(other) && numbers(other) > 0 && !isRowNumbers(other)) {
                counts.add(other);
            }
        }
        return counts;
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
        Amount total = null;
        for (int r = 0; r < grid.rows(); r++) {
            total = kind(r, counts) == RowKind.TOTAL && total == null ? grid.amount(r, counts) : total;
        }
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < grid.rows() && total != null; r++) {
            add(pairs, r, grid.amount(r, counts), total, grid.amount(r, c), kind(r, counts) == RowKind.TOTAL);
        }
        return pairs;
    }

    private List<Pair> ofColumns(int c, int part, int whole) {
        List<Pair> pairs = new ArrayList<>();
        for (int r = 0; r < grid.rows(); r++) {
            add(pairs, r, grid.amount(r, part), grid.amount(r, whole), grid.amount(r, c), false);
        }
        return pairs;
    }

    private static void add(
            List<Pair> pairs,
            int r,
            @Nullable Amount part,
            @Nullable Amount whole,
            @Nullable Amount stated,
            boolean itself) {
        if (part != null
                && whole != null
                && stated != null
                && whole.number().value().signum() > 0
                && !itself) {
            NumberReading percent = NumberReading.builder()
                    .from(stated.number())
                    .percentForm(io.github.tiendo.notation.NumberReading.PercentForm.PERCENT)
                    .build();
            pairs.add(new Pair(r, part, whole, new Amount(percent, Atom.Unit.PERCENT, "", stated.printed(), 0, 0)));
        }
    }

    /** Whether a row bears a reading out, within what rounding may do. */
    private static boolean isNear(Pair pair, boolean growth) {
        BigDecimal share = pair.part()
                .number()
                .value()
                .multiply(HUNDRED)
                .divide(pair.whole().number().value(), 4, java.math.RoundingMode.HALF_UP);
        BigDecimal exact = growth ? share.subtract(HUNDRED) : share;
        return exact.subtract(pair.stated().number().value()).abs().compareTo(HALF_POINT) <= 0;
    }

    /** Shares of one total make a hundred. */
    private void hundred(int c, List<Pair> pairs) {
        List<Pair> parts = pairs.stream()
                .filter(pair -> kind(pair.row(), c) == RowKind.PART)
                .toList();
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
            if (isPercents(c) || pair.stated().number().value().compareTo(BigDecimal.TEN) > 0) {
                used[pair.row()][c] = true;
                out.accept(new Claim.Share(
                        grid.quote(pair.row(), c),
                        List.of(pair.part().number()),
                        List.of(pair.whole().number()),
                        pair.stated(),
                        true,
                        false));
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
        for (int r = 0; r < grid.rows(); r++) {
            for (int c = 0; c < grid.columns(); c++) {
                DraftCell cell = grid.cell(r, c);
                if (cell.kind() != DraftCell.Kind.TEXT) {
                    continue;
                }
                String text = cell.text();
                int marks = ClaimAccount.marks(text, 0, text.length());
                if (grid.amount(r, c) != null) {
                    if (used[r][c]) {
                        account.claimed(marks);
                    } else if (marks > 0) {
                        account.aside(NoFigure.VALUE, marks);
                    }
                } else if (text.chars().anyMatch(Character::isDigit) || marks > 0) {
                    texts.accept(Block.Paragraph.of(
                            text, sheet.place(sheet.rows().get(r).index(), c)));
                }
            }
        }
    }
}
