package io.github.tiendo.period;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodTest {

    @Nested
    class Bounds {

        @Test
        void ofAQuarterAreItsFirstDayAndTheDayAfterItsLast() {
            Period quarter = Period.quarter(2022, 1);

            assertThat(quarter.startInclusive()).isEqualTo("2022-01-01");
            assertThat(quarter.endExclusive()).isEqualTo("2022-04-01");
            assertThat(quarter.lastDay()).isEqualTo("2022-03-31");
            assertThat(quarter.contains(LocalDate.of(2022, 3, 31))).isTrue();
            assertThat(quarter.contains(LocalDate.of(2022, 4, 1))).isFalse();
            assertThat(Period.year(2022).contains(quarter)).isTrue();
        }

        @Test
        void tellWhetherThePeriodIsOver() {
            assertThat(Period.year(2022).endsOnOrBefore(LocalDate.of(2022, 12, 31)))
                    .isTrue();
            assertThat(Period.year(2022).endsOnOrBefore(LocalDate.of(2022, 12, 30)))
                    .isFalse();
        }

        @Test
        void outsideTheCalendarAreRefused() {
            assertThatIllegalArgumentException().isThrownBy(() -> Period.year(0));
            assertThatIllegalArgumentException().isThrownBy(() -> Period.year(10000));
            assertThatIllegalArgumentException().isThrownBy(() -> Period.quarter(2022, 5));
            assertThatIllegalArgumentException().isThrownBy(() -> Period.month(2022, 13));
            assertThatIllegalArgumentException().isThrownBy(() -> Period.span(2025, 2021));
            LocalDate day = LocalDate.of(2022, 1, 1);
            assertThatIllegalArgumentException().isThrownBy(() -> Period.between(day, day));
        }

        @Test
        void ofTheLastYearArePossible() {
            assertThat(Period.endOf(9999).lastDay()).isEqualTo("9999-12-31");
        }
    }

    @Test
    void periodsOfTheSameDaysAreEqual() {
        assertThat(Period.firstMonths(2022, 3)).isEqualTo(Period.quarter(2022, 1));
        assertThat(Period.firstMonths(2022, 6)).hasSameHashCodeAs(Period.half(2022, 1));
        assertThat(Period.between(LocalDate.of(2021, 1, 1), LocalDate.of(2026, 1, 1)))
                .isEqualTo(Period.span(2021, 2025));
    }

    @Test
    void periodsAreOrderedByLastDayAndTheLongerIsLater() {
        List<Period> ordered = Stream.of(
                        Period.year(2022), Period.quarter(2022, 4), Period.half(2022, 1), Period.month(2022, 6))
                .sorted()
                .toList();

        assertThat(ordered)
                .containsExactly(
                        Period.month(2022, 6), Period.half(2022, 1), Period.quarter(2022, 4), Period.year(2022));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2022",
                "0001",
                "2022-H1",
                "2022-Q1",
                "2023-Q1..Q2",
                "2022-04",
                "2022-03..04",
                "2022-M1..M6",
                "2021/2025",
                "2022-12-31",
                "2022-01-15/2022-03-20"
            })
    void idReadsBackTheSame(String id) {
        Period period = Period.parse(id).orElseThrow();

        assertThat(period).hasToString(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "22", "2022-Q5", "2022-13", "2025/2021", "2022-02-30", "2022-Q2..Q1", "Quý I", "0000"})
    void otherTextIsNoId(String text) {
        assertThat(Period.parse(text)).isEmpty();
    }
}
