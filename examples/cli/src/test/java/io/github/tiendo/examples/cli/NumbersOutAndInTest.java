package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ProgrammeWriter;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A number that one reader accepts is written by every writer and read again as it was, or was refused with a finding. */
class NumbersOutAndInTest {

    private static final List<String> EXTREME = List.of(
            "0",
            "-0.0",
            "1E308",
            "1E60",
            "-1E60",
            "1E61",
            "9.99E59",
            "1E-60",
            "1E-61",
            "0." + "0".repeat(99) + "1",
            "0." + "3".repeat(100),
            "77.08" + "0".repeat(98),
            "0.30000000000000004",
            "9999999999999999",
            "1234567890123456789012345678901234567890.12345678901234567891",
            "1" + "0".repeat(60),
            "1" + "0".repeat(59) + "1",
            "100000000000000000000000000000.5");

    private static Stream<String> numbers() {
        Random random = new Random(942);
        Stream<String> more = Stream.generate(
                        () -> new BigDecimal(new BigInteger(1 + random.nextInt(230), random), random.nextInt(130) - 65)
                                .toString())
                .limit(60);
        return Stream.concat(EXTREME.stream(), more);
    }

    private static Outcome<LoadedProgramme> read(String name, byte[] bytes) throws IOException {
        return Tiendo.read(Source.of(name, bytes));
    }

    private static byte[] document(String number) {
        return ("{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"vi\":\"Chương trình\"},\"indicators\":[{\"id\":\"a\","
                        + "\"name\":{\"vi\":\"Doanh thu\"},\"unit\":\"đồng\"}],\"reports\":[{\"id\":\"r\","
                        + "\"dataThrough\":\"2022-12-31\",\"observations\":[{\"indicator\":\"a\",\"period\":\"2022\","
                        + "\"value\":" + number + ",\"unit\":\"đồng\"}]}]}}")
                .getBytes(StandardCharsets.UTF_8);
    }

    @Test
    void whatIsAcceptedIsWrittenAndReadAgainByAll() throws IOException {
        int accepted = 0;
        for (String number : numbers().toList()) {
            Outcome<LoadedProgramme> first = read("first.json", document(number));
            List<Observation> values = values(first.orThrow().programme());
            if (values.isEmpty()) {
                assertThat(first.findings().stream()
                                .map(finding -> finding.code().id()))
                        .as(number)
                        .containsExactly("json.number-too-long");
                continue;
            }
            accepted++;
            assertThat(values.get(0).quantity().orElseThrow().number()).isEqualByComparingTo(new BigDecimal(number));
            for (ProgrammeWriter writer : Tiendo.writers().all()) {
                if (!writer.id().equals("ndjson")) {
                    assertThat(again(writer, first.orThrow().programme()))
                            .as(writer.id() + " " + number)
                            .isEqualTo(values);
                }
            }
            assertThat(againInBulk(values)).as(number).isEqualTo(values);
        }
        assertThat(accepted).isGreaterThan(40);
    }

    private static List<Observation> values(Programme programme) {
        return programme.observationsOf(IndicatorId.of("a"));
    }

    private static List<Observation> again(ProgrammeWriter writer, Programme programme) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        writer.write(programme, bytes);
        return values(read("again." + writer.extensions().get(0), bytes.toByteArray())
                .orThrow()
                .programme());
    }

    /** By way of lines and from there of rows. */
    private static List<Observation> againInBulk(List<Observation> values) throws IOException {
        List<Finding> findings = new ArrayList<>();
        ByteArrayOutputStream lines = new ByteArrayOutputStream();
        ObservationLines.write(values.stream(), lines);
        ByteArrayOutputStream rows = new ByteArrayOutputStream();
        try (Stream<Observation> read = ObservationLines.read(
                Source.of("rows.ndjson", lines.toByteArray()), ReadLimits.standard(), findings::add)) {
            ObservationWorkbook.write(read, rows);
        }
        try (Stream<Observation> read = ObservationWorkbook.read(
                Source.of("rows.xlsx", rows.toByteArray()), ReadLimits.standard(), findings::add)) {
            List<Observation> again = read.toList();
            assertThat(findings).isEmpty();
            return again;
        }
    }
}
