package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RowsCommandTest {

    @TempDir
    private Path folder;

    private List<String> read(String name) throws IOException {
        return Files.readAllLines(folder.resolve(name));
    }

    @Test
    void writesALineForEveryResultWithItsPlaceAndItsWords() throws IOException {
        CommandRun run = CommandRun.of(
                "rows", CommandRun.DECISION_749, "-o", folder.resolve("all.csv").toString());

        assertThat(run.exitCode()).isZero();
        List<String> lines = read("all.csv");
        assertThat(lines).hasSize(1 + 28 + 31);
        assertThat(lines.get(0))
                .isEqualTo(
                        "file,sheet,cell,agency,table,number,indicator,task,name,period,raw,value,unit,qualifier,status");
        assertThat(lines)
                .anyMatch(
                        line -> line.contains(",Chỉ tiêu,C15,") && line.endsWith(",2022,>10%,10,%,MORE_THAN,ESTIMATED"))
                .anyMatch(line -> line.contains(",Chỉ tiêu,C11,")
                        && line.contains("Cấp huyện")
                        && line.endsWith(",2022,\"81,11%\",81.11,%,EXACT,ESTIMATED"))
                .anyMatch(line ->
                        line.contains(",Nhiệm vụ,D3,") && line.endsWith(",Đang thực hiện/ 2021-2025,IN_PROGRESS,,,"))
                .anyMatch(line -> line.contains(",Chỉ tiêu,C42,") && line.endsWith(",-,,,,"));
        assertThat(run.lines().get(run.lines().size() - 1)).startsWith("đã ghi 59 dòng của 1 tệp vào ");
    }

    @Test
    void givesEachValueOfABodyOrPartItsOwnNumber() throws IOException {
        Path table = Files.writeString(folder.resolve("homes.csv"), """
                Province,Plan 2025,Built 2025,Of which: new
                Eastvale,50,40,30
                Norbury,40,20,5
                Total,90,60,35
                """);
        String json = folder.resolve("homes.json").toString();
        CommandRun.of("convert", table.toString(), json);

        CommandRun.of("rows", table.toString(), "-o", folder.resolve("all.csv").toString());
        CommandRun.of("rows", json, "-o", folder.resolve("converted.csv").toString());

        assertThat(read("all.csv"))
                .anyMatch(line -> line.contains(",Eastvale,") && line.endsWith(",2025,40,40,,EXACT,NORMAL"))
                .anyMatch(line -> line.contains(",Norbury,") && line.endsWith(",2025,20,20,,EXACT,NORMAL"))
                .anyMatch(line -> line.contains(",,,,,,built-2025") && line.endsWith(",2025,60,60,,EXACT,NORMAL"))
                .anyMatch(line -> line.contains(",Norbury,")
                        && line.contains(" – new,")
                        && line.endsWith(",2025,5,5,,EXACT,NORMAL"));
        assertThat(read("converted.csv"))
                .anyMatch(line -> line.contains(",Norbury,") && line.endsWith(",2025,20,20,,EXACT,NORMAL"))
                .anyMatch(line -> line.contains(",Norbury,")
                        && line.contains(" – new,")
                        && line.endsWith(",2025,5,5,,EXACT,NORMAL"));
    }

    @Test
    void writesEveryEntryOfAFileWithoutTables() throws IOException {
        String json = folder.resolve("749.json").toString();
        CommandRun.of("convert", CommandRun.DECISION_749, json);

        CommandRun run =
                CommandRun.of("rows", json, "-o", folder.resolve("all.csv").toString());

        assertThat(run.exitCode()).isZero();
        // 20 of the 28 rows have a value, and 31 tasks have a status
        assertThat(read("all.csv"))
                .hasSize(1 + 20 + 31)
                .anyMatch(line -> line.contains("Cấp huyện") && line.endsWith(",81.11,%,EXACT,ESTIMATED"));
    }

    @Test
    void leavesOutWhatWasNotKnownYet() throws IOException {
        Path json = folder.resolve("known.json");
        CommandRun.of("convert", CommandRun.DECISION_942, json.toString());
        String through = "\"dataThrough\": \"2022-12-31\",";
        String issued = Files.readString(json).replace(through, through + "\"issuedOn\": \"2023-07-12\",");
        Files.writeString(json, issued);
        assertThat(issued).contains("2023-07-12");

        CommandRun.of(
                "rows", json.toString(), "-o", folder.resolve("early.csv").toString(), "--known-by", "2023-07-11");
        CommandRun.of("rows", json.toString(), "-o", folder.resolve("late.csv").toString(), "--known-by", "2023-07-12");

        assertThat(read("early.csv")).hasSize(1);
        assertThat(read("late.csv")).hasSizeGreaterThan(1);
    }

    @Test
    void makesOneTableOfAFolderOfMixedWorkbooks() throws IOException {
        Path input = Files.createDirectory(folder.resolve("in"));
        List<Path> layouts = new ArrayList<>();
        try (var found = Files.walk(Path.of("..", ".."), 9)) {
            found.filter(path -> path.toString().contains("resources")
                            || path.toString().contains("examples"))
                    .filter(path -> path.getFileName().toString().endsWith(".xlsx"))
                    .filter(path -> !path.toString().contains("target"))
                    .sorted()
                    .forEach(layouts::add);
        }
        for (int i = 0; i < 40; i++) {
            Files.copy(layouts.get(i % layouts.size()), input.resolve(String.format("%02d.xlsx", i)));
        }
        Files.writeString(input.resolve("~$00.xlsx"), "lock");
        Files.writeString(input.resolve("notes.txt"), "not a table");

        CommandRun run = CommandRun.of(
                "rows", input.toString(), "-o", folder.resolve("all.ndjson").toString(), "--json");

        JsonNode files = run.json().get("files");
        assertThat(files).hasSize(40);
        int rows = 0;
        for (JsonNode file : files) {
            rows += file.get("rows").asInt();
        }
        List<String> lines = read("all.ndjson");
        assertThat(lines).hasSize(rows).hasSizeGreaterThan(100);
        for (String line : lines) {
            JsonNode row = new ObjectMapper().readTree(line);
            assertThat(row.has("file") && row.has("sheet") && row.has("cell") && row.has("raw"))
                    .as(line)
                    .isTrue();
        }
    }

    @Test
    void goesOnAfterAFileThatCannotBeRead() throws IOException {
        Path broken = Files.write(folder.resolve("broken.xlsx"), new byte[] {'P', 'K', 3, 4, 0, 0});

        CommandRun run = CommandRun.of(
                "rows",
                broken.toString(),
                CommandRun.DECISION_749,
                "-o",
                folder.resolve("all.csv").toString());

        assertThat(run.exitCode()).isEqualTo(TiendoCommand.INPUT_HAD_ERRORS);
        assertThat(read("all.csv")).hasSize(1 + 28 + 31);
        assertThat(run.problems()).anyMatch(line -> line.startsWith("broken.xlsx"));
    }

    @Test
    void refusesATableOfAnotherFormatAndAFileThatIsNotThere() {
        assertThat(CommandRun.of("rows", CommandRun.DECISION_749, "-o", "all.pdf")
                        .exitCode())
                .isEqualTo(TiendoCommand.WRONG_USE);
        assertThat(CommandRun.of(
                                "rows",
                                "missing.xlsx",
                                "-o",
                                folder.resolve("all.csv").toString())
                        .exitCode())
                .isEqualTo(TiendoCommand.WRONG_USE);
        assertThat(folder.resolve("all.csv")).doesNotExist();
    }
}
