package io.github.tiendo.period;

import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.Token;
import java.util.Optional;

/** The forms in which years and parts of years are printed; months and days have their own. */
final class PeriodForms {

    private static final int MONTHS_OF_YEAR = 12;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int SHORT_YEAR_DIGITS = 2;

    private final PeriodText words;
    private final TextCursor cursor;
    private final YearForms years;
    private final MonthForms months;
    private final DayForms days;

    PeriodForms(PeriodText words, boolean dayFirstIsSure, Optional<FiscalCalendar> fiscal) {
        this.words = words;
        this.cursor = words.cursor();
        this.years = new YearForms(words, fiscal);
        this.months = new MonthForms(words, years);
        this.days = new DayForms(words, dayFirstIsSure);
    }

    Period period() {
        Token token = cursor.peek();
        if (token.isNumber()) {
            return startingWithNumber();
        }
        if (years.isSchoolYear()) {
            return years.schoolYear();
        }
        if (years.isFiscal()) {
            return fiscal();
        }
        if (cursor.take(PeriodPhrases.QUARTER)) {
            return cursor.take(PeriodPhrases.ENDING) ? monthsEnding(MONTHS_OF_QUARTER) : quarters();
        }
        if (cursor.take(PeriodPhrases.MONTH)) {
            return months.months();
        }
        if (cursor.take(PeriodPhrases.YEAR_BEFORE_NUMBER)) {
            if (cursor.take(PeriodPhrases.ENDING)) {
                return monthsEnding(MONTHS_OF_YEAR);
            }
            return cursor.isAtEnd() ? Period.year(words.year()) : years.years();
        }
        if (cursor.take(PeriodPhrases.DAY)) {
            return days.date();
        }
        if (cursor.take(PeriodPhrases.HALF)) {
            return half();
        }
        Optional<Integer> ordinal = cursor.meaning(PeriodPhrases.ORDINAL);
        if (ordinal.isPresent()) {
            return ordinal(ordinal.get());
        }
        if (cursor.take(PeriodPhrases.QUARTER_LETTER)) {
            cursor.take(".");
            return quarters();
        }
        if (cursor.take(PeriodPhrases.MONTH_LETTER)) {
            cursor.take(".");
            return months.months();
        }
        boolean romanQuarter =
                PeriodPhrases.ROMAN.contains(token) && cursor.peek(1).is("/") && PeriodText.isYear(cursor.peek(2));
        if (romanQuarter || isShortQuarter(token)) {
            return quarters();
        }
        if (MonthForms.isMonth(token)) {
            return PeriodPhrases.QUARTER.contains(cursor.peek(1)) ? months.quarterEndingIn() : months.months();
        }
        if (token.isWord() && isLettered(PeriodPhrases.HALF_LETTER, token)) {
            int start = cursor.at();
            cursor.skip(1);
            return half(start, numberBehindLetter(token));
        }
        throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
    }

    private Period half() {
        boolean first = cursor.take(PeriodPhrases.FIRST);
        if (!first && !cursor.take(PeriodPhrases.LAST)) {
            throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
        }
        return half(cursor.at(), first ? 1 : 2);
    }

    private Period half(int start, int number) {
        return years.isFiscalBehind()
                ? years.fiscalQuarters(start, years.fiscalYear(), 2 * number - 1, 2 * number)
                : words.make(start, () -> Period.half(words.year(), number));
    }

    /** {@code FY2025}, {@code FY2025 Q3}, {@code 2024/25-Q3}. */
    private Period fiscal() {
        int start = cursor.at();
        if (cursor.take(PeriodPhrases.FISCAL) && cursor.take(PeriodPhrases.ENDING)) {
            return monthsEnding(MONTHS_OF_YEAR);
        }
        cursor.moveTo(start);
        int name = years.fiscalYear();
        int dash = cursor.isNext("-") ? 1 : 0;
        if (!isShortQuarter(cursor.peek(dash))) {
            return years.named(start, name);
        }
        cursor.skip(dash);
        int quarter = quarterNumber();
        return years.fiscalQuarters(start, name, quarter, quarter);
    }

    private Period ordinal(int number) {
        int start = cursor.at() - 1;
        if (cursor.take(PeriodPhrases.QUARTER)) {
            return quarters(start, number, number);
        }
        if (cursor.take(PeriodPhrases.HALF_BEHIND_ORDINAL)) {
            return half(start, number);
        }
        boolean counted = cursor.peek().isNumber() || cursor.isNext(PeriodPhrases.COUNT);
        if (number == 1 && counted && PeriodPhrases.MONTH.contains(cursor.peek(1))) {
            return firstMonths();
        }
        throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
    }

    // --- beginning with a number

    private Period startingWithNumber() {
        Token next = cursor.peek(1);
        if (next.isGlued() && cursor.peek().text().length() == 1) {
            int number = Character.digit(cursor.peek().text().charAt(0), 10);
            if (PeriodPhrases.ORDINAL_ENDING.contains(next)
                    && (PeriodPhrases.QUARTER.contains(cursor.peek(2))
                            || PeriodPhrases.HALF_BEHIND_ORDINAL.contains(cursor.peek(2)))) {
                cursor.skip(2);
                return ordinal(number);
            }
            if (PeriodPhrases.QUARTER_LETTER.contains(next)) {
                cursor.skip(2);
                return quarters(cursor.at() - 2, number, number);
            }
        }
        if (PeriodPhrases.MONTH.contains(next) && !isDayOfMonthInWords()) {
            return firstMonths();
        }
        if (PeriodPhrases.YEARS.contains(next) && cursor.peek().text().length() <= SHORT_YEAR_DIGITS) {
            cursor.skip(2);
            return years.years();
        }
        boolean dashed = next.is("-") && next.isGlued();
        if (PeriodText.isYear(cursor.peek()) && isShortQuarter(cursor.peek(dashed ? 2 : 1))) {
            int start = cursor.at();
            int year = words.yearNumber();
            cursor.skip(dashed ? 1 : 0);
            int quarter = quarterNumber();
            return words.make(start, () -> Period.quarter(year, quarter));
        }
        if (years.isPair() && isShortQuarter(cursor.peek(cursor.peek(3).is("-") ? 4 : 3))) {
            return fiscal();
        }
        if (PeriodText.isYear(cursor.peek())) {
            return years.years();
        }
        return next.isGlued() && next.isWord() && isFirstMonths(next.text()) ? shortMonths() : days.date();
    }

