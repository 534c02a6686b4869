package io.github.tiendo.examples.round;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class OfficersYearTest {

    /**
     * Worked out by hand. Firms of 2025: 154 = 12 + 22 + 8 (corrected) + 2 + 110, 158, 166, 184; of 2024: 136, 137, 148, 159;
     * the year 662 with what An Giang and Kiên Giang had before they were one. Files of the first quarter: 60 + 70 + 40 +
     * 20 + 450 of 100 + 100 + 50 + 60 + 500.
     */
    @Test
    void printsTheYear() throws IOException {
        PrintStream out = System.out;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            OfficersYear.main(new String[0]);
        } finally {
            System.setOut(out);
        }

        assertThat(printed.toString(StandardCharsets.UTF_8).lines().toList())
                .isEqualTo(Files.readAllLines(Path.of("src", "test", "resources", "year.txt")));
    }
}
