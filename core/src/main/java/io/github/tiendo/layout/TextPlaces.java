package io.github.tiendo.layout;

import io.github.tiendo.finding.SourceLocation;
import java.util.List;
import java.util.Objects;

/** Finds the place of a character in a text of several lines. */
final class TextPlaces {

    private TextPlaces() {}

    static SourceLocation at(Block.Text block, int offset) {
        String text = block.text();
        Objects.checkIndex(offset, text.length() + 1);
        int line = 0;
        int lineStart = 0;
        // a block that is known to be one line may be long, and is not searched for the ends of others
        int end = block.lines().size() == 1 ? -1 : text.indexOf('\n');
        while (end >= 0 && end < offset) {
            line++;
            lineStart = end + 1;
            end = text.indexOf('\n', lineStart);
        }
        SourceLocation start = start(block, line);
        if (start.line().isEmpty()) {
            return start;
        }
        return SourceLocation.builder()
                .from(start)
                .column(start.column().orElse(1) + offset - lineStart)
                .build();
    }

    private static SourceLocation start(Block.Text block, int line) {
        List<SourceLocation> lines = block.lines();
        if (line < lines.size()) {
            return lines.get(line);
        }
        SourceLocation last = lines.isEmpty() ? block.location() : lines.get(lines.size() - 1);
        int below = lines.isEmpty() ? line : line - lines.size() + 1;
        if (last.line().isEmpty() || below == 0) {
            return last;
        }
        return SourceLocation.builder()
                .from(last)
                .line(last.line().getAsInt() + below)
                .column(1)
                .build();
    }
}
