package io.github.tiendo.period;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FiscalCalendarTest {

    private static final FiscalCalendar FROM_JULY = FiscalCalendar.beginningIn(Month.JULY);
    private static final Period JULY_2023_TO_JUNE_2024 =
            Period.between(LocalDate.of(2023, 7, 1), LocalDate.of(2024, 7, 1));

    @Nested
    class Years {

        @Test
        void areNamedByTheYearInWhichTheyEnd() {
            assertThat(FROM_JULY.year(2024)).isEqualTo(JULY_2023_TO_JUNE_2024);
            assertThat(FROM_JULY.year(2024).kind()).isEqualTo(Period.Kind.FISCAL_YEAR);
        }

        @Test
        void areNamedByTheYearInWhichTheyBeginWhereThatIsSaid() {
            assertThat(FROM_JULY.namedByItsStart().year(2023)).isEqualTo(JULY_2023_TO_JUNE_2024);
        }

        @Test
        void areCalendarYearsFromJanuary() {
            assertThat(FiscalCalendar.CALENDAR_YEARS.year(2025)).isEqualTo(Period.year(2025));
            assertThat(FiscalCalendar.CALENDAR_YEARS.year(2025).kind()).isEqualTo(Period.Kind.YEAR);
        }

        @Test
        void haveTheirOwnQuarters() {
            assertThat(FROM_JULY.quarters(2024, 1, 1)).isEqualTo(Period.quarter(2023, 3));
            assertThat(FROM_JULY.quarters(2024, 3, 4)).isEqualTo(Period.half(2024, 1));
            assertThatThrownBy(() -> FROM_JULY.quarters(2024, 2, 1)).isInstanceOf(IllegalArgumentException.class);
        }

        @ParameterizedTest
        @ValueSource(strings = {"2023-07-01", "2023-12-31", "2024-06-30"})
        void containTheirDays(LocalDate day) {
            assertThat(FROM_JULY.yearOf(day)).isEqualTo(JULY_2023_TO_JUNE_2024);
        }

        @Test
        void keepTheirKindThroughTheirId() {
            assertThat(JULY_2023_TO_JUNE_2024).hasToString("2023-07-01/2024-06-30");
            assertThat(Period.parse("2023-07-01/2024-06-30").orElseThrow().kind())
                    .isEqualTo(Period.Kind.FISCAL_YEAR);
        }
    }

    @Nested
    class Reading {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "FY2024",
                    "FY 2024",
                    "FY24",
                    "fy2023/24",
                    "FY23/24",
                    "FY2023-24",
                    "2023/24",
                    "2023/2024",
                    "fiscal year 2024",
                    "financial year 2023/2024",
                    "niên độ 2023-2024",
                    "Niên độ 2023 – 2024",
                    "năm tài chính 2024",
                    "năm tài khoá 2023/2024",
                    "Kết thúc niên độ 2024"
                })
        void takesTheStatedCalendar(String text) {
            PeriodNotation notation = PeriodNotation.of(VIETNAMESE).withFiscalYears(FROM_JULY);

            assertThat(
                            text.startsWith("Kết")
                                    ? notation.find(text).map(Outcome::of).orElseThrow()
                                    : notation.parse(text))
                    .isEqualTo(Outcome.of(JULY_2023_TO_JUNE_2024));
        }

        @Test
        void namesByTheStartWhereThatIsStated() {
            PeriodNotation notation = PeriodNotation.of(ENGLISH).withFiscalYears(FROM_JULY.namedByItsStart());

            assertThat(notation.parse("FY2023")).isEqualTo(Outcome.of(JULY_2023_TO_JUNE_2024));
            assertThat(notation.parse("FY2023/24")).isEqualTo(Outcome.of(JULY_2023_TO_JUNE_2024));
        }

        @Test
        void readsQuartersOfFiscalYears() {
            PeriodNotation notation = PeriodNotation.of(ENGLISH).withFiscalYears(FROM_JULY);

            assertThat(notation.parse("Q1 FY2024")).isEqualTo(Outcome.of(Period.quarter(2023, 3)));
            assertThat(notation.parse("Quý I, II niên độ 2023-2024")).isEqualTo(Outcome.of(Period.half(2023, 2)));
        }

        @ParameterizedTest
        @CsvSource({
            "Q1 2023/24, 2023-Q3",
            "Q3 of 2023-24, 2024-Q1",
            "2023/24 Q2, 2023-Q4",
            "FY2024 Q2, 2023-Q4",
            "FY24-Q4, 2024-Q2",
            "H2 2023/24, 2024-H1",
            "first half of FY2024, 2023-H2",
            "second quarter 2023/24, 2023-Q4",
            "Quý IV/2023-2024, 2024-Q2",
            "July 2023/24, 2023-07",
            "Jun FY2024, 2024-06"
        })
        void readsPartsOfFiscalYears(String text, String id) {
            assertThat(PeriodNotation.of(ENGLISH).withFiscalYears(FROM_JULY).parse(text))
                    .isEqualTo(Outcome.of(Period.parse(id).orElseThrow()));
        }

        @ParameterizedTest
        @CsvSource({"FY2025, 2025", "FY25, 2025", "2024/25, 2025", "niên độ 2024-2025, 2025", "Q3 FY2025, 2025-Q3"})
        void takesCalendarYearsWithAWarningWhereNobodyStatesACalendar(String text, String id) {
            Outcome<Period> read = PeriodNotation.of(ENGLISH).parse(text);
            Period year = Period.parse(id).orElseThrow();

            assertThat(read)
                    .isEqualTo(Outcome.of(
                            year,
                            List.of(Finding.of(PeriodFindingCode.FISCAL_YEAR_ASSUMED)
                                    .with("text", text)
                                    .with("reading", year))));
        }

        @Test
        void leavesSpansOfYearsAndMonthsAsTheyAre() {
            PeriodNotation notation = PeriodNotation.of(ENGLISH).withFiscalYears(FROM_JULY);

            assertThat(notation.parse("2021-2025")).isEqualTo(Outcome.of(Period.span(2021, 2025)));
            assertThat(notation.parse("2023-2024")).isEqualTo(Outcome.of(Period.span(2023, 2024)));
            assertThat(notation.parse("2021-25")).isEqualTo(Outcome.of(Period.span(2021, 2025)));
        }

        @ParameterizedTest
        @ValueSource(strings = {"FY", "niên độ", "FY2", "FY20245", "fiscal year next"})
        void refusesWhatNamesNoYear(String text) {
            assertThat(PeriodNotation.of(ENGLISH)
                            .withFiscalYears(FROM_JULY)
                            .parse(text)
                            .value())
                    .isEmpty();
        }
    }

    @Nested
    class Printing {

        @Test
        void readsBackInBothLanguages() {
            PeriodNotation english = PeriodNotation.of(ENGLISH).withFiscalYears(FROM_JULY);
            PeriodNotation vietnamese = PeriodNotation.of(VIETNAMESE).withFiscalYears(FROM_JULY);

            assertThat(english.print(JULY_2023_TO_JUNE_2024)).isEqualTo("FY2023/24");
            assertThat(vietnamese.print(JULY_2023_TO_JUNE_2024)).isEqualTo("niên độ 2023-2024");
            assertThat(english.parse("FY2023/24")).isEqualTo(Outcome.of(JULY_2023_TO_JUNE_2024));
            assertThat(vietnamese.parse("niên độ 2023-2024")).isEqualTo(Outcome.of(JULY_2023_TO_JUNE_2024));
        }

        @Test
        void givesTheDaysWhereTheCalendarIsNotKnown() {
            assertThat(JULY_2023_TO_JUNE_2024.text(ENGLISH)).isEqualTo("from 1 July 2023 to 30 June 2024");
            assertThat(PeriodNotation.of(ENGLISH)
                            .withFiscalYears(FiscalCalendar.beginningIn(Month.APRIL))
                            .print(JULY_2023_TO_JUNE_2024))
                    .isEqualTo("from 1 July 2023 to 30 June 2024");
        }
    }
}
