package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.programme.PartTarget;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables in which a row holds one kind of figures, and tables with targets of parts. */
class PlannedAndReachedTest {

    private static Outcome<LoadedProgramme> read(String... rows) {
        return LayoutReader.standard().read(Tables.document(rows)).then(ProgrammeAssembler.standard()::assemble);
    }

    private static List<String> targets(Programme programme, Indicator indicator) {
        return programme.targetsOf(indicator.id()).stream()
                .map(PlannedAndReachedTest::words)
                .toList();
    }

    private static String words(Target target) {
        return target.due().orElseThrow() + " " + target.printed().orElseThrow();
    }

    private static List<String> values(Programme programme) {
        return programme.reports().get(0).observations().stream()
                .map(PlannedAndReachedTest::words)
                .toList();
    }

    private static String words(Observation value) {
        return value.period() + " "
                + value.quantity().orElseThrow().number().toPlainString()
                + (value.isAboutTheWhole()
                        ? ""
                        : " "
                                + value.subject().map(Object::toString).orElseGet(() -> value.dimensions()
                                        .toString()));
    }

    @Nested
    class RowsOfOneKind {

        @Test
        void namesMayStandAboveTheRowsOfTheirKinds() {
            Reading reading = Reading.of(
                    "Indicator | 2023 | 2024",
                    "Seedlings distributed",
                    "Target | 1000 | 2000",
                    "Actual | 900 | 1800",
                    "Nurseries set up",
                    "Target | 5 | 10",
                    "Actual | 5 | 8");

            assertThat(reading.names()).containsExactly("Seedlings distributed", "Nurseries set up");
            assertThat(reading.values("Nurseries set up")).containsExactly("2023=5", "2024=8");
            assertThat(reading.targets("Nurseries set up")).hasSize(2);
        }

        @Test
        void aRowMayBeOfWhatWasThereAtFirst() {
            Reading reading = Reading.of(
                    "Indicator | Measure | Value | Year",
                    "Patients treated | Baseline | 1000 | 2020",
                    "^ | Actual | 1800 | 2024",
                    "^ | Target | 2000 | 2024");

            assertThat(reading.values("Patients treated")).containsExactly("2024=1800");
            assertThat(reading.rated(LocalDate.of(2024, 12, 31))).containsExactly("Patients treated: 90");
            assertThat(reading.warned()).isFalse();
        }

        @Test
        void areTheTargetsAndTheResultsOfOneIndicator() {
            Outcome<LoadedProgramme> read =
                    read("TT|Chỉ tiêu|ĐVT|KH/TH|2023|2024", "1|Số sản phẩm|Sản phẩm|KH|15|20", "^|^|^|TH|15|17");

            Programme programme = read.orThrow().programme();
            assertThat(programme.indicators()).hasSize(1);
            assertThat(targets(programme, programme.indicators().get(0))).containsExactly("2023 15", "2024 20");
            assertThat(values(programme)).containsExactly("2023 15", "2024 17");
            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow().account().addsUp()).isTrue();
        }

        @Test
        void ofAnAdjustedPlanAreTheTargetsThatAreRatedFirst() {
            Reading reading = Reading.of(
                    "KẾT QUẢ NĂM 2025",
                    "TT | Chỉ tiêu | ĐVT | Số liệu | Quý I | Quý II",
                    "1 | Số giếng khoan | giếng | Kế hoạch | 10 | 12",
                    "^ | ^ | ^ | Điều chỉnh | 10 | 14",
                    "^ | ^ | ^ | Ước thực hiện | 9 | 14",
                    "^ | ^ | ^ | Tỷ lệ đạt (%) | 90 | 100");

            assertThat(reading.targets("Số giếng khoan"))
                    .containsExactly(
                            "2025-Q1: Bound{comparison=AT_LEAST, value=10 giếng}",
                            "2025-Q2: Bound{comparison=AT_LEAST, value=14 giếng}",
                            "2025-Q2: Bound{comparison=AT_LEAST, value=12 giếng}");
            assertThat(reading.values("Số giếng khoan")).containsExactly("2025-Q1=9 giếng", "2025-Q2=14 giếng");
            assertThat(reading.rated(LocalDate.of(2025, 6, 30))).containsExactly("Số giếng khoan: MET");
            assertThat(reading.codes()).containsExactly("layout.several-targets S!D3", "intake.direction-assumed S!B3");
        }

        @Test
        void mayHaveNoHeadAndAnOriginalPlanAboveTheRevisedOne() {
            Reading reading = Reading.of(
                    "Indicator | Unit | | 2023 | 2024",
                    "Boats licensed | boats | Original target | 100 | 120",
                    "^ | ^ | Revised target | 90 | 110",
                    "^ | ^ | Actual | 95 | 99");

            assertThat(reading.targets("Boats licensed"))
                    .containsExactly(
                            "2023: Bound{comparison=AT_LEAST, value=90 boats}",
                            "2024: Bound{comparison=AT_LEAST, value=110 boats}",
                            "2023: Bound{comparison=AT_LEAST, value=100 boats}",
                            "2024: Bound{comparison=AT_LEAST, value=120 boats}");
            assertThat(reading.rated(LocalDate.of(2024, 12, 31))).containsExactly("Boats licensed: 90");
        }

