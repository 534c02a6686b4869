package io.github.tiendo.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.assessment.Assessment.AssessedTarget;
import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.programme.DeclaredGrade;
import io.github.tiendo.programme.Programme;
import io.github.tiendo.programme.ProgrammeId;
import io.github.tiendo.programme.ProgressReport;
import io.github.tiendo.programme.ReportId;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.rollup.TotalsAssembler;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How values about parts, and about parts of the year, are rated. */
class AssessedPartsTest {

    private static final IndicatorId ID = IndicatorId.of("trees");
    private static final Indicator TREES = Indicator.builder()
            .id(ID)
            .name(LocalizedText.of("Cây đã trồng", "Trees planted"))
            .partsRule(PartsRule.sum())
            .build();
    private static final Target HUNDRED =
            Target.of(Bound.of(Comparison.AT_LEAST, Quantity.of(100, Unit.COUNT)), Period.endOf(2025));
    private static final LocalDate END = LocalDate.of(2025, 12, 31);

    private static Observation whole(Period period, long count) {
        return Observation.of(ID, period, Quantity.of(count, Unit.COUNT));
    }

    private static Observation of(String body, Period period, long count) {
        return Observation.builder()
                .from(whole(period, count))
                .subject(AgencyId.of(body))
                .build();
    }

    private static Programme programme(Indicator indicator, Observation... observations) {
        return Programme.builder()
                .id(ProgrammeId.of("p"))
                .title(LocalizedText.english("P"))
                .addIndicators(indicator)
                .putTargets(ID, List.of(HUNDRED))
                .addReports(ProgressReport.builder()
                        .id(ReportId.of("r"))
                        .dataThrough(END)
                        .addObservations(observations)
                        .build())
                .build();
    }

    private static Programme withTotals(Programme programme) {
        return programme.withTotals(
                TotalsAssembler.standard().assemble(programme).orThrow());
    }

    private static Assessment assess(Programme programme) {
        return ProgrammeAssessor.of(ClassificationPolicies.attainmentBands(), END)
                .assess(programme);
    }

    private static AssessedTarget only(Assessment assessment) {
        return assessment.targets().get(0);
    }

    @Test
    void valuesOfPartsOnlyAreAReasonOfTheirOwn() {
        Programme programme = programme(TREES, of("a", Period.year(2025), 60), of("b", Period.year(2025), 50));

        AssessedTarget assessed = only(assess(programme));

        assertThat(assessed.classification().notRatedReason()).contains(NotRatedReason.Standard.ONLY_PARTS);
        assertThat(assessed.classification().explanation(Languages.ENGLISH))
                .endsWith("Values were reported for 2 parts of the whole and for none of the whole itself.");
    }

    @Test
    void theTotalOfThePartsIsRatedAndNamed() {
        Programme programme =
                withTotals(programme(TREES, of("a", Period.year(2025), 60), of("b", Period.year(2025), 50)));

        AssessedTarget assessed = only(assess(programme));

        assertThat(assessed.classification().grade()).contains(Scales.MET);
        assertThat(assessed.classification().flags()).containsExactly(Classification.Flag.FROM_PARTS);
        assertThat(assessed.restsOn()).extracting(Total::restsOn).containsExactly(Ratio.of(2, 2));
        assertThat(assessed.classification().explanation(Languages.VIETNAMESE))
                .endsWith("Số liệu năm 2025 không có trong báo cáo mà được tính từ các phần: tổng hợp từ 2/2 đơn vị.");
        assertThat(assessed.attainment()).contains(Ratio.of(11, 10));
    }

    @Test
    void aReportedValueOfTheWholeGoesFirst() {
        Programme programme = withTotals(programme(
                TREES, whole(Period.year(2025), 40), of("a", Period.year(2025), 60), of("b", Period.year(2025), 50)));

        AssessedTarget assessed = only(assess(programme));

        assertThat(assessed.attainment()).contains(Ratio.of(2, 5));
        assertThat(assessed.restsOn()).isEmpty();
        assertThat(assessed.classification().flags()).isEmpty();
    }

    @Test
    void aSumThatLacksPartsIsRatedOnlyIfItMeetsTheTargetWithoutThem() {
        Observation none = Observation.builder()
                .indicator(ID)
                .period(Period.year(2025))
                .subject(AgencyId.of("c"))
                .build();

        AssessedTarget lacking = only(assess(withTotals(programme(TREES, of("a", Period.year(2025), 60), none))));
        AssessedTarget met = only(assess(withTotals(programme(TREES, of("a", Period.year(2025), 160), none))));

        assertThat(lacking.classification().notRatedReason()).contains(NotRatedReason.Standard.PARTS_MISSING);
        assertThat(lacking.classification().explanation(Languages.ENGLISH))
                .endsWith("The total for 2025 cannot be compared with the target: rests on 1/2 bodies; missing: c.");
        assertThat(met.classification().grade()).contains(Scales.MET);
    }

