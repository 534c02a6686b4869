package io.github.tiendo.notation.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.ToLongFunction;
import java.util.stream.LongStream;
import java.util.stream.Stream;
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

    private static final char RIGHT_TO_LEFT = '\u202E';

    /** How many words are remembered: several times as many as a report has, for those that share their places. */
    private static final int REMEMBERED = 1 << 15;

    /** How many places a word may have; one that finds all of them taken takes the first. */
    private static final int PLACES = 4;

    private static final int LONGEST_REMEMBERED = 16;

    /** How many letters a number holds. */
    private static final int HELD = Long.SIZE / Character.SIZE;

    /** An odd number without a pattern, by which the bits of letters are scattered. */
    private static final long MIX = 0x9E3779B97F4A7C15L;

    private static final int ASCII = 128;
    private static final int LATIN_ENDS = 0x250;
    private static final int VIETNAMESE_BEGINS = 0x1EA0;
    private static final String[] SIGNS = new String[ASCII];
    private static final long[] UNMARKED_SIGNS =
            LongStream.generate(() -> Token.UNMARKED).limit(ASCII).toArray();

    /** The composed letters of Vietnamese and English by their codes. */
    private static final boolean[] PLAIN_LETTERS = new boolean[0x1EFA];

    private final ToLongFunction<String> marking;
    private final long[] marksOfSigns;
    private final @Nullable Known[] known;

    /**
     * A word that was met.
     *
     * @param first its letters as printed, as far as a number holds them
     * @param second the letters behind them
     * @param rest what more letters it has; null for most words, which need no other look
     * @param normal the word in normal form
     * @param marks what its reader has to know of it
     * @param isCapitals whether it begins with two capitals
     */
    private record Known(
            long first, long second, @Nullable String rest, String normal, long marks, boolean isCapitals) {}

    private String text = "";
    private char[] chars = new char[0];
    private int limit;

    private Token.Kind kind = Token.Kind.END;
    private String word = "";
    private long marks;
    private int start;
    private int end;
    private boolean glued;
    private boolean hasNumbers;
    private boolean hasCapitals;

    static {
        for (int c = 0; c < ASCII; c++) {
            SIGNS[c] = Character.toString(c);
        }
        for (char c = 'A'; c <= 'Z'; c++) {
            PLAIN_LETTERS[c] = true;
            PLAIN_LETTERS[Character.toLowerCase(c)] = true;
        }
        // a short run notices a look at all letters of Greek, Cyrillic and so on, none of which is composed
        markComposed(ASCII, LATIN_ENDS);
        markComposed(VIETNAMESE_BEGINS, PLAIN_LETTERS.length);
    }

    private static void markComposed(int from, int to) {
        for (int c = from; c < to; c++) {
            PLAIN_LETTERS[c] = NormalForm.isComposed((char) c);
        }
    }

    private Tokenizer(int remembered, ToLongFunction<String> marking) {
        this.marking = marking;
        this.known = new Known[remembered];
        this.marksOfSigns = remembered == 0
                ? UNMARKED_SIGNS
                : Stream.of(SIGNS).mapToLong(marking).toArray();
    }

    /** A tokenizer that remembers no word. */
    static Tokenizer forOneText() {
        return new Tokenizer(0, word -> Token.UNMARKED);
    }

    /**
     * A tokenizer that remembers the normal forms of the words it met. For one thread.
     *
     * @return a new one
     */
    public static Tokenizer forManyTexts() {
        return forManyTexts(word -> Token.UNMARKED);
    }

    /**
     * A tokenizer that remembers the normal forms of the words it met, and what their reader has to know of them. For one
     * thread.
     *
     * @param marking tells of a word in normal form, a number or a sign the {@link Token#marks()} of every token that says it
     * @return a new one
     */
    public static Tokenizer forManyTexts(ToLongFunction<String> marking) {
        return new Tokenizer(REMEMBERED, marking);
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
        hasNumbers = false;
        hasCapitals = false;
        List<Token> tokens = new ArrayList<>(limit / 4 + 4);
        boolean more = true;
        while (more) {
            more = next();
            tokens.add(new Token(kind, word, start, end, glued, marks));
        }
        return tokens;
    }

    /**
     * Tells of the text that was scanned last whether it has digits.
     *
     * @return whether a token of it is a number
     */
    public boolean hasNumbers() {
        return hasNumbers;
    }

    /**
     * Tells of the text that was scanned last whether it may have abbreviations.
     *
     * @return whether a remembered word of it begins with two capitals
     */
    public boolean hasCapitals() {
        return hasCapitals;
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
                } else if (isInvisible(c)) {
                    at++;
                } else {
                    place(at, blank);
                    other(at);
                    return true;
                }
            }
        }
        place(limit, blank);
        found(Token.Kind.END, "", limit, Token.UNMARKED);
        return false;
    }

    private void place(int at, boolean blank) {
        start = at;
        glued = !blank;
    }

    private void found(Token.Kind found, String says, int behind, long told) {
        kind = found;
        word = says;
        marks = told;
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
            sign(c == '>' ? "≥" : "≤", behind + 1);
        } else {
            char plain = NormalForm.isDash(c) ? '-' : c == '’' ? '\'' : c;
            sign(plain < ASCII ? SIGNS[plain] : text.substring(at, behind), behind);
        }
    }

    private void sign(String sign, int behind) {
        char c = sign.charAt(0);
        found(Token.Kind.SIGN, sign, behind, c < ASCII ? marksOfSigns[c] : marking.applyAsLong(sign));
    }

    private void word(int at) {
        int i = at;
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
        }
        kind = Token.Kind.WORD;
        end = i;
        if (known.length > 0 && i - at <= LONGEST_REMEMBERED) {
            Known met = known(at, i);
            hasCapitals |= met.isCapitals();
            word = met.normal();
            marks = met.marks();
        } else {
            word = NormalForm.ofWord(new String(chars, at, i - at));
            marks = marking.applyAsLong(word);
        }
    }

    private Known known(int from, int to) {
        int middle = Math.min(to, from + HELD);
        long first = letters(from, middle);
        long second = letters(middle, Math.min(to, middle + HELD));
        String rest = to - from > 2 * HELD ? new String(chars, from + 2 * HELD, to - from - 2 * HELD) : null;
        long mixed = first * MIX;
        mixed = (mixed ^ mixed >>> Integer.SIZE ^ second) * MIX;
        // all letters tell in the highest bits
        int begin = (int) (mixed >>> Long.SIZE - Character.SIZE) & known.length - PLACES;
        int free = begin;
        for (int place = begin; place < begin + PLACES; place++) {
            Known met = known[place];
            if (met == null) {
                free = place;
                break;
            }
            if (met.first() == first && met.second() == second && Objects.equals(met.rest(), rest)) {
                return met;
            }
        }
        // one object for all that a word is looked up in, so that most looks need not compare letters
        String normal = NormalForm.ofWord(new String(chars, from, to - from)).intern();
        boolean capitals =
                to - from > 1 && Character.isUpperCase(chars[from]) && Character.isUpperCase(chars[from + 1]);
        known[free] = new Known(first, second, rest, normal, marking.applyAsLong(normal), capitals);
        return known[free];
    }

    /** Letters as one number: as many as it holds. */
    private long letters(int from, int to) {
        long letters = 0;
        for (int i = from; i < to; i++) {
            letters = letters << Character.SIZE | chars[i];
        }
        return letters;
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
            } else if (c > ' ' && isInvisible(c)) {
                i++;
            } else {
                break;
            }
        }
        hasNumbers = true;
        String number = digits == null ? text.substring(at, behind) : digits.toString();
        found(Token.Kind.NUMBER, number, behind, marking.applyAsLong(number));
    }

    /** Whether a character shows nothing. The one that turns the order of what follows shows another number. */
    private static boolean isInvisible(char c) {
        return c != RIGHT_TO_LEFT && NormalForm.isInvisible(c);
    }
}
