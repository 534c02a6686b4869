package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetSelection;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** Targets of several years with the values of these years. */
class TargetsOfYearsTest {

    private static final IndicatorId DUES = IndicatorId.of("dues");

    private static Assessment assess(Map<Integer, Integer> targets, Map<Integer, Integer> values) {
        return ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), LocalDate.of(2024, 12, 31))
                .targets(TargetSelection.all())
                .assess(Programme.builder()
                        .id(ProgrammeId.of("p"))
                        .title(LocalizedText.of("Chương trình", "Programme"))
                        .addIndicators(Indicator.builder()
                                .id(DUES)
                                .name(LocalizedText.of("Phí", "Dues"))
                                .build())
                        .putTargets(
                                DUES,
                                new TreeMap<>(targets)
                                        .entrySet().stream()
                                                .map(target -> Target.atLeast(
                                                        Quantity.of(target.getValue(), Unit.COUNT),
                                                        Period.endOf(target.getKey())))
                                                .toList())
                        .addReports(ProgressReport.builder()
                                .id(ReportId.of("r"))
                                .title("Report")
                                .observations(new TreeMap<>(values)
                                        .entrySet().stream()
                                                .map(value -> Observation.builder()
                                                        .indicator(DUES)
                                                        .period(Period.year(value.getKey()))
                                                        .value(Quantity.of(value.getValue(), Unit.COUNT))
                                                        .build())
                                                .toList())
                                .build())
                        .build());
    }

    private static List<String> attained(Assessment assessment) {
        return assessment.targets().stream()
                .map(target -> target.target().orElseThrow().due().orElseThrow() + " "
                        + target.classification().grade().map(Grade::id).orElse("-") + " "
                        + target.attainment()
                                .map(share -> share.toPercent(RoundingMode.HALF_UP, 2))
                                .orElseThrow())
                .toList();
    }

    private static List<String> messages(Assessment assessment) {
        return assessment.findings().stream()
                .map(finding -> finding.message(Languages.ENGLISH))
                .toList();
    }

    @Test
    void areJudgedByTheirOwnYearWhereEachYearHasOne() {
        Assessment assessment = assess(Map.of(2022, 50, 2023, 60, 2024, 80), Map.of(2022, 45, 2023, 66, 2024, 60));

        assertThat(attained(assessment))
                .containsExactly("2022 NOT_MET 90.00 %", "2023 MET 110.00 %", "2024 LIKELY 75.00 %");
        assertThat(messages(assessment))
                .containsExactly("1 indicator missed a target in its own year and reached it in a later one (Dues);"
                        + " each year has a target, so each is held against the value of its own year and is not met");
    }

    @Test
    void areMetByTheValueOfAnEarlierYearOnlyWithAWarning() {
        Assessment assessment = assess(Map.of(2024, 50, 2030, 50), Map.of(2023, 55));

        assertThat(attained(assessment)).containsExactly("2024 MET 110.00 %", "2030 MET 110.00 %");
        assertThat(messages(assessment))
                .containsExactly(
                        "1 indicator has no value for the period of a target (2024) and is rated by an earlier one"
                                + " (Dues); give the values of these periods, or rate as of an earlier day");
    }

    @Test
    void areJudgedInSilenceWhereTheLaterValueIsTheSame() {
        assertThat(messages(assess(Map.of(2022, 50), Map.of(2022, 45, 2024, 45))))
                .isEmpty();
    }

    @Test
    void areNotLostByQuartersThatReachedTheTargetOfTheYear() {
        Programme programme = ofQuarters(
                List.of(Target.atLeast(Quantity.of(90, Unit.PERCENT), Period.endOf(2024))),
                List.of(
                        value(Period.quarter(2024, 3), Quantity.of(91, Unit.PERCENT)),
                        value(Period.year(2024), Quantity.of(89, Unit.PERCENT))));

        assertThat(flags(programme)).containsExactly("LIKELY_EARLY []");
    }

    @Test
    void areNotLostByAmountsOfQuartersThatHadTargetsOfTheirOwn() {
        Programme programme = ofQuarters(
                List.of(
                        Target.atLeast(Quantity.of(30, Unit.COUNT), Period.quarter(2024, 2)),
                        Target.atLeast(Quantity.of(40, Unit.COUNT), Period.quarter(2024, 3))),
                List.of(
                        value(Period.quarter(2024, 2), Quantity.of(41, Unit.COUNT)),
                        value(Period.quarter(2024, 3), Quantity.of(39, Unit.COUNT))));

        assertThat(flags(programme)).containsExactly("MET []", "NOT_MET []");
    }

    @Test
    void ofQuartersAreNotHeldAgainstTheOneValueOfTheYear() {
        Programme programme = ofQuarters(
                List.of(
                        Target.atLeast(Quantity.of(100, Unit.COUNT), Period.quarter(2024, 3)),
                        Target.atLeast(Quantity.of(150, Unit.COUNT), Period.quarter(2024, 4)),
                        Target.atLeast(Quantity.of(500, Unit.COUNT), Period.endOf(2024))),
                List.of(value(Period.day(LocalDate.of(2024, 12, 31)), Quantity.of(435, Unit.COUNT))));

        assertThat(flags(programme)).containsExactly("- []", "- []", "LIKELY_EARLY []");
    }

    private static Programme ofQuarters(List<Target> targets, List<Observation> values) {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.of("Chương trình", "Programme"))
                .addIndicators(Indicator.builder()
                        .id(DUES)
                        .name(LocalizedText.of("Phí", "Dues"))
                        .build())
                .putTargets(DUES, targets)
                .addReports(ProgressReport.of(ReportId.of("r"), values))
                .build();
    }

    private static Observation value(Period period, Quantity value) {
        return Observation.builder().indicator(DUES).period(period).value(value).build();
    }

    private static List<String> flags(Programme programme) {
        return ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), LocalDate.of(2024, 12, 31))
                .targets(TargetSelection.all())
                .assess(programme)
                .targets()
                .stream()
                .map(target -> target.classification().grade().map(Grade::id).orElse("-") + " "
                        + target.classification().flags())
                .toList();
    }

    @Test
    void areJudgedByTheLatestValueWhereTheNextYearHasNoneAndSaySo() {
        Assessment assessment = assess(Map.of(2022, 50, 2024, 80), Map.of(2022, 45, 2023, 55, 2024, 60));

        assertThat(attained(assessment)).containsExactly("2022 MET 120.00 %", "2024 LIKELY 75.00 %");
        assertThat(messages(assessment))
                .containsExactly(
                        "Dues: the target for 2022 is rated by the value for 2024, 60, and not by that for 2022, 45;"
                                + " where each year stands for itself, give the next year a target too or rate as of the end of 2022");
    }

    @Test
    void areJudgedInSilenceWhereBothValuesMeetThem() {
        Assessment assessment = assess(Map.of(2022, 50), Map.of(2022, 52, 2024, 60));

        assertThat(attained(assessment)).containsExactly("2022 MET 120.00 %");
        assertThat(messages(assessment)).isEmpty();
    }

    @Test
    void takeNoPaceFromTheFirstQuarterOfAYearToItsWhole() {
        List<Observation> values = new ArrayList<>();
        List<Integer> quarters = List.of(100, 110, 120, 130);
        for (int i = 0; i < quarters.size(); i++) {
            values.add(Observation.builder()
                    .indicator(DUES)
                    .period(Period.quarter(2024, i + 1))
                    .value(Quantity.of(quarters.get(i), Unit.COUNT))
                    .build());
        }
        Programme programme = Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.of("Chương trình", "Programme"))
                .addIndicators(Indicator.builder()
                        .id(DUES)
                        .name(LocalizedText.of("Phí", "Dues"))
                        .periodsRule(PeriodsRule.PARTS_OF_YEAR)
                        .build())
                .putTargets(DUES, List.of(Target.atLeast(Quantity.of(700, Unit.COUNT), Period.endOf(2025))))
                .addReports(ProgressReport.of(ReportId.of("r"), values))
                .build();

        // 460 in 2024 is one value of a year
        assertThat(reason(programme, LocalDate.of(2024, 12, 31))).isEqualTo("ONE_POINT");
        // by September there is the year so far, and no year that is over
        assertThat(reason(programme, LocalDate.of(2024, 9, 30))).isEqualTo("rated");
    }

    private static String reason(Programme programme, LocalDate asOf) {
        return ProgrammeAssessor.of(ClassificationPolicies.completionPace(), asOf)
                .assess(programme)
                .targets()
                .get(0)
                .classification()
                .notRatedReason()
                .map(String::valueOf)
                .orElse("rated");
    }
}
