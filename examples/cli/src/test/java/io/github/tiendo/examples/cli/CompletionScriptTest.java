package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs {@code examples/scripts/completion.sh} over what the command prints, since its jar is made of this module. */
class CompletionScriptTest {

    @TempDir
    private Path folder;

    /** What stands for Java: prints what the command has printed for a file, and ends as it did. */
    private void printed(String file, CommandRun run) throws IOException {
        Files.writeString(folder.resolve(file + ".csv"), run.out());
        Files.writeString(folder.resolve(file + ".code"), String.valueOf(run.exitCode()));
    }

    @Test
    void saysHowManyAreMetOfHowMany() throws Exception {
        printed("decision-749.xlsx", CommandRun.of("score", "--csv", CommandRun.DECISION_749));
        printed("decision-942.xlsx", CommandRun.of("score", "--csv", CommandRun.DECISION_942));
        Path notes = Files.writeString(folder.resolve("notes.csv"), "nothing,of,this\n");
        printed("notes.txt", CommandRun.of("score", "--csv", notes.toString()));
        Path java = Files.writeString(
                Files.createDirectory(folder.resolve("bin")).resolve("java"),
                "#!/bin/sh\nfor file; do :; done\ncat \"" + folder + "/$file.csv\"\nexit \"$(cat \"" + folder
                        + "/$file.code\")\"\n");
        java.toFile().setExecutable(true);

        ProcessBuilder builder = new ProcessBuilder(
                "bash", "../scripts/completion.sh", "decision-749.xlsx", "notes.txt", "decision-942.xlsx");
        builder.environment().put("PATH", java.getParent() + ":" + System.getenv("PATH"));
        Process process = builder.redirectErrorStream(true).start();
        String lines = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertThat(lines).isEqualTo("""
                        decision-749.xlsx: met 8 of 28 (29%)
                        notes.txt: met unknown
                        decision-942.xlsx: met 0 of 35 (0%)
                        """);
        assertThat(process.waitFor()).isEqualTo(1);
    }
}
