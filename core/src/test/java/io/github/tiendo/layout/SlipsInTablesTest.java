package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What may be a slip of those who filled a table: it is kept or read, and said. */
class SlipsInTablesTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @Nested
    class OneNameUnderTwoHeadings {

        @Test
        void withOtherValuesIsSaidWithBothPlaces() {
            Reading reading = Reading.of(
                    "No. | Indicator | Unit | Target 2024 | Result 2024",
                    "I | Health | | |",
                    "1 | Satisfaction of people | % | 90 | 96",
                    "II | Education | | |",
                    "1 | Satisfaction of people | % | 90 | 78",
                    "2 | Pupils at school | % | 95 | 97");

            assertThat(reading.codes()).contains("intake.same-name-other-value S!B5");
            assertThat(reading.messages()).contains("stands here with 78% and at S!B3 with 96%");
        }

        @Test
        void isOfTwoThingsWhereTheTargetsDiffer() {
            Reading reading = Reading.of(
                    "No. | Indicator | Unit | Target 2024 | Result 2024",
                    "I | Health | | |",
                    "1 | Satisfaction of people | % | 90 | 96",
                    "II | Education | | |",
                    "1 | Satisfaction of people | % | 80 | 78");

            assertThat(reading.warned()).isFalse();
        }

        @Test
        void isOfTwoThingsWhereNoneOfSeveralValuesComesAgain() {
            Reading reading = Reading.of(
                    "No. | Indicator | Unit | Target 2024 | Result 2024",
                    "I | Northern districts | | |",
                    "1 | Satisfaction of people | % | 90 | 96",
                    "2 | Pupils at school | % | 95 | 97",
                    "II | Southern districts | | |",
                    "1 | Satisfaction of people | % | 90 | 78",
                    "2 | Pupils at school | % | 95 | 91");

            assertThat(reading.warned()).isFalse();
        }
    }

    @Test
    void tableBesideAnotherBehindAnEmptyColumnIsOneOfItsOwn() {
        Reading reading = Reading.of(
                "Bảng 1. Chỉ tiêu y tế | | | | | | Bảng 2. Biên chế | |",
                "TT | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Thực hiện 2024 | | Đơn vị | Biên chế giao 2024 | Hiện có 2024",
                "1 | Trẻ em được tiêm chủng | Lượt | 95 | 91 | | Phòng Y tế | 8 | 7",
                "2 | Số lượt khám bệnh | Lượt | 250 | 262 | | Phòng Nội vụ | 10 | 9");

        assertThat(reading.parts("Hiện có 2024")).containsExactly("Phòng Y tế 2024=7", "Phòng Nội vụ 2024=9");
        assertThat(reading.values("Số lượt khám bệnh")).containsExactly("2024=262 lượt");
    }

    @Test
    void dashAmongPlusesSaysThatLessIsBetter() {
        Reading reading = Reading.of(
                "No. | Indicator | Direction | Target 2024 | Result 2024",
                "1 | Alpha | (-) | 10 | 11",
                "2 | Beta | (+) | 8 | 9");

        assertThat(reading.met(END)).containsExactly("Beta");
    }

    @Test
    void valuesOfBodiesMayStandInRowsOfYearsAndParts() {
        Reading reading = Reading.of(
                "Year | District | Level | Enrolled",
                "2023 | North | Primary | 120",
                "2023 | North | Secondary | 60",
                "2023 | South | Primary | 90",
                "2023 | South | Secondary | 40");

        assertThat(reading.parts("Enrolled"))
                .containsExactly(
                        "NorthPrimary 2023=120",
                        "NorthSecondary 2023=60",
                        "SouthPrimary 2023=90",
                        "SouthSecondary 2023=40");
    }

    @Test
    void kindsInBracketsBehindNamesAreNoUnits() {
        Reading reading = Reading.of(
                "Indicator | Target 2024 | Result 2024",
                "Facilities with power (Number, Custom) | 60 | 45",
                "Births attended (Percentage, Custom) | 80 | 68");

        assertThat(reading.unit("Facilities with power (Number, Custom)")).isEmpty();
        assertThat(reading.unit("Births attended (Percentage, Custom)")).isEqualTo("%");
    }

    @Test
    void numbersAroundSettleWhatAPointIs() {
        Reading reading = Reading.of(
                "Indicator | Unit | Target 2024 | Result 2024",
                "Share of renewables | % | 32,5 | 24,8",
                "Enterprises supported | enterprises | ≥ 4.500 | 975");

        assertThat(reading.rated(END)).contains("Enterprises supported: 21.67");
    }

    @Test
    void numbersInAUnitOfSeveralWordsAreNoSentences() {
        Reading reading = Reading.of(
                "Indicator | Unit | Target 2024 | Result 2024",
                "Doctors | per 10 000 people | 8 | ≥ 6.5",
                "Nurses | per 10 000 people | 20 | 18");

        assertThat(reading.codes()).doesNotContain("intake.figure-in-words S!D3");
    }

    @Test
    void targetBesideOneOfTheYearSoFarIsOfTheMonthBesideIt() {
        Reading reading = Reading.of(
                "Monthly report - September 2025",
                "KPI | Unit | Target | Actual | YTD Target | YTD Actual",
                "Licences issued | licences | 100 | 90 | 900 | 950",
                "Wells drilled | wells | 5 | 6 | 60 | 40");

        assertThat(reading.rated(LocalDate.of(2025, 9, 30)))
                .containsExactly("Licences issued: 90", "Wells drilled: MET");
    }

    @Test
    void yearSoFarEndsWithTheLastQuarterThatHasValues() {
        Reading reading = Reading.of(
                "Report 2025",
                "KPI | Unit | Annual target | Q1 | Q2 | Q3 | Q4 | YTD",
                "Revenue | USD | 1000 | 200 | 260 | | | 460");

        assertThat(reading.values("Revenue")).noneMatch(value -> value.startsWith("2025=460"));
    }

    @Test
    void rowsMarkedUnderTwoStatesAreOfNeither() {
        Reading reading = Reading.of(
                "TT | Nhiệm vụ | Cơ quan chủ trì | Thời hạn | Hoàn thành | Đang thực hiện | Chưa thực hiện",
                "1 | Lập kế hoạch | Sở Y tế | 30/10/2025 | x | x |",
                "2 | Tổ chức hội nghị | Sở Nội vụ | 30/10/2025 | | x |",
                "3 | Tổng kết | Sở Tư pháp | 30/10/2025 | x | |");

        assertThat(reading.codes()).contains("layout.several-choices S!F2");
    }

    @Test
    void placesInARankingAreBetterWhenLow() {
        Reading reading = Reading.of(
                "TT | Chỉ số | Mục tiêu xếp hạng 2024 | Kết quả xếp hạng 2024",
                "1 | PCI | 15 | 12",
                "2 | PAPI | 20 | 25");

        assertThat(reading.met(END)).containsExactly("PCI");
    }

    @Test
    void allBodiesOfAKindAreTheWhole() {
        Reading reading = Reading.of(
                "School | Candidates 2024 | Passed 2024",
                "Hill School | 120 | 96",
                "River School | 80 | 72",
                "All schools | 200 | 168");

        assertThat(reading.values("Passed 2024")).containsExactly("2024=168");
    }

    @Nested
    class Shares {

        @Test
        void ofMoreThanAllAreSaid() {
            Reading reading = Reading.of(
                    "TT | Chỉ tiêu | Mục tiêu 2024 | Kết quả 2024",
                    "1 | Số tỉnh ban hành kế hoạch | 60/63 | 70/63",
                    "2 | Số dự án hoàn thành so với kế hoạch | 40/40 | 50/40");

            assertThat(reading.codes()).containsExactly("intake.more-than-all S!D2");
        }

        @Test
        void ofOneBesideTargetsInPercentMayBeRatios() {
            Reading reading = Reading.of(
                    "No. | Indicator | Unit | Target 2024 | Result 2024",
                    "1 | Clean water | % | 80 | 0.8",
                    "2 | Schools with power | % | 90 | 92",
                    "3 | Homes with a licence | % | 15 | 0.9");

            assertThat(reading.codes()).containsExactly("intake.ratio-beside-percent S!E2");
            assertThat(reading.messages()).contains("80 %; neither that nor 0.8 % is taken");
            assertThat(reading.values("Clean water")).isEmpty();
            assertThat(reading.values("Homes with a licence")).containsExactly("2024=0.9 %");
        }
    }

    @Test
    void numbersInBracketsAreBelowZero() {
        Reading reading = Reading.of(
                "No. | Indicator | Unit | Target 2024 | Result 2024",
                "1 | Net surplus of the fund | points | 5 | (1.5)");

        assertThat(reading.values("Net surplus of the fund")).containsExactly("2024=-1.5 points");
        assertThat(reading.codes()).contains("intake.negative-in-brackets S!E2");
    }

    @Nested
    class Limits {

        @Test
        void areNotToBePassed() {
            Reading reading = Reading.of(
                    "TT | Thông số | Đơn vị | QCVN 40:2011/BTNMT | Kết quả quan trắc năm 2024",
                    "1 | BOD5 | mg/l | 30 | 24",
                    "2 | COD | mg/l | 75 | 100");

            assertThat(reading.rated(END)).containsExactly("BOD5: MET", "COD: 75");
            assertThat(reading.warned()).isFalse();
        }

        @Test
        void belowWhichNothingIsToFallAreFloors() {
            Reading reading =
                    Reading.of("Parameter | Unit | Minimum | Measured 2024", "Dissolved oxygen | mg/l | 4 | 5");

            assertThat(reading.rated(END)).containsExactly("Dissolved oxygen: MET");
        }
    }

    @Test
    void scoresThatAreToFallByTheirNumbersAloneAreDoubted() {
        Reading reading = Reading.of(
                "No. | Indicator | Unit | Baseline 2023 | Target 2024 | Actual 2024",
                "1 | Governance index | points | 50 | 48 | 49");

        assertThat(reading.codes()).containsExactly("intake.direction-by-numbers S!B2");
        assertThat(reading.warned()).isTrue();
    }

    @Test
    void sumsAreNotCountedWhereOnlyTheirHeadingSaysIt() {
        Reading reading = Reading.of(
                "No. | Indicator | Group | Target 2024 | Result 2024",
                "1 | Roads built | A | 80 | 85",
                "2 | Bridges built | B | 90 | 92",
                " | Works built | Total | 170 | 177");

        assertThat(reading.names()).containsExactly("Roads built", "Bridges built");
        assertThat(reading.codes()).contains("intake.totals-row S!B4");
        assertThat(reading.warned()).isTrue();
    }

    @Test
    void unitsOfHeadsOverRowsInOthersAreSaid() {
        Reading reading = Reading.of(
                "No. | Indicator | Unit | Target 2024 (people) | Result 2024 (people)",
                "1 | Trained | people | 80 | 85",
                "2 | Roads built | km | 90 | 92");

        assertThat(reading.unit("Roads built")).isEqualTo("km");
        assertThat(reading.codes()).containsExactly("layout.unit-of-head-not-of-rows S!D1");
    }

    @Nested
    class PartsInRows {

        @Test
        void areWhatAWholeIsDividedBy() {
            Reading reading = Reading.of(
                    "TT | Lĩnh vực | Kế hoạch 2024 | Thực hiện 2024",
                    "1 | Nông nghiệp | 120 | 110",
                    "2 | Công nghiệp | 300 | 320",
                    " | Tổng cộng | 420 | 430");

            assertThat(reading.names()).containsExactly("Thực hiện 2024");
            assertThat(reading.values("Thực hiện 2024")).containsExactly("2024=430");
            assertThat(reading.parts("Thực hiện 2024")).containsExactly("Nông nghiệp 2024=110", "Công nghiệp 2024=320");
        }

        @Test
        void mayHaveWhatWasToBeDoneBesideWhatWas() {
            Reading reading = Reading.of(
                    "Huyện | Số trẻ phải tiêm năm 2024 | Số trẻ đã tiêm năm 2024",
                    "Ba Vì | 1000 | 950",
                    "Đông Anh | 2000 | 1500",
                    "Tổng số | 3000 | 2450");

            assertThat(reading.targets("Số trẻ đã tiêm năm 2024"))
                    .containsExactly("2024: Bound{comparison=AT_LEAST, value=3000}");
        }

        @Test
        void areNotDividedByWhatTheirOnlyTargetCounts() {
            Reading reading = Reading.of(
                    "District | Target children 2024 | Vaccinated 2024",
                    "Ba Vi | 1000 | 950",
                    "Dong Anh | 2000 | 1500",
                    "Total | 3000 | 2450");

            assertThat(reading.targets("Vaccinated 2024")).hasSize(1);
        }
    }

    @Test
    void resultsOfFormulasInARowOfColumnNumbersAreNoFigures() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | Đơn vị tính | Kế hoạch 2024 | Thực hiện 2024 | So sánh (%)",
                "A | B | C | 1 | 2 | 2", "1 | Sản lượng lúa | Tấn | 200 | 150 | 75");

        assertThat(reading.names()).containsExactly("Sản lượng lúa");
    }

    @Test
    void aShareOfWhatARowDoesNotStateIsHeldAgainstNothing() {
        Reading reading = Reading.of(
                "STT | Nội dung | ĐVT | Chỉ tiêu năm 2025 | Thực hiện 9 tháng năm 2024 | Thực hiện 9 tháng năm 2025 | So với cùng kỳ | <",
                "^ | ^ | ^ | ^ | ^ | ^ | Tăng, giảm (+/-) | Tỷ lệ (%)",
                "1 | Lượt khám bệnh | Lượt | 180000 | 126400 | 139500 | 13100 | 110.4",
                "2 | Người bệnh nội trú | Người | 21500 | 15980 | 16340 | 360 | 102.3",
                "3 | Ca phẫu thuật | Ca | 3600 | 2710 | | 926 | 134.2",
                "4 | Ngày điều trị trung bình | Ngày | ≤ 6,5 | 6.8 | 6.5 | -0.3 | 95.6",
                "5 | Kỹ thuật mới | Kỹ thuật | 12 | 5 | 1 | -4 | 20");

        assertThat(reading.codes()).doesNotContain("layout.comparison-differs S!H5");
        assertThat(reading.names()).hasSize(5);
    }
}
