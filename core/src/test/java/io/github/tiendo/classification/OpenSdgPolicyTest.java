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
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OpenSdgPolicyTest extends ClassificationPolicyContract {

    private static final OpenSdgPolicy SDG = ClassificationPolicies.openSdg();

    @Override
    protected ClassificationPolicy policy() {
        return OpenSdgPolicy.builder().build();
    }

    private static String rate(CompletionInput input) {
        return answer(SDG.classify(input));
    }

    private static CompletionInput withoutTarget(Series series, Direction direction) {
        return CompletionInput.builder()
                .series(series)
                .day(LocalDate.of(2022, 12, 31))
                .indicator(indicator(direction).build())
                .build();
    }

    private static Indicator.Builder indicator(Direction direction) {
        return Indicator.builder()
                .id(IndicatorId.of("sample"))
                .name(LocalizedText.english("Sample"))
                .direction(direction);
    }

    @Nested
    class WithTarget {

        /** One year from base to latest and one to the target: v = (c/b - 1) / (g/b - 1) = (c - 100) / 100. */
        @ParameterizedTest
        @CsvSource({
            "200, TARGET_ACHIEVED, 5",
            "195, SUBSTANTIAL_PROGRESS, 2.500055",
            "194.9, MODERATE_PROGRESS, 2.4929121",
            "160, MODERATE_PROGRESS, 0.00004",
            "159.9, LIMITED_PROGRESS, -0.0041467",
            "100, LIMITED_PROGRESS, -2.5",
            "99.9, DETERIORATION, -2.5041667",
            "10, DETERIORATION, -5"
        })
        void bandsAndScores(String latest, String grade, String score) {
            Classification rated = SDG.classify(input(floor("200", 2017), series("2016", "100", "2017", latest)));

            assertThat(answer(rated)).isEqualTo(grade);
            assertThat(rated.number("score").orElseThrow()).isEqualByComparingTo(score);
        }

        @Test
        void aLowerTargetIsReachedDownwards() {
            // CAGR(100, 81, 2) = -0.1; CAGR(100, 65.61, 4) = -0.1: v = 1
            Classification rated = SDG.classify(input(ceiling("65.61", 2019), series("2015", "100", "2017", "81")));

            assertThat(answer(rated)).isEqualTo("SUBSTANTIAL_PROGRESS");
            assertThat(rated.number("value").orElseThrow()).isEqualByComparingTo("1");
            assertThat(rated.number("observed-growth").orElseThrow()).isEqualByComparingTo("-0.1");
        }

        @Test
        void negativeValuesTurnTheSign() {
            // from -100 to -50 in a year, wanted -25 in two: o = -0.5, |r| = 0.5, v = (-1)(+1)(-0.5)/0.5 = 1
            assertThat(rate(input(floor("-25", 2017), series("2015", "-100", "2016", "-50"))))
                    .isEqualTo("SUBSTANTIAL_PROGRESS");
        }

        @Test
        void aTargetWithoutYearIsDueIn2030() {
            var open = io.github.tiendo.target.Target.builder()
                    .condition(floor("200", 2030).condition())
                    .build();
            Series values = series("2015", "100", "2020", "120");

            assertThat(SDG.classify(input(open, values)).number("value"))
                    .isEqualTo(SDG.classify(input(floor("200", 2030), values)).number("value"));
        }

        @Test
        void zerosCountAsAThousandth() {
            assertThat(rate(input(ceiling("0", 2030), series("2015", "10", "2022", "0.001"))))
                    .isEqualTo("TARGET_ACHIEVED");
            assertThat(rate(input(ceiling("0", 2030), series("2015", "10", "2022", "0"))))
                    .isEqualTo("TARGET_ACHIEVED");
            // b = 0.001, c = 0.002 after one year: o = 1; g = 0.002 after one year: achieved
            assertThat(rate(input(floor("0.002", 2016), series("2015", "0", "2016", "0.002"))))
                    .isEqualTo("TARGET_ACHIEVED");
            assertThat(rate(input(floor("0.002", 2016), series("2015", "0", "2016", "0.0019"))))
                    .isEqualTo("MODERATE_PROGRESS");
        }

        @Test
        void strictTargetsAreReadAsIncludingEquality() {
            assertThat(rate(input(bound(Comparison.MORE_THAN, "80", 2030), series("2015", "20", "2022", "80"))))
                    .isEqualTo("TARGET_ACHIEVED");
        }

        @Test
        void aBaseThatIsTheTargetGivesNoValueUnlessAchieved() {
            assertThat(rate(input(floor("80", 2030), series("2015", "80", "2022", "80"))))
                    .isEqualTo("TARGET_ACHIEVED");
            assertThat(rate(input(floor("80", 2030), series("2015", "80", "2022", "70"))))
                    .isEqualTo("(BASE_EQUALS_TARGET)");
        }

        @Test
        void aTargetOnTheWrongSideOfTheBaseStillHasAGrowth() {
            // b 90, c 70, floor 80: o < 0, so v < 0
            assertThat(rate(input(floor("80", 2030), series("2015", "90", "2022", "70"))))
                    .isEqualTo("DETERIORATION [MET_THEN_LOST]");
        }

        @Test
        void otherKindsOfTargetAreNotSupported() {
            assertThat(rate(input(target(TopRank.of(3), 2030), series("2015", "90", "2022", "70"))))
                    .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        }
    }

    /** An achieved target is asked for before anything that makes the method unavailable, as Open SDG 2.4 does. */
    @Nested
    class Achieved {

        @Test
        void byOnePoint() {
            Classification rated = SDG.classify(input(floor("100", 2030), series("2016", "100")));

            assertThat(answer(rated)).isEqualTo("TARGET_ACHIEVED");
            assertThat(rated.number(OpenSdgPolicy.SCORE))
                    .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("5"));
            assertThat(rated.number(OpenSdgPolicy.VALUE)).isEmpty();
        }

        @Test
        void acrossZero() {
            assertThat(rate(input(ceiling("0", 2030), series("2015", "1", "2016", "-4"))))
                    .isEqualTo("TARGET_ACHIEVED");
        }

        @Test
        void beforeTheBaseYearOrAfterTheTargetYear() {
            assertThat(rate(input(floor("80", 2030), series("2013", "20", "2014", "80"))))
                    .isEqualTo("TARGET_ACHIEVED");
            assertThat(rate(input(floor("80", 2015), series("2015", "2", "2016", "90"))))
                    .isEqualTo("TARGET_ACHIEVED");
        }

        @Test
        void whateverEarlierYearsContradict() {
            assertThat(rate(input(floor("80", 2030), series("2015", "2", "2016", "3", "2016", "4", "2017", "80"))))
                    .isEqualTo("TARGET_ACHIEVED");
            assertThat(rate(input(floor("80", 2030), series("2015", "2", "2016", "3", "2017", "80", "2017", "81"))))
                    .isEqualTo("(CONFLICTING_VALUES)");
        }

        @Test
        void withTheValueWhereItCanBeWorkedOut() {
            // from 100 to 150 in a year, wanted 125 in a year: 0.5 / 0.25
            Classification rated = SDG.classify(input(floor("125", 2017), series("2016", "100", "2017", "150")));

            assertThat(answer(rated)).isEqualTo("TARGET_ACHIEVED");
            assertThat(rated.number(OpenSdgPolicy.VALUE))
                    .hasValueSatisfying(value -> assertThat(value).isEqualByComparingTo("2"));
            assertThat(rated.number(OpenSdgPolicy.SCORE))
                    .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("5"));
            assertThat(rated.nearestEdge()).isEmpty();
        }
    }

    @Nested
    class NotAvailable {

        @Test
        void fewerThanTwoYears() {
            assertThat(rate(input(floor("80", 2030), series()))).isEqualTo("(NO_OBSERVATION)");
            assertThat(rate(input(floor("80", 2030), series("2015", "20")))).isEqualTo("(ONE_POINT)");
            assertThat(rate(input(floor("80", 2030), series("2014", "20", "2016", "30"))))
                    .isEqualTo("(ONE_POINT)");
        }

        @Test
        void theBaseYearAfterTheLastYear() {
            assertThat(rate(input(floor("80", 2030), series("2013", "20", "2014", "30"))))
                    .isEqualTo("(NO_BASELINE)");
        }

        @Test
        void oppositeSigns() {
            assertThat(rate(input(floor("80", 2030), series("2015", "-2", "2016", "30"))))
                    .isEqualTo("(OPPOSITE_SIGNS)");
            assertThat(rate(input(floor("80", 2030), series("2015", "-2", "2016", "-1"))))
                    .isEqualTo("(OPPOSITE_SIGNS)");
            assertThat(rate(input(floor("80", 2030), series("2015", "2", "2016", "0"))))
                    .isEqualTo("DETERIORATION");
        }

        @Test
        void aDueYearNotAfterTheBase() {
            assertThat(rate(input(floor("80", 2015), series("2015", "2", "2016", "79"))))
                    .isEqualTo("(NO_DUE_DATE)");
        }

        @Test
        void twoValuesForOneYear() {
            assertThat(rate(input(floor("80", 2030), series("2015", "2", "2016", "3", "2016", "4", "2017", "5"))))
                    .isEqualTo("(CONFLICTING_VALUES)");
            assertThat(rate(input(floor("80", 2030), series("2015", "2", "2016-Q1", "3", "2016-Q2", "4"))))
                    .isEqualTo("(CONFLICTING_VALUES)");
            assertThat(rate(input(floor("80", 2030), series("2015", "2", "2015/2016", "2", "2017", "4"))))
                    .isEqualTo("(CONFLICTING_VALUES)");
        }
    }

    @Nested
    class BaseYear {

        @Test
        void isTheNextLaterYearWithAValueNeverAnEarlierOne() {
            Classification rated =
                    SDG.classify(input(floor("80", 2030), series("2014", "1", "2017", "20", "2019", "30")));

            assertThat(rated.inputs().get(2).period().orElseThrow()).hasToString("2017");
        }

        @Test
        void ofARangeOfYearsIsTheFirst() {
            // 2015/2016 is 2015: CAGR(100, 121, 2) = 0.1 over CAGR(100, 121, 2) = 0.1
            Classification rated = SDG.classify(input(floor("133.1", 2018), series("2015/2016", "100", "2017", "121")));

            assertThat(rated.number("observed-growth").orElseThrow()).isEqualByComparingTo("0.1");
        }

        @Test
        void isASetting() {
            assertThat(answer(OpenSdgPolicy.builder()
                            .baseYear(2010)
                            .build()
                            .classify(input(floor("80", 2030), series("2011", "1", "2014", "30")))))
                    .isEqualTo("SUBSTANTIAL_PROGRESS");
        }
    }

    @Nested
    class WithoutTarget {

        /** One year from base to latest: v = c/100 - 1. */
        @ParameterizedTest
        @CsvSource({
            "101.5, SUBSTANTIAL_PROGRESS, 2.5",
            "101.49, MODERATE_PROGRESS, 2.475",
            "100.5, MODERATE_PROGRESS, 0",
            "100.49, LIMITED_PROGRESS, -0.05",
            "100, LIMITED_PROGRESS, -2.5",
            "99.99, DETERIORATION, -2.5125",
            "110, SUBSTANTIAL_PROGRESS, 5",
            "50, DETERIORATION, -5"
        })
        void bandsAndScores(String latest, String grade, String score) {
            Classification rated =
                    SDG.classify(withoutTarget(series("2015", "100", "2016", latest), Direction.INCREASE));

            assertThat(answer(rated)).isEqualTo(grade);
            assertThat(rated.number("score").orElseThrow()).isEqualByComparingTo(score);
        }

        @Test
        void theDirectionIsTheIndicators() {
            assertThat(rate(withoutTarget(series("2015", "100", "2016", "98.5"), Direction.DECREASE)))
                    .isEqualTo("SUBSTANTIAL_PROGRESS");
        }

        @Test
        void nearANaturalLimitTheBandsNarrow() {
            // |b| = 50 of 100: C = 1 - 0.5^4.44 = 0.953930...
            Classification rated = OpenSdgPolicy.builder()
                    .naturalLimit(BigDecimal.valueOf(100))
                    .build()
                    .classify(withoutTarget(series("2015", "50", "2016", "50.72"), Direction.INCREASE));

            assertThat(rated.number("coefficient").orElseThrow())
                    .isBetween(new BigDecimal("0.9539"), new BigDecimal("0.9540"));
            // v = 0.0144 >= 0.015 * 0.95393 = 0.014309
            assertThat(answer(rated)).isEqualTo("SUBSTANTIAL_PROGRESS");
        }

        @ParameterizedTest
        @CsvSource({"100, 0", "200, 1", "250, 1"})
        void theCoefficientAtTheLimitAndBeyondTwiceIt(String base, String coefficient) {
            Classification rated = OpenSdgPolicy.builder()
                    .naturalLimit(BigDecimal.valueOf(100))
                    .build()
                    .classify(withoutTarget(series("2015", base, "2016", base), Direction.INCREASE));

            assertThat(rated.number("coefficient").orElseThrow()).isEqualByComparingTo(coefficient);
            assertThat(answer(rated)).isEqualTo(coefficient.equals("0") ? "SUBSTANTIAL_PROGRESS" : "LIMITED_PROGRESS");
            assertThat(rated.number("score").orElseThrow())
                    .isEqualByComparingTo(coefficient.equals("0") ? "5" : "-2.5");
        }

        /** The recorded score of an indicator of Open SDG 2.4: -1.6917364186249. */
        @Test
        void theScoreComesFromUnroundedNumbers() {
            Classification rated = SDG.classify(CompletionInput.builder()
                    .series(series("2016", "99.47", "2024", "99.5"))
                    .day(LocalDate.of(2024, 12, 31))
                    .indicator(indicator(Direction.INCREASE)
                            .naturalLimit(BigDecimal.valueOf(100))
                            .build())
                    .build());

            assertThat(rated.number(OpenSdgPolicy.SCORE)).contains(new BigDecimal("-1.691736418625"));
            assertThat(answer(rated)).isEqualTo("LIMITED_PROGRESS");
        }

        /** C is some 4.44e-12 here, which 12 decimals would make 0.000000000004 and its edges 0. */
        @Test
        void closeToTheLimitTheEdgesDoNotVanish() {
            Classification rated = SDG.classify(CompletionInput.builder()
                    .series(series("2016", "99.9999999999", "2024", "99.9999999999"))
                    .day(LocalDate.of(2024, 12, 31))
                    .indicator(indicator(Direction.INCREASE)
                            .naturalLimit(BigDecimal.valueOf(100))
                            .build())
                    .build());

            assertThat(answer(rated)).isEqualTo("LIMITED_PROGRESS");
            assertThat(rated.number(OpenSdgPolicy.SCORE))
                    .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("-2.5"));
        }

        @Test
        void theGrowthOfAGrowthHasNoMeaning() {
            CompletionInput input = CompletionInput.builder()
                    .series(series("2015", "5", "2016", "6"))
                    .day(LocalDate.of(2022, 12, 31))
                    .indicator(indicator(Direction.INCREASE)
                            .kind(Indicator.Kind.ANNUAL_GROWTH)
                            .build())
                    .build();

            assertThat(rate(input)).isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        }
    }

    @Test
    void printsTheDecimalsThatWereCompared() {
        Classification rated = SDG.classify(input(floor("80", 2030), series("2015", "20", "2022", "40")));

        // (2^(1/7) - 1) / (4^(1/15) - 1)
        assertThat(rated.number("value")).contains(new BigDecimal("1.075027477435"));
        assertThat(rated.explanation(Languages.ENGLISH)).contains("1.075027477435");
        assertThat(rated.explanation(Languages.VIETNAMESE)).contains("1,075027477435");
    }

    /** From 50 to 60 in five years is as fast as from 50 to 72 in ten: (1.2^(1/5) - 1) on both sides. */
    @Test
    void aTargetWithoutADueYearIsForTheYearThatIsSet() {
        Target open = Target.atLeast(Quantity.percent("72"));
        Series values = series("2015", "50", "2020", "60");

        Classification rated = OpenSdgPolicy.builder().targetYear(2025).build().classify(input(open, values));

        assertThat(rated.number(OpenSdgPolicy.VALUE)).contains(new BigDecimal("1.000000000000"));
        assertThat(rated.number(OpenSdgPolicy.OBSERVED_GROWTH)).contains(new BigDecimal("0.037137289337"));
        assertThat(rated.number(OpenSdgPolicy.REQUIRED_GROWTH)).contains(new BigDecimal("0.037137289337"));
        assertThat(answer(rated)).isEqualTo("SUBSTANTIAL_PROGRESS");
    }

    @Test
    void namesItsSettings() {
        OpenSdgPolicy policy = OpenSdgPolicy.builder()
                .baseYear(2016)
                .targetYear(2025)
                .naturalLimit(new BigDecimal("100"))
                .build();

        assertThat(policy.parameters())
                .containsExactly(
                        Map.entry("base-year", "2016"),
                        Map.entry("target-year", "2025"),
                        Map.entry("natural-limit", "100"));
        assertThat(SDG.parameters()).containsExactly(Map.entry("base-year", "2015"), Map.entry("target-year", "2030"));
    }
}
