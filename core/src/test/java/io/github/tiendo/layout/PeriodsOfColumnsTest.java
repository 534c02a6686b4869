package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Of which period the values of a column are, seen from the day of the report. */
class PeriodsOfColumnsTest {

    private static final LocalDate MID_DECEMBER = LocalDate.of(2025, 12, 14);
    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);

    @Test
    void wordsOfEstimateSpeakOfTheWholePeriod() {
        Reading reading = Reading.of(
                "(Số liệu đến ngày 14/12/2025)",
                "STT | Chỉ tiêu | Đơn vị tính | Kế hoạch năm 2025 | Ước thực hiện cả năm 2025 | Dự kiến năm 2026",
                "1 | Số doanh nghiệp mới | doanh nghiệp | 400 | 412 | 430",
                "2 | Rừng trồng mới | ha | 1000 | 900 | 950");

        assertThat(reading.values("Rừng trồng mới")).containsExactly("2025=900 ha", "2026=950 ha");
        assertThat(reading.rated(MID_DECEMBER)).containsExactly("Số doanh nghiệp mới: MET", "Rừng trồng mới: 90");
        assertThat(reading.codes(MID_DECEMBER))
                .containsExactly("assessment.estimate-rated S!E3", "assessment.later-values-left-out S!F3");
    }

    @Test
    void aPeriodThatHoldsTheDayIsWhatWasReachedByIt() {
        Reading reading = Reading.of(
                LayoutOptions.builder().day(MID_DECEMBER).build(),
                "Chỉ tiêu | Đơn vị | Kỳ | Kế hoạch | Thực hiện",
                "Số lớp tập huấn | lớp | 2024 | 40 | 40",
                "Số lớp tập huấn | lớp | 2025 | 50 | 45");

        assertThat(reading.values("Số lớp tập huấn")).containsExactly("2024=40 lớp", "2025-12-14=45 lớp");
        assertThat(reading.codes()).contains("layout.reached-by-day S!C3");
    }

    @Test
    void whatWasReachedUpToAQuarterIsOfTheYearSoFar() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Đơn vị | Kế hoạch năm 2025 | Lũy kế đến hết Quý III/2025 | Quý IV/2025",
                "Giếng nước | cái | 40 | 20 | 15");

        assertThat(reading.values("Giếng nước")).containsExactly("2025-M1..M9=20 cái", "2025-Q4=15 cái");
        assertThat(reading.rated(SEPTEMBER)).containsExactly("Giếng nước: 50");
        assertThat(reading.codes(SEPTEMBER)).containsExactly("assessment.later-values-left-out S!E2");
    }
}
