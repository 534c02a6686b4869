package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.ElementRef;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.ExclusionReason;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.Measure;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.RowRef;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetId;
import io.github.tiendo.task.Task;
import io.github.tiendo.task.TaskId;
import io.github.tiendo.task.TaskStatus;
import io.github.tiendo.task.TaskStatusEntry;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The checks of a programme's rows against what its report says of them, and against one another. */
class ProgrammeAuditTest {

    private static final Measure FIBRE = Measure.builder()
            .id(MeasureId.of("fibre"))
            .name(LocalizedText.english("Fibre"))
            .build();

    private final Programme.Builder programme =
            Programme.builder().id(ProgrammeId.of("p")).title(LocalizedText.english("P"));
    private final ProgressReport.Builder report =
            ProgressReport.builder().id(ReportId.of("r")).dataThrough(LocalDate.of(2022, 12, 31));

    private void row(String name, String value, String target, Grade declared) {
        IndicatorId id = IndicatorId.of(name);
        programme.addIndicators(Indicator.builder()
                .id(id)
                .name(LocalizedText.english(name))
                .measure(FIBRE)
                .build());
        programme.putTargets(id, List.of(Target.atLeast(Percent.of(target), Period.endOf(2025))));
        report.addObservations(Observation.builder()
                .indicator(id)
                .period(Period.year(2022))
                .value(Quantity.percent(value))
                .build());
        report.addDeclaredGrades(
                DeclaredGrade.builder().indicator(id).grade(declared).build());
    }

    private List<AuditedFigure> mismatches(StatedFigureKind kind) {
        AuditResult result = ReportAudit.of(Languages.ENGLISH)
                .audit(programme.reports(List.of(report.build())).build());
        return result.figures().stream()
                .filter(figure -> figure.kind() == kind && figure.verdict() == Verdict.MISMATCH)
                .toList();
    }

    @Test
    void findsARowDeclaredMetWhoseValueMissesItsTarget() {
        row("fibre households", "75", "80", Scales.MET);

        assertThat(mismatches(StatedFigureKind.VALUE)).hasSize(1);
    }

    @Test
    void findsARowDeclaredHardWhoseValueMeetsItsTarget() {
        row("fibre households", "85", "80", Scales.HARD);

        assertThat(mismatches(StatedFigureKind.VALUE)).hasSize(1);
    }

    @Test
    void namesTheCellOfARow() {
        row("fibre households", "75", "80", Scales.MET);
        SourceLocation cell =
                SourceLocation.builder().source("r.xlsx").address("Chỉ tiêu!F5").build();
        LoadedProgramme loaded = LoadedProgramme.builder()
                .programme(programme.addReports(report.build()).build())
                .origins(Origins.from(Map.of(ElementRef.of("indicator", "fibre households", "grade"), cell)))
                .source("r.xlsx")
                .build();

        assertThat(ReportAudit.of(Languages.ENGLISH).audit(loaded).figures())
                .singleElement()
                .satisfies(figure -> {
                    assertThat(figure.location()).contains(cell);
                    assertThat(figure.explanation().text(Languages.ENGLISH))
                            .isEqualTo("declared \"Met\", but 75% does not meet the target of ≥ 80% (2025)");
                });
    }

    @Test
    void hasNothingToSayOfRowsThatAgree() {
        row("fibre households", "85", "80", Scales.MET);

        assertThat(mismatches(StatedFigureKind.VALUE)).isEmpty();
        assertThat(mismatches(StatedFigureKind.CONFLICT)).isEmpty();
    }

    @Test
    void findsOneMeasureWithTwoValues() {
        row("fibre households", "75", "80", Scales.LIKELY);
        row("fibre homes", "70", "80", Scales.LIKELY);

        assertThat(mismatches(StatedFigureKind.CONFLICT)).hasSize(1);
    }

    @Test
    void countsTheRowsOfAClassThatASentenceStates() {
        row("fibre households", "85", "80", Scales.MET);
        report.addStatedTexts(StatedText.of("- 02/03 chỉ tiêu đã hoàn thành (đạt tỷ lệ 67%);"));

        assertThat(mismatches(StatedFigureKind.CLASS_COUNT)).singleElement().satisfies(figure -> {
            assertThat(figure.numerator().orElseThrow()).isEqualByComparingTo("1");
            assertThat(figure.denominator().orElseThrow()).isEqualByComparingTo("2");
        });
    }

