package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Reads and writes a million observations of twelve columns as workbooks: to be run with {@code -Xmx64m}. */
public final class WorkbookInLittleMemory {

    private static final int ROWS = 1_000_000;

    /** More than the usual limit of what is unpacked; nothing of it is held. */
    private static final ReadLimits LIMITS =
            ReadLimits.builder().inflatedBytes(4L << 30).build();

    private WorkbookInLittleMemory() {}

    /**
     * Writes and reads, and prints how many came back of each.
     *
     * @param arguments none
     * @throws IOException if a file cannot be written or read
     */
    public static void main(String... arguments) throws IOException {
        Path file = Files.createTempFile("observations", ".xlsx");
        try {
            try (OutputStream out = Files.newOutputStream(file)) {
                WorkbookRows.observations(ROWS, out);
            }
            read("texts in one place", file);
            ObservationWorkbook.write(IntStream.range(0, ROWS).mapToObj(WorkbookRows::observation), file);
            read("texts in their cells", file);
        } finally {
            Files.deleteIfExists(file);
        }
    }

    private static void read(String name, Path file) throws IOException {
        long[] count = new long[1];
        try (Stream<Observation> rows = ObservationWorkbook.read(Source.of(file), LIMITS, System.err::println)) {
            rows.forEach(row -> count[0]++);
        }
        System.out.println(name + ": " + count[0] + " observations, " + Files.size(file) + " bytes, heap "
                + (Runtime.getRuntime().maxMemory() >> 20) + " MB");
    }
}
