package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.TextBlocks;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
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
    void saysFromWhereOnNumbersAreTooManyToBeCompared() {
        StringBuilder many = new StringBuilder();
        for (int i = 0; i <= 50_000; i++) {
            String word = Integer.toString(i, 26)
                    .chars()
                    .mapToObj(c -> String.valueOf((char) (c < 'a' ? 'A' + c - '0' : 'K' + c - 'a')))
                    .collect(Collectors.joining());
            many.append("Có 7 hộ thôn Q").append(word).append(".\n\n");
        }

        assertThat(changes("Có 12 xã đạt chuẩn.", many.toString()))
                .containsExactly(
                        "NOT_COMPARED: báo cáo có quá nhiều số liệu: từ new!100001:1 trở đi chưa được so sánh");
        assertThat(changes(many.toString(), "Có 12 xã đạt chuẩn."))
                .containsExactly(
                        "NOT_COMPARED: báo cáo có quá nhiều số liệu: từ old!100001:1 trở đi chưa được so sánh");
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
