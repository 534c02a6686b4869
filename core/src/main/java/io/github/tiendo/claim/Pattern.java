package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.notation.text.NormalForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The pattern of a wording, matched against the atoms of a sentence from one place on.
 *
 * <table>
 * <caption>What stands in a pattern, parted by blanks</caption>
 * <tr><td>{@code chiếm}, {@code ,}</td><td>the word or sign itself; {@code \(} and {@code \)} are brackets</td></tr>
 * <tr><td>{@code <up>}</td><td>any phrase of that cue</td></tr>
 * <tr><td>{@code ( a | b c )}</td><td>one of these</td></tr>
 * <tr><td>{@code [ a | b c ]}</td><td>one of these, or nothing</td></tr>
 * <tr><td>{@code ..}</td><td>up to {@value #GAP} words, dates, ordinals and marks of notes</td></tr>
 * <tr><td>{@code {share}}</td><td>an amount, which gets that {@link Role}; {@code {up%}} takes a percentage only, {@code
 * {up#}} no percentage, {@code {up*}} a multiple only, {@code {rank.}} an ordinal only</td></tr>
 * </table>
 */
final class Pattern {

    /** What the keys of amounts begin with, behind which their unit stands; no word is written like it. */
    private static final String AMOUNT = "#";

    /** The key of two numbers with a slash between. */
    static final String FRACTION = AMOUNT + "/";

    /** What a word or sign of a pattern weighs, against what is passed by a gap. */
    static final int WORD = 20;

    /** How many brackets may stand within each other. */
    private static final int DEEPEST = 20;

    /** The most amounts of a pattern. */
    private static final int MOST_SLOTS = 4;

    /** The most atoms that a gap passes. */
    static final int GAP = 12;

    /** An element of a pattern and all that follows it: whether they are met from an atom on. */
    @FunctionalInterface
    private interface Step {
        boolean match(Run run, int at, int weight);
    }

    /** How many atoms an element takes; 0 if it is not met there. */
    @FunctionalInterface
    private interface Element {
        int length(Run run, int at);
    }

    /** What a slot takes. */
    private enum Takes {
        ANY,
        PERCENTAGE,
        NUMBER,
        MULTIPLE,
        ORDINAL;

        boolean takes(Unit unit) {
            return switch (this) {
                case ANY -> true;
                case PERCENTAGE -> unit.isPercent();
                case NUMBER -> !unit.isPercent();
                case MULTIPLE -> unit == Unit.TIMES;
                case ORDINAL -> unit == Unit.ORDINAL;
            };
        }
    }

    /** The sentence that patterns are matched against, and where one was found in it. */
    static final class Run {
        private final Sentence sentence;

        /** The numbers of the keys of its atoms: of a word, a sign, or an amount of a unit; 0 for what is in no pattern. */
        private final int[] keys;

        private final int[] slots = new int[MOST_SLOTS];
        private final Role[] roles = new Role[MOST_SLOTS];
        private int count;
        private int weight;

        Run(Sentence sentence, int[] keys) {
            this.sentence = sentence;
            this.keys = keys;
        }

        Sentence sentence() {
            return sentence;
        }

        /** How many amounts the pattern has. */
        int slots() {
            return count;
        }

        int slot(int i) {
            return slots[i];
        }

        Role role(int i) {
            return roles[i];
        }

        /** How many words and signs of it were met, less what its gaps passed: the nearer words tell. */
        int weight() {
            return weight;
        }
    }

    private final ToIntFunction<String> numbers;
    private final Step first;
    private final Set<String> beginnings = new HashSet<>();

    /** Sets of words, cues and amounts, of each of which one must stand in a sentence. */
    private final List<Set<String>> needs = new ArrayList<>();

    private Pattern(List<String> parts, ToIntFunction<String> numbers) {
        this.numbers = numbers;
        requireBrackets(parts);
        int[] at = {0};
        this.first = sequence(
                parts,
                at,
                (run, i, weight) -> {
                    run.weight = weight;
                    return true;
                },
                beginnings,
                needs);
        needs.add(beginnings);
        if (at[0] < parts.size() || parts.isEmpty()) {
            throw new IllegalArgumentException("no pattern: '" + String.join(" ", parts) + "'");
        }
    }

    /**
     * Reads a pattern.
     *
     * @param numbers of the keys by which words, signs and amounts are told apart; each is more than 0
     * @throws IllegalArgumentException if it is none
     */
    static Pattern of(String text, ToIntFunction<String> numbers) {
        StringTokenizer words = new StringTokenizer(
                text.replace("[", " [ ").replace("]", " ] ").replace("|", " | ").replaceAll("(?<!\\\\)([()])", " $1 "));
        List<String> parts = new ArrayList<>();
        while (words.hasMoreTokens()) {
            parts.add(words.nextToken());
        }
        return new Pattern(parts, numbers);
    }

    private static void requireBrackets(List<String> parts) {
        Deque<String> open = new ArrayDeque<>();
        for (String part : parts) {
            if (part.equals("[") || part.equals("(")) {
                open.push(part.equals("[") ? "]" : ")");
            } else if ((part.equals("]") || part.equals(")")) && !part.equals(open.poll())) {
                throw new IllegalArgumentException(
                        "'" + part + "' closes no bracket in '" + String.join(" ", parts) + "'");
            }
            if (open.size() > DEEPEST) {
                throw new IllegalArgumentException("more than " + DEEPEST + " brackets stand within each other");
            }
        }
        if (!open.isEmpty()) {
            throw new IllegalArgumentException("a bracket is never closed in '" + String.join(" ", parts) + "'");
        }
    }

    /** The elements up to the end of the way they stand in, and then what follows that; notes with what they may begin. */
    private Step sequence(List<String> parts, int[] at, Step behind, Set<String> keys, List<Set<String>> needs) {
        if (at[0] == parts.size() || "|])".contains(parts.get(at[0]))) {
            return behind;
        }
        String part = parts.get(at[0]++);
        if (part.equals("[") || part.equals("(")) {
            return choice(parts, at, behind, keys, needs, part.equals("["));
        }
        Set<String> none = new HashSet<>();
        if (part.equals("..")) {
            return gap(sequence(parts, at, behind, none, needs));
        }
        if (part.startsWith("{") && part.endsWith("}")) {
            return slot(part, sequence(parts, at, behind, none, needs), keys, needs);
        }
        if (part.startsWith("<") && part.endsWith(">")) {
            Cue cue = named(Cue.class, part, part);
            keys.add(cue.name());
            needs.add(Set.of(cue.name()));
            return one(
                    (run, i) -> run.sentence.cue(i) == cue ? run.sentence.behindCue(i) - i : 0,
                    null,
                    sequence(parts, at, behind, none, needs));
        }
        String text = NormalForm.of(part.startsWith("\\") ? part.substring(1) : part);
        int key = numbers.applyAsInt(text);
        keys.add(text);
        needs.add(Set.of(text));
        return one((run, i) -> run.keys[i] == key ? 1 : 0, null, sequence(parts, at, behind, none, needs));
    }

    private Step choice(
            List<String> parts, int[] at, Step behind, Set<String> keys, List<Set<String>> needs, boolean isOptional) {
        int start = at[0];
        int depth = 1;
        while (depth > 0 && at[0] < parts.size()) {
            String part = parts.get(at[0]++);
            depth += part.equals("[") || part.equals("(") ? 1 : part.equals("]") || part.equals(")") ? -1 : 0;
        }
        Set<String> later = new HashSet<>();
        Step next = sequence(parts, at, behind, later, needs);
        Set<String> ofWays = new HashSet<>();
        List<Step> ways = new ArrayList<>();
        int[] inside = {start};
        do {
            ways.add(sequence(parts, inside, next, ofWays, new ArrayList<>()));
        } while (inside[0] < parts.size() && parts.get(inside[0]++).equals("|"));
        keys.addAll(ofWays);
        if (isOptional) {
            ways.add(next);
            keys.addAll(later);
        } else {
            needs.add(ofWays);
        }
        return (run, i, weight) -> {
            for (Step way : ways) {
                if (way.match(run, i, weight)) {
                    return true;
                }
            }
            return false;
        };
    }

    /** A word, a cue or an amount; what points to a footnote may stand before it. */
    private static Step one(Element element, @Nullable Role role, Step next) {
        return (run, i, weight) -> {
            int at = i;
            int atoms = 0;
            while (at < run.keys.length && atoms == 0) {
                atoms = element.length(run, at);
                if (atoms == 0 && !(run.sentence.get(at) instanceof Note)) {
                    return false;
                }
                at += atoms == 0 ? 1 : 0;
            }
            if (atoms == 0 || role == null) {
                return atoms > 0 && next.match(run, at + atoms, weight + WORD);
            }
            run.slots[run.count] = at;
            run.roles[run.count++] = role;
            boolean found = next.match(run, at + atoms, weight);
            run.count -= found ? 0 : 1;
            return found;
        };
    }

    private static Step gap(Step next) {
        return (run, i, weight) -> {
            int end = i;
            while (!next.match(run, end, weight - (end - i))) {
                end = end < run.keys.length && end - i < GAP ? passed(run.sentence, end) : -1;
                if (end < 0) {
                    return false;
                }
            }
            return true;
        };
    }

    private Step slot(String part, Step next, Set<String> keys, List<Set<String>> needs) {
        Takes takes =
                switch (part.charAt(part.length() - 2)) {
                    case '%' -> Takes.PERCENTAGE;
                    case '#' -> Takes.NUMBER;
                    case '*' -> Takes.MULTIPLE;
                    case '.' -> Takes.ORDINAL;
                    default -> Takes.ANY;
                };
        Role role = named(Role.class, takes == Takes.ANY ? part : part.substring(0, part.length() - 2) + "}", part);
        Set<String> units = Stream.of(Unit.values())
                .filter(unit -> fits(role, unit) && takes.takes(unit))
                .map(Pattern::key)
                .collect(Collectors.toCollection(HashSet::new));
        if (role == Role.RANK && (takes == Takes.ANY || takes == Takes.NUMBER)) {
            units.add(FRACTION);
        }
        keys.addAll(units);
        needs.add(units);
        BitSet fitting = new BitSet();
        units.forEach(unit -> fitting.set(numbers.applyAsInt(unit)));
        return one((run, i) -> fitting.get(run.keys[i]) ? 1 : 0, role, next);
    }

    private static <E extends Enum<E>> E named(Class<E> kind, String name, String part) {
        List<String> known =
                Stream.of(kind.getEnumConstants()).map(one -> name(one)).toList();
        int index = known.indexOf(name.substring(1, name.length() - 1).toLowerCase(Locale.ROOT));
        if (index < 0) {
            throw new IllegalArgumentException("'" + part + "' is unknown in a pattern; known are " + known);
        }
        return kind.getEnumConstants()[index];
    }

    private static String name(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** The words, cues and slots with which a match may begin: the keys under which a pattern is looked up. */
    Set<String> beginnings() {
        return beginnings;
    }

    /** Sets of words, cues and amounts, of each of which one must stand in a sentence for the pattern to be met. */
    List<Set<String>> needs() {
        return needs;
    }

    /** Whether it matches from an atom on; the run then tells where. */
    boolean at(Run run, int from) {
        run.count = 0;
        return first.match(run, from, 0);
    }

    /** The index behind what a gap passes here: a word, words and times in brackets, or what a percentage is computed of in the bracket behind it; -1 if it passes nothing. */
    private static int passed(Sentence sentence, int at) {
        if (isPassed(sentence.get(at)) || isOfUnit(sentence, at) || isOfSoMany(sentence, at)) {
            return at + 1;
        }
        int end = at + 1;
        while (sentence.is(at, '(')
                && end - at < GAP
                && (sentence.isWord(end)
                        || sentence.get(end) instanceof Apart
                        || sentence.isPercent(at - 1) && sentence.isCountOrFraction(end))) {
            end++;
        }
        return end > at + 1 && sentence.is(end, ')') ? end + 1 : -1;
    }

    /** The slash of "2,940 Ml/d", "27,4 tạ/ha". */
    private static boolean isOfUnit(Sentence sentence, int at) {
        return sentence.is(at, '/')
                && (sentence.isWord(at - 1) || sentence.isAmount(at - 1))
                && sentence.isWord(at + 1);
    }

    /** The round number of "8.4 per 100,000 population". */
    private static boolean isOfSoMany(Sentence sentence, int at) {
        return sentence.get(at - 1) instanceof Word word
                && Vocabulary.EACH.contains(word.text())
                && sentence.get(at) instanceof Amount amount
                && amount.isCount()
                && amount.value().signum() > 0
                && amount.value().stripTrailingZeros().precision() == 1
                && amount.value().stripTrailingZeros().scale() < -1;
    }

    private static boolean isPassed(Atom atom) {
        // behind "so với" a sentence speaks of something else
        return atom instanceof Word word && word.cue() != Cue.COMPARED
                || atom instanceof Apart
                || atom instanceof Note
                || atom instanceof Amount amount && amount.unit() == Unit.ORDINAL
                || atom.is('"')
                || atom.is('-');
    }

    private static boolean fits(Role role, Unit unit) {
        return switch (role) {
            case SHARE, ATTAINED, RATE, LEVEL -> unit.isPercent();
            case UP, DOWN, AVERAGE -> unit != Unit.ORDINAL && unit != Unit.PLACES;
            case WHOLE, REST, TOTAL, FIELD, PART -> unit == Unit.COUNT;
            case RANK -> unit == Unit.ORDINAL || unit == Unit.COUNT;
            case MOVED_UP, MOVED_DOWN -> unit == Unit.PLACES;
            case EARLIER, LATER, PLAN -> unit == Unit.COUNT || unit.isPercent();
            case TARGET -> true;
            case NONE -> false;
        };
    }

    /** The key of amounts of a unit. */
    static String key(Unit unit) {
        return AMOUNT + unit.name();
    }
}
