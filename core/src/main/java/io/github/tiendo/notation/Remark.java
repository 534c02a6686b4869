package io.github.tiendo.notation;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * What stands behind a figure and is no part of it: the mark of a footnote ({@code 82,2%(1)}, {@code 82,2%*}) or a
 * bracket of words ({@code 82,2% (vượt mục tiêu)}). A percentage or a movement in brackets is a part of its figure.
 *
 * @param from the index of its first token; it reaches to the end
 * @param hedge what a bracket such as {@code (ước)} says of the number; EXACT where it says nothing of it
 * @param code how to tell that it was left out
 */
record Remark(int from, Qualifier hedge, NotationFindingCode code) {

    private static final Set<String> MARKS = Set.of("*", "¹", "²", "³", "⁴", "⁵", "⁶", "⁷", "⁸", "⁹");
    private static final Set<String> PLACES = Set.of("bậc", "hạng", "places", "place");
    private static final int LONGEST_NOTE_NUMBER = 2;

    static Optional<Remark> in(List<Token> tokens) {
        int last = tokens.size() - 2;
        if (last < 1) {
            return Optional.empty();
        }
        String end = tokens.get(last).text();
        if (MARKS.contains(end)) {
            return isFigure(tokens, last - 1) ? leftOut(last) : Optional.empty();
        }
        int open = end.equals(")") ? open(tokens, "(") : end.equals("]") ? open(tokens, "[") : 0;
        return open == 0 ? Optional.empty() : bracket(tokens, open);
    }

    /** The index of the bracket that the text's last one closes; 0 if there is none behind a token. */
    private static int open(List<Token> tokens, String bracket) {
        int open = tokens.size() - 2;
        while (open > 0 && !tokens.get(open).text().equals(bracket)) {
            open--;
        }
        return open;
    }

    private static Optional<Remark> bracket(List<Token> tokens, int open) {
        List<Token> inside = tokens.subList(open + 1, tokens.size() - 2);
        boolean square = tokens.get(open).text().equals("[");
        if (inside.size() == 1
                && inside.get(0).kind() == Token.Kind.NUMBER
                && inside.get(0).text().length() <= LONGEST_NOTE_NUMBER) {
            boolean mark = square
                    || tokens.get(open).isGlued() && tokens.get(open - 1).text().equals("%");
            return mark ? leftOut(open) : Optional.empty();
        }
        boolean words = inside.stream().anyMatch(token -> token.kind() == Token.Kind.WORD);
        boolean numbers = inside.stream().anyMatch(token -> token.kind() == Token.Kind.NUMBER);
        if (square || !words || numbers && isPart(tokens, open, inside) || !numbers && !isFigure(tokens, open - 1)) {
            return Optional.empty();
        }
        Phrases.Meaning meaning = Phrases.before().get(joined(inside));
        if (meaning != null && meaning.qualifier().isHedge()) {
            return Optional.of(new Remark(open, meaning.qualifier(), NotationFindingCode.REMARK_LEFT_OUT));
        }
        return Optional.of(new Remark(
                open,
                Qualifier.EXACT,
                numbers ? NotationFindingCode.BRACKET_LEFT_OUT : NotationFindingCode.REMARK_LEFT_OUT));
    }

    /** A percentage behind a fraction, or how far a place moved. */
    private static boolean isPart(List<Token> tokens, int open, List<Token> inside) {
        boolean fraction = false;
        for (int i = 1; i < open; i++) {
            fraction |= tokens.get(i).kind() == Token.Kind.NUMBER
                    && tokens.get(i - 1).kind() != Token.Kind.NUMBER
                    && i > 1;
        }
        return fraction || PLACES.contains(inside.get(inside.size() - 1).text());
    }

    /** Whether a number, a percent sign or a scale word stands here, and no unit. */
    private static boolean isFigure(List<Token> tokens, int index) {
        Token token = tokens.get(index);
        return token.kind() == Token.Kind.NUMBER
                || Phrases.percents().containsKey(token.text())
                || Phrases.scales().containsKey(token.text());
    }

    private static Optional<Remark> leftOut(int from) {
        return Optional.of(new Remark(from, Qualifier.EXACT, NotationFindingCode.REMARK_LEFT_OUT));
    }

    private static String joined(List<Token> words) {
        return String.join(" ", words.stream().map(Token::text).toList());
    }
}
