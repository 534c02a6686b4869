package io.github.tiendo.notation;

import io.github.tiendo.notation.text.Phrases;
import io.github.tiendo.notation.text.Token;
import java.util.List;
import java.util.Optional;

/**
 * What stands behind a figure and is no part of it: the mark of a footnote ({@code 82,2%(1)}, {@code 82,2%*}), a
 * bracket of words ({@code 82,2% (vượt mục tiêu)}) or a time ({@code 95% within 10 days}). A percentage or a movement in brackets is a part of its figure.
 *
 * @param from the index of its first token; it reaches to the end
 * @param hedge what a bracket such as {@code (ước)} says of the number; EXACT where it says nothing of it
 * @param code how to tell that it was left out
 */
record Remark(int from, Qualifier hedge, NotationFindingCode code) {

    private static final int LONGEST_NOTE_NUMBER = 2;

    /** How many tokens a time has at most: {@code trong vòng 10 ngày làm việc}. */
    private static final int LONGEST_TIME = 7;

    static Optional<Remark> in(List<Token> tokens) {
        int last = tokens.size() - 2;
        if (last < 1) {
            return Optional.empty();
        }
        Token end = tokens.get(last);
        if (NumberPhrases.NOTE_MARKS.contains(end)) {
            return isFigure(tokens.get(last - 1)) ? leftOut(last) : Optional.empty();
        }
        if (!end.isGlued() && NumberPhrases.FLAGS.contains(end) && isFigure(tokens.get(last - 1))) {
            return leftOut(last);
        }
        Optional<Remark> within = timeOfShare(tokens, last);
        if (within.isPresent()) {
            return within;
        }
        int open = end.is(")") ? open(tokens, "(") : end.is("]") ? open(tokens, "[") : 0;
        return open == 0 ? Optional.empty() : bracket(tokens, open);
    }

    /** {@code within 10 working days} behind a percentage: what is counted, and not how much of it. */
    private static Optional<Remark> timeOfShare(List<Token> tokens, int last) {
        for (int from = last - 1; from > 1 && from >= last - LONGEST_TIME; from--) {
            int words = NumberPhrases.WITHIN
                    .at(tokens, from)
                    .map(Phrases.Match::words)
                    .orElse(0);
            int unit = from + words + 1;
            boolean time = words > 0
                    && tokens.get(from - 1).is("%")
                    && tokens.get(unit - 1).isNumber()
                    && NumberPhrases.UNITS_OF_TIME
                            .at(tokens, unit)
                            .filter(match -> unit + match.words() == last + 1)
                            .isPresent();
            if (time) {
                return leftOut(from);
            }
        }
        return Optional.empty();
    }

    /** The index of the bracket that the text's last one closes; 0 if there is none behind a token. */
    private static int open(List<Token> tokens, String bracket) {
        int open = tokens.size() - 2;
        while (open > 0 && !tokens.get(open).is(bracket)) {
            open--;
        }
        return open;
    }

    private static Optional<Remark> bracket(List<Token> tokens, int open) {
        List<Token> inside = tokens.subList(open + 1, tokens.size() - 2);
        boolean square = tokens.get(open).is("[");
        if (inside.size() == 1
                && inside.get(0).isNumber()
                && inside.get(0).text().length() <= LONGEST_NOTE_NUMBER) {
            boolean mark =
                    square || tokens.get(open).isGlued() && tokens.get(open - 1).is("%");
            return mark ? leftOut(open) : Optional.empty();
        }
        boolean words = inside.stream().anyMatch(Token::isWord);
        boolean numbers = inside.stream().anyMatch(Token::isNumber);
        if (square
                || !words
                || PlaceParser.isCounts(tokens, open + 1)
                || numbers && isPart(tokens, open, inside)
                || !numbers && !isFigure(tokens.get(open - 1))) {
            return Optional.empty();
        }
        return Optional.of(hedge(inside)
                .map(hedge -> new Remark(open, hedge, NotationFindingCode.REMARK_LEFT_OUT))
                .orElseGet(() -> new Remark(
                        open,
                        Qualifier.EXACT,
                        numbers ? NotationFindingCode.BRACKET_LEFT_OUT : NotationFindingCode.REMARK_LEFT_OUT)));
    }

    private static Optional<Qualifier> hedge(List<Token> inside) {
        return NumberPhrases.QUALIFIERS
                .at(inside, 0)
                .filter(match ->
                        match.words() == inside.size() && match.meaning().isHedge())
                .map(match -> match.meaning());
    }

    /** A percentage behind a fraction, or how far a place moved. */
    private static boolean isPart(List<Token> tokens, int open, List<Token> inside) {
        boolean fraction = false;
        for (int i = 2; i < open; i++) {
            fraction |= tokens.get(i).isNumber() && !tokens.get(i - 1).isNumber();
        }
        return fraction || NumberPhrases.PLACES.contains(inside.get(inside.size() - 1));
    }

    /** Whether a number, a percent sign or a scale word stands here, and no unit. */
    private static boolean isFigure(Token token) {
        return token.isNumber() || NumberPhrases.PERCENTS.contains(token) || NumberPhrases.SCALES.contains(token);
    }

    private static Optional<Remark> leftOut(int from) {
        return Optional.of(new Remark(from, Qualifier.EXACT, NotationFindingCode.REMARK_LEFT_OUT));
    }
}
