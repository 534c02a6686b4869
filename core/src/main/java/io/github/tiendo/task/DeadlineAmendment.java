package io.github.tiendo.task;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A new deadline for a task, in force from a day on. */
@Value.Immutable
public abstract class DeadlineAmendment implements Serializable {

    private static final long serialVersionUID = 1L;

    DeadlineAmendment() {}

    /**
     * The deadline that holds from then on.
     *
     * @return the new deadline
     */
    public abstract Deadline deadline();

    /**
     * The day from which it holds.
     *
     * @return the day of the decision
     */
    public abstract LocalDate decidedOn();

    /**
     * The decision.
     *
     * @return such as {@code 58/QĐ-UBQGCĐS}, or empty
     */
    public abstract Optional<String> law();

    /**
     * An amendment.
     *
     * @param deadline the new deadline
     * @param decidedOn the day from which it holds
     * @return the amendment
     */
    public static DeadlineAmendment of(Deadline deadline, LocalDate decidedOn) {
        return builder().deadline(deadline).decidedOn(decidedOn).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an amendment. */
    public static final class Builder extends ImmutableDeadlineAmendment.Builder {
        Builder() {}
    }
}
