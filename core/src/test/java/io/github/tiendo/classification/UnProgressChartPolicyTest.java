package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.ceiling;
import static io.github.tiendo.classification.Sample.floor;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.observation;
import static io.github.tiendo.classification.Sample.series;
import static io.github.tiendo.classification.Sample.seriesOf;
import static io.github.tiendo.classification.Sample.target;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.TopRank;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnProgressChartPolicyTest extends ClassificationPolicyContract {

    private static final UnProgressChartPolicy CHART = ClassificationPolicies.unProgressChart();

    @Override
    protected ClassificationPolicy policy() {
        return UnProgressChartPolicy.builder().build();
    }

    private static String rate(CompletionInput input) {
        return answer(CHART.classify(input));
    }

    /** The due year is the latest year: E = (c - 100) / (300 - 100). */
    @ParameterizedTest
    @CsvSource({
        "300, ON_TRACK",
        "290, ON_TRACK",
        "289.99, FAIR_PROGRESS",
        "120, FAIR_PROGRESS",
        "119.99, STAGNATION",
        "50, STAGNATION"
    })
    void byTheExtentOfTheWayIncludingEdges(String latest, String grade) {
        assertThat(rate(input(floor("300", 2022), series("2021", "100", "2022", latest))))
                .isEqualTo(grade);
    }

    @Test
    void theGrowthGoesOnToTheDueYear() {
        // 10 % a year: 121 becomes 146.41 in two years; E = 46.41 / 50 = 0.9282
        Classification rated = CHART.classify(input(floor("150", 2024), series("2020", "100", "2022", "121")));

        assertThat(answer(rated)).isEqualTo("FAIR_PROGRESS");
        assertThat(rated.number("extent").orElseThrow()).isEqualByComparingTo("0.9282");
        assertThat(rated.rule()).isEqualTo("extent");
    }

    @ParameterizedTest
    @CsvSource({"102, ON_TRACK", "101.99, FAIR_PROGRESS", "100.5, FAIR_PROGRESS", "100.49, STAGNATION", "90, STAGNATION"
    })
    void withoutTargetByTheGrowth(String latest, String grade) {
        CompletionInput input = CompletionInput.builder()
                .series(series("2021", "100", "2022", latest))
                .day(LocalDate.of(2022, 12, 31))
                .build();

        assertThat(rate(input)).isEqualTo(grade);
    }

    @Test
    void withinOnePointOfNoneOrAllIsOnTrack() {
        assertThat(rate(input(floor("100", 2030), series("2022", "99")))).isEqualTo("ON_TRACK");
        assertThat(rate(input(floor("100", 2030), series("2022", "98.99")))).isEqualTo("(ONE_POINT)");
        assertThat(rate(input(ceiling("0", 2030), series("2022", "1")))).isEqualTo("ON_TRACK");
        assertThat(rate(input(floor("99", 2030), series("2022", "98.5")))).isEqualTo("(ONE_POINT)");
        assertThat(rate(input(
                        target(Bound.of(Comparison.AT_LEAST, Quantity.of(100, Unit.COUNT)), 2030),
                        seriesOf(observation("2022", Quantity.of(99, Unit.COUNT))))))
                .isEqualTo("(ONE_POINT)");
    }

    @Test
    void theBaseIsTheConfiguredYearOrTheNextLater() {
        assertThat(CHART.classify(input(floor("80", 2030), series("2014", "1", "2017", "20", "2022", "30")))
                        .inputs()
                        .get(2)
                        .period()
                        .orElseThrow())
                .hasToString("2017");
        assertThat(rate(input(floor("80", 2030), series("2013", "1", "2014", "20"))))
                .isEqualTo("(NO_BASELINE)");
    }

    @ParameterizedTest
    @CsvSource({
        "0, 50, 80, (ZERO_BASE)",
        "-1, 50, 80, (OPPOSITE_SIGNS)",
        "-2, -1, 80, (OPPOSITE_SIGNS)",
        "80, 50, 80, (BASE_EQUALS_TARGET)"
    })
    void whatCannotBeRated(String base, String latest, String bound, String answer) {
        assertThat(rate(input(floor(bound, 2030), series("2021", base, "2022", latest))))
                .isEqualTo(answer);
    }

    @Test
    void otherKindsOfTargetAreNotSupported() {
        assertThat(rate(input(target(TopRank.of(3), 2030), series("2021", "9", "2022", "7"))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
    }

    @Test
    void theEdgeThatIsHitNamesTheGradeBelowIt() {
        Classification rated = CHART.classify(CompletionInput.builder()
                .series(series("2015", "100", "2016", "102"))
                .day(LocalDate.of(2016, 12, 31))
                .build());

        assertThat(rated.grade().orElseThrow().id()).isEqualTo("ON_TRACK");
        assertThat(rated.edgeHit().orElseThrow().grade().id()).isEqualTo("FAIR_PROGRESS");
    }

    @Test
    void theBaseYearMayBeSetAndIsNamed() {
        UnProgressChartPolicy later =
                UnProgressChartPolicy.builder().baseYear(2019).build();

        assertThat(later.parameters()).containsExactly(Map.entry("base-year", "2019"));
        assertThat(CHART.parameters()).containsExactly(Map.entry("base-year", "2015"));
        // E = (59 - 50) / (60 - 50)
        assertThat(later.classify(input(floor("60", 2020), series("2016", "10", "2019", "50", "2020", "59")))
                        .number(UnProgressChartPolicy.EXTENT)
                        .orElseThrow())
                .isEqualByComparingTo("0.9");
    }

    /** 0 after 100 stays 0: E = (0 - 100) / (150 - 100). */
    @Test
    void whatHasFallenToNothingStaysThere() {
        Classification rated = CHART.classify(input(floor("150", 2024), series("2021", "100", "2022", "0")));

        assertThat(answer(rated)).isEqualTo("STAGNATION");
        assertThat(rated.number(UnProgressChartPolicy.EXTENT).orElseThrow()).isEqualByComparingTo("-2");
    }
}
