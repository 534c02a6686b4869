package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.channels.ClosedByInterruptException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileReplacementTest {

    @TempDir
    Path directory;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void makesAFileThatWasNotThere() throws IOException {
        Path file = directory.resolve("mới.json");

        FileReplacement.replace(file, out -> out.write(bytes("new")));

        assertThat(file).hasContent("new");
        assertThat(directory).isDirectoryContaining(file::equals);
    }

    @Test
    void leavesTheOldContentAndNothingElseAfterAFailure() throws IOException {
        Path file = Files.writeString(directory.resolve("programme.json"), "old");

        assertThatThrownBy(() -> FileReplacement.replace(file, out -> {
                    out.write(bytes("half"));
                    throw new IOException("the disk is full");
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("the disk is full");

        assertThat(file).hasContent("old");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void replacesWhatALinkPointsTo() throws IOException {
        Path file = Files.writeString(directory.resolve("programme.json"), "old");
        Path link = Files.createSymbolicLink(directory.resolve("latest.json"), file);

        FileReplacement.replace(link, out -> out.write(bytes("new")));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(file).hasContent("new");
    }

    @Test
    void makesTheFileThatALinkPointsToAndIsNotThereYet() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("latest.json"), Path.of("2024.json"));

        FileReplacement.replace(link, out -> out.write(bytes("new")));

        assertThat(Files.isSymbolicLink(link)).isTrue();
        assertThat(directory.resolve("2024.json")).hasContent("new");
    }

    @Test
    void refusesLinksThatLeadInACircle() throws IOException {
        Path link = Files.createSymbolicLink(directory.resolve("a.json"), Path.of("b.json"));
        Files.createSymbolicLink(directory.resolve("b.json"), Path.of("a.json"));

        assertThatThrownBy(() -> FileReplacement.replace(link, out -> out.write(bytes("new"))))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("a.json");
        assertThat(Files.isSymbolicLink(link)).isTrue();
    }

    @Test
    void keepsWhoMayReadTheFile() throws IOException {
        Path file = Files.writeString(directory.resolve("programme.json"), "old");
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-r-----"));

        FileReplacement.replace(file, out -> out.write(bytes("new")));

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                .isEqualTo("rw-r-----");
    }

    @Test
    void replacesNothingThatIsNoFile() throws IOException {
        Path device = Path.of("/dev/null");

        assertThatThrownBy(() -> FileReplacement.replace(directory, out -> out.write(bytes("new"))))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("no regular file");
        assertThatThrownBy(() -> FileReplacement.replace(device, out -> out.write(bytes("new"))))
                .isInstanceOf(FileSystemException.class)
                .hasMessageContaining("no regular file");

        try (var files = Files.list(directory)) {
            assertThat(files).isEmpty();
        }
    }

    /** Writes half of a file, says so, and waits to be ended. */
    static final class HalfWritten {

        private HalfWritten() {}

        public static void main(String[] arguments) throws IOException {
            FileReplacement.replace(Path.of(arguments[0]), out -> {
                out.write(bytes("half"));
                out.flush();
                System.out.println("half");
                while (true) {
                    LockSupport.park();
                }
            });
        }
    }

    private static Process java(Class<?> main, Path file) throws IOException {
        return new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        main.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
    }

    @Test
    void leavesNothingBehindWhereTheProcessIsEnded() throws Exception {
        Path file = Files.writeString(directory.resolve("programme.json"), "old");
        Process process = java(HalfWritten.class, file);
        assertThat(process.inputReader().readLine()).isEqualTo("half");
        try (var files = Files.list(directory)) {
            assertThat(files).hasSize(2);
        }

        process.destroy();
        process.waitFor();

        assertThat(file).hasContent("old");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void deletesWhatAProcessLeftThatWasKilledWhileItWrote() throws Exception {
        Path file = Files.writeString(directory.resolve("programme.json"), "old");
        Process process = java(HalfWritten.class, file);
        assertThat(process.inputReader().readLine()).isEqualTo("half");

        process.destroyForcibly();
        process.waitFor();

        assertThat(file).hasContent("old");
        try (var files = Files.list(directory)) {
            assertThat(files).as("the killed writer could not clear away").hasSize(2);
        }

        FileReplacement.replace(file, out -> out.write(bytes("new")));

        assertThat(file).hasContent("new");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    /** Writes a megabyte to a file and says why that failed. */
    static final class Megabyte {

        private Megabyte() {}

        public static void main(String[] arguments) throws IOException {
            try {
                FileReplacement.replace(Path.of(arguments[0]), out -> out.write(new byte[1 << 20]));
            } catch (FileSystemException e) {
                System.out.println(e.getFile() + " " + (e.getReason() != null));
            }
        }
    }

    @Test
    void namesTheFileWhereTheSystemTakesNoMoreBytes() throws Exception {
        Path file = Files.writeString(directory.resolve("programme.json"), "old");
        Process process = new ProcessBuilder(
                        "sh",
                        "-c",
                        "ulimit -f 64; exec \"$@\"",
                        "sh",
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:-UsePerfData",
                        "-cp",
                        System.getProperty("java.class.path"),
                        Megabyte.class.getName(),
                        file.toString())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();

        assertThat(process.inputReader().readLine()).isEqualTo(file + " true");
        assertThat(process.waitFor()).isZero();
        assertThat(file).hasContent("old");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void namesTheFileWhoseDirectoryTakesNone() {
        // nobody can make a file there, not even root
        Path file = Path.of("/proc/self/programme.json");
        Path nowhere = directory.resolve("not there").resolve("programme.json");

        assertThatThrownBy(() -> FileReplacement.replace(file, out -> out.write(bytes("new"))))
                .isInstanceOf(FileSystemException.class)
                .hasMessageStartingWith("/proc/self/programme.json: ");
        assertThatThrownBy(() -> FileReplacement.replace(nowhere, out -> out.write(bytes("new"))))
                .isInstanceOf(NoSuchFileException.class)
                .hasMessage(nowhere + ": its directory is not there");
    }

    @Test
    void deletesWhatAKilledWriterOfTheSameFileLeft() throws IOException {
        Path file = directory.resolve("programme.json");
        String id = "0b9d6b8e-3f6e-4f0e-8a53-1f4f0f4f7a10";
        Path left = Files.writeString(directory.resolve(".programme.json." + id + ".tmp"), "half");
        Path ofAnother = Files.writeString(directory.resolve(".other.json." + id + ".tmp"), "half");
        Path ofSomebody = Files.writeString(directory.resolve(".programme.json.mine.tmp"), "mine");

        FileReplacement.replace(file, out -> out.write(bytes("new")));

        assertThat(file).hasContent("new");
        assertThat(left).doesNotExist();
        assertThat(ofAnother).exists();
        assertThat(ofSomebody).exists();
    }

    @Test
    void leavesWhatAnotherWriterIsWriting() throws IOException {
        Path file = directory.resolve("programme.json");

        FileReplacement.replace(file, out -> {
            FileReplacement.replace(file, inner -> inner.write(bytes("inner")));
            assertThat(file).hasContent("inner");
            out.write(bytes("outer"));
        });

        assertThat(file).hasContent("outer");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }

    @Test
    void anInterruptedThreadLeavesTheOldContent() throws IOException {
        Path file = Files.writeString(directory.resolve("programme.json"), "old");

        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> FileReplacement.replace(file, out -> out.write(bytes("new"))))
                .isInstanceOf(ClosedByInterruptException.class);

        assertThat(Thread.interrupted()).isTrue();
        assertThat(file).hasContent("old");
        try (var files = Files.list(directory)) {
            assertThat(files).containsExactly(file);
        }
    }
}
