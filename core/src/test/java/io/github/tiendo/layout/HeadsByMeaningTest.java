package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Heads whose own words, last word or place among others say what stands below them. */
class HeadsByMeaningTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void aPlaceBesideAValueIsNoSecondValue() {
        Reading reading = Reading.of(
                "Chỉ số | Điểm số năm 2024 | Xếp hạng năm 2024 | Mục tiêu điểm năm 2025",
                "Gia nhập thị trường | 7.93 | 5 | 7.9",
                "Tiếp cận đất đai | 7.05 | 12 | 7.3");

        assertThat(reading.values("Tiếp cận đất đai")).containsExactly("2024=7.05");
        assertThat(reading.met(END)).containsExactly("Gia nhập thị trường");
    }

    @Test
    void aPlaceIsTheValueWhereAPlaceIsWanted() {
        Reading reading =
                Reading.of("Chỉ số | Xếp hạng năm 2024 | Mục tiêu xếp hạng năm 2025", "PCI | 5 | 3", "PAPI | 7 | 9");

        assertThat(reading.values("PCI")).containsExactly("2024=5");
    }

    @Test
    void wordsBesideKnownOnesUnderOneHeadAreNotWhatThatHeadSays() {
        Reading reading = Reading.of(
                "KPI | Year to date 2025 | < | < | Target 2025",
                "^ | Actual | Plan | Var | ^",
                "Visits | 168 | 166 | 2 | 250",
                "Births | 98 | 101 | -3 | 152");

        assertThat(reading.values("Visits")).containsExactly("2025=168");
    }

    @Test
    void theLastWordOfALongerHeadSaysWhatItHolds() {
        assertThat(HeadWords.standard().meaning("Medium-term targets 2026")).contains(ColumnMeaning.TARGET);
        assertThat(HeadWords.standard().meaning("Performance level - actual")).contains(ColumnMeaning.RESULT);
        assertThat(HeadWords.standard().meaning("Why below the targets")).isNotEqualTo(ColumnMeaning.TARGET);
        assertThat(HeadWords.standard().meaning("PCL met?")).contains(ColumnMeaning.GRADE);
    }

    @Test
    void aShareBelowACountIsAnIndicatorOfItsOwn() {
        Reading reading = Reading.of(
                "Indicator | Unit | Target 2025 | Actual 2025",
                "Direct beneficiaries | number | 300 | 196",
                "of which female | % | 50 | 49.3");

        assertThat(reading.values("Direct beneficiaries: of which female")).containsExactly("2025=49.3 %");
    }

    @Test
    void cumulativeTargetsAreMetByTheLastMonth() {
        Reading reading = Reading.of(
                "Indicator | Unit | Cumulative target 2024 | Actual (December 2024)",
                "Direct beneficiaries | number | 180 | 196");

        assertThat(reading.met(LocalDate.of(2025, 2, 1))).containsExactly("Direct beneficiaries");
    }

    @Test
    void lettersBeforeNamesNameGroupsOfBodiesAmongNumberedOnes() {
        Reading reading = Reading.of(
                "STT | Đơn vị | Ngày gửi",
                " | A. Các sở, ngành | ",
                "1 | Sở Tài chính | 18/9/2025",
                "2 | Sở Y tế | ",
                " | B. UBND cấp xã | ",
                "3 | Phường Thanh Miếu | 17/9/2025",
                "4 | Xã Lâm Thao | 19/9/2025");

        assertThat(reading.codes()).contains("layout.groups-of-bodies S!B2");
    }

    @Test
    void whatComesAgainUnderAnUnknownHeadBeforeTheNamesDividesTheRows() {
        Reading read = Reading.of(
                "Tier|Indicator|Target 2025|Result 2025",
                "Outcome 1: Access improved",
                "Outcome|Households served|70|66",
                "Output 1.1: Schemes built",
                "Output|Boreholes drilled|200|204",
                "Output|Committees trained|190|133");

        assertThat(read.names()).containsExactly("Households served", "Boreholes drilled", "Committees trained");
    }
}
