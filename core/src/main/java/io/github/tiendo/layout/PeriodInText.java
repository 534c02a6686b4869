package io.github.tiendo.layout;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.period.FiscalCalendar;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodFindingCode;
import io.github.tiendo.period.PeriodNotation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The first period that is named in the words of a head or title: {@code Quý I/2022} in {@code Kết quả Quý I/2022}.
 *
 * @param text its words without such as {@code năm} and {@code đến hết}, where they change nothing
 */
record PeriodInText(int start, int end, String text, Period period) {

    private static final PeriodNotation NOTATION =
            PeriodNotation.of(Languages.VIETNAMESE).withFiscalYears(FiscalCalendar.CALENDAR_YEARS);
    private static final int MAX_TEXT = 600;
    private static final int MAX_WORDS = 8;
    private static final int MAX_WHOLE = 60;
    private static final int YEAR_DIGITS = 4;
    private static final int MAX_TRIES = 100;
    private static final Pattern SHORT_FISCAL = Pattern.compile("\\b[Ff][Yy] ?\\d\\d");
    /** A month as spreadsheets show it: {@code Apr-24}, {@code May '24}, {@code thg 4-24}. */
    private static final Pattern SHORT_MONTH =
            Pattern.compile("(?U)\\b(?:\\p{L}{3,9}|thg ?\\d{1,2}|T\\d{1,2})(?:-| ?['’])\\d\\d\\b");

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2199;

    /** Finds it. The text is as for display: composed, with single blanks. */
    static Optional<PeriodInText> find(String text) {
        if (text.length() > MAX_TEXT || !hasYear(text)) {
            return Optional.empty();
        }
        List<int[]> words = words(text);
        int tries = 0;
        int end = 0;
        for (int first = 0; first < words.size(); first++) {
            // no period goes on behind a word that none holds
            end = Math.max(end, first);
            while (end < words.size() && PeriodNotation.mayHold(text.substring(words.get(end)[0], words.get(end)[1]))) {
                end++;
            }
            int most = Math.min(end, first + MAX_WORDS);
            boolean mayName = true;
            // fewer words hold no year where more of them hold none
            for (int last = most - 1; last >= first && mayName && tries < MAX_TRIES; last--) {
                mayName = hasYear(text.substring(words.get(first)[0], words.get(last)[1]));
                tries += mayName ? 1 : 0;
                Optional<Period> period = mayName ? period(text, words, first, last) : Optional.empty();
                if (period.isPresent()) {
                    return Optional.of(shortest(text, words, first, last, period.get()));
                }
            }
        }
        return Optional.empty();
    }

    /** Whether one of some words stands right before it in the text in which it was found, or begins it. */
    boolean isBehindAny(String found, List<String> words) {
        if (!find(found).equals(Optional.of(this))) {
            return false;
        }
        String before = " " + HeadText.plain(found.substring(0, start));
        String own = HeadText.plain(found.substring(start, end));
        return words.stream().anyMatch(word -> before.endsWith(" " + word) || own.startsWith(word + " "));
    }

    /** Whether the text names a period and nothing else. */
    static boolean isWhole(String text) {
        return text.length() <= MAX_WHOLE
                && hasYear(text)
                // names of rows hold numbers too
                && PeriodNotation.mayHold(Words.first(text))
                && NOTATION.parse(text).value().isPresent();
    }

    private static PeriodInText shortest(String text, List<int[]> words, int first, int last, Period period) {
        int from = first;
        // "Quý" stays before a Roman number, which says more than I/2022
        while (from < last
                && "IV".indexOf(text.charAt(words.get(from + 1)[0])) < 0
                && period(text, words, from + 1, last).equals(Optional.of(period))) {
            from++;
        }
        int to = last;
        while (to > from && period(text, words, from, to - 1).equals(Optional.of(period))) {
            to--;
        }
        String part = text.substring(words.get(from)[0], words.get(to)[1]);
        String shown = SHORT_MONTH.matcher(part).matches() ? period.toString() : part;
        return new PeriodInText(words.get(first)[0], words.get(last)[1], shown, period);
    }

    private static Optional<Period> period(String text, List<int[]> words, int first, int last) {
        String part = text.substring(words.get(first)[0], words.get(last)[1]);
        if (!hasYear(part)) {
            return Optional.empty();
        }
        Outcome<Period> read = NOTATION.parse(part);
        boolean isSure = read.findings().isEmpty() || isInShortYear(read, part);
        return isSure ? read.value().filter(PeriodInText::isPlausible) : Optional.empty();
    }

    /** Whether a month was read whose year has two digits, which is usual in heads, or a day in such a month, {@code 3-May-24}. */
    private static boolean isInShortYear(Outcome<Period> read, String part) {
        return read.value()
                        .filter(period -> period.kind() == Period.Kind.MONTH
                                || period.kind() == Period.Kind.DAY
                                        && part.chars().anyMatch(Character::isLetter))
                        .isPresent()
                && read.findings().stream().allMatch(finding -> finding.code() == PeriodFindingCode.SHORT_YEAR);
    }

    private static boolean isPlausible(Period period) {
        return period.startInclusive().getYear() >= FIRST_YEAR
                && period.lastDay().getYear() <= LAST_YEAR;
    }

    /** Start and end of each word without the punctuation around it. */
    private static List<int[]> words(String text) {
        List<int[]> words = new ArrayList<>();
        int at = 0;
        while (at < text.length()) {
            int end = text.indexOf(' ', at);
            end = end < 0 ? text.length() : end;
            int start = at;
            int stop = end;
            while (start < stop && !Character.isLetterOrDigit(text.charAt(start))) {
                start++;
            }
            while (stop > start && !Character.isLetterOrDigit(text.charAt(stop - 1))) {
                stop--;
            }
            if (start < stop) {
                words.add(new int[] {start, stop});
            } else if (stop > at || end > at) {
                // a dash or slash that stands alone belongs to what is around it
                words.add(new int[] {at, end});
            }
            at = end + 1;
        }
        return words;
    }

    /** Whether four digits stand together, or two behind {@code FY}: a period without a year is none here. */
    private static boolean hasYear(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < YEAR_DIGITS; i++) {
            char c = text.charAt(i);
            digits = c >= '0' && c <= '9' ? digits + 1 : 0;
        }
        return digits == YEAR_DIGITS
                || (text.indexOf('F') >= 0 || text.indexOf('f') >= 0)
                        && SHORT_FISCAL.matcher(text).find()
                || mayBeShortMonth(text) && SHORT_MONTH.matcher(text).find();
    }

    private static boolean mayBeShortMonth(String text) {
        return text.indexOf('-') > 0 || text.indexOf('\'') > 0 || text.indexOf('’') > 0;
    }
}
