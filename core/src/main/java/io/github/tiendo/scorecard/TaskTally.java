package io.github.tiendo.scorecard;

import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskRates;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.Timeliness;
import java.io.Serializable;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * How many tasks stand in each status and how they stand against their deadlines.
 *
 * <p>Every status and every timeliness has a count, 0 included; either counts sum up to {@link #total()}.
 */
@Value.Immutable
public abstract class TaskTally implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int DIGITS = 2;

    TaskTally() {}

    /**
     * The tasks by status.
     *
     * @return a count for each status, in the order of the constants
     */
    public abstract Map<TaskStatus, Long> statuses();

    /**
     * The tasks by timeliness.
     *
     * @return a count for each timeliness, in the order of the constants
     */
    public abstract Map<Timeliness, Long> timeliness();

    /**
     * The completion rates: of the tasks assigned, and of those due.
     *
     * @return both, under their own names
     */
    public abstract TaskRates rates();

    /**
     * Counts assessed tasks.
     *
     * @param tasks one assessment for each task
     * @return the counts
     */
    public static TaskTally of(Collection<TaskAssessment> tasks) {
        Map<TaskStatus, Long> statuses = new EnumMap<>(TaskStatus.class);
        for (TaskStatus status : TaskStatus.values()) {
            statuses.put(status, 0L);
        }
        Map<Timeliness, Long> timeliness = new EnumMap<>(Timeliness.class);
        for (Timeliness each : Timeliness.values()) {
            timeliness.put(each, 0L);
        }
        for (TaskAssessment task : tasks) {
            statuses.merge(task.status(), 1L, Long::sum);
            timeliness.merge(task.timeliness(), 1L, Long::sum);
        }
        return ImmutableTaskTally.builder()
                .statuses(statuses)
                .timeliness(timeliness)
                .rates(TaskRates.of(tasks))
                .build();
    }

    /**
     * All tasks.
     *
     * @return 0 or more
     */
    public long total() {
        return rates().total();
    }

    /**
     * The tasks in a status.
     *
     * @param status the status
     * @return 0 or more
     */
    public long count(TaskStatus status) {
        return statuses().getOrDefault(status, 0L);
    }

    /**
     * The tasks that stand so against their deadlines.
     *
     * @param each the timeliness
     * @return 0 or more
     */
    public long count(Timeliness each) {
        return timeliness().getOrDefault(each, 0L);
    }

    /**
     * The part of all tasks that is in a status, as it is printed.
     *
     * @param status the status
     * @return the percentage with 2 decimals, half up; empty if there is no task
     */
    public Optional<Percent> percent(TaskStatus status) {
        return total() == 0
                ? Optional.empty()
                : Optional.of(Ratio.of(count(status), total()).toPercent(DIGITS, RoundingMode.HALF_UP));
    }
}
