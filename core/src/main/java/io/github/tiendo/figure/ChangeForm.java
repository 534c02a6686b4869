package io.github.tiendo.figure;

/** In which form a growth prints the change. */
public enum ChangeForm {
    /** No change is printed, only where it started and where it ended. */
    NONE,
    /** Percent of the earlier value: {@code tăng 26%}. */
    PERCENT,
    /** Percentage points: {@code tăng 5 điểm phần trăm}. */
    POINTS,
    /** The later value as a multiple of the earlier one: {@code gấp 4,86 lần}. */
    MULTIPLE,
    /** A multiple, or an increase by so many times the earlier value: {@code tăng gấp 5 lần}, {@code tăng 26 lần}. */
    TIMES_MORE,
    /** A difference in the unit of the values: {@code tăng 28 dịch vụ}. */
    DIFFERENCE
}
