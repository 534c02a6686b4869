package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Fraction;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Where every figure of a text ended: in a claim, set aside for a reason, or not understood. The three add up to all there
 * are. A figure is a percent sign or a word for one, a slash between digits, so many of so many, a fraction in words, and a
 * number that words call a rest, a total, an average or a change.
 */
public final class ClaimAccount {

    /**
     * What looked like a figure and was not understood.
     *
     * @param text as printed
     * @param location where
     */
    public record Unread(String text, SourceLocation location) {}

    /** How much of a passage is quoted that was not looked through. */
    private static final int QUOTED = 80;

    /** How many atoms may stand between words for an aim and what is aimed at. */
    private static final int AIM = 19;

    private final int mostListed;
    private final List<Unread> unread = new ArrayList<>();
    private final List<Unread> cut = new ArrayList<>();
    private @Nullable Sentence lastCut;
    private final Map<NoFigure, Integer> aside = new EnumMap<>(NoFigure.class);
    private int claimed;
    private int notUnderstood;
    private int notListed;

    /**
     * An empty account.
     *
     * @param mostListed how much of what is not understood is listed; all of it is counted
     */
    public ClaimAccount(int mostListed) {
        this.mostListed = mostListed;
    }

    /** How many of them stand in claims. */
    public int claimed() {
        return claimed;
    }

    /** How many of them are set aside, and why. */
    public Map<NoFigure, Integer> setAside() {
        return Collections.unmodifiableMap(aside);
    }

    /** How many of them were not understood. */
    public int notUnderstood() {
        return notUnderstood;
    }

    /** How much more was not understood than is listed. */
    public int notListed() {
        return notListed;
    }

    /** What was not understood, in the order of the text; not all of it if it is very much. */
    public List<Unread> unread() {
        return List.copyOf(unread);
    }

    /** Where what was too long to be looked through begins, in the order of the text; not all of it if it is very much. */
    public List<Unread> cut() {
        return List.copyOf(cut);
    }

    /** Notes that not all of a sentence, or of the list it is an item of, was looked through. */
    void cut(Sentence sentence) {
        if (cut.size() < mostListed && sentence != lastCut) {
            int start = sentence.get(0).start();
            String text = sentence.passage().text();
            cut(
                    text.substring(start, Math.min(start + QUOTED, text.length())),
                    sentence.passage().placeAt(start));
            lastCut = sentence;
        }
    }

    /** Notes that not all of something was looked through. */
    void cut(String beginning, SourceLocation location) {
        if (cut.size() < mostListed) {
            cut.add(new Unread(beginning, location));
        }
    }

    /**
     * Takes what a sentence states.
     *
     * @param alone gets the percentages of which no number tells what they are of or from what they changed
     */
    void add(Sentence sentence, Consumer<Claim> alone) {
        if (sentence.isUnread()) {
            return;
        }
        // a line of nothing but amounts is what stood in the cells of a row
        boolean row = sentence.numbers().length == sentence.size()
                && sentence.hasNumbers()
                && !sentence.has(0, sentence.size(), sentence::isFraction);
        for (int i = 0; i < sentence.size(); i++) {
            Atom atom = sentence.get(i);
            int marks = sentence.isWord(i) ? 0 : figures(sentence, i);
            if (marks == 0) {
                continue;
            }
            NoFigure told = atom instanceof Apart apart ? apart.reason() : sentence.aside(i);
            NoFigure reason = told != null || sentence.isUsed(i) ? told : row ? NoFigure.VALUE : reason(sentence, i);
            boolean isAlone = !row && isAlone(sentence, i, reason);
            if (isAlone) {
                alone.accept(new Claim.Alone(sentence.quote(i, i, i), sentence.amount(i), sentence.isChange(i)));
            }
            if (isAlone || told == null && sentence.isUsed(i)) {
                claimed(marks);
            } else if (reason == null) {
                unread(sentence, i, marks);
            } else {
                aside(reason, marks);
            }
        }
    }

    /** A percentage of which no number tells what it is of or from what it changed. */
    private static boolean isAlone(Sentence sentence, int i, @Nullable NoFigure reason) {
        return sentence.isPercent(i) && (reason == NoFigure.VALUE || reason == NoFigure.CHANGE);
    }

