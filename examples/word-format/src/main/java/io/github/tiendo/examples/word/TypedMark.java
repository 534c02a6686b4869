package io.github.tiendo.examples.word;

import java.util.Optional;

/** The mark of a list that somebody has typed: a dash and a blank, a plus and a blank one level deeper. */
final class TypedMark {

    private static final String OUTER = "-–•*";
    private static final char INNER = '+';

    private TypedMark() {}

    static Optional<Numbering.Mark> of(String text) {
        boolean parted = text.length() > 2 && Character.isWhitespace(text.charAt(1));
        if (parted && OUTER.indexOf(text.charAt(0)) >= 0) {
            return Optional.of(new Numbering.Mark(text.substring(0, 1), 1));
        }
        return parted && text.charAt(0) == INNER
                ? Optional.of(new Numbering.Mark(text.substring(0, 1), 2))
                : Optional.empty();
    }

    /** The words behind the mark. */
    static String without(String text) {
        return text.substring(1).strip();
    }
}
