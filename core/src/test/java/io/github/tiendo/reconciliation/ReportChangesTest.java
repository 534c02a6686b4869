package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.TextBlocks;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class ReportChangesTest {

    private static final LocalDate JULY = LocalDate.of(2024, 7, 10);

    private static List<String> changes(String earlier, String later) {
        return ReportChange.between(
                        TextBlocks.document("old", earlier),
                        TextBlocks.document("new", later),
                        JULY,
                        Languages.VIETNAMESE)
                .stream()
                .map(change -> change.kind() + ": " + change.explanation().text(Languages.VIETNAMESE))
                .toList();
    }

    @Test
    void namesTotalsThatFell() {
        assertThat(changes(
                        "Đến nay đã cấp 1.250 chữ ký số cho cán bộ cấp xã.",
                        "Đến nay đã cấp 1.205 chữ ký số cho cán bộ cấp xã."))
                .containsExactly("FELL: số lũy kế nay là 1.205, kỳ trước là 1.250 (old!1:16)");
    }

    @Test
    void namesNumbersThatNeverChanged() {
        assertThat(changes(
                        "Toàn tỉnh có 3.418 hệ thống thông tin cần phê duyệt cấp độ.",
                        "Toàn tỉnh có 3.418 hệ thống thông tin cần phê duyệt cấp độ."))
                .containsExactly("UNCHANGED: vẫn là 3.418 như kỳ trước (old!1:14)");
    }

    @Test
    void namesPromisesWhoseDayHasPassed() {
        assertThat(changes(
                        "Đề nghị Sở Y tế hoàn thành kết nối trước ngày 30/6/2024. Đề nghị Sở Nội vụ báo cáo trước"
                                + " 01/9/2024.",
                        "Kết quả tốt."))
                .containsExactly(
                        "PAST_DUE: Sở Y tế: hoàn thành kết nối (trước ngày 30/6/2024, đến hết ngày 29/6/2024)");
    }

    @Test
    void isSilentOnWhatMayFallAndOnWhatIsStatedTwice() {
        assertThat(changes(
                        "Trong quý có 120 vụ cháy tại khu dân cư. Có 90 xã đạt chuẩn nông thôn mới; 80 xã đạt chuẩn"
                                + " nông thôn mới.",
                        "Trong quý có 95 vụ cháy tại khu dân cư. Có 70 xã đạt chuẩn nông thôn mới."))
                .isEmpty();
    }
}
