package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.layout.Document;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.poi.hssf.record.crypto.Biff8EncryptionKey;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Workbooks behind a password. */
class PasswordTest {

    private static final Path PLAIN = Path.of("src/test/resources/writers/excel.xlsx");
    private static final String PASSWORD = "mật khẩu";

    private static byte[] locked(EncryptionMode mode) throws Exception {
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            var encryptor = new EncryptionInfo(mode).getEncryptor();
            encryptor.confirmPassword(PASSWORD);
            try (OutputStream out = encryptor.getDataStream(files)) {
                Files.copy(PLAIN, out);
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            files.writeFilesystem(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] lockedOld() throws IOException {
        Biff8EncryptionKey.setCurrentUserPassword(PASSWORD);
        try (HSSFWorkbook workbook = new HSSFWorkbook()) {
            Workbooks.cell(workbook.createSheet("S"), "A1").setCellValue("bí mật");
            return Workbooks.save(workbook);
        } finally {
            Biff8EncryptionKey.setCurrentUserPassword(null);
        }
    }

    private static Outcome<Document> read(ExcelDocumentReader reader, byte[] bytes) throws IOException {
        return reader.read(Source.of("locked.xlsx", bytes), ReadLimits.standard());
    }

    @ParameterizedTest
    @EnumSource(
            value = EncryptionMode.class,
            names = {"agile", "standard"})
    void opensOnlyWithTheRightOne(EncryptionMode mode) throws Exception {
        byte[] bytes = locked(mode);
        ExcelDocumentReader reader = new ExcelDocumentReader();

        assertThat(read(reader, bytes).findings())
                .extracting(Finding::code)
                .containsExactly(ExcelFindingCode.ENCRYPTED);
        assertThat(read(reader.withPassword("other"), bytes).findings())
                .extracting(Finding::code)
                .containsExactly(ExcelFindingCode.WRONG_PASSWORD);
        assertThat(read(reader.withPassword(PASSWORD), bytes)
                        .orThrow()
                        .sheets()
                        .get(0)
                        .rows())
                .hasSize(2);
    }

    @Test
    void opensTheOldFormatOnlyWithTheRightOne() throws Exception {
        byte[] bytes = lockedOld();
        ExcelDocumentReader reader = new ExcelDocumentReader();

        assertThat(read(reader, bytes).findings())
                .extracting(Finding::code)
                .containsExactly(ExcelFindingCode.ENCRYPTED);
        assertThat(read(reader.withPassword("other"), bytes).findings())
                .extracting(Finding::code)
                .containsExactly(ExcelFindingCode.WRONG_PASSWORD);
        assertThat(read(reader.withPassword(PASSWORD), bytes)
                        .orThrow()
                        .sheets()
                        .get(0)
                        .at(0, 0)
                        .text())
                .isEqualTo("bí mật");
        // the library keeps the password in the thread; ours is gone again
        assertThat(Biff8EncryptionKey.getCurrentUserPassword()).isNull();
    }

    @Test
    void isNoHindranceWhereThereIsNone() throws IOException {
        ExcelDocumentReader reader = new ExcelDocumentReader().withPassword(PASSWORD);

        assertThat(read(reader, Files.readAllBytes(PLAIN)).isComplete()).isTrue();
    }
}
