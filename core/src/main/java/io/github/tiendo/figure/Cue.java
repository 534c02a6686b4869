package io.github.tiendo.figure;

/** What a word or phrase of the running text tells about the numbers around it. */
enum Cue {
    /** A percentage follows that is the share just counted: chiếm, đạt tỷ lệ, representing. */
    SHARE,
    /** Part before, whole behind: trên tổng số, out of. */
    OF,
    /** The whole stands before: trong đó, of which. */
    WHICH,
    /** Some parts follow: including. */
    INCLUDING,
    /** All parts follow: bao gồm, comprising. */
    COMPRISE,
    /** A total: tổng số, a total of. */
    TOTAL,
    UP,
    DOWN,
    /** A multiple follows: gấp. */
    MULTIPLE,
    /** A number of times: lần. */
    TIMES,
    FROM,
    TO,
    TO_UP,
    TO_DOWN,
    COMPARED,
    /** A date or period follows. */
    DATE,
    /** What may stand before a date and before a number: trước, đến. */
    UNTIL,
    /** A unit of time: năm, tháng. */
    TIME_UNIT,
    /** A document or its parts, whose number follows: Quyết định, Điều. */
    DOCUMENT,
    NUMBER_WORD,
    /** What a number tells apart, and does not count: mức độ, đợt, phase. */
    LEVEL,
    /** Beside a deadline, without naming one: đúng hạn, trước hạn. */
    IN_TIME,
    RANK,
    /** A goal: mục tiêu, target. */
    AIM,
    /** Not, or not yet: chưa. */
    NOT,
    /** Has been done: đã. */
    DONE,
    /** What is left: còn lại, the remaining. */
    REST,
    AND,
    /** A verb that says what is: là, có. */
    IS,
    /** Others, not counted: khác, others. */
    OTHERS,
    /** A plan's map or ground plan: bản đồ, quy hoạch. */
    MAP,
    /** Together: tổng cộng, in total. */
    TOGETHER,
    FINISHED,
    ASSIGNED,
    OVERDUE,
    LIST_OF
}
