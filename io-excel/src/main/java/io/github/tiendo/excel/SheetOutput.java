package io.github.tiendo.excel;

import io.github.tiendo.excel.SheetLook.Paper;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** A sheet of a workbook that is written from top to bottom, and each row from left to right. */
final class SheetOutput {

    /** What fits into a cell by the file format. */
    static final int LONGEST_TEXT = 32_767;

    /** How many significant digits a cell keeps of a number. */
    private static final int EXACT_DIGITS = 15;

    private static final int LARGEST_EXPONENT = 300;

    private static final String X14 = "http://schemas.microsoft.com/office/spreadsheetml/2009/9/main";
    private static final String BAR = "9CC3E6";
    private static final String BAR_ID = "{7D1E9A20-0001-4B6A-9F00-000000000001}";

    private final WorkbookOutput workbook;
    private final XmlBytes xml;
    private final Paper paper;
    private final List<String> merged = new ArrayList<>();
    private final List<String> bars = new ArrayList<>();
    private final List<SheetChart> charts = new ArrayList<>();
    private String filter = "";
    private String footer = "";
    private byte[] rowDigits = new byte[0];
    private byte[][] columns = new byte[0][];
    private int row = -1;

    SheetOutput(WorkbookOutput workbook, XmlBytes xml, SheetLook look) throws IOException {
        this.workbook = workbook;
        this.xml = xml;
        this.paper = look.paper();
        xml.raw("<worksheet xmlns=\"")
                .raw(WorkbookOutput.MAIN)
                .raw("\" xmlns:r=\"")
                .raw(WorkbookOutput.KINDS);
        xml.raw("\">");
        if (look.paper() != Paper.ANY) {
            xml.raw("<sheetPr><pageSetUpPr fitToPage=\"1\"/></sheetPr>");
        }
        xml.raw("<sheetViews><sheetView workbookViewId=\"0\"").raw(look.hasGrid() ? "" : " showGridLines=\"0\"");
        if (look.frozenRows() > 0) {
            xml.raw("><pane ySplit=\"").number(look.frozenRows()).raw("\" topLeftCell=\"A");
            xml.number(look.frozenRows() + 1).raw("\" activePane=\"bottomLeft\" state=\"frozen\"/></sheetView>");
        } else {
            xml.raw("/>");
        }
        xml.raw("</sheetViews>");
        if (!look.widths().isEmpty()) {
            xml.raw("<cols>");
            for (int i = 0; i < look.widths().size(); i++) {
                xml.raw("<col min=\"")
                        .number(i + 1)
                        .raw("\" max=\"")
                        .number(i + 1)
                        .raw("\" width=\"");
                xml.number(look.widths().get(i)).raw("\" customWidth=\"1\"/>");
            }
            xml.raw("</cols>");
        }
        xml.raw("<sheetData>");
    }

    /** Whether a cell keeps every digit of a number. */
    static boolean holds(BigDecimal number) {
        return number.precision() <= EXACT_DIGITS
                && Math.abs((long) number.precision() - number.scale()) < LARGEST_EXPONENT;
    }

    /** Starts the next row. */
    void row() throws IOException {
        open();
        xml.raw("\">");
    }

    /** Starts the next row with a height in points. */
    void row(int points) throws IOException {
        open();
        xml.raw("\" ht=\"").number(points).raw("\" customHeight=\"1\">");
    }

    private void open() throws IOException {
        if (row >= 0) {
            xml.raw("</row>");
        }
        row++;
        rowDigits = Integer.toString(row + 1).getBytes(StandardCharsets.US_ASCII);
        xml.raw("<row r=\"").raw(rowDigits, rowDigits.length);
    }

    /** The row that was started last, from 0; -1 before the first. */
    int at() {
        return row;
    }

    private void cell(int column, int look) throws IOException {
        if (column >= columns.length) {
            byte[][] more = new byte[column + 16][];
            for (int i = 0; i < more.length; i++) {
                more[i] = CellPlaces.letters(i).getBytes(StandardCharsets.US_ASCII);
            }
            columns = more;
        }
        xml.raw("<c r=\"").raw(columns[column], columns[column].length).raw(rowDigits, rowDigits.length);
        if (look > 0) {
            xml.raw("\" s=\"").number(look);
        }
    }

    /** Puts a text, which never becomes a formula. */
    void text(int column, String text, int look) throws IOException {
        cell(column, look);
        xml.raw("\" t=\"inlineStr\"><is><t");
        xml.raw(isTrimmed(text) ? ">" : " xml:space=\"preserve\">").text(text).raw("</t></is></c>");
    }

    private static boolean isTrimmed(String text) {
        return text.isEmpty() || text.charAt(0) > ' ' && text.charAt(text.length() - 1) > ' ';
    }

    /** Puts a number that the cell {@linkplain #holds}. */
    void number(int column, BigDecimal number, int look) throws IOException {
        cell(column, look);
        xml.raw("\"><v>");
        if (number.scale() == 0 && number.precision() <= 9) {
            xml.number(number.intValue());
        } else {
            xml.raw(number.toString());
        }
        xml.raw("</v></c>");
    }

