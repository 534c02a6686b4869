package io.github.tiendo.spi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SourceTest {

    private static final int KEPT = 64 << 20;

    @TempDir
    Path directory;

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Nested
    class OfAnUpload {

        @Test
        void isReadAtOnceAndCanBeOpenedAgain() throws IOException {
            Source source = Source.of("plan.json", new ByteArrayInputStream(bytes("{}")), ReadLimits.standard());

            assertThat(source.name()).isEqualTo("plan.json");
            assertThat(source.bytes(10)).isEqualTo(bytes("{}"));
            assertThat(source.bytes(10)).isEqualTo(bytes("{}"));
        }

        @Test
        void isReadNoFurtherThanTheLimit() throws IOException {
            InputStream upload = new ByteArrayInputStream(new byte[100]);

            Source source =
                    Source.of("plan.json", upload, ReadLimits.builder().bytes(9).build());

            assertThat(source.bytes(9)).hasSize(10);
            assertThat(upload.available()).isEqualTo(90);
        }
    }

    @Nested
    class OfAFile {

        @Test
        void isNamedByTheLastPartOfItsPathAndSaysWhereItLies() throws IOException {
            Path file = Files.writeString(directory.resolve("plan.csv"), "a;b");

            Source source = Source.of(file);

            assertThat(source.name()).isEqualTo("plan.csv");
            assertThat(source.file()).contains(file);
            assertThat(source.bytes(10)).isEqualTo(bytes("a;b"));
            assertThat(source.bytes(10)).isEqualTo(bytes("a;b"));
        }

        @Test
        void isFoundThereUnderTheNameItHadBefore() throws IOException {
            Path file = Files.writeString(directory.resolve("4711.tmp"), "a;b");

            Source source = Source.of(file).named("plan.csv");

            assertThat(source.name()).isEqualTo("plan.csv");
            assertThat(source.hasEnding(List.of("csv"))).isTrue();
            assertThat(source.file()).contains(file);
            assertThat(source.bytes(10)).isEqualTo(bytes("a;b"));
        }

        @Test
        void thatIsNotThereCannotBeOpened() {
            Source source = Source.of(directory.resolve("plan.csv"));

            assertThat(source.file()).isEmpty();
            assertThatThrownBy(source::open).isInstanceOf(NoSuchFileException.class);
        }
    }

    @Nested
    class OfWhatCanBeReadOnce {

        @Test
        void isOpenedFromTheStartEveryTime() throws IOException {
            Source source = Source.once("pipe", new ByteArrayInputStream(bytes("0123456789")));

            assertThat(source.head(4)).isEqualTo(bytes("0123"));
            assertThat(source.head(2)).isEqualTo(bytes("01"));
            assertThat(source.bytes(100)).isEqualTo(bytes("0123456789"));
            assertThat(source.bytes(100)).isEqualTo(bytes("0123456789"));
            assertThat(source.file()).isEmpty();
        }

        @Test
        void isReadNoFurtherThanSomebodyAsks() throws IOException {
            InputStream endless = new InputStream() {
                @Override
                public int read() {
                    return 'x';
                }
            };
            Source source = Source.once("endless", endless);

            assertThat(source.head(3)).isEqualTo(bytes("xxx"));
            assertThat(source.bytes(1000)).hasSize(1001);
        }

        @Test
        void aNamedPipeIsOne() throws Exception {
            Path pipe = directory.resolve("pipe");
            assertThat(new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor())
                    .isZero();
            Thread writer = new Thread(() -> {
                try {
                    Files.write(pipe, bytes("through the pipe"));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            writer.start();

            Source source = Source.of(pipe);

            assertThat(source.file()).isEmpty();
            assertThat(source.head(7)).isEqualTo(bytes("through"));
            assertThat(source.bytes(100)).isEqualTo(bytes("through the pipe"));
            writer.join();
        }

        @Test
        void isReadToItsEndThoughItIsTooLongToBeKept() throws IOException {
            Source source = Source.once("long", new ByteArrayInputStream(new byte[KEPT + 100]));

            assertThat(source.head(8)).hasSize(8);
            try (InputStream whole = source.open()) {
                assertThat(whole.skip(Long.MAX_VALUE)).isGreaterThan(KEPT);
                assertThat(whole.read()).isNegative();
            }
            assertThatThrownBy(source::open)
                    .isInstanceOf(IOException.class)
                    .hasMessageContaining("long is no file and holds more than 67108864 bytes");
        }
    }

    @Test
    void anInterruptedThreadGetsNoMoreBytes() throws IOException {
        try (java.io.InputStream bytes = Source.of("long.json", new byte[10]).open()) {
            assertThat(bytes.read()).isZero();

            Thread.currentThread().interrupt();
            assertThatThrownBy(bytes::readAllBytes)
                    .isInstanceOf(java.io.InterruptedIOException.class)
                    .hasMessage("the reading of long.json was interrupted");
            assertThat(Thread.interrupted()).isTrue();
        }
    }

    @Test
    void knowsItsEndingInCapitalsTooAndNotWithoutTheDot() {
        List<String> endings = List.of("csv", "tsv");

        assertThat(Source.of("Quý I.CSV", new byte[0]).hasEnding(endings)).isTrue();
        assertThat(Source.of("plan.tsv", new byte[0]).hasEnding(endings)).isTrue();
        assertThat(Source.of("plancsv", new byte[0]).hasEnding(endings)).isFalse();
        assertThat(Source.of("plan.csv.xlsx", new byte[0]).hasEnding(endings)).isFalse();
    }
}
