package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class RollupTest {

    private static final IndicatorId ID = IndicatorId.of("i");
    private static final Indicator INDICATOR =
            Indicator.builder().id(ID).name(LocalizedText.of("I", "I")).build();
    private static final RollupRules YEARS = RollupRules.builder()
            .addIndicators(INDICATOR)
            .periods(RollupRules.Periods.YEAR)
            .build();

    private static Observation of(String subject, String period, Quantity value) {
        return Observation.builder()
                .indicator(ID)
                .period(Period.parse(period).orElseThrow())
                .subject(subject.isEmpty() ? Optional.empty() : Optional.of(AgencyId.of(subject)))
                .value(value)
                .build();
    }

    private static Quantity count(long number) {
        return Quantity.of(number, Unit.COUNT);
    }

    private static RollupTotal year(RollupRules rules, Observation... observations) {
        return Arrays.stream(observations)
                .collect(Rollup.by(rules))
                .total(ID, Period.year(2022))
                .orElseThrow();
    }

    @Test
    void percentagesArePooledAndNotAveraged() {
        RollupTotal total = year(
                YEARS, of("a", "2022", Quantity.of(Ratio.of(1, 2))), of("b", "2022", Quantity.of(Ratio.of(90, 100))));

        assertThat(total.method()).isEqualTo(RollupTotal.Method.POOLED);
        assertThat(total.pooled()).contains(Ratio.of(91, 102));
        assertThat(total.averaged(RoundingMode.HALF_UP, 0)).isEmpty();
        assertThat(total.findings()).isEmpty();
    }

    @Test
    void percentagesWithoutCountsAreAveragedUnderTheirOwnName() {
        RollupTotals totals =
                List.of(of("a", "2022", Quantity.percent("50")), of("b", "2022", Quantity.percent("75.5"))).stream()
                        .collect(Rollup.by(YEARS));
        RollupTotal total = totals.total(ID, Period.year(2022)).orElseThrow();

        assertThat(total.value()).isEmpty();
        assertThat(total.averaged(RoundingMode.HALF_UP, 2)).contains(Quantity.percent("62.75"));
        assertThat(totals.findings()).extracting(f -> f.code()).containsExactly(RollupFindingCode.WITHOUT_COUNTS);
        Target target = Target.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("60")), Period.endOf(2025));
        assertThat(totals.rate(
                                ClassificationPolicies.attainmentBands(),
                                INDICATOR,
                                Optional.of(target),
                                LocalDate.of(2022, 12, 31))
                        .has(Classification.Flag.AVERAGED))
                .isTrue();
    }

    @Test
    void aCumulativeValueIsTheLastAndNotASum() {
        RollupRules cumulative = RollupRules.builder()
                .from(YEARS)
                .indicators(List.of(Indicator.builder()
                        .from(INDICATOR)
                        .periodsRule(PeriodsRule.CUMULATIVE)
                        .build()))
                .build();
        Observation[] values = {
            of("a", "2022-Q2", count(30)), of("a", "2022-Q1", count(10)), of("b", "2022-Q1", count(5))
        };

        assertThat(year(cumulative, values).value()).contains(count(35));
        assertThat(year(YEARS, values).value()).contains(count(45));
    }

    @Test
    void aValueAboutTheWholeIsNotAddedToItsParts() {
        RollupTotal total =
                year(YEARS, of("", "2022", count(100)), of("a", "2022", count(60)), of("b", "2022", count(30)));

        assertThat(total.value()).contains(count(90));
        assertThat(total.stated()).contains(count(100));
        assertThat(total.findings()).extracting(f -> f.code()).containsExactly(RollupFindingCode.PARTS_BESIDE_WHOLE);
    }

    @Test
    void aYearIsNotAddedToItsQuartersNorASubjectToItsPlaces() {
        assertThat(year(YEARS, of("a", "2022", count(7)), of("a", "2022-Q1", count(3)))
                        .value())
                .contains(count(7));
        RollupRules regions = RollupRules.builder()
                .from(YEARS)
                .putPartOf(AgencyId.of("a"), AgencyId.of("region"))
                .build();
        assertThat(year(regions, of("region", "2022", count(7)), of("a", "2022", count(3)), of("b", "2022", count(2)))
                        .value())
                .contains(count(9));
    }

    @Test
    void contradictingValuesAndDifferentUnitsGiveNoTotal() {
        RollupTotal conflicting = year(YEARS, of("a", "2022", count(1)), of("a", "2022", count(2)));
        RollupTotal units = year(YEARS, of("a", "2022", count(1)), of("b", "2022", Quantity.percent("2")));

        assertThat(conflicting.method()).isEqualTo(RollupTotal.Method.NONE);
        assertThat(units.method()).isEqualTo(RollupTotal.Method.NONE);
        assertThat(units.findings()).extracting(f -> f.code()).containsExactly(RollupFindingCode.UNITS_DIFFER);
    }

    @Test
    void partsCollectedApartAreTheWholeCollectedAtOnce() {
        List<Observation> rows = List.of(
                of("a", "2022-Q1", count(1)),
                of("b", "2022-Q1", count(2)),
                of("a", "2022-Q2", count(3)),
                of("a", "2021", count(4)),
                of("a", "2022-Q1", count(9)));
        RollupTotals whole = rows.stream().collect(Rollup.by(YEARS));

        for (int cut = 0; cut <= rows.size(); cut++) {
            Rollup first = Rollup.of(YEARS);
            Rollup second = Rollup.of(YEARS);
            rows.subList(0, cut).forEach(first::add);
            rows.subList(cut, rows.size()).forEach(second::add);
            assertThat(first.addAll(second).totals()).isEqualTo(whole);
        }
    }
}
