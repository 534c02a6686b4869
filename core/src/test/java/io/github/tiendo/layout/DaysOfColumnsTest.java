package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which of two numbers is the month is decided by the column. */
class DaysOfColumnsTest {

    private static List<String> due(Reading read) {
        return read.programme().tasks().stream()
                .map(task -> task.deadline().toString())
                .toList();
    }

    private static List<String> done(Reading read) {
        return read.programme().reports().get(0).taskEntries().stream()
                .flatMap(entry -> entry.completedOn().stream())
                .map(LocalDate::toString)
                .toList();
    }

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

    @Test
    void daysWithoutAYearAreInTheOneNearestToTheDayAskedFor() {
        Reading read = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2026, 12, 12)).build(),
                "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Trạng thái",
                "1|Quét vôi phòng học|Tổ xây dựng|25/11|Đang thực hiện",
                "2|Lắp quạt trần|Tổ điện|20 tháng 12|Đang thực hiện",
                "3|Nghiệm thu sân trường|Ban giám hiệu|15/1|Chưa thực hiện");

        assertThat(due(read)).containsExactly("25/11/2026", "20/12/2026", "15/1/2026");
        assertThat(read.codes()).containsExactly("intake.year-of-days-assumed S!D4");
        assertThat(read.messages()).contains("for 2 of them; '15/1' is then 15 January 2026, and not in 2027");
    }

    @Test
    void daysWithoutAYearAreInThatOfATitle() {
        Reading read = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2025, 6, 10)).build(),
                "Garden works 2025",
                "No|Task|Due date|Status|Completed on",
                "1|Clear the beds|Mar 15|Done|12 Mar",
                "2|Lay the pipe|31 Mar|Done|Apr 4",
                "3|Plant the orchard|15 Nov|Not started|");

        assertThat(due(read)).containsExactly("15/3/2025", "31/3/2025", "15/11/2025");
        assertThat(done(read)).containsExactly("2025-03-12", "2025-04-04");
        assertThat(read.warned()).isFalse();
    }

    @Test
    void aMonthInFrontDecidesTheColumnOfDaysWithoutAYear() {
        Reading read = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2026, 9, 30)).build(),
                "No|Task|Due date|Status",
                "1|Repair the roof|08/09|In progress",
                "2|Order the fridge|09/22|In progress");

        assertThat(due(read)).containsExactly("9/8/2026", "22/9/2026");
        assertThat(read.messages()).contains("'08/09' is read as 9 August 2026, not 8 September 2026");
    }

    @Test
    void aNumberBehindAMonthThatMayBeAYearIsNoDay() {
        Reading read = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2026, 9, 30)).build(),
                "No|Task|Due date|Status",
                "1|Repair the roof|Mar 25|In progress",
                "2|Order the fridge|Mar 26|In progress");

        assertThat(read.codes()).containsExactly("task.not-a-deadline S!C2", "task.not-a-deadline S!C3");
    }

    @Test
    void daysThatAreNearerInAnotherYearThanThatOfATitleAreTold() {
        Reading read = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2027, 1, 5)).build(),
                "Garden works 2026",
                "No|Task|Due date|Status",
                "1|Clear the beds|31 Mar|In progress",
                "2|Plant the orchard|15 Nov|Not started");

        assertThat(due(read)).containsExactly("31/3/2026", "15/11/2026");
        assertThat(read.messages()).contains("for 1 of them; '31 Mar' is then 31 March 2026, and not in 2027");
    }
}
