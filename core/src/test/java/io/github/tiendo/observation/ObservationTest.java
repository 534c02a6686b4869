package io.github.tiendo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;

class ObservationTest {

    private static Observation share(String value, String numerator, String denominator) {
        return Observation.builder()
                .indicator(IndicatorId.of("households"))
                .period(Period.year(2022))
                .value(Quantity.percent(value))
                .numerator(new BigDecimal(numerator))
                .denominator(new BigDecimal(denominator))
                .build();
    }

    @Test
    void printedDecimalsAndTrailingZerosDoNotMakeItAnotherFact() {
        Observation observation = share("75", "1500", "2000");

        assertThat(share("75.00", "1500.0", "2E+3")).isEqualTo(observation).hasSameHashCodeAs(observation);
        assertThat(share("75.00", "1500.0", "2E+3").key()).isEqualTo(observation.key());
    }

    @Test
    void printedDecimalsOfTheValueAreKept() {
        assertThat(share("75.00", "1500.0", "2E+3").quantity().orElseThrow().decimals())
                .isEqualTo(2);
    }

    @Test
    void ofAValueIsAboutTheWhole() {
        Observation observation = Observation.of(IndicatorId.of("fibre"), Period.year(2022), Quantity.percent("50"));

        assertThat(observation.isAboutTheWhole()).isTrue();
        assertThat(observation.value()).contains(Quantity.percent("50"));
        assertThat(observation.status()).isEqualTo(Observation.Status.NORMAL);
    }
}
