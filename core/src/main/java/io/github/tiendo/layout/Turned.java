package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.List;
import java.util.Optional;

/**
 * A block of rows that lies on its side: what its columns are about stands in the first cell of each row, and each of the
 * other columns is what elsewhere is a row. {@code Chỉ tiêu | Hộ nghèo | Số trạm} above {@code Kế hoạch 2024 | 4 | 400}.
 *
 * @param firstRow where it begins in the sheet
 * @param firstColumn where it begins in the sheet
 * @param height how many rows it has there
 * @param width how many columns it has there
 */
record Turned(int firstRow, int firstColumn, int height, int width) {
    /** So few rows are looked at: a table on its side is read across, and no person reads far. */
    private static final int MOST_ROWS = 60;

    private static final int FEWEST_ROWS = 3;

    /** The sheet with its block upright, whose cells keep their places; the same sheet where none lies on its side. */
    static Sheet upright(Sheet sheet, LayoutOptions options) {
        return sheet.rows().size() < FEWEST_ROWS
                ? sheet
                : block(sheet, options.headWords())
                        .map(block -> block.of(sheet))
                        .filter(upright -> reads(upright, options) > reads(sheet, options))
                        .orElse(sheet);
    }

    /** The first rows one below the other that begin in one column, mostly with the words of a head. */
    private static Optional<Turned> block(Sheet sheet, HeadWords words) {
        List<Sheet.Row> rows = sheet.rows();
        int most = Math.min(rows.size(), MOST_ROWS);
        int next;
        for (int first = 0; first + FEWEST_ROWS <= most; first = next) {
            int column = Math.min(rows.get(first).column(0), rows.get(first + 1).column(0));
            int known = 0;
            int width = 0;
            for (next = first; next < most; next++) {
                Sheet.Row row = rows.get(next);
                int last = row.column(row.size() - 1);
                if (row.index() != rows.get(first).index() + next - first || row.column(0) < column || last == column) {
                    break;
                }
                known += isHead(row.at(column), words) ? 1 : 0;
                width = Math.max(width, last - column + 1);
            }
            int height = next - first;
            if (height >= FEWEST_ROWS && known >= FEWEST_ROWS - 1 && known * 2 >= height) {
                return Optional.of(new Turned(rows.get(first).index(), column, height, width));
            }
            next = Math.max(next, first + 1);
        }
        return Optional.empty();
    }

    /** Whether a cell may be a head of its row: {@code Tổng số} is the last row of an upright table as well. */
    private static boolean isHead(DraftCell cell, HeadWords words) {
        return cell.kind() == DraftCell.Kind.TEXT
                && !Parts.isWhole(cell.text())
                && cell.text().length() <= HeadFinder.LONGEST_HEAD
                && words.match(cell.display(), HeadText.of(cell.display()))
                        .filter(HeadWords.Match::isWhole)
                        .isPresent();
    }

    /** How many columns the best head of a sheet knows by their whole words; 0 without a head. */
    private static int reads(Sheet sheet, LayoutOptions options) {
        SheetLines lines = new SheetLines(sheet);
        HeadFinder heads = new HeadFinder(lines, options, new LayoutContent());
        int best = 0;
        for (int i = 0; i < Math.min(lines.lines().size(), MOST_ROWS); i++) {
            best = Math.max(
                    best,
                    heads.at(i, false).map(head -> head.evidence().whole()).orElse(0));
        }
        return best;
    }

    private Sheet of(Sheet sheet) {
        MovedCells upright = new MovedCells();
        upright.keepAbove(sheet, firstRow);
        upright.move(
                sheet,
                Sheet.Area.of(firstRow, firstColumn, firstRow + height - 1, MovedCells.END),
                firstRow,
                firstColumn,
                true);
        upright.moveBelow(sheet, firstRow + height, width - height);
        return upright.of(sheet);
    }
}
