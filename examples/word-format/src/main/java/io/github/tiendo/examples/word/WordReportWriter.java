package io.github.tiendo.examples.word;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.report.Report;
import io.github.tiendo.report.ReportChart;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.ReportWriter;
import io.github.tiendo.spi.Source;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Writes a report as a Word document, in the order and layout of those that ministries hand in: the title, numbered headings,
 * sentences, a table for each group of classes whose head is repeated on every page, charts that Word draws from numbers
 * that it can change, and the tasks as an annex on pages that lie along.
 *
 * <p>Everything has a style and nothing is formatted by hand: whoever changes {@code Tiendo Body} or {@code heading 2}
 * changes them everywhere. The styles stand in {@code report/styles.xml}. The document reads back with {@link WordReader}.
 *
 * <p>{@link #writeInto} fills the document of an office, whose fields are marked by braces or are content controls of these
 * names:
 *
 * <table>
 * <caption>Fields</caption>
 * <tr><th>name</th><th>what is put there</th></tr>
 * <tr><td>{@code {{kind}}}, {@code subject}, {@code legal-basis}, {@code data-through}, {@code issued-on}</td><td>the words of
 *     the title</td></tr>
 * <tr><td>{@code data-day}</td><td>the day through which the data reach</td></tr>
 * <tr><td>{@code MET}, {@code MET %} and so for each class</td><td>how many are of it, and their share</td></tr>
 * <tr><td>{@code summary}, {@code classes} and so for each {@link io.github.tiendo.report.ReportPart}, or its name in either
 *     language</td><td>its sentences, tables and charts; the headings too where it has several</td></tr>
 * <tr><td>{@code report}</td><td>everything below the title</td></tr>
 * </table>
 *
 * <p>A field of a part has a paragraph of its own. Styles of the office with the names of ours count instead of ours.
 */
public final class WordReportWriter implements ReportWriter {

    static final String NAMESPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:c=\"" + ChartPart.NAMESPACE + "\"";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    /** A writer without settings. */
    public WordReportWriter() {}

    @Override
    public String id() {
        return "word";
    }

    @Override
    public Localized description() {
        return language -> WordFindingCode.TEXTS.text("report", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return List.of("docx");
    }

    @Override
    public List<Finding> write(Report report, OutputStream out) throws IOException {
        List<ReportChart> charts = ReportBody.charts(report.sections());
        try (Zip zip = new Zip(out)) {
            zip.put("[Content_Types].xml", contentTypes(charts.size()));
            zip.put(
                    "_rels/.rels",
                    relationships(List.of(
                            relationship("rId1", OFFICE + "officeDocument", "word/document.xml"),
                            relationship(
                                    "rId2",
                                    "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties",
                                    "docProps/core.xml"))));
            zip.put("docProps/core.xml", properties(report));
            zip.put("word/document.xml", text -> {
                text.write(HEAD + "<w:document" + NAMESPACES + "><w:body>");
                new ReportBody(text, new ArrayList<>(), report).write(report);
                text.write("</w:body></w:document>");
            });
            zip.put("word/_rels/document.xml.rels", documentRelationships(charts.size()));
            zip.put("word/styles.xml", styles(report));
            zip.put("word/settings.xml", resource("settings.xml"));
            zip.put("word/header.xml", resource("header.xml"));
            for (int i = 0; i < charts.size(); i++) {
                for (Map.Entry<String, byte[]> part :
                        new TreeMap<>(new ChartPart(charts.get(i), i + 1).parts()).entrySet()) {
                    zip.put(part.getKey(), part.getValue());
                }
            }
        }
        return List.of();
    }

    @Override
    public boolean canWriteInto() {
        return true;
    }

    @Override
    public List<Finding> writeInto(Report report, Source marked, ReadLimits limits, OutputStream out)
            throws IOException {
        return MarkedDocument.fill(report, marked, limits, out);
    }

    private static String contentTypes(int charts) {
        StringBuilder types = new StringBuilder(HEAD)
                .append("<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">")
                .append("<Default Extension=\"rels\"")
                .append(" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>")
                .append("<Default Extension=\"xml\" ContentType=\"application/xml\"/><Default Extension=\"xlsx\"")
                .append(" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet\"/>")
                .append(override("/word/document.xml", WORD_TYPE + "document.main+xml"))
                .append(override("/word/styles.xml", WORD_TYPE + "styles+xml"))
                .append(override("/word/settings.xml", WORD_TYPE + "settings+xml"))
                .append(override("/word/header.xml", WORD_TYPE + "header+xml"))
                .append(override("/docProps/core.xml", "application/vnd.openxmlformats-package.core-properties+xml"));
        for (int i = 1; i <= charts; i++) {
            types.append(override("/word/charts/tiendo-chart" + i + ".xml", ChartPart.TYPE));
        }
        return types.append("</Types>").toString();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + type + "\"/>";
    }

    private static String documentRelationships(int charts) {
        List<String> all = new ArrayList<>(List.of(
                relationship("rIdStyles", OFFICE + "styles", "styles.xml"),
                relationship("rIdSettings", OFFICE + "settings", "settings.xml"),
                relationship("rIdHeader", OFFICE + "header", "header.xml")));
        for (int i = 1; i <= charts; i++) {
            all.add(relationship(
                    ChartPart.relationship(i), ChartPart.RELATIONSHIP_TYPE, "charts/tiendo-chart" + i + ".xml"));
        }
        return relationships(all);
    }

    private static String relationship(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String relationships(List<String> all) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + String.join("", all) + "</Relationships>";
    }

    private static String properties(Report report) {
        return HEAD + "<cp:coreProperties"
                + " xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + XmlText.of(report.title().kind() + " " + report.title().subject()) + "</dc:title><dc:language>"
                + report.language().toLanguageTag() + "</dc:language></cp:coreProperties>";
    }

    private static String styles(Report report) throws IOException {
        return resource("styles.xml")
                .replace(
                        "w:val=\"und\"",
                        Languages.isVietnamese(report.language()) ? "w:val=\"vi-VN\"" : "w:val=\"en-GB\"");
    }

    /** A part that is the same in every report. */
    static String resource(String name) throws IOException {
        try (InputStream bytes = WordReportWriter.class.getResourceAsStream("report/" + name)) {
            if (bytes == null) {
                throw new FileNotFoundException("report/" + name);
            }
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
