package io.github.tiendo.layout;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.ProgrammeDraft;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;

/**
 * How a document was understood: its tables, and what each of their columns was taken for and why.
 *
 * <pre>{@code
 * Layout layout = LayoutReader.standard().layout(document);
 * layout.tables().get(0).columns().forEach(column -> System.out.println(column.head() + ": " + column.meaning()));
 * }</pre>
 */
@Value.Immutable
public abstract class Layout {

    Layout() {}

    /** {@return the tables in the order of the source; empty if none was found} */
    public abstract List<Table> tables();

    /** {@return the draft of their rows with the findings; no draft if no table was found} */
    public abstract Outcome<ProgrammeDraft> draft();

    /**
     * The map of the columns as they were understood, which an office keeps for its next report in the same form. Columns
     * that were not understood are not in it, nor are heads that mean different things in different places.
     *
     * <pre>{@code
     * Files.writeString(path, layout.columnMap().toString());           // read again by ColumnMap.parse
     * }</pre>
     *
     * @return the map; a period stands in it only where a map gave it and the head does not
     */
    public ColumnMap columnMap() {
        Map<String, Set<ColumnMeaning>> meanings = new HashMap<>();
        for (Table table : tables()) {
            for (Column column : table.columns()) {
                column.meaning().ifPresent(meaning -> meanings.computeIfAbsent(
                                HeadText.plain(column.head()), head -> EnumSet.noneOf(ColumnMeaning.class))
                        .add(meaning));
            }
        }
        ColumnMap map = ColumnMap.none();
        for (Table table : tables()) {
            for (Column column : table.columns()) {
                String head = HeadText.plain(column.head());
                if (column.meaning().isPresent()
                        && !head.isEmpty()
                        && meanings.get(head).size() == 1) {
                    map = map.withFound(column.head(), column.meaning().get(), column.mappedPeriod());
                }
            }
        }
        return map;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a layout. */
    public static final class Builder extends ImmutableLayout.Builder {
        Builder() {}
    }

    /** A table as it was understood. */
    @Value.Immutable
    public abstract static class Table {

        Table() {}

        /** {@return the name of its sheet; empty where the format has none} */
        public abstract String sheet();

        /** {@return what its rows are about} */
        public abstract TableKind kind();

        /** {@return the text above it; empty if there is none} */
        public abstract String title();

        /** {@return where its head begins} */
        public abstract SourceLocation head();

        /** {@return how many lines stand below the head, headings included} */
        public abstract int rows();

        /** {@return its columns from left to right, those that are not read included} */
        public abstract List<Column> columns();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a table. */
        public static final class Builder extends ImmutableTable.Builder {
            Builder() {}
        }
    }

    /** A column as it was understood. */
    @Value.Immutable
    public abstract static class Column {

        Column() {}

        /** {@return its head, the words of several rows in one line} */
        public abstract String head();

        /** {@return where its head stands} */
        public abstract Optional<SourceLocation> place();

        /** {@return what it holds; empty if it is not understood and set aside} */
        public abstract Optional<ColumnMeaning> meaning();

        /** {@return the period of its values, such as {@code 2025}; empty if it has none} */
        public abstract Optional<String> period();

        /** The period that a map gave it; empty where its head names one. */
        String mappedPeriod() {
            boolean named = because().filter(MeaningReason.MAP::equals).isEmpty()
                    || !HeadText.of(head()).periods().isEmpty();
            return named ? "" : period().orElse("");
        }

        /** {@return how its meaning is known; empty if it is not} */
        public abstract Optional<MeaningReason> because();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a column. */
        public static final class Builder extends ImmutableColumn.Builder {
            Builder() {}
        }
    }

    /** How the meaning of a column is known. */
    public enum MeaningReason {
        /** The user said so. */
        MAP,
        /** Its whole head is known. */
        HEAD,
        /** A part of its head is known. */
        PART_OF_HEAD,
        /** The row of column numbers says how it is computed. */
        FORMULA,
        /** Its cells say so. */
        CELLS,
        /** Its place among the others says so. */
        PLACE
    }

    /** What the rows of a table are about. */
    public enum TableKind {
        /** An indicator each, with its targets and results. */
        INDICATORS,
        /** A task each. */
        TASKS,
        /** How many of how many did something. */
        COVERAGE,
        /** What each agency did. */
        ANSWERS,
        /** Figures of each agency or place, an indicator or two in columns. */
        BODIES;

        /** The column that names the row. */
        ColumnMeaning nameColumn() {
            return switch (this) {
                case INDICATORS -> ColumnMeaning.NAME;
                case TASKS -> ColumnMeaning.TASK;
                case COVERAGE -> ColumnMeaning.COVERED;
                case ANSWERS, BODIES -> ColumnMeaning.MEMBER;
            };
        }
    }
}
