package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.Severity;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Definition;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.ElementRefs;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Reports of one time that say different things of one indicator. */
class DisagreementsTest {

    private static final IndicatorId ROADS = IndicatorId.of("roads");
    private static final LocalDate END_OF_2022 = LocalDate.of(2022, 12, 31);

    private static final ProgressReport ONE = report("one", 70, Scales.LIKELY).build();
    private static final ProgressReport OTHER = report("other", 95, Scales.MET).build();

    private static ProgressReport.Builder report(String id, int number, Grade grade) {
        return ProgressReport.builder()
                .id(ReportId.of(id))
                .addObservations(Observation.builder()
                        .indicator(ROADS)
                        .period(Period.year(2022))
                        .value(Quantity.of(number, Unit.COUNT))
                        .build())
                .addDeclaredGrades(
                        DeclaredGrade.builder().indicator(ROADS).grade(grade).build());
    }

    private static Programme programme(ProgressReport... reports) {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.of("Chương trình", "Programme"))
                .addIndicators(Indicator.builder()
                        .id(ROADS)
                        .name(LocalizedText.of("Đường", "Roads"))
                        .build())
                .putTargets(ROADS, List.of(Target.atLeast(Quantity.of(100, Unit.COUNT), Period.endOf(2025))))
                .addReports(reports)
                .build();
    }

    private static Assessment declared(ProgressReport... reports) {
        return ProgrammeAssessor.of(ClassificationPolicies.declared(), END_OF_2022)
                .assess(programme(reports));
    }

    @Test
    void leaveTheClassOpenWhateverTheirOrder() {
        for (Assessment assessment : List.of(declared(ONE, OTHER), declared(OTHER, ONE))) {
            assertThat(assessment.targets()).singleElement().satisfies(target -> {
                assertThat(target.declared()).isEmpty();
                assertThat(target.classification().notRatedReason())
                        .contains(NotRatedReason.Standard.CONFLICTING_VALUES);
            });
        }
    }

    @Test
    void areNamedWithThePlacesOfBoth() {
        Origins origins = Origins.builder()
                .putPlaces(ElementRefs.grade(ROADS), SourceLocation.of("a.json", "/reports/0/grades/0"))
                .putPlaces(ElementRefs.of(ReportId.of("one")), SourceLocation.of("a.json", "/reports/0"))
                .build();

        assertThat(origins.placed(declared(ONE, OTHER).findings()))
                .extracting(finding -> finding.line(Languages.ENGLISH))
                .containsExactly(
                        "warning: Roads, 2022: different values are stated: 70 (a.json!/reports/0), 95 (other);"
                                + " expected one; all are kept",
                        "a.json!/reports/0/grades/0: warning: Roads: different classes are stated of one time: Likely"
                                + " (a.json!/reports/0), Met (other); expected one, or the days on which they were"
                                + " stated; none is taken");
    }

    @Test
    void areRevisionsWhereOneWasIssuedLater() {
        ProgressReport issued = report("issued", 70, Scales.LIKELY)
                .issuedOn(LocalDate.of(2023, 1, 5))
                .dataThrough(END_OF_2022)
                .build();
        ProgressReport revised = report("revised", 95, Scales.MET)
                .issuedOn(LocalDate.of(2023, 2, 5))
                .dataThrough(END_OF_2022)
                .build();

        Assessment assessment = declared(revised, issued);

        assertThat(assessment.targets().get(0).classification().grade()).contains(Scales.MET);
        assertThat(assessment.findings()).isEmpty();
    }

    @Test
    void ofSeveralTargetsLeaveNoneOut() {
        Target most = Target.atLeast(Quantity.of(90, Unit.COUNT), Period.endOf(2025));
        Target half = Target.atLeast(Quantity.of(50, Unit.COUNT), Period.endOf(2025));
        Target ceiling = Target.atMost(Quantity.of(95, Unit.COUNT), Period.endOf(2025));

        for (List<Target> targets : List.of(List.of(most, half), List.of(half, most))) {
            Assessment assessment = computed(Programme.builder()
                    .from(programme(ONE))
                    .putTargets(ROADS, targets)
                    .build());

            assertThat(assessment.targets().get(0).classification().grade()).contains(Scales.LIKELY);
            assertThat(assessment.findings())
                    .extracting(Finding::severity, Finding::code)
                    .containsExactly(tuple(Severity.WARNING, AssessmentFindingCode.TARGETS_HELD_TOGETHER));
        }
        Assessment range = computed(Programme.builder()
                .from(programme(ONE))
                .putTargets(ROADS, List.of(most, ceiling))
                .build());
        assertThat(range.targets().get(0).classification().grade()).contains(Scales.LIKELY);
        assertThat(range.findings())
                .extracting(Finding::severity, Finding::code)
                .containsExactly(tuple(Severity.NOTE, AssessmentFindingCode.TARGETS_HELD_TOGETHER));
    }

    private static Assessment computed(Programme programme) {
        return ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), END_OF_2022)
                .assess(programme);
    }

    @Test
    void betweenDefinitionsAreSettledByTheOneInForce() {
        Programme open = programme(counted("x", 70), counted("y", 95));
        Programme turned = programme(counted("y", 95), counted("x", 70));
        Programme settled = Programme.builder()
                .from(turned)
                .indicators(List.of(Indicator.builder()
                        .from(turned.indicators().get(0))
                        .addDefinitions(definition("x"), definition("y"))
                        .build()))
                .build();

        for (Programme either : List.of(open, turned)) {
            assertThat(computed(either).targets().get(0).classification().notRatedReason())
                    .contains(NotRatedReason.Standard.CONFLICTING_VALUES);
            assertThat(computed(either).findings())
                    .extracting(Finding::code)
                    .containsExactly(AssessmentFindingCode.CONFLICTING_VALUES);
        }
        assertThat(computed(settled).targets().get(0).latest().orElseThrow().value())
                .contains(Quantity.of(95, Unit.COUNT));
        assertThat(computed(settled).findings())
                .extracting(finding -> finding.line(Languages.ENGLISH))
                .containsExactly(
                        "note: Roads, 2022: values under several definitions are stated: 95 (y), 70 (x); that of"
                                + " the definition in force, 95, is rated");
    }

    private static ProgressReport counted(String definition, int number) {
        return ProgressReport.of(
                ReportId.of(definition),
                List.of(Observation.builder()
                        .indicator(ROADS)
                        .period(Period.year(2022))
                        .definition(DefinitionId.of(definition))
                        .value(Quantity.of(number, Unit.COUNT))
                        .build()));
    }

    private static Definition definition(String id) {
        return Definition.builder()
                .id(DefinitionId.of(id))
                .wording(LocalizedText.english(id))
                .build();
    }

    @Test
    void ofAValueAndItsCountsAreNamed() {
        ProgressReport report = ProgressReport.of(
                ReportId.of("r"),
                List.of(Observation.builder()
                        .indicator(ROADS)
                        .period(Period.year(2022))
                        .numerator(BigDecimal.ONE)
                        .denominator(BigDecimal.TEN)
                        .value(Quantity.percent("90"))
                        .build()));

        assertThat(computed(programme(report)).findings())
                .extracting(finding -> finding.line(Languages.ENGLISH))
                .contains("warning: the value 90% (Roads, 2022) stands beside 1/10; expected 10%; both are kept");
    }

    @Test
    void ofUnitsAndOfDirectionAreNamed() {
        Programme programme = Programme.builder()
                .from(programme(ProgressReport.of(
                        ReportId.of("r"),
                        List.of(Observation.of(ROADS, Period.year(2022), Quantity.of(2, Unit.of("km")))))))
                .indicators(List.of(Indicator.builder()
                        .id(ROADS)
                        .name(LocalizedText.of("Đường", "Roads"))
                        .direction(Indicator.Direction.DECREASE)
                        .build()))
                .build();

        assertThat(computed(programme).findings())
                .extracting(finding -> finding.line(Languages.ENGLISH))
                .containsExactly(
                        "warning: Roads: less is better by its direction, and the target ≥ 100 (2025) is a floor; it is rated"
                                + " by the target; expected a ceiling, or the other direction",
                        "warning: Roads: the value 2 km is in another unit than the target ≥ 100 (2025); it is not rated:"
                                + " give both one unit");
    }

    @Test
    void decideByTheRoleWhereOneReportReviewsItself() {
        ProgressReport reviewed = report("one", 70, Scales.MET)
                .addDeclaredGrades(DeclaredGrade.builder()
                        .indicator(ROADS)
                        .grade(Scales.LIKELY)
                        .role(DeclaredGrade.Role.SELF)
                        .build())
                .build();

        assertThat(declared(reviewed).targets().get(0).classification().grade()).contains(Scales.MET);
    }
}
