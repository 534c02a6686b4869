package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Tables whose heads stand elsewhere, are lacking, or are settled by others; and rows that contradict themselves. */
class OddTablesTest {

    private static final LocalDate END_2024 = LocalDate.of(2024, 12, 31);

    @Nested
    class WithoutRows {

        private static final String HEAD = "Indicator | Unit | Target %d | Actual %d";

        @Test
        void headsThatAllStandRightBelowOthersAreNotLookedForWithoutEnd() {
            List<String> rows = new ArrayList<>(List.of(HEAD.formatted(2024, 2024), "Clinics | clinic | 10 | 9"));
            for (int i = 0; i < 1_000; i++) {
                rows.add(HEAD.formatted(2000 + i % 30, 2000 + i % 30));
            }

            assertThat(Reading.of(rows.toArray(String[]::new)).codes())
                    .filteredOn(code -> code.startsWith("layout.too-many-heads"))
                    .hasSize(1);
        }

        @Test
        void asManyTablesWithARowAreRead() {
            List<String> rows = new ArrayList<>();
            for (int i = 0; i < 1_000; i++) {
                rows.add(HEAD.formatted(2024, 2024));
                rows.add("Clinics " + i + " | clinic | 10 | 10");
            }

            assertThat(Reading.of(rows.toArray(String[]::new)).codes())
                    .noneMatch(code -> code.startsWith("layout.too-many-heads"));
        }
    }

    @Nested
    class OnTheirSide {

        @Test
        void indicatorsInColumnsAreRead() {
            Reading reading = Reading.of(
                    "KẾT QUẢ THỰC HIỆN CHỈ TIÊU NĂM 2024",
                    "Chỉ tiêu | Tỷ lệ phủ sóng | Số trạm",
                    "Đơn vị tính | % | trạm",
                    "Kế hoạch năm 2024 | 95 | 400",
                    "Thực hiện năm 2024 | 97 | 300",
                    "Ghi chú | | chậm mặt bằng");

            assertThat(reading.rated(END_2024)).containsExactly("Tỷ lệ phủ sóng: MET", "Số trạm: 75");
        }

        @Test
        void findingsNameTheCellsOfTheSource() {
            Reading reading = Reading.of(
                    " | Literacy rate | Clinics built",
                    "Unit | % | clinics",
                    "Target 2024 | 85 | 40",
                    "Actual 2024 | 80 | soon");

            assertThat(reading.codes()).contains("intake.text-for-figure S!C4");
        }

        @Test
        void tasksInColumnsAreRead() {
            Reading reading = Reading.of(
                    "Nhiệm vụ | Xây dựng kho dữ liệu | Tập huấn cán bộ",
                    "Đơn vị chủ trì | Sở Tài chính | Sở Nội vụ",
                    "Thời hạn | 31/3/2025 | 31/12/2025",
                    "Tình trạng | Đã hoàn thành | Đang thực hiện");

            assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS");
        }

        @Test
        void labelsAboveAnUprightTableAreNoTable() {
            Reading reading = Reading.of(
                    "Đơn vị | Sở Y tế",
                    "Kỳ báo cáo | Năm 2024",
                    "Năm | 2024",
                    "",
                    "STT | Chỉ tiêu | Đơn vị | Kế hoạch 2024 | Thực hiện 2024",
                    "1 | Số trạm | trạm | 100 | 80",
                    "2 | Số lớp | lớp | 10 | 11");

            assertThat(reading.rated(END_2024)).containsExactly("Số trạm: 80", "Số lớp: MET");
        }
    }

    @Nested
    class PeriodsBesideFigures {

        @Test
        void underACommonHead() {
            Reading reading = Reading.of(
                    "STT | Chỉ tiêu | Mục tiêu | | Kết quả | ",
                    " | | Năm | Giá trị | Năm | Giá trị",
                    "1 | Số trạm | 2024 | 100 | 2024 | 80",
                    "2 | Số điểm | 2023 | 50 | 2023 | 55");

            assertThat(reading.rated(END_2024)).containsExactly("Số trạm: 80", "Số điểm: MET");
            assertThat(reading.values("Số điểm")).containsExactly("2023=55");
        }

