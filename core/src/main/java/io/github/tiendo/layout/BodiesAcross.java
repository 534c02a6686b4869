package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.organisation.AgencyListNotation;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * A table with a column for each body and a row for each thing that they were to do, {@code Nội dung | Sở Y tế | Sở Nội vụ},
 * put on its side: a row for each body, as such tables are read.
 *
 * @param firstRow the row of its heads
 * @param lastRow its last row
 * @param contents the column of what was to be done
 * @param firstBody the column of the first body; all columns from it on are bodies
 * @param width how many columns there are from that one on
 */
record BodiesAcross(int firstRow, int lastRow, int contents, int firstBody, int width) {

    private static final int MOST_ROWS_BEFORE = 60;
    private static final int FEWEST_BODIES = 2;

    private static final List<String> KINDS = LayoutWords.plain("column." + ColumnMeaning.MEMBER.id());

    /** As many things as anybody asks of bodies in one table. */
    private static final int MOST_ROWS = 500;

    /** The sheet with its table on its side; empty where no row of heads names bodies over answers. */
    static Optional<Sheet> turned(Sheet sheet, HeadWords words) {
        List<Sheet.Row> rows = sheet.rows();
        return IntStream.range(0, Math.min(rows.size(), MOST_ROWS_BEFORE))
                .mapToObj(i -> below(rows.subList(i, rows.size()), words))
                .flatMap(Optional::stream)
                .findFirst()
                .map(table -> table.of(sheet));
    }

    /** The table whose heads are the first of these rows. */
    private static Optional<BodiesAcross> below(List<Sheet.Row> rows, HeadWords words) {
        Sheet.Row head = rows.get(0);
        BitSet bodies = rows.size() > 1 ? bodies(head, rows.get(1)) : new BitSet();
        int first = bodies.nextSetBit(0);
        if (first <= 0 || bodies.cardinality() < FEWEST_BODIES) {
            return Optional.empty();
        }
        int end = head.size();
        while (end > first && isRemark(head.cell(end - 1), words)) {
            end--;
        }
        int width = end;
        while (end > first && isCount(head.cell(end - 1))) {
            end--;
        }
        int behind = end;
        // of several that nobody knows as heads some are offices by their words
        int offices = bodies.get(first, end).cardinality();
        boolean areBodies = offices >= FEWEST_BODIES
                && offices * 2 > end - first
                && IntStream.range(first, end)
                        .allMatch(i -> bodies.get(i)
                                || words.meaning(head.cell(i).display()).isEmpty());
        if (!areBodies) {
            return Optional.empty();
        }
        int contents = head.column(first - 1);
        int last = 0;
        while (last + 1 < rows.size()
                && last < MOST_ROWS
                && rows.get(last + 1).index() == head.index() + last + 1
                && ColumnCells.isWords(rows.get(last + 1).at(contents))) {
            last++;
        }
        List<DraftCell> answers = rows.subList(1, last + 1).stream()
                .flatMap(row -> IntStream.range(0, row.size())
                        .filter(i -> row.column(i) >= head.column(first) && row.column(i) <= head.column(behind - 1))
                        .mapToObj(row::cell))
                .toList();
        long heads = rows.subList(1, last + 1).stream()
                .filter(row ->
                        words.exact(HeadText.plain(row.at(contents).display())).isPresent())
                .count();
        boolean counted = rows.subList(1, last + 1).stream().allMatch(row -> IntStream.range(behind, width)
                .mapToObj(i -> row.at(head.column(i)))
                .allMatch(cell -> cell.isMissing() || ColumnCells.isFigure(cell)));
        boolean answered = !answers.isEmpty() && answers.stream().allMatch(Words::isAnswer) && heads * 2 <= last;
        return answered && counted
                ? Optional.of(new BodiesAcross(
                        head.index(),
                        head.index() + last,
                        contents,
                        head.column(first),
                        head.column(width - 1) - head.column(first) + 1))
                : Optional.empty();
    }

    /** Which cells of a row that is not numbered name bodies, over anything but a number, which is no answer and quickly seen. */
    private static BitSet bodies(Sheet.Row row, Sheet.Row below) {
        BitSet bodies = new BitSet();
        boolean isNumbered = row.size() > 0 && Words.isNumbering(row.cell(0).text())
                || IntStream.range(0, row.size())
                        .anyMatch(i -> row.cell(i).number().isPresent());
        for (int i = 0; i < row.size() && !isNumbered; i++) {
            boolean overNumber = below.at(row.column(i)).number().isPresent();
            bodies.set(i, !overNumber && isBody(row.cell(i)));
        }
        return bodies;
    }

    private static boolean isBody(DraftCell cell) {
        return cell.kind() == DraftCell.Kind.TEXT
                && cell.text().length() <= HeadFinder.LONGEST_HEAD
                && (AgencyListNotation.namesAnOffice(cell.display()) || isPlace(cell.display()));
    }

    /** {@code Xã Hưng Đạo}: the word for a kind of body, and a name. */
    private static boolean isPlace(String words) {
        String plain = HeadText.plain(words);
        return Words.startsWithAny(plain, KINDS) && !KINDS.contains(plain);
    }

    /** {@code Số xã đạt}, behind the bodies: how many of them did it. */
    private static boolean isCount(DraftCell cell) {
        return HeadWords.counts(HeadText.plain(cell.display()));
    }

    private static boolean isRemark(DraftCell cell, HeadWords words) {
        return words.meaning(cell.display())
                .filter(meaning -> meaning == ColumnMeaning.NOTE)
                .isPresent();
    }

    private Sheet of(Sheet sheet) {
        MovedCells cells = new MovedCells();
        cells.keepAbove(sheet, firstRow);
        cells.move(sheet, Sheet.Area.of(firstRow, contents, lastRow, contents), firstRow, 0, true);
        cells.move(sheet, Sheet.Area.of(firstRow, firstBody, lastRow, firstBody + width - 1), firstRow + 1, 0, true);
        cells.moveBelow(sheet, lastRow + 1, width);
        DraftCell head = cells.at(firstRow, 0);
        cells.put(firstRow, 0, kindOf(cells.at(firstRow + 1, 0), head).atPlaceOf(head));
        return cells.of(sheet);
    }

    /** What bodies such as the first are called: {@code Xã}; else a word for any. */
    private static DraftCell kindOf(DraftCell body, DraftCell head) {
        return ColumnMeaning.MEMBER.words().stream()
                .filter(kind -> Words.startsWithAny(HeadText.plain(body.display()), List.of(HeadText.plain(kind))))
                .findFirst()
                .map(DraftCell::text)
                .orElseGet(() -> ColumnMeaning.MEMBER.wordLike(head.display()));
    }
}
