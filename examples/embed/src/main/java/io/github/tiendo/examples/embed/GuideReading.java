package io.github.tiendo.examples.embed;

import static io.github.tiendo.finding.Languages.ENGLISH;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import java.io.IOException;
import java.nio.file.Path;

final class GuideReading {
    public static void main(String[] args) throws IOException {
        Outcome<LoadedProgramme> read = Tiendo.read(Path.of(args[0]));
        read.findings().forEach(finding -> System.out.println(finding.line(ENGLISH)));
        LoadedProgramme loaded = read.orThrow();
        System.out.println(loaded.programme().indicators().size() + " indicators and "
                + loaded.programme().tasks().size() + " tasks, "
                + loaded.omissions().size() + " left out");
        System.out.println("every figure accounted for: " + loaded.account().addsUp());
    }
}
