package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Targets that are changes on a time that only their head names. */
class ChangesInHeadsTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Test
    void startFromTheValueOfThatTime() {
        assertThat(Reading.of(
                                "Chỉ tiêu | ĐVT | Năm 2024 | Mục tiêu giảm năm 2025 so với năm 2024 | Năm 2025",
                                "Số vụ tai nạn | vụ | 200 | Giảm ít nhất 10% | 170",
                                "Số người chết | người | 50 | Giảm ít nhất 4% | 49")
                        .rated(END))
                .containsExactly("Số vụ tai nạn: MET", "Số người chết: 50");
        assertThat(Reading.of(
                                "Indicator | Unit | 2023 | Target 2025 (against 2023) | 2025",
                                "Electricity used | MWh | 1,200 | Reduce by 10% | 1,050",
                                "Trees planted | trees | 400 | Increase by 25% | 450")
                        .rated(END))
                .containsExactly("Electricity used: MET", "Trees planted: 90");
    }

    @Test
    void arePlainPercentagesWhereTheHeadSaysWhichWay() {
        Reading plain = Reading.of(
                "KẾT QUẢ NĂM 2025",
                "Chỉ tiêu | ĐVT | Năm 2024 | Mục tiêu giảm so với năm 2024 (%) | Năm 2025",
                "Điện tiêu thụ | MWh | 1200 | 10 | 1050",
                "Giấy in | ram | 4000 | 25 | 3500");
        assertThat(plain.rated(END)).containsExactly("Điện tiêu thụ: MET", "Giấy in: 50");
        assertThat(Reading.of(
                                "Road safety 2025",
                                "Indicator | Unit | 2024 actual | Reduction target vs 2024 | 2025 actual",
                                "Crashes | crashes | 400 | 10% | 352")
                        .rated(END))
                .containsExactly("Crashes: MET");
    }

    @Test
    void stayLevelsBesideResultsThatArePercentages() {
        assertThat(Reading.of(
                                "Indicator | 2023 | Target increase to 2025 against 2023 | 2025",
                                "Share of waste recycled | 40% | 50% | 45%")
                        .rated(END))
                .containsExactly("Share of waste recycled: 90");
    }

    @Test
    void areNoTargetsWhereThePlanIsComparedWithAnEarlierResult() {
        assertThat(Reading.of(
                                "Chỉ tiêu | ĐVT | TH 2024 | KH 2025 | KH 2025 so với TH 2024 (%) | TH 2025",
                                "Lúa | tấn | 400 | 420 | 105 | 441", "Ngô | tấn | 200 | 220 | 110 | 209")
                        .rated(END))
                .containsExactly("Lúa: MET", "Ngô: 95");
    }
}
