package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Tables that stand side by side, {@code Indicator | Target | Actual | | Indicator | Target | Actual}, with an empty column
 * between them or without, put one below the other.
 *
 * @param firstRow where the first of what stands above their heads begins
 * @param stride how many rows lie between the tables once they stand below each other
 * @param columns where each table begins
 */
record SideBySide(int firstRow, int stride, List<Integer> columns) {

    private static final int MOST_ROWS_BEFORE = 60;

    /** No person puts more beside each other. */
    private static final int MOST_TABLES = 8;

    /** More heads than these are not compared. */
    private static final int MOST_HEADS = 100;

    /** So many rows below the heads say whether names stand there. */
    private static final int ROWS_LOOKED_AT = 40;

    /** How many rows above a head may hold the titles of the tables. */
    private static final int TITLES = 2;

    /** The sheet with its tables below each other, whose cells keep their places; empty where none stand side by side. */
    static Optional<Sheet> apart(Sheet sheet, HeadWords words) {
        List<Sheet.Row> rows = sheet.rows();
        int most = Math.min(rows.size(), MOST_ROWS_BEFORE);
        for (int i = 0; i < most; i++) {
            List<Sheet.Row> below = rows.subList(i, rows.size());
            List<Integer> columns = parted(below, words);
            if (columns.size() < 2 || columns.size() > MOST_TABLES || !areParted(below, columns)) {
                columns = repeated(below, words);
            }
            if (columns.size() > 1 && columns.size() <= MOST_TABLES) {
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

    /** Where tables begin in a row of heads: at its beginning, and at each further head of names or bodies behind an empty column. */
    private static List<Integer> parted(List<Sheet.Row> rows, HeadWords words) {
        Sheet.Row row = rows.get(0);
        List<Integer> begin = IntStream.range(0, row.size())
                .filter(i -> i == 0 || row.column(i) > row.column(i - 1) + 1)
                .boxed()
                .toList();
        return begin.size() < 2
                ? List.of()
                : begin.stream()
                        .filter(i -> row.kind(i) == DraftCell.Kind.TEXT && holdsName(rows, i, words))
                        .map(row::column)
                        .toList();
    }

    /** Whether one of the heads from here to the next empty column names rows, or bodies behind the first such column. */
    private static boolean holdsName(List<Sheet.Row> rows, int from, HeadWords words) {
        Sheet.Row row = rows.get(0);
        for (int i = from; i < row.size() && (i == from || row.column(i) == row.column(i - 1) + 1); i++) {
            if (namesRows(row.cell(i).display(), words) || isOfBodies(rows, i, words)) {
                return true;
            }
        }
        return false;
    }

    /** Whether a head is one of bodies, {@code Đơn vị}, and names stand below it: no units begin a table. */
    private static boolean isOfBodies(List<Sheet.Row> rows, int cell, HeadWords words) {
        String head = head(rows.get(0), cell);
        return (MeaningsOfBodies.isUnitOrBody(head)
                        || words.exact(head)
                                .filter(ColumnMeaning.MEMBER::equals)
                                .isPresent())
                && areNames(rows, rows.get(0).column(cell));
    }

    private static boolean namesRows(String head, HeadWords words) {
        return head.length() <= HeadFinder.LONGEST_HEAD
                && words.exact(HeadText.plain(head))
                        .filter(ColumnMeaning::namesRows)
                        .isPresent();
    }

    /**
     * Where tables begin that touch each other: the heads of the first, one of which names rows, come again in the same order
     * up to the end of the row, over names.
     */
    private static List<Integer> repeated(List<Sheet.Row> rows, HeadWords words) {
        Sheet.Row row = rows.get(0);
        for (int length = 2; length * 2 <= row.size() && row.size() <= MOST_HEADS; length++) {
            if (row.size() % length == 0 && comeAgain(row, length)) {
                int name = name(rows, length, words);
                if (name < length && areNames(rows, row.column(length + name))) {
                    int first = length;
                    return IntStream.range(0, row.size() / length)
                            .mapToObj(table -> row.column(table * first))
                            .toList();
                }
            }
        }
        return List.of();
    }

    /** The words of a head; empty where no words stand, or more than in any head. */
    private static String head(Sheet.Row row, int cell) {
        if (row.kind(cell) != DraftCell.Kind.TEXT) {
            return "";
        }
        String shown = row.cell(cell).display();
        return shown.length() <= HeadFinder.LONGEST_HEAD ? HeadText.of(shown).words() : "";
    }

    /** Which of the first heads names rows; behind them if none does. */
    private static int name(List<Sheet.Row> rows, int length, HeadWords words) {
        int name = 0;
        while (name < length && !namesRows(head(rows.get(0), name), words) && !isOfBodies(rows, name, words)) {
            name++;
        }
        return name;
    }

    /** Whether each head is that of so many columns before it, and as far from its neighbours as that. */
    private static boolean comeAgain(Sheet.Row row, int length) {
        int width = row.column(length) - row.column(0);
        for (int i = length; i < row.size(); i++) {
            if (row.column(i) - row.column(i - length) != width || !head(row, i).equals(head(row, i - length))) {
                return false;
            }
        }
        return true;
    }

    /** Whether words stand in a column for the most part, below the head and what divides it. */
    private static boolean areNames(List<Sheet.Row> rows, int column) {
        List<DraftCell> cells = rows.stream()
                .skip(1)
                .limit(ROWS_LOOKED_AT)
                .filter(row -> row.has(column))
                .map(row -> row.at(column))
                .toList();
        return cells.stream().filter(ColumnCells::isWords).count() * 2 > cells.size();
    }

    /** Whether the columns before all tables but the first are empty from the head on. */
    private static boolean areParted(List<Sheet.Row> rows, List<Integer> columns) {
        return columns.stream().skip(1).noneMatch(column -> rows.stream().anyMatch(row -> row.has(column - 1)));
    }

    private Sheet apart(Sheet sheet) {
        MovedCells apart = new MovedCells();
        apart.keepAbove(sheet, firstRow);
        for (int table = 0; table < columns.size(); table++) {
            int first = table == 0 ? 0 : columns.get(table);
            int last = table + 1 < columns.size() ? columns.get(table + 1) - 1 : MovedCells.END;
            apart.move(
                    sheet,
                    Sheet.Area.of(firstRow, first, firstRow + stride - 1, last),
                    firstRow + table * stride,
                    table == 0 ? 0 : columns.get(0),
                    false);
        }
        return apart.of(sheet);
    }
}
