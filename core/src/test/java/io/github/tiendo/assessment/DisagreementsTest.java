package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
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
