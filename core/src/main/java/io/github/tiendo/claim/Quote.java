package io.github.tiendo.claim;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.text.NormalForm;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Where a claim stands, as offsets into the text of a passage.
 *
 * @param passage the passage
 * @param start where its words begin
 * @param end where they are over
 * @param figureStart where the figure begins that the claim is about
 * @param figureEnd where that is over
 * @param sentenceStart where the sentence begins
 * @param sentenceEnd where that is over
 */
public record Quote(
        Passage passage, int start, int end, int figureStart, int figureEnd, int sentenceStart, int sentenceEnd) {

    private static final Pattern NOT_IN_WORDS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private static final int LONGEST = 400;
    private static final int CONTEXT = 160;

    /** From the first to the last of some places, one of which is what the claim is about. */
    static Quote of(Place figure, List<Place> places) {
        Quote quote = figure.quote(figure);
        for (Place place : places) {
            quote = quote.upTo(place.quote(place.sentence() == figure.sentence() ? figure : place));
        }
        return quote;
    }

    /** The words of the claim on one line, shortened in the middle if very long. */
    public String text() {
        return NormalText.display(cut(start, end, LONGEST));
    }

    private String cut(int from, int to, int longest) {
        String text = passage.text();
        return to - from <= longest
                ? text.substring(from, to)
                : text.substring(from, from + longest / 2) + " … " + text.substring(to - longest / 2, to);
    }

    /** The words of its sentence. */
    Set<String> words() {
        String sentence = NormalForm.of(passage.text().substring(sentenceStart, sentenceEnd));
        return NOT_IN_WORDS.splitAsStream(sentence).collect(Collectors.toSet());
    }

    /** The figure as printed. */
    public String figure() {
        return NormalText.display(passage.text().substring(figureStart, figureEnd));
    }

    /** The sentence before the figure, from not too far. */
    public String before() {
        int from = Math.max(sentenceStart, figureStart - CONTEXT);
        return (from > sentenceStart ? "…" : "")
                + NormalText.display(passage.text().substring(from, figureStart));
    }

    /** The sentence behind the figure, not too far. */
    public String behind() {
        int to = Math.min(sentenceEnd, figureEnd + CONTEXT);
        return NormalText.display(passage.text().substring(figureEnd, to)) + (to < sentenceEnd ? "…" : "");
    }

    /** Where its figure begins. */
    public SourceLocation figureLocation() {
        return passage.placeAt(figureStart);
    }

    /** Where its words begin. */
    public SourceLocation location() {
        return passage.placeAt(start);
    }

    /** Whether the words of another are all among its own. */
    public boolean covers(Quote other) {
        return passage == other.passage && start <= other.start && other.end <= end;
    }

    /** The same claim as far as another. */
    public Quote upTo(Quote last) {
        return last.passage == passage
                ? new Quote(
                        passage,
                        Math.min(start, last.start),
                        Math.max(end, last.end),
                        figureStart,
                        figureEnd,
                        Math.min(sentenceStart, last.sentenceStart),
                        Math.max(sentenceEnd, last.sentenceEnd))
                : this;
    }
}
