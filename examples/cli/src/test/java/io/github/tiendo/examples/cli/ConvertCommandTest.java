package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.github.tiendo.Tiendo;
import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConvertCommandTest {

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "decision-749.xlsx",
                "decision-942.xlsx",
                "tasks-2022-q1.xlsx",
                "tasks-2023.xlsx",
                "tasks-2024-plan.xlsx"
            })
    void aWorkbookBecomesJsonThatReadsAsAnEqualProgramme(String workbook) throws IOException {
        Path source = CommandRun.DATA.resolve(workbook);
        Path target = folder.resolve("programme.json");

        CommandRun run = CommandRun.of("convert", source.toString(), target.toString(), "--json");

        assertThat(run.json().get("written").asText()).isEqualTo(target.toString());
        assertThat(run.json().get("notHeld")).isEmpty();
        Outcome<LoadedProgramme> read = Tiendo.read(target);
        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().programme())
                .isEqualTo(Tiendo.read(source).orThrow().programme());
    }

    @Test
    void aWorkbookIsInTheLanguageThatIsAskedForAndReadsAlike() {
        Path target = folder.resolve("decision-942.xlsx");

        CommandRun.of("convert", CommandRun.DECISION_942, target.toString(), "--lang", "en");

        assertThat(CommandRun.of("layout", target.toString(), "--lang", "en").out())
                .contains("Indicators", "Completion class", "Lead agency")
                .doesNotContain("Cơ quan chủ trì");
        assertThat(CommandRun.of("score", target.toString(), "--lang", "en").out())
                .isEqualTo(CommandRun.of("score", CommandRun.DECISION_942, "--lang", "en")
                        .out());
    }

    @Test
    void theAuditOfTheJsonGivesTheVerdictsOfTheWorkbookButForTheTextsOfItsCells() {
        Path target = folder.resolve("decision-942.json");
        CommandRun.of("convert", CommandRun.DECISION_942, target.toString());

        JsonNode ofWorkbook =
                CommandRun.of("audit", CommandRun.DECISION_942, "--json").json();
        JsonNode ofJson = CommandRun.of("audit", target.toString(), "--json").json();

        List<String> verdicts = new ArrayList<>(ofJson.findValuesAsText("verdict"));
        // "31/63 tỉnh, thành phố", "100%" of nothing that is counted and "69/1792 chế độ báo cáo" stand in the annexes
        verdicts.addAll(List.of("CONSISTENT", "UNVERIFIABLE", "CONSISTENT"));
        assertThat(ofWorkbook.findValuesAsText("verdict")).isEqualTo(verdicts);
        assertThat(ofJson.get("summary").get("mismatched").asInt()).isEqualTo(5);
        assertThat(ofWorkbook.get("summary").get("mismatched").asInt()).isEqualTo(5);
    }

    @Test
    void namesWhatLinesOfObservationsCannotHold() throws IOException {
        Path target = folder.resolve("values.ndjson");

        CommandRun run = CommandRun.of("convert", CommandRun.DECISION_749, target.toString(), "--json", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().findValues("notHeld").get(0))
                .anyMatch(words -> words.asText().equals("the format cannot hold indicators: 28 left out"));
        List<String> lines = Files.readAllLines(target);
        assertThat(lines).isNotEmpty();
        for (String line : lines) {
            assertThat(new ObjectMapper().readTree(line).has("indicator")).isTrue();
        }
    }

    @Test
    void linesOfObservationsBecomeAReportOfThePlan() throws IOException {
        Path lines = folder.resolve("values.ndjson");
        Path target = folder.resolve("again.json");
        CommandRun.of("convert", CommandRun.DECISION_749, lines.toString());
        Programme original =
                Tiendo.read(Path.of(CommandRun.DECISION_749)).orThrow().programme();

        CommandRun run = CommandRun.of(
                "convert", lines.toString(), target.toString(), "--plan", CommandRun.DECISION_749, "--json");

        assertThat(run.exitCode()).isZero();
        Programme read = Tiendo.read(target).orThrow().programme();
        assertThat(read.reports()).hasSize(original.reports().size() + 1);
        ProgressReport report = read.reports().get(original.reports().size());
        assertThat(report.id().value()).isEqualTo("values");
        assertThat(report.observations())
                .isEqualTo(original.reports().stream()
                        .flatMap(one -> one.observations().stream())
                        .toList());
        assertThat(report.dataThrough()).isEqualTo(original.dataThrough());
    }

    @Test
    void rowsOfAWorkbookBecomeAReportOfThePlan() throws IOException {
        Path rows = folder.resolve("values.xlsx");
        Path target = folder.resolve("again.json");
        Programme original =
                Tiendo.read(Path.of(CommandRun.DECISION_749)).orThrow().programme();
        ObservationWorkbook.write(original.reports().stream().flatMap(report -> report.observations().stream()), rows);

        CommandRun run = CommandRun.of(
                "convert", rows.toString(), target.toString(), "--plan", CommandRun.DECISION_749, "--json");

        assertThat(run.exitCode()).isZero();
        Programme read = Tiendo.read(target).orThrow().programme();
        ProgressReport report = read.reports().get(original.reports().size());
        assertThat(report.id().value()).isEqualTo("values");
        assertThat(report.observations())
                .isEqualTo(original.reports().stream()
                        .flatMap(one -> one.observations().stream())
                        .toList());
    }

    @Test
    void linesThatThePlanDoesNotKnowAreNamed() throws IOException {
        Path lines = Files.writeString(
                folder.resolve("values.jsonl"),
                "{\"indicator\":\"nobody\",\"period\":\"2022\",\"value\":1}\n{\"indicator\":7}\n");

        CommandRun run = CommandRun.of(
                "convert",
                lines.toString(),
                folder.resolve("out.json").toString(),
                "--plan",
                CommandRun.DECISION_749,
                "--lang",
                "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.problems())
                .anyMatch(line -> line.contains("values.jsonl") && line.contains("'nobody' names nothing"))
                .anyMatch(line -> line.contains("a number was found; expected a text"));
    }

    @Test
    void linesWithoutAPlanAndAPlanWithoutLinesAreWrongUse() throws IOException {
        Path lines = Files.writeString(folder.resolve("values.ndjson"), "{}\n");

        CommandRun without = CommandRun.of("convert", lines.toString(), "x.json", "--lang", "en");
        CommandRun unused =
                CommandRun.of("convert", "values.csv", "x.json", "--plan", CommandRun.DECISION_942, "--lang", "en");

        assertThat(without.exitCode()).isEqualTo(2);
        assertThat(without.err()).contains("--plan FILE names the programme that they are about");
        assertThat(unused.exitCode()).isEqualTo(2);
        assertThat(unused.err()).contains("--plan goes with observations alone");
    }

    @Test
    void aWorkbookMadeOfJsonScoresAsTheOneItCameFrom() {
        Path json = folder.resolve("decision-749.json");
        Path workbook = folder.resolve("decision-749.xlsx");
        CommandRun.of("convert", CommandRun.DECISION_749, json.toString());

        CommandRun run = CommandRun.of("convert", json.toString(), workbook.toString(), "--json", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().findValues("notHeld").get(0))
                .anyMatch(words -> words.asText().startsWith("the workbook cannot hold tables and numbers"));
        JsonNode ofWorkbook =
                CommandRun.of("score", workbook.toString(), "--json").json();
        JsonNode ofOriginal =
                CommandRun.of("score", CommandRun.DECISION_749, "--json").json();
        assertThat(ofWorkbook.findValuesAsText("count")).isEqualTo(ofOriginal.findValuesAsText("count"));
    }

    @Test
    void refusesAFormatThatNobodyWrites() {
        CommandRun run = CommandRun.of("convert", CommandRun.DECISION_749, "x.docx", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("no format is known by the name 'x.docx'; expected a name that ends with ");
    }

    @Test
    void coverageOfTheDocumentIsThatOfTheWorkbook() {
        String workbook = CommandRun.DATA.resolve("coverage-2022-q1.xlsx").toString();
        String document = folder.resolve("c.json").toString();

        CommandRun.of("convert", workbook, document);

        assertThat(counts(document)).hasSize(43).isEqualTo(counts(workbook));
    }

    /** The rows of the table of coverages, with their counts. */
    private static List<String> counts(String file) {
        return CommandRun.of("coverage", file).lines().stream()
                .filter(line -> line.startsWith("số nêu trong báo cáo  "))
                .toList();
    }

    @Test
    void officesOfAProvinceDrawNoRemarkInTheDocumentEither() throws IOException {
        String table = Files.writeString(
                        folder.resolve("plan.csv"),
                        "STT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn\n1;Xây dựng kho dữ liệu;Sở Nội vụ;30/6/2025\n"
                                + "2;Số hóa hộ tịch;Sở Tư pháp;30/9/2025\n3;Đào tạo;UBND huyện Ba Vì;31/12/2025\n")
                .toString();
        String document = folder.resolve("plan.json").toString();

        CommandRun.of("convert", table, document);

        CommandRun run = CommandRun.of("tasks", document, "--as-of", "2025-07-15", "--strict");
        assertThat(run.problems()).isEmpty();
        assertThat(run.exitCode()).isZero();
    }
}
