package io.github.tiendo.examples.html;

import io.github.tiendo.report.ReportTable;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.Column;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.GradeCell;
import io.github.tiendo.report.ReportTable.NumberCell;
import io.github.tiendo.report.ReportTable.Row;
import io.github.tiendo.report.ReportTable.RowKind;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * A table. Every cell but those of the number and the name carries the head of its column, which a narrow screen prints in
 * front of it.
 */
final class TableElement {

    /** Wider tables lie on their side in print. */
    private static final int WIDEST = 110;

    private static final BigDecimal FULL = BigDecimal.valueOf(100);

    private static final byte[] END_CELL = bytes("</td>");

    private static final byte[] END_LABELLED = bytes("</b></td>");

    private static final byte[] END_NAME = bytes("</th>");

    private static final byte[] END_ROW = bytes("</tr>\n");

    private final ReportTable table;
    private final Colours colours;
    private final List<byte[]> starts = new ArrayList<>();
    private final int name;

    TableElement(ReportTable table, Colours colours) throws IOException {
        this.table = table;
        this.colours = colours;
        this.name = name(table);
        for (int i = 0; i < table.columns().size(); i++) {
            starts.add(start(i));
        }
    }

    /** The column that says what a row is about: the first of names, else the first. */
    private static int name(ReportTable table) {
        for (int i = 0; i < table.columns().size(); i++) {
            if (table.columns().get(i).kind() == ColumnKind.NAME) {
                return i;
            }
        }
        return 0;
    }

    private static byte[] bytes(String markup) {
        return markup.getBytes(StandardCharsets.US_ASCII);
    }

    /** How a cell of a column begins. */
    private byte[] start(int index) throws IOException {
        Column column = table.columns().get(index);
        if (index == name) {
            return bytes("<th scope=\"row\">");
        }
        if (column.kind() == ColumnKind.NUMBERING) {
            return bytes("<td class=\"c n\">");
        }
        ByteArrayOutputStream start = new ByteArrayOutputStream();
        Page page = new Page(start);
        page.markup("<td" + alignment(column.kind()) + " data-l=\"")
                .text(column.head())
                .markup(column.kind() == ColumnKind.ATTAINMENT ? "\"" : "\"><b>");
        page.flush();
        return start.toByteArray();
    }

    private static String alignment(ColumnKind kind) {
        if (kind == ColumnKind.ATTAINMENT) {
            return " class=\"a\"";
        }
        if (kind == ColumnKind.NAME || kind == ColumnKind.TEXT) {
            return " class=\"w\"";
        }
        return switch (kind.alignment()) {
            case START -> "";
            case CENTRE -> " class=\"c\"";
            case END -> " class=\"e\"";
        };
    }

    void write(Page page, boolean withCaption) throws IOException {
        int width = table.columns().stream()
                .mapToInt(column -> column.kind().width())
                .sum();
        page.markup(width > WIDEST ? "<div class=\"wide\"><table>\n" : "<div><table>\n");
        if (withCaption) {
            page.markup("<caption>").text(table.caption()).markup("</caption>\n");
        }
        page.markup("<colgroup>");
        for (Column column : table.columns()) {
            page.markup("<col style=\"width:" + column.kind().width() * 100 / width + "%\"/>");
        }
        page.markup("</colgroup>\n<thead><tr>");
        for (Column column : table.columns()) {
            page.markup("<th scope=\"col\">").text(column.head()).markup(END_NAME);
        }
        page.markup("</tr></thead>\n<tbody>\n");
        for (Row row : table.rows()) {
            row(page, row);
        }
        page.markup("</tbody>\n</table></div>\n");
    }

    private void row(Page page, Row row) throws IOException {
        page.markup(
                switch (row.kind()) {
                    case HEADING -> "<tr class=\"h\">";
                    case BODY -> "<tr>";
                    case TOTAL -> "<tr class=\"t\">";
                });
        for (int i = 0; i < row.cells().size(); i++) {
            cell(page, row, i);
        }
        page.markup(END_ROW);
    }

    private void cell(Page page, Row row, int index) throws IOException {
        Cell cell = row.cells().get(index);
        ColumnKind kind = table.columns().get(index).kind();
        boolean isLabelled = index != name && kind != ColumnKind.NUMBERING;
        if (isLabelled && cell.text().isEmpty()) {
            page.markup("<td class=\"x\">").markup(END_CELL);
            return;
        }
        page.markup(starts.get(index));
        if (kind == ColumnKind.ATTAINMENT && isLabelled) {
            page.markup(bar(cell));
        }
        content(page, cell, row.kind());
        page.markup(index == name ? END_NAME : isLabelled ? END_LABELLED : END_CELL);
    }

    /** As long as the attainment, at most the whole cell. */
    private static String bar(Cell cell) {
        if (!(cell instanceof NumberCell number)) {
            return "><b>";
        }
        BigDecimal percent = number.number().value().min(FULL).max(BigDecimal.ZERO);
        return " style=\"--p:" + percent.toPlainString() + "\"><b>";
    }

    private void content(Page page, Cell cell, RowKind kind) throws IOException {
        String colour = cell instanceof GradeCell grade && kind == RowKind.BODY
                ? grade.colour().map(colours::classOf).orElse("")
                : "";
        if (colour.isEmpty()) {
            page.text(cell.text());
        } else {
            page.markup("<span class=\"g " + colour + "\">").text(cell.text()).markup("</span>");
        }
    }
}
