package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Which of two numbers is the month is decided by the column. */
class DaysOfColumnsTest {

    @Test
    void oneMonthInFrontDecidesTheColumn() {
        Reading reading = Reading.of(
                "No | Task | Lead agency | Due date | Status",
                "1 | Draft the strategy | Planning Office | 05/25/2025 | In progress",
                "2 | Publish the atlas | Survey Office | 06/12/2025 | In progress");

        assertThat(reading.deadlines()).containsExactly("25/5/2025", "12/6/2025");
        assertThat(reading.messages())
                .contains("'06/12/2025' is read as 12 June 2025, not 6 December 2025")
                .doesNotContain("has the month before the day; read as");
    }

    @Test
    void oneDayInFrontDecidesTheColumn() {
        Reading reading = Reading.of(
                "No | Task | Lead agency | Due date | Status",
                "1 | Draft the strategy | Planning Office | 25/05/2025 | In progress",
                "2 | Publish the atlas | Survey Office | 06/12/2025 | In progress");

        assertThat(reading.deadlines()).containsExactly("25/5/2025", "6/12/2025");
        assertThat(reading.warned()).isFalse();
    }

    @Test
    void nothingThatDecidesIsAnAssumptionWhereHeadsAreEnglish() {
        assertThat(Reading.of(
                                "No | Task | Lead agency | Due date | Status",
                                "1 | Draft the strategy | Planning Office | 07/05/2025 | In progress")
                        .codes())
                .containsExactly("layout.day-order-assumed S!D2");
        assertThat(Reading.of(
                                "TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Trạng thái",
                                "1 | Lập đề án | Sở A | 07/05/2025 | Đang thực hiện")
                        .warned())
                .isFalse();
    }

    @Test
    void aQuarterInTheTitleIsAssumedToEndWithTheData() {
        Reading reading = Reading.of(
                "BẢNG THEO DÕI NHIỆM VỤ QUÝ II/2025",
                "TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Trạng thái",
                "1 | Lập đề án | Sở A | 15/6/2025 | Đang thực hiện");

        assertThat(reading.codes()).containsExactly("layout.day-by-title S!A1");
        assertThat(reading.messages()).contains("30 June 2025");
    }

    @Test
    void oneColumnTellsTheOrderOfDayAndMonthForThoseBesideIt() {
        Reading read = Reading.of(
                "No.|Action|Due date|Completed on|Status",
                "1|Publish the plan|06/30/2025|04/02/2025|Completed",
                "2|Replace the heating|07/31/2025||In progress");

        assertThat(read.messages())
                .contains("'04/02/2025' is read as 2 April 2025, not 4 February 2025")
                .doesNotContain("nothing says whether day or month comes first");
    }
}
