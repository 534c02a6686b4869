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
    public abstract List<@Valid CoverageRowDraft> getRows();

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
    public static final class Builder extends ImmutableCoverageTableDraft.Builder {
        Builder() {}
    }

    /** One row of a table that states how many of how many did something, perhaps with their names. */
    @Value.Immutable
    @DraftValue
    public abstract static class CoverageRowDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        CoverageRowDraft() {}

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
         * What was done.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getTitle() {
            return DraftCell.blank();
        }

        /**
         * How many did it.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getIncluded() {
            return DraftCell.blank();
        }

        /**
         * How many did not.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getMissing() {
            return DraftCell.blank();
        }

        /**
         * How many were to do it.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getTotal() {
            return DraftCell.blank();
        }

        /**
         * The words for those who were to do it.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getPopulation() {
            return DraftCell.blank();
        }

        /**
         * A list of names.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        public DraftCell getNames() {
            return DraftCell.blank();
        }

        /**
         * Whether the list names those who did it or those who did not.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getListKind() {
            return DraftCell.blank();
        }

        /**
         * A remark, such as where the statement was taken from.
         *
         * @return the cell; blank if there is none
         */
        @Value.Default
        public DraftCell getNote() {
            return DraftCell.blank();
        }

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
        public static final class Builder extends ImmutableCoverageRowDraft.Builder {
            Builder() {}
        }
    }
}
