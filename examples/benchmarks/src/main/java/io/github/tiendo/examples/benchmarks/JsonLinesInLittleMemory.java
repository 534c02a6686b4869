package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Writes a million observations to a file and reads them back: to be run with {@code -Xmx64m}. */
public final class JsonLinesInLittleMemory {

    private static final int OBSERVATIONS = 1_000_000;

    private JsonLinesInLittleMemory() {}

    /**
     * Writes, reads and prints how many came back.
     *
     * @param arguments none
     * @throws IOException if the file cannot be written or read
     */
    public static void main(String... arguments) throws IOException {
        Path file = Files.createTempFile("observations", ".ndjson");
        try {
            ObservationLines.write(IntStream.range(0, OBSERVATIONS).mapToObj(JsonBenchmark::observation), file);
            try (Stream<Observation> read =
                    ObservationLines.read(Source.of(file), ReadLimits.standard(), System.err::println)) {
                System.out.println(read.count() + " observations, " + Files.size(file) + " bytes, heap "
                        + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
            }
        } finally {
            Files.deleteIfExists(file);
        }
    }
}
