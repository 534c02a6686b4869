package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelProgrammeWriterTest {

    private static final Path EXAMPLES = Path.of("..", "examples", "data");
    private static final Indicator HOUSEHOLDS = Indicator.builder()
            .id(IndicatorId.of("households"))
            .name(LocalizedText.vietnamese("Tỷ lệ hộ gia đình có cáp quang"))
            .unit(Unit.PERCENT)
            .build();

    @TempDir
    private Path folder;

    private final ExcelProgrammeWriter writer = new ExcelProgrammeWriter();

    private static Programme programme(Indicator indicator, Observation... observations) {
        return Programme.builder()
                .id(ProgrammeId.of("cap-quang-cho-moi-nha"))
                .title(LocalizedText.vietnamese("CÁP QUANG CHO MỌI NHÀ"))
                .addIndicators(indicator)
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("cap-quang-cho-moi-nha-2022-12-31"))
                        .title("CÁP QUANG CHO MỌI NHÀ")
                        .dataThrough(LocalDate.of(2022, 12, 31))
                        .addObservations(observations)
                        .build())
                .build();
    }

    private static Observation observation(String percent) {
        return Observation.builder()
                .indicator(HOUSEHOLDS.id())
                .period(Period.year(2022))
                .value(Quantity.percent(percent))
                .build();
    }

    private Programme writtenAndRead(Programme programme) throws IOException {
        Path file = folder.resolve("written.xlsx");
        writer.write(programme, file);
        var read = Tiendo.read(file);
        assertThat(read.findings()).noneMatch(finding -> finding.severity() == Severity.ERROR);
        return read.orThrow().programme();
    }

    private static List<String> notHeld(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.message(Languages.ENGLISH))
                .toList();
    }

    private byte[] bytes(Programme programme) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(programme, bytes);
        return bytes.toByteArray();
    }

    @Nested
    class Official {

        @ParameterizedTest
        @ValueSource(strings = {"decision-749.xlsx", "decision-942.xlsx"})
        void aDecisionReadsBackAsItWas(String workbook) throws IOException {
            Programme official =
                    Tiendo.read(EXAMPLES.resolve(workbook)).orThrow().programme();

            Programme read = writtenAndRead(official);

            assertThat(read.id()).isEqualTo(official.id());
            assertThat(read.title()).isEqualTo(official.title());
            assertThat(read.legalBasis()).isEqualTo(official.legalBasis());
            assertThat(read.span()).isEqualTo(official.span());
            assertThat(read.indicators()).containsExactlyInAnyOrderElementsOf(official.indicators());
            assertThat(read.targets()).isEqualTo(official.targets());
            assertThat(read.outline().headings()).containsAll(headingsInUse(official));
            ProgressReport report = read.reports().get(0);
            ProgressReport expected = official.reports().get(0);
            assertThat(report.title()).isEqualTo(expected.title());
            assertThat(report.dataThrough()).isEqualTo(expected.dataThrough());
            assertThat(report.issuedOn()).isEqualTo(expected.issuedOn());
            assertThat(report.reportedBy()).isEqualTo(expected.reportedBy());
            assertThat(report.observations()).containsExactlyInAnyOrderElementsOf(expected.observations());
            assertThat(printed(report)).containsExactlyInAnyOrderElementsOf(printed(expected));
            assertThat(report.declaredGrades()).containsExactlyInAnyOrderElementsOf(expected.declaredGrades());
            assertThat(report.statedTexts()).isEqualTo(expected.statedTexts());
            assertThat(tally(folder.resolve("written.xlsx"))).isEqualTo(tally(EXAMPLES.resolve(workbook)));
        }

        private static Tally tally(Path workbook) throws IOException {
            return Tiendo.score(Tiendo.read(workbook).orThrow()).tally();
        }

        private static List<Heading> headingsInUse(Programme programme) {
            return programme.indicators().stream()
                    .flatMap(indicator -> indicator.heading().stream())
                    .distinct()
                    .flatMap(id -> programme.outline().path(id).stream())
                    .distinct()
                    .toList();
        }

        private static List<String> printed(ProgressReport report) {
            QuantityNotation notation = QuantityNotation.of(Languages.VIETNAMESE);
            return report.observations().stream()
                    .map(observation -> observation.indicator() + " "
                            + observation.value().map(notation::print).orElse(""))
                    .toList();
        }

        @ParameterizedTest
        @ValueSource(strings = {"decision-749.xlsx", "tasks-2022-q1.xlsx", "tasks-2023.xlsx", "tasks-2024-plan.xlsx"})
        void tasksKeepTheirWordsStatusAndDeadline(String workbook) throws IOException {
            Programme official =
                    Tiendo.read(EXAMPLES.resolve(workbook)).orThrow().programme();

            Programme read = writtenAndRead(official);

            assertThat(read.tasks().stream().map(ExcelProgrammeWriterTest::withoutNumber))
                    .containsExactlyInAnyOrderElementsOf(official.tasks().stream()
                            .map(ExcelProgrammeWriterTest::withoutNumber)
                            .toList());
            assertThat(read.reports().get(0).taskEntries())
                    .containsExactlyInAnyOrderElementsOf(
                            official.reports().get(0).taskEntries());
        }

        @Test
        void whatAWorkbookDoesNotTellIsNamed() throws IOException {
            Programme official =
                    Tiendo.read(EXAMPLES.resolve("decision-749.xlsx")).orThrow().programme();

            List<String> notHeld = notHeld(writer.write(official, folder.resolve("749.xlsx")));

            assertThat(notHeld)
                    .hasSize(2)
                    .allMatch(words -> words.contains("tables and numbers under which rows were printed")
                            || words.contains("numbers, agencies, deadlines and indicators of tasks"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "decision-749.xlsx",
                    "decision-942.xlsx",
                    "tasks-2022-q1.xlsx",
                    "tasks-2023.xlsx",
                    "tasks-2024-plan.xlsx"
                })
        void anEnglishWorkbookHoldsAsMuch(String workbook) throws IOException {
            Programme official =
                    Tiendo.read(EXAMPLES.resolve(workbook)).orThrow().programme();

            assertThat(writer.in(Locale.ENGLISH).write(official, OutputStream.nullOutputStream()))
                    .isEqualTo(writer.write(official, OutputStream.nullOutputStream()));
        }

        @Test
        void theSameProgrammeGivesTheSameBytes() throws IOException {
            Programme official =
                    Tiendo.read(EXAMPLES.resolve("decision-749.xlsx")).orThrow().programme();

            assertThat(bytes(official)).isEqualTo(bytes(official));
        }
    }

    @Test
    void theNewestReportsOfSeveralBodiesStandTogether() throws IOException {
        Indicator other = Indicator.builder()
                .from(HOUSEHOLDS)
                .id(IndicatorId.of("truong-hoc"))
                .name(LocalizedText.vietnamese("Tỷ lệ trường học có cáp quang"))
                .build();
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("cap-quang-cho-moi-nha"))
                .title(LocalizedText.vietnamese("CÁP QUANG CHO MỌI NHÀ"))
                .addIndicators(HOUSEHOLDS, other)
                .addReports(
                        report("a", "so-a", LocalDate.of(2022, 12, 31), observation("75")),
                        report(
                                "b",
                                "so-b",
                                LocalDate.of(2022, 12, 31),
                                Observation.builder()
                                        .from(observation("60"))
                                        .indicator(other.id())
                                        .build()),
                        report("before", "so-b", LocalDate.of(2022, 9, 30), observation("70")))
                .build();

        assertThat(writtenAndRead(programme).observations())
                .extracting(value -> value.quantity().orElseThrow())
                .containsExactly(Quantity.percent("75"), Quantity.percent("60"));
        assertThat(notHeld(writer.write(programme, folder.resolve("round.xlsx"))))
                .anyMatch(words -> words.contains("reports before the newest: 1"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Huế", "Huế; Cà Mau"})
    void whatBodiesReportedStandsOnASheetOfItsOwn(String bodies) throws IOException {
        List<Observation> values = Stream.of(bodies.split("; "))
                .map(body -> Observation.builder()
                        .from(observation("75"))
                        .subject(AgencyId.of(body))
                        .build())
                .toList();
        Programme programme = programme(HOUSEHOLDS, values.toArray(Observation[]::new));

        assertThat(writtenAndRead(programme).observations()).isEqualTo(values);
        assertThat(notHeld(writer.write(programme, folder.resolve("bodies.xlsx"))))
                .isEmpty();
    }

    private static ProgressReport report(String id, String body, LocalDate day, Observation observation) {
        return ProgressReport.builder()
                .id(ReportId.of(id))
                .reportedBy(AgencyId.of(body))
                .dataThrough(day)
                .addObservations(observation)
                .build();
    }

    private static Task withoutNumber(Task task) {
        return Task.builder().from(task).number(Optional.empty()).build();
    }

    @Test
    void inEnglishHeadsLinesNamesAndFiguresAreEnglish() throws IOException {
        Indicator indicator = Indicator.builder()
                .from(HOUSEHOLDS)
                .name(LocalizedText.of("Số hộ gia đình có cáp quang", "Households with fibre"))
                .unit(Unit.of("households"))
                .build();
        Programme programme = Programme.builder()
                .from(programme(
                        indicator,
                        Observation.builder()
                                .from(observation("1"))
                                .value(Quantity.of("1234567.5", Unit.of("households")))
                                .build()))
                .putTargets(
                        indicator.id(),
                        List.of(Target.atLeast(Quantity.of("2000000", Unit.of("households")), Period.endOf(2025))))
                .build();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();

        writer.in(Locale.ENGLISH).write(programme, bytes);

        try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
            Sheet sheet = workbook.getSheet("Indicators");
            List<String> texts = new ArrayList<>();
            sheet.forEach(row -> row.forEach(cell -> texts.add(cell.getStringCellValue())));
            assertThat(texts)
                    .contains("(data as of 2022-12-31)")
                    .containsSubsequence(
                            "No.",
                            "Code",
                            "Indicator",
                            "Unit",
                            "Result 2022",
                            "Target 2025",
                            "Completion class",
                            "Lead agency")
                    .containsSubsequence(
                            "Households with fibre", "households", "1,234,567.5 households", "≥ 2,000,000 households");
        }
    }

    @Nested
    class Cells {

        @Test
        void textThatLooksLikeAFormulaStaysText() throws IOException {
            String hostile = "=HYPERLINK(\"http://example.org\";\"x\")";
            Indicator indicator = Indicator.builder()
                    .from(HOUSEHOLDS)
                    .name(LocalizedText.vietnamese(hostile))
                    .build();

            Programme read = writtenAndRead(programme(indicator, observation("75.50")));

            assertThat(read.indicators().get(0).name().text(Languages.VIETNAMESE))
                    .isEqualTo(hostile);
            try (XSSFWorkbook workbook =
                    new XSSFWorkbook(new ByteArrayInputStream(bytes(programme(indicator, observation("75.50")))))) {
                Cell name = cell(workbook.getSheet("Chỉ tiêu"), hostile);
                assertThat(name.getCellStyle().getQuotePrefixed()).isTrue();
            }
        }

        private static Cell cell(Sheet sheet, String text) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    assertThat(cell.getCellType()).isIn(CellType.STRING, CellType.BLANK);
                    if (cell.getStringCellValue().equals(text)) {
                        return cell;
                    }
                }
            }
            throw new AssertionError("no cell holds " + text);
        }

        @ParameterizedTest
        @EnumSource(PeriodsRule.class)
        void howPeriodsMakeTheYearIsReadAgain(PeriodsRule rule) throws IOException {
            Indicator indicator =
                    Indicator.builder().from(HOUSEHOLDS).periodsRule(rule).build();
            Observation quarter = Observation.builder()
                    .from(observation("75"))
                    .period(Period.quarter(2022, 4))
                    .build();

            assertThat(writtenAndRead(programme(indicator, quarter))
                            .indicators()
                            .get(0)
                            .periodsRule())
                    .contains(rule);
        }

        @Test
        void wordsThatLookLikeAnEscapeStayWords() throws IOException {
            Indicator indicator = Indicator.builder()
                    .from(HOUSEHOLDS)
                    .name(LocalizedText.vietnamese("Tỷ lệ _x0041_ hộ"))
                    .build();

            Programme read = writtenAndRead(programme(indicator, observation("75")));

            assertThat(read.indicators().get(0).name()).isEqualTo(indicator.name());
        }

        @Test
        void aTextLongerThanACellIsCutAndNamed() throws IOException {
            Programme programme = Programme.builder()
                    .from(programme(HOUSEHOLDS, observation("75")))
                    .addTasks(Task.builder()
                            .id(TaskId.of("lay"))
                            .title(LocalizedText.vietnamese("Kéo cáp"))
                            .expectedResult("a".repeat(40_000))
                            .build())
                    .build();

            List<String> notHeld = notHeld(writer.write(programme, folder.resolve("long.xlsx")));

            assertThat(notHeld).anyMatch(words -> words.contains("of tasks as they are: 1"));
        }

        @Test
        void numbersWithoutAUnitStayNumbersBesidePercentages() throws IOException {
            Indicator platforms = Indicator.builder()
                    .id(IndicatorId.of("platforms"))
                    .name(LocalizedText.vietnamese("Số nền tảng số"))
                    .unit(Unit.COUNT)
                    .build();
            Observation sixty = Observation.builder()
                    .indicator(platforms.id())
                    .period(Period.year(2022))
                    .value(Quantity.of(new BigDecimal("60"), Unit.COUNT))
                    .build();
            Programme programme = Programme.builder()
                    .from(programme(HOUSEHOLDS, observation("75")))
                    .indicators(List.of(HOUSEHOLDS, platforms))
                    .reports(programme(HOUSEHOLDS, observation("75")).reports().stream()
                            .map(report -> ProgressReport.builder()
                                    .from(report)
                                    .addObservations(sixty)
                                    .build())
                            .toList())
                    .build();

            Programme read = writtenAndRead(programme);

            assertThat(read.observations()).containsExactlyInAnyOrderElementsOf(programme.observations());
            assertThat(read.indicators()).containsExactlyElementsOf(programme.indicators());
        }
    }

    @Nested
    class NotHeldByAWorkbook {

        @Test
        void aProgrammeThatAWorkbookHoldsGivesNoFinding() throws IOException {
            Programme programme = programme(HOUSEHOLDS, observation("75.50"));

            assertThat(notHeld(writer.write(programme, folder.resolve("held.xlsx"))))
                    .isEmpty();
        }

        @Test
        void furtherReportsAndValuesOfPartsAreNamed() throws IOException {
            Observation female = Observation.builder()
                    .from(observation("70"))
                    .putDimensions("sex", "female")
                    .build();
            Programme programme = programme(HOUSEHOLDS, observation("75"), female)
                    .withReport(ProgressReport.builder()
                            .id(ReportId.of("older"))
                            .dataThrough(LocalDate.of(2021, 12, 31))
                            .addObservations(Observation.builder()
                                    .from(observation("60"))
                                    .period(Period.year(2021))
                                    .build())
                            .build());

            List<String> notHeld = notHeld(writer.write(programme, folder.resolve("parts.xlsx")));

            assertThat(notHeld)
                    .containsExactly(
                            "the workbook cannot hold reports before the newest: 1 left out",
                            "the workbook cannot hold ids, titles and days of reports: 2 left out",
                            "the workbook cannot hold values as they are: of other reports, of parts, withdrawn or with"
                                    + " an addition: 2 left out");
        }

        @Test
        void targetsOfPartsAreToldToBeLeftOut() throws IOException {
            Programme programme = Programme.builder()
                    .from(programme(HOUSEHOLDS, observation("75")))
                    .addPartTargets(PartTarget.builder()
                            .indicator(HOUSEHOLDS.id())
                            .subject(AgencyId.of("Huyện Nghi Lộc"))
                            .target(Target.atLeast(Quantity.percent("70"), Period.endOf(2025)))
                            .build())
                    .build();

            assertThat(notHeld(writer.write(programme, folder.resolve("targets.xlsx"))))
                    .containsExactly("the workbook cannot hold targets as they are: of parts, or amended: 1 left out");
        }

        @Test
        void aBaselineIsHeldWithItsPeriod() throws IOException {
            Programme programme = Programme.builder()
                    .from(programme(HOUSEHOLDS, observation("75")))
                    .putTargets(
                            HOUSEHOLDS.id(),
                            List.of(Target.atLeast(Quantity.percent("80"), Period.endOf(2025))
                                    .from(Baseline.of(Period.year(2020), Quantity.percent("41.5")))))
                    .build();

            assertThat(writtenAndRead(programme).targets()).isEqualTo(programme.targets());
        }
    }

    @Test
    void theHeadStaysInSightAndComesAgainOnEveryPage() throws IOException {
        try (XSSFWorkbook workbook =
                new XSSFWorkbook(new ByteArrayInputStream(bytes(programme(HOUSEHOLDS, observation("75")))))) {
            XSSFSheet sheet = workbook.getSheet("Chỉ tiêu");

            int head = sheet.getRepeatingRows().getFirstRow();
            assertThat(sheet.getRow(head).getCell(2).getStringCellValue()).isEqualTo("Chỉ tiêu");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) (head + 1));
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
        }
    }

    @Test
    void anEmptyProgrammeIsAWorkbookToo() throws IOException {
        Programme empty = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.vietnamese("Chương trình"))
                .build();

        List<Finding> notHeld = writer.write(empty, folder.resolve("empty.xlsx"));

        assertThat(Files.size(folder.resolve("empty.xlsx"))).isPositive();
        assertThat(notHeld(notHeld)).isNotEmpty();
    }

    @Test
    void isFoundByItsId() {
        assertThat(Tiendo.writers().all())
                .anySatisfy(found -> assertThat(found).isInstanceOf(ExcelProgrammeWriter.class));
    }
}
