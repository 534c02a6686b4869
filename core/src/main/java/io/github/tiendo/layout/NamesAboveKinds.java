package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.List;
import java.util.Optional;

/**
 * A table in which the name of an indicator stands in a row of its own, and the rows below it say in its column of which kind
 * their figures are: {@code Seedlings distributed} above {@code Target | 1000 | 2000} and {@code Actual | 900 | 1800}. Each
 * such row gets the name, and a column says the kinds.
 *
 * @param heads the row of heads
 * @param column the column of the names
 * @param kinds the column in which the kinds are put
 */
record NamesAboveKinds(int heads, int column, int kinds) {

    private static final int MOST_ROWS_BEFORE = 60;

    /** The sheet with its names beside the kinds; empty where none stand above them. */
    static Optional<Sheet> beside(Sheet sheet) {
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 1; i + 2 < rows.size() && i < MOST_ROWS_BEFORE; i++) {
            Sheet.Row name = rows.get(i);
            Sheet.Row head = rows.get(i - 1);
            boolean begins = isName(name)
                    && head.size() > 2
                    && head.column(0) == name.column(0)
                    && isKind(rows.get(i + 1), name.column(0))
                    && isKind(rows.get(i + 2), name.column(0));
            if (begins) {
                int kinds = rows.stream()
                                .mapToInt(row -> row.column(row.size() - 1))
                                .max()
                                .orElseThrow()
                        + 1;
                return Optional.of(new NamesAboveKinds(head.index(), name.column(0), kinds).of(sheet));
            }
        }
        return Optional.empty();
    }

    /** The sheet with a head over a column that has none and says in turns which rows are planned and which reached; empty without one. */
    static Optional<Sheet> headed(Sheet sheet) {
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 1; i + 1 < rows.size() && i < MOST_ROWS_BEFORE; i++) {
            Sheet.Row head = rows.get(i - 1);
            for (int nth = 0; nth < rows.get(i).size(); nth++) {
                int column = rows.get(i).column(nth);
                boolean inTurns = ColumnCells.isPlanned(rows.get(i).cell(nth))
                        && ColumnCells.isReached(rows.get(i + 1).at(column));
                if (inTurns
                        && head.size() > 2
                        && !head.has(column)
                        && sheet.firstColumn(head.index(), column) == column) {
                    MovedCells cells = new MovedCells();
                    rows.forEach(cells::keep);
                    DraftCell first = head.cell(0);
                    cells.put(
                            head.index(),
                            column,
                            ColumnMeaning.FIGURE_KIND.wordLike(first.display()).atPlaceOf(first));
                    Sheet.Builder headed = cells.of(sheet);
                    sheet.mergedAreas().forEach(headed::merge);
                    return Optional.of(headed.build());
                }
            }
        }
        return Optional.empty();
    }

    private static boolean isName(Sheet.Row row) {
        return row.size() == 1 && row.kind(0) == DraftCell.Kind.TEXT && !isKind(row.cell(0));
    }

    private static boolean isKind(Sheet.Row row, int column) {
        return row.size() > 1 && row.column(0) == column && isKind(row.cell(0));
    }

    private static boolean isKind(DraftCell cell) {
        return ColumnCells.isPlanned(cell) || ColumnCells.isReached(cell) || ColumnCells.isBaseline(cell);
    }

    private Sheet of(Sheet sheet) {
        MovedCells cells = new MovedCells();
        DraftCell name = DraftCell.blank();
        List<Sheet.Row> rows = sheet.rows();
        for (int i = 0; i < rows.size(); i++) {
            Sheet.Row row = rows.get(i);
            boolean below = row.index() > heads;
            if (below && isName(row) && i + 1 < rows.size() && isKind(rows.get(i + 1), column)) {
                name = row.cell(0);
                continue;
            }
            cells.keep(row);
            if (row.index() == heads) {
                DraftCell head = row.cell(0);
                cells.put(
                        row.index(),
                        kinds,
                        ColumnMeaning.FIGURE_KIND.wordLike(head.display()).atPlaceOf(head));
            } else if (below && isKind(row, column) && !name.isBlank()) {
                cells.put(row.index(), kinds, row.cell(0));
                cells.put(row.index(), column, name);
            } else if (below) {
                name = DraftCell.blank();
            }
        }
        Sheet.Builder beside = cells.of(sheet);
        sheet.mergedAreas().forEach(beside::merge);
        return beside.build();
    }
}
