package io.github.tiendo.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.sun.management.ThreadMXBean;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.BrokenFiles;
import io.github.tiendo.fixtures.TiendoArbitraries;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.GZIPOutputStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationLinesTest {

    private static final String HA_NOI =
            "{\"indicator\":\"households\",\"period\":\"2022-Q1\",\"value\":77.08,\"unit\":\"%\",\"subject\":\"ha-noi\"}";

    private static final Schema SCHEMA = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
            .getSchema(JsonSchema.document(), InputFormat.JSON);

    private static final Observation READ = Observation.builder()
            .indicator(IndicatorId.of("households"))
            .period(Period.quarter(2022, 1))
            .value(Quantity.percent("77.08"))
            .subject(AgencyId.of("ha-noi"))
            .build();

    private final List<Finding> findings = new ArrayList<>();

    private List<Observation> read(byte[] bytes, ReadLimits limits) throws IOException {
        try (Stream<Observation> lines =
                ObservationLines.read(Source.of("rows.ndjson", bytes), limits, findings::add)) {
            return lines.toList();
        }
    }

    private List<Observation> read(String text) throws IOException {
        return read(text.getBytes(StandardCharsets.UTF_8), ReadLimits.standard());
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return TiendoArbitraries.observations(IndicatorId.of("chỉ tiêu 1"))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 100)
    void everyObservationComesBackEqual(@ForAll("observations") List<Observation> observations) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        long count = ObservationLines.write(observations.stream(), written);

        assertThat(count).isEqualTo(observations.size());
        for (String line : written.toString(StandardCharsets.UTF_8).lines().toList()) {
            assertThat(SCHEMA.validate(
                            "{\"tiendo\":\"1.0\",\"programme\":{\"id\":\"p\",\"title\":{\"en\":\"P\"},\"indicators\":[],"
                                    + "\"reports\":[{\"id\":\"r\",\"observations\":[" + line + "]}]}}",
                            InputFormat.JSON))
                    .isEmpty();
        }
        assertThat(read(written.toByteArray(), ReadLimits.standard())).isEqualTo(observations);
        assertThat(findings).isEmpty();
    }

    @Test
    void writesALineForEach() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();

        ObservationLines.write(Stream.of(READ, READ), written);

        assertThat(written.toString(StandardCharsets.UTF_8)).isEqualTo(HA_NOI + "\n" + HA_NOI + "\n");
    }

    @Test
    void leavesABrokenLineOutAndGoesOn() throws IOException {
        List<Observation> read = read("\uFEFF" + HA_NOI + "\r\n\n{\"indicator\":\"x\"\n" + HA_NOI.replace("Q1", "Q7")
                + "\n7\n" + HA_NOI + " {}\n" + HA_NOI);

        assertThat(read).containsExactly(READ, READ);
        assertThat(Documents.lines(findings))
                .containsExactly(
                        " 3:17 ERROR json.truncated: the document ends before it is complete; what came before stands",
                        "/period 4:36 ERROR json.unreadable-text: '2022-Q7' was found; expected a period such as 2022,"
                                + " 2022-Q1, 2022-04 or 2021/2025",
                        " 5:1 ERROR json.wrong-type: a number was found; expected an object",
                        " 6:91 ERROR json.syntax: '{' cannot stand here in JSON; what came before stands");
    }

    @Test
    void readsPackedFilesThatItWroteAndEndsWhereTheyBreakOff(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("rows.ndjson.gz");
        ObservationLines.write(Stream.generate(() -> READ).limit(50_000), file);
        byte[] packed = Files.readAllBytes(file);

        assertThat(packed[0]).isEqualTo((byte) 0x1F);
        assertThat(read(packed, ReadLimits.builder().inflationRatio(10_000).build()))
                .hasSize(50_000);
        assertThat(findings).isEmpty();
        assertThat(read(
                        java.util.Arrays.copyOf(packed, packed.length / 2),
                        ReadLimits.builder().inflationRatio(10_000).build()))
                .hasSizeBetween(1, 49_999);
        assertThat(findings).extracting(finding -> finding.code()).contains(JsonFindingCode.NOT_UNPACKED);
    }

    @Test
    void stopsAtWhatUnpacksTooFar(@TempDir Path directory) throws IOException {
        Path file = directory.resolve("rows.ndjson.gz");
        ObservationLines.write(Stream.generate(() -> READ).limit(50_000), file);

        read(Files.readAllBytes(file), ReadLimits.standard());

        assertThat(findings).extracting(finding -> finding.code()).contains(JsonFindingCode.NOT_UNPACKED);
    }

    /** Whatever the lines are, each is an observation or has findings, and one that is whole stays what it was. */
    @Property(tries = 300)
    void answersBrokenLinesWithFindings(@ForAll("observations") List<Observation> observations, @ForAll long seed)
            throws IOException {
        ByteArrayOutputStream whole = new ByteArrayOutputStream();
        ObservationLines.write(observations.stream(), whole);
        byte[] broken = BrokenFiles.of(whole.toByteArray(), seed);
        if (seed % 4 == 0) {
            broken = BrokenFiles.of(packed(whole.toByteArray()), seed);
        }
        findings.clear();

        List<Observation> read = read(broken, ReadLimits.standard());

        assertThat(read).allSatisfy(observation -> assertThat(observation.key()).isNotNull());
        assertThat(findings).allSatisfy(finding -> {
            assertThat(finding.location().orElseThrow().source()).isEqualTo("rows.ndjson");
            assertThat(finding.message(Languages.VIETNAMESE)).isNotBlank();
        });
        byte[] end = HA_NOI.getBytes(StandardCharsets.UTF_8);
        if (seed % 4 != 0) {
            byte[] lineAfter = ByteBuffer.allocate(broken.length + 1 + end.length)
                    .put(broken)
                    .put((byte) '\n')
                    .put(end)
                    .array();
            assertThat(read(lineAfter, ReadLimits.standard())).endsWith(READ);
        }
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(bytes);
        }
        return packed.toByteArray();
    }

    @Test
    void passesOnThatTheBytesBreakOff() throws IOException {
        byte[] two = (HA_NOI + '\n' + HA_NOI).getBytes(StandardCharsets.UTF_8);
        InputStream lost = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("the connection was lost");
            }
        };
        Source source = Source.of("rows.ndjson", () -> new SequenceInputStream(new ByteArrayInputStream(two), lost));

        try (Stream<Observation> lines = ObservationLines.read(source, ReadLimits.standard(), findings::add)) {
            assertThatThrownBy(lines::toList)
                    .isInstanceOf(UncheckedIOException.class)
                    .hasRootCauseMessage("the connection was lost");
        }
        assertThat(findings).isEmpty();
    }

    @Test
    void leavesTheOldLinesWhereTheNewOnesFail(@TempDir Path directory) throws IOException {
        for (String name : List.of("rows.ndjson", "rows.ndjson.gz")) {
            Path file = directory.resolve(name);
            ObservationLines.write(Stream.of(READ), file);
            byte[] before = Files.readAllBytes(file);

            assertThatThrownBy(() -> ObservationLines.write(
                            Stream.iterate(0, i -> i + 1).map(i -> {
                                if (i == 10_000) {
                                    throw new UncheckedIOException(new IOException("the connection was lost"));
                                }
                                return READ;
                            }),
                            file))
                    .isInstanceOf(UncheckedIOException.class);

            assertThat(file).hasBinaryContent(before);
        }
        assertThat(directory).isDirectoryNotContaining("glob:**.tmp");
    }

    @Test
    void passesOverALineThatNeverEnds() throws IOException {
        String endless = "{\"indicator\":\"" + "x".repeat(3 << 20) + "\"}";

        assertThat(read(HA_NOI + "\n" + endless + "\n" + HA_NOI)).containsExactly(READ, READ);
        assertThat(Documents.lines(findings))
                .containsExactly(
                        " 2:0 ERROR json.line-too-long: the line is longer than 1048576 bytes and was left out");
    }

    @Test
    void becomesAReportOfAProgramme() throws IOException {
        Programme plan = Documents.read(Documents.sample(), ReadLimits.standard())
                .orThrow()
                .programme();
        String lines = HA_NOI + "\n" + HA_NOI.replace("households", "nobody") + "\n7\n" + HA_NOI.replace("Q1", "Q2");

        Outcome<ProgressReport> read = ObservationLines.readReport(
                Source.of("rows.ndjson", lines.getBytes(StandardCharsets.UTF_8)),
                ReadLimits.builder().rows(2).build(),
                plan,
                ReportId.of("provinces"));

        assertThat(Documents.lines(read.findings()))
                .containsExactly(
                        "/indicator 2:0 ERROR json.unknown-reference: 'nobody' names nothing in this document; expected"
                                + " the id of an indicator of the programme",
                        " 3:1 ERROR json.wrong-type: a number was found; expected an object");
        assertThat(read.orThrow().observations()).hasSize(2).startsWith(READ);
        assertThat(read.orThrow().dataThrough()).contains(LocalDate.of(2022, 6, 30));
    }

    @Test
    void namesPercentagesThatContradictTheirCounts() throws IOException {
        Programme plan = Documents.read(Documents.sample(), ReadLimits.standard())
                .orThrow()
                .programme();
        String line = "{\"indicator\":\"households\",\"period\":\"2022-Q1\",\"value\":60,\"unit\":\"%\","
                + "\"numerator\":151,\"denominator\":240}";

        Outcome<ProgressReport> read = ObservationLines.readReport(
                Source.of("rows.ndjson", line.getBytes(StandardCharsets.UTF_8)),
                ReadLimits.standard(),
                plan,
                ReportId.of("r"));

        // 151/240 is 62.9 %
        assertThat(Documents.lines(read.findings()))
                .containsExactly("/value 1:0 WARNING intake.value-contradicts-counts: the value 60% stands beside"
                        + " 151/240; expected 63%; both are kept");
        assertThat(read.orThrow().observations()).hasSize(1);
    }

    @Test
    void aReportHoldsNoMoreThanTheLimits() throws IOException {
        Programme plan = Documents.read(Documents.sample(), ReadLimits.standard())
                .orThrow()
                .programme();

        Outcome<ProgressReport> read = ObservationLines.readReport(
                Source.of("rows.ndjson", (HA_NOI + "\n").repeat(3).getBytes(StandardCharsets.UTF_8)),
                ReadLimits.builder().rows(2).build(),
                plan,
                ReportId.of("provinces"));

        assertThat(Documents.lines(read.findings()))
                .containsExactly(
                        " 3:0 ERROR json.too-many-values: the document has more than 2 values; what came before"
                                + " stands");
        assertThat(read.orThrow().observations()).hasSize(2);
    }

    @Test
    void linesWithANewKeyEachTakeAsMuchAsOthers() throws IOException {
        int many = 30_000;
        IntFunction<String> line = i -> HA_NOI.replace("\"subject\"", "\"k" + (many + i) + "\"") + "\n";
        byte[] same = lines(many, i -> line.apply(0));
        byte[] fresh = lines(many, line);
        allocated(same);
        allocated(fresh);

        long bytesOfSame = allocated(same);
        long bytesOfFresh = allocated(fresh);

        // By the bytes allocated, since time depends on what else runs; a new key copies the table of known ones once.
        assertThat(bytesOfFresh).isLessThan(bytesOfSame * 2);
    }

    private static byte[] lines(int count, IntFunction<String> line) {
        return IntStream.range(0, count)
                .mapToObj(line)
                .collect(Collectors.joining())
                .getBytes(StandardCharsets.UTF_8);
    }

    private static long allocated(byte[] lines) throws IOException {
        ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadAllocatedBytes();
        try (Stream<Observation> read =
                ObservationLines.read(Source.of("x", lines), ReadLimits.standard(), finding -> {})) {
            assertThat(read.count()).isPositive();
        }
        return threads.getCurrentThreadAllocatedBytes() - before;
    }
}
