package io.github.tiendo.examples.word;

import io.github.tiendo.report.ReportChart;
import io.github.tiendo.report.ReportChart.Kind;
import io.github.tiendo.report.ReportChart.Point;
import io.github.tiendo.report.ReportChart.Series;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;

/** A chart as a part of its own that Word draws, with the numbers in a small workbook that Word opens to change them. */
record ChartPart(ReportChart chart, int number) {

    static final String NAMESPACE = "http://schemas.openxmlformats.org/drawingml/2006/chart";
    static final String TYPE = "application/vnd.openxmlformats-officedocument.drawingml.chart+xml";
    static final String RELATIONSHIP_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/chart";
    /** Drawings of an office's own document are numbered far below. */
    static final int FIRST_ID = 749_000;

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String WORKBOOK_TYPE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SHEETS = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    /** Zeros are not labelled. */
    private static final String LABELS = "#,##0;-#,##0;;";

    static String relationship(int number) {
        return "rIdTiendoChart" + number;
    }

    String path() {
        return "charts/tiendo-chart" + number + ".xml";
    }

    /** The part, what it refers to, and the workbook, by their paths in the document. */
    Map<String, byte[]> parts() throws IOException {
        String workbook = "tiendo-chart" + number + ".xlsx";
        return Map.of(
                "word/" + path(),
                Zip.utf8(xml()),
                "word/charts/_rels/tiendo-chart" + number + ".xml.rels",
                Zip.utf8(HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                        + "<Relationship Id=\"rId1\" Type=\"" + WORKBOOK_TYPE + "package\" Target=\"../embeddings/"
                        + workbook + "\"/></Relationships>"),
                "word/embeddings/" + workbook,
                workbook());
    }

