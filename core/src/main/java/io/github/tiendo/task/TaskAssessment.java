package io.github.tiendo.task;

import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** How a task stands on a day, and from what that follows. */
@Value.Immutable
public abstract class TaskAssessment implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskAssessment() {}

    /** {@return the task} */
    public abstract Task task();

    /** {@return the day on which it is looked at} */
    public abstract LocalDate asOf();

    /** {@return the status on that day: the last one stated; {@link TaskStatus#NOT_STATED} if none is} */
    public abstract TaskStatus status();

    /** {@return the entry of the log that gives the status, or empty if there is none} */
    public abstract Optional<TaskStatusEntry> entry();

    /**
     * {@return the entries that say something else of the same day than those that count, and are not known to be
     * earlier: in the order of the log; empty if all agree}
     */
    public abstract List<TaskStatusEntry> contradicting();

    /** {@return the deadline in force on that day} */
    public abstract Deadline deadline();

    /**
     * The last day to be in time: that of the deadline; of a recurring task that of the occurrence that was missed or is
     * not recorded, else of the one that is due next.
     *
     * @return the day, or empty if there is none
     */
    public abstract Optional<LocalDate> lastDay();

    /** {@return which occurrence of a recurring task {@link #lastDay()} is about, or empty} */
    public abstract Optional<Period> occurrence();

    /**
     * Occurrences that the log says were not done, up to that day.
     *
     * @return in order of time; may be empty
     */
    public abstract List<Period> missedOccurrences();

    /** {@return how it stands against the deadline} */
    public abstract Timeliness timeliness();

    /**
     * For how many days it has been overdue.
     *
     * @return the days since the last day, at least 1, where it {@linkplain #isPastDue() is}; else 0
     */
    public long daysOverdue() {
        return isPastDue() && lastDay().isPresent()
                ? asOf().toEpochDay() - lastDay().get().toEpochDay()
                : 0;
    }

    /**
     * Tells whether the last day has passed and nobody says that the task is done: it was {@linkplain
     * Timeliness#isMissed() missed}, or no status is stated.
     *
     * @return whether somebody has to ask
     */
    public boolean isPastDue() {
        return timeliness().isMissed()
                || timeliness() == Timeliness.STATUS_NOT_STATED
                        && lastDay().filter(asOf()::isAfter).isPresent();
    }
}
