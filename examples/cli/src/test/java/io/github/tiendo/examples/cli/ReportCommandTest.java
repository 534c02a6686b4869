package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportCommandTest {

    @TempDir
    private Path folder;

    private CommandRun report(String file, String out, String... options) {
        String[] args = new String[options.length + 3];
        args[0] = "report";
        args[1] = file;
        args[2] = folder.resolve(out).toString();
        System.arraycopy(options, 0, args, 3, options.length);
        return CommandRun.of(args);
    }

    private String written(String out) throws IOException {
        return Files.readString(folder.resolve(out));
    }

    @Test
    void writesTheOfficialSentencesAsAPage() throws IOException {
        CommandRun run = report(
                CommandRun.DECISION_749,
                "749.html",
                "--merge",
                "HARD+NOT_ASSESSABLE",
                "--leaving-out",
                "national-rank");

        assertThat(run.exitCode()).isZero();
        assertThat(run.out()).isEqualTo("Đã ghi " + folder.resolve("749.html") + " (trang HTML)\n");
        assertThat(written("749.html"))
                .contains(
                        "Tổng số chỉ tiêu theo Quyết định số 749/QĐ-TTg gồm 28 chỉ tiêu (không bao gồm các chỉ tiêu xếp hạng quốc"
                                + " gia). Trong đó:",
                        "- 08/28 chỉ tiêu đã hoàn thành (đạt tỷ lệ 29%);",
                        "- 03/28 chỉ tiêu khó hoàn thành (chiếm tỷ lệ 11%).");
    }

    @Test
    void saysWhatBecameOfWhatAReportInWordsAskedFor() throws IOException {
        Path earlier = Files.writeString(folder.resolve("quarter.txt"), """
                BÁO CÁO QUÝ I NĂM 2022
                Đề nghị các địa phương thành lập tổ công nghệ số cộng đồng trong tháng 4/2022.
                """);

        CommandRun run = report(CommandRun.DECISION_749, "asked.html", "--since", earlier.toString());

        assertThat(run.exitCode()).as(run.err()).isZero();
        assertThat(written("asked.html"))
                .contains("Có 1 yêu cầu, cam kết: đã thực hiện 0, quá hạn 1, còn lại 0.")
                .contains("Thành lập tổ công nghệ số cộng đồng")
                .contains("Quá hạn 245 ngày, chưa có báo cáo kết quả");
    }

    @Test
    void namesTheIndicatorsThatMovedSinceAnEarlierFile() throws IOException {
        Path earlier = folder.resolve("earlier.json");
        assertThat(CommandRun.of("convert", CommandRun.DECISION_942, earlier.toString())
                        .exitCode())
                .isZero();
        String json = Files.readString(earlier);
        int first = json.indexOf("\"LIKELY\"");
        int second = json.indexOf("\"LIKELY\"", first + 1);
        Files.writeString(
                earlier,
                json.substring(0, first) + "\"HARD\"" + json.substring(first + 8, second) + "\"HARD\""
                        + json.substring(second + 8));

        CommandRun run = report(
                CommandRun.DECISION_942,
                "942.html",
                "--lang",
                "en",
                "--since",
                earlier.toString(),
                "--parts",
                "changes");

        assertThat(run.exitCode()).isZero();
        assertThat(written("942.html"))
                .contains(
                        "Since the report with data through 31 December 2022, 2 indicators have moved to another class by 31"
                                + " December 2022.",
                        "Tỷ lệ hồ sơ thủ tục hành chính được nộp trực tuyến",
                        "Tỷ lệ dịch vụ công trực tuyến phát sinh hồ sơ")
                .doesNotContain("Tỷ lệ văn bản trao đổi giữa các cơ quan nhà nước");
    }

    @Test
    void speaksOfTheWantedPartsOnly() throws IOException {
        CommandRun run = report(CommandRun.DECISION_749, "749.html", "--parts", "summary,notes", "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(written("749.html"))
                .contains("8 of 28 indicators met (29%);", "II. NOTES")
                .doesNotContain("<table");
    }

    @Test
    void gradesByAMethodAndSaysWhatWasDeclared() throws IOException {
        CommandRun run = report(CommandRun.DECISION_749, "749.html", "--policy", "attainment-bands");

        assertThat(run.exitCode()).isZero();
        assertThat(written("749.html"))
                .contains("theo phương pháp tỷ lệ đạt so với mục tiêu", "Đánh giá của cơ quan báo cáo")
                .doesNotContain("attainment-bands");
    }

    @Test
    void saysInJsonWhatWasWritten() {
        CommandRun run = report(CommandRun.DECISION_749, "749.html", "--json");

        assertThat(run.exitCode()).isZero();
        assertThat(run.json().get("written").asText())
                .isEqualTo(folder.resolve("749.html").toString());
    }

    @Test
    void refusesAFormThatIsNotHereAndNamesThoseThatAre() {
        CommandRun run = report(CommandRun.DECISION_749, "749.pdf", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err())
                .contains("cannot write a report as '749.pdf'; the forms that are here: ")
                .contains(".html");
        assertThat(folder.resolve("749.pdf")).doesNotExist();
    }

    @Test
    void refusesPartsAndReasonsThatThereAreNot() {
        assertThat(report(CommandRun.DECISION_749, "749.html", "--lang", "en", "--parts", "summery")
                        .err())
                .contains("a report has no part 'summery'; there are summary, classes, figures, indicators, tasks,");
        assertThat(report(CommandRun.DECISION_749, "749.html", "--lang", "en", "--leaving-out", "rank")
                        .err())
                .contains("there is no reason 'rank'; there are national-rank,");
    }

    @Test
    void doesNotWriteOverWhatItReads() {
        CommandRun run = CommandRun.of("report", CommandRun.DECISION_749, CommandRun.DECISION_749, "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
    }
}
