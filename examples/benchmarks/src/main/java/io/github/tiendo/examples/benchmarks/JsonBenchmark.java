package io.github.tiendo.examples.benchmarks;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationContext;
import com.fasterxml.jackson.databind.MappingIterator;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.SequenceWriter;
import com.fasterxml.jackson.databind.deser.std.StdDeserializer;
import com.fasterxml.jackson.databind.module.SimpleModule;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.json.JsonProgrammeReader;
import io.github.tiendo.json.JsonProgrammeWriter;
import io.github.tiendo.json.ObservationLines;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads fifty thousand observations of forty indicators in 63 provinces: as a document to drafts and to a programme, and
 * as lines, each beside plain Jackson databind of records with the same members: once as texts and decimals, once with
 * the types that the values have.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 5, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class JsonBenchmark {

    private static final int OBSERVATIONS = 50_000;
    private static final int INDICATORS = 40;
    private static final int PROVINCES = 63;

    /** An observation of nothing but texts and decimals: the least that databind can do. */
    public record Row(
            String indicator,
            String period,
            BigDecimal value,
            String unit,
            String subject,
            String reportedBy,
            BigDecimal numerator,
            BigDecimal denominator,
            String knownOn) {}

    /** An observation with the types that its values have, as a team would declare it. */
    public record TypedRow(
            Id indicator,
            Quarter period,
            BigDecimal value,
            String unit,
            Id subject,
            Id reportedBy,
            BigDecimal numerator,
            BigDecimal denominator,
            LocalDate knownOn) {}

    /** The id of something. */
    public record Id(@JsonValue String value) {

        /** The id with a text that is not blank. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public Id {
            if (value.isBlank()) {
                throw new IllegalArgumentException("a blank id");
            }
        }
    }

    /** A quarter of a year. */
    public record Quarter(int year, int quarter) {

        /** The quarter of a text such as {@code 2024-Q1}. */
        @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
        public static Quarter parse(String text) {
            return new Quarter(Integer.parseInt(text, 0, 4, 10), Integer.parseInt(text, 6, 7, 10));
        }
    }

    /** Days as {@link LocalDate} reads them. */
    private static final class Days extends StdDeserializer<LocalDate> {

        private static final long serialVersionUID = 1L;

        Days() {
            super(LocalDate.class);
        }

        @Override
        public LocalDate deserialize(JsonParser parser, DeserializationContext context) throws IOException {
            return LocalDate.parse(parser.getText());
        }
    }

    /** An indicator for databind. */
    public record Measured(String id, Map<String, String> name, String unit) {}

    /** A report for databind. */
    public record Report<R>(String id, String issuedOn, String dataThrough, List<R> observations) {}

    /** A programme for databind. */
    public record Plan<R>(String id, Map<String, String> title, List<Measured> indicators, List<Report<R>> reports) {}

    /** A document for databind. */
    public record Document<R>(String tiendo, Plan<R> programme) {}

    private final ObjectMapper mapper =
            new ObjectMapper().registerModule(new SimpleModule().addDeserializer(LocalDate.class, new Days()));
    private final ObjectReader documents = mapper.readerFor(new TypeReference<Document<Row>>() {});
    private final ObjectReader typedDocuments = mapper.readerFor(new TypeReference<Document<TypedRow>>() {});
    private final ObjectReader rows = mapper.readerFor(Row.class);
    private final ObjectReader typedRows = mapper.readerFor(TypedRow.class);
    private List<Observation> observations = List.of();
    private @Nullable Programme programme;
    private @Nullable Document<Row> recordsOfDocument;
    private byte[] document = {};
    private byte[] lines = {};

    static Observation observation(int i) {
        int indicator = i % INDICATORS;
        int province = i / INDICATORS % PROVINCES;
        int quarter = i / (INDICATORS * PROVINCES);
        return Observation.builder()
                .indicator(IndicatorId.of("ty-le-ho-gia-dinh-" + indicator))
                .period(Period.quarter(2020 + quarter / 4, 1 + quarter % 4))
                .value(Quantity.of(BigDecimal.valueOf(i, 3), Unit.PERCENT))
                .subject(AgencyId.of("tinh-" + province))
                .reportedBy(AgencyId.of("so-thong-tin-va-truyen-thong-" + province))
                .numerator(BigDecimal.valueOf(i))
                .denominator(BigDecimal.valueOf(100_000))
                .knownOn(LocalDate.of(2021, 1, 1).plusDays(i % 365))
                .build();
    }

    /** Writes what is read. */
    @Setup
    public void write() throws IOException {
        observations = IntStream.range(0, OBSERVATIONS)
                .mapToObj(JsonBenchmark::observation)
                .toList();
        programme = Programme.builder()
                .id(ProgrammeId.of("programme"))
                .title(LocalizedText.vietnamese("Chương trình chuyển đổi số quốc gia"))
                .indicators(IntStream.range(0, INDICATORS)
                        .mapToObj(i -> Indicator.builder()
                                .id(IndicatorId.of("ty-le-ho-gia-dinh-" + i))
                                .name(LocalizedText.vietnamese("Tỷ lệ hộ gia đình " + i))
                                .unit(Unit.PERCENT)
                                .build())
                        .toList())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("2024"))
                        .issuedOn(LocalDate.of(2024, 7, 1))
                        .dataThrough(LocalDate.of(2024, 6, 30))
                        .observations(observations)
                        .build())
                .build();
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new JsonProgrammeWriter().write(programme, written);
        document = written.toByteArray();
        ByteArrayOutputStream writtenLines = new ByteArrayOutputStream();
        ObservationLines.write(observations.stream(), writtenLines);
        lines = writtenLines.toByteArray();
        recordsOfDocument = documents.readValue(document);
    }

    /** The peer of writing a document: records without types, on one line. */
    @Benchmark
    public Object documentWrittenByDatabind() throws IOException {
        return mapper.writeValueAsBytes(recordsOfDocument);
    }

    /** A programme to a document. */
    @Benchmark
    public Object documentWritten() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        new JsonProgrammeWriter().write(Objects.requireNonNull(programme), written);
        return written;
    }

    /** The peer of writing lines: records without types. */
    @Benchmark
    public Object linesWrittenByDatabind() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        try (SequenceWriter each = mapper.writer().withRootValueSeparator("\n").writeValues(written)) {
            each.writeAll(Objects.requireNonNull(recordsOfDocument)
                    .programme()
                    .reports()
                    .get(0)
                    .observations());
        }
        return written;
    }

    /** Observations to lines. */
    @Benchmark
    public Object linesWritten() throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        ObservationLines.write(observations.stream(), written);
        return written;
    }

    /** The peer of reading a document, without types. */
    @Benchmark
    public Object documentByDatabind() throws IOException {
        return documents.readValue(document);
    }

    /** The peer of reading a document, with types. */
    @Benchmark
    public Object documentByTypedDatabind() throws IOException {
        return typedDocuments.readValue(document);
    }

    /** A document to drafts. */
    @Benchmark
    public Outcome<ProgrammeDraft> documentToDrafts() throws IOException {
        return new JsonProgrammeReader().read(Source.of("document.json", document), ReadLimits.standard());
    }

    /** A document to a programme. */
    @Benchmark
    public Outcome<LoadedProgramme> documentToProgramme() throws IOException {
        return documentToDrafts().then(ProgrammeAssembler.standard()::assemble);
    }

    /** The peer of reading lines, without types. */
    @Benchmark
    public long linesByDatabind() throws IOException {
        long count = 0;
        try (MappingIterator<Row> each = rows.readValues(lines)) {
            while (each.hasNextValue()) {
                count += each.nextValue().value().scale();
            }
        }
        return count;
    }

    /** The peer of reading lines, with types. */
    @Benchmark
    public long linesByTypedDatabind() throws IOException {
        long count = 0;
        try (MappingIterator<TypedRow> each = typedRows.readValues(lines)) {
            while (each.hasNextValue()) {
                count += each.nextValue().value().scale();
            }
        }
        return count;
    }

    /** Lines to observations. */
    @Benchmark
    public long linesToObservations() throws IOException {
        try (Stream<Observation> each =
                ObservationLines.read(Source.of("lines.ndjson", lines), ReadLimits.standard(), finding -> {})) {
            return each.mapToLong(observation ->
                            observation.quantity().orElseThrow().number().scale())
                    .sum();
        }
    }
}
