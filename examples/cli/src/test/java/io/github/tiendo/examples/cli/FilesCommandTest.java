package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DECISION_749;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_942;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilesCommandTest {

    private static final Path DATA = Path.of(DECISION_749).getParent();

    @TempDir
    private Path folder;

    @Test
    void printsOneLineForEachFileOfAFolder() throws IOException {
        Files.copy(Path.of(DECISION_749), folder.resolve("a.xlsx"));
        Files.copy(Path.of(DECISION_942), folder.resolve("b.xlsx"));
        Files.writeString(folder.resolve("~$a.xlsx"), "lock");
        Files.writeString(folder.resolve("read.me"), "no table");

        CommandRun run = CommandRun.of("score", folder.toString(), "--csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(0))
                .startsWith("file,programme,asOf,policy,by,key,counted,MET,MET %,LIKELY_EARLY,LIKELY_EARLY %,");
        assertThat(run.lines().get(1))
                .startsWith(folder.resolve("a.xlsx") + ",")
                .contains(",2022-12-31,declared,,,28,8,29,4,14,7,25,6,21,1,4,0,0,2,7,0,0,0,0");
        assertThat(run.lines().get(2))
                .startsWith(folder.resolve("b.xlsx") + ",")
                .contains(",35,0,0,4,11,14,40,");
    }

    @Test
    void givesAFileThatCannotBeReadItsLineToo() throws IOException {
        Files.writeString(folder.resolve("a.xlsx"), "no workbook");
        Files.copy(Path.of(DECISION_749), folder.resolve("b.xlsx"));

        CommandRun run = CommandRun.of("score", folder.toString(), "--csv");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.lines()).hasSize(3);
        assertThat(run.lines().get(1)).matches(".*a\\.xlsx,+");
        assertThat(run.lines().get(2)).contains(",28,8,29,");
    }

    @Test
    void printsTheDocumentOfEachFileInOneOfAll() {
        CommandRun run = CommandRun.of("score", DECISION_749, DECISION_942, "--json");

        JsonNode json = run.json();
        assertThat(json.fieldNames()).toIterable().containsExactly("files");
        assertThat(json.get("files").findValuesAsText("file")).containsExactly(DECISION_749, DECISION_942);
        assertThat(json.at("/files/0/counted").asInt()).isEqualTo(28);
        assertThat(json.at("/files/1/counted").asInt()).isEqualTo(35);
        assertThat(json.at("/files/0/findings").isArray()).isTrue();
    }

    @Test
    void printsTheLinesOfEachFileBelowItsName() {
        CommandRun run = CommandRun.of("score", DECISION_749, DECISION_942);

        assertThat(run.lines()).startsWith(DECISION_749).containsSequence("", DECISION_942);
    }

    @Test
    void tellsFilesOfOneNameApartByTheirFolders() throws IOException {
        Path first = Files.createDirectory(folder.resolve("a")).resolve("r.csv");
        Path second = Files.createDirectory(folder.resolve("b")).resolve("r.csv");
        Files.writeString(first, "Chỉ tiêu,Mục tiêu 2025,Kết quả 2024\nDân số,abc def,5\nDiện tích,7,8\n");
        Files.writeString(second, "Chỉ tiêu,Mục tiêu 2025,Kết quả 2024\nDân số,7,5\n");

        CommandRun run = CommandRun.of("score", first.toString(), second.toString(), "--strict");

        assertThat(run.problems()).isNotEmpty().anyMatch(line -> line.startsWith("a/r.csv!"));
    }

    @Test
    void passesOverAFileThatNamesNoDay() {
        CommandRun run = CommandRun.of(
                "tasks", DECISION_749, DATA.resolve("tasks-2023.xlsx").toString(), "--csv", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(1);
        assertThat(run.err()).contains("tasks-2023.xlsx: error: the file was passed over: ");
        assertThat(run.lines()).hasSize(32);
    }

    @ParameterizedTest
    @ValueSource(strings = {"score", "assess", "tasks", "coverage"})
    void refusesTwoFormsAtOnce(String command) {
        CommandRun run = CommandRun.of(command, DECISION_749, "--csv", "--json", "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("choose one of --csv and --json");
    }

    @Test
    void refusesAFolderInWhichNothingCanBeRead() {
        CommandRun run = CommandRun.of("score", folder.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.err()).contains("there is no file in '");
    }

    @Test
    void listsChangesAsATable() throws IOException {
        CommandRun run = CommandRun.of("diff", DECISION_749, "--from", "2022-12-30", "--to", "2022-12-31", "--csv");

        assertThat(run.exitCode()).isZero();
        assertThat(run.lines().get(0)).startsWith("what,id,name,change,period,from,to");
        assertThat(run.out()).contains(",VALUE_ADDED,2022,");
    }

    @Test
    void printsTheHeadOfTheTableWhereNothingIsKnownOfTheFile() throws IOException {
        String file = Files.writeString(folder.resolve("a.csv"), "Nhiệm vụ,Thời hạn\nBan hành kế hoạch,30/6\n")
                .toString();

        assertThat(CommandRun.of("tasks", file, "--csv").lines())
                .containsExactly("file,id,number,title,leadAgency,status,deadline,lastDay,timeliness,daysOverdue");
    }

    @Test
    void namesTheFilesOfAFolderThatItPassesOver() throws IOException {
        Files.copy(Path.of(DECISION_749), folder.resolve("a.xlsx"));
        Files.writeString(folder.resolve("a.exe"), "program");

        CommandRun run = CommandRun.of("score", folder.toString(), "--lang", "en");

        assertThat(run.exitCode()).isZero();
        assertThat(run.problems())
                .contains(
                        folder + ": note: 1 file in the folder is of no format that is read, and passed over: 'a.exe'");
    }

    @Test
    void readsAFileOnceHoweverOftenItIsNamed() {
        assertThat(CommandRun.of("score", DECISION_749, DECISION_749, "--csv").lines())
                .hasSize(2);
    }

    @Test
    void takesATextBesideTheFilesOfAFolderForNoError() throws IOException {
        Files.copy(Path.of(DECISION_749), folder.resolve("a.xlsx"));
        Files.writeString(folder.resolve("README.md"), "Ghi chú về tệp.\n");

        CommandRun run = CommandRun.of(
                "rows", folder.toString(), "-o", folder.resolve("rows.csv").toString());

        assertThat(run.exitCode()).isZero();
        assertThat(run.err()).contains("README.md: cảnh báo: ");
    }
}
