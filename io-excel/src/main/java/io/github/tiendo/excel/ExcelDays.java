package io.github.tiendo.excel;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;

/** Days as workbooks count them: from the last day of 1899, with a 29 February 1900 that never was, or from 1904. */
final class ExcelDays {

    private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);
    private static final LocalDate DAY_ZERO_FROM_1904 = LocalDate.of(1904, 1, 1);
    private static final int FALSE_LEAP_DAY = 60;
    private static final long MILLISECONDS = 86_400_000;
    private static final long SECONDS = 86_400;
    /** The last day of the year 9999. */
    private static final double LAST = 2_958_466;

    private ExcelDays() {}

    /** Whether a number can be a day. */
    static boolean areCounted(double number) {
        return number >= 0 && number < LAST;
    }

    /** The day on which a moment lies, which is taken to the nearest millisecond. */
    static LocalDate day(double number, boolean from1904) {
        double whole = Math.floor(number);
        long day = (long) whole + Math.round((number - whole) * MILLISECONDS) / MILLISECONDS;
        if (from1904) {
            return DAY_ZERO_FROM_1904.plusDays(day);
        }
        return DAY_ZERO.plusDays(day <= FALSE_LEAP_DAY ? day + 1 : day);
    }

    /** The number of a day; negative where workbooks cannot count it. */
    static int number(LocalDate day) {
        long days = ChronoUnit.DAYS.between(DAY_ZERO, day);
        long number = days <= FALSE_LEAP_DAY ? days - 1 : days;
        return number < 1 || number >= LAST ? -1 : (int) number;
    }

    /** The time of day of a number below 1. */
    static LocalTime time(double number) {
        return LocalTime.ofSecondOfDay(Math.min(SECONDS - 1, Math.round(number * SECONDS)));
    }

    /** Hours, minutes and seconds, of which there may be more than a day has: {@code 36:00:00}. */
    static String duration(double number) {
        long seconds = Math.round(number * SECONDS);
        return seconds / 3600 + ":" + twoDigits(seconds / 60 % 60) + ":" + twoDigits(seconds % 60);
    }

    private static String twoDigits(long number) {
        return number < 10 ? "0" + number : Long.toString(number);
    }
}
