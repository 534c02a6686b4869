package io.github.tiendo.task;

/** What sort of deadline a task has. */
public enum DeadlineKind {
    /** On or before a day: {@code 30/6/2022}. */
    ON_DATE,
    /** Before a day, month, quarter or year, which is not included: {@code trước 30/6/2022}, {@code trước tháng 6/2022}. */
    BEFORE,
    /** By the end of a period within one year: {@code trong tháng 4/2022}, {@code Quý II/2024}, {@code 2025}. */
    BY_END_OF_PERIOD,
    /** Within a longer stretch, by its end: {@code 2021-2025}. */
    WITHIN_SPAN,
    /** Again in each period: {@code Hàng năm}. */
    RECURRING,
    /** All the time, without an end: {@code Thường xuyên}, {@code từ ngày 01/01/2023}. */
    ONGOING,
    /** None. */
    NONE
}
