package io.github.tiendo.period;

import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.Token;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The forms in which months are printed: {@code tháng 4/2022}, {@code tháng 3,4/2022}, {@code April 2022}, {@code Jun-24}. */
final class MonthForms {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_QUARTER = 3;

    private final PeriodText words;
    private final TextCursor cursor;
    private final YearForms years;

    MonthForms(PeriodText words, YearForms years) {
        this.words = words;
        this.years = years;
        this.cursor = words.cursor();
    }

    /** A name, or {@code T6}. */
    static boolean isMonth(Token token) {
        return PeriodPhrases.MONTH_NAMES.contains(token) || PeriodForms.isLettered(PeriodPhrases.MONTH_LETTER, token);
    }

    Period months() {
        int start = cursor.at();
        boolean named = cursor.isNext(PeriodPhrases.MONTH_NAMES);
        if (named && isDayBehindMonth()) {
            return dayBehindMonth();
        }
        if (isMonthWithShortYear(named)) {
            return monthWithShortYear();
        }
        List<Integer> months = new ArrayList<>(numbers());
        boolean range = false;
        while (cursor.isNext(PeriodPhrases.AND) && isMonthNumber(1)) {
            range |= !cursor.isNext(PeriodPhrases.LIST);
            cursor.skip(1);
            cursor.take(PeriodPhrases.MONTH);
            months.addAll(numbers());
        }
        for (int i = 1; i < months.size(); i++) {
            if (months.get(i) <= months.get(i - 1) || !range && months.get(i) != months.get(i - 1) + 1) {
                throw words.refused(PeriodFindingCode.NOT_A_PERIOD, start);
            }
        }
        int first = months.get(0);
        int last = months.get(months.size() - 1);
        if (named && first == last && years.isFiscalBehind()) {
            return years.fiscalMonth(start, years.fiscalYear(), first);
        }
        return words.make(start, () -> Period.months(words.year(), first, last));
    }

    /** {@code Sep quarter 2024}: the quarter whose last month is named. */
    Period quarterEndingIn() {
        int start = cursor.at();
        int last = numbers().get(0);
        cursor.take(PeriodPhrases.QUARTER);
        return words.make(start, () -> {
            LocalDate end = Period.month(words.year(), last).endExclusive();
            return Period.between(end.minusMonths(MONTHS_OF_QUARTER), end);
        });
    }

    private boolean isMonthNumber(int ahead) {
        Token token = cursor.peek(PeriodPhrases.MONTH.contains(cursor.peek(ahead)) ? ahead + 1 : ahead);
        return token.isNumber() && !PeriodText.isYear(token) || isMonth(token);
    }

    private List<Integer> numbers() {
        Token token = cursor.peek();
        List<Integer> numbers = new ArrayList<>();
        if (token.isNumber()) {
            for (String part : token.text().split(",", -1)) {
                numbers.add(PeriodText.digitsOf(part));
            }
        } else if (isMonth(token)) {
            numbers.add(PeriodPhrases.MONTH_NAMES
                    .whole(token.text())
                    .orElseGet(() -> PeriodForms.numberBehindLetter(token)));
        }
        if (numbers.isEmpty() || numbers.contains(-1)) {
            throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
        }
        cursor.skip(1);
        return numbers;
    }

    // --- a day or a short year behind the name

    /** June 30, 2024. */
    private boolean isDayBehindMonth() {
        return cursor.peek(1).isNumber()
                && !PeriodText.isYear(cursor.peek(1))
                && PeriodText.isYear(cursor.peek(cursor.peek(2).is(",") ? 3 : 2));
    }

    private Period dayBehindMonth() {
        int start = cursor.at();
        int month = cursor.meaning(PeriodPhrases.MONTH_NAMES).orElseThrow();
        int day = words.wholeNumber();
        return words.day(start, words.year(), month, day);
    }

    /** {@code Jun-24}, {@code Jun '24} and {@code thg 6-24}, as spreadsheets show a month; behind a number no month may be meant. */
    private boolean isMonthWithShortYear(boolean named) {
        Token mark = cursor.peek(1);
        Token year = cursor.peek(2);
        return words.isWhole()
                && (mark.is("-") || named && mark.is("'"))
                && year.isNumber()
                && year.text().length() == PeriodText.SHORT_YEAR_DIGITS
                && (named || PeriodText.digitsOf(year.text()) > MONTHS_OF_YEAR)
                && cursor.peek(3).isEnd();
    }

    private Period monthWithShortYear() {
        int start = cursor.at();
        int month = numbers().get(0);
        cursor.skip(1);
        int year = words.inThisCentury(words.wholeNumber());
        return words.make(start, () -> Period.month(year, month));
    }
}
