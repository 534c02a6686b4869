package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Indicators that are lists: the name in a row of its own, below it a row for each of its figures, {@code Baseline (2020) |
 * 1000} above {@code Target (2024) | 2000}. All of a sheet become one table with a row each, whose cells keep their places.
 */
final class FigureLists {

    /** So many rows are looked at for the first list. */
    private static final int MOST_ROWS_BEFORE = 200;

    private static final int FEWEST_FIGURES = 2;

    private final Sheet sheet;
    private final HeadWords words;
    private final MovedCells cells = new MovedCells();

    private FigureLists(Sheet sheet, HeadWords words) {
        this.sheet = sheet;
        this.words = words;
    }

    /** The figures of one indicator, each a row of two cells. */
    private record ListOfFigures(DraftCell name, List<Sheet.Row> figures) {

        int firstRow() {
            return figures.get(0).index() - 1;
        }

        int lastRow() {
            return figures.get(figures.size() - 1).index();
        }
    }

    /** The sheet with a table of its lists; empty where it has none. */
    static Optional<Sheet> joined(Sheet sheet, HeadWords words) {
        FigureLists rearranged = new FigureLists(sheet, words);
        List<ListOfFigures> lists = rearranged.lists();
        return lists.isEmpty() ? Optional.empty() : Optional.of(rearranged.joined(lists));
    }

    private List<ListOfFigures> lists() {
        List<Sheet.Row> rows = sheet.rows();
        List<ListOfFigures> lists = new ArrayList<>();
        for (int i = 0; i + FEWEST_FIGURES < rows.size() && (i < MOST_ROWS_BEFORE || !lists.isEmpty()); i++) {
            Sheet.Row name = rows.get(i);
            if (name.size() != 1 || name.kind(0) != DraftCell.Kind.TEXT) {
                continue;
            }
            int end = i + 1;
            while (end < rows.size() && rows.get(end).index() == name.index() + end - i && isFigure(rows.get(end))) {
                end++;
            }
            if (end - i > FEWEST_FIGURES && holdPlanAndResult(rows.subList(i + 1, end))) {
                lists.add(new ListOfFigures(name.cell(0), List.copyOf(rows.subList(i + 1, end))));
                i = end - 1;
            }
        }
        return lists;
    }

    /** Whether a row is the word for a figure, with one beside it. */
    private boolean isFigure(Sheet.Row row) {
        return row.size() == 2
                && meaning(row).isPresent()
                && (ColumnCells.isFigure(row.cell(1)) || ColumnCells.isMeasure(row.cell(1)));
    }

    private Optional<ColumnMeaning> meaning(Sheet.Row row) {
        DraftCell label = row.cell(0);
        return label.kind() == DraftCell.Kind.TEXT && label.text().length() <= HeadFinder.LONGEST_HEAD
                ? words.match(label.display(), HeadText.of(label.display()))
                        .map(HeadWords.Match::meaning)
                        .filter(ColumnMeaning::isFigure)
                : Optional.empty();
    }

    private boolean holdPlanAndResult(List<Sheet.Row> figures) {
        List<ColumnMeaning> meanings =
                figures.stream().map(this::meaning).flatMap(Optional::stream).toList();
        return meanings.contains(ColumnMeaning.TARGET) && meanings.contains(ColumnMeaning.RESULT);
    }

    private Sheet joined(List<ListOfFigures> lists) {
        Map<String, Integer> columns = new LinkedHashMap<>();
        int firstRow = lists.get(0).firstRow();
        int row = firstRow;
        DraftCell name = lists.get(0).name();
        cells.put(row, 0, ColumnMeaning.NAME.wordLike(name.display()).atPlaceOf(name));
        for (ListOfFigures list : lists) {
            row++;
            cells.put(row, 0, list.name());
            for (Sheet.Row figure : list.figures()) {
                String label = HeadText.plain(figure.cell(0).display());
                if (!columns.containsKey(label)) {
                    columns.put(label, columns.size() + 1);
                    cells.put(firstRow, columns.get(label), figure.cell(0));
                }
                cells.put(row, columns.get(label), figure.cell(1));
            }
        }
        copyOthers(lists);
        return cells.of(sheet);
    }

    /** The rows between the lists stand below the table. */
    private void copyOthers(List<ListOfFigures> lists) {
        int at = 0;
        int down = lists.size() + 2;
        for (Sheet.Row row : sheet.rows()) {
            while (at < lists.size() && row.index() > lists.get(at).lastRow()) {
                at++;
            }
            boolean listed = at < lists.size() && row.index() >= lists.get(at).firstRow();
            if (!listed) {
                int index = row.index() < lists.get(0).firstRow() ? row.index() : row.index() + down;
                for (int i = 0; i < row.size(); i++) {
                    cells.put(index, row.column(i), row.cell(i));
                }
            }
        }
    }
}
