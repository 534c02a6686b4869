package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Gathers the cells of a table that lost its rows: one cell a line, as pages of the web and PDFs are copied. Heads and labels are
 * words, and behind each label stand as many numbers, {@code Hồ sơ / Đúng hạn / Xã Tân An / 320 / 304 / Xã Bình Minh / 450 / 405}.
 */
final class LooseCells {

    private static final Pattern VALUE = Pattern.compile(
            "[-+(]?\\p{Sc}? ?\\d[\\d.,\u00a0]*( ?%| \\p{Ll}{1,4}| ?\\p{Sc})?\\)?( \\(\\d+([.,]\\d+)? ?%\\))?|[-–]");

    private static final int LONGEST_LABEL = 60;
    private static final int MOST_CELLS = 5_000;

    /** Of fewer rows, or numbers in a row, nobody sees that they stand in columns. */
    private static final int FEWEST = 2;

    private final String source;
    private final BiFunction<TextLine, Integer, SourceLocation> places;
    private final List<Cell> cells = new ArrayList<>();

    LooseCells(String source, BiFunction<TextLine, Integer, SourceLocation> places) {
        this.source = source;
        this.places = places;
    }

    /**
     * A line that may be a cell.
     *
     * @param blanks how many blank lines stand before it
     */
    record Cell(TextLine line, int blanks, String text, boolean isValue) {

        /** Whether it goes on with the label above it: "answered within 20 working / days". */
        boolean goesOn() {
            return !isValue && Character.isLowerCase(text.charAt(0));
        }
    }

    /** Labels, of which the last is that of a row, and the numbers behind them. */
    private record Group(List<Cell> labels, List<Cell> values) {}

    /** Takes a line with so many blank lines before it, if it may be a cell. */
    boolean takes(TextLine line, int blanks) {
        if (blanks > 1
                || cells.size() >= MOST_CELLS
                || line.mark() != TextLine.Mark.NONE
                || line.length() > LONGEST_LABEL) {
            return false;
        }
        String whole = line.whole();
        String text =
                whole.endsWith("|") ? whole.substring(0, whole.length() - 1).strip() : whole.strip();
        if (text.isEmpty()) {
            return false;
        }
        // no value begins with a letter, as most lines do
        boolean isWord = Character.isLetter(text.charAt(0));
        boolean isValue = !isWord && VALUE.matcher(text).matches();
        boolean isLabel = ".;!?,".indexOf(text.charAt(text.length() - 1)) < 0
                && text.indexOf('|') < 0
                && (isWord || text.chars().anyMatch(Character::isLetter));
        return (isLabel || isValue) && cells.add(new Cell(line, blanks, text, isValue));
    }

    /** Hands out the tables, and the lines that are in none, in their order. */
    void end(Consumer<Cell> text, Consumer<Sheet> table) {
        List<Group> groups = groups();
        for (int i = 0; i < groups.size(); ) {
            int end = i + 1;
            int width = groups.get(i).values().size();
            while (end < groups.size()
                    && groups.get(end).values().size() == width
                    && isOneLabel(groups.get(end).labels())) {
                end++;
            }
            List<Group> rows = groups.subList(i, end);
            List<Cell> above = groups.get(i).labels();
            int heads = Math.min(labels(above) - 1, width + 1);
            if (width >= FEWEST && rows.size() >= FEWEST && heads >= width) {
                int first = above.size() - 1;
                while (above.get(first).goesOn()) {
                    first--;
                }
                above.subList(0, first - heads).forEach(text);
                table.accept(sheet(rows, above.subList(first - heads, first), above.subList(first, above.size())));
            } else {
                for (Group row : rows) {
                    row.labels().forEach(text);
                    row.values().forEach(text);
                }
            }
            i = end;
        }
        cells.clear();
    }

    private List<Group> groups() {
        List<Group> groups = new ArrayList<>();
        for (Cell cell : cells) {
            Group last = groups.isEmpty() ? null : groups.get(groups.size() - 1);
            if (last == null || !cell.isValue() && !last.values().isEmpty()) {
                last = new Group(new ArrayList<>(), new ArrayList<>());
                groups.add(last);
            }
            (cell.isValue() ? last.values() : last.labels()).add(cell);
        }
        return groups;
    }

    private static int labels(List<Cell> lines) {
        int labels = 0;
        for (Cell line : lines) {
            labels += line.goesOn() ? 0 : 1;
        }
        return labels;
    }

    private static boolean isOneLabel(List<Cell> lines) {
        return labels(lines) == 1 && !lines.get(0).goesOn();
    }

    private Sheet sheet(List<Group> rows, List<Cell> heads, List<Cell> first) {
        Sheet.Builder sheet = Sheet.builder(source, "");
        int row = 0;
        sheet.row(row++);
        int columns = rows.get(0).values().size() + 1;
        for (int c = 0; c < heads.size(); c++) {
            cell(sheet, columns - heads.size() + c, heads.subList(c, c + 1));
        }
        for (Group group : rows) {
            sheet.row(row++);
            cell(sheet, 0, group == rows.get(0) ? first : group.labels());
            for (int c = 0; c < group.values().size(); c++) {
                cell(sheet, c + 1, group.values().subList(c, c + 1));
            }
        }
        return sheet.build();
    }

    /** A cell of one line, or of a line and those that go on with it. */
    private void cell(Sheet.Builder sheet, int column, List<Cell> lines) {
        TextLine line = lines.get(0).line();
        SourceLocation place = places.apply(line, line.indent() + 1);
        sheet.text(column, String.join(" ", lines.stream().map(Cell::text).toList()))
                .at(place.line().orElse(1), place.column().orElse(1));
    }
}
