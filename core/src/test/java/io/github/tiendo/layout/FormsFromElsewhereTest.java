package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Forms as offices and tools of many countries keep them. */
class FormsFromElsewhereTest {

    private static final LocalDate END = LocalDate.of(2024, 12, 31);

    @Nested
    class SeveralTimes {

        @Test
        void ofClassesOrSharesDoneTheNewestCounts() {
            Reading classes = Reading.of(
                    "TT | Chỉ tiêu | Năm 2023 | < | < | Năm 2024 | < | <",
                    "^ | ^ | KH | TH | Đánh giá | KH | TH | Đánh giá",
                    "1 | Số trường | 5 | 6 | Vượt | 8 | 6 | Không đạt",
                    "2 | Số lớp | 5 | 4 | Không đạt | 8 | 8 | Đạt");
            Reading shares = Reading.of(
                    "Task | Owner | Deadline | Progress | < | <",
                    "^ | ^ | ^ | April | May | June",
                    "Draft | Legal | 2025-06-15 | 40% | 100% | 100%",
                    "Print | Office | 2025-06-15 | 10% | 20% | 60%");

            assertThat(classes.codes()).contains("layout.other-states S!H2");
            assertThat(shares.statuses()).containsExactly("COMPLETED", "IN_PROGRESS");
            assertThat(shares.codes())
                    .contains("layout.other-states S!F2")
                    .doesNotContain("layout.figures-not-read S!D2");
        }

        @Test
        void mayStandInOneCell() {
            Reading reading = Reading.of(
                    "Indicator | Target 2024 | Actual result",
                    "Permits in time (%) | 90 | 2022: 70\n2023: 75\n2024: 81",
                    "Appeals heard | 20 | 15");

            assertThat(reading.values("Permits in time (%)")).hasSize(3);
            assertThat(reading.rated(END)).contains("Permits in time (%): 90");
        }

        @Test
        void goDownTheRowsBelowOneIndicatorInEachColumn() {
            Reading reading = Reading.of(
                    "Năm | Số trạm | Tỷ lệ hộ dùng nước sạch (%)",
                    "2022 | 1200 | 80",
                    "2023 | 1350 | 84",
                    "2024 | 1500 | 88",
                    "Kế hoạch 2024 | 2000 | 88",
                    "Nguồn: Sở Nông nghiệp");

            assertThat(reading.names()).containsExactly("Số trạm", "Tỷ lệ hộ dùng nước sạch (%)");
            assertThat(reading.values("Số trạm")).hasSize(3);
            assertThat(reading.rated(END)).containsExactly("Số trạm: 75", "Tỷ lệ hộ dùng nước sạch (%): MET");
        }

        @Test
        void goDownTheRowsOnlyWhereNothingElseStandsThere() {
            Reading totals = Reading.of("Year | Wells | Latrines", "2023 | 12 | 7", "2024 | 15 | 9", "Total | 27 | 16");
            Reading months = Reading.of(
                    "SỐ LIỆU NĂM 2024",
                    "Tháng | Hồ sơ tiếp nhận | Hồ sơ đúng hạn",
                    "Tháng 1 | 100 | 90",
                    "Tháng 2 | 110 | 100",
                    "Cộng | 210 | 190");

            assertThat(totals.codes()).contains("layout.nearest-head S!A1");
            assertThat(months.values("Hồ sơ tiếp nhận")).hasSize(3);
        }

        @Test
        void aWholeYearStandsBehindItsQuarters() {
            Reading reading = Reading.of(
                    "KẾ HOẠCH NĂM 2024",
                    "TT | Chỉ tiêu | KH/TH | Quý I | Quý II | Cả năm",
                    "1 | Số hồ sơ | KH | 10 | 10 | 50",
                    "^ | ^ | TH | 8 | 10 | 45");

            assertThat(reading.rated(END)).contains("Số hồ sơ: 90");
        }
    }

    @Nested
    class FormsOfOffices {

