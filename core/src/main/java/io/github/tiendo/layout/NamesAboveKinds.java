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

    /**
     * The sheet with heads over columns that say in turns which rows are planned and which reached, {@code Output 1.1 | Teachers
     * trained | | Baseline | Target} above {@code | | Planned | 0 | 900}; a name that stands in the row of heads is given to the
     * rows of its block. Empty where no column needs one.
     */
    static Optional<Sheet> headed(Sheet sheet, HeadWords words) {
        List<Sheet.Row> rows = sheet.rows();
        MovedCells cells = new MovedCells();
        rows.forEach(cells::keep);
        boolean found = false;
        for (int i = 0; i + 2 < rows.size(); i++) {
            int kinds = columnInTurns(rows.get(i + 1), rows.get(i + 2));
            Sheet.Row head = rows.get(i);
            if (kinds >= 0 && head.size() > 2 && sheet.firstColumn(head.index(), kinds) == kinds) {
                found |= new BlockOfKinds(sheet, i, kinds, words).headIn(cells, found || i < MOST_ROWS_BEFORE);
            }
        }
        if (!found) {
            return Optional.empty();
        }
        Sheet.Builder headed = cells.of(sheet);
        sheet.mergedAreas().forEach(headed::merge);
        return Optional.of(headed.build());
    }

    /** The column in which planned stands above reached; -1 without one. */
    private static int columnInTurns(Sheet.Row first, Sheet.Row second) {
        for (int nth = 0; nth < first.size(); nth++) {
            if (ColumnCells.isPlanned(first.cell(nth)) && ColumnCells.isReached(second.at(first.column(nth)))) {
                return first.column(nth);
            }
        }
        return -1;
    }

    /**
     * A row of heads and the rows of kinds below it.
     *
     * @param nth which row of the sheet the heads are
     * @param kinds the column of the kinds
     */
    private record BlockOfKinds(Sheet sheet, int nth, int kinds, HeadWords words) {

        /** Puts heads over the kinds and over the names; whether any was missing. */
        boolean headIn(MovedCells cells, boolean mayBegin) {
            Sheet.Row head = sheet.rows().get(nth);
            DraftCell first = head.cell(0);
            Optional<Integer> name = nameColumn(head);
            if (!mayBegin || head.has(kinds) && !name.equals(Optional.of(kinds))) {
                return false;
            }
            int column = kinds;
            if (name.isPresent()) {
                DraftCell named = head.at(name.get());
                column = name.get() == kinds ? lastColumn() + 1 : kinds;
                cells.put(
                        head.index(),
                        name.get(),
                        ColumnMeaning.NAME.wordLike(named.display()).atPlaceOf(named));
                nameRows(cells, named, name.get(), column);
            }
            cells.put(
                    head.index(),
                    column,
                    ColumnMeaning.FIGURE_KIND.wordLike(first.display()).atPlaceOf(first));
            return true;
        }

        private void nameRows(MovedCells cells, DraftCell name, int column, int kindsIn) {
            List<Sheet.Row> rows = sheet.rows();
            boolean namedBelow = column != kinds && rows.get(nth + 1).has(column);
            for (int i = nth + 1; i < rows.size() && isKind(rows.get(i).at(kinds)); i++) {
                if (!namedBelow) {
                    cells.put(rows.get(i).index(), kindsIn, rows.get(i).at(kinds));
                    cells.put(rows.get(i).index(), column, name);
                }
            }
        }

        /** Where the name of the block stands among heads of figures, none of which names rows; empty where it does not. */
        private Optional<Integer> nameColumn(Sheet.Row head) {
            Optional<Integer> last = Optional.empty();
            int figures = 0;
            for (int i = 0; i < head.size(); i++) {
                String shown = head.cell(i).display();
                Optional<HeadWords.Match> match = words.match(shown, HeadText.of(shown));
                boolean isFigure =
                        match.filter(known -> known.meaning().isFigure()).isPresent();
                figures += isFigure && head.column(i) > kinds ? 1 : 0;
                boolean namesBelow = sheet.rows().get(nth + 1).has(head.column(i));
                if (head.column(i) <= kinds
                        && match.filter(known -> known.meaning().namesRows() && (known.isWhole() || namesBelow))
                                .isPresent()) {
                    return Optional.empty();
                }
                last = head.column(i) <= kinds && head.kind(i) == DraftCell.Kind.TEXT
                        ? Optional.of(head.column(i))
                        : last;
            }
            return figures < 2 ? Optional.empty() : last;
        }

        private int lastColumn() {
            return sheet.rows().stream()
                    .mapToInt(row -> row.column(row.size() - 1))
                    .max()
                    .orElseThrow();
        }
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
