package io.github.tiendo.notation.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Cuts texts into tokens. The words of a text repeat: a word that was met before is not reduced to its normal form again,
 * and comes as the same object, as a rule. For one thread.
 *
 * <pre>{@code
 * Tokenizer tokenizer = Tokenizer.forManyTexts();
 * paragraphs.forEach(paragraph -> read(tokenizer.scan(paragraph)));
 * }</pre>
 *
 * @see Token
 */
public final class Tokenizer {

    /** How many words are remembered; one that falls on the place of another takes it. */
    private static final int REMEMBERED = 1 << 14;

    private static final int LONGEST_REMEMBERED = 16;
    private static final int ASCII = 128;
    private static final String[] SIGNS = new String[ASCII];

    /** The composed letters of Vietnamese and English by their codes. */
    private static final boolean[] PLAIN_LETTERS = new boolean[0x1EFA];

    private final char @Nullable [] @Nullable [] printed;
    private final String @Nullable [] normal;

    private String text = "";
    private char[] chars = new char[0];
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

    private Tokenizer(int remembered) {
        this.printed = remembered == 0 ? null : new char[remembered][];
        this.normal = remembered == 0 ? null : new String[remembered];
    }

    /** A tokenizer that remembers no word. */
    static Tokenizer forOneText() {
        return new Tokenizer(0);
    }

    /**
     * A tokenizer that remembers the normal forms of the words it met. For one thread.
     *
     * @return a new one
     */
    public static Tokenizer forManyTexts() {
        return new Tokenizer(REMEMBERED);
    }

    /**
     * Cuts a text into tokens, in linear time.
     *
     * @param whole any text
     * @return the tokens in order, and at last one of kind END; may be changed
     */
    public List<Token> scan(String whole) {
        text = whole;
        limit = whole.length();
        if (chars.length < limit) {
            chars = new char[Math.max(limit, 2 * chars.length)];
        }
        whole.getChars(0, limit, chars, 0);
        end = 0;
        List<Token> tokens = new ArrayList<>(limit / 4 + 4);
        boolean more = true;
        while (more) {
            more = next();
            tokens.add(new Token(kind, word, start, end, glued));
        }
        return tokens;
    }

    /** Goes to the next token; false at the end of the text, which is a token of kind END. */
    private boolean next() {
        boolean blank = end == 0;
        int at = end;
        while (at < limit) {
            char c = chars[at];
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

    private static boolean isPlainLetter(char c) {
        return c < PLAIN_LETTERS.length && PLAIN_LETTERS[c];
    }

    private int codePoint(int at) {
        char c = chars[at];
        return Character.isHighSurrogate(c) && at + 1 < limit ? text.codePointAt(at) : c;
    }

    private void other(int at) {
        char c = chars[at];
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
        if ((c == '>' || c == '<') && behind < limit && chars[behind] == '=') {
            found(Token.Kind.SIGN, c == '>' ? "≥" : "≤", behind + 1);
            return;
        }
        String sign = NormalForm.isDash(c) ? "-" : c < ASCII ? SIGNS[c] : text.substring(at, behind);
        found(Token.Kind.SIGN, sign, behind);
    }

    private void word(int at) {
        int i = at;
        int hash = 0;
        while (i < limit) {
            char c = chars[i];
            if (isPlainLetter(c) || NormalForm.isDigit(c)) {
                i++;
            } else {
                int letter = c < ASCII ? ' ' : codePoint(i);
                if (!isWordPart(letter)) {
                    break;
                }
                i += Character.charCount(letter);
            }
            hash = hash * 31 + c;
        }
        found(Token.Kind.WORD, normal(at, i, hash), i);
    }

    private String normal(int first, int end, int hash) {
        if (printed == null || normal == null || end - first > LONGEST_REMEMBERED) {
            return NormalForm.ofWord(new String(chars, first, end - first));
        }
        int place = (hash ^ hash >>> 15) & REMEMBERED - 1;
        char[] known = printed[place];
        if (known == null || !Arrays.equals(known, 0, known.length, chars, first, end)) {
            printed[place] = Arrays.copyOfRange(chars, first, end);
            normal[place] = NormalForm.ofWord(new String(chars, first, end - first));
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
            char c = chars[i];
            int residue = c == '*' ? NormalForm.residueAt(text, i, limit) : 0;
            boolean mark = (c == '.' || c == ',') && behind == i && i + 1 < limit && NormalForm.isDigit(chars[i + 1]);
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
