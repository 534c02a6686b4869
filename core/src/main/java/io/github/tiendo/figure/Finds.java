package io.github.tiendo.figure;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NormalText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What was found so far in a text, and where in it. */
final class Finds {

    private static final int LONGEST = 240;

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
        int end = last < text.length() && text.charAt(last) == ')' ? last + 1 : last;
        figures.add(new Found(
                start, figure.text(words(start, end)).location(places.at(start)).build()));
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
