package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
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

    /** {@return the title above the table; blank if there is none} */
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

    /** {@return those heads that ask whether a report was sent, and when, from left to right; may be empty} */
    public abstract List<DraftCell> getSendings();

    /** {@return the period that the title names, such as {@code Quý I/2025}; blank if there is none} */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getPeriod() {
        return DraftCell.blank();
    }

    /** {@return the rows, in the order of the source; may be empty} */
    public abstract List<@Valid AnswerRowDraft> getRows();

    /** {@return where it stands, or empty if there is none} */
    public abstract Optional<SourceLocation> getLocation();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableAnswerTableDraft.Builder {
        Builder() {}
    }

    /** One agency of a table that says for each agency what it did. */
    @Value.Immutable
    @DraftValue
    public abstract static class AnswerRowDraft extends ShapedDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        AnswerRowDraft() {}

        /** {@return the number printed before the row; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getNumber() {
            return DraftCell.blank();
        }

        /** {@return the name of the agency; blank if there is none} */
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
         * {@return whether an answer says that a report was sent late, or in time: true for late; empty if no answer
         * says either}
         */
        public abstract Optional<Boolean> getSentLate();

        /** {@return where it stands, or empty if there is none} */
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
}
