package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A report in the order of the real ones, written once by LibreOffice Writer and once by Apache POI, with footnotes, a list,
 * merged cells and a value whose old one a tracked change deletes, beside the workbook of the same tables and sentences.
 */
class WordReportsTest {

    private static final Path REPORTS = Path.of("src", "test", "resources", "reports");
    private static final String LIBREOFFICE = "report-by-libreoffice.docx";
    private static final String POI = "report-by-poi.docx";

    private static JsonNode run(String file, String... command) {
        List<String> args = new ArrayList<>(List.of(command));
        args.addAll(List.of("--json", "--lang", "en", REPORTS.resolve(file).toString()));
        return CommandRun.of(args.toArray(new String[0])).json();
    }

    private static JsonNode withoutFindings(JsonNode json) {
        ((ObjectNode) json).remove("findings");
        return json;
    }

    /** Its two annexes, whose numbers begin anew, are two tables. */
    @Test
    void theReportOf942ReadsBackWithTheNumbersAndLeadsOfItsTasks(@TempDir Path folder) {
        String written = folder.resolve("942.docx").toString();
        CommandRun.of("report", CommandRun.DECISION_942, written);

        CommandRun tasks = CommandRun.of("tasks", written, "--as-of", "2022-12-31", "--json");

        assertThat(tasks.exitCode()).as(tasks.err()).isZero();
        assertThat(tasks.json().path("tasks"))
                .hasSize(74)
                .noneMatch(task ->
                        task.path("leadAgency").isNull() || task.path("number").isNull());
    }

    @ParameterizedTest
    @ValueSource(strings = {LIBREOFFICE, POI})
    void areScoredAsTheWorkbookIs(String file) {
        JsonNode score = withoutFindings(run(file, "score"));

        assertThat(score).isEqualTo(withoutFindings(run("report.xlsx", "score")));
        assertThat(score.path("programme").path("title").asText())
                .isEqualTo("Kết quả thực hiện Kế hoạch chuyển đổi số");
        assertThat(score.path("asOf").asText()).isEqualTo("2024-12-31");
        assertThat(score.path("counted").asInt()).isEqualTo(12);
        assertThat(score.path("grades"))
                .extracting(grade -> grade.path("count").asInt())
                .containsExactly(5, 0, 4, 3, 0, 0, 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {LIBREOFFICE, POI})
    void countTrackedChangesAsAccepted(String file) {
        JsonNode assessed = run(file, "assess", "--policy", "attainment-bands");

        assertThat(withoutFindings(assessed)
                        .path("assessments")
                        .get(5)
                        .path("classifications")
                        .get(0)
                        .path("attainment"))
                .isEqualTo(run("report.xlsx", "assess", "--policy", "attainment-bands")
                        .path("assessments")
                        .get(5)
                        .path("classifications")
                        .get(0)
                        .path("attainment"));
        // 84 of 100, not the 48 that was deleted
        assertThat(assessed.path("assessments")
                        .get(5)
                        .path("classifications")
                        .get(0)
                        .path("attainment")
                        .asText())
                .isEqualTo("0.84");
    }

    @ParameterizedTest
    @ValueSource(strings = {LIBREOFFICE, POI})
    void listTheTasksOfTheWorkbook(String file) {
        JsonNode tasks = withoutFindings(run(file, "tasks"));

        assertThat(tasks).isEqualTo(withoutFindings(run("report.xlsx", "tasks")));
        assertThat(tasks.path("tasks"))
                .extracting(task -> task.path("timeliness").asText())
                .containsExactlyInAnyOrder("COMPLETED_DATE_UNKNOWN", "OVERDUE", "NOT_DUE", "NOT_DUE");
    }

    private static List<String> alarms(String file) {
        List<String> alarms = new ArrayList<>();
        run(file, "audit").path("figures").forEach(figure -> {
            if (!figure.path("verdict").asText().equals("CONSISTENT")) {
                alarms.add(
                        figure.path("kind").asText() + " " + figure.path("text").asText() + " "
                                + figure.path("verdict").asText() + " "
                                + figure.path("explanation").asText());
            }
        });
        return alarms;
    }

    @ParameterizedTest
    @ValueSource(strings = {LIBREOFFICE, POI})
    void areAuditedAsTheWorkbookIs(String file) {
        assertThat(alarms(file))
                .isEqualTo(alarms("report.xlsx"))
                .containsExactly(
                        "COUNT_SHARE 03/12 chỉ tiêu có khả năng hoàn thành thấp (chiếm tỷ lệ 35%) MISMATCH 03/12 is"
                                + " 25%, not 35%");
    }

    @Test
    void haveTheFiguresOfTheirFootnotesCheckedToo() {
        for (String file : List.of(LIBREOFFICE, POI)) {
            assertThat(run(file, "audit").path("figures"))
                    .anyMatch(figure -> figure.path("text").asText().equals("18/20 sở, ngành (chiếm 90%)")
                            && figure.path("verdict").asText().equals("CONSISTENT"));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {LIBREOFFICE, POI})
    void areMarkedWithTheirAlarmsAndReadBackTheSame(String file, @TempDir Path folder) {
        Path out = folder.resolve("marked.docx");
        JsonNode before = run(file, "audit");
        long alarms = before.path("summary").path("mismatched").asLong()
                + before.path("summary").path("truncated").asLong()
                + before.path("summary").path("ambiguous").asLong();

        CommandRun run =
                CommandRun.of("audit", REPORTS.resolve(file).toString(), "--mark", out.toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).doesNotContain("has no comment");
        assertThat(run.out()).contains("written: " + out);
        JsonNode after =
                CommandRun.of("audit", out.toString(), "--json", "--lang", "en").json();
        assertThat(after.path("summary")).isEqualTo(before.path("summary"));
        assertThat(after.path("figures").findValuesAsText("text"))
                .isEqualTo(before.path("figures").findValuesAsText("text"));
        assertThat(alarms).isPositive();
    }

    @Test
    void areNotMarkedInPlaceNorWhereTheyAreNoDocuments(@TempDir Path folder) throws IOException {
        Path copy = Files.copy(REPORTS.resolve(POI), folder.resolve("report.docx"));
        Path text = Files.writeString(folder.resolve("report.txt"), "Có 12/60 xã (25%).");

        CommandRun same = CommandRun.of("audit", copy.toString(), "--mark", copy.toString(), "--lang", "en");
        CommandRun plain = CommandRun.of(
                "audit", text.toString(), "--mark", folder.resolve("out.docx").toString(), "--lang", "en");

        CommandRun named = CommandRun.of(
                "audit", copy.toString(), "--mark", folder.resolve("out.pdf").toString(), "--lang", "en");

        assertThat(named.err()).contains("comments go into a copy of one Word document (.docx)");
        assertThat(same.exitCode()).isEqualTo(2);
        assertThat(copy).hasSameBinaryContentAs(REPORTS.resolve(POI));
        assertThat(plain.exitCode()).isEqualTo(2);
        assertThat(plain.err()).contains("comments go into a copy of one Word document");
    }
}
