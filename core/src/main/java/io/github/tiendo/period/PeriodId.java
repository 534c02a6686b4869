package io.github.tiendo.period;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The form of a period that does not depend on a language. */
final class PeriodId {

    private static final Pattern YEAR = Pattern.compile("([0-9]{4})");
    private static final Pattern HALF = Pattern.compile("([0-9]{4})-H([12])");
    private static final Pattern QUARTERS = Pattern.compile("([0-9]{4})-Q([1-4])(?:\\.\\.Q([1-4]))?");
    private static final Pattern MONTHS = Pattern.compile("([0-9]{4})-([0-9]{2})(?:\\.\\.([0-9]{2}))?");
    private static final Pattern FIRST_MONTHS = Pattern.compile("([0-9]{4})-M1\\.\\.M([0-9]{1,2})");
    private static final Pattern SPAN = Pattern.compile("([0-9]{4})/([0-9]{4})");
    private static final Pattern DAY = Pattern.compile("[0-9]{4}-[0-9]{2}-[0-9]{2}");
    private static final int YEAR_LENGTH = 4;
    private static final int DAY_LENGTH = 10;

    private PeriodId() {}

    static String print(Period period) {
        LocalDate first = period.startInclusive();
        LocalDate last = period.lastDay();
        String year = year(first);
        int month = first.getMonthValue();
        int lastMonth = last.getMonthValue();
        return switch (period.kind()) {
            case YEAR -> year;
            case HALF -> year + "-H" + (month == 1 ? 1 : 2);
            case QUARTER -> year + "-Q" + quarter(month);
            case QUARTERS -> year + "-Q" + quarter(month) + "..Q" + quarter(lastMonth);
            case MONTH -> year + "-" + twoDigits(month);
            case MONTHS -> year + "-" + twoDigits(month) + ".." + twoDigits(lastMonth);
            case FIRST_MONTHS -> year + "-M1..M" + lastMonth;
            case SPAN -> year + "/" + year(last);
            case DAY -> first.toString();
            case FISCAL_YEAR, OTHER -> first + "/" + last;
        };
    }

    static Optional<Period> parse(String id) {
        if (!beginsWithYear(id)) {
            return Optional.empty();
        }
        Matcher match;
        if ((match = YEAR.matcher(id)).matches()) {
            return Optional.of(Period.year(number(match, 1)));
        }
        if ((match = HALF.matcher(id)).matches()) {
            return Optional.of(Period.half(number(match, 1), number(match, 2)));
        }
        if ((match = QUARTERS.matcher(id)).matches()) {
            int last = number(match, match.group(3) == null ? 2 : 3);
            return Optional.of(Period.quarters(number(match, 1), number(match, 2), last));
        }
        if ((match = MONTHS.matcher(id)).matches()) {
            int last = number(match, match.group(3) == null ? 2 : 3);
            return Optional.of(Period.months(number(match, 1), number(match, 2), last));
        }
        if ((match = FIRST_MONTHS.matcher(id)).matches()) {
            return Optional.of(Period.firstMonths(number(match, 1), number(match, 2)));
        }
        if ((match = SPAN.matcher(id)).matches()) {
            return Optional.of(Period.span(number(match, 1), number(match, 2)));
        }
        if (DAY.matcher(id).matches()) {
            return Optional.of(Period.day(LocalDate.parse(id)));
        }
        if (id.length() == 2 * DAY_LENGTH + 1 && id.charAt(DAY_LENGTH) == '/') {
            LocalDate first = LocalDate.parse(id.substring(0, DAY_LENGTH));
            LocalDate last = LocalDate.parse(id.substring(DAY_LENGTH + 1));
            return Optional.of(Period.between(first, last.plusDays(1)));
        }
        return Optional.empty();
    }

    /** Whether there are four digits and no words behind them: of the texts that are asked about, few are ids. */
    private static boolean beginsWithYear(String id) {
        for (int i = 0; i < YEAR_LENGTH; i++) {
            if (i == id.length() || id.charAt(i) < '0' || id.charAt(i) > '9') {
                return false;
            }
        }
        return id.length() == YEAR_LENGTH || id.charAt(YEAR_LENGTH) == '-' || id.charAt(YEAR_LENGTH) == '/';
    }

    private static int number(Matcher match, int group) {
        return Integer.parseInt(match.group(group));
    }

    private static int quarter(int month) {
        return (month + 2) / 3;
    }

    /** The year in four digits, as ISO prints it; a formatter would take ten times as long. */
    private static String year(LocalDate day) {
        return day.toString().substring(0, YEAR_LENGTH);
    }

    private static String twoDigits(int number) {
        return number < 10 ? "0" + number : String.valueOf(number);
    }
}
