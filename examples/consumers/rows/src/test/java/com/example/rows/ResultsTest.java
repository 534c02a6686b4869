package com.example.rows;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.github.tiendo.Tiendo;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.scorecard.Tally;
import io.github.tiendo.spi.Source;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ResultsTest {

    @Test
    void ratesRowsWithoutAFile() {
        List<Results.Row> rows = List.of(
                new Results.Row("Smartphones", 80, Map.of(2021, 70.0, 2022, 85.0)),
                new Results.Row("Digital share of GDP", 20, Map.of(2020, 11.0, 2021, 12.0, 2022, 14.26)));

        Tally tally = Results.tally(rows, LocalDate.of(2022, 12, 31));

        assertEquals(2, tally.total());
        assertEquals(1, tally.count(Scales.MET));
    }

    @Test
    void findsTheReadersOnTheClassPath() throws Exception {
        byte[] json = "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"}}}"
                .getBytes(StandardCharsets.UTF_8);

        assertTrue(Tiendo.read(Source.of("p.json", json)).isComplete());
    }
}
