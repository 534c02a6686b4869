package io.github.tiendo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.intake.ProgrammeDraft.StatedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The front door of core alone: no module that reads files is there. */
class TiendoTest {

    private static LoadedProgramme loaded(Programme programme) {
        return ProgrammeAssembler.standard()
                .assemble(ProgrammeDraft.builder()
                        .source("p")
                        .title(DraftCell.text("Chiến lược"))
                        .stated(StatedProgramme.builder().programme(programme).build())
                        .build())
                .orThrow();
    }

    @Test
    void scoresWhatWasDeclaredOnTheDayThatTheDataReach() {
        LoadedProgramme loaded = loaded(Decision749.programme());

        Scorecard scorecard = Tiendo.score(loaded);

        assertThat(scorecard.asOf()).isEqualTo(LocalDate.of(2022, 12, 31));
        assertThat(scorecard).isEqualTo(Tiendo.score(loaded, LocalDate.of(2022, 12, 31)));
        assertThat(scorecard)
                .isNotEqualTo(
                        Tiendo.score(loaded, ClassificationPolicies.attainmentBands(), LocalDate.of(2022, 12, 31)));
        assertThat(scorecard.omitted()).isEqualTo(loaded.omissions());
    }

    @Test
    void needsADayWhereNothingSaysThroughWhichDayDataReach() {
        Programme undated = Programme.builder()
                .from(Decision749.programme())
                .reports(List.of())
                .build();

        assertThatThrownBy(() -> Tiendo.score(loaded(undated))).isInstanceOf(IllegalArgumentException.class);
        assertThat(Tiendo.score(loaded(undated), LocalDate.of(2022, 12, 31)).omitted())
                .extracting(Omission::code)
                .isEmpty();
    }

    @Test
    void readsNothingWhereNoReaderIsInstalled(@TempDir Path directory) throws IOException {
        Path file = Files.writeString(directory.resolve("plan.csv"), "Chỉ tiêu;2025", StandardCharsets.UTF_8);

        Outcome<LoadedProgramme> read = Tiendo.read(file);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).hasSize(1);
        assertThat(Tiendo.read(Source.of("plan.csv", Files.readAllBytes(file))).findings())
                .hasSize(1);
        assertThat(Tiendo.readers().all()).isEmpty();
        assertThat(Tiendo.writers().all()).isEmpty();
        assertThat(Tiendo.documentReaders().all()).isEmpty();
        assertThat(Tiendo.reportWriters().all()).isEmpty();
        assertThat(Tiendo.sourceReaders().extensions()).isEmpty();
    }

    @Test
    void offersThePoliciesThatAreBuiltIn() {
        assertThat(Tiendo.policies().all()).containsAll(ClassificationPolicies.builtIn());
    }

    @Test
    void namesWhatIsNullAndThePathOfAFolder(@TempDir Path directory) {
        assertThatThrownBy(() -> Tiendo.read((Path) null)).hasMessage("path");
        assertThatThrownBy(() -> Tiendo.score(null)).hasMessage("loaded");
        assertThatThrownBy(() -> Source.of(directory).open()).hasMessage(directory + ": is a directory");
    }
}
