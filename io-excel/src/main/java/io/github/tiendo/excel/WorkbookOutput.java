package io.github.tiendo.excel;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * An {@code .xlsx} file that is written sheet by sheet and row by row; nothing but the looks of cells is held. The same
 * calls give the same bytes.
 */
final class WorkbookOutput {

    static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";
    private static final String OF_PACKAGE = "application/vnd.openxmlformats-package.";
    /** What the entries of an archive bear in every time zone: files do not tell when they were made. */
    static final LocalDateTime TIME_OF_ENTRIES = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final XmlBytes xml;
    private final LookSheet looks;
    private final List<String> sheets = new ArrayList<>();
    private final List<String[]> types = new ArrayList<>();
    private final List<String[]> names = new ArrayList<>();
    private String title = "";
    private String language = "";
    private int charts;

    /**
     * Starts a workbook; the stream is the caller's to close.
     *
     * @param usual how cells look unless they are given another look; widths of columns count its digits
     */
    WorkbookOutput(OutputStream out, CellLook usual) {
        this.looks = new LookSheet(usual);
        this.zip = new ZipOutputStream(out);
        this.xml = new XmlBytes(zip);
    }

    /** What the workbook says of itself. */
    void title(String text) {
        this.title = text;
    }

    /** The language of its texts, such as {@code vi}. */
    void language(String tag) {
        this.language = tag;
    }

    /** The number of the next chart, from 1. */
    int nextChart() {
        return ++charts;
    }

    LookSheet looks() {
        return looks;
    }

    /** Starts the next sheet; the one before has ended. */
    SheetOutput sheet(String name, SheetLook look) throws IOException {
        sheets.add(name);
        begin("xl/worksheets/sheet" + sheets.size() + ".xml", CONTENT + "spreadsheetml.worksheet+xml");
        return new SheetOutput(this, xml, look);
    }

    /** A name for a part of the sheet that was started last, such as the rows that are printed on every page. */
    void define(String name, String area) {
        names.add(new String[] {name, String.valueOf(sheets.size() - 1), quotedSheet() + area});
    }

    /** The name of the sheet that was started last, as formulas write it, up to the mark before the area. */
    String quotedSheet() {
        return "'" + sheets.get(sheets.size() - 1).replace("'", "''") + "'!";
    }

    /** Begins a part, into which is written what comes next. */
    XmlBytes begin(String part, String type) throws IOException {
        types.add(new String[] {part, type});
        entry(part);
        return xml.raw(HEAD);
    }

    private void entry(String part) throws IOException {
        xml.flush();
        ZipEntry entry = new ZipEntry(part);
        entry.setTimeLocal(TIME_OF_ENTRIES);
        zip.putNextEntry(entry);
    }

    /** What a part refers to, each by kind and target; the first is called {@code r1}. */
    void relationships(String part, List<String[]> kindsTargets) throws IOException {
        int slash = part.lastIndexOf('/') + 1;
        entry(part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels");
        xml.raw(HEAD).raw("<Relationships xmlns=\"").raw(PACKAGE).raw("relationships\">");
        for (int i = 0; i < kindsTargets.size(); i++) {
            String kind = kindsTargets.get(i)[0];
            xml.raw("<Relationship Id=\"r").number(i + 1).raw("\" Type=\"");
            xml.raw(kind.startsWith("http") ? "" : KINDS + "/").raw(kind).raw("\" Target=\"");
            xml.raw(kindsTargets.get(i)[1]).raw("\"/>");
        }
        xml.raw("</Relationships>");
    }

    /** The number of the sheet that was started last, from 1. */
    int sheetNumber() {
        return sheets.size();
    }

    /** Writes what all sheets share, and ends the archive. */
    void finish() throws IOException {
        begin("xl/styles.xml", CONTENT + "spreadsheetml.styles+xml");
        looks.write(xml);
        begin("xl/workbook.xml", CONTENT + "spreadsheetml.sheet.main+xml");
        xml.raw("<workbook xmlns=\"").raw(MAIN).raw("\" xmlns:r=\"").raw(KINDS).raw("\"><sheets>");
        List<String[]> parts = new ArrayList<>();
        for (int i = 1; i <= sheets.size(); i++) {
            xml.raw("<sheet name=\"")
                    .text(sheets.get(i - 1))
                    .raw("\" sheetId=\"")
                    .number(i);
            xml.raw("\" r:id=\"r").number(i).raw("\"/>");
            parts.add(new String[] {"worksheet", "worksheets/sheet" + i + ".xml"});
        }
        xml.raw("</sheets>");
        if (!names.isEmpty()) {
            xml.raw("<definedNames>");
            for (String[] name : names) {
                xml.raw("<definedName name=\"")
                        .raw(name[0])
                        .raw("\" localSheetId=\"")
                        .raw(name[1]);
                xml.raw(name[0].contains("Filter") ? "\" hidden=\"1" : "")
                        .raw("\">")
                        .text(name[2]);
                xml.raw("</definedName>");
            }
            xml.raw("</definedNames>");
        }
        xml.raw("</workbook>");
        parts.add(new String[] {"styles", "styles.xml"});
        relationships("xl/workbook.xml", parts);
        begin("docProps/core.xml", OF_PACKAGE + "core-properties+xml");
        xml.raw("<cp:coreProperties xmlns:cp=\"").raw(PACKAGE).raw("metadata/core-properties\"");
        xml.raw(" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>").text(title);
        xml.raw("</dc:title><dc:creator>Tiendo</dc:creator>");
        if (!language.isEmpty()) {
            xml.raw("<dc:language>").raw(language).raw("</dc:language>");
        }
        xml.raw("</cp:coreProperties>");
        relationships("", List.of(new String[] {"officeDocument", "xl/workbook.xml"}, new String[] {
            PACKAGE + "relationships/metadata/core-properties", "docProps/core.xml"
        }));
        entry("[Content_Types].xml");
        xml.raw(HEAD).raw("<Types xmlns=\"").raw(PACKAGE).raw("content-types\">");
        xml.raw("<Default Extension=\"rels\" ContentType=\"").raw(OF_PACKAGE).raw("relationships+xml\"/>");
        xml.raw("<Default Extension=\"xml\" ContentType=\"application/xml\"/>");
        for (String[] type : types) {
            xml.raw("<Override PartName=\"/")
                    .raw(type[0])
                    .raw("\" ContentType=\"")
                    .raw(type[1])
                    .raw("\"/>");
        }
        xml.raw("</Types>");
        xml.flush();
        zip.finish();
    }
}
