package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberWords;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Numbers that state nothing, as far as their characters alone tell: a day, a month, a year, the number of a document,
 * "24/7". Official prose is full of sentences that hold no others, and such a sentence need not be read. What is in doubt
 * is not idle.
 */
final class IdleNumber {

    private static final int LONGEST = 4;
    private static final int LONGEST_NAME = 40;
    private static final String[] BEFORE_DATES = {"ngày", "tháng", "năm", "quý"};

    /** What makes a quantity of a number behind "ngày" or "năm": the first words of a scale or a percentage. */
    private static final Set<String> QUANTIFIERS = new HashSet<>();

    static {
        NumberWords.scales().keySet().forEach(IdleNumber::addQuantifier);
        NumberWords.percents().keySet().forEach(IdleNumber::addQuantifier);
    }

    private IdleNumber() {}

    private static void addQuantifier(String phrase) {
        int blank = phrase.indexOf(' ');
        QUANTIFIERS.add(blank < 0 ? phrase : phrase.substring(0, blank));
    }

    /**
     * Tells whether the number that begins here is idle.
     *
     * @param from where its sentence begins
     * @param to where its passage ends
     * @return the index behind it; -1 if it may state something
     */
    static int end(String text, int at, int from, int to) {
        if (at > from && text.charAt(at - 1) != ' ' && text.charAt(at - 1) != '(') {
            return -1;
        }
        int first = digits(text, at, to);
        if (first - at > LONGEST || first == to) {
            return first == to && isBehindDateWord(text, at, from) && first - at <= LONGEST ? first : -1;
        }
        if (text.charAt(first) == '/') {
            return slashed(text, at, first, from, to);
        }
        return isBehindDateWord(text, at, from) && isAlone(text, first, to) ? first : -1;
    }

    private static int digits(String text, int at, int to) {
        int end = at;
        while (end < to && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** "749/QĐ-TTg", "12/2022/NĐ-CP", "03/6/2020", "24/7", "ngày 30/6". */
    private static int slashed(String text, int at, int slash, int from, int to) {
        int second = digits(text, slash + 1, to);
        if (second == slash + 1) {
            return second < to && Character.isUpperCase(text.charAt(second)) ? name(text, second, to) : -1;
        }
        boolean chain = second + 1 < to && text.charAt(second) == '/';
        if (chain) {
            int third = digits(text, second + 1, to);
            if (third == second + 1) {
                return Character.isUpperCase(text.charAt(third)) ? name(text, third, to) : -1;
            }
            return third - second - 1 == LONGEST && isAlone(text, third, to) ? third : -1;
        }
        boolean always = second - at == LONGEST && text.startsWith("24/7", at);
        boolean date = isBehindDateWord(text, at, from)
                && number(text, slash + 1, second) <= (second - slash - 1 == LONGEST ? 2099 : 12)
                && number(text, at, slash) <= 31;
        return (always || date) && isAlone(text, second, to) ? second : -1;
    }

    private static int number(String text, int from, int to) {
        int value = 0;
        for (int i = from; i < to && i < from + LONGEST; i++) {
            value = value * 10 + text.charAt(i) - '0';
        }
        return value;
    }

    /** The end of the letters of a document's number: "QĐ-TTg". */
    private static int name(String text, int at, int to) {
        int end = at;
        while (end < to && end - at < LONGEST_NAME) {
            char c = text.charAt(end);
            if (!Character.isLetterOrDigit(c) && c != '-' && c != '/') {
                break;
            }
            end++;
        }
        return end;
    }

    private static boolean isBehindDateWord(String text, int at, int from) {
        for (String word : BEFORE_DATES) {
            int start = at - 1 - word.length();
            if (start >= from
                    && text.charAt(at - 1) == ' '
                    && text.regionMatches(true, start, word, 0, word.length())
                    && (start == from || !Character.isLetterOrDigit(text.charAt(start - 1)))) {
                return true;
            }
        }
        return false;
    }

    /** Whether nothing goes on with the number: no decimals, no percent sign, no scale word. */
    private static boolean isAlone(String text, int end, int to) {
        if (end == to) {
            return true;
        }
        char c = text.charAt(end);
        if (c == ';' || c == ')') {
            return true;
        }
        if (c == ',' || c == '.' || c == ':') {
            return end + 1 == to || text.charAt(end + 1) == ' ';
        }
        return c == ' ' && end + 1 < to && !isQuantified(text, end + 1, to);
    }

    private static boolean isQuantified(String text, int at, int to) {
        int end = at;
        while (end < to && Character.isLetter(text.charAt(end))) {
            end++;
        }
        boolean composed = end == to || Character.getType(text.charAt(end)) != Character.NON_SPACING_MARK;
        boolean word = end > at && composed;
        return !word || QUANTIFIERS.contains(text.substring(at, end).toLowerCase(Locale.ROOT));
    }
}
