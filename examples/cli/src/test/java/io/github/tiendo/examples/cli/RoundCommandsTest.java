package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands {@code template} and {@code collect}, from the plan to the reminder. */
class RoundCommandsTest {

    @TempDir
    private Path folder;

    private String plan = "";

    @BeforeEach
    void plan() throws IOException {
        plan = file("plan.json", """
            {"tiendo":"1.0","programme":{"id":"p","title":{"vi":"Chương trình"},"indicators":[
            {"id":"files","name":{"vi":"Tỷ lệ hồ sơ trực tuyến"},"unit":"%","parts":{"method":"POOLED"}},
            {"id":"firms","name":{"vi":"Số doanh nghiệp"},"unit":"doanh nghiệp","parts":{"method":"SUM"},
            "periods":"PARTS_OF_YEAR"}],
            "rosters":[{"id":"places","title":{"vi":"địa phương"},"startInclusive":"2021-01-01","agencies":[
            {"id":"hue","name":"Huế","kind":"CITY"},{"id":"ca-mau","name":"Cà Mau","kind":"PROVINCE"},
            {"id":"lao-cai","name":"Lào Cai","kind":"PROVINCE"}]}]}}
            """);
    }

    private String file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text).toString();
    }

    private String path(String name) {
        return folder.resolve(name).toString();
    }

    /** Types values into a form: the mark of a row, the key of a column, and what to type. */
    private void fill(String form, Object... typed) throws IOException {
        Path place = folder.resolve(form);
        Workbook workbook;
        try (InputStream in = Files.newInputStream(place)) {
            workbook = WorkbookFactory.create(in);
        }
        for (int i = 0; i < typed.length; i += 3) {
            Sheet sheet = sheetWith(workbook, typed[i].toString());
            Row row = find(sheet, typed[i].toString()).getRow();
            Cell cell = row.getCell(find(sheet, "tiendo:c:" + typed[i + 1]).getColumnIndex());
            if (typed[i + 2] instanceof Number number) {
                cell.setCellValue(number.doubleValue());
            } else {
                cell.setCellValue(typed[i + 2].toString());
            }
        }
        try (OutputStream out = Files.newOutputStream(place)) {
            workbook.write(out);
        }
        workbook.close();
    }

    private static Sheet sheetWith(Workbook workbook, String mark) {
        for (Sheet sheet : workbook) {
            for (Row row : sheet) {
                for (Cell cell : row) {
                    if (cell.toString().equals(mark)) {
                        return sheet;
                    }
                }
            }
        }
        throw new IllegalArgumentException("nothing says " + mark);
    }

    private static Cell find(Sheet sheet, String text) {
        for (Row row : sheet) {
            for (Cell cell : row) {
                if (cell.toString().equals(text)) {
                    return cell;
                }
            }
        }
        throw new IllegalArgumentException("nothing says " + text);
    }

    private void twoReturns() throws IOException {
        CommandRun.of("template", plan, path("forms"), "--period", "2025-Q1", "--due", "2025-04-15", "--all");
        Files.delete(folder.resolve("forms/lao-cai-2025-Q1.xlsx"));
        fill("forms/hue-2025-Q1.xlsx", "tiendo:i:files", "numerator", 151, "tiendo:i:files", "denominator", 240);
        fill("forms/hue-2025-Q1.xlsx", "tiendo:i:firms", "value", 30);
        fill("forms/ca-mau-2025-Q1.xlsx", "tiendo:i:files", "value", 50, "tiendo:i:firms", "value", "1O");
    }

    @Test
    void aMinistryWithSeveralNamesGetsOneForm() throws IOException {
        String tasks = file("tasks.csv", """
            STT,Nhiệm vụ,Cơ quan chủ trì,Thời hạn
            1,Đo lường dịch vụ trực tuyến,Bộ TTTT,30/6/2024
            2,Công khai giá giải pháp,Bộ TT&TT,30/6/2024
            3,Phủ sóng thôn có điện,Bộ Thông tin và Truyền thông,30/6/2024
            """);

        CommandRun.of("template", tasks, path("forms"), "--period", "2024-Q2", "--due", "2024-07-15", "--all");

        try (Stream<Path> forms = Files.list(folder.resolve("forms"))) {
            assertThat(forms.map(form -> form.getFileName().toString()))
                    .containsExactly("bo-thong-tin-va-truyen-thong-2024-Q2.xlsx");
        }
    }

    @Test
    void aGroupThatNobodyNamesGetsNoFormAndADayWithinThePeriodIsNamed() throws IOException {
        String tasks = file("tasks.csv", """
            STT,Nhiệm vụ,Cơ quan chủ trì,Thời hạn
            1,Đo lường dịch vụ trực tuyến,Bộ Công an,30/6/2024
            2,Công khai giá giải pháp,Các bộ ngành còn lại,30/6/2024
            """);

        CommandRun run = CommandRun.of(
                "template",
                tasks,
                path("forms"),
                "--period",
                "2024-Q2",
                "--due",
                "2024-05-15",
                "--all",
                "--lang",
                "en");

        try (Stream<Path> forms = Files.list(folder.resolve("forms"))) {
            assertThat(forms.map(form -> form.getFileName().toString())).containsExactly("bo-cong-an-2024-Q2.xlsx");
        }
        assertThat(run.err())
                .contains("1 name is that of a group of bodies that nobody names one by one: 'Các bộ ngành còn lại'")
                .contains("reports are due on 15 May 2024, before Q2 2024 is over (30 June 2024)");
    }

    @Test
    void aPlanThatNamesNobodyAsksNobodyOfThoseThatEverybodyKnows() throws IOException {
        String indicators = file("indicators.csv", """
            Chỉ tiêu,Đơn vị,Mục tiêu 2024
            Tỷ lệ hồ sơ trực tuyến,%,80
            """);

        CommandRun run = CommandRun.of(
                "template", indicators, path("forms"), "--period", "2024", "--due", "2025-01-15", "--all");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(folder.resolve("forms")).doesNotExist();
    }

    private CommandRun collect(String from, String out, String... more) {
        List<String> args = new ArrayList<>(
                List.of("collect", from, path("forms"), "-o", path(out), "--period", "2025-Q1", "--json"));
        args.addAll(List.of(more));
        return CommandRun.of(args.toArray(String[]::new));
    }

    @Test
    void writesAFormForEveryBodyOrForOne() {
        CommandRun all = CommandRun.of(
                "template", plan, path("forms"), "--period", "Quý I/2025", "--due", "2025-04-15", "--all", "--json");
        CommandRun one = CommandRun.of(
                "template", plan, path("one.xlsx"), "--period", "2025-Q1", "--due", "2025-04-15", "--agency", "Huế");

        assertThat(all.exitCode()).isZero();
        assertThat(all.json().get("written")).hasSize(3);
        assertThat(one.lines()).containsExactly("Đã ghi 1 biểu mẫu:", path("one.xlsx"));
    }

    @Test
    void keepsAFormThatIsFilledInAndWritesTheOthersAgain() throws IOException {
        twoReturns();
        byte[] filled = Files.readAllBytes(folder.resolve("forms/hue-2025-Q1.xlsx"));
        fill("forms/ca-mau-2025-Q1.xlsx", "tiendo:i:files", "value", "", "tiendo:i:firms", "value", "");

        CommandRun run = CommandRun.of(
                "template", plan, path("forms"), "--period", "2025-Q1", "--due", "2025-04-20", "--all", "--json");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.json().get("written"))
                .extracting(JsonNode::asText)
                .containsExactly(path("forms/ca-mau-2025-Q1.xlsx"), path("forms/lao-cai-2025-Q1.xlsx"));
        assertThat(run.json().get("findings"))
                .extracting(finding -> finding.get("code").asText())
                .containsExactly("command.form-kept");
        assertThat(Files.readAllBytes(folder.resolve("forms/hue-2025-Q1.xlsx"))).isEqualTo(filled);
    }

    @Test
    void writesAWorkbookInTheLanguageAskedFor() throws IOException {
        twoReturns();

        collect(plan, "q1.xlsx", "--lang", "en");

        assertThat(CommandRun.of("layout", path("q1.xlsx"), "--lang", "en").out())
                .contains("Result Q1 2025")
                .doesNotContain("Kết quả");
    }

    @Test
    void keepsACollectedFileWhereNothingIsMerged() throws IOException {
        twoReturns();
        collect(plan, "q1.json");
        byte[] collected = Files.readAllBytes(folder.resolve("q1.json"));

        CommandRun run = CommandRun.of(
                "collect", plan, path("forms"), "-o", path("q1.json"), "--period", "2025-Q2", "--due", "2025-07-15");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("q1.json: lỗi: không tổng hợp được báo cáo nào; giữ nguyên tệp đã có");
        assertThat(Files.readAllBytes(folder.resolve("q1.json"))).isEqualTo(collected);
    }

    @Test
    void collectsWhatCameAndSaysWhatIsOwed() throws IOException {
        twoReturns();
        String received =
                file("received.csv", "file,date\nhue-2025-Q1.xlsx,18/4/2025\nca-mau-2025-Q1.xlsx,2025-04-10\n");

        CommandRun run = collect(plan, "q1.json", "--received", received, "--return-errors", path("back"));
        JsonNode json = run.json();

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(json.get("merged").asInt()).isEqualTo(2);
        assertThat(json.get("missingAgencies")).extracting(JsonNode::asText).containsExactly("lao-cai");
        assertThat(json.get("late").get(0).get("agency").asText()).isEqualTo("hue");
        assertThat(json.get("incomplete").get(0).get("missing").get(0).asText()).isEqualTo("Số doanh nghiệp");
        // 30 of one of three bodies
        assertThat(json.get("totals").get(1).get("value").asText()).isEqualTo("30");
        assertThat(json.get("totals").get(1).get("restsOn").asText()).isEqualTo("1/3");
        assertThat(json.get("returnErrors")).extracting(JsonNode::asText).contains(path("back/ca-mau-2025-Q1.xlsx"));
        assertThat(run.problems())
                .anySatisfy(line -> assertThat(line).contains("ca-mau-2025-Q1.xlsx!Biểu 1 - Chỉ tiêu!", "lỗi", "1O"));
        assertThat(json.get("reminder").asText())
                .startsWith("Đến ngày 18/4/2025, 2/3 cơ quan được yêu cầu đã gửi báo cáo Quý I/2025");
    }

    @Test
    void remindsForTheDayOfTheLetter() throws IOException {
        twoReturns();

        assertThat(collect(plan, "q1.json", "--as-of", "2025-05-05")
                        .json()
                        .get("reminder")
                        .asText())
                .startsWith("Đến ngày 5/5/2025, 2/3 cơ quan");
    }

    /** Both returns as files of one name, each in a folder of its own. */
    private void oneNameInTwoFolders() throws IOException {
        twoReturns();
        for (String body : List.of("hue", "ca-mau")) {
            Files.createDirectories(folder.resolve("forms/" + body));
            Files.move(
                    folder.resolve("forms/" + body + "-2025-Q1.xlsx"), folder.resolve("forms/" + body + "/form.xlsx"));
        }
    }

    private List<String> daysOfReturns(String received) throws IOException {
        CommandRun run = CommandRun.of(
                "collect",
                plan,
                path("forms/hue"),
                path("forms/ca-mau"),
                "-o",
                path("q1.json"),
                "--period",
                "2025-Q1",
                "--received",
                file("received.csv", received),
                "--lang",
                "en",
                "--json");
        List<String> days = new ArrayList<>();
        run.json()
                .get("returns")
                .forEach(one -> days.add(one.get("agency").asText() + " "
                        + one.path("receivedOn").asText("-")));
        run.problems().stream()
                .filter(line -> line.contains("received.csv"))
                .map(line -> line.substring(line.indexOf("received.csv")))
                .forEach(days::add);
        return days;
    }

    @Test
    void tellsFilesOfOneNameByTheirFolders() throws IOException {
        oneNameInTwoFolders();

        List<String> days = daysOfReturns("file;day\nhue\\form.xlsx;18/4/2025\n./forms/ca-mau/form.xlsx;10/4/2025\n");

        assertThat(days).containsExactly("ca-mau 2025-04-10", "hue 2025-04-18");
    }

    @Test
    void takesANameThatIsLeftForTheFileThatIsLeft() throws IOException {
        oneNameInTwoFolders();

        List<String> days = daysOfReturns("form.xlsx,2025-04-10\nhue/form.xlsx,2025-04-18\n");

        assertThat(days).containsExactly("ca-mau 2025-04-10", "hue 2025-04-18");
    }

    @Test
    void givesADayThatCouldBeOfTwoFilesToNone() throws IOException {
        oneNameInTwoFolders();

        List<String> days = daysOfReturns("form.xlsx,2025-04-10\nda-nang/form.xlsx,2025-04-11\nsoon\n");

        assertThat(days)
                .containsExactly(
                        "ca-mau -",
                        "hue -",
                        "received.csv!1: warning: the list of receipts says 'form.xlsx', and of which file or which"
                                + " day is open; name the folder too, as in 'hue/form.xlsx', one line a file; this line is"
                                + " passed over",
                        "received.csv!2: warning: 'da-nang/form.xlsx' is in the list of receipts but not among the"
                                + " files that came",
                        "received.csv!3: error: 'soon' is no day; expected one such as 2025-04-15; the return counts"
                                + " as of no known day");
    }

    @Test
    void marksFilesOfOneNameUnderTheNamesOfTheirFolders() throws IOException {
        oneNameInTwoFolders();
        fill("forms/hue/form.xlsx", "tiendo:i:firms", "value", "3O");

        CommandRun run = CommandRun.of(
                "collect",
                plan,
                path("forms/hue"),
                path("forms/ca-mau"),
                "-o",
                path("q1.json"),
                "--period",
                "2025-Q1",
                "--return-errors",
                path("back"),
                "--json");

        assertThat(run.json().get("returnErrors"))
                .extracting(JsonNode::asText)
                .containsExactly(path("back/hue-form.xlsx"), path("back/ca-mau-form.xlsx"));
        assertThat(Files.exists(folder.resolve("back/hue-form.xlsx"))).isTrue();
        assertThat(Files.exists(folder.resolve("back/ca-mau-form.xlsx"))).isTrue();
    }

    @Test
    void collectingAgainChangesNoByte() throws IOException {
        twoReturns();

        collect(plan, "q1.json");
        byte[] first = Files.readAllBytes(folder.resolve("q1.json"));
        collect(plan, "q1.json");
        byte[] again = Files.readAllBytes(folder.resolve("q1.json"));
        collect(path("q1.json"), "upon.json");

        assertThat(again).isEqualTo(first);
        assertThat(Files.readAllBytes(folder.resolve("upon.json"))).isEqualTo(first);
    }

    @Test
    void fillsTheFormForTheLevelAbove() throws IOException {
        twoReturns();
        collect(plan, "q1.json");

        CommandRun run = CommandRun.of(
                "template",
                plan,
                path("above.xlsx"),
                "--period",
                "2025-Q1",
                "--due",
                "2025-04-30",
                "--agency",
                "Bộ Y tế",
                "--fill",
                path("q1.json"));

        assertThat(run.exitCode()).isZero();
        try (InputStream in = Files.newInputStream(folder.resolve("above.xlsx"));
                Workbook workbook = WorkbookFactory.create(in)) {
            Sheet sheet = workbook.getSheetAt(0);
            Row firms = find(sheet, "tiendo:i:firms").getRow();
            assertThat(firms.getCell(find(sheet, "tiendo:c:value").getColumnIndex())
                            .getNumericCellValue())
                    .isEqualTo(30);
            assertThat(firms.getCell(find(sheet, "tiendo:c:note").getColumnIndex())
                            .toString())
                    .startsWith("tổng hợp từ 1/3 địa phương");
        }
    }

    @Test
    void asksWhomAFileOfAssignmentsNames() throws IOException {
        String assign =
                file("assign.csv", "Đơn vị,Chỉ tiêu\nHuế,Số doanh nghiệp\nCà Mau,files; Báo cáo mô hình điểm\n");

        CommandRun run = CommandRun.of(
                "template",
                plan,
                path("forms"),
                "--period",
                "2025-Q1",
                "--due",
                "2025-04-15",
                "--all",
                "--assign",
                assign,
                "--json");

        assertThat(run.json().get("written")).hasSize(2);
        assertThat(run.json().get("findings"))
                .extracting(finding -> finding.get("code").asText())
                .containsExactly("collection.unknown-subject");
    }

    @Test
    void takesThoseWhoSentWhereNothingSaysWhoWasAsked() throws IOException {
        String nobody = file("nobody.json", """
            {"tiendo":"1.0","programme":{"id":"p","title":{"vi":"Chương trình"},"indicators":[
            {"id":"firms","name":{"vi":"Số doanh nghiệp"},"parts":{"method":"SUM"}}]}}
            """);
        Files.createDirectories(folder.resolve("forms"));
        CommandRun.of(
                "template", nobody, path("forms"), "--period", "2025-Q1", "--due", "2025-04-15", "--agency", "Huế");
        String form;
        try (Stream<Path> forms = Files.list(folder.resolve("forms"))) {
            form = "forms/" + forms.findFirst().orElseThrow().getFileName();
        }
        fill(form, "tiendo:i:firms", "value", 7);

        CommandRun run = collect(nobody, "q1.json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("merged").asInt()).isEqualTo(1);
        assertThat(run.json().get("findings"))
                .extracting(finding -> finding.get("code").asText())
                .containsExactly("command.asked-by-forms");
    }

    @Test
    void difficultiesOfReturnsReachTheReport() throws IOException {
        String tasks = file("tasks.json", """
            {"tiendo":"1.0","programme":{"id":"p","title":{"vi":"Chương trình"},"tasks":[
            {"id":"roads","title":{"vi":"Sửa đường liên xã"},"leadAgencies":["hue"]}],
            "rosters":[{"id":"places","title":{"vi":"địa phương"},"startInclusive":"2021-01-01","agencies":[
            {"id":"hue","name":"Huế","kind":"CITY"}]}]}}
            """);
        CommandRun.of("template", tasks, path("forms"), "--period", "2025-Q1", "--due", "2025-04-15", "--all");
        fill(
                "forms/hue-2025-Q1.xlsx",
                "tiendo:t:roads",
                "status",
                "Đang thực hiện",
                "tiendo:t:roads",
                "difficulty",
                "Chưa giải phóng xong mặt bằng",
                "tiendo:w:DIFFICULTIES",
                "text",
                "Thiếu cán bộ",
                "tiendo:w:PROPOSALS",
                "text",
                "Bổ sung 5 biên chế");
        collect(tasks, "q1.json");

        CommandRun run = CommandRun.of(
                "report", path("q1.json"), path("q1.html"), "--as-of", "2025-03-31", "--parts", "difficulties");

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(Files.readString(folder.resolve("q1.html"))
                        .replaceAll("<[^>]*>", "|")
                        .replaceAll("\\|+", "|"))
                .contains(
                        "Khó khăn, vướng mắc:|",
                        "- Huế: Thiếu cán bộ",
                        "- Huế: Bổ sung 5 biên chế",
                        "Sửa đường liên xã|Huế|Chưa giải phóng xong mặt bằng");
    }

    @Test
    void refusesWhatItCannotTell() {
        CommandRun neither = CommandRun.of("template", plan, path("x.xlsx"), "--period", "2025-Q1");
        CommandRun noPeriod = CommandRun.of(
                "template", plan, path("x.xlsx"), "--period", "soon", "--due", "2025-04-15", "--agency", "Huế");
        CommandRun noDay = CommandRun.of("template", plan, path("x.xlsx"), "--period", "2025-Q1", "--agency", "Huế");
        CommandRun nobody = CommandRun.of(
                "template", plan, path("x.xlsx"), "--period", "2025-Q1", "--due", "2025-04-15", "--agency", "Sở Z");

        CommandRun noWorkbook = CommandRun.of(
                "template", plan, path("x.pdf"), "--period", "2025-Q1", "--due", "2025-04-15", "--agency", "Huế");

        assertThat(List.of(neither, noPeriod, noDay, nobody, noWorkbook))
                .extracting(CommandRun::exitCode)
                .containsOnly(2);
        assertThat(noWorkbook.err()).contains("x.pdf", ".xlsx");
        assertThat(noDay.err()).contains("--due");
        assertThat(nobody.err()).contains("Huế", "Cà Mau", "Lào Cai");
    }

    @Test
    void readsTheReturnsInFoldersOfTheFolder() throws IOException {
        oneNameInTwoFolders();

        CommandRun run =
                CommandRun.of("collect", plan, path("forms"), "-o", path("q1.json"), "--period", "2025-Q1", "--json");

        assertThat(run.json().get("returns").findValuesAsText("file"))
                .containsExactlyInAnyOrder("hue/form.xlsx", "ca-mau/form.xlsx");
    }

    @Test
    void doesNotWriteOverThePlan() throws IOException {
        twoReturns();

        CommandRun run = CommandRun.of("collect", plan, path("forms"), "-o", plan, "--period", "2025-Q1");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("plan.json' cũng là tệp được đọc");
    }
}
