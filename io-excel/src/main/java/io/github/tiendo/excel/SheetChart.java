package io.github.tiendo.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * A chart that lies over cells of a sheet.
 *
 * @param isStacked whether it is made of lying bars with a piece for each series; else of a column for each category
 * @param title the words above it
 * @param alternative what it shows, for those who cannot see it
 * @param categories what each bar is about
 * @param categoriesArea where they stand in cells, such as {@code 'Tóm tắt'!$A$3:$A$7}; empty if nowhere
 * @param series its numbers, at least one series
 * @param place the cells it lies over
 */
record SheetChart(
        boolean isStacked,
        String title,
        String alternative,
        List<String> categories,
        String categoriesArea,
        List<Series> series,
        Place place) {

    /**
     * A number for each category.
     *
     * @param nameArea where the name stands; empty if nowhere
     * @param valuesArea where they stand; empty if nowhere
     * @param colours of each number as {@code RRGGBB}
     */
    record Series(String name, String nameArea, List<BigDecimal> values, String valuesArea, List<String> colours) {}

    /** Cells under a chart, from 0; the last row and column are not under it any more. */
    record Place(int firstRow, int firstColumn, int endRow, int endColumn) {}

    private static final String DRAWINGML = "http://schemas.openxmlformats.org/drawingml/2006/";
    private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";
    private static final String FONT = "Times New Roman";
    private static final String TEXT_COLOUR = "404040";
    /** In units of the drawings, 12,700 of which are a point. */
    private static final int GAP = 4 * 12_700;

    /** Writes the charts of the sheet that has just ended, and what leads from it to them. */
    static void write(List<SheetChart> charts, WorkbookOutput workbook) throws IOException {
        int sheet = workbook.sheetNumber();
        String drawing = "xl/drawings/drawing" + sheet + ".xml";
        workbook.relationships(
                "xl/worksheets/sheet" + sheet + ".xml",
                List.<String[]>of(new String[] {"drawing", "../drawings/drawing" + sheet + ".xml"}));
        XmlBytes xml = workbook.begin(drawing, CONTENT + "drawing+xml");
        xml.raw("<xdr:wsDr xmlns:xdr=\"")
                .raw(DRAWINGML)
                .raw("spreadsheetDrawing\" xmlns:a=\"")
                .raw(DRAWINGML);
        xml.raw("main\">");
        List<String[]> parts = new ArrayList<>();
        List<Integer> numbers = new ArrayList<>();
        for (SheetChart chart : charts) {
            int number = workbook.nextChart();
            numbers.add(number);
            parts.add(new String[] {"chart", "../charts/chart" + number + ".xml"});
            chart.writeFrame(xml, parts.size(), number);
        }
        xml.raw("</xdr:wsDr>");
        workbook.relationships(drawing, parts);
        for (int i = 0; i < charts.size(); i++) {
            XmlBytes part =
                    workbook.begin("xl/charts/chart" + numbers.get(i) + ".xml", CONTENT + "drawingml.chart+xml");
            charts.get(i).writeChart(part);
        }
    }

    private void writeFrame(XmlBytes xml, int relation, int number) throws IOException {
        xml.raw("<xdr:twoCellAnchor><xdr:from>");
        corner(xml, place.firstColumn(), GAP, place.firstRow(), GAP);
        xml.raw("</xdr:from><xdr:to>");
        corner(xml, place.endColumn(), 0, place.endRow(), 0);
        xml.raw("</xdr:to><xdr:graphicFrame macro=\"\"><xdr:nvGraphicFramePr><xdr:cNvPr id=\"")
                .number(number + 1);
        xml.raw("\" name=\"").text(title).raw("\" descr=\"").text(alternative);
        xml.raw("\"/><xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr><xdr:xfrm><a:off x=\"0\" y=\"0\"/>");
        xml.raw("<a:ext cx=\"0\" cy=\"0\"/></xdr:xfrm><a:graphic><a:graphicData uri=\"")
                .raw(DRAWINGML);
        xml.raw("chart\"><c:chart xmlns:c=\"")
                .raw(DRAWINGML)
                .raw("chart\" xmlns:r=\"")
                .raw(WorkbookOutput.KINDS);
        xml.raw("\" r:id=\"r").number(relation).raw("\"/></a:graphicData></a:graphic></xdr:graphicFrame>");
        xml.raw("<xdr:clientData/></xdr:twoCellAnchor>");
    }

    private static void corner(XmlBytes xml, int column, int columnOffset, int row, int rowOffset) throws IOException {
        xml.raw("<xdr:col>").number(column).raw("</xdr:col><xdr:colOff>").number(columnOffset);
        xml.raw("</xdr:colOff><xdr:row>")
                .number(row)
                .raw("</xdr:row><xdr:rowOff>")
                .number(rowOffset);
        xml.raw("</xdr:rowOff>");
    }

    private void writeChart(XmlBytes xml) throws IOException {
        xml.raw("<c:chartSpace xmlns:c=\"")
                .raw(DRAWINGML)
                .raw("chart\" xmlns:a=\"")
                .raw(DRAWINGML);
        xml.raw("main\"><c:roundedCorners val=\"0\"/><c:chart><c:title><c:tx><c:rich><a:bodyPr/><a:p><a:pPr>");
        defaults(xml, 1200, true);
        xml.raw("</a:pPr><a:r><a:rPr lang=\"vi-VN\" sz=\"1200\" b=\"1\"/><a:t>").text(title);
        xml.raw("</a:t></a:r></a:p></c:rich></c:tx><c:overlay val=\"0\"/></c:title>");
        xml.raw("<c:autoTitleDeleted val=\"0\"/><c:plotArea><c:layout/><c:barChart><c:barDir val=\"");
        xml.raw(isStacked ? "bar" : "col").raw("\"/><c:grouping val=\"").raw(isStacked ? "stacked" : "clustered");
        xml.raw("\"/><c:varyColors val=\"0\"/>");
        for (int i = 0; i < series.size(); i++) {
            write(series.get(i), i, xml);
        }
        xml.raw("<c:gapWidth val=\"50\"/>").raw(isStacked ? "<c:overlap val=\"100\"/>" : "");
        xml.raw("<c:axId val=\"1\"/><c:axId val=\"2\"/></c:barChart><c:catAx><c:axId val=\"1\"/><c:scaling>");
        xml.raw("<c:orientation val=\"").raw(isStacked ? "maxMin" : "minMax");
        xml.raw("\"/></c:scaling><c:delete val=\"0\"/><c:axPos val=\"").raw(isStacked ? "l" : "b");
        xml.raw("\"/><c:numFmt formatCode=\"General\" sourceLinked=\"0\"/><c:majorTickMark val=\"none\"/>");
        xml.raw("<c:minorTickMark val=\"none\"/><c:tickLblPos val=\"low\"/>");
        line(xml, "A6A6A6");
        words(xml, 900);
        xml.raw("<c:crossAx val=\"2\"/><c:crosses val=\"autoZero\"/><c:auto val=\"0\"/><c:lblAlgn val=\"ctr\"/>");
        xml.raw("<c:lblOffset val=\"100\"/><c:noMultiLvlLbl val=\"0\"/></c:catAx><c:valAx><c:axId val=\"2\"/>");
        xml.raw("<c:scaling><c:orientation val=\"minMax\"/><c:min val=\"0\"/></c:scaling><c:delete val=\"1\"/>");
        xml.raw("<c:axPos val=\"")
                .raw(isStacked ? "t" : "l")
                .raw("\"/><c:numFmt formatCode=\"0\" sourceLinked=\"0\"/>");
        xml.raw("<c:majorTickMark val=\"none\"/><c:minorTickMark val=\"none\"/><c:tickLblPos val=\"none\"/>");
        xml.raw("<c:crossAx val=\"1\"/><c:crosses val=\"autoZero\"/></c:valAx></c:plotArea>");
        if (isStacked) {
            xml.raw("<c:legend><c:legendPos val=\"b\"/><c:overlay val=\"0\"/>");
            words(xml, 900);
            xml.raw("</c:legend>");
        }
        xml.raw("<c:plotVisOnly val=\"0\"/><c:dispBlanksAs val=\"gap\"/></c:chart><c:spPr><a:solidFill>");
        xml.raw("<a:srgbClr val=\"FFFFFF\"/></a:solidFill><a:ln><a:solidFill><a:srgbClr"
                + " val=\"D9D9D9\"/></a:solidFill>");
        xml.raw("</a:ln></c:spPr>");
        words(xml, 1000);
        xml.raw("</c:chartSpace>");
    }

    private void write(Series each, int index, XmlBytes xml) throws IOException {
        xml.raw("<c:ser><c:idx val=\"")
                .number(index)
                .raw("\"/><c:order val=\"")
                .number(index)
                .raw("\"/><c:tx>");
        if (each.nameArea().isEmpty()) {
            xml.raw("<c:v>").text(each.name()).raw("</c:v>");
        } else {
            xml.raw("<c:strRef><c:f>").text(each.nameArea()).raw("</c:f>");
            texts("c:strCache", List.of(each.name()), xml);
            xml.raw("</c:strRef>");
        }
        xml.raw("</c:tx>");
        fill(xml, each.colours().isEmpty() ? "808080" : each.colours().get(0));
        xml.raw("<c:invertIfNegative val=\"0\"/>");
        if (!isStacked) {
            for (int i = 0; i < each.colours().size(); i++) {
                xml.raw("<c:dPt><c:idx val=\"")
                        .number(i)
                        .raw("\"/><c:invertIfNegative val=\"0\"/><c:bubble3D val=\"0\"/>");
                fill(xml, each.colours().get(i));
                xml.raw("</c:dPt>");
            }
        }
        xml.raw("<c:dLbls>");
        // nothing is written on a piece that is not there
        xml.raw("<c:numFmt formatCode=\"")
                .raw(isStacked ? "0;;;" : "0")
                .raw("\" sourceLinked=\"0\"/><c:spPr><a:noFill/>");
        xml.raw("<a:ln><a:noFill/></a:ln></c:spPr>");
        String colour = isStacked && !each.colours().isEmpty()
                ? Colours.onTop(each.colours().get(0))
                : TEXT_COLOUR;
        xml.raw("<c:txPr><a:bodyPr/><a:p><a:pPr><a:defRPr sz=\"900\" b=\"1\"><a:solidFill><a:srgbClr val=\"");
        xml.raw(colour).raw("\"/></a:solidFill><a:latin typeface=\"").raw(FONT);
        xml.raw("\"/></a:defRPr></a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>");
        xml.raw("<c:dLblPos val=\"").raw(isStacked ? "ctr" : "outEnd").raw("\"/><c:showLegendKey val=\"0\"/>");
        xml.raw("<c:showVal val=\"1\"/><c:showCatName val=\"0\"/><c:showSerName val=\"0\"/><c:showPercent val=\"0\"/>");
        xml.raw("<c:showBubbleSize val=\"0\"/></c:dLbls><c:cat>");
        if (categoriesArea.isEmpty()) {
            texts("c:strLit", categories, xml);
        } else {
            xml.raw("<c:strRef><c:f>").text(categoriesArea).raw("</c:f>");
            texts("c:strCache", categories, xml);
            xml.raw("</c:strRef>");
        }
        xml.raw("</c:cat><c:val>");
        if (each.valuesArea().isEmpty()) {
            numbers("c:numLit", each.values(), xml);
        } else {
            xml.raw("<c:numRef><c:f>").text(each.valuesArea()).raw("</c:f>");
            numbers("c:numCache", each.values(), xml);
            xml.raw("</c:numRef>");
        }
        xml.raw("</c:val></c:ser>");
    }

    private static void texts(String element, List<String> texts, XmlBytes xml) throws IOException {
        xml.raw("<").raw(element).raw("><c:ptCount val=\"").number(texts.size()).raw("\"/>");
        for (int i = 0; i < texts.size(); i++) {
            xml.raw("<c:pt idx=\"").number(i).raw("\"><c:v>").text(texts.get(i)).raw("</c:v></c:pt>");
        }
        xml.raw("</").raw(element).raw(">");
    }

    private static void numbers(String element, List<BigDecimal> numbers, XmlBytes xml) throws IOException {
        xml.raw("<")
                .raw(element)
                .raw("><c:formatCode>General</c:formatCode><c:ptCount val=\"")
                .number(numbers.size());
        xml.raw("\"/>");
        for (int i = 0; i < numbers.size(); i++) {
            xml.raw("<c:pt idx=\"").number(i).raw("\"><c:v>").raw(numbers.get(i).toPlainString());
            xml.raw("</c:v></c:pt>");
        }
        xml.raw("</").raw(element).raw(">");
    }

    private static void fill(XmlBytes xml, String colour) throws IOException {
        xml.raw("<c:spPr><a:solidFill><a:srgbClr val=\"").raw(colour).raw("\"/></a:solidFill></c:spPr>");
    }

    private static void line(XmlBytes xml, String colour) throws IOException {
        xml.raw("<c:spPr><a:ln><a:solidFill><a:srgbClr val=\"").raw(colour).raw("\"/></a:solidFill></a:ln></c:spPr>");
    }

    private static void words(XmlBytes xml, int size) throws IOException {
        xml.raw("<c:txPr><a:bodyPr/><a:p><a:pPr>");
        defaults(xml, size, false);
        xml.raw("</a:pPr><a:endParaRPr lang=\"vi-VN\"/></a:p></c:txPr>");
    }

    private static void defaults(XmlBytes xml, int size, boolean isBold) throws IOException {
        xml.raw("<a:defRPr sz=\"").number(size).raw(isBold ? "\" b=\"1\">" : "\" b=\"0\">");
        xml.raw("<a:solidFill><a:srgbClr val=\"").raw(TEXT_COLOUR).raw("\"/></a:solidFill><a:latin typeface=\"");
        xml.raw(FONT).raw("\"/></a:defRPr>");
    }
}
