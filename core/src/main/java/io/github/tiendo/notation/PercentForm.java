package io.github.tiendo.notation;

/** Whether a number is a percentage. */
public enum PercentForm {
    /** No percentage: {@code 57}. */
    NONE,
    /** {@code %}, {@code phần trăm}, {@code percent}. */
    PERCENT,
    /** {@code điểm %}, {@code điểm phần trăm}, {@code percentage points}. */
    PERCENTAGE_POINT
}
