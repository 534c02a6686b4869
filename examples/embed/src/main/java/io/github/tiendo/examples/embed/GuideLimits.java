package io.github.tiendo.examples.embed;

import static io.github.tiendo.finding.Languages.ENGLISH;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

final class GuideLimits {
    public static void main(String[] args) throws IOException {
        ReadLimits limits = ReadLimits.builder().bytes(8 << 20).rows(20).build();
        try (InputStream upload = Files.newInputStream(Path.of(args[0]))) {
            Source source = Source.of("upload.xlsx", upload, limits);
            Outcome<LoadedProgramme> read = Tiendo.read(source, limits, ProgrammeAssembler.standard());
            System.out.println("complete: " + read.isComplete());
            System.out.println(read.findings().get(0).line(ENGLISH));
        }
    }
}
