package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.bound;
import static io.github.tiendo.classification.Sample.ceiling;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DestatisPolicyTest extends ClassificationPolicyContract {

    private static final DestatisPolicy WEATHER = ClassificationPolicies.destatis();

    @Override
    protected ClassificationPolicy policy() {
        return ClassificationPolicies.destatis();
    }

    private static String rate(CompletionInput input) {
        return answer(WEATHER.classify(input));
    }

    /** From 2017 to 2022 in equal steps up to 50. */
    private static Series rising(String first) {
        BigDecimal step = new BigDecimal("50").subtract(new BigDecimal(first)).divide(BigDecimal.valueOf(5));
        String[] values = new String[12];
        for (int i = 0; i < 6; i++) {
            values[2 * i] = Integer.toString(2017 + i);
            values[2 * i + 1] = new BigDecimal(first)
                    .add(step.multiply(BigDecimal.valueOf(i)))
                    .toPlainString();
        }
        return series(values);
    }

    @Nested
    class ValueToReach {

        /** a = 5 a year from 50 in 2022; due 2026 the trend leads to 70. */
        @ParameterizedTest
        @CsvSource({
            "70, SUN",
            "71.05, SUN",
            // missing 20/19 of 20 + 20/19: 1.0526.../21.0526... = 0.05
            "71.0526, SUN",
            "71.06, SUN_AND_CLOUD",
            // missing 5 of 25: 20 %
            "75, SUN_AND_CLOUD",
            "75.01, CLOUD",
            "100, CLOUD"
        })
        void byTheShareStillMissing(String bound, String symbol) {
            assertThat(rate(input(floor(bound, 2026), rising("25")))).isEqualTo(symbol);
        }

        @Test
        void fivePercentExactlyIsNotSunny() {
            // gap 20, gain 4.75 * 4 = 19: 1 of 20 = 5 %
            Classification rated = WEATHER.classify(input(floor("70", 2026), rising("26.25")));

            assertThat(answer(rated)).isEqualTo("SUN_AND_CLOUD");
            assertThat(rated.number("shortfall").orElseThrow()).isEqualByComparingTo("0.05");
            assertThat(rated.edgeHit()).isPresent();
        }

        @Test
        void aTrendNotTowardsTheTargetIsAStorm() {
            assertThat(rate(input(ceiling("40", 2026), rising("25")))).isEqualTo("STORM");
            assertThat(rate(input(floor("70", 2026), rising("50")))).isEqualTo("STORM");
        }

        @Test
        void aStrictTargetThatIsEqualledMissesNothing() {
            assertThat(rate(input(bound(Comparison.MORE_THAN, "50", 2026), rising("25"))))
                    .isEqualTo("SUN");
        }

        @Test
        void withFourOrFiveValuesTheMeanOfTheChangesThereAre() {
            assertThat(WEATHER.classify(input(
                                    floor("100", 2026), series("2019", "41", "2020", "44", "2021", "47", "2022", "50")))
                            .number("mean-change"))
                    .contains(BigDecimal.valueOf(3));
            // 2017-2018: +2, 2021-2022: +4
            assertThat(WEATHER.classify(input(
                                    floor("100", 2026), series("2017", "10", "2018", "12", "2021", "46", "2022", "50")))
                            .number("mean-change"))
                    .contains(BigDecimal.valueOf(3));
        }

        @Test
        void fewerThanFourValuesAreTooFew() {
            assertThat(rate(input(floor("100", 2026), series("2020", "44", "2021", "47", "2022", "50"))))
                    .isEqualTo("(TOO_FEW_VALUES)");
            assertThat(rate(input(
                            floor("100", 2026),
                            series("2014", "1", "2015", "2", "2020", "44", "2021", "47", "2022", "50"))))
                    .isEqualTo("(TOO_FEW_VALUES)");
        }

        @Test
        void withoutADueDayItIsNotRatedUnlessMet() {
            var open = io.github.tiendo.target.Target.builder()
                    .condition(floor("70", 2026).condition())
                    .build();

            assertThat(rate(input(open, rising("25")))).isEqualTo("(NO_DUE_DATE)");
        }
    }

    @Nested
    class ValueToHold {

        private final EveryYear hold = EveryYear.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("50")));
        private final EveryYear more = EveryYear.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("60")));

        @Test
        void metOrNotWorseningOrTowards() {
            assertThat(rate(input(target(hold, 2030), rising("25")))).isEqualTo("SUN");
            assertThat(rate(input(target(hold, 2030), rising("50")))).isEqualTo("SUN");
            assertThat(rate(input(target(hold, 2030), rising("75")))).isEqualTo("SUN_AND_CLOUD");
            assertThat(rate(input(target(more, 2030), rising("25")))).isEqualTo("CLOUD");
            assertThat(rate(input(target(more, 2030), rising("75")))).isEqualTo("STORM");
            assertThat(rate(input(target(more, 2030), rising("50")))).isEqualTo("STORM");
        }

        @Test
        void alreadyMetIsHeld() {
            assertThat(rate(input(floor("50", 2030), rising("75")))).isEqualTo("SUN_AND_CLOUD");
        }

        @Test
        void afterTheDueYearItIsHeldToo() {
            assertThat(rate(input(floor("60", 2021), rising("25")))).isEqualTo("CLOUD");
            assertThat(rate(input(floor("60", 2021), rising("75")))).isEqualTo("STORM");
        }
    }

    @Nested
    class DirectionOnly {

        @ParameterizedTest
        @CsvSource({
            "10, 20, 30, 40, INCREASE, SUN",
            "10, 20, 40, 30, INCREASE, SUN_AND_CLOUD",
            "10, 20, 40, 40, INCREASE, SUN_AND_CLOUD",
            "40, 20, 10, 30, INCREASE, CLOUD",
            "40, 20, 30, 40, INCREASE, CLOUD",
            "40, 30, 20, 10, INCREASE, STORM",
            "40, 30, 20, 10, DECREASE, SUN"
        })
        void byTheTrendAndTheLastChange(
                String one, String two, String three, String four, Direction direction, String symbol) {
            CompletionInput input = CompletionInput.builder()
                    .series(series("2019", one, "2020", two, "2021", three, "2022", four))
                    .day(LocalDate.of(2022, 12, 31))
                    .indicator(Indicator.builder()
                            .id(IndicatorId.of("sample"))
                            .name(LocalizedText.english("Sample"))
                            .direction(direction)
                            .build())
                    .build();

            assertThat(rate(input)).isEqualTo(symbol);
        }
    }

    @Test
    void aRangeIsItsWeakerBound() {
        Within range = Within.of(Quantity.percent("55"), Quantity.percent("65"));

        // below: 50, rising 5 a year to 70: the lower end is reached; the upper end is met now but worsening
        assertThat(rate(input(target(range, 2026), rising("25")))).isEqualTo("SUN_AND_CLOUD");
        assertThat(rate(input(target(range, 2026), rising("75")))).isEqualTo("STORM");
    }

    @Test
    void ofSeveralConditionsTheWorstSymbolCounts() {
        AllOf both = AllOf.of(List.of(
                Bound.of(Comparison.AT_LEAST, Quantity.percent("70")),
                Bound.of(Comparison.AT_LEAST, Quantity.percent("75"))));

        assertThat(rate(input(target(both, 2026), rising("25")))).isEqualTo("SUN_AND_CLOUD");
    }

    @Test
    void milestonesAreNotSupported() {
        assertThat(rate(input(target(Milestone.of("a law"), 2026), rising("25"))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
    }

    @Nested
    class Nearest {

        /** 50 in 2022; of what is missing by 2026 the trend leaves so much. */
        @ParameterizedTest
        @CsvSource({
            // nothing of 20
            "25, 70, 0, 0.05, SUN_AND_CLOUD",
            // 1 of 20
            "26.25, 70, 0.05, 0.05, SUN",
            // 2 of 22
            "25, 72, 0.090909090909, 0.05, SUN",
            // 3 of 24: as far from either edge
            "23.75, 74, 0.125, 0.05, SUN",
            // 4 of 24
            "25, 74, 0.166666666667, 0.2, CLOUD",
            // 5 of 25
            "25, 75, 0.2, 0.2, CLOUD",
            // 10 of 30
            "25, 80, 0.333333333333, 0.2, SUN_AND_CLOUD"
        })
        void isTheEdgeFromWhichAnotherSymbolBegins(
                String first, String bound, BigDecimal share, BigDecimal edge, String beyond) {
            Classification rated = WEATHER.classify(input(floor(bound, 2026), rising(first)));

            assertThat(rated.number(DestatisPolicy.SHORTFALL).orElseThrow()).isEqualByComparingTo(share);
            assertThat(rated.nearestEdge().orElseThrow().measure()).isEqualTo(DestatisPolicy.SHORTFALL);
            assertThat(rated.nearestEdge().orElseThrow().edge()).isEqualByComparingTo(edge);
            assertThat(rated.nearestEdge().orElseThrow().grade()).hasToString(beyond);
            assertThat(rated.edgeHit().isPresent()).isEqualTo(share.compareTo(edge) == 0);
        }

        @Test
        void isSaid() {
            assertThat(said("70")).endsWith("From 5% on the grade would be: Sun and cloud.");
            assertThat(said("72")).endsWith("Below 5% the grade would be: Sun.");
            assertThat(said("75")).endsWith("Above 20% the grade would be: Cloud.");
            assertThat(said("80")).endsWith("At 20% or less the grade would be: Sun and cloud.");
        }

        private String said(String bound) {
            return WEATHER.classify(input(floor(bound, 2026), rising("25"))).explanation(Languages.ENGLISH);
        }
    }

    /** Down by 5 a year to 50 in 2022; due 2026 the trend leads to 30. */
    @ParameterizedTest
    @CsvSource({"30, SUN", "29, SUN", "28.9, SUN_AND_CLOUD", "25, SUN_AND_CLOUD", "24.99, CLOUD"})
    void aCeilingIsReachedFromAbove(String bound, String symbol) {
        assertThat(rate(input(ceiling(bound, 2026), rising("75")))).isEqualTo(symbol);
    }

    @Test
    void inTheDueYearAllThatIsMissingWillBeMissing() {
        Classification rated = WEATHER.classify(input(floor("60", 2022), rising("25")));

        assertThat(answer(rated)).isEqualTo("CLOUD");
        assertThat(rated.number(DestatisPolicy.SHORTFALL).orElseThrow()).isEqualByComparingTo("1");
    }

    @Test
    void tellsWhatItRestsOn() {
        Classification rated = WEATHER.classify(input(floor("40", 2026), rising("25")));

        assertThat(rated.number(DestatisPolicy.MEAN_CHANGE).orElseThrow()).isEqualByComparingTo("5");
        assertThat(rated.number(DestatisPolicy.LAST_CHANGE).orElseThrow()).isEqualByComparingTo("5");
        assertThat(rated.number(DestatisPolicy.SHORTFALL)).isEmpty();
        assertThat(rated.attainment()).contains(Ratio.of(5, 4));
        assertThat(rated.explanation(Languages.ENGLISH))
                .contains("Mean yearly change: 5.", "The target is met in the last year.");
    }

    @Test
    void severalConditionsAreNotRatedIfOneIsNot() {
        Bound bound = Bound.of(Comparison.AT_LEAST, Quantity.percent("70"));
        Milestone law = Milestone.of("a law");

        assertThat(rate(input(target(AllOf.of(List.of(bound, law)), 2026), rising("25"))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        assertThat(rate(input(target(AllOf.of(List.of(law, bound)), 2026), rising("25"))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
    }

    @Test
    void twoValuesOfAYearAreNone() {
        Series values = series("2019", "1", "2020", "2", "2021", "3", "2021", "4", "2022", "5");

        assertThat(rate(input(floor("70", 2026), values))).isEqualTo("(CONFLICTING_VALUES)");
        assertThat(rate(CompletionInput.of(values).asOf(LocalDate.of(2022, 12, 31))))
                .isEqualTo("(CONFLICTING_VALUES)");
    }

    @Test
    void aRelativeChangeIsTheValueThatItGivesFromTheBaseline() {
        Target stated = Target.builder()
                .condition(RelativeChange.of(Percent.of("87.5")))
                .due(Period.endOf(2026))
                .baseline(Baseline.of(Period.year(2017), Quantity.percent("40")))
                .build();

        // 40 * 1.875 = 75: 5 of 25 will be missing
        assertThat(rate(input(stated, rising("25")))).isEqualTo("SUN_AND_CLOUD");
        assertThat(rate(input(target(RelativeChange.of(Percent.of("87.5")), 2026), rising("25"))))
                .isEqualTo("(NO_BASELINE)");
    }

    @Test
    void aPathIsItsValueInTheDueYear() {
        Path path = Path.builder()
                .comparison(Comparison.AT_LEAST)
                .putPoints(Period.year(2022), Quantity.percent("30"))
                .putPoints(Period.year(2026), Quantity.percent("75"))
                .build();

        assertThat(rate(input(target(path, 2026), rising("25")))).isEqualTo("SUN_AND_CLOUD");
    }

    /** Down by 5 a year to 50: of 40 that are missing, 20 will be. */
    @ParameterizedTest
    @CsvSource({"60, SUN", "50, SUN", "40, SUN", "10, CLOUD"})
    void whereLowerIsBetterAFloorIsReachedFromAbove(String bound, String symbol) {
        assertThat(rate(CompletionInput.of(floor(bound, 2026), rising("75"))
                        .lowerIsBetter()
                        .asOf(LocalDate.of(2022, 12, 31))))
                .isEqualTo(symbol);
    }

    @Test
    void valuesBeforeTheSixYearsDoNotCount() {
        Series values = series(
                "2015", "900", "2016", "1", "2017", "25", "2018", "30", "2019", "35", "2020", "40", "2021", "45",
                "2022", "50");

        assertThat(WEATHER.classify(input(floor("70", 2026), values)).number(DestatisPolicy.MEAN_CHANGE))
                .hasValueSatisfying(mean -> assertThat(mean).isEqualByComparingTo("5"));
    }

    @Test
    void withoutAValueThereIsNoSymbol() {
        CompletionInput nothing = CompletionInput.of(Series.of(List.of())).asOf(LocalDate.of(2022, 12, 31));

        assertThat(rate(nothing)).isEqualTo("(NO_OBSERVATION)");
        assertThat(rate(input(floor("70", 2026), Series.of(List.of())))).isEqualTo("(NO_OBSERVATION)");
    }

    @Test
    void namesTheLatestValueAndLooksAhead() {
        Classification rated = WEATHER.classify(input(floor("70", 2026), rising("25")));

        assertThat(rated.explanation(Languages.ENGLISH))
                .contains(
                        "Latest value: 50% (2022). Target: ≥ 70%, due 2026.",
                        "If the trend goes on, 0% of what is missing will still be missing when the target is due.");
        assertThat(rated.outlook()
                        .orElseThrow()
                        .earlier()
                        .orElseThrow()
                        .policy()
                        .id())
                .isEqualTo("destatis");
    }
}
