package io.github.tiendo.excel;

import io.github.tiendo.excel.ReportLooks.Line;
import io.github.tiendo.report.Report.Section;
import io.github.tiendo.report.Report.TitleBlock;
import io.github.tiendo.report.ReportBlock;
import io.github.tiendo.report.ReportChart;
import io.github.tiendo.report.ReportTable;
import io.github.tiendo.report.ReportTable.Alignment;
import io.github.tiendo.report.ReportTable.ColumnKind;
import io.github.tiendo.report.ReportTable.DayCell;
import io.github.tiendo.report.ReportTable.NumberCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The lines of one sheet of a report, in order, before any of them is written. */
final class ReportSheet {

    /** Beside a narrower table there is room for a chart. */
    private static final int COLUMNS_BESIDE_CHART = 3;

    private static final int COLUMNS_WITH_CHART = 7;
    private static final int WIDTH_OF_COLUMN = 13;
    /** What a column has beside what its kind wants. */
    private static final int SPARE_WIDTH = 2;
    /** Of a sheet that has no table. */
    private static final int WIDTH_OF_TEXT = 130;
    /** In characters, what is as wide as a page. */
    private static final int WIDTH_OF_PAGE = 140;

    private static final int ROWS_OF_CHART = 6;
    private static final int POINTS_OF_CHART_ROW = 17;
    private static final int POINTS_BESIDE_CHART = 190;

    private final String name;
    private final List<Entry> entries = new ArrayList<>();
    private final List<PlacedTable> tables = new ArrayList<>();
    private final List<PlacedChart> charts = new ArrayList<>();

    sealed interface Entry permits Text, Head, Row {}

    /**
     * A text over the whole width.
     *
     * @param points how high its row is; 0 for as high as the text needs
     */
    record Text(String text, Line line, int points) implements Entry {}

    /** The heads of a table. */
    record Head(ReportTable table) implements Entry {}

    /**
     * A row of a table.
     *
     * @param points how high it is at least
     */
    record Row(ReportTable table, ReportTable.Row row, int points) implements Entry {}

    /**
     * A table where it stands.
     *
     * @param head the row of its heads, from 0; its rows follow
     */
    record PlacedTable(ReportTable table, int head) {

        int last() {
            return head + table.rows().size();
        }
    }

    /**
     * A chart where it stands.
     *
     * @param table the table before it, which has its numbers; null where there is none
     * @param firstRow the first row under it
     * @param endRow behind the last
     * @param firstColumn the first column under it
     */
    record PlacedChart(ReportChart chart, @Nullable PlacedTable table, int firstRow, int endRow, int firstColumn) {}

