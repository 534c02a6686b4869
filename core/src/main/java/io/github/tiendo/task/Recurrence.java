package io.github.tiendo.task;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.period.Period;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Locale;
import java.util.Optional;

/** How often something is to be done or reported; each occurrence is due by the end of its calendar period. */
public enum Recurrence implements Localized {
    /** Every day. */
    DAILY("Hàng ngày", "Daily"),
    /** Every week, Monday to Sunday. */
    WEEKLY("Hàng tuần", "Weekly"),
    /** Every calendar month. */
    MONTHLY("Hàng tháng", "Monthly"),
    /** Every quarter of the year. */
    QUARTERLY("Hàng quý", "Quarterly"),
    /** Every half of the year. */
    HALF_YEARLY("6 tháng một lần", "Half-yearly"),
    /** Every calendar year. */
    YEARLY("Hàng năm", "Yearly"),
    /** Again and again, nobody says how often: {@code Định kỳ}. */
    PERIODIC("Định kỳ", "Periodically");

    private final String vietnamese;
    private final String english;

    Recurrence(String vietnamese, String english) {
        this.vietnamese = vietnamese;
        this.english = english;
    }

    /**
     * The occurrence to which a day belongs.
     *
     * @param day the day
     * @return its day, week, month, quarter, half or year; empty for {@link #PERIODIC}
     */
    public Optional<Period> occurrenceOf(LocalDate day) {
        int year = day.getYear();
        int month = day.getMonthValue();
        return switch (this) {
            case DAILY -> Optional.of(Period.day(day));
            case WEEKLY -> {
                LocalDate monday = day.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield Optional.of(Period.between(monday, monday.plusWeeks(1)));
            }
            case MONTHLY -> Optional.of(Period.month(year, month));
            case QUARTERLY -> Optional.of(Period.quarter(year, (month + 2) / 3));
            case HALF_YEARLY -> Optional.of(Period.half(year, (month + 5) / 6));
            case YEARLY -> Optional.of(Period.year(year));
            default -> Optional.empty();
        };
    }

    /**
     * The last occurrence that was over before a day.
     *
     * @param day the day
     * @return the occurrence before the one to which the day belongs; empty for {@link #PERIODIC}
     */
    public Optional<Period> occurrenceBefore(LocalDate day) {
        return occurrenceOf(day)
                .flatMap(current -> occurrenceOf(current.startInclusive().minusDays(1)));
    }

    @Override
    public String text(Locale language) {
        return Languages.isVietnamese(language) ? vietnamese : english;
    }
}
