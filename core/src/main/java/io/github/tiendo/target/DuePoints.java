package io.github.tiendo.target;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.text.Token;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodNotation;
import io.github.tiendo.target.ConditionText.Span;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** Finds by when a value is to be reached, and parts the two. */
record DuePoints(ConditionText text, PeriodNotation periods, Predicate<Span> isFigure) {

    private static final int MAX_WORDS = 8;

    /** A value to reach and by the end of which period. */
    record Point(Period period, Span value) {}

    /**
     * A stretch that says by when: {@code 2022: 60%}, {@code năm 2025 đạt 80%}, {@code 80% vào năm 2025}, {@code 80%
     * (đến năm 2025)}.
     */
    Optional<Point> point(Span part) {
        int limit = Math.min(part.to(), part.from() + ConditionText.BEGINNING);
        for (int i = part.from(); i < limit; i++) {
            if (text.at(i) == ':') {
                return point(new Span(part.from(), i), new Span(i + 1, part.to()));
            }
        }
        return dueInFront(part)
                .or(() -> dueInBrackets(part).or(() -> dueBehind(part)).filter(found -> isFigure.test(found.value())));
    }

    private Optional<Point> point(Span due, Span value) {
        Outcome<Period> period = periods.parse(text.of(due));
        Span trimmed = text.trimmed(value);
        return period.value().isPresent() && period.findings().isEmpty() && !trimmed.isEmpty()
                ? Optional.of(new Point(period.orThrow(), trimmed))
                : Optional.empty();
    }

    /** The longest period in words, not a bare number, that a value follows. */
    private Optional<Point> dueInFront(Span part) {
        List<Token> tokens = text.tokens(part);
        Optional<Point> longest = Optional.empty();
        int most = ConditionPhrases.DUE_BEFORE.contains(tokens.get(0)) ? Math.min(MAX_WORDS, tokens.size() - 2) : 0;
        for (int words = 2; words <= most; words++) {
            Token last = tokens.get(words - 1);
            Token next = tokens.get(words);
            if (last.isNumber() && !next.isGlued()) {
                int value = part.from() + next.start();
                Optional<Point> point =
                        point(new Span(part.from(), part.from() + last.end()), new Span(value, part.to()));
                longest = point.filter(found -> isFigure.test(found.value())).isPresent() ? point : longest;
            }
        }
        return longest;
    }

    /** A period in brackets at the end: {@code ≥ 80% (năm 2025)}, as targets are printed. */
    Optional<Point> dueInBrackets(Span part) {
        int open = text.lastOpenBracket(part);
        return open > part.from() && part.to() - open <= ConditionText.BEGINNING && text.at(part.to() - 1) == ')'
                ? point(new Span(open + 1, part.to() - 1), new Span(part.from(), open))
                : Optional.empty();
    }

    /** The shortest period at the end behind a word that says by when: {@code 80% vào năm 2025}. */
    private Optional<Point> dueBehind(Span part) {
        List<Token> tokens = text.tokens(part);
        int end = tokens.size() - 1;
        for (int i = end - 1; i > 0 && i > end - MAX_WORDS; i--) {
            if (ConditionPhrases.DUE_BEHIND.contains(tokens.get(i))) {
                int from = part.from() + tokens.get(i).start();
                Optional<Point> point =
                        point(new Span(from, part.from() + tokens.get(end - 1).end()), new Span(part.from(), from));
                if (point.isPresent()) {
                    return point;
                }
            }
        }
        return Optional.empty();
    }
}
