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

import io.github.tiendo.finding.Languages;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TargetPathPolicyTest extends ClassificationPolicyContract {

    private static final TargetPathPolicy PATH = ClassificationPolicies.targetPath();

    @Override
    protected ClassificationPolicy policy() {
        return TargetPathPolicy.builder().build();
    }

    private static String rate(CompletionInput input) {
        return answer(PATH.classify(input));
    }

    private static Target from(Target target, int year, String value) {
        return target.from(Baseline.of(Period.year(year), Quantity.percent(value)));
    }

    /** From 20 in 2021 to 100 in 2023, halfway in 2022: 60; tolerance 10 % of 80 is 8. */
    @ParameterizedTest
    @CsvSource({"60, GREEN", "61, GREEN", "59.999, AMBER", "52, AMBER", "51.999, RED", "0, RED", "120, GREEN"})
    void comparesWithTheLineFromTheBaseline(String value, String colour) {
        assertThat(rate(input(from(floor("100", 2023), 2021, "20"), series("2022", value))))
                .isEqualTo(colour);
    }

    @ParameterizedTest
    @CsvSource({"60, GREEN", "68, AMBER", "68.001, RED"})
    void aCeilingIsApproachedFromAbove(String value, String colour) {
        assertThat(rate(input(from(ceiling("20", 2023), 2021, "100"), series("2022", value))))
                .isEqualTo(colour);
    }

    @Test
    void afterTheDueDayItIsTheTarget() {
        Target target = from(floor("100", 2021), 2019, "20");

        assertThat(rate(input(target, series("2022", "99.9")))).isEqualTo("AMBER");
        assertThat(rate(input(target, series("2022", "100")))).isEqualTo("GREEN");
    }

    @Test
    void beforeThePathItIsNotRated() {
        assertThat(rate(input(from(floor("100", 2025), 2022, "20"), series("2021", "99.9"))))
                .isEqualTo("(BEFORE_PATH)");
    }

    @Test
    void aGivenPathIsLinearOrStepwise() {
        Path.Builder points = Path.builder()
                .comparison(Comparison.AT_LEAST)
                .putPoints(Period.year(2021), Quantity.percent("20"))
                .putPoints(Period.year(2023), Quantity.percent("60"))
                .putPoints(Period.year(2025), Quantity.percent("100"));
        Target linear = target(points.build(), 2025);
        Target stepwise = target(points.isStepwise(true).build(), 2025);

        // linear: 40 in 2022, tolerance 8; stepwise: 20 until 2023
        assertThat(rate(input(linear, series("2022", "40")))).isEqualTo("GREEN");
        assertThat(rate(input(linear, series("2022", "32")))).isEqualTo("AMBER");
        assertThat(rate(input(linear, series("2022", "31.9")))).isEqualTo("RED");
        assertThat(rate(input(stepwise, series("2022", "20")))).isEqualTo("GREEN");
        assertThat(rate(input(stepwise, series("2020", "20")))).isEqualTo("(BEFORE_PATH)");
        assertThat(rate(input(linear, series("2027", "99"), 2027))).isEqualTo("AMBER");
    }

    @Test
    void anSCurveIsHalfwayAtHalfTime() {
        TargetPathPolicy curved = TargetPathPolicy.builder().sCurve().build();
        Target target = from(floor("100", 2023), 2021, "20");

        assertThat(curved.classify(input(target, series("2022", "60"))).number("expected"))
                .contains(BigDecimal.valueOf(60));
        // a quarter of the way in days: far below a quarter of the way
        assertThat(answer(curved.classify(input(target, series("2022-Q2", "30")))))
                .isEqualTo("GREEN");
        assertThat(rate(input(target, series("2022-Q2", "30")))).isEqualTo("RED");
    }

    @Test
    void aHedgedValueIsGreenOnlyIfAllOfItIs() {
        Target target = from(floor("100", 2023), 2021, "20");

        assertThat(rate(input(
                        target,
                        seriesOf(observation("2022", Quantity.percent("60").withQualifier(Qualifier.ABOUT))))))
                .isEqualTo("AMBER");
        assertThat(rate(input(
                        target,
                        seriesOf(observation("2022", Quantity.percent("61").withQualifier(Qualifier.ABOUT))))))
                .isEqualTo("GREEN");
    }

    @Test
    void theToleranceIsASetting() {
        TargetPathPolicy strict = TargetPathPolicy.builder().tolerance("0").build();

        assertThat(answer(strict.classify(input(from(floor("100", 2023), 2021, "20"), series("2022", "59.9")))))
                .isEqualTo("RED");
    }

    @Test
    void whatCannotBeRated() {
        assertThat(rate(input(floor("80", 2025), series("2022", "50")))).isEqualTo("(NO_BASELINE)");
        assertThat(rate(input(target(TopRank.of(3), 2025), series("2022", "50"))))
                .isEqualTo("(TARGET_KIND_NOT_SUPPORTED)");
    }

    /** The path is at 60 in 2022, and 8 may be missing. */
    @ParameterizedTest
    @CsvSource({
        "70, -10, 0, AMBER",
        "60, 0, 0, AMBER",
        "58, 2, 0, GREEN",
        // as far from either edge
        "56, 4, 0, GREEN",
        "55, 5, 8, RED",
        "52, 8, 8, RED",
        "40, 20, 8, AMBER"
    })
    void theNearestEdgeIsThePathOrTheEndOfTheTolerance(
            String value, BigDecimal missing, BigDecimal edge, String beyond) {
        Classification rated = PATH.classify(input(from(floor("100", 2023), 2021, "20"), series("2022", value)));

        assertThat(rated.number(TargetPathPolicy.SHORT_OF_PATH).orElseThrow()).isEqualByComparingTo(missing);
        assertThat(rated.nearestEdge().orElseThrow().edge()).isEqualByComparingTo(edge);
        assertThat(rated.nearestEdge().orElseThrow().grade()).hasToString(beyond);
        assertThat(rated.edgeHit().isPresent()).isEqualTo(missing.compareTo(edge) == 0);
    }

    @Test
    void tellsWhatItRestsOn() {
        Classification amber = PATH.classify(input(from(floor("100", 2023), 2021, "20"), series("2022", "58")));
        Classification green = PATH.classify(input(from(floor("100", 2023), 2021, "20"), series("2022", "60")));

        assertThat(amber.number(TargetPathPolicy.EXPECTED).orElseThrow()).isEqualByComparingTo("60");
        assertThat(amber.attainment()).contains(Ratio.of(29, 50));
        assertThat(amber.inputs()).extracting(Classification.UsedValue::name).contains("start");
        assertThat(amber.explanation(Languages.ENGLISH))
                .contains(
                        "Latest value: 58% (2022). Target: ≥ 100%, due 2023.",
                        "Expected on the path for 2022: 60%.",
                        "The value falls short of the path; 10% of the whole way is tolerated.");
        assertThat(green.explanation(Languages.ENGLISH)).contains("The value is where the path should be, or beyond.");
    }

    @Test
    void namesItsSettings() {
        assertThat(PATH.parameters()).containsExactly(Map.entry("path", "linear"), Map.entry("tolerance", "0.10"));
        assertThat(TargetPathPolicy.builder().sCurve().tolerance("0").build().parameters())
                .containsExactly(Map.entry("path", "s-curve"), Map.entry("tolerance", "0"));
    }
}
