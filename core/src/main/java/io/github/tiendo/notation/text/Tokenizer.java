package io.github.tiendo.notation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Goes over the tokens of one text, a passage at a time. The words of a text repeat: a word that was met before is not
 * reduced to its normal form again, and comes as the same object, as a rule. For one thread.
 *
 * <pre>{@code
 * Tokenizer tokenizer = new Tokenizer(report);
 * tokenizer.begin(0, 80);
 * while (tokenizer.next()) {
 *     tokenizer.word();
 * }
 * }</pre>
 *
 * @see Token
 */
final class Tokenizer {

    /** How many words are remembered; one that falls on the place of another takes it. */
    private static final int REMEMBERED = 1 << 12;

    private static final int LONGEST_REMEMBERED = 16;
    private static final int ASCII = 128;
    private static final String[] SIGNS = new String[ASCII];

    /** The composed letters of Vietnamese and English by their codes. */
    private static final boolean[] PLAIN_LETTERS = new boolean[0x1EFA];

    private final String text;
    private final char @Nullable [] @Nullable [] printed;
    private final String @Nullable [] normal;

    /** The passage, and where it begins and ends in the text. */
    private char[] passage = new char[0];

    private int offset;
    private int limit;

    private Token.Kind kind = Token.Kind.END;
    private String word = "";
    private int start;
    private int end;
    private boolean glued;

    static {
        for (int c = 0; c < ASCII; c++) {
            SIGNS[c] = Character.toString(c);
        }
        for (char c = 0; c < PLAIN_LETTERS.length; c++) {
            PLAIN_LETTERS[c] = c < ASCII ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : NormalForm.isComposed(c);
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
        this.printed = isShort ? null : new char[REMEMBERED][];
        this.normal = isShort ? null : new String[REMEMBERED];
    }

    /**
     * Goes to the beginning of a passage.
     *
     * @param from where it begins, an index into the text
     * @param to the index behind it
     */
    public void begin(int from, int to) {
        if (passage.length < to - from) {
            passage = new char[Math.max(to - from, 2 * passage.length)];
        }
        text.getChars(from, to, passage, 0);
        offset = from;
        limit = to;
        end = from;
    }

    /**
     * Goes to the next token; all of a passage take linear time.
     *
     * @return false at the end of the passage, which is a token of kind END
     */
    public boolean next() {
        boolean blank = end == offset;
        int at = end;
        while (at < limit) {
            char c = passage[at - offset];
            if (c == ' ') {
                blank = true;
                at++;
            } else if (isPlainLetter(c)) {
                place(at, blank);
                word(at);
                return true;
            } else {
                int residue = c == '*' || c == '[' ? NormalForm.residueAt(text, at, limit) : 0;
                if (residue > 0) {
                    at += residue;
                } else if (NormalForm.isBlank(c)) {
                    blank = true;
                    at++;
                } else if (NormalForm.isInvisible(c)) {
                    at++;
                } else {
                    place(at, blank);
                    other(at);
                    return true;
                }
            }
        }
        place(limit, blank);
        found(Token.Kind.END, "", limit);
        return false;
    }

    private void place(int at, boolean blank) {
        start = at;
        glued = !blank;
    }

    private void found(Token.Kind found, String says, int behind) {
        kind = found;
        word = says;
        end = behind;
    }

    /** {@return which kind of token this is} */
    public Token.Kind kind() {
        return kind;
    }

    /**
     * What the token says.
     *
     * @return digits with their marks, a word in normal form, or a sign, every dash being {@code -}; empty at the end
     */
    public String word() {
        return word;
    }

    /**
     * Where the token begins.
     *
     * @return an index into the text
     */
    public int start() {
        return start;
    }

    /**
     * Where the token is over.
     *
     * @return the index behind it
     */
    public int end() {
        return end;
    }

    /**
     * Tells whether the token follows the one before it without a blank.
     *
     * @return false for the first of a passage
     */
    public boolean isGlued() {
        return glued;
    }

    /** The tokens of a passage, and at last one of kind END. */
    List<Token> scan(int from, int to) {
        begin(from, to);
        List<Token> tokens = new ArrayList<>((to - from) / 4 + 4);
        boolean more = true;
        while (more) {
            more = next();
            tokens.add(new Token(kind, word, start, end, glued));
        }
        return tokens;
    }

    private static boolean isPlainLetter(char c) {
        return c < PLAIN_LETTERS.length && PLAIN_LETTERS[c];
    }

    private int codePoint(int at) {
        char c = passage[at - offset];
        return Character.isHighSurrogate(c) && at + 1 < limit ? text.codePointAt(at) : c;
    }

    private void other(int at) {
        char c = passage[at - offset];
        if (NormalForm.isDigit(c)) {
            number(at);
            return;
        }
        int letter = codePoint(at);
        if (Character.isLetter(letter)) {
            word(at);
            return;
        }
        int behind = at + Character.charCount(letter);
        if ((c == '>' || c == '<') && behind < limit && passage[behind - offset] == '=') {
            found(Token.Kind.SIGN, c == '>' ? "≥" : "≤", behind + 1);
            return;
        }
        String sign = NormalForm.isDash(c) ? "-" : c < ASCII ? SIGNS[c] : text.substring(at, behind);
        found(Token.Kind.SIGN, sign, behind);
    }

    private void word(int at) {
        int first = at - offset;
        int last = limit - offset;
        int i = first;
        int hash = 0;
        while (i < last) {
            char c = passage[i];
            if (isPlainLetter(c) || NormalForm.isDigit(c)) {
                i++;
            } else {
                int letter = c < ASCII ? ' ' : codePoint(offset + i);
                if (!isWordPart(letter)) {
                    break;
                }
                i += Character.charCount(letter);
            }
            hash = hash * 31 + c;
        }
        found(Token.Kind.WORD, normal(first, i, hash), offset + i);
    }

    private String normal(int first, int end, int hash) {
        if (printed == null || normal == null || end - first > LONGEST_REMEMBERED) {
            return NormalForm.ofWord(new String(passage, first, end - first));
        }
        int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
        char[] known = printed[place];
        if (known == null || !Arrays.equals(known, 0, known.length, passage, first, end)) {
            printed[place] = Arrays.copyOfRange(passage, first, end);
            normal[place] = NormalForm.ofWord(new String(passage, first, end - first));
        }
        return normal[place];
    }

    private static boolean isWordPart(int letter) {
        return Character.isLetterOrDigit(letter)
                || Character.getType(letter) == Character.NON_SPACING_MARK
                || Character.getType(letter) == Character.FORMAT;
    }

    /** Digits, with single marks between digits, and emphasis marks or invisible characters ignored inside. */
    private void number(int at) {
        StringBuilder digits = null;
        int behind = at;
        int i = at;
        while (i < limit) {
            char c = passage[i - offset];
            int residue = c == '*' ? NormalForm.residueAt(text, i, limit) : 0;
            boolean mark = (c == '.' || c == ',')
                    && behind == i
                    && i + 1 < limit
                    && NormalForm.isDigit(passage[i + 1 - offset]);
            if (NormalForm.isDigit(c) || mark) {
                if (behind < i && digits == null) {
                    digits = new StringBuilder().append(text, at, behind);
                }
                if (digits != null) {
                    digits.append(c);
                }
                behind = ++i;
            } else if (residue > 0) {
                i += residue;
            } else if (c > ' ' && NormalForm.isInvisible(c)) {
                i++;
            } else {
                break;
            }
        }
        found(Token.Kind.NUMBER, digits == null ? text.substring(at, behind) : digits.toString(), behind);
    }
}
