package io.github.tiendo.task;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The identity of a task across files and reports, such as {@code 749.12}. */
@Value.Immutable
public abstract class TaskId implements Comparable<TaskId>, Serializable {

    private static final long serialVersionUID = 1L;

    TaskId() {}

    /** {@return the id as text; never blank} */
    public abstract String value();

    /** An id is not blank. */
    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of a task must not be blank");
        }
    }

    /**
     * An id.
     *
     * @param value any text that is not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static TaskId of(String value) {
        return ImmutableTaskId.builder().value(value).build();
    }

    /** By text. */
    @Override
    public int compareTo(TaskId other) {
        return value().compareTo(other.value());
    }

    @Override
    public int hashCode() {
        return TextHash.of(value());
    }

    /** The id as text. */
    @Override
    public String toString() {
        return value();
    }
}
