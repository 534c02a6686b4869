package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonEncoding;
import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.spi.FileReplacement;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import java.util.zip.GZIPOutputStream;

/**
 * Observations in bulk: one JSON object a line (NDJSON), each as it stands in a document. They are streamed both ways in
 * constant memory, however many there are.
 *
 * <pre>{@code
 * {"indicator":"households","period":"2022-Q1","value":77.08,"unit":"%","subject":"ha-noi"}
 * {"indicator":"households","period":"2022-Q1","value":81.1,"unit":"%","subject":"hai-phong"}
 * }</pre>
 *
 * <pre>{@code
 * try (Stream<Observation> observations = ObservationLines.read(source, limits, finding -> log.warn(finding))) {
 *     Rollup rollup = observations.collect(Rollup.collector());
 * }
 * }</pre>
 *
 * <p>A line that cannot be used is left out with findings that name its number; the lines after it are read. Blank lines
 * are passed over. What an observation refers to is not looked up, unless the lines become a {@linkplain #readReport
 * report}. Content packed with gzip is unpacked.
 */
public final class ObservationLines {

    private ObservationLines() {}

    /**
     * Reads observations.
     *
     * @param source the lines, packed with gzip or not
     * @param limits of these the inflated bytes, the inflation ratio, the length of texts, the nesting, the elements of a
     *     line and the size of numbers count; neither the bytes nor the rows do, since nothing is held
     * @param findings told of each finding in the order of the lines, while the stream is read
     * @return the observations in the order of the lines; to be closed. It throws an {@link UncheckedIOException} where
     *     bytes cannot be got
     * @throws IOException if the source cannot be opened
     */
    public static Stream<Observation> read(Source source, ReadLimits limits, Consumer<Finding> findings)
            throws IOException {
        InputStream bytes = source.open();
        Iterator<Observation> lines = new ObservationIterator(source.name(), bytes, limits, findings);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                lines, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                        false)
                .onClose(() -> close(bytes));
    }

    /**
     * Reads observations as a report of a programme. Such a report is held, so it has no more observations than the limits
     * allow rows.
     *
     * @param source the lines, packed with gzip or not
     * @param limits as for {@link #read}, and the rows
     * @param plan the programme that the observations are about; nothing else of it is used but its indicators
     * @param id the id of the report
     * @return the report, whose data reach to the end of the last period with a value; with a finding for every line that
     *     cannot be used or is about an indicator that the programme has not
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<ProgressReport> readReport(Source source, ReadLimits limits, Programme plan, ReportId id)
            throws IOException {
        try (InputStream bytes = source.open()) {
            return new LinesReport(plan, limits).read(source.name(), bytes, id);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static void close(InputStream bytes) {
        try {
            bytes.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Writes observations, a line each, in UTF-8 with line feeds.
     *
     * @param observations the observations; not closed
     * @param out where to; not closed
     * @return how many were written
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    public static long write(Stream<Observation> observations, OutputStream out) throws IOException {
        long count = 0;
        try (JsonGenerator json = ElementParser.FACTORY.createGenerator(out, JsonEncoding.UTF8)) {
            json.disable(JsonGenerator.Feature.AUTO_CLOSE_TARGET);
            json.setRootValueSeparator(null);
            ElementWriter elements = new ElementWriter(new GeneratorTokens(json));
            for (Iterator<Observation> each = observations.iterator(); each.hasNext(); ) {
                json.writeStartObject();
                ObservationCodec.INSTANCE.write(each.next(), elements);
                json.writeEndObject();
                json.writeRaw('\n');
                count++;
            }
        }
        return count;
    }

    /**
     * Writes observations to a file, which is replaced at once when all have been written. A name that ends with {@code
     * .gz} is packed with gzip.
     *
     * @param observations the observations; not closed
     * @param file the file to be made or replaced
     * @return how many were written
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    public static long write(Stream<Observation> observations, Path file) throws IOException {
        boolean isPacked = file.toString().toLowerCase(Locale.ROOT).endsWith(".gz");
        long[] count = new long[1];
        FileReplacement.replace(file, out -> {
            if (isPacked) {
                GZIPOutputStream packed = new GZIPOutputStream(out);
                count[0] = write(observations, packed);
                packed.finish();
            } else {
                count[0] = write(observations, out);
            }
        });
        return count[0];
    }
}
