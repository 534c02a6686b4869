package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DATA;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_749;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_942;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TasksCommandTest {

    private static final String PLAN_2024 = DATA.resolve("tasks-2024-plan.xlsx").toString();

    private static List<String> names(JsonNode object) {
        List<String> names = new ArrayList<>();
        object.fieldNames().forEachRemaining(names::add);
        return names;
    }

    private static JsonNode of(JsonNode list, String field, String value) {
        for (JsonNode each : list) {
            if (each.path(field).asText().equals(value)) {
                return each;
            }
        }
        throw new AssertionError("no " + value + " in " + list);
    }

    @Test
    void printsNoRateOfTheDueWhereNoneOfThemHasADeadline(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("plan.csv"), """
                        Task,Lead,Status
                        Issue the decree,Department A,Completed
                        Open the site,Department B,In progress
                        """).toString();

        assertThat(CommandRun.of("tasks", file, "--as-of", "2025-06-30", "--lang", "en")
                        .out())
                .contains(
                        "of those assigned: 50.00% (1/2); of those due: - (those that are completed have no deadline, and no other was due)");
    }

    @Test
    void saysWhatIsWrongOfAFileOfNoDay(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("p.json"), """
                        {"tiendo":"1.0","programme":{"id":"p","title":{"en":"p"},
                        "tasks":[{"id":"t","title":{"en":"Issue"}},{"id":"t","title":{"en":"Again"}}]}}
                        """).toString();

        CommandRun run = CommandRun.of("tasks", file, "--json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("name a day with --as-of");
        assertThat(run.json().get("findings"))
                .extracting(finding -> finding.get("code").asText())
                .containsExactly("json.duplicate-id");
    }

    @Test
    void namesReportsOfOneDayThatContradictEachOther(@TempDir Path folder) throws IOException {
        String report = """
                {"id":"%s","dataThrough":"2024-06-30","taskEntries":[{"task":"t","status":"%s"}]}""";
        String done = report.formatted("a", "COMPLETED");
        String open = report.formatted("b", "IN_PROGRESS");
        for (String reports : List.of(done + "," + open, open + "," + done)) {
            String file = Files.writeString(folder.resolve("p.json"), """
                    {"tiendo":"1.0","programme":{"id":"p","title":{"en":"p"},
                    "tasks":[{"id":"t","title":{"en":"Issue the plan"}}],"reports":[%s]}}
                    """.formatted(reports))
                    .toString();

            CommandRun run = CommandRun.of("tasks", file, "--json", "--lang", "en");

            assertThat(run.json().get("rates").get("ofAssigned").asInt()).isZero();
            assertThat(run.json().get("findings"))
                    .extracting(finding -> finding.get("message").asText())
                    .singleElement()
                    .asString()
                    .contains("different statuses are stated of one day: In progress (p.json!/programme/reports/")
                    .endsWith("counted as: In progress");
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "=>",
            value = {
                "| KPI | Target 2024 | Actual 2024 | => KPI, Target 2024, Actual 2024 (Table of indicators)",
                "| Room | Key | Floor | => Room, Key, Floor (not understood)"
            })
    void namesTheTablesFromWhichItReadsNoTask(String head, String named, @TempDir Path folder) throws IOException {
        String file = Files.writeString(
                        folder.resolve("report.md"),
                        head + "\n| - | - | - |\n| Calls | 80 | 72 |\n| Beds | 75 | 78 |\n")
                .toString();

        CommandRun run = CommandRun.of("tasks", file, "--lang", "en");

        assertThat(run.lines()).contains("0 requests and promises");
        assertThat(run.err()).contains("warning: no tasks are read from the table with the heads " + named);
    }

    @Test
    void warnsOfATableOfWhatIsDueFromWhichItReadsNoTaskBesideRequestsInWords(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("notice.md"), """
                Giao Văn phòng chuẩn bị hội nghị trước ngày 10/7/2026.

                | TT | Kiến nghị | Đơn vị phải thực hiện | Thời hạn | Đánh giá |
                | --- | --- | --- | --- | --- |
                | 1 | Thu hồi kinh phí | Phòng Tài chính | 30/4/2026 | Đã hoàn thành |
                | 2 | Kiểm điểm trách nhiệm | Văn phòng | 31/3/2026 | Chưa thực hiện |
                """).toString();

        CommandRun run = CommandRun.of("tasks", file, "--lang", "en");

        assertThat(run.lines()).contains("1 request or promise");
        assertThat(run.err()).contains("warning: no tasks are read from the table");
    }

    @Test
    void readsTheTasksOfAMarkdownTableWhateverItsOtherHeads(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("plan.md"), """
                | Output | Goal served | KPI affected | Lead department | Deadline |
                | --- | --- | --- | --- | --- |
                | Publish the tender rules | Open government | 3, 4 | Finance | 30/06/2025 |
                """).toString();

        CommandRun run = CommandRun.of("tasks", file, "--as-of", "2025-03-31", "--json");

        assertThat(run.json().get("total").asInt()).isEqualTo(1);
        assertThat(run.json().get("tasks").get(0).get("lastDay").asText()).isEqualTo("2025-06-30");
    }

    /** A notice asks in words and in a table: nothing of either is left out, as lines, as values and as a table. */
    @Test
    void listsWhatTheWordsAroundATableOfTasksAskFor(@TempDir Path folder) throws IOException {
        String file = Files.writeString(folder.resolve("notice.md"), """
                # Thông báo kết luận cuộc họp

                1. Giao *Văn phòng*:

                - Chuẩn bị hội nghị trước ngày 10/7/2026;

                | TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn |
                | --- | --- | --- | --- |
                | 1 | Lập kế hoạch mua sắm | Phòng Vật tư | 30/6/2026 |
                """).toString();

        assertThat(CommandRun.of("tasks", file, "--as-of", "2026-06-01").lines())
                .contains(
                        "Ngoài các bảng:",
                        "notice.md!5:3: Văn phòng · trước ngày 10/7/2026 · Chuẩn bị hội nghị",
                        "1 việc được đề nghị hoặc dự kiến");
        assertThat(CommandRun.of("tasks", file, "--as-of", "2026-06-01", "--json")
                        .json()
                        .get("requests")
                        .get(0)
                        .get("lastDay")
                        .asText())
                .isEqualTo("2026-07-09");
        assertThat(CommandRun.of("tasks", file, "--as-of", "2026-06-01", "--csv")
                        .lines())
                .contains(file + ",,,Chuẩn bị hội nghị,Văn phòng,,trước ngày 10/7/2026,2026-07-09,,,REQUEST,"
                        + "Chuẩn bị hội nghị trước ngày 10/7/2026;,notice.md!5:3");
    }

    @Test
    void listsTheRequestsOfAReportAsATableAndOfOneBody(@TempDir Path folder) throws IOException {
        String file = Files.writeString(
                        folder.resolve("notice.txt"),
                        "Đề nghị Sở Y tế báo cáo trước ngày 10/7/2026. Đề nghị Sở Nội vụ rà soát biên chế.\n")
                .toString();

        assertThat(CommandRun.of("tasks", file, "--csv").lines())
                .containsExactly(
                        "file,id,number,title,leadAgency,status,deadline,lastDay,timeliness,daysOverdue,kind,sentence,place",
                        file + ",,,báo cáo,Sở Y tế,,trước ngày 10/7/2026,2026-07-09,,,REQUEST,"
                                + "Đề nghị Sở Y tế báo cáo trước ngày 10/7/2026,notice.txt!1:1",
                        file + ",,,rà soát biên chế,Sở Nội vụ,,,,,,REQUEST,Đề nghị Sở Nội vụ rà soát biên chế,"
                                + "notice.txt!1:47");
        assertThat(CommandRun.of("tasks", file, "--agency", "sở nội vụ").lines())
                .contains("1 việc được đề nghị hoặc dự kiến");
    }

    @Test
    void saysOfATaskOfSeveralBodiesWhoDidIt(@TempDir Path folder) throws IOException {
        String plan = Files.writeString(folder.resolve("plan.csv"), """
                STT;Nhiệm vụ;Cơ quan chủ trì;Cơ quan phối hợp;Thời hạn
                1;Ban hành kế hoạch;Sở Nội vụ;Sở Tài chính;31/3/2025
                2;Rà soát;Sở Y tế;;31/3/2025
                """).toString();

        CommandRun json = CommandRun.of("tasks", plan, "--as-of", "2025-06-30", "--follow-up", "--json");
        CommandRun people = CommandRun.of("tasks", plan, "--as-of", "2025-06-30", "--follow-up");

        assertThat(json.json().get("followUps")).hasSize(1);
        assertThat(json.json().get("followUps").get(0).get("bodies"))
                .extracting(body ->
                        body.get("agency").asText() + " " + body.get("state").asText())
                .containsExactly("Sở Nội vụ OVERDUE", "Sở Tài chính OVERDUE");
        assertThat(people.lines())
                .containsSequence(
                        "Ban hành kế hoạch, thời hạn 31/3/2025: 0/2 đã thực hiện",
                        "  quá hạn: Sở Nội vụ",
                        "  quá hạn: Sở Tài chính");
    }

    @Test
    void printsTheAnnexOf749() {
        CommandRun run = CommandRun.of("tasks", DECISION_749, "--as-of", "2024-03-31");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines())
                .startsWith(
                        "KẾT QUẢ THỰC HIỆN CÁC MỤC TIÊU THEO QUYẾT ĐỊNH SỐ 749/QĐ-TTg",
                        "Tại ngày 31/3/2024, số liệu tính đến ngày 31/12/2022: 31 nhiệm vụ",
                        "",
                        "Hoàn thành       9  29,03%",
                        "Đang thực hiện  22  70,97%",
                        "Tổng số         31",
                        "",
                        "Hoàn thành, không rõ ngày         9",
                        "Chưa đến hạn                     18",
                        "Quá hạn                           2",
                        "Kỳ gần nhất không được ghi nhận   1",
                        "Không có thời hạn                 1",
                        "",
                        "Tỷ lệ hoàn thành trên số được giao: 29,03% (9/31); trên số đến hạn: 81,82% (9/11);"
                                + " trong số đã hoàn thành có 9 nhiệm vụ không có thời hạn");
        assertThat(run.lines()).hasSize(18);
        assertThat(run.lines().get(15)).matches("TT  Nhiệm vụ +Cơ quan chủ trì  Thời hạn  Tình trạng thời hạn");
        assertThat(run.lines().subList(16, 18)).allMatch(line -> line.endsWith("2023      Quá hạn (91 ngày)"));
    }

    @ParameterizedTest
    @CsvSource({"2023-12-31, 0, 0", "2024-01-01, 8, 1", "2024-03-31, 8, 91"})
    void countsTheOverdueTasksOfBothReports(String asOf, int overdue, long days) {
        int counted = 0;
        for (String file : List.of(DECISION_749, DECISION_942)) {
            JsonNode json =
                    CommandRun.of("tasks", file, "--as-of", asOf, "--json").json();
            counted += of(json.get("timeliness"), "timeliness", "OVERDUE")
                    .get("count")
                    .asInt();
            for (JsonNode task : json.get("tasks")) {
                boolean late = task.get("timeliness").asText().equals("OVERDUE");
                assertThat(task.get("daysOverdue").asLong()).isEqualTo(late ? days : 0);
            }
        }
        assertThat(counted).isEqualTo(overdue);
    }

    @Test
    void writesTheFieldsOfTheContractInTheirOrder() {
        JsonNode json = CommandRun.of("tasks", DECISION_942, "--as-of", "2024-03-31", "--json", "--lang", "en")
                .json();

        assertThat(names(json))
                .containsExactly(
                        "asOf",
                        "total",
                        "statuses",
                        "timeliness",
                        "rates",
                        "byLeadAgency",
                        "tasks",
                        "contradictions",
                        "findings");
        assertThat(json.get("asOf").asText()).isEqualTo("2024-03-31");
        assertThat(json.get("total").asInt()).isEqualTo(74);
        assertThat(json.get("statuses").get(0))
                .hasToString("{\"status\":\"COMPLETED\",\"label\":\"Completed\",\"count\":7,\"percent\":9.46}");
        assertThat(of(json.get("statuses"), "status", "NOT_STATED").get("count").asInt())
                .isEqualTo(4);
        assertThat(json.get("timeliness")).hasSize(10);
        assertThat(json.get("rates"))
                .hasToString("{\"ofAssigned\":9.46,\"ofDue\":53.85,\"completedWithoutDeadline\":2}");
        assertThat(of(json.get("byLeadAgency"), "agency", "Văn phòng Chính phủ")
                        .get("total")
                        .asInt())
                .isEqualTo(6);
        assertThat(names(json.get("tasks").get(0)))
                .containsExactly(
                        "id",
                        "number",
                        "title",
                        "leadAgency",
                        "status",
                        "deadline",
                        "lastDay",
                        "timeliness",
                        "daysOverdue");
        assertThat(json.get("tasks").get(14).get("lastDay").asText()).isEqualTo("2023-12-31");
        assertThat(json.get("tasks").get(14).get("daysOverdue").asInt()).isEqualTo(91);
    }

    @Test
    void listsTheTasksThatAnAgencyLeadsUnderAnyOfItsNames() {
        JsonNode json = CommandRun.of("tasks", PLAN_2024, "--agency", "Bộ TTTT", "--json")
                .json();

        assertThat(json.get("total").asInt()).isEqualTo(28);
        assertThat(json.get("tasks").get(0).get("leadAgency").asText()).isEqualTo("Bộ Thông tin và Truyền thông");
    }

    @Test
    void saysWhatBecameOfAnAgencyThatIsNoMoreAndCountsTheTasksThere() {
        CommandRun gone = CommandRun.of("tasks", PLAN_2024, "--agency", "Bộ TT&TT", "--as-of", "2025-06-30");

        assertThat(gone.exitCode()).isEqualTo(2);
        assertThat(gone.problems().get(0)).contains("Bộ Khoa học và Công nghệ");
        assertThat(CommandRun.of(
                                "tasks",
                                PLAN_2024,
                                "--agency",
                                "Bộ Khoa học và Công nghệ",
                                "--as-of",
                                "2025-06-30",
                                "--json")
                        .json()
                        .get("total")
                        .asInt())
                .isEqualTo(28);
    }

    @Test
    void refusesAnAgencyThatNobodyKnowsWithCandidates() {
        CommandRun run = CommandRun.of("tasks", PLAN_2024, "--agency", "Bộ Công Thuong");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.problems().get(0)).contains("Bộ Công Thương");
        assertThat(run.out()).isEmpty();
    }

    @Test
    void saysOfAnAgencyThatLeadsNothingWhoDoes() {
        assertThat(CommandRun.of("tasks", PLAN_2024, "--agency", "Bộ Y tế", "--lang", "en")
                        .problems())
                .last()
                .asString()
                .startsWith("warning: no task is led by Bộ Y tế; tasks are led by bộ, ngành, địa phương, ");
        assertThat(CommandRun.of("tasks", DECISION_749, "--agency", "Bộ Y tế", "--as-of", "2024-03-31", "--lang", "en")
                        .problems())
                .last()
                .isEqualTo("warning: no task says who leads it, so that none is known to be led by Bộ Y tế");
    }

    @Test
    void takesTheDaysWithinWhichATaskIsDueSoon() {
        JsonNode json = CommandRun.of("tasks", DECISION_749, "--as-of", "2023-12-01", "--due-within", "29", "--json")
                .json();

        assertThat(of(json.get("timeliness"), "timeliness", "DUE_SOON")
                        .get("count")
                        .asInt())
                .isZero();
        assertThat(CommandRun.of("tasks", DECISION_749, "--due-within", "-1").exitCode())
                .isEqualTo(2);
    }

    @Test
    void asksForADayWhereTheFileGivesNone() {
        CommandRun run = CommandRun.of("tasks", DATA.resolve("tasks-2023.xlsx").toString());

        assertThat(run.exitCode()).isEqualTo(2);
        // what was found in the file comes first
        assertThat(run.problems().get(0)).startsWith("tasks-2023.xlsx!Nhiệm vụ!C7: ghi chú: ");
        assertThat(run.problems()).filteredOn(line -> line.contains("--as-of")).hasSize(1);
    }
}
