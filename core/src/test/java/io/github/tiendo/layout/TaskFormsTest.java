package io.github.tiendo.layout;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.SourceLocation;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Lists of tasks in the forms that offices use: marks, two deadlines, ids, actual days. */
class TaskFormsTest {

    private static final LocalDate DAY = LocalDate.of(2025, 9, 30);

    @Nested
    class Titles {

        @Test
        void ofTablesWithoutStatusesSayHowTheTasksStand() {
            Reading read = Reading.of(
                    "A. NHIỆM VỤ ĐÃ HOÀN THÀNH",
                    "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn",
                    "1|Rà soát thủ tục|Sở Nội vụ|30/6/2025",
                    "",
                    "B. NHIỆM VỤ CHƯA HOÀN THÀNH",
                    "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn",
                    "2|Lập quy hoạch|Sở Xây dựng|31/8/2025",
                    "3|Số hóa hồ sơ|Sở Tư pháp|31/12/2025");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Rà soát thủ tục: COMPLETED_DATE_UNKNOWN 2025-06-30",
                            "Lập quy hoạch: OVERDUE 2025-08-31",
                            "Số hóa hồ sơ: NOT_DUE 2025-12-31");
            assertThat(read.codes()).contains("intake.status-by-title S!A1", "intake.status-by-title S!A5");
        }

