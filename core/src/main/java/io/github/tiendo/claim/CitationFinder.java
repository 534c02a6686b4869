package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.claim.CitedTable.Name;
import io.github.tiendo.claim.Claim.Change;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.notation.text.Token;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.IntUnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds what sentences say of single cells of the tables of their text: "toàn huyện còn 1.180 hộ nghèo" beside a row "Số hộ nghèo".
 * The name of a row tells the row, the words of one head the column. Where no words tell the column, a number that stands in the row
 * is taken to be from there, and one that does not is an error only if it nearly does. For one text.
 */
final class CitationFinder {

    private static final int MOST_SENTENCES = 1_000;
    private static final int MOST_TABLES = 100;

    /** How far behind a name its number may stand, and how far behind a number its name: "11 homes were rated Inadequate". */
    private static final int BESIDE = 6;

    private static final int SAID = 4;

    /** A number with so many zeros behind may be a rounded one: 55,000 for 54,600. */
    private static final int ROUNDED = 3;

    /** A small number is wrong for another that is not farther from it. */
    private static final BigDecimal FEW = BigDecimal.valueOf(3);

    private final Digits digits;
    private final Consumer<Claim> out;
    private final ClaimAccount account;
    private final List<Sentence> said = new ArrayList<>();
    private final List<CitedTable> tables = new ArrayList<>();

    /** The years of the first title or line above that says one: what the text is about. */
    private Set<String> years = Set.of();

    /** The first sentence that is not held against the tables; null if all are. */
    private @Nullable Sentence left;

    /** The first cell of the first table that no sentence is held against; null if they are held against all. */
    private @Nullable Quote leftTable;

    CitationFinder(Digits digits, Consumer<Claim> out, ClaimAccount account) {
        this.digits = digits;
        this.out = out;
        this.account = account;
    }

    /** Notes a sentence, until the tables are known. */
    void read(Sentence sentence) {
        boolean full = said.size() >= MOST_SENTENCES;
        if (full && left == null) {
            left = sentence;
        } else if (!full && sentence.passage().kind() != Passage.Kind.CELL) {
            said.add(sentence);
        }
    }

    /** Notes the years of a title, unless they are known. */
    void title(Passage passage, List<Token> tokens) {
        boolean isTitle = years.isEmpty() && (passage.kind() == Passage.Kind.HEADING || !passage.endsWith('.'));
        if (isTitle) {
            years = tokens.stream()
                    .filter(Token::isNumber)
                    .map(Token::text)
                    .filter(CitedTable::isYear)
                    .collect(Collectors.toSet());
        }
    }

    /** Notes a table. */
    void read(TableGrid grid, TableRows rows) {
        boolean full = tables.size() >= MOST_TABLES;
        if (!full) {
            CitedTable.of(grid, rows, digits).ifPresent(tables::add);
        } else if (leftTable == null) {
            leftTable = CitedTable.of(grid, rows, digits)
                    .map(table -> grid.quote(grid.firstRow(), 0))
                    .orElse(null);
        }
    }

    /** Hands out what the sentences say of the tables, once all are known. */
    void end() {
        if (left != null && !tables.isEmpty()) {
            account.cut(left);
        }
        if (leftTable != null && !said.isEmpty()) {
            account.cut(leftTable.text(), leftTable.location());
        }
        for (Sentence sentence : tables.isEmpty() ? List.<Sentence>of() : said) {
            counts(sentence);
            Words words = Words.of(sentence);
            Cell cell = null;
            for (int k : sentence.numbers()) {
                if (isValue(sentence, k)) {
                    cell = new Cited(sentence, words, k).find();
                } else if (cell != null && isOpenChange(sentence, k)) {
                    change(sentence, k, cell);
                }
            }
        }
    }

    /** Hands out how many rows a sentence says to lie within a bound, unless it speaks of a plan or another time. */
    private void counts(Sentence sentence) {
        Set<String> words = words(sentence, 0, sentence.size());
        boolean other = sentence.isAimed(0, sentence.size())
                || sentence.has(Cue.COMPARED)
                || sentence.has(Cue.SAME_PERIOD)
                || sentence.has(Vocabulary.WIDER, 0, sentence.size());
        if (!other) {
            tables.stream()
                    .filter(table -> table.mayBeOf(years(words), years))
                    .map(table -> new RowCounts(sentence, account).of(table, words))
                    .filter(Objects::nonNull)
                    .findFirst()
                    .ifPresent(out);
        }
    }

