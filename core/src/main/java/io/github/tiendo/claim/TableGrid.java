package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Block;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The numbers of a table by row and column, with the words of their heads and rows. */
final class TableGrid {

    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 80;

    /** More than the words over any column: where no row has numbers, all would be heads. */
    private static final int LONGEST_HEAD = 4_000;

    /** A longer line above the heads is no title. */
    private static final int LONGEST_TITLE = 100;

    /** How many there are: {@code (n = 2,400)}. */
    private static final Pattern POPULATION = Pattern.compile("\\bn ?= ?(\\d[\\d.,]*\\d|\\d)");

    /** A head over numbers that have a percentage behind them in brackets: {@code n (%)}. */
    private static final String IN_BRACKETS = "(%)";

    private final Sheet sheet;
    private final Digits digits;
    private final TableNumbers numbers;
    private final List<Integer> rows = new ArrayList<>();
    private final String caption;

    private final Amount[][] amounts;

    /** By column, the percentages in brackets behind its numbers; null for a column without. */
    private final Amount[][] brackets;

    private final String[] heads;
    private final String[] labels;
    private final String[] ranks;
    private final boolean isCut;
    private int columns;
    private int labelColumn = -1;
    private int firstRow;
    private Optional<ScaleWord> scale = Optional.empty();
    private final BitSet percents = new BitSet();
    private final BitSet counts = new BitSet();
    private final BitSet words = new BitSet();
    private final BitSet used = new BitSet();

    /**
     * Reads a table.
     *
     * @param of its rows
     * @param caption the text above it
     */
    TableGrid(Sheet sheet, List<Sheet.Row> of, String caption, Digits digits) {
        this.sheet = sheet;
        this.caption = NormalText.of(caption);
        int size = Math.min(of.size(), MOST_ROWS);
        for (Sheet.Row row : of.subList(0, size)) {
            rows.add(row.index());
            columns = Math.max(columns, row.size() == 0 ? 0 : row.column(row.size() - 1) + 1);
        }
        isCut = size < of.size() || columns > MOST_COLUMNS;
        columns = Math.min(MOST_COLUMNS, columns);
        String texts = texts();
        this.digits = digits.within(texts);
        this.numbers = new TableNumbers(this.digits);
        this.amounts = new Amount[size][columns];
        this.brackets = new Amount[columns][];
        this.heads = new String[columns];
        this.labels = new String[size];
        this.ranks = new String[size];
        Arrays.fill(heads, "");
        Arrays.fill(labels, "");
        Arrays.fill(ranks, "");
        for (int c = 0; c < columns; c++) {
            split(c, texts.contains(IN_BRACKETS));
        }
        fill();
    }

    /** The texts of the first cells that are no typed numbers, one a line: how a program shows a number tells nothing of the others. */
    private String texts() {
        StringBuilder texts = new StringBuilder();
        for (int r = 0; r < rows.size() && texts.length() < TextNumbers.SAMPLE; r++) {
            for (int c = 0; c < columns; c++) {
                DraftCell cell = cell(r, c);
                if (cell.kind() == DraftCell.Kind.TEXT) {
                    texts.append(cell.text()).append('\n');
                }
            }
        }
        return texts.toString();
    }

