package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Document;
import io.github.tiendo.report.Report;
import io.github.tiendo.report.ReportChart;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Fills the document of an office. A field is marked by braces, {@code {{data-through}}}, or is a content control whose tag
 * is the name of the field: {@link WordReportWriter} lists the names. One that stands for a part of the report has a paragraph
 * of its own, in whose place sentences, tables and charts are put; one that stands for words may stand in a sentence, a
 * header or a footer, and keeps the look of what marked it. Styles of the office with the names of ours count instead of
 * ours.
 */
final class MarkedDocument {

    private static final Pattern FIELD = Pattern.compile("\\{\\{\\s*([^{}]{1,80}?)\\s*}}");
    private static final Pattern ABOVE_AND_BELOW = Pattern.compile("word/(?:header|footer)\\d*\\.xml");
    private static final String MAIN = "word/document.xml";
    private static final String STYLES = "word/styles.xml";
    private static final String TYPES = "[Content_Types].xml";
    private static final String RELATIONSHIPS = "word/_rels/document.xml.rels";

    private static final String NO_RELATIONSHIPS =
            "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\"/>";

    /** How a document names its styles, where it has none of its own and takes ours. */
    private static final Map<String, String> STYLES_RELATIONSHIP = Map.of(
            "Id",
            "rIdTiendoStyles",
            "Type",
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships/styles",
            "Target",
            "styles.xml");

    private static final Map<String, String> STYLES_TYPE = Map.of(
            "PartName",
            "/word/styles.xml",
            "ContentType",
            "application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml");

    /** The parts that are held as trees; a form to be filled is small. */
    private static final int LARGEST_FORM = 8 << 20;

    private final ReportFields fields;
    private final SourceLocation place;
    private final List<Finding> findings = new ArrayList<>();
    private final List<ReportChart> charts = new ArrayList<>();
    private final Map<String, XmlTree> trees = new LinkedHashMap<>();
    private final List<String> added = new ArrayList<>();
    private boolean hasFields;

    private MarkedDocument(Report report, String source) {
        fields = new ReportFields(report);
        place = SourceLocation.of(source);
    }

    static List<Finding> fill(Report report, Source marked, ReadLimits limits, OutputStream out) throws IOException {
        byte[] bytes = marked.bytes(limits.bytes());
        Outcome<Document> read = new WordReader().read(Source.of(marked.name(), bytes), limits);
        if (read.value().isEmpty()) {
            throw new IOException(read.findings().get(0).line(report.language()));
        }
        try {
            MarkedDocument document = new MarkedDocument(report, marked.name());
            document.hold(bytes);
            document.complete();
            document.fill();
            document.write(bytes, out);
            return document.findings;
        } catch (StackOverflowError e) {
            throw broken(SourceLocation.of(marked.name()), report, e);
        }
    }

    private static IOException broken(SourceLocation place, Report report, Throwable cause) {
        return new IOException(Finding.of(WordFindingCode.BROKEN_FILE).at(place).line(report.language()), cause);
    }

    // --- the parts

    private static boolean isHeld(String path) {
        return path.equals(MAIN)
                || path.equals(STYLES)
                || path.equals(TYPES)
                || path.equals(RELATIONSHIPS)
                || ABOVE_AND_BELOW.matcher(path).matches();
    }

