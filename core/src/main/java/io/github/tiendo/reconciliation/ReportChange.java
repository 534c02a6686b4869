package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Document;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What is odd in a report beside an earlier one of the same kind: a total that fell, a figure that never changed, a
 * request or promise whose day has passed.
 *
 * <pre>{@code
 * ReportChange.between(earlier, later, LocalDate.of(2022, 6, 30), VIETNAMESE)
 *         .forEach(change -> System.out.println(change.explanation().text(VIETNAMESE)));
 * }</pre>
 *
 * <p>Numbers are the same quantity where the same words stand behind or before them; what one report states twice with
 * different numbers is not compared. Only numbers that are said to count all there were so far, or what was done up to a time of
 * the same year or within one that holds the earlier one, can be too small.
 */
@Value.Immutable
public abstract class ReportChange implements Serializable {

    private static final long serialVersionUID = 1L;

    ReportChange() {}

    /** What is odd. */
    public enum Kind implements Localized {
        /** A number that counts all there were so far is less than before. */
        FELL,
        /** A number of what seldom becomes less is less than before, and nothing says that it counts all there were so far. */
        MAY_HAVE_FALLEN,
        /** A number of three digits or more is the same as before. */
        UNCHANGED,
        /** The day of a request or promise of the earlier report has passed. */
        PAST_DUE,
        /** From a sentence on the numbers of a report were not compared, since there are too many. */
        NOT_COMPARED;

        @Override
        public String text(Locale language) {
            return AuditMessage.of("change." + name()).text(language);
        }
    }

    /** {@return what is odd} */
    public abstract Kind kind();

    /**
     * {@return the words it is about: of the newer report; of a request, its sentence in the earlier one; of what is
     * not compared, the first sentence}
     */
    public abstract String text();

    /** {@return where they stand in the newer report; empty of a request, and of what only the earlier report says} */
    public abstract Optional<SourceLocation> location();

    /** {@return where the earlier report says it; where it begins, for what only the newer one says} */
    public abstract SourceLocation earlier();

    /** {@return what is to be said of it: a sentence in Vietnamese and English} */
    @Value.Auxiliary
    public abstract Localized explanation();

    /**
     * What is odd in a report beside an earlier one.
     *
     * @param earlier the earlier report
     * @param later the newer report
     * @param asOf the day of the newer report: what was due before it is past due
     * @param language in which 1.234 is read where a text does not tell
     * @return in the order of the newer report, then what was not compared, requests last
     */
    public static List<ReportChange> between(Document earlier, Document later, LocalDate asOf, Locale language) {
        return ReportChanges.between(earlier, later, asOf, language);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    public static final class Builder extends ImmutableReportChange.Builder {
        Builder() {}
    }
}
