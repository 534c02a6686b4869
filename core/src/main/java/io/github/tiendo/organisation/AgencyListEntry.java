package io.github.tiendo.organisation;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One name in a list of agencies, as it was written, and whom it means. */
@Value.Immutable
public abstract class AgencyListEntry implements Serializable {

    private static final long serialVersionUID = 1L;

    AgencyListEntry() {}

    /**
     * The name as it was written.
     *
     * @return never blank
     */
    public abstract String text();

    /**
     * Whom it means.
     *
     * @return the agency, or empty if the name is not known on the day
     */
    public abstract Optional<Agency> agency();

    /**
     * What stands behind the name in brackets, or behind the last name of a list without them.
     *
     * @return the words, or empty
     */
    public abstract Optional<String> remark();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The name as it was written. */
    @Override
    public String toString() {
        return text();
    }

    /** Builds an entry. */
    public static final class Builder extends ImmutableAgencyListEntry.Builder {
        Builder() {}
    }
}
