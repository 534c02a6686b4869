package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.Month;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One target that stands in the rows of several quarters or months. */
class RepeatedTargetsTest {

    private static final LocalDate SEPTEMBER = LocalDate.of(2025, 9, 30);
    private static final String OF_YEAR = "intake.repeated-target-of-year S!C2";
    private static final String OF_EACH = "intake.repeated-target-of-each S!C2";

    private static Reading quarters(String name, String target, String... values) {
        String[] rows = new String[values.length + 1];
        rows[0] = "Indicator|Period|Target|Actual";
        for (int i = 0; i < values.length; i++) {
            rows[i + 1] = name + "|Q" + (i + 1) + " 2025|" + target + "|" + values[i];
        }
        return Reading.of(rows);
    }

    @Test
    void isThatOfTheYearWhereValuesGrowTowardsIt() {
        Reading reading = quarters("Farmers trained", "400", "90", "180", "290");

        assertThat(reading.targets("Farmers trained")).containsExactly("2025: Bound{comparison=AT_LEAST, value=400}");
        assertThat(reading.rated(SEPTEMBER)).containsExactly("Farmers trained: 72.5");
        assertThat(reading.codes()).contains(OF_YEAR);
        assertThat(reading.messages())
                .contains("one target stands in the rows of several quarters or months for 1 indicator (Farmers"
                        + " trained), and what was reached is a small part of it or grows towards it: the first, 400,"
                        + " is read as the target of 2025, and not of each of them");
    }

    @Test
    void isThatOfTheYearWhereEachValueIsASmallPartOfIt() {
        Reading reading = quarters("Wells drilled", "400", "95", "110", "88");

        // 95 + 110 + 88 = 293
        assertThat(reading.rated(SEPTEMBER)).containsExactly("Wells drilled: 73.25");
        assertThat(reading.codes()).contains(OF_YEAR);
    }

    @Test
    void isALimitOfTheYearToo() {
        Reading reading = quarters("Traffic accidents", "40", "12", "15", "16");

        assertThat(reading.targets("Traffic accidents")).containsExactly("2025: Bound{comparison=AT_MOST, value=40}");
        assertThat(reading.codes()).contains(OF_YEAR);
    }

    @Test
    void isToldByOneValueAloneIfItIsSmall() {
        Reading reading = quarters("Farmers trained", "400", "90", "", "", "");

        assertThat(reading.targets("Farmers trained")).containsExactly("2025: Bound{comparison=AT_LEAST, value=400}");
        assertThat(reading.rated(LocalDate.of(2025, 3, 31))).containsExactly("Farmers trained: 22.5");
    }

    @ParameterizedTest
    @CsvSource({
        "Client satisfaction (%), 90%, 86%, 88%, 92%",
        "Average waiting time (days), 30, 34, 31, 28",
        "Vehicles inspected, 100, 104, 95, 101",
        "Open cases, 50, 45, 49, 40",
    })
    void isThatOfEachWhereEveryValueStandsNearItOrWordsSaySo(
            String name, String target, String first, String second, String third) {
        Reading reading = quarters(name, target, first, second, third);

        assertThat(reading.targets(name)).hasSize(3);
        assertThat(reading.codes()).noneMatch(code -> code.startsWith("intake.repeated-target"));
    }

    @ParameterizedTest
    @CsvSource({
        "Visits made, 300, 210, 80, 100",
        "Schools connected, 400, 300, 310, 320",
        "Coverage (%), 90%, 20%, 45%, 70%"
    })
    void staysWithEachAndIsToldWhereNothingDecides(
            String name, String target, String first, String second, String third) {
        Reading reading = quarters(name, target, first, second, third);

        assertThat(reading.targets(name)).hasSize(3);
        assertThat(reading.codes()).contains(OF_EACH);
    }

    @Test
    void isThatOfTheYearForAShareThatIsDoneBitByBit() {
        Reading reading = Reading.of(
                "Chỉ tiêu|Kỳ|Mục tiêu|Kết quả",
                "Tỷ lệ giải ngân vốn đầu tư công|Quý I/2025|95%|19%",
                "Tỷ lệ giải ngân vốn đầu tư công|Quý II/2025|95%|38%",
                "Tỷ lệ giải ngân vốn đầu tư công|Quý III/2025|95%|57%");

        assertThat(reading.rated(SEPTEMBER)).containsExactly("Tỷ lệ giải ngân vốn đầu tư công: 60");
        assertThat(reading.codes()).contains(OF_YEAR);
    }

