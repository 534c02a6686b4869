package io.github.tiendo.claim;

import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.layout.Block;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Cuts a text that is longer than any paragraph into parts that are read one by one, so that little is held of it. */
final class LongTexts {

    /** What {@code TextBlocks} takes for a paragraph at most, too. */
    static final int LONGEST = 20_000;

    /** How far before the longest part a blank is looked for. */
    private static final int BLANK = 200;

    private LongTexts() {}

    /** Hands out the parts of a text, each with the places of its lines; the text itself if it is no longer than a paragraph. */
    static void parts(Block.Text text, Consumer<Block.Text> parts) {
        String words = text.text();
        if (words.length() <= LONGEST) {
            parts.accept(text);
            return;
        }
        int line = 0;
        int lineStart = 0;
        for (int start = 0; start < words.length(); ) {
            String part = words.substring(start, end(words, start));
            SourceLocation first = place(text, line, start - lineStart);
            List<SourceLocation> lines = new ArrayList<>(List.of(first));
            for (int i = part.indexOf('\n'); i >= 0; i = part.indexOf('\n', i + 1)) {
                lineStart = start + i + 1;
                lines.add(place(text, ++line, 0));
            }
            parts.accept(Block.Paragraph.builder()
                    .text(part)
                    .location(first)
                    .lines(lines)
                    .build());
            start += part.length();
        }
    }

    private static int end(String words, int start) {
        int most = Math.min(words.length(), start + LONGEST);
        for (int end = most; most < words.length() && end > most - BLANK; end--) {
            if (Character.isWhitespace(words.charAt(end - 1))) {
                return end;
            }
        }
        return most;
    }

    private static SourceLocation place(Block.Text text, int line, int column) {
        List<SourceLocation> lines = text.lines();
        SourceLocation known = lines.isEmpty() ? text.location() : lines.get(Math.min(line, lines.size() - 1));
        if (known.line().isEmpty()) {
            return known;
        }
        int below = lines.isEmpty() ? line : Math.max(0, line - lines.size() + 1);
        int before = below == 0 ? known.column().orElse(1) : 1;
        return SourceLocation.builder()
                .from(known)
                .line(known.line().getAsInt() + below)
                .column(before + column)
                .build();
    }
}
