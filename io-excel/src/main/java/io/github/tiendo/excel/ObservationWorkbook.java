package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.spi.FileReplacement;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.Spliterator;
import java.util.Spliterators;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/**
 * Observations in bulk as the rows of a workbook ({@code .xlsx}), streamed both ways: a row is read or written at a time,
 * and only the texts that a workbook keeps in one place for all its cells are held while it is read.
 *
 * <table>
 * <caption>A sheet of observations</caption>
 * <tr><th>indicator</th><th>period</th><th>value</th><th>unit</th><th>subject</th><th>dimensions</th></tr>
 * <tr><td>households</td><td>2022-Q1</td><td>77.08</td><td>%</td><td>ha-noi</td><td>sex=female</td></tr>
 * <tr><td>households</td><td>2022-Q1</td><td>81.1</td><td>%</td><td>hai-phong</td><td></td></tr>
 * </table>
 *
 * <pre>{@code
 * try (Stream<Observation> observations = ObservationWorkbook.read(source, limits, finding -> log.warn(finding))) {
 *     Rollup rollup = observations.collect(...);
 * }
 * ObservationWorkbook.write(observations, Path.of("observations.xlsx"));
 * }</pre>
 *
 * <h2>Columns</h2>
 *
 * <p>They are found by their heads, in any order, in the first row that names {@code indicator} ({@code Mã chỉ tiêu}) and
 * {@code period} ({@code Kỳ}) among the first 100; heads may be Vietnamese, case and blanks do not matter, and what is
 * called otherwise is passed over with a finding. The other columns are {@code value} ({@code Giá trị}), {@code unit}
 * ({@code Đơn vị}), {@code subject}, {@code dimensions}, {@code status}, {@code reportedBy}, {@code numerator}, {@code
 * denominator}, {@code knownOn}, {@code definition}; how a value was printed: {@code qualifier}, {@code scaleWord}, {@code
 * decimals}, {@code minimumDigits}, {@code ratio}, {@code computed}; instead of a value {@code rank}, {@code field} and
 * {@code movement}, or {@code words}; and {@code withdrawal}. Each is what the member of that name is in a JSON document.
 * Dimensions stand in one cell ({@code sex=female; age=15-24}, a backslash before a mark that is meant itself) or in
 * columns such as {@code dimensions.sex}.
 *
 * <h2>Cells</h2>
 *
 * <p>A number is what the cell holds; one that has more digits than a cell keeps is a text ({@code 1000000000000000000000.5},
 * point before decimals) and is read as such. A value shown as a percentage is one in percent. The decimals that its
 * format shows are those printed. Periods are texts such as {@code 2022-Q1}, or years; a period that a spreadsheet made a
 * day of is refused. Blanks at the ends of texts do not count. Every sheet with such heads is read, hidden ones and
 * hidden rows included.
 *
 * <p>A row that cannot be used is left out with a finding that names its cell; the rows after it are read. What an
 * observation refers to is not looked up, unless the rows become a {@linkplain #readReport report}.
 */
public final class ObservationWorkbook {

    private static final int ROWS_OF_SHEET = 1 << 20;
    private static final int HEAD = 512;
    private static final int MOST_FINDINGS = 1_000;

    private ObservationWorkbook() {}

    /**
     * Reads observations.
     *
     * @param source the workbook; read where it lies if it is a file, else held as packed bytes
     * @param limits of these the inflated bytes, the inflation ratio, the sheets, the columns, the length of texts and the
     *     size of numbers count; neither the bytes of a file nor the rows do, since nothing is held
     * @param findings told of each finding in the order of the rows, while the stream is read
     * @return the observations in the order of the rows; to be closed. It throws an {@link UncheckedIOException} where
     *     bytes cannot be got
     * @throws IOException if the source cannot be opened
     */
    public static Stream<Observation> read(Source source, ReadLimits limits, Consumer<Finding> findings)
            throws IOException {
        ObservationIterator rows = iterator(source, limits, findings);
        return StreamSupport.stream(
                        Spliterators.spliteratorUnknownSize(
                                rows, Spliterator.ORDERED | Spliterator.NONNULL | Spliterator.IMMUTABLE),
                        false)
                .onClose(() -> close(rows));
    }