    private void fill() {
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns; c++) {
                amounts[r][c] = amounts[r][c] == null ? numbers.of(cell(r, c)) : amounts[r][c];
            }
        }
        labelColumn = wordiest();
        firstRow = firstNumbers();
        for (int r = 0; r < rows.size(); r++) {
            for (int c = 0; c < columns && r < firstRow && !isText(r); c++) {
                String text = NormalText.of(headCell(r, c).text());
                if (!text.isEmpty() && heads[c].length() + text.length() <= LONGEST_HEAD) {
                    heads[c] = heads[c].isEmpty() ? text : (heads[c] + " " + text).strip();
                }
            }
            if (labelColumn >= 0) {
                labels[r] = NormalText.of(cell(r, labelColumn).text());
                ranks[r] = labelColumn == 0 ? "" : cell(r, 0).display();
            }
        }
        for (int r = 0; r < firstRow; r++) {
            Arrays.fill(amounts[r], null);
        }
        scale = scale();
        for (int c = 0; c < columns; c++) {
            negatives(c);
            percents.set(c, arePercents(c));
            counts.set(c, areCounts(c));
            words.set(c, haveWords(c));
        }
    }

    /** Takes "(60)" for less than nothing, beside numbers without brackets or under the head of a change. */
    private void negatives(int c) {
        boolean told = isOfChanges(c);
        int column = c;
        boolean mixed = IntStream.range(firstRow, rows.size()).anyMatch(r -> amounts[r][column] != null);
        for (int r = firstRow; r < rows.size() && c != labelColumn && (told || mixed); r++) {
            amounts[r][c] =
                    amounts[r][c] == null ? numbers.inBrackets(cell(r, c).text()) : amounts[r][c];
        }
    }

    /**
     * Parts "1,248 (52.0%)" in its number and its percentage, if that is how the numbers of a column stand.
     *
     * @param told whether a head says that numbers in brackets are percentages
     */
    private void split(int c, boolean told) {
        int bracketed = 0;
        for (int r = 0; r < rows.size(); r++) {
            bracketed += cell(r, c).text().indexOf('(') > 0 ? 1 : 0;
        }
        TableNumbers.Split[] splits = new TableNumbers.Split[rows.size()];
        int split = 0;
        int others = 0;
        for (int r = 0; r < rows.size() && bracketed > 1; r++) {
            String text = cell(r, c).text();
            if (text.indexOf('(') <= 0) {
                others += numbers.of(cell(r, c)) == null ? 0 : 1;
                continue;
            }
            splits[r] = numbers.split(text, told);
            split += splits[r] == null ? 0 : 1;
        }
        if (split > Math.max(1, others)) {
            brackets[c] = new Amount[rows.size()];
            for (int r = 0; r < rows.size(); r++) {
                amounts[r][c] = splits[r] == null ? null : splits[r].number();
                brackets[c][r] = splits[r] == null ? null : splits[r].percent();
            }
        }
    }

    /** A cell of a head, which may be spread over several columns of numbers. */
    private DraftCell headCell(int r, int c) {
        DraftCell cell = cell(r, c);
        int merged = cell.isBlank() ? sheet.firstColumn(rows.get(r), c) : c;
        boolean spread = merged == c
                && cell.isBlank()
                && r + 1 < firstRow
                && !cell(r + 1, c).isBlank();
        int first = spread ? c - 1 : merged;
        return first <= Math.max(0, labelColumn) ? cell : spread ? headCell(r, first) : cell(r, first);
    }

    /** The column of words: the first that holds more texts than numbers. */
    private int wordiest() {
        return IntStream.range(0, Math.min(columns, 4))
                .filter(c -> texts(c) > 0)
                .boxed()
                .max(Comparator.comparing(this::texts))
                .orElse(-1);
    }

    private long texts(int c) {
        return IntStream.range(0, rows())
                .filter(r -> cell(r, c).kind() == DraftCell.Kind.TEXT && amounts[r][c] == null)
                .filter(r -> cell(r, c).text().length() > 2)
                .count();
    }

    /** The first row with a word for it and a number in another column, or a row of column numbers. */
    private int firstNumbers() {
        for (int r = 0; r < rows.size(); r++) {
            int numbers = 0;
            for (int c = 0; c < columns; c++) {
                boolean year = amounts[r][c] != null && isYear(amounts[r][c]);
                numbers += c != labelColumn && amounts[r][c] != null && !year ? 1 : 0;
            }
            boolean labelled = labelColumn >= 0 && !cell(r, labelColumn).isBlank();
            // a label and its number need no head above them
            boolean first = r > 0 || columns == 2 && cell(0, 1).kind() == DraftCell.Kind.TEXT;
            if (first && numbers > 0 && labelled && !isColumnNumbers(r)) {
                return r;
            }
        }
        return rows.size();
    }

    /** Whether the numbers of a column are years, under whatever head. */
    boolean isYears(int c) {
        return hasNumbers(c) && filled(c).allMatch(r -> isYear(amounts[r][c]));
    }

    /** The rows with a number in a column. */
    private IntStream filled(int c) {
        return IntStream.range(firstRow, rows()).filter(r -> amounts[r][c] != null);
    }

    private boolean hasNumbers(int c) {
        return filled(c).findAny().isPresent();
    }

    private static boolean isYear(Amount amount) {
        BigDecimal value = amount.value();
        return value.compareTo(BigDecimal.valueOf(1900)) > 0
                && value.compareTo(BigDecimal.valueOf(2100)) < 0
                && amount.printed().length() == 4;
    }

    /** "1 | 2 | 3=2/1": numbers of columns under their heads. */
    boolean isColumnNumbers(int r) {
        int numbers = 0;
        for (int c = 0; c < columns; c++) {
            String text = cell(r, c).display();
            boolean number = text.matches("\\(?\\d{1,2}\\)?(\\s*=.*)?|[A-Z]");
            if (!text.isBlank() && !number) {
                return false;
            }
            numbers += text.isBlank() ? 0 : 1;
        }
        return numbers > 1;
    }

    /** Whether the table has more rows or columns than are looked at. */
    boolean isCut() {
        return isCut;
    }

    SourceLocation place(int r, int c) {
        return sheet.place(rows.get(r), c);
    }

    DraftCell cell(int r, int c) {
        return sheet.at(rows.get(r), c);
    }

    int rows() {
        return rows.size();
    }

    int columns() {
        return columns;
    }

    int labelColumn() {
        return labelColumn;
    }

    @Nullable
    Amount amount(int r, int c) {
        return amounts[r][c];
    }

    /** The numbers of some rows in a column, a dash being none. */
    List<NumberReading> numbers(List<Integer> some, int c) {
        return some.stream().map(r -> number(amounts[r][c])).toList();
    }

    /** A number; zero for a dash. */
    static NumberReading number(@Nullable Amount amount) {
        return amount == null ? NumberReading.of(BigDecimal.ZERO) : amount.number();
    }

    /** Whether numbers make a total, within what rounding may do. */
    static boolean isSum(Amount whole, List<NumberReading> parts) {
        BigDecimal sum = whole.value();
        int decimals = whole.number().printed().scale();
        for (NumberReading part : parts) {
            sum = sum.subtract(part.value());
            decimals = Math.max(decimals, part.printed().scale());
        }
        BigDecimal slack = decimals <= 0
                ? BigDecimal.ZERO
                : BigDecimal.valueOf(parts.size() + 1L, decimals).divide(BigDecimal.valueOf(2));
        return sum.abs().compareTo(slack) <= 0;
    }

    /** A number with decimals under the only scale word of the table is rounded as one that has it: "9.4" under "Persons (million)". */
    NumberReading scaled(NumberReading number) {
        boolean rounded = number.printed().scale() > 0 && number.scaleWord().isEmpty();
        return rounded ? NumberReading.builder().from(number).scaleWord(scale).build() : number;
    }

    private Optional<ScaleWord> scale() {
        List<ScaleWord> told = Stream.concat(Stream.of(heads), Stream.of(caption))
                .flatMap(text -> digits.tokens(text).stream())
                .filter(Token::isWord)
                .flatMap(token -> Stream.ofNullable(Vocabulary.SCALES.asMap().get(token.text())))
                .distinct()
                .toList();
        return told.size() == 1 ? Optional.of(told.get(0)) : Optional.empty();
    }

    String head(int c) {
        return heads[c];
    }

    /** The text above the table, in normal form. */
    String caption() {
        return caption;
    }

    /** The words over a column as printed, from the outermost to its own. */
    String printedHead(int c) {
        return IntStream.range(0, Math.min(firstRow, rows()))
                .filter(r -> !isColumnNumbers(r) && !isLine(r))
                .mapToObj(r -> headCell(r, c).display())
                .filter(text -> !text.isEmpty())
                .distinct()
                .collect(Collectors.joining(" "));
    }

    String label(int r) {
        return labels[r];
    }

    /** The words of a row as printed. */
    String printedLabel(int r) {
        return labelColumn < 0 ? "" : cell(r, labelColumn).display();
    }

    /** How many blanks stand before the words of a row. */
    int indent(int r) {
        String words = labelColumn < 0 ? "" : cell(r, labelColumn).text();
        int blanks = 0;
        while (blanks < words.length() && Character.isSpaceChar(words.charAt(blanks))) {
            blanks++;
        }
        return blanks;
    }

    /** The first row that is no head. */
    int firstRow() {
        return firstRow;
    }

    /** Whether a dash or its like stands for a number. */
    boolean isDash(int r, int c) {
        return cell(r, c).kind() == DraftCell.Kind.TEXT && cell(r, c).isMissing();
    }

    /** What is printed in the first column before the words: "I", "1", "1.1"; empty if the words stand first. */
    String rank(int r) {
        return ranks[r];
    }

    /** Whether percentages stand in brackets behind the numbers of a column. */
    boolean isSplit(int c) {
        return brackets[c] != null;
    }

    /** The percentage that is stated in a cell: all of it, or what stands in its brackets. */
    @Nullable
    Amount percent(int r, int c) {
        return isSplit(c) ? brackets[c][r] : amounts[r][c];
    }

    /** How many there are of what a column counts, as its head, that of the words or the caption says; null if none does. */
    @Nullable
    Amount population(int c) {
        return Stream.of(heads[c], labelColumn < 0 ? "" : heads[labelColumn], caption)
                .map(POPULATION::matcher)
                .filter(Matcher::find)
                .map(found -> digits.read(found.group(1)))
                .filter(Objects::nonNull)
                .map(number ->
                        new Amount(number, Unit.COUNT, "", number.printed().toPlainString(), 0, 0))
                .findFirst()
                .orElse(null);
    }

    /** Whether a column holds percentages, by its head or its cells. */
    boolean isPercents(int c) {
        return percents.get(c);
    }

    /** Whether a column holds counts: numbers that are no percentages and do not number the rows. */
    boolean isCounts(int c) {
        return counts.get(c);
    }

    /** Whether a cell of a column holds a number that could not be read alone. */
    boolean hasWords(int c) {
        return words.get(c);
    }

    /** Whether one of some words stands in the head of a column. */
    boolean isHead(int c, Set<String> words) {
        String head = " " + heads[c].replace('/', ' ') + " ";
        return words.stream().anyMatch(word -> head.contains(" " + word + " "));
    }

    /** Whether the head of a column holds one of some words, within others too. */
    boolean holds(int c, Set<String> words) {
        return words.stream().anyMatch(heads[c]::contains);
    }

    /** Whether the head of a column says that it holds changes. */
    boolean isOfChanges(int c) {
        return holds(c, Vocabulary.TABLE_GROWTH) || holds(c, Vocabulary.TABLE_DIFFERENCE);
    }

    /** Whether a column of numbers stands alone beside the words for them, with no other that tells what each is. */
    boolean isPlain(int c) {
        return IntStream.range(0, columns).allMatch(k -> k == c || k <= labelColumn || isEmpty(k));
    }

    /** Whether a row has one cell, as a line above or below the table has. */
    boolean isLine(int r) {
        return IntStream.range(0, columns).filter(c -> !cell(r, c).isBlank()).count() == 1;
    }

    /** Whether a row is a line of running text, which heads no column though it may be spread over all. */
    private boolean isText(int r) {
        return isLine(r)
                && IntStream.range(0, columns).anyMatch(c -> cell(r, c).text().length() > LONGEST_TITLE);
    }

    private boolean isEmpty(int c) {
        return IntStream.range(0, rows()).allMatch(r -> cell(r, c).isBlank());
    }

    /** Whether a row holds percentages of the one above it. */
    boolean isPercentRow(int r) {
        return labels[r].indexOf('%') >= 0;
    }

    /** Notes that a number is in a claim. */
    void use(int r, int c) {
        used.set(r * columns + c);
    }

    boolean isUsed(int r, int c) {
        return used.get(r * columns + c);
    }

    private boolean arePercents(int c) {
        boolean head = head(c).contains("%") || isHead(c, Vocabulary.TABLE_PERCENT);
        long percents = filled(c).filter(r -> amounts[r][c].isPercent()).count();
        return hasNumbers(c) && !isSplit(c) && (head || percents * 2 > filled(c).count());
    }

    private boolean areCounts(int c) {
        return c != labelColumn && !isPercents(c) && hasNumbers(c) && !isRowNumbers(c);
    }

    /** 1, 2, 3, ... are no counts. */
    private boolean isRowNumbers(int c) {
        int[] filled = filled(c).toArray();
        return (c < labelColumn || filled.length > 2)
                && IntStream.range(0, filled.length)
                        .allMatch(i -> amounts[filled[i]][c].value().compareTo(BigDecimal.valueOf(i + 1L)) == 0);
    }

    private boolean haveWords(int c) {
        return IntStream.range(firstRow, rows())
                .anyMatch(
                        r -> amounts[r][c] == null && cell(r, c).text().chars().anyMatch(Character::isDigit));
    }

    /** The cell with the words of its row, as a text that can be quoted. */
    Quote quote(int r, int c) {
        String label = printedLabel(r);
        String printed = cell(r, c).display();
        String words = label.isEmpty() || c == labelColumn ? printed : label + ": " + printed;
        Block.Paragraph cell = Block.Paragraph.of(words, place(r, c));
        int start = words.length() - printed.length();
        return new Quote(Passage.ofCell(cell), 0, words.length(), start, words.length(), 0, words.length());
    }
}
