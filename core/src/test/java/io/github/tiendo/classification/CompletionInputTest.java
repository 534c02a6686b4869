package io.github.tiendo.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What a policy is given, made without ceremony. */
class CompletionInputTest {

    private static final LocalDate DAY = LocalDate.of(2024, 12, 31);

    @Test
    void valuesOfYearsWithoutTargetOrIndicator() {
        CompletionInput input = CompletionInput.of(Series.yearly(Unit.PERCENT, Map.of(2016, 99.47, 2024, 99.5)))
                .naturalLimit("100")
                .asOf(DAY);

        assertThat(ClassificationPolicies.openSdg().classify(input).number(OpenSdgPolicy.SCORE))
                .contains(new BigDecimal("-1.691736418625"));
        assertThat(input.direction()).isEqualTo(Direction.INCREASE);
    }

    @Test
    void lowerIsBetterForBareValues() {
        CompletionInput input = CompletionInput.of(Series.yearly(Unit.COUNT, Map.of(2015, 100, 2016, 98.5)))
                .lowerIsBetter()
                .asOf(DAY);

        assertThat(ClassificationPolicies.openSdg()
                        .classify(input)
                        .grade()
                        .orElseThrow()
                        .id())
                .isEqualTo("SUBSTANTIAL_PROGRESS");
    }

    @Test
    void aTargetOfAnyQuantityWithoutADay() {
        Series series = Series.yearly(Unit.COUNT, Map.of(2016, 60));

        assertThat(CompletionInput.of(Target.atLeast(Quantity.of(80, Unit.COUNT)), series)
                        .asOf(DAY)
                        .attainment())
                .hasToString("Optional[3/4]");
        assertThat(Target.moreThan(Quantity.of(60, Unit.COUNT)).isMetBy(Quantity.of(60, Unit.COUNT)))
                .hasToString("NO");
        assertThat(Target.atMost(Quantity.of(60, Unit.COUNT)).isMetBy(Quantity.of(60, Unit.COUNT)))
                .hasToString("YES");
        assertThat(Target.lessThan(Quantity.of(60, Unit.COUNT), Period.endOf(2025))
                        .isMetBy(Quantity.of(60, Unit.COUNT)))
                .hasToString("NO");
    }

    @Test
    void aTargetAsItIsWritten() {
        Target target =
                TargetNotation.of(Languages.ENGLISH).parseTarget("≥ 80% (2025)").orThrow();

        assertThat(target).isEqualTo(Target.atLeast(Quantity.percent("80"), Period.endOf(2025)));
    }

    @Test
    void yearlyValuesAreFinite() {
        assertThatIllegalArgumentException().isThrownBy(() -> Series.yearly(Unit.COUNT, Map.of(2016, Double.NaN)));
    }

    @Test
    void growthForPoliciesOfOnesOwn() {
        CompletionInput input = CompletionInput.of(Series.yearly(Unit.COUNT, Map.of(2014, 1, 2016, 100, 2018, 121)))
                .asOf(DAY);

        YearlyGrowth growth = YearlyGrowth.since(2015, input);
        assertThat(growth.rate()).hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("0.1"));
        assertThat(growth.inputs()).extracting(UsedValue::name).containsExactly("latest", "base");
        assertThat(YearlyGrowth.since(2018, input).problem()).contains(NotRatedReason.Standard.ONE_POINT);
        assertThat(YearlyGrowth.since(2019, input).problem()).contains(NotRatedReason.Standard.NO_BASELINE);
        assertThat(YearlyGrowth.rate(BigDecimal.ZERO, BigDecimal.ONE, 1)).isEmpty();
        assertThat(YearlyGrowth.rate(BigDecimal.ONE, BigDecimal.ONE.negate(), 1))
                .isEmpty();
        assertThat(YearlyGrowth.rate(BigDecimal.ONE, BigDecimal.ZERO, 3))
                .hasValueSatisfying(rate -> assertThat(rate).isEqualByComparingTo("-1"));
    }
}
