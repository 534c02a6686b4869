package io.github.tiendo.reconciliation;

import io.github.tiendo.notation.text.Token;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** The day that a text is about, told by the dates at its beginning: the newest that is no deadline. */
final class StatedDay {

    /** The title, the place and date, the legal basis and the opening sentences stand here. */
    private static final int BEGINNING = 6_000;

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;
    private static final int MONTHS = 12;
    private static final Set<String> DEADLINES = Set.of("trước", "hạn", "nhất", "by", "before", "until", "due");
    private static final List<String> ROMAN = List.of("i", "ii", "iii", "iv");

    private final List<Token> tokens;

    private StatedDay(List<Token> tokens) {
        this.tokens = tokens;
    }

    static Optional<LocalDate> of(String text) {
        return new StatedDay(Token.scan(text.substring(0, Math.min(text.length(), BEGINNING)))).newest();
    }

    private Optional<LocalDate> newest() {
        LocalDate newest = null;
        for (int i = 0; i < tokens.size(); i++) {
            LocalDate day = day(i).orElse(null);
            if (day != null && !isDeadline(i) && (newest == null || day.isAfter(newest))) {
                newest = day;
            }
        }
        return Optional.ofNullable(newest);
    }

    private boolean isDeadline(int at) {
        for (int i = at - 1; i >= 0 && at - i <= 3; i--) {
            if (DEADLINES.contains(tokens.get(i).text())) {
                return true;
            }
        }
        return false;
    }

    /** The day that is named from here on: 31/12/2022, ngày 12 tháng 7 năm 2023, tháng 4/2022, quý I năm 2022, hết năm 2022. */
    private Optional<LocalDate> day(int at) {
        if (isNumber(at) && is(at + 1, "/") && isNumber(at + 2) && is(at + 3, "/")) {
            return date(number(at + 4), number(at + 2), number(at));
        }
        if (isNumber(at) && is(at + 1, "tháng") && is(at + 3, "năm")) {
            return date(number(at + 4), number(at + 2), number(at));
        }
        boolean follows = is(at + 2, "/") || is(at + 2, "năm");
        boolean behindDay = at > 0 && isNumber(at - 1);
        if (is(at, "tháng") && follows && !behindDay) {
            return endOfMonth(number(at + 3), number(at + 1));
        }
        if ((is(at, "quý") || is(at, "quarter")) && follows) {
            int quarter = ROMAN.contains(word(at + 1)) ? ROMAN.indexOf(word(at + 1)) + 1 : number(at + 1);
            return quarter > QUARTERS ? Optional.empty() : endOfMonth(number(at + 3), quarter * MONTHS_OF_QUARTER);
        }
        if ((is(at, "hết") || is(at, "cuối") || is(at, "cáo")) && is(at + 1, "năm")) {
            return endOfMonth(number(at + 2), MONTHS);
        }
        return Optional.empty();
    }

    private static Optional<LocalDate> endOfMonth(int year, int month) {
        return date(year, month, 1).map(day -> YearMonth.from(day).atEndOfMonth());
    }

    private static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return year < 1900 || year > 2200 ? Optional.empty() : Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException impossible) {
            return Optional.empty();
        }
    }

    private String word(int at) {
        return at < tokens.size() ? tokens.get(at).text() : "";
    }

    private boolean is(int at, String expected) {
        return word(at).equals(expected);
    }

    private boolean isNumber(int at) {
        return number(at) > 0;
    }

    /** The value of up to four digits, or 0. */
    private int number(int at) {
        String digits = word(at);
        return digits.length() <= 4 && !digits.isEmpty() && digits.chars().allMatch(c -> c >= '0' && c <= '9')
                ? Integer.parseInt(digits)
                : 0;
    }
}
