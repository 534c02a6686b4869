package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.fixtures.DocumentReaderContract;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.spi.DocumentReader;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.ServiceLoader;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExcelDocumentReaderTest extends DocumentReaderContract {

    private static final String[] TABLE = {
        "STT|Chỉ tiêu|Kết quả 2022|Mục tiêu 2025", "1|Tỷ lệ hộ có Internet|75%|80%", "2|Tỷ lệ xã có cáp|100%|100%"
    };
    private static final String SHEET = "xl/worksheets/sheet1.xml";

    @Override
    protected DocumentReader reader() {
        return new ExcelDocumentReader();
    }

    @Override
    protected byte[] sample() {
        return Workbooks.workbook(TABLE);
    }

    @Test
    void isFoundAsAService() {
        assertThat(ServiceLoader.load(DocumentReader.class, ExcelDocumentReader.class.getClassLoader()).stream()
                        .map(ServiceLoader.Provider::type))
                .contains(ExcelDocumentReader.class);
    }

    @Test
    void readsTheSameUnderEveryDefaultLocale() {
        Outcome<ProgrammeDraft> expected = Workbooks.read(Workbooks.layout("percent-cells.xlsx"));
        Locale before = Locale.getDefault();
        try {
            for (String tag : new String[] {"vi-VN", "tr-TR", "ar-EG", "th-TH-u-nu-thai"}) {
                Locale.setDefault(Locale.forLanguageTag(tag));
                assertThat(Workbooks.read(Workbooks.layout("percent-cells.xlsx")))
                        .isEqualTo(expected);
            }
        } finally {
            Locale.setDefault(before);
        }
    }

    @Nested
    class WhatIsNoWorkbook {

        @Test
        void anEmptyFile() {
            assertRefused(new byte[0], Finding.of(ExcelFindingCode.EMPTY_FILE));
        }

        @Test
        void textWebPageXmlAndDocument() {
            assertRefused(utf8("STT;Chỉ tiêu;Kết quả\n1;a;b\n"), notA(Found.TEXT));
            assertRefused(utf8("<html><body><table><tr><td>STT</td></tr></table></body></html>"), notA(Found.WEB_PAGE));
            assertRefused(utf8("<?xml version=\"1.0\"?><Workbook/>"), notA(Found.XML));
            assertRefused(utf8("%PDF-1.7\n"), notA(Found.DOCUMENT));
            assertRefused(new byte[] {1, 2, 3, 4, 5, 6, 7, 8, 9}, notA(Found.OTHER));
        }

        @Test
        void anArchiveAndATextDocument() throws IOException {
            ByteArrayOutputStream zip = new ByteArrayOutputStream();
            try (ZipOutputStream out = new ZipOutputStream(zip)) {
                put(out, "readme.txt", utf8("hello"));
            }
            assertRefused(zip.toByteArray(), notA(Found.ARCHIVE));

            try (POIFSFileSystem files = new POIFSFileSystem()) {
                files.createDocument(new ByteArrayInputStream(new byte[100]), "WordDocument");
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                files.writeFilesystem(bytes);
                assertRefused(bytes.toByteArray(), notA(Found.DOCUMENT));
            }
        }

        @Test
        void aWorkbookWithoutATable() {
            byte[] workbook = Workbooks.workbook("Màu|Cỡ", "Đỏ|1990");

            assertRefused(workbook, Finding.of(io.github.tiendo.layout.LayoutFindingCode.NO_TABLE));
            assertThat(Workbooks.read(workbook).findings().get(0).message(Languages.ENGLISH))
                    .contains("Indicator")
                    .doesNotContain("Chỉ");
        }
    }

    @Nested
    class WhatCannotBeOpened {

        @Test
        void aTruncatedFile() {
            byte[] whole = Workbooks.bytes("decision-749.xlsx");

            assertRefused(Arrays.copyOf(whole, whole.length / 2), broken(Found.CUT_OFF));
            assertRefused(Arrays.copyOf(whole, whole.length - 1), broken(Found.CUT_OFF));
        }

        @Test
        void aTruncatedOldFile() throws IOException {
            byte[] whole = Workbooks.layout("saved-as.xls").bytes(1 << 20);

            assertRefused(Arrays.copyOf(whole, whole.length / 2), broken(Found.CONTENT));
        }

        @Test
        void anEncryptedFile() throws Exception {
            try (POIFSFileSystem files = new POIFSFileSystem()) {
                var encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
                encryptor.confirmPassword("secret");
                try (OutputStream out = encryptor.getDataStream(files)) {
                    out.write(sample());
                }
                ByteArrayOutputStream bytes = new ByteArrayOutputStream();
                files.writeFilesystem(bytes);

                assertRefused(bytes.toByteArray(), Finding.of(ExcelFindingCode.ENCRYPTED));
            }
        }

        @Test
        void aWorkbookWithoutItsParts() {
            byte[] damaged = rewritten("[Content_Types].xml", xml -> "<Types/>");

            assertThat(Workbooks.codes(Workbooks.read(damaged))).hasSize(1);
        }

        @Test
        void aSheetThatIsNoXml() {
            assertRefused(rewritten(SHEET, xml -> xml.substring(0, xml.length() / 2)), broken(Found.CONTENT));
        }

        @Test
        void aSheetNestedTooDeep() {
            String deep = "<a>".repeat(200_000) + "</a>".repeat(200_000);

            byte[] bytes = rewritten(SHEET, xml -> xml.replace("<sheetData>", deep + "<sheetData>"));

            assertThat(Workbooks.codes(Workbooks.read(bytes))).hasSize(1);
        }

        @Test
        void anEntityThatPointsElsewhere() {
            String doctype = "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>";

            byte[] bytes = rewritten(SHEET, xml -> xml.replaceFirst("<worksheet", doctype + "<worksheet"));

            assertRefused(bytes, broken(Found.DECLARATION));
        }

        @Test
        void anEntityInAnotherEncoding() {
            String doctype =
                    "<?xml version=\"1.0\" encoding=\"UTF-16\"?><!DOCTYPE x [<!ENTITY x SYSTEM \"file:///x\">]><x/>";

            byte[] bytes = rewritten(SHEET, doctype.getBytes(StandardCharsets.UTF_16));

            assertRefused(bytes, broken(Found.DECLARATION));
        }
    }

    @Nested
    class Limits {

        @Test
        void aZipBomb() {
            byte[] bytes = rewritten(SHEET, xml -> xml.replace("<sheetData>", " ".repeat(8 << 20) + "<sheetData>"));

            assertRefused(bytes, limit("inflation-ratio", 200));
        }

        @Test
        void aLargeContent() throws IOException {
            assertThat(refusal(sample(), "inflated-bytes", 5_000)).isEqualTo(limit("inflated-bytes", 5_000));
        }

        @Test
        void rowsColumnsCellsSheetsAndLengths() throws IOException {
            byte[] twoSheets = Workbooks.workbook(workbook -> {
                Workbooks.fill(workbook.createSheet("A"), TABLE);
                Workbooks.fill(workbook.createSheet("B"), TABLE);
            });

            assertThat(refusal(sample(), "rows", 2)).isEqualTo(limit("rows", 2));
            assertThat(refusal(sample(), "columns", 3)).isEqualTo(limit("columns", 3));
            assertThat(refusal(sample(), "elements", 11)).isEqualTo(limit("elements", 11));
            assertThat(refusal(sample(), "cell-length", 19)).isEqualTo(limit("cell-length", 19));
            assertThat(refusal(twoSheets, "sheets", 1)).isEqualTo(limit("sheets", 1));
            for (String name : new String[] {"rows", "columns", "elements", "cell-length", "sheets"}) {
                assertThat(read(sample(), name, name.equals("cell-length") ? 20 : 12)
                                .isComplete())
                        .as(name)
                        .isTrue();
            }
        }

        @ParameterizedTest
        @ValueSource(strings = {"rows", "columns"})
        void ofTheOldFormat(String name) throws IOException {
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                Workbooks.fill(workbook.createSheet("S"), TABLE);

                assertThat(refusal(Workbooks.save(workbook), name, 2)).isEqualTo(limit(name, 2));
            }
        }

        @Test
        void moreRowsThanAnySheetHas() {
            String rows = "<row r=\"1\"/>".repeat(1 << 20);

            byte[] bytes = rewritten(SHEET, xml -> xml.replace("<sheetData>", "<sheetData>" + rows));

            assertThat(Workbooks.codes(Workbooks.read(bytes))).containsExactly("excel.limit-exceeded ");
        }

        @Test
        void aSheetThatClaimsToBeHugeAndIsNot() {
            byte[] bytes = rewritten(
                    SHEET, xml -> xml.replaceFirst("<dimension ref=\"[^\"]*\"", "<dimension ref=\"A1:XFD1048576\""));

            assertThat(Workbooks.rows(Workbooks.read(bytes).orThrow())).hasSize(2);
        }

        @Test
        void aRowAtTheVeryEndCostsNothing() {
            byte[] bytes = Workbooks.workbook(workbook -> {
                var sheet = workbook.createSheet("S");
                Workbooks.fill(sheet, TABLE);
                Workbooks.cell(sheet, "A1048576").setCellValue("the end");
            });

            ProgrammeDraft draft = Workbooks.read(bytes).orThrow();

            assertThat(Workbooks.rows(draft)).hasSize(2);
            assertThat(Workbooks.place(draft.getStatedTexts().get(0))).isEqualTo("S!A1048576");
        }
    }

    private static void assertRefused(byte[] bytes, Finding finding) {
        Outcome<ProgrammeDraft> read = Workbooks.read(bytes);

        assertThat(read.value()).isEmpty();
        assertThat(read.findings()).containsExactly(finding.at(SourceLocation.of("test.xlsx")));
        assertThat(read.findings().get(0).message(Languages.ENGLISH))
                .isNotBlank()
                .doesNotContain("{");
        assertThat(read.findings().get(0).message(Languages.VIETNAMESE))
                .isNotBlank()
                .doesNotContain("{");
    }

    private static Outcome<ProgrammeDraft> read(byte[] bytes, String limit, long value) throws IOException {
        return Workbooks.read(
                Source.of("test.xlsx", bytes),
                ReadLimits.builder().limit(limit, value).build());
    }

    private static Finding refusal(byte[] bytes, String limit, long value) throws IOException {
        Outcome<ProgrammeDraft> read = read(bytes, limit, value);
        assertThat(read.findings()).hasSize(1);
        return Finding.builder()
                .from(read.findings().get(0))
                .location(Optional.empty())
                .build();
    }

    private static Finding notA(Found found) {
        return Finding.of(ExcelFindingCode.NOT_A_WORKBOOK).with("found", found);
    }

    private static Finding broken(Found found) {
        return Finding.of(ExcelFindingCode.BROKEN_FILE).with("found", found);
    }

    private static Finding limit(String name, long allowed) {
        return Finding.of(ExcelFindingCode.LIMIT_EXCEEDED).with("limit", name).with("allowed", allowed);
    }

    private static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] rewritten(String part, UnaryOperator<String> change) {
        byte[] old = Workbooks.part(Workbooks.workbook(TABLE), part);
        return rewritten(part, utf8(change.apply(new String(old, StandardCharsets.UTF_8))));
    }

    private static byte[] rewritten(String part, byte[] content) {
        return Workbooks.withPart(Workbooks.workbook(TABLE), part, content);
    }

    private static void put(ZipOutputStream out, String name, byte[] content) throws IOException {
        out.putNextEntry(new ZipEntry(name));
        out.write(content);
        out.closeEntry();
    }
}
