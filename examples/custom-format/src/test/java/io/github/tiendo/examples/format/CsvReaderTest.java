package io.github.tiendo.examples.format;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.ProgrammeReaderContract;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.spi.ProgrammeReader;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.math.RoundingMode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class CsvReaderTest extends ProgrammeReaderContract {

    private static final Path SAMPLE = Path.of("src", "test", "resources", "strategy.csv");

    @Override
    protected ProgrammeReader reader() {
        return new CsvReader();
    }

    @Override
    protected byte[] sample() throws IOException {
        return Files.readAllBytes(SAMPLE);
    }

    @Test
    void isFoundByItselfAndScored() throws IOException {
        Outcome<LoadedProgramme> read = Tiendo.read(SAMPLE);

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().programme().indicators())
                .extracting(indicator -> indicator.name().text(Languages.ENGLISH))
                .containsExactly("Fibre to communes", "Adults with a smartphone, all ages", "Digital share of GDP");
        assertThat(Tiendo.score(read.orThrow()).tally().percent(Scales.MET, RoundingMode.HALF_UP, 0))
                .hasValueSatisfying(percent -> assertThat(percent).isEqualByComparingTo("67"));
    }

    @Test
    void namesTheLineAndColumnOfAWrongCell() throws IOException {
        String text = "indicator,colour,target 2025,result 2022,class\nFibre,red,80%,7x%,Met\n";

        Outcome<LoadedProgramme> read = Tiendo.read(Source.of("t.csv", text.getBytes(StandardCharsets.UTF_8)));

        assertThat(read.findings())
                .extracting(Finding::toString)
                .hasSize(2)
                .anyMatch(found -> found.contains("2:4") && found.contains("7x%"))
                .anyMatch(found -> found.contains("1:2") && found.contains("colour"));
    }
}