    /** Whether a number is a value as a cell may hold it: no change, place or average, and none of several that are told in turn. */
    private static boolean isValue(Sentence sentence, int k) {
        Role role = sentence.role(k);
        return sentence.get(k) instanceof Amount amount
                && (amount.isCount() || amount.isPercent())
                && !role.isChange()
                && role != Role.RANK
                && role != Role.FIELD
                && role != Role.AVERAGE
                && !sentence.says(sentence.behind(k), Vocabulary.EACH)
                && !sentence.has(Cue.RESPECTIVELY);
    }

    /** Whether a number is a change of which no other number told what it is from. */
    private static boolean isOpenChange(Sentence sentence, int k) {
        return sentence.isAmount(k) && sentence.isChange(k) && (!sentence.isUsed(k) || sentence.aside(k) != null);
    }

    /** "còn 1.080 hộ nghèo, giảm 163 hộ so với năm 2024": a change of a cell from that of the year before in its row. */
    private void change(Sentence sentence, int k, Cell cell) {
        Amount stated = sentence.amount(k);
        int earlier = cell.table().earlier(cell.row(), cell.column());
        int over = sentence.after(k).find(sentence::isAmount);
        Set<String> years = years(words(sentence, k, over < 0 ? sentence.size() : over));
        boolean points = stated.isPoints();
        boolean alike = cell.table().isPercent(cell.row(), cell.column())
                ? points
                : !points && stated.unit() != Atom.Unit.TIMES;
        if (earlier < 0 || !alike || !years.isEmpty() && !cell.table().isOf(earlier, years)) {
            return;
        }
        account.cited(sentence, k);
        Change form = points ? Change.POINTS : stated.isPercent() ? Change.PERCENT : Change.DIFFERENCE;
        out.accept(new Claim.Growth(
                sentence.quote(k, k, k),
                cell.table().number(cell.row(), cell.column()),
                cell.table().number(cell.row(), earlier),
                stated,
                form,
                sentence.role(k) == Role.DOWN,
                Tie.WORDS));
    }

    private Set<String> words(Sentence sentence, int begin, int end) {
        return sentence.atoms().subList(begin, Math.max(begin, end)).stream()
                .flatMap(atom -> atom instanceof Word word
                        ? Stream.of(word.text())
                        : atom instanceof Apart
                                ? digits.tokens(sentence.printed(atom)).stream().map(Token::text)
                                : Stream.of())
                .map(Nouns::stem)
                .collect(Collectors.toCollection(HashSet::new));
    }

    private static Set<String> years(Set<String> words) {
        return words.stream().filter(CitedTable::isYear).collect(Collectors.toSet());
    }

    /**
     * A cell that is spoken of.
     *
     * @param tie LINE where no words tell its column, or others stand between the number and the name of the row; FORM where nothing
     *     else is said
     */
    private record Cell(CitedTable table, int row, int column, Tie tie) {}

    /**
     * The words of a sentence without what is between the halves of a compound, and without what joins words: a name is said as
     * "Nợ, vay mượn" and as "nợ và vay mượn".
     *
     * @param stems empty where a number or a sign stands
     * @param atoms where they stand
     */
    private record Words(List<String> stems, List<Integer> atoms) {

        static Words of(Sentence sentence) {
            List<Integer> atoms = IntStream.range(0, sentence.size())
                    .filter(k -> !sentence.isHyphen(k) && !sentence.is(k, ',') && sentence.cue(k) != Cue.AND)
                    .boxed()
                    .toList();
            return new Words(atoms.stream().map(k -> stem(sentence, k)).toList(), atoms);
        }

        String at(int i) {
            return i < stems.size() ? stems.get(i) : "";
        }
    }

    private static String stem(Sentence sentence, int k) {
        return sentence.get(k) instanceof Word word ? Nouns.stem(word.text()) : "";
    }

    /** A number, and the words of its sentence that are said of it. */
    private final class Cited {

