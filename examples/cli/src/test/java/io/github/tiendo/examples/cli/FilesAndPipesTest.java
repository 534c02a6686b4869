package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command reads from and writes to. */
class FilesAndPipesTest {

    @TempDir
    private Path folder;

    /** A pipe through which these bytes come, once. */
    private Path pipe(byte[] bytes) throws IOException, InterruptedException {
        Path pipe = folder.resolve("pipe");
        assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                .isZero();
        Thread writer = new Thread(() -> {
            try {
                Files.write(pipe, bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
        writer.setDaemon(true);
        writer.start();
        return pipe;
    }

    @Nested
    class APipe {

        @ParameterizedTest
        @ValueSource(strings = {"score", "tasks", "audit"})
        void isReadLikeTheFile(String command) throws Exception {
            Path pipe = pipe(Files.readAllBytes(Path.of(CommandRun.DECISION_749)));
            CommandRun file = CommandRun.of(command, CommandRun.DECISION_749);

            CommandRun piped = CommandRun.of(command, pipe.toString());

            assertThat(piped.out().replace("pipe!", "decision-749.xlsx!")).isEqualTo(file.out());
            assertThat(piped.exitCode()).isEqualTo(file.exitCode());
        }

        @Test
        void isWhatADashNames() {
            assertThat(TiendoCommand.commandLine(name -> null, "score")
                            .parseArgs("score", "-")
                            .subcommand()
                            .<List<Path>>matchedPositionalValue(0, List.of()))
                    .containsExactly(Path.of("/dev/stdin"));
        }

        @Test
        void ofTextIsAudited() throws Exception {
            Path pipe = pipe("57/63 (91%) tỉnh đã ban hành.".getBytes(StandardCharsets.UTF_8));

            CommandRun run = CommandRun.of("audit", "--json", pipe.toString());

            assertThat(run.json().path("summary").path("figures").asInt()).isEqualTo(1);
        }

        @Test
        void isNotReplaced() throws Exception {
            Path pipe = folder.resolve("out.csv");
            new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor();

            assertRefused(
                    CommandRun.of("rows", CommandRun.DECISION_749, "-o", pipe.toString()), "không phải tệp thường");
        }
    }

    @Nested
    class AnOutput {

        @Test
        void thatIsAnInputIsRefused() throws IOException {
            Path json = folder.resolve("plan.json");
            CommandRun.of("convert", CommandRun.DECISION_749, json.toString());
            Path csv = Files.createSymbolicLink(folder.resolve("rows.ndjson"), json);
            String before = Files.readString(json);

            assertRefused(CommandRun.of("rows", json.toString(), "-o", csv.toString()), "cũng là tệp được đọc");
            assertRefused(CommandRun.of("convert", json.toString(), json.toString()), "cũng là tệp được đọc");

            assertThat(json).hasContent(before);
        }

        @Test
        void thatIsADirectoryOrADeviceOrNowhereIsRefused() throws IOException {
            Path directory = Files.createDirectory(folder.resolve("all.csv"));
            Path device = Files.createSymbolicLink(folder.resolve("device.csv"), Path.of("/dev/null"));
            Path nowhere = folder.resolve("not").resolve("there.csv");

            for (Path out : new Path[] {directory, device, nowhere}) {
                assertRefused(CommandRun.of("rows", CommandRun.DECISION_749, "-o", out.toString()), out.toString());
            }
        }

        @Test
        void behindALinkIsReplacedAndTheLinkStays() throws IOException {
            Path csv = Files.writeString(folder.resolve("all.csv"), "old");
            Path link = Files.createSymbolicLink(folder.resolve("link.csv"), csv);

            CommandRun run = CommandRun.of("rows", CommandRun.DECISION_749, "-o", link.toString());

            assertThat(run.exitCode()).isZero();
            assertThat(link).isSymbolicLink();
            assertThat(Files.readAllLines(csv)).hasSize(60);
        }
    }

    @Test
    void aTextThatIsCutAtALimitIsSaidToBe() throws IOException {
        Path text = Files.writeString(folder.resolve("report.txt"), "57/63 (90,5%) tỉnh. " + "x".repeat(100));

        CommandRun run = CommandRun.of("audit", "--lang", "en", "--limits", "bytes=40", text.toString());

        assertThat(run.exitCode()).isEqualTo(TiendoCommand.INPUT_HAD_ERRORS);
        assertThat(run.err()).contains("only the first 40 bytes are read");
    }

    @Test
    void aNameThatTheLocaleOfTheShellCannotHoldIsToldWhatToSet() throws Exception {
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        // the octets of an accented letter, whatever the locale of this test is
                        "LC_ALL=C exec \"$0\" -cp \"$1\" \"$2\" score --lang en \"$(printf 'b\\303\\241o.xlsx')\"",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        System.getProperty("java.class.path"),
                        TiendoCommand.class.getName())
                .redirectErrorStream(true)
                .start();

        List<String> lines = process.inputReader(StandardCharsets.UTF_8).lines().toList();

        assertThat(process.waitFor()).isEqualTo(TiendoCommand.WRONG_USE);
        assertThat(lines)
                .first()
                .asString()
                .startsWith("tiendo score: FILE holds characters that this shell's locale cannot: 'b")
                .endsWith("; set LC_ALL=C.UTF-8 or another locale with UTF-8");
    }

    @Test
    void aFolderThatTakesNoFileIsNamed() {
        CommandRun run = CommandRun.of("convert", "--lang", "en", CommandRun.DECISION_749, "/proc/self/plan.json");

        assertThat(run.exitCode()).isEqualTo(TiendoCommand.INPUT_HAD_ERRORS);
        assertThat(run.problems())
                .last()
                .asString()
                .startsWith("tiendo convert: '/proc/self/plan.json' cannot be read or written: ");
    }

    private static void assertRefused(CommandRun run, String words) {
        assertThat(run.exitCode()).isEqualTo(TiendoCommand.WRONG_USE);
        assertThat(run.err()).contains(words);
        assertThat(run.out()).isEmpty();
    }
}
