package io.github.tiendo.layout;

import java.util.List;
import org.immutables.value.Value;

/**
 * A source as blocks in the order in which a person reads them: the sheets of a workbook, or the paragraphs, lists,
 * headings, footnotes and tables of a text.
 *
 * <pre>{@code
 * Sheet sheet = Sheet.builder("report.csv", "").row(0).text(0, "Indicator").text(1, "2025").build();
 * Document document = Document.of("report.csv", List.of(sheet));
 * }</pre>
 */
@Value.Immutable
public abstract class Document {

    Document() {}

    /** {@return the name of the file or other source, as the caller gave it, which findings print} */
    public abstract String source();

    /** {@return what stands in it: in reading order; may be empty} */
    public abstract List<Block> blocks();

    /** {@return the tables of cells among the blocks: in reading order; may be empty} */
    public final List<Sheet> sheets() {
        return blocks().stream()
                .filter(Sheet.class::isInstance)
                .map(Sheet.class::cast)
                .toList();
    }

    /** {@return the texts among the blocks: in reading order; may be empty} */
    public final List<Block.Text> texts() {
        return blocks().stream()
                .filter(Block.Text.class::isInstance)
                .map(Block.Text.class::cast)
                .toList();
    }

    /**
     * A document of these blocks.
     *
     * @param source the name of the file or other source
     * @param blocks in reading order
     * @return the document
     */
    public static Document of(String source, List<? extends Block> blocks) {
        return ImmutableDocument.builder().source(source).addAllBlocks(blocks).build();
    }
}
