package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.style.DraftValue;
import jakarta.validation.Valid;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One table with a row for each agency and a column for each thing that agencies were to do. */
@Value.Immutable
@DraftValue
public abstract class AnswerTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    AnswerTableDraft() {}

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
     * The head of the column of agencies: who was to do it.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getPopulation() {
        return DraftCell.blank();
    }

    /**
     * The heads of the other columns: what was to be done.
     *
     * @return from left to right
     */
    public abstract List<DraftCell> getQuestions();

    /**
     * The rows.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid AnswerRowDraft> getRows();

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
    public static final class Builder extends ImmutableAnswerTableDraft.Builder {
        Builder() {}
    }
}
