package io.github.tiendo.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.entry;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import io.github.tiendo.task.Deadline;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ProgrammeTest {

    private static final IndicatorId FIBRE = IndicatorId.of("fibre");
    private static final IndicatorId OTHER = IndicatorId.of("other");
    private static final TaskId PLAN = TaskId.of("plan");
    private static final TaskId LAW = TaskId.of("law");
    private static final Period YEAR = Period.year(2024);
    private static final LocalDate JULY = LocalDate.of(2024, 7, 1);

    private static final Indicator INDICATOR =
            Indicator.builder().id(FIBRE).name(LocalizedText.english("Fibre")).build();
    private static final Task TASK =
            Task.builder().id(PLAN).title(LocalizedText.english("Plan")).build();

    private static Programme.Builder programme() {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(INDICATOR)
                .addTasks(TASK);
    }

    private static ProgressReport.Builder report() {
        return ProgressReport.builder().id(ReportId.of("r"));
    }

    private static Total total() {
        return Total.builder()
                .indicator(FIBRE)
                .period(YEAR)
                .value(Quantity.of(5, Unit.COUNT))
                .method(PartsRule.Method.SUM)
                .addParts(Total.Part.builder()
                        .agency(AgencyId.of("hue"))
                        .name(LocalizedText.english("Huế"))
                        .build())
                .build();
    }

    @Test
    void keepsTheTargetsThatItWasGivenWhateverBecomesOfTheirList() {
        Target half = Target.atLeast(Percent.of("50"), YEAR);
        Target most = Target.atLeast(Percent.of("80"), YEAR);
        List<Target> reused = new ArrayList<>(List.of(half));
        Indicator second = Indicator.builder().from(INDICATOR).id(OTHER).build();
        Programme.Builder building = programme().addIndicators(second).putTargets(FIBRE, reused);
        reused.set(0, most);
        Programme programme = building.putAllTargets(Map.of(OTHER, reused)).build();
        reused.clear();

        assertThat(programme.targets()).containsExactly(entry(FIBRE, List.of(half)), entry(OTHER, List.of(most)));
        assertThatThrownBy(() -> programme.targets().get(FIBRE).clear())
                .isInstanceOf(UnsupportedOperationException.class);
        assertThatThrownBy(() -> programme.targets().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void holdsSeveralTargetsOfOneDayTogetherInWhateverOrder() {
        Target floor = Target.atLeast(Percent.of("80"), YEAR);
        Target ceiling = Target.atMost(Percent.of("90"), YEAR);

        for (List<Target> set : List.of(List.of(floor, ceiling), List.of(ceiling, floor))) {
            Programme programme = programme().putTargets(FIBRE, set).build();

            assertThat(programme.heldTogether(FIBRE)).containsExactly(set);
            assertThat(programme.targetsOf(FIBRE)).singleElement().satisfies(both -> {
                assertThat(both.id()).isEqualTo(floor.id());
                assertThat(both.due()).contains(YEAR);
                assertThat(both.isMetBy(Quantity.percent("60"))).isEqualTo(Target.Answer.NO);
                assertThat(both.isMetBy(Quantity.percent("85"))).isEqualTo(Target.Answer.YES);
                assertThat(both.isMetBy(Quantity.percent("95"))).isEqualTo(Target.Answer.NO);
            });
        }
    }

    @Test
    void anAmendmentWithALaterDayReplacesWhatWasSet() {
        Target set = Target.atLeast(Percent.of("80"), YEAR);
        Target amended = Target.builder()
                .from(Target.atLeast(Percent.of("50"), YEAR))
                .decidedOn(JULY)
                .build();

        for (List<Target> both : List.of(List.of(set, amended), List.of(amended, set))) {
            Programme programme = programme().putTargets(FIBRE, both).build();

            assertThat(programme.targetsOf(FIBRE)).containsExactly(amended);
            assertThat(programme.heldTogether(FIBRE)).isEmpty();
        }
    }

    @Test
    void nothingStandsTwice() {
        List<Programme.Builder> doubled = List.of(
                programme().addIndicators(INDICATOR),
                programme().addTasks(TASK),
                programme().addReports(report().build(), report().build()),
                programme().addTotals(total(), total()));

        assertThatCode(() -> programme().addTotals(total()).build()).doesNotThrowAnyException();
        for (Programme.Builder one : doubled) {
            assertThatThrownBy(one::build)
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasMessageStartingWith("two ");
        }
    }

    @Test
    void whatIsNamedIsThere() {
        HeadingId heading = HeadingId.of("h");
        List<Programme.Builder> strangers = List.of(
                programme()
                        .addIndicators(Indicator.builder()
                                .from(INDICATOR)
                                .id(OTHER)
                                .heading(heading)
                                .build()),
                programme()
                        .addTasks(Task.builder()
                                .from(TASK)
                                .id(LAW)
                                .heading(heading)
                                .build()),
                programme()
                        .addTasks(Task.builder()
                                .from(TASK)
                                .id(LAW)
                                .addIndicators(OTHER)
                                .build()),
                programme().putTargets(OTHER, List.of(Target.atLeast(Percent.of(80), Period.endOf(2025)))),
                programme()
                        .addTotals(
                                Total.builder().from(total()).indicator(OTHER).build()),
                programme()
                        .addReports(report().addObservations(Observation.of(OTHER, YEAR, Quantity.percent("5")))
                                .build()),
                programme()
                        .addReports(report().addDeclaredGrades(DeclaredGrade.builder()
                                        .indicator(OTHER)
                                        .grade(Scales.MET)
                                        .build())
                                .build()),
                programme()
                        .addReports(report().putRows(OTHER, RowRef.builder().build())
                                .build()),
                programme()
                        .addReports(report().addTaskEntries(TaskStatusEntry.of(LAW, TaskStatus.COMPLETED, JULY))
                                .build()),
                programme()
                        .addReports(report().putTaskRows(LAW, RowRef.builder().build())
                                .build()));

        for (Programme.Builder one : strangers) {
            assertThatThrownBy(one::build).isInstanceOf(IllegalArgumentException.class);
        }
    }

    @Test
    void ofOneTargetTheLastDecidedIsInForce() {
        Target first = Target.atLeast(Percent.of(60), Period.endOf(2025));
        Target amended = Target.builder()
                .from(Target.atLeast(Percent.of(70), Period.endOf(2025)))
                .decidedOn(JULY)
                .build();
        Target later = Target.builder()
                .from(Target.atLeast(Percent.of(75), Period.endOf(2025)))
                .decidedOn(JULY.plusDays(1))
                .build();

        assertThat(programme()
                        .putTargets(FIBRE, List.of(first, later, amended))
                        .build()
                        .targetsOf(FIBRE))
                .containsExactly(later);
    }

    /** An estimate of the whole period counts from the day of its report on, until a later report has none. */
    @Test
    void anEstimateCountsForItsPeriodFromTheFirstReportOn() {
        Observation estimate = Observation.builder()
                .indicator(FIBRE)
                .period(YEAR)
                .value(Quantity.percent("70"))
                .status(Observation.Status.ESTIMATED)
                .build();
        Programme estimated = programme()
                .addReports(
                        report().id(ReportId.of("late"))
                                .dataThrough(LocalDate.of(2024, 11, 30))
                                .addObservations(estimate)
                                .build(),
                        report().id(ReportId.of("early"))
                                .dataThrough(LocalDate.of(2024, 10, 31))
                                .addObservations(estimate)
                                .build(),
                        report().id(ReportId.of("forecast"))
                                .dataThrough(LocalDate.of(2024, 12, 15))
                                .addObservations(Observation.builder()
                                        .from(estimate)
                                        .status(Observation.Status.FORECAST)
                                        .build())
                                .build())
                .build();

        assertThat(estimated.counts(estimate, LocalDate.of(2024, 10, 31))).isTrue();
        assertThat(estimated.counts(estimate, LocalDate.of(2024, 10, 30))).isFalse();
    }

    @Test
    void knewOnADayWhatWasDecidedByThen() {
        Task postponed = Task.builder()
                .from(TASK)
                .deadline(Deadline.onDate(JULY))
                .addAmendments(
                        Deadline.Amendment.of(Deadline.onDate(JULY.plusMonths(1)), JULY.minusDays(5)),
                        Deadline.Amendment.of(Deadline.onDate(JULY.plusMonths(2)), JULY))
                .build();
        Programme programme = Programme.builder()
                .from(programme().build())
                .tasks(List.of(postponed))
                .build();

        assertThat(programme
                        .asKnownOn(JULY.minusDays(1))
                        .orThrow()
                        .tasks()
                        .get(0)
                        .amendments())
                .hasSize(1);
        assertThat(programme.withTotals(List.of())).isSameAs(programme);
        assertThat(programme.withTotals(List.of(total())).withTotals(List.of())).isEqualTo(programme);
    }
}
