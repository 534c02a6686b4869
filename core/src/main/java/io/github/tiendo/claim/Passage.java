package io.github.tiendo.claim;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;

/**
 * A text of a document that is read as one: a paragraph, an item of a list, a heading, a note or a cell.
 *
 * @param block the block
 * @param text its words
 * @param kind what it is
 * @param level how deep an item or heading stands, from 1; 0 for others
 */
record Passage(Block.Text block, String text, Kind kind, int level) {

    /** Kinds of passages. */
    public enum Kind {
        PARAGRAPH,
        ITEM,
        HEADING,
        NOTE,
        CELL
    }

    static Passage ofCell(Block.Text cell) {
        return new Passage(cell, cell.text(), Kind.CELL, 0);
    }

    static Passage of(Block.Text block) {
        if (block instanceof Block.ListItem item) {
            return new Passage(block, block.text(), Kind.ITEM, item.level());
        }
        if (block instanceof Block.Heading heading) {
            return new Passage(block, block.text(), Kind.HEADING, heading.level());
        }
        return new Passage(block, block.text(), block instanceof Block.Footnote ? Kind.NOTE : Kind.PARAGRAPH, 0);
    }

    /** The same passage with other words of the same length. */
    Passage withText(String other) {
        return new Passage(block, other, kind, level);
    }

    /** The same passage as an item of a list. */
    Passage asItem(int depth) {
        return new Passage(block, text, Kind.ITEM, depth);
    }

    boolean endsWith(char sign) {
        String words = text.strip();
        return !words.isEmpty() && words.charAt(words.length() - 1) == sign;
    }

    /** Whether it is a paragraph that begins with a label. */
    boolean isLabelled() {
        return kind == Kind.PARAGRAPH && LabelledLines.isLabelled(text);
    }

    SourceLocation placeAt(int offset) {
        return block.placeAt(offset);
    }
}
