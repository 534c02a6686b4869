package io.github.tiendo.intake;

import io.github.tiendo.finding.SourceLocation;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What cells show and where, as values and findings say it. */
final class DraftCells {

    private static final int WORDS_SHOWN = 6;

    private DraftCells() {}

    /** The first of several words, each once, with a mark where there are more. */
    static List<String> first(Stream<String> words) {
        List<String> first = words.distinct().limit(WORDS_SHOWN + 1L).toList();
        return first.size() <= WORDS_SHOWN
                ? first
                : Stream.concat(first.stream().limit(WORDS_SHOWN), Stream.of("…"))
                        .toList();
    }

    /** What a cell shows; empty if that is nothing, or a mark of absence. */
    static Optional<String> shown(DraftCell cell) {
        return cell.isMissing() ? Optional.empty() : Optional.of(cell.display());
    }

    /** The place of a cell inside its file, for a message. */
    static String placeOf(DraftCell cell) {
        return cell.location().map(SourceLocation::place).orElse("?");
    }
}
