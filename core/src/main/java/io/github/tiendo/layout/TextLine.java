package io.github.tiendo.layout;

import java.util.function.Consumer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A line of a text: where it stands, what marks it, and what it says. */
final class TextLine {

    /** What marks the beginning of a line. */
    enum Mark {
        NONE,
        ITEM,
        HEADING,
        NOTE
    }

    /** How lines are counted. */
    enum Count {
        /** From the first line of the text to its last. */
        THROUGHOUT,
        /** From 1 on each page. */
        ON_EACH_PAGE
    }

    private static final String BREAKS = "\n\r\f";
    private static final String BULLETS = "-+•–*▪o◦>✓";
    private static final String LONE_BULLETS = "•▪◦✓";
    private static final String SUPERSCRIPTS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
    private static final Pattern DIGITS = Pattern.compile("[0-9]+");
    private static final Pattern LETTER = Pattern.compile("^[a-zđ](?=[).])");
    private static final int LONGEST_NUMBER = 4;
    private static final int LONGEST_PAGE_NUMBER = 4;

    /** Where no blank stands for so long, a line is cut within a word. */
    private static final int LONGEST_WORD = 200;

    private final String text;
    private final int number;
    private final int page;
    private final int lineStart;
    private final int start;
    private final int end;
    private final boolean isAtEdge;
    private final Mark mark;
    private final int content;

    private TextLine(String text, int number, int page, int lineStart, int lineEnd, boolean isAtEdge) {
        this(text, number, page, lineStart, lineStart, lineEnd, isAtEdge);
    }

    private TextLine(String text, int number, int page, int lineStart, int from, int lineEnd, boolean isAtEdge) {
        this.text = text;
        this.number = number;
        this.page = page;
        this.lineStart = lineStart;
        int first = from;
        while (first < lineEnd && isSpace(text.charAt(first))) {
            first++;
        }
        int last = lineEnd;
        while (last > first && isSpace(text.charAt(last - 1))) {
            last--;
        }
        this.start = first;
        this.end = last;
        this.isAtEdge = isAtEdge;
        int marked = first;
        Mark found = Mark.NONE;
        if (first < last) {
            int bullet = bullet();
            int note = bullet == 0 ? note() : 0;
            int heading = note == 0 && bullet == 0 ? hashes() : 0;
            found = bullet > 0 ? Mark.ITEM : note > 0 ? Mark.NOTE : heading > 0 ? Mark.HEADING : Mark.NONE;
            marked += bullet + note + heading;
        }
        while (marked < last && marked > first && isSpace(text.charAt(marked))) {
            marked++;
        }
        this.mark = found;
        this.content = marked;
    }

    /**
     * Goes over the lines of a text.
     *
     * @param count how they are counted
     * @param each gets every line, blank ones too
     * @param pages gets the first line of every page but the first
     */
    static void forEach(String text, Count count, Consumer<TextLine> each, Consumer<TextLine> pages) {
        int at = 0;
        int number = 1;
        int page = 1;
        boolean afterBreak = count == Count.ON_EACH_PAGE;
        TextLine waiting = null;
        int[] breaks = {-1, -1, -1};
        while (at < text.length()) {
            int end = endOfLine(text, at, breaks);
            boolean beforeBreak = end < text.length() && text.charAt(end) == '\f';
            boolean endsPages = count == Count.ON_EACH_PAGE && end == text.length();
            TextLine line = new TextLine(text, number, page, at, end, afterBreak || beforeBreak || endsPages);
            if (waiting != null && (beforeBreak && line.isBlank())) {
                waiting = new TextLine(text, waiting.number, waiting.page, waiting.lineStart, waiting.end, true);
            }
            waiting = pass(waiting, line, each);
            afterBreak = beforeBreak || afterBreak && line.isBlank();
            if (beforeBreak) {
                page++;
                number = count == Count.ON_EACH_PAGE ? 1 : number;
                pages.accept(new TextLine(text, number, page, end, end, true));
            }
            boolean pair = end + 1 < text.length() && text.charAt(end) == '\r' && text.charAt(end + 1) == '\n';
            number += end < text.length() && !beforeBreak ? 1 : 0;
            at = end + (pair ? 2 : 1);
        }
        if (waiting != null) {
            each.accept(waiting);
        }
    }

