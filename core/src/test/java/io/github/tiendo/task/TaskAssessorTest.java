package io.github.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.task.Deadline.Recurrence;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaskAssessorTest {

    private static final TaskId ID = TaskId.of("t");
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    private static Task task(Deadline deadline) {
        return Task.builder()
                .id(ID)
                .title(LocalizedText.english("do it"))
                .deadline(deadline)
                .build();
    }

    private static TaskStatusEntry entry(TaskStatus status, LocalDate statusOn) {
        return TaskStatusEntry.of(ID, status, statusOn);
    }

    private static TaskAssessment assess(LocalDate asOf, Deadline deadline, TaskStatusEntry... log) {
        return TaskAssessor.asOf(asOf).assess(task(deadline), List.of(log));
    }

    @Nested
    class EntriesOfOneDay {

        private static final Deadline BY_2023 = Deadline.byEndOf(Period.year(2023));

        private static TaskStatusEntry completed(LocalDate day) {
            return TaskStatusEntry.builder()
                    .from(entry(TaskStatus.COMPLETED, END_OF_2022))
                    .completedOn(day)
                    .build();
        }

        @Test
        void countWithThatFurthestFromCompletionWhateverTheirOrder() {
            TaskStatusEntry done = completed(LocalDate.of(2022, 4, 18));
            TaskStatusEntry open = entry(TaskStatus.IN_PROGRESS, END_OF_2022);

            for (TaskAssessment assessment :
                    List.of(assess(END_OF_2022, BY_2023, done, open), assess(END_OF_2022, BY_2023, open, done))) {
                assertThat(assessment.status()).isEqualTo(TaskStatus.IN_PROGRESS);
                assertThat(assessment.contradicting()).containsExactly(done);
            }
        }

        @Test
        void contradictEachOtherWhereItIsUnknownWhenOneBecameKnown() {
            TaskStatusEntry done = entry(TaskStatus.COMPLETED, END_OF_2022);
            TaskStatusEntry later = TaskStatusEntry.builder()
                    .from(entry(TaskStatus.IN_PROGRESS, END_OF_2022))
                    .knownOn(LocalDate.of(2023, 1, 5))
                    .build();

            assertThat(assess(LocalDate.of(2023, 2, 1), BY_2023, done, later).contradicting())
                    .containsExactly(done);
        }

        @Test
        void contradictEachOtherWhereOneIsInTimeAndTheOtherIsLate() {
            Deadline byHalfYear = Deadline.byEndOf(Period.month(2022, 6));
            TaskStatusEntry early = completed(LocalDate.of(2022, 4, 18));
            TaskStatusEntry late = completed(LocalDate.of(2022, 7, 18));

            assertThat(assess(END_OF_2022, byHalfYear, late, early).timeliness())
                    .isEqualTo(Timeliness.COMPLETED_LATE);
            assertThat(assess(END_OF_2022, byHalfYear, late, early).contradicting())
                    .containsExactly(early);
        }

        @Test
        void agreeWhereOneStatesNothingOrLess() {
            TaskStatusEntry done = completed(LocalDate.of(2022, 4, 18));

            TaskAssessment assessment = assess(
                    END_OF_2022,
                    BY_2023,
                    done,
                    entry(TaskStatus.NOT_STATED, END_OF_2022),
                    entry(TaskStatus.COMPLETED, END_OF_2022));

            assertThat(assessment.entry()).contains(done);
            assertThat(assessment.contradicting()).isEmpty();
        }
    }

    @Nested
    class OpenTasks {

        /** The two tasks of the 749 annex and the six of the 942 annex that are due in 2023. */
        @ParameterizedTest
        @CsvSource({
            "2023-11-30, NOT_DUE, 0",
            "2023-12-01, DUE_SOON, 0",
            "2023-12-31, DUE_SOON, 0",
            "2024-01-01, OVERDUE, 1",
            "2024-03-31, OVERDUE, 91"
        })
        void areOverdueFromTheDayAfterTheLast(LocalDate asOf, Timeliness timeliness, long days) {
            TaskAssessment assessment =
                    assess(asOf, Deadline.byEndOf(Period.year(2023)), entry(TaskStatus.IN_PROGRESS, END_OF_2022));

            assertThat(assessment.timeliness()).isEqualTo(timeliness);
            assertThat(assessment.daysOverdue()).isEqualTo(days);
            assertThat(assessment.lastDay()).contains(LocalDate.of(2023, 12, 31));
        }

        @Test
        void areJudgedByTheDeadlineInForce() {
            Task amended = task(Deadline.byEndOf(Period.year(2023)))
                    .withAmendment(
                            Deadline.Amendment.of(Deadline.byEndOf(Period.year(2025)), LocalDate.of(2024, 2, 1)));
            List<TaskStatusEntry> log = List.of(entry(TaskStatus.IN_PROGRESS, END_OF_2022));

            assertThat(TaskAssessor.asOf(LocalDate.of(2024, 1, 31))
                            .assess(amended, log)
                            .timeliness())
                    .isEqualTo(Timeliness.OVERDUE);
            assertThat(TaskAssessor.asOf(LocalDate.of(2024, 2, 1))
                            .assess(amended, log)
                            .timeliness())
                    .isEqualTo(Timeliness.NOT_DUE);
            assertThat(amended.deadline()).isEqualTo(Deadline.byEndOf(Period.year(2023)));
        }

        @ParameterizedTest
        @CsvSource({
            "CANCELLED, NO_DEADLINE",
            "SUSPENDED, NO_DEADLINE",
            "NOT_STATED, STATUS_NOT_STATED",
            "NOT_STARTED, OVERDUE",
            "UNDER_STUDY, OVERDUE"
        })
        void followTheOrderOfTheRules(TaskStatus status, Timeliness timeliness) {
            assertThat(assess(
                                    LocalDate.of(2024, 3, 31),
                                    Deadline.byEndOf(Period.year(2023)),
                                    entry(status, END_OF_2022))
                            .timeliness())
                    .isEqualTo(timeliness);
        }

        @Test
        void haveNoDayToMissWhenOngoing() {
            assertThat(assess(LocalDate.of(2024, 3, 31), Deadline.ongoing(), entry(TaskStatus.IN_PROGRESS, END_OF_2022))
                            .timeliness())
                    .isEqualTo(Timeliness.NO_DEADLINE);
        }

        @ParameterizedTest
        @CsvSource({"2023-12-31, 0, false", "2024-01-30, 30, true"})
        void arePastTheirLastDayThoughNobodySaysHowTheyStand(LocalDate asOf, long days, boolean past) {
            TaskAssessment assessment = assess(asOf, Deadline.byEndOf(Period.year(2023)));

            assertThat(assessment.timeliness()).isEqualTo(Timeliness.STATUS_NOT_STATED);
            assertThat(assessment.isPastDue()).isEqualTo(past);
            assertThat(assessment.daysOverdue()).isEqualTo(days);
            assertThat(TaskRates.of(List.of(assessment)).due()).isEqualTo(past ? 1 : 0);
        }

        @Test
        void areAsStatedWhereNoDayTells() {
            TaskStatusEntry late = TaskStatusEntry.builder()
                    .task(ID)
                    .status(TaskStatus.COMPLETED)
                    .statedTimeliness(Timeliness.COMPLETED_LATE)
                    .build();

            assertThat(assess(LocalDate.of(2024, 3, 31), Deadline.byEndOf(Period.year(2023)), late)
                            .timeliness())
                    .isEqualTo(Timeliness.COMPLETED_LATE);
        }

        @Test
        void haveNoStatusWithoutALog() {
            TaskAssessment assessment = assess(LocalDate.of(2024, 3, 31), Deadline.byEndOf(Period.year(2023)));

            assertThat(assessment.status()).isEqualTo(TaskStatus.NOT_STATED);
            assertThat(assessment.timeliness()).isEqualTo(Timeliness.STATUS_NOT_STATED);
        }

        @Test
        void haveTheStatusThatHeldOnTheDay() {
            TaskStatusEntry[] log = {
                entry(TaskStatus.IN_PROGRESS, END_OF_2022), entry(TaskStatus.COMPLETED, LocalDate.of(2024, 3, 31))
            };
            Deadline deadline = Deadline.byEndOf(Period.year(2023));

            assertThat(assess(LocalDate.of(2024, 3, 30), deadline, log).timeliness())
                    .isEqualTo(Timeliness.OVERDUE);
            assertThat(assess(LocalDate.of(2024, 3, 31), deadline, log).timeliness())
                    .isEqualTo(Timeliness.COMPLETED_DATE_UNKNOWN);
        }
    }

    @Nested
    class CompletedTasks {

        private final Deadline deadline = Deadline.byEndOf(Period.year(2022));

        private TaskStatusEntry completed(LocalDate day) {
            return TaskStatusEntry.builder()
                    .task(ID)
                    .status(TaskStatus.COMPLETED)
                    .statusOn(LocalDate.of(2023, 6, 30))
                    .completedOn(day)
                    .build();
        }

        @Test
        void areOnTimeOnTheLastDayAndLateAfterIt() {
            LocalDate asOf = LocalDate.of(2023, 12, 31);

            assertThat(assess(asOf, deadline, completed(END_OF_2022)).timeliness())
                    .isEqualTo(Timeliness.COMPLETED_ON_TIME);
            assertThat(assess(asOf, deadline, completed(LocalDate.of(2023, 1, 1)))
                            .timeliness())
                    .isEqualTo(Timeliness.COMPLETED_LATE);
        }

        @Test
        void wereCompletedInTimeIfAReportUpToTheLastDaySaysSo() {
            assertThat(assess(LocalDate.of(2024, 1, 1), deadline, entry(TaskStatus.COMPLETED, END_OF_2022))
                            .timeliness())
                    .isEqualTo(Timeliness.COMPLETED_ON_TIME);
        }

        @Test
        void haveAnUnknownDateOtherwise() {
            assertThat(assess(LocalDate.of(2024, 1, 1), Deadline.none(), entry(TaskStatus.COMPLETED, END_OF_2022))
                            .timeliness())
                    .isEqualTo(Timeliness.COMPLETED_DATE_UNKNOWN);
        }

        @Test
        void areNotCompletedBeforeTheirDay() {
            TaskAssessment before = assess(
                    LocalDate.of(2022, 6, 30),
                    deadline,
                    entry(TaskStatus.IN_PROGRESS, LocalDate.of(2022, 3, 31)),
                    completed(LocalDate.of(2022, 7, 1)));

            assertThat(before.status()).isEqualTo(TaskStatus.IN_PROGRESS);
        }
    }

    @Nested
    class RecurringTasks {

        private final Deadline yearly = Deadline.recurring(Recurrence.YEARLY, Period.span(2021, 2025));
        private final TaskStatusEntry inProgress = entry(TaskStatus.IN_PROGRESS, END_OF_2022);

        private TaskStatusEntry occurrence(int year, TaskStatus status, LocalDate statusOn) {
            return TaskStatusEntry.builder()
                    .task(ID)
                    .status(status)
                    .statusOn(statusOn)
                    .occurrence(Period.year(year))
                    .build();
        }

        @Test
        void recurInFiscalYears() {
            Task task = task(Deadline.recurring(Recurrence.QUARTERLY, Period.span(2021, 2025)));

            TaskAssessment assessment = TaskAssessor.asOf(LocalDate.of(2024, 3, 31))
                    .yearsBeginningIn(Month.FEBRUARY)
                    .assess(task, List.of(inProgress));

            // quarters from February: November to January is over, February to April is not
            assertThat(assessment.occurrence())
                    .contains(Period.between(LocalDate.of(2023, 11, 1), LocalDate.of(2024, 2, 1)));
        }

        @Test
        void areNotMissedBecauseNobodyWroteAboutThem() {
            TaskAssessment assessment = assess(LocalDate.of(2024, 3, 31), yearly, inProgress);

            assertThat(assessment.timeliness()).isEqualTo(Timeliness.OCCURRENCE_NOT_RECORDED);
            assertThat(assessment.occurrence()).contains(Period.year(2023));
            assertThat(assessment.daysOverdue()).isZero();
        }

        @Test
        void areMissedWhereTheLogSaysSo() {
            TaskAssessment assessment = assess(
                    LocalDate.of(2024, 3, 31),
                    yearly,
                    inProgress,
                    occurrence(2023, TaskStatus.NOT_STARTED, LocalDate.of(2024, 1, 31)));

            assertThat(assessment.timeliness()).isEqualTo(Timeliness.OCCURRENCE_MISSED);
            assertThat(assessment.daysOverdue()).isEqualTo(91);
            assertThat(assessment.missedOccurrences()).containsExactly(Period.year(2023));
        }

        @Test
        void areNotMissedByAnEntryFromBeforeTheEnd() {
            assertThat(assess(
                                    LocalDate.of(2024, 3, 31),
                                    yearly,
                                    inProgress,
                                    occurrence(2023, TaskStatus.IN_PROGRESS, LocalDate.of(2023, 9, 30)))
                            .timeliness())
                    .isEqualTo(Timeliness.OCCURRENCE_NOT_RECORDED);
        }

        @Test
        void lookAtTheNextOccurrenceWhenTheLastIsDone() {
            TaskStatusEntry done = occurrence(2023, TaskStatus.COMPLETED, LocalDate.of(2023, 12, 31));

            TaskAssessment inMarch = assess(LocalDate.of(2024, 3, 31), yearly, inProgress, done);
            TaskAssessment inDecember = assess(LocalDate.of(2024, 12, 15), yearly, inProgress, done);

            assertThat(inMarch.timeliness()).isEqualTo(Timeliness.NOT_DUE);
            assertThat(inMarch.lastDay()).contains(LocalDate.of(2024, 12, 31));
            assertThat(inMarch.status()).isEqualTo(TaskStatus.IN_PROGRESS);
            assertThat(inDecember.timeliness()).isEqualTo(Timeliness.DUE_SOON);
        }

        @Test
        void haveNothingDueBeforeTheFirstOccurrenceIsOver() {
            TaskAssessment assessment =
                    assess(LocalDate.of(2021, 3, 31), yearly, entry(TaskStatus.IN_PROGRESS, LocalDate.of(2021, 1, 1)));

            assertThat(assessment.timeliness()).isEqualTo(Timeliness.NOT_DUE);
            assertThat(assessment.lastDay()).contains(LocalDate.of(2021, 12, 31));
        }

        @Test
        void haveNoDeadlineWhenTheLastOccurrenceIsDone() {
            assertThat(assess(
                                    LocalDate.of(2026, 3, 31),
                                    yearly,
                                    inProgress,
                                    occurrence(2025, TaskStatus.COMPLETED, LocalDate.of(2025, 12, 31)))
                            .timeliness())
                    .isEqualTo(Timeliness.NO_DEADLINE);
        }
    }

    @Nested
    class Rates {

        @Test
        void areBothThatTheGovernmentPrints() {
            TaskRates rates = TaskRates.builder()
                    .total(21_914)
                    .completedOnTime(14_068)
                    .completedLate(1_983)
                    .overdue(223)
                    .build();

            assertThat(rates.completed()).isEqualTo(16_051);
            assertThat(rates.notCompleted()).isEqualTo(5_863);
            assertThat(rates.notMissed()).isEqualTo(5_640);
            assertThat(rates.ofAssigned()).contains(Ratio.of(16_051, 21_914));
            assertThat(rates.ofDue()).contains(Ratio.of(16_051, 16_274));
            assertThat(rates.ofAssigned().map(share -> share.toPercent(RoundingMode.HALF_UP, 2)))
                    .contains(Percent.of("73.25"));
            assertThat(rates.ofDue().map(share -> share.toPercent(RoundingMode.HALF_UP, 2)))
                    .contains(Percent.of("98.63"));
        }

        /** The 31 rows of the 749 annex: see report-2023-decision-749.txt from line 371 on. */
        @Test
        void ofThe749AnnexAreThoseOfItsRows() {
            List<Task> tasks = new ArrayList<>();
            List<TaskStatusEntry> log = new ArrayList<>();
            TaskStatusNotation notation = TaskStatusNotation.of(Languages.VIETNAMESE);
            List<String> cells = new ArrayList<>();
            cells.addAll(Collections.nCopies(18, "Đang thực hiện/ 2021-2025"));
            cells.addAll(Collections.nCopies(8, "Hoàn thành"));
            cells.add("Đang thực hiện/ Hàng năm");
            cells.add("Đang thực hiện");
            cells.addAll(Collections.nCopies(2, "Đang thực hiện/ 2023"));
            cells.add("Đang thực hiện/ 2021-2025");
            for (int row = 0; row < cells.size(); row++) {
                TaskProgress progress = notation.parse(cells.get(row)).orThrow();
                TaskId id = TaskId.of("749." + row);
                tasks.add(Task.builder()
                        .id(id)
                        .title(LocalizedText.vietnamese("nhiệm vụ"))
                        .deadline(progress.deadline().orElse(Deadline.none()))
                        .build());
                log.add(TaskStatusEntry.of(id, progress.status(), END_OF_2022));
            }

            TaskRates before =
                    TaskRates.of(TaskAssessor.asOf(LocalDate.of(2023, 12, 31)).assess(tasks, log));
            List<TaskAssessment> after =
                    TaskAssessor.asOf(LocalDate.of(2024, 3, 31)).assess(tasks, log);
            TaskRates later = TaskRates.of(after);

            assertThat(before.overdue()).isZero();
            assertThat(before.completedWithoutDeadline()).isEqualTo(8);
            assertThat(before.ofDue()).contains(Ratio.of(8, 8));
            assertThat(later.overdue()).isEqualTo(2);
            assertThat(later.ofAssigned()).contains(Ratio.of(8, 31));
            assertThat(later.ofDue()).contains(Ratio.of(8, 10));
            assertThat(after.stream()
                            .filter(assessment -> assessment.timeliness() == Timeliness.OVERDUE)
                            .map(TaskAssessment::daysOverdue))
                    .containsExactly(91L, 91L);
        }

        @Test
        void areMissingWhereNothingIsAssignedOrDue() {
            assertThat(TaskRates.of(List.of()).ofAssigned()).isEmpty();
            assertThat(TaskRates.builder().total(5).build().ofDue()).isEmpty();
            assertThat(TaskRates.builder().total(5).build().ofAssigned()).contains(Ratio.of(0, 5));
        }
    }
}
