package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.bound;
import static io.github.tiendo.classification.Sample.ceiling;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.observation;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.seriesOf;
import static io.github.tiendo.classification.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.classification.Classification.GradeEdge;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompletionPacePolicyTest extends ClassificationPolicyContract {

    private static final CompletionPacePolicy PACE = ClassificationPolicies.completionPace();

    @Override
    protected ClassificationPolicy policy() {
        return CompletionPacePolicy.builder().build();
    }

    private static String rate(CompletionInput input) {
        return answer(PACE.classify(input));
    }

    private static Target from(Target target, int year, String value) {
        return target.from(Baseline.of(Period.year(year), Quantity.percent(value)));
    }

    @Nested
    class WorkedExamples {

        @Test
        void earlyWhereThePaceReachesTheFloorOneYearAhead() {
            Classification rated = PACE.classify(input(floor("80", 2025), series("2020", "20", "2022", "50")));

            assertThat(answer(rated)).isEqualTo("LIKELY_EARLY");
            assertThat(rated.rule()).isEqualTo("early");
            assertThat(rated.number("elapsed-days")).contains(BigDecimal.valueOf(730));
            assertThat(rated.number("left-days")).contains(BigDecimal.valueOf(1096));
            assertThat(rated.number("progress")).contains(BigDecimal.valueOf(30));
            assertThat(rated.number("gap")).contains(BigDecimal.valueOf(30));
            assertThat(rated.number("early-days")).contains(BigDecimal.valueOf(731));
            assertThat(rated.attainment()).contains(Ratio.of(5, 8));
            assertThat(rated.projectedOn()).contains(LocalDate.of(2024, 12, 30));
        }

        @Test
        void everyNumberItRestsOnIsNamed() {
            // 1096/730 of the gap; 50 + 30 * 1096/730; 30 in 730 days and in 1096 days, a year being 365.25
            Classification rated = PACE.classify(input(floor("80", 2025), series("2020", "20", "2022", "50")));

            assertThat(rated.numbers())
                    .containsExactlyInAnyOrderEntriesOf(Map.of(
                            CompletionPacePolicy.PROGRESS, new BigDecimal("30"),
                            CompletionPacePolicy.GAP, new BigDecimal("30"),
                            CompletionPacePolicy.ELAPSED_DAYS, new BigDecimal("730"),
                            CompletionPacePolicy.LEFT_DAYS, new BigDecimal("1096"),
                            CompletionPacePolicy.EARLY_DAYS, new BigDecimal("731"),
                            CompletionPacePolicy.COVERAGE, new BigDecimal("1.501369863014"),
                            CompletionPacePolicy.PROJECTED_VALUE, new BigDecimal("95.041095890411"),
                            CompletionPacePolicy.PACE_PER_YEAR, new BigDecimal("15.010273972603"),
                            CompletionPacePolicy.REQUIRED_PACE_PER_YEAR, new BigDecimal("9.997718978102")));
            // the early edge is 1096/731 of the gap: (20 * 1096 + 1.499316 * 80 * 730) / (1096 + 1.499316 * 730)
            assertThat(rated.explanation(Languages.ENGLISH))
                    .isEqualTo("Rated: Likely ahead of schedule. Latest value: 50% (2022). Target: ≥ 80%, due 2025. "
                            + "Start: 20% (2020). At this pace 150.14% of what is missing would be covered by the end of "
                            + "2025, and the target reached early enough to count as ahead of schedule. On 31 December "
                            + "2025 the value would be 95.0411%. The curve rests on just two values, so nothing can be "
                            + "said of how uncertain it is. Straight line from the start; from 95% on likely, from 60% on "
                            + "low likelihood; ahead of schedule means 12 months before it is due. With a latest value "
                            + "worse than 49.9795% the grade would be: Likely.");
        }

        @Test
        void hardWhereItMovesAway() {
            assertThat(rate(input(floor("80", 2025), series("2020", "50", "2022", "40"))))
                    .isEqualTo("HARD [MOVING_AWAY]");
        }

        @Test
        void likelyWhereACeilingIsCovered() {
            Classification rated = PACE.classify(input(ceiling("5", 2025), series("2020", "10", "2022", "8")));

            assertThat(answer(rated)).isEqualTo("LIKELY");
            assertThat(rated.number("coverage")).contains(new BigDecimal("1.000913242009"));
        }

        @Test
        void hardWhereItWasMetAndIsLost() {
            assertThat(rate(input(floor("80", 2025), series("2020", "90", "2022", "70"))))
                    .isEqualTo("HARD [MOVING_AWAY, MET_THEN_LOST]");
        }

        @Test
        void aLossIsNamedOnlyWhereTheValueIsWorseThanAtTheStart() {
            // 85 met the floor, but from 20 to 70 the way still goes up: 50 * 1096 / (10 * 730)
            assertThat(rate(input(floor("80", 2025), series("2020", "20", "2021", "85", "2022", "70"))))
                    .isEqualTo("LIKELY_EARLY");
            assertThat(rate(input(floor("80", 2021), series("2020", "90", "2021", "70"))))
                    .isEqualTo("NOT_MET");
        }

        @Test
        void earlyWhereAStrictTargetIsEqualled() {
            assertThat(rate(input(bound(Comparison.MORE_THAN, "80", 2025), series("2020", "20", "2022", "80"))))
                    .isEqualTo("LIKELY_EARLY");
        }
    }

    @Nested
    class NotRated {

        @Test
        void withoutTarget() {
            CompletionInput input = CompletionInput.builder()
                    .series(series("2022", "50"))
                    .day(LocalDate.of(2022, 12, 31))
                    .build();

            assertThat(rate(input)).isEqualTo("(NO_TARGET)");
        }

        @Test
        void withoutAValueUpToTheDay() {
            assertThat(rate(input(floor("80", 2025), series()))).isEqualTo("(NO_OBSERVATION)");
            assertThat(rate(input(floor("80", 2025), series("2023", "90")))).isEqualTo("(NO_OBSERVATION)");
        }

        @Test
        void withAValueInWords() {
            assertThat(rate(input(floor("80", 2025), seriesOf(observation("2022", TextValue.of("many"))))))
                    .isEqualTo("(TEXT_VALUE)");
        }

        @Test
        void withAValueInAnotherUnit() {
            assertThat(rate(input(floor("80", 2025), seriesOf(observation("2022", Quantity.of(90, Unit.COUNT))))))
                    .isEqualTo("(UNIT_DIFFERS)");
            assertThat(rate(input(floor("80", 2025), seriesOf(observation("2022", Rank.of(9))))))
                    .isEqualTo("(UNIT_DIFFERS)");
        }

        @Test
        void withTwoValuesForTheLatestPeriod() {
            assertThat(rate(input(floor("80", 2025), series("2020", "20", "2022", "50", "2022", "60"))))
                    .isEqualTo("(CONFLICTING_VALUES)");
        }

        @Test
        void withTwoValuesForTheStart() {
            assertThat(rate(input(floor("80", 2025), series("2020", "20", "2020", "21", "2022", "60"))))
                    .isEqualTo("(CONFLICTING_VALUES)");
        }

        @Test
        void whereTheQuestionDoesNotApply() {
            Observation none = Observation.builder()
                    .from(observation("2022", Quantity.percent("1")))
                    .value(java.util.Optional.empty())
                    .status(Observation.Status.NOT_APPLICABLE)
                    .build();

            assertThat(rate(input(floor("80", 2025), seriesOf(observation("2021", Quantity.percent("90")), none))))
                    .isEqualTo("(NOT_APPLICABLE)");
        }

        @Test
        void withOnePoint() {
            assertThat(rate(input(floor("80", 2025), series("2022", "50")))).isEqualTo("(ONE_POINT)");
        }

        @Test
        void withAStartThatIsNotBeforeTheLatestValue() {
            assertThat(rate(input(from(floor("80", 2025), 2022, "20"), series("2022", "50"))))
                    .isEqualTo("(ONE_POINT)");
            assertThat(rate(input(floor("80", 2025), series("2022-Q4", "40", "2022", "50"))))
                    .isEqualTo("(ONE_POINT)");
        }

        @Test
        void acrossAChangeOfDefinition() {
            Observation latest = Observation.builder()
                    .from(observation("2022", Quantity.percent("50")))
                    .definition(DefinitionId.of("new"))
                    .build();
            var series = seriesOf(observation("2020", Quantity.percent("20")), latest);

            assertThat(rate(input(floor("80", 2025), series))).isEqualTo("(ONE_POINT)");
            assertThat(rate(input(from(floor("80", 2025), 2020, "20"), series))).isEqualTo("(DEFINITION_BREAK)");
        }

        @Test
        void acrossABreak() {
            Observation latest = Observation.builder()
                    .from(observation("2022", Quantity.percent("50")))
                    .status(Observation.Status.BREAK)
                    .build();

            assertThat(rate(input(floor("80", 2025), seriesOf(observation("2020", Quantity.percent("20")), latest))))
                    .isEqualTo("(ONE_POINT)");
        }

        @Test
        void withoutADueDay() {
            Target open = Target.builder()
                    .condition(Bound.of(Comparison.AT_LEAST, Quantity.percent("80")))
                    .build();

            assertThat(rate(input(open, series("2020", "20", "2022", "50")))).isEqualTo("(NO_DUE_DATE)");
            assertThat(rate(input(open, series("2020", "20", "2022", "80")))).isEqualTo("MET");
        }
    }

    @Nested
    class Met {

        @Test
        void atTheFloorAndBeyondOneHundredPercent() {
            assertThat(rate(input(floor("80", 2025), series("2022", "80")))).isEqualTo("MET");
            assertThat(rate(input(floor("80", 2025), series("2022", "180")))).isEqualTo("MET");
        }

        @Test
        void flagsALastChangeThatGoesAway() {
            assertThat(rate(input(floor("80", 2025), series("2020", "20", "2021", "90", "2022", "85"))))
                    .isEqualTo("MET [WORSENING]");
            assertThat(rate(input(ceiling("5", 2025), series("2021", "3", "2022", "4"))))
                    .isEqualTo("MET [WORSENING]");
        }

        @Test
        void flagsAFirstTimeAfterTheDueDay() {
            assertThat(rate(input(floor("80", 2020), series("2020", "70", "2021", "79", "2022", "81"))))
                    .isEqualTo("MET [LATE]");
            assertThat(rate(input(floor("80", 2020), series("2020", "80", "2021", "79", "2022", "81"))))
                    .isEqualTo("MET");
        }

        @Test
        void onlyIfAllOfAHedgedValueMeetsIt() {
            assertThat(rate(input(floor("10", 2025), hedged("2022", "10", Qualifier.MORE_THAN))))
                    .isEqualTo("MET");
            assertThat(rate(input(floor("80", 2025), hedged("2022", "81", Qualifier.ABOUT))))
                    .isEqualTo("MET");
            assertThat(rate(input(from(floor("80", 2025), 2020, "20"), hedged("2022", "80", Qualifier.NEARLY))))
                    .isEqualTo("LIKELY_EARLY");
        }

        private io.github.tiendo.observation.Series hedged(String period, String value, Qualifier qualifier) {
            return seriesOf(observation(period, Quantity.percent(value).withQualifier(qualifier)));
        }
    }

    @Nested
    class AfterTheDueDay {

        @Test
        void notMetOnceTheFinalValueIsKnown() {
            assertThat(rate(input(floor("80", 2021), series("2020", "20", "2021", "70"))))
                    .isEqualTo("NOT_MET");
        }

        @Test
        void pendingWhileNoValueStandsOnTheDueDay() {
            assertThat(rate(input(floor("80", 2021), series("2019", "20", "2020", "70"))))
                    .isEqualTo("(PENDING_FINAL)");
            assertThat(rate(input(floor("80", 2021), series("2020", "20", "2022", "70"))))
                    .isEqualTo("(PENDING_FINAL)");
        }

        @Test
        void notYetOnTheDueDayItself() {
            assertThat(rate(input(floor("80", 2022), series("2020", "20", "2022", "70"))))
                    .isEqualTo("HARD");
        }
    }

    @Nested
    class Coverage {

        @Test
        void stalled() {
            assertThat(rate(input(floor("80", 2025), series("2020", "50", "2022", "50"))))
                    .isEqualTo("HARD [STALLED]");
        }

        /** b 0 in 2020, c in 2021, due 2023: el 365, left 730, so coverage is 2 c / (100 - c). */
        @ParameterizedTest
        @CsvSource({
            // 2 * 32.203389830508 / 67.796610169492 = 0.949999999999..., just below 0.95
            "32.203389830508, UNLIKELY",
            "32.203389830509, LIKELY",
            // 2 * 23.076923076923 / 76.923076923077 = 0.5999999999999..., just below 0.60
            "23.076923076923, HARD",
            "23.076923076924, UNLIKELY",
        })
        void edgesAreExact(String latest, String grade) {
            assertThat(rate(input(floor("100", 2023), series("2020", "0", "2021", latest), 2021)))
                    .isEqualTo(grade);
        }

        /** el = left = 365: coverage is p / gap; 95 of 100 and 60 of 100 lie on the edges. */
        @ParameterizedTest
        @CsvSource({"95, 195, LIKELY", "94.999, 194.999, UNLIKELY", "60, 160, UNLIKELY", "59.999, 159.999, HARD"})
        void edgesAreInclusive(String latest, String bound, String grade) {
            Classification rated = CompletionPacePolicy.builder()
                    .build()
                    .classify(input(floor(bound, 2023), series("2021", "0", "2022", latest)));

            assertThat(answer(rated)).isEqualTo(grade);
            assertThat(rated.edgeHit().isPresent()).isEqualTo(latest.length() == 2);
        }

        @Test
        void isTheTargetWhereNoTimeIsLeft() {
            Classification rated = PACE.classify(input(floor("60", 2022), series("2021", "55", "2022", "58")));

            assertThat(answer(rated)).isEqualTo("HARD");
            assertThat(rated.explanation(Languages.ENGLISH))
                    .contains("With a latest value of 60% or better the grade would be: Met.");
        }

        @Test
        void saysWhatWouldChangeTheGrade() {
            Classification rated = PACE.classify(input(floor("150", 2023), series("2021", "0", "2022", "60")));

            GradeEdge nearest = rated.nearestEdge().orElseThrow();
            assertThat(answer(rated)).isEqualTo("UNLIKELY");
            assertThat(nearest.grade().id()).isEqualTo("HARD");
            assertThat(nearest.edge()).isEqualTo("0.6");
            // p / (150 - p) = 0.6 at p = 56.25
            assertThat(nearest.valueThere()).contains(Quantity.percent("56.25"));
        }

        @Test
        void theEdgeNearestToAheadOfScheduleIsTheEarlyOne() {
            Classification rated = PACE.classify(input(floor("80", 2025), series("2020", "20", "2022", "50")));

            GradeEdge nearest = rated.nearestEdge().orElseThrow();
            assertThat(answer(rated)).isEqualTo("LIKELY_EARLY");
            assertThat(nearest.grade().id()).isEqualTo("LIKELY");
            // left 1096, early 731: at a coverage of 1096/731 the way is covered one year before it is due
            assertThat(nearest.edge()).isEqualTo("1.499316005472");
            assertThat(nearest.distance()).isEqualTo("0.002053857542");
            assertThat(rated.edgeHit()).isEmpty();
        }

        @Test
        void theEdgeThatIsHitNamesTheGradeBelowIt() {
            Classification rated = PACE.classify(input(floor("195", 2023), series("2021", "0", "2022", "95")));

            assertThat(answer(rated)).isEqualTo("LIKELY");
            assertThat(rated.edgeHit().orElseThrow().grade().id()).isEqualTo("UNLIKELY");
        }

        @Test
        void namesItsSettingsInTheExplanation() {
            Classification rated = CompletionPacePolicy.builder()
                    .earlyMargin(6)
                    .bands("0.9", "0.5")
                    .build()
                    .classify(input(floor("150", 2023), series("2021", "0", "2022", "60")));

            assertThat(rated.explanation(Languages.ENGLISH))
                    .contains("from 90% on likely, from 50% on low likelihood; ahead of schedule means 6 months");
            assertThat(rated.explanation(Languages.VIETNAMESE))
                    .contains("từ 90% trở lên là có khả năng hoàn thành, từ 50% trở lên là khả năng thấp")
                    .contains("đường thẳng")
                    .contains("sớm ít nhất 6 tháng");
        }

        @Test
        void suggestsTheMethodForASingleValue() {
            Classification rated = PACE.classify(input(floor("150", 2023), series("2022", "60")));

            assertThat(answer(rated)).isEqualTo("(ONE_POINT)");
            assertThat(rated.explanation(Languages.ENGLISH))
                    .contains("The method \"share of the target reached\" rates such a row");
        }

        @Test
        void marginAndBandsAreSettings() {
            CompletionInput input = input(floor("80", 2025), series("2020", "20", "2022", "50"));

            assertThat(answer(CompletionPacePolicy.builder()
                            .earlyMargin(18)
                            .build()
                            .classify(input)))
                    .isEqualTo("LIKELY");
            assertThat(answer(CompletionPacePolicy.builder()
                            .earlyMargin(18)
                            .bands("2", "1.6")
                            .build()
                            .classify(input)))
                    .isEqualTo("HARD");
        }

        @Test
        void aStatedBaselineGoesBeforeObservations() {
            assertThat(rate(input(from(floor("80", 2025), 2020, "50"), series("2021", "20", "2022", "40"))))
                    .isEqualTo("HARD [MOVING_AWAY]");
        }

        @Test
        void zeroAtTheStartIsAssumedOnlyOnRequestAndNamed() {
            CompletionInput input = CompletionInput.builder()
                    .from(input(floor("80", 2025), series("2022", "50")))
                    .span(Period.span(2021, 2025))
                    .build();
            Classification rated =
                    CompletionPacePolicy.builder().assumeZeroAtStart().build().classify(input);

            assertThat(rate(input)).isEqualTo("(ONE_POINT)");
            assertThat(answer(rated)).isEqualTo("LIKELY_EARLY");
            assertThat(rated.assumptions()).hasSize(1);
            assertThat(rated.explanation(Languages.ENGLISH)).contains("0 on").contains("is assumed");
        }
    }

    @Nested
    class OtherKinds {

        private final Within range = Within.of(Quantity.percent("45"), Quantity.percent("55"));

        @Test
        void aRangeIsAFloorBelowAndACeilingAbove() {
            assertThat(rate(input(target(range, 2025), series("2020", "20", "2022", "45"))))
                    .isEqualTo("MET");
            assertThat(rate(input(target(range, 2025), series("2020", "20", "2022", "40"))))
                    .isEqualTo("LIKELY_EARLY");
            assertThat(rate(input(target(range, 2025), series("2020", "80", "2022", "60"))))
                    .isEqualTo("LIKELY_EARLY");
            assertThat(rate(input(target(range, 2025), series("2020", "50", "2022", "60"))))
                    .isEqualTo("HARD [MOVING_AWAY, MET_THEN_LOST]");
            assertThat(rate(input(target(range, 2025), series("2020", "20", "2022", "60"))))
                    .isEqualTo("HARD [MOVING_AWAY]");
        }

        @Test
        void aHedgedNumberInsideARangeIsLikely() {
            assertThat(rate(input(
                            target(range, 2025),
                            seriesOf(observation("2022", Quantity.percent("45").withQualifier(Qualifier.ABOUT))))))
                    .isEqualTo("LIKELY");
        }

        @Test
        void aPlaceIsACeiling() {
            assertThat(rate(input(target(TopRank.of(50), 2025), seriesOf(observation("2022", Rank.of(50))))))
                    .isEqualTo("MET");
            assertThat(rate(input(
                            target(TopRank.of(50), 2025),
                            seriesOf(observation("2020", Rank.of(90)), observation("2022", Rank.of(70))))))
                    .isEqualTo("LIKELY_EARLY");
        }

        @Test
        void aRelativeChangeNeedsAStatedBaseline() {
            Target up = target(RelativeChange.of(Percent.of("20")), 2025);

            assertThat(rate(input(up, series("2020", "50", "2022", "55")))).isEqualTo("(NO_BASELINE)");
            assertThat(rate(input(from(up, 2020, "50"), series("2022", "60")))).isEqualTo("MET");
            assertThat(rate(input(from(up, 2020, "50"), series("2022", "55")))).isEqualTo("LIKELY_EARLY");
            assertThat(rate(input(
                            from(target(RelativeChange.of(Percent.of("-20")), 2025), 2020, "50"),
                            series("2022", "40"))))
                    .isEqualTo("MET");
        }

        @Test
        void aYearlyChangeIsCompounded() {
            Target up = from(target(RelativeChange.perYear(Percent.of("10")), 2022), 2020, "50");

            assertThat(rate(input(up, series("2022", "60.5")))).isEqualTo("MET");
            assertThat(rate(input(up, series("2022", "60.49")))).isEqualTo("HARD");
        }

        @Test
        void aValueToHoldEveryYearIsMetOrNotRated() {
            Target hold = target(EveryYear.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("80"))), 2025);

            assertThat(rate(input(hold, series("2022", "80")))).isEqualTo("MET");
            assertThat(rate(input(hold, series("2020", "20", "2022", "79")))).isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        }

        @Test
        void aMilestoneIsReachedOrOpenOrOver() {
            Target law = target(Milestone.of("a law"), 2022);

            assertThat(rate(input(law, seriesOf(observation("2022", TextValue.of("Đã ban hành"))))))
                    .isEqualTo("MET");
            assertThat(rate(input(law, seriesOf(observation("2022", TextValue.of("đang soạn thảo"))))))
                    .isEqualTo("(MILESTONE_OPEN)");
            assertThat(rate(input(law, seriesOf(observation("2022", TextValue.of("đang soạn thảo"))), 2023)))
                    .isEqualTo("NOT_MET");
        }

        @Test
        void ofSeveralConditionsTheWorstCounts() {
            AllOf both = AllOf.of(List.of(
                    Bound.of(Comparison.AT_LEAST, Quantity.percent("50")),
                    Bound.of(Comparison.AT_MOST, Quantity.percent("60"))));

            assertThat(rate(input(target(both, 2025), series("2020", "20", "2022", "55"))))
                    .isEqualTo("MET");
            assertThat(rate(input(target(both, 2025), series("2020", "20", "2022", "70"))))
                    .isEqualTo("HARD [MOVING_AWAY, MET_THEN_LOST]");
        }

        @Test
        void severalConditionsAreNotRatedWhileOneHasNoValue() {
            AllOf both = AllOf.of(List.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("100")), TopRank.of(3)));

            assertThat(rate(input(target(both, 2025), series("2020", "20", "2022", "100"))))
                    .isEqualTo("(NO_OBSERVATION)");
        }

        @Test
        void aPartThatCannotBeRatedIsLeftOutAndNamed() {
            RelativeChange halved = RelativeChange.of(Percent.of("-50"));
            AllOf both = AllOf.of(List.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("50")), halved));

            // a relative change without a stated baseline is NO_BASELINE; the other part decides
            Classification met = PACE.classify(input(target(both, 2025), series("2020", "20", "2022", "55")));
            Classification coming = PACE.classify(input(target(both, 2025), series("2020", "20", "2022", "40")));

            assertThat(met.grade()).contains(Scales.MET);
            assertThat(met.assumptions()).singleElement().satisfies(assumption -> assertThat(
                            assumption.text(Languages.ENGLISH))
                    .contains("no baseline"));
            // 20 of 30 gained in 730 days, 10 left and 731 days until the year before: early
            assertThat(coming.grade()).contains(Scales.LIKELY_EARLY);
        }

        @Test
        void aPartThatIsMissedKeepsTheOthersFromMet() {
            AllOf both = AllOf.of(List.of(
                    Bound.of(Comparison.AT_LEAST, Quantity.percent("50")),
                    Bound.of(Comparison.AT_MOST, Quantity.percent("60"))));
            AllOf withLaw =
                    AllOf.of(List.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("50")), Milestone.of("a law")));

            assertThat(rate(input(target(both, 2025), series("2022", "70")))).isEqualTo("(ONE_POINT)");
            assertThat(rate(input(target(withLaw, 2025), series("2022", "70")))).isEqualTo("(MILESTONE_OPEN)");
        }

        @Test
        void aPathIsItsValueOnTheDueDay() {
            Path path = Path.builder()
                    .comparison(Comparison.AT_LEAST)
                    .putPoints(Period.year(2020), Quantity.percent("20"))
                    .putPoints(Period.year(2022), Quantity.percent("50"))
                    .putPoints(Period.year(2024), Quantity.percent("90"))
                    .build();

            // halfway in days from 2022-12-31 to 2024-12-31 there are 365 of 731 days: 50 + 40 * 365/731 = 69.97...
            assertThat(rate(input(target(path, 2023), series("2020", "20", "2022", "69.98"))))
                    .isEqualTo("MET");
            assertThat(rate(input(target(path, 2023), series("2020", "20", "2022", "69.97"))))
                    .isEqualTo("LIKELY");
            assertThat(rate(input(target(path, 2019), series("2020", "20", "2022", "95"))))
                    .isEqualTo("(BEFORE_PATH)");
        }
    }

    @Test
    void theNumbersStayWhenTheTargetIsMet() {
        Classification rated = ClassificationPolicies.completionPace()
                .classify(input(floor("80", 2025), series("2020", "20", "2022", "90")));

        assertThat(answer(rated)).isEqualTo("MET");
        assertThat(rated.number(CompletionPacePolicy.PROGRESS)).contains(new BigDecimal("70"));
        assertThat(rated.number(CompletionPacePolicy.GAP)).contains(new BigDecimal("0"));
        assertThat(rated.number(CompletionPacePolicy.LEFT_DAYS)).contains(new BigDecimal("1096"));
    }

    @Test
    void fractionsAreExactAtTheEdge() {
        // from 1/6 to 7/12 in a year, and 5/12 to go in the year that is left: all of the gap
        assertThat(rate(input(
                        floor("100", 2023),
                        seriesOf(
                                observation("2021", Quantity.of(Ratio.of(1, 6))),
                                observation("2022", Quantity.of(Ratio.of(7, 12)))))))
                .isEqualTo("LIKELY");
    }
}
