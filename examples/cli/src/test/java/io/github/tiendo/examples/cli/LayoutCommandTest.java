package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class LayoutCommandTest {

    @Test
    void namesEachColumnWithItsMeaningAndWhy() {
        CommandRun run = CommandRun.of("layout", CommandRun.DECISION_749, "--json");

        JsonNode table = run.json().get("tables").get(0);
        assertThat(table.get("kind").asText()).isEqualTo("INDICATORS");
        assertThat(table.get("columns").findValuesAsText("meaning")).contains("NAME", "TARGET", "RESULT");
        assertThat(table.get("columns").findValuesAsText("because")).contains("HEAD");
    }

    @Test
    void accountsForEveryNumberOfEveryWorkbook() throws IOException {
        List<Path> workbooks;
        try (var files = Files.list(CommandRun.DATA)) {
            workbooks = files.filter(file -> file.toString().endsWith(".xlsx"))
                    .sorted()
                    .toList();
        }

        assertThat(workbooks).hasSizeGreaterThan(5);
        for (Path workbook : workbooks) {
            JsonNode account = CommandRun.of("layout", workbook.toString(), "--json")
                    .json()
                    .get("account");
            int aside = 0;
            for (JsonNode reason : account.get("setAside")) {
                aside += reason.get("count").asInt();
            }
            assertThat(account.get("used").asInt()
                            + aside
                            + account.get("reported").asInt())
                    .as(workbook.toString())
                    .isEqualTo(account.get("numbers").asInt())
                    .isPositive();
        }
    }
}