        @Test
        void inColumnsOfTheirOwn() {
            Reading reading = Reading.of(
                    "Indicator | Unit | Baseline year | Baseline value | Target year | Target value | Actual year | Actual value",
                    "Boreholes | boreholes | 2020 | 100 | 2024 | 300 | 2024 | 200",
                    "Trained | persons | 2021 | 0 | 2025 | 40 | 2024 | 45");

            assertThat(reading.warned()).isFalse();
            assertThat(reading.rated(END_2024)).containsExactly("Boreholes: 66.67", "Trained: MET");
        }

        @Test
        void aPlanOfTheYearIsAPlan() {
            Reading reading = Reading.of(
                    "KẾT QUẢ NĂM 2024",
                    "Chỉ tiêu | Kế hoạch năm | Kết quả năm",
                    "Số hộ | 2000 | 1900",
                    "Số người | 2100 | 2110");

            assertThat(reading.rated(END_2024)).containsExactly("Số hộ: 95", "Số người: MET");
        }
    }

    @Nested
    class HeadsThatAreLacking {

        @Test
        void crossesUnderAHeadThatIsNotMerged() {
            Reading reading = Reading.of(
                    "TT | Nhiệm vụ | Chủ trì | Hạn | Kết quả | | ",
                    " | | | | Hoàn thành | Đang thực hiện | Chưa thực hiện",
                    "1 | Ban hành quy chế | Sở Tư pháp | 30/6/2025 | x | | ",
                    "2 | Nâng cấp mạng | Sở Xây dựng | 31/12/2025 | | x | ",
                    "3 | Mua sắm | Sở Tài chính | 31/12/2025 | | | x");

            assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
        }

        @Test
        void namesWithoutAHead() {
            Reading reading = Reading.of(
                    " | | Target 2024 | Actual 2024", "1 | Clinics built | 40 | 44", "2 | Roads paved | 100 | 50");

            assertThat(reading.rated(END_2024)).containsExactly("Clinics built: MET", "Roads paved: 50");
        }

        @Test
        void whatATaskIsToResultInNamesIt() {
            Reading reading = Reading.of(
                    "Deliverable | Owner | Due | Status",
                    "Data standard | Statistics Office | 2025-03-31 | Done",
                    "Portal | Digital Agency | 2025-05-31 | In progress");

            assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS");
        }
    }

    @Nested
    class RowsThatContradictThemselves {

        @Test
        void aClassAgainstTheFigures() {
            Reading reading = Reading.of(
                    "STT | Chỉ tiêu | Đơn vị | Kế hoạch 2024 | Thực hiện 2024 | Đánh giá",
                    "1 | Số trạm | trạm | 400 | 420 | Đạt",
                    "2 | Số lớp | lớp | 50 | 38 | Đạt",
                    "3 | Số xã | xã | 50 | 60 | Không đạt");

            assertThat(reading.codes())
                    .contains("intake.grade-against-figures S!F3", "intake.grade-against-figures S!F4")
                    .doesNotContain("intake.grade-against-figures S!F2");
            assertThat(reading.messages()).contains("its own figures say the opposite: 38 lớp against the target 50");
        }

        @Test
        void aPartAboveItsWhole() {
            Reading reading = Reading.of(
                    "STT | Chỉ tiêu | ĐVT | Mục tiêu 2024 | Kết quả 2024",
                    "1 | Lao động có việc làm mới | người | 1000 | 900",
                    " | Trong đó: Nữ | người | | 950",
                    "2 | Tỷ lệ người dùng dịch vụ số | % | 60 | 65",
                    " | Trong đó: Nữ | % | | 70");

            assertThat(reading.codes())
                    .contains("intake.part-above-whole S!E3")
                    .doesNotContain("intake.part-above-whole S!E5");
        }
    }

