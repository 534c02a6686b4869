package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Finds the head of a table by its words: one row, or up to three where cells are merged over them or a row of years
 * stands under a common word.
 */
final class HeadFinder {

    private static final int MAX_ROWS = 3;
    private static final int LONGEST_HEAD = 200;

    /** How many rows below a head are looked at for answers. */
    private static final int ROWS_OF_ANSWERS = 10;

    private static final Set<ColumnMeaning> NAMING = EnumSet.of(
            ColumnMeaning.NAME, ColumnMeaning.TASK, ColumnMeaning.TARGET, ColumnMeaning.COVERED, ColumnMeaning.MEMBER);

    private final SheetLines grid;
    private final HeadWords dictionary;
    private final LayoutContent content;

    HeadFinder(SheetLines grid, HeadWords dictionary, LayoutContent content) {
        this.grid = grid;
        this.dictionary = dictionary;
        this.content = content;
    }

    /** The head that begins in this line, if one does. */
    Optional<TableHead> at(int lineIndex) {
        Line top = grid.lines().get(lineIndex);
        if (top.cells().size() < 2 || !couldBeHead(top) || !content.takePossibleHead(top)) {
            return Optional.empty();
        }
        List<Line> rows = new ArrayList<>(List.of(top));
        int last = lastMergedRow(top);
        for (int i = lineIndex + 1; i < grid.lines().size() && rows.size() < MAX_ROWS; i++) {
            Line next = grid.lines().get(i);
            boolean below = next.row() <= last
                    || next.row() == rows.get(rows.size() - 1).row() + 1 && isUnder(top, next);
            if (!below) {
                break;
            }
            rows.add(next);
        }
        List<HeadCell> heads = heads(rows);
        int headEnd = Math.max(last, rows.get(rows.size() - 1).row());
        int firstBelow = lineIndex + rows.size();
        return new HeadMeaning(heads, dictionary).head(top.row(), headEnd, column -> answersBelow(firstBelow, column));
    }

    /** A quick look, since it is taken at every row: some words of a name or a target, and nothing that is a value. */
    private boolean couldBeHead(Line line) {
        boolean named = false;
        for (DraftCell cell : line.cells().values()) {
            if (cell.kind() != DraftCell.Kind.TEXT || cell.text().length() > LONGEST_HEAD) {
                if (!isYear(cell)) {
                    return false;
                }
            } else if (Words.isNumbering(cell.text())
                    && PeriodInText.find(cell.display()).isEmpty()) {
                return false;
            } else if (!named) {
                ColumnMeaning column =
                        dictionary.lookUp(HeadText.plain(cell.text())).orElse(null);
                named = column != null && NAMING.contains(column);
            }
        }
        return named;
    }

    /** Whether the cells of a column below the head say yes or no or name a day, as far as they say anything. */
    private boolean answersBelow(int firstLine, int column) {
        boolean found = false;
        int most = Math.min(grid.lines().size(), firstLine + ROWS_OF_ANSWERS);
        for (Line line : grid.lines().subList(Math.min(firstLine, most), most)) {
            DraftCell cell = line.at(column);
            if (!cell.isMissing()) {
                if (!Words.isAnswer(cell)) {
                    return false;
                }
                found = true;
            }
        }
        return found;
    }

    private static boolean isYear(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.NUMBER
                && cell.number()
                        .filter(year -> year.scale() == 0
                                && year.compareTo(BigDecimal.valueOf(1900)) >= 0
                                && year.compareTo(BigDecimal.valueOf(2199)) <= 0)
                        .isPresent();
    }

    private int lastMergedRow(Line top) {
        int last = top.row();
        for (int column : top.cells().keySet()) {
            last = Math.max(last, Math.min(top.row() + MAX_ROWS - 1, grid.lastRow(top.row(), column)));
        }
        return last;
    }

    /** Whether the line only divides columns of the head: years or known words, each under a shared or an empty cell. */
    private boolean isUnder(Line top, Line next) {
        boolean shared = false;
        for (var cell : next.cells().entrySet()) {
            if (cell.getValue().kind() != DraftCell.Kind.TEXT && !isYear(cell.getValue())) {
                return false;
            }
            if (!top.at(cell.getKey()).isBlank()) {
                boolean wide = grid.lastColumn(top.row(), cell.getKey()) > cell.getKey()
                        || top.at(cell.getKey() + 1).isBlank() && next.cells().containsKey(cell.getKey() + 1);
                if (!wide) {
                    return false;
                }
                shared = true;
            }
            HeadText text = HeadText.of(cell.getValue().text());
            if (text.period().isEmpty() && dictionary.lookUp(text.words()).isEmpty()) {
                return false;
            }
        }
        return shared;
    }

    private List<HeadCell> heads(List<Line> rows) {
        TreeMap<Integer, List<DraftCell>> parts = new TreeMap<>();
        for (Line row : rows) {
            row.cells().keySet().forEach(column -> parts.computeIfAbsent(column, c -> new ArrayList<>()));
        }
        List<HeadCell> heads = new ArrayList<>();
        for (int column : parts.keySet()) {
            StringBuilder words = new StringBuilder();
            DraftCell lowest = DraftCell.blank();
            for (int i = 0; i < rows.size(); i++) {
                DraftCell part = part(rows, i, column);
                if (!part.isBlank()) {
                    words.append(words.length() == 0 ? "" : " ").append(part.display());
                    lowest = rows.get(i).at(column).isBlank() ? lowest : part;
                }
            }
            int top = rows.get(0).row();
            heads.add(new HeadCell(
                    column,
                    rows.size() == 1 ? grid.lastColumn(top, column) : column,
                    DraftCell.text(words.toString()).at(lowest.location().orElseGet(() -> grid.place(top, column))),
                    HeadText.of(words.toString())));
        }
        return heads;
    }

    /** What stands in a row of the head over a column: its own words, or those that it shares with columns to its left. */
    private DraftCell part(List<Line> rows, int index, int column) {
        Line row = rows.get(index);
        DraftCell own = row.at(column);
        if (!own.isBlank()) {
            return own;
        }
        int first = grid.firstColumn(row.row(), column);
        if (first < column) {
            return row.at(first);
        }
        // not merged, but meant so: an empty cell over a year belongs to the word on its left
        boolean dividedBelow =
                index + 1 < rows.size() && !rows.get(index + 1).at(column).isBlank();
        var left = row.cells().floorEntry(column);
        return dividedBelow && left != null && grid.lastRow(row.row(), left.getKey()) == row.row()
                ? left.getValue()
                : own;
    }

    /**
     * A column of the head before its meaning is settled.
     *
     * @param index where it stands
     * @param lastIndex the last column over which it is merged
     * @param cell its words with their place
     * @param text the words taken apart
     */
    record HeadCell(int index, int lastIndex, DraftCell cell, HeadText text) {}
}
