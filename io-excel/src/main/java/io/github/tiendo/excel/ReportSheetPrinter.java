package io.github.tiendo.excel;

import io.github.tiendo.excel.ReportSheet.Entry;
import io.github.tiendo.excel.ReportSheet.Head;
import io.github.tiendo.excel.ReportSheet.PlacedChart;
import io.github.tiendo.excel.ReportSheet.PlacedTable;
import io.github.tiendo.excel.ReportSheet.Row;
import io.github.tiendo.excel.ReportSheet.Text;
import io.github.tiendo.quantity.PrintedNumber;
import io.github.tiendo.report.ReportChart;
import io.github.tiendo.report.ReportTable;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.Column;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.DayCell;
import io.github.tiendo.report.ReportTable.GradeCell;
import io.github.tiendo.report.ReportTable.NumberCell;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** Writes the sheets of a report. */
final class ReportSheetPrinter {

    /** Heads further down than this are not kept in sight: too little would be left below them. */
    private static final int MOST_FROZEN_ROWS = 8;

    private static final int POINTS_OF_LINE = 14;
    private static final int POINTS_BETWEEN = 3;
    private static final int MOST_POINTS = 400;
    private static final int USUAL_POINTS = 11;
    private static final int LEAST_POINTS = 6;
    /** How many letters of the font stand where the width of a column counts one, with what is lost at ends of lines. */
    private static final double LETTERS_OF_CHARACTER = 1.12;

    private static final double LETTERS_IF_BOLD = 1.02;
    private static final String BEGINNINGS_OF_FORMULAS = "=+-@\t\r\n";

    private final WorkbookOutput workbook;
    private final PrintedFormats formats;
    private final String footer;
    private int cutTexts;

    ReportSheetPrinter(WorkbookOutput workbook, PrintedFormats formats, String footer) {
        this.workbook = workbook;
        this.formats = formats;
        this.footer = footer;
    }

    /** How many texts were longer than a cell. */
    int cutTexts() {
        return cutTexts;
    }

    void print(ReportSheet sheet, SheetLook.Paper paper) throws IOException {
        List<Integer> widths = sheet.widths();
        // what is one page is read as a page
        PlacedTable filtered = paper == SheetLook.Paper.ONE_LANDSCAPE_PAGE ? null : sheet.filtered();
        int frozen = filtered != null && filtered.head() < MOST_FROZEN_ROWS ? filtered.head() + 1 : 0;
        SheetOutput out = workbook.sheet(sheet.name(), new SheetLook(widths, frozen, false, paper));
        int columns = widths.size();
        int width = widths.stream().mapToInt(Integer::intValue).sum();
        for (Entry entry : sheet.entries()) {
            if (entry instanceof Text text) {
                text(text, out, columns, width);
            } else if (entry instanceof Head head) {
                head(head.table(), sheet, out, widths);
            } else if (entry instanceof Row row) {
                row(row, sheet, out, widths);
            }
        }
        for (PlacedTable table : sheet.tables()) {
            bars(sheet, table, out);
        }
        if (filtered != null) {
            filter(sheet, filtered, out);
        }
        for (PlacedChart chart : sheet.charts()) {
            out.chart(chart(sheet, chart, columns));
        }
        out.footer(footer);
        out.end();
    }

    private void filter(ReportSheet sheet, PlacedTable filtered, SheetOutput out) {
        List<Column> columns = filtered.table().columns();
        int last = filtered.last();
        for (PlacedTable table : sheet.tables()) {
            boolean isContinued = table.head() > filtered.head()
                    && sheet.tables().get(0) == filtered
                    && sheet.tables().stream()
                            .allMatch(each -> each.table().columns().equals(columns));
            last = isContinued ? table.last() : last;
        }
        if (last > filtered.head()) {
            int lastColumn = sheet.place(filtered.table(), columns.size() - 1);
            out.filter(SheetOutput.area(filtered.head(), 0, last, lastColumn));
            workbook.define("_xlnm._FilterDatabase", absolute(filtered.head(), 0, last, lastColumn));
            int row = filtered.head() + 1;
            workbook.define("_xlnm.Print_Titles", "$" + row + ":$" + row);
        }
    }

    private static String absolute(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return "$" + CellPlaces.letters(firstColumn) + "$" + (firstRow + 1) + ":$" + CellPlaces.letters(lastColumn)
                + "$" + (lastRow + 1);
    }

    // --- rows

