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
     * @throws IllegalStateException if they were {@linkplain ProgrammeAssembler#assembleAndLetGo let go}
     */
    public List<@Valid IndicatorRowDraft> getRows() {
        return held();
    }

    @Value.Default
    DraftRows<IndicatorRowDraft> held() {
        return DraftRows.of(List.of());
    }

    /** {@return where the head of the table stands, or empty if there is none} */
    public abstract Optional<SourceLocation> getLocation();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a draft. */
    public static final class Builder extends ImmutableIndicatorTableDraft.Builder {
        Builder() {}

        /**
         * Sets the rows, instead of those that were set before.
         *
         * @param rows in the order of the source
         * @return this builder
         */
        public Builder rows(Iterable<? extends IndicatorRowDraft> rows) {
            held(DraftRows.of(rows));
            return this;
        }
    }

    /** One row of a table of indicators: an indicator, or a heading above some. Which of the two it is, the assembler decides. */
    @Value.Immutable
    @DraftValue
    public abstract static class IndicatorRowDraft extends ShapedDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        IndicatorRowDraft() {}

        /** {@return the number printed before the row, such as {@code II} or {@code 3.1}; blank if there is none} */
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

        /** {@return the name of the indicator or heading; blank if there is none} */
        @Value.Default
        @NotBlank(message = "{io.github.tiendo.intake.missing-name}")
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getName() {
            return DraftCell.blank();
        }

        /**
         * {@return the headings above the row where columns give them and not rows of their own, outermost first, in
         * the order of the source; may be empty}
         */
        public abstract List<DraftCell> getHeadings();

        /** {@return the unit of the row; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getUnit() {
            return DraftCell.blank();
        }

        /** {@return the result cells, one for each result column, in the order of the source; may be empty} */
        public abstract List<@Valid ResultDraft> getResults();

        /**
         * {@return how many of how many, where it is not said which of several results they belong to, such as {@code
         * 151/240}; blank if there are none, or they are those of one result}
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getCounts() {
            return DraftCell.blank();
        }

        /** {@return the target cells, one for each target column, in the order of the source; may be empty} */
        public abstract List<@Valid TargetDraft> getTargets();

        /** {@return the baseline that is stated with the target; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getBaseline() {
            return DraftCell.blank();
        }

        /** {@return of which period the baseline of the row is; blank where its column says it, or nothing does} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getBaselinePeriod() {
            return DraftCell.blank();
        }

        /**
         * {@return the rows with a class of which this one was put together, each with the figures beside its class, in the
         * order of the source; empty if it is one row of the source}
         */
        public abstract List<IndicatorRowDraft> getGraded();

        /** {@return the words of the completion class; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getGrade() {
            return DraftCell.blank();
        }

        /** {@return who is responsible; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getAgency() {
            return DraftCell.blank();
        }

        /** {@return a remark; blank if there is none} */
        @Value.Default
        public DraftCell getNote() {
            return DraftCell.blank();
        }

        /** {@return where the row stands, or empty if there is none} */
        public abstract Optional<SourceLocation> getLocation();

        /** Where its name stands, else the row. */
        Optional<SourceLocation> place() {
            return getName().location().or(this::getLocation);
        }

        /** {@return whether more or less is better, such as {@code Lower is better}; blank if nothing says it} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getDirection() {
            return DraftCell.blank();
        }

        /** {@return how the values of quarters and months make the year, such as {@code Cumulative}; blank if nothing says it} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getAccumulation() {
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
    public abstract static class TargetDraft extends ShapedDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        TargetDraft() {}

        /** {@return the head of its column; blank if there is none} */
        @Value.Default
        public DraftCell getHeader() {
            return DraftCell.blank();
        }

        /**
         * {@return the period that the column is for, such as {@code 2025}; blank if the head names none; blank if
         * there is none}
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getDue() {
            return DraftCell.blank();
        }

        /** {@return what stands in the row; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getValue() {
            return DraftCell.blank();
        }

        /**
         * Of which part it is to be reached.
         *
         * @return such as {@code Nữ}; blank for the whole
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getPart() {
            return DraftCell.blank();
        }

        /** {@return where the part started; blank for the whole, whose row states it, and where nothing says it} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getBaseline() {
            return DraftCell.blank();
        }

        /** {@return the body or place that is to reach it, such as {@code Sở A}; blank for the whole programme} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getSubject() {
            return DraftCell.blank();
        }

        /** {@return what the part is a part by, such as {@code sex}; empty if no part is named or nothing says it} */
        @Value.Default
        public String getDimension() {
            return "";
        }

        /** {@return the unit that its column states where the columns of its table state several; blank if none does} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getUnit() {
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
    public abstract static class ResultDraft extends ShapedDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        ResultDraft() {}

        /** {@return the head of its column; blank if there is none} */
        @Value.Default
        public DraftCell getHeader() {
            return DraftCell.blank();
        }

        /**
         * {@return the period that the column is for, such as {@code 2022}; blank if the head names none; blank if
         * there is none}
         */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getPeriod() {
            return DraftCell.blank();
        }

        /** {@return whether the column says that its values are estimated; false unless set} */
        @Value.Default
        public boolean isEstimated() {
            return false;
        }

        /** {@return what stands in the row; blank if there is none} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getValue() {
            return DraftCell.blank();
        }

        /**
         * {@return how many of how many the value is, where the row says so in columns of their own, such as {@code
         * 151/240}; blank if there are none}
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

        /** {@return the body or place that the value is about, such as {@code Sở A}; blank for the whole programme} */
        @Value.Default
        @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getSubject() {
            return DraftCell.blank();
        }

        /** {@return what the part is a part by, such as {@code sex}; empty if no part is named or nothing says it} */
        @Value.Default
        public String getDimension() {
            return "";
        }

        /** {@return the unit that its column states where the columns of its table state several; blank if none does} */
        @Value.Default
        @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
        public DraftCell getUnit() {
            return DraftCell.blank();
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
