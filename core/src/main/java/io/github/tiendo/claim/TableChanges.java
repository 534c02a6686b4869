package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds the columns of a table that say how much more one column is than another: "Change", "Variance", "Chênh lệch", "Tăng, giảm".
 *
 * <p>Which two these are their heads say (two years, a plan and what was done), or most of the rows bear out.
 */
final class TableChanges {

    private static final Pattern YEAR = Pattern.compile("(?<!\\d)(?:(?:19|20)\\d\\d|(?<=[fh]y)\\d\\d)(?!\\d)");

    /** So many columns before one of changes it may be of. */
    private static final int NEAR = 8;

    /** So many rows that all differ are of something else, whatever their heads say. */
    private static final int LEAST_SILENT = 3;

    private final TableGrid grid;
    private final Map<Integer, Columns> changes = new HashMap<>();

    /** Two columns, of which the first is held against the second. */
    record Columns(int later, int earlier) {}

    TableChanges(TableGrid grid) {
        this.grid = grid;
        for (int c = 0; c < grid.columns(); c++) {
            Columns columns = grid.isCounts(c) && grid.isOfChanges(c) ? columns(c) : null;
            if (columns != null) {
                changes.put(c, columns);
            }
        }
    }

    /** Hands out the changes of a column, if it is one of them. */
    void find(int c, Consumer<Claim> out) {
        Columns columns = changes.get(c);
        for (int r = 0; r < grid.rows() && columns != null; r++) {
            Amount later = grid.amount(r, columns.later());
            Amount earlier = grid.amount(r, columns.earlier());
            Amount change = grid.amount(r, c);
            if (later != null && earlier != null && change != null && !grid.isPercentRow(r) && !change.isPercent()) {
                grid.use(r, c);
                boolean down = isUnsigned(c)
                        ? later.value().compareTo(earlier.value()) < 0
                        : signed(change, c).signum() < 0;
                out.accept(new Claim.Growth(
                        grid.quote(r, c),
                        later.number(),
                        earlier.number(),
                        magnitude(change),
                        Change.DIFFERENCE,
                        down,
                        Tie.FORM));
            }
        }
    }

    boolean isChange(int c) {
        return changes.containsKey(c);
    }

    /** The two columns that one of changes is of. */
    Columns of(int c) {
        return changes.get(c);
    }

    /** The columns of counts in a stretch that say no changes. */
    List<Integer> values(int from, int to) {
        return IntStream.range(from, to)
                .filter(k -> grid.isCounts(k) && !changes.containsKey(k))
                .boxed()
                .toList();
    }

    /** Whether the head says that they are how far something misses a plan, or another. */
    boolean isOfDifferences(int c) {
        return grid.holds(c, Vocabulary.TABLE_DIFFERENCE);
    }

    private @Nullable Columns columns(int c) {
        List<Integer> all = values(0, c);
        List<Integer> values = all.subList(Math.max(0, all.size() - NEAR), all.size());
        Columns best = null;
        long most = 0;
        for (int i = values.size() - 1; i > 0; i--) {
            for (int k = i - 1; k >= 0; k--) {
                for (Columns columns :
                        List.of(new Columns(values.get(i), values.get(k)), new Columns(values.get(k), values.get(i)))) {
                    long right = right(c, columns);
                    best = right > most ? columns : best;
                    most = Math.max(most, right);
                }
            }
        }
        if (best != null && most * 2 >= rows(c, best)) {
            return best;
        }
        int order = values.size() == 2 ? order(values.get(0), values.get(1)) : 0;
        Columns told = order == 0 || !isOfDifferences(c)
                ? null
                : order > 0 ? new Columns(values.get(0), values.get(1)) : new Columns(values.get(1), values.get(0));
        return told != null && (most > 0 || rows(c, told) < LEAST_SILENT) ? told : null;
    }

    private long rows(int c, Columns columns) {
        return IntStream.range(0, grid.rows())
                .filter(r -> grid.amount(r, c) != null
                        && grid.amount(r, columns.later()) != null
                        && grid.amount(r, columns.earlier()) != null)
                .count();
    }

    private long right(int c, Columns columns) {
        return IntStream.range(0, grid.rows())
                .filter(r -> {
                    Amount later = grid.amount(r, columns.later());
                    Amount earlier = grid.amount(r, columns.earlier());
                    Amount change = grid.amount(r, c);
                    return later != null
                            && earlier != null
                            && change != null
                            && later.value().subtract(earlier.value()).compareTo(signed(change, c)) == 0;
                })
                .count();
    }

    /** "Difference": how far two columns are apart, whichever is more, where no row has a sign. */
    private boolean isUnsigned(int c) {
        return isOfDifferences(c)
                && IntStream.range(0, grid.rows())
                        .mapToObj(r -> grid.amount(r, c))
                        .noneMatch(change -> change != null && change.value().signum() < 0);
    }

    private BigDecimal signed(Amount change, int c) {
        BigDecimal value = change.value();
        return isOfFalls(c) && value.signum() > 0 ? value.negate() : value;
    }

    /** Positive if the first of two columns is held against the second, negative the other way round, 0 if their heads do not say. */
    int order(int one, int other) {
        int years = years(one, other);
        int earlier = years != 0 ? years : Boolean.compare(isEarlier(other), isEarlier(one));
        return earlier != 0 ? earlier : Boolean.compare(isPlan(other), isPlan(one));
    }

    /** The same by the years in their heads alone. */
    int years(int one, int other) {
        return year(one) == 0 || year(other) == 0 ? 0 : Integer.compare(year(one), year(other));
    }

    /** The one year in the head of a column; 0 if there is none. */
    int year(int c) {
        Matcher year = YEAR.matcher(grid.head(c));
        return year.find() ? Integer.parseInt(year.group()) : 0;
    }

    boolean isPlan(int c) {
        return grid.isHead(c, Vocabulary.TABLE_PLAN);
    }

    boolean isEarlier(int c) {
        return grid.holds(c, Vocabulary.TABLE_EARLIER);
    }

    /** "Giảm (%)": a column of how much was lost, without a sign. */
    boolean isOfFalls(int c) {
        return grid.holds(c, Vocabulary.TABLE_FALLS)
                && Stream.concat(Vocabulary.TABLE_GROWTH.stream(), Vocabulary.TABLE_DIFFERENCE.stream())
                        .noneMatch(word -> !Vocabulary.TABLE_FALLS.contains(word)
                                && grid.head(c).contains(word));
    }

    static Amount magnitude(Amount amount) {
        NumberReading number = amount.number();
        NumberReading plain = NumberReading.builder()
                .from(number)
                .printed(number.printed().abs())
                .build();
        return new Amount(plain, amount.unit(), amount.measure(), amount.printed(), 0, 0);
    }
}
