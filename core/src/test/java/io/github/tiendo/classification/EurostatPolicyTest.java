package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.bound;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.observation.Series;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.TopRank;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EurostatPolicyTest extends ClassificationPolicyContract {

    private static final EurostatPolicy YEARLY =
            EurostatPolicy.builder().years(1).build();

    @Override
    protected ClassificationPolicy policy() {
        return EurostatPolicy.builder().build();
    }

    private static CompletionInput withoutTarget(Series series) {
        return CompletionInput.builder()
                .series(series)
                .day(LocalDate.of(2022, 12, 31))
                .build();
    }

    /** One year to the latest value and one to the target: R = (c - 100) / 100. */
    @ParameterizedTest
    @CsvSource({
        "200, SIGNIFICANT_PROGRESS",
        "195.0001, SIGNIFICANT_PROGRESS",
        "195, MODERATE_PROGRESS",
        "160.0001, MODERATE_PROGRESS",
        "160, INSUFFICIENT_PROGRESS",
        "100, INSUFFICIENT_PROGRESS",
        "99.9999, MOVEMENT_AWAY"
    })
    void withTargetTheUpperEdgesAreNotIncluded(String latest, String grade) {
        assertThat(answer(YEARLY.classify(input(floor("200", 2022), series("2021", "100", "2022", latest)))))
                .isEqualTo(grade);
    }

    @ParameterizedTest
    @CsvSource({
        "101.0001, SIGNIFICANT_PROGRESS",
        // in binary 101/100 - 1 is 0.010000000000000009
        "101, MODERATE_PROGRESS",
        "100.1001, MODERATE_PROGRESS",
        "100.1, NO_PROGRESS",
        "99.9, NO_PROGRESS",
        "99.8999, MODERATE_MOVEMENT_AWAY",
        "99, MODERATE_MOVEMENT_AWAY",
        "98.9999, SIGNIFICANT_MOVEMENT_AWAY"
    })
    void withoutTargetNoiseMovesNoGrade(String latest, String grade) {
        assertThat(answer(YEARLY.classify(withoutTarget(series("2021", "100", "2022", latest)))))
                .isEqualTo(grade);
    }

    @Test
    void theTrendStartsExactlyThenUnlessALaterYearIsAllowed() {
        Series series = series("2018", "100", "2020", "110", "2022", "121");
        EurostatPolicy exact = ClassificationPolicies.eurostat();
        EurostatPolicy nearest = EurostatPolicy.builder().nearestLaterYear().build();

        assertThat(answer(exact.classify(withoutTarget(series)))).isEqualTo("(NO_BASELINE)");
        assertThat(answer(nearest.classify(withoutTarget(series)))).isEqualTo("SIGNIFICANT_PROGRESS");
        assertThat(nearest.classify(withoutTarget(series))
                        .inputs()
                        .get(1)
                        .period()
                        .orElseThrow())
                .hasToString("2018");
    }

    @Test
    void theLongTermIsFifteenYears() {
        EurostatPolicy longTerm = EurostatPolicy.builder().longTerm().build();

        assertThat(answer(longTerm.classify(withoutTarget(series("2007", "100", "2017", "500", "2022", "100")))))
                .isEqualTo("NO_PROGRESS");
    }

    @Test
    void aTargetAlreadyMetIsSignificantProgressWhateverTheBase() {
        assertThat(answer(YEARLY.classify(input(floor("80", 2030), series("2022", "80")))))
                .isEqualTo("SIGNIFICANT_PROGRESS");
        assertThat(answer(YEARLY.classify(
                        input(bound(Comparison.MORE_THAN, "80", 2030), series("2021", "80", "2022", "80")))))
                .isEqualTo("SIGNIFICANT_PROGRESS");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, 80, 2030, (ZERO_BASE)",
        "-1, 50, 80, 2030, (OPPOSITE_SIGNS)",
        "-2, -1, 80, 2030, (OPPOSITE_SIGNS)",
        "80, 50, 80, 2030, (BASE_EQUALS_TARGET)",
        "20, 50, 80, 2021, (NO_DUE_DATE)"
    })
    void whatCannotBeRated(String base, String latest, String bound, int due, String answer) {
        assertThat(answer(YEARLY.classify(input(floor(bound, due), series("2021", base, "2022", latest)))))
                .isEqualTo(answer);
    }

    @Test
    void onePointIsNotATrend() {
        assertThat(answer(YEARLY.classify(withoutTarget(series("2022", "80"))))).isEqualTo("(ONE_POINT)");
    }

    @Test
    void theSignsCancelWhereTheTargetLiesOnTheWrongSideOfTheBase() {
        // o = 70/90 - 1 = -0.2222..., r = 80/90 - 1 = -0.1111...: R = 2
        assertThat(answer(YEARLY.classify(input(floor("80", 2022), series("2021", "90", "2022", "70")))))
                .isEqualTo("SIGNIFICANT_PROGRESS [MET_THEN_LOST]");
    }

    @Test
    void otherKindsOfTargetAreNotSupported() {
        assertThat(answer(YEARLY.classify(input(target(TopRank.of(3), 2030), series("2021", "9", "2022", "7")))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
    }

    /** One year to the latest value and one to the target: R = (c - 100) / 100. */
    @ParameterizedTest
    @CsvSource({
        // 5/0.7 (R - 0.6)
        "160, 0",
        "195, 2.5",
        "199.9, 2.85",
        "200, 5",
        "300, 5",
        // 5/1.2 (R + 0.6) - 5
        "159, -0.041666666667",
        "100, -2.5",
        "40, -5",
        "10, -5"
    })
    void theScoreWithTarget(String latest, String score) {
        Classification rated = YEARLY.classify(input(floor("200", 2022), series("2021", "100", "2022", latest)));

        assertThat(rated.number(EurostatPolicy.SCORE).orElseThrow()).isEqualByComparingTo(score);
    }

    @ParameterizedTest
    @CsvSource({"102, 5", "103, 5", "101, 2.5", "100, 0", "99, -2.5", "98, -5", "90, -5"})
    void theScoreWithoutTarget(String latest, String score) {
        assertThat(YEARLY.classify(withoutTarget(series("2021", "100", "2022", latest)))
                        .number(EurostatPolicy.SCORE)
                        .orElseThrow())
                .isEqualByComparingTo(score);
    }

    @Test
    void theRatioStaysWhenTheTargetIsMet() {
        Classification rated = YEARLY.classify(input(floor("150", 2022), series("2021", "100", "2022", "200")));

        assertThat(answer(rated)).isEqualTo("SIGNIFICANT_PROGRESS");
        assertThat(rated.number(EurostatPolicy.RATIO).orElseThrow()).isEqualByComparingTo("2");
    }

    /** From 100 to 160 in one year, with 200 to be reached in one. */
    @Test
    void theGrowthSoFarStandsBesideTheGrowthNeeded() {
        Classification rated = YEARLY.classify(input(floor("200", 2022), series("2021", "100", "2022", "160")));

        assertThat(rated.number(EurostatPolicy.OBSERVED_GROWTH).orElseThrow()).isEqualByComparingTo("0.6");
        assertThat(rated.number(EurostatPolicy.REQUIRED_GROWTH).orElseThrow()).isEqualByComparingTo("1");
        assertThat(rated.number(EurostatPolicy.RATIO).orElseThrow()).isEqualByComparingTo("0.6");
    }

    @Test
    void namesItsSettings() {
        assertThat(EurostatPolicy.builder().build().parameters())
                .containsExactly(Map.entry("years", "5"), Map.entry("nearest-later-year", "false"));
        assertThat(EurostatPolicy.builder()
                        .longTerm()
                        .nearestLaterYear()
                        .build()
                        .parameters())
                .containsExactly(Map.entry("years", "15"), Map.entry("nearest-later-year", "true"));
    }

    @Test
    void aTrendRunsOverAtLeastOneYear() {
        assertThat(YEARLY.parameters()).containsEntry("years", "1");
        assertThatThrownBy(() -> EurostatPolicy.builder().years(0))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("a trend runs over at least one year, found 0");
    }
}
