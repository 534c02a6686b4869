package io.github.tiendo.excel;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.layout.LayoutReader;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.spi.ProgrammeWriter;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/**
 * Writes a programme with its newest report as a workbook ({@code .xlsx}) that officials can read, print and go on
 * with, and that {@link ExcelDocumentReader} reads back.
 *
 * <table>
 * <caption>Sheets</caption>
 * <tr><th>sheet</th><th>columns</th></tr>
 * <tr><td>{@code Chỉ tiêu}</td><td>{@code STT}, {@code Mã}, {@code Chỉ tiêu}, {@code Đơn vị}, a column {@code Kết quả
 *     2022} or {@code Kết quả ước tính 2022} for each period with values, {@code Hiện trạng 2020} where baselines are
 *     stated, a column {@code Mục tiêu 2025} for each time by which targets are due, {@code Mức độ hoàn thành}, {@code Cơ
 *     quan chủ trì}, and {@code Thời kỳ/thời điểm} where it is known how periods make the year</td></tr>
 * <tr><td>{@code Theo đơn vị}</td><td>{@code Cơ quan, đơn vị}, {@code Mã}, {@code Chỉ tiêu}, {@code Đơn vị} and a column {@code
 *     Kết quả Quý I/2025} for each period: a row for each indicator and body with a value</td></tr>
 * <tr><td>{@code Nhiệm vụ}</td><td>{@code TT}, {@code Nhiệm vụ}, {@code Kết quả dự kiến}, {@code Cơ quan chủ trì},
 *     {@code Cơ quan phối hợp}, {@code Trạng thái}, {@code Thời hạn}, {@code Kết quả}</td></tr>
 * </table>
 *
 * <p>A sheet without rows is left out. Above a table stand who reports, the title, the decision and the days of data and
 * issue; below the first one the stated sentences. Rows stand in the order of the outline, each heading in a row of its
 * own, numbered anew: {@code I}, {@code 1}, {@code 1.1}. The newest report is the one whose data reach furthest, of such
 * the one issued last, of such the last one; where several bodies report through that day, as in a round, it is the newest of
 * each together. Targets and deadlines are those in force.
 *
 * <p>{@link #in in(Locale.ENGLISH)} writes names, heads and figures in English: {@code Indicators} with {@code No.},
 * {@code Code}, {@code Indicator}, {@code Unit}, {@code Result 2022}, {@code Target 2025} and so on.
 *
 * <p>Every cell is text: figures keep their hedges, units and printed decimals in the notation of the language, and a text that
 * begins with {@code =}, {@code +}, {@code -} or {@code @} is never a formula. A text longer than the 32,767 characters
 * of a cell is cut.
 *
 * <p>What is written is read again and compared with the programme; there is a finding for each kind of thing that was
 * not found as it was: further reports, values of parts, revisions, definitions, rosters, grades of a user's own scale,
 * translations, and whatever a workbook happens not to tell. The same programme gives the same bytes.
 */
public final class ExcelProgrammeWriter implements ProgrammeWriter {

    private static final LocalDate UNDATED = LocalDate.of(2000, 1, 1);

    /** For what was made here and not by a stranger. */
    private static final ReadLimits OWN = ReadLimits.builder()
            .bytes(Integer.MAX_VALUE)
            .inflatedBytes(Long.MAX_VALUE)
            .inflationRatio(Integer.MAX_VALUE)
            .rows(Integer.MAX_VALUE)
            .columns(Integer.MAX_VALUE)
            .build();

    private final Locale language;

    /** A writer of Vietnamese workbooks. */
    public ExcelProgrammeWriter() {
        this(Languages.VIETNAMESE);
    }

    private ExcelProgrammeWriter(Locale language) {
        this.language = language;
    }

    @Override
    public ExcelProgrammeWriter in(Locale language) {
        return new ExcelProgrammeWriter(language);
    }

    /** What stands on a sheet beside the programme: names of sheets, heads of columns, how the lines above them begin. */
    static String words(String key, Locale language) {
        return ExcelFindingCode.TEXTS.pattern(key, language);
    }

    @Override
    public String id() {
        return "excel";
    }

    @Override
    public Localized description() {
        return language -> ExcelDocumentReader.TEXTS.text("written", language, Map.of());
    }

    @Override
    public List<String> extensions() {
        return List.of("xlsx");
    }

    @Override
    public List<Finding> write(Programme programme, OutputStream out) throws IOException {
        byte[] bytes = withoutTimes(workbook(programme));
        out.write(bytes);
        Optional<Programme> read = new ExcelDocumentReader()
                .read(Source.of("written.xlsx", bytes), OWN)
                .then(LayoutReader.standard()::read)
                .then(ProgrammeAssembler.standard()::assemble)
                .value()
                .map(LoadedProgramme::programme);
        return NotHeld.of(programme, read);
    }

    private byte[] workbook(Programme programme) throws IOException {
        Optional<ProgressReport> report = NewestReports.together(programme);
        TitleLines titles = new TitleLines(programme, report, language);
        List<String> sentences = report.map(ProgressReport::statedTexts).orElse(List.of()).stream()
                .map(StatedText::text)
                .toList();
        boolean indicators = !programme.indicators().isEmpty();
        try (XSSFWorkbook workbook = new XSSFWorkbook();
                ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
            describe(workbook, titles);
            SheetPrinter.Styles styles = new SheetPrinter.Styles(workbook);
            if (indicators) {
                new IndicatorSheet(programme, report, language).print(styles, titles, sentences);
            }
            BodySheet bodies = new BodySheet(programme, report, language);
            if (!bodies.isEmpty()) {
                bodies.print(styles, titles);
            }
            if (!indicators || !programme.tasks().isEmpty()) {
                new TaskSheet(programme, report, language).print(styles, titles, indicators ? List.of() : sentences);
            }
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static void describe(XSSFWorkbook workbook, TitleLines titles) {
        POIXMLProperties.CoreProperties properties = workbook.getProperties().getCoreProperties();
        properties.setCreator("Tiendo");
        properties.setTitle(titles.title());
        Date day = Date.from(titles.day().orElse(UNDATED).atStartOfDay().toInstant(ZoneOffset.UTC));
        properties.setCreated(Optional.of(day));
        properties.setModified(Optional.of(day));
    }

    static byte[] withoutTimes(byte[] archive) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(archive.length);
        try (ZipInputStream from = new ZipInputStream(new ByteArrayInputStream(archive));
                ZipOutputStream to = new ZipOutputStream(bytes)) {
            for (ZipEntry entry = from.getNextEntry(); entry != null; entry = from.getNextEntry()) {
                ZipEntry timeless = new ZipEntry(entry.getName());
                timeless.setTimeLocal(WorkbookOutput.TIME_OF_ENTRIES);
                to.putNextEntry(timeless);
                from.transferTo(to);
                to.closeEntry();
            }
        }
        return bytes.toByteArray();
    }
}
