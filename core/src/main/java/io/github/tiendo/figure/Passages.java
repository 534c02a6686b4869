package io.github.tiendo.figure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Cuts a text into passages: lines that a converter or a page broke are joined again, list items and footnotes stand
 * alone. One look at every character.
 */
final class Passages {

    /** A line at least this long was broken because the page was full. */
    private static final int FULL_LINE = 50;

    /** A line longer than this is a whole paragraph, since no page is that wide. */
    private static final int WIDEST_LINE = 160;

    private static final int LONGEST_PAGE_NUMBER = 4;

    /** How many blanks and line ends may stand between a page number and the end of its page. */
    private static final int AROUND = 100;

    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    private static final byte NOTHING = 0;
    private static final byte DIGIT = 1;
    private static final byte OPEN = 2;
    private static final byte CLOSE = 3;
    private static final byte BREAK = 4;

    /** What a character is to a line, by its code; the table spares a look at blanks and letters one by one. */
    private static final byte[] SORTS = new byte['\u2029' + 1];

    static {
        Arrays.fill(SORTS, '0', '9' + 1, DIGIT);
        SORTS['('] = OPEN;
        SORTS[')'] = CLOSE;
        for (char c : new char[] {'\n', '\r', '\f', '\u0085', '\u2028', '\u2029'}) {
            SORTS[c] = BREAK;
        }
    }

    private final String text;
    private final Places places;
    private final List<Passage> passages = new ArrayList<>();
    private int start = -1;
    private int end;
    private char bullet;
    private int note;
    private boolean digit;
    private int lineStart;
    private int openBrackets;
    private boolean lineHasDigit;
    private int lineBrackets;
    private boolean spaced;

    private Passages(String text, Places places) {
        this.text = text;
        this.places = places;
    }

    /** The passages of a text, whose lines and pages are added to the places. */
    static List<Passage> of(String text, Places places) {
        return new Passages(text, places).split();
    }

    /** The value of a superscript digit, or -1. */
    static int superscript(int character) {
        return SUPERSCRIPTS.indexOf(character);
    }

    private List<Passage> split() {
        int blankLines = 0;
        int at = 0;
        while (at < text.length()) {
            int lineEnd = lineEnd(at);
            int first = at;
            while (first < lineEnd && isSpace(text.charAt(first))) {
                first++;
            }
            int last = lineEnd;
            while (last > first && isSpace(text.charAt(last - 1))) {
                last--;
            }
            if (first == last) {
                boolean endsPage = lineEnd < text.length() && text.charAt(lineEnd) == '\f';
                blankLines += endsPage ? 0 : 1;
            } else if (!isPageNumber(text, first, last)) {
                line(first, last, blankLines);
                blankLines = 0;
            }
            at = behindBreak(lineEnd);
        }
        close();
        return passages;
    }

