package io.github.tiendo.examples.benchmarks;

import io.github.tiendo.Tiendo;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.examples.html.HtmlReportWriter;
import io.github.tiendo.examples.word.WordReportWriter;
import io.github.tiendo.excel.ExcelReportWriter;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.report.Report;
import io.github.tiendo.report.ReportBuilder;
import io.github.tiendo.report.ReportTable;
import io.github.tiendo.report.ReportTable.Cell;
import io.github.tiendo.report.ReportTable.NumberCell;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;
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
 * Prints the report of 10,000 indicators in every form: as a workbook, beside the same cells without looks by SXSSF; as a
 * page, beside encoding its bytes; as a document, beside one of a tenth of the rows.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 4, time = 2)
@Measurement(iterations = 6, time = 2)
@Fork(
        value = 1,
        jvmArgs = {"-Xmx512m", "-XX:+UseSerialGC"})
public class ReportBenchmark {

    private static final int INDICATORS = 10_000;
    private static final int TENTH = 10;

    private List<ReportTable> tables = List.of();
    private @Nullable Report report;
    private @Nullable Report tenth;
    private String page = "";

    /** Makes the reports. */
    @Setup
    public void setUp() throws IOException {
        report = report(INDICATORS);
        tenth = report(INDICATORS / TENTH);
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        new HtmlReportWriter().write(report, bytes);
        page = bytes.toString(StandardCharsets.UTF_8);
        tables = report.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .filter(ReportTable.class::isInstance)
                .map(ReportTable.class::cast)
                .toList();
    }

    private static Report report(int indicators) throws IOException {
        Programme programme = Tiendo.read(Source.of("rows.xlsx", WorkbookRows.indicators(indicators)))
                .orThrow()
                .programme();
        return ReportBuilder.of(ProgrammeAssessor.of(ClassificationPolicies.declared(), LocalDate.of(2022, 12, 31))
                        .assess(programme))
                .build(Languages.VIETNAMESE);
    }

    @Benchmark
    public void reportAsPage() throws IOException {
        new HtmlReportWriter().write(Objects.requireNonNull(report), OutputStream.nullOutputStream());
    }

    /** {@return the bytes of the page} */
    @Benchmark
    public byte[] pageEncoded() {
        return page.getBytes(StandardCharsets.UTF_8);
    }

    @Benchmark
    public void reportAsDocument() throws IOException {
        new WordReportWriter().write(Objects.requireNonNull(report), OutputStream.nullOutputStream());
    }

    @Benchmark
    public void tenthAsDocument() throws IOException {
        new WordReportWriter().write(Objects.requireNonNull(tenth), OutputStream.nullOutputStream());
    }

    @Benchmark
    public void reportAsWorkbook() throws IOException {
        new ExcelReportWriter().write(Objects.requireNonNull(report), OutputStream.nullOutputStream());
    }

    @Benchmark
    public void sameCellsBySxssf() throws IOException {
        try (SXSSFWorkbook workbook = new SXSSFWorkbook()) {
            for (ReportTable table : tables) {
                Sheet sheet = workbook.createSheet();
                int next = 0;
                for (ReportTable.Row row : table.rows()) {
                    Row written = sheet.createRow(next++);
                    int column = 0;
                    for (Cell cell : row.cells()) {
                        if (cell instanceof NumberCell number) {
                            written.createCell(column++)
                                    .setCellValue(number.number().value().doubleValue());
                        } else {
                            written.createCell(column++).setCellValue(cell.text());
                        }
                    }
                }
            }
            workbook.write(OutputStream.nullOutputStream());
        }
    }
}
