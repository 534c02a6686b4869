package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Omission;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.fixtures.Decision749;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.apache.poi.ss.util.CellReference;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The 749 workbook from its bytes to its scorecard: as it is, in other layouts, and with one cell spoiled at a time. */
class OfficialWorkbookTest {

    private static final Path WORKBOOK = Path.of("..", "examples", "data", "decision-749.xlsx");
    private static final Path LAYOUTS = Path.of("src", "test", "resources", "layouts");

    /** What the printed tables of the report hold: 8, 4, 7, 6, 1 and 2 of 28. */
    private static final Tally PRINTED = Tally.of(
            Scales.COMPLETION,
            Map.of(
                    Scales.MET, 8L,
                    Scales.LIKELY_EARLY, 4L,
                    Scales.LIKELY, 7L,
                    Scales.UNLIKELY, 6L,
                    Scales.HARD, 1L,
                    Scales.NOT_ASSESSABLE, 2L),
            0);

    private static Stream<Path> layouts() throws IOException {
        try (Stream<Path> files = Files.list(LAYOUTS)) {
            return files.sorted().toList().stream();
        }
    }

    @Test
    void countsWhatThePrintedTablesHold() throws IOException {
        Outcome<LoadedProgramme> read = Tiendo.read(WORKBOOK);

        assertThat(Tiendo.score(read.orThrow()).tally()).isEqualTo(PRINTED);
        assertThat(read.orThrow().omissions()).isEmpty();
        assertThat(read.findings()).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.NOTE);
            assertThat(finding.location()).hasToString("Optional[decision-749.xlsx!Nhiệm vụ!A33]");
        });
    }

    @Test
    void findsThreePillarsWhoseCountsMakeTheWhole() throws IOException {
        Programme programme = Tiendo.read(WORKBOOK).orThrow().programme();

        assertThat(programme.outline().headings().stream()
                        .filter(heading -> heading.parent().isEmpty())
                        .map(heading -> heading.title().text(Languages.VIETNAMESE)))
                .containsExactly("CHÍNH PHỦ SỐ", "KINH TẾ SỐ", "XÃ HỘI SỐ");
        assertThat(programme.indicators()).hasSize(28).allSatisfy(indicator -> assertThat(indicator.heading())
                .isPresent());
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void givesTheSameScorecardInEveryLayout(Path layout) throws IOException {
        Outcome<LoadedProgramme> read = Tiendo.read(layout);

        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        assertThat(Tiendo.score(read.orThrow()).tally()).isEqualTo(PRINTED);
    }

    @ParameterizedTest
    @MethodSource("layouts")
    void readsTheSameFiguresInEveryLayout(Path layout) throws IOException {
        Programme expected = Tiendo.read(WORKBOOK).orThrow().programme();
        Programme read = Tiendo.read(layout).orThrow().programme();

        assertThat(facts(read)).containsExactlyInAnyOrderElementsOf(facts(expected));
    }

    @Test
    void assemblesToTheProgrammeThatTestsAreWrittenWith() throws IOException {
        Programme read = Tiendo.read(WORKBOOK).orThrow().programme();
        Programme fixture = Decision749.programme();

        assertThat(facts(read)).isEqualTo(facts(fixture));
        assertThat(read.indicators()).isEqualTo(fixture.indicators());
        assertThat(read.targets()).isEqualTo(fixture.targets());
        assertThat(read.observations()).isEqualTo(fixture.observations());
        assertThat(read.reports().get(0).declaredGrades())
                .isEqualTo(fixture.reports().get(0).declaredGrades());
    }

    /** Name, values and conditions of every indicator. */
    private static List<String> facts(Programme programme) {
        return programme.indicators().stream()
                .map(indicator -> NormalText.of(indicator.name().text(Languages.VIETNAMESE)) + " "
                        + programme.observationsOf(indicator.id()).stream()
                                .map(observation ->
                                        observation.period() + " " + observation.value() + " " + observation.status())
                                .toList()
                        + programme.targetsOf(indicator.id()).stream()
                                .map(target -> target.due() + " " + target.condition())
                                .toList())
                .toList();
    }

    @Nested
    class OneSpoiledCell {

        private Outcome<LoadedProgramme> withCell(String address, String content) throws IOException {
            try (InputStream bytes = Files.newInputStream(WORKBOOK);
                    Workbook workbook = WorkbookFactory.create(bytes);
                    ByteArrayOutputStream written = new ByteArrayOutputStream()) {
                CellReference place = new CellReference(address);
                Row row = workbook.getSheet("Chỉ tiêu").getRow(place.getRow());
                row.getCell(place.getCol()).setCellValue(content);
                workbook.write(written);
                return Tiendo.read(
                        Source.of("spoiled.xlsx", written.toByteArray()),
                        ReadLimits.standard(),
                        ProgrammeAssembler.standard());
            }
        }

        private Finding onlyError(Outcome<LoadedProgramme> read) {
            return read.findings().stream()
                    .filter(finding -> finding.severity() == Severity.ERROR)
                    .reduce((one, other) -> {
                        throw new AssertionError("two errors: " + one + ", " + other);
                    })
                    .orElseThrow();
        }

        @Test
        void losesATargetOfOneWordAndKeepsTheIndicator() throws IOException {
            Outcome<LoadedProgramme> read = withCell("D16", "Trên");

            assertThat(onlyError(read).location()).hasToString("Optional[spoiled.xlsx!Chỉ tiêu!D16]");
            assertThat(onlyError(read).message(Languages.VIETNAMESE)).contains("Trên");
            assertThat(Tiendo.score(read.orThrow()).tally()).isEqualTo(PRINTED);
        }

        @Test
        void losesAResultThatIsNoNumberAndKeepsTheIndicator() throws IOException {
            Outcome<LoadedProgramme> read = withCell("C24", "7x%");

            assertThat(onlyError(read).location()).hasToString("Optional[spoiled.xlsx!Chỉ tiêu!C24]");
            assertThat(onlyError(read).message(Languages.ENGLISH)).contains("7x%");
            assertThat(Tiendo.score(read.orThrow()).tally()).isEqualTo(PRINTED);
        }

        @Test
        void countsAnUnknownClassAsNotDeclared() throws IOException {
            Outcome<LoadedProgramme> read = withCell("E42", "Khó khăn");

            Scorecard card = Tiendo.score(read.orThrow());
            assertThat(onlyError(read).location()).hasToString("Optional[spoiled.xlsx!Chỉ tiêu!E42]");
            assertThat(card.counted()).isEqualTo(28);
            assertThat(card.tally().count(Scales.HARD)).isZero();
            assertThat(card.tally().notRated()).isEqualTo(1);
        }

        @Test
        void leavesOutARowWithoutANameAndListsIt() throws IOException {
            Outcome<LoadedProgramme> read = withCell("B16", "");

            Scorecard card = Tiendo.score(read.orThrow());
            assertThat(onlyError(read).location()).hasToString("Optional[spoiled.xlsx!Chỉ tiêu!B16]");
            assertThat(card.counted()).isEqualTo(27);
            assertThat(card.omitted()).singleElement().satisfies(omission -> {
                assertThat(omission.extent()).isEqualTo(Omission.Extent.ROW);
                assertThat(omission.printedNumber()).contains("2");
            });
        }

        @Test
        void keepsARowWhoseNumberIsDoubledUnderOneHeading() throws IOException {
            Outcome<LoadedProgramme> read = withCell("A25", "1.1");

            assertThat(onlyError(read).location()).hasToString("Optional[spoiled.xlsx!Chỉ tiêu!A25]");
            assertThat(Tiendo.score(read.orThrow()).tally()).isEqualTo(PRINTED);
        }
    }
}