    private void text(Text text, SheetOutput out, int columns, int width) throws IOException {
        int points = text.points() > 0
                ? text.points()
                : height(
                        text.text().isEmpty()
                                ? 0.5
                                : lines(text.text(), width, text.line().look()),
                        text.line().points());
        out.row(points);
        if (text.text().isEmpty()) {
            return;
        }
        put(out, 0, text.text(), text.line().look());
        boolean isLine = text.line().look().border() != CellLook.Border.NONE;
        for (int column = 1; isLine && column < columns; column++) {
            out.blank(column, workbook.looks().number(text.line().look()));
        }
        if (columns > 1) {
            out.merge(SheetOutput.area(out.at(), 0, out.at(), columns - 1));
        }
    }

    private void head(ReportTable table, ReportSheet sheet, SheetOutput out, List<Integer> widths) throws IOException {
        CellLook look = ReportLooks.head();
        List<Column> columns = table.columns();
        double lines = IntStream.range(0, columns.size())
                .mapToDouble(i -> lines(columns.get(i).head(), width(sheet, table, i, widths), look))
                .max()
                .orElse(1);
        out.row(height(lines, USUAL_POINTS) + POINTS_BETWEEN);
        for (int i = 0; i < columns.size(); i++) {
            put(out, sheet.place(table, i), columns.get(i).head(), look);
            span(sheet, table, i, look, out);
        }
    }

    private void row(Row row, ReportSheet sheet, SheetOutput out, List<Integer> widths) throws IOException {
        ReportTable table = row.table();
        List<Cell> cells = row.row().cells();
        double lines = 1;
        for (int i = 0; i < cells.size(); i++) {
            int width = width(sheet, table, i, widths);
            boolean isShort = cells.get(i).text().length() * 2 < width;
            lines = isShort ? lines : Math.max(lines, lines(cells.get(i).text(), width, look(row, i)));
        }
        // no row is higher than a program allows, so that letters become smaller
        int points = USUAL_POINTS;
        while (points > LEAST_POINTS && linesAt(points, lines) * POINTS_OF_LINE * points > MOST_POINTS * USUAL_POINTS) {
            points--;
        }
        out.row(Math.max(row.points(), height(linesAt(points, lines), points)));
        for (int i = 0; i < cells.size(); i++) {
            CellLook look = look(row, i);
            CellLook sized =
                    points == USUAL_POINTS ? look : look.font(look.font().points(points));
            cell(out, sheet.place(table, i), cells.get(i), sized);
            span(sheet, table, i, sized, out);
        }
    }

    /** How a cell of a row looks, but for what it holds. */
    private static CellLook look(Row row, int column) {
        CellLook look = ReportLooks.cell(
                row.row().kind(), row.table().columns().get(column).kind().alignment());
        return row.row().cells().get(column) instanceof GradeCell grade
                        && grade.colour().isPresent()
                ? ReportLooks.grade(look, Colours.digits(grade.colour().get()))
                : look;
    }

    private static int width(ReportSheet sheet, ReportTable table, int column, List<Integer> widths) {
        int place = sheet.place(table, column);
        return column == 0 && sheet.span(table) > 1 ? widths.get(0) + widths.get(1) : widths.get(place);
    }

    /** Makes one of the two columns that the first column of a table takes. */
    private void span(ReportSheet sheet, ReportTable table, int column, CellLook look, SheetOutput out)
            throws IOException {
        if (column == 0 && sheet.span(table) > 1) {
            out.blank(1, workbook.looks().number(look));
            out.merge(SheetOutput.area(out.at(), 0, out.at(), 1));
        }
    }

    private void cell(SheetOutput out, int column, Cell cell, CellLook look) throws IOException {
        if (cell instanceof NumberCell number && formats.of(number.number()).isPresent()) {
            out.number(
                    column,
                    number.number().value(),
                    workbook.looks()
                            .number(look.format(formats.of(number.number()).orElseThrow())));
        } else if (cell instanceof DayCell day
                && PrintedFormats.of(day.day(), day.text()).isPresent()) {
            String format = PrintedFormats.of(day.day(), day.text()).orElseThrow();
            out.date(column, day.day(), workbook.looks().number(look.format(format)));
        } else {
            put(out, column, cell.text(), look);
        }
    }

    private void put(SheetOutput out, int column, String text, CellLook look) throws IOException {
        if (text.isEmpty()) {
            out.blank(column, workbook.looks().number(look));
            return;
        }
        boolean isQuoted = text.length() > 1 && BEGINNINGS_OF_FORMULAS.indexOf(text.charAt(0)) >= 0;
        String kept = text;
        if (text.length() > SheetOutput.LONGEST_TEXT) {
            cutTexts++;
            int end = SheetOutput.LONGEST_TEXT - 1;
            kept = text.substring(0, Character.isHighSurrogate(text.charAt(end - 1)) ? end - 1 : end) + "…";
        }
        out.text(column, kept, workbook.looks().number(isQuoted ? look.quoted() : look));
    }

