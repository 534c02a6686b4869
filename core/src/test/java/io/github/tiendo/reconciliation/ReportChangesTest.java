package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.layout.TextBlocks;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    /** What was done up to a time, or within one that holds the one before, can only become more; what is left may be less. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Đến hết tháng 3/2026, có 1.245 hồ sơ được giải quyết.| Đến hết tháng 6/2026, có 1.190 hồ sơ được giải quyết.| FELL",
                "Trong quý I/2026 đã mở 45 lớp tập huấn cơ sở.| Trong 6 tháng đầu năm 2026 đã mở 41 lớp tập huấn cơ sở.| FELL",
                "Trong quý I/2026 đã mở 45 lớp tập huấn cơ sở.| Trong quý II/2026 đã mở 41 lớp tập huấn cơ sở.| ''",
                "Đến hết tháng 12/2025 có 1.245 hồ sơ được giải quyết.| Đến hết tháng 3/2026 có 190 hồ sơ được giải quyết.| ''",
                "Lũy kế đến tháng 12/2025 đã cấp 345 chữ ký số.| Lũy kế đến tháng 6/2026 đã cấp 335 chữ ký số.| FELL",
                "Đến hết tháng 3/2026 còn 210 hộ nghèo theo chuẩn.| Đến hết tháng 6/2026 còn 190 hộ nghèo theo chuẩn.| ''",
                "Đến ngày 30/6/2024, có 45/63 tỉnh đã ban hành kế hoạch.| Đến ngày 31/12/2024, có 40/63 tỉnh đã ban hành kế hoạch.| FELL",
                "By 30 June 2024, 45 of 63 provinces have issued a plan.| By 31 December 2024, 40 of 63 provinces have issued a plan.| FELL",
                "Tổng số tài khoản định danh là 45.000 tài khoản.| Tổng số tài khoản định danh là 40.000 tài khoản.| MAY_HAVE_FALLEN",
                "Có 45/63 tỉnh đã nộp báo cáo năm.| Có 40/63 tỉnh đã nộp báo cáo năm.| MAY_HAVE_FALLEN",
                "Trong quý đã cấp 450 tài khoản cho học sinh.| Trong quý đã cấp 400 tài khoản cho học sinh.| ''",
                "Có 45/63 tỉnh chưa ban hành kế hoạch.| Có 40/63 tỉnh chưa ban hành kế hoạch.| ''",
                "As of 31 March 2026, 520 permits had been issued.| As of 30 June 2026, 510 permits had been issued.| FELL",
                "As of 31 March 2026, 520 permits were still pending.| As of 30 June 2026, 510 permits were still pending.| ''",
                "Đã cấp 250 thẻ (bảo hiểm) cho dân.| Đến nay đã cấp 240 thẻ (bảo hiểm) hiện nay cho dân.| FELL"
            })
    void holdsWhatWasDoneAgainstWhatHadBeen(String earlier, String later, String expected) {
        assertThat(changes(earlier, later).stream()
                        .map(change -> change.substring(0, change.indexOf(':')))
                        .collect(Collectors.joining(" ")))
                .isEqualTo(expected);
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
