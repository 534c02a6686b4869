package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.organisation.Agency;
import io.github.tiendo.organisation.Coverage;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.organisation.StatedCoverage;
import io.github.tiendo.organisation.SuccessionRule;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;

/** What the five reports say of who did something, from the bytes of the workbooks to the names of those missing. */
class OfficialCoverageTest {

    private static final Path FILES = Path.of("..", "examples", "data");
    private static final LocalDate END_OF_QUARTER = LocalDate.of(2022, 3, 31);
    private static final LocalDate MERGER = LocalDate.of(2025, 7, 1);

    private static Outcome<LoadedProgramme> read(String file) {
        try {
            return Tiendo.read(
                    Source.of(FILES.resolve(file)),
                    ReadLimits.standard(),
                    ProgrammeAssembler.standard().withAgencies(VietnamRosters.centralAgenciesAndProvinces()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private final Programme quarter = read("coverage-2022-q1.xlsx").orThrow().programme();

    private List<StatedCoverage> stated(StatedCoverage.Form form) {
        return quarter.reports().get(0).coverages().stream()
                .filter(coverage -> coverage.form() == form)
                .toList();
    }

    private Coverage coverage(StatedCoverage.Form form, String title, int size) {
        return stated(form).stream()
                .filter(coverage -> coverage.title().equals(title))
                .flatMap(coverage -> coverage.coverage(quarter.rosters(), END_OF_QUARTER).stream())
                .filter(coverage -> coverage.population().size() == size)
                .findFirst()
                .orElseThrow();
    }

    private static List<String> missing(Coverage coverage) {
        return coverage.missing().stream().map(Agency::name).toList();
    }

    @Test
    void namesThoseWhomTheFirstQuarterOf2022ListsAsMissing() {
        assertThat(missing(coverage(StatedCoverage.Form.STATEMENT, "Văn bản của cấp ủy", 63)))
                .containsExactlyInAnyOrder(
                        "An Giang", "Cà Mau", "Đồng Nai", "Kiên Giang", "Lâm Đồng", "Nghệ An", "Phú Yên", "Vĩnh Long");
        assertThat(missing(coverage(StatedCoverage.Form.STATEMENT, "Kế hoạch 05 năm", 22)))
                .containsExactlyInAnyOrder(
                        "Bộ Công Thương", "Bộ Nông nghiệp và Phát triển nông thôn", "Thanh tra Chính phủ");
        assertThat(missing(coverage(StatedCoverage.Form.STATEMENT, "Kế hoạch 05 năm", 63)))
                .containsExactlyInAnyOrder("Lâm Đồng", "Nghệ An", "Quảng Bình", "Trà Vinh");
    }

    @Test
    void everyListHasAsManyNamesAsItsCountSays() {
        List<StatedCoverage> lists = stated(StatedCoverage.Form.STATEMENT).stream()
                .filter(coverage -> !coverage.named().isEmpty())
                .toList();

        assertThat(stated(StatedCoverage.Form.STATEMENT)).hasSize(43);
        assertThat(lists).hasSize(15);
        assertThat(lists)
                .filteredOn(list -> list.statedNames().isPresent())
                .hasSize(14)
                .allSatisfy(list -> assertThat(list.statedNames())
                        .isEqualTo(OptionalLong.of(list.named().size())));
    }

    @Test
    void countsWhatIsStatedAgain() {
        assertThat(stated(StatedCoverage.Form.STATEMENT))
                .filteredOn(coverage ->
                        coverage.statedTotal().isPresent() && !coverage.named().isEmpty())
                .extracting(coverage -> coverage.statedIncluded().orElse(-1), coverage -> coverage.coverage(
                                quarter.rosters(), END_OF_QUARTER)
                        .map(Coverage::toString)
                        .orElse("-"))
                .containsExactly(
                        tuple(21L, "21/22"),
                        tuple(6L, "6/63"),
                        tuple(55L, "55/63"),
                        tuple(19L, "19/22"),
                        tuple(59L, "59/63"),
                        tuple(42L, "42/63"),
                        tuple(38L, "38/63"));
    }

    @Test
    void theTablesOfProvincesAndMinistriesSayTheSame() {
        assertThat(stated(StatedCoverage.Form.TABLE)).hasSize(14);
        assertThat(coverage(StatedCoverage.Form.TABLE, "Văn bản của cấp ủy", 63).includedIds())
                .isEqualTo(coverage(StatedCoverage.Form.STATEMENT, "Văn bản của cấp ủy", 63)
                        .includedIds());
        assertThat(coverage(StatedCoverage.Form.TABLE, "Kết nối đầy đủ EMC", 22))
                .hasToString("20/22");
        assertThat(coverage(StatedCoverage.Form.TABLE, "Khai trương IOC", 63).includedIds())
                .isEqualTo(coverage(StatedCoverage.Form.STATEMENT, "Khai trương IOC", 63)
                        .includedIds());
    }

    @Test
    void isCarriedOverTheMergerOnlyByARule() {
        Coverage issued = coverage(StatedCoverage.Form.STATEMENT, "Văn bản của cấp ủy", 63);

        assertThat(issued.carriedTo(MERGER, SuccessionRule.ANY_PART)).hasToString("32/34");
        assertThat(issued.carriedTo(MERGER, SuccessionRule.ALL_PARTS)).hasToString("27/34");
        assertThat(issued.onDay(MERGER).value()).isEmpty();
        assertThat(issued.onDay(MERGER).findings())
                .extracting(Finding::code)
                .containsExactly(OrganisationFindingCode.SUCCESSION_RULE_NEEDED);
    }

    @Test
    void keepsNamesThatAreNoMembersAndSaysSo() {
        assertThat(read("coverage-2022-q1.xlsx").findings())
                .extracting(Finding::code, Finding::severity, finding -> finding.location()
                        .orElseThrow()
                        .place())
                .containsExactly(
                        tuple(OrganisationFindingCode.UNKNOWN_AGENCY, Severity.WARNING, "Tuyên bố!G28"),
                        tuple(OrganisationFindingCode.UNKNOWN_AGENCY, Severity.WARNING, "Tuyên bố!G28"),
                        tuple(OrganisationFindingCode.UNKNOWN_AGENCY, Severity.WARNING, "Tuyên bố!G29"),
                        tuple(OrganisationFindingCode.UNKNOWN_AGENCY, Severity.WARNING, "Tuyên bố!G29"));
        assertThat(stated(StatedCoverage.Form.STATEMENT))
                .filteredOn(coverage -> coverage.title().equals("Kết nối dữ liệu dân cư"))
                .singleElement()
                .satisfies(coverage -> assertThat(coverage.included())
                        .hasSize(7)
                        .extracting(agency -> agency.value())
                        .contains("Tập đoàn Điện lực Việt Nam"));
    }

    @Test
    void theOtherReportsAreReadUnderTheirHeadings() {
        Programme others = read("coverage-other.xlsx").orThrow().programme();

        assertThat(others.reports().get(0).coverages())
                .hasSize(74)
                .extracting(coverage -> coverage.heading().orElse("-"))
                .contains("Báo cáo 749", "Báo cáo 942", "Báo cáo YE-22", "Báo cáo Q1-24");
        assertThat(others.reports()
                        .get(0)
                        .coverages()
                        .get(1)
                        .coverage(others.rosters(), LocalDate.of(2022, 12, 31))
                        .map(OfficialCoverageTest::missing))
                .contains(List.of("Viện Hàn lâm Khoa học xã hội Việt Nam"));
    }
}
