package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Columns that their own words do not explain: those beside them, above them and the cells below do. */
class HeadsByEvidenceTest {

    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    @ParameterizedTest
    @CsvSource({
        "So sánh (%), KH, Cùng kỳ",
        "So sánh (%), Dự toán, TH 2024",
        "So sánh với, Kế hoạch 2025, Năm 2024",
        "Compared with (%), Plan 2025, Actual 2024"
    })
    void aPlanThatIsComparedWithIsNoSecondPlan(String common, String plan, String before) {
        Reading read = Reading.of(
                "TT|Chỉ tiêu|ĐVT|TH 2024|KH 2025|TH 2025|" + common + "|",
                "||||||" + plan + "|" + before,
                "1|Sản lượng thóc|tấn|90|100|98|98|108.9",
                "2|Sản lượng ngô|tấn|50|60|63|105|126");

        assertThat(read.targets("Sản lượng thóc")).hasSize(1);
        assertThat(read.values("Sản lượng thóc")).containsExactly("2024=90 tấn", "2025=98 tấn");
        assertThat(read.rated(END)).containsExactly("Sản lượng thóc: 98", "Sản lượng ngô: MET");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Bộ, cơ quan", "Địa phương, đơn vị", "Hospital"})
    void bodiesBesideTasksAreWhoHasThem(String head) {
        Reading read = Reading.of(
                "TT|Nhiệm vụ|" + head + "|Thời hạn|Tình hình thực hiện",
                "1|Xây dựng nền tảng dữ liệu|Bộ Y tế|30/6/2025|Đã hoàn thành",
                "2|Ban hành kế hoạch|Bộ Tài chính|30/9/2025|Đang thực hiện");

        assertThat(read.leads()).containsExactly("Bộ Y tế", "Bộ Tài chính");
    }

    @Test
    void aWrongComparisonIsTold() {
        Reading read = Reading.of(
                "Chỉ tiêu|ĐVT|KH 2025|TH 2025|So sánh KH (%)", "Sản lượng thóc|tấn|100|98|98", "Ngô|tấn|60|63|150");

        assertThat(read.codes()).contains("layout.comparison-differs S!E3");
    }

    @Test
    void whatIsThereNowIsTheLastStateWhereNothingElseWasReached() {
        Reading read = Reading.of(
                "Chỉ tiêu|Hiện trạng 2024|Mục tiêu 2025|Mục tiêu 2030",
                "Tỷ lệ che phủ (%)|45|46|50",
                "Hộ có nước sạch (%)|91|90|95");

        assertThat(read.values("Hộ có nước sạch (%)")).containsExactly("2024=91 %");
        assertThat(read.met(LocalDate.of(2024, 12, 31))).containsExactly("Hộ có nước sạch (%)");
        assertThat(read.codes()).contains("layout.present-state S!B1");
    }

    @Test
    void whatIsThereNowIsOnlyTheStartBesideResults() {
        Reading read = Reading.of(
                "Chỉ tiêu|Hiện trạng 2023|Mục tiêu 2025|Kết quả 2025",
                "Tỷ lệ che phủ (%)|45|46|45,5",
                "Cây (%)|9|9|10");

        assertThat(read.values("Tỷ lệ che phủ (%)")).containsExactly("2025=45.5 %");
        assertThat(read.codes()).noneMatch(code -> code.startsWith("layout.present-state"));
    }

    @Test
    void aNumberedRowOverItemsIsTheirHeading() {
        Reading read = Reading.of(
                "TT|Chỉ tiêu|ĐVT|KH 2025|TH 2025",
                "1|Cây lúa|||",
                "|- Diện tích|ha|100|101",
                "|- Sản lượng|tấn|600|590",
                "2|Cây ngô|||",
                "|- Diện tích|ha|40|41",
                "|- Sản lượng|tấn|200|210");

        assertThat(read.names()).containsExactly("- Diện tích", "- Sản lượng", "- Diện tích", "- Sản lượng");
        assertThat(read.codes()).noneMatch(code -> code.startsWith("intake.duplicate-name"));
    }

    @Test
    void aResultThatTellsNoStatusIsToldBesideThoseThatDo() {
        Reading read = Reading.of(
                "TT|Nhiệm vụ|Thời hạn|Kết quả",
                "1|Ban hành quy chế|30/6/2025|Đã hoàn thành",
                "2|Báo cáo định kỳ|Hằng tháng|Thực hiện thường xuyên",
                "3|Mua máy chủ|30/6/2025|Gói thầu số 2");

        assertThat(read.codes()).contains("intake.status-not-in-result S!D4");
        assertThat(read.timeliness(END))
                .containsExactly(
                        "Ban hành quy chế: COMPLETED_DATE_UNKNOWN 2025-06-30",
                        "Báo cáo định kỳ: OCCURRENCE_NOT_RECORDED 2025-11-30",
                        "Mua máy chủ: STATUS_NOT_STATED 2025-06-30");
    }

    @Nested
    class Names {

        @ParameterizedTest
        @ValueSource(strings = {"Kết cấu", "Hạng mục", "Output", "Works item"})
        void standBeforeTheirUnitsWhateverTheirHead(String head) {
            Reading read = Reading.of(
                    "TT|" + head + "|Đơn vị|Kế hoạch 2025|Thực hiện 2025",
                    "1|Đào nền đường|m3|52000|49400",
                    "2|Móng đá dăm|m3|18000|18100",
                    "3|Cống hộp|cái|24|24");

            assertThat(read.names()).containsExactly("Đào nền đường", "Móng đá dăm", "Cống hộp");
            assertThat(read.rated(END)).containsExactly("Đào nền đường: 95", "Móng đá dăm: MET", "Cống hộp: MET");
        }

        @Test
        void standBeforePeriodsOverFigures() {
            Reading read = Reading.of("Market|2023|2024", "Korea|3595|4570", "China|1743|3736", "Taiwan|851|1285");

            assertThat(read.values("China")).containsExactly("2023=1743", "2024=3736");
        }

        @Test
        void standBeforeMonthsAndAllOfThemTogether() {
            Reading read = Reading.of(
                    "New registrations, January to March 2025",
                    "Type of entity|Jan|Feb|Mar|Jan-Mar",
                    "Companies|412|398|455|1265",
                    "Partnerships|64|51|72|187");

            assertThat(read.values("Partnerships"))
                    .containsExactly("2025-01=64", "2025-02=51", "2025-03=72", "2025-01..03=187");
        }

        @Test
        void standBeforeMonthsBelowACommonHead() {
            Reading read = Reading.of(
                    "Đăng ký doanh nghiệp năm 2025 (tính đến ngày 31/3/2025)",
                    "TT|Nội dung|ĐVT|Các tháng năm 2025|||",
                    "|||T1|T2|T3|T4",
                    "1|Doanh nghiệp thành lập mới|doanh nghiệp|112|68|131|",
                    "2|Vốn đăng ký|tỷ đồng|845|512,5|990,2|");

            assertThat(read.values("Vốn đăng ký"))
                    .containsExactly(
                            "2025-01=845000000000 đồng", "2025-02=512500000000 đồng", "2025-03=990200000000 đồng");
        }

        @Test
        void giveTheUnitInTheirHead() {
            Reading read = Reading.of(
                    "Ratio (%)|Regulatory requirement|Dec-2023|Dec-2024",
                    "Liquid assets to total deposits|min 20|30.4|29.7",
                    "Large exposure to core capital|max 25|27.9|26.1");

            assertThat(read.unit("Liquid assets to total deposits")).isEqualTo("%");
            assertThat(read.met(LocalDate.of(2024, 12, 31))).containsExactly("Liquid assets to total deposits");
        }
    }

    @Nested
    class Bodies {

        @Test
        void areNamedByWhatEndsWithTheWholeOfThem() {
            Reading read = Reading.of(
                    "Courts as of 30 June 2024",
                    "Court|Pending|Filed|Resolved",
                    "Supreme Court|74|88|92",
                    "High Court|80301|30144|33580",
                    "Total|80375|30232|33672");

            assertThat(read.names()).containsExactly("Pending", "Filed", "Resolved");
            assertThat(read.values("Resolved")).hasSize(1);
        }

        @Test
        void areNamedByWhatStandsBeforeNothingButAnswers() {
            Reading read =
                    Reading.of("STT|Ngân hàng|Đã kết nối", "1|BIDV|x", "2|Agribank|", "3|MB|x", "4|SCB|", "|Tổng số|2");

            assertThat(read.coverage()).containsExactly("Đã kết nối: 2/4");
        }

        @Test
        void haveRatesThatNobodyAddsUp() {
            Reading read = Reading.of(
                    "Địa phương|Diện tích (ha)|Năng suất (tạ/ha)",
                    "Huyện A|100|60",
                    "Huyện B|200|66",
                    "Tổng số|300|64");

            assertThat(read.codes()).noneMatch(code -> code.startsWith("layout.parts-differ"));
        }
    }

    @Test
    void aPeriodBelowAHeadOfOneColumnBelongsToIt() {
        Reading read = Reading.of(
                "Indicator|Unit|Base|Targets|<|Achieved|<|Final target",
                "||2022|2023|2024|2023|2024|2027",
                "Road rehabilitated|km|0|120|260|131|255|700");

        assertThat(read.values("Road rehabilitated")).containsExactly("2023=131 km", "2024=255 km");
        assertThat(read.targets("Road rehabilitated")).hasSize(3);
    }

    @ParameterizedTest
    @CsvSource({"Giá trị đạt được đến 6/2025", "Kết quả tính đến tháng 6/2025", "Achieved to June 2025"})
    void whatIsReachedByTheEndOfAMonthIsAState(String head) {
        Reading read = Reading.of("Chỉ tiêu|Mục tiêu 2026|" + head, "Cán bộ được tập huấn|800|655");

        assertThat(read.values("Cán bộ được tập huấn")).containsExactly("2025-06-30=655");
    }

    @Test
    void progressInWordsBesideAStatusIsAResult() {
        Reading read = Reading.of(
                "Action|Due date|Progress|Status",
                "Review the rules|30/06/2025|Adopted by Council|Completed",
                "Roll out training|31/03/2026|Two of five held|In progress");

        assertThat(read.timeliness(LocalDate.of(2025, 10, 31)))
                .containsExactly(
                        "Review the rules: COMPLETED_DATE_UNKNOWN 2025-06-30", "Roll out training: NOT_DUE 2026-03-31");
    }

    @Test
    void theMostPointsThatMayBeGivenAreNoResult() {
        Reading read = Reading.of("Tiêu chí|Điểm tối đa|Điểm năm 2024", "Thể chế số|100|88", "Hạ tầng số|100|70");

        assertThat(read.values("Thể chế số")).containsExactly("2024=88");
    }

    @ParameterizedTest
    @CsvSource({
        "Cách hiểu, càng cao càng tốt, càng thấp càng tốt",
        "Better when, higher, lower",
        "Ý nghĩa, Cao là tốt, Thấp là tốt",
        "Reading, higher is better, lower is better",
        "Tốt hơn khi, lớn hơn, nhỏ hơn",
        "Ghi chú, càng lớn càng tốt, càng nhỏ càng tốt",
        "Direction, The more the better, The fewer the better"
    })
    void cellsSayThemselvesWhichWayIsBetter(String head, String more, String less) {
        Reading read = Reading.of(
                "Chỉ số|" + head + "|Mục tiêu 2025|Kết quả 2025",
                "Camera|" + more + "|6|5",
                "Sự kiện|" + less + "|6|5");

        assertThat(read.rated(END)).containsExactly("Camera: 83.33", "Sự kiện: MET");
        assertThat(read.warned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Tăng/Giảm, Tăng, Giảm", "↑/↓, ↑, ↓", "Up/Down, Up, Down"})
    void waysUnderAHeadOfBothAreTakenForThoseWantedWhereNothingEarlierStands(String head, String more, String less) {
        String[] rows = {
            "Chỉ số|" + head + "|Mục tiêu 2025|Kết quả 2025", "Camera|" + more + "|6|5", "Sự kiện|" + less + "|6|5"
        };
        Reading read = Reading.of(rows);
        Reading besideEarlier = Reading.of(rows[0] + "|Kết quả 2024", rows[1] + "|4", rows[2] + "|7");

        assertThat(read.rated(END)).containsExactly("Camera: 83.33", "Sự kiện: MET");
        assertThat(read.codes()).containsExactly("layout.taken-by-cells S!B1");
        assertThat(besideEarlier.values("Camera")).containsExactly("2025=5", "2024=4");
    }

    @Test
    void waysAloneUnderAnUnknownHeadAreTakenForThoseWanted() {
        Reading read = Reading.of("Indicator|Sense|Target 2025|Result 2025", "Cameras|up|6|5", "Events|down|6|5");

        assertThat(read.rated(END)).containsExactly("Cameras: 83.33", "Events: MET");
        assertThat(read.codes()).contains("layout.taken-by-cells S!B1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ĐV", "Measured in", "ĐVT/Unit"})
    void cellsThatCountWhatTheNamesCallAreUnits(String head) {
        Reading read = Reading.of(
                "Chỉ số|" + head + "|Mục tiêu 2025|Kết quả 2025",
                "Số trạm sửa chữa|trạm|6|5",
                "Hộ có điện|%|90|95",
                "Boats licensed|boats|800|360");

        assertThat(read.unit("Số trạm sửa chữa")).isEqualTo("trạm");
        assertThat(read.values("Hộ có điện")).containsExactly("2025=95 %");
        assertThat(read.warned()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Đạt so với năm (%)", "Mức đạt, %"})
    void whatRestatesTheShareInAllRowsIsUnderstood(String head) {
        Reading read = Reading.of(
                "Chỉ số|Mục tiêu 2025|Kết quả 2025|" + head,
                "Trạm|500|175|35",
                "Hộ|≥ 3000|3150|105",
                "Buổi|48|3|6.3",
                "Thời gian chờ|≤ 20|25|x");

        assertThat(read.warned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "Baseline 2022, Target 2025, Result 2025, F, M, All",
        "Cơ sở 2022, Mục tiêu 2025, Kết quả 2025, Nam, Nữ, Chung"
    })
    void eachPartStartsFromItsOwnBaseline(
            String base, String target, String result, String one, String other, String all) {
        Reading read = Reading.of(
                "Indicator|" + base + "|||" + target + "|||" + result + "||",
                "|" + String.join("|", one, other, all, one, other, all, one, other, all),
                "Dropout (%)|30|20|25|12|8|10|14.7|12.8|13.75");

        assertThat(read.rated(END)).containsExactly("Dropout (%): 75");
        assertThat(read.programme().partTargets())
                .extracting(part -> part.target().baseline().orElseThrow().value())
                .hasToString("[30 %, 20 %]");
        assertThat(read.warned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Hoped for 2025, Result 2025", "Muốn có năm 2025, Kết quả 9 tháng 2025", "Sought by 2027, Result 2025"})
    void theOnlyFiguresLikeTheResultsOfTheirYearOrLaterAreTakenForTargets(String wanted, String result) {
        Reading read =
                Reading.of("Indicator|" + wanted + "|" + result, "Clinics open|80|60", "Home visits|9,000|9,450");

        assertThat(read.targets("Clinics open")).hasSize(1);
        assertThat(read.codes()).contains("layout.taken-by-cells S!B1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Population 2025", "Hoped for 2023", "Cost 2025 (million)"})
    void figuresOfOtherSizeOrUnitOrAnEarlierYearAreNoTargets(String other) {
        Reading read =
                Reading.of("Indicator|" + other + "|Result 2025", "Clinics open|80,000|60", "Home visits|9|9,450");

        assertThat(read.targets("Clinics open")).isEmpty();
    }

    @Test
    void figuresOfNoTimeLikeTheTargetsAreTakenForReached() {
        Reading read =
                Reading.of("Indicator|Target 2025|Reading on the day", "Clinics open|80|60", "Home visits|9,000|9,450");

        assertThat(read.rated(END)).containsExactly("Clinics open: 75", "Home visits: MET");
        assertThat(read.codes()).contains("layout.taken-by-cells S!C1");
    }

    @Test
    void soAreThoseOfTheSameWordsBesideATargetUnderEachYear() {
        Reading read = Reading.of(
                "What we measure|2024||2025|",
                "|Goal|Tally|Goal|Tally",
                "Boats licensed|600|590|800|360",
                "Patrols at sea|150|150|180|198");

        assertThat(read.values("Boats licensed")).containsExactly("2024=590", "2025=360");
        assertThat(read.codes()).contains("layout.taken-by-cells S!C2", "layout.taken-by-cells S!E2");
    }

    @Test
    void neitherUnitsNorWaysNameTheRows() {
        Reading read = Reading.of(
                "Objective measure|Counted in|Mục tiêu 2025|Kết quả 2025|Yêu cầu",
                "Vụ bạo lực|vụ|20|25|giảm",
                "Câu lạc bộ gia đình|câu lạc bộ|50|55|tăng");

        assertThat(read.rated(END)).containsExactly("Vụ bạo lực: 80", "Câu lạc bộ gia đình: MET");
        assertThat(read.unit("Vụ bạo lực")).isEqualTo("vụ");
    }

    @Test
    void whatHappenedIsNotWhatIsWanted() {
        Reading read = Reading.of("KPI|Target 2025|Result 2025|Trend", "Visitors|6|8|down", "Shows|6|5|up");

        assertThat(read.met(END)).containsExactly("Visitors");
        assertThat(read.codes()).doesNotContain("layout.taken-by-cells S!D1");
    }

    @Test
    void fewMonthsOfAYearAreNotAddedUp() {
        Reading read = Reading.of(
                "Chỉ số|ĐVT|Mục tiêu 2025|Kết quả tháng 6/2025|Kết quả tháng 12/2025",
                "Cán bộ được cấp chứng chỉ|người|1600|400|720",
                "Camera được kết nối|camera|250||20");

        assertThat(read.rated(END)).containsExactly("Cán bộ được cấp chứng chỉ: 45", "Camera được kết nối: 8");
        assertThat(read.codes()).contains("intake.periods-by-numbers S!A2", "intake.last-period-for-year S!A3");
    }

    @Test
    void pointsThatSayHowGoodSomethingIsAreThoseOfTheLastMonth() {
        Reading read =
                Reading.of("Chỉ số|ĐVT|Mục tiêu 2025|Tháng 11/2025|Tháng 12/2025", "Điểm hài lòng|điểm|≥ 4,5|4,3|4,5");

        assertThat(read.rated(END)).containsExactly("Điểm hài lòng: MET");
        assertThat(read.warned()).isFalse();
    }

    @Test
    void whatSomethingCostsIsNoSecondTarget() {
        Reading read = Reading.of(
                "Indicator|Target 2025|Result 2025|Budget 2025 (million)",
                "Wells drilled|100|80|500",
                "Pumps|20|30|90");

        assertThat(read.targets("Wells drilled")).hasSize(1);
        assertThat(read.values("Wells drilled")).containsExactly("2025=80");
        assertThat(read.codes()).contains("layout.figures-not-read S!D1");
    }

    @ParameterizedTest
    @CsvSource({"9 thôn, 30", "9, 30 thôn"})
    void theUnitThatTheNameCountsIsThatOfBothFigures(String result, String target) {
        Reading read = Reading.of("Chỉ số|Mục tiêu 2025|Kết quả 2025", "Thôn có tổ vận hành|" + target + "|" + result);

        assertThat(read.rated(END)).containsExactly("Thôn có tổ vận hành: 30");
        assertThat(read.warned()).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"Reporting quarter, false", "Wave, true"})
    void periodsBesideNamesThatComeAgainAreThoseOfTheirFigures(String head, boolean isTold) {
        Reading reading = Reading.of(
                "Indicator | " + head + " | Annual plan 2024 | Year to date",
                "Loans disbursed | 2024-Q1 | 1200 | 250",
                "Loans disbursed | 2024-Q2 | 1200 | 560",
                "Groups formed | 2024-Q1 | 60 | 20",
                "Groups formed | 2024-Q2 | 60 | 45");

        assertThat(reading.names()).containsExactly("Loans disbursed", "Groups formed");
        assertThat(reading.rated(LocalDate.of(2024, 6, 30)))
                .containsExactly("Loans disbursed: 46.67", "Groups formed: 75");
        assertThat(reading.codes().contains("layout.taken-by-cells S!B1")).isEqualTo(isTold);
    }

    @Test
    void aNameThatBeginsLeftOfTheOthersAndGoesOnOverThemNamesItsRow() {
        Reading reading = Reading.of(
                "Perspective | KPI | Target 2025 | Actual 2025",
                "Network | Kilometres resurfaced | 320 | 288",
                "Finance | Budget spent | 95 | 76",
                "Overall score | < | | 83");

        assertThat(reading.names()).containsExactly("Kilometres resurfaced", "Budget spent", "Overall score");
    }

    @ParameterizedTest
    @CsvSource({"To be reached by 2024, Reached by 2024", "Phải thực hiện năm 2024, Đã thực hiện năm 2024"})
    void whatIsToBeReachedIsATarget(String asked, String reached) {
        Reading reading = Reading.of(
                "Indicator | " + asked + " | " + reached, "Wells dug | 40 | 36", "Teachers trained | 300 | 315");

        assertThat(reading.rated(LocalDate.of(2024, 12, 31))).containsExactly("Wells dug: 90", "Teachers trained: MET");
    }

    @Test
    void anObjectiveOfAYearOverFiguresIsATargetAndPlacesUnderOneHeadAreParts() {
        Reading reading = Reading.of(
                "TT | Chỉ tiêu | ĐVT | Mục tiêu chung 2025 | Kết quả năm 2025 | < | <",
                "^ | ^ | ^ | ^ | Toàn khu vực | Phường Đông Kinh | Xã Lộc Bình",
                "1 | Tỷ lệ hộ có cáp quang | % | 80 | 72 | 91 | 66",
                "2 | Số lớp học | lớp | 90 | 81 | 55 | 26");

        assertThat(reading.rated(LocalDate.of(2025, 12, 31)))
                .containsExactly("Tỷ lệ hộ có cáp quang: 90", "Số lớp học: 90");
        assertThat(reading.parts("Số lớp học"))
                .containsExactly("Phường Đông Kinh 2025=55 lớp", "Xã Lộc Bình 2025=26 lớp");
    }

    @Test
    void unitsOfNamesUnderAHeadNobodyKnowsAreNoBodies() {
        Reading reading = Reading.of(
                "What we follow | Unit | Target 2025 | Result 2025",
                "Roads | km | 120 | 90",
                "Homes with water | % | 95 | 76",
                "Sites cleaned | sites | 10 | 9");

        assertThat(reading.rated(LocalDate.of(2025, 12, 31)))
                .containsExactly("Roads: 75", "Homes with water: 80", "Sites cleaned: 90");
    }
}
