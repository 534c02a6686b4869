package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Origins;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
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
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Values for periods that are not over on the day of the assessment. */
class OpenPeriodsTest {

    private static final IndicatorId ROADS = IndicatorId.of("roads");
    private static final LocalDate MID_DECEMBER = LocalDate.of(2025, 12, 14);

    private static Observation value(Period period, int number, Observation.Status status) {
        return Observation.builder()
                .indicator(ROADS)
                .period(period)
                .value(Quantity.of(number, Unit.COUNT))
                .status(status)
                .build();
    }

    private static Assessment assess(LocalDate asOf, Observation... values) {
        return assess(asOf, Optional.empty(), values);
    }

    private static Assessment assess(LocalDate asOf, Optional<LocalDate> dataThrough, Observation... values) {
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.of("Chương trình", "Programme"))
                .addIndicators(Indicator.builder()
                        .id(ROADS)
                        .name(LocalizedText.of("Đường", "Roads"))
                        .build())
                .putTargets(ROADS, List.of(Target.atLeast(Quantity.of(100, Unit.COUNT), Period.endOf(2025))))
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .title("Report")
                        .dataThrough(dataThrough)
                        .addObservations(values)
                        .build())
                .build();
        return ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), asOf)
                .assess(programme);
    }

    private static List<String> messages(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.message(Languages.ENGLISH))
                .toList();
    }

    @Test
    void ratesByAnEstimateForTheWholePeriodAndSaysSo() {
        Assessment assessment = assess(MID_DECEMBER, value(Period.year(2025), 103, Observation.Status.ESTIMATED));

        AssessedTarget target = assessment.targets().get(0);
        assertThat(target.classification().grade()).contains(Scales.MET);
        assertThat(target.classification().explanation(Languages.ENGLISH))
                .contains("The value for 2025 is an estimate for a period that is not over.");
        assertThat(messages(assessment))
                .containsExactly(
                        "1 indicator is rated by estimates for 2025, which ends after 14 December 2025: Roads");
    }

    @Test
    void namesValuesThatAreLeftOutSinceTheirPeriodsEndLater() {
        Assessment assessment = assess(
                LocalDate.of(2025, 9, 30),
                value(Period.quarter(2025, 4), 30, Observation.Status.NORMAL),
                value(Period.year(2026), 120, Observation.Status.FORECAST));

        assertThat(assessment.targets().get(0).classification().notRatedReason())
                .contains(NotRatedReason.Standard.NO_OBSERVATION);
        assertThat(messages(assessment))
                .containsExactly(
                        "2 values are left out, since their periods (Q4 2025, 2026) end after 30 September 2025: "
                                + "those of 1 indicator (Roads); to count them, name a later day");
    }

    @Test
    void anEstimateOfALaterReportIsNotThereBefore() {
        Assessment assessment = assess(
                MID_DECEMBER,
                Optional.of(LocalDate.of(2025, 12, 31)),
                value(Period.year(2025), 103, Observation.Status.ESTIMATED));

        assertThat(assessment.targets().get(0).classification().notRatedReason())
                .contains(NotRatedReason.Standard.NO_OBSERVATION);
    }

    @Test
    void saysNothingWhereThePeriodsAreOver() {
        assertThat(assess(LocalDate.of(2025, 12, 31), value(Period.year(2025), 103, Observation.Status.ESTIMATED))
                        .findings())
                .isEmpty();
    }

    @Test
    void findingsGetThePlaceOfWhatTheyAreAbout() {
        SourceLocation place = SourceLocation.of("report.xlsx", "S!E5");
        Origins origins = Origins.from(Map.of(ElementRefs.value(ROADS, Period.year(2025)), place));

        List<Finding> placed =
                origins.placed(assess(MID_DECEMBER, value(Period.year(2025), 103, Observation.Status.ESTIMATED))
                        .findings());

        assertThat(placed).singleElement().satisfies(finding -> assertThat(finding.location())
                .contains(place));
    }
}
