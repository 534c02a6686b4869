package io.github.tiendo.reporting;

import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that came: from whom, for which period, when, and whether everything asked for is in it. */
@Value.Immutable
public abstract class Submission implements Serializable {

    private static final long serialVersionUID = 1L;

    Submission() {}

    /**
     * The obligation that it meets.
     *
     * @return the obligation's id
     */
    public abstract ObligationId obligation();

    /**
     * Who sent it.
     *
     * @return the agency
     */
    public abstract AgencyId agency();

    /** {@return the period that it reports on} */
    public abstract Period period();

    /**
     * When it came.
     *
     * @return the day; empty if nobody noted it, and it then counts as returned and not as on time
     */
    public abstract Optional<LocalDate> receivedOn();

    /**
     * Whether everything asked for is in it.
     *
     * @return true unless set otherwise
     */
    @Value.Default
    public boolean isComplete() {
        return true;
    }

    /**
     * What came: a file name or the number of a letter.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> reference();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a submission. */
    public static final class Builder extends ImmutableSubmission.Builder {
        Builder() {}
    }
}
