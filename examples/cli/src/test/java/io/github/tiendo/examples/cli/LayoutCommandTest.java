package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.ColumnMeaning;
import io.github.tiendo.layout.Layout;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
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
    void hasWordsForEveryKindMeaningAndReason() {
        for (Locale language : List.of(Languages.VIETNAMESE, Languages.ENGLISH)) {
            Stream.of(
                            named("kind.", Layout.TableKind.values()),
                            named("meaning.", ColumnMeaning.values()),
                            named("because.", Layout.MeaningReason.values()))
                    .flatMap(keys -> keys)
                    .forEach(key -> assertThat(LayoutCommand.TEXTS.of(key, language))
                            .as(key)
                            .isNotBlank());
        }
    }

    private static Stream<String> named(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants).map(constant -> prefix + constant);
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
