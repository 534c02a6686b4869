package io.github.tiendo.reporting;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.MessageBundle;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** A report that came: from whom, for which period, when, and whether everything asked for is in it. */
@Value.Immutable
public abstract class Submission implements Serializable {

    private static final long serialVersionUID = 1L;

    Submission() {}

    /** Whether something came by its last day. */
    public enum Punctuality implements Localized {
        /** By the last day. */
        ON_TIME,
        /** After the last day. */
        LATE;

        private static final MessageBundle TEXTS =
                MessageBundle.load("ReportingMessages", file -> Punctuality.class.getResourceAsStream(file));

        @Override
        public String text(Locale language) {
            return TEXTS.label(this, language);
        }
    }

    /** {@return the obligation that it meets: the obligation's id} */
    public abstract ObligationId obligation();

    /** {@return who sent it} */
    public abstract AgencyId agency();

    /** {@return the period that it reports on} */
    public abstract Period period();

    /** {@return when it came; empty if nobody noted it, and it is then on time only if that is stated} */
    public abstract Optional<LocalDate> receivedOn();

    /** {@return whether it came in time, where that is all that is said of when: as stated; a day goes before it} */
    public abstract Optional<Punctuality> statedPunctuality();

    /** {@return whether everything asked for is in it: true unless set otherwise} */
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
