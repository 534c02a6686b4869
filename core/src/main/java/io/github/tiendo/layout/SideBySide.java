package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Tables that stand side by side, {@code Indicator | Target | Actual | | Indicator | Target | Actual}, put one below the other.
 *
 * @param firstRow where the first of what stands above their heads begins
 * @param stride how many rows lie between the tables once they stand below each other
 * @param columns where each table begins
 */
record SideBySide(int firstRow, int stride, List<Integer> columns) implements Rearranged {

    private static final int MOST_ROWS_BEFORE = 60;

    /** No person puts more beside each other. */
    private static final int MOST_TABLES = 8;

    /** How many rows above a head may hold the titles of the tables. */
    private static final int TITLES = 2;

    /** The sheet with its tables below each other, whose cells keep their places; empty where none stand side by side. */
    static Optional<Sheet> apart(Sheet sheet, HeadWords words) {
        List<Sheet.Row> rows = sheet.rows();
        int most = Math.min(rows.size(), MOST_ROWS_BEFORE);
        for (int i = 0; i < most; i++) {
            List<Integer> columns = tables(rows.get(i), words);
            if (columns.size() > 1
                    && columns.size() <= MOST_TABLES
                    && areParted(rows.subList(i, rows.size()), columns)) {
                int first = i;
                while (first > 0
                        && i - first < TITLES
                        && rows.get(first - 1).index() + 1 == rows.get(first).index()) {
                    first--;
                }
                int firstRow = rows.get(first).index();
                int lastRow = rows.get(rows.size() - 1).index();
                return Optional.of(new SideBySide(firstRow, lastRow - firstRow + 2, columns).apart(sheet));
            }
        }
        return Optional.empty();
    }

    /** Where tables begin in a row of heads: at its beginning, and at each further head of names behind an empty column. */
    private static List<Integer> tables(Sheet.Row row, HeadWords words) {
        List<Integer> columns = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            boolean begins = i == 0 || row.column(i) > row.column(i - 1) + 1;
            if (begins && row.kind(i) == DraftCell.Kind.TEXT && holdsName(row, i, words)) {
                columns.add(row.column(i));
            }
        }
        return columns;
    }

    /** Whether one of the heads from here to the next empty column names rows. */
    private static boolean holdsName(Sheet.Row row, int from, HeadWords words) {
        for (int i = from; i < row.size() && (i == from || row.column(i) == row.column(i - 1) + 1); i++) {
            String head = row.cell(i).display();
            boolean names = head.length() <= HeadFinder.LONGEST_HEAD
                    && words.exact(HeadText.plain(head))
                            .filter(ColumnMeaning::namesRows)
                            .isPresent();
            if (names) {
                return true;
            }
        }
        return false;
    }

    /** Whether the columns before all tables but the first are empty from the head on. */
    private static boolean areParted(List<Sheet.Row> rows, List<Integer> columns) {
        return columns.stream().skip(1).noneMatch(column -> rows.stream().anyMatch(row -> row.has(column - 1)));
    }

    private Sheet apart(Sheet sheet) {
        TreeMap<Integer, TreeMap<Integer, DraftCell>> cells = new TreeMap<>();
        for (Sheet.Row row : sheet.rows()) {
            for (int i = 0; i < row.size(); i++) {
                int table = table(row.index(), row.column(i));
                cells.computeIfAbsent(row.index() + table * stride, index -> new TreeMap<>())
                        .put(row.column(i) - shift(table), row.cell(i));
            }
        }
        Sheet.Builder apart = rearranged(sheet, cells);
        for (Sheet.Area area : sheet.mergedAreas()) {
            int table = table(area.firstRow(), area.firstColumn());
            int down = table * stride;
            apart.merge(Sheet.Area.of(
                    area.firstRow() + down,
                    area.firstColumn() - shift(table),
                    area.lastRow() + down,
                    area.lastColumn() - shift(table)));
        }
        return apart.build();
    }

    /** To which table a cell belongs: what stands above the titles is of the first. */
    private int table(int row, int column) {
        int table = 0;
        while (row >= firstRow && table + 1 < columns.size() && column >= columns.get(table + 1)) {
            table++;
        }
        return table;
    }

    private int shift(int table) {
        return columns.get(table) - columns.get(0);
    }

    @Override
    public SourceLocation place(String source, String sheet, int row, int column) {
        int table = row < firstRow ? 0 : Math.min((row - firstRow) / stride, columns.size() - 1);
        return SourceLocation.ofCell(source, sheet, row - table * stride, column + shift(table));
    }
}
