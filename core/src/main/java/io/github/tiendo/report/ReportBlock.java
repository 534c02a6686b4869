package io.github.tiendo.report;

import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.quantity.PrintedText;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What stands between two headings of a report: a paragraph, a list, a note, a table or a chart. */
public sealed interface ReportBlock extends Serializable
        permits ReportBlock.Paragraph, ReportBlock.Items, ReportBlock.Note, ReportTable, ReportChart {

    /** {@return every number that it prints: the numbers in the order of print; a chart repeats those that it draws} */
    Stream<PrintedNumber> numbers();

    /** A sentence, or several. */
    @Value.Immutable
    abstract non-sealed class Paragraph implements ReportBlock {

        private static final long serialVersionUID = 1L;

        Paragraph() {}

        /** {@return what it says; not empty} */
        @Value.Parameter
        public abstract PrintedText text();

        /**
         * A paragraph.
         *
         * @param text what it says
         * @return the block
         */
        public static Paragraph of(PrintedText text) {
            return ImmutableParagraph.of(text);
        }

        @Override
        public Stream<PrintedNumber> numbers() {
            return text().numbers().stream();
        }
    }

    /** A list: each item stands in a line of its own behind a dash. */
    @Value.Immutable
    abstract non-sealed class Items implements ReportBlock {

        private static final long serialVersionUID = 1L;

        Items() {}

        /** {@return the items without the dash; not empty} */
        @Value.Parameter
        public abstract List<PrintedText> items();

        /**
         * A list.
         *
         * @param items what stands in each line
         * @return the block
         */
        public static Items of(List<PrintedText> items) {
            return ImmutableItems.of(items);
        }

        @Override
        public Stream<PrintedNumber> numbers() {
            return items().stream().flatMap(item -> item.numbers().stream());
        }
    }

    /** What is said beside the matter, in smaller type: where a number comes from, what is not in it. */
    @Value.Immutable
    abstract non-sealed class Note implements ReportBlock {

        private static final long serialVersionUID = 1L;

        Note() {}

        /** {@return what it says; not empty} */
        @Value.Parameter
        public abstract PrintedText text();

        /**
         * A note.
         *
         * @param text what it says
         * @return the block
         */
        public static Note of(PrintedText text) {
            return ImmutableNote.of(text);
        }

        @Override
        public Stream<PrintedNumber> numbers() {
            return text().numbers().stream();
        }
    }
}
