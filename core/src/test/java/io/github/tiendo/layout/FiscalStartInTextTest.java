package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts above a table that state in which month fiscal years begin. */
class FiscalStartInTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Q2 FY2025-26 (October - December 2025)|JULY",
                "FY2024/25 (July 2024 - June 2025)|JULY",
                "Quarter 3, 2024/25: October - December 2024|APRIL",
                "Quý 2 năm tài chính 2024/25 (tháng 10 - tháng 12/2024)|JULY",
                "Fiscal year ends 30 September.|OCTOBER",
                "Our financial year ends on 31 March|APRIL",
                "The fiscal year begins on 1 July|JULY",
                "Năm tài chính bắt đầu từ tháng 4|APRIL",
                "Năm tài chính kết thúc vào ngày 30/6|JULY"
            })
    void isRead(String text, Month begins) {
        assertThat(FiscalYears.statedStart(text)).contains(begins);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Q2 FY2025-26", "Report of October - December 2025", "Fiscal year 2025", "Year ends well"})
    void isNotStated(String text) {
        assertThat(FiscalYears.statedStart(text)).isEmpty();
    }

    @Test
    void anAnnualTargetIsOfTheFiscalYearOfTheTitle() {
        Reading read = Reading.of(
                "Performance report Q2 FY2025-26 (October - December 2025)|||",
                "Measure|Unit|Annual target|Q2 actual",
                "Satisfied users|%|80|75");

        assertThat(read.values("Satisfied users")).containsExactly("2025-Q4=75 %");
        assertThat(read.targets("Satisfied users"))
                .hasSize(1)
                .first()
                .asString()
                .contains("2026-06-30");
    }
}
