package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Gathers lines that are rows of a table: of pipes, of tabs, of columns that wide gaps part, or of a label and as many numbers as in the
 * lines beside it, with single blanks between.
 */
final class TextTables {

    private static final Pattern RULE = Pattern.compile("[\\s|:+=-]+");
    private static final Pattern GAP = Pattern.compile("\\s{2,}");

    /** A label and, behind a wide gap, its number and nothing else. */
    private static final Pattern VALUE = Pattern.compile("\\p{L}.*\\S\\s{2,}[-+(]?\\p{Sc}?\\d[\\d.,]*\\)?");

    /** A number of a row whose cells single blanks part. */
    private static final Pattern NUMBER = Pattern.compile("[-+]?\\p{Sc}?\\d[\\d.,]*%?|\\(\\p{Sc}?\\d[\\d.,]*\\)");

    private static final int LONGEST_HEAD = 120;
    private static final int LEAST_ROWS = 2;
    private static final int LEAST_ALIGNED = 3;
    private static final int MOST_ROWS = 5_000;
    private static final int LONGEST_ALIGNED = 300;

    /** How the cells of a line are parted. */
    private enum Kind {
        NONE,
        PIPES,
        TABS,
        GAPS,
        BLANKS
    }

    private final String source;
    private final BiFunction<TextLine, Integer, SourceLocation> places;
    private final List<TextLine> lines = new ArrayList<>();
    private Kind kind = Kind.NONE;
    private int columns;

    TextTables(String source, BiFunction<TextLine, Integer, SourceLocation> places) {
        this.source = source;
        this.places = places;
    }

    boolean isOpen() {
        return kind != Kind.NONE;
    }

    /** The lines that turned out to be no table. */
    List<TextLine> lines() {
        return lines;
    }

    void clear() {
        lines.clear();
        kind = Kind.NONE;
    }

    /** Whether a line is a row, of the table that is open or of a new one. */
    boolean takes(TextLine line, int blankLines) {
        Kind here = kindOf(line);
        if (here == Kind.NONE || isOpen() && (here != kind || blankLines > 0 || lines.size() >= MOST_ROWS)) {
            return false;
        }
        return !isOpen() || kind == Kind.PIPES || kind == Kind.TABS || columnsOf(line, here) == columns;
    }

    void add(TextLine line) {
        kind = kindOf(line);
        columns = columnsOf(line, kind);
        lines.add(line);
    }

    private static Kind kindOf(TextLine line) {
        if (!line.mayHaveCells()) {
            return line.mark() == TextLine.Mark.NONE && numbers(line) > 1 ? Kind.BLANKS : Kind.NONE;
        }
        String text = line.whole();
        if (text.startsWith("|") && text.length() > 2 || text.indexOf('|') != text.lastIndexOf('|') && !line.isItem()) {
            return Kind.PIPES;
        }
        if (text.indexOf('\t') > 0) {
            return Kind.TABS;
        }
        boolean gaps = text.length() < LONGEST_ALIGNED
                && text.contains("  ")
                && (GAP.splitAsStream(text).count() > 2 || VALUE.matcher(text).matches());
        return gaps && line.mark() == TextLine.Mark.NONE ? Kind.GAPS : Kind.NONE;
    }

    private static int columnsOf(TextLine line, Kind kind) {
        return switch (kind) {
            case GAPS -> GAP.split(line.whole()).length;
            case BLANKS -> 1 + numbers(line);
            default -> 0;
        };
    }

    /** How many numbers end a line that begins with words; 0 if it has no words. */
    private static int numbers(TextLine line) {
        char last = line.last();
        if (!Character.isDigit(last) && last != '%' && last != ')' || line.length() > LONGEST_ALIGNED) {
            return 0;
        }
        String text = line.whole();
        String[] words = text.split(" ");
        int numbers = 0;
        while (numbers < words.length
                && NUMBER.matcher(words[words.length - 1 - numbers]).matches()) {
            numbers++;
        }
        return numbers < words.length && Character.isLetter(text.charAt(0)) && text.indexOf(':') < 0 ? numbers : 0;
    }

    /** Whether a line above may be the head of a table whose rows have none. */
    boolean mayHaveHead(TextLine above) {
        return kind == Kind.BLANKS
                && above.mark() == TextLine.Mark.NONE
                && above.length() < LONGEST_HEAD
                && ".:;,!?".indexOf(above.last()) < 0;
    }

    /** Puts a head above the rows. */
    void head(TextLine line) {
        lines.add(0, line);
    }

    /** Whether the lines are enough, and hold numbers. */
    boolean isTable() {
        boolean aligned = kind == Kind.GAPS || kind == Kind.BLANKS;
        return lines.size() >= (aligned ? LEAST_ALIGNED : LEAST_ROWS) && hasFigures();
    }

    /** The table of the lines; empty if they are too few, or no two cells hold a digit. */
    Optional<Sheet> end() {
        if (!isTable()) {
            return Optional.empty();
        }
        Sheet.Builder sheet = Sheet.builder(source, "");
        int row = 0;
        for (TextLine line : lines) {
            if (!RULE.matcher(line.whole()).matches()) {
                row(sheet, row++, line);
            }
        }
        return Optional.of(sheet.build());
    }

    private boolean hasFigures() {
        return kind == Kind.PIPES
                || lines.stream()
                                .filter(line -> line.whole().chars().anyMatch(Character::isDigit))
                                .count()
                        >= LEAST_ROWS;
    }

    private void row(Sheet.Builder sheet, int row, TextLine line) {
        sheet.row(row);
        String text = line.whole();
        if (kind == Kind.BLANKS) {
            String[] words = text.split(" ");
            int cells = numbers(line) == 0 && words.length == columns ? columns : 1 + numbers(line);
            int start = 0;
            for (int column = 0; column < cells; column++) {
                int end = start;
                for (int word = column == 0 ? words.length - cells + 1 : 1; word > 0 && end >= 0; word--) {
                    end = text.indexOf(' ', end + 1);
                }
                int stop = end < 0 ? text.length() : end;
                SourceLocation place = places.apply(line, line.indent() + start + 1);
                sheet.text(column, text.substring(start, stop).strip())
                        .at(place.line().orElse(1), place.column().orElse(1));
                start = stop + 1;
            }
            return;
        }
        int start = kind == Kind.PIPES && text.startsWith("|") ? 1 : 0;
        int column = 0;
        while (start <= text.length()) {
            int end = endOfCell(text, start);
            String cell = MarkdownCell.shown(text.substring(start, end).strip());
            if (!cell.isEmpty()) {
                SourceLocation place = places.apply(line, line.indent() + start + 1);
                int blanks = text.substring(start, end)
                        .indexOf(text.substring(start, end).strip());
                sheet.text(column, cell)
                        .at(place.line().orElse(1), place.column().orElse(1) + Math.max(0, blanks));
            }
            column++;
            start = next(text, end);
        }
    }

    private int endOfCell(String text, int start) {
        if (kind == Kind.GAPS) {
            Matcher gap = GAP.matcher(text);
            return gap.find(start) ? gap.start() : text.length();
        }
        int end = text.indexOf(kind == Kind.PIPES ? '|' : '\t', start);
        return end < 0 ? text.length() : end;
    }

    private int next(String text, int end) {
        if (kind != Kind.GAPS || end == text.length()) {
            return end == text.length() || kind == Kind.PIPES && end == text.length() - 1 ? text.length() + 1 : end + 1;
        }
        Matcher gap = GAP.matcher(text);
        return gap.find(end) ? gap.end() : text.length() + 1;
    }
}
