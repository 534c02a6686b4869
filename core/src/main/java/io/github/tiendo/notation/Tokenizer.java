package io.github.tiendo.notation;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts the passages of one text into tokens. The words of a text repeat: a word that was met before is not reduced to
 * its normal form again. For one thread.
 *
 * <pre>{@code
 * Tokenizer tokenizer = new Tokenizer(report);
 * List<Token> heading = tokenizer.scan(0, 80);
 * }</pre>
 */
public final class Tokenizer {

    /** How many words are remembered; one that falls on the place of another takes it. */
    private static final int REMEMBERED = 1 << 12;

    private static final int LONGEST_REMEMBERED = 16;
    private static final int ASCII = 128;
    private static final String[] SIGNS = new String[ASCII];

    /** The composed letters of Vietnamese and English by their codes. */
    private static final boolean[] PLAIN_LETTERS = new boolean[0x1EFA];

    private final String text;
    private final String @Nullable [] printed;
    private final String @Nullable [] normal;

    static {
        for (int c = 0; c < ASCII; c++) {
            SIGNS[c] = Character.toString(c);
        }
        for (char c = 0; c < PLAIN_LETTERS.length; c++) {
            PLAIN_LETTERS[c] = c < ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : NormalText.isComposed(c);
        }
    }

    /**
     * A tokenizer of one text.
     *
     * @param text any text
     */
    public Tokenizer(String text) {
        this.text = text;
        boolean isShort = text.length() < REMEMBERED;
        this.printed = isShort ? null : new String[REMEMBERED];
        this.normal = isShort ? null : new String[REMEMBERED];
    }

    /**
     * Cuts a passage into tokens, in linear time.
     *
     * @param from where it begins, an index into the text
     * @param to the index behind it
     * @return the tokens in order with their places in the text, and at last one of kind END
     */
    public List<Token> scan(int from, int to) {
        List<Token> tokens = new ArrayList<>((to - from) / 4 + 4);
        boolean glued = false;
        int i = from;
        while (i < to) {
            char c = text.charAt(i);
            if (c == ' ') {
                glued = false;
                i++;
                continue;
            }
            if (isPlainLetter(c)) {
                Token token = word(i, to, glued);
                tokens.add(token);
                i = token.end();
                glued = true;
                continue;
            }
            int residue = c == '*' || c == '[' ? NormalText.residueAt(text, i, to) : 0;
            if (residue > 0) {
                i += residue;
            } else if (NormalText.isBlank(c)) {
                glued = false;
                i++;
            } else if (NormalText.isInvisible(c)) {
                i++;
            } else {
                Token token = at(i, to, glued);
                tokens.add(token);
                i = token.end();
                glued = true;
            }
        }
        tokens.add(new Token(Token.Kind.END, "", to, to, glued));
        return tokens;
    }

    private static boolean isPlainLetter(char c) {
        return c < PLAIN_LETTERS.length && PLAIN_LETTERS[c];
    }

    private int codePoint(int at, int to) {
        char c = text.charAt(at);
        return Character.isHighSurrogate(c) && at + 1 < to ? text.codePointAt(at) : c;
    }

    private Token at(int start, int to, boolean glued) {
        char c = text.charAt(start);
        if (NormalText.isDigit(c)) {
            return number(start, to, glued);
        }
        int letter = codePoint(start, to);
        if (Character.isLetter(letter)) {
            return word(start, to, glued);
        }
        int end = start + Character.charCount(letter);
        if ((c == '>' || c == '<') && end < to && text.charAt(end) == '=') {
            return new Token(Token.Kind.SIGN, c == '>' ? "≥" : "≤", start, end + 1, glued);
        }
        String sign = NormalText.isDash(c) ? "-" : c < ASCII ? SIGNS[c] : text.substring(start, end);
        return new Token(Token.Kind.SIGN, sign, start, end, glued);
    }

    private Token word(int start, int to, boolean glued) {
        int end = start;
        int hash = 0;
        while (end < to) {
            char c = text.charAt(end);
            if (isPlainLetter(c) || NormalText.isDigit(c)) {
                end++;
            } else {
                int letter = c < ASCII ? ' ' : codePoint(end, to);
                if (c < ASCII || !isWordPart(letter)) {
                    break;
                }
                end += Character.charCount(letter);
            }
            hash = hash * 31 + c;
        }
        return new Token(Token.Kind.WORD, normal(start, end, hash), start, end, glued);
    }

    private String normal(int start, int end, int hash) {
        if (printed == null || normal == null || end - start > LONGEST_REMEMBERED) {
            return NormalText.ofWord(text.substring(start, end));
        }
        int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
        String known = printed[place];
        if (known == null || known.length() != end - start || !text.startsWith(known, start)) {
            known = text.substring(start, end);
            printed[place] = known;
            normal[place] = NormalText.ofWord(known);
        }
        return normal[place];
    }

    private static boolean isWordPart(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.FORMAT;
    }

    /** Digits, with single marks between digits, and emphasis marks or invisible characters ignored inside. */
    private Token number(int start, int to, boolean glued) {
        StringBuilder digits = null;
        int end = start;
        int i = start;
        while (i < to) {
            char c = text.charAt(i);
            int residue = c == '*' ? NormalText.residueAt(text, i, to) : 0;
            boolean mark = (c == '.' || c == ',') && end == i && i + 1 < to && NormalText.isDigit(text.charAt(i + 1));
            if (NormalText.isDigit(c) || mark) {
                if (end < i && digits == null) {
                    digits = new StringBuilder().append(text, start, end);
                }
                if (digits != null) {
                    digits.append(c);
                }
                end = ++i;
            } else if (residue > 0) {
                i += residue;
            } else if (c != ' ' && NormalText.isInvisible(c)) {
                i++;
            } else {
                break;
            }
        }
        return new Token(
                Token.Kind.NUMBER, digits == null ? text.substring(start, end) : digits.toString(), start, end, glued);
    }
}
