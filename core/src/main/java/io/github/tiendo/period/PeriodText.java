package io.github.tiendo.period;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.TextCursor.RefusedException;
import io.github.tiendo.notation.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Supplier;

/**
 * The text of a period: the numbers and years in it, the findings, and whether the period must be all of it.
 *
 * @param isWhole whether the period is the whole text, so that short forms cannot be the beginning of something else
 */
record PeriodText(TextCursor cursor, OptionalInt documentYear, boolean isWhole) {

    static final int YEAR_DIGITS = 4;
    static final int SHORT_YEAR_DIGITS = 2;

    private static final int CURRENT_CENTURY = 2000;

    private static final int MONTHS = 12;

    // --- numbers

    static boolean isYear(Token token) {
        return token.isNumber() && token.text().length() == YEAR_DIGITS && digitsOf(token.text()) >= 0;
    }

    /** The year behind a slash, a word or nothing; else that of the document. */
    int year() {
        int back = cursor.at();
        if (cursor.take("/") || cursor.take("-") || cursor.take(".")) {
            if (isYear(cursor.peek())) {
                return yearNumber();
            }
            cursor.moveTo(back);
        }
        if (cursor.take(",") && !isYear(cursor.peek())) {
            cursor.moveTo(back);
        }
        cursor.take(PeriodPhrases.YEAR);
        if (isYear(cursor.peek())) {
            return yearNumber();
        }
        if (documentYear.isEmpty()) {
            throw refused(PeriodFindingCode.YEAR_MISSING, cursor.at());
        }
        add(finding(PeriodFindingCode.YEAR_ASSUMED).with("year", documentYear.getAsInt()));
        return documentYear.getAsInt();
    }

    /** Takes a year of two digits, of this century, with which the whole text ends; nothing where there is none. */
    Optional<Integer> shortYear() {
        int mark = cursor.isNext("-") || cursor.isNext("/") ? 1 : 0;
        Token year = cursor.peek(mark);
        boolean isShort = isWhole
                && year.isNumber()
                && year.text().length() == SHORT_YEAR_DIGITS
                && cursor.peek(mark + 1).isEnd();
        if (!isShort) {
            return Optional.empty();
        }
        cursor.skip(mark);
        return Optional.of(inThisCentury(wholeNumber()));
    }

    int inThisCentury(int number) {
        int year = CURRENT_CENTURY + number;
        add(finding(PeriodFindingCode.SHORT_YEAR).with("year", year));
        return year;
    }

    int yearNumber() {
        if (!isYear(cursor.peek())) {
            throw refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
        }
        return wholeNumber();
    }

    int wholeNumber() {
        int number = cursor.peek().isNumber() ? digitsOf(cursor.peek().text()) : -1;
        if (number < 0) {
            throw refused(PeriodFindingCode.NOT_A_PERIOD, cursor.at());
        }
        cursor.skip(1);
        return number;
    }

    /** The number that the text is, of at most four digits; else -1. */
    static int digitsOf(String text) {
        if (text.isEmpty() || text.length() > YEAR_DIGITS) {
            return -1;
        }
        int number = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '0' || c > '9') {
                return -1;
            }
            number = number * 10 + c - '0';
        }
        return number;
    }

    /** Makes a period of numbers that the calendar may not have. */
    Period make(int start, Supplier<Period> maker) {
        try {
            return maker.get();
        } catch (DateTimeException | IllegalArgumentException e) {
            throw impossible(start);
        }
    }

    Period day(int start, int year, int month, int day) {
        if (month >= 1 && month <= MONTHS) {
            Period inMonth = make(start, () -> Period.month(year, month));
            int days = YearMonth.of(year, month).lengthOfMonth();
            if (day < 1 || day > days) {
                throw impossible(start, "days", Map.of("month", inMonth, "days", days));
            }
        }
        return make(start, () -> Period.day(LocalDate.of(year, month, day)));
    }

    /** Refuses a month, quarter or half that no year has. */
    RefusedException impossible(int start) {
        return impossible(start, "parts", Map.of());
    }

    private RefusedException impossible(int start, String reason, Map<String, ?> arguments) {
        String key = "reason." + reason;
        return new RefusedException(cursor.findingAt(
                        PeriodFindingCode.IMPOSSIBLE_DATE, cursor.token(start).start())
                .with(
                        "reason",
                        LocalizedText.from(language -> PeriodFindingCode.TEXTS.text(key, language, arguments))));
    }

    // --- findings

    void add(Finding finding) {
        cursor.add(finding);
    }

    Finding finding(PeriodFindingCode code) {
        return cursor.finding(code);
    }

    RefusedException refused(PeriodFindingCode code, int index) {
        boolean ended = cursor.token(index).isEnd() && code == PeriodFindingCode.NOT_A_PERIOD;
        return cursor.refused(ended ? PeriodFindingCode.INCOMPLETE : code, index);
    }
}