    @Test
    void staysWithTheQuarterWhereItDiffersFromQuarterToQuarter() {
        Reading reading = Reading.of(
                "Indicator|Period|Target|Actual", "Farmers trained|Q1 2025|100|20", "Farmers trained|Q2 2025|110|40");

        assertThat(reading.targets("Farmers trained"))
                .containsExactly(
                        "2025-Q1: Bound{comparison=AT_LEAST, value=100}",
                        "2025-Q2: Bound{comparison=AT_LEAST, value=110}");
    }

    @Test
    void staysWithTheQuarterThatItsHeadNames() {
        Reading reading = Reading.of(
                "Indicator|Q1 2025 target|Q1 2025 actual|Q2 2025 target|Q2 2025 actual",
                "Farmers trained|400|90|400|180");

        assertThat(reading.targets("Farmers trained"))
                .containsExactly(
                        "2025-Q1: Bound{comparison=AT_LEAST, value=400}",
                        "2025-Q2: Bound{comparison=AT_LEAST, value=400}");
        assertThat(reading.codes()).contains("intake.repeated-target-of-each S!B2");
    }

    @Test
    void isThatOfTheYearIfTheHeadSaysSo() {
        Reading reading = Reading.of(
                "Indicator|Period|Annual target|Cumulative actual",
                "Homes connected|Q1 2025|500|120",
                "Homes connected|Q2 2025|500|300");

        assertThat(reading.targets("Homes connected")).containsExactly("2025: Bound{comparison=AT_LEAST, value=500}");
        assertThat(reading.rated(LocalDate.of(2025, 6, 30))).containsExactly("Homes connected: 60");
        assertThat(reading.codes()).noneMatch(code -> code.startsWith("intake.repeated-target"));
    }

    @Test
    void isToldOfPartsAndOfTheWholeApart() {
        Reading reading = Reading.of(
                "Indicator|Sex|Period|Target|Actual",
                "Trained|Total|Q1 2025|400|90",
                "Trained|Female|Q1 2025|200|40",
                "Trained|Total|Q2 2025|400|180",
                "Trained|Female|Q2 2025|200|85");

        assertThat(reading.targets("Trained")).containsExactly("2025: Bound{comparison=AT_LEAST, value=400}");
    }

    @Test
    void goesByTheFiscalYearThatIsStated() {
        LayoutOptions july =
                LayoutOptions.builder().firstMonthOfFiscalYear(Month.JULY).build();
        Reading rows = Reading.of(
                july,
                "Indicator|Period|Target|Actual",
                "Latrines built|Q1 FY2025|200|40",
                "Latrines built|Q2 FY2025|200|50",
                "Latrines built|Q3 FY2025|200|45");
        Reading columns = Reading.of(
                july, "Indicator|FY2025 target|Q1 FY2025|Q2 FY2025|Q3 FY2025", "Latrines built|200|40|50|45");

        // from July 2024 on: 40 + 50 + 45 = 135
        assertThat(rows.rated(LocalDate.of(2025, 3, 31))).containsExactly("Latrines built: 67.5");
        assertThat(columns.rated(LocalDate.of(2025, 3, 31))).containsExactly("Latrines built: 67.5");
    }

    @Test
    void standsBesideARunningTotalAndAShareOfIt() {
        Reading reading = Reading.of(
                "Indicator|Quarter|Annual target|Achieved in quarter|Cumulative achieved|% of annual target",
                "Trees planted|Q1 2025|1000|180|180|18%",
                "Trees planted|Q2 2025|1000|240|420|42%",
                "Trees planted|Q3 2025|1000|200|620|62%");

        assertThat(reading.targets("Trees planted")).containsExactly("2025: Bound{comparison=AT_LEAST, value=1000}");
        assertThat(reading.rated(SEPTEMBER)).containsExactly("Trees planted: 62");
        assertThat(reading.codes()).noneMatch(code -> code.startsWith("intake.conflicting-values"));
    }

    @Test
    void ofALaterQuarterIsNotHeldAgainstTheAmountOfAnEarlierOne() {
        Reading reading = Reading.of(
                "Indicator|Unit|Q1 2025 target|Q1 2025 actual|Q2 2025 target|Q2 2025 actual",
                "Sessions held|sessions|50|45|35|",
                "Awareness|%|60|58|65|");

        assertThat(reading.rated(LocalDate.of(2025, 6, 30)))
                .contains("Awareness: 89.23")
                .doesNotContain("Sessions held: MET");
    }
}
