package io.github.tiendo.examples.spark;

import io.github.tiendo.fixtures.GeneratedCountry;
import io.github.tiendo.json.JsonProgrammeWriter;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.spi.FileReplacement;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;

/** Writes a country that does not exist, to try {@link CountryOnSpark} with: its plan and everything that its communes ever reported. */
public final class CountryFiles {

    private static final long SEED = 749;
    private static final int ARGUMENTS = 5;

    private CountryFiles() {}

    /**
     * Writes {@code plan.json} and {@code lines.ndjson}.
     *
     * @param args the folder, which exists, and how many provinces, communes of each, indicators and quarters
     * @throws IOException if a file cannot be written
     */
    public static void main(String[] args) throws IOException {
        if (args.length != ARGUMENTS) {
            System.err.println("expected: FOLDER PROVINCES COMMUNES INDICATORS QUARTERS, such as country 34 300 10 40");
            System.exit(2);
        }
        write(
                Path.of(args[0]),
                GeneratedCountry.of(SEED)
                        .provinces(Integer.parseInt(args[1]))
                        .communes(Integer.parseInt(args[2]))
                        .indicators(Integer.parseInt(args[3]))
                        .quarters(Integer.parseInt(args[4])));
    }

    static void write(Path folder, GeneratedCountry country) throws IOException {
        FileReplacement.replace(
                folder.resolve("plan.json"), out -> new JsonProgrammeWriter().write(country.programme(), out));
        try (Stream<Observation> entries = country.observations()) {
            ObservationLines.write(entries, folder.resolve("lines.ndjson"));
        }
    }
}
