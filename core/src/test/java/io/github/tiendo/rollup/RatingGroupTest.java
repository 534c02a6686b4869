package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.classification.Classification;
import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.classification.ClassificationPolicies;
import io.github.tiendo.classification.ClassificationPolicy;
import io.github.tiendo.classification.ClassificationPolicy.PolicyIdentity;
import io.github.tiendo.classification.CompletionInput;
import io.github.tiendo.classification.GradeBands;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.observation.Series;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.rollup.RatingGroup.RatingTotal;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class RatingGroupTest {

    private static Classification scored(String grade, String score) {
        return Classification.builder()
                .policy(PolicyIdentity.of(ClassificationPolicies.openSdg()))
                .grade(Scales.OPEN_SDG.grade(grade).orElseThrow())
                .putNumbers("score", new BigDecimal(score))
                .build();
    }

    private static Classification scored(String score) {
        return scored("MODERATE_PROGRESS", score);
    }

    private static Classification rated(ClassificationPolicy policy, Grade grade) {
        return Classification.builder()
                .policy(PolicyIdentity.of(policy))
                .grade(grade)
                .build();
    }

    private static Classification notRated(NotRatedReason reason) {
        return Classification.notRated(ClassificationPolicies.openSdg(), reason);
    }

    private static String mean(RatingGroup group) {
        RatingTotal total = group.meanOfScores();
        return total.grade().map(Grade::id).orElse("-") + " "
                + total.score()
                        .map(score -> score.stripTrailingZeros().toPlainString())
                        .orElse("-");
    }

    @Test
    void gradesTheMeanOfTheScoresWithLowerEdgesIncluded() {
        assertThat(mean(RatingGroup.of(scored("2"), scored("3")))).isEqualTo("SUBSTANTIAL_PROGRESS 2.5");
        assertThat(mean(RatingGroup.of(scored("2"), scored("2.999999999998"))))
                .isEqualTo("MODERATE_PROGRESS 2.499999999999");
        assertThat(mean(RatingGroup.of(scored("-1"), scored("1")))).isEqualTo("MODERATE_PROGRESS 0");
        assertThat(mean(RatingGroup.of(scored("-1"), scored("-4")))).isEqualTo("LIMITED_PROGRESS -2.5");
        assertThat(mean(RatingGroup.of(scored("-3"), scored("-4")))).isEqualTo("DETERIORATION -3.5");
    }

    @Test
    void isAchievedOnlyIfAllThatIsScoredIs() {
        Classification achieved = scored("TARGET_ACHIEVED", "5");

        assertThat(mean(RatingGroup.of(achieved, achieved, notRated(NotRatedReason.Standard.ONE_POINT))))
                .isEqualTo("TARGET_ACHIEVED 5");
        assertThat(mean(RatingGroup.of(achieved, scored("SUBSTANTIAL_PROGRESS", "5"))))
                .isEqualTo("SUBSTANTIAL_PROGRESS 5");
    }

    @Test
    void aNestedGroupCountsOnceByItsMean() {
        RatingGroup thirds = RatingGroup.of(scored("1"), scored("1"), scored("2"));

        // (4 + 4/3) / 2 and not (4 + 4) / 4
        assertThat(mean(RatingGroup.of(scored("4")).with(thirds))).isEqualTo("SUBSTANTIAL_PROGRESS 2.666666666667");
        assertThat(mean(RatingGroup.of(scored("4")).with(RatingGroup.of(notRated(NotRatedReason.Standard.ONE_POINT)))))
                .isEqualTo("SUBSTANTIAL_PROGRESS 4");
    }

    @Test
    void withoutAScoreThereIsNoStatusAndTheReasonsStandApart() {
        RatingTotal total = RatingGroup.of(
                        notRated(NotRatedReason.Standard.ONE_POINT), notRated(NotRatedReason.Standard.ONE_POINT))
                .meanOfScores();

        assertThat(total.grade()).isEmpty();
        assertThat(total.score()).isEmpty();
        assertThat(total.rated()).isZero();
        assertThat(total.notRated()).isEqualTo(2);
        assertThat(total.notRatedReasons()).containsEntry(NotRatedReason.Standard.ONE_POINT, 2L);
    }

    @Test
    void theWorstDegreeCountsAndAJudgementIsNone() {
        ClassificationPolicy declared = ClassificationPolicies.declared();
        RatingTotal total = RatingGroup.of(
                        rated(declared, Scales.MET),
                        rated(declared, Scales.UNLIKELY),
                        rated(declared, Scales.NOT_ASSESSABLE))
                .worstDegree(Scales.COMPLETION);

        assertThat(total.grade()).contains(Scales.UNLIKELY);
        assertThat(total.met()).isEqualTo(1);
        assertThat(total.rated()).isEqualTo(2);
        assertThat(total.notAssessable()).isEqualTo(1);
        assertThatThrownBy(() -> RatingGroup.of(scored("1")).worstDegree(Scales.COMPLETION))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void gradesThatFlipBetweenMethodsAreWeakEvidence() {
        Classification pace = rated(ClassificationPolicies.completionPace(), Scales.HARD);
        Classification bands = rated(ClassificationPolicies.attainmentBands(), Scales.LIKELY);

        assertThat(RatingGroup.of(pace, bands).isWeakEvidence()).isTrue();
        assertThat(RatingGroup.of(pace, scored("1"), pace).isWeakEvidence()).isFalse();
    }

    @Nested
    class ByBandsOfOnesOwn {

        private final GradeBands bands = GradeBands.of(Scales.RAG)
                .moreThan("2.5", "GREEN")
                .atLeast("0", "AMBER")
                .otherwise("RED");

        @Test
        void storedScoresAreAveraged() {
            RatingTotal total = RatingGroup.ofScores(List.of(new BigDecimal("5"), new BigDecimal("0")))
                    .meanOfScores(Scales.EUROSTAT, bands);

            assertThat(total.score())
                    .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("2.5"));
            assertThat(total.grade().orElseThrow().id()).isEqualTo("AMBER");
            assertThat(total.rated()).isZero();
        }

        @Test
        void aGroupInsideCountsOnce() {
            // the mean of 4 and of the mean of 1, 2 and 3
            RatingTotal total = RatingGroup.ofScores(List.of(new BigDecimal("4")))
                    .with(RatingGroup.ofScores(List.of(BigDecimal.ONE, new BigDecimal("2"), new BigDecimal("3"))))
                    .meanOfScores(Scales.EUROSTAT, bands);

            assertThat(total.score())
                    .hasValueSatisfying(score -> assertThat(score).isEqualByComparingTo("3"));
            assertThat(total.grade().orElseThrow().id()).isEqualTo("GREEN");
        }

        @Test
        void ofTheAnswersOfAnyMethodWithScores() {
            CompletionInput rising = CompletionInput.of(Series.yearly(Unit.PERCENT, Map.of(2017, 100, 2022, 100)))
                    .asOf(LocalDate.of(2022, 12, 31));

            RatingTotal total = RatingGroup.of(ClassificationPolicies.eurostat().classify(rising))
                    .meanOfScores(Scales.EUROSTAT, bands);

            assertThat(total.grade().orElseThrow().id()).isEqualTo("AMBER");
            assertThat(total.rated()).isEqualTo(1);
        }

        @Test
        void withoutAScoreThereIsNoGrade() {
            assertThat(RatingGroup.ofScores(List.of())
                            .meanOfScores(Scales.EUROSTAT, bands)
                            .grade())
                    .isEmpty();
        }

        @Test
        void aStoredScoreIsNeverKnownToBeAchieved() {
            assertThat(RatingGroup.ofScores(List.of(new BigDecimal("5")))
                            .meanOfScores()
                            .grade()
                            .orElseThrow()
                            .id())
                    .isEqualTo("SUBSTANTIAL_PROGRESS");
        }
    }

    @Test
    void poolsTheCountsOfTheLatestValues() {
        Classification quarter = used(Quantity.of(Ratio.of(1, 4)));
        Classification half = used(Quantity.of(Ratio.of(2, 4)));

        assertThat(RatingGroup.of(quarter, half, notRated(NotRatedReason.Standard.ONE_POINT))
                        .pooled())
                .contains(Ratio.of(3, 8));
        assertThat(RatingGroup.of(half, used(Quantity.percent("50"))).pooled()).isEmpty();
        assertThat(RatingGroup.of(half, used(Rank.of(5))).pooled()).isEmpty();
        assertThat(RatingGroup.of(half, scored("2")).pooled()).isEmpty();
        assertThat(RatingGroup.of(notRated(NotRatedReason.Standard.ONE_POINT)).pooled())
                .isEmpty();
    }

    private static Classification used(ReportedValue value) {
        return Classification.builder()
                .policy(PolicyIdentity.of(ClassificationPolicies.openSdg()))
                .grade(Scales.OPEN_SDG.grades().get(0))
                .addInputs(UsedValue.of("value", value, Period.year(2024)))
                .build();
    }
}
