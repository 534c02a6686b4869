package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
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
}
