package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import io.github.tiendo.spi.ReadLimits;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.jspecify.annotations.Nullable;

/** Reads the text of a document from its first paragraph to its last, as it stands with every tracked change accepted. */
final class BodyReader {

    /** Elements of one element: a run in a link in a paragraph counts three. */
    private static final int ELEMENTS_PER_LEVEL = 8;

    /** Elements around what belongs to the text. */
    private static final Set<String> AROUND_BLOCKS =
            Set.of("sdt", "sdtContent", "customXml", "ins", "moveTo", "body", ":AlternateContent", ":Choice");

    private static final Set<String> AROUND_WORDS = Set.of(
            "hyperlink",
            "smartTag",
            "customXml",
            "fldSimple",
            "sdt",
            "sdtContent",
            "dir",
            "bdo",
            "ruby",
            "rubyBase",
            "drawing",
            "pict",
            "object");

    /** Marks that people set as letters of a font of pictures, by their codes. */
    private static final Map<String, String> SYMBOLS = Map.of(
            "F0FC", "✓", "F0FE", "☑", "F0A8", "☐", "F06F", "☐", "F0FB", "✗", "F0FD", "☒", "F0B7", "•", "F02D", "-");

    private final String source;
    private final ReadLimits limits;
    private final Styles styles;
    private final Numbering numbering;
    private final Map<String, String> noteTexts;
    private final @Nullable PlacedWords placed;
    private final Map<String, SourceLocation> usedNotes = new LinkedHashMap<>();
    private final List<Finding> findings = new ArrayList<>();

    private int paragraphs;
    private int tables;
    private int page;
    private boolean hidesWords;
    private int changed;
    private @Nullable SourceLocation firstChanged;
    private long elements;

    /** What takes the paragraphs and tables that are read. */
    interface Content {

        void add(Words words);

        void add(List<Block> blocks);
    }

    /**
     * A reader.
     *
     * @param placed is told where words stand; null if nobody asks
     */
    BodyReader(
            String source,
            ReadLimits limits,
            Styles styles,
            Numbering numbering,
            Map<String, String> noteTexts,
            @Nullable PlacedWords placed) {
        this.source = source;
        this.limits = limits;
        this.styles = styles;
        this.numbering = numbering;
        this.noteTexts = noteTexts;
        this.placed = placed;
    }

    String source() {
        return source;
    }

    ReadLimits limits() {
        return limits;
    }

    List<Finding> findings() {
        return findings;
    }

