package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.text.Token;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The cells of a table by the words of their rows and heads, for what a text says of them. */
final class CitedTable {

    /** A table of more rows is a register, of which no text cites single cells. */
    private static final int MOST_ROWS = 500;

    private static final int LONGEST_NAME = 14;

    /** A name of one word has so many letters at least: what is shorter is a syllable of many words. */
    private static final int LONG_WORD = 4;

    private final TableGrid grid;
    private final TableRows rows;
    private final Digits digits;

    /** The rows by the first words of their names. */
    private final Map<String, List<Name>> byStart = new HashMap<>();

    private final List<Head> heads;

    /** The bodies by column, once they are asked for. */
    private final Map<Integer, List<Integer>> bodies = new HashMap<>();

    /** The columns of percentages and of counts that bodies have, once they are asked for. */
    private final Map<Boolean, List<Integer>> columnsOfBodies = new HashMap<>();

    /** All words of heads and rows, once they are asked for. */
    private @Nullable Set<String> known;

    /** The rows that hold percentages, by their words or unit. */
    private final BitSet percentRows = new BitSet();

    private final Set<String> years;
    private final List<Integer> countTotals;
    private final List<Integer> percentTotals;

    /**
     * A row by its name.
     *
     * @param words the words that a text calls it by
     */
    record Name(int row, boolean isPercent, List<String> words) {}

    /**
     * The head of a column.
     *
     * @param name the words by which a text calls what stands below: without "Số" and what is in brackets; none over a column of which
     *     nothing is cited
     * @param undated its words without years
     * @param year the last year that it names; empty if it names none
     * @param plain its text without brackets
     */
    private record Head(Set<String> name, Set<String> undated, String year, String plain) {

        static final Head NONE = new Head(Set.of(), Set.of(), "", "");

        boolean isEmpty() {
            return undated.isEmpty() && year.isEmpty();
        }

        /** Whether it is of an earlier year than another that is the same otherwise. */
        boolean isBefore(Head other) {
            return undated.equals(other.undated) && year.compareTo(other.year) < 0;
        }
    }

    private CitedTable(TableGrid grid, TableRows rows, Digits digits) {
        this.grid = grid;
        this.rows = rows;
        this.digits = digits;
        IntStream.range(grid.firstRow(), grid.rows()).filter(this::isPercentRow).forEach(percentRows::set);
        this.heads = IntStream.range(0, grid.columns()).mapToObj(this::readHead).toList();
        this.years = Stream.concat(IntStream.range(0, grid.columns()).mapToObj(grid::head), caption())
                .flatMap(text -> words(text).stream())
                .filter(CitedTable::isYear)
                .collect(Collectors.toSet());
        this.countTotals = totalsOf(false);
        this.percentTotals = totalsOf(true);
        names();
    }

    /** The cells of a table; empty for a register, and where no row has a name of its own. */
    static Optional<CitedTable> of(TableGrid grid, TableRows rows, Digits digits) {
        return grid.rows() - grid.firstRow() > MOST_ROWS
                ? Optional.empty()
                : Optional.of(new CitedTable(grid, rows, digits)).filter(table -> !table.byStart.isEmpty());
    }

    private Head readHead(int c) {
        if (!grid.isCounts(c) && !grid.isPercents(c) || grid.isYears(c) || grid.isOfChanges(c)) {
            return Head.NONE;
        }
        Map<Boolean, Set<String>> words =
                words(grid.head(c)).stream().collect(Collectors.partitioningBy(CitedTable::isYear, Collectors.toSet()));
        return new Head(
                Set.copyOf(name(grid.head(c))),
                words.get(false),
                words.get(true).stream().max(Comparator.naturalOrder()).orElse(""),
                " " + grid.head(c).replaceAll("[()]", " ").strip());
    }

    /** The line above, unless it is a sentence. */
    private Stream<String> caption() {
        return Stream.of(grid.caption()).filter(text -> !text.endsWith("."));
    }