    private void hold(byte[] bytes) throws IOException {
        int left = LARGEST_FORM;
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (isHeld(entry.getName())) {
                    byte[] part = zip.readNBytes(left + 1);
                    left -= part.length;
                    if (left < 0) {
                        throw new IOException(Finding.of(WordFindingCode.LIMIT_EXCEEDED)
                                .with("limit", "inflated-bytes")
                                .with("allowed", LARGEST_FORM)
                                .at(place)
                                .line(fields.language()));
                    }
                    trees.put(entry.getName(), tree(part));
                }
            }
        }
    }

    private XmlTree tree(byte... part) throws IOException {
        try {
            return XmlTree.parse(part);
        } catch (IOException e) {
            throw broken(place, fields.report(), e);
        }
    }

    /** Parts that what is put into the document needs, and that small documents lack. */
    private void complete() throws IOException {
        XmlTree types = trees.get(TYPES);
        if (types == null) {
            return;
        }
        if (!trees.containsKey(RELATIONSHIPS)) {
            add(RELATIONSHIPS, NO_RELATIONSHIPS);
        }
        if (!trees.containsKey(STYLES)) {
            add(STYLES, WordReportWriter.resource("styles.xml").replace("w:val=\"und\"", "w:val=\"vi-VN\""));
            trees.get(RELATIONSHIPS).last("Relationship", STYLES_RELATIONSHIP);
            types.last("Override", STYLES_TYPE);
        }
    }

    private void add(String path, String part) throws IOException {
        trees.put(path, XmlTree.parse(Zip.utf8(part)));
        added.add(path);
    }

    private void write(byte[] bytes, OutputStream out) throws IOException {
        try (Zip zip = new Zip(out)) {
            zip.copyOf(bytes, path -> {
                XmlTree tree = trees.get(path);
                return tree == null ? null : tree.bytes();
            });
            for (String path : added) {
                zip.put(path, trees.get(path).bytes());
            }
            for (int i = 0; i < charts.size(); i++) {
                for (Map.Entry<String, byte[]> part :
                        new TreeMap<>(new ChartPart(charts.get(i), i + 1).parts()).entrySet()) {
                    zip.put(part.getKey(), part.getValue());
                }
            }
        }
    }

    // --- the fields

    private void fill() throws IOException {
        for (Map.Entry<String, XmlTree> part : trees.entrySet()) {
            if (part.getKey().equals(MAIN)
                    || ABOVE_AND_BELOW.matcher(part.getKey()).matches()) {
                for (Element control : part.getValue().all("sdt")) {
                    control(control, part.getKey().equals(MAIN));
                }
                for (Element paragraph : part.getValue().all("p")) {
                    paragraph(paragraph, part.getKey().equals(MAIN));
                }
            }
        }
        if (!charts.isEmpty()) {
            register();
        }
        if (!hasFields) {
            tell(WordFindingCode.NO_FIELDS, "{{summary}}");
        }
    }

    private void paragraph(Element paragraph, boolean inBody) throws IOException {
        List<Element> texts = XmlTree.texts(paragraph);
        StringBuilder words = new StringBuilder();
        texts.forEach(text -> words.append(text.getTextContent()));
        List<MatchResult> found = FIELD.matcher(words).results().toList();
        hasFields |= !found.isEmpty();
        boolean isAlone = found.size() == 1
                && words.toString().strip().length() == found.get(0).group().length();
        for (int i = found.size() - 1; i >= 0; i--) {
            String name = found.get(i).group(1);
            if (fields.isPart(name) && (!isAlone || !inBody)) {
                tell(WordFindingCode.FIELD_NOT_ALONE, name);
            } else if (fields.isPart(name)) {
                blocks(name, paragraph.getParentNode(), paragraph);
            } else {
                words(name, texts, found.get(i));
            }
        }
    }

    private void words(String name, List<Element> texts, MatchResult field) {
        String value = value(name);
        if (value.isEmpty()) {
            return;
        }
        int start = 0;
        boolean isPut = false;
        for (Element text : texts) {
            String words = text.getTextContent();
            int end = start + words.length();
            int from = Math.max(field.start() - start, 0);
            int to = Math.min(field.end() - start, words.length());
            if (from < to) {
                XmlTree.words(text, words.substring(0, from) + (isPut ? "" : value) + words.substring(to));
                isPut = true;
            }
            start = end;
        }
    }

    /** The words of a field; empty, and told, if there is no such field or nothing for it. */
    private String value(String name) {
        if (!fields.isKnown(name)) {
            findings.add(Finding.of(WordFindingCode.FIELD_UNKNOWN)
                    .with("field", name)
                    .with("known", fields.names())
                    .at(place));
            return "";
        }
        String value = fields.words(name);
        if (value.isEmpty()) {
            tell(WordFindingCode.FIELD_NOT_FILLED, name);
        }
        return value;
    }

    private void tell(WordFindingCode code, String field) {
        findings.add(Finding.of(code).with("field", field).at(place));
    }

    /** A content control whose tag is the name of a field; others are the office's own. */
    private void control(Element control, boolean inBody) throws IOException {
        String name = XmlTree.tagOf(control);
        Element content = XmlTree.child(control, "sdtContent");
        if (content == null || !fields.isKnown(name)) {
            return;
        }
        hasFields = true;
        Element first = XmlTree.child(content, "p");
        if (!fields.isPart(name)) {
            List<Element> texts = XmlTree.texts(content);
            String value = value(name);
            for (int i = 0; i < texts.size() && !value.isEmpty(); i++) {
                XmlTree.words(texts.get(i), i == 0 ? value : "");
            }
        } else if (first == null || !inBody) {
            tell(WordFindingCode.FIELD_NOT_ALONE, name);
        } else {
            blocks(name, content, first);
        }
    }

    /** Puts what the report says of a part in the place of a paragraph. */
    private void blocks(String name, Node parent, Element paragraph) throws IOException {
        StringBuilder xml = new StringBuilder("<tiendo" + WordReportWriter.NAMESPACES + ">");
        int before = xml.length();
        fields.write(name, new ReportBody(xml, charts, fields.report()));
        if (xml.length() == before) {
            tell(WordFindingCode.FIELD_NOT_FILLED, name);
            return;
        }
        XmlTree made = XmlTree.parse(Zip.utf8(xml.append("</tiendo>").toString()));
        XmlTree styles = trees.get(STYLES);
        if (styles != null) {
            new OfficeStyles(styles).adopt(made);
        }
        for (Node child = made.root().getFirstChild(); child != null; child = child.getNextSibling()) {
            parent.insertBefore(parent.getOwnerDocument().importNode(child, true), paragraph);
        }
        parent.removeChild(paragraph);
    }

    /** Names the charts where the document lists its parts. */
    private void register() {
        XmlTree types = trees.get(TYPES);
        XmlTree relationships = trees.get(RELATIONSHIPS);
        if (types == null || relationships == null) {
            return;
        }
        if (types.all("Default").stream()
                .noneMatch(type -> type.getAttribute("Extension").equals("xlsx"))) {
            types.first(
                    "Default",
                    Map.of(
                            "Extension", "xlsx",
                            "ContentType", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"));
        }
        for (int i = 0; i < charts.size(); i++) {
            String path = new ChartPart(charts.get(i), i + 1).path();
            types.last("Override", Map.of("PartName", "/word/" + path, "ContentType", ChartPart.TYPE));
            relationships.last(
                    "Relationship",
                    Map.of("Id", ChartPart.relationship(i + 1), "Type", ChartPart.RELATIONSHIP_TYPE, "Target", path));
        }
    }
}
