package io.github.tiendo.figure;

import io.github.tiendo.finding.SourceLocation;
import java.util.Arrays;

/** Where the lines and pages of a text begin, so that a character has a page, a line and a column. */
final class Places {

    private static final int NEAR = 64;

    private final String source;
    private final int[] lines;
    private final int[] pages;

    /** The line that was asked for last; the next one is near, as a rule. */
    private int line;

    Places(String source, String text) {
        this.source = source;
        this.lines = behindLineBreaks(text);
        this.pages = behind(text, '\f');
    }

    /** Where lines begin; a carriage return before a line feed begins none of its own. */
    private static int[] behindLineBreaks(String text) {
        int[] feeds = behind(text, '\n');
        int[] returns = behind(text, '\r');
        int[] starts = Arrays.copyOf(feeds, feeds.length + returns.length);
        int count = feeds.length;
        for (int start : returns) {
            if (start == text.length() || text.charAt(start) != '\n') {
                starts[count++] = start;
            }
        }
        int[] lines = Arrays.copyOf(starts, count);
        Arrays.sort(lines);
        return lines;
    }

    private static int[] behind(String text, char mark) {
        int[] starts = new int[16];
        int count = 0;
        for (int i = text.indexOf(mark); i >= 0; i = text.indexOf(mark, i + 1)) {
            if (count == starts.length) {
                starts = Arrays.copyOf(starts, count * 2);
            }
            starts[count++] = i + 1;
        }
        return Arrays.copyOf(starts, count);
    }

    SourceLocation at(int index) {
        line = before(lines, index, line);
        int lineStart = line == 0 ? 0 : lines[line - 1];
        int page = before(pages, index, 0);
        int pageStart = page == 0 ? 0 : pages[page - 1];
        SourceLocation.Builder location =
                SourceLocation.builder().source(source).line(line + 1);
        location.column(index - Math.max(lineStart, pageStart) + 1);
        if (pages.length > 0) {
            location.page(page + 1);
        }
        return location.build();
    }

    /** How many starts are not behind an index: a few steps from a guess, else by halves. */
    private static int before(int[] starts, int index, int guess) {
        int most = Math.min(starts.length, guess + NEAR);
        int count = guess;
        if (count == 0 || starts[count - 1] <= index) {
            while (count < most && starts[count] <= index) {
                count++;
            }
            if (count < most || count == starts.length) {
                return count;
            }
        }
        int found = Arrays.binarySearch(starts, index);
        return found >= 0 ? found + 1 : -found - 1;
    }
}
