package io.github.tiendo.excel;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    private static BigDecimal parse(String text) {
        return DecimalText.parse(text.toCharArray(), text.length());
    }

    @Property
    void meansTheFirstFifteenDigitsOfTheDoubleThatIsWritten(
            @ForAll @DoubleRange(min = -1e14, max = 1e14) double value) {
        BigDecimal parsed = parse(Double.toString(value));

        assertThat(parsed).isEqualByComparingTo(new BigDecimal(value).round(new MathContext(15)));
        assertThat(parsed).isEqualTo(DecimalText.shown(value));
    }

    @Property
    void keepsLongerWholeNumbers(@ForAll @LongRange(min = 1L << 50, max = 1L << 53) long value) {
        assertThat(parse(Long.toString(value))).isEqualTo(BigDecimal.valueOf(value));
    }

    @Property
    void keepsEveryDecimalOfFifteenDigits(
            @ForAll @IntRange(min = -999_999_999, max = 999_999_999) int unscaled,
            @ForAll @IntRange(min = 0, max = 12) int scale) {
        BigDecimal number = BigDecimal.valueOf(unscaled, scale);

        assertThat(parse(number.toPlainString())).isEqualByComparingTo(number);
        assertThat(parse(number.toPlainString() + "E2")).isEqualByComparingTo(number.movePointRight(2));
        assertThat(parse(number.toPlainString()).scale()).isBetween(0, scale);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "-", ".", "e5", "1e", "1e+", "1.2.3", "1,5", "١", "Infinity", "NaN", "1d", "1E999"})
    void isNothingElse(String text) {
        assertThat(parse(text)).isNull();
    }

    @Test
    void isWhatPeopleSeeOfTheDouble() {
        assertThat(parse("0.30000000000000004")).isEqualTo(new BigDecimal("0.3"));
        assertThat(parse("0.50850000000000017")).isEqualTo(new BigDecimal("0.5085"));
        assertThat(parse("0.8999999999999999")).isEqualTo(new BigDecimal("0.9"));
        assertThat(parse("0.1000000000000000055511151231257827")).isEqualTo(new BigDecimal("0.1"));
        assertThat(parse("100")).isEqualTo(new BigDecimal("100"));
        assertThat(parse("1E+2")).isEqualTo(new BigDecimal("100"));
        assertThat(parse("0.000")).isEqualTo(BigDecimal.ZERO);
        assertThat(parse("1E-400")).isEqualTo(BigDecimal.ZERO);
        assertThat(DecimalText.percent(new BigDecimal("0.5"))).isEqualTo(new BigDecimal("50"));
    }
}
