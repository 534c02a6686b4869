package io.github.tiendo.claim;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * Parts a text whose lines are each a label and what is said of it, as those of a fact sheet are: {@code Road length: 1,240 km}
 * above {@code bridges: 36 (2021)}. A line without a label goes on with the one above.
 */
final class LabelledLines {

    private static final Pattern LABEL = Pattern.compile("[\\p{L}\\d][^.;,!?:\\n]{0,60}:\\s+\\S");

    /** The widest line that a text is broken into; above it a line is a paragraph. */
    private static final int WIDEST = 120;

    private LabelledLines() {}

    /** Whether a text begins with a label, behind which something is said of it. */
    static boolean isLabelled(String text) {
        return text.indexOf(':') > 0 && LABEL.matcher(text).lookingAt();
    }

    /** Hands out the parts of a text, each with the places of its lines; the text itself if it has no two such lines. */
    static void parts(Block.Text text, Consumer<Block.Text> parts) {
        String words = text.text();
        if (!(text instanceof Block.Paragraph) || words.indexOf('\n') < 0 || !isLabelled(words)) {
            parts.accept(text);
            return;
        }
        int widest = words.lines().mapToInt(String::length).max().orElse(0);
        int start = 0;
        int line = 0;
        for (int end = words.indexOf('\n'); end >= 0; end = words.indexOf('\n', end + 1)) {
            if (isOver(words, start, end, widest)) {
                parts.accept(part(text, start, end));
                start = end + 1;
            }
        }
        parts.accept(start == 0 ? text : part(text, start, words.length()));
    }

    /** Whether a part that begins at one place is over at the end of a line: no bracket is open, and the next line has a label. */
    private static boolean isOver(String words, int start, int end, int widest) {
        int next = words.indexOf('\n', end + 1);
        String below = words.substring(end + 1, next < 0 ? words.length() : next);
        String part = words.substring(start, end).stripTrailing();
        if (part.isEmpty() || !isLabelled(below) || part.endsWith(",") || part.endsWith(":")) {
            return false;
        }
        int depth = part.chars()
                .map(c -> "([".indexOf(c) >= 0 ? 1 : ")]".indexOf(c) >= 0 ? -1 : 0)
                .sum();
        char last = part.charAt(part.length() - 1);
        int length = end - 1 - words.lastIndexOf('\n', end - 1);
        int word = below.indexOf(' ');
        boolean isBroken = length <= WIDEST && length + 1 + word > Math.min(widest, WIDEST);
        return depth <= 0 && (!isBroken || Character.isDigit(last) || last == ')' || last == '%');
    }

    private static Block.Text part(Block.Text text, int from, int to) {
        String words = text.text();
        List<SourceLocation> lines = new ArrayList<>(List.of(text.placeAt(from)));
        for (int end = words.indexOf('\n', from); end >= 0 && end < to; end = words.indexOf('\n', end + 1)) {
            lines.add(text.placeAt(end + 1));
        }
        return Block.Paragraph.builder()
                .text(words.substring(from, to))
                .location(lines.get(0))
                .lines(lines)
                .build();
    }
}