    /** Finds the names of rows; what two rows are called is the name of neither, but for a count and its percentage. */
    private void names() {
        for (boolean percent : new boolean[] {false, true}) {
            Map<List<String>, List<Integer>> named = new LinkedHashMap<>();
            IntStream.range(grid.firstRow(), grid.rows())
                    .filter(r -> !columns(r, percent).isEmpty())
                    .forEach(r -> named.computeIfAbsent(nameOf(r), none -> new ArrayList<>())
                            .add(r));
            named.forEach((words, of) -> {
                if (of.size() == 1 && isName(words)) {
                    byStart.computeIfAbsent(words.get(0), none -> new ArrayList<>())
                            .add(new Name(of.get(0), percent, words));
                }
            });
        }
    }

    /** The words by which a text calls what a label or a head is of: without "Số", "Number of" and what is in brackets. */
    private List<String> name(String label) {
        int open = label.indexOf('(');
        List<String> words = words(open > 0 ? label.substring(0, open) : label);
        int counters = 0;
        int more;
        do {
            more = Vocabulary.BEFORE_NAME
                    .inWords(words, counters)
                    .map(found -> found.words())
                    .orElse(0);
            counters += more;
        } while (more > 0);
        return words.subList(counters, words.size());
    }

    /** The words of a label without the number that it begins with, and without what joins them. */
    private List<String> nameOf(int r) {
        return name(grid.label(r)).stream()
                .dropWhile(word -> word.chars().allMatch(Character::isDigit))
                .filter(word -> !Vocabulary.CUES.whole(word).equals(Optional.of(Cue.AND)))
                .toList();
    }

    private static boolean isName(List<String> words) {
        return words.size() > 1 && words.size() <= LONGEST_NAME
                || words.size() == 1
                        && Nouns.isAscii(words.get(0))
                        && words.get(0).length() >= LONG_WORD;
    }

    private List<String> words(String text) {
        return digits.tokens(text).stream()
                .filter(token -> token.isWord() || token.isNumber())
                .map(Token::text)
                .map(Nouns::stem)
                .toList();
    }

    static boolean isYear(String word) {
        return word.length() == 4 && word.startsWith("20") && word.chars().allMatch(Character::isDigit);
    }

    /** The longest name of a row with numbers of a kind that some words begin with; null if they begin with none. */
    @Nullable
    Name nameAt(IntFunction<String> words, boolean percent) {
        List<Name> begun = byStart.get(words.apply(0));
        return begun == null
                ? null
                : begun.stream()
                        .filter(name -> name.isPercent() == percent)
                        .filter(name -> IntStream.range(0, name.words().size())
                                .allMatch(i -> name.words().get(i).equals(words.apply(i))))
                        .max(Comparator.comparingInt(name -> name.words().size()))
                        .orElse(null);
    }

    /** A cell as the number that it is beside one with a scale word: "1.520" under "tỷ đồng" beside "1.250 tỷ đồng". */
    NumberReading scaled(int r, int c, Amount stated) {
        NumberReading cell = number(r, c);
        NumberReading scaled =
                stated.number().scaleWord().isEmpty() || cell.scaleWord().isPresent()
                        ? cell
                        : NumberReading.builder()
                                .from(cell)
                                .scaleWord(stated.number().scaleWord())
                                .build();
        return isNearer(scaled.value(), cell.value(), stated.value()) ? scaled : cell;
    }

    /** Whether of two positive numbers the first is fewer times as large or as small as another. */
    private static boolean isNearer(BigDecimal one, BigDecimal other, BigDecimal to) {
        return one.max(to).multiply(other.min(to)).compareTo(other.max(to).multiply(one.min(to))) < 0;
    }

    BigDecimal printed(int r, int c) {
        return number(r, c).printed();
    }

    /** The row of what the others make together, by a column; -1 if there is none. */
    int total(int c) {
        return rows.total(c);
    }

