package io.github.tiendo.task;

import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What one report says of one task: a line of the task's log. */
@Value.Immutable
public abstract class TaskStatusEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskStatusEntry() {}

    /** {@return the task} */
    public abstract TaskId task();

    /** {@return how it stood: the status as stated; {@link TaskStatus#NOT_STATED} where the report gives none} */
    public abstract TaskStatus status();

    /** {@return the day on which it stood so: the report's {@code dataThrough}, or empty if it is not stated} */
    public abstract Optional<LocalDate> statusOn();

    /** {@return the day on which this became known: the report's {@code issuedOn}, or empty if it is not stated} */
    public abstract Optional<LocalDate> knownOn();

    /**
     * {@return the day on which the task, or the occurrence, was completed, only for {@link TaskStatus#COMPLETED};
     * empty if it is not stated}
     */
    public abstract Optional<LocalDate> completedOn();

    /**
     * Whether the task was, or is, in time, as the report says where it gives no days.
     *
     * @return {@link Timeliness#COMPLETED_ON_TIME} or {@link Timeliness#COMPLETED_LATE} of what is completed, {@link
     *     Timeliness#NOT_DUE} or {@link Timeliness#OVERDUE} of what is not; empty if it is not stated
     */
    public abstract Optional<Timeliness> statedTimeliness();

    /**
     * {@return which occurrence of a recurring task this is about: the occurrence's period; empty if it is about the
     * task as a whole}
     */
    public abstract Optional<Period> occurrence();

    /** {@return the status cell as it was printed, such as {@code Đang thực hiện/ 2021-2025}, or empty} */
    public abstract Optional<String> text();

    /** {@return what the report says was achieved: the result text, or empty} */
    public abstract Optional<String> result();

    /** Only what is completed has a day of completion, or is completed in time. */
    @Value.Check
    void check() {
        if (completedOn().isPresent() && status() != TaskStatus.COMPLETED) {
            throw new IllegalArgumentException("task " + task() + " is " + status() + ", yet completed on "
                    + completedOn().get());
        }
        if (statedTimeliness()
                .filter(stated -> stated.isCompleted() != (status() == TaskStatus.COMPLETED))
                .isPresent()) {
            throw new IllegalArgumentException("task " + task() + " is " + status() + ", yet stated as "
                    + statedTimeliness().get());
        }
    }

    /**
     * {@return the day by which entries are ordered: {@link #statusOn()}, else {@link #knownOn()}, or empty if neither
     * is stated; such entries count as the oldest}
     */
    public Optional<LocalDate> statedFor() {
        return statusOn().or(this::knownOn);
    }

    /**
     * Tells whether the entry holds on a day: a completion from its own day on, any other from {@link #statedFor()} on.
     *
     * @param asOf the day
     * @return whether it does; always, if no day is stated
     */
    public boolean holdsOn(LocalDate asOf) {
        return completedOn().or(this::statedFor).map(day -> !day.isAfter(asOf)).orElse(true);
    }

    /**
     * An entry about a task as a whole.
     *
     * @param task the task
     * @param status how it stood
     * @param statusOn on which day
     * @return the entry
     */
    public static TaskStatusEntry of(TaskId task, TaskStatus status, LocalDate statusOn) {
        return builder().task(task).status(status).statusOn(statusOn).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an entry. */
    public static final class Builder extends ImmutableTaskStatusEntry.Builder {
        Builder() {}
    }
}
