package io.github.tiendo.figure;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found so far in a text, and where in it. */
final class Finds {

    private static final int LONGEST = 240;

    /** How far behind a figure a bracket is closed. */
    private static final int BRACKET = 60;

    private record Found(int start, StatedFigure figure) {}

    private record Unread(int start, UnreadCandidate candidate) {}

    private final String text;
    private final Places places;
    private final List<Found> figures = new ArrayList<>();
    private final List<Unread> unread = new ArrayList<>();

    Finds(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    String words(int start, int end) {
        if (end - start <= LONGEST) {
            return NormalText.display(text.substring(start, end));
        }
        int half = LONGEST / 2;
        return NormalText.display(text.substring(start, start + half)) + " … "
                + NormalText.display(text.substring(end - half, end));
    }

    SourceLocation location(int at) {
        return places.at(at);
    }

    /** Adds a figure whose words reach from one place to another; a bracket that it leaves open is closed. */
    void add(StatedFigure.Builder figure, int start, int last) {
        int end = closed(start, last);
        figures.add(new Found(
                start, figure.text(words(start, end)).location(places.at(start)).build()));
    }

    /** The end, or behind the bracket that closes soon what stands open there. */
    private int closed(int start, int last) {
        int open = 0;
        for (int i = Math.max(start, last - LONGEST); i < last; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' && open > 0 ? -1 : 0;
        }
        int to = Math.min(text.length(), last + BRACKET);
        for (int i = last; i < to && open > 0; i++) {
            char c = text.charAt(i);
            if (c == ')') {
                open--;
                if (open == 0) {
                    return i + 1;
                }
            } else if (c == '(' || c == '\f') {
                return last;
            }
        }
        return last;
    }

    void addUnread(int start, int end) {
        unread.add(new Unread(
                start,
                UnreadCandidate.builder()
                        .text(words(start, end))
                        .location(places.at(start))
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
