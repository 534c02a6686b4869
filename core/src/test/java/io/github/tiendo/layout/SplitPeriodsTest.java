package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Two columns that say one period together. */
class SplitPeriodsTest {

    @Test
    void yearsAndQuartersAreThePeriodsOfTheRows() {
        Reading reading = Reading.of(
                "Year|Quarter|Indicator|Target|Actual",
                "2024|Q1|Visits|100|90",
                "2024|Q2|Visits|100|110",
                "2025|Q1|Visits|120|125");

        assertThat(reading.values("Visits")).containsExactly("2024-Q1=90", "2024-Q2=110", "2025-Q1=125");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void numbersOfMonthsBehindAYearThatStandsOnceAreToo() {
        Reading reading = Reading.of(
                "Năm|Tháng|Chỉ tiêu|Thực hiện", "2024|11|Lượt khách|90", "|12|Lượt khách|110", "2025|1|Lượt khách|95");

        assertThat(reading.values("Lượt khách")).containsExactly("2024-11=90", "2024-12=110", "2025-01=95");
    }

    @Test
    void dueQuartersAndYearsAreDeadlines() {
        Reading reading = Reading.of(
                "Action|Lead|Due quarter|Due year|Status", "Roads|Works|Q1|2025|Done", "Ports|Sea|Q2|2026|Not started");

        assertThat(reading.timeliness(LocalDate.of(2025, 6, 30)))
                .containsExactly("Roads: COMPLETED_DATE_UNKNOWN 2025-03-31", "Ports: NOT_DUE 2026-06-30");
    }

    @Test
    void columnsThatDoNotSayAPeriodInEveryRowAreLeftAsTheyAre() {
        Reading reading = Reading.of(
                "Year|Quarter|Indicator|Actual", "2024|Q1|Visits|90", "first|Q2|Visits|110", "2025|Q1|Visits|125");

        assertThat(reading.warned()).isTrue();
    }
}