        private final Sentence sentence;
        private final Words words;
        private final int number;
        private final Amount stated;

        /** The number before it; -1 for the first. */
        private final int before;

        private final int from;
        private final int to;
        private final int exponent;

        Cited(Sentence sentence, Words words, int number) {
            this.sentence = sentence;
            this.words = words;
            this.number = number;
            this.stated = sentence.amount(number);
            this.exponent = stated.number().scaleWord().map(ScaleWord::exponent).orElse(0);
            this.before = sentence.before(number).find(this::isNumber);
            int parted = before < 0 ? -1 : sentence.before(number).until(before).find(this::isBreak);
            this.from = before < 0 ? 0 : parted > before ? parted : number;
            int over = sentence.after(number).find(k -> isNumber(k) || isBreak(k));
            this.to = over < 0 ? sentence.size() : over;
        }

        private boolean isNumber(int k) {
            return sentence.isAmount(k) || sentence.isFraction(k);
        }

        private boolean isBreak(int k) {
            return sentence.is(k, ',') || sentence.is(k, ';') || sentence.isOpen(k) || sentence.cue(k) == Cue.AND;
        }

        /** Hands out what the sentence says of a cell; null unless the number is that of the cell. */
        @Nullable
        Cell find() {
            List<Cell> cells = sentence.has(Vocabulary.WIDER, from, to)
                    ? List.of()
                    : tables.stream()
                            .flatMap(this::of)
                            .filter(cell -> isSame(cell)
                                    || mayBeWrong(cell) && !isOfOther(cell.table()) && !isDenied(cell.table()))
                            .sorted(Comparator.comparing((Cell cell) -> !isSame(cell))
                                    .thenComparing(Cell::tie))
                            .toList();
            if (cells.isEmpty()) {
                return null;
            }
            account.cited(sentence, number);
            out.accept(claim(cells.get(0)));
            return isSame(cells.get(0)) ? cells.get(0) : null;
        }

        private Stream<Cell> of(CitedTable table) {
            List<Mention> mentions = mentions(table);
            return (mentions.isEmpty() ? total(table) : ofRow(table, mentions)).stream();
        }

        private boolean isSame(Cell cell) {
            return isSame(cell.table(), cell.row(), cell.column());
        }

        /** Whether a cell holds the number, as far as that is printed. */
        private boolean isSame(CitedTable table, int row, int column) {
            return table.scaled(row, column, stated)
                            .value()
                            .movePointLeft(exponent)
                            .setScale(stated.number().printed().scale(), RoundingMode.HALF_UP)
                            .compareTo(stated.number().printed())
                    == 0;
        }

        /** Whether the number may be a wrong one for a cell: mistyped, or, where words tell the cell, near it or from the next cell. */
        private boolean mayBeWrong(Cell cell) {
            BigDecimal printed = stated.number().printed();
            BigDecimal right = cell.table().printed(cell.row(), cell.column());
            int zeros = Math.max(0, -printed.stripTrailingZeros().scale());
            if (zeros >= ROUNDED && right.setScale(-zeros, RoundingMode.HALF_UP).compareTo(printed) == 0) {
                return false;
            }
            return Slips.isMistyped(printed, right)
                    || cell.tie() == Tie.FORM && stated.number().qualifier().isExact()
                    || cell.tie() != Tie.LINE
                            && (Slips.isNearTotal(printed, right)
                                    || printed.subtract(right).abs().compareTo(FEW) <= 0
                                    || cell.table().isBeside(cell.row(), cell.column(), printed));
        }

        /** "chưa có lãi 29, nhiều nhất ở trồng trọt (12)": of what the table says, and of no cell that it has. */
        private boolean isDenied(CitedTable table) {
            return sentence.before(number).has(k -> sentence.cue(k) == Cue.NOT && !table.knows(stem(sentence, k)));
        }

        /** "240 are women": what the table knows nothing of. */
        private boolean isOfOther(CitedTable table) {
            int kind = sentence.after(number).until(to).find(Vocabulary.BEFORE_KIND);
            return kind >= 0 && words(kind + 1, to).stream().noneMatch(table::knows);
        }

