package io.github.tiendo.task;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The identity of a task across files and reports, such as {@code 749.12}. */
@Value.Immutable
public abstract class TaskId extends TextId<TaskId> {

    private static final long serialVersionUID = 1L;

    TaskId() {}

    /**
     * An id.
     *
     * @param value any text that is not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static TaskId of(String value) {
        return ImmutableTaskId.builder().value(notBlank("a task", value)).build();
    }
}
