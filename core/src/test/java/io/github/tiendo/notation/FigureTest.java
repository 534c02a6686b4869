package io.github.tiendo.notation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.notation.Figure.ChangeReading;
import io.github.tiendo.notation.Figure.FractionReading;
import io.github.tiendo.notation.Figure.MultipleReading;
import io.github.tiendo.notation.Figure.RangeReading;
import io.github.tiendo.notation.Figure.RankReading;
import io.github.tiendo.notation.Figure.TopReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    private static final NumberReading FIVE = NumberReading.of(BigDecimal.valueOf(5));
    private static final NumberReading SIX = NumberReading.of(BigDecimal.valueOf(6));

    private static void refuses(ThrowingCallable... impossible) {
        for (ThrowingCallable one : impossible) {
            assertThatThrownBy(one).isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static FractionReading fraction(long numerator, long denominator, int digits) {
        return FractionReading.builder()
                .numerator(BigInteger.valueOf(numerator))
                .denominator(BigInteger.valueOf(denominator))
                .minimumDigits(digits)
                .build();
    }

    private static TopReading top(int count, int digits) {
        return TopReading.builder().count(count).minimumDigits(digits).build();
    }

    private static NumberReading number(String printed, int digits) {
        return NumberReading.builder()
                .printed(new BigDecimal(printed))
                .minimumDigits(digits)
                .build();
    }

    @Test
    void refusesWhatCannotBe() {
        NumberReading hedged = FIVE.withQualifier(Qualifier.ABOUT);
        refuses(
                () -> RangeReading.builder().lower(SIX).upper(FIVE).build(),
                () -> RangeReading.builder().lower(hedged).upper(SIX).build(),
                () -> RangeReading.builder()
                        .lower(FIVE)
                        .upper(SIX.withQualifier(Qualifier.ABOUT))
                        .build(),
                () -> RangeReading.builder()
                        .lower(FIVE)
                        .upper(SIX)
                        .qualifier(Qualifier.AT_LEAST)
                        .build(),
                () -> RangeReading.builder()
                        .lower(FIVE)
                        .upper(NumberReading.builder().from(SIX).unitWords("km").build())
                        .build(),
                () -> RangeReading.builder()
                        .lower(FIVE)
                        .upper(NumberReading.builder()
                                .from(SIX)
                                .percentForm(PercentForm.PERCENT)
                                .build())
                        .build(),
                () -> fraction(-1, 5, 1),
                () -> fraction(1, 0, 1),
                () -> fraction(1, -5, 1),
                () -> RankReading.builder().position(0).build(),
                () -> RankReading.builder().position(6).fieldSize(5).build(),
                () -> top(0, 1),
                () -> TopReading.builder().count(6).fieldSize(5).build(),
                () -> number("1E+1", 1),
                () -> number("1E-1001", 1),
                () -> number("9".repeat(2001), 1));
    }

    @Test
    void takesWhatJustCanBe() {
        assertThat(RangeReading.builder()
                        .lower(FIVE)
                        .upper(FIVE)
                        .qualifier(Qualifier.ABOUT)
                        .build()
                        .qualifier())
                .isEqualTo(Qualifier.ABOUT);
        assertThat(RankReading.builder().position(5).fieldSize(5).build().position())
                .isEqualTo(5);
        assertThat(TopReading.builder().count(5).fieldSize(5).build().count()).isEqualTo(5);
        assertThat(fraction(0, 1, 1).numerator()).isZero();
        assertThat(number("1E-1000", 1).printed().scale()).isEqualTo(1000);
        assertThat(number("9".repeat(2000), 1).printed().precision()).isEqualTo(2000);
    }

    /** Noughts in front are kept where they add digits. */
    @ParameterizedTest
    @CsvSource({"8, 2, 2", "8, 1, 1", "28, 2, 1", "28, 3, 3", "0.5, 2, 2", "0.5, 1, 1", "10.5, 2, 1"})
    void keepsNoughtsInFrontOfANumber(String printed, int digits, int kept) {
        assertThat(number(printed, digits).minimumDigits()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"8, 28, 2, 2", "8, 28, 1, 1", "18, 28, 2, 1", "18, 28, 3, 3", "28, 8, 2, 2"})
    void keepsNoughtsInFrontOfAFraction(long numerator, long denominator, int digits, int kept) {
        assertThat(fraction(numerator, denominator, digits).minimumDigits()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({"3, 2, 2", "3, 1, 1", "10, 2, 1", "10, 3, 3"})
    void keepsNoughtsInFrontOfATop(int count, int digits, int kept) {
        assertThat(top(count, digits).minimumDigits()).isEqualTo(kept);
    }

    @ParameterizedTest
    @CsvSource({
        "3.20, MILLION, 3200000, 100000",
        "3.20, , 3.2, 0.1",
        "1200, , 1200, 100",
        "0.00, MILLION, 0, 1",
        "1500, THOUSAND, 1500000, 100000"
    })
    void isSoMuchAndSoPrecise(BigDecimal printed, ScaleWord scale, String value, String unit) {
        NumberReading number = NumberReading.builder()
                .printed(printed)
                .scaleWord(Optional.ofNullable(scale))
                .build();

        assertThat(number.value()).isEqualTo(new BigDecimal(value));
        assertThat(number.lastDigitUnit()).isEqualTo(new BigDecimal(unit));
    }

    @Test
    void knowsItsKind() {
        NumberReading yearly = NumberReading.builder()
                .from(FIVE)
                .unitWords("/năm")
                .percentForm(PercentForm.PERCENT)
                .build();
        List<Figure> figures = List.of(
                yearly,
                RangeReading.builder().lower(FIVE).upper(SIX).build(),
                fraction(1, 2, 1),
                RankReading.builder().position(1).build(),
                MultipleReading.builder().factor(FIVE).build(),
                ChangeReading.builder().amount(yearly).isDecrease(true).build(),
                top(1, 1));

        assertThat(figures).extracting(Figure::kind).containsExactly(Figure.Kind.values());
        assertThat(yearly.isPerYear()).isTrue();
        assertThat(yearly.isPercent()).isTrue();
        assertThat(FIVE.isPerYear()).isFalse();
        assertThat(FIVE.isPercent()).isFalse();
        assertThat(FIVE.unitWords()).isEmpty();
    }
}
