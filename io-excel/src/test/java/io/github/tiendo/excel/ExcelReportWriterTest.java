package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.ReportSamples;
import io.github.tiendo.fixtures.ReportWriterContract;
import io.github.tiendo.report.Report;
import io.github.tiendo.spi.ReportWriter;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xddf.usermodel.chart.XDDFChartData;
import org.apache.poi.xssf.usermodel.XSSFChart;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ExcelReportWriterTest extends ReportWriterContract {

    @Override
    protected ReportWriter writer() {
        return new ExcelReportWriter();
    }

    @Override
    protected List<List<String>> printed(byte[] form) throws IOException {
        List<List<String>> lines = new ArrayList<>();
        try (XSSFWorkbook workbook = open(form)) {
            Locale language = Locale.forLanguageTag(workbook.getProperties()
                    .getCoreProperties()
                    .getUnderlyingProperties()
                    .getLanguageProperty()
                    .orElseThrow());
            for (Sheet sheet : workbook) {
                for (Row row : sheet) {
                    List<String> line = new ArrayList<>();
                    row.forEach(cell -> line.add(display(cell, language)));
                    lines.add(line);
                }
            }
        }
        return lines;
    }

    /** What a person sees whose system has the language of the report. */
    private static String display(Cell cell, Locale language) {
        if (cell.getCellType() != CellType.NUMERIC) {
            return cell.getStringCellValue();
        }
        String format = cell.getCellStyle().getDataFormatString();
        if (DateUtil.isCellDateFormatted(cell)) {
            LocalDate day = cell.getLocalDateTimeCellValue().toLocalDate();
            return format.startsWith("dd")
                    ? "%02d/%02d/%d".formatted(day.getDayOfMonth(), day.getMonthValue(), day.getYear())
                    : format.startsWith("d")
                            ? day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + day.getYear()
                            : day.toString();
        }
        return new PrintedFormats(language).show(new BigDecimal(Double.toString(cell.getNumericCellValue())), format);
    }

    private static XSSFWorkbook open(byte[] form) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(form));
    }

    private static byte[] write(Report report) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        assertThat(new ExcelReportWriter().write(report, out)).isEmpty();
        return out.toByteArray();
    }

    @Nested
    class AsAWorkbook {

        private final XSSFWorkbook workbook = open749();

        private XSSFWorkbook open749() {
            try {
                return open(write(ReportSamples.of749(Languages.VIETNAMESE)));
            } catch (IOException e) {
                throw new AssertionError(e);
            }
        }

        private XSSFSheet sheet(String name) {
            return workbook.getSheet(name);
        }

        @Test
        void hasASheetForEachPartCalledByItsLanguage() throws IOException {
            assertThat(workbook)
                    .extracting(Sheet::getSheetName)
                    .hasSizeGreaterThan(3)
                    .startsWith("Tóm tắt");
            try (XSSFWorkbook english = open(write(ReportSamples.of749(Languages.ENGLISH)))) {
                assertThat(english.getSheetName(0)).isEqualTo("Summary");
            }
        }

        @Test
        void printsTheSummaryOnOnePageAndTheRestAsWideAsAPage() {
            assertThat(workbook).allSatisfy(sheet -> {
                assertThat(sheet.getFitToPage()).isTrue();
                assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
                assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
                assertThat(sheet.getFooter().getRight()).contains("Trang &P / &N");
            });
            assertThat(workbook.getSheetAt(0).getPrintSetup().getFitHeight()).isEqualTo((short) 1);
            assertThat(workbook.getSheetAt(1).getPrintSetup().getFitHeight()).isZero();
        }

        @Test
        void keepsTheHeadsInSightOnPaperAndInAFilter() {
            XSSFSheet sheet = sheet("Chỉ tiêu");
            int head = 2;

            assertThat(sheet.getRow(head - 1).getCell(1).getStringCellValue()).isEqualTo("Chỉ tiêu");
            assertThat(sheet.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) head);
            assertThat(sheet.getRepeatingRows()).isEqualTo(new CellRangeAddress(head - 1, head - 1, -1, -1));
            assertThat(sheet.getCTWorksheet().getAutoFilter().getRef())
                    .isEqualTo("A" + head + ":F" + (sheet.getLastRowNum()));
        }

        @Test
        void holdsNumbersAsNumbers() {
            XSSFSheet sheet = sheet("Chỉ tiêu");
            Cell value = sheet.getRow(3).getCell(2);
            Cell attainment = sheet.getRow(3).getCell(4);

            assertThat(value.getNumericCellValue()).isEqualTo(100);
            assertThat(value.getCellStyle().getDataFormatString()).isEqualTo("0\"%\"");
            assertThat(attainment.getNumericCellValue()).isEqualTo(100);
            assertThat(attainment.getCellStyle().getDataFormatString()).isEqualTo("0.0");
        }

        @Test
        void drawsBarsForAttainmentAndColoursForClasses() {
            XSSFSheet sheet = sheet("Chỉ tiêu");

            assertThat(sheet.getSheetConditionalFormatting()
                            .getConditionalFormattingAt(0)
                            .getRule(0)
                            .getDataBarFormatting())
                    .isNotNull();
            assertThat(sheet.getRow(3)
                            .getCell(5)
                            .getCellStyle()
                            .getFillForegroundXSSFColor()
                            .getARGBHex())
                    .isEqualTo("FF2E7D32");
        }

        @Test
        void drawsItsChartsFromTheCellsOfTheTablesAndSaysWhatTheyShow() {
            XSSFSheet sheet = workbook.getSheetAt(0);
            List<XSSFChart> charts = sheet.getDrawingPatriarch().getCharts();

            assertThat(charts).hasSize(2);
            XDDFChartData columns = charts.get(0).getChartSeries().get(0);
            assertThat(columns.getSeries(0).getCategoryData().getDataRangeReference())
                    .matches("'Tóm tắt'!\\$A\\$\\d+:\\$A\\$\\d+");
            assertThat(columns.getSeries(0).getValuesData().getDataRangeReference())
                    .matches("'Tóm tắt'!\\$B\\$\\d+:\\$B\\$\\d+");
            assertThat(charts.get(1).getChartSeries().get(0).getSeriesCount()).isEqualTo(5);
            String frames = sheet.getDrawingPatriarch().getCTDrawing().toString();
            assertThat(frames).contains("descr=\"");
        }

        @Test
        void makesNoFormulaOfAName() throws IOException {
            int quoted = 0;
            try (XSSFWorkbook hostile = open(write(ReportSamples.hostile(Languages.VIETNAMESE)))) {
                for (Sheet sheet : hostile) {
                    for (Row row : sheet) {
                        assertThat(row).noneMatch(cell -> cell.getCellType() == CellType.FORMULA);
                        assertThat(row)
                                .filteredOn(cell -> cell.getCellType() == CellType.STRING)
                                .filteredOn(cell -> cell.getStringCellValue().matches("(?s)[=+@\\t-].+"))
                                .allMatch(cell -> cell.getCellStyle().getQuotePrefixed());
                        for (Cell cell : row) {
                            quoted += cell.getCellStyle().getQuotePrefixed() ? 1 : 0;
                        }
                    }
                }
            }
            assertThat(quoted).isPositive();
        }
    }
}