    /** The columns with a total of a kind. */
    List<Integer> totals(boolean percent) {
        return percent ? percentTotals : countTotals;
    }

    private List<Integer> totalsOf(boolean percent) {
        return IntStream.range(0, grid.columns())
                .filter(c ->
                        rows.total(c) >= 0 && columns(rows.total(c), percent).contains(c))
                .boxed()
                .toList();
    }

    /** The columns in which a row has a number of a kind. */
    List<Integer> columns(int r, boolean percent) {
        return IntStream.range(0, grid.columns())
                .filter(c -> !heads.get(c).isEmpty() && grid.amount(r, c) != null)
                .filter(c -> isPercent(r, c) == percent)
                .boxed()
                .toList();
    }

    /** Whether a cell holds a percentage, by itself, its column or its row. */
    boolean isPercent(int r, int c) {
        Amount amount = grid.amount(r, c);
        return grid.isPercents(c) || amount != null && amount.isPercent() || percentRows.get(r);
    }

    private boolean isPercentRow(int r) {
        return grid.isPercentRow(r)
                || IntStream.range(0, grid.columns())
                        .anyMatch(k -> grid.cell(r, k).display().strip().equals("%"));
    }

    /** Those of some columns of which all own words, which the others lack, stand among some others; not those of which another has more. */
    List<Integer> named(List<Integer> columns, Collection<String> words) {
        Set<String> common = columns.isEmpty()
                ? Set.of()
                : new HashSet<>(heads.get(columns.get(0)).name());
        columns.forEach(c -> common.retainAll(heads.get(c).name()));
        Map<Integer, Set<String>> named = new LinkedHashMap<>();
        for (int c : columns) {
            Set<String> own = new HashSet<>(heads.get(c).name());
            own.removeAll(common);
            if (!own.isEmpty() && words.containsAll(own)) {
                named.put(c, own);
            }
        }
        return named.keySet().stream()
                .filter(c -> named.values().stream()
                        .noneMatch(other -> other.size() > named.get(c).size() && other.containsAll(named.get(c))))
                .toList();
    }

    /** Those of some columns whose heads end in a unit, such as "ha"; all if none does. */
    List<Integer> measured(List<Integer> columns, String unit) {
        List<Integer> of = columns.stream()
                .filter(c -> !unit.isEmpty() && heads.get(c).plain().endsWith(" " + unit))
                .toList();
        return of.isEmpty() ? columns : of;
    }

    /** Whether its heads or its rows say a word. */
    boolean knows(String word) {
        if (known == null) {
            known = Stream.concat(
                            IntStream.range(0, grid.columns()).mapToObj(grid::head),
                            IntStream.range(grid.firstRow(), grid.rows()).mapToObj(grid::label))
                    .flatMap(text -> words(text).stream())
                    .collect(Collectors.toSet());
        }
        return known.contains(word);
    }

    /** Whether a number stands in another cell of a row or a column. */
    boolean isBeside(int r, int c, BigDecimal number) {
        return IntStream.range(grid.firstRow(), grid.rows()).anyMatch(row -> isNumber(row, c, number))
                || IntStream.range(0, grid.columns()).anyMatch(column -> isNumber(r, column, number));
    }

    private boolean isNumber(int r, int c, BigDecimal number) {
        return !heads.get(c).isEmpty()
                && grid.amount(r, c) != null
                && printed(r, c).compareTo(number) == 0;
    }

    /** The row that has the most or the least of a column, of those that are no totals and stand as high; the row itself if none has more or less. */
    int extreme(int r, int c, boolean most) {
        // a dash may be for none or for what is not known, and is neither the most nor the least
        List<Integer> alike =
                bodies(c).stream().filter(row -> grid.amount(row, c) != null).toList();
        Comparator<Integer> order = Comparator.comparing(
                row -> TableGrid.number(grid.amount(row, c)).value());
        int best = alike.stream().max(most ? order : order.reversed()).orElse(r);
        return alike.contains(r) && order.compare(best, r) != 0 ? best : r;
    }

