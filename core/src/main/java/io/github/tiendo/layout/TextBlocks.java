package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.TextLine.Mark;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Reads plain text, Markdown and the text of a PDF as blocks: paragraphs joined over the ends of lines and pages, items
 * of lists, headings, footnotes, and tables of pipes, tabs or aligned columns as {@link Sheet}s.
 *
 * <pre>{@code
 * Document document = TextBlocks.document("report.txt", "Tổng số 24 chỉ tiêu:\n- 15 đạt\n- 9 chưa đạt\n");
 * document.blocks();      // a paragraph, two items
 * }</pre>
 *
 * <p>A line goes on with the one before it unless that ended a sentence and the line was short, an item or heading
 * begins, or a blank line stands between; a bracket that is open, or a word in lower case, goes on over a blank line. A
 * number alone at the edge of a page is its number. A line of more than 20,000 characters is cut behind a word. Time and memory are linear in the text, and a block is not held once
 * it is read.
 */
public final class TextBlocks {

    /** From here on a line is full, so that the next one may go on with its sentence. */
    private static final int FULL_LINE = 40;

    /** Narrower lines were not ended by the width of a page. */
    private static final int NARROWEST_TEXT = 60;

    /** Above this a line is a paragraph by itself. */
    private static final int WIDEST_LINE = 120;

    /** More lines than this are not one paragraph. */
    private static final int MOST_LINES = 60;

    private static final int LONGEST_BLOCK = 20_000;

    private final String source;
    private final boolean isPaged;
    private final Consumer<? super Block> out;
    private final TextTables tables;
    private final LooseCells cells;
    private final List<Integer> indents = new ArrayList<>();
    private final List<String> marks = new ArrayList<>();
    private final List<TextLine> lines = new ArrayList<>();
    private final List<Block> notes = new ArrayList<>();
    private @Nullable List<TextLine> held;
    private int blankLines;

    /** How many blank lines stand before the table that is open. */
    private int beforeTable;

    private int brackets;
    private boolean isSpaced;

    /** How wide the lines of the text are, as far as it is read. */
    private int widest;

    private TextBlocks(String source, boolean isPaged, Consumer<? super Block> out) {
        this.source = source;
        this.isPaged = isPaged;
        this.out = out;
        this.tables = new TextTables(source, this::place);
        this.cells = new LooseCells(source, this::place);
    }

    /**
     * Reads a text as a document.
     *
     * @param source its name, for places
     * @param text any text
     * @return its blocks
     */
    public static Document document(String source, String text) {
        List<Block> blocks = new ArrayList<>();
        read(source, text, blocks::add);
        return Document.of(source, blocks);
    }

    /**
     * A document in which each list of tasks that are ticked off, {@code - [x] ...}, is a table of them, as those who read tables of
     * tasks want it. Whoever reads sentences takes {@link #document} as it is.
     *
     * @param document any document
     * @return the same, or one with tables in place of such lists
     */
    public static Document withCheckLists(Document document) {
        return Document.of(document.source(), CheckLists.asTables(document.source(), document.blocks()));
    }

    /**
     * Reads the text of a file that has pages, whose places are a page and a line on it.
     *
     * @param source its name, for places
     * @param pages the text of each page, in their order
     * @return its blocks
     */
    public static Document pages(String source, List<String> pages) {
        List<Block> blocks = new ArrayList<>();
        TextBlocks reader = new TextBlocks(source, true, blocks::add);
        String text = pages.stream().map(page -> page.replace('\f', ' ')).collect(Collectors.joining("\f"));
        TextLine.forEach(text, TextLine.Count.ON_EACH_PAGE, reader::line, reader::pageBreak);
        reader.end();
        return Document.of(source, blocks);
    }

    /**
     * Reads a text block by block.
     *
     * @param source its name, for places
     * @param text any text
     * @param out gets each block in reading order
     */
    public static void read(String source, String text, Consumer<? super Block> out) {
        TextBlocks reader = new TextBlocks(source, text.indexOf('\f') >= 0, out);
        TextLine.forEach(text, TextLine.Count.THROUGHOUT, reader::line, reader::pageBreak);
        reader.end();
    }

