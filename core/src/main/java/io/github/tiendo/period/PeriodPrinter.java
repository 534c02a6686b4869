package io.github.tiendo.period;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Prints periods in words that read back the same; the forms stand in {@code PeriodMessages}. */
record PeriodPrinter(Locale language) {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private static final int MONTHS_OF_QUARTER = 3;

    static PeriodPrinter of(Locale language) {
        return new PeriodPrinter(language);
    }

    String print(Period period) {
        return print(period, Optional.empty());
    }

    /** A fiscal year as such only where it is known when fiscal years begin, so that it reads back. */
    String print(Period period, Optional<FiscalCalendar> fiscal) {
        boolean known = period.kind() != Period.Kind.FISCAL_YEAR
                || fiscal.filter(years ->
                                years.firstMonth() == period.startInclusive().getMonth())
                        .isPresent();
        return text(known ? form(period) : "OTHER", parts(period));
    }

    private String text(String form, Map<String, Object> parts) {
        return PeriodFindingCode.TEXTS.text("print." + form, language, parts);
    }

    private static String form(Period period) {
        Month first = period.startInclusive().getMonth();
        return switch (period.kind()) {
            case HALF -> first == Month.JANUARY ? "FIRST_HALF" : "SECOND_HALF";
            case QUARTERS ->
                quarter(period.lastDay()) == quarter(period.startInclusive()) + 1 ? "TWO_QUARTERS" : "QUARTERS";
            case MONTHS -> period.lastDay().getMonth() == first.plus(1) ? "TWO_MONTHS" : "MONTHS";
            default -> period.kind().name();
        };
    }

    private Map<String, Object> parts(Period period) {
        LocalDate first = period.startInclusive();
        LocalDate last = period.lastDay();
        Map<String, Object> parts = new HashMap<>();
        parts.put("firstYear", year(first));
        parts.put("year", year(last));
        parts.put("shortYear", year(last).substring(2));
        parts.put("month", first.getMonthValue());
        parts.put("lastMonth", last.getMonthValue());
        parts.put("monthName", name(first.getMonth()));
        parts.put("lastMonthName", name(last.getMonth()));
        parts.put("quarter", quarter(first));
        parts.put("lastQuarter", quarter(last));
        parts.put("roman", ROMAN.get(quarter(first) - 1));
        parts.put("lastRoman", ROMAN.get(quarter(last) - 1));
        parts.put("firstDay", day(first));
        parts.put("lastDay", day(last));
        return parts;
    }

    String day(LocalDate day) {
        return text(
                "day",
                Map.of(
                        "day",
                        day.getDayOfMonth(),
                        "month",
                        day.getMonthValue(),
                        "monthName",
                        name(day.getMonth()),
                        "year",
                        year(day)));
    }

    private static int quarter(LocalDate day) {
        return (day.getMonthValue() - 1) / MONTHS_OF_QUARTER + 1;
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static String name(Month month) {
        return month.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
