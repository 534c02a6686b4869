package io.github.tiendo.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.scorecard.TaskScorecard.TaskTally;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Deadline.Recurrence;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskAssessor;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import io.github.tiendo.task.Timeliness;
import io.github.tiendo.vietnam.VietnamRosters;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

class TaskScorecardTest {

    private static final AgencyId INFORMATION = AgencyId.of("bo-thong-tin-va-truyen-thong");
    private static final AgencyId POLICE = AgencyId.of("bo-cong-an");
    private static final AgencyId AN_GIANG = AgencyId.of("an-giang");
    private static final AgencyId KIEN_GIANG = AgencyId.of("kien-giang");
    private static final Deadline END_OF_2023 = Deadline.byEndOf(Period.year(2023));

    private static Task.Builder task(String id, Deadline deadline, AgencyId... leads) {
        return Task.builder()
                .id(TaskId.of(id))
                .title(LocalizedText.english(id))
                .deadline(deadline)
                .addLeadAgencies(leads);
    }

    private static TaskStatusEntry entry(String task, TaskStatus status) {
        return TaskStatusEntry.builder().task(TaskId.of(task)).status(status).build();
    }

    /** Seven tasks, one for each thing that is counted apart, and two indicators. */
    private static Programme programme() {
        Heading law = Heading.builder()
                .id(HeadingId.of("law"))
                .title(LocalizedText.english("Law"))
                .build();
        Heading decrees = Heading.builder()
                .id(HeadingId.of("decrees"))
                .parent(law.id())
                .title(LocalizedText.english("Decrees"))
                .build();
        IndicatorId met = IndicatorId.of("met");
        IndicatorId hard = IndicatorId.of("hard");
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("Programme"))
                .outline(Outline.builder().addHeadings(law, decrees).build())
                .addRosters(VietnamRosters.centralAgenciesAndProvinces())
                .addIndicators(indicator(met), indicator(hard))
                .addTasks(
                        task("done", END_OF_2023, INFORMATION)
                                .addIndicators(met, hard)
                                .heading(law.id())
                                .build(),
                        task("late", END_OF_2023, INFORMATION, POLICE)
                                .addIndicators(met, hard)
                                .heading(decrees.id())
                                .build(),
                        task("open", Deadline.within(2021, 2025), AN_GIANG, KIEN_GIANG)
                                .build(),
                        task("yearly", Deadline.recurring(Recurrence.YEARLY)).build(),
                        task("unsaid", Deadline.within(2021, 2025)).build(),
                        task("cancelled", END_OF_2023, AgencyId.of("Liên minh")).build(),
                        task("ongoing", Deadline.ongoing()).build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .dataThrough(LocalDate.of(2022, 12, 31))
                        .addDeclaredGrades(grade(met, Scales.MET), grade(hard, Scales.HARD))
                        .addTaskEntries(
                                entry("done", TaskStatus.COMPLETED),
                                entry("late", TaskStatus.IN_PROGRESS),
                                entry("open", TaskStatus.UNDER_STUDY),
                                entry("yearly", TaskStatus.IN_PROGRESS),
                                entry("cancelled", TaskStatus.CANCELLED),
                                entry("ongoing", TaskStatus.IN_PROGRESS))
                        .build())
                .build();
    }

    private static Indicator indicator(IndicatorId id) {
        return Indicator.builder()
                .id(id)
                .name(LocalizedText.english(id.value()))
                .build();
    }

    private static DeclaredGrade grade(IndicatorId indicator, Grade grade) {
        return DeclaredGrade.builder().indicator(indicator).grade(grade).build();
    }

    private static TaskScorecard card(String day) {
        return TaskScorecard.of(programme(), TaskAssessor.asOf(LocalDate.parse(day)));
    }

    @Test
    void tellsTasksOfWhichNothingIsKnownYet() {
        assertThat(card("2022-12-31").findings()).isEmpty();
        assertThat(card("2022-12-30").findings())
                .extracting(finding -> finding.message(Languages.ENGLISH))
                .containsExactly(
                        "6 tasks count as not stated on 30 December 2022, since what is said of them holds only later: "
                                + "that of 'done' from 31 December 2022 on; to count it, name that day or a later one");
    }

    @Test
    void countsEveryStatusAndTimelinessWithZeros() {
        TaskTally tally = card("2024-03-31").tally();

        assertThat(tally.total()).isEqualTo(7);
        assertThat(tally.statuses()).containsOnlyKeys(TaskStatus.values());
        assertThat(tally.count(TaskStatus.IN_PROGRESS)).isEqualTo(3);
        assertThat(tally.count(TaskStatus.NOT_STATED)).isEqualTo(1);
        assertThat(tally.count(TaskStatus.SUSPENDED)).isZero();
        assertThat(tally.share(TaskStatus.IN_PROGRESS)).contains(Ratio.of(3, 7));
        assertThat(tally.count(Timeliness.COMPLETED_ON_TIME)).isEqualTo(1);
        assertThat(tally.count(Timeliness.OVERDUE)).isEqualTo(1);
        assertThat(tally.count(Timeliness.OCCURRENCE_NOT_RECORDED)).isEqualTo(1);
        assertThat(tally.count(Timeliness.NO_DEADLINE)).isEqualTo(2);
        assertThat(tally.timeliness().values()).satisfies(counts -> assertThat(
                        counts.stream().mapToLong(Long::longValue).sum())
                .isEqualTo(7));
    }

    @Test
    void givesBothRatesUnderTheirOwnNames() {
        TaskTally tally = card("2024-03-31").tally();

        assertThat(tally.rates().ofAssigned()).contains(Ratio.of(1, 6));
        assertThat(tally.rates().ofDue()).contains(Ratio.of(1, 2));
    }

    @Test
    void hasNoPercentagesWithoutTasks() {
        TaskTally none = card("2024-03-31").filter(task -> false).tally();

        assertThat(none.share(TaskStatus.COMPLETED)).isEmpty();
        assertThat(none.rates().ofAssigned()).isEmpty();
    }

    @Test
    void countsATaskUnderEachOfItsLeadAgencies() {
        assertThat(card("2024-03-31").byLeadAgency())
                .extracting(line -> line.key().toString(), line -> line.tally().total(), line -> line.isOverlapping())
                .containsExactly(
                        tuple("Bộ Thông tin và Truyền thông", 2L, true),
                        tuple("Bộ Công an", 1L, true),
                        tuple("An Giang", 1L, true),
                        tuple("Kiên Giang", 1L, true),
                        tuple("Liên minh", 1L, false),
                        tuple("Không nêu cơ quan chủ trì", 3L, false));
    }

    @Test
    void followsTheLeadAgenciesToWhatBecameOfThem() {
        TaskScorecard card = card("2025-07-01");

        assertThat(card.byLeadAgency())
                .extracting(line -> line.key().toString(), line -> line.tally().total())
                .startsWith(tuple("Bộ Khoa học và Công nghệ", 2L), tuple("Bộ Công an", 1L), tuple("An Giang", 1L))
                .hasSize(5);
        assertThat(card.ledBy(INFORMATION).tasks()).isEmpty();
        assertThat(card.ledBy(POLICE).tasks()).hasSize(1);
    }

    @Test
    void countsByTheOutermostHeadingAndByTheYearOfTheLastDay() {
        TaskScorecard card = card("2024-03-31");

        assertThat(card.byHeading())
                .extracting(line -> line.id().orElse("-"), line -> line.tally().total())
                .containsExactly(tuple("law", 2L), tuple("-", 5L));
        assertThat(card.byDeadlineYear())
                .extracting(line -> line.id().orElse("-"), line -> line.tally().total())
                .containsExactly(tuple("2023", 3L), tuple("2025", 2L), tuple("-", 2L));
    }

    @Test
    void findsTasksThatContradictTheirIndicators() {
        Assessment assessment = ProgrammeAssessor.of(ClassificationPolicies.declared(), LocalDate.of(2024, 3, 31))
                .assess(programme());

        assertThat(card("2024-03-31").contradictions(assessment))
                .extracting(
                        found -> found.task().task().id().value(),
                        found -> found.indicator().indicator().id().value(),
                        TaskScorecard.Contradiction::kind)
                .containsExactly(
                        tuple("done", "hard", TaskScorecard.Contradiction.Kind.TASK_DONE_INDICATOR_BADLY),
                        tuple("late", "met", TaskScorecard.Contradiction.Kind.TASK_LATE_INDICATOR_WELL));
        assertThat(card("2023-12-31").contradictions(assessment))
                .extracting(TaskScorecard.Contradiction::kind)
                .isEqualTo(List.of(TaskScorecard.Contradiction.Kind.TASK_DONE_INDICATOR_BADLY));
    }
}
