package io.github.tiendo.reporting;

import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One report that one agency had to send for one period, and what came of it by a day. */
@Value.Immutable
public abstract class ExpectedReport implements Serializable {

    private static final long serialVersionUID = 1L;

    ExpectedReport() {}

    /** {@return the obligation's id} */
    public abstract ObligationId obligation();

    /**
     * Who had to report.
     *
     * @return the agency
     */
    public abstract AgencyId agency();

    /** {@return the period to report on} */
    public abstract Period period();

    /** {@return the last day to be on time} */
    public abstract LocalDate dueOn();

    /**
     * What came by the day of the check.
     *
     * @return in the order given; empty if nothing did
     */
    public abstract List<Submission> submissions();

    /**
     * Tells whether anything came.
     *
     * @return whether there is a submission
     */
    public boolean isReturned() {
        return !submissions().isEmpty();
    }

    /**
     * Tells whether everything asked for came.
     *
     * @return whether one of the submissions is complete
     */
    public boolean isComplete() {
        return submissions().stream().anyMatch(Submission::isComplete);
    }

    /**
     * Tells whether something came on or before the last day.
     *
     * @return whether a submission is known to have
     */
    public boolean isOnTime() {
        return receivedOn().filter(day -> !day.isAfter(dueOn())).isPresent();
    }

    /**
     * When the first submission came.
     *
     * @return the earliest day noted, or empty if none is
     */
    public Optional<LocalDate> receivedOn() {
        return submissions().stream()
                .flatMap(submission -> submission.receivedOn().stream())
                .min(LocalDate::compareTo);
    }

    /**
     * How many days after the last day the first submission came.
     *
     * @return 1 or more if it came late; 0 if it was on time, nothing came, or nobody noted when
     */
    public long daysLate() {
        return receivedOn()
                .map(day -> Math.max(0, day.toEpochDay() - dueOn().toEpochDay()))
                .orElse(0L);
    }

    /** Builds an expected report. */
    static final class Builder extends ImmutableExpectedReport.Builder {
        Builder() {}
    }
}
