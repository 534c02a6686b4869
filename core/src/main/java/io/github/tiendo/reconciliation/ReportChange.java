package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.SourceLocation;
import java.io.Serializable;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/** What is odd in a report beside an earlier one: a total that fell, a figure that never changed, a promise that is due. */
@Value.Immutable
public abstract class ReportChange implements Serializable {

    private static final long serialVersionUID = 1L;

    ReportChange() {}

    /** What is odd. */
    public enum Kind implements Localized {
        /** A number that counts all there were so far is less than before. */
        FELL,
        /** A number of three digits or more is the same as before. */
        UNCHANGED,
        /** The day of a request or promise of the earlier report has passed. */
        PAST_DUE;

        @Override
        public String text(Locale language) {
            return AuditMessage.of("change." + name()).text(language);
        }
    }

    /**
     * What is odd.
     *
     * @return the kind
     */
    public abstract Kind kind();

    /**
     * The words it is about.
     *
     * @return of the newer report; of a request, its sentence in the earlier one
     */
    public abstract String text();

    /**
     * Where they stand in the newer report.
     *
     * @return the place; empty of a request
     */
    public abstract Optional<SourceLocation> location();

    /**
     * Where the earlier report says it.
     *
     * @return the place
     */
    public abstract SourceLocation earlier();

    /**
     * What is to be said of it.
     *
     * @return a sentence in Vietnamese and English
     */
    @Value.Auxiliary
    public abstract Localized explanation();

    /**
     * Starts a change.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    public static final class Builder extends ImmutableReportChange.Builder {
        Builder() {}
    }
}
