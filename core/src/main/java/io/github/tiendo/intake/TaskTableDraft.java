package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.style.DraftValue;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One table of tasks with the title above it. */
@Value.Immutable
@DraftValue
public abstract class TaskTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskTableDraft() {}

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
    public abstract List<@Valid TaskRowDraft> getRows();

    /**
     * Where the head of the table stands.
     *
     * @return the value, or empty if there is none
     */
    public abstract Optional<SourceLocation> getLocation();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableTaskTableDraft.Builder {
        Builder() {}
    }
}
