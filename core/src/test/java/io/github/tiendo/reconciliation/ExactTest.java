package io.github.tiendo.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExactTest {

    /** Every digit of a quotient that ends, four decimals of one that does not; no zeros at the end. */
    @ParameterizedTest
    @CsvSource({
        "1, 8, 0.125",
        "1, 256, 0.00390625",
        "1, 3, 0.3333",
        "2, 3, 0.6667",
        "1.50, 0.5, 3",
        "600, 3, 200",
        "7, 5, 1.4",
        "3, 3125, 0.00096",
        "0, 7, 0"
    })
    void printsAllDigitsThatThereAre(BigDecimal above, BigDecimal below, BigDecimal decimal) {
        assertThat(new Exact(above, below).decimal()).isEqualTo(decimal);
    }
}
