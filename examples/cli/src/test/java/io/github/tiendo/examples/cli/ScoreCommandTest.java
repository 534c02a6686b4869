package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DECISION_749;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_942;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {

    private static final String TASK_WITHOUT_NUMBER = "decision-749.xlsx!Nhiệm vụ!A33: ghi chú: ";

    @Nested
    class ForPeople {

        @Test
        void saysWhatAFileWithoutIndicatorsHolds() {
            CommandRun run = CommandRun.of(
                    "score", CommandRun.DATA.resolve("coverage-2022-q1.xlsx").toString(), "--lang", "en");

            assertThat(run.err())
                    .contains(
                            "warning: the file holds no indicator, so there is nothing to rate; it holds 0 tasks and 57"
                                    + " coverages, which \"tasks\" and \"coverage\" count");
        }

        @Test
        void saysOfATextWhichCommandsReadIt(@TempDir Path folder) throws IOException {
            Path report =
                    Files.writeString(folder.resolve("report.txt"), "Đã có 5/10 tỉnh nộp báo cáo, còn lại 5 tỉnh.");

            CommandRun run = CommandRun.of("score", report.toString(), "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.problems())
                    .singleElement()
                    .asString()
                    .startsWith("report.txt: error: the file is a text and holds no table")
                    .contains("\"audit\"", "\"tasks\"");
        }

        @Test
        void printsTheCountsOf749() {
            CommandRun run = CommandRun.of("score", DECISION_749);

            assertThat(run.exitCode()).isZero();
            assertThat(run.lines())
                    .containsExactly(
                            "KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THEO QUYẾT ĐỊNH SỐ 749/QĐ-TTg",
                            "Số liệu tính đến ngày 31/12/2022, mức độ hoàn thành theo đánh giá của cơ quan báo cáo: 28"
                                    + " chỉ tiêu",
                            "",
                            "Đã hoàn thành                           8  29%",
                            "Có khả năng hoàn thành trước thời hạn   4  14%",
                            "Có khả năng hoàn thành                  7  25%",
                            "Có khả năng hoàn thành thấp             6  21%",
                            "Khó hoàn thành                          1   4%",
                            "Khó đánh giá                            2   7%",
                            "Tổng số                                28",
                            "Có số liệu đến ngày đó: 20/28 chỉ tiêu");
            assertThat(run.problems()).hasSize(1).allMatch(line -> line.startsWith(TASK_WITHOUT_NUMBER));
        }

        @Test
        void printsTheThreePillarsOf749() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--by", "heading", "--merge", "HARD+NOT_ASSESSABLE");

            assertThat(run.lines())
                    .endsWith(
                            "",
                            "Theo đề mục   Tổng số  Đã hoàn thành  Có khả năng hoàn thành trước thời hạn  Có khả năng"
                                    + " hoàn thành  Có khả năng hoàn thành thấp  Khó hoàn thành",
                            "CHÍNH PHỦ SỐ       12        5 (42%)                                2 (17%)              "
                                    + "   3 (25%)                            -         2 (17%)",
                            "KINH TẾ SỐ          5        2 (40%)                                      -              "
                                    + "   3 (60%)                            -               -",
                            "XÃ HỘI SỐ          11         1 (9%)                                2 (18%)              "
                                    + "    1 (9%)                      6 (55%)          1 (9%)");
        }

        @Test
        void speaksEnglishWithoutAVietnameseLetterOfItsOwn() {
            CommandRun run = CommandRun.of("score", DECISION_942, "--lang", "en", "--digits", "1");

            assertThat(run.lines())
                    .containsExactly(
                            "KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THEO QUYẾT ĐỊNH SỐ 942/QĐ-TTg",
                            "Data through 31 December 2022, rated by what reporting bodies stated: 35 indicators",
                            "",
                            "Likely ahead of schedule   4  11.4%",
                            "Likely                    14  40.0%",
                            "Low likelihood             6  17.1%",
                            "Hard to achieve            8  22.9%",
                            "Cannot be assessed         3   8.6%",
                            "Total                     35",
                            "With a figure by that day: 11 of 35 indicators");
        }

        @Test
        void roundsAsAsked() {
            assertThat(CommandRun.of("score", DECISION_942, "--rounding", "truncated")
                            .lines())
                    .contains("Khó hoàn thành                          8  22%");
            assertThat(CommandRun.of("score", DECISION_942, "--rounding", "largest-remainder", "--digits", "2")
                            .lines())
                    .contains("Khó hoàn thành                          8  22,86%");
        }

        @Test
        void saysThatTargetsAreCounted() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--target-year", "all", "--lang", "en");

            assertThat(run.lines())
                    .contains("Data through 31 December 2022, rated by what reporting bodies stated: 28 targets"
                            + " (targets are counted, not indicators)");
        }

        @Test
        void saysWhatHasNoTargetInTheYearAskedFor() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--target-year", "2030", "--lang", "en");

            assertThat(run.lines())
                    .containsExactly(
                            "KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THEO QUYẾT ĐỊNH SỐ 749/QĐ-TTg",
                            "Data through 31 December 2022, rated by what reporting bodies stated: 0 indicators",
                            "",
                            "Total  0",
                            "Not counted: 28 indicators (no target in the year asked for)");
        }
    }

    @Nested
    class AsSentences {

        @Test
        void printsTheSentencesOfTheReport() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--text", "--merge", "HARD+NOT_ASSESSABLE");

            assertThat(run.lines())
                    .containsExactly(
                            "Tổng số chỉ tiêu theo Quyết định số 749/QĐ-TTg gồm 28 chỉ tiêu. Trong đó:",
                            "- 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);",
                            "- 04/28 chỉ tiêu có khả năng hoàn thành trước thời hạn (chiếm tỷ lệ 14%);",
                            "- 07/28 chỉ tiêu có khả năng hoàn thành (chiếm tỷ lệ 25%);",
                            "- 06/28 chỉ tiêu có khả năng hoàn thành thấp (chiếm tỷ lệ 21%);",
                            "- 03/28 chỉ tiêu khó hoàn thành (chiếm tỷ lệ 11%).");
        }

        @Test
        void refusesBreakdownsOfWhichTheSentencesDoNotSpeak() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--text", "--by", "heading", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.err())
                    .startsWith(
                            "tiendo score: --text speaks of the whole: leave --by out, or ask for the table, --csv or "
                                    + "--json");
        }

        @Test
        void saysOfAListOfObjectsThatItIsNoProgramme(@TempDir Path folder) throws IOException {
            Path plain = Files.writeString(folder.resolve("plain.json"), "[{\"indicator\":\"A\",\"target\":\"80%\"}]");

            CommandRun run = CommandRun.of("score", plain.toString(), "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.problems()).containsExactly("plain.json!1:1: error: a list was found; expected an object");
        }

        @Test
        void printsThemInEnglish() {
            CommandRun run =
                    CommandRun.in(Map.of("TIENDO_LANG", "en"), "score", DECISION_749, "--text", "--digits", "2");

            assertThat(run.lines())
                    .startsWith(
                            "Decision No. 749/QĐ-TTg sets 28 indicators, of which:",
                            "- 8 of 28 indicators met (28.57%);");
        }
    }

    @Nested
    class AsJson {

        @Test
        void printsOneDocumentInTheOrderOfTheContract() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--json", "--by", "heading,target-year");

            JsonNode json = run.json();
            assertThat(json.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "programme",
                            "asOf",
                            "policy",
                            "scale",
                            "counted",
                            "withFigure",
                            "excluded",
                            "omitted",
                            "grades",
                            "notRated",
                            "breakdowns",
                            "findings");
            assertThat(json.at("/programme/title").asText()).endsWith("749/QĐ-TTg");
            assertThat(json.at("/asOf").asText()).isEqualTo("2022-12-31");
            assertThat(json.at("/policy").asText()).isEqualTo("declared");
            assertThat(json.at("/scale").asText()).isEqualTo("COMPLETION");
            assertThat(json.at("/counted").isInt()).isTrue();
            assertThat(json.at("/counted").asInt()).isEqualTo(28);
            assertThat(json.at("/notRated").toString()).isEqualTo("{\"count\":0,\"reasons\":[]}");
            assertThat(json.at("/excluded")).isEmpty();
            assertThat(json.at("/omitted")).isEmpty();
            assertThat(grades(json.at("/grades")))
                    .containsExactly(
                            "MET 8 29",
                            "LIKELY_EARLY 4 14",
                            "LIKELY 7 25",
                            "UNLIKELY 6 21",
                            "HARD 1 4",
                            "NOT_MET 0 0",
                            "NOT_ASSESSABLE 2 7");
        }

        @Test
        void breaksTheCountsDownIndependently() {
            JsonNode json = CommandRun.of("score", DECISION_749, "--json", "--by", "heading", "--by", "target-year")
                    .json();

            List<String> lines = new ArrayList<>();
            json.at("/breakdowns")
                    .forEach(line -> lines.add(line.get("by").asText() + " "
                            + line.get("key").asText() + " " + line.get("counted") + " " + line.get("overlapping")));
            assertThat(lines)
                    .containsExactly(
                            "heading CHÍNH PHỦ SỐ 12 false",
                            "heading KINH TẾ SỐ 5 false",
                            "heading XÃ HỘI SỐ 11 false",
                            "target-year 2025 28 false");
            assertThat(json.at("/breakdowns/0").fieldNames())
                    .toIterable()
                    .containsExactly("by", "key", "id", "counted", "overlapping", "grades");
        }

        @Test
        void letsAMergeBeUndone() {
            JsonNode json = CommandRun.of(
                            "score", DECISION_749, "--json", "--merge", "HARD+NOT_ASSESSABLE=Khó, chưa rõ,MET+LIKELY")
                    .json();

            assertThat(grades(json.at("/grades")))
                    .containsExactly(
                            "LIKELY_EARLY 4 14",
                            "MET+LIKELY 15 54",
                            "UNLIKELY 6 21",
                            "HARD+NOT_ASSESSABLE 3 11",
                            "NOT_MET 0 0");
            assertThat(json.at("/grades/3/label").asText()).isEqualTo("Khó, chưa rõ");
            assertThat(json.at("/grades/3/members").toString())
                    .isEqualTo("[{\"grade\":\"HARD\",\"count\":1},{\"grade\":\"NOT_ASSESSABLE\",\"count\":2}]");
            assertThat(json.at("/grades/1/label").asText()).isEqualTo("Đã hoàn thành");
        }

        @Test
        void saysTheFindingsThereAsWell() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--json", "--lang", "en");

            JsonNode finding = run.json().at("/findings/0");
            assertThat(run.json().at("/findings")).hasSize(1);
            assertThat(finding.fieldNames()).toIterable().containsExactly("severity", "code", "message", "location");
            assertThat(finding.at("/severity").asText()).isEqualTo("NOTE");
            assertThat(finding.at("/location").toString())
                    .startsWith("{\"source\":\"decision-749.xlsx\",\"address\":\"Nhiệm vụ!A33\"");
            assertThat(run.problems()).hasSize(1);
        }

        private List<String> grades(JsonNode array) {
            List<String> grades = new ArrayList<>();
            array.forEach(line ->
                    grades.add(line.get("grade").asText() + " " + line.get("count") + " " + line.get("percent")));
            return grades;
        }
    }

    @Nested
    class WithErrors {

        @TempDir
        private Path directory;

        @Test
        void treatsWarningsAsErrorsIfStrict() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--columns", "KPI=name", "--strict", "--json");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.problems())
                    .hasSize(2)
                    .anyMatch(line -> line.startsWith("decision-749.xlsx: lỗi: không bảng nào có cột 'KPI'"))
                    .anyMatch(line -> line.startsWith(TASK_WITHOUT_NUMBER));
            assertThat(run.json().at("/findings/0/severity").asText()).isEqualTo("ERROR");
            assertThat(run.json().at("/counted").asInt()).isEqualTo(28);
        }

        @Test
        void saysWhatIsNoProgramme() throws IOException {
            Path text = Files.writeString(directory.resolve("note.xlsx"), "not a workbook");

            CommandRun run = CommandRun.of("score", text.toString(), "--json", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.problems()).hasSize(1).allMatch(line -> line.startsWith("note.xlsx: error: "));
            assertThat(run.json().fieldNames()).toIterable().containsExactly("findings");
        }

        @Test
        void listsTheRowThatItCannotCount() throws IOException {
            Path file = workbook(
                    List.of("1", "Tỷ lệ xã có cáp quang", "80%", "100%", "Khó hoàn thành"),
                    List.of("2", "", "80%", "100%", "Khó hoàn thành"));

            CommandRun run = CommandRun.of("score", file.toString(), "--json", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(1);
            assertThat(run.json().at("/counted").asInt()).isEqualTo(1);
            assertThat(run.json().at("/omitted/0/location/address").asText()).startsWith("Sheet1!");
            assertThat(run.problems()).anyMatch(line -> line.startsWith("made.xlsx!Sheet1!B5: error: "));
            assertThat(CommandRun.of("score", file.toString(), "--lang", "en").lines())
                    .anyMatch(line -> line.startsWith("Left out with errors: row made.xlsx!Sheet1!"));
        }

        @Test
        void namesTheOtherPoliciesIfNothingIsDeclared() throws IOException {
            Path file = workbook(List.of("1", "Tỷ lệ xã có cáp quang", "80%", "100%", ""));

            CommandRun run = CommandRun.of("score", file.toString(), "--lang", "en");

            assertThat(run.problems())
                    .anyMatch(line ->
                            line.startsWith("warning: no indicator has a class declared by that day in the file;"));
            assertThat(run.lines()).anyMatch(line -> line.startsWith("Not rated (no class declared 1)"));
        }

        @Test
        void neverLetsDataCommandTheTerminal() throws IOException {
            Path file = workbook(List.of("1", "Tỷ lệ\u202e\nxã có cáp quang", "80%", "100%", "Khó\nhoàn thành ?"));

            CommandRun run = CommandRun.of("score", file.toString(), "--by", "heading");

            assertThat(run.problems())
                    .isNotEmpty()
                    .allMatch(line -> line.startsWith("made.xlsx!") || line.startsWith("cảnh báo: "));
            assertThat(run.out() + run.err()).doesNotContain("\u202e");
        }

        @SafeVarargs
        private Path workbook(List<String>... rows) throws IOException {
            Path file = directory.resolve("made.xlsx");
            try (XSSFWorkbook workbook = new XSSFWorkbook();
                    OutputStream out = Files.newOutputStream(file)) {
                Sheet sheet = workbook.createSheet("Sheet1");
                row(sheet, 0, List.of("KẾT QUẢ THEO QUYẾT ĐỊNH SỐ 1/QĐ-TTg"));
                row(sheet, 1, List.of("(số liệu đến 31/12/2022)"));
                row(sheet, 2, List.of("STT", "Chỉ tiêu", "Kết quả 2022", "Mục tiêu 2025", "Mức độ hoàn thành"));
                for (int i = 0; i < rows.length; i++) {
                    row(sheet, 3 + i, rows[i]);
                }
                workbook.write(out);
            }
            return file;
        }

        private void row(Sheet sheet, int index, List<String> cells) {
            Row row = sheet.createRow(index);
            for (int i = 0; i < cells.size(); i++) {
                if (!cells.get(i).isEmpty()) {
                    row.createCell(i).setCellValue(cells.get(i));
                }
            }
        }
    }

    @Nested
    class UsedWrongly {

        @Test
        void namesTheFileThatIsNotThere() {
            assertWrongUse("tiendo score: không có tệp 'nothing.xlsx'", "nothing.xlsx");
            assertWrongUse("tiendo score: there is no file 'nothing.xlsx'", "nothing.xlsx", "--lang", "en");
        }

        @Test
        void listsTheGradesThereAre() {
            assertWrongUse(
                    "tiendo score: --merge: thang COMPLETION không có mức 'BAD'; các mức hiện có: MET, LIKELY_EARLY,"
                            + " LIKELY, UNLIKELY, HARD, NOT_MET, NOT_ASSESSABLE",
                    DECISION_749,
                    "--merge",
                    "HARD+BAD");
        }

        @Test
        void refusesAGroupOfOneAndAGradeInTwoGroups() {
            assertWrongUse(
                    "tiendo score: --merge HARD: một nhóm gồm ít nhất hai mức khác nhau và mỗi mức chỉ thuộc một nhóm",
                    DECISION_749,
                    "--merge",
                    "HARD");
            assertWrongUse(
                    "tiendo score: --merge MET+LIKELY: a group joins at least two grades, and a grade stands in one"
                            + " group only",
                    DECISION_749,
                    "--lang",
                    "en",
                    "--merge",
                    "HARD+MET,MET+LIKELY");
        }

        @Test
        void listsThePoliciesThereAre() {
            CommandRun run = CommandRun.of("score", DECISION_749, "--policy", "guess", "--lang", "en");

            assertThat(run.exitCode()).isEqualTo(2);
            assertThat(run.problems().get(0))
                    .startsWith("tiendo score: there is no policy 'guess'; the known ones are declared");
        }

        @Test
        void listsTheLevelsThereAre() {
            assertWrongUse(
                    "tiendo score: --by: the programme has not every level in 'heading, 9'; there are heading, agency,"
                            + " target-year, 1, 2",
                    DECISION_749,
                    "--lang",
                    "en",
                    "--by",
                    "heading,9");
        }

        @Test
        void namesWhatIsWrongWithAnOption() {
            assertWrongUse(
                    "tiendo score: giá trị không dùng được cho --rounding: 'up'; cần half-up|truncated|largest-remainder",
                    DECISION_749,
                    "--rounding",
                    "up");
            assertWrongUse("tiendo score: --digits là số từ 0 đến 10, không phải -1", DECISION_749, "--digits", "-1");
            assertWrongUse(
                    "tiendo score: --target-year là một năm, next hoặc all, không phải '25'",
                    DECISION_749,
                    "--target-year",
                    "25");
            assertWrongUse("tiendo score: --lang: vi hoặc en / vi or en; 'fr'?", DECISION_749, "--lang", "fr");
            assertWrongUse(
                    "tiendo score: --numbers là vi, en hoặc auto, nhưng đã nêu 'fr'", DECISION_749, "--numbers", "fr");
            assertWrongUse(
                    "tiendo score: chỉ chọn một trong các cách: --text, --csv hoặc --json",
                    DECISION_749,
                    "--text",
                    "--json");
            assertWrongUse(
                    "tiendo score: --limits: không đặt được giới hạn 'moons=3'; giới hạn ít nhất là 1 và có tên bytes,"
                            + " inflated-bytes, inflation-ratio, sheets, rows, columns, cell-length, nesting hoặc elements",
                    DECISION_749,
                    "--limits",
                    "moons=3");
        }

        private void assertWrongUse(String message, String... args) {
            List<String> command = new ArrayList<>(List.of("score"));
            command.addAll(List.of(args));

            CommandRun run = CommandRun.of(command.toArray(String[]::new));

            assertThat(run.exitCode()).isEqualTo(2);
            String hint = command.contains("en") ? "See" : "Xem";
            assertThat(run.problems()).containsExactly(message, hint + " 'tiendo score --help'.");
            assertThat(run.out()).isEmpty();
        }
    }

    @Test
    void appliesTheLimitsAskedFor() {
        CommandRun run = CommandRun.of("score", DECISION_749, "--limits", "rows=5", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.problems()).anyMatch(line -> line.contains(": error: "));
    }

    @Test
    void doesNotAskTheDefaultLocale() {
        Locale before = Locale.getDefault();
        try {
            for (String language : List.of("vi", "en")) {
                CommandRun expected = CommandRun.of("score", DECISION_749, "--by", "heading", "--lang", language);
                for (String tag : List.of("vi-VN", "tr-TR", "ar")) {
                    Locale.setDefault(Locale.forLanguageTag(tag));

                    assertThat(CommandRun.of("score", DECISION_749, "--by", "heading", "--lang", language))
                            .isEqualTo(expected);
                }
                Locale.setDefault(before);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Test
    void saysWhatItFoundInAFileThatNamesNoDay() {
        CommandRun run = CommandRun.of(
                "score", CommandRun.DATA.resolve("coverage-other.xlsx").toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(TiendoCommand.WRONG_USE);
        assertThat(run.problems())
                .anyMatch(line -> line.startsWith("coverage-other.xlsx!"))
                .anyMatch(line -> line.contains("--as-of"));
    }
}
