package io.github.tiendo.period;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A stretch of whole days: a year, a fiscal year, a quarter, a month, the span of a programme.
 *
 * <p>Two periods are equal if they have the same days: the first three months are the first quarter. The
 * {@link #kind()} says how the period was named and is kept for printing it back. Years run from 1 to 9999.
 *
 * <p>Periods are ordered by their last day, and of two that end on one day the longer comes later: the second quarter,
 * then the first half, of the same year.
 */
@Value.Immutable
public abstract class Period implements Localized, Comparable<Period>, Serializable {

    private static final long serialVersionUID = 1L;

    private static final Comparator<Period> ORDER =
            Comparator.comparing(Period::endExclusive).thenComparing(Period::startInclusive, Comparator.reverseOrder());

    Period() {}

    /**
     * The first day.
     *
     * @return the day on which the period begins
     */
    public abstract LocalDate startInclusive();

    /**
     * The day after the last one.
     *
     * @return the first day that no longer belongs to the period
     */
    public abstract LocalDate endExclusive();

    /**
     * What sort of stretch it is; takes no part in equality.
     *
     * @return the kind under which it was made; for {@link #between} the simplest that fits the days
     */
    @Value.Auxiliary
    public abstract Kind kind();

    /** There is at least one day, in years 1 to 9999. */
    @Value.Check
    void check() {
        if (!startInclusive().isBefore(endExclusive())) {
            throw new IllegalArgumentException(
                    "a period from " + startInclusive() + " cannot end at " + endExclusive() + ", which it excludes");
        }
        requireYear(startInclusive().getYear());
        requireYear(lastDay().getYear());
    }

    /**
     * A calendar year.
     *
     * @param year from 1 to 9999
     * @return the period
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static Period year(int year) {
        return months(year, 1, 12, Kind.YEAR);
    }

    /**
     * A calendar year, as the period by whose end something is due.
     *
     * @param year from 1 to 9999
     * @return {@link #year(int)}
     * @throws IllegalArgumentException if the year is out of bounds
     */
    public static Period endOf(int year) {
        return year(year);
    }

    /**
     * A half year.
     *
     * @param year from 1 to 9999
     * @param half 1 or 2
     * @return the period
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public static Period half(int year, int half) {
        requireBetween("half", half, 1, 2);
        return months(year, half * 6 - 5, half * 6, Kind.HALF);
    }

    /**
     * A quarter.
     *
     * @param year from 1 to 9999
     * @param quarter 1 to 4
     * @return the period
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public static Period quarter(int year, int quarter) {
        requireBetween("quarter", quarter, 1, 4);
        return months(year, quarter * 3 - 2, quarter * 3, Kind.QUARTER);
    }

    /**
     * Several quarters of one year, such as {@code Quý I, II/2023}.
     *
     * @param year from 1 to 9999
     * @param first the first, 1 to 4
     * @param last the last, included
     * @return the period; of kind QUARTER if both are the same
     * @throws IllegalArgumentException if a number is out of bounds or the last comes before the first
     */
    public static Period quarters(int year, int first, int last) {
        requireBetween("quarter", first, 1, 4);
        if (last < first) {
            throw new IllegalArgumentException("the quarters " + first + " to " + last + " are in the wrong order");
        }
        requireBetween("quarter", last, 1, 4);
        return first == last ? quarter(year, first) : months(year, first * 3 - 2, last * 3, Kind.QUARTERS);
    }

    /**
     * A month.
     *
     * @param year from 1 to 9999
     * @param month 1 to 12
     * @return the period
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public static Period month(int year, int month) {
        return months(year, month, month, Kind.MONTH);
    }

    /**
     * Several months of one year, such as {@code tháng 3,4/2022}.
     *
     * @param year from 1 to 9999
     * @param first the first, 1 to 12
     * @param last the last, included
     * @return the period; of kind MONTH if both are the same
     * @throws IllegalArgumentException if a number is out of bounds or the last comes before the first
     */
    public static Period months(int year, int first, int last) {
        return first == last ? month(year, first) : months(year, first, last, Kind.MONTHS);
    }

    /**
     * The first months of a year, such as {@code 6 tháng đầu năm 2022}.
     *
     * @param year from 1 to 9999
     * @param count 1 to 12
     * @return the period
     * @throws IllegalArgumentException if a number is out of bounds
     */
    public static Period firstMonths(int year, int count) {
        return months(year, 1, count, Kind.FIRST_MONTHS);
    }

    private static Period months(int year, int first, int last, Kind kind) {
        requireYear(year);
        requireBetween("month", first, 1, 12);
        requireBetween("month", last, first, 12);
        return ImmutablePeriod.builder()
                .startInclusive(LocalDate.of(year, first, 1))
                .endExclusive(LocalDate.of(year, last, 1).plusMonths(1))
                .kind(kind)
                .build();
    }

    /**
     * Several whole years, such as {@code 2021-2025}.
     *
     * @param firstYear from 1 to 9999
     * @param lastYear the last year, included
     * @return the period; of kind YEAR if both are the same
     * @throws IllegalArgumentException if a year is out of bounds or the last comes before the first
     */
    public static Period span(int firstYear, int lastYear) {
        requireYear(firstYear);
        requireYear(lastYear);
        requireBetween("last year", lastYear, firstYear, 9999);
        if (firstYear == lastYear) {
            return year(firstYear);
        }
        return ImmutablePeriod.builder()
                .startInclusive(LocalDate.of(firstYear, 1, 1))
                .endExclusive(LocalDate.of(lastYear + 1, 1, 1))
                .kind(Kind.SPAN)
                .build();
    }

    /**
     * A single day.
     *
     * @param day the day
     * @return the period
     * @throws IllegalArgumentException if the year is not from 1 to 9999
     */
    public static Period day(LocalDate day) {
        return ImmutablePeriod.builder()
                .startInclusive(day)
                .endExclusive(day.plusDays(1))
                .kind(Kind.DAY)
                .build();
    }

    /**
     * Any stretch of whole days.
     *
     * @param startInclusive the first day
     * @param endExclusive the day after the last one
     * @return the period, of the simplest kind that has exactly these days
     * @throws IllegalArgumentException if there is no day between the bounds or a year is not from 1 to 9999
     */
    public static Period between(LocalDate startInclusive, LocalDate endExclusive) {
        return ImmutablePeriod.builder()
                .startInclusive(startInclusive)
                .endExclusive(endExclusive)
                .kind(kindOf(startInclusive, endExclusive))
                .build();
    }

    private static Kind kindOf(LocalDate start, LocalDate end) {
        if (start.plusDays(1).equals(end)) {
            return Kind.DAY;
        }
        LocalDate last = end.minusDays(1);
        if (start.getDayOfMonth() != 1 || end.getDayOfMonth() != 1) {
            return Kind.OTHER;
        }
        int first = start.getMonthValue();
        int months = last.getMonthValue() - first + 1;
        if (start.getYear() != last.getYear()) {
            if (start.plusYears(1).equals(end)) {
                return Kind.FISCAL_YEAR;
            }
            return first == 1 && last.getMonthValue() == 12 ? Kind.SPAN : Kind.OTHER;
        }
        if (months == 12) {
            return Kind.YEAR;
        }
        if (months == 6 && (first == 1 || first == 7)) {
            return Kind.HALF;
        }
        if (months % 3 == 0 && first % 3 == 1) {
            return months == 3 ? Kind.QUARTER : Kind.QUARTERS;
        }
        if (months == 1) {
            return Kind.MONTH;
        }
        return first == 1 ? Kind.FIRST_MONTHS : Kind.MONTHS;
    }

    /**
     * Reads the form that {@link #toString()} writes.
     *
     * @param id such as {@code 2022}, {@code 2022-Q1}, {@code 2022-M1..M6} or {@code 2021/2025}
     * @return the period, or empty if the text is none
     */
    public static Optional<Period> parse(String id) {
        try {
            return PeriodId.parse(id);
        } catch (DateTimeException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /**
     * The last day.
     *
     * @return the day before {@link #endExclusive()}
     */
    public LocalDate lastDay() {
        return endExclusive().minusDays(1);
    }

    /**
     * Tells whether a day belongs to the period.
     *
     * @param day the day
     * @return whether it is not before the start and before the end
     */
    public boolean contains(LocalDate day) {
        return !day.isBefore(startInclusive()) && day.isBefore(endExclusive());
    }

    /**
     * Tells whether another period lies wholly in this one.
     *
     * @param other the other period
     * @return whether every day of it belongs to this period
     */
    public boolean contains(Period other) {
        return !other.startInclusive().isBefore(startInclusive())
                && !other.endExclusive().isAfter(endExclusive());
    }

    /**
     * Tells whether the period is over at the end of a day.
     *
     * @param asOf the day
     * @return whether the last day is on or before it
     */
    public boolean endsOnOrBefore(LocalDate asOf) {
        return !lastDay().isAfter(asOf);
    }

    /** By last day; of two that end on one day the longer comes later. */
    @Override
    public int compareTo(Period other) {
        return ORDER.compare(this, other);
    }

    /** The period as it is printed in the language, such as {@code Quý I/2022} or {@code Q1 2022}. */
    @Override
    public String text(Locale language) {
        return PeriodPrinter.of(language).print(this);
    }

    /** The period's id after ISO 8601's manner, such as {@code 2022-Q1}; see {@link Kind} for each. */
    @Override
    public String toString() {
        return PeriodId.print(this);
    }

    private static void requireYear(int year) {
        requireBetween("year", year, 1, 9999);
    }

    private static void requireBetween(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(
                    String.format(Locale.ROOT, "%s must be from %d to %d, found %d", what, least, most, number));
        }
    }

    /** What sort of stretch a period is, which decides how it is written. */
    public enum Kind {
        /** A calendar year: {@code 2022}. */
        YEAR,
        /** A half year: {@code 2022-H1}. */
        HALF,
        /** A quarter: {@code 2022-Q1}. */
        QUARTER,
        /** Several quarters of one year: {@code 2023-Q1..Q2}. */
        QUARTERS,
        /** A month: {@code 2022-04}. */
        MONTH,
        /** Several months of one year: {@code 2022-03..04}. */
        MONTHS,
        /** The first months of a year: {@code 2022-M1..M6}. */
        FIRST_MONTHS,
        /** Several whole years: {@code 2021/2025}. */
        SPAN,
        /** Twelve months that begin with another month than January: {@code 2023-07-01/2024-06-30}, both days included. */
        FISCAL_YEAR,
        /** A single day: {@code 2022-12-31}. */
        DAY,
        /** Any other stretch of days: {@code 2022-01-15/2022-03-20}, both days included. */
        OTHER
    }
}
