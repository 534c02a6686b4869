package io.github.tiendo.period;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import org.immutables.value.Value;

/**
 * When a body's fiscal years begin and by which number they are called: {@code FY2025}, {@code 2024/25}, {@code niên độ
 * 2024-2025}.
 *
 * <p>A fiscal year has twelve months from the first day of its {@link #firstMonth()}. A single number calls it by the
 * calendar year in which it ends, unless it is {@linkplain #namedByItsStart() named by its start}: with years from
 * October, {@code FY2025} is 1 October 2024 to 30 September 2025.
 *
 * <p>Where nobody states a calendar, fiscal years are read as {@link #CALENDAR_YEARS}, with a warning.
 */
@Value.Immutable
public abstract class FiscalCalendar implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int MONTHS_OF_QUARTER = 3;
    private static final int QUARTERS = 4;

    /** Fiscal years that are calendar years: {@code FY2025} is 2025, and so is {@code 2024/25}. */
    public static final FiscalCalendar CALENDAR_YEARS = beginningIn(Month.JANUARY);

    FiscalCalendar() {}

    /** {@return the month with whose first day a fiscal year begins} */
    public abstract Month firstMonth();

    /** {@return whether a single number names the calendar year in which the fiscal year ends; else in which it begins} */
    @Value.Default
    public boolean isNamedByItsEnd() {
        return true;
    }

    /**
     * Fiscal years that begin in a month, named by the year in which they end.
     *
     * @param firstMonth such as April
     * @return the calendar
     */
    public static FiscalCalendar beginningIn(Month firstMonth) {
        return ImmutableFiscalCalendar.builder().firstMonth(firstMonth).build();
    }

    /** {@return the same years, named by the calendar year in which they begin, as in Japan: a copy} */
    public FiscalCalendar namedByItsStart() {
        return ImmutableFiscalCalendar.builder()
                .from(this)
                .isNamedByItsEnd(false)
                .build();
    }

    /** {@return whether the years begin in January} */
    public boolean isCalendarYear() {
        return firstMonth() == Month.JANUARY;
    }

    /**
     * A fiscal year.
     *
     * @param name the number by which it is called, such as 2025 for {@code FY2025}
     * @return its twelve months
     * @throws IllegalArgumentException if a day of it is not in years 1 to 9999
     */
    public Period year(int name) {
        LocalDate start = start(name);
        return Period.between(start, start.plusYears(1));
    }

    /**
     * Several quarters of a fiscal year; the first one begins with the year.
     *
     * @param name the number by which the year is called
     * @param first the first quarter, 1 to 4
     * @param last the last, included
     * @return their months
     * @throws IllegalArgumentException if a number is out of bounds or the last comes before the first
     */
    public Period quarters(int name, int first, int last) {
        if (first < 1 || last < first || last > QUARTERS) {
            throw new IllegalArgumentException("no quarters of a year: " + first + " to " + last);
        }
        LocalDate start = start(name);
        return Period.between(
                start.plusMonths((first - 1L) * MONTHS_OF_QUARTER), start.plusMonths((long) last * MONTHS_OF_QUARTER));
    }

    /**
     * The fiscal year of a day.
     *
     * @param day the day
     * @return the twelve months in which it lies
     * @throws IllegalArgumentException if a day of it is not in years 1 to 9999
     */
    public Period yearOf(LocalDate day) {
        boolean begun = day.getMonthValue() >= firstMonth().getValue();
        LocalDate start = LocalDate.of(begun ? day.getYear() : day.getYear() - 1, firstMonth(), 1);
        return Period.between(start, start.plusYears(1));
    }

    private LocalDate start(int name) {
        boolean before = isNamedByItsEnd() && !isCalendarYear();
        return LocalDate.of(before ? name - 1 : name, firstMonth(), 1);
    }
}
