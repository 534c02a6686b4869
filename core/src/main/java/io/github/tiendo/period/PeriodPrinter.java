package io.github.tiendo.period;

import io.github.tiendo.finding.Languages;
import java.time.LocalDate;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Prints periods in words that read back the same. */
final class PeriodPrinter {

    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");
    private final boolean vietnamese;

    private PeriodPrinter(boolean vietnamese) {
        this.vietnamese = vietnamese;
    }

    static PeriodPrinter of(Locale language) {
        return new PeriodPrinter(Languages.isVietnamese(language));
    }

    String print(Period period) {
        return print(period, Optional.empty());
    }

    /** A fiscal year as such only where it is known when fiscal years begin, so that it reads back. */
    String print(Period period, Optional<FiscalCalendar> fiscal) {
        boolean known = period.kind() == Period.Kind.FISCAL_YEAR
                && fiscal.filter(years ->
                                years.firstMonth() == period.startInclusive().getMonth())
                        .isPresent();
        return known ? fiscalYear(period) : plain(period);
    }

    private String fiscalYear(Period period) {
        String last = year(period.lastDay());
        String first = year(period.startInclusive());
        return vietnamese ? "niên độ " + first + "-" + last : "FY" + first + "/" + last.substring(2);
    }

    private String plain(Period period) {
        LocalDate last = period.lastDay();
        int first = period.startInclusive().getMonthValue();
        String year = year(last);
        return switch (period.kind()) {
            case YEAR -> vietnamese ? "năm " + year : year;
            case HALF -> vietnamese ? "6 tháng " + (first == 1 ? "đầu" : "cuối") + " năm " + year : half(first, year);
            case QUARTER ->
                vietnamese ? "Quý " + ROMAN.get(first / 3) + "/" + year : "Q" + (first / 3 + 1) + " " + year;
            case QUARTERS -> quarters(first / 3, (last.getMonthValue() - 1) / 3, year);
            case MONTH -> vietnamese ? "tháng " + first + "/" + year : month(first) + " " + year;
            case MONTHS -> months(first, last.getMonthValue(), year);
            case FIRST_MONTHS ->
                vietnamese
                        ? last.getMonthValue() + " tháng đầu năm " + year
                        : "first " + last.getMonthValue() + " months of " + year;
            case SPAN -> year(period.startInclusive()) + "-" + year;
            case DAY -> vietnamese ? "ngày " + day(last) : day(last);
            case FISCAL_YEAR, OTHER ->
                vietnamese
                        ? "từ ngày " + day(period.startInclusive()) + " đến ngày " + day(last)
                        : "from " + day(period.startInclusive()) + " to " + day(last);
        };
    }

    private static String half(int firstMonth, String year) {
        return "H" + (firstMonth == 1 ? 1 : 2) + " " + year;
    }

    private String quarters(int first, int last, String year) {
        if (!vietnamese) {
            return "Q" + (first + 1) + "-Q" + (last + 1) + " " + year;
        }
        return "Quý " + ROMAN.get(first) + (last == first + 1 ? ", " : " - ") + ROMAN.get(last) + "/" + year;
    }

    private String months(int first, int last, String year) {
        if (!vietnamese) {
            return month(first) + "-" + month(last) + " " + year;
        }
        return "tháng " + first + (last == first + 1 ? "," : " - ") + last + "/" + year;
    }

    String day(LocalDate day) {
        return vietnamese
                ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + year(day)
                : day.getDayOfMonth() + " " + month(day.getMonthValue()) + " " + year(day);
    }

    private static String year(LocalDate day) {
        return String.format(Locale.ROOT, "%04d", day.getYear());
    }

    private static String month(int month) {
        return Month.of(month).getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    }
}
