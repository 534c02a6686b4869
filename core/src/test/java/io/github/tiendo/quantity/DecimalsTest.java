package io.github.tiendo.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DecimalsTest {

    @ParameterizedTest
    @CsvSource({"20.50, 20.5", "1E+3, 1000", "100, 100", "0.000, 0", "-7.10, -7.1", "0E+9, 0", "12.0, 12"})
    void givesEqualNumbersOneForm(BigDecimal number, String plain) {
        assertThat(Decimals.plain(number)).isEqualTo(new BigDecimal(plain));
    }

    @Test
    void refusesWhatCannotBePrintedInFull() {
        assertThatIllegalArgumentException().isThrownBy(() -> Decimals.plain(new BigDecimal("1E+2001")));
    }
}
