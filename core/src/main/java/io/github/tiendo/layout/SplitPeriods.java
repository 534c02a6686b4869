package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Two columns that say one period together, {@code Year | Quarter} over {@code 2024 | Q1} or {@code Due month | Due year}: the
 * year is put behind the part of it.
 *
 * @param part the column of the quarters or months
 * @param words what counts the parts: {@code quarter}
 */
record SplitPeriods(int head, int year, int part, String words) {

    private static final List<String> YEARS = LayoutWords.plain("head.year");
    private static final List<String> PARTS = LayoutWords.plain("head.counted-time");
    private static final int MOST_ROWS_BEFORE = 60;
    private static final int FEWEST_ROWS = 2;
    private static final int FIRST_YEAR = 1990;
    private static final int LAST_YEAR = 2100;

    /** The sheet with its periods in one column each; the same sheet where none is split. */
    static Sheet joined(Sheet sheet) {
        List<SplitPeriods> pairs = new ArrayList<>();
        for (int i = 0; i < Math.min(sheet.rows().size(), MOST_ROWS_BEFORE); i++) {
            pairs.addAll(in(sheet.rows().get(i)));
        }
        Map<List<Integer>, DraftCell> moved = new HashMap<>();
        pairs.forEach(pair -> moved.putAll(pair.joinedIn(sheet)));
        if (moved.isEmpty()) {
            return sheet;
        }
        MovedCells cells = new MovedCells();
        sheet.rows().forEach(cells::keep);
        moved.forEach((at, cell) -> cells.put(at.get(0), at.get(1), cell));
        sheet.mergedAreas().forEach(cells::merge);
        return cells.of(sheet);
    }

    /** The pairs of heads in a row that say the same but for their last words, which are those of a year and of a part of one. */
    private static List<SplitPeriods> in(Sheet.Row row) {
        List<SplitPeriods> pairs = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            Optional<String> before = before(row, i, YEARS);
            for (int j = 0; j < row.size() && before.isPresent(); j++) {
                if (before.equals(before(row, j, PARTS))) {
                    String words = HeadText.plain(row.cell(j).display());
                    pairs.add(new SplitPeriods(
                            row.index(), row.column(i), row.column(j), words.substring(words.lastIndexOf(' ') + 1)));
                }
            }
        }
        return pairs;
    }

    /** What a head says before its last word, if that is one of those. */
    private static Optional<String> before(Sheet.Row row, int nth, List<String> last) {
        String plain = row.kind(nth) == DraftCell.Kind.TEXT
                ? " " + HeadText.plain(row.cell(nth).display())
                : "";
        return last.stream()
                .filter(word -> plain.endsWith(" " + word))
                .map(word -> plain.substring(0, plain.length() - word.length()).strip())
                .findFirst();
    }

    /** What stands in the cells below the heads, and in these, when the periods are joined; nothing unless all are. */
    private Map<List<Integer>, DraftCell> joinedIn(Sheet sheet) {
        Map<List<Integer>, DraftCell> moved = new HashMap<>();
        Optional<Integer> above = Optional.empty();
        int rows = 0;
        for (Sheet.Row row : sheet.rows()) {
            boolean isNote =
                    row.size() == 1 || row.at(part).isMissing() && row.at(year).isMissing();
            if (row.index() <= head || isNote) {
                continue;
            }
            if (BodyGroups.isSumAlone(row.at(year).display()) && row.at(part).isMissing()) {
                moved.put(List.of(row.index(), part), row.at(year));
                moved.put(List.of(row.index(), year), DraftCell.blank());
                continue;
            }
            Optional<Integer> own = row.at(year).isMissing() ? above : yearIn(row.at(year));
            Optional<String> joined =
                    own.flatMap(found -> row.at(part).isMissing() ? Optional.empty() : with(row.at(part), found));
            if (joined.isEmpty()) {
                return Map.of();
            }
            above = own;
            rows++;
            moved.put(List.of(row.index(), part), DraftCell.text(joined.get()).atPlaceOf(row.at(part)));
            moved.put(List.of(row.index(), year), DraftCell.blank());
        }
        moved.put(List.of(head, year), DraftCell.blank());
        if (sheet.firstColumn(head - 1, part) == sheet.firstColumn(head - 1, year)) {
            // "Deadline" over "Quarter" and "Year" is what the joined column is about
            moved.put(List.of(head, part), DraftCell.blank());
        }
        return rows < FEWEST_ROWS ? Map.of() : moved;
    }

    private static Optional<Integer> yearIn(DraftCell cell) {
        return (cell.number().isPresent() ? cell.number() : digits(cell))
                .filter(number -> number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValue)
                .filter(found -> found >= FIRST_YEAR && found <= LAST_YEAR);
    }

    private static Optional<BigDecimal> digits(DraftCell cell) {
        return Optional.of(cell.display())
                .filter(text -> text.matches("\\d{1,4}"))
                .map(BigDecimal::new);
    }

    private Optional<String> with(DraftCell cell, int of) {
        return YearlessPeriod.in(cell.display(), of).or(() -> YearlessPeriod.in(words + " " + cell.display(), of));
    }
}
