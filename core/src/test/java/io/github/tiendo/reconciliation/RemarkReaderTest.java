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

    @Test
    void readsSectionsByTheDepthOfTheirHeadings() {
        Document document = TextBlocks.document("report.txt", """
                # Báo cáo
                ## Khó khăn, vướng mắc
                ### Về thể chế
                Quy định chưa đồng bộ.

                12345

                ## Kết quả
                Đã hoàn thành.

                2.1. Khó khăn, vướng mắc
                2.1.1. Về nhân lực
                Thiếu người làm.

                a) Về kinh phí
                Thiếu kinh phí.

                2.2. Kết quả khác
                Đã có quy chế.

                KHÓ KHĂN
                - Thiếu máy chủ;
                - Thiếu đường truyền.

                TỔ CHỨC THỰC HIỆN
                Giao Sở Y tế chủ trì.
                """);

        assertThat(read(document))
                .contains(
                        "DIFFICULTY: Quy định chưa đồng bộ.",
                        "DIFFICULTY: Thiếu người làm.",
                        "DIFFICULTY: Thiếu kinh phí.",
                        "DIFFICULTY: Thiếu máy chủ;",
                        "DIFFICULTY: Thiếu đường truyền.")
                .noneMatch(line -> line.contains("Đã ") || line.contains("Giao Sở") || line.contains("12345"));
    }

    @Test
    void readsNothingWhereNoColumnNamesWhatARemarkIsAbout() {
        assertThat(read(Document.of("plan.xlsx", List.of(sheet("STT;Khó khăn, vướng mắc", "1;Thiếu nhân lực")))))
                .isEmpty();
        assertThat(read(Document.of("plan.xlsx", List.of(sheet("STT;Nhiệm vụ;Tiến độ", "1;Đào tạo;Hoàn thành")))))
                .isEmpty();
    }

    @Test
    void leavesOutRowsThatNameNothing() {
        Document document = Document.of(
                "plan.xlsx",
                List.of(sheet(
                        "STT;Nhiệm vụ;Cơ quan chủ trì;Thời hạn;Tiến độ;Khó khăn, vướng mắc",
                        "1;Xây dựng nền tảng số;Bộ Y tế;30/9/2025;Đang thực hiện;Thiếu nhân lực",
                        "2;;Bộ Y tế;30/9/2025;Đang thực hiện;Thiếu máy",
                        "3;Đào tạo cán bộ;Bộ Y tế;30/9/2025;Đang thực hiện;12")));

        assertThat(read(document)).containsExactly("DIFFICULTY of Xây dựng nền tảng số: Thiếu nhân lực");
    }

    @Test
    void readsNoAnswerWithoutWordsOrOfALongHead() {
        assertThat(RemarkReader.of(StatedText.of("Khó khăn: "))).isEmpty();
        assertThat(RemarkReader.of(StatedText.of("Khó khăn " + "rất lớn ".repeat(60) + ": thiếu kinh phí")))
                .isEmpty();
        assertThat(RemarkReader.of(StatedText.of("Khó khăn " + "a ".repeat(20) + ": thiếu kinh phí")))
                .isEmpty();
    }
}
