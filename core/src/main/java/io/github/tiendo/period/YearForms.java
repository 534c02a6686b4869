package io.github.tiendo.period;

import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.Token;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;

/** The forms in which years are printed: {@code 2022}, {@code 2021-2025}, {@code FY2025}, {@code niên độ 2023-2024}, {@code năm học 2024-2025}. */
final class YearForms {

    private static final int CENTURY = 100;
    private static final int CURRENT_CENTURY = 2000;
    private static final int MONTHS_OF_YEAR = 12;
    private static final int SHORT_DIGITS = 2;

    private static final FiscalCalendar SCHOOL_YEARS = FiscalCalendar.beginningIn(Month.JULY);

    private final PeriodText words;
    private final TextCursor cursor;
    private final Optional<FiscalCalendar> fiscal;

    YearForms(PeriodText words, Optional<FiscalCalendar> fiscal) {
        this.words = words;
        this.cursor = words.cursor();
        this.fiscal = fiscal;
    }

    // --- calendar years

    Period years() {
        int start = cursor.at();
        int first = words.yearNumber();
        if (isFiscalPair(first)) {
            return fiscalPair(start, first);
        }
        if (!cursor.isNext(PeriodPhrases.TO) || !PeriodText.isYear(cursor.peek(1))) {
            int last = words.isWhole() ? lastOfYears(first) : first;
            return words.make(start, () -> Period.span(first, last));
        }
        cursor.skip(1);
        int second = cursor.at();
        int last = words.yearNumber();
        if (last < first) {
            throw words.refused(PeriodFindingCode.REVERSED_PERIOD, second);
        }
        return words.make(start, () -> Period.span(first, last));
    }

    /** The last of {@code 2024, 2025} or {@code 2024-25}, which cannot be a month; else the first. */
    private int lastOfYears(int first) {
        int last = first;
        while (cursor.isNext(PeriodPhrases.LIST)
                && PeriodText.isYear(cursor.peek(1))
                && PeriodText.digitsOf(cursor.peek(1).text()) == last + 1) {
            cursor.skip(2);
            last++;
        }
        boolean mark = cursor.isNext("-") || cursor.isNext("/");
        if (last == first && mark && isShortYear(cursor.peek(1))) {
            int year = PeriodText.digitsOf(cursor.peek(1).text());
            if (year > Math.max(MONTHS_OF_YEAR, first % CENTURY)) {
                last = first - first % CENTURY + year;
                cursor.skip(2);
            }
        }
        return last;
    }

    private static boolean isShortYear(Token token) {
        return token.isNumber() && token.text().length() == SHORT_DIGITS;
    }

    // --- school years

    /** Goes on to the two years behind words for a school year; stays and is false where none are. */
    boolean isSchoolYear() {
        int back = cursor.at();
        if (cursor.take(PeriodPhrases.SCHOOL_YEAR) && isPair()) {
            return true;
        }
        cursor.moveTo(back);
        return false;
    }

    /** {@code năm học 2024-2025}: from summer to summer, whenever fiscal years begin. */
    Period schoolYear() {
        int start = cursor.at();
        int first = words.yearNumber();
        cursor.skip(2);
        return words.make(start, () -> SCHOOL_YEARS.year(first + 1));
    }

    // --- fiscal years

    /** Whether words for a fiscal year come next: {@code niên độ}, {@code FY 2025}, {@code FY2025}. */
    boolean isFiscal() {
        return cursor.isNext(PeriodPhrases.FISCAL) || fiscalLetters(cursor.peek()) > 0;
    }

    /** How many letters for a fiscal year a word begins with, a number or nothing being behind them; else 0. */
    private static int fiscalLetters(Token token) {
        String word = token.text();
        int letters = 0;
        while (letters < word.length() && !Character.isDigit(word.charAt(letters))) {
            letters++;
        }
        boolean numbered = letters == word.length() || PeriodText.digitsOf(word.substring(letters)) >= 0;
        return numbered && letters > 0 && PeriodPhrases.FISCAL_LETTERS.contains(word.substring(0, letters))
                ? letters
                : 0;
    }

    /** Whether two years in a row come next, {@code 2024/25} or {@code 2024-25}: beside a part of a year they are fiscal. */
    boolean isPair() {
        boolean mark = cursor.peek(1).is("/") || cursor.peek(1).is("-");
        return mark
                && PeriodText.isYear(cursor.peek())
                && isYearBehind(PeriodText.digitsOf(cursor.peek().text()), cursor.peek(2));
    }

