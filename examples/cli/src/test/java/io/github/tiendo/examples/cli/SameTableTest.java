package io.github.tiendo.examples.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.Tiendo;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.spi.Source;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One table as a workbook, as separated values and as a Word document makes one programme. */
class SameTableTest {

    private static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    private static List<List<String>> rows(String table) {
        return table.lines().map(line -> List.of(line.split("\\|", -1))).toList();
    }

    private static byte[] workbook(List<List<String>> rows) throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            Sheet sheet = workbook.createSheet("Bảng");
            for (int r = 0; r < rows.size(); r++) {
                Row row = sheet.createRow(r);
                for (int c = 0; c < rows.get(r).size(); c++) {
                    if (!rows.get(r).get(c).isEmpty()) {
                        row.createCell(c).setCellValue(rows.get(r).get(c));
                    }
                }
            }
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            workbook.write(bytes);
            return bytes.toByteArray();
        }
    }

    private static byte[] separated(List<List<String>> rows) {
        return rows.stream()
                .map(row -> row.stream()
                        .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
                        .collect(Collectors.joining(";")))
                .collect(Collectors.joining("\n"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static byte[] word(List<List<String>> rows) throws IOException {
        String body = rows.stream()
                .map(row -> row.stream()
                        .map(cell -> "<w:tc><w:p><w:r><w:t>" + cell + "</w:t></w:r></w:p></w:tc>")
                        .collect(Collectors.joining("", "<w:tr>", "</w:tr>")))
                .collect(Collectors.joining("", "<w:tbl>", "</w:tbl>"));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry("word/document.xml"));
            zip.write(("<w:document xmlns:w=\"" + WORD + "\"><w:body>" + body + "</w:body></w:document>")
                    .getBytes(StandardCharsets.UTF_8));
        }
        return bytes.toByteArray();
    }

    /** What was read, without the places where sentences stand. */
    private static Programme read(byte[] bytes) throws IOException {
        Programme programme = Tiendo.read(Source.of("plan", bytes)).orThrow().programme();
        return Programme.builder()
                .from(programme)
                .reports(programme.reports().stream()
                        .map(report -> ProgressReport.builder()
                                .from(report)
                                .statedTexts(report.statedTexts().stream()
                                        .map(text -> StatedText.builder()
                                                .text(text.text())
                                                .build())
                                        .toList())
                                .build())
                        .toList())
                .build();
    }

    @ParameterizedTest
    @ValueSource(strings = {"""
                KẾT QUẢ THỰC HIỆN QUYẾT ĐỊNH SỐ 215/QĐ-UBND||||
                (Số liệu tính đến ngày 31/12/2024)||||
                STT|Chỉ tiêu|Mục tiêu 2025|Kết quả 2024|Mức độ hoàn thành
                I|CHÍNH QUYỀN SỐ|||
                1|Tỷ lệ hồ sơ "điện tử"; toàn trình|90%|92,5%|Đã hoàn thành
                2|Số thủ tục|1.200|1.150|Có khả năng hoàn thành
                II|XÃ HỘI SỐ|||
                1|Tỷ lệ dân số có tài khoản|≥ 80%|-|Khó đánh giá
                """, """
                PROGRESS REPORT AS OF 31 DECEMBER 2024|||||
                No.|Indicator|Unit|Baseline 2020|Target 2025|Actual 2024
                1|Households with clean water|%|70|95|90
                2|Paved rural roads, all classes|km|100|400|300.5
                3|Accidents|number|120|60|95
                """, """
                KẾ HOẠCH CHUYỂN ĐỔI SỐ NĂM 2025|||||
                TT|Nhiệm vụ|Cơ quan chủ trì|Cơ quan phối hợp|Thời hạn|Tình trạng
                I|Thể chế||||
                1|Ban hành quy chế|Sở Nội vụ|Các sở, ngành liên quan|30/6/2025|Hoàn thành đúng hạn
                2|Rà soát văn bản|Vụ Kế hoạch, Tài chính||Quý IV/2025|Đang thực hiện
                3|Tuyên truyền|Sở Văn hóa, Thể thao và Du lịch||Thường xuyên|
                """, """
                No.|Action|Lead|Due date|Status|Completed on
                1|Publish the catalogue|Department of Trade, Industry and Energy|2025-03-31|Completed|2025-03-20
                2|Audit the registers|Court of Audit|2025-06-30||
                3|Migrate servers|Ministry of Digital Affairs|2025-05-31|Cancelled|
                """, """
                TÌNH HÌNH BAN HÀNH KẾ HOẠCH NĂM 2024||
                STT|Tỉnh, thành phố|Ban hành kế hoạch
                1|Cà Mau|Chưa ban hành
                2|Hà Giang|Đã ban hành
                3|Lạng Sơn|Đang xây dựng
                4|Nghệ An|45/KH-UBND ngày 12/01/2024
                """})
    void makesEqualProgrammes(String table) throws IOException {
        List<List<String>> rows = rows(table);

        Programme ofWorkbook = read(workbook(rows));

        assertThat(read(separated(rows))).isEqualTo(ofWorkbook);
        assertThat(read(word(rows))).isEqualTo(ofWorkbook);
        assertThat(ofWorkbook.indicators().size()
                        + ofWorkbook.tasks().size()
                        + ofWorkbook.reports().get(0).coverages().size())
                .isPositive();
    }
}
