package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/** One table of indicators with the title above it. */
@Value.Immutable
@DraftValue
public abstract class IndicatorTableDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    IndicatorTableDraft() {}

    /**
     * The title above the table, such as {@code 1.1. Các chỉ tiêu đã hoàn thành}.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getTitle() {
        return DraftCell.blank();
    }

    /**
     * The head of the column of completion classes; blank if the table has no such column.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getGradeColumn() {
        return DraftCell.blank();
    }

    /**
     * The head of the baseline column; blank if there is none.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getBaselineColumn() {
        return DraftCell.blank();
    }

    /**
     * The period of the baselines, as the head of their column says; blank if it names none.
     *
     * @return the cell; blank if there is none
     */
    @Value.Default
    public DraftCell getBaselinePeriod() {
        return DraftCell.blank();
    }

    /**
     * The rows.
     *
     * @return in the order of the source; may be empty
     */
    public abstract List<@Valid IndicatorRowDraft> getRows();

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
    public static final class Builder extends ImmutableIndicatorTableDraft.Builder {
        Builder() {}
    }

    /** One row of a table of indicators: an indicator, or a heading above some. Which of the two it is, the assembler decides. */
    @Value.Immutable
    @DraftValue
    public abstract static class IndicatorRowDraft implements Serializable {

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
         * How many of how many, where it is not said which of several results they belong to.
         *
         * @return such as {@code 151/240}; blank if there are none, or they are those of one result
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getCounts() {
            return DraftCell.blank();
        }

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

    /** One target cell of a row, with what its column says about it. */
    @Value.Immutable
    @DraftValue
    public abstract static class TargetDraft implements Serializable {

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

    /** One result cell of a row, with what its column says about it. */
    @Value.Immutable
    @DraftValue
    public abstract static class ResultDraft implements Serializable {

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
}
