package io.github.tiendo.indicator;

import java.util.OptionalInt;

/** How many single letters two texts differ by. */
final class EditDistance {

    private EditDistance() {}

    /**
     * How many single letters must be put in, left out or changed, if that is at most a limit. It takes time in
     * proportion to the length times the limit, and stops as soon as the limit cannot be kept.
     */
    static OptionalInt of(String one, String other, int limit) {
        if (Math.abs(one.length() - other.length()) > limit) {
            return OptionalInt.empty();
        }
        int beyond = limit + 1;
        int[] last = new int[other.length() + 1];
        int[] row = new int[other.length() + 1];
        for (int j = 0; j < last.length; j++) {
            last[j] = Math.min(j, beyond);
        }
        for (int i = 1; i <= one.length(); i++) {
            int from = Math.max(1, i - limit);
            int to = Math.min(other.length(), i + limit);
            row[from - 1] = from == 1 ? Math.min(i, beyond) : beyond;
            int least = row[from - 1];
            for (int j = from; j <= to; j++) {
                int change = one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1;
                int above = j == i + limit ? beyond : last[j];
                row[j] = Math.min(beyond, Math.min(Math.min(above, row[j - 1]) + 1, last[j - 1] + change));
                least = Math.min(least, row[j]);
            }
            if (least > limit) {
                return OptionalInt.empty();
            }
            int[] spare = last;
            last = row;
            row = spare;
        }
        return last[other.length()] > limit ? OptionalInt.empty() : OptionalInt.of(last[other.length()]);
    }
}
