package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.SourceLocation;
import java.io.Serializable;
import org.immutables.value.Value;

/** A percent sign or a slash between numbers that the audit could not make sense of. */
@Value.Immutable
public abstract class UnreadCandidate implements Serializable {

    private static final long serialVersionUID = 1L;

    UnreadCandidate() {}

    /**
     * The candidate.
     *
     * @return the characters as printed
     */
    public abstract String text();

    /**
     * Where it stands.
     *
     * @return page, line and column
     */
    public abstract SourceLocation location();

    /**
     * Starts a candidate.
     *
     * @return a new builder
     */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a candidate. */
    public static final class Builder extends ImmutableUnreadCandidate.Builder {
        Builder() {}
    }
}
