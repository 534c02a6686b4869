package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables of tasks whose other heads speak of indicators, and those whose headings are the months of a year. */
class TasksAmongOtherHeadsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 5, 15);

    @Nested
    class PartsOfHeads {

        @Test
        void doNotBeatWholeHeadsOfTasks() {
            Reading read = Reading.of(
                    "Output|Goal served|KPI affected|Lead department|Deadline",
                    "Publish the tender rules|Open government|3, 4|Finance|30/06/2025",
                    "License the map data|Open government|4|Legal|31/12/2025");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Publish the tender rules: STATUS_NOT_STATED 2025-06-30",
                            "License the map data: STATUS_NOT_STATED 2025-12-31");
            assertThat(read.leads()).containsExactly("Finance", "Legal");
        }

        @Test
        void areRemarksBesideTheTask() {
            Reading read = Reading.of(
                    "Nhiệm vụ|Mục tiêu đề án|KPI tác động|Đơn vị chủ trì|Thời hạn",
                    "Ban hành quy chế|Thể chế|8|Sở Nội vụ|Quý II/2025",
                    "Lập kho dữ liệu|Hạ tầng|9, 3|Sở Tài chính|31/12/2025");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Ban hành quy chế: STATUS_NOT_STATED 2025-06-30",
                            "Lập kho dữ liệu: STATUS_NOT_STATED 2025-12-31");
        }

        @Test
        void ofFiguresStayWhatIsMeasured() {
            Reading read = Reading.of(
                    "TT|Chỉ tiêu KPI|Mục tiêu năm 2024|Kết quả năm 2024|Đơn vị chủ trì|Thời hạn hoàn thành",
                    "1|Tỷ lệ hồ sơ trực tuyến (%)|80|72|Văn phòng|31/12/2024",
                    "2|Mức độ hài lòng (%)|90|92|Sở Nội vụ|31/12/2024");

            assertThat(read.rated(LocalDate.of(2024, 12, 31)))
                    .containsExactly("Tỷ lệ hồ sơ trực tuyến (%): 90", "Mức độ hài lòng (%): MET");
        }
    }

    @Nested
    class Months {

        @Test
        void asHeadingsAreTheDeadlines() {
            Reading read = Reading.of(
                    "CHƯƠNG TRÌNH CÔNG TÁC NĂM 2025",
                    "TT|Tên đề án, báo cáo|Cơ quan chuẩn bị|Cơ quan thẩm tra",
                    "THÁNG 2|<|<|<",
                    "1|Đề án cấp nước|Sở Xây dựng|Văn phòng",
                    "THÁNG 6|<|<|<",
                    "2|Báo cáo giảm nghèo|Sở Y tế|Văn phòng",
                    "3|Đề án việc làm|Sở Nội vụ|Văn phòng");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Đề án cấp nước: STATUS_NOT_STATED 2025-02-28",
                            "Báo cáo giảm nghèo: STATUS_NOT_STATED 2025-06-30",
                            "Đề án việc làm: STATUS_NOT_STATED 2025-06-30");
            assertThat(read.codes()).contains("intake.deadlines-by-headings S!A3");
            assertThat(read.messages())
                    .contains("3 tasks have no deadline of their own and stand under headings that are times;"
                            + " the end of it is the deadline, such as 28 February 2025 for 'THÁNG 2'");
        }

        @Test
        void inEnglishNeedNoColumnThatNamesTheTasks() {
            Reading read = Reading.of(
                    "Annual work programme, 2025",
                    "No|Paper|Prepared by|Reviewed by",
                    "MARCH|<|<|<",
                    "1|Fisheries bill|Agriculture|Justice",
                    "NOVEMBER|<|<|<",
                    "2|Draft budget|Treasury|Secretariat");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Fisheries bill: STATUS_NOT_STATED 2025-03-31",
                            "Draft budget: STATUS_NOT_STATED 2025-11-30");
        }

        @Test
        void giveWayToTheDeadlinesOfTheRows() {
            Reading read = Reading.of(
                    "KẾ HOẠCH NĂM 2025",
                    "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn",
                    "Tháng 3|||",
                    "1|Rà soát quy hoạch|Sở Xây dựng|20/3/2025",
                    "2|Trình đề án|Sở Nội vụ|25/3/2025");

            assertThat(read.lastDays().stream().map(day -> day.orElseThrow().toString()))
                    .containsExactly("2025-03-20", "2025-03-25");
            assertThat(read.codes()).isEmpty();
        }

        @Test
        void withoutAYearAreNoDeadlinesWhichIsSaid() {
            Reading read = Reading.of(
                    "CHƯƠNG TRÌNH CÔNG TÁC",
                    "TT|Nhiệm vụ|Cơ quan chủ trì",
                    "Tháng 3||",
                    "1|Rà soát quy hoạch|Sở Xây dựng");

            assertThat(read.lastDays().get(0)).isEmpty();
            assertThat(read.codes()).containsExactly("intake.time-without-year S!A3");
        }

        @Test
        void inOtherWordsAreNoTimes() {
            Reading read = Reading.of(
                    "NHIỆM VỤ TRỌNG TÂM NĂM 2025",
                    "TT|Nhiệm vụ|Cơ quan chủ trì",
                    "I|Hưởng ứng Tháng thanh niên|",
                    "1|Rà soát quy hoạch|Sở Xây dựng");

            assertThat(read.lastDays().get(0)).isEmpty();
            assertThat(read.codes()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Cơ quan giải quyết",
                "Đơn vị xử lý",
                "Cơ quan chuẩn bị",
                "Đơn vị soạn thảo",
                "Cơ quan trình",
                "Handled by",
                "Prepared by",
                "Responsible ministry"
            })
    void whoeverDealsWithATaskLeadsIt(String head) {
        Reading read =
                Reading.of("TT|Nội dung công việc|" + head + "|Thời hạn", "1|Trình quy hoạch|Sở Xây dựng|30/9/2025");

        assertThat(read.leads()).containsExactly("Sở Xây dựng");
    }

    @Test
    void petitionsAreTasksWithTheirOwnWordsOfState() {
        Reading read = Reading.of(
                "STT|Nội dung kiến nghị|Cơ quan giải quyết|Phân loại",
                "1|Sửa đường liên thôn|Sở Xây dựng|Đã giải quyết xong",
                "2|Cấp nước sạch|Sở Y tế|Đang giải quyết",
                "3|Tăng trợ cấp|Sở Tài chính|Chưa giải quyết");

        assertThat(read.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
    }

    @Nested
    class UnreadableCells {

        private static final LocalDate END = LocalDate.of(2024, 12, 31);

        @Test
        void keepOlderValuesFromBeingRated() {
            Reading read = Reading.of(
                    "Indicator|Target 2024|Actual 2022|Actual 2023|Actual 2024",
                    "Households connected|100|70|85|90x?",
                    "Schools connected|50|20|30|40");

            assertThat(read.rated(END))
                    .containsExactly("Households connected: VALUE_UNREADABLE", "Schools connected: 80");
        }

        @Test
        void ofOlderYearsDoNotMatter() {
            Reading read = Reading.of(
                    "Indicator|Target 2024|Actual 2022|Actual 2023|Actual 2024", "Households connected|100|7x?|85|90");

            assertThat(read.rated(END)).containsExactly("Households connected: 90");
            assertThat(read.values("Households connected")).containsExactly("2023=85", "2024=90");
        }

        @Test
        void thatAreEmptyLeaveTheOlderValue() {
            Reading read = Reading.of(
                    "Indicator|Target 2024|Actual 2022|Actual 2023|Actual 2024", "Households connected|100|70|85|");

            assertThat(read.rated(END)).containsExactly("Households connected: 85");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"o/w ", "o.w. ", "of wh. ", "incl. ", "Tr.đó: ", "Trđó: ", "T.đó "})
    void shortWordsIntroducePartsToo(String among) {
        Reading read = Reading.of(
                "Indicator|Unit|Target 2024|Actual 2024",
                "People trained|persons|10000|9000",
                among + "female|persons|5000|4000",
                "Wells drilled|number|20|21");

        assertThat(read.names()).isEqualTo(List.of("People trained", "Wells drilled"));
        assertThat(read.parts("People trained")).containsExactly("female 2024=4000 persons");
    }

    @Test
    void theFirstRemarkOfEachRowIsItsTaskBesideADeadlineWhereNothingElseIs() {
        Reading read = Reading.of(
                "TT|Kiến nghị|Đơn vị phải thực hiện|Thời hạn|Đánh giá",
                "1|Thu hồi kinh phí chi sai|Phòng Tài chính|30/4/2025|Đã hoàn thành",
                "2|Kiểm điểm trách nhiệm|Văn phòng|31/3/2025|Chưa thực hiện",
                "3|Rà soát hợp đồng|Văn phòng|30/6/2025|Đang thực hiện");

        assertThat(read.timeliness(DAY))
                .containsExactly(
                        "Thu hồi kinh phí chi sai: COMPLETED_DATE_UNKNOWN 2025-04-30",
                        "Kiểm điểm trách nhiệm: OVERDUE 2025-03-31",
                        "Rà soát hợp đồng: NOT_DUE 2025-06-30");
        assertThat(read.leads()).containsExactly("Phòng Tài chính", "Văn phòng", "Văn phòng");
    }

    @Test
    void headingsAmongCodesUnderAnUnknownHeadHideNoTasks() {
        Reading read = Reading.of(
                "Item|Action|Owner|Due|State",
                "A. Procurement||||",
                "A-1|Issue the tender|Procurement|2025-04-05|Completed",
                "A-2|Sign the contract|Procurement|2025-06-30|Not started",
                "||||",
                "B. Site works||||",
                "B-1|Clear the site|Works|2025-03-31|In progress");

        assertThat(read.timeliness(DAY))
                .containsExactly(
                        "Issue the tender: COMPLETED_DATE_UNKNOWN 2025-04-05",
                        "Sign the contract: NOT_DUE 2025-06-30",
                        "Clear the site: OVERDUE 2025-03-31");
    }

    @Test
    void officesUnderAHeadOfFiguresLeadTheTasks() {
        Reading reading = Reading.of(
                "WP | Work package | Results handled at | To be finished | Physical progress",
                "1 | Dredge the inner basin | Port Authority | Q3 2025 | 100%",
                "2 | Replace the lighting | Utilities Department | Q4 2025 | 85%",
                "3 | Open the scanning lane | Customs Office | Jan 2026 | 0%",
                "4 | Train the crane operators | Port Authority | Q1 2026 | 60%");

        assertThat(reading.leads())
                .containsExactly("Port Authority", "Utilities Department", "Customs Office", "Port Authority");
        assertThat(reading.codes()).contains("layout.taken-for-lead S!C1");
    }

    @Test
    void aMilestoneThatSomebodyIsToReachByADayIsATask() {
        Reading read = Reading.of(
                "Mốc công việc|Đơn vị thực hiện|Kế hoạch hoàn thành|Thực tế hoàn thành|Trạng thái",
                "Khảo sát 14 tuyến kênh|Xí nghiệp thủy nông|2025-06-30|2025-06-28|Hoàn thành",
                "Nạo vét tuyến chính|Xí nghiệp thủy nông|2025-08-31||Đang thực hiện",
                "Nghiệm thu toàn tuyến|Ban quản lý dự án|2025-12-15||Hoãn sang năm 2026");

        assertThat(read.timeliness(LocalDate.of(2025, 9, 10)))
                .containsExactly(
                        "Khảo sát 14 tuyến kênh: COMPLETED_ON_TIME 2025-06-30",
                        "Nạo vét tuyến chính: OVERDUE 2025-08-31",
                        "Nghiệm thu toàn tuyến: NO_DEADLINE 2025-12-15");
        assertThat(read.codes()).containsExactly("task.status-by-beginning S!E4");
    }

    @Test
    void anActionOverSeveralMilestonesIsTheirHeading() {
        Reading read = Reading.of(
                "Action|Milestone|Owner|Due|Status",
                "New gallery|Design approved|Curator|2025-03-01|Completed",
                "^|Builder hired|Estates|2025-05-01|In progress",
                "School visits|Booking page live|Learning|2025-04-30|Not started");

        assertThat(read.timeliness(DAY))
                .containsExactly(
                        "Design approved: COMPLETED_DATE_UNKNOWN 2025-03-01",
                        "Builder hired: OVERDUE 2025-05-01",
                        "Booking page live: OVERDUE 2025-04-30");
        assertThat(read.headings()).containsExactly("New gallery: 0", "School visits: 0");
        assertThat(read.warned()).isFalse();
    }

    @Test
    void aMilestoneOfAnIndicatorIsATarget() {
        Reading read =
                Reading.of("Indicator|Milestone 2025|Actual 2025", "Wells in use|55|50", "Schools with meals|20|22");

        assertThat(read.rated(LocalDate.of(2025, 12, 31)))
                .containsExactly("Wells in use: 90.91", "Schools with meals: MET");
    }
}
