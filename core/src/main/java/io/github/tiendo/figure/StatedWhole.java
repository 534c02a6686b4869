package io.github.tiendo.figure;

import io.github.tiendo.notation.NumberReading;
import java.io.Serializable;
import org.immutables.value.Value;

/** A number that a text offers as the whole of a share, such as the tasks that were due beside all that were assigned. */
@Value.Immutable
public abstract class StatedWhole implements Serializable {

    private static final long serialVersionUID = 1L;

    StatedWhole() {}

    /** What a whole is, where the words tell. */
    public enum Role {
        /** All tasks that were handed out. */
        ASSIGNED,
        /** The tasks that were due: completed ones and overdue ones. */
        DUE,
        /** Another number of the same sentence or list. */
        OTHER
    }

    /**
     * What it is.
     *
     * @return {@link Role#OTHER} unless set
     */
    @Value.Default
    public Role role() {
        return Role.OTHER;
    }

    /**
     * How many.
     *
     * @return the number
     */
    public abstract NumberReading number();

    /**
     * Starts a whole.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a whole. */
    public static final class Builder extends ImmutableStatedWhole.Builder {
        Builder() {}
    }
}
