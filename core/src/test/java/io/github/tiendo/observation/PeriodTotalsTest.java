package io.github.tiendo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.time.Month;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodTotalsTest {

    private static final IndicatorId ID = IndicatorId.of("trees");
    private static final Indicator TREES = Indicator.builder()
            .id(ID)
            .name(LocalizedText.english("Trees planted"))
            .periodsRule(PeriodsRule.PARTS_OF_YEAR)
            .build();

    private static Observation trees(Period period, long count) {
        return Observation.of(ID, period, Quantity.of(count, Unit.COUNT));
    }

    private static List<String> lines(List<Total> totals) {
        return totals.stream()
                .map(total -> total.period() + " " + total.value() + " " + total.text(Languages.ENGLISH))
                .toList();
    }

    @Test
    void addsTheQuartersOfAYearAsTheyCome() {
        List<Observation> quarters = new ArrayList<>(List.of(
                trees(Period.quarter(2025, 1), 10),
                trees(Period.quarter(2025, 2), 12),
                trees(Period.quarter(2025, 3), 15),
                trees(Period.quarter(2025, 4), 8)));
        List<String> expected = List.of(
                "2025-H1 22 rests on 2/2 periods",
                "2025-Q1..Q3 37 rests on 3/3 periods",
                "2025 45 rests on 4/4 periods");

        assertThat(lines(PeriodTotals.of(TREES).yearsToDate(quarters))).isEqualTo(expected);

        Collections.reverse(quarters);

        assertThat(lines(PeriodTotals.of(TREES).yearsToDate(quarters))).isEqualTo(expected);
    }

    @Test
    void namesTheQuarterThatIsMissing() {
        List<Total> totals = PeriodTotals.of(TREES)
                .yearsToDate(List.of(trees(Period.quarter(2025, 1), 10), trees(Period.quarter(2025, 3), 15)));

        assertThat(lines(totals)).containsExactly("2025-Q1..Q3 25 rests on 2/3 periods; missing: Q2 2025");
        assertThat(totals.get(0).isTooSmall()).isTrue();
    }

    @Test
    void addsNothingToAPeriodThatHoldsIt() {
        List<Observation> values = List.of(
                trees(Period.half(2025, 1), 22),
                trees(Period.quarter(2025, 2), 12),
                trees(Period.quarter(2025, 3), 15));

        assertThat(lines(PeriodTotals.of(TREES).yearsToDate(values)))
                .containsExactly("2025-Q1..Q3 37 rests on 2/2 periods");
    }

    @Test
    void beginsTheYearInAnyMonth() {
        List<Observation> values = List.of(
                trees(Period.quarter(2025, 1), 5),
                trees(Period.quarter(2025, 2), 10),
                trees(Period.quarter(2025, 3), 12));

        List<Total> totals = PeriodTotals.of(TREES, Month.APRIL).yearsToDate(values);

        assertThat(totals.stream().map(total -> total.period().startInclusive() + " " + total.value()))
                .containsExactly("2024-04-01 5", "2025-04-01 22");
        assertThat(totals.get(0).missing()).hasSize(1);
    }

    @Test
    void poolsSharesFromTheirCountsAndAddsNoneWithoutThem() {
        Observation first = share(Period.quarter(2025, 1), 1, 4);
        Observation second = share(Period.quarter(2025, 2), 2, 6);

        assertThat(PeriodTotals.of(TREES)
                        .yearsToDate(List.of(first, second))
                        .get(0)
                        .counts())
                .contains(Ratio.of(3, 10));
        assertThat(PeriodTotals.of(TREES)
                        .yearsToDate(
                                List.of(first, Observation.of(ID, Period.quarter(2025, 2), Quantity.percent("33")))))
                .isEmpty();
    }

    @Test
    void addsNothingUnlessTheIndicatorSaysSo() {
        Indicator silent = Indicator.builder().id(ID).name(TREES.name()).build();

        assertThat(PeriodTotals.of(silent)
                        .yearsToDate(List.of(trees(Period.quarter(2025, 1), 10), trees(Period.quarter(2025, 2), 12))))
                .isEmpty();
    }

    private static Observation share(Period period, long numerator, long denominator) {
        return Observation.builder()
                .indicator(ID)
                .period(period)
                .numerator(BigDecimal.valueOf(numerator))
                .denominator(BigDecimal.valueOf(denominator))
                .build();
    }
}
