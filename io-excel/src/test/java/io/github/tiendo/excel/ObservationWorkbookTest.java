package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.fixtures.TiendoArbitraries;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ObservationWorkbookTest {

    private static final Observation HA_NOI = Observation.builder()
            .indicator(IndicatorId.of("households"))
            .period(Period.quarter(2022, 1))
            .value(Quantity.percent("77.08"))
            .subject(AgencyId.of("ha-noi"))
            .build();

    private final List<Finding> findings = new ArrayList<>();

    private List<Observation> read(byte[] bytes, ReadLimits limits) throws IOException {
        try (Stream<Observation> rows =
                ObservationWorkbook.read(Source.of("rows.xlsx", bytes), limits, findings::add)) {
            return rows.toList();
        }
    }

    private List<Observation> read(byte[] bytes) throws IOException {
        return read(bytes, ReadLimits.standard());
    }

    private static byte[] write(List<Observation> observations) throws IOException {
        ByteArrayOutputStream written = new ByteArrayOutputStream();
        assertThat(ObservationWorkbook.write(observations.stream(), written)).isEqualTo(observations.size());
        return written.toByteArray();
    }

    /** Rows of cells; a number where it reads as one, else a text. */
    private static byte[] sheet(String... rows) {
        StringBuilder xml = new StringBuilder();
        for (String row : rows) {
            xml.append("<row>");
            for (String cell : row.split(" *\\| *", -1)) {
                if (cell.isEmpty()) {
                    xml.append("<c/>");
                } else if (cell.matches("-?[0-9.]+(E[0-9]+)?")) {
                    xml.append("<c><v>").append(cell).append("</v></c>");
                } else if (cell.startsWith("%") && cell.length() > 1) {
                    xml.append("<c s=\"1\"><v>").append(cell.substring(1)).append("</v></c>");
                } else if (cell.startsWith("@")) {
                    xml.append("<c s=\"2\"><v>").append(cell.substring(1)).append("</v></c>");
                } else {
                    xml.append("<c t=\"inlineStr\"><is><t xml:space=\"preserve\">")
                            .append(cell)
                            .append("</t></is></c>");
                }
            }
            xml.append("</row>");
        }
        return XlsxParts.ofRows(xml.toString())
                .withStyles("<cellXfs><xf/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/></cellXfs>")
                .zip();
    }

    private List<String> lines() {
        return findings.stream()
                .filter(finding -> finding.code() != ExcelFindingCode.CELLS_WITHOUT_ADDRESS)
                .map(finding -> finding.line(Languages.ENGLISH))
                .toList();
    }

    @Provide
    Arbitrary<List<Observation>> observations() {
        return TiendoArbitraries.observations(IndicatorId.of("chỉ tiêu 1"))
                .list()
                .ofMaxSize(20);
    }

    @Property(tries = 200)
    void everyObservationComesBackEqual(@ForAll("observations") List<Observation> observations) throws IOException {
        byte[] written = write(observations);

        List<Observation> read = read(written);

        assertThat(findings).isEmpty();
        assertThat(read).isEqualTo(observations);
        // what equality passes over, such as printed decimals, is in the bytes
        assertThat(write(read)).isEqualTo(written);
    }

    @Test
    void numbersOutAreNumbersInHoweverLargeOrFine() throws IOException {
        List<Observation> observations = Stream.of(
                        "1E+60",
                        "-1E+60",
                        "9.99E+59",
                        "0." + "0".repeat(59) + "1",
                        "123456789012345678901234567890.123456789012345678901234567891",
                        "0.1",
                        "0.30000000000000004",
                        "999999999999999",
                        "9999999999999999",
                        "0.00",
                        "77.0800000000000000000000",
                        "-0.5")
                .map(number -> Observation.of(
                        IndicatorId.of("a"), Period.year(2022), Quantity.of(new BigDecimal(number), Unit.of("đồng"))))
                .toList();

        assertThat(read(write(observations))).isEqualTo(observations);
        assertThat(findings).isEmpty();
    }

    @Test
    void whatIsTooLongForTheLimitsIsSaidByTheReader() throws IOException {
        byte[] written = write(List.of(Observation.of(
                IndicatorId.of("a"), Period.year(2022), Quantity.of(new BigDecimal("1E+308"), Unit.COUNT))));

        assertThat(read(written)).isEmpty();
        assertThat(lines())
                .containsExactly("rows.xlsx!Observations!C2: error: '1" + "0".repeat(59)
                        + "…' was found; expected a number with fewer digits; the row is left out");
    }

    @Nested
    class Reading {

        @Test
        void findsColumnsByTheirHeadsInEitherLanguageBelowATitle() throws IOException {
            byte[] bytes = sheet(
                    "Số liệu quý I năm 2022",
                    "Giá trị | Đơn vị tính | MÃ  CHỈ TIÊU | Kỳ số liệu | Địa phương | Phân tổ: giới tính",
                    "77.08 | % | households | 2022-Q1 | ha-noi | nữ",
                    " 81.1 | % | households | Quý I/2022 | hai-phong | ");

            assertThat(read(bytes))
                    .containsExactly(
                            Observation.builder()
                                    .from(HA_NOI)
                                    .dimensions(Map.of("giới tính", "nữ"))
                                    .build(),
                            Observation.builder()
                                    .from(HA_NOI)
                                    .value(Quantity.percent("81.1"))
                                    .subject(AgencyId.of("hai-phong"))
                                    .build());
            assertThat(lines()).isEmpty();
        }

        @Test
        void goesOnAfterABrokenRowAndNamesItsCell() throws IOException {
            byte[] bytes = sheet(
                    "indicator | period | value | unit | note | numerator | denominator",
                    "a | 2022 | 1",
                    " | 2022 | 2",
                    "a | @44562 | 3",
                    "a | 2022-Q5 | 4",
                    "a | 2022 | năm phần trăm",
                    "a | 2022 | 6 | % | lạ | 1 | 0",
                    "a | 2022 | 1E308",
                    "a | 2022 | %0.5 | người",
                    "a | 2022 | %0.7708",
                    "101 | 2022 | 8");

            List<Observation> read = read(bytes);

            assertThat(read.stream()
                            .map(each -> each.indicator() + " " + each.value().orElseThrow()))
                    .containsExactly("a 1", "a 77.08 %", "101 8");
            assertThat(read.get(1).quantity().orElseThrow()).isEqualTo(Quantity.percent("77.08"));
            assertThat(lines())
                    .containsExactly(
                            "rows.xlsx!S!E1: warning: the column 'note' is not known and is passed over",
                            "rows.xlsx!S!A3: error: the cell under 'indicator' is empty; the row is left out",
                            "rows.xlsx!S!B4: error: '2022-01-01' was found; expected a period as a text, such as 2022-Q1,"
                                    + " 2022-04 or 2021/2025, or a year; the row is left out",
                            "rows.xlsx!S!B5: error: '2022-Q5' was found; expected a period as a text, such as 2022-Q1,"
                                    + " 2022-04 or 2021/2025, or a year; the row is left out",
                            "rows.xlsx!S!C6: error: 'năm phần trăm' was found; expected a number, or as a text a decimal"
                                    + " such as 77.08; the row is left out",
                            "rows.xlsx!S!G7: error: '0' was found; expected a number other than zero; the row is left out",
                            "rows.xlsx!S!C8: error: '1" + "0".repeat(59)
                                    + "…' was found; expected a number with fewer digits;" + " the row is left out",
                            "rows.xlsx!S!D9: error: 'người' was found; expected the unit % or none, since the value is a"
                                    + " percentage; the row is left out");
        }

        @Test
        void saysThatNoSheetHasObservations() throws IOException {
            assertThat(read(sheet("Chỉ tiêu | Kết quả 2022", "Hộ nghèo | 4.2"))).isEmpty();
            assertThat(lines())
                    .containsExactly(
                            "rows.xlsx: error: no sheet has the columns of observations; expected a row of heads"
                                    + " with at least indicator, period among the first 100 rows");
        }

        @Test
        void passesOverAnotherSheetAndSaysSo() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            try (XSSFWorkbook workbook = new XSSFWorkbook()) {
                workbook.createSheet("Bìa").createRow(0).createCell(0).setCellValue("Số liệu");
                Row head = workbook.createSheet("Số liệu").createRow(0);
                head.createCell(0).setCellValue("indicator");
                head.createCell(1).setCellValue("period");
                head.createCell(2).setCellValue("value");
                Row row = workbook.getSheetAt(1).createRow(1);
                row.createCell(0).setCellValue("a");
                row.createCell(1).setCellValue(2022);
                row.createCell(2).setCellValue(5);
                workbook.write(bytes);
            }

            assertThat(read(bytes.toByteArray()))
                    .containsExactly(
                            Observation.of(IndicatorId.of("a"), Period.year(2022), Quantity.of(5, Unit.COUNT)));
            assertThat(lines())
                    .containsExactly(
                            "rows.xlsx!Bìa: warning: the sheet has no row of heads of observations and is not read");
        }

        @Test
        void endsAtDamageWithWhatCameBefore() throws IOException {
            byte[] bytes = XlsxParts.ofRows("<row><c t=\"str\"><v>indicator</v></c><c t=\"str\"><v>period</v></c></row>"
                            + "<row><c t=\"str\"><v>a</v></c><c><v>2022</v></c></row><row><c></row>")
                    .zip();

            assertThat(read(bytes)).hasSize(1);
            assertThat(lines())
                    .containsExactly("rows.xlsx!S: error: the workbook is damaged or incomplete (its content cannot be"
                            + " read); open it in a spreadsheet program and save it again");
        }

        @Test
        void isRefusedWhereItCannotBeStreamed() throws IOException {
            assertThat(read(Files.readAllBytes(Path.of("src/test/resources/layouts/saved-as.xls"))))
                    .isEmpty();
            assertThat(read(new byte[0])).isEmpty();
            assertThat(findings.stream().map(Finding::code))
                    .containsExactly(ExcelFindingCode.UNSUPPORTED_WORKBOOK, ExcelFindingCode.EMPTY_FILE);
        }

        @Test
        void rowsBeyondTheLimitOfDocumentsAreRead() throws IOException {
            ReadLimits limits = ReadLimits.builder().rows(2).elements(5).build();

            assertThat(read(write(List.of(HA_NOI, HA_NOI, HA_NOI)), limits)).containsExactly(HA_NOI, HA_NOI, HA_NOI);
            assertThat(findings).isEmpty();
        }
    }

    @Nested
    class Report {

        private final Programme plan = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(Indicator.builder()
                        .id(IndicatorId.of("households"))
                        .name(LocalizedText.english("Households"))
                        .unit(Unit.PERCENT)
                        .build())
                .build();

        @Test
        void hasWhatIsAboutTheProgrammeAndNamesTheRest() throws IOException {
            byte[] bytes = write(List.of(
                    HA_NOI, Observation.of(IndicatorId.of("other"), Period.year(2023), Quantity.of(1, Unit.COUNT))));

            Outcome<ProgressReport> report = ObservationWorkbook.readReport(
                    Source.of("rows.xlsx", bytes), ReadLimits.standard(), plan, ReportId.of("q1"));

            assertThat(report.orThrow().observations()).containsExactly(HA_NOI);
            assertThat(report.orThrow().dataThrough()).contains(LocalDate.of(2022, 3, 31));
            assertThat(report.findings().stream().map(finding -> finding.line(Languages.ENGLISH)))
                    .containsExactly("rows.xlsx!Observations!A3: error: the programme has no indicator with the id"
                            + " 'other'; the row is left out");
        }

        @Test
        void warnsOfAPercentageThatItsCountsContradict() throws IOException {
            Observation wrong = Observation.builder()
                    .from(HA_NOI)
                    .value(Quantity.percent("60"))
                    .numerator(new BigDecimal(151))
                    .denominator(new BigDecimal(240))
                    .build();

            Outcome<ProgressReport> report = ObservationWorkbook.readReport(
                    Source.of("rows.xlsx", write(List.of(HA_NOI, wrong))),
                    ReadLimits.standard(),
                    plan,
                    ReportId.of("q1"));

            assertThat(report.orThrow().observations()).containsExactly(HA_NOI, wrong);
            assertThat(report.findings().stream().map(finding -> finding.line(Languages.ENGLISH)))
                    .containsExactly("rows.xlsx!Observations!C3: warning: the value 60% stands beside 151/240; expected"
                            + " 63%; both are kept");
        }

        @Test
        void isHeldAndSoHasNoMoreRowsThanTheLimit() throws IOException {
            Outcome<ProgressReport> report = ObservationWorkbook.readReport(
                    Source.of("rows.xlsx", write(List.of(HA_NOI, HA_NOI, HA_NOI))),
                    ReadLimits.builder().rows(2).build(),
                    plan,
                    ReportId.of("q1"));

            assertThat(report.orThrow().observations()).hasSize(2);
            assertThat(report.findings().stream().map(Finding::code)).containsExactly(ExcelFindingCode.LIMIT_EXCEEDED);
        }
    }

    @Nested
    class Writing {

        @Test
        void makesNoFormulaOfAText() throws IOException {
            byte[] bytes = write(List.of(
                    Observation.of(IndicatorId.of("=1+1"), Period.year(2022), TextValue.of("@SUM(A1) _x0041_ \u0001")),
                    Observation.of(IndicatorId.of("-2"), Period.year(2022), TextValue.of(" \uD83D\uDE80 ệ\n"))));

            try (XSSFWorkbook workbook = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
                for (Row row : workbook.getSheetAt(0)) {
                    for (Cell cell : row) {
                        assertThat(cell.getCellType()).isEqualTo(CellType.STRING);
                    }
                }
                assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                        .isEqualTo("=1+1");
                assertThat(workbook.getSheetAt(0)
                                .getRow(1)
                                .getCell(ObservationColumn.WORDS.ordinal())
                                .getStringCellValue())
                        .isEqualTo("@SUM(A1) _x0041_ \u0001");
            }
            assertThat(read(bytes).get(1).value()).contains(TextValue.of(" \uD83D\uDE80 ệ\n"));
        }

        @Test
        void goesOnInAnotherSheetWhereOneIsFull() throws IOException {
            List<Observation> observations = IntStream.range(0, 7)
                    .mapToObj(
                            i -> Observation.of(IndicatorId.of("a"), Period.year(2020 + i), Quantity.of(i, Unit.COUNT)))
                    .toList();
            ByteArrayOutputStream written = new ByteArrayOutputStream();

            ObservationWorkbook.write(observations.iterator(), written, 4);

            assertThat(new ExcelDocumentReader()
                            .read(Source.of("rows.xlsx", written.toByteArray()), ReadLimits.standard())
                            .orThrow()
                            .sheets())
                    .extracting(sheet -> sheet.name() + " " + sheet.rows().size())
                    .containsExactly("Observations 4", "Observations 2 4", "Observations 3 2");
            assertThat(read(written.toByteArray())).isEqualTo(observations);
        }

        @Test
        void leavesTheFileAsItWasWhereItFails(@TempDir Path folder) throws IOException {
            Path file = Files.writeString(folder.resolve("rows.xlsx"), "before");
            Observation tooLong =
                    Observation.of(IndicatorId.of("a"), Period.year(2022), TextValue.of("a".repeat(32_768)));

            assertThatThrownBy(() -> ObservationWorkbook.write(Stream.of(HA_NOI, tooLong), file))
                    .isInstanceOf(IllegalArgumentException.class);
            assertThat(file).hasContent("before");
            assertThat(ObservationWorkbook.write(Stream.of(HA_NOI), file)).isEqualTo(1);
            try (Stream<Path> files = Files.list(folder)) {
                assertThat(files).containsExactly(file);
            }
            assertThat(read(Files.readAllBytes(file))).containsExactly(HA_NOI);
        }
    }
}
