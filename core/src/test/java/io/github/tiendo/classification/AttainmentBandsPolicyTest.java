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
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AttainmentBandsPolicyTest extends ClassificationPolicyContract {

    private static final AttainmentBandsPolicy BANDS = ClassificationPolicies.attainmentBands();

    @Override
    protected ClassificationPolicy policy() {
        return AttainmentBandsPolicy.builder().build();
    }

    private static String rate(CompletionInput input) {
        return answer(BANDS.classify(input));
    }

    @ParameterizedTest
    @CsvSource({
        "50, MET",
        "40, LIKELY_EARLY",
        "39.99, LIKELY",
        "20, LIKELY",
        "19.99, UNLIKELY",
        "5, UNLIKELY",
        "4.99, HARD",
        "0, HARD",
        "0.34, HARD"
    })
    void aFloorIsAttainedByItsShare(String value, String grade) {
        assertThat(rate(input(floor("50", 2025), series("2022", value)))).isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({"5, MET", "0, MET", "6.25, LIKELY_EARLY", "6.26, LIKELY", "12.5, LIKELY", "50, UNLIKELY", "50.1, HARD"})
    void aCeilingIsAttainedByTheInverseShare(String value, String grade) {
        assertThat(rate(input(ceiling("5", 2025), series("2022", value)))).isEqualTo(grade);
    }

    @Test
    void aStrictTargetAtEqualityFallsInTheBestUnmetBand() {
        assertThat(rate(input(bound(Comparison.MORE_THAN, "80", 2025), series("2022", "80"))))
                .isEqualTo("LIKELY_EARLY");
    }

    @Test
    void aHedgedValueCountsWithItsNumber() {
        assertThat(rate(input(
                        floor("80", 2025),
                        seriesOf(observation("2022", Quantity.percent("85").withQualifier(Qualifier.LESS_THAN))))))
                .isEqualTo("LIKELY_EARLY");
    }

    @Test
    void afterTheDueDayItIsNotMetOrPending() {
        assertThat(rate(input(floor("80", 2021), series("2021", "79")))).isEqualTo("NOT_MET");
        assertThat(rate(input(floor("80", 2021), series("2020", "79")))).isEqualTo("(PENDING_FINAL)");
    }

    @Test
    void otherSignsAreNotRatedUnlessMet() {
        assertThat(rate(input(floor("80", 2025), series("2022", "-1")))).isEqualTo("(OPPOSITE_SIGNS)");
        assertThat(rate(input(floor("0", 2025), series("2022", "-1")))).isEqualTo("(ZERO_BASE)");
        assertThat(rate(input(ceiling("0", 2025), series("2022", "1")))).isEqualTo("(ZERO_BASE)");
        assertThat(rate(input(ceiling("-5", 2025), series("2022", "1")))).isEqualTo("(OPPOSITE_SIGNS)");
        assertThat(rate(input(floor("-5", 2025), series("2022", "-1")))).isEqualTo("MET");
    }

    @Test
    void aPlaceIsAttainedByTheShareOfPlaces() {
        Target top = target(TopRank.of(40), 2025);

        assertThat(rate(input(top, seriesOf(observation("2022", Rank.of(40)))))).isEqualTo("MET");
        assertThat(rate(input(top, seriesOf(observation("2022", Rank.of(50)))))).isEqualTo("LIKELY_EARLY");
        assertThat(rate(input(top, seriesOf(observation("2022", Rank.of(51)))))).isEqualTo("LIKELY");
    }

    @Test
    void rangesAndMilestonesAndYearlyHoldsAreNotRatedUnlessMet() {
        Target range = target(Within.of(Quantity.percent("45"), Quantity.percent("55")), 2025);
        Target hold = target(EveryYear.of(Bound.of(Comparison.AT_LEAST, Quantity.percent("80"))), 2025);
        Target law = target(Milestone.of("a law"), 2025);

        assertThat(rate(input(range, series("2022", "50")))).isEqualTo("MET");
        assertThat(rate(input(range, series("2022", "44")))).isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        assertThat(rate(input(
                        range,
                        seriesOf(observation("2022", Quantity.percent("45").withQualifier(Qualifier.ABOUT))))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        assertThat(rate(input(hold, series("2022", "80")))).isEqualTo("MET");
        assertThat(rate(input(hold, series("2022", "79")))).isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
        assertThat(rate(input(law, seriesOf(observation("2022", TextValue.of("reached"))))))
                .isEqualTo("MET");
        assertThat(rate(input(law, seriesOf(observation("2022", TextValue.of("not yet"))))))
                .isEqualTo("(MILESTONE_OPEN)");
    }

    @ParameterizedTest
    @CsvSource({
        // (c - 20) / (70 - 20)
        "60, LIKELY_EARLY, 4, 5",
        "40, LIKELY, 2, 5",
        "25, UNLIKELY, 1, 10",
        "24, HARD, 2, 25",
        "10, HARD, -1, 5",
        "70, MET, 1, 1"
    })
    void onRequestTheWayFromTheBaselineIsMeasured(String value, String grade, long part, long whole) {
        Target target = floor("70", 2025).from(Baseline.of(Period.year(2020), Quantity.percent("20")));
        Classification rated = AttainmentBandsPolicy.builder()
                .relativeToBaseline()
                .build()
                .classify(input(target, series("2022", value)));

        assertThat(rated.grade().orElseThrow().id()).isEqualTo(grade);
        assertThat(rated.attainment()).contains(Ratio.of(part, whole));
    }

    @ParameterizedTest
    @CsvSource({
        // (100 - c) / (100 - 50)
        "51, LIKELY_EARLY, 49, 50",
        "49, MET, 51, 50",
        "40, MET, 6, 5",
        "100, HARD, 0, 1",
        "110, HARD, -1, 5"
    })
    void aCeilingBelowItsBaselineIsAttainedByTheWayDownMetOrNot(String value, String grade, long part, long whole) {
        Target target = ceiling("50", 2025).from(Baseline.of(Period.year(2020), Quantity.percent("100")));
        Classification rated = BANDS.classify(input(target, series("2022", value)));

        assertThat(rated.grade().orElseThrow().id()).isEqualTo(grade);
        assertThat(rated.attainment()).contains(Ratio.of(part, whole));
        assertThat(rated.number(AttainmentBandsPolicy.ATTAINMENT))
                .contains(Numbers.divide(new BigDecimal(part), new BigDecimal(whole)));
        assertThat(input(target, series("2022", value)).attainment()).contains(Ratio.of(part, whole));
    }

    @Test
    void aCeilingOfZeroIsRatedByTheWayDown() {
        Target accidents = ceiling("0", 2025).from(Baseline.of(Period.year(2020), Quantity.percent("10")));
        Classification rated = BANDS.classify(input(accidents, series("2022", "7")));

        assertThat(answer(rated)).isEqualTo("UNLIKELY");
        assertThat(rated.attainment()).contains(Ratio.of(3, 10));
        assertThat(rated.explanation(Languages.ENGLISH))
                .contains("Start: 10% (2020). 30% of the way from the baseline to the target is covered.");
    }

    @Test
    void aCeilingWhoseBaselineIsNotAboveItIsAttainedByTheInverseShare() {
        Target met = ceiling("5", 2025).from(Baseline.of(Period.year(2020), Quantity.percent("4")));
        Target counted = ceiling("5", 2025).from(Baseline.of(Period.year(2020), Quantity.of(40, Unit.COUNT)));

        assertThat(BANDS.classify(input(met, series("2022", "10"))).attainment())
                .contains(Ratio.of(1, 2));
        assertThat(BANDS.classify(input(counted, series("2022", "10"))).attainment())
                .contains(Ratio.of(1, 2));
    }

    @Test
    void theNumberStaysWhenTheTargetIsMet() {
        Classification rated = BANDS.classify(input(floor("80", 2025), series("2022", "100")));

        assertThat(answer(rated)).isEqualTo("MET");
        assertThat(rated.attainment()).contains(Ratio.of(5, 4));
        assertThat(rated.number("attainment")).contains(new BigDecimal("1.25"));
    }

    @Test
    void theWayFromTheBaselineNeedsOneThatIsNotTheTarget() {
        AttainmentBandsPolicy relative =
                AttainmentBandsPolicy.builder().relativeToBaseline().build();
        Target equal =
                bound(Comparison.MORE_THAN, "50", 2025).from(Baseline.of(Period.year(2020), Quantity.percent("50")));

        assertThat(answer(relative.classify(input(floor("50", 2025), series("2022", "40")))))
                .isEqualTo("(NO_BASELINE)");
        assertThat(answer(relative.classify(input(equal, series("2022", "40")))))
                .isEqualTo("(BASE_EQUALS_TARGET) ".strip());
    }

    @Test
    void namesTheNearestEdgeAndTheGradeBeyondIt() {
        Classification rated = BANDS.classify(input(floor("50", 2025), series("2022", "39")));

        GradeEdge nearest = rated.nearestEdge().orElseThrow();
        assertThat(nearest.edge()).isEqualTo("0.8");
        assertThat(nearest.grade().id()).isEqualTo("LIKELY_EARLY");
        assertThat(nearest.distance()).isEqualTo("0.02");
        assertThat(rated.attainment()).contains(Ratio.of(39, 50));
    }

    @Test
    void theEdgeNearestToAValueCloseToItsTargetIsTheTarget() {
        Classification rated = BANDS.classify(input(floor("80", 2025), series("2022", "75")));
        Classification strict = BANDS.classify(input(bound(Comparison.MORE_THAN, "80", 2025), series("2022", "75")));
        Classification equal = BANDS.classify(input(bound(Comparison.MORE_THAN, "80", 2025), series("2022", "80")));

        GradeEdge nearest = rated.nearestEdge().orElseThrow();
        assertThat(nearest.grade().id()).isEqualTo("MET");
        assertThat(nearest.edge()).isEqualTo("1");
        assertThat(nearest.distance()).isEqualTo("0.0625"); // 75 of 80 is 0.9375
        assertThat(rated.explanation(Languages.ENGLISH)).contains("From 100% on the grade would be: Met.");
        assertThat(strict.explanation(Languages.ENGLISH)).contains("Above 100% the grade would be: Met.");
        assertThat(equal.nearestEdge().orElseThrow().grade().id()).isEqualTo("LIKELY");
    }

    @Test
    void saysThatOneValueWithoutABaselineIsComparedWithTheTargetAlone() {
        String reason = "There is no baseline and only one value";

        assertThat(BANDS.classify(input(floor("80", 2025), series("2022", "75")))
                        .explanation(Languages.ENGLISH))
                .contains(reason);
        assertThat(BANDS.classify(input(floor("80", 2025), series("2021", "70", "2022", "75")))
                        .explanation(Languages.ENGLISH))
                .doesNotContain(reason);
    }

    @Test
    void bandsAreSettings() {
        AttainmentBandsPolicy strict =
                AttainmentBandsPolicy.builder().bands("0.9", "0.5", "0.2").build();

        assertThat(answer(strict.classify(input(floor("50", 2025), series("2022", "44")))))
                .isEqualTo("LIKELY");
        assertThat(strict.parameters()).containsEntry("likely-early", "0.9");
    }

    @Test
    void whatWasReachedAndLostIsFlagged() {
        assertThat(rate(input(floor("50", 2025), series("2020", "60", "2022", "45"))))
                .isEqualTo("LIKELY_EARLY [MET_THEN_LOST]");
    }

    @Test
    void saysByWhichRuleItIsMetOrNot() {
        assertThat(said(input(floor("50", 2025), series("2022", "60")))).contains("The latest value meets the target.");
        assertThat(said(input(floor("50", 2021), series("2021", "40"))))
                .contains("The due period is over and the target is not met.");
        assertThat(said(input(floor("50", 2025), series("2022", "40"))))
                .doesNotContain("meets the target", "is over")
                .contains("80% of the target is attained.");
    }

    private static String said(CompletionInput input) {
        return BANDS.classify(input).explanation(Languages.ENGLISH);
    }

    /** 72 of 80 is 0.9: nearer to all of it than to 0.5. */
    @Test
    void anEdgeAtAllOfTheTargetIsThatOfMet() {
        AttainmentBandsPolicy all =
                AttainmentBandsPolicy.builder().bands("1", "0.5", "0.1").build();

        Classification rated = all.classify(input(floor("80", 2025), series("2022", "72")));

        assertThat(answer(rated)).isEqualTo("LIKELY");
        assertThat(rated.nearestEdge().orElseThrow().edge()).isEqualByComparingTo("1");
        assertThat(rated.nearestEdge().orElseThrow().grade()).hasToString("MET");
    }

    @Test
    void edgesMayFallTogetherButNotCross() {
        AttainmentBandsPolicy two =
                AttainmentBandsPolicy.builder().bands("0.5", "0.5", "0.5").build();

        assertThat(answer(two.classify(input(floor("80", 2025), series("2022", "40")))))
                .isEqualTo("LIKELY_EARLY");
        assertThat(answer(two.classify(input(floor("80", 2025), series("2022", "39.9")))))
                .isEqualTo("HARD");
    }

    @ParameterizedTest
    @CsvSource({
        "48, 70, 60, 70, LIKELY_EARLY",
        "24, 70, 60, 70, LIKELY",
        "6, 70, 60, 70, UNLIKELY",
        "48, 75, 4, 5, LIKELY_EARLY"
    })
    void aFractionOfAFractionIsExactAtTheEdge(long done, long of, long asked, long ofAsked, String grade) {
        Target target = target(Bound.of(Comparison.AT_LEAST, Quantity.of(Ratio.of(asked, ofAsked))), 2025);

        assertThat(rate(input(target, seriesOf(observation("2022", Quantity.of(Ratio.of(done, of)))))))
                .isEqualTo(grade);
    }
}
