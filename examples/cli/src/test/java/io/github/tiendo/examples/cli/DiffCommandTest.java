package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DiffCommandTest {

    @TempDir
    private Path folder;

    private static Cell cell(Sheet sheet, int row, int column) {
        Row cells = sheet.getRow(row - 1) == null ? sheet.createRow(row - 1) : sheet.getRow(row - 1);
        return cells.getCell(column, Row.MissingCellPolicy.CREATE_NULL_AS_BLANK);
    }

    private interface Edit {
        void apply(Workbook workbook);
    }

    private String edited(String name, Edit edit) throws IOException {
        Path copy = folder.resolve(name);
        try (InputStream bytes = Files.newInputStream(Path.of(CommandRun.DECISION_749));
                Workbook workbook = new XSSFWorkbook(bytes);
                OutputStream out = Files.newOutputStream(copy)) {
            edit.apply(workbook);
            workbook.write(out);
        }
        return copy.toString();
    }

    /** The first row of the second table, "1.3 fibre to households", becomes the first of the first table. */
    private static void moveOneRow(Workbook workbook) {
        Sheet sheet = workbook.getSheet("Chỉ tiêu");
        String name = cell(sheet, 26, 1).getStringCellValue();
        String value = cell(sheet, 26, 2).getStringCellValue();
        String target = cell(sheet, 26, 3).getStringCellValue();
        sheet.shiftRows(26, sheet.getLastRowNum(), -1);
        sheet.shiftRows(7, sheet.getLastRowNum(), 1);
        cell(sheet, 8, 0).setCellValue("1");
        cell(sheet, 8, 1).setCellValue(name);
        cell(sheet, 8, 2).setCellValue(value);
        cell(sheet, 8, 3).setCellValue(target);
        String[] numbers = {"2", "3", "4", "4.1", "4.2", "5"};
        for (int i = 0; i < numbers.length; i++) {
            cell(sheet, 9 + i, 0).setCellValue(numbers[i]);
        }
    }

    @Test
    void movesOneGradeWhereARowMovedToTheFirstTableAndEverythingWasRenumbered() throws IOException {
        String later = edited("later.xlsx", DiffCommandTest::moveOneRow);

        CommandRun run = CommandRun.of("diff", CommandRun.DECISION_749, later, "--json");

        JsonNode json = run.json();
        assertThat(json.get("indicators")).isEmpty();
        assertThat(json.get("grades")).hasSize(1);
        assertThat(json.get("grades").get(0).get("name").asText())
                .isEqualTo("Tỷ lệ phủ của hạ tầng mạng băng rộng cáp quang đến hộ gia đình");
        assertThat(json.get("grades").get(0).get("from").asText()).isEqualTo("LIKELY_EARLY");
        assertThat(json.get("grades").get(0).get("to").asText()).isEqualTo("MET");
        assertThat(json.get("tasks")).isEmpty();
        assertThat(run.exitCode()).isZero();
    }

    @Test
    void tellsAValueThatWasRevisedAndATargetThatWasAmended() throws IOException {
        String later = edited("later.xlsx", workbook -> {
            cell(workbook.getSheet("Chỉ tiêu"), 24, 2).setCellValue("78,08%");
            cell(workbook.getSheet("Chỉ tiêu"), 26, 3).setCellValue("> 85%");
        });

        CommandRun run = CommandRun.of("diff", CommandRun.DECISION_749, later);

        assertThat(run.lines())
                .contains("2 thay đổi về chỉ tiêu:")
                .anyMatch(line -> line.endsWith(": sửa số liệu (năm 2022): 77,08% → 78,08%"))
                .anyMatch(line -> line.endsWith(": sửa mục tiêu: > 80% (năm 2025) → > 85% (năm 2025)"));
    }

    @Test
    void findsNothingBetweenAFileAndItself() {
        CommandRun run = CommandRun.of("diff", CommandRun.DECISION_749, CommandRun.DECISION_749, "--lang", "en");

        assertThat(run.lines()).startsWith("What changed from 31 December 2022 to 31 December 2022", "Nothing.");
    }

    @Test
    void comparesTwoDaysOfOneFile() {
        CommandRun run =
                CommandRun.of("diff", CommandRun.DECISION_749, "--from", "2022-12-30", "--to", "2022-12-31", "--json");

        // 8 of the 28 rows have no value
        assertThat(run.json().get("indicators")).hasSize(20);
        assertThat(run.json().get("indicators").get(0).get("change").asText()).isEqualTo("VALUE_ADDED");
    }

    @Test
    void comparesTheGradesOfAMethod() {
        CommandRun run = CommandRun.of(
                "diff",
                CommandRun.DECISION_749,
                "--from",
                "2022-12-30",
                "--to",
                "2022-12-31",
                "--policy",
                "attainment-bands",
                "--json");

        // of the 20 rows with a value none had one the day before
        assertThat(run.json().get("grades")).hasSize(20);
        assertThat(run.json().get("grades").get(0).has("from")).isFalse();
        assertThat(run.json().get("grades").get(0).get("to").asText()).isEqualTo("MET");
    }

    @Test
    void saysWhatItFoundInAFileOfNoDay() throws IOException {
        Path plan =
                Files.writeString(folder.resolve("plan.csv"), "Indicator,Target 2025,Foo\nA,80%,1\nB,70%,2\nC,60%,3\n");

        CommandRun run = CommandRun.of("diff", plan.toString(), plan.toString(), "--lang", "en");

        assertThat(run.exitCode()).isEqualTo(2);
        assertThat(run.problems())
                .anyMatch(line -> line.contains("the column 'Foo' is not understood"))
                .anyMatch(line -> line.startsWith("tiendo diff: nothing in the file says through which day"));
    }

    @Test
    void refusesAMethodThatIsNotInstalled() {
        CommandRun run = CommandRun.of("diff", CommandRun.DECISION_749, "--from", "2022-12-30", "--policy", "x");

        assertThat(run.exitCode()).isEqualTo(TiendoCommand.WRONG_USE);
    }

    @Test
    void asksForADayWhereThereIsOneFile() {
        assertThat(CommandRun.of("diff", CommandRun.DECISION_749).exitCode()).isEqualTo(TiendoCommand.WRONG_USE);
    }

    private String table(String name, String... rows) throws IOException {
        return Files.writeString(
                        folder.resolve(name),
                        "No,Indicator,Unit,Target 2025,Result 2023,Class\n" + String.join("\n", rows) + "\n")
                .toString();
    }

    @Test
    void tellsANearNameWithTheSameFiguresFromAnotherIndicator() throws IOException {
        String before = table(
                "before.csv",
                "1,Share of households with internet access,%,90,75,Likely",
                "2,Open data sets,sets,500,300,Likely",
                "3,Schools of district 1 that are online,%,80,40,Likely",
                "4,Public wifi spots,spots,900,450,Likely");
        String after = table(
                "after.csv",
                "1,Share of households with internet acces,%,90,75,Likely",
                "2,Open datasets,sets,500,310,Likely",
                "3,Schools of district 2 that are online,%,80,40,Likely",
                "4,Public wifi spot,spots,950,450,Likely");

        CommandRun run = CommandRun.of("diff", before, after, "--lang", "en");

        assertThat(run.lines())
                .contains(
                        "- Share of households with internet acces: renamed: Share of households with internet access → "
                                + "Share of households with internet acces",
                        "- Open datasets: added",
                        "- Open data sets: removed",
                        "- Schools of district 2 that are online: added",
                        "- Public wifi spot: added")
                .filteredOn(line -> line.contains("renamed"))
                .hasSize(1);
    }

    @Test
    void findsTheSameWordsUnderAnotherLanguageTheSame() throws IOException {
        String before = table("before.csv", "1,Households with internet,%,90,75,Likely");
        String after = Files.writeString(
                        folder.resolve("after.csv"),
                        "STT,Chỉ tiêu,Đơn vị,Mục tiêu 2025,Kết quả 2023,Mức độ hoàn thành\n"
                                + "1,Households with internet,%,90,75,Có khả năng hoàn thành\n")
                .toString();

        assertThat(CommandRun.of("diff", before, after, "--lang", "en").out()).doesNotContain("renamed");
    }

    @Test
    void doubtsDaysThatGoBack() {
        String later = CommandRun.DATA.resolve("tasks-2023.xlsx").toString();
        String earlier = CommandRun.DATA.resolve("tasks-2022-q1.xlsx").toString();

        assertThat(CommandRun.of("diff", later, earlier, "--lang", "en", "--from", "2023-12-31")
                        .problems())
                .anyMatch(line -> line.startsWith("warning: what is to be the later state is of 31 March 2022"));
    }
}
