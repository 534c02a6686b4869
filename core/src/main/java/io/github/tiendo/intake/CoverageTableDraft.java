package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One table of statements of how many of how many did something. */
@Value.Immutable
@DraftValue
public abstract class CoverageTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    CoverageTableDraft() {}

    /** {@return the title above the table; blank if there is none} */
    @Value.Default
    public DraftCell getTitle() {
        return DraftCell.blank();
    }

    /** {@return the rows, headings among them, in the order of the source; may be empty} */
    public abstract List<@Valid CoverageRowDraft> getRows();

    /** {@return where it stands, or empty if there is none} */
    public abstract Optional<SourceLocation> getLocation();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableCoverageTableDraft.Builder {
        Builder() {}
    }

    /** One row of a table that states how many of how many did something, perhaps with their names. */
    @Value.Immutable
    @DraftValue
    public abstract static class CoverageRowDraft extends ShapedDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        CoverageRowDraft() {}

        /** {@return the number printed before the row; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getNumber() {
            return DraftCell.blank();
        }

        /** {@return what was done; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getTitle() {
            return DraftCell.blank();
        }

        /** {@return how many did it; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getIncluded() {
            return DraftCell.blank();
        }

        /** {@return how many did not; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getMissing() {
            return DraftCell.blank();
        }

        /** {@return how many were to do it; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getTotal() {
            return DraftCell.blank();
        }

        /** {@return the words for those who were to do it; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getPopulation() {
            return DraftCell.blank();
        }

        /** {@return a list of names; blank if there is none} */
        @Value.Default
        public DraftCell getNames() {
            return DraftCell.blank();
        }

        /** {@return whether the list names those who did it or those who did not; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getListKind() {
            return DraftCell.blank();
        }

        /** {@return a remark, such as where the statement was taken from; blank if there is none} */
        @Value.Default
        public DraftCell getNote() {
            return DraftCell.blank();
        }

        /** {@return where it stands, or empty if there is none} */
        public abstract Optional<SourceLocation> getLocation();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a draft. */
        public static final class Builder extends ImmutableCoverageRowDraft.Builder {
            Builder() {}
        }
    }
}
