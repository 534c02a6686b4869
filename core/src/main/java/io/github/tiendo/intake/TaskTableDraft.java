package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/** One table of tasks with the title above it. */
@Value.Immutable
@DraftValue
public abstract class TaskTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    TaskTableDraft() {}

    /** {@return the title above the table; blank if there is none} */
    @Value.Default
    public DraftCell getTitle() {
        return DraftCell.blank();
    }

    /** {@return the year in which deadlines without one lie where no day of the data tells it; empty if nothing says it} */
    public abstract OptionalInt getYear();

    /** {@return the head of the column of statuses, to name it by; blank if there is none} */
    @Value.Default
    public DraftCell getStatusColumn() {
        return DraftCell.blank();
    }

    /** {@return the rows, headings among them, in the order of the source; may be empty} */
    public abstract List<@Valid TaskRowDraft> getRows();

    /** {@return where the head of the table stands, or empty if there is none} */
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
    public abstract static class TaskRowDraft extends ShapedDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        TaskRowDraft() {}

        /** {@return the number printed before the row; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getNumber() {
            return DraftCell.blank();
        }

        /** {@return the id given by whoever made the file; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getId() {
            return DraftCell.blank();
        }

        /** {@return what is to be done; blank if there is none} */
        @Value.Default
        @NotBlank(message = "{io.github.tiendo.intake.missing-title}")
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getTitle() {
            return DraftCell.blank();
        }

        /** {@return what it is to result in; blank if there is none} */
        @Value.Default
        public DraftCell getExpectedResult() {
            return DraftCell.blank();
        }

        /**
         * {@return the words of status and deadline, such as {@code Đang thực hiện/ 2021-2025}; blank if there is none}
         */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getStatus() {
            return DraftCell.blank();
        }

        /** {@return the deadline, where it has a column of its own; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getDeadline() {
            return DraftCell.blank();
        }

        /** {@return the deadline that holds since the first one was moved: the cell; blank where none was} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getRevisedDeadline() {
            return DraftCell.blank();
        }

        /** {@return who leads; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getLeadAgency() {
            return DraftCell.blank();
        }

        /** {@return who takes part; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getCoordinatingAgencies() {
            return DraftCell.blank();
        }

        /** {@return what was done so far; blank if there is none} */
        @Value.Default
        public DraftCell getResult() {
            return DraftCell.blank();
        }

        /** {@return a remark; blank if there is none} */
        @Value.Default
        public DraftCell getNote() {
            return DraftCell.blank();
        }

        /** {@return where the row stands, or empty if there is none} */
        public abstract Optional<SourceLocation> getLocation();

        /** {@return when the task begins; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getStart() {
            return DraftCell.blank();
        }

        /** {@return when the task was done; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getCompletedOn() {
            return DraftCell.blank();
        }

        /** {@return why the task was closed, where its status says no more than that it is; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getResolution() {
            return DraftCell.blank();
        }

        /** {@return how much is done, where that stands beside a status; blank if it does not} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getShareDone() {
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