        private Claim claim(Cell cell) {
            CitedTable table = cell.table();
            int row = isSame(cell) ? extreme(cell) : cell.row();
            return new Claim.Cited(
                    sentence.quote(number, number, number),
                    stated,
                    table.scaled(row, cell.column(), stated),
                    table.words(row, cell.column()),
                    table.place(row, cell.column()),
                    row != cell.row());
        }

        /** The row with the most or the least of a column where that is said of a cell; its own row if not, or if it is so. */
        private int extreme(Cell cell) {
            int most = sentence.before(number).until(before).find(Vocabulary.MOST);
            int least = sentence.before(number).until(before).find(Vocabulary.LEAST);
            boolean barred = Math.max(most, least) <= before
                    || sentence.has(Cue.AMONG)
                    || sentence.has(Cue.UP, before + 1, number)
                    || sentence.has(Cue.DOWN, before + 1, number)
                    || sentence.has(Vocabulary.NOT_FIRST, before + 1, number);
            return barred ? cell.row() : cell.table().extreme(cell.row(), cell.column(), most > least);
        }

        // --- rows

        /** The name of a row: the first of its words, and the atom behind the last. */
        private record Mention(Name name, int start, int end) {}

        /** The names of rows; where several begin at a word, the longest. */
        private List<Mention> mentions(CitedTable table) {
            List<Mention> mentions = new ArrayList<>();
            int i = 0;
            while (i < words.stems().size()) {
                int at = i;
                Name name = table.nameAt(k -> words.at(at + k), stated.isPercent());
                int length = name == null ? 1 : name.words().size();
                if (name != null) {
                    mentions.add(new Mention(
                            name, words.atoms().get(i), words.atoms().get(i + length - 1) + 1));
                }
                i += length;
            }
            return mentions;
        }

        /** The cell of the row whose name stands directly behind the number, else before it, else behind it. */
        private Optional<Cell> ofRow(CitedTable table, List<Mention> mentions) {
            Mention behind = null;
            Mention ahead = null;
            for (Mention mention : mentions) {
                ahead = mention.end() <= number ? mention : ahead;
                behind = behind == null && mention.start() > number && mention.start() < to ? mention : behind;
            }
            boolean isObject = behind != null && behind.start() == number + 1;
            boolean isSubject = ahead != null && ahead.start() >= from;
            if (behind != null && (isObject || !isSubject)) {
                boolean narrowed = sentence.get(behind.end()) instanceof Word word && word.cue() == null;
                boolean where = sentence.says(behind.start() - 1, Vocabulary.WITHIN);
                boolean said = !narrowed && behind.start() - number <= SAID;
                return cell(table, behind.name(), said || where ? Tie.WORDS : Tie.LINE, false);
            }
            if (ahead == null || sentence.clause(ahead.start()) != sentence.clause(number)) {
                return Optional.empty();
            }
            boolean beside = ahead.start() > before;
            boolean near = beside && number - ahead.end() <= BESIDE;
            // a bracket tells what its sentence speaks of, which need not be of the table: "thua lỗ 29, nhiều nhất ở
            // trồng trọt (12)"
            boolean plain = near
                    && sentence.depth(number) == 0
                    && knows(table, ahead.end(), number)
                    && knows(table, number + 1, to);
            return cell(table, ahead.name(), plain ? Tie.FORM : near ? Tie.WORDS : Tie.LINE, !beside);
        }

        /** Whether the table knows all words of a stretch, but for verbs and the like: "Joinery completed 2,540 repairs on time". */
        private boolean knows(CitedTable table, int begin, int end) {
            return IntStream.range(begin, end)
                    .filter(sentence::isWord)
                    .allMatch(k -> table.knows(stem(sentence, k))
                            || sentence.says(k, Vocabulary.PREDICATES)
                            || sentence.says(k, Vocabulary.SMALL_WORDS));
        }

        /** The total of the column that the words around the number name. */
        private Optional<Cell> total(CitedTable table) {
            if (isOfTimeBefore() || isAimed() || !mayBeOf(table)) {
                return Optional.empty();
            }
            List<Integer> columns = table.totals(stated.isPercent());
            List<Integer> named = table.named(columns, words(number, to));
            boolean inAll = sentence.has(Cue.TOTAL, from, number);
            return one(table, named.isEmpty() ? table.named(columns, words(from, to)) : named, table::total)
                    .map(c -> new Cell(table, table.total(c), c, inAll ? Tie.WORDS : Tie.LINE));
        }

