package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.intake.ProgrammeDraft;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFRichTextString;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in {@code S!C2}, the result of the only indicator of a workbook. */
class CellReaderTest {

    @ParameterizedTest
    @CsvSource({
        "0.7708, General, 0.7708, ",
        "77.08, General, 77.08, ",
        "1, General, 1, ",
        "100, 0, 100, 0",
        "1200000, '#,##0', 1200000, 0",
        "0.1, 0.00, 0.1, 2",
        "4.1, 0.00, 4.1, 2",
        "-12.5, '0.0;[Red](0.000)', -12.5, 3",
        "2500, '0.0,', 2500, ",
        "0.5, '# ?/?', 0.5, ",
        "12345, 0.00E+00, 12345, ",
        "1e15, General, 1000000000000000, ",
        "0.0001, General, 0.0001, "
    })
    void takesANumberAsItsShortestDecimal(double value, String format, BigDecimal number, Integer decimals) {
        DraftCell cell = cell(c -> set(c, value, format));

        assertThat(cell.kind()).isEqualTo(DraftCell.Kind.NUMBER);
        assertThat(cell.number()).contains(number);
        assertThat(cell.decimalsShown().isPresent() ? cell.decimalsShown().getAsInt() : null)
                .isEqualTo(decimals);
    }

    @ParameterizedTest
    @CsvSource({
        "0.7708, 0.00%, 77.08, 2",
        "0.07, 0%, 7, 0",
        "0.29, 0%, 29, 0",
        "0.0034, 0.00%, 0.34, 2",
        "1, 0%, 100, 0",
        "-0.05, '0.0%;[Red]-0.0%', -5, 1",
        "1.1, 0.0 %, 110, 1",
        "5, '0.0\" %\"', 5, 1"
    })
    void takesAPercentCellInPercent(double value, String format, BigDecimal percent, int decimals) {
        DraftCell cell = cell(c -> set(c, value, format));

        assertThat(cell.kind()).isEqualTo(DraftCell.Kind.PERCENT);
        assertThat(cell.number()).contains(percent);
        assertThat(cell.decimalsShown()).hasValue(decimals);
    }