    /** A programme of four counted indicators and one that is not, and of three tasks, with the sentences of its report. */
    private static List<String> said(Grade judged, String... sentences) {
        Programme.Builder programme =
                Programme.builder().id(ProgrammeId.of("p")).title(LocalizedText.english("P"));
        ProgressReport.Builder report =
                ProgressReport.builder().id(ReportId.of("r")).dataThrough(LocalDate.of(2022, 12, 31));
        List<Grade> grades = List.of(Scales.MET, Scales.MET, Scales.HARD, judged, Scales.MET);
        for (int i = 0; i < grades.size(); i++) {
            IndicatorId id = IndicatorId.of("i" + i);
            Indicator.Builder indicator = Indicator.builder().id(id).name(LocalizedText.english("indicator " + i));
            programme.addIndicators(
                    i < 4
                            ? indicator.build()
                            : indicator.exclusion(ExclusionReason.NATIONAL_RANK).build());
            report.putRows(id, RowRef.builder().number("1." + i).build())
                    .addDeclaredGrades(DeclaredGrade.builder()
                            .indicator(id)
                            .grade(grades.get(i))
                            .build());
        }
        List<TaskStatus> statuses = List.of(TaskStatus.COMPLETED, TaskStatus.COMPLETED, TaskStatus.IN_PROGRESS);
        for (int i = 0; i < statuses.size(); i++) {
            TaskId id = TaskId.of("t" + i);
            programme.addTasks(Task.builder()
                    .id(id)
                    .title(LocalizedText.english("task " + i))
                    .build());
            report.putTaskRows(id, RowRef.builder().number("" + i).build())
                    .addTaskEntries(TaskStatusEntry.of(id, statuses.get(i), LocalDate.of(2022, 12, 31)));
        }
        for (String sentence : sentences) {
            report.addStatedTexts(StatedText.of(sentence));
        }
        return ReportAudit.of(Languages.VIETNAMESE)
                .audit(programme.addReports(report.build()).build())
                .figures()
                .stream()
                .filter(figure ->
                        figure.kind() == StatedFigureKind.CLASS_COUNT || figure.kind() == StatedFigureKind.ANNEX_COUNT)
                .map(figure -> figure.kind() + " " + figure.verdict() + " "
                        + figure.denominator().orElseThrow() + " of "
                        + figure.numerator().orElseThrow())
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Có 02 chỉ tiêu đã hoàn thành. | CLASS_COUNT CONSISTENT 2 of 2",
                "Có 03 chỉ tiêu đã hoàn thành. | CLASS_COUNT MISMATCH 3 of 2",
                "Có 01 chỉ tiêu khó hoàn thành. | CLASS_COUNT CONSISTENT 1 of 1",
                "Tổng số 04 chỉ tiêu. | ANNEX_COUNT CONSISTENT 4 of 4",
                "Tổng số 05 chỉ tiêu. | ANNEX_COUNT MISMATCH 5 of 4",
                "Tổng số 03 nhiệm vụ. | ANNEX_COUNT CONSISTENT 3 of 3",
                "Tổng số 04 nhiệm vụ. | ANNEX_COUNT MISMATCH 4 of 3",
                "Có 02 nhiệm vụ đã hoàn thành. | CLASS_COUNT CONSISTENT 2 of 2",
                "Có 02 nhiệm vụ đang thực hiện. | CLASS_COUNT MISMATCH 2 of 1",
                "Có 01 nhiệm vụ đang thực hiện, chưa hoàn thành. | CLASS_COUNT CONSISTENT 1 of 1",
                "Có 01 nhiệm vụ chưa hoàn thành. | ''",
                "Có 02 nhiệm vụ. | ''",
                "Có 2,5 nhiệm vụ đã hoàn thành. | ''",
                "Có 2 nghìn nhiệm vụ đã hoàn thành. | ''",
                "Có hơn 02 nhiệm vụ đã hoàn thành. | ''",
                "Có 1000000 nhiệm vụ đã hoàn thành. | ''",
                "Tỷ lệ 02 hồ sơ đã hoàn thành. | ''"
            })
    void countsWhatASentenceSaysOfTheRows(String sentence, String expected) {
        assertThat(String.join("; ", said(Scales.LIKELY, sentence))).isEqualTo(expected);
    }

    /** Who reports the hard and those that cannot be assessed as one class counts both, unless the text parts them. */
    @Test
    void countsWhatCannotBeAssessedWithTheClassThatTheTextPutsItTo() {
        assertThat(said(Scales.NOT_ASSESSABLE, "Có 02 chỉ tiêu khó hoàn thành."))
                .containsExactly("CLASS_COUNT CONSISTENT 2 of 2");
        assertThat(said(Scales.NOT_ASSESSABLE, "Có 01 chỉ tiêu khó hoàn thành."))
                .containsExactly("CLASS_COUNT CONSISTENT 1 of 1");
        assertThat(said(Scales.NOT_ASSESSABLE, "Có 02 chỉ tiêu khó hoàn thành.", "Có 01 chỉ tiêu chưa đánh giá được."))
                .contains("CLASS_COUNT MISMATCH 2 of 1");
    }

    @Test
    void holdsTextsAgainstTheNewestReportThatHasRows() {
        row("fibre households", "85", "80", Scales.MET);
        report.putRows(
                IndicatorId.of("fibre households"), RowRef.builder().number("1").build());
        Programme known = programme
                .addReports(
                        report.build(),
                        ProgressReport.builder().id(ReportId.of("later")).build())
                .build();

        assertThat(ReportAudit.of(Languages.VIETNAMESE)
                        .against(known)
                        .audit("t", "Tổng số 02 chỉ tiêu.")
                        .figures())
                .filteredOn(figure -> figure.kind() == StatedFigureKind.ANNEX_COUNT)
                .singleElement()
                .satisfies(figure -> assertThat(figure.verdict()).isEqualTo(Verdict.MISMATCH));
        assertThat(ReportAudit.of(Languages.VIETNAMESE)
                        .against(Programme.builder()
                                .from(known)
                                .reports(List.of())
                                .build())
                        .audit("t", "Tổng số 02 chỉ tiêu.")
                        .figures())
                .noneMatch(figure -> figure.kind() == StatedFigureKind.ANNEX_COUNT);
    }

    @Test
    void comparesTheSameMeasureOnlyWhereBothSayANumberOfTheWhole() {
        row("fibre households", "75", "80", Scales.LIKELY);
        row("fibre homes", "75.0", "80", Scales.LIKELY);
        report.addObservations(
                Observation.builder()
                        .indicator(IndicatorId.of("fibre homes"))
                        .period(Period.year(2022))
                        .subject(AgencyId.of("hue"))
                        .value(Quantity.percent("20"))
                        .build(),
                Observation.of(IndicatorId.of("fibre homes"), Period.year(2021), TextValue.of("most")),
                Observation.of(IndicatorId.of("fibre households"), Period.year(2021), Quantity.percent("60")));

        assertThat(mismatches(StatedFigureKind.CONFLICT)).isEmpty();
    }

    @Test
    void judgesNoGradeOfAnotherScaleOrWithoutValueOrTarget() {
        row("fibre households", "75", "80", Scales.NOT_ASSESSABLE);
        IndicatorId bare = IndicatorId.of("bare");
        programme.addIndicators(
                Indicator.builder().id(bare).name(LocalizedText.english("bare")).build());
        report.addDeclaredGrades(
                DeclaredGrade.builder().indicator(bare).grade(Scales.MET).build(),
                DeclaredGrade.builder()
                        .indicator(IndicatorId.of("fibre households"))
                        .target(TargetId.of("another"))
                        .grade(Scales.MET)
                        .build(),
                DeclaredGrade.builder()
                        .indicator(IndicatorId.of("fibre households"))
                        .grade(Scales.RAG.grades().get(0))
                        .build());

        assertThat(mismatches(StatedFigureKind.VALUE)).isEmpty();
    }
}
