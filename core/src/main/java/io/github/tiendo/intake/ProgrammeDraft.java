package io.github.tiendo.intake;

import io.github.tiendo.finding.Account.SetAside;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.programme.Programme;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a reader found in a file, before anything was understood: cells with their places. */
@Value.Immutable
@DraftValue
public abstract class ProgrammeDraft extends ShapedDraft implements Serializable {

    private static final long serialVersionUID = 1L;

    ProgrammeDraft() {}

    /** {@return the name of the file} */
    public abstract String getSource();

    /** {@return the id of the programme, given by whoever made the file; blank if there is none} */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getId() {
        return DraftCell.blank();
    }

    /** {@return the title of the programme or report; blank if there is none} */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getTitle() {
        return DraftCell.blank();
    }

    /** {@return the number of the decision, such as {@code 749/QĐ-TTg}; blank if there is none} */
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

    /** {@return who reports; blank if there is none} */
    @Value.Default
    @Size(max = TextLengths.NAME, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getReportedBy() {
        return DraftCell.blank();
    }

    /** {@return the period that the report is about, such as {@code Quý I/2025}; blank if there is none} */
    @Value.Default
    @Size(max = TextLengths.SHORT, message = "{io.github.tiendo.intake.too-long}")
    public DraftCell getPeriod() {
        return DraftCell.blank();
    }

    /** {@return when the report was issued; blank if there is none} */
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
     * {@return the day of which the caller asks, where the source itself may name none, or empty if nobody stated one}
     */
    public abstract Optional<LocalDate> getCallersDay();

    /**
     * In which month its years begin, where it speaks of fiscal years.
     *
     * @return January unless it does
     */
    @Value.Default
    public Month getFirstMonth() {
        return Month.JANUARY;
    }

    /** {@return the sentences above, between and below the tables, in the order of the source; may be empty} */
    public abstract List<DraftCell> getStatedTexts();

    /** {@return the tables of indicators, in the order of the source; may be empty} */
    public abstract List<@Valid IndicatorTableDraft> getIndicatorTables();

    /** {@return the tables of tasks, in the order of the source; may be empty} */
    public abstract List<@Valid TaskTableDraft> getTaskTables();

    /** {@return the tables that state how many of how many did something, in the order of the source; may be empty} */
    public abstract List<@Valid CoverageTableDraft> getCoverageTables();

    /** {@return the tables that say for each agency what it did, in the order of the source; may be empty} */
    public abstract List<@Valid AnswerTableDraft> getAnswerTables();

    /**
     * {@return the figures of the tables, for the account of what became of them: what a reader of tables counted;
     * nothing from others}
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

    /**
     * The cells of the tables of a source that hold a number, a percentage, a fraction or a date: those that were set aside,
     * and those of rows and columns that are read, of which it remains to be seen what becomes.
     */
    @Value.Immutable
    @DraftValue
    public abstract static class FiguresDraft implements Serializable {

        private static final long serialVersionUID = 1L;

        FiguresDraft() {}

        /** {@return how many such cells there are} */
        @Value.Default
        public int getNumbers() {
            return 0;
        }

        /** {@return how many were set aside: the number by reason} */
        public abstract Map<SetAside, Integer> getSetAside();

        /** {@return how many were reported in a finding and are in no row} */
        @Value.Default
        public int getReported() {
            return 0;
        }

        /** {@return those in rows of tables, under heads that are read, in the order of the source; may be empty} */
        public abstract List<Figure> getInRows();

        /** A cell of a row that is read. */
        @Value.Immutable
        @DraftValue
        public abstract static class Figure implements Serializable {

            private static final long serialVersionUID = 1L;

            Figure() {}

            /** {@return where it stands} */
            @Value.Parameter
            public abstract SourceLocation getLocation();

            /** {@return where the name of its row stands} */
            @Value.Parameter
            public abstract SourceLocation getRow();

            /** {@return the head of its column} */
            @Value.Parameter
            public abstract DraftCell getColumn();

            /**
             * {@return whether something that was found about the table names it: whether it is the place of a finding}
             */
            @Value.Parameter
            public abstract boolean isReported();

            /**
             * A cell of a row that is read.
             *
             * @param location where it stands
             * @param row where the name of its row stands
             * @param column the head of its column
             * @param reported whether something that was found about the table names it
             * @return the figure
             */
            public static Figure of(SourceLocation location, SourceLocation row, DraftCell column, boolean reported) {
                return ImmutableFigure.of(location, row, column, reported);
            }
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a draft. */
        public static final class Builder extends ImmutableFiguresDraft.Builder {
            Builder() {}
        }
    }

    /**
     * A programme as a structured format such as JSON states it, in values and with their places. A reader follows the
     * references inside of its document; what depends on a caller's settings (names of agencies, limits of numbers, scales,
     * constraints of rows) is left to {@link ProgrammeAssembler}, as it is for tables: hence stated, and not yet accepted.
     *
     * <pre>{@code
     * ProgrammeDraft.builder().source("programme.xml").stated(
     *         StatedProgramme.builder().programme(programme).origins(places).build()).build();
     * }</pre>
     */
    @Value.Immutable
    public abstract static class StatedProgramme implements Serializable {

        private static final long serialVersionUID = 1L;

        StatedProgramme() {}

        /**
         * What the document states. A declared grade of a scale that the document does not describe has the ids that it
         * states and no words; {@link #scales()} does not have its scale.
         *
         * @return the programme with its reports
         */
        public abstract Programme programme();

        /**
         * {@return the scales that the document describes, in the order of the source; empty if it has none but the
         * built-in ones}
         */
        public abstract List<Scale> scales();

        /** {@return where its parts stood, by the names of {@link io.github.tiendo.programme.ElementRefs}} */
        @Value.Default
        public Origins origins() {
            return Origins.none();
        }

        /** {@return what the reader could not use, in the order of the source; empty if everything was used} */
        public abstract List<Omission> omissions();

        /**
         * {@return the version of the format in which the document is, such as {@code 1.0}, or empty if the format has
         * none}
         */
        public abstract Optional<String> version();

        /**
         * {@return what a document of a newer version says beyond what its reader knows: the texts as written by their
         * addresses; empty unless the format keeps such members}
         */
        public abstract Map<String, String> unknownMembers();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a value. */
        public static final class Builder extends ImmutableStatedProgramme.Builder {
            Builder() {}
        }
    }
}
