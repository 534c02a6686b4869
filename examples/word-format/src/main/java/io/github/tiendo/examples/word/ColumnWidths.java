package io.github.tiendo.examples.word;

import io.github.tiendo.report.Report;
import io.github.tiendo.report.ReportTable;
import io.github.tiendo.report.ReportTable.Alignment;
import io.github.tiendo.report.ReportTable.Column;
import io.github.tiendo.report.ReportTable.Row;
import io.github.tiendo.report.ReportTable.RowKind;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * How wide the columns of a table are on a page: each as its longest word at least, since no program breaks words well, and
 * what is left by the length of what stands in them, so that no cell of a row needs many more lines than the others. In
 * twentieths of a point.
 */
final class ColumnWidths {

    /** A letter of a cell, bold ones being wider, and what stands beside the letters of a cell. */
    private static final double LETTER = 100;

    private static final double BOLD_LETTER = 118;
    private static final double BESIDE = 230;

    /** How wide other characters are beside a small letter. */
    private static final double CAPITAL = 1.7;

    private static final double DIGIT = 1.2;
    private static final double PERCENT = 2;
    private static final double WIDE_LETTER = 1.7;

    /** A head may take so many lines, since words do not fill them. */
    private static final double LINES_OF_HEAD = 2.2;

    /** As far as its lines are no longer, whatever the others want. */
    private static final double LONGEST_LINE_OF_HEAD = 7.5;
    /** A longer word is broken. */
    private static final int LONGEST_WORD = 14;
    /** A longer text takes more lines rather than more room. */
    private static final int LONGEST_TEXT = 160;

    private final Map<List<Column>, List<ReportTable>> alike;
    private final Map<List<Column>, List<Integer>> known = new HashMap<>();

    /** The widths of the tables of a report; those with the same heads have the same. */
    ColumnWidths(Report report) {
        alike = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .collect(Collectors.groupingBy(ReportTable::columns));
    }

    /** The widths of a table of the report, which make the whole; its orientation is that of all alike. */
    List<Integer> of(ReportTable table, int whole) {
        return known.computeIfAbsent(
                table.columns(), columns -> widths(columns, alike.getOrDefault(columns, List.of(table)), whole));
    }

    private static List<Integer> widths(List<Column> columns, List<ReportTable> tables, int whole) {
        double[] least = new double[columns.size()];
        double[] more = new double[columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            String head = columns.get(i).head();
            Lengths lengths = new Lengths();
            for (ReportTable table : tables) {
                lengths.add(table, i);
            }
            double ofHead = Math.max(longestWord(head), Math.min(head.length() / LINES_OF_HEAD, LONGEST_LINE_OF_HEAD));
            least[i] = BESIDE + Math.max(ofHead * BOLD_LETTER, lengths.word * LETTER);
            double wanted = Math.max(head.length() * BOLD_LETTER / LINES_OF_HEAD, lengths.text() * LETTER);
            more[i] = Math.max(0, BESIDE + wanted - least[i]);
        }
        double left = whole - Arrays.stream(least).sum();
        double asked = Arrays.stream(more).sum();
        if (left > asked) {
            giveToWords(left - asked, columns, more);
            asked = left;
        }
        List<Integer> widths = new ArrayList<>();
        for (int i = 0; i < least.length; i++) {
            double width =
                    left < 0 ? least[i] * whole / (whole - left) : least[i] + more[i] * left / Math.max(1, asked);
            widths.add((int) width);
        }
        return widths;
    }

    /** What nobody asked for goes to the columns of words. */
    private static void giveToWords(double spare, List<Column> columns, double... more) {
        boolean[] takes = new boolean[more.length];
        int takers = 0;
        for (int i = 0; i < more.length; i++) {
            takes[i] = columns.get(i).kind().alignment() == Alignment.START;
            takers += takes[i] ? 1 : 0;
        }
        for (int i = 0; i < more.length; i++) {
            more[i] += takers == 0 ? spare / more.length : takes[i] ? spare / takers : 0;
        }
    }

    /** The longest word of a column, and how long its texts are. */
    private static final class Lengths {

        private double word;
        private int longest;
        private long all;
        private int texts;

        void add(ReportTable table, int column) {
            for (Row row : table.rows()) {
                String text = row.cells().get(column).text();
                if (row.kind() != RowKind.HEADING && !text.isEmpty()) {
                    word = Math.max(word, longestWord(text));
                    longest = Math.max(longest, Math.min(text.length(), LONGEST_TEXT));
                    all += Math.min(text.length(), LONGEST_TEXT);
                    texts++;
                }
            }
        }

        /** Between the mean and the longest. */
        double text() {
            return texts == 0 ? 0 : ((double) all / texts + longest) / 2;
        }
    }

    /** In small letters. */
    private static double longestWord(String text) {
        double longest = 0;
        double word = 0;
        for (int i = 0; i < text.length() && longest < LONGEST_WORD; i++) {
            char letter = text.charAt(i);
            word = Character.isWhitespace(letter) ? 0 : word + width(letter);
            longest = Math.max(longest, word);
        }
        return Math.min(longest, LONGEST_WORD);
    }

    private static double width(char letter) {
        if (Character.isUpperCase(letter)) {
            return CAPITAL;
        }
        if (Character.isDigit(letter)) {
            return DIGIT;
        }
        return switch (letter) {
            case '%' -> PERCENT;
            case 'm', 'w' -> WIDE_LETTER;
            default -> 1;
        };
    }
}
