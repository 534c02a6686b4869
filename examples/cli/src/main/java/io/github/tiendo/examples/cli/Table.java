package io.github.tiendo.examples.cli;

import java.util.ArrayList;
import java.util.List;

/** Rows of text in columns of equal width. */
final class Table {

    /** On which side of its column a text stands. */
    enum Side {
        LEFT,
        RIGHT
    }

    private static final String GAP = "  ";

    private final List<Side> sides;
    private final List<List<String>> rows = new ArrayList<>();

    private Table(List<Side> sides) {
        this.sides = sides;
    }

    static Table of(List<Side> sides) {
        return new Table(List.copyOf(sides));
    }

    static Table of(Side... sides) {
        return of(List.of(sides));
    }

    /** Adds a row of as many texts as there are columns. */
    Table row(List<String> cells) {
        if (cells.size() != sides.size()) {
            throw new IllegalArgumentException("a row has " + sides.size() + " cells, found " + cells);
        }
        rows.add(cells.stream().map(Display::line).toList());
        return this;
    }

    Table row(String... cells) {
        return row(List.of(cells));
    }

    /** The rows, without blanks at their ends. */
    List<String> lines() {
        int[] widths = new int[sides.size()];
        for (List<String> row : rows) {
            for (int i = 0; i < widths.length; i++) {
                widths[i] = Math.max(widths[i], Display.width(row.get(i)));
            }
        }
        return rows.stream().map(row -> line(row, widths)).toList();
    }

    private String line(List<String> row, int... widths) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < widths.length; i++) {
            String padding = " ".repeat(widths[i] - Display.width(row.get(i)));
            line.append(i == 0 ? "" : GAP)
                    .append(sides.get(i) == Side.RIGHT ? padding + row.get(i) : row.get(i) + padding);
        }
        return line.toString().stripTrailing();
    }
}