        @Test
        void giveTheKindsOfRowsUnderAnEmptyHead() {
            Reading reading = Reading.of(
                    "OUTCOME 1 | Outcome indicator |  | Milestone (2023) | Milestone (2024)",
                    "Children learn | Pupils who read | Planned | 100 | 120",
                    "^ | ^ | Achieved | 90 | 108");

            assertThat(reading.rated(END)).containsExactly("Pupils who read: 90");
        }

        @Test
        void givePointsBesideResults() {
            Reading reading = Reading.of(
                    "KẾT QUẢ THI ĐUA NĂM 2024",
                    "TT | Chỉ tiêu thi đua | Chỉ tiêu đăng ký | Kết quả đạt được | Điểm chuẩn | Điểm tự chấm",
                    "1 | Số sáng kiến | 50 | 45 | 30 | 27",
                    "2 | Số hồ sơ | 100 | 102 | 40 | 39");

            assertThat(reading.rated(END)).containsExactly("Số sáng kiến: 90", "Số hồ sơ: MET");
            assertThat(reading.codes()).doesNotContain("intake.conflicting-values S!E3");
        }

        @Test
        void mergeANumberOverRowsOfTheirOwn() {
            Reading reading = Reading.of(
                    "TT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024",
                    "2 | Đường xã | 100 | 90",
                    "^ | Đường thôn | 50 | 40",
                    "3 | Trường học | 10 | 10");

            assertThat(reading.rated(END)).containsExactly("Đường xã: 90", "Đường thôn: 80", "Trường học: MET");
            assertThat(reading.codes()).noneMatch(code -> code.contains("doubled"));
        }

        @Test
        void takePlacesOfARankingForNoGrowth() {
            Reading reading = Reading.of(
                    "Indicator | Value 2023 | Value 2024 | Change of rank",
                    "Openness | 0.56 | 0.58 | 5",
                    "Access | 0.40 | 0.60 | 2");

            assertThat(reading.codes()).doesNotContain("layout.comparison-differs S!D2");
        }
    }

