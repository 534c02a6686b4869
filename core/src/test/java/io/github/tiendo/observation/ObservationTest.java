package io.github.tiendo.observation;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Map;
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

    private static int hashOfAKey() {
        return Observation.builder()
                .from(share("75", "1500", "2000"))
                .period(Period.quarter(2022, 1))
                .subject(AgencyId.of("ha-noi"))
                .dimensions(Map.of("sex", "female"))
                .definition(DefinitionId.of("level-4"))
                .build()
                .key()
                .hashCode();
    }

    /** Prints a hash code of this JVM. */
    static final class Hash {

        private Hash() {}

        public static void main(String[] arguments) {
            System.out.println(hashOfAKey());
        }
    }

    @Test
    void theHashCodeOfItsKeyIsTheSameInEveryJvm() throws IOException {
        Process other = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        Hash.class.getName())
                .redirectErrorStream(true)
                .start();

        assertThat(other.inputReader().lines()).containsExactly(String.valueOf(hashOfAKey()));
    }
}
