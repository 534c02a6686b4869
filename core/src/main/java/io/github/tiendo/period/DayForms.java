package io.github.tiendo.period;

import io.github.tiendo.notation.text.TextCursor;
import java.time.LocalDate;
import java.util.Optional;

/** The forms in which days are printed, and months in numbers: {@code 31/12/2022}, {@code 31 December 2022}, {@code 6/2024}. */
final class DayForms {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int DAY_MONTH_YEAR = 3;

    private final PeriodText words;
    private final TextCursor cursor;
    private final boolean dayFirstIsSure;

    DayForms(PeriodText words, boolean dayFirstIsSure) {
        this.words = words;
        this.cursor = words.cursor();
        this.dayFirstIsSure = dayFirstIsSure;
    }

    /** A day (31/12/2022, 31 December 2022, 30/6) or a month in numbers (6/2024). */
    Period date() {
        int start = cursor.at();
        if (!cursor.peek().isNumber()) {
            throw words.refused(PeriodFindingCode.NOT_A_PERIOD, start);
        }
        String[] dotted = cursor.peek().text().split("\\.", -1);
        if (dotted.length == DAY_MONTH_YEAR || dotted.length == 2 && words.isWhole()) {
            return dotted(start, dotted);
        }
        int first = words.wholeNumber();
        if (cursor.peek().isGlued()) {
            cursor.take(PeriodPhrases.ORDINAL_ENDING);
        }
        boolean mark = cursor.isNext("-") || cursor.isNext("/");
        if (mark && PeriodPhrases.MONTH_NAMES.contains(cursor.peek(1))) {
            cursor.skip(1);
        }
        Optional<Integer> named = cursor.meaning(PeriodPhrases.MONTH_NAMES);
        if (named.isPresent()) {
            return words.day(start, words.shortYear().orElseGet(words::year), named.get(), first);
        }
        if (cursor.take(PeriodPhrases.MONTH)) {
            int month = words.wholeNumber();
            return words.day(start, words.year(), month, first);
        }
        if (!mark) {
            throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
        }
        return inNumbers(start, first, cursor.take().text());
    }

    /** {@code 31.12.2022}, {@code 06.2025}, {@code 30.6}. */
    private Period dotted(int start, String[] parts) {
        cursor.skip(1);
        int first = PeriodText.digitsOf(parts[0]);
        int second = PeriodText.digitsOf(parts[1]);
        if (parts.length == DAY_MONTH_YEAR) {
            int year = PeriodText.digitsOf(parts[2]);
            boolean isShort = words.isWhole() && parts[2].length() == PeriodText.SHORT_YEAR_DIGITS;
            return words.day(start, isShort ? words.inThisCentury(year) : year, second, first);
        }
        return parts[1].length() == PeriodText.YEAR_DIGITS
                ? words.make(start, () -> Period.month(second, first))
                : words.day(start, words.year(), second, first);
    }

    private Period inNumbers(int start, int first, String mark) {
        if (PeriodText.isYear(cursor.peek())) {
            int year = words.yearNumber();
            return words.make(start, () -> Period.month(year, first));
        }
        int second = words.wholeNumber();
        boolean more = cursor.isNext(mark);
        if (!more || !cursor.peek(1).isNumber()) {
            if (mark.equals("-") && (first <= MONTHS_OF_YEAR || !words.isWhole()) || words.isWhole() && more) {
                throw words.refused(PeriodFindingCode.NOT_A_PERIOD, start);
            }
            return words.day(start, words.year(), second, first);
        }
        cursor.skip(1);
        return dayAndMonth(start, first, second, words.shortYear().orElseGet(words::yearNumber));
    }

    private Period dayAndMonth(int start, int first, int second, int year) {
        if (first <= MONTHS_OF_YEAR && second > MONTHS_OF_YEAR) {
            Period day = words.day(start, year, first, second);
            if (dayFirstIsSure) {
                words.add(words.finding(PeriodFindingCode.MONTH_FIRST).with("reading", day.startInclusive()));
            }
            return day;
        }
        Period day = words.day(start, year, second, first);
        if (!dayFirstIsSure && first <= MONTHS_OF_YEAR && first != second) {
            words.add(words.finding(PeriodFindingCode.AMBIGUOUS_DATE)
                    .with("other", LocalDate.of(year, first, second))
                    .with("reading", day.startInclusive()));
        }
        return day;
    }
}