    /** Whether a number stands alone on the first or last line of a page. */
    static boolean isPageNumber(String text, int first, int last) {
        if (last - first > LONGEST_PAGE_NUMBER) {
            return false;
        }
        for (int i = first; i < last; i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        int before = first - 1;
        while (before >= 0 && first - before < AROUND && text.charAt(before) <= ' ' && text.charAt(before) != '\f') {
            before--;
        }
        int behind = last;
        while (behind < text.length()
                && behind - last < AROUND
                && text.charAt(behind) <= ' '
                && text.charAt(behind) != '\f') {
            behind++;
        }
        boolean opens = before >= 0 && text.charAt(before) == '\f' && isLineEnd(text, last);
        boolean closes = behind < text.length() && text.charAt(behind) == '\f' && isLineStart(text, first);
        return opens || closes;
    }

    private static boolean isLineEnd(String text, int at) {
        int i = at;
        while (i < text.length() && i - at < AROUND && text.charAt(i) == ' ') {
            i++;
        }
        return i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\f';
    }

    private static boolean isLineStart(String text, int at) {
        int i = at - 1;
        while (i >= 0 && at - i < AROUND && text.charAt(i) == ' ') {
            i--;
        }
        return i < 0 || text.charAt(i) == '\n' || text.charAt(i) == '\r' || text.charAt(i) == '\f';
    }

    /** The end of the line that begins here; notes what it holds on the way. */
    private int lineEnd(int from) {
        int length = text.length();
        boolean digits = false;
        int open = 0;
        int at = from;
        boolean inside = true;
        while (at < length && inside) {
            char c = text.charAt(at);
            byte sort = c < SORTS.length ? SORTS[c] : NOTHING;
            if (sort != NOTHING) {
                digits |= sort == DIGIT;
                open += sort == OPEN ? 1 : sort == CLOSE ? -1 : 0;
                inside = sort != BREAK;
            }
            at += inside ? 1 : 0;
        }
        lineHasDigit = digits;
        lineBrackets = open;
        return at;
    }

    /** Where the text goes on behind the break that ends a line. */
    private int behindBreak(int lineEnd) {
        char mark = lineEnd < text.length() ? text.charAt(lineEnd) : 0;
        boolean pair = mark == '\r' && lineEnd + 1 < text.length() && text.charAt(lineEnd + 1) == '\n';
        int behind = lineEnd + (pair ? 2 : 1);
        if (mark == '\n' || mark == '\r') {
            places.addLine(behind);
        } else if (mark == '\f') {
            places.addPage(behind);
        }
        return behind;
    }

    private void line(int first, int last, int blankLines) {
        char mark = bulletAt(first, last);
        int number = mark == 0 ? noteAt(first, last) : 0;
        if (start >= 0 && mark == 0 && number == 0 && continues(first, last, blankLines)) {
            spaced |= blankLines == 1;
            end = last;
            digit |= lineHasDigit;
            openBrackets += lineBrackets;
        } else {
            close();
            start = first;
            end = last;
            bullet = mark;
            note = number;
            digit = lineHasDigit;
            openBrackets = lineBrackets;
            spaced = false;
        }
        lineStart = first;
    }

    private void close() {
        if (start >= 0) {
            passages.add(new Passage(start, end, bullet, note, digit));
        }
        start = -1;
    }

    /** Whether the line that begins here goes on with the passage. */
    private boolean continues(int first, int last, int blankLines) {
        int length = end - lineStart;
        if (blankLines > 1 || length > WIDEST_LINE && blankLines > 0 || isTable(first, last)) {
            return false;
        }
        char before = text.charAt(end - 1);
        char next = firstLetter(first, last);
        if (openBrackets > 0) {
            return true;
        }
        if (isTable(lineStart, end)) {
            return false;
        }
        if (before == ':' && blankLines == 0 && length < FULL_LINE || ".;!?:".indexOf(before) >= 0 && blankLines > 0) {
            return false;
        }
        if (".!?:;".indexOf(before) >= 0) {
            return before != ':' && length >= FULL_LINE && blankLines == 0 && !isHeading(first, last);
        }
        if (bullet != 0 && blankLines == 0 && indent(first) > indent(start) && !isHeading(first, last)) {
            return true;
        }
        if (before == ',' || before == '/' || next == ')' || next == '%') {
            return true;
        }
        if (Character.isLowerCase(next)) {
            return true;
        }
        return length >= FULL_LINE && (blankLines == 0 || spaced) && !isHeading(first, last);
    }

    /** How far a line is indented. */
    private int indent(int first) {
        int at = first;
        while (at > 0 && first - at < AROUND && (text.charAt(at - 1) == ' ' || text.charAt(at - 1) == '\t')) {
            at--;
        }
        return first - at;
    }

    /** The first character that says something; emphasis marks say nothing. */
    private char firstLetter(int first, int last) {
        int at = first;
        while (at < last && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
            at++;
        }
        return at < last ? text.charAt(at) : text.charAt(first);
    }

    /** A line that begins with a number or letter of a list: "1.", "a)", "2.1.", "II.". */
    private boolean isHeading(int first, int last) {
        int at = first;
        while (at < last && at - first < 8 && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            at++;
        }
        boolean closed = at > first && text.charAt(at - 1) == '.' && at - first <= 6
                || at < last && text.charAt(at) == ')' && at - first <= 3;
        return closed || text.charAt(first) == '#';
    }

    private boolean isTable(int first, int last) {
        return text.charAt(first) == '|' || text.charAt(last - 1) == '|';
    }

    private char bulletAt(int first, int last) {
        char c = text.charAt(first);
        boolean mark = c == '-' || c == '+' || c == '•' || c == '–' || c == '*' || c == '▪' || c == 'o' || c == '◦'
                || c == '>';
        if (mark && first + 1 < last && isSpace(text.charAt(first + 1))) {
            return c;
        }
        return c == '•' || c == '▪' || c == '◦' ? c : 0;
    }

    /** The number of the footnote that begins here: "¹⁰ ...", "[^3]: ...", "[2: ...". */
    private int noteAt(int first, int last) {
        int value = 0;
        int at = first;
        while (at < last && at - first < 4 && superscript(text.charAt(at)) >= 0) {
            value = value * 10 + superscript(text.charAt(at++));
        }
        if (at > first) {
            return value;
        }
        if (text.charAt(first) != '[') {
            return 0;
        }
        at = first + 1;
        boolean caret = at < last && text.charAt(at) == '^';
        at += caret ? 1 : 0;
        int digits = at;
        while (at < last && at - digits < 4 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            value = value * 10 + text.charAt(at++) - '0';
        }
        boolean closed = at > digits
                && at < last
                && (text.charAt(at) == ':' || text.charAt(at) == ']' && at + 1 < last && text.charAt(at + 1) == ':');
        return closed ? value : 0;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
