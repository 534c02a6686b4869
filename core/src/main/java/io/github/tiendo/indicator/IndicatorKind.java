package io.github.tiendo.indicator;

/** What the number of an indicator is. */
public enum IndicatorKind {
    /** A state at a time: a share, a count, a speed. */
    LEVEL,
    /** A growth from year to year, such as 7 % a year; its own growth has no meaning. */
    ANNUAL_GROWTH,
    /** A place in a ranking, lower is better. */
    RANK,
    /** Words, no number. */
    QUALITATIVE
}
