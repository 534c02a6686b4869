package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
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
                "FY = April–March|APRIL",
                "Financial year: 1 July 2024 to 30 June 2025|JULY",
                "Financial year 2024-25 (April 2024 to March 2025)|APRIL",
                "State fiscal year, July 1 - June 30|JULY",
                "Killed or injured: year to 31 March|APRIL",
                "Year ended 31 December 2024|JANUARY",
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
    @ValueSource(
            strings = {
                "Q2 FY2025-26",
                "Report of October - December 2025",
                "Fiscal year 2025",
                "Year ends well",
                "Year to date, June 2025",
                "Năm học 2024-2025",
                "2023–24 plan, p. 31; statements 2023–24",
                "FY24 results: March against April"
            })
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

    @Test
    void aNoteBelowTheTableStatesItForAllHeads() {
        Reading read = Reading.of(
                "Measure|Target 2024/25|Result 2024/25", "Vaccinated (%)|90|88|", "", "Note: FY = July–June");

        assertThat(read.values("Vaccinated (%)")).containsExactly("2024-07-01/2025-06-30=88 %");
        assertThat(read.codes()).noneMatch(code -> code.contains("fiscal"));
    }

    @Test
    void monthsUnderAYearSayWithWhichItBegins() {
        Reading read = Reading.of(
                "Measure|2024/25 target|2024/25 result|||",
                "||Apr-24|May-24|Jun-24|Jul-24|Year to date",
                "Calls answered (%)|90|88|86|89|90|88.3");

        assertThat(read.values("Calls answered (%)"))
                .containsExactly("2024-04=88 %", "2024-05=86 %", "2024-06=89 %", "2024-07=90 %", "2024-04..07=88.3 %");
    }

    @Test
    void aYearCalledByTwoIsOverByTheDayOfItsReport() {
        Reading read = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2024, 10, 1)).build(),
                "Measure|2023–24 target|2023–24 result",
                "Decided in time (%)|85|81.2");

        assertThat(read.values("Decided in time (%)")).containsExactly("2023-07-01/2024-06-30=81.2 %");
        assertThat(read.codes()).containsExactly("layout.fiscal-start-by-day S!C1");
    }

    @Test
    void aTitleWithAFiscalYearOfWhichNobodySaysWhenItBeginsIsTold() {
        Reading read = Reading.of("Progress during 2024-25", "District|Target|Achieved", "North|50|31", "South|40|22");

        assertThat(read.codes()).contains("layout.fiscal-start-unknown S!A1");
    }
}
