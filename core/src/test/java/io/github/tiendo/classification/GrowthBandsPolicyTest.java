package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static io.github.tiendo.classification.Sample.ceiling;
import static io.github.tiendo.classification.Sample.input;
import static io.github.tiendo.classification.Sample.series;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.fixtures.ClassificationPolicyContract;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.observation.Series;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** With the edges of ISTAT's report on the sustainable development goals, where each belongs to the band below it. */
class GrowthBandsPolicyTest extends ClassificationPolicyContract {

    private static final Scale CHANGES = Scale.builder("ISTAT", LocalizedText.of("Xu hướng", "Trend"))
            .degree("CLEAR_IMPROVEMENT", LocalizedText.of("Cải thiện rõ", "Clear improvement"), "#2e7d32")
            .degree("SLIGHT_IMPROVEMENT", LocalizedText.of("Cải thiện nhẹ", "Slight improvement"), "#9ccc65")
            .degree("STABLE", LocalizedText.of("Ổn định", "Stable"), "#fbc02d")
            .degree("SLIGHT_WORSENING", LocalizedText.of("Xấu đi nhẹ", "Slight worsening"), "#fb8c00")
            .degree("CLEAR_WORSENING", LocalizedText.of("Xấu đi rõ", "Clear worsening"), "#c62828")
            .build();

    @Override
    protected ClassificationPolicy policy() {
        return GrowthBandsPolicy.since(
                2010,
                "istat",
                GradeBands.of(CHANGES)
                        .moreThan("0.05", "CLEAR_IMPROVEMENT")
                        .moreThan("0.01", "SLIGHT_IMPROVEMENT")
                        .moreThan("-0.01", "STABLE")
                        .moreThan("-0.05", "SLIGHT_WORSENING")
                        .otherwise("CLEAR_WORSENING"));
    }

    private Classification rate(Series series) {
        return policy().classify(CompletionInput.builder()
                .series(series)
                .day(LocalDate.of(2022, 12, 31))
                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "105.0001, CLEAR_IMPROVEMENT",
        "105, SLIGHT_IMPROVEMENT",
        "101.0001, SLIGHT_IMPROVEMENT",
        // in binary 101/100 - 1 is 0.010000000000000009
        "101, STABLE",
        "99.0001, STABLE",
        "99, SLIGHT_WORSENING",
        "95.0001, SLIGHT_WORSENING",
        "95, CLEAR_WORSENING"
    })
    void theUpperEdgeOfABandBelongsToIt(String latest, String grade) {
        assertThat(answer(rate(series("2010", "100", "2011", latest)))).isEqualTo(grade);
    }

    @Test
    void growthIsTheYearlyAverage() {
        // 100 to 121 in two years: 10 % a year
        Classification rated = rate(series("2009", "1", "2011", "100", "2013", "121"));

        assertThat(rated.number(GrowthBandsPolicy.VALUE).orElseThrow()).isEqualByComparingTo("0.1");
        assertThat(rated.explanation(Languages.ENGLISH))
                .contains("Yearly growth in the wanted direction: 10%.", "At 5% or less the grade would be:");
    }

    @Test
    void whereLowerIsBetterAFallIsAnImprovement() {
        assertThat(answer(policy().classify(input(ceiling("5", 2030), series("2010", "100", "2011", "94")))))
                .isEqualTo("CLEAR_IMPROVEMENT");
    }

    @Test
    void aTargetIsNotAskedFor() {
        assertThat(answer(policy().classify(input(ceiling("5", 2030), series("2010", "4", "2011", "4")))))
                .isEqualTo("STABLE");
    }

    @Test
    void needsTwoYears() {
        assertThat(answer(rate(series("2022", "80")))).isEqualTo("(ONE_POINT)");
        assertThat(answer(rate(series("2008", "70", "2009", "80")))).isEqualTo("(NO_BASELINE)");
        assertThat(answer(rate(series("2010", "0", "2011", "80")))).isEqualTo("(ZERO_BASE)");
    }
}