    /** How many lines a text takes in a width, about: programs that open the file do not all look for themselves. */
    private static double lines(String text, int width, CellLook look) {
        double letters = look.font().isBold() ? LETTERS_IF_BOLD : LETTERS_OF_CHARACTER;
        double ofLine =
                Math.max(1, (width - 1) * letters * USUAL_POINTS / look.font().points());
        double lines = 0;
        int start = 0;
        while (start <= text.length()) {
            int end = text.indexOf('\n', start);
            int length = (end < 0 ? text.length() : end) - start;
            lines += Math.max(1, Math.ceil(length / ofLine));
            start = end < 0 ? text.length() + 1 : end + 1;
        }
        return lines;
    }

    /** How many lines there are in letters of another size. */
    private static double linesAt(int points, double usualLines) {
        return Math.ceil(usualLines * points / USUAL_POINTS);
    }

    private static int height(double lines, int points) {
        return (int) Math.min(MOST_POINTS, Math.ceil(lines * POINTS_OF_LINE * points / USUAL_POINTS) + POINTS_BETWEEN);
    }

    // --- bars and charts

    private static void bars(ReportSheet sheet, PlacedTable placed, SheetOutput out) {
        List<Column> columns = placed.table().columns();
        for (int column = 0; column < columns.size(); column++) {
            if (columns.get(column).kind() == ColumnKind.ATTAINMENT
                    && !placed.table().rows().isEmpty()) {
                int place = sheet.place(placed.table(), column);
                out.bars(SheetOutput.area(placed.head() + 1, place, placed.last(), place));
            }
        }
    }

    /** The chart with the cells of the table before it from which its numbers come, as far as they stand there in order. */
    private SheetChart chart(ReportSheet sheet, PlacedChart placed, int columns) {
        ReportChart chart = placed.chart();
        PlacedTable table = placed.table();
        int firstRow = table == null ? -1 : rowOf(table, chart.categories());
        int lastRow = firstRow + chart.categories().size() - 1;
        List<SheetChart.Series> series = new ArrayList<>();
        for (ReportChart.Series each : chart.series()) {
            List<BigDecimal> values = each.points().stream()
                    .map(ReportChart.Point::number)
                    .map(PrintedNumber::value)
                    .toList();
            int column = table == null || firstRow < 0 ? -1 : columnOf(table, each.name(), firstRow, values);
            boolean isThere = table != null && column >= 0;
            int place = isThere ? sheet.place(table.table(), column) : -1;
            series.add(new SheetChart.Series(
                    each.name(),
                    isThere ? cells(table.head(), place, table.head(), place) : "",
                    values,
                    isThere ? cells(firstRow, place, lastRow, place) : "",
                    each.points().stream()
                            .map(ReportChart.Point::colour)
                            .map(Colours::digits)
                            .toList()));
        }
        return new SheetChart(
                chart.kind() == ReportChart.Kind.STACKED_BARS,
                chart.title(),
                chart.alternative(),
                chart.categories(),
                firstRow < 0 ? "" : cells(firstRow, 0, lastRow, 0),
                series,
                new SheetChart.Place(placed.firstRow(), placed.firstColumn(), placed.endRow(), columns));
    }

    private String cells(int firstRow, int firstColumn, int lastRow, int lastColumn) {
        return workbook.quotedSheet() + absolute(firstRow, firstColumn, lastRow, lastColumn);
    }

    /** The row of the sheet from which on the first column holds these texts; -1 if none. */
    private static int rowOf(PlacedTable table, List<String> texts) {
        List<String> first = table.table().rows().stream()
                .map(row -> row.cells().get(0).text())
                .toList();
        for (int at = 0; at + texts.size() <= first.size() && !texts.isEmpty(); at++) {
            if (first.subList(at, at + texts.size()).equals(texts)) {
                return table.head() + 1 + at;
            }
        }
        return -1;
    }

    /** The column under this head that holds these numbers from a row on; -1 if there is none. */
    private int columnOf(PlacedTable table, String head, int firstRow, List<BigDecimal> values) {
        List<Column> columns = table.table().columns();
        for (int column = 1; column < columns.size(); column++) {
            if (columns.get(column).head().equals(head)) {
                int at = column;
                boolean isSame = IntStream.range(0, values.size())
                        .allMatch(i -> values.get(i).equals(number(table, firstRow + i, at)));
                if (isSame) {
                    return column;
                }
            }
        }
        return -1;
    }

    /** The number that a cell of a table holds as one; null if it holds none. */
    private @Nullable BigDecimal number(PlacedTable table, int row, int column) {
        Cell cell = table.table().rows().get(row - table.head() - 1).cells().get(column);
        return cell instanceof NumberCell number && formats.of(number.number()).isPresent()
                ? number.number().value()
                : null;
    }
}
