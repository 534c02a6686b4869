package io.github.tiendo.rollup;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.indicator.PartsRule;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.observation.Total;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.QuantityNotation;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A total agrees with a reported value of the whole if it may be printed so, give or take one in the last place. */
class AdditionTest {

    private static final IndicatorId FILES = IndicatorId.of("files");
    private static final Period YEAR = Period.year(2024);

    private static Observation reported(ReportedValue value) {
        return Observation.of(FILES, YEAR, value);
    }

    private static Total total(ReportedValue value) {
        return Total.builder()
                .indicator(FILES)
                .period(YEAR)
                .value(value)
                .method(PartsRule.Method.SUM)
                .addParts(Total.Part.builder()
                        .name(LocalizedText.english("all of them"))
                        .build())
                .build();
    }

    private static ReportedValue printed(String text) {
        return QuantityNotation.of(Languages.VIETNAMESE).parseValue(text).orThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "'119,8', 119.75, true",
        "'119,8', 119.9, false",
        "'119,8', 119.7, false",
        "'119,8', 119.89, true",
        "'119,8', 119.71, true",
        "120, 119.2, true",
        "120, 121, false",
        "120, 119, false",
        "'1,2 triệu', 1250000, true",
        "'1,2 triệu', 1300000, false",
        "'1,2 triệu', 1100000, false",
        "'hơn 100', 101, true",
        "'hơn 100', 99, false"
    })
    void agreesWithinOneOfTheLastPlaceInPrint(String stated, String made, boolean agrees) {
        Total total = total(Quantity.of(made, Unit.COUNT));

        assertThat(Addition.agrees(reported(printed(stated)), total)).isEqualTo(agrees);
    }

    @Test
    void agreesOnASharePooledFromCountsAsItIsRounded() {
        Total pooled = total(Quantity.of(Ratio.of(3, 8)));

        // 37.5 %
        assertThat(Addition.agrees(reported(Quantity.percent("38")), pooled)).isTrue();
        assertThat(Addition.agrees(reported(Quantity.percent("37.5")), pooled)).isTrue();
        assertThat(Addition.agrees(reported(Quantity.percent("40")), pooled)).isFalse();
    }

    @Test
    void doesNotDisagreeOnAnotherQuestion() {
        Total total = total(Quantity.of(5, Unit.COUNT));
        Observation defined = Observation.builder()
                .from(reported(Quantity.of(900, Unit.COUNT)))
                .definition(DefinitionId.of("new"))
                .build();

        assertThat(Addition.agrees(reported(Quantity.percent("90")), total)).isTrue();
        assertThat(Addition.agrees(defined, total)).isTrue();
        assertThat(Addition.agrees(reported(Quantity.of(900, Unit.COUNT)), total))
                .isFalse();
    }

    @Test
    void agreesOnWhatIsNoNumberIfItIsTheSame() {
        assertThat(Addition.agrees(reported(Rank.of(3)), total(Rank.of(3)))).isTrue();
        assertThat(Addition.agrees(reported(Rank.of(3)), total(Rank.of(4)))).isFalse();
        assertThat(Addition.agrees(reported(Quantity.of(3, Unit.COUNT)), total(Rank.of(3))))
                .isFalse();
    }
}
