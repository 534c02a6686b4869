package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Numerators and denominators with the shares that they give, once or for each period. */
class CountPairsTest {

    @Test
    void eachPeriodHasItsOwn() {
        Reading read = Reading.of(
                "Indicator|Annual target 2025 (%)|Q1 2025|<|<|Q2 2025|<|<",
                "^|^|Numerator|Denominator|%|Numerator|Denominator|%",
                "Coverage|90|1764|2100|84|3870|4300|90",
                "Follow-up|85|1638|2100|78|3569|4300|91");

        assertThat(read.values("Coverage")).containsExactly("2025-Q1=84 %", "2025-Q2=90 %");
        assertThat(read.codes()).contains("intake.value-contradicts-counts S!H4");
        assertThat(read.codes()).noneMatch(code -> code.startsWith("layout.ambiguous-column"));
    }

    @Test
    void withoutAShareTheyGiveIt() {
        Reading read = Reading.of(
                "Indicator|Target 2025|Q1 2025|<|Q2 2025|<",
                "^|^|Numerator|Denominator|Numerator|Denominator",
                "Coverage|90%|45|50|48|50");

        assertThat(read.values("Coverage")).containsExactly("2025-Q1=45/50", "2025-Q2=48/50");
    }

    @Test
    void aRateBehindThemIsWhatTheyGive() {
        Reading read = Reading.of(
                "STT|Chỉ số|Mục tiêu 2024 (%)|Tử số|Mẫu số|Tỷ lệ (%)",
                "1|Hồ sơ đúng hạn|98|4850|5000|99", "2|Hồ sơ trực tuyến|70|3720|5000|74.4");

        assertThat(read.codes()).contains("intake.value-contradicts-counts S!F2");
        assertThat(read.rated(LocalDate.of(2024, 12, 31)))
                .containsExactly("Hồ sơ đúng hạn: MET", "Hồ sơ trực tuyến: MET");
    }

    @Test
    void aCountWithoutAShareIsWhatTheRowIsAbout() {
        Reading read = Reading.of(
                "Indicator|Target 2025|<|<|Result 2025|<|<",
                "^|N#|D#|%|N#|D#|%",
                "Cases notified|9200|||8648||",
                "Treatment success rate|7650|8500|90|7308|8400|87");

        assertThat(read.values("Cases notified")).containsExactly("2025=8648");
        assertThat(read.targets("Cases notified"))
                .hasSize(1)
                .allMatch(target -> target.contains("9200") && !target.contains("%"));
        assertThat(read.values("Treatment success rate")).containsExactly("2025=87 %");
    }

    @Test
    void aRateOfTwoCountsUnderOneHeadIsWhatWasReachedBesideTargetsInPercent() {
        Reading read = Reading.of(
                "STT|Nội dung|Chỉ tiêu giao (%)|Thực hiện 2024 (%)|Kết quả năm 2025|<|<",
                "^|^|^|^|Số đối tượng|Số thực hiện|Tỷ lệ (%)",
                "1|Trẻ được tiêm chủng|95|96|2400|2328|97",
                "2|Thai phụ được khám|90|82|1800|1530|85");

        assertThat(read.rated(LocalDate.of(2025, 12, 31)))
                .containsExactly("Trẻ được tiêm chủng: MET", "Thai phụ được khám: 94.44");
        assertThat(read.values("Trẻ được tiêm chủng")).contains("2025=97 %");
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void beneathTargetsOfThingsTheCountIsWhatWasReached() {
        Reading read = Reading.of(
                "STT|Nội dung|Đơn vị|Chỉ tiêu giao|Kết quả năm 2025|<|<",
                "^|^|^|^|Tổng số|Thực hiện|Tỷ lệ (%)",
                "1|Trẻ được tiêm chủng|trẻ|2300|2400|2328|97",
                "2|Thai phụ được khám|người|1600|1800|1530|85");

        assertThat(read.values("Trẻ được tiêm chủng")).noneMatch(value -> value.contains("%"));
    }
}
