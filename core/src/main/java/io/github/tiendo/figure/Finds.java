package io.github.tiendo.figure;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/** What was found so far in a text, and where in it. */
final class Finds {

    private static final int LONGEST = 240;

    private record Found(int start, StatedFigure figure) {}

    private record Unread(int start, UnreadCandidate candidate) {}

    private final String source;
    private final String text;
    private final int[] lines;
    private final int[] pages;
    private final List<Found> figures = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    Finds(String source, String text) {
        this.source = source;
        this.text = text;
        this.lines = after(text, '\n', '\r');
        this.pages = after(text, '\f', '\f');
    }

    /** Where lines begin; a carriage return before a line feed begins none of its own. */
    private static int[] after(String text, char mark, char other) {
        int[] starts = new int[16];
        int count = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c > '\r') {
                continue;
            }
            boolean pair = c == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n';
            if ((c == mark || c == other) && !pair) {
                if (count == starts.length) {
                    starts = Arrays.copyOf(starts, count * 2);
                }
                starts[count++] = i + 1;
            }
        }
        return Arrays.copyOf(starts, count);
    }

    private static int before(int[] starts, int at) {
        int found = Arrays.binarySearch(starts, at);
        return found >= 0 ? found + 1 : -found - 1;
    }

    SourceLocation location(int at) {
        int line = before(lines, at);
        int lineStart = line == 0 ? 0 : lines[line - 1];
        int page = before(pages, at);
        int pageStart = page == 0 ? 0 : pages[page - 1];
        SourceLocation.Builder location =
                SourceLocation.builder().source(source).line(line + 1);
        location.column(at - Math.max(lineStart, pageStart) + 1);
        if (pages.length > 0) {
            location.page(page + 1);
        }
        return location.build();
    }

    String words(int start, int end) {
        if (end - start <= LONGEST) {
            return NormalText.display(text.substring(start, end));
        }
        int half = LONGEST / 2;
        return NormalText.display(text.substring(start, start + half)) + " … "
                + NormalText.display(text.substring(end - half, end));
    }

    /** Adds a figure whose words reach from one place to another; a bracket that it leaves open is closed. */
    void add(StatedFigure.Builder figure, int start, int last) {
        int end = last < text.length() && text.charAt(last) == ')' ? last + 1 : last;
        figures.add(new Found(
                start, figure.text(words(start, end)).location(location(start)).build()));
    }

    void addUnread(int start, int end) {
        unread.add(new Unread(
                start,
                UnreadCandidate.builder()
                        .text(words(start, end))
                        .location(location(start))
                        .build()));
    }

    FigureScan scan() {
        figures.sort(Comparator.comparingInt(Found::start));
        unread.sort(Comparator.comparingInt(Unread::start));
        FigureScan.Builder scan = FigureScan.builder();
        figures.forEach(found -> scan.addFigures(found.figure()));
        unread.forEach(found -> scan.addUnread(found.candidate()));
        return scan.build();
    }
}
