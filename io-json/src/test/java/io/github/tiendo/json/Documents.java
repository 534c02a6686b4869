package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** Reads and writes documents for the tests. */
final class Documents {

    static final String NAME = "programme.json";

    private Documents() {}

    static byte[] sample() {
        try (InputStream sample = Documents.class.getResourceAsStream("fibre.json")) {
            return sample.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<LoadedProgramme> read(byte[] bytes, ReadLimits limits) {
        try {
            return new JsonProgrammeReader()
                    .read(Source.of(NAME, bytes), limits)
                    .then(ProgrammeAssembler.standard()::assemble);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Outcome<LoadedProgramme> read(String text) {
        return read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.standard());
    }

    static byte[] write(Programme programme) {
        return write(new JsonProgrammeWriter(), programme);
    }

    static byte[] write(JsonProgrammeWriter writer, Programme programme) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try {
            writer.write(programme, bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** A finding as a script would print it: {@code POINTER LINE:COLUMN SEVERITY CODE: message}. */
    static List<String> lines(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location()
                                .map(place -> place.address().orElse("") + " "
                                        + place.line().orElse(0) + ":"
                                        + place.column().orElse(0))
                                .orElse("nowhere")
                        + " " + finding.severity() + " " + finding.code().id() + ": "
                        + finding.message(Languages.ENGLISH))
                .toList();
    }
}