    /** The blocks of the whole part, its notes behind everything else. */
    List<Block> read(byte... part) throws XMLStreamException, RefusedException {
        XmlPart xml = new XmlPart(part);
        List<Block> blocks = new ArrayList<>();
        Running running = new Running(blocks);
        Words[] carried = new Words[1];
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.DONE; step = xml.next()) {
            if (step == XmlPart.Step.START && !xml.name().equals("document")) {
                block(xml, 0, carried, running);
            }
        }
        usedNotes.forEach((anchor, place) -> footnote(anchor, place).ifPresent(blocks::add));
        if (firstChanged != null) {
            findings.add(Finding.of(WordFindingCode.TRACKED_NUMBERS)
                    .with("count", changed)
                    .at(firstChanged));
        }
        return blocks;
    }

    /** Counts a number that a tracked change puts there or takes away, which nobody has accepted yet. */
    void changed(boolean number) {
        if (number) {
            changed++;
            firstChanged = firstChanged == null ? place() : firstChanged;
        }
    }

    private Optional<Block> footnote(String anchor, SourceLocation place) {
        return Optional.ofNullable(noteTexts.get(anchor))
                .filter(text -> !text.isEmpty())
                .map(text -> Block.Footnote.builder()
                        .text(text)
                        .lines(lines(text, place))
                        .anchor(anchor)
                        .anchorLocation(place)
                        .location(place)
                        .build());
    }

    /** Takes the element that has begun: a paragraph, a table, or something around them. */
    void block(XmlPart xml, int depth, Words[] carried, Content content) throws XMLStreamException, RefusedException {
        String name = xml.name();
        switch (name) {
            case "p" -> {
                Words words = carried[0] == null ? new Words() : carried[0];
                paragraph(xml, words, deeper(depth), content);
                carried[0] = words.goesOn() ? words : null;
                if (!words.goesOn()) {
                    content.add(words);
                }
            }
            case "tbl" -> {
                requireWithin("sheets", ++tables, limits.sheets());
                content.add(new TableReader(this, "Table " + tables).read(xml, deeper(depth)));
            }
            default -> {
                if (!AROUND_BLOCKS.contains(name)) {
                    xml.skip();
                    return;
                }
                int inner = deeper(depth);
                for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
                    if (step == XmlPart.Step.START) {
                        block(xml, inner, carried, content);
                    }
                }
            }
        }
    }

    int deeper(int depth) throws RefusedException {
        requireWithin("nesting", depth / ELEMENTS_PER_LEVEL, limits.nesting());
        requireWithin("elements", ++elements, limits.elements());
        return depth + 1;
    }

    void requireWithin(String limit, long found, long allowed) throws RefusedException {
        if (found > allowed) {
            throw RefusedException.exceeded(limit, allowed);
        }
    }

    // --- paragraphs

    private void paragraph(XmlPart xml, Words words, int depth, Content content)
            throws XMLStreamException, RefusedException {
        paragraphs++;
        words.goOn(false);
        words(xml, words, depth, content);
    }

    /** Takes everything up to the end of the element that has begun. */
    private void words(XmlPart xml, Words words, int depth, Content content)
            throws XMLStreamException, RefusedException {
        boolean hidden = false;
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
            if (step == XmlPart.Step.DONE) {
                throw new XMLStreamException("an element is not closed");
            }
            if (step != XmlPart.Step.START) {
                continue;
            }
            String name = xml.name();
            switch (name) {
                case "pPr" -> properties(xml, words);
                case "rPr" -> hidden = isHidden(xml);
                case "t" -> text(xml, words, hidden);
                case "tab", "ptab" -> put(xml, words, "\t");
                case "br" -> {
                    if (xml.attribute("type").equals("page")) {
                        words.endPage();
                    }
                    put(xml, words, "\n");
                }
                case "cr" -> put(xml, words, "\n");
                case "noBreakHyphen" -> put(xml, words, "-");
                case "sym" -> put(xml, words, SYMBOLS.getOrDefault(xml.attribute("char"), ""));
                case "lastRenderedPageBreak" -> {
                    page++;
                    xml.skip();
                }
                case "del", "moveFrom" -> changed(xml.skipsDigits());
                case "ins", "moveTo" -> {
                    int from = words.length();
                    words(xml, words, deeper(depth), content);
                    changed(words.hasDigit(from));
                }
                case "footnoteReference" -> note(xml, words, "");
                case "endnoteReference" -> note(xml, words, "e");
                case "txbxContent" -> {
                    Words[] carried = new Words[1];
                    int inner = deeper(depth);
                    for (XmlPart.Step each = xml.next(); each != XmlPart.Step.END; each = xml.next()) {
                        if (each == XmlPart.Step.START) {
                            block(xml, inner, carried, content);
                        }
                    }
                }
                default -> {
                    boolean foreign = name.startsWith(":") && !name.equals(":Fallback");
                    if (name.equals("r") || foreign || AROUND_WORDS.contains(name)) {
                        words(xml, words, deeper(depth), content);
                    } else {
                        xml.skip();
                    }
                }
            }
        }
    }

    private static void put(XmlPart xml, Words words, String text) throws XMLStreamException {
        words.append(text);
        xml.skip();
    }

    private void text(XmlPart xml, Words words, boolean hidden) throws XMLStreamException {
        int element = xml.elements();
        int start = 0;
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
            if (step == XmlPart.Step.START) {
                xml.skip();
            } else if (!hidden) {
                words.append(xml.text());
                if (placed != null) {
                    placed.text(paragraphs, element, start, xml.text());
                }
                start += xml.text().length();
            } else if (!hidesWords && !xml.text().isBlank()) {
                hidesWords = true;
                findings.add(Finding.of(WordFindingCode.HIDDEN_TEXT).at(place()));
            }
        }
    }

    private static boolean isHidden(XmlPart xml) throws XMLStreamException {
        boolean hidden = false;
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.END; step = xml.next()) {
            if (step == XmlPart.Step.START) {
                hidden |= xml.name().equals("vanish") && xml.isOn();
                xml.skip();
            }
        }
        return hidden;
    }

    private void note(XmlPart xml, Words words, String kind) throws XMLStreamException {
        String anchor = anchor(kind + xml.attribute("id"));
        words.note(anchor);
        if (placed != null) {
            placed.note(paragraphs, xml.elements(), anchor);
        }
        xml.skip();
    }

    /** How the mark of a note stands in the text. */
    static String anchor(String id) {
        return "[^" + id + "]";
    }

    private void properties(XmlPart xml, Words words) throws XMLStreamException {
        String style = "";
        Optional<String> list = Optional.empty();
        OptionalInt level = OptionalInt.empty();
        OptionalInt outline = OptionalInt.empty();
        boolean inMark = false;
        int depth = 1;
        while (depth > 0) {
            XmlPart.Step step = xml.next();
            if (step == XmlPart.Step.DONE) {
                throw new XMLStreamException("an element is not closed");
            }
            if (step == XmlPart.Step.END) {
                depth--;
                inMark &= depth > 1;
            }
            if (step != XmlPart.Step.START) {
                continue;
            }
            depth++;
            switch (xml.name()) {
                case "pStyle" -> style = xml.attribute("val");
                case "numId" -> list = Optional.of(xml.attribute("val"));
                case "ilvl" -> level = OptionalInt.of(xml.number("val", 0));
                case "outlineLvl" -> outline = Styles.heading(xml.number("val", Integer.MAX_VALUE));
                case "rPr" -> inMark = true;
                case "del" -> words.goOn(inMark);
                case "pPrChange" -> {
                    xml.skip();
                    depth--;
                }
                default -> {
                    // how it looks
                }
            }
        }
        OptionalInt heading = styles.headingOf(style);
        words.heading(heading.isPresent() ? heading : outline);
        mark(style, list, level).ifPresent(words::mark);
    }

    private Optional<Numbering.Mark> mark(String style, Optional<String> list, OptionalInt level) {
        Optional<Styles.ListPlace> ofStyle = styles.listOf(style);
        Optional<String> instance = list.or(() -> ofStyle.map(Styles.ListPlace::instance));
        int depth = level.orElse(ofStyle.map(Styles.ListPlace::level).orElse(0));
        return instance.flatMap(found -> numbering.next(found, depth));
    }

    // --- places

    /** Where the paragraph that is being read stands. */
    SourceLocation place() {
        SourceLocation.Builder place = SourceLocation.builder().source(source).line(Math.max(1, paragraphs));
        return page > 0 ? place.page(page + 1).build() : place.build();
    }

    int paragraphs() {
        return paragraphs;
    }

    /** What is told where words stand. */
    Optional<PlacedWords> placed() {
        return Optional.ofNullable(placed);
    }

    void notes(Words words, SourceLocation place) {
        words.notes().forEach(anchor -> usedNotes.putIfAbsent(anchor, place));
    }

    /** A paragraph has one place, however many lines it is set in. */
    private static List<SourceLocation> lines(String text, SourceLocation place) {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        return lines == 1 ? List.of() : Collections.nCopies(lines, place);
    }

    /** What stands outside the tables. */
    private final class Running implements Content {

        private final List<Block> blocks;

        Running(List<Block> blocks) {
            this.blocks = blocks;
        }

        @Override
        public void add(List<Block> added) {
            blocks.addAll(added);
        }

        @Override
        public void add(Words words) {
            SourceLocation place = place();
            notes(words, place);
            String text = words.running();
            if (!text.isEmpty()) {
                blocks.add(block(words, text, place));
            }
            if (words.endsPage()) {
                blocks.add(Block.PageBreak.at(place));
            }
        }

        private Block block(Words words, String text, SourceLocation place) {
            if (words.heading().isPresent()) {
                return Block.Heading.builder()
                        .text(text)
                        .lines(lines(text, place))
                        .level(Math.max(1, words.heading().getAsInt()))
                        .location(place)
                        .build();
            }
            Optional<Numbering.Mark> mark = words.mark().or(() -> TypedMark.of(text));
            if (mark.isPresent()) {
                String item = words.mark().isPresent() ? text : TypedMark.without(text);
                return Block.ListItem.builder()
                        .text(item)
                        .lines(lines(item, place))
                        .marker(mark.get().text())
                        .level(mark.get().level())
                        .location(place)
                        .build();
            }
            return Block.Paragraph.builder()
                    .text(text)
                    .lines(lines(text, place))
                    .location(place)
                    .build();
        }
    }
}
