package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.style.DraftValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One row of a table of indicators: an indicator, or a heading above some. Which of the two it is, the assembler decides. */
@Value.Immutable
@DraftValue
public abstract class IndicatorRowDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    IndicatorRowDraft() {}

    /**
     * The number printed before the row, such as {@code II} or {@code 3.1}.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getNumber() {
        return DraftCell.blank();
    }

    /**
     * The id given by whoever made the file.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getId() {
        return DraftCell.blank();
    }

    /**
     * The name of the indicator or heading.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @NotBlank(message = "{io.github.tiendo.intake.missing-name}")
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getName() {
        return DraftCell.blank();
    }

    /**
     * The headings above the row where columns give them and not rows of their own, outermost first.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<DraftCell> getHeadings();

    /**
     * The unit of the row.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getUnit() {
        return DraftCell.blank();
    }

    /**
     * The result cells, one for each result column.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid ResultDraft> getResults();

    /**
     * The target cells, one for each target column.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid TargetDraft> getTargets();

    /**
     * The baseline that is stated with the target.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getBaseline() {
        return DraftCell.blank();
    }

    /**
     * The words of the completion class.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getGrade() {
        return DraftCell.blank();
    }

    /**
     * Who is responsible.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getAgency() {
        return DraftCell.blank();
    }

    /**
     * A remark.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getNote() {
        return DraftCell.blank();
    }

    /**
     * Where the row stands.
     *
     * @return the value, or empty if there is none
     */
    public abstract Optional<SourceLocation> getLocation();

    /**
     * Whether more or less is better.
     *
     * @return such as {@code Lower is better}; blank if nothing says it
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getDirection() {
        return DraftCell.blank();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableIndicatorRowDraft.Builder {
        Builder() {}
    }
}
