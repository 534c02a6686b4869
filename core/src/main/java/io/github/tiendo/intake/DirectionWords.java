package io.github.tiendo.intake;

import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.notation.text.Phrasebook;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Which way is better by words: those of a column of directions, and those of an indicator's name. */
final class DirectionWords {

    private static final Phrasebook BOOK =
            Phrasebook.load("Direction", file -> DirectionWords.class.getResourceAsStream(file));
    private static final Phrases<Direction> SAID = BOOK.table("said", Direction.class);
    private static final Phrases<Direction> BETTER = BOOK.table("better", Direction.class);
    private static final Phrases<Meaning> NAMES = BOOK.table("name", Meaning.class);

    private static final Set<Meaning> LIMITS = EnumSet.of(Meaning.LIMIT, Meaning.KEEP, Meaning.CEILING);

    private DirectionWords() {}

    /** What words in a name speak of. */
    private enum Meaning {
        /** Something that is better when there is less of it: poverty, accidents. */
        LESS,
        /** What something costs: better when it is less, whatever is done with it. */
        COST,
        /** A length of time, better short where it is spent on dealing with something. */
        TIME,
        /** What is done with things: with complaints it is better when there is more, the time for it when it is short. */
        DEALING,
        /** How much something fell, what is done against it, or simply something good. */
        MORE,
        /** Something that is there: better when there is more of it, unless it is something of which less is better. */
        HAS,
        /** A name that asks for a fall, and may mean the fall or what is left. */
        FALL,
        /** To hold something down: better when there is less of it. */
        LIMIT,
        /** To hold something, which is down where words of a ceiling follow. */
        KEEP,
        /** Words of a ceiling. */
        CEILING,
        /** Nothing, though a part of the words would be something. */
        NEUTRAL
    }

    /** What a cell of a column of directions says; empty if it says neither, or both. */
    static Optional<Direction> said(String cell) {
        List<Token> words = Token.scan(cell);
        return saidInName(words).or(() -> one(meanings(SAID, words)));
    }

    /** What a cell says that says nothing else, or that one way is better. */
    static Optional<Direction> alone(String cell) {
        List<Token> words = Token.scan(cell);
        return saidInName(words).or(() -> SAID.at(words, 0)
                .filter(match -> match.words() == words.size() - 1)
                .map(Phrases.Match::meaning));
    }

    /** What a name says of itself, as {@code SAIDI (lower is better)} does; empty if it does not. */
    static Optional<Direction> saidInName(List<Token> name) {
        return one(meanings(BETTER, name));
    }

    private static Optional<Direction> one(List<Direction> found) {
        boolean agree = !found.isEmpty() && found.stream().allMatch(found.get(0)::equals);
        return agree ? Optional.of(found.get(0)) : Optional.empty();
    }

    /** What the name of an indicator says; empty if it says nothing. */
    static Optional<Direction> ofName(List<Token> name) {
        List<Meaning> found = meanings(NAMES, name);
        found.removeAll(LIMITS);
        int time = found.indexOf(Meaning.TIME);
        int dealing = found.indexOf(Meaning.DEALING);
        boolean timeSpent = time >= 0 && found.lastIndexOf(Meaning.DEALING) > time;
        int cost = found.indexOf(Meaning.COST);
        boolean dealtWith = dealing >= 0 && (time < 0 || dealing < time) && (cost < 0 || dealing < cost);
        if (found.contains(Meaning.MORE) || dealtWith && !found.contains(Meaning.FALL)) {
            return Optional.of(Direction.INCREASE);
        }
        boolean less = timeSpent || cost >= 0 || found.contains(Meaning.LESS);
        boolean has = found.contains(Meaning.HAS) && time < 0;
        if (less == has || found.contains(Meaning.FALL)) {
            return Optional.empty();
        }
        return Optional.of(less ? Direction.DECREASE : Direction.INCREASE);
    }

    /** Whether a name asks to hold something down: {@code Limit losses to less than 10%}, {@code Keep debt below 20%}. */
    static boolean isLimit(List<Token> name) {
        Optional<Meaning> first = NAMES.at(name, 0).map(Phrases.Match::meaning);
        return first.filter(Meaning.LIMIT::equals).isPresent()
                || first.filter(Meaning.KEEP::equals).isPresent()
                        && meanings(NAMES, name).contains(Meaning.CEILING);
    }

    /** Whether a name asks for a fall, as {@code Reduce response times} does: what stands above it is of something else. */
    static boolean askForAFall(List<Token> name) {
        return meanings(NAMES, name).contains(Meaning.FALL);
    }

    private static <M> List<M> meanings(Phrases<M> phrases, List<Token> tokens) {
        List<M> found = new ArrayList<>();
        for (int i = 0; i < tokens.size() - 1; ) {
            Phrases.Match<M> match = phrases.at(tokens, i).orElse(null);
            if (match != null) {
                found.add(match.meaning());
            }
            i += match == null ? 1 : match.words();
        }
        return found;
    }
}
