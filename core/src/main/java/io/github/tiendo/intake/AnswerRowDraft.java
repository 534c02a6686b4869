package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.style.DraftValue;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One agency of a table that says for each agency what it did. */
@Value.Immutable
@DraftValue
public abstract class AnswerRowDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    AnswerRowDraft() {}

    /**
     * The number printed before the row.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getNumber() {
        return DraftCell.blank();
    }

    /**
     * The name of the agency.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getAgency() {
        return DraftCell.blank();
    }

    /**
     * The answers: yes or no, or the day on which it was done.
     *
     * @return one cell for each of the table's questions, in their order
     */
    public abstract List<DraftCell> getAnswers();

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
    public static final class Builder extends ImmutableAnswerRowDraft.Builder {
        Builder() {}
    }
}