        @Test
        void andHeadingsDoSoToo() {
            Reading read = Reading.of(
                    "Ref|Action|Owner|Due date",
                    "|Completed actions||",
                    "1|Print the forms|Clerk|31 March 2025",
                    "|Actions not started||",
                    "2|Train the staff|Clerk|31 July 2025");

            assertThat(read.statuses()).containsExactly("COMPLETED", "NOT_STARTED");
        }
    }

    @Nested
    class Groups {

        @Test
        void goOnBehindBlankRowsUnderHeadingsOfTheirOwn() {
            Reading read = Reading.of(
                    "Action|Owner|Due date|Status",
                    "First part|||",
                    "Print the forms|Clerk|31 March 2025|Completed",
                    "",
                    "Second part|||",
                    "Train the staff|Clerk|31 July 2025|Not initiated");

            assertThat(read.statuses()).containsExactly("COMPLETED", "NOT_STARTED");
            assertThat(read.warned()).isFalse();
        }
    }

    @Nested
    class Results {

        @Test
        void thatSayInThePastWhatIsAskedCompleteItOnTheDayOfTheirDocument() {
            Reading read = Reading.of(
                    "TT|Nhiệm vụ|Cơ quan chủ trì|Thời hạn|Kết quả thực hiện",
                    "1|Ban hành kế hoạch dữ liệu mở|Sở Nội vụ|31/3/2025|Đã ban hành Kế hoạch số 45/KH-UBND ngày 20/4/2025",
                    "2|Xây dựng trung tâm dữ liệu|Sở Nội vụ|30/6/2025|Đã ban hành Kế hoạch số 46/KH-UBND ngày 21/4/2025",
                    "3|Tập huấn|Sở Y tế|30/6/2025|Đang triển khai");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Ban hành kế hoạch dữ liệu mở: COMPLETED_LATE 2025-03-31",
                            "Xây dựng trung tâm dữ liệu: STATUS_NOT_STATED 2025-06-30",
                            "Tập huấn: OVERDUE 2025-06-30");
            assertThat(read.codes()).contains("intake.status-by-result S!E2", "intake.status-not-in-result S!E3");
        }
    }

    @Nested
    class Marks {

        @ParameterizedTest
        @CsvSource({
            "Done, ✔, ✘",
            "Done?, ☑, ☐",
            "Hoàn thành, Có, Không",
            "Xong, v, Chưa",
            "Completed? (Y/N), Yes, No",
            "Complete, Y, N",
            "Done, 1, 0",
            "Đã hoàn thành, √, ✗"
        })
        void underAWordOfAStatusAreOne(String head, String yes, String no) {
            Reading read = Reading.of(
                    "#|Action|Owner|Due date|" + head,
                    "1|Send the minutes|Unit 1|30 June 2025|" + yes,
                    "2|Sign the lease|Unit 1|31 July 2025|" + no,
                    "3|Book the venue|Unit 1|31 December 2025|" + yes);

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Send the minutes: COMPLETED_DATE_UNKNOWN 2025-06-30",
                            "Sign the lease: OVERDUE 2025-07-31",
                            "Book the venue: COMPLETED_DATE_UNKNOWN 2025-12-31");
            assertThat(read.codes()).containsExactly("task.not-completed-only S!E3");
        }

        @ParameterizedTest
        @CsvSource({"Kiểm tra, x", "Signed off, Yes"})
        void underAnyOtherHeadAreWarnedOf(String head, String mark) {
            Reading read = Reading.of("TT|Nhiệm vụ|Chủ trì|Thời hạn|" + head, "1|Lập đề án|Sở A|2025-06-30|" + mark);

            assertThat(read.codes()).containsExactly("layout.marks-not-read S!E1");
        }

        @Test
        void ofCrossesBesideTicksAreWarnedOf() {
            Reading read = Reading.of("TT|Việc|Công việc|Hạn|Xong", "1|a|Họp|2025-06-30|v", "2|b|Báo cáo|2025-06-30|x");

            assertThat(read.codes()).contains("layout.marks-not-read S!E1");
        }
    }

    @Nested
    class HeadsOfTwoLevels {

        private static final String[] FOUR = {
            "Lập danh mục: COMPLETED_ON_TIME 2025-06-30",
            "Kiểm tra hồ đập: COMPLETED_LATE 2025-06-30",
            "Lập quy hoạch: NOT_DUE 2025-12-31",
            "Thanh toán nợ: OVERDUE 2025-06-30"
        };

        private static Reading of(String... head) {
            String[] rows = Arrays.copyOf(head, head.length + 4);
            rows[head.length] = "1|Lập danh mục|Sở A|30/6/2025|x|||";
            rows[head.length + 1] = "2|Kiểm tra hồ đập|Sở B|30/6/2025||x||";
            rows[head.length + 2] = "3|Lập quy hoạch|Sở C|31/12/2025|||x|";
            rows[head.length + 3] = "4|Thanh toán nợ|Sở D|30/6/2025||||x";
            return Reading.of(rows);
        }

        @Test
        void theUpperOneSaysWhetherItIsDoneAndTheLowerWhetherInTime() {
            assertThat(of(
                                    "TT|Nhiệm vụ|Chủ trì|Thời hạn|Đã hoàn thành|<|Chưa hoàn thành|<",
                                    "^|^|^|^|Đúng hạn|Quá hạn|Trong hạn|Quá hạn")
                            .timeliness(DAY))
                    .containsExactly(FOUR);
        }

        @Test
        void orWithoutMergedCells() {
            assertThat(of(
                                    "TT|Nhiệm vụ|Chủ trì|Thời hạn|Đã hoàn thành||Chưa hoàn thành|",
                                    "||||Đúng hạn|Quá hạn|Trong hạn|Quá hạn")
                            .timeliness(DAY))
                    .containsExactly(FOUR);
        }

        @Test
        void orInOneRow() {
            assertThat(of("TT|Nhiệm vụ|Chủ trì|Thời hạn|Đã hoàn thành đúng hạn|Đã hoàn thành quá hạn"
                                    + "|Chưa hoàn thành trong hạn|Chưa hoàn thành quá hạn")
                            .timeliness(DAY))
                    .containsExactly(FOUR);
        }

        @Test
        void orInEnglish() {
            assertThat(of(
                                    "No.|Action|Lead|Due date|Completed|<|Not completed|<",
                                    "^|^|^|^|On time|Late|Not yet due|Overdue")
                            .timeliness(DAY))
                    .containsExactly(FOUR);
        }

        @Test
        void holdWithoutDeadlines() {
            Reading read = Reading.of(
                    "TT|Nhiệm vụ|Chủ trì|Kết quả thực hiện|<|<|<",
                    "^|^|^|Đã hoàn thành|<|Chưa hoàn thành|<",
                    "^|^|^|Đúng hạn|Quá hạn|Trong hạn|Quá hạn",
                    "1|Lập danh mục|Sở A|x|||",
                    "2|Kiểm tra hồ đập|Sở B||x||",
                    "3|Lập quy hoạch|Sở C|||x|",
                    "4|Thanh toán nợ|Sở D||||x");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Lập danh mục: COMPLETED_ON_TIME",
                            "Kiểm tra hồ đập: COMPLETED_LATE",
                            "Lập quy hoạch: NOT_DUE",
                            "Thanh toán nợ: OVERDUE");
        }
    }

    @Nested
    class TwoDeadlines {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Original due date|Revised due date",
                    "Due date|Extended due date",
                    "Target completion date|New target completion date",
                    "Hạn ban đầu|Hạn điều chỉnh",
                    "Thời hạn|Thời hạn sau gia hạn",
                    "Thời hạn hoàn thành|Gia hạn đến"
                })
        void theRevisedOneHoldsWhereItIsGiven(String heads) {
            Reading read = Reading.of(
                    "No.|Action|Owner|" + heads + "|Status",
                    "1|Adopt a policy|Unit 1|2025-03-31|2025-12-31|In progress",
                    "2|Tag the assets|Unit 1|2025-04-30||In progress");

            assertThat(read.timeliness(DAY))
                    .containsExactly("Adopt a policy: NOT_DUE 2025-12-31", "Tag the assets: OVERDUE 2025-04-30");
            assertThat(read.deadlines()).containsExactly("31/3/2025", "30/4/2025");
            assertThat(read.codes()).containsExactly("intake.revised-deadlines S!E2");
        }

        @Test
        void mayStandUnderOneHeadOrInTheOtherOrder() {
            String[] rows = {"1|Adopt a policy|Unit 1|2025-12-31|2025-03-31|In progress"};

            assertThat(Reading.of("No.|Action|Lead|Revised deadline|Deadline|Status", rows[0])
                            .timeliness(DAY))
                    .containsExactly("Adopt a policy: NOT_DUE 2025-12-31");
            assertThat(Reading.of("No.|Action|Lead|Deadline|<|Status", "^|^|^|Revised|Original|^", rows[0])
                            .timeliness(DAY))
                    .containsExactly("Adopt a policy: NOT_DUE 2025-12-31");
        }

        @Test
        void areWhatATargetOverMonthsAsksForBesideMonthsInWhichTasksWereDone() {
            Reading read = Reading.of(
                    "Recommendation|Responsible department|Target implementation date|Date implemented|Status",
                    "Set fees|Health|March 2025|February 2025|Implemented",
                    "Buy tents|Health|June 2025|August 2025|Implemented",
                    "Fix roofs|Works|15 May 2025|May 2025|Implemented",
                    "Train staff|Works|September 2025||In progress");

            assertThat(read.timeliness(LocalDate.of(2025, 10, 31)))
                    .containsExactly(
                            "Set fees: COMPLETED_ON_TIME 2025-03-31",
                            "Buy tents: COMPLETED_LATE 2025-06-30",
                            "Fix roofs: COMPLETED_DATE_UNKNOWN 2025-05-15",
                            "Train staff: OVERDUE 2025-09-30");
            assertThat(read.codes()).contains("intake.completed-in-months S!D2", "intake.not-a-day-of-completion S!D4");
        }

        @Test
        void areTheOnlyTimesUnderAnUnknownHeadWithAWarning() {
            Reading read = Reading.of(
                    "Action|Lead|Horizon|Status",
                    "Hire staff|Health|Q1 2025|Completed",
                    "Train staff|Works|Q3 2025|In progress");

            assertThat(read.timeliness(LocalDate.of(2025, 6, 30)))
                    .containsExactly(
                            "Hire staff: COMPLETED_DATE_UNKNOWN 2025-03-31", "Train staff: NOT_DUE 2025-09-30");
            assertThat(read.codes()).contains("layout.taken-for-deadline S!C1");
        }

        @Test
        void areMeantByACompletionDateOfTasksThatAreNotCompleted() {
            Reading read = Reading.of(
                    "Key action|Completion date|Responsible unit|Status",
                    "Hire staff|December 2024|Programme Unit|Completed",
                    "Train staff|March 2025|Programme Unit|Ongoing");

            assertThat(read.timeliness(LocalDate.of(2025, 6, 30)))
                    .containsExactly(
                            "Hire staff: COMPLETED_DATE_UNKNOWN 2024-12-31", "Train staff: OVERDUE 2025-03-31");
        }

        @Test
        void aloneARevisedOneIsTheDeadline() {
            Reading read = Reading.of("TT|Nhiệm vụ|Chủ trì|Hạn điều chỉnh", "1|Lập đề án|Sở A|2025-06-30");

            assertThat(read.timeliness(DAY)).containsExactly("Lập đề án: STATUS_NOT_STATED 2025-06-30");
            assertThat(read.codes()).isEmpty();
        }
    }

    @Test
    void areNamedByTheCorrectiveActionsBelowWhatTheyAreAbout() {
        Reading read = Reading.of(
                "Core capability|No.|Corrective action|Responsible body|Target completion date|Status",
                "Communications|1.1|Install a repeater|Dispatch|2025-05-31|In progress",
                "Communications|1.2|Buy radios|Dispatch|2025-03-31|Completed",
                "Mass care|2.1|Train volunteers|Health|Throughout project implementation|In progress");

        assertThat(read.timeliness(LocalDate.of(2025, 6, 30)))
                .containsExactly(
                        "Install a repeater: OVERDUE 2025-05-31",
                        "Buy radios: COMPLETED_DATE_UNKNOWN 2025-03-31",
                        "Train volunteers: NO_DEADLINE");
        assertThat(read.codes()).isEmpty();
    }

    @Nested
    class Days {

        @ParameterizedTest
        @CsvSource({
            "31/12/2025 (đã gia hạn), 2025-12-31, ''",
            "31/12/2025 (extended), 2025-12-31, ''",
            "31/12/2025 [theo công văn], 2025-12-31, ''",
            "Q3 2025 (tentative), 2025-09-30, ''",
            "31/12/2025 (gia hạn đến 31/3/2026), 2026-03-31, task.day-in-remark",
            "31/12/2025 (extended to 31/3/2026), 2026-03-31, task.day-in-remark",
            "31/12/2025 (cũ: 30/6/2025), 2025-12-31, task.day-in-remark",
            "30-Jun-25, 2025-06-30, period.short-year",
            "30 Jun 25, 2025-06-30, period.short-year",
            "30/6/25, 2025-06-30, period.short-year",
            "30.6.25, 2025-06-30, period.short-year",
            "TBC, , task.names-no-day",
            "TBD, , ''",
            "To be confirmed, , task.names-no-day",
            "Chưa xác định, , task.names-no-day"
        })
        void haveRemarksShortYearsOrNone(String deadline, @Nullable LocalDate day, String code) {
            Reading read =
                    Reading.of("TT|Nhiệm vụ|Chủ trì|Thời hạn|Trạng thái", "1|Họp|Sở A|" + deadline + "|Đang thực hiện");

            assertThat(read.lastDays()).containsExactly(Optional.ofNullable(day));
            assertThat(read.codes()).isEqualTo(code.isEmpty() ? List.of() : List.of(code + " S!D2"));
        }

        @Test
        void mayHaveLostTheirFormat() {
            Reading read = Reading.of(
                    "No.|Task|Owner|Due date|Date completed", "1|Meet|Unit 1|45838|45837", "2|Report|Unit 1|46022|");

            assertThat(read.timeliness(DAY))
                    .containsExactly("Meet: COMPLETED_ON_TIME 2025-06-30", "Report: NOT_DUE 2025-12-31");
            assertThat(read.codes())
                    .containsExactly(
                            "layout.days-as-numbers S!D2",
                            "layout.days-as-numbers S!E2",
                            "intake.not-completed-by-days S!B3");
            assertThat(read.messages()).contains("'45838' is read as 30 June 2025");
        }
    }

    @Nested
    class RegistersOfProjects {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Planned finish|Forecast finish|Actual finish",
                    "Baseline end date|Expected end date|Actual end date",
                    "Finish date|Projected finish|Date closed",
                    "Ngày kết thúc theo kế hoạch|Ngày kết thúc dự kiến|Ngày kết thúc thực tế"
                })
        void theActualFinishIsTheDayOfCompletion(String heads) {
            Reading read = Reading.of(
                    "Project ID|Project name|Project manager|" + heads + "|% complete",
                    "PRJ-01|Payroll migration|A. Novak|2025-03-31|2025-03-28|2025-03-28|100%%",
                    "PRJ-02|Digitisation|B. Silva|2025-04-30|2025-05-20|2025-05-20|100%%",
                    "PRJ-03|Network renewal|C. Osei|2025-05-31|2025-12-31||70%%");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Payroll migration: COMPLETED_ON_TIME 2025-03-31",
                            "Digitisation: COMPLETED_LATE 2025-04-30",
                            "Network renewal: OVERDUE 2025-05-31");
            assertThat(read.taskIds()).containsExactly("PRJ-01", "PRJ-02", "PRJ-03");
            assertThat(read.leads()).containsExactly("A. Novak", "B. Silva", "C. Osei");
            assertThat(read.codes()).isEmpty();
        }

        @Test
        void plannedAndActualDaysMayStandUnderCommonHeads() {
            Reading read = Reading.of(
                    "Mã|Tên công việc|Người phụ trách|Kế hoạch|<|Thực tế|<",
                    "^|^|^|Bắt đầu|Kết thúc|Bắt đầu|Kết thúc",
                    "CV1|Số hóa|An|2025-01-01|2025-03-31|2025-01-02|2025-03-30",
                    "CV2|Tập huấn|An|2025-01-01|2025-03-31|2025-01-02|2025-04-30");

            assertThat(read.timeliness(DAY))
                    .containsExactly("Số hóa: COMPLETED_ON_TIME 2025-03-31", "Tập huấn: COMPLETED_LATE 2025-03-31");
            assertThat(read.codes()).isEmpty();
        }

        @Test
        void codesThatComeAgainAreNoIds() {
            Reading read = Reading.of(
                    "Mã|Nhiệm vụ|Chủ trì|Thời hạn",
                    "I|Thể chế||",
                    "1|Lập đề án|Sở A|2025-06-30",
                    "II|Hạ tầng||",
                    "1|Xây trạm|Sở B|2025-12-31");

            assertThat(read.timeliness(DAY)).hasSize(2);
        }
    }

    @Nested
    class Ids {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "KPI ID|KPI Name",
                    "Indicator code|Indicator name",
                    "PI Code|Description",
                    "Indicator Ref|Description",
                    "KPI|KPI name",
                    "Mã|Tên",
                    "Mã KPI|Tên KPI",
                    "Mã chỉ tiêu|Tên chỉ tiêu"
                })
        void standBesideTheNames(String heads) {
            Reading read = Reading.of(
                    heads + "|Unit|Target 2024|Actual 2024|KPI owner",
                    "K-01|Wells drilled|wells|100|50|Ann",
                    "K-02|Roads|km|10|9|Bo");

            assertThat(read.rated(LocalDate.of(2024, 12, 31))).containsExactly("Wells drilled: 50", "Roads: 90");
            assertThat(read.codes()).isEmpty();
        }

        @Test
        void nameTheRowsWhereNothingElseDoes() {
            Reading read = Reading.of("KPI ID|Target 2024|Actual 2024", "K-01|100|50", "K-02|10|9");

            assertThat(read.names()).containsExactly("K-01", "K-02");
        }
    }

    @Nested
    class ReasonsToClose {

        @Test
        void changeWhatAClosedTaskCountsAs() {
            Reading read = Reading.of(
                    "Issue key|Summary|Status|Resolution|Due date|Resolved",
                    "A-1|Publish the list|Closed|Fixed|2025-05-30|2025-05-20",
                    "A-2|Buy a fax machine|Closed|Won't Do|2025-05-30|2025-05-21",
                    "A-3|Publish the list again|Done|Duplicate|2025-05-30|2025-05-22",
                    "A-4|Write the manual|Open|Unresolved|2025-12-30|");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Publish the list: COMPLETED_ON_TIME 2025-05-30",
                            "Buy a fax machine: NO_DEADLINE 2025-05-30",
                            "Publish the list again: NO_DEADLINE 2025-05-30",
                            "Write the manual: NOT_DUE 2025-12-30");
            assertThat(read.codes()).containsExactly("intake.closed-for-another-reason S!D3");
        }

        @Test
        void areWarnedOfWhereTheyAreNotUnderstood() {
            Reading read = Reading.of(
                    "TT|Nhiệm vụ|Thời hạn|Trạng thái|Lý do đóng",
                    "1|Ban hành quy chế|31/3/2025|Đã đóng|Hoàn thành",
                    "2|Mua thiết bị|30/4/2025|Đã đóng|Không còn phù hợp",
                    "3|Sửa trụ sở|30/4/2025|Đã đóng|Chuyển sở khác");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Ban hành quy chế: COMPLETED_DATE_UNKNOWN 2025-03-31",
                            "Mua thiết bị: NO_DEADLINE 2025-04-30",
                            "Sửa trụ sở: COMPLETED_DATE_UNKNOWN 2025-04-30");
            assertThat(read.codes())
                    .containsExactly("intake.closed-for-another-reason S!E3", "intake.unknown-reason-to-close S!E4");
        }

        @Test
        void areNoneWhereTheColumnTellsWhatWasDone() {
            Reading read = Reading.of(
                    "No|Issue summary|Due date|Status|Resolution",
                    "1|Water meters late|31/5/2025|Closed|Rejected meters were replaced by the contractor in May",
                    "2|Permit backlog|15/6/2025|Closed|Two clerks were seconded");

            assertThat(read.timeliness(DAY))
                    .containsExactly(
                            "Water meters late: COMPLETED_DATE_UNKNOWN 2025-05-31",
                            "Permit backlog: COMPLETED_DATE_UNKNOWN 2025-06-15");
        }
    }

    @Test
    void tasksWithoutADayOfCompletionAreOpenWhereNoColumnSaysMore() {
        Reading read = Reading.of(
                "Task ID|Name|Assignee|Completed At|Due Date",
                "12|Collect the forms|Ann|2025-05-20|2025-05-30",
                "13|Check the forms|Bob||2025-06-10");

        assertThat(read.timeliness(DAY))
                .containsExactly(
                        "Collect the forms: COMPLETED_ON_TIME 2025-05-30", "Check the forms: OVERDUE 2025-06-10");
        assertThat(read.codes()).contains("intake.not-completed-by-days S!B3");
    }

    @Test
    void namesThatComeAgainBesideOneForEachRowAreHeadings() {
        Reading read = Reading.of(
                "#|Project|Status|Subject|Assignee|Due date",
                "11|Portal|Closed|Write the text|Ann|2025-05-30",
                "12|Portal|In Progress|Install the server|Bob|2025-06-15",
                "13|Archive|Working on it|Scan the files|Bob|2025-12-15");

        assertThat(read.timeliness(DAY))
                .containsExactly(
                        "Write the text: COMPLETED_DATE_UNKNOWN 2025-05-30",
                        "Install the server: OVERDUE 2025-06-15",
                        "Scan the files: NOT_DUE 2025-12-15");
    }

    @Test
    void areCompletedByTheDayOfTheirDocument() {
        Reading read = Reading.of(
                "Nhiệm vụ|Thời hạn|Kết quả",
                "Ban hành kế hoạch|31/5/2025|Đã hoàn thành (QĐ số 12/QĐ-UBND ngày 20/5/2025)",
                "Ban hành quy chế|30/4/2025|Hoàn thành tại Quyết định số 9/QĐ-UBND ngày 14/5/2025");

        assertThat(read.timeliness(DAY))
                .containsExactly(
                        "Ban hành kế hoạch: COMPLETED_ON_TIME 2025-05-31",
                        "Ban hành quy chế: COMPLETED_LATE 2025-04-30");
        assertThat(read.codes()).contains("intake.completed-by-document S!C2");
    }

    @Test
    void ofAPlanWhosePeriodIsNotOverStandAsTheirTableSays() {
        LayoutOptions asked =
                LayoutOptions.builder().day(LocalDate.of(2025, 6, 5)).build();

        Reading read = Reading.of(
                asked,
                "KẾ HOẠCH CÔNG TÁC QUÝ II/2025",
                "Công việc|Thời hạn|Tình trạng",
                "Kiểm kê vắc xin|15/5/2025|Đã hoàn thành",
                "Kiểm tra an toàn|20/6/2025|Đang thực hiện");

        assertThat(read.timeliness(LocalDate.of(2025, 6, 5)))
                .containsExactly(
                        "Kiểm kê vắc xin: COMPLETED_DATE_UNKNOWN 2025-05-15", "Kiểm tra an toàn: DUE_SOON 2025-06-20");
        assertThat(read.warned()).isFalse();
    }

    @Test
    void anOfficeWithCommasIsToldFromSeveralByTheOtherCellsOfItsColumn() {
        String[] others = {
            "2|Audit the payroll|Internal Audit|31/5/2025|In progress", "3|Dig wells|Water|31/8/2025|Not started"
        };
        Reading one = Reading.of(
                "No|Action|Responsible|Due date|Status",
                "1|Move the archive|Facilities, Transport and Security|31/3/2025|Done",
                others[0],
                others[1]);
        Reading several = Reading.of(
                "No|Action|Responsible|Due date|Status",
                "1|School health days|Health, Education and Water|31/3/2025|Done",
                others[0],
                others[1]);

        assertThat(one.leadsOfTasks()).first().isEqualTo("Facilities, Transport and Security");
        assertThat(one.codes()).contains("intake.one-office-or-several S!C2");
        assertThat(several.leadsOfTasks()).startsWith("Health", "Education", "Water");
        assertThat(several.codes()).doesNotContain("intake.one-office-or-several S!C2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Administration, Logistics and Fleet Unit; true",
                "Women for Trade, Kisoro; true",
                "WHO, UNICEF; false",
                "Finance Office, Legal Office; false",
                "Water, Works; false"
            })
    void aNameWithACommaThatComesAgainIsOneUnlessItsPartsAreNames(String cell, boolean isOne) {
        Reading read = Reading.of(
                "No|Action|Responsible|Due date|Status",
                "1|Tag all vehicles|" + cell + "|28/2/2025|Done",
                "2|Replace the stock cards|" + cell + "|31/12/2025|In progress",
                "3|Dig wells|Water|31/8/2025|Not started");

        assertThat(read.codes().contains("intake.one-office-or-several S!C2")).isEqualTo(isOne);
    }

    @Test
    void aDeadlineDecadesAwayFromTheOthersIsTold() {
        Reading reading = Reading.of(
                "No|Action|Due date|Status",
                "1|Move the archive|15/4/2025|Done",
                "2|Install dispensers|15/6/2052|In progress",
                "3|Open a log|31/12/2030|In progress");

        assertThat(reading.codes())
                .contains("intake.deadline-far-away S!C3")
                .doesNotContain("intake.deadline-far-away S!C4");
    }

    @Test
    void tasksThatAreTickedOffInAListAreATable() {
        Reading reading = Reading.of(TextBlocks.withCheckLists(TextBlocks.document("plan.md", """
                # Charter

                ## Information

                - [x] Publish the fees (lead: Clinics; due 31 January 2025)
                - [ ] Replace the boxes (lead: Logistics; due 30 April 2025)

                ## Staff

                - [~] Train the officers by 30 June 2025
                """)));

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STATED");
        assertThat(reading.leadsOfTasks()).startsWith("Clinics", "Logistics");
        assertThat(reading.lastDays())
                .containsExactly(
                        Optional.of(LocalDate.of(2025, 1, 31)),
                        Optional.of(LocalDate.of(2025, 4, 30)),
                        Optional.of(LocalDate.of(2025, 6, 30)));
        assertThat(reading.messages()).contains("~");
    }

    @Test
    void whoLeadsIsKnownByTheKindAndTheWorkInTheHeadElseByBeingTheOnlyBodies() {
        Reading byWords = Reading.of(
                "TT|Nhiệm vụ|Phòng chuyên môn chủ trì|Hạn xử lý|Tình trạng",
                "1|Rà soát hộ nghèo|Phòng Kinh tế|31/8/2025|Hoàn thành",
                "2|Lập danh sách|Phòng Văn hóa - Xã hội|30/9/2025|Đang thực hiện");
        Reading byCells = Reading.of(
                "TT|Nhiệm vụ|Nơi nhận việc|Hạn xử lý|Tình trạng",
                "1|Rà soát hộ nghèo|Phòng Kinh tế|31/8/2025|Hoàn thành",
                "2|Lập danh sách|Phòng Nội vụ|30/9/2025|Đang thực hiện",
                "3|Kiểm tra chợ|Phòng Kinh tế|30/9/2025|Đang thực hiện");

        assertThat(byWords.leadsOfTasks()).containsExactly("Phòng Kinh tế", "Phòng Văn hóa - Xã hội");
        assertThat(byWords.warned()).isFalse();
        assertThat(byCells.leadsOfTasks()).containsExactly("Phòng Kinh tế", "Phòng Nội vụ", "Phòng Kinh tế");
        assertThat(byCells.codes()).contains("layout.taken-for-lead S!C1");
    }

    @Test
    void measuresWithADayAndAStatusAreTasksThoughABudgetStandsBesideThem() {
        Reading reading = Reading.of(
                "ID | Measure | Responsible body | Due date | Status | Budget (USD million)",
                "AD-01 | Raise the sea wall | Port Authority | 2025-06-30 | Completed | 4.2",
                "AD-02 | Plant mangroves | Ministry of Youth and Sports | 2025-10-31 | In progress | 0.9");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS");
        assertThat(reading.leadsOfTasks()).containsExactly("Port Authority", "Ministry of Youth and Sports");
        assertThat(reading.codes()).isEmpty();
    }

    @Test
    void coloursBesideStatusesOnlyJudge() {
        Reading reading = Reading.of(
                "Programme | RAG | Milestone | Due | Status",
                "Digital | Green | Launch portal | 2025-04-30 | Done",
                "Digital | Amber | Retire the old system | 2025-09-30 | In progress",
                "Estates | Red | Refurbish the hall | 2025-05-31 | Not started");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
        assertThat(reading.codes()).noneMatch(code -> code.startsWith("layout.ambiguous"));
    }

    @Test
    void daysInTextSayWhenTasksWereDone() {
        Reading reading = Reading.of(
                "Nội dung | Đơn vị chủ trì | Hạn | Ngày thực hiện xong | Tình trạng",
                "Ban hành kế hoạch | Sở Nội vụ | 31/03/2025 | 25/03/2025 | Xong",
                "Tổ chức tập huấn | Sở Y tế | 30/04/2025 | 12/05/2025 | Xong",
                "Rà soát dữ liệu | Sở Tài chính | 30/06/2025 | | Đang làm");

        assertThat(reading.timeliness(LocalDate.of(2025, 7, 15)))
                .containsExactly(
                        "Ban hành kế hoạch: COMPLETED_ON_TIME 2025-03-31",
                        "Tổ chức tập huấn: COMPLETED_LATE 2025-04-30",
                        "Rà soát dữ liệu: OVERDUE 2025-06-30");
    }

    @Test
    void aRowThatOnlySumsUpMoneyIsNoTask() {
        Reading read = Reading.of(
                "Activity no.|Activity|Lead|Deadline|Status|Budget (USD)",
                "1.1|Run awareness week|Ministry of Health|2025-12-31|Not started|18000",
                "1.2|Equip laboratories|Public Health Laboratory|2025-08-31|Completed|240000",
                "|Total budget||||258000");

        assertThat(read.taskIds()).hasSize(2);
    }

    @Test
    void daysWithPointsUnderAHeadingAreNoHead() {
        Reading reading = Reading.of(
                "PORT REFORM: ACTION PLAN TRACKER|||||Position at 31 May 2025",
                "Item|Action|Owner|To be delivered by|Progress|Delivered on",
                "|PILLAR A||||",
                "A1|Publish berth schedule|Harbour Authority|30.04.2025|Delivered|30.04.2025",
                "A2|Sign slot agreement|Harbour Authority|15.03.2025|Delivered|02.04.2025",
                "A3|Train inspectors|Customs|30.06.2025|Awaiting start|");

        assertThat(reading.timeliness(LocalDate.of(2025, 5, 31)))
                .containsExactly(
                        "Publish berth schedule: COMPLETED_ON_TIME 2025-04-30",
                        "Sign slot agreement: COMPLETED_LATE 2025-03-15",
                        "Train inspectors: DUE_SOON 2025-06-30");
        assertThat(reading.codes()).doesNotContain("layout.unknown-column S!A2", "layout.taken-for-bodies S!A1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Được lùi đến", "Moved to", "Hạn mới"})
    void aLaterDayUnderOtherWordsIsTheDeadline(String head) {
        Reading reading = Reading.of(
                "TT|Nhiệm vụ|Chủ trì|Thời hạn|" + head,
                "1|Lập đề án|Sở A|2025-03-31|2025-09-30",
                "2|Tập huấn|Sở B|2025-05-31|");

        assertThat(reading.timeliness(LocalDate.of(2025, 6, 30)))
                .containsExactly("Lập đề án: STATUS_NOT_STATED 2025-09-30", "Tập huấn: STATUS_NOT_STATED 2025-05-31");
    }

    @Test
    void oneDayUnderAHeadNobodyKnowsIsToldOnceWithWhatItMayBe() {
        Reading reading = Reading.of(
                "No|Action|Lead|Due|Second look|Status",
                "1|Draft the plan|Department A|2025-03-31|2025-09-30|In progress",
                "2|Review forms|Department B|2025-04-30||In progress",
                "3|Write report|Department C|2025-05-31||Done");

        assertThat(reading.codes()).containsExactly("layout.figures-not-read S!E1");
        assertThat(reading.messages()).contains("--columns \"Second look=revised-deadline\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Nội dung | Người làm | Hạn xong | Xong | Đang làm | Chưa làm",
                "Việc | Ai làm | Phải xong | Xong | Đang làm | Chưa làm",
                "Job | Who | Ready by | Done | Doing | To do"
            })
    void crossesUnderStatusesSideBySideSayHowFarTheTasksAre(String heads) {
        Reading reading = Reading.of(
                heads,
                "Rent the hall | Anna | 2025-11-10 | x | |",
                "Invite guests | Ben | 2025-11-20 | | x |",
                "Order food | Cara | 2025-12-01 | | | x");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
        assertThat(reading.timeliness(LocalDate.of(2025, 11, 30)))
                .containsExactly(
                        "Rent the hall: COMPLETED_DATE_UNKNOWN 2025-11-10",
                        "Invite guests: OVERDUE 2025-11-20",
                        "Order food: DUE_SOON 2025-12-01");
    }

    @Test
    void statusesSideBySideAreEnoughToKnowTasks() {
        Reading reading = Reading.of(
                "Nội dung | Xong | Đang làm | Chưa làm",
                "Thu gom rác | x | | ",
                "Sơn tường | | x |",
                "Trồng hoa | | | x");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Ngày xong", "Xong ngày", "Done on", "Delivered at", "Finished (date)"})
    void wordsOfAnEndAndADayAreTheDayOnWhichItWasDone(String head) {
        Reading reading = Reading.of(
                "TT|Nhiệm vụ|Chủ trì|Thời hạn|" + head + "|Tình trạng",
                "1|Lập đề án|Sở A|2025-03-31|2025-03-28|Hoàn thành",
                "2|Tập huấn|Sở B|2025-05-31|2025-06-03|Hoàn thành",
                "3|Rà soát|Sở C|2025-08-31||Đang thực hiện");

        assertThat(reading.timeliness(LocalDate.of(2025, 6, 30)))
                .containsExactly(
                        "Lập đề án: COMPLETED_ON_TIME 2025-03-31",
                        "Tập huấn: COMPLETED_LATE 2025-05-31",
                        "Rà soát: NOT_DUE 2025-08-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"To be done by", "Phải xong", "Xong trước ngày", "Must be finished by", "Cần hoàn thành"})
    void wordsOfAnEndThatIsToBeAreTheDeadlineAndNobodyWhoLeads(String head) {
        Reading reading = Reading.of(
                "No|Task|" + head + "|Status",
                "1|Draft the plan|2025-03-31|Done",
                "2|Train staff|2025-05-31|Under way");

        assertThat(reading.timeliness(LocalDate.of(2025, 6, 30)))
                .containsExactly(
                        "Draft the plan: COMPLETED_DATE_UNKNOWN 2025-03-31", "Train staff: OVERDUE 2025-05-31");
        assertThat(reading.leadsOfTasks()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Cho lùi đến", "Revised target date", "Postponed until", "Dời sang ngày"})
    void wordsOfAMoveAreALaterDeadline(String head) {
        Reading reading = Reading.of(
                "No|Task|Target date|" + head + "|Status",
                "1|Draft the plan|2025-03-31|2025-09-30|Under way",
                "2|Train staff|2025-05-31||Under way");

        assertThat(reading.timeliness(LocalDate.of(2025, 6, 30)))
                .containsExactly("Draft the plan: NOT_DUE 2025-09-30", "Train staff: OVERDUE 2025-05-31");
    }

    @Test
    void deliverablesNameTheRowsBesideOfficesUnderAHeadNobodyKnows() {
        Reading reading = Reading.of(
                "Ref|Deliverable|Runs it|To be done by|State of play",
                "A1|Approve tender documents|Procurement Unit|2025-02-14|Finished",
                "A2|Sign contract|Legal Office|2025-03-31|Under way",
                "A3|Deliver tablets|Procurement Unit|2025-05-15|Under way");

        assertThat(reading.timeliness(LocalDate.of(2025, 4, 30)))
                .containsExactly(
                        "Approve tender documents: COMPLETED_DATE_UNKNOWN 2025-02-14",
                        "Sign contract: OVERDUE 2025-03-31",
                        "Deliver tablets: DUE_SOON 2025-05-15");
        assertThat(reading.leads()).containsExactly("Procurement Unit", "Legal Office", "Procurement Unit");
        assertThat(reading.codes()).containsExactly("layout.taken-for-lead S!C1");
    }

    @Test
    void aHeadingBehindItsNumberInOneCellOverTheOthersSaysWhoLeads() {
        Reading reading = Reading.of(
                "TT | Số, ký hiệu | Nội dung công việc | Thời hạn | Tình trạng",
                "I | SỞ TÀI CHÍNH CHỦ TRÌ | < | < | <",
                "1 | 12/UBND-TH | Phân bổ vốn | 2025-03-31 | Đã xong",
                "II | SỞ XÂY DỰNG CHỦ TRÌ | < | < | <",
                "2 | 15/UBND-TH | Lập danh mục điểm đen | 2025-04-30 | Đang làm");

        assertThat(reading.leadsOfTasks()).containsExactly("SỞ TÀI CHÍNH", "SỞ XÂY DỰNG");
    }

    @Test
    void headsOfADatabaseAreTakenApartIntoWords() {
        Reading read = Reading.of(
                "OutputID|engagement_id|OutputName|OutputStatus|AssignedTo|DueDate|DateCompleted",
                "O1|E1|Survey report|Done|Mai Tran|2025-03-01|2025-02-27",
                "O2|E1|Training manual|In progress|Binh Le|2025-04-01|");

        assertThat(read.timeliness(LocalDate.of(2025, 4, 11)))
                .containsExactly("Survey report: COMPLETED_ON_TIME 2025-03-01", "Training manual: OVERDUE 2025-04-01");
        assertThat(read.leads()).containsExactly("Mai Tran", "Binh Le");
        assertThat(read.warned()).isFalse();
    }

    @Test
    void aLegendUnderAnotherHeadingSaysWhatSignsStandFor() {
        SourceLocation place = SourceLocation.of("plan.md");
        Reading read = Reading.of(Document.of(
                "plan.md",
                List.of(
                        Block.Paragraph.of("Kế hoạch dọn kho", place),
                        Tables.sheetOf("1", "Ký hiệu|Ý nghĩa", "🟢|Hoàn thành", "⚠️|Có rủi ro", "📅|Đã lên lịch"),
                        Block.Paragraph.of("Việc", place),
                        Tables.sheetOf(
                                "2",
                                "Việc|Chủ sở hữu|Hạn chót|Trạng thái",
                                "Kiểm kê giá sách|Tổ kho|2025-03-10|🟢",
                                "Dán nhãn thùng|Tổ kho|2025-03-20|⚠️",
                                "Chuyển đồ cũ|Tổ xe|2025-04-30|📅"))));

        assertThat(read.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "NOT_STARTED");
        assertThat(read.leads()).containsExactly("Tổ kho", "Tổ kho", "Tổ xe");
        assertThat(read.warned()).isFalse();
    }

    @Test
    void signsThatNothingExplainsAreReadWhereNobodyDoubtsThem() {
        Reading read = Reading.of(
                "Task|Owner|Due date|Status",
                "Paint the hall|Site team|2025-03-01|✅",
                "Fix the gate|Site team|2025-03-15|🔄 60%",
                "Order chairs|Stores|2025-04-20|⏳",
                "Mend the roof|Works|2025-03-20|❌",
                "Thank people|Works|2025-04-25|📅");

        assertThat(read.statuses())
                .containsExactly("COMPLETED", "IN_PROGRESS", "IN_PROGRESS", "IN_PROGRESS", "NOT_STATED");
        assertThat(read.codes())
                .containsExactly(
                        "task.status-by-sign S!D2",
                        "task.status-by-sign S!D4",
                        "task.not-completed-only S!D5",
                        "task.unknown-status S!D6");
    }

    @Test
    void aColumnOfSignsSaysHowFarTheTasksAreWhereNothingElseDoes() {
        Reading reading = Reading.of(
                "✅: xong; 🔄: đang làm; ⏸️: tạm dừng",
                "# | Hạng mục | Phụ trách | Hạn | TT",
                "1 | Chương 1 – Véc tơ | Tổ Toán | 15/8/2025 | ✅",
                "2 | Chương 2 – Ma trận | Tổ Toán | 31/8/2025 | 🔄",
                "3 | Bản dịch | Tổ Ngoại ngữ | 30/9/2025 | ⏸️");

        assertThat(reading.statuses()).containsExactly("COMPLETED", "IN_PROGRESS", "SUSPENDED");
    }
}
