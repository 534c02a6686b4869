package io.github.tiendo.report;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.PrintedText;
import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** A table: columns of a kind, and rows with a cell for each column. */
@Value.Immutable
public abstract non-sealed class ReportTable implements ReportBlock {

    private static final long serialVersionUID = 1L;

    ReportTable() {}

    /** {@return what the table shows, for a line above it and for those who cannot see it: a few words} */
    public abstract String caption();

    /** {@return the columns, at least one} */
    public abstract List<Column> columns();

    /** {@return the rows in order, the head not among them; may be empty} */
    public abstract List<Row> rows();

    /** Checks that the table is rectangular. */
    @Value.Check
    void check() {
        for (Row row : rows()) {
            if (row.cells().size() != columns().size()) {
                throw new IllegalArgumentException("a row of '" + caption() + "' has "
                        + row.cells().size() + " cells for " + columns().size() + " columns");
            }
        }
    }

    @Override
    public Stream<PrintedNumber> numbers() {
        return rows().stream().flatMap(row -> row.cells().stream()).flatMap(Cell::numbers);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a table. */
    public static final class Builder extends ImmutableReportTable.Builder {
        Builder() {}
    }

    /** What the cells of a column are, from which a form takes their width and alignment. */
    public enum ColumnKind {
        /** The printed number of a row. */
        NUMBERING(5, Alignment.CENTRE),
        /** The words that the row is about. */
        NAME(34, Alignment.START),
        /** Longer words. */
        TEXT(26, Alignment.START),
        /** A few words. */
        SHORT_TEXT(14, Alignment.CENTRE),
        /** A number with its unit. */
        NUMBER(11, Alignment.END),
        /** How much of a target is reached, in percent; a form may draw a bar. */
        ATTAINMENT(12, Alignment.END),
        /** A class. */
        GRADE(16, Alignment.CENTRE),
        /** A day. */
        DAY(12, Alignment.CENTRE);

        private final int width;
        private final Alignment alignment;

        ColumnKind(int width, Alignment alignment) {
            this.width = width;
            this.alignment = alignment;
        }

        /** {@return the width that such a column wants: in characters; what counts is the share of all columns} */
        public int width() {
            return width;
        }

        /** {@return where its cells are aligned} */
        public Alignment alignment() {
            return alignment;
        }
    }

    /** Where the text of a cell stands. */
    public enum Alignment {
        /** Where a line begins. */
        START,
        /** In the middle. */
        CENTRE,
        /** Where a line ends. */
        END
    }

    /** A column. */
    @Value.Immutable
    public abstract static class Column implements Serializable {

        private static final long serialVersionUID = 1L;

        Column() {}

        /** {@return the words at its head} */
        @Value.Parameter
        public abstract String head();

        /** {@return what its cells are} */
        @Value.Parameter
        public abstract ColumnKind kind();

        /**
         * A column.
         *
         * @param head the words at its head
         * @param kind what its cells are
         * @return the column
         */
        public static Column of(String head, ColumnKind kind) {
            return ImmutableColumn.of(head, kind);
        }
    }

    /** What a row is to the others. */
    public enum RowKind {
        /** The title of the rows below it: its words stand in the first {@link ColumnKind#NAME} column. */
        HEADING,
        /** A row of the matter. */
        BODY,
        /** The sum of the others. */
        TOTAL
    }

    /** A row. */
    @Value.Immutable
    public abstract static class Row implements Serializable {

        private static final long serialVersionUID = 1L;

        Row() {}

        /** {@return what it is to the others} */
        @Value.Parameter
        public abstract RowKind kind();

        /** {@return a cell for each column} */
        @Value.Parameter
        public abstract List<Cell> cells();

        /**
         * A row.
         *
         * @param kind what it is to the others
         * @param cells a cell for each column
         * @return the row
         */
        public static Row of(RowKind kind, List<Cell> cells) {
            return ImmutableRow.of(kind, cells);
        }
    }

    /** What stands in a cell: words, a number, a class or a day. */
    public sealed interface Cell extends Serializable permits TextCell, NumberCell, GradeCell, DayCell {

        /** {@return what is printed; empty for an empty cell} */
        String text();

        /** {@return the numbers in it, in order; may be empty} */
        Stream<PrintedNumber> numbers();
    }

    /** Words, with the numbers in them. */
    @Value.Immutable
    public abstract static non-sealed class TextCell implements Cell {

        private static final long serialVersionUID = 1L;

        private static final TextCell EMPTY = ImmutableTextCell.of(PrintedText.of(""));

        TextCell() {}

        /** {@return the words} */
        @Value.Parameter
        public abstract PrintedText words();

        @Override
        public String text() {
            return words().text();
        }

        @Override
        public Stream<PrintedNumber> numbers() {
            return words().numbers().stream();
        }

        /**
         * A cell of words.
         *
         * @param words what is printed
         * @return the cell
         */
        public static TextCell of(PrintedText words) {
            return ImmutableTextCell.of(words);
        }

        /**
         * A cell of words without a number that counts.
         *
         * @param words what is printed
         * @return the cell
         */
        public static TextCell of(String words) {
            return words.isEmpty() ? EMPTY : of(PrintedText.of(words));
        }

        /** {@return the cell in which nothing stands} */
        public static TextCell empty() {
            return EMPTY;
        }
    }

    /** One number. */
    @Value.Immutable
    public abstract static non-sealed class NumberCell implements Cell {

        private static final long serialVersionUID = 1L;

        NumberCell() {}

        /** {@return the number} */
        @Value.Parameter
        public abstract PrintedNumber number();

        @Override
        public String text() {
            return number().text();
        }

        @Override
        public Stream<PrintedNumber> numbers() {
            return Stream.of(number());
        }

        /**
         * Tells whether the print is the number and its unit alone, so that a form that knows numbers may show the value
         * itself; "≥ 50%" and "gần 60 triệu" are more than that.
         *
         * @return whether nothing stands beside the number
         */
        public boolean isPlain() {
            return number().text().chars().allMatch(c -> Character.isDigit(c) || ".,-% ".indexOf(c) >= 0);
        }

        /**
         * A cell of one number.
         *
         * @param number the number
         * @return the cell
         */
        public static NumberCell of(PrintedNumber number) {
            return ImmutableNumberCell.of(number);
        }
    }

    /** A class of a scale. */
    @Value.Immutable
    public abstract static non-sealed class GradeCell implements Cell {

        private static final long serialVersionUID = 1L;

        GradeCell() {}

        @Override
        public abstract String text();

        /** {@return the class, or empty if it is none and the words say why} */
        public abstract Optional<Grade> grade();

        /** {@return the colour to fill the cell with: six hexadecimal digits behind a hash; empty for none} */
        public Optional<String> colour() {
            return grade().map(Grade::colour);
        }

        @Override
        public Stream<PrintedNumber> numbers() {
            return Stream.empty();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a cell. */
        public static final class Builder extends ImmutableGradeCell.Builder {
            Builder() {}
        }
    }

    /** A day. */
    @Value.Immutable
    public abstract static non-sealed class DayCell implements Cell {

        private static final long serialVersionUID = 1L;

        DayCell() {}

        /** {@return the day} */
        @Value.Parameter
        public abstract LocalDate day();

        /** {@return the day as printed, such as 31/12/2022} */
        @Override
        @Value.Parameter
        public abstract String text();

        @Override
        public Stream<PrintedNumber> numbers() {
            return Stream.empty();
        }

        /**
         * A cell of a day.
         *
         * @param day the day
         * @param text as printed
         * @return the cell
         */
        public static DayCell of(LocalDate day, String text) {
            return ImmutableDayCell.of(day, text);
        }
    }
}
