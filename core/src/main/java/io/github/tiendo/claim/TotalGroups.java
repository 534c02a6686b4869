package io.github.tiendo.claim;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/**
 * Which total each row of a table is summed up in.
 *
 * <p>A total stands above its rows or below them. Below them it is of the rows since the total before it, or of the totals
 * before it if there are none. One that is called nothing but a total ("Grand total") is of all that stands in no other.
 */
final class TotalGroups {

    /** What the rows of a table are, of which totals are told. */
    record Rows(int first, int end, BitSet totals, BitSet groups, IntPredicate hasFigures, IntPredicate isWhole) {}

    private final Rows rows;
    private final boolean isTop;

    /** The total that a row is summed up in; -1 of a row that is in none. */
    private final int[] owners;

    /** Where the rows of a total begin and end. */
    private final int[] starts;

    private final int[] ends;

    /** How many totals stand within one another in a total. */
    private final int[] depths;

    /** Whether the last total may be of all that is left or of the rows just above it. */
    private boolean isOpen;

    /** @param other whether the last total is read the other way, where there are two */
    TotalGroups(Rows rows, boolean other) {
        this.rows = rows;
        this.owners = new int[rows.end()];
        this.starts = new int[rows.end()];
        this.ends = new int[rows.end()];
        this.depths = new int[rows.end()];
        Arrays.fill(owners, -1);
        int first = rows.totals().nextSetBit(0);
        boolean late = first - rows.first() >= (rows.end() - rows.first()) / 2;
        this.isTop = first >= 0 && (rows.totals().cardinality() > 1 ? first == rows.first() : !late);
        int last = IntStream.range(rows.first(), rows.end())
                .filter(rows.hasFigures())
                .reduce(-1, (before, row) -> row);
        if (!isTop) {
            below(rows.first(), other);
        } else if (rows.groups().get(last)) {
            own(first, below(first + 1, other), rows.end());
        } else {
            above(first);
        }
    }

    private void own(int total, List<Integer> parts, int end) {
        starts[total] = parts.isEmpty() ? end : parts.get(0);
        ends[total] = end;
        for (int part : parts) {
            owners[part] = total;
            depths[total] = Math.max(depths[total], depths[part] + 1);
        }
    }

    /** Totals above their rows, and the first above those of groups. */
    private void above(int first) {
        for (int total = first; total >= 0; total = rows.totals().nextSetBit(total + 1)) {
            int next = rows.totals().nextSetBit(total + 1);
            starts[total] = total + 1;
            ends[total] = next < 0 ? rows.end() : next;
            Arrays.fill(owners, total + 1, next < 0 ? rows.end() : next, total);
            owners[total] = rows.groups().get(total) ? first : -1;
        }
    }

    /** Totals below their rows; gives what is in none. */
    private List<Integer> below(int from, boolean other) {
        List<Integer> left = new ArrayList<>();
        int last = rows.totals().length() - 1;
        for (int r = from; r < rows.end(); r++) {
            if (rows.totals().get(r)) {
                List<Integer> parts = left.subList(begin(r, left, other && r == last), left.size());
                own(r, parts, r);
                parts.clear();
            }
            if (rows.totals().get(r) || rows.hasFigures().test(r)) {
                left.add(r);
            }
        }
        return left;
    }

    /** Where in what is left the parts of a total begin. */
    private int begin(int total, List<Integer> left, boolean other) {
        int plain = left.size();
        isOpen = false;
        while (plain > 0 && !rows.totals().get(left.get(plain - 1))) {
            plain--;
        }
        boolean isGroup = rows.groups().get(total);
        if (plain == left.size()) {
            return isGroup ? sameDepth(left) : 0;
        }
        isOpen = plain > 0;
        boolean all = !isGroup
                && rows.isWhole().test(total)
                && left.subList(0, plain).stream().allMatch(rows.groups()::get);
        return all != other ? 0 : plain;
    }

    /** Where the last totals begin that are as deep as the last one. */
    private int sameDepth(List<Integer> left) {
        int begin = left.size();
        while (begin > 0 && depths[left.get(begin - 1)] == depths[left.get(left.size() - 1)]) {
            begin--;
        }
        return begin;
    }

    boolean isTotal(int r) {
        return rows.totals().get(r);
    }

    /** The totals, from above. */
    IntStream totals() {
        return rows.totals().stream();
    }

    /** Whether the first total stands above its rows. */
    boolean isTop() {
        return isTop;
    }

    /** Whether the last total can be read in two ways. */
    boolean isOpen() {
        return isOpen;
    }

    /** Whether all totals but one are those of groups. */
    boolean isOnlyWhole(int total) {
        return !rows.groups().get(total)
                && totals().allMatch(r -> r == total || rows.groups().get(r));
    }

    /** Where to look for the rows of a total: the first of them. */
    int start(int total) {
        return starts[total];
    }

    /** The row behind the last of a total. */
    int end(int total) {
        return ends[total];
    }

    /** Whether a row is summed up in a total. */
    boolean isIn(int r, int total) {
        return owners[r] == total;
    }
}
