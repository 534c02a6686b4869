package io.github.tiendo.examples.benchmarks;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import io.github.tiendo.Tiendo;
import io.github.tiendo.excel.ExcelDocumentReader;
import io.github.tiendo.excel.ObservationWorkbook;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.scorecard.Scorecard;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.Inflater;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.util.XMLHelper;
import org.apache.poi.xssf.eventusermodel.ReadOnlySharedStringsTable;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.apache.poi.xssf.eventusermodel.XSSFSheetXMLHandler;
import org.apache.poi.xssf.usermodel.XSSFComment;
import org.dhatim.fastexcel.reader.Cell;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
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
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.XMLReader;

/**
 * Reads and writes workbooks beside the least that it can take (the archive unpacked and its XML as events, a part packed
 * again) and beside two libraries: 200,000 observations of twelve columns in bulk, 50,000 indicators of five to a scorecard.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(
        value = 1,
        jvmArgs = {"-Xms2g", "-Xmx2g", "-XX:+UseSerialGC"})
public class WorkbookBenchmark {

    private static final int ROWS = 200_000;
    private static final int INDICATORS = 50_000;

    private static final ReadLimits LIMITS =
            ReadLimits.builder().rows(ROWS + 1).elements(Integer.MAX_VALUE).build();

    private byte[] observations = new byte[0];
    private byte[] indicators = new byte[0];
    private List<Observation> values = List.of();
    private byte[] written = new byte[0];
    private List<byte[]> packedParts = List.of();

    /** Makes the workbooks. */
    @Setup
    public void setUp() throws IOException {
        observations = WorkbookRows.observations(ROWS);
        indicators = WorkbookRows.indicators(INDICATORS);
        packedParts = WorkbookRows.packed(observations);
        values = IntStream.range(0, ROWS).mapToObj(WorkbookRows::observation).toList();
        ByteArrayOutputStream workbook = new ByteArrayOutputStream();
        ObservationWorkbook.write(values.stream(), workbook);
        try (ZipInputStream parts = new ZipInputStream(new ByteArrayInputStream(workbook.toByteArray()))) {
            for (ZipEntry part = parts.getNextEntry(); part != null; part = parts.getNextEntry()) {
                byte[] content = parts.readAllBytes();
                written = content.length > written.length ? content : written;
            }
        }
    }

    /** The parts of the workbook unpacked and read as events, of which nothing is taken. */
    @Benchmark
    public int bulkEvents() throws IOException, XMLStreamException {
        int events = 0;
        // sizes stand behind the parts, so they are unpacked from where they begin
        for (byte[] packed : packedParts) {
            InputStream part = new InflaterInputStream(new ByteArrayInputStream(packed), new Inflater(true), 1 << 15);
            XMLStreamReader xml = new InputFactoryImpl().createXMLStreamReader(part);
            while (xml.hasNext()) {
                events += xml.next() == XMLStreamConstants.START_ELEMENT ? 1 : 0;
            }
        }
        return events;
    }

    @Benchmark
    public long bulkObservations() throws IOException {
        try (Stream<Observation> read =
                ObservationWorkbook.read(Source.of("rows.xlsx", observations), LIMITS, finding -> {})) {
            return count(read);
        }
    }

    private static long count(Stream<Observation> read) {
        long[] count = new long[1];
        read.forEach(each -> count[0]++);
        return count[0];
    }

    /** The cells of the same workbook as a sheet of a document. */
    @Benchmark
    public int bulkSheet() throws IOException {
        return sheets(observations);
    }

    private static int sheets(byte[] workbook) throws IOException {
        return new ExcelDocumentReader()
                .read(Source.of("rows.xlsx", workbook), LIMITS).orThrow().sheets().stream()
                        .mapToInt(Sheet::size)
                        .sum();
    }

    /** The texts of all cells of the same workbook by fastexcel-reader. */
    @Benchmark
    public int bulkTextsOfFastexcel() throws IOException {
        return texts(observations);
    }

    private static int texts(byte[] workbook) throws IOException {
        int length = 0;
        try (ReadableWorkbook read = new ReadableWorkbook(new ByteArrayInputStream(workbook));
                Stream<Row> rows = read.getFirstSheet().openStream()) {
            for (Row row : (Iterable<Row>) rows::iterator) {
                for (Cell cell : row) {
                    length += cell == null ? 0 : cell.getText().length();
                }
            }
        }
        return length;
    }

    /** The texts of all cells of the same workbook by the event API of Apache POI. */
    @Benchmark
    public int bulkTextsOfPoi() throws Exception {
        int[] length = new int[1];
        try (OPCPackage opened = OPCPackage.open(new ByteArrayInputStream(observations))) {
            XSSFReader reader = new XSSFReader(opened);
            ReadOnlySharedStringsTable texts = new ReadOnlySharedStringsTable(opened);
            XSSFSheetXMLHandler handler = new XSSFSheetXMLHandler(
                    reader.getStylesTable(), texts, new Counting(length), new DataFormatter(Locale.ROOT), false);
            try (InputStream sheet = reader.getSheetsData().next()) {
                parse(sheet, handler);
            }
        }
        return length[0];
    }

    private static void parse(InputStream sheet, XSSFSheetXMLHandler handler) throws Exception {
        XMLReader xml = XMLHelper.newXMLReader();
        xml.setContentHandler(handler);
        try {
            xml.parse(new InputSource(sheet));
        } catch (SAXException e) {
            throw new IOException(e);
        }
    }

    /** Adds up the lengths of texts. */
    private record Counting(int[] length) implements XSSFSheetXMLHandler.SheetContentsHandler {

        @Override
        public void startRow(int row) {
            // nothing of a row is of interest
        }

        @Override
        public void endRow(int row) {
            // nothing of a row is of interest
        }

        @Override
        public void cell(String place, String text, XSSFComment comment) {
            length[0] += text.length();
        }
    }

    @Benchmark
    public long bulkWrite() throws IOException {
        return ObservationWorkbook.write(values.stream(), OutputStream.nullOutputStream());
    }

    /** The bytes of the sheet that is written, packed alone at the same level. */
    @Benchmark
    public void bulkWriteDeflateAlone() throws IOException {
        try (DeflaterOutputStream packed = new DeflaterOutputStream(OutputStream.nullOutputStream())) {
            for (int at = 0; at < written.length; at += 1 << 16) {
                packed.write(written, at, Math.min(1 << 16, written.length - at));
            }
        }
    }

    @Benchmark
    public Scorecard tableScorecard() throws IOException {
        LoadedProgramme loaded = Tiendo.read(Source.of("rows.xlsx", indicators), LIMITS, ProgrammeAssembler.standard())
                .orThrow();
        return Tiendo.score(loaded, LocalDate.of(2022, 12, 31));
    }

    @Benchmark
    public int tableSheet() throws IOException {
        return sheets(indicators);
    }

    @Benchmark
    public int tableTextsOfFastexcel() throws IOException {
        return texts(indicators);
    }
}
