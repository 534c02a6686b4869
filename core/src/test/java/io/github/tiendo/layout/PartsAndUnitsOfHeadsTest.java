package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Parts and units that heads name in one row. */
class PartsAndUnitsOfHeadsTest {

    @Test
    void aPartBesideAKnownHeadIsAPart() {
        Reading reading = Reading.of(
                "Indicator | Unit | Target 2025 | Result 2024: Total | Result 2024: Male | Female result 2024",
                "People trained | people | 1000 | 900 | 500 | 400");

        assertThat(reading.values("People trained")).containsExactly("2024=900 people");
        assertThat(reading.parts("People trained")).containsExactly("Male 2024=500 people", "Female 2024=400 people");
    }

    @Test
    void whoAssignsATargetIsNoPart() {
        assertThat(Reading.of("Chỉ tiêu | Tỉnh giao 2025 | Thực hiện 2025", "Số lớp | 50 | 40")
                        .rated(LocalDate.of(2025, 12, 31)))
                .containsExactly("Số lớp: 80");
    }

    @Test
    void aUnitInBracketsHoldsForTheFigures() {
        assertThat(Reading.of(
                                "Outcome indicator | Planned length (km) 2025 | Actual length (km) 2025",
                                "Canals dredged | 50 | 40")
                        .unit("Canals dredged"))
                .isEqualTo("km");
    }

    @Test
    void twoUnitsInBracketsHoldForTheirColumns() {
        Reading reading = Reading.of("Chỉ tiêu | Kế hoạch 2025 (tấn) | Thực hiện 2025 (kg)", "Sản lượng | 50 | 40000");

        assertThat(reading.codes()).contains("layout.units-differ S!C1");
        assertThat(reading.targets("Sản lượng")).containsExactly("2025: Bound{comparison=AT_LEAST, value=50 tấn}");
        assertThat(reading.values("Sản lượng")).containsExactly("2025=40000 kg");
    }

    @Test
    void twoUnitsOfOneMeasureAreCompared() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Dự toán 2025 (tỷ đồng) | Thực chi 2025 (triệu đồng)", "Chi thường xuyên | 1,2 | 900");

        assertThat(reading.values("Chi thường xuyên")).containsExactly("2025=900000000 đồng");
        assertThat(reading.rated(java.time.LocalDate.of(2025, 12, 31))).containsExactly("Chi thường xuyên: 75");
    }

    @Test
    void plainNumbersUpToOneUnderAPercentSignAreNotTaken() {
        Reading reading = Reading.of(
                "Indicator | Target 2025 (%) | Actual 2025 (%)", "Coverage of nets | 0.8 | 0.6", "Soap | 0.9 | 0.45");

        assertThat(reading.codes()).contains("intake.ratio-or-percent S!B2", "intake.ratio-or-percent S!C2");
        assertThat(reading.messages()).contains("0.8 may be 0.8 % or 80 %; none is taken");
        assertThat(reading.targets("Soap")).isEmpty();
    }

    @Test
    void plainNumbersUpToOneAmongPercentagesAreRatiosByAssumption() {
        Reading reading =
                Reading.of("Chỉ tiêu | ĐVT | Mục tiêu 2025 | Kết quả 2025", "Hộ có nước sạch | % | 80% | 0.6");

        assertThat(reading.values("Hộ có nước sạch")).containsExactly("2025=60 %");
        assertThat(reading.codes()).containsExactly("intake.ratios-assumed S!D2");
    }

    @Test
    void whoInvestsIsABodyWhereNothingElseNamesTheRows() {
        Reading reading = Reading.of(
                "STT | Chủ đầu tư | Kế hoạch vốn 2025 | Giải ngân đến 30/9/2025",
                " | TỔNG SỐ | 900 | 570",
                "1 | Ban QLDA giao thông | 600 | 420",
                "2 | Ban QLDA nông nghiệp | 300 | 150");

        assertThat(reading.parts(reading.names().get(0)))
                .containsExactly("Ban QLDA giao thông 2025-09-30=420", "Ban QLDA nông nghiệp 2025-09-30=150");
    }

    @Test
    void monthsInTheBracketOfAQuarterAreNoUnitAndNothingThatIsMeasured() {
        Reading reading = Reading.of(
                "Report 2025",
                "Indicator | Quarter 1 (Jan-Mar) | < | Quarter 2 (Apr-Jun) | <",
                "^ | Target | Actual | Target | Actual",
                "Children reached | 600 | 566 | 650 | 663");

        assertThat(reading.names()).containsExactly("Children reached");
        assertThat(reading.values("Children reached")).containsExactly("2025-Q1=566", "2025-Q2=663");
        assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.several-units"));
    }
}
