package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DECISION_749;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_942;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AuditCommandTest {

    @TempDir
    private Path folder;

    private static List<String> figures(JsonNode json) {
        List<String> figures = new ArrayList<>();
        for (JsonNode figure : json.path("figures")) {
            figures.add(figure.path("kind").asText() + " "
                    + figure.path("numerator").asText() + "/"
                    + figure.path("denominator").asText() + " "
                    + figure.path("verdict").asText());
        }
        return figures;
    }

    @Test
    void tellsFilesOfOneNameByTheirFolders() throws IOException {
        Path first =
                Files.writeString(Files.createDirectory(folder.resolve("a")).resolve("r.txt"), "57/63 xã (80%).");
        Path second =
                Files.writeString(Files.createDirectory(folder.resolve("b")).resolve("r.txt"), "5/10 xã (60%).");

        assertThat(CommandRun.of("audit", first.toString(), second.toString(), "--csv")
                        .lines())
                .extracting(line -> line.replaceFirst(",.*", ""))
                .containsExactly("place", "a/r.txt!1:1", "b/r.txt!1:1");
    }

    @Test
    void checksAText() throws IOException {
        Path report = Files.writeString(folder.resolve("report.md"), "- **14/36** chỉ tiêu (chiếm tỷ lệ 35%)\n");

        CommandRun run = CommandRun.of("audit", report.toString(), "--json", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        JsonNode figure = run.json().path("figures").path(0);
        assertThat(figure.path("verdict").asText()).isEqualTo("MISMATCH");
        assertThat(figure.path("recomputed").asText()).isEqualTo("38.8889");
        assertThat(figure.path("location").path("line").asInt()).isEqualTo(1);
        assertThat(figure.path("suggestions").path(1).asText()).isEqualTo("35% would be 14/40");
        assertThat(run.json().path("summary").path("mismatched").asInt()).isEqualTo(1);
    }

    @Test
    void tellsAWrongTotalOnceThatReadingAndCheckingTheTableFind() throws IOException {
        String table = "District,Target 2024,Actual 2024\nHill,35,25\nLake,25,15\nSea,10,5\nTotal,70,54\n";
        Path report = Files.writeString(folder.resolve("report.csv"), table);

        CommandRun run = CommandRun.of("audit", report.toString(), "--lang", "en");

        assertThat(run.problems()).noneMatch(problem -> problem.contains("add up"));
        assertThat(run.lines()).filteredOn(line -> line.contains("add up")).hasSize(1);
    }

    @Test
    void readsTablesByTheColumnsThatTheOptionsName() throws IOException {
        String table = "Indicator,Foo 2024,Bar 2024\nRoads paved,80,abc\nRoads built,10,9\n";
        Path report = Files.writeString(folder.resolve("report.csv"), table);

        CommandRun run = CommandRun.of(
                "audit", report.toString(), "--columns", "Foo 2024=target,Bar 2024=result", "--lang", "en");

        assertThat(run.problems())
                .containsExactly("report.csv!2:16: error: found the words 'abc'; expected a figure, such as 77.08% or "
                        + "2,365/3,418");
    }

    @Test
    void readsTablesByTheWordsThatTheOptionsName() throws IOException {
        Path words = Files.writeString(folder.resolve("words.txt"), "target=Foo\nresult=Bar\n");
        String table = "Indicator,Foo 2024,Bar 2024\nRoads paved,80,abc\nRoads built,10,9\n";
        Path report = Files.writeString(folder.resolve("report.csv"), table);

        CommandRun run = CommandRun.of("audit", report.toString(), "--words", words.toString(), "--lang", "en");

        assertThat(run.problems())
                .containsExactly("report.csv!2:16: error: found the words 'abc'; expected a figure, such as 77.08% or "
                        + "2,365/3,418");
    }

    @Test
    void namesTheLineOfBytesThatAreNoText() throws IOException {
        Path report = folder.resolve("report.txt");
        Files.write(report, new byte[] {'5', '/', '6', '\n', 't', (byte) 0xE9, '\n'});

        CommandRun run = CommandRun.of("audit", report.toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("report.txt!2: warning: bytes from here on are not text in UTF-8");
        assertThat(run.out()).contains("1 figure: 1 agree");
    }

    @Test
    void saysOfAFileWithoutATextThatItIsEmpty() throws IOException {
        Path report = Files.writeString(folder.resolve("empty.txt"), "\n");

        CommandRun run = CommandRun.of("audit", report.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.problems())
                .containsExactly("empty.txt: error: the file is empty; expected the text of a report");
    }

    @Test
    void readsUtf16WithAMark() throws IOException {
        Path report =
                Files.writeString(folder.resolve("report.txt"), "\uFEFF57/63 tỉnh (90%)", StandardCharsets.UTF_16LE);

        CommandRun run = CommandRun.of("audit", report.toString(), "--json");

        assertThat(figures(run.json())).containsExactly("COUNT_SHARE 57/63 CONSISTENT");
        assertThat(run.err()).isEmpty();
    }

    @Test
    void listsWhatWasNotUnderstoodToo() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "Mức là 7,5/3,2 và 12%.\n");

        CommandRun run = CommandRun.of("audit", report.toString(), "--text", "--lang", "en");

        assertThat(run.out()).contains("not understood · report.txt!1:8: 7,5/3,2");
    }

    @Test
    void saysThatTheRowsOf942AreFewerThanStated() {
        JsonNode json = CommandRun.of("audit", DECISION_942, "--json").json();

        assertThat(figures(json))
                .contains("ANNEX_COUNT 35/36 MISMATCH", "SUM 41/36 MISMATCH", "COUNT_SHARE 14/36 MISMATCH");
    }

    @Test
    void findsASummaryOf749InItsRows() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), """
                Tổng số chỉ tiêu theo Quyết định số 749/QĐ-TTg gồm 28 chỉ tiêu. Trong đó:
                - 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);
                - 03/28 chỉ tiêu khó hoàn thành (chiếm tỷ lệ 11%).
                """);

        JsonNode json = CommandRun.of("audit", report.toString(), "--against", DECISION_749, "--json")
                .json();

        assertThat(figures(json))
                .contains("ANNEX_COUNT 28/28 CONSISTENT", "CLASS_COUNT 8/8 CONSISTENT", "CLASS_COUNT 3/3 CONSISTENT");
    }

    @Test
    void checksATextAgainstAProgramme() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "Đã có 09/28 chỉ tiêu đã hoàn thành.");

        JsonNode json = CommandRun.of("audit", report.toString(), "--against", DECISION_749, "--json")
                .json();

        assertThat(figures(json)).containsExactly("COUNT_SHARE 9/28 CONSISTENT", "CLASS_COUNT 8/9 MISMATCH");
    }

    @Test
    void readsAgenciesByTheRosterOfTheDayThatTheTextStates() throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"),
                "Tính đến ngày 31/12/2023: đã ban hành: 40 tỉnh. Chưa ban hành: 22 tỉnh.\n\n"
                        + "Có 02 bộ (Bộ Văn hóa, Thể thao và Du lịch, Bộ Y tế) chưa gửi.\n");

        CommandRun run = CommandRun.of("audit", report.toString(), "--json");

        assertThat(figures(run.json())).containsExactly("COMPLEMENT 62/63 MISMATCH", "COVERAGE 2/2 CONSISTENT");
        assertThat(run.json().path("findings").path(0).path("code").asText()).isEqualTo("command.agencies-as-of");
        assertThat(figures(CommandRun.of("audit", report.toString(), "--as-of", "2026-01-01", "--json")
                        .json()))
                .contains("COMPLEMENT 62/34 MISMATCH");
    }

    @Test
    void leavesOutWhatIsAccepted() throws IOException {
        Path report = Files.writeString(folder.resolve("report.txt"), "14/36 việc (35%)\n\n1/2 việc (51%)\n");
        Path accepted = Files.writeString(folder.resolve("accepted.txt"), "# signed off\n14/36 việc (35%)\n");

        CommandRun run = CommandRun.of("audit", report.toString(), "--accepted", accepted.toString(), "--json");

        assertThat(figures(run.json())).containsExactly("COUNT_SHARE 1/2 MISMATCH");
        assertThat(run.json().path("findings").path(0).path("code").asText()).isEqualTo("command.accepted");
    }

    @Test
    void listsTheWorstFirst() throws IOException {
        Path report = Files.writeString(
                folder.resolve("report.txt"), "1723/3068 việc (56,1%)\n\n14/36 việc (35%)\n\n5/7 việc\n");

        CommandRun run = CommandRun.of("audit", report.toString());

        assertThat(run.lines().get(0)).startsWith("không khớp · tỷ lệ · ").endsWith("report.txt!3:1: 14/36 việc (35%)");
        assertThat(run.lines())
                .anyMatch(line -> line.startsWith("bị cắt bớt"))
                .noneMatch(line -> line.startsWith("khớp"));
        assertThat(CommandRun.of("audit", report.toString(), "--text").lines())
                .anyMatch(line -> line.startsWith("khớp"));
    }

    @Test
    void failsUnderStrictWhereAFigureDoesNotAgree() throws IOException {
        Path wrong = Files.writeString(folder.resolve("wrong.txt"), "Có 18/24 bộ (70%) đã ban hành kế hoạch.\n");
        Path right = Files.writeString(folder.resolve("right.txt"), "Có 18/24 bộ (75%) đã ban hành kế hoạch.\n");
        Path accepted = Files.writeString(folder.resolve("accepted.txt"), "18/24 bộ (70%)\n");

        assertThat(CommandRun.of("audit", wrong.toString()).exitCode()).isZero();
        assertThat(CommandRun.of("audit", wrong.toString(), "--strict").exitCode())
                .isEqualTo(1);
        assertThat(CommandRun.of("audit", right.toString(), "--strict").exitCode())
                .isZero();
        assertThat(CommandRun.of("audit", wrong.toString(), "--strict", "--accepted", accepted.toString())
                        .exitCode())
                .isZero();
    }

    @Test
    void printsOfTheReport942WhatTheReadmeSays() throws IOException {
        String out = CommandRun.of("audit", DECISION_942).out();

        for (Path page : List.of(Path.of("README.md"), Path.of(".github", "README.vi.md"))) {
            String readme = Files.readString(Path.of("..", "..").resolve(page));
            int start = readme.indexOf("```\nkhông khớp · ") + "```\n".length();
            String sample = readme.substring(start, readme.indexOf("```", start));
            assertThat(sample.lines()).hasSize(9);
            assertThat(out).startsWith(sample);
        }
    }

    @Test
    void aTypedNumberTellsNothingOfHowOthersAreWritten() throws IOException {
        String file = folder.resolve("a.xlsx").toString();
        try (Workbook workbook = WorkbookFactory.create(true);
                OutputStream out = Files.newOutputStream(Path.of(file))) {
            Sheet sheet = workbook.createSheet("SL");
            row(sheet, "Đơn vị", "Số hồ sơ", "Tỷ lệ (%)");
            row(sheet, "Huyện Đông Anh", 1000, 60);
            row(sheet, "Huyện Mê Linh", "1.500", 57.2);
            row(sheet, "Toàn tỉnh", 2500, 58.3);
            workbook.write(out);
        }

        assertThat(CommandRun.of("audit", file, "--json")
                        .json()
                        .at("/summary/mismatched")
                        .asInt())
                .isZero();
    }

    private static void row(Sheet sheet, Object... cells) {
        Row row = sheet.createRow(sheet.getPhysicalNumberOfRows());
        for (Object cell : cells) {
            if (cell instanceof Number number) {
                row.createCell(row.getPhysicalNumberOfCells()).setCellValue(number.doubleValue());
            } else {
                row.createCell(row.getPhysicalNumberOfCells()).setCellValue(cell.toString());
            }
        }
    }
}
