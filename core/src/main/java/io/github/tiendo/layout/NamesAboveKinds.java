package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A table in which the name of an indicator stands in a row of its own, and the rows below it say in its column of which kind
 * their figures are: {@code Seedlings distributed} above {@code Target | 1000 | 2000} and {@code Actual | 900 | 1800}. Each
 * such row gets the name, and a column says the kinds.
 *
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
                return Optional.of(new NamesAboveKinds(head.index(), name.column(0), behindAll(sheet)).of(sheet));
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
        List<BlockOfKinds> blocks = new ArrayList<>();
        int rows = sheet.rows().size();
        for (int i = 0; i + 2 < rows && (i < MOST_ROWS_BEFORE || !blocks.isEmpty()); i++) {
            BlockOfKinds.at(sheet, i, words).ifPresent(blocks::add);
        }
        if (blocks.isEmpty()) {
            return Optional.empty();
        }
        MovedCells cells = new MovedCells();
        sheet.rows().forEach(cells::keep);
        blocks.forEach(block -> block.headIn(cells));
        sheet.mergedAreas().forEach(cells::merge);
        return Optional.of(cells.of(sheet));
    }

    /** The column in which planned stands above reached, or above another plan; -1 without one. */
    private static int columnInTurns(Sheet.Row first, Sheet.Row second) {
        for (int nth = 0; nth < first.size(); nth++) {
            if (FigureKind.isTarget(first.cell(nth))
                    && FigureKind.of(second.at(first.column(nth)))
                            .filter(kind -> kind != FigureKind.PLANNED)
                            .isPresent()) {
                return first.column(nth);
            }
        }
        return -1;
    }

    /**
     * A row of heads without one over the kinds, and the rows of kinds below it.
     *
     * @param nth which row of the sheet the heads are
     * @param kinds the column of the kinds
     * @param name the column in which the heads hold the name of the block; empty where they do not
     */
    private record BlockOfKinds(Sheet sheet, int nth, int kinds, Optional<Integer> name) {

        static Optional<BlockOfKinds> at(Sheet sheet, int nth, HeadWords words) {
            Sheet.Row head = sheet.rows().get(nth);
            int kinds = columnInTurns(sheet.rows().get(nth + 1), sheet.rows().get(nth + 2));
            if (kinds < 0 || head.size() < 3 || sheet.firstColumn(head.index(), kinds) != kinds) {
                return Optional.empty();
            }
            Optional<Integer> name = nameColumn(sheet, nth, kinds, words);
            return head.has(kinds) && !name.equals(Optional.of(kinds))
                    ? Optional.empty()
                    : Optional.of(new BlockOfKinds(sheet, nth, kinds, name));
        }

        /** Puts heads over the kinds and over the names. */
        void headIn(MovedCells cells) {
            Sheet.Row head = sheet.rows().get(nth);
            int column = name.equals(Optional.of(kinds)) ? behindAll(sheet) : kinds;
            name.ifPresent(names -> {
                DraftCell named = head.at(names);
                cells.put(
                        head.index(),
                        names,
                        ColumnMeaning.NAME.wordLike(named.display()).atPlaceOf(named));
                nameRows(cells, named, names, column);
            });
            DraftCell first = head.cell(0);
            cells.put(
                    head.index(),
                    column,
                    ColumnMeaning.FIGURE_KIND.wordLike(first.display()).atPlaceOf(first));
        }

        private void nameRows(MovedCells cells, DraftCell name, int column, int kindsIn) {
            List<Sheet.Row> rows = sheet.rows();
            boolean namedBelow = column != kinds && rows.get(nth + 1).has(column);
            for (int i = nth + 1;
                    i < rows.size() && FigureKind.of(rows.get(i).at(kinds)).isPresent();
                    i++) {
                if (!namedBelow) {
                    cells.put(rows.get(i).index(), kindsIn, rows.get(i).at(kinds));
                    cells.put(rows.get(i).index(), column, name);
                }
            }
        }

        /** Where the name of the block stands among heads of figures, none of which names rows; empty where it does not. */
        private static Optional<Integer> nameColumn(Sheet sheet, int nth, int kinds, HeadWords words) {
            Sheet.Row head = sheet.rows().get(nth);
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
    }

    /** The first column behind all that is filled. */
    private static int behindAll(Sheet sheet) {
        return 1
                + sheet.rows().stream()
                        .mapToInt(row -> row.column(row.size() - 1))
                        .max()
                        .orElseThrow();
    }

    private static boolean isName(Sheet.Row row) {
        return row.size() == 1
                && row.kind(0) == DraftCell.Kind.TEXT
                && !FigureKind.of(row.cell(0)).isPresent();
    }

    private static boolean isKind(Sheet.Row row, int column) {
        return row.size() > 1
                && row.column(0) == column
                && FigureKind.of(row.cell(0)).isPresent();
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
        sheet.mergedAreas().forEach(cells::merge);
        return cells.of(sheet);
    }
}
