package io.github.tiendo.comparison;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.assessment.Assessment;
import io.github.tiendo.assessment.ProgrammeAssessor;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.comparison.ProgrammeComparison.ChangeKind;
import io.github.tiendo.comparison.ProgrammeComparison.GradeMove;
import io.github.tiendo.comparison.ProgrammeComparison.MatrixCell;
import io.github.tiendo.comparison.ProgrammeComparison.TaskChange;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.HeadingId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Outline;
import io.github.tiendo.programme.Outline.Heading;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ReportId;
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
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgrammeComparisonTest {

    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);
    private static final LocalDate END_OF_2023 = LocalDate.of(2023, 12, 31);

    /** Programmes of rows under one heading, each with its number, value, target and class. */
    private static final class Rows {

        private final Programme.Builder programme =
                Programme.builder().id(ProgrammeId.of("749")).title(LocalizedText.vietnamese("Chương trình"));
        private final ProgressReport.Builder report =
                ProgressReport.builder().id(ReportId.of("r")).dataThrough(END_OF_2022);
        private final HeadingId heading;

        Rows(String title) {
            heading = HeadingId.of(title);
            programme.outline(Outline.builder()
                    .addHeadings(Heading.builder()
                            .id(heading)
                            .title(LocalizedText.vietnamese(title))
                            .build())
                    .build());
        }

        Rows row(String table, String number, String name, String value, String target, Grade grade) {
            IndicatorId id = IndicatorId.derivedFrom(List.of(heading.value()), name);
            programme
                    .addIndicators(Indicator.builder()
                            .id(id)
                            .name(LocalizedText.vietnamese(name))
                            .heading(heading)
                            .unit(Unit.PERCENT)
                            .build())
                    .putTargets(id, List.of(Target.atLeast(Percent.of(target), Period.endOf(2025))));
            report.addDeclaredGrades(
                            DeclaredGrade.builder().indicator(id).grade(grade).build())
                    .putRows(
                            id,
                            RowRef.builder()
                                    .table(table)
                                    .addHeadings(heading.value())
                                    .number(number)
                                    .build());
            if (!value.equals("-")) {
                report.addObservations(Observation.builder()
                        .indicator(id)
                        .period(Period.year(2022))
                        .value(Quantity.percent(value))
                        .build());
            }
            return this;
        }

        Programme build() {
            return programme.addReports(report.build()).build();
        }
    }

    private static Assessment assess(Programme programme, LocalDate asOf) {
        return ProgrammeAssessor.of(ClassificationPolicies.declared(), asOf).assess(programme);
    }

    private static ProgrammeComparison compare(Programme before, Programme after) {
        return ProgrammeComparison.of(assess(before, END_OF_2022), assess(after, END_OF_2022));
    }

    private static String words(Optional<? extends Localized> words) {
        return words.map(text -> text.text(Languages.VIETNAMESE)).orElse("");
    }

    private static List<String> changes(ProgrammeComparison comparison) {
        return comparison.indicators().stream()
                .map(change -> change.change() + ": " + words(change.before()) + " -> " + words(change.after()))
                .toList();
    }

    private static final Programme OLD = new Rows("CHÍNH PHỦ SỐ")
            .row("1.1", "1", "Tỷ lệ phủ cáp quang đến cấp xã", "100", "100", Scales.MET)
            .row("1.2", "1", "Tỷ lệ phủ cáp quang đến hộ gia đình", "75", "80", Scales.LIKELY_EARLY)
            .row("1.2", "2", "Tỷ lệ hồ sơ trực tuyến", "40", "80", Scales.LIKELY)
            .build();

    @Test
    void movesOneGradeWhereOneRowMovedToAnotherTableAndEverythingWasRenumbered() {
        Programme later = new Rows("CHÍNH PHỦ SỐ")
                .row("1.1", "1", "Tỷ lệ phủ cáp quang đến hộ gia đình", "75", "80", Scales.MET)
                .row("1.1", "2", "Tỷ lệ phủ cáp quang đến cấp xã", "100", "100", Scales.MET)
                .row("1.2", "1", "Tỷ lệ hồ sơ trực tuyến", "40", "80", Scales.LIKELY)
                .build();

        ProgrammeComparison comparison = compare(OLD, later);

        assertThat(comparison.indicators()).isEmpty();
        assertThat(comparison.gradeMoves())
                .extracting(GradeMove::indicator, GradeMove::before, GradeMove::after)
                .containsExactly(
                        tuple(OLD.indicators().get(1).id(), Optional.of(Scales.LIKELY_EARLY), Optional.of(Scales.MET)));
        assertThat(comparison.matrix())
                .extracting(MatrixCell::before, MatrixCell::after, MatrixCell::count)
                .containsExactly(
                        tuple(Optional.of(Scales.MET), Optional.of(Scales.MET), 1L),
                        tuple(Optional.of(Scales.LIKELY_EARLY), Optional.of(Scales.MET), 1L),
                        tuple(Optional.of(Scales.LIKELY), Optional.of(Scales.LIKELY), 1L));
        assertThat(comparison.isUnchanged()).isFalse();
    }

    @Test
    void findsNothingBetweenAProgrammeAndItself() {
        assertThat(compare(OLD, OLD).isUnchanged()).isTrue();
    }

    @Test
    void tellsWhatCameWentAndGotAnotherValueOrTarget() {
        Programme later = new Rows("CHÍNH PHỦ SỐ")
                .row("1.1", "1", "Tỷ lệ phủ cáp quang đến cấp xã", "99.5", "100", Scales.MET)
                .row("1.2", "1", "Tỷ lệ phủ cáp quang đến hộ gia đình", "75.0", "85", Scales.LIKELY_EARLY)
                .row("1.2", "2", "Tỷ lệ chữ ký số", "0.34", "50", Scales.UNLIKELY)
                .build();

        assertThat(changes(compare(OLD, later)))
                .containsExactly(
                        "VALUE_REVISED: 100% -> 99,5%",
                        "TARGET_AMENDED: ≥ 80% (năm 2025) -> ≥ 85% (năm 2025)",
                        "ADDED:  -> Tỷ lệ chữ ký số",
                        "REMOVED: Tỷ lệ hồ sơ trực tuyến -> ");
    }

    @Test
    void tellsANewNameAndANewDefinitionOfAnIndicatorWithOneId() {
        Indicator first = OLD.indicators().get(0);
        Indicator renamed = Indicator.builder()
                .from(first)
                .name(LocalizedText.vietnamese("Tỷ lệ xã có cáp quang"))
                .addDefinitions(Definition.builder()
                        .id(DefinitionId.of("new"))
                        .wording(LocalizedText.vietnamese("xã mới"))
                        .build())
                .build();
        Programme later = Programme.builder()
                .from(OLD)
                .indicators(List.of(
                        renamed, OLD.indicators().get(1), OLD.indicators().get(2)))
                .build();

        assertThat(changes(compare(OLD, later)))
                .containsExactly(
                        "RENAMED: Tỷ lệ phủ cáp quang đến cấp xã -> Tỷ lệ xã có cáp quang", "REDEFINED:  -> xã mới");
    }

    @Test
    void findsRowsOfOtherIdsByTheirNames() {
        Programme later = new Rows("XÃ HỘI SỐ")
                .row("1.1", "1", "Tỷ lệ phủ cáp quang đến cấp xã", "100", "100", Scales.MET)
                .row("1.2", "1", "Tỷ lệ phủ cáp quang đến hộ gia đình", "76", "80", Scales.LIKELY_EARLY)
                .row("1.2", "2", "Tỷ lệ hồ sơ trực tuyến", "-", "80", Scales.LIKELY)
                .build();

        assertThat(changes(compare(OLD, later))).containsExactly("VALUE_REVISED: 75% -> 76%", "VALUE_REMOVED: 40% -> ");
    }

    @Test
    void takesTheValueOfALaterPeriodForWhatCameAfterTheOneNoLongerStated() {
        Indicator poverty = OLD.indicators().get(0);
        Programme first = reporting(poverty, END_OF_2022, Period.year(2021), "5", Period.year(2022), "4.2");
        Programme next = reporting(poverty, END_OF_2023, Period.year(2023), "3.6", Period.year(2020), "6");

        assertThat(changes(ProgrammeComparison.of(assess(first, END_OF_2022), assess(next, END_OF_2023))))
                .containsExactly(
                        "VALUE_ADDED: 4,2% (năm 2022) -> 3,6%", "VALUE_ADDED:  -> 6%", "VALUE_REMOVED: 5% -> ");
    }

    private static Programme reporting(
            Indicator indicator, LocalDate day, Period one, String value, Period other, String otherValue) {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.vietnamese("Chương trình"))
                .addIndicators(Indicator.builder()
                        .id(indicator.id())
                        .name(indicator.name())
                        .unit(Unit.PERCENT)
                        .build())
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .dataThrough(day)
                        .addObservations(
                                Observation.builder()
                                        .indicator(indicator.id())
                                        .period(one)
                                        .value(Quantity.percent(value))
                                        .build(),
                                Observation.builder()
                                        .indicator(indicator.id())
                                        .period(other)
                                        .value(Quantity.percent(otherValue))
                                        .build())
                        .build())
                .build();
    }

    @Nested
    class TwoDaysOfOneProgramme {

        private final IndicatorId first = OLD.indicators().get(0).id();
        private final Programme programme = OLD.withReport(ProgressReport.builder()
                .id(ReportId.of("2023"))
                .dataThrough(END_OF_2023)
                .addObservations(Observation.builder()
                        .indicator(first)
                        .period(Period.year(2023))
                        .value(Quantity.percent("100"))
                        .build())
                .addDeclaredGrades(DeclaredGrade.builder()
                        .indicator(OLD.indicators().get(2).id())
                        .grade(Scales.HARD)
                        .build())
                .build());

        @Test
        void countsOnEachSideWhatWasThereOnItsDay() {
            ProgrammeComparison comparison =
                    ProgrammeComparison.of(assess(programme, END_OF_2022), assess(programme, END_OF_2023));

            assertThat(changes(comparison)).containsExactly("VALUE_ADDED:  -> 100%");
            assertThat(comparison.indicators().get(0).fact().orElseThrow().period())
                    .isEqualTo(Period.year(2023));
            assertThat(comparison.gradeMoves())
                    .extracting(GradeMove::before, GradeMove::after)
                    .containsExactly(tuple(Optional.of(Scales.LIKELY), Optional.of(Scales.HARD)));
        }
    }

    @Nested
    class Tasks {

        private Programme programme(String id, String title, Deadline deadline, TaskStatus status) {
            TaskId task = TaskId.of(id);
            return Programme.builder()
                    .id(ProgrammeId.of("749"))
                    .title(LocalizedText.vietnamese("Chương trình"))
                    .addTasks(Task.builder()
                            .id(task)
                            .title(LocalizedText.vietnamese(title))
                            .deadline(deadline)
                            .build())
                    .addReports(ProgressReport.builder()
                            .id(ReportId.of("r"))
                            .dataThrough(END_OF_2022)
                            .addTaskEntries(TaskStatusEntry.of(task, status, END_OF_2022))
                            .build())
                    .build();
        }

        @Test
        void tellWhoLeadsNowInstead() {
            Programme before = ledBy(AgencyId.of("Sở B"));
            Programme after = ledBy(AgencyId.of("Sở C"), AgencyId.of("Sở A"));

            assertThat(compare(before, after).tasks())
                    .extracting(TaskChange::change, change -> words(change.before()), change -> words(change.after()))
                    .containsExactly(tuple(ChangeKind.LEAD_CHANGED, "Sở B", "Sở C; Sở A"));
            assertThat(compare(after, ledBy(AgencyId.of("Sở A"), AgencyId.of("Sở C")))
                            .tasks())
                    .isEmpty();
        }

        private Programme ledBy(AgencyId... leads) {
            Programme programme = programme("t1", "Tập huấn", Deadline.none(), TaskStatus.IN_PROGRESS);
            return Programme.builder()
                    .from(programme)
                    .tasks(List.of(Task.builder()
                            .from(programme.tasks().get(0))
                            .addLeadAgencies(leads)
                            .build()))
                    .build();
        }

        @Test
        void tellANewStatusAndANewDeadline() {
            Programme before =
                    programme("t1", "Xây dựng nền tảng", Deadline.within(2021, 2025), TaskStatus.IN_PROGRESS);
            Programme after = programme("x1", "Xây dựng nền tảng", Deadline.none(), TaskStatus.COMPLETED);

            assertThat(compare(before, after).tasks())
                    .extracting(
                            TaskChange::task,
                            TaskChange::change,
                            change -> words(change.before()),
                            change -> words(change.after()))
                    .containsExactly(
                            tuple(TaskId.of("x1"), ChangeKind.STATUS_CHANGED, "Đang thực hiện", "Hoàn thành"),
                            tuple(TaskId.of("x1"), ChangeKind.DEADLINE_AMENDED, "2021-2025", ""));
        }

        @Test
        void tellWhatCameWentAndWasRenamed() {
            Programme before = programme("t1", "Xây dựng nền tảng", Deadline.none(), TaskStatus.COMPLETED);
            Programme renamed = programme("t1", "Vận hành nền tảng", Deadline.none(), TaskStatus.COMPLETED);
            Programme other = programme("t2", "Đào tạo", Deadline.none(), TaskStatus.COMPLETED);

            assertThat(compare(before, renamed).tasks())
                    .extracting(TaskChange::change)
                    .containsExactly(ChangeKind.RENAMED);
            assertThat(compare(before, other).tasks())
                    .extracting(TaskChange::change)
                    .containsExactly(ChangeKind.ADDED, ChangeKind.REMOVED);
        }
    }

    @Test
    void comparesNoGradesOfDifferentScales() {
        Assessment other = Assessment.builder()
                .from(assess(OLD, END_OF_2022))
                .scale(Scale.builder("STARS", LocalizedText.english("Stars"))
                        .degree("FIVE", LocalizedText.english("Five"), "#2e7d32")
                        .degree("ONE", LocalizedText.english("One"), "#e53935")
                        .build())
                .build();

        assertThatIllegalArgumentException()
                .isThrownBy(() -> ProgrammeComparison.of(assess(OLD, END_OF_2022), other))
                .withMessageContaining("cannot be compared");
    }
}
