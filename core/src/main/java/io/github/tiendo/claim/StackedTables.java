package io.github.tiendo.claim;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Sheet;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/**
 * The tables that stand one below another on a sheet: a blank line or a line of words alone comes before the heads of the next,
 * which stand over each of its numbers and are others than those above. What one sums up is nothing of the other.
 */
final class StackedTables {

    /** So many lines may stand before the heads of a table. */
    private static final int MOST_LINES_ABOVE = 3;

    private final Sheet sheet;
    private final List<Sheet.Row> rows;

    /**
     * A table.
     *
     * @param rows of the sheet
     * @param caption the line of words above its heads; empty if there is none
     */
    record Part(List<Sheet.Row> rows, String caption) {}

    private StackedTables(Sheet sheet) {
        this.sheet = sheet;
        this.rows = sheet.rows();
    }

    static List<Part> of(Sheet sheet) {
        return new StackedTables(sheet).parts();
    }

    private List<Part> parts() {
        List<Part> parts = new ArrayList<>();
        int from = 0;
        int head = head(0);
        for (int i = 1; i < rows.size(); i++) {
            boolean apart = rows.get(i).index() > rows.get(i - 1).index() + 1 || isWords(i);
            int next = apart && head >= 0 && i > head + 1 ? head(i) : -1;
            if (next >= 0 && !isAlike(head, next)) {
                parts.add(part(from, i));
                from = i;
                head = next;
            }
        }
        parts.add(part(from, rows.size()));
        return parts;
    }

    private Part part(int from, int to) {
        boolean captioned = from > 0 && isWords(from);
        return new Part(
                rows.subList(from, to), captioned ? rows.get(from).cell(0).display() : "");
    }

    /** The row of heads behind at most a few of words alone; -1 if there is none. */
    private int head(int from) {
        return IntStream.range(from, Math.min(rows.size() - 1, from + MOST_LINES_ABOVE + 1))
                .takeWhile(i -> i == from || isWords(i - 1))
                .filter(this::isHead)
                .findFirst()
                .orElse(-1);
    }

    /** One cell of words. */
    private boolean isWords(int i) {
        return rows.get(i).size() == 1 && !isNumber(rows.get(i).cell(0));
    }

    /** Words and nothing else, with some over each number of the row below that is not at its beginning. */
    private boolean isHead(int i) {
        Sheet.Row below = rows.get(i + 1);
        int first = rows.get(i).size() == 0 ? -1 : rows.get(i).column(0);
        List<Integer> numbers = IntStream.range(0, below.size())
                .filter(nth -> isNumber(below.cell(nth)))
                .map(below::column)
                .filter(column -> column > first)
                .boxed()
                .toList();
        return rows.get(i).size() > 1
                && IntStream.range(0, rows.get(i).size())
                        .noneMatch(nth -> isNumber(rows.get(i).cell(nth)))
                && !numbers.isEmpty()
                && numbers.stream().noneMatch(column -> head(i, column).isBlank());
    }

    private DraftCell head(int i, int column) {
        return sheet.covering(rows.get(i).index(), column);
    }

    private boolean isAlike(int one, int other) {
        return IntStream.range(0, rows.get(other).size()).allMatch(nth -> {
            int column = rows.get(other).column(nth);
            return Objects.equals(
                    head(one, column).display(), rows.get(other).cell(nth).display());
        });
    }

    private static boolean isNumber(DraftCell cell) {
        return cell.number().isPresent()
                || cell.kind() == DraftCell.Kind.TEXT
                        && cell.text().chars().anyMatch(Character::isDigit)
                        && cell.text().chars().noneMatch(Character::isLetter);
    }
}
