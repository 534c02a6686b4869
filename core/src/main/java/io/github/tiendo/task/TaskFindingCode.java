package io.github.tiendo.task;

import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.finding.Severity;

/** What can be found while deadlines and statuses of tasks are read: {@code task.*}. */
public enum TaskFindingCode implements FindingCode.InBundle {
    /** A text that is no deadline: {@code found}. */
    NOT_A_DEADLINE(Severity.ERROR),
    /** A day that the calendar does not have, such as 31/6: {@code found}. */
    NO_SUCH_DATE(Severity.ERROR),
    /** A deadline without a year, and no document's year to take: {@code found}. */
    YEAR_MISSING(Severity.ERROR),
    /** A deadline without a year, read in that of the document: {@code found}, {@code year}. */
    YEAR_OF_DOCUMENT(Severity.NOTE),
    /** A year long before the document's, perhaps mistyped: {@code found}, {@code year}, {@code document}. */
    YEAR_LONG_PAST(Severity.WARNING),
    /** The beginning or middle of a period, read as by its end: {@code found}, {@code lastDay}. */
    PART_OF_PERIOD(Severity.WARNING),
    /** Words that say that a task is not completed, not whether it has begun: {@code found}, {@code reading}. */
    NOT_COMPLETED_ONLY(Severity.WARNING),
    /** Words on whether a task was in time, which is worked out from days: {@code found}, {@code reading}. */
    IN_TIME_LEFT_OUT(Severity.NOTE),
    /** A day in every month, quarter or year, of which only how often is kept: {@code found}. */
    DAY_OF_EACH_LEFT_OUT(Severity.WARNING),
    /** A day from which on, which is no last day: {@code found}. */
    BEGINNING_ONLY(Severity.NOTE),
    /** Words on whether a task is in time, and no status: {@code found}. */
    TIMELINESS_ONLY(Severity.NOTE),
    /** A text that is read by its first words: {@code found}, {@code reading}. */
    STATUS_BY_BEGINNING(Severity.WARNING),
    /** A sign that nothing near the table explains, taken for what it commonly stands for: {@code found}, {@code reading}. */
    STATUS_BY_SIGN(Severity.WARNING),
    /** Words that name no day, such as {@code sau khi có hướng dẫn}: {@code found}. */
    NAMES_NO_DAY(Severity.NOTE),
    /** A text names several deadlines, of which the last is taken: {@code found}, {@code reading}. */
    SEVERAL_DEADLINES(Severity.WARNING),
    /** A deadline with another day in the remark behind it: {@code found}, {@code reading}. */
    DAY_IN_REMARK(Severity.WARNING),
    /** A day that comes again every year, of which the first is kept: {@code found}, {@code lastDay}. */
    FIRST_OF_MORE(Severity.WARNING),
    /** A text that is no status: {@code found}. */
    UNKNOWN_STATUS(Severity.ERROR),
    /** A cell with a deadline where a status should stand before it: {@code found}. */
    STATUS_LOST(Severity.NOTE),
    /**
     * Several entries of one day say different things of a task; the one furthest from completion counts: {@code task},
     * {@code reading}, {@code statuses}.
     */
    CONFLICTING_STATUSES(Severity.WARNING),
    /**
     * All that is said of some tasks holds only after the day that is asked about, so that they count as not stated: {@code
     * count}, the first {@code task}, {@code from}, {@code day}.
     */
    LATER_STATUSES_LEFT_OUT(Severity.WARNING),
    /** No task has a deadline, so that none is overdue and the rate of those due counts the completed alone: {@code count}. */
    NO_DEADLINES(Severity.WARNING),
    /** A status that only the result text tells: {@code told}, {@code text}. */
    STATUS_ONLY_IN_RESULT(Severity.NOTE),
    /** A result text that tells another status than the status column: {@code stated}, {@code told}, {@code text}. */
    RESULT_TELLS_OTHERWISE(Severity.NOTE);

    static final MessageBundle TEXTS =
            MessageBundle.load("TaskMessages", file -> TaskFindingCode.class.getResourceAsStream(file));

    private final Severity severity;

    TaskFindingCode(Severity severity) {
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
