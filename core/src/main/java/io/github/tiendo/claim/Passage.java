package io.github.tiendo.claim;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import java.util.regex.Pattern;

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
        CELL,
        /** A cell that stands alone in its row: a line above or below the tables of a sheet. */
        LINE
    }

    /** A break of a line as pages of the web have it. */
    private static final Pattern BREAK = Pattern.compile("<br {0,2}/?>", Pattern.CASE_INSENSITIVE);

    static Passage ofCell(Block.Text cell) {
        return new Passage(cell, words(cell), Kind.CELL, 0);
    }

    static Passage ofLine(Block.Text cell) {
        return new Passage(cell, words(cell), Kind.LINE, 0);
    }

    /** The text of a block, with blanks where a line is broken. */
    private static String words(Block.Text block) {
        String text = block.text();
        return text.indexOf('<') < 0
                ? text
                : BREAK.matcher(text)
                        .replaceAll(found -> " ".repeat(found.group().length()));
    }

    static Passage of(Block.Text block) {
        if (block instanceof Block.ListItem item) {
            return new Passage(block, words(block), Kind.ITEM, item.level());
        }
        if (block instanceof Block.Heading heading) {
            return new Passage(block, words(block), Kind.HEADING, heading.level());
        }
        return new Passage(block, words(block), block instanceof Block.Footnote ? Kind.NOTE : Kind.PARAGRAPH, 0);
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
