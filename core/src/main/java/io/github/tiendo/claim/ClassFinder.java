package io.github.tiendo.claim;

import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.NumberReading;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Finds how many rows of a table are said to be of which class: "of the 6 indicators 3 are Green, 2 Amber and 1 Red" above or
 * below a table with a column of these words. A sentence speaks of a column only if it counts two of its classes, and what it
 * counts in all is what the rows make. For one text.
 */
final class ClassFinder {

    private static final int MOST_SENTENCES = 200;
    private static final int MOST_ROWS = 5_000;
    private static final int MOST_COLUMNS = 80;
    private static final int MOST_CLASSES = 10;
    private static final int LONGEST_CLASS = 40;

    /** How many words may stand between a number and its class. */
    private static final int WORDS = 12;

    private final Consumer<Claim> out;
    private final List<Said> said = new ArrayList<>();
    private final List<Column> columns = new ArrayList<>();
    private int tables;

    ClassFinder(Consumer<Claim> out) {
        this.out = out;
    }

    /**
     * A sentence that counts.
     *
     * @param tables how many tables stand before it
     */
    private record Said(Sentence sentence, int tables) {}

    /**
     * A column of classes.
     *
     * @param table in which table
     * @param head its head in normal form
     * @param rows how many rows are of each class, by its words in normal form
     */
    private record Column(int table, String head, Map<String, Integer> rows) {

        int count(Collection<String> classes) {
            return classes.stream().mapToInt(rows::get).sum();
        }
    }

    /**
     * How many are said to be of a class, or of several: "met and exceeded".
     *
     * @param number the atom that counts
     * @param from the first word of the class
     * @param to the atom behind its last word
     */
    private record Stated(Set<String> classes, int number, int from, int to) {}

    /** Notes a sentence, unless it speaks of what is planned, or of another time. */
    void read(Sentence sentence) {
        if (sentence.counts() > 0
                && said.size() < MOST_SENTENCES
                && !sentence.has(Cue.COMPARED)
                && !sentence.has(Cue.SAME_PERIOD)
                && !isOfPlan(sentence)) {
            said.add(new Said(sentence, tables));
        }
    }

    /** Whether words say that something is planned, or that what follows is aimed at; rows may be called by such words. */
    private static boolean isOfPlan(Sentence sentence) {
        return (sentence.hasOneOf(Sentence.bits(Cue.PLAN, Cue.AIM)) || sentence.mayBegin(Vocabulary.AIMS))
                && sentence.has(0, sentence.size(), k -> isOfPlan(sentence, k));
    }

    private static boolean isOfPlan(Sentence sentence, int k) {
        boolean says = sentence.cue(k) == Cue.PLAN
                || sentence.cue(k) == Cue.AIM
                || k < sentence.numbers()[0] && sentence.says(k, Vocabulary.AIMS);
        return says && !sentence.says(k, Vocabulary.ROW_NOUNS);
    }

    /** Notes the columns of classes of a table. */
    void read(Sheet sheet) {
        Map<Integer, String> heads = new HashMap<>();
        Map<Integer, Map<String, Integer>> rows = new LinkedHashMap<>();
        for (Sheet.Row row : sheet.rows().subList(0, Math.min(sheet.rows().size(), MOST_ROWS))) {
            for (int nth = 0; nth < row.size() && row.column(nth) < MOST_COLUMNS; nth++) {
                boolean words = row.kindAt(row.column(nth)) == DraftCell.Kind.TEXT;
                String text = words ? NormalText.of(row.cell(nth).text()) : "";
                boolean first = !text.isEmpty() && heads.putIfAbsent(row.column(nth), text) == null;
                Map<String, Integer> classes = rows.computeIfAbsent(row.column(nth), none -> new LinkedHashMap<>());
                if (!first && isClass(text) && classes.size() <= MOST_CLASSES) {
                    classes.merge(text, 1, Integer::sum);
                }
            }
        }
        rows.values().removeIf(classes -> classes.size() < 2 || classes.size() > MOST_CLASSES);
        rows.forEach((column, classes) -> columns.add(new Column(tables, heads.get(column), classes)));
        tables++;
    }

    private static boolean isClass(String text) {
        return text.length() > 1
                && text.length() <= LONGEST_CLASS
                && text.chars().allMatch(c -> Character.isLetter(c) || c == ' ' || c == '-' || c == '/')
                && text.chars().anyMatch(Character::isLetter)
                && !Vocabulary.TABLE_UNITS.contains(text);
    }

