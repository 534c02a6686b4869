package io.github.tiendo.period;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/**
 * What can be found while a period is read: {@code period.*}.
 *
 * <p>Every error has the arguments {@code text}, {@code column} (in the text, from 1, in UTF-16 units) and {@code
 * found}.
 */
public enum PeriodFindingCode implements FindingCode.InBundle {
    /** Text that is no period, or more than one: {@code năm nay}, {@code 2022 2023}. */
    NOT_A_PERIOD(Severity.ERROR),
    /** Text that ends before its period is said: {@code Quý}, {@code giai đoạn 5 năm}. */
    INCOMPLETE(Severity.ERROR),
    /** A date, month, quarter or year that the calendar does not have: {@code 31/2/2022}, {@code Quý V/2022}. */
    IMPOSSIBLE_DATE(Severity.ERROR),
    /** A period that ends before it begins: {@code 2025-2021}. */
    REVERSED_PERIOD(Severity.ERROR),
    /** A period without a year where no year is known from the document: {@code Quý II}. */
    YEAR_MISSING(Severity.ERROR),
    /** A longer text than the limits allow. */
    TEXT_TOO_LONG(Severity.ERROR),
    /** Only a part of the period is meant: {@code đầu Quý II năm 2022}. */
    PART_OF_PERIOD(Severity.WARNING),
    /** An English date in numbers whose day could be its month: {@code 4/5/2022}. */
    AMBIGUOUS_DATE(Severity.WARNING),
    /** A date in numbers with the month before the day where the day comes first: {@code 12/31/2024} in Vietnamese. */
    MONTH_FIRST(Severity.WARNING),
    /** A fiscal year where nobody states in which month it begins, read as a calendar year: {@code FY2025}. */
    FISCAL_YEAR_ASSUMED(Severity.WARNING),
    /** A period without a year, read in the document's year. */
    YEAR_ASSUMED(Severity.NOTE),
    /** A year of two digits, read in this century: {@code Jun-24}. */
    SHORT_YEAR(Severity.NOTE),
    /** What a plan looks forward to behind its own period: {@code 2021-2025, định hướng đến năm 2030}. */
    BEYOND_PERIOD(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("PeriodMessages", file -> PeriodFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    PeriodFindingCode(Severity severity) {
        this.severity = severity;
    }

    @Override
    public Severity severity() {
        return severity;
    }

    @Override
    public MessageBundle texts() {
        return TEXTS;
    }
}
