package io.github.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.period.Period;
import io.github.tiendo.task.Deadline.Recurrence;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TaskStatusNotationTest {

    private static final TaskStatusNotation NOTATION = TaskStatusNotation.of(Languages.VIETNAMESE);

    private record Cell(String text, TaskProgress progress) {}

    /** Every form of the annexes of the two reports of 2023. */
    static List<Cell> cells() {
        return List.of(
                new Cell(
                        "Đang thực hiện/ 2021-2025",
                        TaskProgress.of(TaskStatus.IN_PROGRESS, Deadline.within(2021, 2025))),
                new Cell(
                        "Đang thực hiện/2021-2025",
                        TaskProgress.of(TaskStatus.IN_PROGRESS, Deadline.within(2021, 2025))),
                new Cell(
                        "Đang thực hiện/2025",
                        TaskProgress.of(TaskStatus.IN_PROGRESS, Deadline.byEndOf(Period.year(2025)))),
                new Cell(
                        "Đang thực hiện/ 2023",
                        TaskProgress.of(TaskStatus.IN_PROGRESS, Deadline.byEndOf(Period.year(2023)))),
                new Cell(
                        "Đang thực hiện/ Hàng năm",
                        TaskProgress.of(TaskStatus.IN_PROGRESS, Deadline.recurring(Recurrence.YEARLY))),
                new Cell("Đang thực hiện/Thường xuyên", TaskProgress.of(TaskStatus.IN_PROGRESS, Deadline.ongoing())),
                new Cell("Đang thực hiện", TaskProgress.of(TaskStatus.IN_PROGRESS)),
                new Cell("Đang thực hiện/", TaskProgress.of(TaskStatus.IN_PROGRESS)),
                new Cell(
                        "Đang nghiên cứu/2021-2025",
                        TaskProgress.of(TaskStatus.UNDER_STUDY, Deadline.within(2021, 2025))),
                new Cell(
                        "Đang nghiên cứu thực hiện/2021-2025",
                        TaskProgress.of(TaskStatus.UNDER_STUDY, Deadline.within(2021, 2025))),
                new Cell("\u00a0Hoàn thành", TaskProgress.of(TaskStatus.COMPLETED)),
                new Cell(
                        "Hoàn thành/Hàng năm",
                        TaskProgress.of(TaskStatus.COMPLETED, Deadline.recurring(Recurrence.YEARLY))),
                new Cell("Hoàn thành/2023", TaskProgress.of(TaskStatus.COMPLETED, Deadline.byEndOf(Period.year(2023)))),
                new Cell("-", TaskProgress.of(TaskStatus.NOT_STATED)),
                new Cell("", TaskProgress.of(TaskStatus.NOT_STATED)));
    }

    @Nested
    class Parse {

        @ParameterizedTest
        @MethodSource("io.github.tiendo.task.TaskStatusNotationTest#cells")
        void readsTheCellsOfTheAnnexes(Cell cell) {
            assertThat(NOTATION.parse(cell.text())).isEqualTo(Outcome.of(cell.progress()));
        }

        @ParameterizedTest
        @CsvSource({
            "Complied with, COMPLETED",
            "Partly complied with, IN_PROGRESS",
            "In preparation, IN_PROGRESS",
            "Đáp ứng một phần, IN_PROGRESS"
        })
        void readsHowObligationsAndDraftsStand(String text, TaskStatus status) {
            assertThat(NOTATION.parse(text)).isEqualTo(Outcome.of(TaskProgress.of(status)));
        }

        @ParameterizedTest
        @CsvSource({
            "Đang thực hiện - quá hạn, IN_PROGRESS, OVERDUE, IN_TIME_LEFT_OUT",
            "Đang thực hiện trong hạn, IN_PROGRESS, NOT_DUE, IN_TIME_LEFT_OUT",
            "Chưa hoàn thành, IN_PROGRESS, , NOT_COMPLETED_ONLY",
            "Chưa hoàn thành quá hạn, IN_PROGRESS, OVERDUE, NOT_COMPLETED_ONLY",
            "Not completed not yet due, IN_PROGRESS, NOT_DUE, NOT_COMPLETED_ONLY",
            "Chậm tiến độ, IN_PROGRESS, , NOT_COMPLETED_ONLY"
        })
        void keepsWhetherATaskIsInTimeForWantOfDays(
                String text, TaskStatus status, @Nullable Timeliness stated, TaskFindingCode code) {
            Outcome<TaskProgress> read = NOTATION.parse(text);

            TaskProgress told = TaskProgress.of(status);
            assertThat(read.orThrow()).isEqualTo(stated == null ? told : told.withStatedTimeliness(stated));
            assertThat(read.findings())
                    .containsExactly(Finding.of(code).with("found", text).with("reading", status));
        }

        @ParameterizedTest
        @CsvSource({
            "Hoàn thành đúng hạn, COMPLETED_ON_TIME",
            "Hoàn thành trong hạn, COMPLETED_ON_TIME",
            "Hoàn thành trước thời hạn, COMPLETED_ON_TIME",
            "Hoàn thành (chậm), COMPLETED_LATE",
            "Hoàn thành quá hạn, COMPLETED_LATE",
            "Completed on time, COMPLETED_ON_TIME"
        })
        void keepsWhetherATaskWasCompletedInTime(String text, Timeliness stated) {
            assertThat(NOTATION.parse(text))
                    .isEqualTo(Outcome.of(TaskProgress.of(TaskStatus.COMPLETED).withStatedTimeliness(stated)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đã hoàn thành ngày 25/4/2025",
                    "Hoàn thành (25/4/2025).",
                    "Đã ban hành: 25/04/2025",
                    "Completed on 25 April 2025",
                    "Done - 25/4/2025"
                })
        void keepsTheDayBehindWordsOfCompletion(String text) {
            assertThat(NOTATION.parse(text)).isEqualTo(Outcome.of(TaskProgress.completedOn(LocalDate.of(2025, 4, 25))));
        }

        @Test
        void keepsTheDayOfTheFirstClauseOfAResult() {
            assertThat(NOTATION.byResult("Đã hoàn thành ngày 25/4/2025, ban hành Quyết định số 12/QĐ-UBND"))
                    .contains(TaskProgress.completedOn(LocalDate.of(2025, 4, 25)));
        }

        @Test
        void findsTheDayOfTheOneDocumentThatIsNamed() {
            assertThat(NOTATION.dayOfDocument("Đã hoàn thành (QĐ số 12/QĐ-UBND ngày 25/4/2025)"))
                    .contains(LocalDate.of(2025, 4, 25));
            assertThat(NOTATION.dayOfDocument("Done (Order No. 12 of 25 April 2025)"))
                    .contains(LocalDate.of(2025, 4, 25));
            assertThat(NOTATION.dayOfDocument("Tờ trình số 1/TTr ngày 1/4/2025, QĐ số 12/QĐ-UBND ngày 25/4/2025"))
                    .isEmpty();
            assertThat(NOTATION.dayOfDocument("Sẽ báo cáo trước ngày 25/4/2025"))
                    .isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"Hoàn thành trước 25/4/2025", "Completed by 25 April 2025", "Hoàn thành/2025"})
        void takesNoTimeByWhichForTheDayOfCompletion(String text) {
            assertThat(NOTATION.parse(text).value().flatMap(TaskProgress::completedOn))
                    .isEmpty();
        }

        @ParameterizedTest
        @CsvSource({
            "Implemented, COMPLETED",
            "Closed - Implemented, COMPLETED",
            "Fully resolved, COMPLETED",
            "Đã giải quyết xong, COMPLETED",
            "Đã xử lý, COMPLETED",
            "In Process, IN_PROGRESS",
            "Partly implemented, IN_PROGRESS",
            "Being addressed, IN_PROGRESS",
            "Đang trong quá trình giải quyết, IN_PROGRESS",
            "Đã thực hiện một phần, IN_PROGRESS",
            "Not yet resolved, NOT_STARTED",
            "Chưa giải quyết, NOT_STARTED",
            "Chưa được xử lý, NOT_STARTED",
            "Will Not Implement, CANCELLED",
            "Not Implemented - N/A, CANCELLED",
            "Closed - Not Implemented, CANCELLED",
            "Risk accepted, CANCELLED",
            "Không giải quyết, CANCELLED"
        })
        void readsTheWordsOfPetitionsAndRecommendations(String text, TaskStatus status) {
            assertThat(NOTATION.parse(text)).isEqualTo(Outcome.of(TaskProgress.of(status)));
        }

        @ParameterizedTest
        @CsvSource({"In Process - Past Due, OVERDUE", "In Process - Not Due, NOT_DUE", "In progress (past due), OVERDUE"
        })
        void keepsWhetherWhatIsInProcessIsInTime(String text, Timeliness stated) {
            TaskProgress read = NOTATION.parse(text).orThrow();

            assertThat(read.status()).isEqualTo(TaskStatus.IN_PROGRESS);
            assertThat(read.statedTimeliness()).contains(stated);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Quá hạn chưa hoàn thành", "Chưa hoàn thành (quá hạn)", "overdue, not completed"})
        void readsWhatIsLateAndNotCompletedInEitherOrder(String text) {
            TaskProgress read = NOTATION.parse(text).orThrow();

            assertThat(read.status()).isEqualTo(TaskStatus.IN_PROGRESS);
            assertThat(read.statedTimeliness()).contains(Timeliness.OVERDUE);
        }

        @Test
        void takesNothingForCompletedThatIsLateToBe() {
            assertThat(NOTATION.parse("Quá hạn hoàn thành").orThrow().status()).isNotEqualTo(TaskStatus.COMPLETED);
        }

        @ParameterizedTest
        @ValueSource(strings = {"✅ Done", "Done ✔️", "☑ Completed", "✅ Hoàn thành"})
        void passesOverSignsThatRepeatTheWords(String text) {
            assertThat(NOTATION.parse(text)).isEqualTo(Outcome.of(TaskProgress.of(TaskStatus.COMPLETED)));
        }

        @ParameterizedTest
        @CsvSource({
            "40% of meters fitted, IN_PROGRESS",
            "Đã chi trả 60%, IN_PROGRESS",
            "Đã chi trả 100%, COMPLETED",
            "Interviews under way, IN_PROGRESS"
        })
        void readsAShareOfSomethingOrTheLastWordsWithAWarning(String text, TaskStatus status) {
            Outcome<TaskProgress> read = NOTATION.parse(text);

            assertThat(read.orThrow()).isEqualTo(TaskProgress.of(status));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.STATUS_BY_BEGINNING);
        }

        @ParameterizedTest
        @ValueSource(strings = {"Gia hạn đến 31/12/2025", "Xin lùi đến Quý IV/2025", "Đang chờ ý kiến"})
        void readsATextByTheStatusWithWhichItBegins(String text) {
            Outcome<TaskProgress> read = NOTATION.parse(text);

            assertThat(read.orThrow().status()).isEqualTo(TaskStatus.IN_PROGRESS);
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.STATUS_BY_BEGINNING)
                            .with("found", text)
                            .with("reading", TaskStatus.IN_PROGRESS));
        }

        @Test
        void tellsNotDueFromAStatus() {
            Outcome<TaskProgress> read = NOTATION.parse("Chưa đến hạn");

            assertThat(read.orThrow())
                    .isEqualTo(TaskProgress.of(TaskStatus.NOT_STATED).withStatedTimeliness(Timeliness.NOT_DUE));
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.TIMELINESS_ONLY).with("found", "Chưa đến hạn"));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Đã trình, chờ phê duyệt | IN_PROGRESS",
                    "Xin lùi thời hạn | IN_PROGRESS",
                    "Cơ bản hoàn thành | IN_PROGRESS",
                    "Đã thực hiện xong | COMPLETED",
                    "Không còn phù hợp | CANCELLED",
                    "Partially implemented | IN_PROGRESS",
                    "Limited | IN_PROGRESS",
                    "Substantial | IN_PROGRESS",
                    "Closed | COMPLETED",
                    "Postponed | SUSPENDED",
                    "Planned | NOT_STARTED",
                    "100% | COMPLETED",
                    "Đạt 60% | IN_PROGRESS",
                    "Đạt 80% khối lượng | IN_PROGRESS",
                    "Hoàn thành 100% khối lượng | COMPLETED",
                    "Khối lượng thực hiện đạt khoảng 45% | IN_PROGRESS",
                    "Đã thi công được 25% khối lượng công việc | IN_PROGRESS",
                    "Gần 100% khối lượng | IN_PROGRESS",
                    "Contract signed, work under way | IN_PROGRESS",
                    "Đã số hóa 12.000 hồ sơ, đạt 60% kế hoạch | IN_PROGRESS",
                    "Won't fix | CANCELLED",
                    "0% khối lượng | NOT_STARTED",
                    "about 35% complete | IN_PROGRESS",
                    "100% of the works done | COMPLETED",
                    "Đã ký hợp đồng, hoàn thành | COMPLETED",
                    "Đã ký hợp đồng, đang lắp đặt | IN_PROGRESS",
                    "Contract signed, completed | COMPLETED",
                    "0 % | NOT_STARTED"
                })
        void readsTheWordsOfForms(String text, TaskStatus status) {
            assertThat(NOTATION.parse(text)).isEqualTo(Outcome.of(TaskProgress.of(status)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Đang xây dựng", "Đang thực hiện đầu tư"})
        void readsByItsFirstWordsWhatGoesOnInItsOwn(String text) {
            Outcome<TaskProgress> read = NOTATION.parse(text);

            assertThat(read.orThrow()).isEqualTo(TaskProgress.of(TaskStatus.IN_PROGRESS));
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.STATUS_BY_BEGINNING)
                            .with("found", text)
                            .with("reading", TaskStatus.IN_PROGRESS));
        }

        @Test
        void saysThatAStatusIsLost() {
            Outcome<TaskProgress> read = NOTATION.parse("Thường xuyên");

            assertThat(read.orThrow()).isEqualTo(TaskProgress.of(TaskStatus.NOT_STATED, Deadline.ongoing()));
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.STATUS_LOST).with("found", "Thường xuyên"));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "abc",
                    "Hoàn thành xuất sắc/2023",
                    "100% số xã phản đối",
                    "Tăng 20% khối lượng",
                    "Chưa ký hợp đồng, hoàn thành"
                })
        void doesNotGuessAStatus(String text) {
            Outcome<TaskProgress> read = NOTATION.parse(text);

            assertThat(read.orThrow()).isEqualTo(TaskProgress.of(TaskStatus.NOT_STATED));
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.UNKNOWN_STATUS).with("found", text));
        }

        @Test
        void keepsTheStatusWhereTheDeadlineIsWrong() {
            Outcome<TaskProgress> read = NOTATION.parse("Đang thực hiện/ 31/6/2024");

            assertThat(read.orThrow()).isEqualTo(TaskProgress.of(TaskStatus.IN_PROGRESS));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.NO_SUCH_DATE);
        }
    }

    @Nested
    class OfTitles {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "NHIỆM VỤ ĐÃ HOÀN THÀNH | COMPLETED",
                    "Các nhiệm vụ đã hoàn thành trong quý II (12 nhiệm vụ) | COMPLETED",
                    "Nhiệm vụ quá hạn, chưa hoàn thành | IN_PROGRESS",
                    "Đang thực hiện: 5 | IN_PROGRESS",
                    "Kiến nghị chưa giải quyết | NOT_STARTED",
                    "Completed actions | COMPLETED",
                    "Outstanding recommendations | IN_PROGRESS",
                    "Actions not started | NOT_STARTED"
                })
        void isTheStateOfTheTasksBelow(String title, TaskStatus status) {
            assertThat(NOTATION.byTitle(title).map(TaskProgress::status)).contains(status);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Nhiệm vụ hoàn thành trong quý III",
                    "Danh mục nhiệm vụ",
                    "Nhiệm vụ đã hoàn thành và nhiệm vụ chưa hoàn thành",
                    "Đã hoàn thành phổ cập giáo dục tiểu học",
                    "Tasks to be completed by June",
                    "Ongoing maintenance of bridges",
                    ""
                })
        void isNoneWhereItSaysWhatIsToBeDoneOrSomethingElse(String title) {
            assertThat(NOTATION.byTitle(title)).isEmpty();
        }
    }

    @Nested
    class ByResult {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Đã hoàn thành, ban hành Quyết định số 12/QĐ-UBND ngày 03/3/2025 | COMPLETED",
                    "- Đã hoàn thành (Báo cáo số 45/BC-STC) | COMPLETED",
                    "Hoàn thành 100%. Có báo cáo kèm theo | COMPLETED",
                    "Đã hoàn thành trong quý I | COMPLETED",
                    "Completed - report published on 3 March 2025 | COMPLETED",
                    "Chưa thực hiện do chưa có hướng dẫn của Bộ | NOT_STARTED",
                    "Not started due to lack of funding | NOT_STARTED",
                    "Đang thực hiện: đã trình UBND tỉnh dự thảo | IN_PROGRESS",
                    "Đang thực hiện nhưng gặp khó khăn | IN_PROGRESS",
                    "Đạt 60%, còn 4 xã | IN_PROGRESS",
                    "Tạm dừng theo chỉ đạo của Bộ | SUSPENDED"
                })
        void isTheStatusOfTheFirstClause(String text, TaskStatus status) {
            assertThat(NOTATION.byResult(text)).contains(TaskProgress.of(status));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Đã hoàn thành khảo sát nhưng chưa trình phê duyệt",
                    "Đã hoàn thành, tuy nhiên chưa nghiệm thu",
                    "Đã hoàn thành 3/5 nội dung",
                    "Chưa thực hiện, nhưng đã có dự thảo",
                    "Completed the survey but results are not yet analysed",
                    "Completed, except for two sites",
                    "12 chủ đề trực tuyến"
                })
        void isNoneWhereTheClauseIsTurnedOrGoesOn(String text) {
            assertThat(NOTATION.byResult(text)).isEmpty();
        }

        @Test
        void holdsForTheColumnOfStatusWithAWarning() {
            Outcome<TaskProgress> read = NOTATION.parse("Completed - report published on 3 March 2025");

            assertThat(read.orThrow().status()).isEqualTo(TaskStatus.COMPLETED);
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.STATUS_BY_BEGINNING)
                            .with("found", "Completed - report published on 3 March 2025")
                            .with("reading", TaskStatus.COMPLETED));
        }

        @Test
        void isNoCompletionWhereSomethingIsLeftToDo() {
            assertThat(NOTATION.parse("Đã hoàn thành khảo sát nhưng chưa trình")
                            .orThrow()
                            .status())
                    .isEqualTo(TaskStatus.NOT_STATED);
        }
    }

    @Nested
    class ToldByResult {

        @Test
        void isANoteWhereNoStatusIsStated() {
            assertThat(TaskStatusNotation.toldByResult(TaskStatus.NOT_STATED, "Đang xây dựng"))
                    .contains(Finding.of(TaskFindingCode.STATUS_ONLY_IN_RESULT)
                            .with("told", TaskStatus.IN_PROGRESS)
                            .with("text", "Đang xây dựng"));
        }

        @Test
        void isANoteWhereItSaysOtherwise() {
            assertThat(TaskStatusNotation.toldByResult(TaskStatus.IN_PROGRESS, "Đã hoàn thành tại địa chỉ: ..."))
                    .get()
                    .extracting(Finding::code)
                    .isEqualTo(TaskFindingCode.RESULT_TELLS_OTHERWISE);
        }

        @Test
        void isNothingWhereBothAgreeOrTheTextTellsNone() {
            assertThat(TaskStatusNotation.toldByResult(TaskStatus.IN_PROGRESS, "- Đang nghiên cứu xây dựng"))
                    .isEmpty();
            assertThat(TaskStatusNotation.toldByResult(TaskStatus.NOT_STATED, "12 chủ đề trực tuyến"))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @MethodSource("cells")
    void printsWhatItReadsBack(Cell cell) {
        for (TaskStatusNotation notation : List.of(NOTATION, TaskStatusNotation.of(Languages.ENGLISH))) {
            assertThat(notation.parse(notation.print(cell.progress()))).isEqualTo(Outcome.of(cell.progress()));
        }
    }

    @Nested
    class ResultsOfWhatIsAsked {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ban hành kế hoạch dữ liệu mở | Đã ban hành Kế hoạch số 45/KH-UBND ngày 20/3/2025",
                    "Ban hành kế hoạch dữ liệu mở | Đã ban hành (Quyết định 45)",
                    "Tham mưu UBND tỉnh ban hành quy chế khai thác dữ liệu | Đã ban hành Quy chế khai thác tại Quyết định 45",
                    "Trình HĐND tỉnh nghị quyết hỗ trợ | Đã trình HĐND tỉnh nghị quyết tại Tờ trình 12",
                    "Issue the open data plan | Issued on 20 March 2025",
                    "Issue the open data plan | The plan has been issued",
                    "Approve the budget | Approved as Decision 12",
                })
        void sayInThePastThatItIsDone(String title, String result) {
            assertThat(NOTATION.byResult(result, title)).contains(TaskProgress.of(TaskStatus.COMPLETED));
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "Ban hành kế hoạch dữ liệu mở | Đã ban hành văn bản đôn đốc các đơn vị",
                    "Xây dựng trung tâm dữ liệu | Đã xây dựng dự thảo đề án",
                    "Xây dựng đề án và trình UBND tỉnh | Đã xây dựng đề án",
                    "Tổ chức 10 lớp tập huấn | Đã tổ chức các lớp tập huấn",
                    "Issue the open data plan | Issued a call for comments",
                    "Issue the open data plan | Draft of the strategy issued",
                    "Issue the open data plan | The plan is not issued",
                    "Approve the budget | Approved in principle but not signed",
                })
        void ofAnotherThingOrOfAPartSayNothing(String title, String result) {
            assertThat(NOTATION.byResult(result, title)).isEmpty();
        }
    }
}
