package io.github.tiendo.spi;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Finds the reader for a file: by its content, and among those that know it by the ending of its name. */
public final class ProgrammeReaders {

    private static final int HEAD = 512;

    private ProgrammeReaders() {}

    /**
     * The reader for a source.
     *
     * @param source the bytes and their name
     * @param readers the installed readers
     * @return the reader, or a finding if the source is empty or of no known format
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<ProgrammeReader> choose(Source source, Registry<ProgrammeReader> readers) throws IOException {
        byte[] head = source.head(HEAD);
        if (head.length == 0) {
            return unknown(SpiFindingCode.EMPTY_FILE, source, readers);
        }
        List<ProgrammeReader> candidates = readers.all().stream()
                .filter(reader -> reader.recognises(head))
                .sorted(Comparator.comparing(reader -> !hasEndingOf(source, reader)))
                .toList();
        return candidates.isEmpty()
                ? unknown(SpiFindingCode.UNKNOWN_FORMAT, source, readers)
                : Outcome.of(candidates.get(0));
    }

    private static boolean hasEndingOf(Source source, ProgrammeReader reader) {
        String name = source.name().toLowerCase(Locale.ROOT);
        return reader.extensions().stream().anyMatch(ending -> name.endsWith("." + ending));
    }

    private static Outcome<ProgrammeReader> unknown(
            SpiFindingCode code, Source source, Registry<ProgrammeReader> readers) {
        return Outcome.failed(Finding.of(code)
                .with(
                        "expected",
                        readers.all().stream().map(ProgrammeReader::description).toList())
                .at(SourceLocation.of(source.name())));
    }
}
