package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.notation.NumberReading;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * How the rows of a table stand to one another: which are totals, and how deep the others stand, as the marks before them
 * (I, 1, 1.1, a, -) and their words ("Trong đó") tell.
 */
final class TableRows {

    private static final String MARK =
            "(?<roman>[IVX]+)|(?<capital>[A-Z])|(?<letter>[a-zđ]|[ivx]{2,5})|(?<number>\\d{1,3}(?:\\.\\d{1,3})*)";
    private static final Pattern ALONE = Pattern.compile("\\(?(?:" + MARK + ")[.)]*|(?<sign>[-+*•–])");
    private static final Pattern BEFORE_WORDS =
            Pattern.compile("(?:(?:" + MARK + ")[.)]+\\s|(?<sign>[-+*•–]\\s?)(?=\\p{L})).*", Pattern.DOTALL);
    private static final String SIGN = "sign";

    private static final List<String> KINDS = List.of("roman", "capital", "letter", SIGN);
    static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)|:$");

    private final TableGrid grid;
    /** Rows deeper than this stand as deep as this. */
    private static final int DEEPEST = 8;

    /** The months of a quarter. */
    static final int MONTHS = 3;

    private TotalGroups totals;
    private final String[] marks;
    private final int[] levels;
    private final boolean isIndented;
    private boolean isMarked;

    /** Whether a row of words alone begins a part of the table. */
    private boolean isParted;

    /** Whether the last row is the time that the others make, or may be a total of anything. */
    private boolean isNamed;

    private boolean isSupposed;

    TableRows(TableGrid grid) {
        this.grid = grid;
        this.marks = new String[grid.rows()];
        this.levels = new int[grid.rows()];
        this.isIndented = IntStream.range(grid.firstRow(), grid.rows()).anyMatch(r -> grid.indent(r) > 0);
        int first = -1;
        int last = -1;
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            marks[r] = mark(r);
            isMarked |= !marks[r].isEmpty() && !marks[r].equals(SIGN);
            isParted |= !hasNumbers(r) && !beginsBelow(r) && !grid.label(r).isEmpty();
            first = first < 0 && hasNumbers(r) ? r : first;
            last = hasNumbers(r) ? r : last;
        }
        settle(first, last);
    }

    /**
     * Tells the totals: the rows that are called so, and those whose words may name the total of a group ("Total social
     * sectors") or of all rows above ("Quarter 1" below months), if the numbers bear out that they are.
     */
    private void settle(int first, int last) {
        BitSet called = new BitSet();
        BitSet groups = new BitSet();
        BitSet named = new BitSet();
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            String words = words(r);
            boolean edge = (r == first || r == last) && marks[r].isEmpty();
            boolean ofGroup = isAtEdge(words, Vocabulary.TABLE_SUBTOTALS);
            groups.set(r, ofGroup);
            called.set(
                    r,
                    ofGroup
                            || isCalledTotal(r)
                            || edge && isTotalOf(grid.label(r))
                            || r == first && edge && isMarked && begins(r, Vocabulary.TABLE_TOTALS));
            named.set(r, !called.get(r) && grid.rank(r).isBlank() && isAtEdge(words, Vocabulary.TABLE_TOTALS));
        }
        if (called.isEmpty() && last > first && marks[last].isEmpty() && begins(last, Vocabulary.TABLE_TOTAL_COLUMNS)) {
            // "Tổng thu ngân sách" below all others
            called.set(last);
            named.clear(last);
            isSupposed = true;
        }
        if (called.isEmpty() && arePeriodsOf(first, last)) {
            called.set(last);
            named.clear(last);
            isNamed = true;
        }
        BitSet all = (BitSet) called.clone();
        all.or(named);
        groups.or(named);
        place(all, groups);
        if (!named.isEmpty() && named.stream().noneMatch(this::isBorneOut)) {
            groups.andNot(named);
            place(called, groups);
        }
        if (totals.totals().findAny().isEmpty() && last >= 0 && marks[last].isEmpty()) {
            called.set(last);
            place(called, groups);
            if (!isSumOfAll(last)) {
                place(new BitSet(), groups);
            }
        }
    }

    /** "Q1", "Q2", "Q3", "Q4" above "Year": whether the last row is a time that the rows above make. */
    private boolean arePeriodsOf(int first, int last) {
        int quarters = last < 0 ? 0 : Vocabulary.TABLE_QUARTERS.asMap().getOrDefault(grid.label(last), 0);
        int above = last - first;
        return quarters > 0
                && (above == quarters || above == MONTHS * quarters)
                && IntStream.range(first, last)
                        .allMatch(r -> Vocabulary.TABLE_PERIODS.contains(
                                grid.label(r).split(" ", 2)[0].replaceAll("\\d+$", "")));
    }

    /** Puts the rows in their places to one another, some of them being totals, of groups or of all. */
    private void place(BitSet called, BitSet groups) {
        List<String> above = new ArrayList<>();
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            if (called.get(r)) {
                levels[r] = 0;
                above.clear();
            } else {
                levels[r] = Math.min(level(r, above), DEEPEST);
            }
        }
        TotalGroups.Rows rows = new TotalGroups.Rows(
                grid.firstRow(), grid.rows(), called, groups, this::hasFigures, this::isCalledTotal);
        TotalGroups likely = new TotalGroups(rows, false);
        totals = likely;
        int last = called.length() - 1;
        if (likely.isOpen() && !isBorneOut(last)) {
            totals = new TotalGroups(rows, true);
            totals = isBorneOut(last) ? totals : likely;
        }
    }

    /** Whether a column bears out that a row is the total of others. */
    private boolean isBorneOut(int total) {
        return IntStream.range(0, grid.columns()).anyMatch(c -> isSum(total, c));
    }

    /** Whether all columns of numbers but one, and at least two, bear out that a row is the total of those above. */
    private boolean isSumOfAll(int total) {
        List<Integer> counts = IntStream.range(0, grid.columns())
                .filter(c -> grid.isCounts(c) && grid.amount(total, c) != null)
                .boxed()
                .toList();
        long right = counts.stream().filter(c -> isSum(total, c)).count();
        return right > 1 && right >= counts.size() - 1;
    }

    private boolean isSum(int total, int c) {
        Amount whole = grid.isCounts(c) ? grid.amount(total, c) : null;
        if (whole == null || whole.value().signum() == 0) {
            return false;
        }
        List<NumberReading> parts = grid.numbers(parts(total, c), c);
        long some = parts.stream().filter(part -> part.value().signum() != 0).count();
        return some > 1 && TableGrid.isSum(whole, parts);
    }

    /** The words of a row without marks between them. */
    private String words(int r) {
        return BETWEEN_WORDS.matcher(grid.label(r)).replaceAll(" ").strip();
    }

    /** Whether one of several words stands first or last. */
    private static boolean isAtEdge(String words, Set<String> several) {
        return several.stream()
                .anyMatch(word -> words.startsWith(word + " ") || words.endsWith(" " + word) || words.equals(word));
    }

    /** What kind of mark stands before the words of a row; empty if none. */
    private String mark(int r) {
        Matcher alone = ALONE.matcher(grid.rank(r).strip());
        Matcher before = BEFORE_WORDS.matcher(grid.printedLabel(r));
        Matcher found = alone.matches() ? alone : before.matches() ? before : null;
        if (found == null) {
            return isIndented && !isCalledTotal(r) ? "indent " + grid.indent(r) : "";
        }
        String number = found.group("number");
        return number == null
                ? KINDS.stream()
                        .filter(kind -> found.group(kind) != null)
                        .findFirst()
                        .orElse("")
                : "1" + ".1".repeat((int) number.chars().filter(c -> c == '.').count());
    }

    private boolean hasNumbers(int r) {
        return IntStream.range(grid.labelColumn() + 1, grid.columns()).anyMatch(c -> grid.amount(r, c) != null);
    }

    /** Whether a row has a number or a dash for none. */
    private boolean hasFigures(int r) {
        return IntStream.range(grid.labelColumn() + 1, grid.columns()).anyMatch(c -> has(r, c));
    }

    /** A row that is called nothing but a total. */
    private boolean isCalledTotal(int r) {
        String words = BRACKETS.matcher(grid.label(r)).replaceAll("");
        boolean ofPoints = Vocabulary.TABLE_TOTAL_COLUMNS.stream()
                .filter(total -> words.startsWith(total + " "))
                .anyMatch(total -> Vocabulary.TABLE_POINTS.contains(words.substring(total.length() + 1)));
        return ofPoints
                || Vocabulary.TABLE_TOTALS.contains(words)
                || Vocabulary.TABLE_TOTALS.contains(grid.rank(r).toLowerCase(java.util.Locale.ROOT));
    }

    /** "Tổng số cán bộ": of a row only before or behind all others. */
    private static boolean isTotalOf(String words) {
        return Vocabulary.TABLE_TOTALS_OF.stream().anyMatch(word -> words.startsWith(word + " "));
    }

    /** Whether the words for a total are followed by no others, which may say that it is of something else. */
    boolean isNothingButTotal(String head) {
        return Vocabulary.TABLE_TOTALS.contains(BRACKETS.matcher(head).replaceAll(""));
    }

    boolean isCalledTotal(String head) {
        String words = BRACKETS.matcher(head).replaceAll("");
        return isNothingButTotal(head)
                || isTotalOf(words)
                || Vocabulary.TABLE_TOTAL_COLUMNS.stream().anyMatch(word -> words.startsWith(word + " "))
                || Vocabulary.TABLE_TOTALS_OF.stream().anyMatch(word -> words.endsWith(" " + word));
    }

    private int level(int r, List<String> above) {
        String mark = marks[r].isEmpty() && beginsBelow(r) ? SIGN : marks[r];
        if (mark.isEmpty()) {
            if (!isMarked) {
                above.clear();
            }
            return above.size() + 1;
        }
        if (mark.equals(SIGN) && above.isEmpty()) {
            above.add("");
        }
        int at = above.indexOf(mark);
        if (at < 0) {
            above.add(mark);
        } else {
            above.subList(at + 1, above.size()).clear();
        }
        return above.size();
    }

    private boolean beginsBelow(int r) {
        String label = grid.label(r);
        return Vocabulary.TABLE_BELOW.stream().anyMatch(word -> label.startsWith(word) || label.contains("(" + word));
    }

    private boolean begins(int r, Set<String> words) {
        return words.stream().anyMatch(word -> (grid.label(r) + " ").startsWith(word + " "));
    }

    /** Whether rows of words alone part the table, so that a total may be of each part. */
    boolean isParted() {
        return isParted;
    }

    /** Whether a row is some of the one above it, by its words or for want of a number where others have one. */
    boolean isBelow(int r) {
        return beginsBelow(r) || marks[r].equals(SIGN) || marks[r].isEmpty() && isMarked;
    }

    boolean isTotal(int r) {
        return totals.isTotal(r);
    }

    /** Whether the words alone say that a total is of all rows. */
    boolean isSure(int total) {
        return isOnly(total) && (isCalledTotal(total) || isNamed);
    }

    /** Whether a total stands below all rows. */
    boolean isFoot(int total) {
        return isOnly(total) && !totals.isTop();
    }

    private boolean isOnly(int total) {
        return totals.isOnlyWhole(total) && !isParted;
    }

    /** Whether only numbers can tell that the last row is the total of the others. */
    boolean isSupposed(int total) {
        return isSupposed && isTotal(total);
    }

    /** The total of a column: the first above the rows, the last below them; -1 if there is none. */
    int total(int c) {
        List<Integer> stated =
                totals.totals().filter(r -> grid.amount(r, c) != null).boxed().toList();
        int last = totals.isTop() ? 0 : stated.size() - 1;
        return stated.isEmpty() ? -1 : stated.get(last);
    }

    /** The total with a number in a column that sums up a row; -1 if there is none. */
    int totalOf(int r, int c) {
        return totals.totals()
                .filter(total -> totals.isIn(r, total) && grid.amount(total, c) != null)
                .findFirst()
                .orElse(-1);
    }

    /** Whether a cell holds a number, or a dash for none. */
    boolean has(int r, int c) {
        return (grid.amount(r, c) != null || grid.isDash(r, c))
                && !(grid.label(r).isEmpty() && grid.rank(r).isEmpty());
    }

    /** The rows that a row is of, so far as they have a number in a column: those directly below it, or those of a total. */
    List<Integer> parts(int r, int c) {
        if (!isTotal(r)) {
            int end = r + 1;
            while (end < grid.rows() && levels[end] > levels[r]) {
                end++;
            }
            return outermost(r + 1, end, c, row -> true);
        }
        List<Integer> parts = new ArrayList<>();
        Deque<Integer> open = new ArrayDeque<>(List.of(r));
        while (!open.isEmpty()) {
            int total = open.pop();
            parts.addAll(outermost(totals.start(total), totals.end(total), c, row -> totals.isIn(row, total)));
            IntStream.range(totals.start(total), totals.end(total))
                    .filter(row -> totals.isTotal(row) && totals.isIn(row, total))
                    .forEach(group -> (has(group, c) ? parts : open).add(group));
        }
        parts.sort(null);
        return parts;
    }

    /** The rows with a number in a column that stand in no other. */
    List<Integer> outermost(int c) {
        return outermost(grid.firstRow(), grid.rows(), c, row -> true);
    }

    /** Those rows of a stretch that stand in no other row of it. */
    private List<Integer> outermost(int from, int to, int c, IntPredicate within) {
        List<Integer> rows = new ArrayList<>();
        int covered = Integer.MAX_VALUE;
        for (int r = from; r < to; r++) {
            if (levels[r] <= covered) {
                boolean has = has(r, c) && !isTotal(r) && within.test(r);
                covered = has ? levels[r] : Integer.MAX_VALUE;
                if (has) {
                    rows.add(r);
                }
            }
        }
        return rows;
    }
}
