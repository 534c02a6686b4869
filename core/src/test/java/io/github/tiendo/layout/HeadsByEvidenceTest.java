package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns that their own words do not explain: those beside them, above them and the cells below do. */
class HeadsByEvidenceTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "So sánh (%), KH, Cùng kỳ",
        "So sánh (%), Dự toán, TH 2024",
        "So sánh với, Kế hoạch 2025, Năm 2024",
        "Compared with (%), Plan 2025, Actual 2024"
    })
    void aPlanThatIsComparedWithIsNoSecondPlan(String common, String plan, String before) {
        Reading read = Reading.of(
                "TT|Chỉ tiêu|ĐVT|TH 2024|KH 2025|TH 2025|" + common + "|",
                "||||||" + plan + "|" + before,
                "1|Sản lượng thóc|tấn|90|100|98|98|108.9",
                "2|Sản lượng ngô|tấn|50|60|63|105|126");

        assertThat(read.targets("Sản lượng thóc")).hasSize(1);
        assertThat(read.values("Sản lượng thóc")).containsExactly("2024=90 tấn", "2025=98 tấn");
        assertThat(read.rated(END)).containsExactly("Sản lượng thóc: 98", "Sản lượng ngô: MET");
    }

    @Test
    void aWrongComparisonIsTold() {
        Reading read = Reading.of(
                "Chỉ tiêu|ĐVT|KH 2025|TH 2025|So sánh KH (%)", "Sản lượng thóc|tấn|100|98|98", "Ngô|tấn|60|63|150");

        assertThat(read.codes()).contains("layout.comparison-differs S!E3");
    }

    @Test
    void whatIsThereNowIsTheLastStateWhereNothingElseWasReached() {
        Reading read = Reading.of(
                "Chỉ tiêu|Hiện trạng 2024|Mục tiêu 2025|Mục tiêu 2030",
                "Tỷ lệ che phủ (%)|45|46|50",
                "Hộ có nước sạch (%)|91|90|95");

        assertThat(read.values("Hộ có nước sạch (%)")).containsExactly("2024=91");
        assertThat(read.met(LocalDate.of(2024, 12, 31))).containsExactly("Hộ có nước sạch (%)");
        assertThat(read.codes()).contains("layout.present-state S!B1");
    }

    @Test
    void whatIsThereNowIsOnlyTheStartBesideResults() {
        Reading read = Reading.of(
                "Chỉ tiêu|Hiện trạng 2023|Mục tiêu 2025|Kết quả 2025", "Tỷ lệ che phủ (%)|45|46|45,5", "Cây (%)|9|9|10");

        assertThat(read.values("Tỷ lệ che phủ (%)")).containsExactly("2025=45.5");
        assertThat(read.codes()).noneMatch(code -> code.startsWith("layout.present-state"));
    }

    @Test
    void aNumberedRowOverItemsIsTheirHeading() {
        Reading read = Reading.of(
                "TT|Chỉ tiêu|ĐVT|KH 2025|TH 2025",
                "1|Cây lúa|||",
                "|- Diện tích|ha|100|101",
                "|- Sản lượng|tấn|600|590",
                "2|Cây ngô|||",
                "|- Diện tích|ha|40|41",
                "|- Sản lượng|tấn|200|210");

        assertThat(read.names()).containsExactly("- Diện tích", "- Sản lượng", "- Diện tích", "- Sản lượng");
        assertThat(read.codes()).noneMatch(code -> code.startsWith("intake.duplicate-name"));
    }

    @Test
    void aResultThatTellsNoStatusIsToldBesideThoseThatDo() {
        Reading read = Reading.of(
                "TT|Nhiệm vụ|Thời hạn|Kết quả",
                "1|Ban hành quy chế|30/6/2025|Đã hoàn thành",
                "2|Báo cáo định kỳ|Hằng tháng|Thực hiện thường xuyên",
                "3|Mua máy chủ|30/6/2025|Gói thầu số 2");

        assertThat(read.codes()).contains("intake.status-not-in-result S!D4");
        assertThat(read.timeliness(END))
                .containsExactly(
                        "Ban hành quy chế: COMPLETED_DATE_UNKNOWN 2025-06-30",
                        "Báo cáo định kỳ: OCCURRENCE_NOT_RECORDED 2025-11-30",
                        "Mua máy chủ: STATUS_NOT_STATED 2025-06-30");
    }
}