    /** What a sentence counts, and the column that it speaks of. */
    private record Spoken(Column column, Sentence sentence, List<Stated> stated) {

        boolean agrees() {
            return stated.stream()
                    .allMatch(one ->
                            number(sentence, one).value().compareTo(BigDecimal.valueOf(column.count(one.classes())))
                                    == 0);
        }
    }

    /**
     * Hands out what was said of the columns, once all of the text is known. Of a column that one sentence counts rightly
     * another that does not is taken to speak of another time.
     */
    void end() {
        List<Spoken> all = new ArrayList<>();
        List<Column> together = together();
        for (Said one : columns.isEmpty() ? List.<Said>of() : said) {
            List<Spoken> fitting = new ArrayList<>();
            List<Column> besides = Stream.concat(
                            columns.stream()
                                    .filter(column ->
                                            column.table() == one.tables() || column.table() == one.tables() - 1),
                            together.stream())
                    .toList();
            for (Column column : besides) {
                List<Stated> stated = stated(one.sentence(), column.rows().keySet());
                if (isOf(column, one.sentence(), stated)) {
                    fitting.add(new Spoken(column, one.sentence(), stated));
                }
            }
            fitting.stream()
                    .filter(Spoken::agrees)
                    .findFirst()
                    .or(() ->
                            fitting.stream().filter(any -> fitting.size() == 1).findFirst())
                    .ifPresent(all::add);
        }
        List<Column> agreed =
                all.stream().filter(Spoken::agrees).map(Spoken::column).toList();
        all.stream()
                .filter(one -> one.agrees() || !agreed.contains(one.column()))
                .forEach(this::claim);
    }

    /** The columns of one head in several tables, put together. */
    private List<Column> together() {
        Map<String, Column> whole = new LinkedHashMap<>();
        for (Column column : columns) {
            whole.merge(column.head(), column, (all, other) -> {
                Map<String, Integer> rows = new LinkedHashMap<>(all.rows());
                other.rows().forEach((name, count) -> rows.merge(name, count, Integer::sum));
                return new Column(-1, all.head(), rows);
            });
        }
        return whole.values().stream().filter(column -> column.table() < 0).toList();
    }

    /** Whether a sentence counts several classes of a column, and in all what its rows make. */
    private static boolean isOf(Column column, Sentence sentence, List<Stated> stated) {
        List<String> classes =
                stated.stream().flatMap(one -> one.classes().stream()).toList();
        if (stated.size() < 2 || classes.size() > Set.copyOf(classes).size()) {
            return false;
        }
        BigDecimal sum =
                stated.stream().map(one -> number(sentence, one).value()).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal counted = BigDecimal.valueOf(column.count(classes));
        BigDecimal all = BigDecimal.valueOf(column.count(column.rows().keySet()));
        return sum.compareTo(counted) == 0
                || totals(sentence, stated)
                        .anyMatch(total -> total.compareTo(all) == 0 || total.compareTo(counted) == 0);
    }

    /** The counts of a sentence that are of no class, and the wholes of its fractions. */
    private static Stream<BigDecimal> totals(Sentence sentence, List<Stated> stated) {
        return IntStream.of(sentence.numbers())
                .filter(k -> sentence.isFraction(k)
                        || isCount(sentence, k) && stated.stream().noneMatch(one -> one.number() == k))
                .mapToObj(
                        k -> sentence.get(k) instanceof Atom.Fraction fraction ? fraction.whole() : sentence.amount(k))
                .map(amount -> amount.number().value());
    }

    private static NumberReading number(Sentence sentence, Stated stated) {
        return sentence.amount(stated.number()).number();
    }

    private void claim(Spoken spoken) {
        Sentence sentence = spoken.sentence();
        for (Stated one : spoken.stated()) {
            sentence.at(one.number()).use();
            out.accept(new Claim.ClassCount(
                    sentence.quote(
                            Math.min(one.number(), one.from()), Math.max(one.number(), one.to() - 1), one.number()),
                    number(sentence, one),
                    spoken.column().count(one.classes()),
                    sentence.printed(one.from(), one.to()),
                    ""));
        }
    }

