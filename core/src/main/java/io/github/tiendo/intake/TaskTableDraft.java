package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
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

    /** One row of a table of tasks. */
    @Value.Immutable
    @DraftValue
    public abstract static class TaskRowDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        TaskRowDraft() {}

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
         * What is to be done.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @NotBlank(message = "{io.github.tiendo.intake.missing-title}")
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getTitle() {
            return DraftCell.blank();
        }

        /**
         * What it is to result in.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        public DraftCell getExpectedResult() {
            return DraftCell.blank();
        }

        /**
         * The words of status and deadline, such as {@code Đang thực hiện/ 2021-2025}.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getStatus() {
            return DraftCell.blank();
        }

        /**
         * The deadline, where it has a column of its own.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getDeadline() {
            return DraftCell.blank();
        }

        /**
         * Who leads.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getLeadAgency() {
            return DraftCell.blank();
        }

        /**
         * Who takes part.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getCoordinatingAgencies() {
            return DraftCell.blank();
        }

        /**
         * What was done so far.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        public DraftCell getResult() {
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
         * When the task begins.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getStart() {
            return DraftCell.blank();
        }

        /**
         * When the task was done.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getCompletedOn() {
            return DraftCell.blank();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a draft. */
        public static final class Builder extends ImmutableTaskRowDraft.Builder {
            Builder() {}
        }
    }
}