    @Test
    void aHeadNamesOthersByTheWordsThatAreGiven() {
        LayoutOptions options = LayoutOptions.builder()
                .headWords(HeadWords.standard()
                        .with("Thành tựu", ColumnMeaning.RESULT)
                        .with("Đích", ColumnMeaning.TARGET))
                .build();

        Reading reading = Reading.of(
                options,
                "Chỉ tiêu | Đích 2024 | Thành tựu 2024 | So sánh Thành tựu 2024/Đích 2024 (%)",
                "Số trạm | 100 | 80 | 90");

        assertThat(reading.codes()).contains("layout.comparison-differs S!D2");
    }

    @Test
    void anAssumedPeriodIsToldWithAnother() {
        LayoutOptions options = LayoutOptions.builder().day(END_2024).build();

        Reading reading = Reading.of(options, "Indicator | Target 2024 | Actual", "Clinics | 100 | 80");

        assertThat(reading.messages())
                .contains("they are taken as of 31 December 2024, and might be of another, such as 31 December 2023");
    }

    @Nested
    class YearsOfBodies {

        @Test
        void areOneIndicatorThatTheTitleNames() {
            Reading reading = Reading.of(
                    "Tỷ lệ hộ nghèo của các tỉnh (%)", "Tỉnh | 2022 | 2023", "Huế | 4.4 | 4.1", "Hà Nội | 1.2 | 0.9");

            assertThat(reading.names()).containsExactly("Tỷ lệ hộ nghèo của các tỉnh (%)");
        }

        @Test
        void areCalledAsTheirSourceWithoutATitle() {
            Reading reading = Reading.of("Province | 2022 | 2023", "Huế | 4.4 | 4.1", "Hà Nội | 1.2 | 0.9");

            assertThat(reading.codes()).contains("layout.named-after-source S!B1");
        }
    }

    @Nested
    class HeadsOfPeriods {

        @Test
        void daysBelowTheWordsOfAHead() {
            Reading reading = Reading.of(
                    "Indicator Name | Unit | Baseline | Actual (Previous) | Actual (Current) | End Target",
                    " | | 2020-01-15 | 2023-06-30 | 2023-12-31 | 2025-12-31",
                    "Roads rehabilitated | km | 0 | 120 | 180 | 240");

            assertThat(reading.rated(LocalDate.of(2023, 12, 31))).containsExactly("Roads rehabilitated: 75");
            assertThat(reading.values("Roads rehabilitated")).containsExactly("2023-06-30=120 km", "2023-12-31=180 km");
        }

        @Test
        void firstDaysOfMonthsAreTheMonths() {
            Reading reading = Reading.of(
                    "Indicator | Unit | Annual target 2025 | 2025-01-01 | 2025-02-01",
                    "Homes connected (cumulative) | homes | 1000 | 100 | 220");

            assertThat(reading.rated(LocalDate.of(2025, 2, 28))).containsExactly("Homes connected (cumulative): 22");
        }

        @Test
        void theYearToDateIsOfTheTitlesDay() {
            Reading reading = Reading.of(
                    "Performance dashboard - position at 30 September 2025",
                    "KPI | Annual target | YTD target | YTD actual",
                    "Inspections completed | 400 | 300 | 280");

            assertThat(reading.targets("Inspections completed"))
                    .hasSize(2)
                    .allMatch(target -> target.startsWith("2025: ") || target.startsWith("2025-M1..M9: "));
        }

        @Test
        void monthsSoFarAreAResult() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | ĐVT | KH năm 2025 | TH tháng 8 | Lũy kế 8 tháng | Lũy kế so KH (%)",
                    "Số căn nhà ở xã hội | căn | 1000 | 120 | 700 | 70");

