package io.github.tiendo.figure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One reading of one text, passage by passage: cut, read, and given to the rules. */
final class TextReader {

    /** Passages without a digit that are short enough to be a heading. */
    private static final int HEADING = 200;

    /** How far before its mark a footnote's sentence is looked at. */
    private static final int NOTE_BACK = 60;

    private static final int MOST_COUNTS = 4;

    private final String text;
    private final Places places;
    private final Finds finds;
    private final PassageReader reader;
    private final Footnotes notes = new Footnotes();
    private final ListRules lists;
    private final Map<Integer, List<Piece>> sentencesOfNotes = new HashMap<>();
    private final LonePercentages lone = new LonePercentages();
    private final Restatements restatements = new Restatements();
    private int bracket;
    private @Nullable Piece lastCount;
    private List<Piece> lastCounts = List.of();

    TextReader(String source, String text, Digits digits) {
        this.text = text;
        this.places = new Places(source);
        this.finds = new Finds(text, places);
        this.reader = new PassageReader(text, digits);
        this.lists = new ListRules(text, finds);
        this.bracket = text.indexOf('[');
    }

    FigureScan read() {
        List<Passage> passages = Passages.of(text, places);
        for (Passage passage : passages) {
            footnotes(passage);
        }
        for (Passage passage : passages) {
            boolean heading = passage.end() - passage.start() <= HEADING
                    && PieceCutter.endsWithColon(text, passage.start(), passage.end());
            if (passage.hasDigit() || heading) {
                passage(passage);
            } else {
                plain(passage);
            }
        }
        lists.end();
        restatements.end(finds);
        return finds.scan();
    }

    /** The footnotes that a passage is or holds: "¹² A, B", "[2: Bao gồm: A, B]". The nearest definition counts. */
    private void footnotes(Passage passage) {
        if (passage.note() > 0) {
            notes.add(passage.note(), behindMark(passage), passage.end());
            return;
        }
        int at = bracket(passage.start());
        while (at >= 0 && at < passage.end()) {
            int i = at + 1;
            int value = 0;
            while (i < passage.end() && i - at < 5 && FigureScanner.isDigit(text, i)) {
                value = value * 10 + text.charAt(i++) - '0';
            }
            if (value > 0 && i < passage.end() && text.charAt(i) == ':') {
                int close = indexOf(']', i, passage.end());
                int end = close < 0 ? passage.end() : close;
                notes.add(value, i + 1, end);
                i = end;
            }
            at = bracket(i);
        }
    }

    /** The first opening bracket from a place on; the places asked for only grow. */
    private int bracket(int from) {
        if (bracket >= 0 && bracket < from) {
            bracket = text.indexOf('[', from);
        }
        return bracket;
    }

    private int indexOf(char c, int from, int to) {
        for (int i = from; i < to; i++) {
            if (text.charAt(i) == c) {
                return i;
            }
        }
        return -1;
    }

    /** Where the words of a footnote begin. */
    private int behindMark(Passage passage) {
        int start = passage.start();
        while (start < passage.end() && Passages.superscript(text.charAt(start)) >= 0) {
            start++;
        }
        int colon = start > passage.start() ? -1 : indexOf(':', start, passage.end());
        return colon < 0 ? start : colon + 1;
    }

    /** A passage that states nothing may be an item of a list. */
    private void plain(Passage passage) {
        lists.plain(passage);
        lastCount = null;
    }

    private void passage(Passage passage) {
        int start = passage.note() > 0 ? behindMark(passage) : passage.start();
        List<Piece> pieces = reader.read(start, passage.end());
        if (pieces.isEmpty()) {
            plain(passage);
            return;
        }
        if (passage.hasDigit()) {
            lone.read(pieces);
            if (reader.contents().hasNumbers()) {
                rules(passage, pieces);
            }
            if (reader.contents().hasCandidates()) {
                unread(pieces);
            }
        }
        lists.read(passage, pieces);
        if (reader.contents().has(Piece.Type.NOTE)) {
            remember(passage, pieces);
        }
        boolean numbers = reader.contents().hasNumbers();
        lastCount = numbers ? firstCount(pieces) : null;
        if (passage.note() == 0) {
            lastCounts = numbers ? countsBack(pieces, pieces.size() - 1, count -> true) : List.of();
        }
    }

    private void rules(Passage passage, List<Piece> pieces) {
        Contents contents = reader.contents();
        restatements.read(pieces);
        List<Piece> outer = passage.note() > 0
                ? sentencesOfNotes.getOrDefault(passage.note(), List.of())
                : pieces.get(0).is(Cue.WHICH) ? lastCounts : List.of();
        if (PartRules.mayFind(contents)) {
            new PartRules(pieces, finds).read(outer);
        }
        new NameRules(text, pieces, notes, finds).read();
        if (GrowthRules.mayFind(contents)) {
            new GrowthRules(pieces, finds).read(lastCount);
        }
        if (TaskRules.mayFind(contents)) {
            new TaskRules(pieces, finds).read();
        }
        Piece whole = lists.whole(passage);
        new ShareRules(pieces, contents, finds).read(whole == null ? outer : List.of(whole), lone);
    }

    /** Keeps the counts before the mark of a footnote, which may say what they are made of. */
    private void remember(Passage passage, List<Piece> pieces) {
        if (passage.note() > 0) {
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            if (pieces.get(i).type != Piece.Type.NOTE || sentencesOfNotes.containsKey(pieces.get(i).note)) {
                continue;
            }
            int depth = pieces.get(i).depth;
            sentencesOfNotes.put(pieces.get(i).note, countsBack(pieces, i, count -> count.depth == depth));
        }
    }

    /** The last counts of a sentence up to a place, the last first. */
    private static List<Piece> countsBack(List<Piece> pieces, int from, Predicate<Piece> wanted) {
        List<Piece> counts = new ArrayList<>();
        for (int i = from; i >= 0 && from - i <= NOTE_BACK && counts.size() < MOST_COUNTS; i--) {
            Piece piece = pieces.get(i);
            if (piece.sentence != pieces.get(from).sentence) {
                break;
            }
            if (piece.isCount() && wanted.test(piece)) {
                counts.add(piece);
            }
        }
        return counts;
    }

    private static @Nullable Piece firstCount(List<Piece> pieces) {
        for (Piece piece : pieces) {
            if (piece.isCount()) {
                return piece;
            }
        }
        return null;
    }

    private void unread(List<Piece> pieces) {
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            boolean percent = piece.isSign('%')
                    && !(i + 1 < pieces.size()
                            && pieces.get(i + 1).isSign(')')
                            && i > 0
                            && pieces.get(i - 1).isSign('('));
            if (percent || piece.isCandidate() && !piece.isSign('%')) {
                Piece first = percent && i > 0 && piece.glued ? pieces.get(i - 1) : piece;
                finds.addUnread(first.start, piece.end);
            }
        }
    }
}
