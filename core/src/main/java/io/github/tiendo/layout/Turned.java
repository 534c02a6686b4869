package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

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
                        .map(block -> block.of(sheet).of(sheet))
                        .filter(upright -> reads(upright, options) > reads(sheet, options))
                        .or(() -> periods(sheet, options.headWords()).map(block -> block.ofPeriods(sheet)))
                        .orElse(sheet);
    }

    /**
     * A block whose rows are periods and whose other columns each are an indicator: {@code Năm | Số trạm | Tỷ lệ (%)} above
     * {@code 2024 | 400 | 82} and {@code Kế hoạch 2025 | 450 | 85}. Nothing but the source of the figures stands right below it.
     */
    private static Optional<Turned> periods(Sheet sheet, HeadWords words) {
        List<Sheet.Row> rows = sheet.rows();
        for (int first = 0; first + FEWEST_ROWS <= Math.min(rows.size(), MOST_ROWS); first++) {
            Sheet.Row head = rows.get(first);
            if (isOverPeriods(head, words)) {
                int next = first + 1;
                while (next < rows.size() && isOfPeriod(rows.get(next), head, next - first, words)) {
                    next++;
                }
                boolean isOfParts = !HeadFinder.isYear(rows.get(next - 1).cell(0));
                if (isOfParts
                        && next < rows.size()
                        && BodyGroups.isSumAlone(rows.get(next).cell(0).text())) {
                    next++;
                }
                boolean ends = next == rows.size()
                        || rows.get(next).index() > rows.get(next - 1).index() + 1
                        || rows.get(next).size() == 1;
                return ends && next - first >= FEWEST_ROWS
                        ? Optional.of(new Turned(
                                head.index(),
                                head.column(0),
                                next - first,
                                head.column(head.size() - 1) - head.column(0) + 1))
                        : Optional.empty();
            }
        }
        return Optional.empty();
    }

    /** Whether a row begins with a head of periods and goes on with names that no head is known by. */
    private static boolean isOverPeriods(Sheet.Row row, HeadWords words) {
        return row.size() > 1
                && meaning(row.cell(0), words).equals(Optional.of(ColumnMeaning.PERIOD))
                && IntStream.range(1, row.size())
                        .mapToObj(row::cell)
                        .allMatch(cell -> cell.kind() == DraftCell.Kind.TEXT
                                && !Parts.isWhole(cell.text())
                                && meaning(cell, words).isEmpty());
    }

    private static Optional<ColumnMeaning> meaning(DraftCell cell, HeadWords words) {
        return words.match(cell.display(), HeadText.of(cell.display()))
                .filter(HeadWords.Match::isWhole)
                .map(HeadWords.Match::meaning);
    }

    /** Whether a row of figures is of a period, of which its first cell may say that it is planned: {@code Kế hoạch 2025}. */
    private static boolean isOfPeriod(Sheet.Row row, Sheet.Row head, int below, HeadWords words) {
        DraftCell first = row.at(head.column(0));
        HeadText text = HeadText.of(first.display());
        boolean isDated = HeadFinder.isYear(first)
                || YearlessPeriod.isOne(first.display())
                || !text.periods().isEmpty()
                        && (text.words().isEmpty()
                                || words.exact(text.words())
                                        .filter(ColumnMeaning::isFigure)
                                        .isPresent());
        return isDated
                && row.index() == head.index() + below
                && row.column(0) == head.column(0)
                && IntStream.range(1, row.size())
                        .mapToObj(row::cell)
                        .allMatch(cell -> cell.isMissing() || ColumnCells.isFigure(cell));
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

    private MovedCells of(Sheet sheet) {
        MovedCells upright = new MovedCells();
        upright.keepAbove(sheet, firstRow);
        upright.move(
                sheet,
                Sheet.Area.of(firstRow, firstColumn, firstRow + height - 1, MovedCells.END),
                firstRow,
                firstColumn,
                true);
        upright.moveBelow(sheet, firstRow + height, width - height);
        return upright;
    }

    /** Upright with the head of the names in place of that of the periods. */
    private Sheet ofPeriods(Sheet sheet) {
        MovedCells upright = of(sheet);
        DraftCell corner = upright.at(firstRow, firstColumn);
        DraftCell names = ColumnMeaning.NAME.wordLike(
                corner.display() + upright.at(firstRow + 1, firstColumn).display());
        upright.put(firstRow, firstColumn, names.atPlaceOf(corner));
        return upright.of(sheet);
    }
}
