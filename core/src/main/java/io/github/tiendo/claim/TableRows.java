package io.github.tiendo.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
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
    private static final List<String> KINDS = List.of("roman", "capital", "letter", "sign");
    private static final Pattern BRACKETS = Pattern.compile("\\s*\\([^)]*\\)|:$");

    private final TableGrid grid;
    /** Rows deeper than this stand as deep as this. */
    private static final int DEEPEST = 8;

    private final List<Integer> totals = new ArrayList<>();

    /** The place of a row among the totals; -1 of others. */
    private final int[] nth;

    private final String[] marks;
    private final int[] levels;
    private final boolean isIndented;
    private boolean isMarked;

    /** Whether a row of words alone begins a part of the table. */
    private boolean isParted;

    /** Whether the last row is called a total of what the others are called, or may be one of anything. */
    private boolean isNamed;

    private boolean isSupposed;

    TableRows(TableGrid grid) {
        this.grid = grid;
        this.marks = new String[grid.rows()];
        this.levels = new int[grid.rows()];
        this.nth = new int[grid.rows()];
        Arrays.fill(nth, -1);
        this.isIndented = IntStream.range(grid.firstRow(), grid.rows()).anyMatch(r -> grid.indent(r) > 0);
        int first = -1;
        int last = -1;
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            marks[r] = mark(r);
            isMarked |= !marks[r].isEmpty() && !marks[r].equals("sign");
            isParted |= !hasNumbers(r) && !beginsBelow(r) && !grid.label(r).isEmpty();
            first = first < 0 && hasNumbers(r) ? r : first;
            last = hasNumbers(r) ? r : last;
        }
        List<String> above = new ArrayList<>();
        for (int r = grid.firstRow(); r < grid.rows(); r++) {
            boolean edge = (r == first || r == last) && marks[r].isEmpty();
            if (isCalledTotal(r)
                    || edge && isTotalOf(grid.label(r))
                    || r == first && edge && isMarked && begins(r, Vocabulary.TABLE_TOTALS)
                    || begins(r, Vocabulary.TABLE_SUBTOTALS)
                    || edge && isFootOf(r)) {
                nth[r] = totals.size();
                totals.add(r);
                above.clear();
            } else {
                levels[r] = Math.min(level(r, above), DEEPEST);
            }
        }
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
        for (int c = 0; c < grid.columns(); c++) {
            if (c > grid.labelColumn() && grid.amount(r, c) != null) {
                return true;
            }
        }
        return false;
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

    /** "Tổng thu ngân sách" below all others, where none of these is a total. */
    private boolean isFootOf(int r) {
        boolean foot = r > grid.firstRow() && totals.isEmpty() && begins(r, Vocabulary.TABLE_TOTAL_COLUMNS);
        isNamed = foot && areCalledAlike(r);
        isSupposed = foot && !isNamed;
        return foot;
    }

    /** Whether most rows above "Tổng thu ..." begin with the same word: "Thu nội địa", "Thu khác". */
    private boolean areCalledAlike(int foot) {
        String[] words = grid.label(foot).split(" ", 3);
        long all =
                IntStream.range(grid.firstRow(), foot).filter(this::hasNumbers).count();
        long alike = IntStream.range(grid.firstRow(), foot)
                .filter(r -> hasNumbers(r) && grid.label(r).startsWith(words[1] + " "))
                .count();
        return alike > 1 && alike * 2 >= all;
    }

    /** Whether the words for a total are followed by no others, which may say that it is of something else. */
    boolean isNothingButTotal(String head) {
        return Vocabulary.TABLE_TOTALS.contains(BRACKETS.matcher(head).replaceAll(""));
    }

    /** Whether a head is that of a total of columns. */
    boolean isCalledTotal(String head) {
        String words = BRACKETS.matcher(head).replaceAll("");
        return isNothingButTotal(head)
                || isTotalOf(words)
                || Vocabulary.TABLE_TOTAL_COLUMNS.stream().anyMatch(word -> words.startsWith(word + " "))
                || Vocabulary.TABLE_TOTALS_OF.stream().anyMatch(word -> words.endsWith(" " + word));
    }

    private int level(int r, List<String> above) {
        String mark = marks[r].isEmpty() && beginsBelow(r) ? "sign" : marks[r];
        if (mark.isEmpty()) {
            if (!isMarked) {
                above.clear();
            }
            return above.size() + 1;
        }
        if (mark.equals("sign") && above.isEmpty()) {
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
        return Vocabulary.TABLE_BELOW.stream().anyMatch(grid.label(r)::startsWith);
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
        return beginsBelow(r) || marks[r].equals("sign") || marks[r].isEmpty() && isMarked;
    }

    boolean isTotal(int r) {
        return nth[r] >= 0;
    }

    /** Whether the words alone say that a total is of all rows. */
    boolean isSure(int total) {
        return totals.size() == 1 && !isParted && (isCalledTotal(total) || isNamed);
    }

    /** Whether only numbers can tell that the last row is the total of the others. */
    boolean isSupposed(int total) {
        return isSupposed && isTotal(total);
    }

    /** The total of a column: the first above the rows, the last below them; -1 if there is none. */
    int total(int c) {
        List<Integer> stated =
                totals.stream().filter(r -> grid.amount(r, c) != null).toList();
        int last = !stated.isEmpty() && isFoot(stated.get(0)) ? stated.size() - 1 : 0;
        return stated.isEmpty() ? -1 : stated.get(last);
    }

    /** Whether a cell holds a number, or a dash for none. */
    boolean has(int r, int c) {
        return (grid.amount(r, c) != null || grid.isDash(r, c))
                && !(grid.label(r).isEmpty() && grid.rank(r).isEmpty());
    }

    /** The rows that a row is of, so far as they have a number in a column: those directly below it, or above a total. */
    List<Integer> parts(int r, int c) {
        int at = nth[r];
        int end = r + 1;
        if (at < 0) {
            while (end < grid.rows() && levels[end] > levels[r]) {
                end++;
            }
            return outermost(r + 1, end, c);
        }
        if (isFoot(r)) {
            List<Integer> above = outermost(at == 0 ? grid.firstRow() : totals.get(at - 1) + 1, r, c);
            return above.isEmpty() && at == totals.size() - 1 ? totals.subList(0, at) : above;
        }
        return outermost(r + 1, at + 1 < totals.size() ? totals.get(at + 1) : grid.rows(), c);
    }

    /** Whether a total stands below what it is of. */
    private boolean isFoot(int total) {
        boolean late = total - grid.firstRow() >= (grid.rows() - grid.firstRow()) / 2;
        return totals.size() > 1 ? totals.get(0) > grid.firstRow() : late;
    }

    /** The rows with a number in a column that stand in no other. */
    List<Integer> outermost(int c) {
        return outermost(grid.firstRow(), grid.rows(), c);
    }

    /** The rows of a stretch that stand in no other row of it. */
    private List<Integer> outermost(int from, int to, int c) {
        List<Integer> rows = new ArrayList<>();
        int covered = Integer.MAX_VALUE;
        for (int r = from; r < to; r++) {
            if (levels[r] <= covered) {
                boolean has = has(r, c) && !isTotal(r);
                covered = has ? levels[r] : Integer.MAX_VALUE;
                if (has) {
                    rows.add(r);
                }
            }
        }
        return rows;
    }
}
