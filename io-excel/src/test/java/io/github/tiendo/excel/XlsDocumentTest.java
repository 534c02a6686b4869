package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.ss.util.CellRangeAddress;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Old workbooks whose records are not what they say. */
class XlsDocumentTest {

    private static final int DIMENSIONS = 0x200;
    private static final int ROW = 0x208;
    private static final int TEXTS = 0xFC;

    private static byte[] sample() throws IOException {
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            var sheet = workbook.createSheet("S");
            for (int row = 0; row < 3; row++) {
                for (int column = 0; column < 4; column++) {
                    Workbooks.cell(sheet, CellPlaces.address(row, column)).setCellValue("ô " + row + column);
                }
            }
            sheet.createRow(3).createCell(0).setCellValue(5.5);
            sheet.addMergedRegion(CellRangeAddress.valueOf("A3:B3"));
            return Workbooks.save(workbook);
        }
    }

    /** The stream of records of a workbook, changed in place. */
    private static byte[] changed(byte[] workbook, Consumer<ByteBuffer> change) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(workbook))) {
            byte[] records;
            try (InputStream stream = files.createDocumentInputStream("Workbook")) {
                records = stream.readAllBytes();
            }
            change.accept(ByteBuffer.wrap(records).order(ByteOrder.LITTLE_ENDIAN));
            files.createOrUpdateDocument(new ByteArrayInputStream(records), "Workbook");
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    /** Where the content of the first record of a kind begins. */
    private static int find(ByteBuffer records, int kind) {
        int at = 0;
        while ((records.getShort(at) & 0xFFFF) != kind) {
            at += 4 + (records.getShort(at + 2) & 0xFFFF);
        }
        return at + 4;
    }

    private static Outcome<Document> read(byte[] bytes) throws IOException {
        return new ExcelDocumentReader().read(Source.of("old.xls", bytes), ReadLimits.standard());
    }

    private static List<String> codes(Outcome<Document> read) {
        return read.findings().stream()
                .map(finding -> finding.code().id() + finding.arguments().getOrDefault("limit", ""))
                .toList();
    }

    @Test
    void isReadAsItIs() throws IOException {
        Sheet sheet = read(sample()).orThrow().sheets().get(0);

        assertThat(sheet.rows()).hasSize(4);
        assertThat(sheet.at(3, 0).number())
                .hasValueSatisfying(number -> assertThat(number).isEqualByComparingTo("5.5"));
    }

    @Nested
    class RecordsThatLie {

        @Test
        void dimensionsAreNotBelieved() throws IOException {
            byte[] bytes = changed(sample(), records -> {
                int at = find(records, DIMENSIONS);
                records.putInt(at, 0).putInt(at + 4, Integer.MAX_VALUE).putShort(at + 10, (short) -1);
            });

            assertThat(read(bytes).orThrow().sheets().get(0).rows()).hasSize(4);
        }

        @Test
        void rowsWiderThanASheetAreNotBelieved() throws IOException {
            byte[] bytes = changed(sample(), records -> records.putShort(find(records, ROW) + 4, (short) -1));

            assertThat(read(bytes).findings()).hasSizeLessThanOrEqualTo(1);
        }

        @ParameterizedTest
        @CsvSource({"0xFC, 4", "0xFC, 0", "0xFD, 6", "0x85, 0", "0xE5, 0", "0x208, 0", "0x200, 4", "0x31, 14", "0xE0, 2"
        })
        void numbersAreNotBelieved(String kind, int offset) throws IOException {
            byte[] bytes = changed(sample(), records -> {
                int at = find(records, Integer.decode(kind));
                records.putShort(at + offset, (short) 0x7FFF).putShort(Math.max(0, at + offset + 1), (short) 0x7FFF);
            });

            Outcome<Document> read = read(bytes);

            assertThat(read.value().isPresent() || !read.findings().isEmpty()).isTrue();
        }

        @Test
        void aLengthBeyondTheFileIsDamage() throws IOException {
            byte[] bytes = changed(sample(), records -> records.putShort(find(records, TEXTS) - 2, (short) 8000));

            assertThat(codes(read(bytes))).containsExactly("excel.broken-file");
        }

        @Test
        void anyByteMayBeWrong() throws IOException {
            Random random = new Random(749);
            byte[] sample = sample();
            for (int i = 0; i < 300; i++) {
                byte[] bytes = changed(sample, records -> {
                    for (int change = 0; change < 3; change++) {
                        records.put(random.nextInt(records.limit()), (byte) random.nextInt());
                    }
                });

                Outcome<Document> read = read(bytes);

                assertThat(read.value().isPresent() || !read.findings().isEmpty())
                        .isTrue();
            }
        }

        @Test
        void anyByteOfTheFileAroundThemMayBeWrong() throws IOException {
            Random random = new Random(749);
            byte[] real = Files.readAllBytes(Path.of("src/test/resources/layouts/saved-as.xls"));
            for (int i = 0; i < 60; i++) {
                byte[] bytes = real.clone();
                for (int change = 0; change < 8; change++) {
                    bytes[random.nextInt(change % 2 == 0 ? 512 : bytes.length)] = (byte) random.nextInt();
                }

                Outcome<Document> read = read(bytes);

                assertThat(read.value().isPresent() || !read.findings().isEmpty())
                        .isTrue();
            }
        }
    }

    @Nested
    class MoreThanThereIsRoomFor {

        @Test
        void rowsOfBlankCellsAreCountedBeforeTheyAreMade() throws IOException {
            byte[] bytes;
            try (HSSFWorkbook workbook = new HSSFWorkbook()) {
                var sheet = workbook.createSheet("S");
                for (int row = 0; row < 20; row++) {
                    for (int column = 0; column < 256; column++) {
                        sheet.createRow(row + 1).createCell(column);
                    }
                }
                bytes = Workbooks.save(workbook);
            }
            ReadBudget small = new ReadBudget(ReadLimits.standard(), 1_000);

            Finding refusal = refusal(bytes, small);

            assertThat(refusal.code()).isEqualTo(ExcelFindingCode.TOO_LARGE_FOR_MEMORY);
        }

        private static Finding refusal(byte[] bytes, ReadBudget budget) throws IOException {
            try {
                new CompoundFile("old.xls", budget, new ArrayList<>(), null).read(bytes);
            } catch (RefusedException e) {
                return e.finding();
            }
            throw new AssertionError("it was read");
        }
    }
}