    /** Takes for a figure what was taken for none: a number of a sentence that a table turned out to hold. */
    void cited(Sentence sentence, int i) {
        int marks = figures(sentence, i);
        NoFigure told = sentence.aside(i);
        NoFigure reason = told == null ? reason(sentence, i) : told;
        if (marks == 0 || told == null && sentence.isUsed(i) || isAlone(sentence, i, reason)) {
            return;
        }
        claimed += marks;
        if (reason != null) {
            aside.computeIfPresent(reason, (of, count) -> count > marks ? count - marks : null);
            return;
        }
        notUnderstood -= marks;
        SourceLocation place = sentence.passage().placeAt(sentence.get(i).start());
        notListed -= unread.removeIf(one -> one.location().equals(place)) ? 0 : 1;
    }

    void claimed(int marks) {
        claimed += marks;
    }

    void aside(NoFigure reason, int marks) {
        aside.merge(reason, marks, Integer::sum);
    }

    void unread(String text, SourceLocation location, int marks) {
        notUnderstood += marks;
        if (unread.size() < mostListed) {
            unread.add(new Unread(text, location));
        } else {
            notListed++;
        }
    }

    private void unread(Sentence sentence, int i, int marks) {
        Atom atom = sentence.get(i);
        boolean sign = !(atom instanceof Amount || atom instanceof Fraction);
        boolean glued = sign && i > 0 && sentence.get(i - 1).end() == atom.start();
        int start = glued ? sentence.get(i - 1).start() : atom.start();
        unread(
                sentence.passage().text().substring(start, atom.end()),
                sentence.passage().placeAt(start),
                marks);
    }

    private static @Nullable NoFigure reason(Sentence sentence, int i) {
        if (sentence.isCrowded()) {
            return null;
        }
        boolean aimed = sentence.before(i)
                .within(AIM)
                .notOver(';')
                .has(k -> sentence.says(k, Vocabulary.AIMS) || sentence.cue(k) == Cue.PLAN && k + 3 >= i);
        return switch (sentence.role(i)) {
            case RATE -> NoFigure.RATE;
            case TARGET -> NoFigure.TARGET;
            case UP, DOWN -> isAlone(sentence, i) ? NoFigure.CHANGE : null;
            case LEVEL, EARLIER, LATER -> aimed ? NoFigure.TARGET : isAlone(sentence, i) ? NoFigure.VALUE : null;
            case PLAN -> NoFigure.TARGET;
            case REST, TOTAL, AVERAGE -> sentence.isPercent(i) && isAlone(sentence, i) ? NoFigure.VALUE : null;
            default -> {
                boolean bounded = sentence.get(i) instanceof Amount amount
                        && amount.number().qualifier().isComparator();
                yield aimed || bounded
                        ? NoFigure.TARGET
                        : (sentence.isPercent(i) || isValue(sentence, i)) && isAlone(sentence, i)
                                ? NoFigure.VALUE
                                : null;
            }
        };
    }

    /** Whether no number stands in the clause of a figure that it could be computed from. */
    private static boolean isAlone(Sentence sentence, int i) {
        boolean change = sentence.isChange(i);
        return !sentence.anyNumber(k -> k != i
                && sentence.clause(k) == sentence.clause(i)
                && !sentence.isChange(k)
                && (sentence.isCountOrFraction(k) || change && sentence.isPercent(k)));
    }

    /** "2/3 hộ gia đình": a fraction of something that is named. */
    private static boolean isValue(Sentence sentence, int i) {
        int next = sentence.behind(i);
        return sentence.isFraction(i)
                && sentence.get(next) instanceof Atom.Word word
                && (word.cue() == null || sentence.says(next, Vocabulary.OF) || word.cue() == Cue.TOTAL);
    }

    /** How many figures an atom states: its percent signs and slashes, else one if words make it a figure. */
    private static int figures(Sentence sentence, int i) {
        Atom atom = sentence.get(i);
        int marks = marks(sentence.passage().text(), atom.start(), atom.end());
        boolean inWords = atom instanceof Amount amount
                && (amount.isPercent()
                        || amount.isPoints()
                        || sentence.isChange(i)
                        || switch (sentence.role(i)) {
                            case REST, TOTAL, AVERAGE -> true;
                            case PART -> sentence.pairedWhole(i) >= 0;
                            default -> false;
                        });
        return marks == 0 && inWords ? 1 : marks;
    }

    /** How many percent signs and slashes between digits stand in a part of a text. */
    static int marks(String text, int from, int to) {
        int marks = 0;
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            boolean slash = c == '/'
                    && i > 0
                    && i + 1 < text.length()
                    && Character.isDigit(text.charAt(i - 1))
                    && Character.isDigit(text.charAt(i + 1));
            marks += c == '%' || slash ? 1 : 0;
        }
        return marks;
    }
}