    private static ObservationIterator iterator(Source source, ReadLimits limits, Consumer<Finding> findings)
            throws IOException {
        ObservationIterator rows = new ObservationIterator(source.name(), limits, findings);
        try {
            int bytes = source.file().isPresent() ? Integer.MAX_VALUE : limits.bytes();
            ReadLimits bulk = ReadLimits.builder()
                    .from(limits)
                    .rows(Integer.MAX_VALUE)
                    .elements(Integer.MAX_VALUE)
                    .build();
            rows.open(RandomBytes.of(source, bytes), new ReadBudget(bulk));
        } catch (RefusedException e) {
            rows.refuse(e);
        }
        return rows;
    }

    /** Opens a workbook of the kind that can be streamed. */
    static XlsxWorkbook open(RandomBytes bytes, ReadBudget budget) throws IOException, RefusedException {
        byte[] head = bytes.head(HEAD);
        return switch (FileKind.of(head)) {
            case ZIP -> new XlsxWorkbook(bytes, budget);
            case COMPOUND -> throw CompoundFile.refusal(bytes.toArray());
            case OTHER -> throw new RefusedException(FileKind.refusal(head));
        };
    }

    private static void close(ObservationIterator rows) {
        try {
            rows.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * Reads observations as a report of a programme. Such a report is held, so it has no more observations than the limits
     * allow rows.
     *
     * @param source the workbook
     * @param limits as for {@link #read}, and the rows
     * @param plan the programme that the observations are about; nothing else of it is used but its indicators
     * @param id the id of the report
     * @return the report, whose data reach to the end of the last period with a value; with a finding for every row that
     *     cannot be used or is about an indicator that the programme has not
     * @throws IOException if the bytes cannot be got
     */
    public static Outcome<ProgressReport> readReport(Source source, ReadLimits limits, Programme plan, ReportId id)
            throws IOException {
        Set<IndicatorId> known = plan.indicators().stream().map(Indicator::id).collect(Collectors.toUnmodifiableSet());
        List<Observation> observations = new ArrayList<>();
        List<Finding> findings = new ArrayList<>();
        long[] unlisted = new long[1];
        Consumer<Finding> listed = finding -> {
            if (findings.size() < MOST_FINDINGS) {
                findings.add(finding);
            } else {
                unlisted[0]++;
            }
        };
        try (ObservationIterator rows = iterator(source, limits, listed)) {
            while (rows.hasNext()) {
                Observation observation = rows.next();
                if (!known.contains(observation.indicator())) {
                    listed.accept(Finding.of(ExcelFindingCode.UNKNOWN_INDICATOR)
                            .with("found", Texts.excerpt(observation.indicator().value()))
                            .at(rows.place(ObservationColumn.INDICATOR)));
                } else if (observations.size() == limits.rows()) {
                    rows.refuse(RefusedException.exceeded("rows", limits.rows()));
                } else {
                    observations.add(observation);
                    IntakeFindingCode.contradictedCounts(observation)
                            .ifPresent(finding -> listed.accept(finding.at(rows.place(ObservationColumn.VALUE))));
                }
            }
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
        if (unlisted[0] > 0) {
            findings.add(Finding.of(ExcelFindingCode.MORE_FINDINGS)
                    .with("count", unlisted[0])
                    .at(SourceLocation.of(source.name())));
        }
        return Outcome.of(ProgressReport.of(id, observations), findings);
    }

    /**
     * Writes observations, a row each, to as many sheets as they need. The same observations give the same bytes. No text
     * becomes a formula.
     *
     * @param observations the observations; not closed
     * @param out where to; not closed
     * @return how many were written
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text is longer than the 32,767 characters of a cell
     */
    public static long write(Stream<Observation> observations, OutputStream out) throws IOException {
        return write(observations.iterator(), out, ROWS_OF_SHEET);
    }

    static long write(Iterator<Observation> observations, OutputStream out, int rowsOfSheet) throws IOException {
        ObservationRowWriter rows = new ObservationRowWriter(out, rowsOfSheet);
        long count = 0;
        while (observations.hasNext()) {
            rows.write(observations.next());
            count++;
        }
        rows.finish();
        return count;
    }

    /**
     * Writes observations to a file, which is replaced at once when all have been written.
     *
     * @param observations the observations; not closed
     * @param file the file to be made or replaced
     * @return how many were written
     * @throws IOException if the bytes cannot be written
     * @throws IllegalArgumentException if a text is longer than the 32,767 characters of a cell
     */
    public static long write(Stream<Observation> observations, Path file) throws IOException {
        long[] count = new long[1];
        FileReplacement.replace(file, out -> count[0] = write(observations, out));
        return count[0];
    }
}
