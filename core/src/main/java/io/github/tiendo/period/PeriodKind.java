package io.github.tiendo.period;

/** What sort of stretch a period is, which decides how it is written. */
public enum PeriodKind {
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
