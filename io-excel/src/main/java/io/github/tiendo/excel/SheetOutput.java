package io.github.tiendo.excel;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;

/** A sheet of a workbook that is written from top to bottom, and each row from left to right. */
final class SheetOutput {

    /** What fits into a cell by the file format. */
    static final int LONGEST_TEXT = 32_767;

    /** How many significant digits a cell keeps of a number. */
    private static final int EXACT_DIGITS = 15;

    private static final int LARGEST_EXPONENT = 300;

    private final WorkbookOutput workbook;
    private final XmlBytes xml;
    private byte[] rowDigits = new byte[0];
    private byte[][] columns = new byte[0][];
    private int row = -1;

    SheetOutput(WorkbookOutput workbook, XmlBytes xml, SheetLook look) throws IOException {
        this.workbook = workbook;
        this.xml = xml;
        xml.raw("<worksheet xmlns=\"")
                .raw(WorkbookOutput.MAIN)
                .raw("\" xmlns:r=\"")
                .raw(WorkbookOutput.KINDS);
        xml.raw("\"><sheetViews><sheetView workbookViewId=\"0\"").raw(look.hasGrid() ? "" : " showGridLines=\"0\"");
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

    /** Puts a day. */
    void date(int column, LocalDate day, int look) throws IOException {
        cell(column, look);
        xml.raw("\"><v>").number(ExcelDays.number(day)).raw("</v></c>");
    }

    /** Puts a truth value. */
    void logical(int column, boolean value, int look) throws IOException {
        cell(column, look);
        xml.raw("\" t=\"b\"><v>").raw(value ? "1" : "0").raw("</v></c>");
    }

    /** Ends the sheet. */
    void end() throws IOException {
        xml.raw(row >= 0 ? "</row></sheetData></worksheet>" : "</sheetData></worksheet>");
    }
}