        // --- columns

        /**
         * The cell of a row.
         *
         * @param isFar whether another number stands between the name of the row and this one
         */
        private Optional<Cell> cell(CitedTable table, Name row, Tie tie, boolean isFar) {
            List<Integer> all = table.columns(row.row(), stated.isPercent());
            List<Integer> meant = table.ofPlans(all, isAimed());
            if (meant.isEmpty() || !mayBeOf(table)) {
                return Optional.empty();
            }
            List<Integer> named = named(table, meant, row, isFar);
            List<Integer> likely = table.ofNow(table.measured(meant, stated.measure()));
            if (named.isEmpty() && likely.size() == 1 && !isFar && !isOfTimeBefore()) {
                named = likely;
            }
            if (!named.isEmpty()) {
                return one(table, named, c -> row.row()).map(c -> new Cell(table, row.row(), c, tie));
            }
            return Stream.concat(
                            all.stream().filter(c -> isSame(table, row.row(), c)),
                            likely.stream()
                                    .filter(c ->
                                            Slips.isMistyped(stated.number().printed(), table.printed(row.row(), c))))
                    .findFirst()
                    .map(c -> new Cell(table, row.row(), c, Tie.LINE));
        }

        /** The only one of some columns; of several the one with the number. */
        private Optional<Integer> one(CitedTable table, List<Integer> columns, IntUnaryOperator row) {
            return columns.stream()
                    .filter(c -> columns.size() == 1 || isSame(table, row.applyAsInt(c), c))
                    .findFirst();
        }

        /** The columns that the words behind the number name, else those before it, else those with which the sentence begins. */
        private List<Integer> named(CitedTable table, List<Integer> columns, Name row, boolean isFar) {
            List<Integer> named = table.named(columns, without(row, words(number, to)));
            named = named.isEmpty() ? table.named(columns, without(row, words(from, to))) : named;
            return named.isEmpty() && !isFar
                    ? table.named(columns, without(row, words(0, sentence.numbers()[0])))
                    : named;
        }

        /** Whether it is planned, by the words before it or those of its sentence behind the last that say something is done. */
        private boolean isAimed() {
            return sentence.role(number) == Role.PLAN
                    || sentence.role(number) == Role.TARGET
                    || sentence.isAimed(from, number)
                    || sentence.isAimed(Math.max(0, sentence.before(number).find(Cue.DONE)), number);
        }

        /** Whether the table, or the text if that says no year, may be of the year of the number. */
        private boolean mayBeOf(CitedTable table) {
            return table.mayBeOf(years(), CitationFinder.this.years);
        }

        private boolean isOfTimeBefore() {
            return sentence.role(number) == Role.EARLIER
                    || sentence.has(Cue.COMPARED, from, number)
                    || sentence.has(Cue.SAME_PERIOD, from, number);
        }

        // --- words

        private Set<String> words(int begin, int end) {
            return CitationFinder.this.words(sentence, begin, end);
        }

        private static Set<String> without(Name row, Set<String> words) {
            row.words().forEach(words::remove);
            return words;
        }

        /** The years that are said of the number, else the last before it that is not of what it is compared with. */
        private Set<String> years() {
            Set<String> own = CitationFinder.years(words(from, to));
            int last = sentence.before(number).find(k -> !yearsAt(k).isEmpty() && !isCompared(k));
            return own.isEmpty() && last >= 0 ? yearsAt(last) : own;
        }

        /** "up from 2,000 in 2024", "so với năm 2024", "(2024: 12)". */
        private boolean isCompared(int year) {
            int start = Math.max(0, sentence.before(year).find(this::isBreak));
            return sentence.depth(year) > sentence.depth(number)
                    || sentence.has(Cue.COMPARED, start, year)
                    || sentence.before(year).until(start).has(Role.EARLIER);
        }

        private Set<String> yearsAt(int k) {
            return CitationFinder.years(words(k, k + 1));
        }
    }
}
