package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.style.DraftValue;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One table of statements of how many of how many did something. */
@Value.Immutable
@DraftValue
public abstract class CoverageTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    CoverageTableDraft() {}

    /**
     * The title above the table.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getTitle() {
        return DraftCell.blank();
    }

    /**
     * The rows, headings among them.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid CoverageRowDraft> getRows();

    /**
     * Where it stands.
     *
     * @return the place, or empty if there is none
     */
    public abstract Optional<SourceLocation> getLocation();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableCoverageTableDraft.Builder {
        Builder() {}
    }
}