    void date(int column, LocalDate day, int look) throws IOException {
        cell(column, look);
        xml.raw("\"><v>").number(ExcelDays.number(day)).raw("</v></c>");
    }

    /** Puts a truth value. */
    void logical(int column, boolean value, int look) throws IOException {
        cell(column, look);
        xml.raw("\" t=\"b\"><v>").raw(value ? "1" : "0").raw("</v></c>");
    }

    /** Puts nothing but a look. */
    void blank(int column, int look) throws IOException {
        cell(column, look);
        xml.raw("\"/>");
    }

    // --- what is said of cells, at any time before the end

    /** An area as a sheet names it; rows and columns from 0, both ends inside. */
    static String area(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return CellPlaces.address(firstRow, firstColumn) + ":" + CellPlaces.address(lastRow, lastColumn);
    }

    /** Makes one cell of several. */
    void merge(String area) {
        merged.add(area);
    }

    /** Lets a person choose among the rows below the first of the area. */
    void filter(String area) {
        filter = area;
    }

    /** Draws a bar for each percentage of an area, as long as the cell for 100. */
    void bars(String area) {
        bars.add(area);
    }

    void chart(SheetChart chart) {
        charts.add(chart);
    }

    /** What stands at the foot of each page, in the words of the format: {@code &P} is the number of the page. */
    void footer(String text) {
        footer = text;
    }

    void end() throws IOException {
        xml.raw(row >= 0 ? "</row></sheetData>" : "</sheetData>");
        if (!filter.isEmpty()) {
            xml.raw("<autoFilter ref=\"").raw(filter).raw("\"/>");
        }
        if (!merged.isEmpty()) {
            xml.raw("<mergeCells count=\"").number(merged.size()).raw("\">");
            for (String area : merged) {
                xml.raw("<mergeCell ref=\"").raw(area).raw("\"/>");
            }
            xml.raw("</mergeCells>");
        }
        if (!bars.isEmpty()) {
            xml.raw("<conditionalFormatting sqref=\"")
                    .raw(String.join(" ", bars))
                    .raw("\">");
            xml.raw("<cfRule type=\"dataBar\" priority=\"1\"><dataBar><cfvo type=\"num\" val=\"0\"/>");
            xml.raw("<cfvo type=\"num\" val=\"100\"/><color rgb=\"FF").raw(BAR).raw("\"/></dataBar>");
            xml.raw("<extLst><ext uri=\"{B025F937-C7B1-47D3-B67F-A62EFF666E3E}\" xmlns:x14=\"")
                    .raw(X14);
            xml.raw("\"><x14:id>").raw(BAR_ID).raw("</x14:id></ext></extLst></cfRule></conditionalFormatting>");
        }
        if (paper != Paper.ANY) {
            xml.raw("<printOptions horizontalCentered=\"1\"/>");
            xml.raw(
                    "<pageMargins left=\"0.4\" right=\"0.4\" top=\"0.5\" bottom=\"0.6\" header=\"0.3\" footer=\"0.3\"/>");
            xml.raw("<pageSetup paperSize=\"9\" orientation=\"landscape\" fitToWidth=\"1\" fitToHeight=\"");
            xml.raw(paper == Paper.ONE_LANDSCAPE_PAGE ? "1" : "0").raw("\"/>");
            xml.raw("<headerFooter><oddFooter>").text(footer).raw("</oddFooter></headerFooter>");
        }
        if (!charts.isEmpty()) {
            xml.raw("<drawing r:id=\"r1\"/>");
        }
        if (!bars.isEmpty()) {
            // bars of one colour without a fading end, for programs of after 2007
            xml.raw("<extLst><ext uri=\"{78C0D931-6437-407d-A8EE-F0AAD7539E65}\" xmlns:x14=\"")
                    .raw(X14);
            xml.raw("\"><x14:conditionalFormattings><x14:conditionalFormatting xmlns:xm=\"");
            xml.raw("http://schemas.microsoft.com/office/excel/2006/main\"><x14:cfRule type=\"dataBar\" id=\"");
            xml.raw(BAR_ID).raw("\"><x14:dataBar minLength=\"0\" maxLength=\"100\" gradient=\"0\">");
            xml.raw(
                    "<x14:cfvo type=\"num\"><xm:f>0</xm:f></x14:cfvo><x14:cfvo type=\"num\"><xm:f>100</xm:f></x14:cfvo>");
            xml.raw(
                    "<x14:negativeFillColor rgb=\"FFC62828\"/><x14:axisColor rgb=\"FF000000\"/></x14:dataBar></x14:cfRule>");
            xml.raw("<xm:sqref>").raw(String.join(" ", bars)).raw("</xm:sqref>");
            xml.raw("</x14:conditionalFormatting></x14:conditionalFormattings></ext></extLst>");
        }
        xml.raw("</worksheet>");
        if (!charts.isEmpty()) {
            SheetChart.write(charts, workbook);
        }
    }
}
