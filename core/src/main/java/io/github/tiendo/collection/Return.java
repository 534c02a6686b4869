package io.github.tiendo.collection;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.ProgressReport;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What one body sent for a round: its report as far as it could be read, what is missing, and what was found. */
@Value.Immutable
public abstract class Return implements Serializable {

    private static final long serialVersionUID = 1L;

    Return() {}

    /** {@return the name of the file} */
    public abstract String source();

    /** {@return who sent it; empty if nothing tells} */
    public abstract Optional<AgencyId> agency();

    /** {@return the day on which it came; empty if nobody noted it} */
    public abstract Optional<LocalDate> receivedOn();

    /** {@return whether it is on the form; else it was read as a table} */
    public abstract boolean isOnForm();

    /** {@return what it reports; empty if it cannot be merged, which a finding explains} */
    public abstract Optional<ProgressReport> report();

    /** {@return where its values stand} */
    public abstract Origins origins();

    /** {@return the names of what was asked for and is neither there nor explained; empty if it is complete} */
    public abstract List<LocalizedText> missing();

    /** {@return what was found in it, each at its cell, in the order of the file} */
    public abstract List<Finding> findings();

    /** {@return whether everything asked for is there or explained} */
    public boolean isComplete() {
        return report().isPresent() && missing().isEmpty();
    }
}
