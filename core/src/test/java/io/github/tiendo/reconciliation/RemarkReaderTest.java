package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.layout.Document;
import io.github.tiendo.layout.Sheet;
import io.github.tiendo.layout.TextBlocks;
import io.github.tiendo.programme.ProgressReport.StatedText;
import java.util.List;
import org.junit.jupiter.api.Test;

class RemarkReaderTest {

    private static List<String> read(Document document) {
        return RemarkReader.read(document).stream()
                .map(remark -> remark.topic()
                        + remark.about().map(about -> " of " + about).orElse("") + ": " + remark.text())
                .toList();
    }

    private static Sheet sheet(String... rows) {
        Sheet.Builder sheet = Sheet.builder("plan.xlsx", "S");
        for (int i = 0; i < rows.length; i++) {
            String[] cells = rows[i].split(";", -1);
            sheet.row(i + 1);
            for (int column = 0; column < cells.length; column++) {
                if (!cells[column].isEmpty()) {
                    sheet.text(column + 1, cells[column]);
                }
            }
        }
        return sheet.build();
    }

    @Test
    void readsColumnsRowByRowDownToTheFootOfTheTable() {
        Document document = Document.of(
                "plan.xlsx",
                List.of(sheet(
                        "STT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn;Tiến độ;Khó khăn, vướng mắc;Đề xuất, kiến nghị",
                        "1;Xây dựng nền tảng số;Bộ Y tế;30/9/2025;Đang thực hiện;Thiếu nhân lực;Bổ sung biên chế",
                        "2;Đào tạo cán bộ;Bộ Nội vụ;31/12/2025;Hoàn thành;-;",
                        "",
                        ";Người lập biểu;;;;Thủ trưởng đơn vị;")));

        assertThat(read(document))
                .containsExactly(
                        "DIFFICULTY of Xây dựng nền tảng số: Thiếu nhân lực",
                        "PROPOSAL of Xây dựng nền tảng số: Bổ sung biên chế");
    }

    @Test
    void readsSectionsToTheNextHeadingOfTheirDepth() {
        Document document = TextBlocks.document("report.txt", """
                I. KẾT QUẢ ĐẠT ĐƯỢC
                Khó khăn nhất là năm 2021, nay đã qua.

                II. KHÓ KHĂN, VƯỚNG MẮC
                1. Cơ chế tài chính chưa phù hợp.

                Nguồn nhân lực còn thiếu.

                Nguyên nhân: quy định chưa đồng bộ.

                III. ĐỀ XUẤT, KIẾN NGHỊ
                Sớm ban hành nghị định.

                IV. PHƯƠNG HƯỚNG
                Tiếp tục triển khai.
                """);

        assertThat(read(document))
                .containsExactly(
                        "DIFFICULTY: Cơ chế tài chính chưa phù hợp.",
                        "DIFFICULTY: Nguồn nhân lực còn thiếu.",
                        "CAUSE: quy định chưa đồng bộ.",
                        "PROPOSAL: Sớm ban hành nghị định.");
    }

    @Test
    void readsWhatAFormWasAnswered() {
        assertThat(RemarkReader.of(StatedText.of("Khó khăn, vướng mắc, nguyên nhân: Thiếu kinh phí")))
                .get()
                .extracting(StatedRemark::topic, StatedRemark::text)
                .containsExactly(StatedRemark.Topic.DIFFICULTY, "Thiếu kinh phí");
        assertThat(RemarkReader.of(StatedText.of("08/28 chỉ tiêu đã hoàn thành")))
                .isEmpty();
    }
}