    @Test
    void takesTheNoiseOfADoubleForWhatItIs() {
        byte[] workbook = workbook(c -> set(c, 0.5, "0.00%"));
        String xml = new String(Workbooks.part(workbook, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        byte[] noisy = Workbooks.withPart(
                workbook,
                "xl/worksheets/sheet1.xml",
                xml.replace("<v>0.5</v>", "<v>0.77080000000000004</v>").getBytes(StandardCharsets.UTF_8));

        assertThat(result(Workbooks.read(noisy)).number()).hasToString("Optional[77.08]");
    }

    @Test
    void takesDatesAsDates() {
        assertThat(cell(c -> set(c, 44926, "d/m/yyyy")))
                .extracting(DraftCell::kind, cell -> cell.date().orElseThrow())
                .containsExactly(DraftCell.Kind.DATE, LocalDate.of(2022, 12, 31));
        assertThat(cell(c -> set(c, 45544.75, "[$-42A]dd/mm/yyyy hh:mm")).date())
                .contains(LocalDate.of(2024, 9, 9));
        assertThat(cell(c -> set(c, 0.5, "h:mm")).text()).isEqualTo("12:00");
    }

    @Test
    void countsDatesFrom1904WhereTheWorkbookDoes() {
        byte[] workbook = workbook(c -> set(c, 44926 - 1462, "d/m/yyyy"));
        String xml = new String(Workbooks.part(workbook, "xl/workbook.xml"), StandardCharsets.UTF_8);
        byte[] from1904 = Workbooks.withPart(
                workbook,
                "xl/workbook.xml",
                xml.replace("date1904=\"false\"", "date1904=\"true\"").getBytes(StandardCharsets.UTF_8));

        assertThat(result(Workbooks.read(from1904)).date()).contains(LocalDate.of(2022, 12, 31));
    }

    @Test
    void takesTruthValuesAndErrors() {
        assertThat(cell(c -> c.setCellValue(true))).satisfies(cell -> {
            assertThat(cell.kind()).isEqualTo(DraftCell.Kind.LOGICAL);
            assertThat(cell.logical()).contains(true);
            assertThat(cell.text()).isEqualTo("TRUE");
        });
        assertThat(cell(c -> c.setCellErrorValue(FormulaError.DIV0.getCode())))
                .extracting(DraftCell::kind, DraftCell::text)
                .containsExactly(DraftCell.Kind.ERROR, "#DIV/0!");
    }

    @Test
    void takesAFormulaByItsStoredResult() {
        byte[] workbook = Workbooks.workbook(w -> {
            Sheet sheet = sheet(w);
            Cell cell = Workbooks.cell(sheet, "C2");
            set(cell, 0, "0.0%");
            cell.setCellFormula("57/63");
            w.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(cell);
            Workbooks.cell(sheet, "D2").setCellFormula("\"≥ \"&\"80%\"");
            w.getCreationHelper().createFormulaEvaluator().evaluateFormulaCell(Workbooks.cell(sheet, "D2"));
        });

        Outcome<ProgrammeDraft> read = Workbooks.read(workbook);

        assertThat(read.findings()).isEmpty();
        assertThat(Workbooks.rows(read.orThrow())).containsExactly("1|A|2022=90.4761904761905%|2025:≥ 80%|");
        assertThat(result(read).decimalsShown()).hasValue(1);
    }

    @Test
    void saysThatAFormulaWasNeverCalculated() {
        Outcome<ProgrammeDraft> read = Workbooks.read(workbook(c -> c.setCellFormula("1+1")));

        assertThat(Workbooks.codes(read)).containsExactly("layout.formula-not-calculated S!C2");
        assertThat(result(read))
                .extracting(DraftCell::kind, DraftCell::text)
                .containsExactly(DraftCell.Kind.ERROR, io.github.tiendo.layout.Sheet.NOT_CALCULATED);
    }

    @Test
    void takesRichTextWithoutItsFormatting() {
        DraftCell cell = cell(c -> {
            XSSFRichTextString text = new XSSFRichTextString("Trên 50%");
            text.applyFont(0, 4, ((XSSFWorkbook) c.getSheet().getWorkbook()).createFont());
            c.setCellValue(text);
        });

        assertThat(cell.text()).isEqualTo("Trên 50%");
    }

    @Test
    void leavesPhoneticGuidesOut() {
        byte[] workbook = workbook(c -> c.setCellValue("東京"));
        String xml = new String(Workbooks.part(workbook, "xl/sharedStrings.xml"), StandardCharsets.UTF_8);
        byte[] guided = Workbooks.withPart(
                workbook,
                "xl/sharedStrings.xml",
                xml.replace("東京</t>", "東京</t><rPh sb=\"0\" eb=\"2\"><t>とうきょう</t></rPh>")
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(result(Workbooks.read(guided)).text()).isEqualTo("東京");
    }

    @Test
    void takesBlanksAndNonBreakingBlanksForNothing() {
        assertThat(cell(c -> c.setCellValue("\u00a0 ")).isBlank()).isTrue();
        assertThat(Workbooks.place(cell(c -> c.setCellValue("\u00a0")))).isEqualTo("S!C2");
        assertThat(cell(c -> c.setCellValue("-"))).satisfies(cell -> {
            assertThat(cell.isBlank()).isFalse();
            assertThat(cell.isMissing()).isTrue();
        });
    }

    @ParameterizedTest
    @CsvSource({"n, abc", "n, 1E999", "s, 99999", "e, oops", "b, maybe", "zz, 1"})
    void keepsWhatCannotBeUnderstoodAsAnError(String type, String value) {
        byte[] workbook = workbook(c -> set(c, 12345.5, "General"));
        String xml = new String(Workbooks.part(workbook, "xl/worksheets/sheet1.xml"), StandardCharsets.UTF_8);
        String changed = xml.replaceFirst(
                "<c r=\"C2\"[^>]*><v>12345.5</v>", "<c r=\"C2\" t=\"" + type + "\"><v>" + value + "</v>");

        Outcome<ProgrammeDraft> read = Workbooks.read(
                Workbooks.withPart(workbook, "xl/worksheets/sheet1.xml", changed.getBytes(StandardCharsets.UTF_8)));

        assertThat(changed).isNotEqualTo(xml);
        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        read.value()
                .ifPresent(draft ->
                        assertThat(draft.getIndicatorTables().get(0).getRows()).hasSize(1));
    }

    @Test
    void takesTheSameFromTheOldFormat() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Sheet sheet = sheet(workbook);
            set(Workbooks.cell(sheet, "C2"), 0.7708, "0.00%");
            set(Workbooks.cell(sheet, "D2"), 44926, "d/m/yyyy");
            Outcome<ProgrammeDraft> read = Workbooks.read(Workbooks.save(workbook));

            assertThat(result(read).number()).hasToString("Optional[77.08]");
            assertThat(Workbooks.rows(read.orThrow())).containsExactly("1|A|2022=77.08%|2025:2022-12-31|");
        }
    }

    private static Sheet sheet(Workbook workbook) {
        Sheet sheet = workbook.createSheet("S");
        Workbooks.fill(sheet, "STT|Chỉ tiêu|Kết quả 2022|Mục tiêu 2025", "1|A||x");
        return sheet;
    }

    private static byte[] workbook(Consumer<Cell> content) {
        return Workbooks.workbook(workbook -> content.accept(Workbooks.cell(sheet(workbook), "C2")));
    }

    private static DraftCell cell(Consumer<Cell> content) {
        return result(Workbooks.read(workbook(content)));
    }

    private static DraftCell result(Outcome<ProgrammeDraft> read) {
        return read.orThrow()
                .getIndicatorTables()
                .get(0)
                .getRows()
                .get(0)
                .getResults()
                .get(0)
                .getValue();
    }

    private static void set(Cell cell, double value, String format) {
        CellStyle style = cell.getSheet().getWorkbook().createCellStyle();
        style.setDataFormat(cell.getSheet().getWorkbook().createDataFormat().getFormat(format));
        cell.setCellStyle(style);
        cell.setCellValue(value);
    }
}
