package io.github.tiendo.examples.format;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.layout.Document;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Sixteen million characters of separated values, two million cells. */
final class WideValues {

    private static final int COLUMNS = 200;
    private static final int ROWS = 10_000;

    private WideValues() {}

    /**
     * Reads them and prints the findings.
     *
     * @param none nothing
     * @throws IOException never
     */
    public static void main(String[] none) throws IOException {
        String row = "1/2 3/4,".repeat(COLUMNS - 1) + "1/2\n";
        byte[] values = row.repeat(ROWS).getBytes(StandardCharsets.UTF_8);

        Outcome<Document> read = new CsvReader().read(Source.of("wide.csv", values), ReadLimits.standard());

        System.out.println(
                read.value().isPresent() + " " + read.findings().get(0).code());
    }
}
