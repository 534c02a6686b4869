package io.github.tiendo.claim;

import io.github.tiendo.claim.Atom.Amount;
import io.github.tiendo.claim.Atom.Apart;
import io.github.tiendo.claim.Atom.Word;
import io.github.tiendo.finding.Account.NoFigure;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A passage while it is cut into atoms: its tokens around the place that is read, and the atoms before it. */
final class TokenWalk {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2099;
    private static final int FIRST_OLD_YEAR = 1000;

    /** The most words of what is looked for just before a place. */
    private static final int LONGEST_LEAD = 3;

    private final String text;
    private final List<Token> tokens;
    private final List<Atom> atoms;
    private final int end;
    private int at;

    /** Where the phrase that was told as a cue last begins, and where it is over. */
    private int cueStart;

    private int cueEnd;

    /** From one token to another, around which all others are seen. */
    TokenWalk(String text, List<Token> tokens, int from, int to) {
        this.text = text;
        this.tokens = tokens;
        this.atoms = new ArrayList<>(to - from);
        this.at = from;
        this.end = to;
    }

    String text() {
        return text;
    }

    List<Token> tokens() {
        return tokens;
    }

    /** How many tokens were passed. */
    int at() {
        return at;
    }

    boolean isAtStart() {
        return at == 0;
    }

    boolean isAtEnd() {
        return at >= end || peek(0).isEnd();
    }

    /** Passes tokens, or goes back if negative. */
    void skip(int count) {
        at += count;
    }

    /** A token so far ahead, or back if negative; the end of the text where there is none. */
    Token peek(int ahead) {
        int index = at + ahead;
        return index < 0 || index >= tokens.size() ? tokens.get(tokens.size() - 1) : tokens.get(index);
    }

    // --- phrases

    /** The longest of some phrases that begins so far ahead. */
    <M> Optional<Phrases.Match<M>> phrase(int ahead, Phrases<M> phrases) {
        return at + ahead < 0 ? Optional.empty() : phrases.at(tokens, at + ahead);
    }

    /** Whether one of some phrases begins so far ahead. */
    boolean says(int ahead, Phrases<?> phrases) {
        return phrase(ahead, phrases).isPresent();
    }

    /** What the longest phrase means that begins so far ahead; null if none does. */
    <M> @Nullable M meaning(int ahead, Phrases<M> phrases) {
        return phrase(ahead, phrases).map(Phrases.Match::meaning).orElse(null);
    }

    /** What the longest phrase here means, which is passed; null if there is none. */
    <M> @Nullable M take(Phrases<M> phrases) {
        Optional<Phrases.Match<M>> found = phrase(0, phrases);
        if (found.isEmpty()) {
            return null;
        }
        at += found.get().words();
        return found.get().meaning();
    }

    /** How many words before this place one of some phrases takes that ends there; 0 if none does. */
    int lead(Phrases<?> phrases) {
        for (int words = 1; words <= Math.min(at, LONGEST_LEAD); words++) {
            Optional<? extends Phrases.Match<?>> found = phrase(-words, phrases);
            if (found.isPresent() && found.get().words() == words) {
                return words;
            }
        }
        return 0;
    }

    boolean isLedBy(Phrases<?> phrases) {
        return lead(phrases) > 0;
    }

    // --- tokens

    boolean isCapital(int ahead) {
        Token token = peek(ahead);
        return token.isWord() && Character.isUpperCase(text.charAt(token.start()));
    }

    boolean isSlash(int ahead) {
        return peek(ahead).is("/") && (peek(ahead).isGlued() || ahead < 0);
    }

    boolean isPercentSign(int ahead) {
        return peek(ahead).is("%");
    }

    boolean isScale(int ahead) {
        return peek(ahead).isWord() && Vocabulary.SCALES.contains(peek(ahead)) && !says(ahead, Vocabulary.NO_MEASURES);
    }

    boolean isTime(int ahead) {
        return peek(ahead).isWord() && Vocabulary.TIMES_OF_DAY_AND_YEAR.contains(peek(ahead));
    }

    boolean isYear(int ahead) {
        int year = peek(ahead).text().length() == 4 ? small(ahead) : 0;
        return year >= FIRST_YEAR && year <= LAST_YEAR;
    }

    /** Whether four digits may be a year that no report of our days is about: 1848. */
    boolean isOldYear(int ahead) {
        return small(ahead) >= FIRST_OLD_YEAR && small(ahead) < FIRST_YEAR;
    }

    /** Whether a word follows that may be what is counted. */
    boolean isNoun(int ahead) {
        if (!peek(ahead).isWord()) {
            return false;
        }
        Cue cue = meaning(ahead, Vocabulary.CUES);
        return (cue == null || cue == Cue.NOT) && !Vocabulary.BEFORE_DAY.contains(peek(ahead));
    }

    /** The value of up to four digits, or -1. */
    int small(int ahead) {
        String word = peek(ahead).text();
        if (word.isEmpty() || word.length() > 4) {
            return -1;
        }
        int value = 0;
        for (int i = 0; i < word.length(); i++) {
            if (word.charAt(i) < '0' || word.charAt(i) > '9') {
                return -1;
            }
            value = value * 10 + word.charAt(i) - '0';
        }
        return value;
    }

    /** How many tokens from one are written to each other: numbers, and signs of a kind between them. */
    int chain(int ahead, String sign) {
        int end = ahead;
        while (peek(end).is(sign)
                && peek(end).isGlued()
                && peek(end + 1).isNumber()
                && peek(end + 1).isGlued()) {
            end += 2;
        }
        return end;
    }

    // --- atoms

    List<Atom> atoms() {
        return atoms;
    }

    void add(Atom atom) {
        atoms.add(atom);
    }

    /** Passes tokens that state no figure; true. */
    boolean apart(NoFigure reason, int count) {
        atoms.add(new Apart(reason, peek(0).start(), peek(count - 1).end()));
        at += count;
        return true;
    }

    /** The atom so far back, from 1; null if there are fewer. */
    @Nullable
    Atom back(int count) {
        return atoms.size() < count ? null : atoms.get(atoms.size() - count);
    }

    /** Puts another atom where one stands so far back, from 1. */
    void replace(int back, Atom other) {
        atoms.set(atoms.size() - back, other);
    }

    /** Takes back atoms that stand before some last ones. */
    void takeBack(int count, int last) {
        atoms.subList(atoms.size() - count - last, atoms.size() - last).clear();
    }

    boolean isAnd(int back) {
        return back(back) instanceof Word word && word.cue() == Cue.AND;
    }

    /** Whether the last atom is a number that counts. */
    boolean isBehindCount() {
        return back(1) instanceof Amount amount && amount.isCount() || back(1) instanceof Atom.Fraction;
    }

    // --- cues

    /** Whether this place is behind the phrase that was told last. */
    boolean isBehindCue() {
        return at >= cueEnd;
    }

    void tellCue(int words) {
        cueStart = at;
        cueEnd = at + words;
    }

    /** Says that no cue begins within so many words from here. */
    void tellNoCue(int words) {
        cueEnd = at + words;
    }

    /** Whether a place so far back is within that phrase, behind its beginning. */
    boolean isWithinCue(int back) {
        return at - back > cueStart && at - back < cueEnd;
    }
}