    /** Where a line is over; keeps where each of the breaks stands next, of which most texts have but one. */
    private static int endOfLine(String text, int at, int[] breaks) {
        int end = text.length();
        for (int i = 0; i < breaks.length; i++) {
            if (breaks[i] < at) {
                int found = text.indexOf(BREAKS.charAt(i), at);
                breaks[i] = found < 0 ? text.length() : found;
            }
            end = Math.min(end, breaks[i]);
        }
        return end;
    }

    /** How many of so many characters stand before the last blank among them; all if it is far from their end. */
    int endOfWord(int most) {
        for (int length = most; length > most - LONGEST_WORD; length--) {
            if (isSpace(text.charAt(start + length))) {
                return length;
            }
        }
        return most;
    }

    /** The beginning of a line that is too long to be read at once. */
    TextLine until(int length) {
        return new TextLine(text, number, page, lineStart, start, start + length, isAtEdge);
    }

    /** The rest of a line that is too long to be read at once. */
    TextLine from(int length) {
        return new TextLine(text, number, page, lineStart, start + length, end, isAtEdge);
    }

    /** A line waits for the next one, which tells whether it is the last of its page. */
    private static @Nullable TextLine pass(@Nullable TextLine waiting, TextLine line, Consumer<TextLine> each) {
        if (waiting != null) {
            each.accept(waiting);
        }
        return line;
    }

    int number() {
        return number;
    }

    int page() {
        return page;
    }

    int start() {
        return start;
    }

    int length() {
        return end - start;
    }

    int indent() {
        return start - lineStart;
    }

    Mark mark() {
        return mark;
    }

    boolean isItem() {
        return mark == Mark.ITEM;
    }

    boolean isBlank() {
        return start == end;
    }

    /** Whether it is the first or last of a page. */
    boolean isAtEdge() {
        return isAtEdge;
    }

    /** The line without the blanks around it. */
    String whole() {
        return text.substring(start, end);
    }

    /** The line without its mark. */
    String content() {
        return text.substring(content, end);
    }

    int contentColumn() {
        return content - lineStart + 1;
    }

    String printedMark() {
        return text.substring(start, content).strip();
    }

    /** What marks of one list have in common: {@code 1.} and {@code 2.} are alike. */
    String kindOfMark() {
        String printed = printedMark();
        return printed.length() == 1
                ? printed
                : LETTER.matcher(DIGITS.matcher(printed).replaceAll("1")).replaceAll("a");
    }

    /** The first character that says something; emphasis marks say nothing. */
    char first() {
        int at = content;
        while (at + 1 < end && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
            at++;
        }
        return text.charAt(Math.min(at, end - 1));
    }

    char last() {
        int at = end - 1;
        while (at > start && (text.charAt(at) == '*' || text.charAt(at) == '_')) {
            at--;
        }
        return text.charAt(at);
    }