    private String xml() {
        StringBuilder xml = new StringBuilder(HEAD)
                .append("<c:chartSpace xmlns:c=\"" + NAMESPACE + "\"")
                .append(" xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\"")
                .append(" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\">")
                .append("<c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>")
                .append("<a:defRPr sz=\"1300\" b=\"1\"/></a:pPr><a:r><a:rPr sz=\"1300\" b=\"1\"/><a:t>")
                .append(XmlText.of(chart.title()))
                .append("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>")
                .append("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"")
                .append(isColumns() ? "col" : "bar")
                .append("\"/><c:grouping val=\"")
                .append(isColumns() ? "clustered" : "stacked")
                .append("\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < chart.series().size(); i++) {
            series(xml, i, chart.series().get(i));
        }
        xml.append("<c:gapWidth val=\"60\"/>")
                .append(isColumns() ? "" : "<c:overlap val=\"100\"/>")
                .append("<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling>")
                .append("<c:orientation val=\"")
                .append(isColumns() ? "minMax" : "maxMin")
                .append("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"")
                .append(isColumns() ? "b" : "l")
                .append("\"/><c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/>")
                .append("<c:tickLblPos val=\"nextTo\"/><c:crossAx val=\"2\"/></c:catAx><c:valAx><c:axId val=\"2\"/>")
                .append("<c:scaling><c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/><c:axPos val=\"")
                .append(isColumns() ? "l" : "b")
                .append("\"/><c:numFmt formatCode=\"#,##0\" sourceLinked=\"0\"/><c:crossAx val=\"1\"/></c:valAx>")
                .append("</c:plotArea>")
                .append(isColumns() ? "" : "<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/></c:legend>")
                .append("<c:plotVisOnly val=\"1\"/></c:chart><c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"1100\">")
                .append(
                        "<a:latin typeface=\"Times New Roman\"/><a:cs typeface=\"Times New Roman\"/></a:defRPr></a:pPr>")
                .append("<a:endParaRPr/></a:p></c:txPr><c:externalData r:id=\"rId1\"><c:autoUpdate val=\"0\"/>")
                .append("</c:externalData></c:chartSpace>");
        return xml.toString();
    }

    private boolean isColumns() {
        return chart.kind() == Kind.COLUMNS;
    }

    private void series(StringBuilder xml, int index, Series series) {
        String column = column(index + 1);
        int last = chart.categories().size() + 1;
        xml.append("<c:ser><c:idx val=\"")
                .append(index)
                .append("\"/><c:order val=\"")
                .append(index)
                .append("\"/><c:tx>");
        texts(xml, "Sheet1!$" + column + "$1", List.of(series.name()));
        xml.append("</c:tx>");
        if (!series.points().isEmpty()) {
            fill(xml, series.points().get(0));
        }
        xml.append("<c:invertIfNegative val=\"0\"/>");
        for (int i = 0; isColumns() && i < series.points().size(); i++) {
            xml.append("<c:dPt><c:idx val=\"").append(i).append("\"/><c:invertIfNegative val=\"0\"/>");
            fill(xml, series.points().get(i));
            xml.append("</c:dPt>");
        }
        xml.append("<c:dLbls><c:numFmt formatCode=\"")
                .append(XmlText.of(LABELS))
                .append("\" sourceLinked=\"0\"/><c:spPr><a:noFill/></c:spPr>")
                .append("<c:dLblPos val=\"")
                .append(isColumns() ? "outEnd" : "ctr")
                .append("\"/><c:showLegendKey val=\"0\"/><c:showVal val=\"1\"/><c:showCatName val=\"0\"/>")
                .append("<c:showSerName val=\"0\"/><c:showPercent val=\"0\"/><c:showBubbleSize val=\"0\"/></c:dLbls>")
                .append("<c:cat>");
        texts(xml, "Sheet1!$A$2:$A$" + last, chart.categories());
        xml.append("</c:cat><c:val><c:numRef><c:f>Sheet1!$")
                .append(column)
                .append("$2:$")
                .append(column)
                .append('$')
                .append(last)
                .append("</c:f><c:numCache><c:formatCode>General</c:formatCode><c:ptCount val=\"")
                .append(series.points().size())
                .append("\"/>");
        for (int i = 0; i < series.points().size(); i++) {
            xml.append("<c:pt idx=\"")
                    .append(i)
                    .append("\"><c:v>")
                    .append(series.points().get(i).number().value().toPlainString())
                    .append("</c:v></c:pt>");
        }
        xml.append("</c:numCache></c:numRef></c:val></c:ser>");
    }

    private static void texts(StringBuilder xml, String cells, List<String> texts) {
        xml.append("<c:strRef><c:f>")
                .append(cells)
                .append("</c:f><c:strCache><c:ptCount val=\"")
                .append(texts.size())
                .append("\"/>");
        for (int i = 0; i < texts.size(); i++) {
            xml.append("<c:pt idx=\"")
                    .append(i)
                    .append("\"><c:v>")
                    .append(XmlText.of(texts.get(i)))
                    .append("</c:v></c:pt>");
        }
        xml.append("</c:strCache></c:strRef>");
    }

    private static void fill(StringBuilder xml, Point point) {
        xml.append("<c:spPr><a:solidFill><a:srgbClr val=\"")
                .append(point.colour().substring(1))
                .append("\"/></a:solidFill></c:spPr>");
    }

    // --- the workbook behind it

    private byte[] workbook() throws IOException {
        StringBuilder rows = new StringBuilder("<row r=\"1\">").append(text("A1", ""));
        for (int i = 0; i < chart.series().size(); i++) {
            rows.append(text(column(i + 1) + 1, chart.series().get(i).name()));
        }
        rows.append("</row>");
        for (int row = 0; row < chart.categories().size(); row++) {
            int line = row + 2;
            rows.append("<row r=\"")
                    .append(line)
                    .append("\">")
                    .append(text("A" + line, chart.categories().get(row)));
            for (int i = 0; i < chart.series().size(); i++) {
                rows.append("<c r=\"")
                        .append(column(i + 1))
                        .append(line)
                        .append("\"><v>")
                        .append(chart.series()
                                .get(i)
                                .points()
                                .get(row)
                                .number()
                                .value()
                                .toPlainString())
                        .append("</v></c>");
            }
            rows.append("</row>");
        }
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (Zip zip = new Zip(bytes)) {
            zip.put(
                    "[Content_Types].xml",
                    HEAD
                            + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                            + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                            + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                            + "<Override PartName=\"/xl/worksheets/sheet1.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml\"/></Types>");
            zip.put("_rels/.rels", relationships("officeDocument", "xl/workbook.xml"));
            zip.put(
                    "xl/workbook.xml",
                    HEAD + "<workbook xmlns=\"" + SHEETS
                            + "\" xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"><sheets>"
                            + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>");
            zip.put("xl/_rels/workbook.xml.rels", relationships("worksheet", "worksheets/sheet1.xml"));
            zip.put(
                    "xl/worksheets/sheet1.xml",
                    HEAD + "<worksheet xmlns=\"" + SHEETS + "\"><sheetData>" + rows + "</sheetData></worksheet>");
        }
        return bytes.toByteArray();
    }

    private static String relationships(String kind, String target) {
        return HEAD + "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + WORKBOOK_TYPE + kind + "\" Target=\"" + target
                + "\"/></Relationships>";
    }

    private static String text(String cell, String text) {
        return "<c r=\"" + cell + "\" t=\"inlineStr\"><is><t xml:space=\"preserve\">" + XmlText.of(text)
                + "</t></is></c>";
    }

    /** The letters of a column from 0. */
    private static String column(int index) {
        String last = String.valueOf((char) ('A' + index % 26));
        return index < 26 ? last : column(index / 26 - 1) + last;
    }
}
