package io.github.tiendo.excel;

import static io.github.tiendo.excel.XlsxParts.ofRows;
import static io.github.tiendo.excel.XlsxParts.ofSheet;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.intake.DraftCell;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.spi.ReadLimits;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XlsxDocumentTest {

    private static final String ONE = "<row r=\"1\"><c r=\"A1\"><v>1</v></c></row>";

    /** The sheets of a workbook and what was found, or why it was refused. */
    private record Read(List<Sheet> sheets, List<Finding> findings) {

        static Read of(byte[] bytes) {
            return of(bytes, ReadLimits.standard());
        }

        static Read of(byte[] bytes, ReadLimits limits) {
            List<Finding> findings = new ArrayList<>();
            try {
                List<Sheet> sheets =
                        new XlsxDocument("test.xlsx", new ReadBudget(limits), findings).read(RandomBytes.of(bytes));
                return new Read(sheets, findings);
            } catch (RefusedException e) {
                return new Read(List.of(), List.of(e.finding()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        Sheet sheet() {
            assertThat(sheets).as("findings %s", findings).hasSize(1);
            return sheets.get(0);
        }

        DraftCell cell() {
            return sheet().at(0, 0);
        }

        /** The rows as they print themselves, behind their numbers. */
        List<String> rows() {
            return sheet().rows().stream()
                    .map(row -> row.index() + 1 + ": " + row)
                    .toList();
        }

        List<String> codes() {
            return findings.stream()
                    .map(finding -> finding.code().id()
                            + finding.location()
                                    .map(place -> " " + place.place())
                                    .orElse("")
                            + " " + finding.arguments().getOrDefault("count", ""))
                    .map(String::strip)
                    .toList();
        }
    }

    private static Read rows(String rows) {
        return Read.of(ofRows(rows).zip());
    }

    /** A cell in A1 with these attributes and this content. */
    private static DraftCell cell(String attributes, String content) {
        return rows("<row r=\"1\"><c r=\"A1\" " + attributes + ">" + content + "</c></row>")
                .cell();
    }

    @Nested
    class Archives {

        @Test
        void withSizesBehindTheParts() {
            byte[] bytes = ofRows(ONE).zip();

            assertThat(bytes[6] & 8).as("data descriptor").isEqualTo(8);
            assertThat(Read.of(bytes).rows()).containsExactly("1: 1");
        }

        @Test
        void inTheLargerFieldsOfZip64() {
            assertThat(Read.of(ofRows(ONE).zip64()).rows()).containsExactly("1: 1");
        }

        @ParameterizedTest
        @ValueSource(longs = {-1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 62})
        void whoseLargerFieldsLieAreRefused(long lie) {
            // the size of the first part, its packed size and where it begins
            for (int field = 0; field < 3; field++) {
                byte[] bytes = ofRows(ONE).zip64();
                ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
                int directory = (int) zip.getLong(bytes.length - 50);
                int name = zip.getShort(directory + 28);
                zip.putLong(directory + 46 + name + 4 + Long.BYTES * field, lie);

                assertThat(Read.of(bytes).codes()).containsExactly("excel.broken-file");
            }
        }

        @Test
        void behindOtherBytes() throws IOException {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            bytes.write("what a mail server put before it\n".getBytes(StandardCharsets.UTF_8));
            bytes.write(ofRows(ONE).zip());

            assertThat(Read.of(bytes.toByteArray()).rows()).containsExactly("1: 1");
        }

        @Test
        void fromAFileWhereItLies() throws Exception {
            Path file = Files.write(
                    Files.createTempFile("tiendo", ".xlsx"), ofRows(ONE).zip());
            try (RandomBytes bytes = RandomBytes.of(file)) {
                List<Sheet> sheets = new XlsxDocument(
                                "test.xlsx", new ReadBudget(ReadLimits.standard()), new ArrayList<>())
                        .read(bytes);

                assertThat(sheets).singleElement().extracting(Sheet::size).isEqualTo(1);
            } finally {
                Files.delete(file);
            }
        }

        @Test
        void whosePartsAreNamedInOtherCaseOrWithBackslashes() {
            byte[] bytes = ofRows(ONE)
                    .rename(XlsxParts.SHEET, "XL\\Worksheets\\Sheet1.xml")
                    .zip();

            assertThat(Read.of(bytes).rows()).containsExactly("1: 1");
        }

        @Test
        void whosePartsHaveOtherBytesThanTheyWereMadeOf() {
            byte[] bytes = ofRows(ONE).zip64();
            int at = indexOf(bytes, "<v>1</v>");
            bytes[at + 3] = '2';

            assertThat(Read.of(bytes).codes()).containsExactly("excel.broken-file");
        }

        @Test
        void thatAreCutOffAnywhere() {
            byte[] bytes = ofRows(ONE).zip();

            for (int length = 0; length < bytes.length; length++) {
                assertThat(Read.of(Arrays.copyOf(bytes, length)).codes()).containsExactly("excel.broken-file");
            }
        }

        private static int indexOf(byte[] bytes, String text) {
            return new String(bytes, StandardCharsets.ISO_8859_1).indexOf(text);
        }
    }

    @Nested
    class Kinds {

        @Test
        void strictOpenXml() {
            XlsxParts parts = ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\""
                    + " t=\"d\"><v>2024-12-31T00:00:00</v></c></row>");
            String strict = "http://purl.oclc.org/ooxml/";
            for (String part :
                    List.of("_rels/.rels", "xl/_rels/workbook.xml.rels", "xl/workbook.xml", XlsxParts.SHEET)) {
                parts.with(
                        part,
                        parts.part(part)
                                .replace(
                                        "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
                                        strict + "officeDocument/relationships")
                                .replace(
                                        "http://schemas.openxmlformats.org/spreadsheetml/2006/main",
                                        strict + "spreadsheetml/main"));
            }

            Read read =
                    Read.of(parts.withSharedTexts("<si><t>Chỉ tiêu</t></si>").zip());

            assertThat(read.rows()).containsExactly("1: Chỉ tiêu | 2024-12-31");
            assertThat(read.findings()).isEmpty();
        }

        @Test
        void binaryOnesAreRefusedByName() {
            XlsxParts parts = ofRows(ONE);
            String types = parts.part("[Content_Types].xml");

            Read read = Read.of(parts.with(
                            "[Content_Types].xml",
                            types.replace(
                                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml",
                                    "application/vnd.ms-excel.sheet.binary.macroEnabled.main"))
                    .zip());

            assertThat(read.findings())
                    .containsExactly(
                            Finding.of(ExcelFindingCode.UNSUPPORTED_WORKBOOK).with("found", "xlsb"));
        }

        @Test
        void aTextDocumentIsNone() {
            XlsxParts parts = ofRows(ONE);
            String types = parts.part("[Content_Types].xml");

            Read read = Read.of(parts.with("[Content_Types].xml", types.replace("spreadsheetml", "wordprocessingml"))
                    .zip());

            assertThat(read.findings())
                    .containsExactly(Finding.of(ExcelFindingCode.NOT_A_WORKBOOK).with("found", Found.DOCUMENT));
        }

        @Test
        void sheetsWithoutCellsArePassedOver() {
            XlsxParts parts = ofRows(ONE);
            String workbook = parts.part("xl/workbook.xml");

            Read read = Read.of(parts.with(
                            "xl/workbook.xml",
                            workbook.replace("<sheets>", "<sheets><sheet name=\"Biểu đồ\" sheetId=\"2\" r:id=\"c\"/>"))
                    .with(
                            "xl/_rels/workbook.xml.rels",
                            XlsxParts.relationships(
                                    "c",
                                    "chartsheet",
                                    "chartsheets/sheet1.xml",
                                    "r1",
                                    "worksheet",
                                    "/xl/worksheets/../worksheets/./sheet1.xml"))
                    .zip());

            assertThat(read.rows()).containsExactly("1: 1");
            assertThat(read.codes()).containsExactly("excel.skipped-sheet Biểu đồ");
        }
    }

    @Nested
    class Cells {

        @ParameterizedTest
        @CsvSource({
            "0.77080000000000004, 0.7708",
            "5.6843418860808015E-14, 0.000000000000056843418860808",
            "0.50850000000000017, 0.5085",
            "1E3, 1000",
            "-0, 0",
            "' 12 ', 12",
            "4.1, 4.1",
            "1e15, 1000000000000000",
            "123456789012345678, 123456789012345680",
            "2.00, 2"
        })
        void numbersAreWhatPeopleSeeOfTheirDouble(String written, BigDecimal number) {
            assertThat(cell("", "<v>" + written + "</v>")).isEqualTo(DraftCell.number(number));
        }

        @ParameterizedTest
        @ValueSource(strings = {"1E308", "-1E61", "1E-61"})
        void numbersThatNoNumberMayBeAreTexts(String written) {
            assertThat(cell("", "<v>" + written + "</v>"))
                    .extracting(DraftCell::kind, DraftCell::text)
                    .containsExactly(DraftCell.Kind.TEXT, new BigDecimal(written).toPlainString());
        }

        @ParameterizedTest
        @CsvSource({
            "'', abc",
            "'', 1E999",
            "'', 1e",
            "'', NaN",
            "'', 0x1p3",
            "t=\"b\", maybe",
            "t=\"zz\", 1",
            "t=\"s\", 7",
            "t=\"d\", tomorrow",
            "s=\"9\", 1",
            "t=\"e\", #DIV/0!"
        })
        void whatCannotBeUnderstoodIsAnErrorWithWhatStandsThere(String attributes, String written) {
            assertThat(cell(attributes, "<v>" + written + "</v>")).isEqualTo(DraftCell.error(written));
        }

        @Test
        void textsComeFromThePartThatSharesThem() {
            Read read = Read.of(
                    ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>1</v></c><c r=\"B1\" t=\"s\"><v>0</v></c></row>")
                            .withSharedTexts("<si><t>Tỷ lệ</t></si>"
                                    + "<si><r><rPr><b/></rPr><t xml:space=\"preserve\">Trên </t></r><r><t>50%</t></r>"
                                    + "<rPh sb=\"0\" eb=\"1\"><t>phonetic</t></rPh><phoneticPr fontId=\"1\"/></si>")
                            .zip());

            assertThat(read.rows()).containsExactly("1: Trên 50% | Tỷ lệ");
        }

        @Test
        void textsStandInTheCellAsWell() {
            assertThat(cell("t=\"inlineStr\"", "<is><r><t>Tỷ</t></r><r><t> lệ</t></r><rPh><t>x</t></rPh></is>")
                            .text())
                    .isEqualTo("Tỷ lệ");
            assertThat(cell("t=\"str\"", "<f>A2</f><v>≥ 80%</v>").text()).isEqualTo("≥ 80%");
        }

        @Test
        void aFormulaThatGivesAnEmptyTextLeavesItsCellBlank() {
            assertThat(cell("t=\"str\"", "<f>IF(B1=\"\",\"\",B1)</f><v></v>").isBlank())
                    .isTrue();
            assertThat(cell("", "<f>1+1</f>").text()).isEqualTo(Sheet.NOT_CALCULATED);
        }

        @Test
        void escapesAndEntitiesAreResolved() {
            assertThat(cell("t=\"str\"", "<v>a_x000A_b_x005F_x000A_ &lt;&#272;&gt;<![CDATA[&amp;]]></v>")
                            .text())
                    .isEqualTo("a\nb_x000A_ <Đ>&amp;");
        }

        @Test
        void truthValuesAreWrittenInTwoWays() {
            assertThat(cell("t=\"b\"", "<v>1</v>").logical()).contains(true);
            assertThat(cell("t=\"b\"", "<v>false</v>").logical()).contains(false);
        }

        @Test
        void formulasCountByTheirStoredResult() {
            assertThat(cell("", "<f>57/63</f><v>0.904761904761905</v>").number())
                    .contains(new BigDecimal("0.904761904761905"));
            assertThat(cell("", "<f>57/63</f>")).isEqualTo(DraftCell.error(Sheet.NOT_CALCULATED));
            assertThat(cell("", "<f>57/63</f><v></v>")).isEqualTo(DraftCell.error(Sheet.NOT_CALCULATED));
        }

        @Test
        void formatsSayWhatANumberIs() {
            Read read = Read.of(ofRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>0.7708</v></c>"
                            + "<c r=\"B1\" s=\"2\"><v>44926</v></c><c r=\"C1\" s=\"3\"><v>1.5</v></c>"
                            + "<c r=\"D1\" s=\"4\"><v>2.5</v></c><c r=\"E1\" s=\"5\"><v>0.5</v></c></row>")
                    .withStyles("<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\"/>"
                            + "<numFmt numFmtId=\"165\" formatCode=\"[h]:mm\"/>"
                            + "<numFmt numFmtId=\"166\" formatCode=\"0." + "0".repeat(2001) + "\"/></numFmts>"
                            + "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                            + "<cellXfs><xf/><xf numFmtId=\"10\"/><xf numFmtId=\"164\"/><xf numFmtId=\"165\"/>"
                            + "<xf numFmtId=\"166\"/><xf numFmtId=\"20\"/></cellXfs>")
                    .zip());

            assertThat(read.rows()).containsExactly("1: 77.08% | 2022-12-31 | 36:00:00 | 2.5 | 12:00");
            assertThat(read.cell())
                    .isEqualTo(DraftCell.percent(new BigDecimal("77.08")).showing(2));
            assertThat(read.sheet().at(0, 3).decimalsShown()).isEmpty();
        }

        @Test
        void daysAreCountedFrom1904WhereTheWorkbookDoes() {
            XlsxParts parts = ofRows("<row r=\"1\"><c r=\"A1\" s=\"1\"><v>43464</v></c></row>")
                    .withStyles("<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>");
            String workbook = parts.part("xl/workbook.xml");

            Read read = Read.of(
                    parts.with("xl/workbook.xml", workbook.replace("<sheets>", "<workbookPr date1904=\"1\"/><sheets>"))
                            .zip());

            assertThat(read.cell().date()).contains(LocalDate.of(2022, 12, 31));
        }

        @Test
        void cellsWithoutContentAreNone() {
            assertThat(rows("<row r=\"1\"><c r=\"A1\" s=\"0\"/><c r=\"B1\" t=\"str\"><v> \u00a0</v></c></row>")
                            .sheet()
                            .size())
                    .isZero();
        }
    }

    @Nested
    class WhatASheetSaysOfItsCells {

        @Test
        void mergedAreasAndWhatIsHidden() {
            Sheet sheet = Read.of(
                            ofSheet("<cols><col min=\"2\" max=\"3\" hidden=\"1\"/><col min=\"1\" max=\"1\"/></cols>"
                                            + "<sheetData>" + ONE
                                            + "<row r=\"3\" hidden=\"true\"><c"
                                            + " r=\"A3\"><v>3</v></c></row></sheetData><mergeCells><mergeCell"
                                            + " ref=\"A1:B2\"/><mergeCell ref=\"B9:A1\"/><mergeCell"
                                            + " ref=\"oops\"/></mergeCells>")
                                    .zip())
                    .sheet();

            assertThat(sheet.mergedAreas()).containsExactly(Sheet.Area.of(0, 0, 1, 1));
            assertThat(sheet.isRowHidden(0)).isFalse();
            assertThat(sheet.isRowHidden(2)).isTrue();
            assertThat(List.of(sheet.isColumnHidden(0), sheet.isColumnHidden(1), sheet.isColumnHidden(2)))
                    .containsExactly(false, true, true);
        }

        @Test
        void comments() {
            Sheet sheet = Read.of(ofRows(ONE)
                            .with(
                                    "xl/worksheets/_rels/sheet1.xml.rels",
                                    XlsxParts.relationships("r1", "comments", "../comments1.xml"))
                            .with(
                                    "xl/comments1.xml",
                                    "<comments><authors><author>A</author></authors><commentList><comment ref=\"A1\""
                                            + " authorId=\"0\"><text><r><t>Số ước</t></r><r><t> tính</t></r>"
                                            + "</text></comment></commentList></comments>")
                            .zip())
                    .sheet();

            assertThat(sheet.comment(0, 0)).contains("Số ước tính");
        }

        @Test
        void hiddenSheets() {
            XlsxParts parts = ofRows(ONE);
            String workbook = parts.part("xl/workbook.xml");

            Read read =
                    Read.of(parts.with("xl/workbook.xml", workbook.replace("<sheet ", "<sheet state=\"veryHidden\" "))
                            .zip());

            assertThat(read.sheet().isHidden()).isTrue();
        }
    }

    @Nested
    class Addresses {

        @Test
        void thatAreLeftOutFollowTheCellBefore() {
            Read read =
                    rows("<row><c><v>1</v></c><c r=\"D1\"><v>2</v></c><c><v>3</v></c></row><row><c><v>4</v></c></row>");

            assertThat(read.rows()).containsExactly("1: 1 | 2 | 3", "2: 4");
            assertThat(read.sheet().at(0, 4).number()).contains(new BigDecimal("3"));
            assertThat(read.codes()).containsExactly("excel.cells-without-address S!A1 5");
        }

        @Test
        void thatAreOutOfOrderAreFollowedNevertheless() {
            Read read = rows("<row r=\"3\"><c r=\"A3\"><v>3</v></c></row>"
                    + "<row r=\"1\"><c r=\"B1\"><v>2</v></c><c r=\"A1\"><v>1</v></c></row>");

            assertThat(read.rows()).containsExactly("1: 1 | 2", "3: 3");
            assertThat(read.codes()).containsExactly("excel.cells-out-of-order S!A1 2");
        }

        @Test
        void thatNameAnotherRowAreReadInTheirOwn() {
            Read read = rows("<row r=\"2\"><c r=\"A1\"><v>2</v></c></row>");

            assertThat(read.rows()).containsExactly("2: 2");
            assertThat(read.codes()).containsExactly("excel.cells-out-of-order S!A2 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"ZZZZZ1", "XFE1", "A0", "A1048577", "1", "A", "A1B", ""})
        void thatNoSheetHasLeaveTheCellOut(String address) {
            Read read = rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"" + address + "\"><v>2</v></c></row>");

            assertThat(read.rows()).containsExactly("1: 1");
            assertThat(read.codes()).containsExactly("excel.cells-out-of-range S!B1 1");
        }

        @Test
        void thatStandTwiceCountOnce() {
            Read read = rows("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c></row>");

            assertThat(read.rows()).containsExactly("1: 1");
            assertThat(read.codes()).containsExactly("excel.cells-twice S!A1 1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"1", "-1", "99999", "abc", "0x0", "4294967296"})
        void thatNameATextThatIsNotThereAreNoTexts(String number) {
            Read read = Read.of(XlsxParts.ofRows("<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>"
                            + number + "</v></c></row>")
                    .withSharedTexts("<si><t>one</t></si>")
                    .zip());

            assertThat(read.codes()).containsExactly("excel.cells-without-text S!B1 1");
        }

        @Test
        void rowsThatNoSheetHasAreLeftOut() {
            Read read = rows(ONE + "<row r=\"99999999\"><c r=\"A99999999\"><v>1</v></c></row>");

            assertThat(read.rows()).containsExactly("1: 1");
            assertThat(read.codes()).containsExactly("excel.cells-out-of-range S!A2 1");
        }
    }
}