    /** Whether a pipe, a tab or two blanks stand in it. */
    boolean mayHaveCells() {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '|' || c == '\t' || c == ' ' && text.charAt(i + 1) == ' ') {
                return true;
            }
        }
        return false;
    }

    /** How many brackets are opened here and not closed, or closed and not opened if negative. */
    int brackets() {
        int open = 0;
        for (int i = content; i < end; i++) {
            char c = text.charAt(i);
            open += c == '(' ? 1 : c == ')' ? -1 : 0;
        }
        return open;
    }

    /** How long its first word is. */
    int firstWord() {
        int at = start;
        while (at < end && !isSpace(text.charAt(at))) {
            at++;
        }
        return at - start;
    }

    /** Whether it begins with the end of a range that begins in the line before: {@code - 5 sao}. */
    boolean endsRangeOf(TextLine before) {
        return mark == Mark.ITEM
                && "-–".indexOf(text.charAt(start)) >= 0
                && content < end
                && Character.isDigit(text.charAt(content))
                && Character.isDigit(before.last());
    }

    /** A number alone on the first or last line of a page. */
    boolean isPageNumber() {
        return isAtEdge && length() <= LONGEST_PAGE_NUMBER && whole().chars().allMatch(c -> c >= '0' && c <= '9');
    }

    /** A line that begins with a number or letter of a list: "1.", "a)", "2.1.", "II.", "1-", "1/"; not with a year, or "1.853.". */
    boolean isNumbered() {
        int at = start;
        int digits = 0;
        boolean isLong = false;
        while (at < end && at - start < 8 && (Character.isLetterOrDigit(text.charAt(at)) || text.charAt(at) == '.')) {
            digits = Character.isDigit(text.charAt(at)) ? digits + 1 : 0;
            isLong |= digits > 2;
            at++;
        }
        boolean closed = at > start && text.charAt(at - 1) == '.' && at - start <= 6 && !isLong
                || at < end && text.charAt(at) == ')' && at - start <= 3;
        boolean parted = at > start
                && at - start <= 2
                && at + 1 < end
                && "-/".indexOf(text.charAt(at)) >= 0
                && isSpace(text.charAt(at + 1))
                && text.charAt(start) <= '9';
        return closed || parted || text.charAt(start) == '#';
    }

    /** How long the mark of an item is: a bullet, or "1." and "a)" before a blank; 0 if there is none. */
    private int bullet() {
        char c = text.charAt(start);
        boolean spaced = start + 1 < end && isSpace(text.charAt(start + 1));
        if (LONE_BULLETS.indexOf(c) >= 0 || BULLETS.indexOf(c) >= 0 && spaced) {
            boolean second = start + 3 < end
                    && spaced
                    && BULLETS.indexOf(text.charAt(start + 2)) >= 0
                    && isSpace(text.charAt(start + 3));
            return second ? 3 : 1;
        }
        int at = start;
        while (at < end && at - start < 2 && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == start && at + 1 < end && Character.isLowerCase(text.charAt(at)) && text.charAt(at + 1) == ')') {
            at++;
        }
        boolean closed = at > start && at + 1 < end && (text.charAt(at) == '.' || text.charAt(at) == ')');
        return closed && isSpace(text.charAt(at + 1)) ? at + 1 - start : 0;
    }

    private int hashes() {
        int at = start;
        while (at < end && text.charAt(at) == '#' && at - start < 6) {
            at++;
        }
        return at > start && at < end && isSpace(text.charAt(at)) ? at - start : 0;
    }

    /** How long the number of a footnote is that begins here: "¹⁰ ...", "[^3]: ...", "[2: ..."; 0 if there is none. */
    private int note() {
        int at = start;
        while (at < end && at - start < LONGEST_NUMBER && SUPERSCRIPTS.indexOf(text.charAt(at)) >= 0) {
            at++;
        }
        if (at > start || text.charAt(start) != '[') {
            return at - start;
        }
        at = start + 1;
        at += at < end && text.charAt(at) == '^' ? 1 : 0;
        int digits = at;
        while (at < end && at - digits < LONGEST_NUMBER && text.charAt(at) >= '0' && text.charAt(at) <= '9') {
            at++;
        }
        if (at == digits || at >= end) {
            return 0;
        }
        if (text.charAt(at) == ':') {
            return at + 1 - start;
        }
        return text.charAt(at) == ']' && at + 1 < end && text.charAt(at + 1) == ':' ? at + 2 - start : 0;
    }

    static boolean isSpace(char c) {
        return c <= ' ' || Character.isSpaceChar(c) || c == '\u200b' || c == '\ufeff';
    }
}
