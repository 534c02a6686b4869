package io.github.tiendo.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Languages;
import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NumberLimitsTest {

    private static final NumberLimits SMALL =
            NumberLimits.builder().maxDigits(3).maxExponent(4).maxTextLength(8).build();

    @Test
    void areSixtyDigitsAndTwoThousandCharactersUnlessSaid() {
        assertThat(NumberLimits.defaults().maxDigits()).isEqualTo(60);
        assertThat(NumberLimits.defaults().maxExponent()).isEqualTo(60);
        assertThat(NumberLimits.defaults().maxTextLength()).isEqualTo(2000);
        assertThat(NumberLimits.builder().build()).isEqualTo(NumberLimits.defaults());
    }

    @ParameterizedTest
    @CsvSource({
        "123, true",
        "1234, false",
        "1230, true",
        "-12.3, true",
        "0.123, true",
        "99900, true",
        "999000, false",
        "9.99E+4, true",
        "9.99E+5, false",
        "1E-4, true",
        "1E-5, false",
        "1E+999999, false",
        "0, true",
        "0.0000, true",
        "0E-5, false",
        "0E+4, true",
        "0E+5, false",
        "1.0000000000, true",
        "1.00000000000, false"
    })
    void countSignificantDigitsAndTheFirstOnesPlace(BigDecimal number, boolean allowed) {
        assertThat(SMALL.allows(number)).isEqualTo(allowed);
    }

    @Test
    void holdTheTextOfANumber() {
        NumberNotation notation = NumberNotation.of(Languages.ENGLISH).withLimits(SMALL);

        assertThat(notation.parse("12.3 km").hasErrors()).isFalse();
        assertThat(notation.parse("12.34 km").hasErrors()).isTrue();
        assertThat(notation.parse("12.3 miles").hasErrors()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 1, true",
        "500, 500, 1, true",
        "0, 1, 1, false",
        "501, 1, 1, false",
        "1, 0, 1, false",
        "1, 501, 1, false",
        "1, 1, 0, false"
    })
    void areThemselvesWithinLimits(int digits, int exponent, int length, boolean allowed) {
        NumberLimits.Builder builder =
                NumberLimits.builder().maxDigits(digits).maxExponent(exponent).maxTextLength(length);
        if (allowed) {
            assertThat(builder.build().maxDigits()).isEqualTo(digits);
        } else {
            assertThatThrownBy(builder::build).isInstanceOf(IllegalArgumentException.class);
        }
    }
}
