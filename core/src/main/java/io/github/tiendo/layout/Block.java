package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A part of a document that a person sees as one: a {@link Sheet} of cells, a {@link Text}, or the end of a page.
 */
public sealed interface Block permits Sheet, Block.Text, Block.PageBreak {

    /** {@return where it begins} */
    SourceLocation location();

    /**
     * A block of running text. Its text may hold several lines, parted by {@code \n} as in the source; a reader that
     * joins or changes lines says where each begins.
     */
    sealed interface Text extends Block permits Paragraph, ListItem, Heading, Footnote {

        /**
         * {@return the words, without the marks that make it a list item or heading, as written; lines parted by {@code
         * \n}}
         */
        String text();

        /**
         * {@return where each line of the text begins in the source: one place for each line; empty if the lines follow
         * the {@linkplain #location() start} one by one, each from column 1}
         */
        List<SourceLocation> lines();

        /**
         * Where a character of the text stands.
         *
         * @param offset its index in {@link #text()}, from 0 to the length
         * @return the place with line and column where the format has lines; else the place of the block
         * @throws IndexOutOfBoundsException if the offset is not in the text
         */
        default SourceLocation placeAt(int offset) {
            return TextPlaces.at(this, offset);
        }
    }

    /** Sentences that stand together. */
    @Value.Immutable
    abstract non-sealed class Paragraph implements Text {

        Paragraph() {}

        /**
         * A paragraph.
         *
         * @param text its words
         * @param location where it begins
         * @return the block
         */
        public static Paragraph of(String text, SourceLocation location) {
            return builder().text(text).location(location).build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a paragraph. */
        public static final class Builder extends ImmutableParagraph.Builder {
            Builder() {}
        }
    }

    /** An item of a list. */
    @Value.Immutable
    abstract non-sealed class ListItem implements Text {

        ListItem() {}

        /** {@return how deep it stands in lists, from 1, which is the outermost and what counts unless set} */
        @Value.Default
        public int level() {
            return 1;
        }

        /**
         * {@return what marks it, as printed, such as {@code -}, {@code 1.} or {@code a)}; empty where the format does
         * not print it}
         */
        @Value.Default
        public String marker() {
            return "";
        }

        /** Holds that a level counts from 1. */
        @Value.Check
        void check() {
            Levels.check(level());
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds an item. */
        public static final class Builder extends ImmutableListItem.Builder {
            Builder() {}
        }
    }

    /** A heading over what follows. */
    @Value.Immutable
    abstract non-sealed class Heading implements Text {

        Heading() {}

        /** {@return its rank among headings, from 1, which is the outermost and what counts unless set} */
        @Value.Default
        public int level() {
            return 1;
        }

        /** Holds that a level counts from 1. */
        @Value.Check
        void check() {
            Levels.check(level());
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a heading. */
        public static final class Builder extends ImmutableHeading.Builder {
            Builder() {}
        }
    }

    /** A note at the foot or end, to which a mark in another text points. */
    @Value.Immutable
    abstract non-sealed class Footnote implements Text {

        Footnote() {}

        /**
         * {@return the mark that points to it, as it stands in the text of the block it belongs to, such as {@code
         * [^1]} or {@code (2)}}
         */
        public abstract String anchor();

        /** {@return where the mark stands that points to it, or empty if no text has the mark} */
        public abstract Optional<SourceLocation> anchorLocation();

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a footnote. */
        public static final class Builder extends ImmutableFootnote.Builder {
            Builder() {}
        }
    }

    /** The end of a page. */
    @Value.Immutable
    abstract non-sealed class PageBreak implements Block {

        PageBreak() {}

        /**
         * The end of a page.
         *
         * @param location where the next page begins
         * @return the block
         */
        public static PageBreak at(SourceLocation location) {
            return ImmutablePageBreak.builder().location(location).build();
        }
    }
}
