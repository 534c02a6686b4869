package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What a table states of its own figures: totals of rows, columns that restate others, classes. */
class StatedAgainstReadingTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @Nested
    class Totals {

        @Test
        void areHeldToTheRowsOfATableOfIndicators() {
            Reading reading = Reading.of(
                    "Indicator | Lead | Target 2025 | Result 2025",
                    "Roads built | Works | 40 | 30",
                    "Bridges built | Works | 20 | 25",
                    "Total | | 60 | 65");

            assertThat(reading.names()).containsExactly("Roads built", "Bridges built", "Total");
            assertThat(reading.values("Total")).containsExactly("2025=65");
            assertThat(reading.rated(END)).hasSize(2);
            assertThat(reading.codes()).contains("layout.parts-differ S!D4").doesNotContain("layout.parts-differ S!C4");
        }

        @Test
        void areNotMadeOfRowsInSeveralUnits() {
            Reading reading = Reading.of(
                    "Indicator | Unit | Target 2025 | Result 2025",
                    "Roads built | km | 40 | 30",
                    "Bridges built | bridges | 20 | 25",
                    "Total | | 60 | 65");

            assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
        }

        @Test
        void makeBodiesOfNamesThatNoHeadExplains() {
            Reading reading = Reading.of(
                    "Khoản mục | Kế hoạch 2025 | Thực hiện 2025",
                    "TỔNG CỘNG | 60 | 65",
                    "Lương | 40 | 30",
                    "Thiết bị | 20 | 25");

            assertThat(reading.codes()).contains("layout.parts-differ S!C2");
        }

        @Test
        void ofGroupsAreOfTheRowsSinceTheOneBefore() {
            Reading reading = Reading.of(
                    "Công trình | Kế hoạch 2025 | Giải ngân 2025",
                    "Đường A | 100 | 90",
                    "Cầu B | 60 | 50",
                    "Cộng I | 160 | 140",
                    "Hồ C | 120 | 100",
                    "Kênh D | 90 | 80",
                    "Cộng II | 210 | 190",
                    "Tổng cộng | 370 | 320");

            assertThat(reading.codes())
                    .filteredOn(code -> code.startsWith("layout.parts-differ"))
                    .containsExactly("layout.parts-differ S!C7");
            assertThat(reading.messages()).contains("is stated as 190, but the parts add up to 180");
        }

        @Test
        void ofGroupsThatAloneAreNumberedAreKnownByTheirNumbers() {
            Reading reading = Reading.of(
                    "TT | Địa phương, bậc học | Kế hoạch 2025 | Thực hiện 2025",
                    "I | Phường Long Xuyên | 28 | ",
                    " | Mầm non | 11 | 9",
                    " | Tiểu học | 10 | 9",
                    " | Trung học cơ sở | 7 | 7",
                    "II | Xã Thoại Sơn | 15 | ",
                    " | Trường Mầm non Hoa Sen | 5 | 4",
                    " | Trường Tiểu học A | 10 | 8",
                    " | Cộng | 43 | ");

            assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
        }

        @Test
        void areNoneOfRatios() {
            Reading reading = Reading.of(
                    "District | Pupils 2024 | Pupil-teacher ratio 2024",
                    "Balaka | 84260 | 56.9",
                    "Dedza | 146455 | 66.1",
                    "Total | 230715 | 62.4");

            assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
        }

        @Test
        void mayHaveTheirWordsInThePlaceOfTheNumber() {
            Reading reading =
                    Reading.of("TT | Đơn vị | Số hộ nghèo 2025", "1 | Xã A | 30", "2 | Xã B | 25", "Cộng | | 65");

            assertThat(reading.codes()).contains("layout.parts-differ S!C4");
        }
    }

    @Nested
    class Columns {

        @Test
        void thatFitMostRowsBlameTheOthers() {
            Reading reading = Reading.of(
                    "Indicator | Target 2025 | Result 2025 | % of target",
                    "A | 40 | 20 | 50", "B | 50 | 20 | 40", "C | 80 | 20 | 75");

            assertThat(reading.codes()).contains("layout.comparison-differs S!D4");
        }

        @Test
        void thatFitOnlyOtherColumnsPutTheReadingInDoubt() {
            Reading reading = Reading.of(
                    "Indicator | Target 2025 | Result 2025 | Qzx | % of target",
                    "A | 40 | 20 | 10 | 25", "B | 50 | 20 | 30 | 60", "C | 80 | 20 | 72 | 90");

            assertThat(reading.codes())
                    .contains("layout.reading-doubted S!E1")
                    .noneMatch(code -> code.startsWith("layout.comparison-differs"));
            assertThat(reading.messages())
                    .contains("'% of target' differs in 3 of 3 rows from the columns read (reached: 'Result 2025';"
                            + " to be reached: 'Target 2025'); in all rows it is 'Qzx' / 'Target 2025'");
        }

        @Test
        void thatFitNothingAreNamedOnce() {
            Reading reading = Reading.of(
                    "Indicator | Target 2025 | Result 2025 | % of target",
                    "A | 40 | 20 | 11", "B | 50 | 20 | 37", "C | 80 | 20 | 93");

            assertThat(reading.codes())
                    .contains("layout.reading-unfit S!D1")
                    .noneMatch(code -> code.startsWith("layout.comparison-differs"));
        }

        @Test
        void mayBeDifferencesWhateverTheirHeadsSay() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | KH 2025 | TH 2025 | So sánh TH/KH",
                    "A | 35 | 33.6 | -1.4",
                    "B | 98 | 98.6 | 0.6",
                    "C | 30 | 21 | -9",
                    "D | 40 | 37 | -3");

            assertThat(reading.codes())
                    .noneMatch(code -> code.startsWith("layout.comparison") || code.startsWith("layout.reading"));
        }

        @Test
        void ofDifferencesNameTheRowsThatSpoilThem() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | KH 2025 | TH 2025 | So sánh TH/KH",
                    "A | 35 | 33.6 | -1.4",
                    "B | 98 | 98.6 | 0.6",
                    "C | 30 | 21 | -8",
                    "D | 40 | 47 | 7");

            assertThat(reading.codes())
                    .filteredOn(code -> code.startsWith("layout.comparison") || code.startsWith("layout.reading"))
                    .containsExactly("layout.comparison-differs S!D4");
            assertThat(reading.messages()).contains("'So sánh TH/KH' says -8, but the values that it compares give -9");
        }

        @Test
        void mayBeSharesOfTheTotal() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | Số đơn 2025 | Tỷ lệ (%) | Đã giải quyết 2025",
                    "Khiếu nại | 540 | 24 | 459", "Tố cáo | 90 | 4 | 81", "Kiến nghị | 1620 | 72 | 1539");

            assertThat(reading.codes())
                    .noneMatch(code -> code.startsWith("layout.comparison") || code.startsWith("layout.reading"));
        }

        @Test
        void ofAGrowthOnWhatIsNotThereSayNothing() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | KH 2025 | TH 2025 | So với cùng kỳ (%)",
                    "A | 40 | 20 | 108.2", "B | 50 | 20 | 103.1", "C | 80 | 20 | 99.7");

            assertThat(reading.warned()).isFalse();
        }

        @Test
        void areSharesByTheirStrokeUnderACommonHead() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | Năm 2025 | | | So sánh (%) | ",
                    " | Kế hoạch | 9 tháng | Ước cả năm | 9 tháng/KH | Ước cả năm/KH",
                    "A | 40 | 20 | 50 | 50 | 125",
                    "B | 50 | 20 | 40 | 40 | 80");

            assertThat(reading.targets("A")).containsExactly("2025: Bound{comparison=AT_LEAST, value=40}");
        }

        @Test
        void ofAGrowthThatColumnsReadGiveSayNothing() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | TH 2024 | Dự toán 2025 | Ước TH 2025 | So sánh (%) | ",
                    " | | | | TH 2025/Q | Ước TH/TH 2024",
                    "A | 75 | 80 | 81 | 101 | 108",
                    "B | 76 | 84 | 83 | 99 | 109",
                    "C | 98 | 105 | 110 | 105 | 112");

            assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.reading"));
        }

        @Test
        void ofTheStartAreBaselines() {
            Reading reading = Reading.of(
                    "Kết quả then chốt | Giá trị đầu kỳ | Mục tiêu năm 2025 | Kết quả năm 2025 | % hoàn thành",
                    "A | 78 | 85 | 86 | 114%%", "B | 10 | 20 | 15 | 50%%");

            assertThat(reading.rated(END)).contains("A: MET");
            assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.comparison-differs"));
        }

        @Test
        void ofTheTotalBesideQuartersAreOfTheYear() {
            Reading reading = Reading.of(
                    "As of 31 December 2025",
                    "Indicator | Targets | | | | | Accomplishments | | | | ",
                    " | Q1 | Q2 | Q3 | Q4 | Total | Q1 | Q2 | Q3 | Q4 | Total",
                    "Scholars | 30 | 20 | 10 | 5 | 65 | 31 | 22 | 11 | 6 | 70");

            assertThat(reading.values("Scholars")).contains("2025-Q4=6", "2025=70");
            assertThat(reading.targets("Scholars")).contains("2025: Bound{comparison=AT_LEAST, value=65}");
        }
    }

    @Nested
    class Classes {

        @Test
        void againstMostRowsPutTheReadingInDoubt() {
            Reading reading = Reading.of(
                    "Indicator | Target 2025 | Result 2025 | Rating",
                    "Schools built | 40 | 20 | Met",
                    "Roads built | 50 | 20 | Met",
                    "Wells built | 80 | 20 | Not met");

            assertThat(reading.codes())
                    .filteredOn(code -> code.startsWith("intake.grade"))
                    .containsExactly("intake.grade-against-figures S!D2", "intake.grade-against-figures S!D3");

            Reading most = Reading.of(
                    "Indicator | Target 2025 | Result 2025 | Rating",
                    "Schools built | 40 | 20 | Met",
                    "Roads built | 50 | 20 | Met",
                    "Wells built | 80 | 20 | Met",
                    "Clinics built | 80 | 20 | Not met");

            assertThat(most.codes())
                    .filteredOn(code -> code.startsWith("intake.grade"))
                    .containsExactly("intake.grades-against-reading S!D2");
        }
    }

    @Nested
    class RowsAmongBodies {

        @Test
        void areTheWholeAndWhatItIsToReach() {
            Reading reading = Reading.of(
                    "District scorecard 2025",
                    "District | Births attended (%)",
                    "Katete | 70",
                    "Nyimba | 82",
                    "Petauke | 76",
                    "Average | 76",
                    "Province | 75",
                    "Target 2025 | 80");

            assertThat(reading.targets("Births attended (%)"))
                    .containsExactly("2025: Bound{comparison=AT_LEAST, value=80 %}");
            assertThat(reading.rated(END)).containsExactly("Births attended (%): 93.75");
        }
    }

    @Nested
    class Names {

        @Test
        void thatLimitAskForLessWhateverTheBaseline() {
            Reading reading = Reading.of(
                    "Indicator | Baseline 2024 | Target 2025 | Result 2025",
                    "Limit water unaccounted for to less than 10 percent | 9 | 10 | 9.5",
                    "Hạn chế tỷ lệ hao phí | 9 | 10 | 12");

            assertThat(reading.rated(END)).contains("Limit water unaccounted for to less than 10 percent: MET");
            assertThat(reading.met(END)).hasSize(1);
        }

        @Test
        void areNotLessForBeingAskedForInQuartersBelowTheYearBefore() {
            Reading reading = Reading.of(
                    "Indicator | Baseline 2024 | Target 2025 | Target Q1 2025 | Result Q1 2025",
                    "Meetings held | 4 | 4 | 1 | 2");

            assertThat(reading.targets("Meetings held"))
                    .containsExactly(
                            "2025: Bound{comparison=AT_LEAST, value=4}",
                            "2025-Q1: Bound{comparison=AT_LEAST, value=1}");
        }
    }

    @Test
    void aShareOfAColumnWithoutAKnownHeadIsOfThat() {
        Reading reading = Reading.of(
                "TT | Hợp phần | Tổng vốn dự án | Giải ngân năm 2025 | Tỷ lệ/tổng vốn (%) | Tỷ trọng vốn (%)",
                "1 | Sửa chữa hồ chứa | 452 | 224 | 49,6% | 59,7%",
                "2 | Hệ thống kênh mương | 305 | 155 | 50,8% | 40,3%");

        assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.reading") || code.endsWith("S!C1"));
    }

    @Test
    void aSlipIsToldByWhatTheOtherRowsCompare() {
        Reading reading = Reading.of(
                "Offence | Result 2024 | Result 2025 | Change",
                "Burglary | 1250 | 1100 | -150",
                "Robbery | 320 | 352 | 32",
                "Vehicle crime | 1800 | 1620 | -180",
                "Arson | 90 | 100 | 10",
                "Fraud | 1600 | 1928 | 382");

        assertThat(reading.messages()).contains("'Change' says 382, but the values that it compares give 328");
    }

    @Test
    void numbersAreReadAsTheWordsAroundThemAreWritten() {
        Reading reading = Reading.of(
                "Indicator | Target 2025 | Result 2025 | % of target",
                "Trees planted | 1,200 kg | 950 kg | 79.2",
                "Wells dug | 2,500 kg | 1,250 kg | 50.0",
                "Nurses trained | 800 kg | 1,000 kg | 125.0");

        assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout."));
    }

    @Test
    void aShareOfAnotherYearIsOfWhatDoesNotStandHere() {
        Reading reading = Reading.of(
                "TT | Đơn vị | Kế hoạch vốn năm 2025 | Giải ngân đến 31/7/2025 | Tỷ lệ giải ngân | Tỷ lệ cùng kỳ năm 2024",
                "1 | Sở Xây dựng | 400 | 300 | 75% | 41,2%",
                "2 | Sở Y tế | 200 | 120 | 60% | 55%",
                "3 | Sở Nội vụ | 100 | 90 | 90% | 63,4%");

        assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.reading"));
    }

    @Nested
    class NumbersInTheChecks {

        @Test
        void areWrittenAsTheTextsAroundTellAndNotAsTypedNumbersAreShown() {
            Reading reading = Reading.of(
                    "Xã | Diện tích 2025 (ha) | Tỷ lệ che phủ 2025 (%)",
                    "Mường Bú | 4800 | 95", "Chiềng Bôm | 7.350 ha | 89.9", "Tổng số | 12150 | 91.9");

            assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
        }

        @Test
        void standBehindTheWordsOfABound() {
            Reading reading = Reading.of(
                    "Indicator | Budget 2025 | Actual 2025 | Variance | Actual 2024",
                    "Cargo | 10500 | 10080 | -420 | 9800",
                    "Turnaround | max. 40 | 50 | 10 | 52",
                    "Crane moves | 28 | 22 | -6 | 21",
                    "Injuries | max. 5 | 8 | 2 | 9");

            assertThat(reading.codes())
                    .filteredOn(code -> code.startsWith("layout.comparison-differs"))
                    .containsExactly("layout.comparison-differs S!D5");
            assertThat(reading.messages()).contains("'Variance' says 2, but the values that it compares give 3");
        }

        @Test
        void shouldBeWhatTheOtherRowsCompare() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | Kế hoạch 2025 | Thực hiện 2024 | Thực hiện 2025 | Đạt % kế hoạch",
                    "Số người tham gia bắt buộc | 68000 | 60150 | 65280 | 69",
                    "Số người tham gia tự nguyện | 24000 | 17610 | 9600 | 40",
                    "Tổng số thu | 2450 | 2011 | 2205 | 90",
                    "Số hồ sơ | 120000 | 90000 | 9600 | 8");

            assertThat(reading.messages()).contains("says 69, but the values that it compares give 96.0%");
        }

        @Test
        void areHeldToTheirLastDecimalWhereNearlyAllRowsKeepIt() {
            Reading reading = Reading.of(
                    "Indicator | Plan 2025 | Result 2025 | Result 2024 | Growth (%)",
                    "Ports | 90 | 84 | 80 | 5",
                    "Roads | 300 | 257 | 240 | 7.1",
                    "Schools | 500 | 489 | 470 | 4.4",
                    "Wells | 700 | 651 | 600 | 8.5");

            assertThat(reading.codes())
                    .filteredOn(code -> code.startsWith("layout.comparison-differs"))
                    .containsExactly("layout.comparison-differs S!E4");
        }
    }
}
