package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TiendoCommandTest {

    @Test
    void saysWhatAnOptionTakes() {
        assertThat(CommandRun.of("score", CommandRun.DECISION_749, "--as-of", "31/12/2022", "--lang", "en")
                        .err())
                .startsWith(
                        "tiendo score: wrong value for --as-of: '31/12/2022'; expected a day of the calendar as YYYY-MM-DD");
    }

    @Test
    void namesTheCommandsThereAre() {
        CommandRun none = CommandRun.of();
        CommandRun unknown = CommandRun.of("scare");

        assertThat(none.exitCode()).isEqualTo(2);
        assertThat(none.err())
                .startsWith("tiendo: thiếu tên lệnh\nCác lệnh: score, ")
                .contains("formats");
        assertThat(unknown.exitCode()).isEqualTo(2);
        assertThat(unknown.err())
                .startsWith("tiendo: không hiểu 'scare'; có phải là score")
                .contains("\nCác lệnh: score, ");
        assertThat(CommandRun.of("score", "x.xlsx", "--polcy", "destatis", "--lang", "en")
                        .err())
                .startsWith("tiendo score: not understood: '--polcy'; is it --policy");
    }

    @Test
    void helps() {
        assertThat(CommandRun.of("--help").exitCode()).isZero();
        assertThat(CommandRun.of("--help").out()).contains("score", "formats", "Mã kết thúc:");
        assertThat(CommandRun.of("score", "--help").out()).contains("--merge=A+B", "--known-by=YYYY-MM-DD");
        assertThat(CommandRun.of("--version").out()).startsWith("tiendo ");
    }

    @Test
    void helpsWhereHelpIsTakenForACommand() {
        assertThat(CommandRun.of("help")).isEqualTo(CommandRun.of("--help"));
        assertThat(CommandRun.of("help", "score")).isEqualTo(CommandRun.of("score", "--help"));
        assertThat(wrong("help", "scroe")).startsWith("tiendo: not understood: 'scroe'");
    }

    @Test
    void saysWhatIsWrongWithTheArguments() {
        assertThat(wrong("score", "")).contains("wrong value for FILE: ''");
        assertThat(wrong("score", "-dash.csv")).contains("not understood: '-dash.csv'");
        assertThat(wrong("score", "x.csv", "--as-of", "2024-12-31", "--as-of", "2023-12-31"))
                .contains("--as-of is given twice");
        assertThat(wrong("score", "x.csv", "--strict=maybe")).contains("'maybe'; expected the option alone");
        assertThat(wrong("score", "x.csv", "--limits", "rows=many")).contains("such as rows=100000");
    }

    @Test
    void namesTheLineOfAMapThatIsWrong(@TempDir Path folder) throws IOException {
        Path map = Files.writeString(folder.resolve("map.txt"), "# of the quarter\nWho=agency\nKPI=nme\n");

        assertThat(wrong("score", CommandRun.DECISION_749, "--columns", "@" + map))
                .contains("--columns: 'KPI=nme'");
    }

    @Test
    void namesWebPagesUnderTheEndingOfAWorkbookAndTheDocumentToFillThatIsNotThere(@TempDir Path folder)
            throws IOException {
        Path page = Files.writeString(folder.resolve("export.xls"), "<html><table><tr><td>1</td></tr></table></html>");

        assertThat(CommandRun.of("score", page.toString(), "--lang", "en").err())
                .isEqualTo("export.xls: error: this is not an Excel workbook but a web page; expected an .xlsx or .xls"
                        + " file: open it with a spreadsheet program and save it as .xlsx\n");
        assertThat(wrong(
                        "report",
                        CommandRun.DECISION_749,
                        folder.resolve("o.docx").toString(),
                        "--into",
                        "none.docx"))
                .contains("there is no file 'none.docx'");
    }

    @Test
    void tellsWhereNothingIsNamedLikeWhatWasAskedFor(@TempDir Path folder) throws IOException {
        Path tasks = Files.writeString(
                folder.resolve("tasks.csv"),
                "Task,Lead,Due,Status\nPublish the plan,Health Office,30/6/2024,Done\nTrain staff,Trade Office,30/9/2024,Done\n");
        Path rows = Files.writeString(
                folder.resolve("rows.csv"), "Indicator,Target 2025,Result 2024\nClinics,80%,70%\nSchools,90%,60%\n");

        assertThat(wrong("tasks", tasks.toString(), "--as-of", "2024-12-31", "--agency", "Health Ofice"))
                .contains("--agency: no task is led by Health Ofice; tasks are led by Health Office, Trade Office");
        assertThat(CommandRun.of("diff", CommandRun.DECISION_749, rows.toString(), "--lang", "en")
                        .err())
                .contains("warning: no indicator is in both files");
        assertThat(wrong("template", tasks.toString(), rows.toString(), "--all", "--period", "2024-Q3"))
                .contains("is a file that is there already; expected a directory");
    }

    private static String wrong(String... args) {
        CommandRun run = CommandRun.in(Map.of("TIENDO_LANG", "en"), args);
        assertThat(run.exitCode()).isEqualTo(2);
        return run.err();
    }

    @Test
    void listsWhatIsInstalled() {
        JsonNode json = CommandRun.of("formats", "--json", "--lang", "en").json();

        assertThat(json.fieldNames())
                .toIterable()
                .containsExactly("readers", "writers", "reports", "policies", "scales", "findings");
        assertThat(json.at("/readers").findValuesAsText("id")).contains("excel");
        assertThat(json.at("/policies").findValuesAsText("id")).contains("declared");
        assertThat(CommandRun.of("formats", "--lang", "en").lines())
                .anyMatch(line -> line.matches("reader +excel .*\\(xlsx, .*"))
                .anyMatch(line -> line.matches("reader +word .*\\(docx, docm, dotx\\)"))
                .anyMatch(line ->
                        line.matches("writer +excel +Excel workbook \\(\\.xlsx\\) as officials lay it out \\(xlsx\\)"))
                .anyMatch(line -> line.matches("report +word .*\\(docx\\)"))
                .anyMatch(line -> line.matches("policy +declared +Completion level \\(COMPLETION\\)"));
    }

    @Test
    void saysThatStandardOutputCannotBeWritten() {
        OutputStream full = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("no space left");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = TiendoCommand.run(full, err, name -> null, "formats");

        assertThat(exitCode).isEqualTo(1);
        assertThat(err.toString(StandardCharsets.UTF_8)).isEqualTo("tiendo: không ghi được ra đầu ra chuẩn\n");
    }

    @Test
    void endsQuietlyWhenWhoeverReadsItHasHadEnough() {
        OutputStream closed = new OutputStream() {
            @Override
            public void write(int b) throws IOException {
                throw new IOException("Broken pipe");
            }
        };
        ByteArrayOutputStream err = new ByteArrayOutputStream();

        int exitCode = TiendoCommand.run(closed, err, name -> null, "formats");

        assertThat(exitCode).isZero();
        assertThat(err.size()).isZero();
    }

    @Test
    void namesTheMarksOfADocumentToBeFilled() {
        for (String language : new String[] {"en", "vi"}) {
            assertThat(CommandRun.of("report", "--help", "--lang", language)
                            .out()
                            .replaceAll("\\s+", " "))
                    .contains("{{summary}}", "{{report}}", "{{data-through}}", "{{MET %}}");
        }
    }
}
