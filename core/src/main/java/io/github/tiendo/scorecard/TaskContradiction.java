package io.github.tiendo.scorecard;

import io.github.tiendo.assessment.AssessedTarget;
import io.github.tiendo.task.TaskAssessment;
import java.io.Serializable;
import org.immutables.value.Value;

/** A task and an indicator that it serves, where the one does well and the other does not. */
@Value.Immutable
public abstract class TaskContradiction implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskContradiction() {}

    /** Which of the two does well. */
    public enum Kind {
        /** The task is overdue or its last occurrence was missed, and the indicator is rated well. */
        TASK_LATE_INDICATOR_WELL,
        /** The task is completed, and the indicator is rated badly. */
        TASK_DONE_INDICATOR_BADLY
    }

    /**
     * Which of the two does well.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * The task.
     *
     * @return how it stands
     */
    public abstract TaskAssessment task();

    /**
     * The indicator.
     *
     * @return how its target is rated
     */
    public abstract AssessedTarget indicator();
}