    @Test
    void aSumThatLacksPartsIsNeverRatedUnderACeiling() {
        Observation none = Observation.builder()
                .indicator(ID)
                .period(Period.year(2025))
                .subject(AgencyId.of("c"))
                .build();
        Programme programme = Programme.builder()
                .from(programme(TREES, of("a", Period.year(2025), 60), none))
                .targets(Map.of(
                        ID,
                        List.of(Target.of(
                                Bound.of(Comparison.AT_MOST, Quantity.of(100, Unit.COUNT)), Period.endOf(2025)))))
                .build();

        AssessedTarget assessed = only(assess(withTotals(programme)));

        assertThat(assessed.classification().notRatedReason()).contains(NotRatedReason.Standard.PARTS_MISSING);
    }

    @Test
    void findingsSayWhatARatingOwesToParts() {
        Observation none = Observation.builder()
                .indicator(ID)
                .period(Period.year(2025))
                .subject(AgencyId.of("c"))
                .build();
        Programme two = programme(TREES, of("a", Period.year(2025), 60), of("b", Period.year(2025), 50));
        Programme lacking = programme(TREES, of("a", Period.year(2025), 60), none);
        Programme met = programme(TREES, of("a", Period.year(2025), 160), none);

        assertThat(said(two))
                .containsExactly("WARNING Trees planted: values are stated for 2 parts and none for the whole; expected"
                        + " one for the whole, or a rule by which its parts make it; it is not rated");
        assertThat(said(withTotals(two)))
                .containsExactly("NOTE Trees planted: nobody reported the value for 2025; the rating rests on a total"
                        + " (rests on 2/2 bodies)");
        assertThat(said(withTotals(lacking)))
                .containsExactly(
                        "WARNING Trees planted: the total for 2025 cannot be compared with the target (rests on"
                                + " 1/2 bodies; missing: c); it is not rated");
        assertThat(said(withTotals(met)))
                .containsExactly(
                        "WARNING Trees planted: nobody reported the value for 2025; the rating rests on a total"
                                + " (rests on 1/2 bodies; missing: c)");
    }

    private static List<String> said(Programme programme) {
        return assess(programme).findings().stream()
                .map(finding -> finding.severity() + " " + finding.message(Languages.ENGLISH))
                .toList();
    }

    @Test
    void quartersThatAreAddedMakeTheYear() {
        Indicator added = Indicator.builder()
                .from(TREES)
                .periodsRule(PeriodsRule.PARTS_OF_YEAR)
                .build();

        AssessedTarget assessed = only(assess(programme(
                added,
                whole(Period.quarter(2025, 1), 20),
                whole(Period.quarter(2025, 2), 30),
                whole(Period.quarter(2025, 3), 15),
                whole(Period.quarter(2025, 4), 30))));

        assertThat(assessed.attainment()).contains(Ratio.of(19, 20));
        assertThat(assessed.classification().grade()).contains(Scales.LIKELY_EARLY);
        assertThat(assessed.restsOn()).extracting(Total::restsOn).containsExactly(Ratio.of(4, 4));
    }

    @Test
    void quartersOfWhichNothingIsSaidAreNotRatedAgainstAYear() {
        Assessment assessment =
                assess(programme(TREES, whole(Period.quarter(2025, 3), 20), whole(Period.quarter(2025, 4), 30)));

        assertThat(only(assessment).classification().notRatedReason())
                .contains(NotRatedReason.Standard.PERIODS_NOT_ADDED);
        assertThat(only(assessment).attainment()).isEmpty();
        assertThat(assessment.findings())
                .extracting(finding -> finding.severity() + " " + finding.message(Languages.ENGLISH))
                .containsExactly("WARNING Trees planted: the value for Q4 2025 stands against the target of a longer"
                        + " period, ≥ 100 (2025); it is 30 if that holds the periods before it, and 50 if each"
                        + " stands for itself; expected the indicator to say how its periods add up, or a head such as"
                        + " 'Cumulative Q1 2025' or 'In Q1 2025'; it is not rated");
    }

    @Test
    void eachOfTheOtherRulesForPeriodsIsTakenAtItsWord() {
        for (PeriodsRule rule : List.of(PeriodsRule.OWN, PeriodsRule.CUMULATIVE, PeriodsRule.CUMULATIVE_IN_YEAR)) {
            Indicator said = Indicator.builder().from(TREES).periodsRule(rule).build();

            AssessedTarget assessed = only(assess(programme(said, whole(Period.quarter(2025, 4), 30))));

            assertThat(assessed.attainment()).as(rule.name()).contains(Ratio.of(3, 10));
        }
    }

    @Test
    void aDeclaredGradeStandsWhateverTheValuesAre() {
        Programme programme = programme(TREES, whole(Period.quarter(2025, 4), 30));
        Programme declared = programme.withReport(ProgressReport.builder()
                .id(ReportId.of("declared"))
                .addDeclaredGrades(DeclaredGrade.builder()
                        .indicator(ID)
                        .grade(Scales.LIKELY)
                        .build())
                .build());

        Assessment assessment =
                ProgrammeAssessor.of(ClassificationPolicies.declared(), END).assess(declared);

        assertThat(only(assessment).classification().grade()).contains(Scales.LIKELY);
        assertThat(assessment.findings()).isEmpty();
    }
}