    @Nested
    class SumsOfGroups {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Cộng (I)",
                    "Cộng mục I",
                    "Tổng I",
                    "Tổng cộng (I+II)",
                    "TỔNG CỘNG I + II",
                    "Cộng cây lúa",
                    "Tổng cộng cây lúa:"
                })
        void areNoIndicators(String sum) {
            Reading reading = Reading.of(
                    "TT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024",
                    "I | Cây lúa | |",
                    "1 | Lúa xuân | 100 | 95",
                    "2 | Lúa mùa | 120 | 120",
                    " | " + sum + " | 220 | 215");

            assertThat(reading.rated(END)).containsExactly("Lúa xuân: 95", "Lúa mùa: MET");
            assertThat(reading.codes()).contains("intake.totals-row S!B5");
        }

        @Test
        void areTheWholeOfWhatStandsInOtherRowsAndNotCounted() {
            Reading reading = Reading.of(
                    "No. | Project | Budget 2024 (USD) | Spent 2024 (USD)",
                    " | Roads | |",
                    "1 | Bridge A | 100 | 40",
                    "2 | Bridge B | 200 | 120",
                    " | Sub-total | 300 | 160",
                    " | Water | |",
                    "1 | Well A | 50 | 40",
                    "2 | Well B | 70 | 20",
                    " | Sub-total | 120 | 60",
                    " | Grand total | 420 | 220");

            assertThat(reading.names())
                    .containsExactly(
                            "Bridge A",
                            "Bridge B",
                            "Roads – Sub-total",
                            "Well A",
                            "Well B",
                            "Water – Sub-total",
                            "Grand total");
            assertThat(reading.values("Grand total")).containsExactly("2024=220 usd");
            assertThat(reading.rated(END)).hasSize(4);
        }

        @Test
        void arePlannedThingsWhereTheyAreNumberedOrNamedOtherwise() {
            Reading reading = Reading.of(
                    "TT | Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024",
                    "1 | Tổng thu ngân sách | 100 | 90",
                    " | Tổng diện tích rừng | 50 | 40");

            assertThat(reading.rated(END)).containsExactly("Tổng thu ngân sách: 90", "Tổng diện tích rừng: 80");
        }
    }

    @Nested
    class OtherLists {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Risk ID|Risk description|Likelihood|Current score|Target score|Mitigation|Risk owner",
                    "TT|Rủi ro|Khả năng xảy ra|Điểm hiện tại|Điểm mục tiêu|Biện pháp giảm thiểu|Đơn vị chủ trì"
                })
        void ofRisksAreNamedAndNotRead(String heads) {
            Reading reading =
                    Reading.of(heads, "R1|Loss of staff|4|16|8|Succession plan|HR", "R2|Flood|2|10|10|Dike|PMU");

            assertThat(reading.isRefused()).isTrue();
            assertThat(reading.codes()).containsExactly("layout.other-register S!A1");
        }

        @ParameterizedTest
        @ValueSource(strings = {"STT|Họ và tên|Phòng|Thời hạn|Trạng thái", "No|Employee|Department|End date|Status"})
        void ofPeopleAreNamedAndNotRead(String heads) {
            Reading reading = Reading.of(heads, "1|Nguyễn Thị Lan|Kế toán|31/12/2025|Đang làm việc");

            assertThat(reading.codes()).containsExactly("layout.other-register S!A1");
        }

        @Test
        void areToldBesideTheTablesOfAProgramme() {
            Reading reading = Reading.of(
                    "Indicator | Target 2024 | Actual 2024",
                    "Wells drilled | 50 | 40",
                    "",
                    "Risk | Probability | Impact | Current score | Target score",
                    "Flood | 4 | 4 | 16 | 8");

            assertThat(reading.rated(END)).containsExactly("Wells drilled: 80");
            assertThat(reading.codes()).contains("layout.other-register S!A4", "layout.rows-without-head S!A4");
        }

        @Test
        void areTasksWhereAColumnSaysWhatIsToBeDone() {
            Reading reading = Reading.of(
                    "Họ và tên | Nhiệm vụ được giao | Thời hạn | Tình trạng",
                    "Nguyễn Văn An | Lập báo cáo quý | 31/5/2025 | Đang thực hiện");

            assertThat(reading.statuses()).containsExactly("IN_PROGRESS");
        }
    }

    @Nested
    class NamesOfRows {

        @Test
        void standBesideTheirKindAndTheIdsOfOthers() {
            assertThat(Reading.of(
                                    "Measure Type | Performance Measure | Target 2024 | Actual 2024",
                                    "Outcome | Complaints resolved in time (%) | 80 | 76",
                                    "Output | Inspections | 100 | 105")
                            .names())
                    .containsExactly("Complaints resolved in time (%)", "Inspections");
            assertThat(Reading.of(
                                    "okr_id | parent_id | team | metric_text | target 2024 | actual 2024",
                                    "K1 | O1 | Permits | Share of online permits | 60 | 44",
                                    "K2 | O1 | Permits | Permits issued | 70 | 60")
                            .names())
                    .containsExactly("Share of online permits", "Permits issued");
        }

        @ParameterizedTest
        @ValueSource(strings = {"Name of the scheme", "Tên công trình", "Name of project"})
        void areCalledByAnyName(String head) {
            assertThat(Reading.of(head + " | Target 2024 | Actual 2024", "Rural housing | 500 | 400")
                            .rated(END))
                    .containsExactly("Rural housing: 80");
        }

        @Test
        void areNoWordsOfHeads() {
            assertThat(Reading.of(
                                    "Name | Date | Result",
                                    "Baseline | 2022-07-01 | 5.5",
                                    "Short Target 2025 | 2025-06-30 | 1.5")
                            .isRefused())
                    .isTrue();
        }
    }

    @Test
    void eachThingThatIsMeasuredOfARowIsAnIndicator() {
        Reading reading = Reading.of(
                "Name of the scheme | Unit | Physical | < | < | Financial (USD) | < | <",
                "^ | ^ | Target 2024 | Achievement 2024 | % | Allocation 2024 | Expenditure 2024 | %",
                "Rural housing | houses | 500 | 400 | 80 | 1500 | 1350 | 90",
                "Toilets | toilets | 1000 | 1050 | 105 | 120 | 96 | 80");

        assertThat(reading.rated(END))
                .containsExactly(
                        "Rural housing – Physical: 80",
                        "Rural housing – Financial: 90",
                        "Toilets – Physical: MET",
                        "Toilets – Financial: 80");
        assertThat(reading.values("Rural housing – Financial")).containsExactly("2024=1350 usd");
        assertThat(reading.codes()).containsExactly("intake.direction-assumed S!A4");
    }

    @Test
    void outputsAndMoneyUnderKnownHeadsAreIndicatorsOfTheirOwnUnits() {
        Reading reading = Reading.of(
                "Intervention | Output unit | Output | < | Expenditure (EUR thousand) | <",
                "^ | ^ | Planned 2024 | Realised 2024 | Planned 2024 | Realised 2024",
                "Farm income | | | | 700 | 630",
                "Afforestation | ha | 1200 | 540 | 3600 | 1620");

        assertThat(reading.names())
                .containsExactly("Farm income – Expenditure", "Afforestation – Output", "Afforestation – Expenditure");
        assertThat(reading.values("Afforestation – Output")).containsExactly("2024=540 ha");
        assertThat(reading.values("Afforestation – Expenditure")).containsExactly("2024=1620 eur thousand");
    }

    @Test
    void aPartMayStandAboveThePlanAndTheResult() {
        Reading reading = Reading.of(
                "Chỉ tiêu | Tổng số | < | Nữ | <",
                "^ | Kế hoạch 2024 | Thực hiện 2024 | Kế hoạch 2024 | Thực hiện 2024",
                "Người được tập huấn | 100 | 80 | 50 | 45");

        assertThat(reading.rated(END)).containsExactly("Người được tập huấn: 80");
        assertThat(reading.parts("Người được tập huấn")).containsExactly("Nữ 2024=45");
    }

    @Test
    void aHiddenColumnThatRepeatsAVisibleOneIsLeftOut() {
        Sheet.Builder sheet = Sheet.builder("test.xlsx", "S");
        List<String> heads = List.of("Chỉ tiêu", "Mục tiêu 2024", "Kết quả 2024 (số cũ)", "Kết quả 2024");
        sheet.row(0);
        for (int i = 0; i < heads.size(); i++) {
            sheet.text(i, heads.get(i));
        }
        sheet.row(1).text(0, "Số đèn chiếu sáng").text(1, "50").text(2, "30").text(3, "40");
        Reading reading = Reading.of(
                Document.of("test.xlsx", List.of(sheet.hideColumns(2, 2).build())));

        assertThat(reading.rated(END)).containsExactly("Số đèn chiếu sáng: 80");
        assertThat(reading.codes()).containsExactly("layout.hidden-repeats S!C1", "layout.hidden-cells S");
    }

    @Nested
    class Answers {

        @Test
        void mayBeMetOrNotMet() {
            assertThat(Reading.of(
                                    "TT | Xã | Giao thông | Thủy lợi | Số tiêu chí đạt",
                                    "1 | Xã Hòa An | Đạt | Đạt | 2/2",
                                    "2 | Xã Tân Phú | Chưa đạt | Đạt | 1/2",
                                    " | Tổng số xã đạt | 1 | 2 |")
                            .coverage())
                    .containsExactly("Giao thông: 1/2", "Thủy lợi: 2/2");
            assertThat(Reading.of(
                                    "District | Road safety plan | Open budget",
                                    "Alpha | Met | Not met",
                                    "Beta | Not met | Met",
                                    "Gamma | Met | Not met")
                            .coverage())
                    .containsExactly("Road safety plan: 2/3", "Open budget: 1/3");
        }
    }

    @Test
    void aLineDrawnBelowTheHeadIsNoRow() {
        Reading reading =
                Reading.of("Indicator | Target 2024 | Actual 2024", "--- | :---: | ---:", "Wells drilled | 50 | 40");

        assertThat(reading.rated(END)).containsExactly("Wells drilled: 80");
        assertThat(reading.codes()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"120/150 hộ (80%)", "120 hộ/150 hộ (đạt 80%)", "120/150 hộ, đạt 80%", "120/150", "120 hộ"})
    void aCountOfATargetedCountIsTheCount(String result) {
        Reading reading = Reading.of(
                "Nội dung chỉ tiêu | Mục tiêu 2024 | Kết quả 2024", "Hộ được xóa nhà tạm | 150 hộ | " + result);

        assertThat(reading.rated(END)).containsExactly("Hộ được xóa nhà tạm: 80");
    }

    @Test
    void marksOutOfFiveAreTheMarks() {
        assertThat(Reading.of("KPI | Target 2024 | Actual 2024", "Quality | 4.5/5.0 | 4.05/5.0")
                        .rated(END))
                .containsExactly("Quality: 90");
    }

    @Test
    void groupsOfThousandsMayBePartedByBlanks() {
        Reading reading = Reading.of("Indicator | Target 2024 | Actual 2024", "Dwellings | 12 500 | 10 000 (2024)");

        assertThat(reading.values("Dwellings")).containsExactly("2024=10000");
        assertThat(reading.rated(END)).containsExactly("Dwellings: 80");
    }

    @Test
    void whatSomethingCostsIsBetterLowWhateverIsDoneWithIt() {
        Reading reading = Reading.of(
                "Indicator | Target 2024 | Actual 2024",
                "Average cost per licence issued | 40 | 50",
                "Complaints resolved | 40 | 30");

        assertThat(reading.rated(END))
                .containsExactly("Average cost per licence issued: 80", "Complaints resolved: 75");
    }

    @Test
    void tablesSideBySideAreReadOneAfterTheOther() {
        Reading reading = Reading.of(
                "Education | | | | Transport",
                "Indicator | Target 2024 | Actual 2024 | | Indicator | Target 2024 | Actual 2024",
                "Schools built | 10 | 8 | | Roads paved | 40 | 20",
                "Clinics in schools | 5 | 6 | | |");

        assertThat(reading.rated(END))
                .containsExactly("Schools built: 80", "Clinics in schools: MET", "Roads paved: 50");
        assertThat(reading.codes()).containsExactly("intake.direction-assumed S!A4");
    }

    @Test
    void tablesThatTouchAreToldApartByTheHeadsThatComeAgain() {
        Reading reading = Reading.of(
                "Outputs | < | < | Outcomes | < | <",
                "Indicator | Target 2024 | Actual 2024 | Indicator | Target 2024 | Actual 2024",
                "Wells drilled | 100 | 80 | Households with water | 1000 | 900",
                "Latrines built | 50 | 55 | Villages with a committee | 200 | 190");
        Reading columns = Reading.of(
                "Indicator | Target 2024 | Result 2024 | Target 2025 | Result 2025",
                "Wells drilled | 100 | 80 | 120 | 30");

        assertThat(reading.rated(END))
                .containsExactly(
                        "Wells drilled: 80",
                        "Latrines built: MET",
                        "Households with water: 90",
                        "Villages with a committee: 95");
        assertThat(columns.targets("Wells drilled")).hasSize(2);
    }

    @Test
    void aRowOfWordsBelowAHeadIsNoSecondHead() {
        Reading reading = Reading.of(
                "Key performance area | Annual performance | < | Status | Comment",
                "^ | Target | Actual | ^ | ^",
                "Clean audit | Clean | Clean | Achieved | Target met",
                "Training sessions held | 20 | 18 | Not achieved | Reasons given");

        assertThat(reading.names()).containsExactly("Clean audit", "Training sessions held");
    }

    @Test
    void aTargetOfTheYearInEachMonthIsOneAndThoseOfTwoGiversAreTwo() {
        Reading months = Reading.of(
                "Chỉ tiêu | ĐVT | Kỳ báo cáo | Kế hoạch năm 2025 | Lũy kế thực hiện",
                "Hộ được vay vốn | hộ | Tháng 4/2025 | 1000 | 340",
                "Hộ được vay vốn | hộ | Tháng 5/2025 | 1000 | 450");
        Reading givers = Reading.of(
                "Chỉ tiêu | ĐVT | Trung ương giao 2024 | HĐND tỉnh giao 2024 | Thực hiện 2024",
                "Thu nội địa | tỷ đồng | 100 | 100 | 90");

        assertThat(months.rated(LocalDate.of(2025, 5, 31))).containsExactly("Hộ được vay vốn: 45");
        assertThat(givers.targets("Thu nội địa")).hasSize(2);
    }

    @Test
    void moreTablesThanAPersonPutsSideBySideAreLeftAsTheyAre() {
        Sheet.Builder sheet = Sheet.builder("test.xlsx", "S");
        sheet.row(0);
        for (int i = 0; i < 40; i++) {
            sheet.text(2 * i, "Indicator");
        }
        sheet.row(1_048_575).text(0, "Wells");

        assertThat(SideBySide.apart(sheet.build(), HeadWords.standard())).isEmpty();
    }

    @Test
    void codesNameTheRowsWhereNothingElseDoes() {
        assertThat(Reading.of(
                                "Sản phẩm | Kế hoạch 2025 (kg) | Thực tế 2025 (kg) | % Đạt",
                                "552SF | 1410 | 705 | 50%", "567SF | 500 | 400 | 80%")
                        .rated(LocalDate.of(2025, 12, 31)))
                .containsExactly("552SF: 50", "567SF: 80");
    }

    @Test
    void indicesOfBodiesAreMeasuredAndNoPlanOfTheLast() {
        Reading reading = Reading.of(
                "Mức độ chuyển đổi số năm 2022",
                "Xếp hạng | Tỉnh, thành phố | Chỉ số Nhận thức số | Chỉ số Thể chế số | Chỉ số Hạ tầng số | DTI",
                "1 | Đà Nẵng | 1 | 0.9 | 0.8 | 0.81",
                "2 | Quảng Ninh | 0.9 | 0.8 | 0.7 | 0.72");
        assertThat(reading.parts("Chỉ số Thể chế số")).containsExactly("Đà Nẵng 2022=0.9", "Quảng Ninh 2022=0.8");
    }

    @Test
    void completionOverNumbersOfBodiesIsWhatEachReached() {
        Reading reading = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2015, 8, 18)).build(),
                "Toilets built in schools",
                "SI. No. | State | Completion | % Completion",
                "1 | Assam | 366 | 1",
                "2 | Bihar | 0 | 0",
                "3 | Goa | 60 | 80");
        assertThat(reading.totals("Completion")).containsExactly("2015-08-18: 426 of 3/3");
    }

    @Test
    void fiscalYearsAddUpToAllOfThem() {
        Reading reading = Reading.of(
                LayoutOptions.builder().day(LocalDate.of(2022, 3, 31)).build(),
                "Latrines built",
                "Sl. No. | State/UT | 2020-21 | 2021-22 | Total",
                "1 | Assam | 2,68,683 | 317 | 2,69,000",
                "2 | Goa | 1,000 | 20 | 1,020");
        assertThat(reading.totals("Latrines built")).contains("2020-04-01/2022-03-31: 270020 of 2/2");
    }

    @Test
    void aTitleThatCountsWhatWasMetIsNoClassOfBodies() {
        Reading reading = Reading.of(
                "Number of service standards that met the target in 2024",
                "Service category | Standards in 2024 | Standards that met the target in 2024",
                "Payments | 12 | 9",
                "Property | 7 | 4",
                "Total | 19 | 13");
        assertThat(reading.codes()).noneMatch(code -> code.startsWith("intake.grade-against-figures"));
    }

    @Test
    void oneOfThreeSharesThatDiffersIsTold() {
        assertThat(Reading.of(
                                "Region | Target 2025 | Actual 2025 | % achieved",
                                "North | 25689 | 1947.8 | 7.58%",
                                "South | 29684 | 1792.2 | 6.04%",
                                "Centre | 29229 | 1430.9 | 4.77%")
                        .codes())
                .contains("layout.comparison-differs S!D4");
    }
}
