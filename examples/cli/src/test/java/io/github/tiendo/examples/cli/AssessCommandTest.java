package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DECISION_749;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_942;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AssessCommandTest {

    private static final Pattern VIETNAMESE_LETTER = Pattern.compile("[À-ỹđĐ&&[^×÷]]");

    @TempDir
    private Path directory;

    @Test
    void listsPartsWithTargetsOfTheirOwnBehindTheirWhole() throws IOException {
        Path table = Files.writeString(directory.resolve("homes.csv"), """
                Province,Plan 2025,Built 2025
                Total,90,60
                Eastvale,50,40
                Norbury,40,20
                """);

        CommandRun run = CommandRun.of(
                "assess", table.toString(), "--as-of", "2025-12-31", "--policy", "attainment-bands", "--lang", "en");

        assertThat(run.out())
                .contains("3 indicator targets")
                .containsPattern("– Eastvale +40 +50 +2025 +80 ")
                .containsPattern("– Norbury +20 +40 +2025 +50 ");
        assertThat(run.problems()).doesNotContain("--part");
        assertThat(CommandRun.of("score", table.toString(), "--as-of", "2025-12-31", "--lang", "en")
                        .problems())
                .contains(
                        "note: 2 parts have values beside those of the whole (Eastvale, Norbury), which are not in this"
                                + " list: assess --part NAME");
    }

    @Test
    void ratesAPartOfThePlansOfBodiesByThePlanOfTheWholeOfIt() throws IOException {
        Path table = Files.writeString(directory.resolve("money.csv"), """
                GIẢI NGÂN NĂM 2025,,,,
                Đơn vị,Kế hoạch vốn,Trong đó: NSTW,Trong đó: NSĐP,Giải ngân
                Sở Y tế,100,60,40,50
                Sở Giáo dục,200,150,50,160
                Tổng,300,210,90,210
                """);

        CommandRun run = CommandRun.of(
                "assess", table.toString(), "--as-of", "2025-12-31", "--policy", "attainment-bands", "--lang", "en");

        assertThat(run.out())
                .containsPattern("– Sở Y tế +50 +100 +2025 +50 ")
                .containsPattern("– NSTW +- +210 +2025 +- ")
                .containsPattern("– NSĐP +- +90 +2025 +- ");
    }

    @Test
    void saysThatPartsHaveValuesBesideThoseOfTheWhole() throws IOException {
        Path table = Files.writeString(directory.resolve("trained.csv"), """
                Indicator,Target 2025,Result 2025
                Fishers trained,90,60
                Of which women,,20
                """);

        CommandRun run = CommandRun.of("assess", table.toString(), "--as-of", "2025-12-31", "--lang", "en");

        assertThat(run.problems())
                .contains("note: 1 part has values beside those of the whole (women), which are not in this"
                        + " list: assess --part NAME");
    }

    @Nested
    class Compared {

        @Test
        void listsTheFivePairsOf942OneOfThemATie() {
            JsonNode json = CommandRun.of("assess", DECISION_942, "--declared", "--json", "--lang", "en")
                    .json();

            List<String> pairs = new ArrayList<>();
            json.get("contradictions")
                    .forEach(pair -> pairs.add(number(json, pair.get("better")) + " " + number(json, pair.get("worse"))
                            + " " + pair.get("tie")));
            assertThat(pairs)
                    .containsExactlyInAnyOrder(
                            "3.1 1.3 false", // 95 % of 100 ahead of schedule, 86,97 of 90 likely
                            "3.2 1.3 false", // 90 % of 100 ahead of schedule
                            "3.2 3.5 true", // 45 of 50 likely
                            "2.1 4.8 false", // 11,2 % likely, 30,5 % unlikely
                            "4.1 4.8 false"); // 22 % likely
            assertThat(json.at("/contradictions/0").fieldNames())
                    .toIterable()
                    .containsExactly("better", "worse", "tie", "text");
            assertThat(json.at("/contradictions/0/text").asText())
                    .contains(" attains 96.63% of its target and is graded \"Likely\", while ");
        }

        @Test
        void findsNoneIn749() {
            CommandRun run = CommandRun.of("assess", DECISION_749, "--declared", "--lang", "en");

            assertThat(run.exitCode()).isZero();
            assertThat(run.lines()).contains("Declared grades that contradict each other: 0");
            assertThat(CommandRun.of("assess", DECISION_749, "--declared", "--json")
                            .json()
                            .get("contradictions"))
                    .isEmpty();
        }

        @Test
        void attainmentGivesTheDeclaredGradeInNineteenOfTwentyRowsOf749() {
            CommandRun run = CommandRun.of(
                    "assess", DECISION_749, "--declared", "--policy", "attainment-bands", "--json", "--lang", "en");

            List<JsonNode> rated = new ArrayList<>();
            run.json().get("assessments").forEach(row -> {
                if (row.at("/classifications/0/grade").isTextual()) {
                    rated.add(row);
                }
            });
            assertThat(rated).hasSize(20);
            assertThat(rated)
                    .filteredOn(row -> row.get("declared").equals(row.at("/classifications/0/grade")))
                    .hasSize(19)
                    .noneMatch(row -> row.get("differs").asBoolean());
            JsonNode other = rated.stream()
                    .filter(row -> row.get("differs").asBoolean())
                    .findFirst()
                    .orElseThrow();
            assertThat(other.at("/classifications/0/inputs/0/value").asText()).isEqualTo("0.34%");
            assertThat(other.at("/target/text").asText()).isEqualTo("> 50%");
            assertThat(other.at("/classifications/0/attainment").asText()).isEqualTo("0.0068");
            assertThat(other.get("declared").asText() + " "
                            + other.at("/classifications/0/grade").asText())
                    .isEqualTo("UNLIKELY HARD");
        }

        @Test
        void saysSoToPeople() {
            CommandRun run = CommandRun.of("assess", DECISION_749, "--declared", "--policy", "attainment-bands");

            assertThat(run.lines())
                    .contains(
                            "Đánh giá của cơ quan báo cáo khác mức tính được: 1 trong 20 dòng có cả hai",
                            "- 1 Tỷ lệ dân số trưởng thành có chữ ký số hoặc chữ ký điện tử cá nhân: Đánh giá của cơ"
                                    + " quan báo cáo: Có khả năng hoàn thành thấp; tỷ lệ đạt so với mục tiêu: Khó hoàn thành",
                            "Các cặp đánh giá của cơ quan báo cáo mâu thuẫn nhau: 0");
        }

        @Test
        void saysThatNothingIsDeclared() throws IOException {
            Path file = workbook(List.of("Kết quả 2022"), List.of("1", "Tỷ lệ xã có cáp quang", "80%", "100%", ""));

            CommandRun run = CommandRun.of("assess", file.toString(), "--declared", "--lang", "en");

            assertThat(run.problems())
                    .anyMatch(line ->
                            line.startsWith("warning: no indicator has a class declared by that day in the file; choose"
                                    + " a method with --policy: completion-pace, attainment-bands"));
            assertThat(CommandRun.of("assess", file.toString()).problems())
                    .noneMatch(line -> line.startsWith("cảnh báo: không chỉ tiêu nào"));
        }

        private String number(JsonNode json, JsonNode id) {
            for (JsonNode row : json.get("assessments")) {
                if (row.get("indicator").equals(id)) {
                    return row.get("number").asText();
                }
            }
            return "?";
        }
    }

    @Nested
    class SideBySide {

        @Test
        void answersForEachOfThe28() {
            JsonNode json = CommandRun.of(
                            "assess",
                            DECISION_749,
                            "--policy",
                            "completion-pace",
                            "--policy",
                            "attainment-bands",
                            "--as-of",
                            "2022-12-31",
                            "--json")
                    .json();

            assertThat(json.get("assessments")).hasSize(28);
            TreeMap<String, Integer> answers = new TreeMap<>();
            json.get("assessments").forEach(row -> {
                assertThat(row.get("classifications")).hasSize(2);
                row.get("classifications").forEach(answer -> {
                    assertThat(answer.get("grade").isTextual())
                            .isNotEqualTo(answer.get("notRatedReason").isTextual());
                    String grade = answer.get("grade").isTextual() ? "grade" : "notRatedReason";
                    answers.merge(
                            answer.get("policy").asText() + " "
                                    + answer.get(grade).asText(),
                            1,
                            Integer::sum);
                });
            });
            assertThat(answers)
                    .hasToString("{attainment-bands HARD=1, attainment-bands LIKELY=7, attainment-bands LIKELY_EARLY=4,"
                            + " attainment-bands MET=8, attainment-bands NO_OBSERVATION=8, completion-pace MET=8,"
                            + " completion-pace NO_OBSERVATION=8, completion-pace ONE_POINT=12}");
        }

        @Test
        void printsAColumnForEachMethodInWords() {
            CommandRun run = CommandRun.of(
                    "assess", DECISION_749, "--policy", "completion-pace,attainment-bands", "--lang", "en");

            assertThat(run.lines())
                    .contains(
                            "Data through 31 December 2022, rated by pace of completion, share of the target reached: 28 indicator"
                                    + " targets",
                            "No.  Indicator                                          Value  Target  Due   Share of the target"
                                    + " (%)  pace of completion     share of the target reached",
                            "CHÍNH PHỦ SỐ / Cung cấp dịch vụ chất lượng phục vụ xã hội",
                            "1.3  Tỷ lệ phủ của hạ tầng mạng băng rộng cáp quang…      75%   > 80%  2025                "
                                    + "     93.8  (only one data point)  Likely ahead of schedule")
                    .noneMatch(line -> line.contains("≠"));
        }

        @Test
        void namesThePeriodOfAValueThatIsNotTheNewest() throws IOException {
            Path file = workbook(
                    List.of("Kết quả 2021", "Kết quả 2022"),
                    List.of("1", "Tỷ lệ xã có cáp quang", "81%", "-", "80%", ""),
                    List.of("2", "Tỷ lệ hộ có cáp quang", "60%", "70%", "80%", ""));

            CommandRun run = CommandRun.of("assess", file.toString(), "--policy=attainment-bands", "--lang=en");

            assertThat(run.lines())
                    .anyMatch(line -> line.matches("1 .* 81% \\(2021\\) +80% +2025 .*Met"))
                    .anyMatch(line -> line.matches("2 .* 70% +80% +2025 .*Likely ahead of schedule"));
        }

        @Test
        void takesEveryPolicyThatIsInstalled() {
            for (ClassificationPolicy policy : ClassificationPolicies.builtIn()) {
                CommandRun score = CommandRun.of("score", DECISION_749, "--policy", policy.id(), "--json");
                CommandRun assess = CommandRun.of("assess", DECISION_749, "--policy", policy.id(), "--json");

                assertThat(score.exitCode()).as(policy.id()).isZero();
                assertThat(score.json().get("policy").asText()).isEqualTo(policy.id());
                assertThat(score.json().get("scale").asText())
                        .isEqualTo(policy.scale().id());
                assertThat(score.json().get("counted").asInt()).isEqualTo(28);
                assertThat(assess.exitCode()).as(policy.id()).isZero();
                assertThat(assess.json().get("assessments")).hasSize(28);
            }
            assertThat(CommandRun.of("formats", "--json").json().get("policies").findValuesAsText("id"))
                    .containsAll(ClassificationPolicies.builtIn().stream()
                            .map(ClassificationPolicy::id)
                            .toList());
        }

        @Test
        void saysOfAnEarlierDayThatNothingWasReported() {
            JsonNode json = CommandRun.of("assess", DECISION_749, "--as-of", "2021-12-31", "--json")
                    .json();

            assertThat(json.get("asOf").asText()).isEqualTo("2021-12-31");
            assertThat(json.at("/assessments").findValuesAsText("notRatedReason"))
                    .hasSize(56)
                    .containsOnly("NO_OBSERVATION");
            assertThat(json.at("/assessments/0/declared").isNull()).isTrue();
        }
    }

    @Nested
    class AsJson {

        @Test
        void printsEveryFieldInTheOrderOfTheContract() {
            CommandRun run = CommandRun.of("assess", DECISION_749, "--json", "--policy", "attainment-bands");

            JsonNode json = run.json();
            assertThat(json.fieldNames())
                    .toIterable()
                    .containsExactly("asOf", "assessments", "contradictions", "findings");
            assertThat(json.at("/assessments/8").fieldNames())
                    .toIterable()
                    .containsExactly(
                            "indicator",
                            "number",
                            "name",
                            "heading",
                            "target",
                            "declared",
                            "classifications",
                            "differs");
            JsonNode answer = json.at("/assessments/8/classifications/0");
            assertThat(answer.fieldNames())
                    .toIterable()
                    .containsExactly(
                            "policy",
                            "scale",
                            "grade",
                            "label",
                            "notRatedReason",
                            "attainment",
                            "rule",
                            "flags",
                            "inputs",
                            "nearestEdge",
                            "projectedOn",
                            "explanation",
                            "outlook");
            assertThat(json.at("/assessments/8/target").toString())
                    .isEqualTo("{\"id\":\"2025\",\"year\":2025,\"text\":\"100%\"}");
            assertThat(answer.get("inputs").toString())
                    .isEqualTo("[{\"name\":\"latest\",\"value\":\"77,08%\",\"period\":\"2022\",\"location\":"
                            + "{\"source\":\"decision-749.xlsx\",\"address\":\"Chỉ tiêu!C24\"}},"
                            + "{\"name\":\"target\",\"value\":\"100%\",\"period\":\"2025\",\"location\":"
                            + "{\"source\":\"decision-749.xlsx\",\"address\":\"Chỉ tiêu!D24\"}}]");
            assertThat(answer.get("nearestEdge").toString())
                    .isEqualTo("{\"grade\":\"LIKELY_EARLY\",\"edge\":0.8,\"distance\":0.0292}");
        }

        @Test
        void explainsInTheLanguageAskedFor() {
            CommandRun vietnamese = CommandRun.of("assess", DECISION_749, "--json", "--policy", "attainment-bands");
            CommandRun english =
                    CommandRun.of("assess", DECISION_749, "--json", "--policy", "attainment-bands", "--lang", "en");

            assertThat(vietnamese
                            .json()
                            .at("/assessments/8/classifications/0/explanation")
                            .asText())
                    .isEqualTo("Đánh giá: Có khả năng hoàn thành. Kết quả mới nhất: 77,08% (năm 2022). Mục tiêu: 100%,"
                            + " thời hạn năm 2025. Không có số liệu gốc và chỉ có một số liệu, nên chỉ so kết quả với"
                            + " chính mục tiêu, không dự báo. Kết quả đạt 77,08% mục tiêu. Từ 80% trở lên, đánh giá sẽ"
                            + " là: Có khả năng hoàn thành trước thời hạn. Số liệu của năm"
                            + " 2022 chưa phải số chính thức: ước tính.");
            assertThat(english.json()
                            .at("/assessments/8/classifications/0/explanation")
                            .asText())
                    .isEqualTo(
                            "Rated: Likely. Latest value: 77.08% (2022). Target: 100%, due 2025. There is no baseline"
                                    + " and only one value, so the value is compared with the target itself and nothing is"
                                    + " projected. 77.08% of the target is attained. From 80% on the grade would be: Likely"
                                    + " ahead of schedule. The value for 2022 is not final: estimated.");
        }

        @Test
        void hasNoVietnameseLetterInEnglishTexts() {
            for (ClassificationPolicy policy : ClassificationPolicies.builtIn()) {
                JsonNode json = CommandRun.of("assess", DECISION_749, "--json", "--policy", policy.id(), "--lang", "en")
                        .json();

                assertThat(json.findValuesAsText("explanation"))
                        .hasSize(28)
                        .noneMatch(text -> VIETNAMESE_LETTER.matcher(text).find());
                assertThat(json.at("/assessments").findValuesAsText("label"))
                        .noneMatch(text -> VIETNAMESE_LETTER.matcher(text).find());
            }
        }

        @Test
        void writesSharesExactlyOrToFourDecimals() {
            JsonNode json = CommandRun.of("assess", DECISION_942, "--json", "--policy", "attainment-bands")
                    .json();

            assertThat(json.at("/assessments/0/classifications/0/attainment").asText())
                    .isEqualTo("0.67925"); // 54,34 / 80
            assertThat(json.at("/assessments/2/classifications/0/attainment").asText())
                    .isEqualTo("0.9663"); // 86,97 / 90
        }
    }

    @Nested
    class Explaining {

        @Test
        void tellsOneIndicatorInFull() throws IOException {
            Path file = workbook(
                    List.of("Kết quả 2020", "Kết quả 2022"),
                    List.of("1", "Tỷ lệ xã có cáp quang", "20%", "50%", "80%", "Có khả năng hoàn thành"),
                    List.of("2", "Tỷ lệ hộ có cáp quang", "90%", "70%", "80%", ""));

            CommandRun first = CommandRun.of(
                    "assess", file.toString(), "--explain", "xã CÓ cáp quang", "--policy=completion-pace");
            CommandRun second = CommandRun.of(
                    "assess",
                    file.toString(),
                    "--explain",
                    "Tỷ lệ hộ có cáp quang",
                    "--policy=completion-pace",
                    "--lang=en");

            assertThat(first.lines().subList(0, 2))
                    .containsExactly("1 Tỷ lệ xã có cáp quang", "Số liệu tính đến ngày 31/12/2022, mã " + id(file, 0));
            assertThat(first.lines().subList(2, first.lines().size()))
                    .containsExactly(
                            "",
                            "Mục tiêu năm 2025: 80%",
                            "Đánh giá của cơ quan báo cáo: Có khả năng hoàn thành",
                            "Đánh giá của cơ quan báo cáo và mức tính được, hoặc hai phương pháp, khác nhau: căn cứ còn yếu.",
                            "",
                            "Theo nhịp độ hoàn thành, phiên bản 1 (đường thẳng từ điểm đầu; trước thời hạn nghĩa là sớm hơn 12 tháng;"
                                    + " có khả năng hoàn thành từ 95%; có khả năng hoàn thành thấp từ 60%; không giả định"
                                    + " điểm đầu)",
                            "  Đánh giá: Có khả năng hoàn thành trước thời hạn.",
                            "  Kết quả mới nhất: 50% (năm 2022).",
                            "  Mục tiêu: 80%, thời hạn năm 2025.",
                            "  Xuất phát: 20% (năm 2020).",
                            "  Với tốc độ này, đến hết năm 2025 sẽ đi được 150,14% phần còn thiếu, đủ sớm để xếp vào"
                                    + " diện trước thời hạn.",
                            "  Ngày 31/12/2025 dự báo ở mức 95,0411%.",
                            "  Đường này dựa trên đúng hai số liệu nên không cho biết dự báo bất định đến đâu.",
                            "  Cách tính: đường thẳng từ lúc xuất phát; từ 95% trở lên là có khả năng hoàn thành, từ"
                                    + " 60% trở lên là khả năng thấp; trước thời hạn nghĩa là sớm ít nhất 12 tháng.",
                            "  Nếu kết quả kém hơn 49,9795%, đánh giá sẽ là: Có khả năng hoàn thành.",
                            "  50% ghi tại made.xlsx!Sheet1!D4.",
                            "  80% ghi tại made.xlsx!Sheet1!E4.",
                            "  20% ghi tại made.xlsx!Sheet1!C4.",
                            "  Triển vọng (không tính vào đánh giá):",
                            "    Nếu tiếp tục như từ năm 2020 đến nay, mục tiêu sẽ đạt vào ngày 30/12/2024.",
                            "    Từ ngày 31/12/2022 mỗi năm phải tiến thêm 9,9977 điểm % về phía mục tiêu; từ năm 2020 đến nay"
                                    + " mỗi năm tiến 15,0103 điểm %.",
                            "    Ở kỳ báo cáo trước, ngày 31/12/2020, chưa đánh giá được: chỉ có một điểm số liệu.");
            assertThat(second.lines())
                    .contains(
                            "2 Tỷ lệ hộ có cáp quang",
                            "Target for 2025: 80%",
                            "  Rated: Hard to achieve.",
                            "  The value is further from the target than at the start.",
                            "  Note: moving away from the target.",
                            "  Note: met earlier, then lost.",
                            "  70% stands in made.xlsx!Sheet1!D5.");
        }

        @Test
        void findsItByItsId() {
            JsonNode all = CommandRun.of("assess", DECISION_942, "--declared", "--json")
                    .json();
            String id = all.at("/assessments/2/indicator").asText();

            JsonNode one = CommandRun.of("assess", DECISION_942, "--declared", "--json", "--explain", id)
                    .json();

            assertThat(one.get("assessments")).hasSize(1);
            assertThat(one.at("/assessments/0")).isEqualTo(all.at("/assessments/2"));
            assertThat(one.get("contradictions"))
                    .hasSize(2)
                    .allMatch(pair -> pair.get("worse").asText().equals(id));
        }

        @Test
        void refusesANameOfNoneOrOfSeveral() {
            CommandRun none = CommandRun.of("assess", DECISION_749, "--explain", "no such thing", "--lang", "en");
            CommandRun several = CommandRun.of("assess", DECISION_749, "--explain", "chữ ký số", "--lang", "en");
            CommandRun many = CommandRun.of("assess", DECISION_749, "--explain", "Tỷ lệ", "--lang", "en");

            assertThat(none.exitCode()).isEqualTo(2);
            assertThat(none.problems())
                    .contains("tiendo assess: --explain: no indicator that counts has the id or name 'no such thing'");
            assertThat(several.exitCode()).isZero();
            assertThat(many.exitCode()).isEqualTo(2);
            assertThat(many.out()).isEmpty();
            assertThat(many.problems())
                    .anyMatch(line -> line.startsWith(
                                    "tiendo assess: --explain: several indicators are called 'Tỷ lệ'; name one by its id: ")
                            && line.endsWith(" more"));
        }

        private String id(Path file, int row) {
            return CommandRun.of("assess", file.toString(), "--json")
                    .json()
                    .at("/assessments/" + row + "/indicator")
                    .asText();
        }
    }

    @Test
    void listsThePoliciesThereAre() {
        CommandRun run = CommandRun.of("assess", DECISION_749, "--policy", "declared,guess", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(run.problems().get(0))
                .startsWith("tiendo assess: there is no policy 'guess'; the known ones are declared, completion-pace");
    }

    @SafeVarargs
    private Path workbook(List<String> periods, List<String>... rows) throws IOException {
        Path file = directory.resolve("made.xlsx");
        List<String> head = new ArrayList<>(List.of("STT", "Chỉ tiêu"));
        head.addAll(periods);
        head.addAll(List.of("Mục tiêu 2025", "Mức độ hoàn thành"));
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                OutputStream out = Files.newOutputStream(file)) {
            Sheet sheet = workbook.createSheet("Sheet1");
            row(sheet, 0, List.of("KẾT QUẢ THEO QUYẾT ĐỊNH SỐ 1/QĐ-TTg"));
            row(sheet, 1, List.of("(số liệu đến 31/12/2022)"));
            row(sheet, 2, head);
            for (int i = 0; i < rows.length; i++) {
                row(sheet, 3 + i, rows[i]);
            }
            workbook.write(out);
        }
        return file;
    }

    private static void row(Sheet sheet, int index, List<String> cells) {
        Row row = sheet.createRow(index);
        for (int i = 0; i < cells.size(); i++) {
            if (!cells.get(i).isEmpty()) {
                row.createCell(i).setCellValue(cells.get(i));
            }
        }
    }

    @Test
    void tellsOfASharePerhapsWrittenAsARatioAmongPercentages(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("a.csv"), """
                Chỉ tiêu;Đơn vị tính;Mục tiêu 2025;Kết quả 2024
                Tỷ lệ hồ sơ trực tuyến;%;80;85
                Tỷ lệ dân số có điện thoại;%;0,85;0,83
                Tỷ lệ hộ có Internet;%;90;70
                """).toString();

        assertThat(CommandRun.of("assess", file, "--lang", "en").problems())
                .anyMatch(line -> line.startsWith("a.csv!3:") && line.contains("'0.83' and its target 0.85%"));
    }
}