    /** Goes on to the fiscal year behind a part of one, {@code Q1 of 2024/25}; stays and is false where none is. */
    boolean isFiscalBehind() {
        int back = cursor.at();
        boolean mark = cursor.take("/") || cursor.take("-") || cursor.take(",");
        boolean word = !mark && !isFiscal() && cursor.take(PeriodPhrases.YEAR);
        boolean fiscal = isFiscal() || isPair();
        if ((mark || word) && !fiscal) {
            cursor.moveTo(back);
        }
        return fiscal;
    }

    Period fiscalQuarters(int start, int name, int first, int last) {
        Period period = words.make(start, () -> stated().quarters(name, first, last));
        warnUnlessStated(period);
        return period;
    }

    Period firstFiscalMonths(int start, int name, int count) {
        Period period = words.make(start, () -> {
            LocalDate first = stated().year(name).startInclusive();
            return Period.between(first, first.plusMonths(count));
        });
        warnUnlessStated(period);
        return period;
    }

    /** A month of the calendar in a fiscal year: April opens one that begins then. */
    Period fiscalMonth(int start, int name, int month) {
        Period period = words.make(start, () -> {
            LocalDate first = stated().year(name).startInclusive();
            LocalDate day = first.plusMonths(Math.floorMod(month - first.getMonthValue(), MONTHS_OF_YEAR));
            return Period.month(day.getYear(), month);
        });
        warnUnlessStated(period);
        return period;
    }

    private FiscalCalendar stated() {
        return fiscal.orElse(FiscalCalendar.CALENDAR_YEARS);
    }

    /** The number by which the year that comes next is called. */
    int fiscalYear() {
        int letters = fiscalLetters(cursor.peek());
        String digits = cursor.peek().text().substring(letters);
        int first;
        if (letters > 0 && !digits.isEmpty()) {
            first = fullYear(digits, cursor.at());
            cursor.skip(1);
        } else {
            if (letters > 0) {
                cursor.skip(1);
            } else {
                cursor.take(PeriodPhrases.FISCAL);
            }
            if (!cursor.peek().isNumber()) {
                throw words.refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
            }
            first = fullYear(cursor.peek().text(), cursor.at());
            cursor.skip(1);
        }
        boolean mark = cursor.isNext("/") || cursor.isNext("-");
        if (!mark || !isYearBehind(first, cursor.peek(1))) {
            return first;
        }
        cursor.skip(2);
        return stated().isNamedByItsEnd() ? first + 1 : first;
    }

    private int fullYear(String digits, int index) {
        int year = PeriodText.digitsOf(digits);
        if (digits.length() == SHORT_DIGITS) {
            return CURRENT_CENTURY + year;
        }
        if (digits.length() != PeriodText.YEAR_DIGITS || year < 0) {
            throw words.refused(PeriodFindingCode.NOT_A_PERIOD, index);
        }
        return year;
    }

    private static boolean isYearBehind(int first, Token second) {
        int year = second.isNumber() ? PeriodText.digitsOf(second.text()) : -1;
        return PeriodText.isYear(second) && year == first + 1 || isShortYear(second) && year == (first + 1) % CENTURY;
    }

    /** {@code 2023/24}, {@code 2023-24}, and {@code 2023/2024} where years are known to begin in another month. */
    private boolean isFiscalPair(int first) {
        Token second = cursor.peek(1);
        boolean stroke = cursor.isNext("/");
        boolean other = fiscal.filter(years -> !years.isCalendarYear()).isPresent();
        // 2011/12 is the month of December
        boolean isShort = isShortYear(second) && PeriodText.digitsOf(second.text()) > MONTHS_OF_YEAR;
        return (stroke || cursor.isNext("-") && isShort) && isYearBehind(first, second) && (other || isShort);
    }

    private Period fiscalPair(int start, int first) {
        cursor.skip(2);
        return named(start, stated().isNamedByItsEnd() ? first + 1 : first);
    }

    Period named(int start, int name) {
        Period period = words.make(start, () -> stated().year(name));
        warnUnlessStated(period);
        return period;
    }

    private void warnUnlessStated(Period reading) {
        if (fiscal.isEmpty()) {
            words.add(words.finding(PeriodFindingCode.FISCAL_YEAR_ASSUMED).with("reading", reading));
        }
    }
}
