package io.github.tiendo.excel;

import io.github.tiendo.excel.Relationships.Relationship;
import io.github.tiendo.excel.ZipParts.Part;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An {@code .xlsx} file: its sheets by their order, read part by part without holding more than shared texts. */
final class XlsxWorkbook implements AutoCloseable {

    private static final String CONTENT_TYPES = "[Content_Types].xml";
    /** Some writers name the main part nowhere. */
    private static final String USUAL_MAIN_PART = "xl/workbook.xml";

    private final RandomBytes bytes;
    private final ZipParts parts;
    private final ReadBudget budget;
    private final Relationships relationships;
    private final List<SheetEntry> sheets = new ArrayList<>();
    private final CellStyles styles;
    private final CellValues values;
    private boolean from1904;
    private @Nullable PackedTexts sharedTexts;

    /**
     * A sheet as the workbook lists it.
     *
     * @param isHidden whether a person does not see it
     * @param part the part with its cells; null where it has none, such as a chart
     */
    record SheetEntry(
            String name, boolean isHidden, @Nullable String part) {}

    /** Opens a workbook; whoever gives the bytes closes them through it. */
    XlsxWorkbook(RandomBytes bytes, ReadBudget budget) throws IOException, RefusedException {
        this.bytes = bytes;
        this.budget = budget;
        this.parts = new ZipParts(bytes);
        String main = mainPart();
        this.relationships = Relationships.of(parts, main, budget);
        try (XmlPart xml = XmlPart.open(parts, part(main), budget)) {
            if (!xml.nextChild(0) || !xml.name().equals("workbook")) {
                throw RefusedException.notA(Found.DOCUMENT);
            }
            readWorkbook(xml);
        }
        Optional<Part> stylePart = relationships.ofKind("styles").flatMap(styles -> parts.find(styles.target()));
        this.styles = stylePart.isPresent() ? CellStyles.read(parts, stylePart.get(), budget) : CellStyles.none();
        this.values = new CellValues(from1904, budget.limits().numbers());
    }

    private String mainPart() throws IOException, RefusedException {
        Optional<Part> types = parts.find(CONTENT_TYPES);
        if (types.isEmpty()) {
            throw RefusedException.notA(Found.ARCHIVE);
        }
        String main = Relationships.of(parts, "", budget)
                .ofKind("officeDocument")
                .map(Relationship::target)
                .orElse(USUAL_MAIN_PART);
        String type = contentType(types.get(), main);
        if (type == null) {
            throw RefusedException.broken(Found.PART_MISSING);
        }
        if (type.contains("sheet.binary")) {
            throw RefusedException.unsupported("xlsb");
        }
        if (type.contains("wordprocessingml") || type.contains("presentationml")) {
            throw RefusedException.notA(Found.DOCUMENT);
        }
        return main;
    }

    private @Nullable String contentType(Part types, String name) throws IOException, RefusedException {
        String ending = name.substring(name.lastIndexOf('.') + 1);
        String byEnding = null;
        String byName = null;
        try (XmlPart xml = XmlPart.open(parts, types, budget)) {
            if (xml.nextChild(0)) {
                while (xml.nextChild(1)) {
                    String type = xml.attribute("ContentType");
                    if (("/" + name).equalsIgnoreCase(xml.attribute("PartName"))) {
                        byName = type;
                    } else if (ending.equalsIgnoreCase(xml.attribute("Extension"))) {
                        byEnding = type;
                    }
                    xml.pass();
                }
            }
        }
        return byName == null ? byEnding : byName;
    }

    private void readWorkbook(XmlPart xml) throws IOException, RefusedException {
        while (xml.nextChild(1)) {
            switch (xml.name()) {
                case "workbookPr" -> {
                    from1904 = XmlPart.isTrue(xml.attribute("date1904"));
                    xml.pass();
                }
                case "sheets" -> {
                    while (xml.nextChild(2)) {
                        if (xml.name().equals("sheet")) {
                            sheet(xml);
                        }
                        xml.pass();
                    }
                }
                default -> xml.pass();
            }
        }
    }

    private void sheet(XmlPart xml) throws RefusedException {
        if (sheets.size() == budget.limits().sheets()) {
            throw RefusedException.exceeded("sheets", budget.limits().sheets());
        }
        String name = xml.attribute("name");
        String state = xml.attribute("state");
        Relationship own =
                relationships.of(xml.attribute("id")).orElseThrow(() -> RefusedException.broken(Found.PART_MISSING));
        sheets.add(new SheetEntry(
                name == null ? "" : name,
                state != null && state.toLowerCase(Locale.ROOT).endsWith("hidden"),
                own.kind().equals("worksheet") ? own.target() : null));
    }

    /** The sheets in the order in which a person sees them. */
    List<SheetEntry> sheets() {
        return sheets;
    }

    XlsxSheet open(String part) throws IOException, RefusedException {
        return new XlsxSheet(XmlPart.open(parts, part(part), budget), this);
    }

    void readComments(String part, CellTarget target) throws IOException, RefusedException {
        Optional<Part> comments = Relationships.of(parts, part, budget)
                .ofKind("comments")
                .flatMap(comment -> parts.find(comment.target()));
        if (comments.isEmpty()) {
            return;
        }
        CellPlaces place = new CellPlaces();
        CellChars text = new CellChars();
        try (XmlPart xml = XmlPart.open(parts, comments.get(), budget)) {
            if (!xml.nextChild(0)) {
                return;
            }
            while (xml.nextChild(1)) {
                if (!xml.name().equals("commentList")) {
                    xml.pass();
                    continue;
                }
                while (xml.nextChild(2)) {
                    String at = xml.attribute("ref");
                    place.decode(at == null ? "" : at);
                    text.clear();
                    while (xml.nextChild(3)) {
                        if (xml.name().equals("text")) {
                            xml.appendRichTo(text);
                        } else {
                            xml.pass();
                        }
                    }
                    if (place.row() >= 0 && place.column() >= 0) {
                        text.unescape();
                        target.comment(place.row(), place.column(), text.toString());
                    }
                }
            }
        }
    }

    /** The texts that cells share, read when the first of them is asked for. */
    PackedTexts sharedTexts() throws IOException, RefusedException {
        if (sharedTexts == null) {
            PackedTexts texts = new PackedTexts();
            Optional<Part> part = relationships.ofKind("sharedStrings").flatMap(own -> parts.find(own.target()));
            if (part.isPresent()) {
                try (XmlPart xml = XmlPart.open(parts, part.get(), budget)) {
                    read(xml, texts);
                }
            }
            sharedTexts = texts;
        }
        return sharedTexts;
    }

    private void read(XmlPart xml, PackedTexts texts) throws IOException, RefusedException {
        if (!xml.nextChild(0)) {
            throw RefusedException.broken(Found.CONTENT);
        }
        CellChars text = new CellChars();
        while (xml.nextChild(1)) {
            if (xml.name().equals("si")) {
                text.clear();
                xml.appendRichTo(text);
                text.unescape();
                long held = texts.held();
                texts.add(text);
                budget.hold(texts.held() - held);
            } else {
                xml.pass();
            }
        }
    }

    CellStyles styles() {
        return styles;
    }

    CellValues values() {
        return values;
    }

    ReadBudget budget() {
        return budget;
    }

    private Part part(String name) throws RefusedException {
        return parts.find(name).orElseThrow(() -> RefusedException.broken(Found.PART_MISSING));
    }

    @Override
    public void close() throws IOException {
        bytes.close();
    }
}
