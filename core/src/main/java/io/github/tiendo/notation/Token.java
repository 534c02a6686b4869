package io.github.tiendo.notation;

import java.util.ArrayList;
import java.util.List;

/**
 * A number, word or sign of a text, with its place: what every notation is read from.
 *
 * <p>Blanks, invisible characters and residue of conversion separate or vanish and are no tokens.
 */
public final class Token {

    private final Kind kind;
    private final String text;
    private final int start;
    private final int end;
    private final boolean glued;

    private Token(Kind kind, String text, int start, int end, boolean glued) {
        this.kind = kind;
        this.text = text;
        this.start = start;
        this.end = end;
        this.glued = glued;
    }

    /** The kinds of tokens. */
    public enum Kind {
        /** ASCII digits, with single {@code .} and {@code ,} between digits. */
        NUMBER,
        /** A letter, and the letters and digits that follow it. */
        WORD,
        /** Any other character; {@code >=} is one sign. */
        SIGN,
        /** The end of the text. */
        END
    }

    /**
     * Which kind.
     *
     * @return the kind
     */
    public Kind kind() {
        return kind;
    }

    /**
     * What it says.
     *
     * @return digits with their marks, a word in normal form, or a sign, every dash being {@code -}; empty at the end
     */
    public String text() {
        return text;
    }

    /**
     * Where it begins.
     *
     * @return an index into the text, from 0, in UTF-16 units
     */
    public int start() {
        return start;
    }

    /**
     * Where it is over.
     *
     * @return the index behind it
     */
    public int end() {
        return end;
    }

    /**
     * Tells whether it follows the token before it without a blank.
     *
     * @return false for the first
     */
    public boolean isGlued() {
        return glued;
    }

    /**
     * Cuts a text into tokens, in linear time.
     *
     * @param text any text
     * @return the tokens in order, and at last one of kind END
     */
    public static List<Token> scan(String text) {
        List<Token> tokens = new ArrayList<>();
        boolean glued = false;
        int i = 0;
        while (i < text.length()) {
            int residue = NormalText.residueAt(text, i);
            if (residue > 0) {
                i += residue;
                continue;
            }
            char c = text.charAt(i);
            if (NormalText.isBlank(c)) {
                glued = false;
                i++;
            } else if (NormalText.isInvisible(c)) {
                i++;
            } else {
                Token token = at(text, i, glued);
                tokens.add(token);
                i = token.end();
                glued = true;
            }
        }
        tokens.add(new Token(Kind.END, "", text.length(), text.length(), glued));
        return tokens;
    }

    private static Token at(String text, int start, boolean glued) {
        if (NormalText.isDigit(text.charAt(start))) {
            return number(text, start, glued);
        }
        int letter = text.codePointAt(start);
        if (Character.isLetter(letter)) {
            int end = start;
            while (end < text.length() && isWordPart(text.codePointAt(end))) {
                end += Character.charCount(text.codePointAt(end));
            }
            return new Token(Kind.WORD, NormalText.ofWord(text.substring(start, end)), start, end, glued);
        }
        int end = start + Character.charCount(letter);
        String sign = NormalText.isDash(text.charAt(start)) ? "-" : text.substring(start, end);
        if ((sign.equals(">") || sign.equals("<")) && end < text.length() && text.charAt(end) == '=') {
            return new Token(Kind.SIGN, sign.equals(">") ? "≥" : "≤", start, end + 1, glued);
        }
        return new Token(Kind.SIGN, sign, start, end, glued);
    }

    private static boolean isWordPart(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.FORMAT;
    }

    /** Digits, with single marks between digits, and emphasis marks or invisible characters ignored inside. */
    private static Token number(String text, int start, boolean glued) {
        StringBuilder digits = new StringBuilder();
        int end = start;
        int i = start;
        while (i < text.length()) {
            char c = text.charAt(i);
            int residue = c == '*' ? NormalText.residueAt(text, i) : 0;
            if (residue > 0) {
                i += residue;
            } else if (NormalText.isInvisible(c)) {
                i++;
            } else if (NormalText.isDigit(c)) {
                digits.append(c);
                end = ++i;
            } else if ((c == '.' || c == ',')
                    && end == i
                    && i + 1 < text.length()
                    && NormalText.isDigit(text.charAt(i + 1))) {
                digits.append(c);
                end = ++i;
            } else {
                break;
            }
        }
        return new Token(Kind.NUMBER, digits.toString(), start, end, glued);
    }
}
