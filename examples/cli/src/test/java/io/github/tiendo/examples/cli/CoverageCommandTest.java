package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DATA;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.json.JsonProgrammeWriter;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.reporting.Obligation;
import io.github.tiendo.reporting.ObligationId;
import io.github.tiendo.reporting.Submission;
import io.github.tiendo.task.Deadline.Recurrence;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CoverageCommandTest {

    private static final String QUARTER = DATA.resolve("coverage-2022-q1.xlsx").toString();
    private static final String OTHERS = DATA.resolve("coverage-other.xlsx").toString();

    private static List<String> texts(JsonNode list) {
        List<String> texts = new ArrayList<>();
        list.forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static JsonNode stated(JsonNode json, String title, String population) {
        for (JsonNode coverage : json.get("coverages")) {
            if (coverage.get("kind").asText().equals("STATED")
                    && coverage.get("title").asText().equals(title)
                    && coverage.get("population").get("words").asText().equals(population)) {
                return coverage;
            }
        }
        throw new AssertionError("no " + title);
    }

    @Test
    void hasItsHeadsAlsoWhereThereIsNoCoverage() {
        assertThat(CommandRun.of("coverage", "../data/decision-749.xlsx", "--csv")
                        .lines())
                .containsExactly("file,kind,title,population,size,asOf,stated,counted,onTime,percent,included,missing,"
                        + "unanswered");
    }

    @Test
    void namesThoseWhomTheFirstQuarterOf2022ListsAsMissing() {
        CommandRun run = CommandRun.of("coverage", QUARTER);

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith(
                        "MỨC ĐỘ BAO PHỦ THEO BÁO CÁO CHUYỂN ĐỔI SỐ QUÝ I NĂM 2022",
                        "Số liệu tính đến ngày 31/3/2022: 57 nội dung về tình hình thực hiện của các bộ, ngành, địa phương",
                        "")
                .contains(
                        "Văn bản của cấp ủy (địa phương), danh sách nêu 8, đếm được 8 - còn thiếu: Nghệ An; Phú Yên;"
                                + " Lâm Đồng; Đồng Nai; Vĩnh Long; An Giang; Kiên Giang; Cà Mau",
                        "Kế hoạch 05 năm (bộ, ngành), danh sách nêu 3, đếm được 3 - còn thiếu: Bộ Công Thương; Bộ Nông"
                                + " nghiệp và Phát triển nông thôn; Thanh tra Chính phủ",
                        "Kế hoạch 05 năm (địa phương), danh sách nêu 4, đếm được 4 - còn thiếu: Nghệ An; Quảng Bình;"
                                + " Lâm Đồng; Trà Vinh")
                .anyMatch(line ->
                        line.matches("số nêu trong báo cáo +Văn bản của cấp ủy +địa phương +55/63 +55/63 +87,30%"));
        // two agencies that no roster has, and the sizes that are not stated
        assertThat(run.problems())
                .hasSize(2)
                .last()
                .asString()
                .endsWith("lấy theo danh sách cơ quan: bộ, ngành (22), tỉnh, thành phố (63)");
    }

    @Test
    void writesTheFieldsOfTheContract() {
        JsonNode json = CommandRun.of("coverage", QUARTER, "--json").json();
        JsonNode issued = stated(json, "Văn bản của cấp ủy", "địa phương");
        List<String> fields = new ArrayList<>();
        issued.fieldNames().forEachRemaining(fields::add);

        assertThat(json.get("coverages")).hasSize(57);
        assertThat(fields)
                .containsExactly(
                        "kind",
                        "title",
                        "heading",
                        "population",
                        "asOf",
                        "stated",
                        "counted",
                        "onTime",
                        "percent",
                        "included",
                        "missing",
                        "unanswered",
                        "outsiders",
                        "list",
                        "carried");
        assertThat(issued.get("population")).hasToString("{\"words\":\"địa phương\",\"size\":63}");
        assertThat(issued.get("asOf").asText()).isEqualTo("2022-03-31");
        assertThat(issued.get("stated").asInt()).isEqualTo(55);
        assertThat(issued.get("counted").asInt()).isEqualTo(55);
        assertThat(issued.get("onTime").isNull()).isTrue();
        assertThat(issued.get("percent").decimalValue()).isEqualByComparingTo("87.30");
        assertThat(issued.get("included")).hasSize(55);
        assertThat(issued.get("missing")).hasSize(8);
        assertThat(issued.get("list")).hasToString("{\"names\":\"MISSING\",\"stated\":8,\"counted\":8}");
    }

    @Test
    void everyListOfTheQuarterIsAsLongAsStated() {
        List<JsonNode> lists = new ArrayList<>();
        CommandRun.of("coverage", QUARTER, "--json").json().get("coverages").forEach(coverage -> {
            if (!coverage.get("list").get("stated").isNull()) {
                lists.add(coverage.get("list"));
            }
        });

        assertThat(lists)
                .extracting(list -> list.get("stated").asInt(), list -> list.get("counted")
                        .asInt())
                .containsExactly(
                        tuple(1, 1),
                        tuple(6, 6),
                        tuple(8, 8),
                        tuple(3, 3),
                        tuple(4, 4),
                        tuple(2, 2),
                        tuple(7, 7),
                        tuple(8, 8),
                        tuple(42, 42),
                        tuple(38, 38),
                        tuple(2, 2),
                        tuple(2, 2),
                        tuple(11, 11),
                        tuple(6, 6));
    }

    @ParameterizedTest
    @CsvSource({"any, 32, ANY_PART", "all, 27, ALL_PARTS"})
    void carriesACoverageOverTheMergerByARule(String rule, int counted, String name) {
        JsonNode issued = stated(
                CommandRun.of("coverage", QUARTER, "--carry-to", "2025-07-01", "--rule", rule, "--json")
                        .json(),
                "Văn bản của cấp ủy",
                "địa phương");

        assertThat(issued.get("population").get("size").asInt()).isEqualTo(34);
        assertThat(issued.get("asOf").asText()).isEqualTo("2025-07-01");
        assertThat(issued.get("stated").asInt()).isEqualTo(55);
        assertThat(issued.get("counted").asInt()).isEqualTo(counted);
        assertThat(issued.get("carried")).hasToString("{\"from\":\"2022-03-31\",\"rule\":\"" + name + "\"}");
    }

    @Test
    void doesNotCarryACoverageOverTheMergerWithoutARule() {
        CommandRun run = CommandRun.of("coverage", QUARTER, "--carry-to", "2025-07-01", "--lang", "en", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.problems()).anyMatch(line -> line.startsWith("error: ") && line.contains("ANY_PART"));
        assertThat(stated(run.json(), "Văn bản của cấp ủy", "địa phương")
                        .get("population")
                        .get("size")
                        .asInt())
                .isEqualTo(63);
    }

    @Test
    void refusesWrongUse() {
        assertThat(CommandRun.of("coverage", QUARTER, "--rule", "some").exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("coverage", QUARTER, "--carry-to", "2021-01-01", "--rule", "any")
                        .exitCode())
                .isEqualTo(2);
        assertThat(CommandRun.of("coverage", OTHERS).problems().get(0)).contains("--as-of");
    }

    @Test
    void tellsTheOtherReportsApartByTheirHeadings() {
        JsonNode json = CommandRun.of("coverage", OTHERS, "--as-of", "2024-03-31", "--json")
                .json();

        assertThat(json.get("coverages")).hasSize(74);
        assertThat(json.get("coverages").get(1).get("heading").asText()).isEqualTo("Báo cáo 749");
        assertThat(texts(json.get("coverages").get(1).get("missing")))
                .containsExactly("Viện Hàn lâm Khoa học xã hội Việt Nam");
        assertThat(stated(json, "Danh mục cơ sở dữ liệu", "địa phương")
                        .get("population")
                        .get("size")
                        .asInt())
                .isEqualTo(63);
    }

    @Test
    void namesWhoOwesAReport(@TempDir Path folder) throws IOException {
        AgencyId north = AgencyId.of("Sở Bắc");
        AgencyId south = AgencyId.of("Sở Nam");
        Obligation quarterly = Obligation.builder()
                .id(ObligationId.of("quarterly"))
                .title(LocalizedText.of("Báo cáo quý", "Quarterly report"))
                .addAgencies(north, south)
                .recurrence(Recurrence.QUARTERLY)
                .within(Period.year(2022))
                .daysAllowed(15)
                .build();
        Submission late = Submission.builder()
                .obligation(quarterly.id())
                .agency(north)
                .period(Period.quarter(2022, 1))
                .receivedOn(LocalDate.of(2022, 4, 20))
                .build();
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.of("Chương trình", "Programme"))
                .addObligations(quarterly)
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .addSubmissions(late)
                        .build())
                .build();
        Path file = folder.resolve("duties.json");
        try (OutputStream out = Files.newOutputStream(file)) {
            new JsonProgrammeWriter().write(programme, out);
        }

        // the second quarter is not over on its last day but one
        JsonNode coverages = CommandRun.of("coverage", file.toString(), "--as-of", "2022-06-29", "--json")
                .json()
                .get("coverages");

        assertThat(coverages).hasSize(1);
        JsonNode first = coverages.get(0);
        assertThat(first.get("kind").asText()).isEqualTo("OBLIGATION");
        assertThat(first.get("population").get("size").asInt()).isEqualTo(2);
        assertThat(first.get("counted").asInt()).isEqualTo(1);
        assertThat(first.get("onTime").asInt()).isZero();
        assertThat(texts(first.get("included"))).containsExactly("Sở Bắc");
        assertThat(texts(first.get("missing"))).containsExactly("Sở Nam");
    }

    @Test
    void saysOnceWhichCoveragesCannotBeCarried() {
        CommandRun run =
                CommandRun.of("coverage", QUARTER, "--carry-to", "2025-07-01", "--rule", "any", "--lang", "en");

        assertThat(run.problems())
                .filteredOn(line -> line.contains("cannot be carried"))
                .hasSize(1);
    }

    @Test
    void tellsATotalOfMoreThanThereAreRows(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("a.csv"), """
                STT;Đơn vị;Ban hành kế hoạch;Thành lập tổ
                1;UBND huyện Đông Anh;x;x
                2;UBND huyện Ba Vì;x;
                3;UBND huyện Mê Linh;;x
                ;Tổng cộng;5;2
                """).toString();

        assertThat(CommandRun.of("coverage", file, "--as-of", "2024-09-30").problems())
                .contains("a.csv!5:12: cảnh báo: 'Ban hành kế hoạch': ghi '5', nhưng có 2 hàng trả lời có");
    }
}
