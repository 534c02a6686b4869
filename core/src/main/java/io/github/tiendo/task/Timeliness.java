package io.github.tiendo.task;

import io.github.tiendo.finding.Localized;
import java.util.Locale;

/**
 * How a task stands against its deadline on a day.
 *
 * <p>The first that applies: completed; cancelled or suspended (no deadline then); status not stated; then the deadline,
 * where ongoing and none have no day to miss. {@link TaskAssessor} holds the rules.
 */
public enum Timeliness implements Localized {
    /** Completed on or before its last day, or without one. */
    COMPLETED_ON_TIME,
    /** Completed after its last day. */
    COMPLETED_LATE,
    /** Completed, but nobody says when, and it may have been after the last day. */
    COMPLETED_DATE_UNKNOWN,
    /** Not completed; the last day is further away than {@link #DUE_SOON} reaches. */
    NOT_DUE,
    /** Not completed; the last day is today or within the days asked for. */
    DUE_SOON,
    /** Not completed, and the last day has passed. */
    OVERDUE,
    /** A recurring task whose last occurrence the log says was not done. */
    OCCURRENCE_MISSED,
    /** A recurring task of whose last occurrence the log says nothing. */
    OCCURRENCE_NOT_RECORDED,
    /** No day to miss: ongoing, without a deadline, cancelled or suspended. */
    NO_DEADLINE,
    /** Nobody says whether it is done. */
    STATUS_NOT_STATED;

    /** {@return whether the task is done, whenever that was} */
    public boolean isCompleted() {
        return this == COMPLETED_ON_TIME || this == COMPLETED_LATE || this == COMPLETED_DATE_UNKNOWN;
    }

    /** {@return whether the task was due and is not done} */
    public boolean isMissed() {
        return this == OVERDUE || this == OCCURRENCE_MISSED;
    }

    @Override
    public String text(Locale language) {
        return TaskFindingCode.TEXTS.label(this, language);
    }
}
