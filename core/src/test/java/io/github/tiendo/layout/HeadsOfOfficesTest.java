package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Heads and titles as offices word them. */
class HeadsOfOfficesTest {

    @Test
    void aPartOfAYearStandsUnderTheYear() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | ĐVT | KH năm 2025 | Năm 2025 TH 6 tháng", "1 | Số nhà tình nghĩa | nhà | 100 | 60");

        assertThat(reading.rated(LocalDate.of(2025, 6, 30))).containsExactly("Số nhà tình nghĩa: 60");
        assertThat(reading.values("Số nhà tình nghĩa")).containsExactly("2025-M1..M6=60 nhà");
    }

    @Test
    void whoeverAssignsAFigureSetsATarget() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | ĐVT | Trung ương giao năm 2024 | HĐND tỉnh giao năm 2024 | Thực hiện năm 2024",
                "1 | Số km kênh mương | km | 900 | 1000 | 950");

        assertThat(reading.targets("Số km kênh mương")).hasSize(2);
        assertThat(reading.warned()).isTrue();
    }

    @Test
    void aTitleSaysTheDayOfThePosition() {
        Reading reading = Reading.of(
                "CORPORATE SCORECARD - position at 30 September 2024",
                "Measure | Unit | Target 2024 | Actual",
                "Roads resurfaced | km | 80 | 50");

        assertThat(reading.values("Roads resurfaced")).containsExactly("2024-09-30=50 km");
    }

    @Test
    void statusWordsUnderAnyHeadAreTheStatusWhereNoOtherColumnSaysIt() {
        Reading reading = Reading.of(
                "TT | Nội dung nhiệm vụ | Cơ quan chủ trì | Thời hạn | Tình hình",
                "1 | Rà soát thủ tục | Sở Tư pháp | 30/6/2025 | Đã hoàn thành",
                "2 | Số hóa hồ sơ | Sở Nội vụ | 30/9/2025 | Đang thực hiện",
                "3 | Lắp đặt thiết bị | Sở Y tế | 31/12/2025 | Chưa thực hiện");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
    }

    @Test
    void aResultThatIsOnlyAStatusSaysItAmongResultsInWords() {
        Reading reading = Reading.of(
                "TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Kết quả",
                "1 | Rà soát thủ tục | Sở Tư pháp | 30/6/2025 | Đã trình 12 văn bản",
                "2 | Số hóa hồ sơ | Sở Nội vụ | 30/9/2025 | Hoàn thành");

        assertThat(reading.statuses()).containsExactly("NOT_STATED", "COMPLETED");
    }

    @Test
    void aGeneralWordOverNamesNamesTheRowsOfATableOfFigures() {
        Reading reading = Reading.of(
                "TT | Nội dung | Dự toán năm 2025 | Lũy kế 6 tháng 2025 | % so với DT",
                "1 | Thu nội địa | 2.000 | 1.100 | 55");

        assertThat(reading.rated(LocalDate.of(2025, 6, 30))).containsExactly("Thu nội địa: 55");
    }

    @Test
    void rowsWithDaysAndNothingMeasuredAreTasks() {
        Reading reading = Reading.of(
                "Milestone | Lead | Deadline (MM/DD/YYYY) | Completed on | Status",
                "Draft policy | Policy Unit | 03/31/2025 | 03/04/2025 | Completed",
                "Pilot launch | IT Unit | 05/30/2025 | | In progress");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS");
    }

    @Test
    void anEstimateOfTheFullYearIsAResultOfTheYear() {
        Reading reading = Reading.of(
                "Indicator | Unit | Target 2025 | Estimated full year 2025", "Homes connected | homes | 2000 | 1500");

        assertThat(reading.rated(LocalDate.of(2025, 10, 31))).containsExactly("Homes connected: 75");
    }

    @Test
    void theUnitOfTheRowBelongsToBothEndsOfARange() {
        Reading reading = Reading.of(
                "Indicator | Unit | Target 2024 | Actual 2024",
                "Room temperature | °C | 18 - 24 | 21",
                "Moisture | % | 10 - 14 | 16");

        assertThat(reading.targets("Room temperature")).containsExactly("2024: Within{lower=18 °c, upper=24 °c}");
        assertThat(reading.targets("Moisture")).containsExactly("2024: Within{lower=10 %, upper=14 %}");
    }

    @Test
    void aPercentageThatItsOwnCountsContradictIsAWarning() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | Mục tiêu năm 2024 | Kết quả năm 2024",
                "1 | Thủ tục toàn trình | 80% | 65% (120/200)",
                "2 | Xã có tổ công nghệ số | 80% | 168/184 xã (91,3%)");

        assertThat(reading.codes()).containsExactly("intake.value-contradicts-counts S!D2");
    }

    @Test
    void aShareOfTheBudgetIsCheckedUnderItsAbbreviation() {
        Reading reading = Reading.of(
                "TT | Nội dung | Dự toán năm 2025 | Thực hiện 6 tháng 2025 | % so với DT",
                "1 | Thu nội địa | 2.000 | 1.100 | 65");

        assertThat(reading.warned()).isTrue();
    }
}
