package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class StatedDayTest {

    private static LocalDate day(String text) {
        return ReportAudit.statedDay(text).orElse(null);
    }

    @Test
    void takesTheNewestDateOfTheBeginning() {
        assertThat(day("Thực hiện Quyết định số 12/QĐ-UBND ngày 03/6/2020. Hà Nội, ngày 12 tháng 7 năm 2023"))
                .isEqualTo(LocalDate.of(2023, 7, 12));
    }

    @Test
    void takesTheEndOfAMonthAQuarterOrAYear() {
        assertThat(day("Báo cáo tháng 2/2024")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(day("Kết quả Quý III năm 2022")).isEqualTo(LocalDate.of(2022, 9, 30));
        assertThat(day("Tính đến hết năm 2021, toàn tỉnh có 12 xã")).isEqualTo(LocalDate.of(2021, 12, 31));
    }

    @Test
    void readsDaysInEnglish() {
        assertThat(
                        day(
                                "Progress report for the quarter ended 31 March 2024, adopted under Decision 12/2020 of 3 June 2020"))
                .isEqualTo(LocalDate.of(2024, 3, 31));
        assertThat(day("Data as of 30 June 2023. All returns are due by 15 November 2026."))
                .isEqualTo(LocalDate.of(2023, 6, 30));
    }

    @Test
    void leavesOutDeadlines() {
        assertThat(day("Số liệu đến ngày 31/3/2024; hoàn thành trước 30/6/2025, thời hạn 15/11/2026"))
                .isEqualTo(LocalDate.of(2024, 3, 31));
    }

    @Test
    void knowsNoDayWhereNoneIsNamed() {
        assertThat(day("14/36 chỉ tiêu, 12/63 tỉnh, 31/02/2022")).isNull();
    }
}