    /** 15 tháng 4 năm 2022 is a day; 6 tháng đầu năm 2022 and 6 tháng năm 2022 are not. */
    private boolean isDayOfMonthInWords() {
        return cursor.peek(2).isNumber() && !PeriodText.isYear(cursor.peek(2));
    }

    private Period firstMonths() {
        int start = cursor.at();
        int count = cursor.meaning(PeriodPhrases.COUNT).orElseGet(words::wholeNumber);
        cursor.skip(1);
        if (cursor.take(PeriodPhrases.ENDING)) {
            return monthsEnding(count);
        }
        boolean last = cursor.take(PeriodPhrases.LAST);
        if (!last) {
            cursor.take(PeriodPhrases.FIRST);
            return years.isFiscalBehind()
                    ? years.firstFiscalMonths(start, years.fiscalYear(), count)
                    : words.make(start, () -> Period.firstMonths(words.year(), count));
        }
        return words.make(
                start,
                () -> count == MONTHS_OF_HALF
                        ? Period.half(words.year(), 2)
                        : Period.months(words.year(), MONTHS_OF_YEAR + 1 - count, MONTHS_OF_YEAR));
    }

    /** {@code 12 months to March 2025}, {@code year ended 31 March 2025}: so many months up to a day or the end of a month. */
    private Period monthsEnding(int count) {
        int start = cursor.at();
        Period end = period();
        if (end.kind() != Period.Kind.DAY && end.kind() != Period.Kind.MONTH) {
            throw words.refused(PeriodFindingCode.NOT_A_PERIOD, start);
        }
        return words.make(start, () -> Period.between(end.endExclusive().minusMonths(count), end.endExclusive()));
    }

    /** The second token of {@code 6T/2024}, {@code 9M2024}. */
    private static boolean isFirstMonths(String word) {
        return PeriodPhrases.FIRST_MONTHS_LETTER.contains(word.substring(0, 1))
                && (word.length() == 1
                        || word.length() == PeriodText.YEAR_DIGITS + 1 && PeriodText.digitsOf(word.substring(1)) >= 0);
    }

    private Period shortMonths() {
        int start = cursor.at();
        int count = words.wholeNumber();
        String word = cursor.take().text();
        return words.make(
                start,
                () -> Period.firstMonths(
                        word.length() == 1 ? words.year() : PeriodText.digitsOf(word.substring(1)), count));
    }

    // --- quarters

    private Period quarters() {
        int start = cursor.at();
        int first = quarterNumber();
        int last = first;
        while (cursor.isNext(PeriodPhrases.AND) && isQuarterNumber(1)) {
            boolean range = !cursor.isNext(PeriodPhrases.LIST);
            cursor.skip(1);
            cursor.take(PeriodPhrases.QUARTER);
            int next = quarterNumber();
            if (next <= last || !range && next != last + 1) {
                throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at() - 1);
            }
            last = next;
        }
        return quarters(start, first, last);
    }

    private Period quarters(int start, int first, int last) {
        return years.isFiscalBehind()
                ? years.fiscalQuarters(start, years.fiscalYear(), first, last)
                : words.make(start, () -> Period.quarters(words.year(), first, last));
    }

    private boolean isQuarterNumber(int ahead) {
        Token token = cursor.peek(PeriodPhrases.QUARTER.contains(cursor.peek(ahead)) ? ahead + 1 : ahead);
        return token.isNumber() && !PeriodText.isYear(token)
                || PeriodPhrases.ROMAN.contains(token)
                || isShortQuarter(token);
    }

    private int quarterNumber() {
        cursor.take(PeriodPhrases.ORDINAL_SIGN);
        Optional<Integer> inWords = cursor.meaning(PeriodPhrases.QUARTER_WORDS);
        if (inWords.isPresent()) {
            return inWords.get();
        }
        Token token = cursor.peek();
        String word = isShortQuarter(token) ? token.text().substring(1) : token.text();
        int number = token.isNumber() ? PeriodText.digitsOf(word) : quarterIn(word);
        if (number < 0) {
            throw token.isEnd()
                    ? words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at())
                    : words.impossible(cursor.at());
        }
        cursor.skip(1);
        return number;
    }

    /** {@code Q3}, {@code QIII}. */
    static boolean isShortQuarter(Token token) {
        String word = token.text();
        return word.length() > 1
                && PeriodPhrases.QUARTER_LETTER.contains(word.substring(0, 1))
                && quarterIn(word.substring(1)) >= 0;
    }

    private static int quarterIn(String word) {
        return PeriodPhrases.ROMAN.whole(word).orElseGet(() -> PeriodText.digitsOf(word));
    }

    // --- letters

    /** A letter with a number behind it: {@code T6}, {@code H1}. */
    static boolean isLettered(Phrases<?> letters, Token token) {
        return token.text().length() > 1
                && letters.contains(token.text().substring(0, 1))
                && numberBehindLetter(token) >= 0;
    }

    static int numberBehindLetter(Token token) {
        return PeriodText.digitsOf(token.text().substring(1));
    }
}