    ReportSheet(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    List<Entry> entries() {
        return entries;
    }

    List<PlacedTable> tables() {
        return tables;
    }

    List<PlacedChart> charts() {
        return charts;
    }

    void add(TitleBlock title) {
        text(title.kind(), Line.KIND);
        text(title.subject(), Line.SUBJECT);
        title.legalBasis().forEach(basis -> text(basis, Line.BASIS));
        String days = title.issuedOnText()
                .map(issued -> title.dataThroughText() + " · " + issued)
                .orElse(title.dataThroughText());
        text(days, Line.BASIS);
    }

    void add(Section section) {
        boolean isAfterGap = entries.isEmpty()
                || entries.get(entries.size() - 1) instanceof Text last
                        && last.text().isEmpty();
        if (!isAfterGap && section.level() > 1) {
            text("", Line.GAP);
        }
        text(
                section.fullHeading(),
                switch (section.level()) {
                    case 1 -> Line.CHAPTER;
                    case 2 -> Line.HEADING;
                    default -> Line.SUBHEADING;
                });
        List<ReportBlock> blocks = section.blocks();
        for (int i = 0; i < blocks.size(); i++) {
            ReportBlock block = blocks.get(i);
            if (block instanceof ReportBlock.Paragraph paragraph) {
                text(paragraph.text().text(), Line.PARAGRAPH);
            } else if (block instanceof ReportBlock.Note note) {
                text(note.text().text(), Line.NOTE);
            } else if (block instanceof ReportBlock.Items items) {
                items.items().forEach(item -> text("- " + item.text(), Line.ITEM));
            } else if (block instanceof ReportTable table) {
                boolean hasChartBeside = table.columns().size() <= COLUMNS_BESIDE_CHART
                        && i + 1 < blocks.size()
                        && blocks.get(i + 1) instanceof ReportChart chart
                        && chart.kind() == ReportChart.Kind.COLUMNS;
                table(table, section, hasChartBeside);
            } else if (block instanceof ReportChart chart) {
                chart(chart);
            }
        }
    }

    private void text(String text, Line line) {
        entries.add(new Text(text, line, 0));
    }

    private void table(ReportTable table, Section section, boolean hasChartBeside) {
        if (!table.caption().equals(section.heading())) {
            text(table.caption(), Line.SUBHEADING);
        }
        tables.add(new PlacedTable(table, entries.size()));
        entries.add(new Head(table));
        int points = hasChartBeside ? POINTS_BESIDE_CHART / (table.rows().size() + 1) : 0;
        table.rows().forEach(row -> entries.add(new Row(table, row, points)));
        text("", Line.GAP);
    }

    private void chart(ReportChart chart) {
        PlacedTable table = tables.isEmpty() ? null : tables.get(tables.size() - 1);
        boolean isBeside = table != null
                && chart.kind() == ReportChart.Kind.COLUMNS
                && table.table().columns().size() <= COLUMNS_BESIDE_CHART
                && table.last() == entries.size() - 2;
        if (table != null && isBeside) {
            charts.add(new PlacedChart(
                    chart,
                    table,
                    table.head(),
                    table.last() + 1,
                    table.table().columns().size()));
            return;
        }
        int rows = chart.kind() == ReportChart.Kind.COLUMNS
                ? 2 * ROWS_OF_CHART
                : ROWS_OF_CHART + 3 * chart.categories().size() / 2;
        charts.add(new PlacedChart(chart, table, entries.size(), entries.size() + rows, 0));
        for (int i = 0; i < rows; i++) {
            entries.add(new Text("", Line.GAP, POINTS_OF_CHART_ROW));
        }
        text("", Line.GAP);
    }

    /**
     * How many columns of the sheet the first column of a table takes: two where it has no numbering and another table of
     * the sheet has, so that what follows stands below its like.
     */
    int span(ReportTable table) {
        return !isNumbered(table) && tables.stream().anyMatch(placed -> isNumbered(placed.table())) ? 2 : 1;
    }

    private static boolean isNumbered(ReportTable table) {
        return table.columns().size() > 1 && table.columns().get(0).kind() == ColumnKind.NUMBERING;
    }

    int place(ReportTable table, int column) {
        return column == 0 ? 0 : column + span(table) - 1;
    }

    /** The widths of its columns in characters, so that the sheet is as wide as a page. */
    List<Integer> widths() {
        TreeMap<Integer, Integer> wanted = new TreeMap<>();
        TreeMap<Integer, Integer> longest = new TreeMap<>();
        for (PlacedTable placed : tables) {
            ReportTable table = placed.table();
            for (int column = table.columns().size() - 1; column >= 0; column--) {
                int place = place(table, column);
                boolean isSpanned = column == 0 && span(table) > 1;
                if (!isSpanned) {
                    int width = Math.max(table.columns().get(column).kind().width(), longestTyped(table, column));
                    wanted.merge(place, width + SPARE_WIDTH, Math::max);
                }
                if (table.columns().get(column).kind().alignment() == Alignment.START) {
                    longest.merge(isSpanned ? 1 : place, longestText(table, column), Math::max);
                }
            }
        }
        List<Integer> widths = new ArrayList<>(wanted.values());
        if (widths.isEmpty()) {
            widths.add(WIDTH_OF_TEXT);
        }
        while (!charts.isEmpty() && widths.size() < COLUMNS_WITH_CHART) {
            widths.add(WIDTH_OF_COLUMN);
        }
        widen(widths, longest);
        return widths;
    }

    /** The longest number or day, which a program shows as a row of signs where it has no room. */
    private static int longestTyped(ReportTable table, int column) {
        return table.rows().stream()
                .map(row -> row.cells().get(column))
                .filter(cell -> cell instanceof NumberCell || cell instanceof DayCell)
                .mapToInt(cell -> cell.text().length())
                .max()
                .orElse(0);
    }

    private static int longestText(ReportTable table, int column) {
        return table.rows().stream()
                .mapToInt(row -> row.cells().get(column).text().length())
                .max()
                .orElse(0);
    }

    /**
     * Gives what a page has left to the columns of words by how long their texts are; under charts to all columns but the
     * first, so that the charts have room.
     */
    private void widen(List<Integer> widths, Map<Integer, Integer> longest) {
        int left = WIDTH_OF_PAGE - widths.stream().mapToInt(Integer::intValue).sum();
        if (!charts.isEmpty()) {
            longest.clear();
            IntStream.range(1, widths.size()).forEach(column -> longest.put(column, 1));
        }
        long whole = longest.values().stream().mapToLong(Integer::longValue).sum();
        for (Map.Entry<Integer, Integer> each : longest.entrySet()) {
            if (left > 0 && whole > 0) {
                int more = (int) (left * (long) each.getValue() / whole);
                widths.set(each.getKey(), widths.get(each.getKey()) + more);
                left -= more;
                whole -= each.getValue();
            }
        }
    }

    /** The one table of the sheet, or several with one row of heads from the first to the last; null for none. */
    @Nullable
    PlacedTable filtered() {
        if (tables.isEmpty()) {
            return null;
        }
        PlacedTable first = tables.get(0);
        boolean haveOneHead = tables.stream()
                .allMatch(each -> each.table().columns().equals(first.table().columns()));
        if (haveOneHead) {
            return first;
        }
        PlacedTable largest = first;
        for (PlacedTable each : tables) {
            largest = each.table().rows().size() > largest.table().rows().size() ? each : largest;
        }
        return largest;
    }
}
