package io.github.tiendo.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

class RoundingTest {

    /** 28.571, 14.286, 25, 21.429, 3.571 and 7.143 %. */
    private static final List<Long> OF_749 = List.of(8L, 4L, 7L, 6L, 1L, 2L);

    @Test
    void roundsEachShareOf749HalfUp() {
        assertThat(Rounding.HALF_UP.percents(OF_749, 0)).containsExactly(numbers("29", "14", "25", "21", "4", "7"));
        assertThat(Rounding.HALF_UP.percents(OF_749, 1))
                .containsExactly(numbers("28.6", "14.3", "25.0", "21.4", "3.6", "7.1"));
    }

    @Test
    void cutsEachShareOf749Off() {
        assertThat(Rounding.TRUNCATED.percents(OF_749, 0)).containsExactly(numbers("28", "14", "25", "21", "3", "7"));
    }

    @Test
    void givesWhatIsMissingToTheLargestRemainders() {
        // The parts cut off are .571, .286, 0, .429, .571 and .143; 98 % is given, so the two .571 get one each.
        assertThat(Rounding.LARGEST_REMAINDER.percents(OF_749, 0))
                .containsExactly(numbers("29", "14", "25", "21", "4", "7"));
    }

    @Test
    void givesToTheFirstOfEqualRemainders() {
        assertThat(Rounding.LARGEST_REMAINDER.percents(List.of(1L, 1L, 1L), 0))
                .containsExactly(numbers("34", "33", "33"));
        assertThat(Rounding.LARGEST_REMAINDER.percents(List.of(1L, 0L, 1L, 4L), 0))
                .containsExactly(numbers("17", "0", "17", "66"));
    }

    /** Its 35 rows are 11.43, 40, 17.14, 22.86 and 8.57 %; the summary printed above them speaks of 36. */
    @Test
    void roundsTheRowsOf942() {
        List<Long> rows = List.of(4L, 14L, 6L, 8L, 3L);

        assertThat(Rounding.HALF_UP.percents(rows, 0)).containsExactly(numbers("11", "40", "17", "23", "9"));
        assertThat(Rounding.TRUNCATED.percents(rows, 0)).containsExactly(numbers("11", "40", "17", "22", "8"));
        assertThat(Rounding.LARGEST_REMAINDER.percents(rows, 0)).containsExactly(numbers("11", "40", "17", "23", "9"));
    }

    @Test
    void roundsHalfUpAtTheEdge() {
        assertThat(Rounding.HALF_UP.percents(List.of(1L, 199L), 0)).containsExactly(numbers("1", "100"));
        assertThat(Rounding.TRUNCATED.percents(List.of(1L, 199L), 0)).containsExactly(numbers("0", "99"));
        assertThat(Rounding.LARGEST_REMAINDER.percents(List.of(1L, 199L), 0)).containsExactly(numbers("1", "99"));
    }

    @Test
    void givesNoNumberForAShareOfNothing() {
        for (Rounding rounding : Rounding.values()) {
            assertThat(rounding.percents(List.of(0L, 0L), 0)).isEmpty();
        }
    }

    @Test
    void refusesNegativeCountsAndDigits() {
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.HALF_UP.percents(List.of(-1L, 2L), 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.HALF_UP.percents(List.of(1L), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Rounding.HALF_UP.percents(List.of(1L), 101));
    }

    private static BigDecimal[] numbers(String... numbers) {
        return List.of(numbers).stream().map(BigDecimal::new).toArray(BigDecimal[]::new);
    }
}