            assertThat(reading.rated(LocalDate.of(2025, 8, 31))).containsExactly("Số căn nhà ở xã hội: 70");
        }

        @Test
        void aPeriodInBracketsBehindAFigure() {
            Reading reading = Reading.of(
                    "Indicator | Unit | Baseline | Target 2024 | Actual",
                    "Seed banks | banks | 0 (2020) | 12 | 6 (2023)");

            assertThat(reading.values("Seed banks")).containsExactly("2023=6 banks");
        }
    }

    @Nested
    class SheetsOfPeriods {

        @Test
        void areOneTable() {
            Document document = Document.of(
                    "test.xlsx",
                    List.of(
                            Tables.sheetOf(
                                    "Q1 2025", "Indicator | Unit | Target | Actual", "Inspections | visits | 50 | 45"),
                            Tables.sheetOf(
                                    "Q2 2025",
                                    "Indicator | Unit | Target | Actual",
                                    "Inspections | visits | 50 | 40")));

            Reading reading = Reading.of(document);

            assertThat(reading.names()).containsExactly("Inspections");
            assertThat(reading.values("Inspections")).containsExactly("2025-Q1=45 visits", "2025-Q2=40 visits");
        }
    }

    @Nested
    class Numbers {

        @Test
        void aFigureWithTheMarkOfANote() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | ĐVT | Mục tiêu 2024 | Kết quả 2024",
                    "Tỷ lệ xử lý rác thải | % | 95 | 92,5 (1)",
                    "(1) Số liệu ước tính của 12 huyện.");

            assertThat(reading.values("Tỷ lệ xử lý rác thải")).containsExactly("2024=92.5 %");
        }

        @Test
        void amongPercentagesOnlyThoseWithTheSignAreSome() {
            Reading reading = Reading.of(
                    "KPI | Target 2024 | Actual 2024", "Revenue | 85,000 | 82,450", "Satisfaction | 95% | 93.4%");

            assertThat(reading.values("Revenue")).containsExactly("2024=82450");
        }

        @Test
        void aSmallNumberAmongPercentagesIsToldToBeReadAsOne() {
            Reading reading = Reading.of(
                    "KPI | Target 2024 | Actual 2024", "Satisfaction (out of 5) | 4.5 | 4.05", "Coverage | 95% | 96%");

            assertThat(reading.codes()).contains("intake.percent-by-others S!C2");
        }

        @Test
        void ofTwoReadingsThatTurnTheGradeNoneIsTaken() {
            Reading reading =
                    Reading.of("Indicator | Unit | Target 2024 | Actual 2024", "Fertiliser | tonnes | ≥ 2.000 | 950");

            assertThat(reading.codes()).contains("intake.readings-turn-the-grade S!C2");
            assertThat(reading.targets("Fertiliser")).isEmpty();
        }

        @Test
        void ofARangeTheLowerEndIsTakenUnlessTheGradeTurnsOnIt() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | ĐVT | Mục tiêu 2024 | Kết quả 2024",
                    "Lao động qua đào tạo | % | 48 | 45-50",
                    "Dân số có bảo hiểm y tế | % | 90 | 91-92");

            assertThat(reading.codes()).contains("intake.readings-turn-the-grade S!D2", "intake.range-for-value S!D3");
            assertThat(reading.targets("Lao động qua đào tạo")).isEmpty();
            assertThat(reading.met(END_2024)).containsExactly("Dân số có bảo hiểm y tế");
        }

        @Test
        void partsBelowANumberedRowAreKnownByTheSignOfAList() {
            Reading reading = Reading.of(
                    "STT | Chỉ tiêu | ĐVT | Kế hoạch 2024 | Thực hiện 2024",
                    "1 | Tỷ lệ hộ nghèo | % | 3.5 | 3.1",
                    " | + Khu vực vùng cao | % | 8 | 9.2",
                    " | + Khu vực vùng thấp | % | 1.5 | 1.2");

            assertThat(reading.names()).containsExactly("Tỷ lệ hộ nghèo");
        }

        @Test
        void aChangeUnderACommonHeadIsHeldAgainstItsNeighbours() {
            Reading reading = Reading.of(
                    "KPI | Q1 | < | < | Q2 | < | <",
                    "^ | Target | Actual | Variance | Target | Actual | Variance",
                    "Visits | 100 | 97 | -3%% | 200 | 210 | 6%%");

            assertThat(reading.codes())
                    .contains("layout.comparison-differs S!G3")
                    .doesNotContain("layout.comparison-differs S!D3");
        }
    }

    @Nested
    class WhatRestates {

        @Test
        void aDeviationFromATargetIsNone() {
            Reading reading = Reading.of(
                    "Indicator | Target 2024 | Actual 2024 | Deviation from planned target | Reasons for variance with target",
                    "Grants paid within time | 400 | 380 | -20 | System downtime",
                    "Cards issued | 100 | 100 | 0 | ");

            assertThat(reading.rated(END_2024)).containsExactly("Grants paid within time: 95", "Cards issued: MET");
        }

        @Test
        void aDifferenceBetweenPlanAndResultIsNone() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | Kế hoạch 2024 | Thực hiện 2024 | Chênh lệch giữa thực hiện và kế hoạch",
                    "Số xã đạt chuẩn | 40 | 36 | -4",
                    "Số trạm y tế | 20 | 20 | 0");

            assertThat(reading.rated(END_2024)).containsExactly("Số xã đạt chuẩn: 90", "Số trạm y tế: MET");
        }
    }

    @Nested
    class WhatCanHardlyBe {

        @Test
        void isToldOfValuesInAnotherUnitThanTheirTargets() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | Đơn vị tính | Kế hoạch 2024 | Thực hiện 2024",
                    "Thu ngân sách | tỷ đồng | 8500 | 8200000",
                    "Chi đầu tư | tỷ đồng | 8500 | 8,2",
                    "Số lớp tập huấn | lớp | 2 | 38");

            assertThat(reading.codes()).containsExactly("intake.far-from-target S!D2", "intake.far-from-target S!D3");
        }

        @Test
        void isToldOfSharesOfMoreThanAll() {
            Reading reading = Reading.of(
                    "Indicator | Unit | Target 2024 | Result 2024",
                    "Share of households with taps | % | 90 | 109",
                    "Share of the plan that was spent | % | 100 | 109",
                    "Revenue on the year before | % | 105 | 109");

            assertThat(reading.codes()).contains("intake.share-out-of-bounds S!D2");
            assertThat(reading.codes())
                    .filteredOn(code -> code.startsWith("intake.share"))
                    .hasSize(1);
        }

        @Test
        void isToldOfColumnsOfNothingButFiguresInShortTables() {
            Reading reading = Reading.of(
                    "Indicator | Target 2024 | Result 2024 | Since the start | Remark by room",
                    "Trees planted | 400 | 250 | 700 | ",
                    "Wells dug | 10 | 7 | 30 | 12");

            assertThat(reading.codes())
                    .contains("layout.figures-not-read S!D1")
                    .doesNotContain("layout.figures-not-read S!E1");
        }
    }

    @Nested
    class AmongPercentages {

        @Test
        void plainNumbersOfSeveralUnitsStayPlain() {
            Reading reading = Reading.of(
                    "Metric | 2019 baseline | 2030 target | 2024 result",
                    "Renewable electricity | 20% | 100% | 64%",
                    "Emissions (tonnes) | 100000 | 50000 | 72000",
                    "Injury rate | 2 | 1 | 1.4");

            assertThat(reading.rated(END_2024))
                    .containsExactly("Renewable electricity: 64", "Emissions (tonnes): 56", "Injury rate: 60");
        }
    }

    @Nested
    class Ranks {

        @Test
        void countWhereNothingElseHasATarget() {
            Reading reading = Reading.of(
                    "Chỉ tiêu | Mục tiêu 2024 | Kết quả 2024",
                    "Xếp hạng PCI | Top 10 | Hạng 8",
                    "Xếp hạng PAPI | Top 15 | 20");

            assertThat(reading.rated(END_2024)).containsExactly("Xếp hạng PCI: MET", "Xếp hạng PAPI: 75");
            assertThat(reading.codes()).containsExactly("intake.ranks-counted S!A2");
        }
    }

    @Nested
    class Years {

        private static final String HEADS = "Chỉ tiêu | KH 2022 | TH 2022 | KH 2023 | TH 2023 | KH 2024 | TH 2024";

        @Test
        void ofAmountsAreHeldAgainstTheirOwnPlans() {
            Reading reading = Reading.of(HEADS, "Vốn đầu tư (triệu đồng) | 500 | 475 | 480 | 432 | 400 | 320");

            assertThat(reading.rated(END_2024)).containsExactly("Vốn đầu tư (triệu đồng): 80");
            assertThat(reading.codes()).contains("intake.years-of-their-own S!A2");
        }

        @Test
        void ofStatesThatGoOnAreHeldAgainstTheNewest() {
            Reading reading = Reading.of(HEADS, "Số trạm y tế | 50 | 48 | 60 | 63 | 70 | 70");

            assertThat(reading.met(END_2024)).hasSize(1);
            assertThat(reading.codes()).doesNotContain("intake.years-of-their-own S!A2");
        }
    }

    @Nested
    class WordsBesideFigures {

        @Test
        void thatAreNoClassesAreNotReadAndToldOnce() {
            Reading reading = Reading.of(
                    "Indicator | Target 2024 | Result 2024 | Progress",
                    "Wells dug | 100 | 80 | Fair",
                    "Roads built | 50 | 50 | Good going",
                    "Taps installed | 10 | 4 | Behind plan");

            assertThat(reading.rated(END_2024))
                    .containsExactly("Wells dug: 80", "Roads built: MET", "Taps installed: 40");
            assertThat(reading.codes())
                    .contains("intake.classes-not-read S!D2")
                    .doesNotContain("intake.unknown-grade S!D3");
            assertThat(reading.messages()).contains("--columns \"Progress=ignore\"");
        }

        @Test
        void thatAreNoStatusesAreToldOnce() {
            Reading reading = Reading.of(
                    "Task | Owner | Due | Status",
                    "Bridge | Roads | 30/6/2025 | Risk High",
                    "Tunnel | Roads | 30/6/2025 | Risk Low",
                    "Bypass | Roads | 30/6/2025 | Completed");

            assertThat(reading.statuses()).containsExactly("NOT_STATED", "NOT_STATED", "COMPLETED");
            assertThat(reading.codes())
                    .contains("intake.unknown-statuses S!D2")
                    .doesNotContain("task.unknown-status S!D3");
            assertThat(reading.messages()).contains("--columns \"Status=ignore\"");
        }
    }

    @Nested
    class TasksIn {

        @Test
        void monthsAreDueAtTheirEnds() {
            Reading reading = Reading.of(
                    "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025",
                    "TT | Nhiệm vụ | Cơ quan chủ trì",
                    " | THÁNG 3 | ",
                    "1 | Trình đề án tinh gọn | Sở Nội vụ",
                    " | THÁNG 6 | ",
                    "1 | Trình quy hoạch | Sở Xây dựng");

            assertThat(reading.lastDays())
                    .containsExactly(Optional.of(LocalDate.of(2025, 3, 31)), Optional.of(LocalDate.of(2025, 6, 30)));
        }

        @Test
        void columnsOfDaysUnderHeadsOfFiguresAreDueByThem() {
            Reading reading = Reading.of(
                    "Milestone | Baseline date | Actual date | Owner",
                    "Case approved | 2024-07-31 | 2024-08-15 | PMO",
                    "Contract awarded | 2024-10-31 |  | PMO");

            assertThat(reading.lastDays())
                    .containsExactly(Optional.of(LocalDate.of(2024, 7, 31)), Optional.of(LocalDate.of(2024, 10, 31)));
        }

        @Test
        void statesOfSeveralMonthsStandByTheNewest() {
            Reading reading = Reading.of(
                    "Task | Owner | Deadline | Status May 2025 | Status June 2025",
                    "Draft the law | Legal | 30/6/2025 | Not started | In progress",
                    "Buy the servers | IT | 31/5/2025 | In progress | Completed");

            assertThat(reading.statuses()).containsExactly("IN_PROGRESS", "COMPLETED");
        }
    }

    @Test
    void whatIsAmongAWholeIsItsPartWithoutItsMarks() {
        Reading reading = Reading.of(
                "Indicator | Target 2024 | Actual 2024",
                "Smallholders reached | 1000 | 900",
                "o/w women | 500 | 400",
                "incl. youth | 200 | 210",
                "Storage facilities built | 20 | 21",
                "² New in 2024.");

        assertThat(reading.names()).containsExactly("Smallholders reached", "Storage facilities built");
    }
}
