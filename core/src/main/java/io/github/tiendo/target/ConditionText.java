package io.github.tiendo.target;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.text.Excerpt;
import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.ArrayList;
import java.util.List;

/** The text of a condition: stretches of it, what they begin with, and what is found in them. */
record ConditionText(String text) {

    /** How far a text is looked into for words at its beginning. */
    static final int BEGINNING = 60;

    /** What stands for any year in phrases. */
    private static final String ANY_YEAR = "0000";

    /** How many tokens the words for a baseline have at most. */
    private static final int LONGEST_BASELINE = 7;

    /** A stretch of the text. */
    record Span(int from, int to) {

        boolean isEmpty() {
            return from >= to;
        }
    }

    Span whole() {
        return new Span(0, text.length());
    }

    String of(Span span) {
        return text.substring(span.from(), span.to());
    }

    char at(int index) {
        return text.charAt(index);
    }

    // --- stretches

    Span trimmed(Span span) {
        int from = span.from();
        int to = span.to();
        while (from < to && isBlank(text.charAt(from))) {
            from++;
        }
        while (to > from && isBlank(text.charAt(to - 1))) {
            to--;
        }
        return new Span(from, to);
    }

    private static boolean isBlank(char c) {
        return Character.isWhitespace(c) || Character.isSpaceChar(c);
    }

    List<Token> tokens(Span span) {
        return Token.scan(text.substring(span.from(), span.to()));
    }

    /** The stretches between semicolons that stand in no quotation or bracket; a last empty one is dropped. */
    List<Span> parts(Span span) {
        List<Span> parts = new ArrayList<>();
        int start = span.from();
        int brackets = 0;
        for (int i = span.from(); i < span.to(); i++) {
            char c = text.charAt(i);
            if (Quotes.isOpen(c)) {
                int close = Quotes.close(text, i, span.to());
                i = close < 0 ? i : close;
            } else if (c == '(') {
                brackets++;
            } else if (c == ')') {
                brackets = Math.max(0, brackets - 1);
            } else if (c == ';' && brackets == 0) {
                parts.add(trimmed(new Span(start, i)));
                start = i + 1;
            }
        }
        Span last = trimmed(new Span(start, span.to()));
        if (parts.isEmpty() || last.from() < last.to()) {
            parts.add(last);
        }
        return parts;
    }

    /** The last bracket that a stretch opens; -1 if there is none. */
    int lastOpenBracket(Span span) {
        return text.lastIndexOf('(', span.to() - 1);
    }

    /** The first line break from here on; -1 if there is none. */
    int lineBreak(int from) {
        return text.indexOf('\n', from);
    }

    /** The end of the quotation that begins here; -1 if none does. */
    int quoteEnd(int open, Span span) {
        return Quotes.isOpen(text.charAt(open)) ? Quotes.close(text, open, span.to()) : -1;
    }

    String quoted(int open, int close) {
        return Quotes.inside(text, open, close);
    }

    /** The bracket that closes the first one; -1 if none does. */
    int closingBracket(Span span) {
        int open = 0;
        for (int i = span.from(); i < span.to(); i++) {
            char c = text.charAt(i);
            if (Quotes.isOpen(c)) {
                int close = Quotes.close(text, i, span.to());
                i = close < 0 ? i : close;
            } else if (c == '(') {
                open++;
            } else if (c == ')' && --open == 0) {
                return i;
            }
        }
        return -1;
    }

    /** The index behind the longest of the phrases that the stretch begins with; 0 if it begins with none. */
    int behind(Phrases<?> phrases, Span span) {
        List<Token> tokens = tokens(new Span(span.from(), Math.min(span.to(), span.from() + BEGINNING)));
        int words = phrases.at(tokens, 0).map(Phrases.Match::words).orElse(0);
        int end = words == 0 ? 0 : span.from() + tokens.get(words - 1).end();
        return end < span.to() ? end : 0;
    }

    /**
     * The index behind the longest of the phrases that the stretch begins with, past a value from which it changes:
     * {@code Increase from 40% to 65%}; 0 if it begins with none.
     */
    int behindChange(Phrases<?> phrases, Span span) {
        List<Token> tokens = tokens(new Span(span.from(), Math.min(span.to(), span.from() + BEGINNING)));
        int from = 0;
        while (tokens.get(from).isWord() && !ConditionPhrases.CHANGE_FROM.contains(tokens.get(from))) {
            from++;
        }
        int to = from + 2;
        boolean changes = from > 0 && to < tokens.size() && tokens.get(from + 1).isNumber();
        to += changes && tokens.get(to).is("%") ? 1 : 0;
        if (changes && ConditionPhrases.CHANGE_TO.at(tokens, to).isPresent()) {
            tokens.subList(from, to).clear();
        }
        int words = phrases.at(tokens, 0).map(Phrases.Match::words).orElse(0);
        int end = words == 0 ? 0 : span.from() + tokens.get(words - 1).end();
        return end < span.to() ? end : 0;
    }

    /** The stretch without words at its end that say of what it is a change: {@code reduce by 50% from the 2019 baseline}. */
    Span withoutBaseline(Span span) {
        List<Token> tokens = new ArrayList<>(tokens(span));
        tokens.replaceAll(token -> isYear(token)
                ? new Token(Token.Kind.NUMBER, ANY_YEAR, token.start(), token.end(), token.isGlued(), token.marks())
                : token);
        for (int i = tokens.size() - 2; i > 0 && i > tokens.size() - 2 - LONGEST_BASELINE; i--) {
            int words = ConditionPhrases.OF_BASELINE
                    .at(tokens, i)
                    .map(Phrases.Match::words)
                    .orElse(0);
            if (words > 0 && i + words == tokens.size() - 1) {
                return trimmed(new Span(span.from(), span.from() + tokens.get(i).start()));
            }
        }
        return span;
    }

    private static boolean isYear(Token token) {
        return token.isNumber() && token.text().length() == ANY_YEAR.length();
    }

    // --- findings

    Finding error(TargetFindingCode code, Span span) {
        return Finding.of(code).with("text", Excerpt.of(text)).with("column", span.from() + 1L);
    }

    Finding remark(TargetFindingCode code, Span span) {
        return Finding.of(code).with("text", Excerpt.of(of(span)));
    }

    /** Columns are counted in the whole text. */
    Outcome<Condition> moved(Outcome<Condition> outcome, int by) {
        if (outcome.findings().isEmpty() || by == 0) {
            return outcome;
        }
        List<Finding> moved = outcome.findings().stream()
                .map(finding -> {
                    return finding.arguments().get("column") instanceof Long column
                            ? finding.with("text", Excerpt.of(text)).with("column", column + by)
                            : finding;
                })
                .toList();
        return outcome.value().isPresent() ? Outcome.of(outcome.orThrow(), moved) : Outcome.failed(moved);
    }
}
