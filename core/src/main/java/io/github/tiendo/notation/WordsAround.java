package io.github.tiendo.notation;

import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.TextCursor;
import io.github.tiendo.notation.text.Token;
import java.util.Optional;

/** Reads the words before and behind the numbers of a figure, and keeps what they say of it. */
final class WordsAround {

    private final TextCursor cursor;
    private final NumberTokens numbers;

    private Qualifier qualifier = Qualifier.EXACT;
    private boolean onlyFrom = true;
    private boolean up;
    private boolean down;
    private boolean times;
    private String currency = "";

    WordsAround(TextCursor cursor, NumberTokens numbers) {
        this.cursor = cursor;
        this.numbers = numbers;
    }

    Qualifier qualifier() {
        return qualifier;
    }

    /** Takes what a remark behind the figure says of it. */
    void hedge(Qualifier hedge) {
        qualifier = hedge;
    }

    /** Whether the only word of a bound is "from", which begins a range. */
    boolean isOnlyFrom() {
        return qualifier == Qualifier.AT_LEAST && onlyFrom;
    }

    boolean isUp() {
        return up;
    }

    boolean isDown() {
        return down;
    }

    boolean isChange() {
        return up || down;
    }

    /** Whether the words announce a multiple: {@code gấp}. */
    boolean isTimes() {
        return times;
    }

    /** Whether nothing in front makes a change or a multiple of what follows. */
    boolean isAmount() {
        return !isChange() && !times;
    }

    boolean isPlain() {
        return qualifier.isExact() && isAmount();
    }

    // --- before

    /** Reads qualifiers, fillers and verbs; answers the word that begins a rank or a top. */
    Optional<NumberPhrases.Verb> before() {
        while (true) {
            Optional<Phrases.Match<Qualifier>> hedge = cursor.next(NumberPhrases.QUALIFIERS);
            Optional<Phrases.Match<NumberPhrases.Verb>> verb = cursor.next(NumberPhrases.VERBS);
            int words = Math.max(length(hedge), length(verb));
            if (words == 0) {
                return Optional.empty();
            }
            if (length(hedge) == words) {
                qualify(hedge.orElseThrow().meaning());
            } else {
                switch (verb.orElseThrow().meaning()) {
                    case UP -> up = true;
                    case DOWN -> down = true;
                    case TIMES -> times = true;
                    case FILLER -> {}
                    case RANK, TOP -> {
                        cursor.skip(words);
                        return verb.map(Phrases.Match::meaning);
                    }
                }
            }
            if (up && down) {
                throw contradiction();
            }
            cursor.skip(words);
        }
    }

    private static int length(Optional<? extends Phrases.Match<?>> match) {
        return match.isPresent() ? match.get().words() : 0;
    }

    private void qualify(Qualifier next) {
        onlyFrom &= cursor.isNext(NumberPhrases.RANGE_FROM);
        if (qualifier == next || qualifier.isExact()) {
            qualifier = next;
            return;
        }
        qualifier = stronger(qualifier, next).orElseThrow(this::contradiction);
        cursor.add(cursor.finding(NotationFindingCode.TWO_QUALIFIERS).with("reading", qualifier));
    }

    private RuntimeException contradiction() {
        return numbers.refused(NotationFindingCode.CONTRADICTING_WORDS, cursor.at(), Expected.BOUND);
    }

    private static Optional<Qualifier> stronger(Qualifier first, Qualifier second) {
        if (first.isComparator() && second.isComparator()) {
            return first.isLowerBound() == second.isLowerBound()
                    ? Optional.of(first == Qualifier.AT_LEAST || first == Qualifier.AT_MOST ? second : first)
                    : Optional.empty();
        }
        if (first.isComparator() || second.isComparator()) {
            return Optional.of(first.isComparator() ? first : second);
        }
        boolean firstSided = first == Qualifier.NEARLY || first == Qualifier.OVER;
        boolean secondSided = second == Qualifier.NEARLY || second == Qualifier.OVER;
        if (firstSided && secondSided) {
            return Optional.empty();
        }
        return Optional.of(firstSided ? first : secondSided ? second : Qualifier.ESTIMATE);
    }

    /** {@code $1.5 billion}, {@code USD 1,5 tỷ}: a unit in front. */
    void currency() {
        Optional<Phrases.Match<String>> named = cursor.next(NumberPhrases.CURRENCIES);
        if (named.isPresent() && numbers.startsNumber(cursor.at() + named.get().words())) {
            currency = named.get().meaning();
            cursor.skip(named.get().words());
        }
    }

    // --- behind

    /** The rest of the text, which must be words: a unit, a population, a group. */
    String behind() {
        int from = cursor.at();
        if (cursor.isAtEnd() || takeBound()) {
            return currency;
        }
        if (isMisplaced(cursor.peek())) {
            throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, from, Expected.NUMBER);
        }
        int end = from;
        while (!cursor.isAtEnd() && !takeBound()) {
            if (!mayStandInWords(cursor.peek())) {
                throw numbers.refused(NotationFindingCode.UNEXPECTED_TEXT, cursor.at(), Expected.NUMBER);
            }
            cursor.skip(1);
            end = cursor.at();
        }
        return cursor.printed(from, end);
    }

    private boolean isMisplaced(Token first) {
        if (NumberPhrases.PER_MILLE.contains(first)) {
            return false;
        }
        // "7%/năm", but not "749/QĐ-TTg"
        boolean slash = first.is("/")
                && cursor.peek(1).isWord()
                && Character.isLowerCase(
                        cursor.text().codePointAt(cursor.peek(1).start()));
        return !first.isWord() && !slash
                || first.isWord() && first.isGlued() && !mayBeGlued(first)
                || !currency.isEmpty()
                || NumberPhrases.NOT_UNITS.contains(first);
    }

    private boolean mayBeGlued(Token unit) {
        return !cursor.peek(-1).isNumber() || NumberPhrases.GLUED_UNITS.contains(unit);
    }

    private boolean mayStandInWords(Token token) {
        return switch (token.kind()) {
            case SIGN ->
                NumberPhrases.INSIDE_WORDS.contains(token)
                        || NumberPhrases.PER_MILLE.contains(token)
                        || token.isGlued() && NumberPhrases.RAISED.contains(token);
            case NUMBER -> NumberPhrases.PER.contains(cursor.peek(-1)) && numbers.isPowerOfTen(token);
            case WORD, END -> true;
        };
    }

    /** Goes over a phrase that ends the text and bounds the number, such as {@code trở lên}. */
    private boolean takeBound() {
        Optional<Phrases.Match<Qualifier>> bound = cursor.next(NumberPhrases.BEHIND)
                .filter(match -> cursor.peek(match.words()).isEnd());
        bound.ifPresent(match -> {
            boolean contradicts = qualifier.isComparator()
                    && qualifier.isLowerBound() != match.meaning().isLowerBound();
            if (contradicts) {
                throw contradiction();
            }
            qualifier = qualifier.isComparator() ? qualifier : match.meaning();
            onlyFrom = false;
            cursor.skip(match.words());
        });
        return bound.isPresent();
    }
}
