package io.github.tiendo.reconciliation;

import io.github.tiendo.finding.SourceLocation;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A sentence, or some, and where they begin.
 *
 * @param text the words
 * @param location the place, or empty
 */
record Statement(String text, Optional<SourceLocation> location) {

    private static final int LONGEST = 2000;
    private static final String ENDS = ".;:!?";

    /** The statements of a text: a line goes on with the one before unless that ended a sentence or an item begins. */
    static List<Statement> of(String source, String text) {
        List<Statement> statements = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        int first = 1;
        int line = 0;
        for (String next : text.split("\n", -1)) {
            line++;
            String stripped = next.strip();
            if (stripped.isEmpty()) {
                continue;
            }
            boolean goesOn = words.length() > 0
                    && words.length() + stripped.length() < LONGEST
                    && ENDS.indexOf(words.charAt(words.length() - 1)) < 0
                    && Character.isLetterOrDigit(stripped.charAt(0));
            if (!goesOn) {
                add(statements, words, source, first);
                first = line;
            }
            words.append(words.length() == 0 ? "" : " ").append(stripped);
        }
        add(statements, words, source, first);
        return statements;
    }

    private static void add(List<Statement> statements, StringBuilder words, String source, int line) {
        if (words.length() > 0) {
            statements.add(new Statement(
                    words.toString(),
                    Optional.of(
                            SourceLocation.builder().source(source).line(line).build())));
            words.setLength(0);
        }
    }
}
