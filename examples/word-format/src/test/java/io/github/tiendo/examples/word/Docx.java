package io.github.tiendo.examples.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Writes a document of a few parts, as Word would. */
final class Docx {

    private static final String NAMESPACE = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";

    private final Map<String, String> parts = new LinkedHashMap<>();

    Docx(String body) {
        part("[Content_Types].xml", "<Types/>");
        part("word/document.xml", "<w:document " + NAMESPACE + "><w:body>" + body + "</w:body></w:document>");
    }

    Docx part(String name, String xml) {
        parts.put(name, xml);
        return this;
    }

    Docx footnotes(String notes) {
        return part("word/footnotes.xml", "<w:footnotes " + NAMESPACE + ">" + notes + "</w:footnotes>");
    }

    Docx styles(String styles) {
        return part("word/styles.xml", "<w:styles " + NAMESPACE + ">" + styles + "</w:styles>");
    }

    Docx numbering(String numbering) {
        return part("word/numbering.xml", "<w:numbering " + NAMESPACE + ">" + numbering + "</w:numbering>");
    }

    byte[] bytes() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
                zip.closeEntry();
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return bytes.toByteArray();
    }

    /** A paragraph of runs; what begins with a mark of an element stands as it is. */
    static String paragraph(String... runs) {
        StringBuilder xml = new StringBuilder("<w:p>");
        for (String run : runs) {
            xml.append(run.startsWith("<") ? run : run(run));
        }
        return xml.append("</w:p>").toString();
    }

    static String run(String text) {
        return "<w:r><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    static String cell(String properties, String text) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + paragraph(text) + "</w:tc>";
    }

    static String row(String... cells) {
        StringBuilder xml = new StringBuilder("<w:tr>");
        for (String cell : cells) {
            xml.append(cell.startsWith("<") ? cell : cell("", cell));
        }
        return xml.append("</w:tr>").toString();
    }

    static String table(String... rows) {
        return "<w:tbl>" + String.join("", rows) + "</w:tbl>";
    }
}
