package io.github.tiendo.figure;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The footnotes of a text by their numbers. Numbering may begin anew: the next definition behind a mark counts. */
final class Footnotes {

    /** How often one footnote is read; a mark is printed once, and hostile text may repeat it for ever. */
    private static final int READINGS = 3;

    /** Where a footnote's words stand. */
    static final class Footnote {
        final int start;
        final int end;
        private int readings;

        private Footnote(int start, int end) {
            this.start = start;
            this.end = end;
        }
    }

    private final Map<Integer, Deque<Footnote>> byNumber = new HashMap<>();

    /** Adds a definition; they come in the order of the text. */
    void add(int number, int start, int end) {
        byNumber.computeIfAbsent(number, none -> new ArrayDeque<>()).add(new Footnote(start, end));
    }

    /** The footnote that a mark means; marks are asked for in the order of the text. */
    @Nullable
    Footnote find(int number, int mark) {
        Deque<Footnote> footnotes = byNumber.get(number);
        if (footnotes == null) {
            return null;
        }
        while (footnotes.size() > 1 && footnotes.getFirst().end <= mark) {
            footnotes.removeFirst();
        }
        Footnote first = footnotes.getFirst();
        return first.readings++ < READINGS ? first : null;
    }
}