    /** What a sentence counts of some classes: each behind its number, or each before it. */
    private static List<Stated> stated(Sentence sentence, Collection<String> classes) {
        List<Label> labels = classes.stream().map(Label::of).toList();
        List<Stated> behind = new ArrayList<>();
        List<Stated> before = new ArrayList<>();
        for (int number : sentence.numbers()) {
            if (isCount(sentence, number)) {
                stated(sentence, number, labelBehind(sentence, number, labels), labels, behind);
                stated(sentence, number, labelBefore(sentence, number, labels), labels, before);
            }
        }
        return before.size() > behind.size() ? before : behind;
    }

    private static boolean isCount(Sentence sentence, int k) {
        return sentence.isExactCount(k)
                && sentence.amount(k).value().stripTrailingZeros().scale() <= 0;
    }

    private static int labelBehind(Sentence sentence, int number, List<Label> labels) {
        return sentence.after(number)
                .within(WORDS)
                .notOver(k -> !isBeside(sentence, k, number))
                .find(k -> labelAt(sentence, k, labels) != null);
    }

    /** Where the nearest label before a number begins; the longest that ends there: "không đạt" for "đạt". */
    private static int labelBefore(Sentence sentence, int number, List<Label> labels) {
        int last = sentence.before(number)
                .within(WORDS)
                .notOver(k -> !(isBeside(sentence, k, number) || sentence.get(k).is(':')))
                .find(k -> ends(sentence, k, number, labels) <= number);
        int end = last < 0 ? last : ends(sentence, last, number, labels);
        int first = last;
        for (int k = last - 1; k >= 0 && sentence.isWord(k); k--) {
            first = ends(sentence, k, number, labels) == end ? k : first;
        }
        return first;
    }

    /** Where the label is over that begins at an atom, behind a number if there is none. */
    private static int ends(Sentence sentence, int k, int number, List<Label> labels) {
        Label label = labelAt(sentence, k, labels);
        return label == null ? number + 1 : k + label.words().size();
    }

    /** Whether an atom may stand between a number and its class: words, and what is in brackets. */
    private static boolean isBeside(Sentence sentence, int k, int number) {
        int depth = sentence.depth(number);
        return sentence.depth(k) > depth
                || sentence.depth(k) == depth
                        && (sentence.isWord(k)
                                || sentence.get(k).is('(')
                                || sentence.get(k).is(')')
                                || sentence.isHyphen(k));
    }

    /** The longest label that begins at an atom; null if none does. */
    private static @Nullable Label labelAt(Sentence sentence, int at, List<Label> labels) {
        Label longest = null;
        for (Label label : labels) {
            boolean longer =
                    longest == null || label.words().size() > longest.words().size();
            longest = longer && label.isAt(sentence, at) ? label : longest;
        }
        return longest;
    }

    /** Notes what a number counts: the class whose words begin at an atom, and those listed with it. */
    private static void stated(Sentence sentence, int number, int at, List<Label> labels, List<Stated> to) {
        if (at < 0 || sentence.cue(at - 1) == Cue.NOT || isOfMost(sentence, Math.min(at, number))) {
            return;
        }
        Set<String> classes = new LinkedHashSet<>();
        int end = at;
        int next = at;
        for (Label label = labelAt(sentence, at, labels); label != null; label = labelAt(sentence, next, labels)) {
            classes.add(label.name());
            end = next + label.words().size();
            boolean goesOn = sentence.cue(end) == Cue.AND
                    || end < sentence.size() && sentence.get(end).is(',');
            next = goesOn ? end + 1 : sentence.size();
        }
        to.add(new Stated(classes, number, at, end));
    }

    /** "the highest was Ashby with 12": what one has, and not how many rows are of it. */
    private static boolean isOfMost(Sentence sentence, int at) {
        return sentence.before(at).inSegment().has(Vocabulary.MOST)
                || sentence.before(at).inSegment().has(Vocabulary.LEAST);
    }

    /** A class, and the words that stand for it in a sentence. */
    private record Label(String name, List<String> words) {

        static Label of(String name) {
            return new Label(name, List.of(name.split("[ /-]+")));
        }

        boolean isAt(Sentence sentence, int at) {
            return IntStream.range(0, words.size())
                    .allMatch(i -> at + i < sentence.size()
                            && sentence.get(at + i) instanceof Atom.Word word
                            && word.text().equals(words.get(i)));
        }
    }
}
