package io.github.tiendo.figure;

import io.github.tiendo.notation.text.Tokenizer;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts a passage into pieces: words joined to phrases, grouped digits to numbers, the marks of footnotes to one piece. */
final class PieceCutter {

    private static final int WORDS = 1 << 12;
    private static final int LONGEST_GROUPED = 20;
    private static final int LONGEST_NOTE = 4;
    private static final String FOOTNOTE = "[footnoteref:";

    private final String text;
    private final Tokenizer tokenizer;
    private final boolean paged;

    /** The phrases that begin with the words met last, by the words themselves. */
    private final String[] words = new String[WORDS];

    private final Lexicon.@Nullable Node[] nodes = new Lexicon.Node[WORDS];
    private List<Piece> raw = new ArrayList<>();
    private boolean slash;

    PieceCutter(String text) {
        this.text = text;
        this.tokenizer = new Tokenizer(text);
        this.paged = text.indexOf('\f') >= 0;
    }

    /** Whether the passage that was cut last holds a slash. */
    boolean hasSlash() {
        return slash;
    }

    /**
     * The pieces of the sentences with numbers. Of a sentence without, which states no figure, only the full stop is
     * left, so that those around it stay apart; a heading in front of a list is read whole.
     */
    void cut(int start, int end, List<Piece> out) {
        raw = out;
        slash = false;
        int from = start;
        while (from < end) {
            Sentence sentence = Sentence.at(text, from, end);
            boolean last = sentence.end() == end;
            if (sentence.hasNumber() || last && endsWithColon(text, start, end)) {
                int first = raw.size();
                tokens(from, sentence.end());
                phrases(first);
            } else if (!last) {
                raw.add(new Piece(Piece.Type.SIGN, ".", sentence.end() - 1, sentence.end(), true));
            }
            from = sentence.end();
        }
    }

    /** Whether a colon is the last character but for emphasis marks. */
    static boolean endsWithColon(String text, int start, int end) {
        int last = end - 1;
        while (last > start && text.charAt(last) == '*') {
            last--;
        }
        return text.charAt(last) == ':';
    }

    private void tokens(int start, int end) {
        int before = start;
        tokenizer.begin(start, end);
        boolean more = true;
        while (more) {
            more = tokenizer.next();
            if (tokenizer.start() - before > FOOTNOTE.length()) {
                footnote(before, tokenizer.start());
            }
            switch (tokenizer.kind()) {
                case WORD -> raw.add(piece(Piece.Type.WORD));
                case NUMBER -> number();
                case SIGN -> sign();
                case END -> {}
            }
            before = tokenizer.end();
        }
    }

    private Piece piece(Piece.Type type) {
        return new Piece(type, tokenizer.word(), tokenizer.start(), tokenizer.end(), tokenizer.isGlued());
    }

    /** The footnote reference that the tokens pass over. */
    private void footnote(int from, int to) {
        for (int at = from; at + FOOTNOTE.length() < to; at++) {
            if (text.charAt(at) == '[' && text.regionMatches(true, at, FOOTNOTE, 0, FOOTNOTE.length())) {
                int value = 0;
                int i = at + FOOTNOTE.length();
                while (i < to && i - at < FOOTNOTE.length() + 5 && Character.isDigit(text.charAt(i))) {
                    value = value * 10 + Character.digit(text.charAt(i++), 10);
                }
                Piece note = new Piece(Piece.Type.NOTE, "", at, i + 1, true);
                note.note = value;
                raw.add(note);
                at = i;
            }
        }
    }

    /** Makes one piece of the words of each phrase; the longest phrase wins. */
    private void phrases(int from) {
        int to = from;
        int i = from;
        while (i < raw.size()) {
            Piece piece = raw.get(i);
            int next = i + 1;
            if (piece.type == Piece.Type.WORD) {
                next = phrase(piece, next);
            }
            raw.set(to++, piece);
            i = next;
        }
        raw.subList(to, raw.size()).clear();
    }