        @Test
        void areKnownByTheirWordsUnderNoHead() {
            Outcome<LoadedProgramme> read = read(
                    "Output indicator||Milestone (2023)|Target (2024)",
                    "Clinics with safe water|Planned|40|60",
                    "|Achieved|42|51");

            Programme programme = read.orThrow().programme();
            assertThat(programme.indicators()).hasSize(1);
            assertThat(targets(programme, programme.indicators().get(0))).containsExactly("2023 40", "2024 60");
            assertThat(values(programme)).containsExactly("2023 42", "2024 51");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "KPI report 2025 ; KPI | Type | Jan | Feb | YTD ; Visitors | Target | 50 | 60 | 110 ; ^ | Actual | 55"
                        + " | 48 | 99",
                "Chỉ tiêu năm 2025 ; Chỉ tiêu | Loại | Tháng 1 | Tháng 2 | Lũy kế ; Lượt khách | Kế hoạch | 50 | 60 |"
                        + " 110 ; | Thực hiện | 55 | 48 | 99"
            })
    void whatIsPlannedAndReachedSoFarIsHeldAgainstEachOther(String table) {
        LocalDate day = LocalDate.of(2025, 2, 28);
        Outcome<LoadedProgramme> read = LayoutReader.of(
                        LayoutOptions.builder().day(day).build())
                .read(Tables.document(table.split(" ; ")))
                .then(ProgrammeAssembler.standard()::assemble);

        Programme programme = read.orThrow().programme();
        assertThat(targets(programme, programme.indicators().get(0)))
                .containsExactly("2025-01 50", "2025-02 60", "2025-M1..M2 110");
        assertThat(values(programme)).containsExactly("2025-01 55", "2025-02 48", "2025-M1..M2 99");
        assertThat(ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), day)
                        .assess(programme)
                        .targets())
                .extracting(target ->
                        target.target().orElseThrow().due().orElseThrow().toString() + " "
                                + target.classification().attainment().orElseThrow())
                .contains("2025-02 4/5");
    }

    @Nested
    class TargetsOfParts {

        private final LoadedProgramme loaded = read(
                        "TT|Chỉ tiêu|ĐVT|Kế hoạch 2025|Thực hiện 2025",
                        "1|Số lao động được đào tạo|Người|10000|9000",
                        "|Trong đó: Nữ|Người|5000|4000")
                .orThrow();

        @Test
        void areKeptBesideThoseOfTheWhole() {
            Programme programme = loaded.programme();

            assertThat(targets(programme, programme.indicators().get(0))).containsExactly("2025 10000");
            assertThat(loaded.programme().partTargets())
                    .extracting(PartTarget::dimensions, target -> words(target.target()))
                    .containsExactly(tuple(Map.of("sex", "Nữ"), "2025 5000"));
            assertThat(loaded.account().addsUp()).isTrue();
            assertThat(loaded.account().reported()).isZero();
        }

        @Test
        void standForTheWholeWhereThePartIsAskedFor() {
            Programme women = loaded.ofPart("nữ").programme();

            assertThat(targets(women, women.indicators().get(0))).containsExactly("2025 5000");
            assertThat(values(women)).containsExactly("2025 4000");
            assertThat(loaded.ofPart("Nam").programme().indicators()).isEmpty();
        }

        @Test
        void ofBodiesInRowsAreKeptToo() {
            LoadedProgramme bodies = read(
                            "Giải ngân vốn đầu tư công năm 2025",
                            "TT|Đơn vị|Kế hoạch vốn năm 2025|Giải ngân năm 2025",
                            "|Tổng số|100|60",
                            "1|Sở Y tế|40|30",
                            "2|Sở Xây dựng|60|30")
                    .orThrow();

            assertThat(bodies.programme()
                            .targetsOf(bodies.programme().indicators().get(0).id()))
                    .hasSize(1);
            assertThat(bodies.programme().partTargets())
                    .extracting(target -> target.subject().orElseThrow() + " " + words(target.target()))
                    .containsExactly("Sở Y tế 2025 40", "Sở Xây dựng 2025 60");
            assertThat(values(bodies.ofPart("Sở Y tế").programme())).hasSize(1);
            assertThat(bodies.ofPart("Sở Xây dựng").origins().places().values())
                    .extracting(SourceLocation::place)
                    .contains("S!C5", "S!D5")
                    .doesNotContain("S!C3", "S!D4");
            assertThat(bodies.byBody().get(AgencyId.of("Sở Y tế")).programme())
                    .isEqualTo(bodies.ofPart("Sở Y tế").programme());
        }

        @Test
        void ofAPartOfABodyStayThoseOfThePart() {
            LoadedProgramme bodies = read(
                            "Giải ngân vốn đầu tư công năm 2025",
                            "TT|Đơn vị|Kế hoạch vốn năm 2025||Giải ngân năm 2025|",
                            "||Tổng số|Trong đó: NSTW|Tổng số|Trong đó: NSTW",
                            "1|Sở Y tế|40|15|30|9",
                            "2|Sở Xây dựng|60|20|30|10")
                    .orThrow();

            Programme one = bodies.ofPart("Sở Y tế").programme();

            assertThat(targets(one, one.indicators().get(0))).containsExactly("2025 40");
            assertThat(one.partTargets())
                    .extracting(PartTarget::subject, PartTarget::dimensions, target -> words(target.target()))
                    .containsExactly(tuple(Optional.empty(), Map.of("part", "NSTW"), "2025 15"));
            assertThat(one.reports().get(0).observations())
                    .extracting(
                            Observation::isAboutTheWhole,
                            value -> value.value().orElseThrow().toString())
                    .containsExactly(tuple(true, "30"), tuple(false, "9"));
        }
    }

    @Test
    void targetsOfOtherYearsAreHeldAgainstTheRunningTotalBesideWhatOneYearBrought() {
        Reading reading = Reading.of(
                "Indicator|Mid-term target (2024)|End target (2028)|Annual result (2025)|Cumulative result (2025)",
                "Jobs created|900|2500|214|612",
                "Roads built, km|60|110|48|112");

        assertThat(reading.values("Jobs created")).containsExactly("2025=612");
        assertThat(reading.codes())
                .contains("layout.running-total-read S!D1")
                .doesNotContain("intake.second-value S!A2");
    }
}