    /** The rows with a number in a column that are neither totals nor parts of others. */
    List<Integer> bodies(int c) {
        return bodies.computeIfAbsent(c, rows::outermost);
    }

    /** The columns of a kind in which so many bodies have a number; any if null. */
    List<Integer> ofBodies(boolean percent, @Nullable BigDecimal all) {
        return columnsOfBodies.computeIfAbsent(percent, this::columnsOfBodies).stream()
                .filter(c -> all == null
                        || all.compareTo(BigDecimal.valueOf(bodies(c).size())) == 0)
                .toList();
    }

    private List<Integer> columnsOfBodies(boolean percent) {
        return IntStream.range(0, grid.columns())
                .filter(c -> !heads.get(c).isEmpty() && !bodies(c).isEmpty())
                // a dash for none is of any kind
                .filter(c -> bodies(c).stream()
                        .filter(r -> grid.amount(r, c) != null)
                        .allMatch(r -> isPercent(r, c) == percent))
                .boxed()
                .toList();
    }

    /** Whether its rows are called by a noun, over their names or at the beginning of most: "towns" under "Town", "xã" beside "Xã Ba Vì". */
    boolean areCalled(List<String> noun) {
        if (noun.isEmpty() || grid.labelColumn() < 0) {
            return false;
        }
        String called = Nouns.stem(noun.get(0));
        long names = byStart.values().stream().mapToLong(List::size).sum();
        return words(grid.head(grid.labelColumn())).contains(called)
                || byStart.getOrDefault(called, List.of()).size() * 2L > names;
    }

    /** Those of some columns that hold plans, or those that hold none. */
    List<Integer> ofPlans(List<Integer> columns, boolean plans) {
        return columns.stream()
                .filter(c -> grid.isHead(c, Vocabulary.TABLE_PLAN) == plans)
                .toList();
    }

    /** Those of some columns that hold no values of an earlier time, by their words or their year. */
    List<Integer> ofNow(List<Integer> columns) {
        return columns.stream()
                .filter(c -> !grid.isHead(c, Vocabulary.TABLE_EARLIER))
                .filter(c -> columns.stream().noneMatch(other -> heads.get(c).isBefore(heads.get(other))))
                .toList();
    }

    /**
     * Whether it is of one of some years.
     *
     * @param some true if there are none
     * @param text the years that the text is about, if the table says none; true if that says none either
     */
    boolean mayBeOf(Collection<String> some, Set<String> text) {
        Set<String> own = years.isEmpty() ? text : years;
        return own.isEmpty() || some.isEmpty() || some.stream().anyMatch(own::contains);
    }

    /** The column that holds of an earlier year what a column of a row holds of its own, the last of several; -1 if there is none. */
    int earlier(int r, int c) {
        return IntStream.range(0, grid.columns())
                .filter(k -> grid.amount(r, k) != null && heads.get(k).isBefore(heads.get(c)))
                .filter(k -> !heads.get(k).isEmpty())
                .boxed()
                .max(Comparator.comparing(k -> heads.get(k).year()))
                .orElse(-1);
    }

    /** Whether the head of a column names one of some years. */
    boolean isOf(int c, Set<String> some) {
        return some.contains(heads.get(c).year());
    }

    /** The number of a cell; zero for a dash. */
    NumberReading number(int r, int c) {
        return TableGrid.number(grid.amount(r, c));
    }

    String head(int c) {
        return grid.printedHead(c);
    }

    /** A cell by its row and its column. */
    String words(int r, int c) {
        String head = grid.printedHead(c);
        return head.isEmpty() ? grid.printedLabel(r) : grid.printedLabel(r) + " · " + head;
    }

    SourceLocation place(int r, int c) {
        return grid.place(r, c);
    }
}
