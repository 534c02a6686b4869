package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.seriesOf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PeriodsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.TargetNotation;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
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

    /** 30 trees in the fourth quarter, against 100 in the year: nobody says whether the quarters add up. */
    @Test
    void namesThatAQuarterIsTakenForTheYear() {
        Target hundred = Target.atLeast(Quantity.of(100, Unit.COUNT), Period.endOf(2024));
        Series fourthQuarter = seriesOf(observation(Period.quarter(2024, 4), Quantity.of(30, Unit.COUNT)));

        Classification answer = ClassificationPolicies.attainmentBands()
                .classify(CompletionInput.of(hundred, fourthQuarter).asOf(DAY));

        assertThat(answer.assumptions())
                .extracting(assumption -> assumption.text(Languages.ENGLISH))
                .containsExactly(
                        "The value for Q4 2024 is compared with the target of the year as if it stood for the whole year.");
        assertThat(answer.explanation(Languages.VIETNAMESE))
                .contains("Số liệu Quý IV/2024 được so với mục tiêu của cả năm như thể là số liệu của cả năm.");
    }

    @Test
    void assumesNothingWhereAValueIsThatOfTheYear() {
        Target hundred = Target.atLeast(Quantity.of(100, Unit.COUNT), Period.endOf(2024));
        Target inPercent = Target.atLeast(Percent.of("100"), Period.endOf(2024));
        Target ofTheQuarter = Target.atLeast(Quantity.of(100, Unit.COUNT), Period.quarter(2024, 4));
        Indicator cumulative = Indicator.builder()
                .id(IndicatorId.of("trees"))
                .name(LocalizedText.english("Trees"))
                .periodsRule(PeriodsRule.CUMULATIVE)
                .build();
        Observation quarter = observation(Period.quarter(2024, 4), Quantity.of(30, Unit.COUNT));

        assertThat(assumptions(hundred, observation(Period.year(2024), Quantity.of(30, Unit.COUNT))))
                .isEmpty();
        assertThat(assumptions(hundred, observation(Period.quarter(2024, 1), Quantity.of(30, Unit.COUNT))))
                .isEmpty();
        assertThat(assumptions(hundred, observation(Period.day(DAY), Quantity.of(30, Unit.COUNT))))
                .isEmpty();
        assertThat(assumptions(inPercent, observation(Period.quarter(2024, 4), Quantity.percent("30"))))
                .isEmpty();
        assertThat(assumptions(ofTheQuarter, quarter)).isEmpty();
        assertThat(ClassificationPolicies.attainmentBands()
                        .classify(CompletionInput.builder()
                                .indicator(cumulative)
                                .target(hundred)
                                .series(seriesOf(quarter))
                                .day(DAY)
                                .build())
                        .assumptions())
                .isEmpty();
    }

    private static Observation observation(Period period, Quantity value) {
        return Observation.of(IndicatorId.of("trees"), period, value);
    }

    private static List<Localized> assumptions(Target target, Observation value) {
        return ClassificationPolicies.attainmentBands()
                .classify(CompletionInput.of(target, seriesOf(value)).asOf(DAY))
                .assumptions();
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

    @Test
    void aStreamOfSeriesIsRatedOneByOne() {
        Target half = Target.atLeast(Percent.of("50"), Period.endOf(2030));
        Stream<Series> series = IntStream.iterate(0, value -> value + 10)
                .mapToObj(value -> Series.yearly(Unit.PERCENT, Map.of(2024, value)));

        assertThat(ClassificationPolicies.attainmentBands()
                        .classify(half, series, DAY)
                        .limit(6)
                        .map(answer -> answer.grade().orElseThrow().id()))
                .containsExactly("HARD", "UNLIKELY", "LIKELY", "LIKELY", "LIKELY_EARLY", "MET");
    }
}
