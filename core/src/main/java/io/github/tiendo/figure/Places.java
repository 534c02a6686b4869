package io.github.tiendo.figure;

import io.github.tiendo.finding.SourceLocation;
import java.util.Arrays;

/** Where the lines and pages of a text begin, so that a character has a page, a line and a column. */
final class Places {

    private static final int NEAR = 64;

    private final String source;
    private final Starts lines = new Starts();
    private final Starts pages = new Starts();

    /** The line that was asked for last; the next one is near, as a rule. */
    private int line;

    Places(String source) {
        this.source = source;
    }

    /** Growing numbers. */
    private static final class Starts {
        private int[] values = new int[16];
        private int count;

        void add(int start) {
            if (count == values.length) {
                values = Arrays.copyOf(values, count * 2);
            }
            values[count++] = start;
        }

        /** How many are not behind an index: a few steps from a guess, else by halves. */
        int before(int index, int guess) {
            int most = Math.min(count, guess + NEAR);
            int before = guess;
            if (before == 0 || values[before - 1] <= index) {
                while (before < most && values[before] <= index) {
                    before++;
                }
                if (before < most || before == count) {
                    return before;
                }
            }
            int found = Arrays.binarySearch(values, 0, count, index);
            return found >= 0 ? found + 1 : -found - 1;
        }

        int last(int before) {
            return before == 0 ? 0 : values[before - 1];
        }
    }

    /** Lines and pages are added in the order of the text. */
    void addLine(int start) {
        lines.add(start);
    }

    void addPage(int start) {
        pages.add(start);
    }

    SourceLocation at(int index) {
        line = lines.before(index, line);
        int page = pages.before(index, 0);
        int start = Math.max(lines.last(line), pages.last(page));
        SourceLocation.Builder location =
                SourceLocation.builder().source(source).line(line + 1).column(index - start + 1);
        if (pages.count > 0) {
            location.page(page + 1);
        }
        return location.build();
    }
}
