package io.github.tiendo.notation.text;

import java.text.Normalizer;
import java.util.Locale;

/** The normal form of texts and of words, and the sorts of characters it knows. */
public final class NormalForm {

    private static final String FOOTNOTE = "[footnoteref:";
    private static final int MAX_FOOTNOTE_DIGITS = 9;
    private static final String TONED_O = "òóỏõọ";
    private static final String TONED_U = "ùúủũụ";
    private static final String TONED_A = "àáảãạ";
    private static final String TONED_E = "èéẻẽẹ";
    private static final String TONED_Y = "ỳýỷỹỵ";

    /** As Unicode bounds them for streams: to put marks in order takes time that grows with the square of them. */
    private static final int MOST_MARKS = 30;

    /** How many cells are understood at a time, more or less. */
    private static final int REMEMBERED = 1 << 8;

    private static final RecentForms<String> FORMS = new RecentForms<>(REMEMBERED, NormalForm::made);
    private static final RecentForms<String> DISPLAYED = new RecentForms<>(REMEMBERED, NormalForm::displayed);

    /** The composed letters that were met, by their codes, without their marks. */
    private static final char[] WITHOUT_MARKS = new char[0x1EFA];

    /**
     * The lower case, or the one dash, of the characters of which normalisation changes nothing else, by their codes: of
     * Vietnamese, English and usual punctuation. 0 for all others.
     */
    private static final char[] PLAIN = new char[0x2266];

    static {
        for (char c = ' '; c < 0x7F; c++) {
            PLAIN[c] = c == '*' || c == '[' ? 0 : Character.toLowerCase(c);
        }
        for (char c = 0xA1; c < 0x1EFA; c = c == 0x1B0 ? 0x1EA0 : (char) (c + 1)) {
            PLAIN[c] = c < 0xC0 && c != 0xAD || isOfVietnamese(c) ? Character.toLowerCase(c) : 0;
        }
        for (char c = 0x2010; c < 0x2028; c++) {
            PLAIN[c] = isDash(c) ? '-' : c;
        }
        PLAIN[0x2212] = '-';
        PLAIN[0x2264] = 0x2264;
        PLAIN[0x2265] = 0x2265;
    }

    private NormalForm() {}

    /**
     * The form in which texts are compared. It is not meant to be read by people.
     *
     * @param text any text
     * @return the text composed, without residue, blanks collapsed, dashes one, lower case, tones on the second vowel
     *     of oa, oe and uy; applying it twice changes nothing
     */
    public static String of(String text) {
        TextCursor.requireText(text);
        return isOfWords(text) ? text : FORMS.of(text);
    }

