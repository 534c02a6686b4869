package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.github.tiendo.Tiendo;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.intake.IntakeFindingCode;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeAssembler;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.organisation.OrganisationFindingCode;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.spi.ReadLimits;
import io.github.tiendo.spi.Source;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskAssessment;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskFindingCode;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.Timeliness;
import io.github.tiendo.vietnam.VietnamRosters;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The tasks of every official workbook, from its bytes to how they stand on a day. */
class OfficialTaskTablesTest {

    private static final Path FILES = Path.of("..", "examples", "data");

    private static Outcome<LoadedProgramme> read(String file) {
        try {
            return Tiendo.read(
                    Source.of(FILES.resolve(file)),
                    ReadLimits.standard(),
                    ProgrammeAssembler.standard().withAgencies(VietnamRosters.centralAgenciesAndProvinces()));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static Programme programme(String file) {
        return read(file).orThrow().programme();
    }

    private static List<Task> annex(Programme programme, String titleStart) {
        return programme.tasks().stream()
                .filter(task -> programme
                        .reports()
                        .get(0)
                        .taskRows()
                        .get(task.id())
                        .table()
                        .orElse("")
                        .startsWith(titleStart))
                .toList();
    }

    private static Map<TaskStatus, Long> statuses(Programme programme, List<Task> tasks) {
        return TaskAssessor.asOf(LocalDate.of(2022, 12, 31)).assess(tasks, programme.taskLog()).stream()
                .collect(Collectors.groupingBy(
                        TaskAssessment::status, () -> new EnumMap<>(TaskStatus.class), Collectors.counting()));
    }

    private static List<String> numbers(Programme programme, List<Task> tasks, TaskStatus status) {
        return TaskAssessor.asOf(LocalDate.of(2022, 12, 31)).assess(tasks, programme.taskLog()).stream()
                .filter(assessment -> assessment.status() == status)
                .map(assessment -> assessment.task().number().orElse("-"))
                .toList();
    }

    /** Days overdue by number of the overdue tasks. */
    private static Map<String, Long> overdue(Programme programme, List<Task> tasks, String day) {
        return TaskAssessor.asOf(LocalDate.parse(day)).assess(tasks, programme.taskLog()).stream()
                .filter(assessment -> assessment.timeliness() == Timeliness.OVERDUE)
                .collect(Collectors.toMap(
                        assessment -> assessment.task().number().orElse("-"), TaskAssessment::daysOverdue));
    }

    private static Map<String, Long> each(long days, String... numbers) {
        return List.of(numbers).stream().collect(Collectors.toMap(Function.identity(), number -> days));
    }

    private static Map<FindingCode, Long> codes(Outcome<LoadedProgramme> read) {
        return read.findings().stream().collect(Collectors.groupingBy(Finding::code, Collectors.counting()));
    }

    private static String deadline(Programme programme, String number) {
        return programme.tasks().stream()
                .filter(task -> task.number().equals(Optional.of(number)))
                .map(task -> task.deadline() + " "
                        + task.deadline().lastDay().map(LocalDate::toString).orElse("-"))
                .collect(Collectors.joining("; "));
    }

    private static Task task(Programme programme, String number) {
        return programme.tasks().stream()
                .filter(task -> task.number().equals(Optional.of(number)))
                .findFirst()
                .orElseThrow();
    }

    @Nested
    class TheAnnexOfDecision749 {

        private final Programme programme = programme("decision-749.xlsx");

        @Test
        void hasThirtyOneTasksOfWhichNineAreCompleted() {
            assertThat(programme.tasks()).hasSize(31);
            assertThat(statuses(programme, programme.tasks()))
                    .containsExactly(entry(TaskStatus.COMPLETED, 9L), entry(TaskStatus.IN_PROGRESS, 22L));
            assertThat(numbers(programme, programme.tasks(), TaskStatus.COMPLETED))
                    .containsExactly("5", "6", "9", "10", "11", "15", "18", "25", "27");
        }

        @Test
        void keepsTheWordsOfTheStatusAsPrinted() {
            assertThat(programme.taskLog())
                    .extracting(TaskStatusEntry::text)
                    .startsWith(Optional.of("Đang thực hiện/ 2021-2025"))
                    .endsWith(Optional.of("Đang thực hiện/ 2023"));
        }

        @Test
        void keepsTheTaskWithoutANumberAndSaysSo() {
            assertThat(read("decision-749.xlsx").findings())
                    .extracting(Finding::code)
                    .containsExactly(IntakeFindingCode.TASK_WITHOUT_NUMBER);
            assertThat(programme.tasks().get(30).number()).isEmpty();
        }

        @Test
        void hasTwoOverdueTasksInTheFirstQuarterOf2024AndNoneBefore() {
            assertThat(overdue(programme, programme.tasks(), "2023-12-31")).isEmpty();
            assertThat(overdue(programme, programme.tasks(), "2024-01-01")).isEqualTo(each(1, "28", "-"));
            assertThat(overdue(programme, programme.tasks(), "2024-03-31")).isEqualTo(each(91, "28", "-"));
        }
    }

    @Nested
    class TheAnnexesOfDecision942 {

        private final Programme programme = programme("decision-942.xlsx");
        private final List<Task> first = annex(programme, "I. ");
        private final List<Task> second = annex(programme, "II. ");

        @Test
        void haveFiftySixAndEighteenTasksWhoseNumbersRestartWithoutAnError() {
            assertThat(first).hasSize(56);
            assertThat(second).hasSize(18);
            assertThat(first.get(0).number()).isEqualTo(second.get(0).number());
            assertThat(read("decision-942.xlsx").findings())
                    .extracting(Finding::severity)
                    .doesNotContain(Severity.ERROR);
        }

        @Test
        void stateNoStatusForFourRowsWhoseResultTellsOne() {
            assertThat(numbers(programme, first, TaskStatus.NOT_STATED)).containsExactly("53", "54", "55", "56");
            assertThat(codes(read("decision-942.xlsx")))
                    .containsEntry(TaskFindingCode.STATUS_LOST, 4L)
                    .containsEntry(TaskFindingCode.STATUS_ONLY_IN_RESULT, 4L)
                    .containsEntry(TaskFindingCode.RESULT_TELLS_OTHERWISE, 1L);
        }

        @Test
        void haveTheStatusesThatTheirRowsPrint() {
            assertThat(statuses(programme, first))
                    .containsExactly(
                            entry(TaskStatus.COMPLETED, 6L),
                            entry(TaskStatus.IN_PROGRESS, 44L),
                            entry(TaskStatus.UNDER_STUDY, 2L),
                            entry(TaskStatus.NOT_STATED, 4L));
            assertThat(numbers(programme, first, TaskStatus.COMPLETED))
                    .containsExactly("12", "19", "22", "34", "39", "44");
            assertThat(numbers(programme, first, TaskStatus.UNDER_STUDY)).containsExactly("6", "23");
            assertThat(statuses(programme, second))
                    .containsExactly(entry(TaskStatus.COMPLETED, 1L), entry(TaskStatus.IN_PROGRESS, 17L));
            assertThat(numbers(programme, second, TaskStatus.COMPLETED)).containsExactly("8");
        }

        @Test
        void haveSixOverdueTasksInTheFirstQuarterOf2024AndNoneBefore() {
            assertThat(overdue(programme, first, "2023-12-31")).isEmpty();
            assertThat(overdue(programme, first, "2024-01-01")).isEqualTo(each(1, "15", "16", "17", "18", "28", "30"));
            assertThat(overdue(programme, first, "2024-03-31")).isEqualTo(each(91, "15", "16", "17", "18", "28", "30"));
            assertThat(overdue(programme, second, "2024-03-31")).isEmpty();
        }

        @Test
        void nameTheirLeadAgenciesAndKeepTheOneThatNoRosterHas() {
            assertThat(second.get(1).leadAgencies()).containsExactly(AgencyId.of("bo-khoa-hoc-va-cong-nghe"));
            assertThat(second.get(11).leadAgencies()).containsExactly(AgencyId.of("Ban Cơ yếu Chính phủ"));
            assertThat(codes(read("decision-942.xlsx"))).containsEntry(OrganisationFindingCode.UNKNOWN_AGENCY, 2L);
        }
    }

    @Nested
    class ThePlans {

        @Test
        void ofTheFirstQuarterOf2022HaveTheirDeadlines() {
            Programme programme = programme("tasks-2022-q1.xlsx");

            assertThat(programme.tasks()).hasSize(73);
            assertThat(programme.outline().headings()).hasSize(4);
            assertThat(deadline(programme, "9")).isEqualTo("trước 30/6/2022 2022-06-29");
            assertThat(deadline(programme, "15")).isEqualTo("trước tháng 6/2022 2022-05-31");
            assertThat(deadline(programme, "18")).isEqualTo("từ ngày 1/1/2023 -");
            assertThat(deadline(programme, "55")).isEqualTo("1/7/2022 2022-07-01");
            assertThat(deadline(programme, "69")).isEqualTo("6 tháng đầu năm 2023 2023-06-30");
            assertThat(read("tasks-2022-q1.xlsx").findings())
                    .extracting(Finding::severity)
                    .doesNotContain(Severity.ERROR);
        }

        @Test
        void nameTheEightProvincesThatHaveToIssueADocument() {
            assertThat(task(programme("tasks-2022-q1.xlsx"), "5").leadAgencies())
                    .extracting(AgencyId::value)
                    .containsExactly(
                            "an-giang",
                            "ca-mau",
                            "dong-nai",
                            "kien-giang",
                            "lam-dong",
                            "nghe-an",
                            "phu-yen",
                            "vinh-long");
        }

        @Test
        void keepWordsForAGroupAsTheyArePrinted() {
            Programme programme = programme("tasks-2022-q1.xlsx");

            assertThat(task(programme, "4").leadAgencies())
                    .containsExactly(AgencyId.of("Ban Chỉ đạo chuyển đổi số các bộ, ngành, địa phương"));
            assertThat(task(programme("tasks-2024-plan.xlsx"), "16").leadAgencies())
                    .containsExactly(AgencyId.of("các bộ, ngành, địa phương chưa kết nối toàn diện"));
        }

        @Test
        void of2023AreReadByTheirDayOfIssue() {
            Programme programme = programme("tasks-2023.xlsx");

            assertThat(programme.tasks()).hasSize(21);
            assertThat(deadline(programme, "11")).isEqualTo("tháng 1/2023 2023-01-31");
            assertThat(deadline(programme, "13")).isEqualTo("2023 2023-12-31");
            assertThat(task(programme, "3").leadAgencies())
                    .containsExactly(AgencyId.of("bo-thong-tin-va-truyen-thong"));
        }

        @Test
        void of2024TakeTheYearOfTheDocumentAndDoubtTheMisprintedOne() {
            Outcome<LoadedProgramme> read = read("tasks-2024-plan.xlsx");
            Programme programme = read.orThrow().programme();

            assertThat(programme.tasks()).hasSize(62);
            assertThat(deadline(programme, "2")).isEqualTo("Quý II/2004 2004-06-30");
            assertThat(deadline(programme, "5")).isEqualTo("trước 30/5/2024 2024-05-29");
            assertThat(deadline(programme, "7")).isEqualTo("Quý III/2024 2024-09-30");
            assertThat(deadline(programme, "24")).isEqualTo("tháng 6/2024 2024-06-30");
            assertThat(deadline(programme, "34")).isEqualTo("tháng 11/2024 2024-11-30");
            assertThat(codes(read)).containsEntry(TaskFindingCode.YEAR_LONG_PAST, 3L);
        }

        @Test
        void matchEveryWayToWriteOneMinistry() {
            assertThat(programme("tasks-2024-plan.xlsx").tasks())
                    .filteredOn(task -> task.leadText()
                            .filter(words -> List.of("Bộ TT&TT", "Bộ TTTT", "Bộ Thông tin và Truyền thông")
                                    .contains(words))
                            .isPresent())
                    .hasSize(28)
                    .allSatisfy(task -> assertThat(task.leadAgencies())
                            .containsExactly(AgencyId.of("bo-thong-tin-va-truyen-thong")));
        }
    }
}
