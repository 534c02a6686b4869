package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.period.Period;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Heads that offices write and whose words alone do not say it: resolutions, quarters in words, short months, parties. */
class WordsOfHeadsTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @ParameterizedTest
    @ValueSource(strings = {"Nghị quyết HĐND huyện năm 2024", "NQ HĐND giao"})
    void overFiguresAreTargets(String head) {
        Reading read = Reading.of("KPI|" + head + "|Actual 2024", "Calls answered (%)|80|72", "Beds ready (%)|75|78");

        assertThat(read.rated(END)).containsExactly("Calls answered (%): 90", "Beds ready (%): MET");
    }

    @ParameterizedTest
    @CsvSource({
        "Thước đo, Xuất phát 2020, Đích 2025, Đo được 2024",
        "Thước đo, Lúc đầu (2020), Mong muốn 2025, Mức đo được 2024",
        "Yardstick, Where we started (2020), Aim 2025, Now (2024)",
        "Yardstick, Started at (2020), Hoped for 2025, Reached so far (2024)"
    })
    void ofPlainWordsSayWhatIsMeasuredFromWhereToWhereAndHowFar(String name, String first, String aim, String reached) {
        Reading read = Reading.of(
                name + "|Unit|" + first + "|" + aim + "|" + reached,
                "Mentors trained|persons|20|60|45",
                "Courts|sites|1|9|9");

        assertThat(read.names()).containsExactly("Mentors trained", "Courts");
        assertThat(read.values("Mentors trained")).containsExactly("2024=45 persons");
        assertThat(read.rated(END)).containsExactly("Mentors trained: 75", "Courts: MET");
        assertThat(read.programme()
                        .targetsOf(read.programme().indicators().get(0).id()))
                .singleElement()
                .satisfies(target ->
                        assertThat(target.baseline().orElseThrow().period()).hasToString("2020"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2022 level", "Level in 2022", "As of 2022", "Mức năm 2022"})
    void ofALevelBeforeWhatWasReachedAreWhereTheTargetsStartFrom(String head) {
        Reading read = Reading.of("Measure|" + head + "|Target 2025|Actual 2024", "Members|400|600|450");

        assertThat(read.values("Members")).containsExactly("2024=450");
        assertThat(read.programme()
                        .targetsOf(read.programme().indicators().get(0).id()))
                .singleElement()
                .satisfies(target ->
                        assertThat(target.baseline().orElseThrow().period()).hasToString("2022"));
        assertThat(read.warned()).isFalse();
    }

    @Test
    void ofLevelsAloneAreWhatWasReached() {
        Reading read = Reading.of("Measure|2022 level|2024 level|Target 2025", "Members|400|450|600");

        assertThat(read.values("Members")).containsExactly("2022=400", "2024=450");
    }

    @Test
    void overWordsAreNone() {
        Reading read = Reading.of(
                "KPI|Standard|Target 2024|Actual 2024",
                "Calls answered (%)|ISO 9001|80|72",
                "Beds ready (%)|ISO 12|75|78");

        assertThat(read.targets("Calls answered (%)")).hasSize(1);
        assertThat(read.rated(END)).containsExactly("Calls answered (%): 90", "Beds ready (%): MET");
    }

    @ParameterizedTest
    @CsvSource({
        "1, First Quarter Target, First Quarter Actual, Second Quarter Target, Second Quarter Actual",
        "3, 3rd Qtr Planned, 3rd Qtr Achieved, 4th Qtr Planned, 4th Qtr Achieved",
        "1, 1st Quarter Planned output as per the plan, 1st Quarter Actual output,"
                + " 2nd Quarter Planned output as per the plan, 2nd Quarter Actual output",
        "1, Kế hoạch quý thứ nhất, Thực hiện quý thứ nhất, Kế hoạch quý thứ hai, Thực hiện quý thứ hai"
    })
    void ofQuartersInWordsAreHeldAgainstEachOther(
            int quarter, String plan, String done, String planAfter, String doneAfter) {
        Reading read = Reading.of(
                "BÁO CÁO NĂM 2024",
                "Indicator|Unit|" + plan + "|" + done + "|" + planAfter + "|" + doneAfter,
                "Wells drilled|number|50|45|50|40");

        assertThat(read.values("Wells drilled"))
                .containsExactly("2024-Q" + quarter + "=45 number", "2024-Q" + (quarter + 1) + "=40 number");
        assertThat(read.rated(Period.quarter(2024, quarter).lastDay())).containsExactly("Wells drilled: 90");
        assertThat(read.rated(END)).containsExactly("Wells drilled: 80");
    }

    @ParameterizedTest
    @CsvSource({"Apr-24, May-24, Jun-24", "thg 4-24, thg 5-24, thg 6-24", "Apr '24, May '24, Jun '24"})
    void ofMonthsWithTwoDigitsOfTheYearAreResults(String april, String may, String june) {
        Reading read = Reading.of("KPI|Target|" + april + "|" + may + "|" + june, "Calls answered (%)|80|70|71|72");

        assertThat(read.values("Calls answered (%)")).containsExactly("2024-04=70 %", "2024-05=71 %", "2024-06=72 %");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Participant", "Party", "Member State", "Contracting Party", "Signatory"})
    void partiesOfATreatyAnswer(String head) {
        Reading read = Reading.of(
                head + "|Signature|Ratification",
                "Chad|12 May 2015|",
                "Fiji|12 May 2015|3 Feb 2016",
                "Oman||9 Jul 2018 (a)",
                "Peru|1 Jun 2015|2 Mar 2019 a");

        assertThat(read.coverage()).containsExactly("Signature: 3/4", "Ratification: 3/4");
    }
}