    /**
     * Tells whether a look at each letter is enough to know that a text is in normal form.
     *
     * @param text any text
     * @return whether it is lower-case letters of Vietnamese and English and single blanks between them, and no mark of a tone
     *     stands where it might be moved; most words of resources are
     */
    public static boolean isOfWords(String text) {
        char before = ' ';
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || isComposed(c) && PLAIN[c] == c;
            boolean mayTakeTone = before >= 0x80 && (c == 'a' || c == 'e' || c == 'y');
            if (!isLetter && (c != ' ' || before == ' ') || mayTakeTone) {
                return false;
            }
            before = c;
        }
        return before != ' ';
    }

    private static String made(String text) {
        char[] line = text.toCharArray();
        int length = putOnOneLine(line);
        return length < 0 ? madeOfAny(text) : madeOfPlain(line, length);
    }

    /** The form of characters of which normalisation would change nothing but case, dashes and place of tones. */
    private static String madeOfPlain(char[] normal, int length) {
        for (int i = 0; i < length; i++) {
            char c = PLAIN[normal[i]];
            normal[i] = c;
            boolean mayTakeTone = (c == 'a' || c == 'e' || c == 'y') && i > 0 && normal[i - 1] >= 0x80;
            char moved = mayTakeTone ? toned(normal[i - 1], c) : 0;
            if (moved != 0) {
                normal[i - 1] = TONED_O.indexOf(normal[i - 1]) >= 0 ? 'o' : 'u';
                normal[i] = moved;
            }
        }
        return new String(normal, 0, length);
    }

    private static String madeOfAny(String text) {
        String lower = composed(display(text).toLowerCase(Locale.ROOT));
        StringBuilder normal = new StringBuilder(lower.length());
        for (int i = 0; i < lower.length(); i++) {
            char c = lower.charAt(i);
            char next = i + 1 < lower.length() ? lower.charAt(i + 1) : ' ';
            char moved = toned(c, next);
            if (moved != 0) {
                normal.append(TONED_O.indexOf(c) >= 0 ? 'o' : 'u').append(moved);
                i++;
            } else if (isDash(c)) {
                normal.append('-');
            } else {
                // a letter that is typed for đ by mistake and looks the same
                normal.append(c == 'ð' || c == 'ɖ' ? 'đ' : c);
            }
        }
        return normal.toString();
    }

    /**
     * The same as {@link #of} for one word, without the cost where every letter is a composed one of Vietnamese or
     * English.
     */
    static String ofWord(String word) {
        char[] letters = word.toCharArray();
        for (char c : letters) {
            boolean isPlain = c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || isDigit(c) : isComposed(c);
            if (!isPlain) {
                return of(word);
            }
        }
        return madeOfPlain(letters, letters.length);
    }

    /** A letter of Vietnamese that no normalisation changes and that has one lower case. */
    static boolean isComposed(char c) {
        return c >= 0xC0 && c < 0x1EFA && PLAIN[c] != 0;
    }

    private static boolean isOfVietnamese(int c) {
        return c >= 0x1EA0 && c <= 0x1EF9
                || c >= 0xC0 && c <= 0xFD && c != 0xD0 && c != 0xD7 && c != 0xDF && c != 0xF0 && c != 0xF7
                || c == 0x102
                || c == 0x103
                || c == 0x110
                || c == 0x111
                || c == 0x128
                || c == 0x129
                || c == 0x168
                || c == 0x169
                || c == 0x1A0
                || c == 0x1A1
                || c == 0x1AF
                || c == 0x1B0;
    }

    /**
     * A text with its letters apart from their marks.
     *
     * @param composed a text of composed letters
     * @return the text decomposed, without the marks where all letters are of Vietnamese or English
     */
    public static String apart(String composed) {
        char[] letters = new char[composed.length()];
        for (int i = 0; i < letters.length; i++) {
            char c = composed.charAt(i);
            if (c >= 0x80 && !isComposed(c)) {
                return Normalizer.normalize(composed, Normalizer.Form.NFD);
            }
            letters[i] = c < 0x80 ? c : withoutMarks(c);
        }
        return new String(letters);
    }

    /**
     * A text in the letters that every file system and address takes.
     *
     * @param normal a text in normal form
     * @return its words in lower-case letters a to z and digits, joined by hyphens; empty if it has none
     */
    public static String hyphenated(String normal) {
        String apart = apart(normal);
        StringBuilder plain = new StringBuilder(apart.length());
        boolean isBetween = false;
        for (int at = 0; at < apart.length(); ) {
            int letter = apart.codePointAt(at);
            at += Character.charCount(letter);
            letter = letter == 'đ' ? 'd' : letter;
            if (letter >= 'a' && letter <= 'z' || letter >= '0' && letter <= '9') {
                plain.append(isBetween && plain.length() > 0 ? "-" : "").append((char) letter);
                isBetween = false;
            } else {
                isBetween |= !isMark(letter);
            }
        }
        return plain.toString();
    }

    private static boolean isMark(int letter) {
        int type = Character.getType(letter);
        return type == Character.NON_SPACING_MARK
                || type == Character.COMBINING_SPACING_MARK
                || type == Character.ENCLOSING_MARK;
    }

    private static char withoutMarks(char c) {
        if (WITHOUT_MARKS[c] == 0) {
            WITHOUT_MARKS[c] = Normalizer.normalize(Character.toString(c), Normalizer.Form.NFD)
                    .charAt(0);
        }
        return WITHOUT_MARKS[c];
    }

    private static char toned(char first, char second) {
        int tone = TONED_O.indexOf(first);
        if (tone >= 0) {
            return second == 'a' ? TONED_A.charAt(tone) : second == 'e' ? TONED_E.charAt(tone) : 0;
        }
        tone = TONED_U.indexOf(first);
        return tone >= 0 && second == 'y' ? TONED_Y.charAt(tone) : 0;
    }

    /**
     * The text for people: composed, blanks collapsed and trimmed, residue of conversion removed, case kept.
     *
     * @param text any text
     * @return the text on one line; may be empty
     */
    public static String display(String text) {
        TextCursor.requireText(text);
        int from = 0;
        int to = text.length();
        while (from < to && text.charAt(from) == ' ') {
            from++;
        }
        while (to > from && text.charAt(to - 1) == ' ') {
            to--;
        }
        return isDisplayed(text, from, to) ? text.substring(from, to) : DISPLAYED.of(text);
    }

    private static String displayed(String text) {
        char[] line = text.toCharArray();
        int length = putOnOneLine(line);
        if (length < 0) {
            return displayedOfAny(text.strip());
        }
        String displayed = new String(line, 0, length);
        return displayed.equals(text) ? text : displayed;
    }

    private static String displayedOfAny(String text) {
        String composed = composed(text);
        StringBuilder clean = new StringBuilder(composed.length());
        boolean emphasis = false;
        for (int i = 0; i < composed.length(); i++) {
            char c = composed.charAt(i);
            char last = clean.length() == 0 ? ' ' : clean.charAt(clean.length() - 1);
            if (isBlank(c)) {
                if (last != ' ') {
                    clean.append(' ');
                }
            } else if (c == '*' && (emphasis || last == '*')) {
                clean.setLength(clean.length() - (last == '*' ? 1 : 0));
                emphasis = true;
                continue;
            } else if (c == ']' && footnoteStart(clean) >= 0) {
                clean.setLength(footnoteStart(clean));
            } else if (!isInvisible(c)) {
                clean.append(c);
            }
            emphasis = false;
        }
        int length = clean.length();
        if (length > 0 && clean.charAt(length - 1) == ' ') {
            clean.setLength(length - 1);
        }
        // what was removed may have stood between a letter and its mark
        return composed(clean.toString());
    }

    /** The text composed; of marks on one letter that no language has so many of, the first are kept. */
    private static String composed(String text) {
        // no Latin letter and no common sign is a mark that stands by itself
        if (text.chars().allMatch(c -> c < '\u0300' || c >= '\u1E00' && c < '\u20D0')) {
            return Normalizer.normalize(text, Normalizer.Form.NFC);
        }
        StringBuilder kept = new StringBuilder(text.length());
        int marks = 0;
        int next;
        for (int i = 0; i < text.length(); i = next) {
            next = text.offsetByCodePoints(i, 1);
            marks = Character.getType(text.codePointAt(i)) == Character.NON_SPACING_MARK ? marks + 1 : 0;
            if (marks <= MOST_MARKS) {
                kept.append(text, i, next);
            }
        }
        return Normalizer.normalize(kept, Normalizer.Form.NFC);
    }

    /** Makes blanks single and takes those at the ends away; how long that is, or -1 where a character is not plain. */
    private static int putOnOneLine(char[] line) {
        int length = 0;
        boolean blank = false;
        for (char c : line) {
            if (c != ' ' && isPlain(c)) {
                if (blank) {
                    line[length++] = ' ';
                    blank = false;
                }
                line[length++] = c;
            } else if (isBlank(c)) {
                blank = length > 0;
            } else {
                return -1;
            }
        }
        return length;
    }

    private static boolean isPlain(char c) {
        return c < PLAIN.length && PLAIN[c] != 0;
    }

    /**
     * Tells whether a text begins with a letter and is so long in its normal form too, which needs no look at the rest.
     *
     * @param text any text
     * @param length how many characters, from 1
     * @return whether the normal form of the text is surely longer than any that is shorter than this
     */
    public static boolean beginsWithWords(String text, int length) {
        return text.length() > length && Character.isLetter(text.charAt(0)) && isDisplayed(text, 0, length);
    }

    /** Whether a part of a text is shown as it is: plain characters, and single blanks between them. */
    private static boolean isDisplayed(String text, int from, int to) {
        boolean blank = true;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (!isPlain(c) || blank && c == ' ') {
                return false;
            }
            blank = c == ' ';
        }
        return !blank;
    }

    private static int footnoteStart(StringBuilder clean) {
        int digits = clean.length();
        int least = Math.max(0, digits - MAX_FOOTNOTE_DIGITS);
        while (digits > least && isDigit(clean.charAt(digits - 1))) {
            digits--;
        }
        int start = digits - FOOTNOTE.length();
        boolean found = start >= 0 && clean.substring(start, digits).equalsIgnoreCase(FOOTNOTE);
        return found && digits < clean.length() ? start : -1;
    }

    /** How many characters of residue stand here, before an end: of {@code **} or {@code [footnoteRef:1]}; else 0. */
    static int residueAt(String text, int at, int to) {
        if (text.charAt(at) == '*') {
            int end = at;
            while (end < to && text.charAt(end) == '*') {
                end++;
            }
            return end - at > 1 ? end - at : 0;
        }
        if (text.charAt(at) != '['
                || at + FOOTNOTE.length() > to
                || !text.regionMatches(true, at, FOOTNOTE, 0, FOOTNOTE.length())) {
            return 0;
        }
        int end = at + FOOTNOTE.length();
        int most = Math.min(to, end + MAX_FOOTNOTE_DIGITS);
        while (end < most && isDigit(text.charAt(end))) {
            end++;
        }
        return end < to && text.charAt(end) == ']' && end > at + FOOTNOTE.length() ? end + 1 - at : 0;
    }

    /**
     * Tells a digit from every other character.
     *
     * @param c a character
     * @return whether it is an ASCII digit
     */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /**
     * Tells whether a character parts words.
     *
     * @param c a character
     * @return whether it is a blank of any width or a line break
     */
    public static boolean isBlank(char c) {
        return c <= ' '
                ? c == ' ' || Character.isWhitespace(c)
                : c >= 0x7F && (Character.isWhitespace(c) || Character.isSpaceChar(c));
    }

    static boolean isInvisible(char c) {
        if (c >= ' ' && c < 0x7F) {
            return false;
        }
        int type = Character.getType(c);
        return type == Character.FORMAT || type == Character.CONTROL;
    }

    static boolean isDash(char c) {
        return c < 0x7F ? c == '-' : Character.getType(c) == Character.DASH_PUNCTUATION || c == '\u2212';
    }
}