    /** Reads on from the first word of a phrase, and answers the place behind its last. */
    private int phrase(Piece piece, int from) {
        Lexicon.Node node = node(piece.word);
        int next = from;
        int end = from;
        while (node != null) {
            if (node.isPhrase()) {
                piece.says(node, raw.get(next - 1).end);
                end = next;
            }
            boolean more = node.hasMore() && next < raw.size() && raw.get(next).type == Piece.Type.WORD;
            node = more ? node.next(raw.get(next++).word) : null;
        }
        return end;
    }

    /** The phrases that begin with a word. The tokenizer gives the same word as the same object, as a rule. */
    private Lexicon.@Nullable Node node(String word) {
        int place = word.hashCode() & WORDS - 1;
        if (words[place] != word) {
            words[place] = word;
            nodes[place] = Lexicon.ROOT.next(word);
        }
        return nodes[place];
    }

    /** A number; blanks that no line is broken at may group its digits. */
    private void number() {
        if (paged && Passages.isPageNumber(text, tokenizer.start(), tokenizer.end())) {
            return;
        }
        Piece last = last();
        if (last != null
                && last.type == Piece.Type.NUMBER
                && isGroup(tokenizer.word())
                && last.word.length() < LONGEST_GROUPED
                && isHardBlank(last.end, tokenizer.start())) {
            last.word += tokenizer.word();
            last.end = tokenizer.end();
        } else {
            raw.add(piece(Piece.Type.NUMBER));
        }
    }

    private @Nullable Piece last() {
        return raw.isEmpty() ? null : raw.get(raw.size() - 1);
    }

    private static boolean isGroup(String word) {
        return word.length() == 3
                || word.length() > 4 && (word.charAt(3) == ',' || word.charAt(3) == '.') && word.length() < 8;
    }

    private boolean isHardBlank(int from, int to) {
        return to == from + 1
                && (text.charAt(from) == '\u00a0' || text.charAt(from) == '\u202f' || text.charAt(from) == '\u2009');
    }

    private void sign() {
        Piece sign = piece(Piece.Type.SIGN);
        int value = Passages.superscript(sign.word.charAt(0));
        if (value >= 0) {
            superscript(sign, value);
        } else if (!sign.isEmphasis() && !(sign.isSign(']') && isNote(sign))) {
            slash |= sign.isSign('/');
            Lexicon.Node node = node(sign.word);
            if (node != null) {
                sign.qualifier = node.qualifier;
                sign.percent = node.percent;
            }
            raw.add(sign);
        }
    }

    /** A superscript digit is a footnote's mark, or goes on with one. */
    private void superscript(Piece sign, int value) {
        Piece last = last();
        boolean goesOn = last != null
                && last.type == Piece.Type.NOTE
                && sign.glued
                && sign.end - last.start <= LONGEST_NOTE
                && Passages.superscript(text.charAt(last.end - 1)) >= 0;
        if (goesOn) {
            last.note = last.note * 10 + value;
            last.end = sign.end;
        } else {
            note(value, sign.start, sign.end, sign.glued);
        }
    }

    private void note(int number, int start, int end, boolean glued) {
        Piece note = new Piece(Piece.Type.NOTE, "", start, end, glued);
        note.note = number;
        raw.add(note);
    }

    /** Whether a reference in brackets ends here, which becomes one piece: "[^3]", or "[3]" right behind a word. */
    private boolean isNote(Piece close) {
        int number = raw.size() - 1;
        if (number < 1 || raw.get(number).type != Piece.Type.NUMBER || !isShortInteger(raw.get(number).word)) {
            return false;
        }
        boolean caret = raw.get(number - 1).isSign('^');
        int open = number - (caret ? 2 : 1);
        if (open < 0 || !raw.get(open).isSign('[') || !(caret || raw.get(open).glued)) {
            return false;
        }
        int value = Integer.parseInt(raw.get(number).word);
        int start = raw.get(open).start;
        raw.subList(open, raw.size()).clear();
        note(value, start, close.end, true);
        return true;
    }

    private static boolean isShortInteger(String digits) {
        return digits.length() < LONGEST_NOTE && digits.chars().allMatch(Character::isDigit);
    }
}
