package io.github.tiendo.examples.cli;

import static io.github.tiendo.examples.cli.CommandRun.DECISION_749;
import static io.github.tiendo.examples.cli.CommandRun.DECISION_942;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What people read has no constants of the API, no ids of methods and no ISO days. */
class HumanOutputTest {

    private static final Pattern FOR_MACHINES =
            Pattern.compile("\\b[A-Z]{2,}_[A-Z_]+\\b|\\b(?:MET|LIKELY|UNLIKELY|HARD)\\b"
                    + "|\\b\\d{4}-\\d{2}-\\d{2}\\b|completion-pace|attainment-bands|\\bdeclared:");

    @TempDir
    private Path folder;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "score 749 --by heading,target-year",
                "score 749 --policy completion-pace",
                "score 749 --text",
                "score 749 942",
                "assess 749 --declared",
                "assess 942 --policy attainment-bands",
                "assess 749 --policy completion-pace,attainment-bands,target-path --explain GDP",
                "tasks 749 --as-of 2024-03-31",
                "tasks 942 --as-of 2024-03-31",
                "tasks PLAN --as-of 2024-03-31",
                "coverage QUARTER",
                "audit 942 --all",
                "diff 749 942",
                "diff 749 --from 2022-12-30 --to 2022-12-31",
                "totals 749",
                "layout 749",
                "report 749 OUT"
            })
    void isAsPeopleWrite(String command) {
        for (String language : List.of("vi", "en")) {
            List<String> args = new ArrayList<>();
            Arrays.stream(command.split(" ")).map(this::file).forEach(args::add);
            args.add("--lang");
            args.add(language);

            CommandRun run = CommandRun.of(args.toArray(String[]::new));

            assertThat(run.exitCode()).as(run.err()).isLessThan(2);
            assertThat(run.lines()).noneMatch(line -> FOR_MACHINES.matcher(line).find());
            assertThat(run.problems())
                    .noneMatch(line -> FOR_MACHINES.matcher(line).find());
        }
    }

    private String file(String name) {
        Path data = Path.of(DECISION_749).getParent();
        return switch (name) {
            case "749" -> DECISION_749;
            case "942" -> DECISION_942;
            case "PLAN" -> data.resolve("tasks-2023.xlsx").toString();
            case "QUARTER" -> data.resolve("coverage-2022-q1.xlsx").toString();
            case "OUT" -> folder.resolve("out.html").toString();
            default -> name;
        };
    }
}
