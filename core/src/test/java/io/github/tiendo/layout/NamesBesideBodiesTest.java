package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** What names the rows of a table in which bodies stand too, and what the columns beside the names are then of. */
class NamesBesideBodiesTest {

    @Nested
    class Names {

        @Test
        void aFirstColumnOfOneNameInEachRowNamesThemAndBodiesBehindItBelongToThem() {
            Reading reading = Reading.of(
                    "KẾT QUẢ CHỈ SỐ PAPI",
                    "TT | Trục nội dung | Năm 2023 | Năm 2024 | Mục tiêu năm 2025 | Cơ quan chủ trì cải thiện",
                    "1 | Công khai, minh bạch | 5,41 | 5,38 | 5,7 | Thanh tra tỉnh",
                    "2 | Kiểm soát tham nhũng | 6,69 | 6,91 | 7,1 | Thanh tra tỉnh",
                    "3 | Quản trị điện tử | 3,26 | 3,51 | 4 | Sở Khoa học và Công nghệ");

            assertThat(reading.names())
                    .containsExactly("Công khai, minh bạch", "Kiểm soát tham nhũng", "Quản trị điện tử");
            assertThat(reading.values("Quản trị điện tử")).containsExactly("2023=3.26", "2024=3.51");
        }

        @Test
        void aHeadOfHeadingsNamesTheRowsWhereNothingElseDoes() {
            Reading reading = Reading.of(
                    "MỤC TIÊU CẢI THIỆN DTI",
                    "STT | Trụ cột | Điểm tối đa | Kết quả đánh giá năm 2023 | Kết quả đánh giá năm 2024 | Mục tiêu năm 2025 | Đơn vị chủ trì",
                    "1 | Nhận thức số | 100 | 88,5 | 93 | 95 | Sở Khoa học và Công nghệ",
                    "2 | Thể chế số | 100 | 86 | 90 | 92 | Sở Khoa học và Công nghệ",
                    "3 | Nhân lực số | 100 | 43,5 | 48,7 | 75 | Sở Nội vụ");

            assertThat(reading.names()).containsExactly("Nhận thức số", "Thể chế số", "Nhân lực số");
            assertThat(reading.values("Nhân lực số")).containsExactly("2023=43.5", "2024=48.7");
        }

        @Test
        void aHeadThatBeginsAsOneOfBodiesIsOfBodies() {
            Reading reading = Reading.of(
                    "TIÊM CHỦNG 9 THÁNG NĂM 2025",
                    "Cơ sở y tế | Số trẻ tiêm đủ | Tỷ lệ (%)",
                    "Trạm y tế Cốc San | 205 | 96,7",
                    "Trạm y tế Y Tý | 71 | 74,7",
                    "Cộng | 276 | 91");

            assertThat(reading.parts("Số trẻ tiêm đủ"))
                    .containsExactly("Trạm y tế Cốc San 2025-M1..M9=205", "Trạm y tế Y Tý 2025-M1..M9=71");
        }

        @Test
        void oneNameBelowSeveralGroupsWithValuesIsAnIndicatorOfEach() {
            Reading reading = Reading.of(
                    "TRƯỜNG CHUẨN NĂM 2025",
                    "TT | Địa phương, bậc học | Kế hoạch năm 2025 | Thực hiện năm 2025",
                    "I | Phường Long Xuyên | 21 | 18",
                    "| Mầm non | 11 | 9",
                    "| Tiểu học | 10 | 9",
                    "II | Xã Thoại Sơn | 12 | 9",
                    "| Mầm non | 5 | 4",
                    "| Tiểu học | 7 | 5");

            assertThat(reading.names()).hasSize(6);
            assertThat(reading.codes()).doesNotContain("intake.duplicate-name S!B7");
        }

        @Test
        void aLineThatSaysWhoSignedIsNoRow() {
            Reading reading = Reading.of(
                    "Corporate scorecard 2025",
                    "KPI | Unit | Target 2025 | Result 2025",
                    "Portal availability | % | 99.5 | 99.1",
                    "Waiting time | minutes | 30 | 28",
                    "Signed: Director of Planning");

            assertThat(reading.names()).containsExactly("Portal availability", "Waiting time");
        }
    }

    @Nested
    class ColumnsBesideThem {

        @Test
        void theDaysOfProjectsAreNoAnswers() {
            Reading reading = Reading.of(
                    "DISBURSEMENT, POSITION AT 30 SEPTEMBER 2025",
                    "No. | Agency / project | Start | End date | Budget 2025 | Disbursed",
                    "1 | Northern bypass | 2022-03-01 | 2026-12-31 | 96 | 71.2",
                    "2 | Regional hospital | 2023-01-10 | 2025-11-30 | 22 | 21.4",
                    "| Total | | | 118 | 92.6");

            assertThat(reading.coverage()).isEmpty();
            assertThat(reading.parts(reading.names().get(0)))
                    .containsExactly("Northern bypass 2025-09-30=71.2", "Regional hospital 2025-09-30=21.4");
        }

        @Test
        void aTotalWithoutWordsOfItsOwnIsOfTheTitle() {
            Reading reading = Reading.of(
                    "HỒ SƠ 6 THÁNG ĐẦU NĂM 2025",
                    "TT | Xã | Tổng số | Đã xử lý | Chưa xử lý",
                    "1 | Xã Phú Vinh | 6204 | 5816 | 388",
                    "2 | Xã Long Quảng | 3955 | 3720 | 235");

            assertThat(reading.names())
                    .containsExactly("HỒ SƠ 6 THÁNG ĐẦU NĂM 2025 – Tổng số", "Đã xử lý", "Chưa xử lý");
            assertThat(reading.parts("HỒ SƠ 6 THÁNG ĐẦU NĂM 2025 – Tổng số"))
                    .containsExactly("Xã Phú Vinh 2025-M1..M6=6204", "Xã Long Quảng 2025-M1..M6=3955");
        }

