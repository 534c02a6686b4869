package io.github.tiendo.intake;

import io.github.tiendo.style.DraftValue;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.immutables.value.Value;

/** One target cell of a row, with what its column says about it. */
@Value.Immutable
@DraftValue
public abstract class TargetDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    TargetDraft() {}

    /**
     * The head of its column.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getHeader() {
        return DraftCell.blank();
    }

    /**
     * The period that the column is for, such as {@code 2025}; blank if the head names none.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getDue() {
        return DraftCell.blank();
    }

    /**
     * What stands in the row.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getValue() {
        return DraftCell.blank();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableTargetDraft.Builder {
        Builder() {}
    }
}
