package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

/** Forms in which offices write their tables, whose heads or names say less than they mean. */
class OfficesOwnFormsTest {

    @Test
    void theNameOfALogframeStandsInItsHead() {
        Reading reading = Reading.of(
                "Outcome 1 | Households with safe water | Baseline 2021 | Milestone 2023 | Target 2025",
                " | Planned | 41 | 55 | 70",
                " | Achieved | | 58 | ",
                "Outcome 2 | Water points functioning | Baseline 2021 | Milestone 2023 | Target 2025",
                " | Planned | 300 | 420 | 600",
                " | Achieved | | 398 | ");

        assertThat(reading.names()).containsExactly("Households with safe water", "Water points functioning");
        assertThat(reading.values("Households with safe water")).containsExactly("2023=58");
        assertThat(reading.targets("Water points functioning"))
                .containsExactly(
                        "2023: Bound{comparison=AT_LEAST, value=420}", "2025: Bound{comparison=AT_LEAST, value=600}");
    }

    @Test
    void theNamesOfALogframeStandBelowItsHeadsThatComeAgain() {
        Reading reading = Reading.of(
                "OUTPUT 1 | Output Indicator 1.1 | | Milestone 2023 | Target 2025",
                "Safer schools | Schools with a committee | Planned | 80 | 240",
                " | | Achieved | 84 | ",
                " | Source | Census | | ",
                "OUTPUT 2 | Output Indicator 2.1 | | Milestone 2023 | Target 2025",
                "Better teaching | Teachers trained | Planned | 900 | 3200",
                " | | Achieved | 945 | ");

        assertThat(reading.values("Schools with a committee")).containsExactly("2023=84");
        assertThat(reading.values("Teachers trained")).containsExactly("2023=945");
    }

    @Test
    void aSentenceTellsTheFigureOfItsOwnClause() {
        Reading reading = Reading.of(
                "Indicator | Unit | Target 2024 | Result 2024",
                "Trained teachers | % | 90 | The share rose to 91.6%, up from 88% in 2023",
                "Schools with electricity | schools | 450 | 412 of 450 schools were connected by December 2024",
                "Trường đạt chuẩn | % | 75 | Đến hết năm 2024 có 47/60 trường đạt chuẩn, đạt tỷ lệ 78,3%",
                "Trường kiên cố | % | 75 | Đến hết năm 2024 có 47/60 trường đạt chuẩn, đạt tỷ lệ 88,3%");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31)))
                .containsExactly(
                        "Trained teachers: MET",
                        "Schools with electricity: 91.56",
                        "Trường đạt chuẩn: MET",
                        "Trường kiên cố: NO_OBSERVATION");
    }

    @Test
    void progressOverSentencesOfFiguresIsWhatWasReached() {
        Reading reading = Reading.of(
                "Indicator | Target 2024 | Progress as of December 2024",
                "Textbooks delivered | 200000 | A total of 185,300 textbooks were delivered");

        assertThat(reading.values("Textbooks delivered")).containsExactly("2024-12=185300");
    }

    @Test
    void rowsOfThingsInAUnitOfMoneyAreTold() {
        Reading reading = Reading.of(
                "Kết quả năm 2024 (tỷ đồng)",
                "STT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024",
                "1 | Thu ngân sách | 1250 | 1312",
                "2 | Trường đạt chuẩn quốc gia | 47 | 45",
                "3 | Trường Tiểu học Hòa Bình | 12 | 14");

        assertThat(reading.codes()).contains("layout.counted-in-money S!B4");
        assertThat(reading.messages()).contains("1 row named after what is no money (Trường đạt chuẩn quốc gia)");
    }

    @Test
    void nothingIsToldOfRowsThatAllAreNamedAfterThings() {
        Reading reading = Reading.of(
                "Hỗ trợ năm 2024 (triệu đồng)", "Chỉ tiêu | Thực hiện 2024", "Học sinh nghèo | 120", "Hộ nghèo | 80");

        assertThat(reading.codes()).doesNotContain("layout.counted-in-money S!A3");
    }

    @Test
    void figuresOfBodiesUnderNothingButYearsAreCalledAsTheirSource() {
        Reading reading = Reading.of("District | 2023 | 2024", "Arua | 5120 | 5430", "Lira | 4875 | 4990");

        assertThat(reading.names()).containsExactly("test");
        assertThat(reading.codes()).contains("layout.named-after-source S!B1");
    }

    @Test
    void aColumnOfBodiesBesideNamesIsOfWhoIsResponsible() {
        Reading reading = Reading.of(
                "Đơn vị | Chỉ tiêu | Kế hoạch 2024 | Kết quả 2024",
                "Phòng Giáo dục | Số lớp học | 98 | 99",
                "Phòng Y tế | Số trạm y tế | 12 | 11");

        assertThat(reading.unit("Số lớp học")).isEmpty();
    }

    @Test
    void agesAreParts() {
        Reading reading = Reading.of(
                "Indicator | Target 2024 | Actual 2024 | < | <",
                " | | Total | 15-64 | 65+",
                "People insured | 100 | 90 | 70 | 20");

        assertThat(reading.values("People insured")).containsExactly("2024=90");
        assertThat(reading.parts("People insured")).containsExactly("15-64 2024=70", "65+ 2024=20");
    }

    @Test
    void placesBehindTheNamesAreParts() {
        Reading reading = Reading.of(
                "measure | area | year | type | value",
                "Recycling | North | 2024 | target | 45",
                "Recycling | North | 2024 | actual | 47.1",
                "Recycling | South | 2024 | target | 45",
                "Recycling | South | 2024 | actual | 43.8");

        assertThat(reading.parts("Recycling")).containsExactly("North 2024=47.1", "South 2024=43.8");
    }

    @Test
    void facilitiesOverTheirNamesAreBodies() {
        Reading reading = Reading.of(
                "KHÁM BỆNH NĂM 2024",
                "TT | Cơ sở | Lượt khám | < | Lượt nội trú | <",
                "^ | ^ | Kế hoạch | Thực hiện | Kế hoạch | Thực hiện",
                "1 | Bệnh viện tỉnh | 310 | 327 | 42 | 43",
                "2 | Bệnh viện Nhi | 145 | 139 | 21 | 20");

        assertThat(reading.names()).containsExactly("Lượt khám", "Lượt nội trú");
    }
}
