package io.github.tiendo.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Holds of all bundles what a bundle itself finds out only when both its files have been asked for. */
class BundlesTest {

    private static final String ENGLISH = "_en.properties";
    private static final Path RESOURCES = Path.of("src", "main", "resources");

    @Test
    void haveTheSameKeysInBothLanguages() throws IOException {
        List<Path> english;
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            english = files.filter(file -> file.toString().endsWith(ENGLISH)).toList();
        }

        assertThat(english).hasSizeGreaterThan(30);
        for (Path file : english) {
            Path vietnamese = Path.of(file.toString().replace(ENGLISH, "_vi.properties"));

            assertThat(keys(vietnamese)).as(file.toString()).isEqualTo(keys(file));
        }
    }

    private static Object keys(Path file) throws IOException {
        Properties texts = new Properties();
        try (InputStream bytes = Files.newInputStream(file)) {
            texts.load(bytes);
        }
        return texts.keySet();
    }
}