        @Test
        void aSumBehindPeriodsIsOfAllOfThem() {
            Reading indicators = Reading.of(
                    "Registry 2025",
                    "Type | Jan | Feb | Mar | Total",
                    "Births | 10 | 12 | 14 | 36",
                    "Deaths | 8 | 7 | 9 | 24");
            Reading bodies = Reading.of(
                    "HỘ TỊCH NĂM 2025",
                    "TT | Xã | Quý I | Quý II | Cộng 6 tháng",
                    "1 | Xã A Sào | 10 | 12 | 22",
                    "2 | Xã B Lưới | 8 | 7 | 15");

            assertThat(indicators.values("Births"))
                    .containsExactly("2025-01=10", "2025-02=12", "2025-03=14", "2025-Q1=36");
            assertThat(bodies.parts("HỘ TỊCH NĂM 2025"))
                    .contains("Xã A Sào 2025-Q1=10", "Xã A Sào 2025-Q2=12", "Xã A Sào 2025-H1=22");
        }

        @Test
        void aMonthBelowItsQuarterIsThatMonth() {
            Reading reading = Reading.of(
                    "CHỮ KÝ SỐ",
                    "TT | Xã | Số văn bản quý III năm 2025 | |",
                    "| | Tháng 7 | Tháng 8 | Tháng 9",
                    "1 | Xã Đông Hải | 310 | 295 | 402",
                    "2 | Xã Tân Thành | 188 | 214 | 240");

            assertThat(reading.parts(reading.names().get(0)))
                    .containsExactly(
                            "Xã Đông Hải 2025-07=310",
                            "Xã Đông Hải 2025-08=295",
                            "Xã Đông Hải 2025-09=402",
                            "Xã Tân Thành 2025-07=188",
                            "Xã Tân Thành 2025-08=214",
                            "Xã Tân Thành 2025-09=240");
        }

        @Test
        void yearsFarApartStandOverHeadsOfTheirOwn() {
            Reading reading = Reading.of(
                    "Fish catch",
                    "Particulars | 2021 | | 2025 |",
                    "| Target | Actual | Target | Actual",
                    "Marine fish | 40 | 38 | 50 | 44",
                    "Inland fish | 20 | 21 | 30 | 27");

            assertThat(reading.values("Marine fish")).containsExactly("2021=38", "2025=44");
        }

        @Test
        void thePlanOfAYearIsAPlan() {
            Reading reading = Reading.of(
                    "ĐÀO TẠO 9 THÁNG NĂM 2025",
                    "STT | Nội dung đào tạo | Số lớp | | Số học viên |",
                    "| | Kế hoạch năm | Thực hiện | Kế hoạch năm | Thực hiện",
                    "1 | Chuyên viên | 6 | 6 | 300 | 312",
                    "2 | An toàn thông tin | 5 | 2 | 250 | 98",
                    "| Tổng số | 11 | 8 | 550 | 410");

            assertThat(reading.targets("Số lớp")).contains("2025: Bound{comparison=AT_LEAST, value=11}");
            assertThat(reading.values("Số học viên")).containsExactly("2025-M1..M9=410");
        }

        @Test
        void pointsBesidePlacesAreWhatIsMeasured() {
            Reading reading = Reading.of(
                    "PCI",
                    "TT | Chỉ số thành phần | Điểm năm 2024 | Thứ hạng năm 2024 | Mục tiêu điểm năm 2025",
                    "1 | Gia nhập thị trường | 7,4 | 22 | 7,8",
                    "2 | Tính minh bạch | 6,22 | 19 | 6,5");

            assertThat(reading.values("Gia nhập thị trường")).containsExactly("2024=7.4");
        }
    }

    @Test
    void numbersThatBeginAgainBelowHeadingsNeedNoHead() {
        Reading read = Reading.of(
                "|What we measure|Unit|Baseline 2019|Goal 2025|Actual 2025",
                "|Energy||||",
                "1|Heat pumps|units|300|2000|900",
                "2|Solar roofs|roofs|10|100|100",
                "|||||",
                "|Transport||||",
                "1|Cycle lanes|km|120|180|189",
                "2|Bus lanes|km|20|40|30");

        assertThat(read.names()).containsExactly("Heat pumps", "Solar roofs", "Cycle lanes", "Bus lanes");
        assertThat(read.codes()).isEmpty();
    }

    @Test
    void placesUnderAHeadOfPointsAreBodiesBesideMonthsAndTheirSum() {
        Reading read = Reading.of(
                "Hồ sơ tiếp nhận năm 2025|||",
                "Điểm tiếp nhận|Tháng 1|Tháng 2|Cộng 2 tháng",
                "Điểm Trung tâm|1240|980|2220",
                "Điểm Bến Xe|610|455|1065",
                "Toàn thành phố|1850|1435|3285");

        assertThat(read.totals("Hồ sơ tiếp nhận năm 2025"))
                .containsExactly("2025-01: 1850 of 2/2", "2025-02: 1435 of 2/2", "2025-M1..M2: 3285 of 2/2");
    }
}
