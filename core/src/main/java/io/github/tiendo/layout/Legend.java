package io.github.tiendo.layout;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.SheetLines.Line;
import io.github.tiendo.layout.TableHead.Column;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What the signs, letters and colours in a column of statuses stand for, where a line near the table says it: {@code Ghi
 * chú: Xanh - đã hoàn thành; Đỏ - quá hạn}, or a sign in one cell and its words in the next.
 */
final class Legend {

    private static final int MOST_SIGNS = 12;
    private static final int LONGEST_SIGN = 24;
    private static final int MOST_LINES = 5_000;
    private static final int MOST_TEXTS = 10;
    /** What stands between a sign and its words: a mark, or a word that is no part of another. */
    private static final String IS = LayoutWords.listed("legend.is").stream()
            .map(Pattern::quote)
            .collect(Collectors.joining("|", "\\s*(?:[-–—:=]|(?U:\\b(?:", ")\\b))\\s*"));

    /** The next sign in a line without marks between: {@code X = done P = planned}. */
    private static final String EQUATED = "\\s\\S{1,12} ?=";

    private final Map<String, String> words = new HashMap<>();

    /** The rows in which it stands. */
    private final Set<Integer> rows = new HashSet<>();

    private boolean onlyExplains;

    private Legend() {}

    /**
     * The legend of a column.
     *
     * @param column whose cells hold the signs
     * @param rows the first rows of the table
     * @param grid all lines of its sheet
     */
    static Legend of(Column column, List<Line> rows, SheetLines grid) {
        Legend legend = new Legend();
        List<String> signs = rows.stream()
                .map(row -> row.at(column.index()))
                .filter(cell -> !cell.isMissing() && cell.display().length() <= LONGEST_SIGN)
                .map(DraftCell::display)
                .distinct()
                .limit(MOST_SIGNS + 1L)
                .toList();
        if (signs.size() <= MOST_SIGNS) {
            String others = signs.stream()
                    .filter(sign -> !isWord(sign))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
            List<Pattern> patterns =
                    signs.stream().map(sign -> pattern(sign, others)).toList();
            grid.lines().stream()
                    .limit(MOST_LINES)
                    .filter(line -> line.cells().size() <= 2)
                    .forEach(line -> legend.read(line, signs, patterns));
            grid.textsBelow().forEach(text -> legend.read(text, signs, patterns));
            List<String> pictures = signs.stream().filter(sign -> !isWord(sign)).toList();
            List<Pattern> ofPictures =
                    pictures.stream().map(sign -> pattern(sign, others)).toList();
            grid.textsElsewhere().forEach(text -> legend.read(text, pictures, ofPictures));
            legend.onlyExplains = legend.onlyExplains();
        }
        boolean needsNone = legend.words.size() > 1 && new ColumnCells(rows, column.index()).areStatuses();
        return needsNone ? new Legend() : legend;
    }

    /**
     * The texts above a table and the tables of two columns in its document, each row as a text: they may say what signs without
     * letters stand for.
     */
    static List<String> elsewhere(List<Block> blocks, int table) {
        Stream<String> above = blocks.subList(Math.max(0, table - MOST_TEXTS), table).stream()
                .filter(block -> block instanceof Block.Text)
                .map(block -> ((Block.Text) block).text());
        Stream<String> tables = blocks.stream()
                .filter(block -> block != blocks.get(table) && block instanceof Sheet)
                .flatMap(block -> ((Sheet) block).rows().stream().limit(MOST_SIGNS + 1L))
                .filter(row -> row.size() == 2 && !isWord(row.cell(0).display()))
                .map(row -> row.cell(0).display() + " " + row.cell(1).display());
        return Stream.concat(tables, above).toList();
    }

    /**
     * A sign at the beginning of what a line lists, and the words behind it up to the next.
     *
     * @param others the signs that are no words, which need nothing before them
     */
    private static Pattern pattern(String sign, String others) {
        String next = "(?!" + (others.isEmpty() ? "" : others + "|") + EQUATED + ")";
        String words = "(?:" + next + "[^;,.\\n)])+";
        return Pattern.compile(
                (isWord(sign) ? "(?:(?:^|[;,.:(\\n])\\s*|(?=" + EQUATED + ")\\s)" : "(?:^|[;,.:(\\s])")
                        + Pattern.quote(sign) + (isWord(sign) ? IS : "(?:" + IS + "|\\s+)") + "(" + words + ")",
                Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    }

    private static boolean isWord(String sign) {
        return sign.chars().anyMatch(Character::isLetterOrDigit);
    }

    private void read(Line line, List<String> signs, List<Pattern> patterns) {
        List<DraftCell> cells = new ArrayList<>(line.cells().values());
        if (cells.size() == 2) {
            signs.stream()
                    .filter(sign -> HeadText.plain(sign)
                            .equals(HeadText.plain(cells.get(0).text())))
                    .forEach(sign -> {
                        words.putIfAbsent(sign, cells.get(1).display());
                        rows.add(line.row());
                    });
            return;
        }
        if (read(cells.get(0).text(), signs, patterns)) {
            rows.add(line.row());
        }
    }

    /** Whether a text says what some of the signs stand for. */
    private boolean read(String text, List<String> signs, List<Pattern> patterns) {
        int known = words.size();
        for (int i = 0; i < signs.size(); i++) {
            Matcher found = patterns.get(i).matcher(text);
            if (found.find()) {
                words.putIfAbsent(signs.get(i), found.group(1).strip());
            }
        }
        return words.size() > known;
    }

    /** Whether a line is of the legend. */
    boolean holds(Line line) {
        return words.size() > 1 && rows.contains(line.row());
    }

    /**
     * Whether the signs are classes or answers by themselves, which the words only explain: {@code G = on or above target},
     * {@code ✓ report received}.
     */
    private boolean onlyExplains() {
        boolean areClasses = words.entrySet().stream()
                .allMatch(sign -> SummaryRows.isClass(sign.getKey()) || !saysHow(sign.getValue()));
        return areClasses
                        && words.entrySet().stream()
                                .anyMatch(sign -> SummaryRows.isClass(sign.getKey()) && !saysHow(sign.getValue()))
                || words.keySet().stream().map(DraftCell::text).allMatch(Legend::answers)
                        && words.values().stream()
                                .noneMatch(said -> saysHow(said)
                                        || Answers.read(DraftCell.text(said)).isPresent());
    }

    /** Whether words are a class or a status. */
    private static boolean saysHow(String words) {
        return SummaryRows.isClass(words) || ColumnCells.saysStatus(words);
    }

    private static boolean answers(DraftCell sign) {
        return Answers.yesOrNo(sign).isPresent() || Answers.isCross(sign);
    }

    /** What a cell says: the words that its sign stands for where there is a legend, which names several signs. */
    DraftCell read(DraftCell cell) {
        boolean holds = onlyExplains && (SummaryRows.isClass(cell.display()) || answers(cell));
        String said = words.size() < 2 || holds ? null : words.get(cell.display());
        return said == null ? cell : DraftCell.text(said).atPlaceOf(cell);
    }
}