    private SourceLocation place(TextLine line, int column) {
        SourceLocation.Builder place =
                SourceLocation.builder().source(source).line(line.number()).column(column);
        return isPaged ? place.page(line.page()).build() : place.build();
    }

    private void line(TextLine line) {
        if (line.isBlank()) {
            blankLines += line.isAtEdge() ? 0 : 1;
            endTable();
        } else if (!line.isPageNumber()) {
            boolean row = tables.takes(line, blankLines);
            if (!row && cells.takes(line, blankLines)) {
                endTable();
                blankLines = 0;
                return;
            }
            endCells();
            if (row) {
                beforeTable = tables.isOpen() ? beforeTable : blankLines;
                tables.add(line);
            } else {
                endTable();
                text(line);
            }
            blankLines = 0;
        }
    }

    private void endTable() {
        if (!tables.isOpen()) {
            return;
        }
        TextLine above = lines.isEmpty() || beforeTable > 0 ? null : lines.get(lines.size() - 1);
        if (above != null && tables.isTable() && tables.mayHaveHead(above)) {
            tables.head(lines.remove(lines.size() - 1));
        }
        Optional<Sheet> table = tables.end();
        if (table.isPresent()) {
            table(table.get());
        } else {
            int blank = blankLines;
            blankLines = beforeTable;
            for (TextLine line : tables.lines()) {
                text(line);
                blankLines = 0;
            }
            blankLines = blank;
        }
        tables.clear();
    }

    /** Ends what may be the cells of a table, one a line. */
    private void endCells() {
        int blank = blankLines;
        cells.end(
                cell -> {
                    blankLines = cell.blanks();
                    text(cell.line());
                },
                this::table);
        blankLines = blank;
    }

    private void table(Sheet table) {
        close();
        release();
        out.accept(table);
    }

    private void pageBreak(TextLine next) {
        endCells();
        if (lines.isEmpty() && held == null && !tables.isOpen()) {
            out.accept(Block.PageBreak.at(place(next, 1)));
        }
    }

    private void text(TextLine whole) {
        TextLine line = whole;
        while (line.length() > LONGEST_BLOCK) {
            int length = line.endOfWord(LONGEST_BLOCK);
            close();
            lines.add(line.until(length));
            close();
            line = line.from(length);
        }
        goOn(line);
    }

    private void goOn(TextLine line) {
        boolean isText =
                !lines.isEmpty() && (line.mark() == Mark.NONE || line.endsRangeOf(lines.get(lines.size() - 1)));
        if (isText && continues(line)) {
            isSpaced |= blankLines == 1;
        } else {
            close();
            brackets = 0;
            isSpaced = false;
        }
        lines.add(line);
        brackets += line.brackets();
        int width = line.indent() + line.length();
        widest = width <= WIDEST_LINE ? Math.max(widest, width) : widest;
    }

    private void end() {
        endTable();
        endCells();
        close();
        release();
    }

    /** Whether a line goes on with the block. */
    private boolean continues(TextLine line) {
        TextLine before = lines.get(lines.size() - 1);
        TextLine first = lines.get(0);
        int length = before.length();
        if (blankLines > 1
                || lines.size() >= MOST_LINES
                || before.start() + length - first.start() > LONGEST_BLOCK
                || length > WIDEST_LINE && blankLines > 0
                || first.mark() == Mark.HEADING) {
            return false;
        }
        if (brackets > 0) {
            return true;
        }
        char last = before.last();
        boolean ended = ".:;!?".indexOf(last) >= 0;
        if (last == ':') {
            return blankLines == 0
                    && isFull(before, line)
                    && !Character.isUpperCase(line.first())
                    && !line.isNumbered();
        }
        if (ended) {
            return length >= FULL_LINE && blankLines == 0 && !line.isNumbered();
        }
        if (first.isItem() && blankLines == 0 && line.indent() > first.indent() && !line.isNumbered()) {
            return true;
        }
        if (last == ',' || last == '/' || line.first() == ')' || line.first() == '%') {
            return true;
        }
        return Character.isLowerCase(line.first())
                || length >= FULL_LINE && (blankLines == 0 || isSpaced) && !line.isNumbered();
    }

