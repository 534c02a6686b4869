package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.notation.text.NormalForm;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
import java.util.function.ToIntFunction;
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

    /** The key of patterns that begin with an amount; no word is written like it. */
    static final String NUMBER = "#";

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

    /** What a slot takes. */
    private enum Takes {
        ANY,
        PERCENTAGE,
        NUMBER,
        MULTIPLE,
        ORDINAL;

        boolean takes(Atom atom) {
            boolean percent = atom instanceof Amount amount && amount.isPercent();
            return switch (this) {
                case ANY -> true;
                case PERCENTAGE -> percent;
                case NUMBER -> !percent;
                case MULTIPLE -> atom instanceof Amount amount && amount.unit() == Unit.TIMES;
                case ORDINAL -> atom instanceof Amount amount && amount.unit() == Unit.ORDINAL;
            };
        }
    }

    /** The atoms that patterns are matched against, and where one was found in them. */
    static final class Run {
        private final List<Atom> atoms;
        private final int[] slots = new int[MOST_SLOTS];
        private final Role[] roles = new Role[MOST_SLOTS];
        private int count;
        private int weight;

        Run(List<Atom> atoms) {
            this.atoms = atoms;
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

    private final Step first;
    private final Set<String> beginnings = new HashSet<>();

    /** Sets of words and cues, of each of which one must stand in a sentence. */
    private final List<Set<String>> needs = new ArrayList<>();

    private Pattern(List<String> parts) {
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
        if (at[0] < parts.size() || parts.isEmpty()) {
            throw new IllegalArgumentException("no pattern: '" + String.join(" ", parts) + "'");
        }
    }

    /**
     * Reads a pattern.
     *
     * @throws IllegalArgumentException if it is none
     */
    static Pattern of(String text) {
        StringTokenizer words = new StringTokenizer(
                text.replace("[", " [ ").replace("]", " ] ").replace("|", " | ").replaceAll("(?<!\\\\)([()])", " $1 "));
        List<String> parts = new ArrayList<>();
        while (words.hasMoreTokens()) {
            parts.add(words.nextToken());
        }
        return new Pattern(parts);
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
    private static Step sequence(List<String> parts, int[] at, Step behind, Set<String> keys, List<Set<String>> needs) {
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
            keys.add(NUMBER);
            return slot(part, sequence(parts, at, behind, none, needs));
        }
        if (part.startsWith("<") && part.endsWith(">")) {
            Cue cue = named(Cue.class, part, part);
            keys.add(cue.name());
            needs.add(Set.of(cue.name()));
            return one(
                    atom -> atom instanceof Word word && word.cue() == cue ? word.length() : 0,
                    null,
                    sequence(parts, at, behind, none, needs));
        }
        String text = NormalForm.of(part.startsWith("\\") ? part.substring(1) : part);
        char sign = text.length() == 1 ? text.charAt(0) : 0;
        keys.add(text);
        needs.add(Set.of(text));
        return one(atom -> atom.is(text) || atom.is(sign) ? 1 : 0, null, sequence(parts, at, behind, none, needs));
    }

    private static Step choice(
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
        } else if (!ofWays.contains(NUMBER)) {
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
    private static Step one(ToIntFunction<Atom> length, @Nullable Role role, Step next) {
        return (run, i, weight) -> {
            int at = i;
            int atoms = 0;
            while (at < run.atoms.size() && atoms == 0) {
                Atom atom = run.atoms.get(at);
                atoms = length.applyAsInt(atom);
                if (atoms == 0 && !(atom instanceof Note)) {
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
                end = end < run.atoms.size() && end - i < GAP ? passed(run.atoms, end) : -1;
                if (end < 0) {
                    return false;
                }
            }
            return true;
        };
    }

    private static Step slot(String part, Step next) {
        Takes takes =
                switch (part.charAt(part.length() - 2)) {
                    case '%' -> Takes.PERCENTAGE;
                    case '#' -> Takes.NUMBER;
                    case '*' -> Takes.MULTIPLE;
                    case '.' -> Takes.ORDINAL;
                    default -> Takes.ANY;
                };
        Role role = named(Role.class, takes == Takes.ANY ? part : part.substring(0, part.length() - 2) + "}", part);
        return one(atom -> fits(role, atom) && takes.takes(atom) ? 1 : 0, role, next);
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

    /** Sets of words and cues, of each of which one must stand in a sentence for the pattern to be met. */
    List<Set<String>> needs() {
        return needs;
    }

    /** Whether it matches from an atom on; the run then tells where. */
    boolean at(Run run, int from) {
        run.count = 0;
        return first.match(run, from, 0);
    }

    /** The index behind what a gap passes here: a word, words and times in brackets, or what a percentage is computed of in the bracket behind it; -1 if it passes nothing. */
    private static int passed(List<Atom> atoms, int at) {
        if (isPassed(atoms.get(at)) || isOfUnit(atoms, at) || isOfSoMany(atoms, at)) {
            return at + 1;
        }
        int end = at + 1;
        while (atoms.get(at).is('(')
                && end < atoms.size()
                && end - at < GAP
                && (atoms.get(end) instanceof Word
                        || atoms.get(end) instanceof Apart
                        || isCountOfPercentage(atoms, at, end))) {
            end++;
        }
        return end > at + 1 && end < atoms.size() && atoms.get(end).is(')') ? end + 1 : -1;
    }

    /** "12,5% (205/1.640 hồ sơ)" */
    private static boolean isCountOfPercentage(List<Atom> atoms, int bracket, int at) {
        return bracket > 0
                && atoms.get(bracket - 1) instanceof Amount percentage
                && percentage.isPercent()
                && (atoms.get(at) instanceof Fraction || atoms.get(at) instanceof Amount count && count.isCount());
    }

    /** The slash of "2,940 Ml/d", "27,4 tạ/ha". */
    private static boolean isOfUnit(List<Atom> atoms, int at) {
        return at > 0
                && at + 1 < atoms.size()
                && atoms.get(at).is('/')
                && (atoms.get(at - 1) instanceof Word || atoms.get(at - 1) instanceof Amount)
                && atoms.get(at + 1) instanceof Word;
    }

    /** The round number of "8.4 per 100,000 population". */
    private static boolean isOfSoMany(List<Atom> atoms, int at) {
        return at > 0
                && atoms.get(at - 1) instanceof Word word
                && Vocabulary.EACH.contains(word.text())
                && atoms.get(at) instanceof Amount amount
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

    private static boolean fits(Role role, Atom atom) {
        if (atom instanceof Fraction) {
            return role == Role.RANK;
        }
        if (!(atom instanceof Amount amount)) {
            return false;
        }
        return switch (role) {
            case SHARE, ATTAINED, RATE, LEVEL -> amount.isPercent();
            case UP, DOWN, AVERAGE -> amount.unit() != Unit.ORDINAL && amount.unit() != Unit.PLACES;
            case WHOLE, REST, TOTAL, FIELD, PART -> amount.isCount();
            case RANK -> amount.unit() == Unit.ORDINAL || amount.isCount();
            case MOVED_UP, MOVED_DOWN -> amount.unit() == Unit.PLACES;
            case EARLIER, LATER, PLAN -> amount.isCount() || amount.isPercent();
            case TARGET -> true;
            case NONE -> false;
        };
    }
}
