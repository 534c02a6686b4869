package io.github.tiendo.intake;

import io.github.tiendo.style.DraftValue;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import org.immutables.value.Value;

/** One result cell of a row, with what its column says about it. */
@Value.Immutable
@DraftValue
public abstract class ResultDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    ResultDraft() {}

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
     * The period that the column is for, such as {@code 2022}; blank if the head names none.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getPeriod() {
        return DraftCell.blank();
    }

    /**
     * Tells whether the column says that its values are estimated.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isEstimated() {
        return false;
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

    /**
     * How many of how many the value is, where the row says so in columns of their own.
     *
     * @return such as {@code 151/240}; blank if there are none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getCounts() {
        return DraftCell.blank();
    }

    /**
     * Of which part the value speaks.
     *
     * @return such as {@code Nữ}; blank for the whole
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getPart() {
        return DraftCell.blank();
    }

    /**
     * The body or place that the value is about.
     *
     * @return such as {@code Sở A}; blank for the whole programme
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getSubject() {
        return DraftCell.blank();
    }

    /**
     * What the part is a part by.
     *
     * @return such as {@code sex}; empty if no part is named or nothing says it
     */
    @Value.Default
    public String getDimension() {
        return "";
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableResultDraft.Builder {
        Builder() {}
    }
}