    /** Whether the first word of a line would not have stood in the line before: the lines of a text end where they are full. */
    private boolean isFull(TextLine before, TextLine line) {
        int length = before.indent() + before.length();
        return length >= NARROWEST_TEXT && length + 1 + line.firstWord() > widest;
    }

    /** The lines so far are a block: a note, or a text that may go on behind the notes of its page. */
    private void close() {
        if (lines.isEmpty()) {
            return;
        }
        List<TextLine> closed = List.copyOf(lines);
        lines.clear();
        TextLine first = closed.get(0);
        if (first.mark() == Mark.NOTE) {
            notes.add(block(closed));
        } else if (held != null && !notes.isEmpty() && goesOn(held, first)) {
            List<TextLine> joined = new ArrayList<>(held);
            joined.addAll(closed);
            held = joined;
        } else {
            release();
            held = closed;
        }
    }

    private static boolean goesOn(List<TextLine> held, TextLine line) {
        TextLine last = held.get(held.size() - 1);
        boolean ended = ".:;!?".indexOf(last.last()) >= 0;
        boolean small = Character.isLowerCase(line.first()) || Character.isDigit(line.first());
        return !ended && line.mark() == Mark.NONE && small && last.length() >= FULL_LINE;
    }

    private void release() {
        if (held != null) {
            out.accept(block(held));
        }
        held = null;
        notes.forEach(out);
        notes.clear();
    }

    private Block block(List<TextLine> closed) {
        TextLine first = closed.get(0);
        SourceLocation location = place(first, first.contentColumn());
        String text = first.content();
        List<SourceLocation> places = List.of(location);
        if (closed.size() > 1) {
            StringBuilder all = new StringBuilder(text);
            places = new ArrayList<>(places);
            for (TextLine line : closed.subList(1, closed.size())) {
                all.append('\n').append(line.whole());
                places.add(place(line, line.indent() + 1));
            }
            text = all.toString();
        }
        if (!first.isItem()) {
            indents.clear();
            marks.clear();
        }
        return switch (first.mark()) {
            case NOTE ->
                Block.Footnote.builder()
                        .text(text)
                        .location(location)
                        .lines(places)
                        .anchor(first.printedMark())
                        .build();
            case HEADING ->
                Block.Heading.builder()
                        .text(text)
                        .location(location)
                        .lines(places)
                        .level(first.printedMark().length())
                        .build();
            case ITEM ->
                Block.ListItem.builder()
                        .text(text)
                        .location(location)
                        .lines(places)
                        .marker(first.printedMark())
                        .level(level(first))
                        .build();
            case NONE ->
                Block.Paragraph.builder()
                        .text(text)
                        .location(location)
                        .lines(places)
                        .build();
        };
    }

    /** How deep an item stands: a new mark, or a wider margin, begins a list in the item before it. */
    private int level(TextLine item) {
        String mark = item.kindOfMark();
        while (!indents.isEmpty() && indents.get(indents.size() - 1) > item.indent()
                || marks.contains(mark)
                        && !marks.get(marks.size() - 1).equals(mark)
                        && indents.get(marks.indexOf(mark)) == item.indent()) {
            indents.remove(indents.size() - 1);
            marks.remove(marks.size() - 1);
        }
        boolean same = !indents.isEmpty()
                && indents.get(indents.size() - 1) == item.indent()
                && marks.get(marks.size() - 1).equals(mark);
        if (!same) {
            indents.add(item.indent());
            marks.add(mark);
        }
        return indents.size();
    }
}
