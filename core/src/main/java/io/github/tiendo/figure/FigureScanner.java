package io.github.tiendo.figure;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.notation.NumberDialect;
import io.github.tiendo.notation.NumberNotation;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Finds the figures that a text states, in plain text and in Markdown, Vietnamese and English in one text.
 *
 * <pre>{@code
 * FigureScan scan = FigureScanner.of(Languages.VIETNAMESE)
 *         .scan("report.txt", "- 14/36 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 35%);");
 * scan.figures().get(0).kind();     // COUNT_SHARE
 * scan.figures().get(0).stated();   // 35 %
 * }</pre>
 *
 * <p>Emphasis marks inside numbers, lines broken by a page or a converter, hyphens at line ends, footnote marks,
 * letters composed or not, and any blanks are read over; form feeds begin pages. Dates, document numbers, "24/7", map
 * scales, ratios of words and ranges are no figures. What looks like a figure and is not understood is listed
 * ({@link FigureScan#unread()}). Time and memory are linear in the length of the text, whatever it holds.
 */
public final class FigureScanner {

    /** A text is judged by its beginning, as far as its language goes. */
    private static final int SAMPLE = 100_000;

    private static final int MARKED_NUMBERS = 2_000;

    private final Locale language;
    private final Optional<NumberDialect> dialect;

    private FigureScanner(Locale language, Optional<NumberDialect> dialect) {
        this.language = language;
        this.dialect = dialect;
    }

    /**
     * A scanner for texts that are mostly in one language; a text without one Vietnamese letter is read as English.
     *
     * @param language tells how 1.234 is read where neither the text's letters nor its other numbers tell
     * @return the scanner
     */
    public static FigureScanner of(Locale language) {
        return new FigureScanner(language, Optional.empty());
    }

    /**
     * The same scanner for texts whose numbers are known to be in a certain dialect.
     *
     * @param dialect which marks the numbers have
     * @return a copy
     */
    public FigureScanner withDialect(NumberDialect dialect) {
        return new FigureScanner(language, Optional.of(dialect));
    }

    /**
     * Finds the figures of a text.
     *
     * @param source the name of the text, for places
     * @param text any text
     * @return the figures, and what was not understood
     */
    public FigureScan scan(String source, String text) {
        return new TextReader(source, text, new Digits(notation(text))).read();
    }

    private NumberNotation notation(String text) {
        Locale spoken = isForeign(text) ? Languages.ENGLISH : language;
        if (dialect.isPresent()) {
            return NumberNotation.of(spoken, dialect.get());
        }
        return NumberNotation.of(spoken).around(markedNumbers(text));
    }

    /** Whether there are letters, and none that only Vietnamese has. */
    private static boolean isForeign(String text) {
        boolean letters = false;
        for (int i = 0; i < text.length() && i < SAMPLE; i++) {
            char c = text.charAt(i);
            if (c >= 0x1EA0 && c <= 0x1EF9 || "ăâđêôơưĂÂĐÊÔƠƯ".indexOf(c) >= 0 || c == '\u0309' || c == '\u0323') {
                return false;
            }
            letters |= c >= 'a' && c <= 'z';
        }
        return letters;
    }

    private static List<String> markedNumbers(String text) {
        List<String> numbers = new ArrayList<>();
        int i = 0;
        while (i < text.length() && numbers.size() < MARKED_NUMBERS) {
            if (!isDigit(text, i)) {
                i++;
                continue;
            }
            int start = i;
            boolean marked = false;
            while (isDigit(text, i) || i < text.length() && ".,".indexOf(text.charAt(i)) >= 0 && isDigit(text, i + 1)) {
                marked |= !isDigit(text, i);
                i++;
            }
            boolean alone = start == 0 || !Character.isLetter(text.charAt(start - 1)) && text.charAt(start - 1) != '.';
            if (marked && alone && i - start < 30) {
                numbers.add(text.substring(start, i));
            }
        }
        return numbers;
    }

    private static boolean isDigit(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** One reading of one text. */
    private static final class TextReader {

        /** Passages without a digit that are short enough to be a heading. */
        private static final int HEADING = 200;

        /** How far before its mark a footnote's sentence is looked at. */
        private static final int NOTE_BACK = 60;

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
                while (i < passage.end() && i - at < 5 && isDigit(text, i)) {
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
                lastCounts = numbers ? lastCounts(pieces) : List.of();
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
                List<Piece> counts = new ArrayList<>();
                for (int j = i - 1; j >= 0 && i - j <= NOTE_BACK && counts.size() < 4; j--) {
                    Piece piece = pieces.get(j);
                    if (piece.sentence != pieces.get(i).sentence) {
                        break;
                    }
                    if (piece.isCount() && piece.depth == pieces.get(i).depth) {
                        counts.add(piece);
                    }
                }
                sentencesOfNotes.put(pieces.get(i).note, counts);
            }
        }

        /** The counts of the last sentence, the last first. */
        private static List<Piece> lastCounts(List<Piece> pieces) {
            int last = pieces.size() - 1;
            List<Piece> counts = new ArrayList<>();
            for (int i = last; i >= 0 && last - i <= NOTE_BACK && counts.size() < 4; i--) {
                Piece piece = pieces.get(i);
                if (piece.sentence != pieces.get(last).sentence) {
                    break;
                }
                if (piece.isCount()) {
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
}
