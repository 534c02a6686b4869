package io.github.tiendo.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** What a cell such as {@code Đang thực hiện/ 2021-2025} says: a status and, perhaps, a deadline. */
@Value.Immutable
public abstract class TaskProgress implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskProgress() {}

    /** {@return the status: {@link TaskStatus#NOT_STATED} where the cell gives none} */
    public abstract TaskStatus status();

    /** {@return the deadline behind it, never {@link Deadline.Kind#NONE}; empty where the cell gives none} */
    public abstract Optional<Deadline> deadline();

    /**
     * {@return whether the task was, or is, in time, as the cell says, such as {@link Timeliness#COMPLETED_LATE} for
     * {@code Hoàn thành quá hạn}; empty where days are to tell}
     */
    public abstract Optional<Timeliness> statedTimeliness();

    /** {@return the day of completion that the cell names, as {@code Hoàn thành ngày 25/4/2025} does; empty where it names none} */
    public abstract Optional<LocalDate> completedOn();

    /** A deadline that is none is no deadline, and only what is completed has a day of completion. */
    @Value.Check
    void check() {
        if (completedOn().isPresent() && status() != TaskStatus.COMPLETED) {
            throw new IllegalArgumentException("what is " + status() + " was not completed on "
                    + completedOn().get());
        }
        if (deadline().filter(deadline -> deadline.kind() == Deadline.Kind.NONE).isPresent()) {
            throw new IllegalArgumentException("leave the deadline out where there is none");
        }
    }

    /**
     * A status without a deadline.
     *
     * @param status the status
     * @return the progress
     */
    public static TaskProgress of(TaskStatus status) {
        return ImmutableTaskProgress.builder().status(status).build();
    }

    /**
     * A status with a deadline.
     *
     * @param status the status
     * @param deadline the deadline
     * @return the progress
     * @throws IllegalArgumentException if the deadline is of kind {@link Deadline.Kind#NONE}
     */
    public static TaskProgress of(TaskStatus status, Deadline deadline) {
        return ImmutableTaskProgress.builder().status(status).deadline(deadline).build();
    }

    static TaskProgress completedOn(LocalDate day) {
        return ImmutableTaskProgress.builder()
                .status(TaskStatus.COMPLETED)
                .completedOn(day)
                .build();
    }

    /** The same progress, said to be in time or not. */
    TaskProgress withStatedTimeliness(Timeliness stated) {
        return ImmutableTaskProgress.builder()
                .from(this)
                .statedTimeliness(stated)
                .build();
    }
}
