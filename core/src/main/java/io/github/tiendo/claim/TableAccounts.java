package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Columns of which one is in every row what others make, whatever their heads say: carried over and new ones are those received,
 * completions less losses are net ones. Two may stand anywhere, more of them side by side before or behind their total. So many
 * rows bear it out that it is no chance; the one row that does not is wrong.
 */
final class TableAccounts {

    /** So many rows add up, in so many of which no part is nothing, to so many different totals. */
    private static final int FEWEST_RIGHT = 4;

    private static final int FEWEST_FULL = 3;

    /** More columns of counts are not tried with one another, nor more of them side by side. */
    private static final int MOST_COLUMNS = 24;

    private static final int MOST_PARTS = 13;

    private final TableGrid grid;
    private final List<Integer> columns;
    private final List<Integer> items;

    /** A column that is made of others. */
    record Account(int total, List<Integer> parts) {

        /** Its columns, by which it is the same from whatever side it is seen. */
        BitSet columns() {
            BitSet columns = new BitSet();
            parts.forEach(columns::set);
            columns.set(total);
            return columns;
        }

        /** By which what is missing of the parts is missing in a column: what is missing of these, and too much of the total. */
        BigDecimal sign(int column) {
            return column == total ? BigDecimal.ONE.negate() : BigDecimal.ONE;
        }
    }

    /**
     * The columns of a table.
     *
     * @param isItem whether a row is no total of others
     * @param isOther whether what a column holds is told of it otherwise
     */
    TableAccounts(TableGrid grid, IntPredicate isItem, IntPredicate isOther) {
        this.grid = grid;
        this.columns = IntStream.range(0, grid.columns())
                .filter(c -> grid.isCounts(c) && !isOther.test(c) && !grid.isYears(c))
                .boxed()
                .toList();
        this.items = IntStream.range(grid.firstRow(), grid.rows())
                .filter(r -> isItem.test(r) && !grid.isPercentRow(r))
                .boxed()
                .toList();
    }

    /** @param known the accounts of which words tell already */
    List<Account> find(Set<Account> known) {
        List<Account> found = new ArrayList<>();
        Set<BitSet> seen = new HashSet<>();
        known.forEach(account -> seen.add(account.columns()));
        if (columns.size() > 2 && columns.size() <= MOST_COLUMNS && items.size() >= FEWEST_RIGHT) {
            Stream.concat(runs(), pairs())
                    .filter(account -> !seen.contains(account.columns()) && isBorneOut(account))
                    .forEach(account -> {
                        seen.add(account.columns());
                        found.add(account);
                    });
        }
        return found;
    }

    /** Three columns and more side by side, and the one beside them. */
    private Stream<Account> runs() {
        List<Account> runs = new ArrayList<>();
        for (int from = 0; from < columns.size(); from++) {
            for (int to = from + MOST_PARTS; to > from + 2; to--) {
                if (to <= columns.size()) {
                    List<Integer> parts = columns.subList(from, to);
                    if (from > 0) {
                        runs.add(new Account(columns.get(from - 1), parts));
                    }
                    if (to < columns.size()) {
                        runs.add(new Account(columns.get(to), parts));
                    }
                }
            }
        }
        return runs.stream();
    }

    private Stream<Account> pairs() {
        return columns.stream().flatMap(total -> columns.stream()
                .filter(one -> !one.equals(total))
                .flatMap(one -> columns.stream()
                        .filter(other -> other > one && !other.equals(total))
                        .map(other -> new Account(total, List.of(one, other)))));
    }

    private boolean isBorneOut(Account account) {
        Set<BigDecimal> totals = new HashSet<>();
        int right = 0;
        int full = 0;
        int wrong = 0;
        for (int r : items) {
            Amount total = grid.amount(r, account.total());
            List<Amount> parts = account.parts().stream()
                    .flatMap(k -> Stream.ofNullable(grid.amount(r, k)))
                    .toList();
            if (total == null || parts.isEmpty() || TableSums.isNoSum(total, numbers(parts))) {
                continue;
            }
            if (!TableGrid.isSum(total, numbers(parts))) {
                wrong++;
                if (wrong > 1) {
                    return false;
                }
                continue;
            }
            right++;
            boolean isFull = parts.size() == account.parts().size()
                    && parts.stream().allMatch(part -> part.value().signum() != 0);
            full += isFull ? 1 : 0;
            if (isFull) {
                totals.add(total.value().stripTrailingZeros());
            }
        }
        return right >= FEWEST_RIGHT && full >= FEWEST_FULL && totals.size() >= FEWEST_FULL;
    }

    private static List<NumberReading> numbers(List<Amount> parts) {
        return parts.stream().map(Amount::number).toList();
    }
}
