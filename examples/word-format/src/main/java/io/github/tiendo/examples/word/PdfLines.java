package io.github.tiendo.examples.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Puts the letters of a page into lines: those of about one height, from left to right, with blanks where they are apart,
 * wide gaps between columns, and a blank line where the next line is further away than usual. A small raised number is
 * printed as one, so that the mark of a footnote is not read as the end of a number.
 */
final class PdfLines {

    /** What a letter may stand above or below its line, in sizes of its font: marks of notes do. */
    private static final double OFF_THE_LINE = 0.45;

    private static final double RAISED = 0.15;
    private static final double SMALL = 0.85;
    /** Gaps in sizes of the font: one blank is a quarter, in justified lines more or less. */
    private static final double BLANK = 0.15;

    private static final double COLUMN = 1.5;
    private static final double INDENT = 0.5;
    private static final int WIDEST_INDENT = 60;
    /** A line that is so much further away than most begins anew. */
    private static final double APART = 1.3;

    private static final String RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";

    /** A letter, or some that are drawn as one, from its left end on its line. */
    record Letter(double x, double y, double width, double size, String text) {

        double end() {
            return x + width;
        }

        boolean isBlank() {
            return text.isBlank();
        }
    }

    private static final class Line {

        private final List<Letter> letters = new ArrayList<>();
        private double y;
        private double size;

        boolean takes(Letter letter) {
            return Math.abs(letter.y() - y) <= OFF_THE_LINE * Math.max(size, letter.size());
        }

        void add(Letter letter) {
            letters.add(letter);
            if (letter.size() > size) {
                size = letter.size();
                y = letter.y();
            }
        }

        double start() {
            return letters.get(0).x();
        }
    }

    private final List<Letter> letters = new ArrayList<>();

    void add(Letter letter) {
        letters.add(letter);
    }

    void print(StringBuilder text) {
        List<Line> lines = lines();
        double usual = usualDistance(lines);
        double margin = lines.stream().mapToDouble(Line::start).min().orElse(0);
        Line before = null;
        for (Line line : lines) {
            if (before != null && usual > 0 && line.y - before.y > APART * usual) {
                text.append('\n');
            }
            print(line, margin, text);
            text.append('\n');
            before = line;
        }
    }

    private List<Line> lines() {
        List<Letter> fromTheTop = letters.stream()
                .filter(letter -> !letter.isBlank())
                .sorted(Comparator.comparingDouble(Letter::y))
                .toList();
        List<Line> lines = new ArrayList<>();
        Line line = new Line();
        for (Letter letter : fromTheTop) {
            if (!line.letters.isEmpty() && !line.takes(letter)) {
                lines.add(line);
                line = new Line();
            }
            line.add(letter);
        }
        if (!line.letters.isEmpty()) {
            lines.add(line);
        }
        lines.forEach(each -> each.letters.sort(Comparator.comparingDouble(Letter::x)));
        return lines;
    }

    private static double usualDistance(List<Line> lines) {
        List<Double> distances = new ArrayList<>();
        for (int i = 1; i < lines.size(); i++) {
            distances.add(lines.get(i).y - lines.get(i - 1).y);
        }
        distances.sort(Comparator.naturalOrder());
        return distances.isEmpty() ? 0 : distances.get(distances.size() / 2);
    }

    private static void print(Line line, double margin, StringBuilder text) {
        long indent = Math.round((line.start() - margin) / (INDENT * line.size));
        text.append(" ".repeat((int) Math.min(WIDEST_INDENT, indent)));
        double end = line.start();
        for (Letter letter : line.letters) {
            double gap = letter.x() - end;
            if (gap > COLUMN * line.size) {
                text.append("   ");
            } else if (gap > BLANK * line.size) {
                text.append(' ');
            }
            boolean raised = letter.size() < SMALL * line.size && line.y - letter.y() > RAISED * line.size;
            letter.text().chars().forEach(c -> text.append(printed((char) c, raised)));
            end = Math.max(end, letter.end());
        }
    }

    private static char printed(char c, boolean raised) {
        if (raised && c >= '0' && c <= '9') {
            return RAISED_DIGITS.charAt(c - '0');
        }
        return c < ' ' || Character.isSpaceChar(c) ? ' ' : c;
    }
}
