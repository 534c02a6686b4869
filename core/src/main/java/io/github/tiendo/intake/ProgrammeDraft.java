package io.github.tiendo.intake;

import io.github.tiendo.style.DraftValue;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reader found in a file, before anything was understood: cells with their places. */
@Value.Immutable
@DraftValue
public abstract class ProgrammeDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    ProgrammeDraft() {}

    /**
     * The name of the file.
     *
     * @return the value
     */
    public abstract String getSource();

    /**
     * The id of the programme, given by whoever made the file.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getId() {
        return DraftCell.blank();
    }

    /**
     * The title of the programme or report.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getTitle() {
        return DraftCell.blank();
    }

    /**
     * The number of the decision, such as {@code 749/QĐ-TTg}.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getLegalNumber() {
        return DraftCell.blank();
    }

    /**
     * From when to when the programme runs, such as {@code 2021-2025}.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getSpan() {
        return DraftCell.blank();
    }

    /**
     * Who reports.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getReportedBy() {
        return DraftCell.blank();
    }

    /**
     * The period that the report is about, such as {@code Quý I/2025}.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getPeriod() {
        return DraftCell.blank();
    }

    /**
     * When the report was issued.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getIssuedOn() {
        return DraftCell.blank();
    }

    /**
     * Through which day its data reach, such as {@code số liệu đến 31/12/2022}.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getDataThrough() {
        return DraftCell.blank();
    }

    /**
     * The sentences above, between and below the tables.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<DraftCell> getStatedTexts();

    /**
     * The tables of indicators.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid IndicatorTableDraft> getIndicatorTables();

    /**
     * The tables of tasks.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid TaskTableDraft> getTaskTables();

    /**
     * The tables that state how many of how many did something.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid CoverageTableDraft> getCoverageTables();

    /**
     * The tables that say for each agency what it did.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid AnswerTableDraft> getAnswerTables();

    /**
     * The figures of the tables, for the account of what became of them.
     *
     * @return what a reader of tables counted; nothing from others
     */
    @Value.Default
    public FiguresDraft getFigures() {
        return FiguresDraft.builder().build();
    }

    /**
     * What a structured format such as JSON states; a draft that has it has no tables.
     *
     * @return the programme as stated, or empty for a file of tables
     */
    public abstract Optional<StatedProgramme> getStated();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableProgrammeDraft.Builder {
        Builder() {}
    }
}
