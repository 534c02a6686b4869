package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.claim.Atom.Note;
import io.github.tiendo.claim.Atom.Sign;
import io.github.tiendo.claim.Atom.Unit;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.notation.text.NormalForm;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.StringTokenizer;
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
 * <tr><td>{@code ..}</td><td>up to {@value #GAP} words, dates and marks of notes</td></tr>
 * <tr><td>{@code {share}}</td><td>an amount, which gets that {@link Role}; {@code {up%}} takes a percentage only, {@code
 * {up#}} no percentage, {@code {rank.}} an ordinal only</td></tr>
 * </table>
 */
final class Pattern {

    /** The key of patterns that begin with an amount; no word is written like it. */
    private static final String NUMBER = "#";

    /** What a word or sign of a pattern weighs, against what is passed by a gap. */
    static final int WORD = 20;

    /** The most atoms that a gap passes. */
    static final int GAP = 12;

    private sealed interface Element {}

    private record Literal(String text) implements Element {}

    private record Class(Cue cue) implements Element {}

    private record Choice(List<List<Element>> ways, boolean isOptional) implements Element {}

    /** What a slot takes. */
    private enum Takes {
        ANY,
        PERCENTAGE,
        NUMBER,
        ORDINAL
    }

    private record Slot(Role role, Takes takes) implements Element {}

    private enum Gap implements Element {
        INSTANCE
    }

    /**
     * Where a pattern was found.
     *
     * @param end the index behind it
     * @param weight how many words and signs of it were met, less what its gaps passed: the nearer words tell
     * @param slots the indices of its amounts
     * @param roles the roles of these
     */
    record Match(int end, int weight, List<Integer> slots, List<Role> roles) {}

    private final List<Element> elements;

    private Pattern(List<Element> elements) {
        this.elements = elements;
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
        int[] at = {0};
        List<Element> elements = sequence(parts, at);
        if (at[0] < parts.size() || elements.isEmpty()) {
            throw new IllegalArgumentException("no pattern: '" + text + "'");
        }
        return new Pattern(elements);
    }

    private static List<Element> sequence(List<String> parts, int[] at) {
        List<Element> elements = new ArrayList<>();
        while (at[0] < parts.size() && !"|])".contains(parts.get(at[0]))) {
            String part = parts.get(at[0]++);
            if (part.equals("[") || part.equals("(")) {
                List<List<Element>> ways = new ArrayList<>();
                do {
                    ways.add(sequence(parts, at));
                } while (at[0] < parts.size() && parts.get(at[0]++).equals("|"));
                elements.add(new Choice(ways, part.equals("[")));
            } else if (part.equals("..")) {
                elements.add(Gap.INSTANCE);
            } else if (part.startsWith("{") && part.endsWith("}")) {
                elements.add(slot(part));
            } else if (part.startsWith("<") && part.endsWith(">")) {
                elements.add(new Class(Cue.valueOf(constant(part))));
            } else {
                elements.add(new Literal(NormalForm.of(part.startsWith("\\") ? part.substring(1) : part)));
            }
        }
        return elements;
    }

    private static Slot slot(String part) {
        Takes takes =
                switch (part.charAt(part.length() - 2)) {
                    case '%' -> Takes.PERCENTAGE;
                    case '#' -> Takes.NUMBER;
                    case '.' -> Takes.ORDINAL;
                    default -> Takes.ANY;
                };
        return new Slot(
                Role.valueOf(constant(takes == Takes.ANY ? part : part.substring(0, part.length() - 2) + "}")), takes);
    }

    private static String constant(String part) {
        return part.substring(1, part.length() - 1).toUpperCase(Locale.ROOT).replace('-', '_');
    }

    /** The words, cues and slots with which a match may begin: the keys under which a pattern is looked up. */
    Set<String> beginnings() {
        Set<String> keys = new HashSet<>();
        begin(elements, 0, keys);
        return keys;
    }

    private static void begin(List<Element> elements, int e, Set<String> keys) {
        Element first = elements.get(e);
        if (first instanceof Choice choice) {
            choice.ways().forEach(way -> begin(way, 0, keys));
            if (choice.isOptional()) {
                begin(elements, e + 1, keys);
            }
        } else if (first instanceof Literal literal) {
            keys.add(literal.text());
        } else if (first instanceof Class wanted) {
            keys.add(wanted.cue().name());
        } else {
            keys.add(NUMBER);
        }
    }

    /** What an atom is looked up by: its word and its cue, a sign, or that it is a number. */
    static String key(Atom atom) {
        if (atom instanceof Word word) {
            return word.text();
        }
        return atom instanceof Sign sign ? String.valueOf(sign.mark()) : NUMBER;
    }

    /** Matches at one place of a sentence; null if it does not. */
    @Nullable
    Match at(List<Atom> atoms, int from) {
        return match(new Rest(elements, 0, null), atoms, from, new Match(from, 0, List.of(), List.of()));
    }

    /** The elements yet to be matched, and those behind the choice they are a way of. */
    private record Rest(
            List<Element> elements, int at, @Nullable Rest behind) {
        Rest next() {
            return new Rest(elements, at + 1, behind);
        }
    }

    private static @Nullable Match match(Rest rest, List<Atom> atoms, int i, Match so) {
        if (rest.at() == rest.elements().size()) {
            return rest.behind() == null
                    ? new Match(i, so.weight(), so.slots(), so.roles())
                    : match(rest.behind(), atoms, i, so);
        }
        Element element = rest.elements().get(rest.at());
        if (element instanceof Choice choice) {
            for (List<Element> way : choice.ways()) {
                Match found = match(new Rest(way, 0, rest.next()), atoms, i, so);
                if (found != null) {
                    return found;
                }
            }
            return choice.isOptional() ? match(rest.next(), atoms, i, so) : null;
        }
        if (element == Gap.INSTANCE) {
            int end = i;
            while (true) {
                Match passed = new Match(end, so.weight() - (end - i), so.slots(), so.roles());
                Match found = match(rest.next(), atoms, end, passed);
                int next = end < atoms.size() && end - i < GAP ? passed(atoms, end) : -1;
                if (found != null || next < 0) {
                    return found;
                }
                end = next;
            }
        }
        if (i >= atoms.size()) {
            return null;
        }
        Atom atom = atoms.get(i);
        int length = length(element, atom);
        if (length == 0) {
            // what points to a footnote may stand anywhere
            return atom instanceof Note ? match(rest, atoms, i + 1, so) : null;
        }
        Match more = element instanceof Slot slot
                ? new Match(i, so.weight(), with(so.slots(), i), with(so.roles(), slot.role()))
                : new Match(i, so.weight() + WORD, so.slots(), so.roles());
        return match(rest.next(), atoms, i + length, more);
    }

    private static <T> List<T> with(List<T> list, T more) {
        List<T> longer = new ArrayList<>(list);
        longer.add(more);
        return longer;
    }

    /** The index behind what a gap passes here: a word, or words in brackets; -1 if it passes nothing. */
    private static int passed(List<Atom> atoms, int at) {
        if (isPassed(atoms.get(at))) {
            return at + 1;
        }
        int end = at + 1;
        while (atoms.get(at).is('(') && end < atoms.size() && end - at < GAP && atoms.get(end) instanceof Word) {
            end++;
        }
        return end > at + 1 && end < atoms.size() && atoms.get(end).is(')') ? end + 1 : -1;
    }

    private static boolean isPassed(Atom atom) {
        // behind "so với" a sentence speaks of something else
        return atom instanceof Word word && word.cue() != Cue.COMPARED
                || atom instanceof Apart
                || atom instanceof Note
                || atom.is('"')
                || atom.is('-');
    }

    /** How many atoms an element takes; 0 if it does not fit. */
    private static int length(Element element, Atom atom) {
        if (element instanceof Literal literal) {
            boolean same = atom instanceof Word word && word.text().equals(literal.text())
                    || atom instanceof Sign sign
                            && literal.text().length() == 1
                            && literal.text().charAt(0) == sign.mark();
            return same ? 1 : 0;
        }
        if (element instanceof Class wanted) {
            return atom instanceof Word word && word.cue() == wanted.cue() ? word.length() : 0;
        }
        if (!(element instanceof Slot slot) || !fits(slot.role(), atom)) {
            return 0;
        }
        boolean percent = atom instanceof Amount amount && amount.isPercent();
        boolean taken =
                switch (slot.takes()) {
                    case ANY -> true;
                    case PERCENTAGE -> percent;
                    case NUMBER -> !percent;
                    case ORDINAL -> atom instanceof Amount amount && amount.unit() == Unit.ORDINAL;
                };
        return taken ? 1 : 0;
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
