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
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.Measure;
import io.github.tiendo.indicator.MeasureId;
import io.github.tiendo.intake.LoadedProgramme;
import io.github.tiendo.intake.ProgrammeDraft;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ProgressReport.StatedText;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

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
                .draft(ProgrammeDraft.builder().source("r.xlsx").build())
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
}
