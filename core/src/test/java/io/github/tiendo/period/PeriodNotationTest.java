package io.github.tiendo.period;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class PeriodNotationTest {

    private static String codes(Outcome<?> outcome) {
        return String.join(
                " ",
                outcome.findings().stream()
                        .map(found -> found.code().id().substring("period.".length()))
                        .toList());
    }

    @ParameterizedTest(name = "{1}: {0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text                                | language | period                | printed back                         | findings
            2021-2025                             | vi | 2021/2025             | 2021-2025                            | ''
            2021 - 2025                           | vi | 2021/2025             | 2021-2025                            | ''
            2023 – 2030                           | vi | 2023/2030             | 2023-2030                            | ''
            giai đoạn 2021-2025                   | vi | 2021/2025             | 2021-2025                            | ''
            giai đoạn 05 năm 2021-2025            | vi | 2021/2025             | 2021-2025                            | ''
            2022                                  | vi | 2022                  | năm 2022                             | ''
            năm 2022                              | vi | 2022                  | năm 2022                             | ''
            đến năm 2025                          | vi | 2025                  | năm 2025                             | ''
            cả năm 2021                           | vi | 2021                  | năm 2021                             | ''
            Q.3/2024                              | vi | 2024-Q3               | Quý III/2024                         | ''
            QIII/2024                             | vi | 2024-Q3               | Quý III/2024                         | ''
            IV/2025                               | vi | 2025-Q4               | Quý IV/2025                          | ''
            06.2025                               | vi | 2025-06               | tháng 6/2025                         | ''
            6T/2024                               | vi | 2024-M1..M6           | 6 tháng đầu năm 2024                 | ''
            2021÷2025                             | vi | 2021/2025             | 2021-2025                            | ''
            từ 2021 đến 2025                      | vi | 2021/2025             | 2021-2025                            | ''
            2024, 2025                            | vi | 2024/2025             | 2024-2025                            | ''
            2021-25                               | vi | 2021/2025             | 2021-2025                            | ''
            2021-2025, định hướng đến năm 2030    | vi | 2021/2025             | 2021-2025                            | beyond-period
            12/31/2024                            | vi | 2024-12-31            | ngày 31/12/2024                      | month-first
            12/31/2024                            | en | 2024-12-31            | 31 December 2024                     | ''
            1 January - 31 December 2024          | en | 2024                  | 2024                                 | ''
            from 15 January to 30 June 2024       | en | 2024-01-15/2024-06-30 | from 15 January 2024 to 30 June 2024 | ''
            1/7 - 31/12/2025                      | vi | 2025-H2               | 6 tháng cuối năm 2025                | ''
            2023–24                               | en | 2024                  | 2024                                 | fiscal-year-assumed
            Sep quarter 2024                      | en | 2024-Q3               | Q3 2024                              | ''
            year ended 31 March 2025              | en | 2024-04-01/2025-03-31 | from 1 April 2024 to 31 March 2025   | ''
            12 months to March 2025               | en | 2024-04-01/2025-03-31 | from 1 April 2024 to 31 March 2025   | ''
            quarter ended 30 June 2025            | en | 2025-Q2               | Q2 2025                              | ''
            12 tháng đến 31/3/2025                | vi | 2024-04-01/2025-03-31 | từ ngày 1/4/2024 đến ngày 31/3/2025  | ''
            April 2024 to March 2025              | en | 2024-04-01/2025-03-31 | from 1 April 2024 to 31 March 2025   | ''
            31st March 2025                       | en | 2025-03-31            | 31 March 2025                        | ''
            school year 2024/25                   | en | 2024-07-01/2025-06-30 | from 1 July 2024 to 30 June 2025     | ''
            năm học 2024-2025                     | vi | 2024-07-01/2025-06-30 | từ ngày 1/7/2024 đến ngày 30/6/2025  | ''
            2024 Q3                               | en | 2024-Q3               | Q3 2024                              | ''
            Jun-24                                | en | 2024-06               | June 2024                            | short-year
            June 30, 2024                         | en | 2024-06-30            | 30 June 2024                         | ''
            30-Jun-2024                           | en | 2024-06-30            | 30 June 2024                         | ''
            end-2024                              | en | 2024                  | 2024                                 | ''
            9M 2024                               | en | 2024-M1..M9           | first 9 months of 2024               | ''
            first nine months of 2024             | en | 2024-M1..M9           | first 9 months of 2024               | ''
            Quý I/2022                            | vi | 2022-Q1               | Quý I/2022                           | ''
            Quý I năm 2022                        | vi | 2022-Q1               | Quý I/2022                           | ''
            Quý 1/2022                            | vi | 2022-Q1               | Quý I/2022                           | ''
            Quý IV/2021                           | vi | 2021-Q4               | Quý IV/2021                          | ''
            Quý II                                | vi | 2024-Q2               | Quý II/2024                          | year-assumed
            Quý I, II/2023                        | vi | 2023-Q1..Q2           | Quý I, II/2023                       | ''
            đầu Quý II năm 2022                   | vi | 2022-Q2               | Quý II/2022                          | part-of-period
            tháng 4/2022                          | vi | 2022-04               | tháng 4/2022                         | ''
            trong tháng 4/2022                    | vi | 2022-04               | tháng 4/2022                         | ''
            tháng 4 năm 2022                      | vi | 2022-04               | tháng 4/2022                         | ''
            tháng 01/2023                         | vi | 2023-01               | tháng 1/2023                         | ''
            tháng 3,4/2022                        | vi | 2022-03..04           | tháng 3,4/2022                       | ''
            tháng 3 và 4/2022                     | vi | 2022-03..04           | tháng 3,4/2022                       | ''
            Tháng 6                               | vi | 2024-06               | tháng 6/2024                         | year-assumed
            T3                                    | vi | 2024-03               | tháng 3/2024                         | year-assumed
            T11/2024                              | vi | 2024-11               | tháng 11/2024                        | ''
            6/2024                                | vi | 2024-06               | tháng 6/2024                         | ''
            6/2024.                               | vi | 2024-06               | tháng 6/2024                         | ''
            09/2023                               | vi | 2023-09               | tháng 9/2023                         | ''
            30/6/2022                             | vi | 2022-06-30            | ngày 30/6/2022                       | ''
            ngày 15/11/2022                       | vi | 2022-11-15            | ngày 15/11/2022                      | ''
            ngày 31 tháng 12 năm 2022             | vi | 2022-12-31            | ngày 31/12/2022                      | ''
            30/6                                  | vi | 2024-06-30            | ngày 30/6/2024                       | year-assumed
            30/6.                                 | vi | 2024-06-30            | ngày 30/6/2024                       | year-assumed
            6 tháng đầu năm 2022                  | vi | 2022-M1..M6           | 6 tháng đầu năm 2022                 | ''
            11 tháng đầu năm 2022                 | vi | 2022-M1..M11          | 11 tháng đầu năm 2022                | ''
            6 tháng cuối năm 2022                 | vi | 2022-H2               | 6 tháng cuối năm 2022                | ''
            từ ngày 15/1/2022 đến ngày 20/3/2022  | vi | 2022-01-15/2022-03-20 | từ ngày 15/1/2022 đến ngày 20/3/2022 | ''
            2022-Q1                               | vi | 2022-Q1               | Quý I/2022                           | ''
            Q1 2022                               | en | 2022-Q1               | Q1 2022                              | ''
            first quarter of 2022                 | en | 2022-Q1               | Q1 2022                              | ''
            Q1-Q2 2023                            | en | 2023-Q1..Q2           | Q1-Q2 2023                           | ''
            H2 2022                               | en | 2022-H2               | H2 2022                              | ''
            second half of 2022                   | en | 2022-H2               | H2 2022                              | ''
            April 2022                            | en | 2022-04               | April 2022                           | ''
            Mar-Apr 2022                          | en | 2022-03..04           | March-April 2022                     | ''
            first 6 months of 2022                | en | 2022-M1..M6           | first 6 months of 2022               | ''
            31 December 2022                      | en | 2022-12-31            | 31 December 2022                     | ''
            4/5/2022                              | en | 2022-05-04            | 4 May 2022                           | ambiguous-date
            2021-2025                             | en | 2021/2025             | 2021-2025                            | ''
            """)
    void everyFormIsReadAndPrintedBack(String text, String language, String id, String printed, String codes) {
        Locale locale = Locale.forLanguageTag(language);
        PeriodNotation notation = PeriodNotation.of(locale, 2024);

        Outcome<Period> period = notation.parse(text);

        assertThat(codes(period)).isEqualTo(codes);
        assertThat(period.orThrow()).hasToString(id);
        assertThat(PeriodNotation.mayHold(text)).isTrue();
        assertThat(notation.print(period.orThrow())).isEqualTo(printed);
        assertThat(notation.parse(printed)).isEqualTo(Outcome.of(period.orThrow()));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            # text              | code            | column | found
            Quý                 | incomplete      | 4      | ''
            Quý V/2022          | impossible-date | 5      | V/2022
            Quý 5/2022          | impossible-date | 5      | 5/2022
            tháng 13/2022       | impossible-date | 7      | 13/2022
            31/2/2022           | impossible-date | 1      | 31/2/2022
            13 tháng đầu năm    | year-missing    | 17     | ''
            Quý II              | year-missing    | 7      | ''
            30/6                | year-missing    | 5      | ''
            giai đoạn 5 năm     | incomplete      | 16     | ''
            từ ngày 01/01/2023  | incomplete      | 19     | ''
            2025-2021           | reversed-period | 6      | 2021
            2022 2023           | not-a-period    | 6      | 2023
            năm nay             | not-a-period    | 5      | nay
            tháng 3,5/2022      | not-a-period    | 7      | 3,5/2022
            749/QĐ-TTg          | not-a-period    | 5      | QĐ-TTg
            24/7x               | year-missing    | 5      | x
            2022x               | not-a-period    | 5      | x
            20222               | not-a-period    | 1      | 20222
            hằng năm            | not-a-period    | 1      | hằng
            """)
    void nonsenseIsRefusedWithItsPlace(String text, String code, int column, String found) {
        Outcome<Period> period = PeriodNotation.of(VIETNAMESE).parse(text);

        assertThat(period.value()).isEmpty();
        Finding error = period.findings().get(0);
        assertThat(error.code().id()).isEqualTo("period." + code);
        assertThat(error.arguments()).containsEntry("column", (long) column).containsEntry("found", found);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Mục tiêu 2025                                | 2025
            Mục tiêu đến năm 2025                        | 2025
            Kết quả đến hết 2022                         | 2022
            Kết quả ước tính 2022                        | 2022
            Kết quả 6 tháng đầu năm 2022 (ước tính)      | 2022-M1..M6
            Kết quả Quý I/2022                           | 2022-Q1
            Giai đoạn 2021 - 2025                        | 2021/2025
            Quyết định số 749/QĐ-TTg ngày 03/6/2020      | 2020-06-03
            2.365 hệ thống                               | none
            Mã số 1234                                   | none
            Kết quả                                      | none
            """)
    void findsThePeriodInAHeader(String text, String id) {
        assertThat(PeriodNotation.of(VIETNAMESE).find(text).map(Period::toString))
                .isEqualTo(Optional.ofNullable(id));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Kết quả 2022", "hộ nghèo", "Target 2025", "năm 2022 tỷ lệ", "quản lý"})
    void noPeriodHoldsAnyOtherWord(String text) {
        assertThat(PeriodNotation.mayHold(text)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "Q.3/2024",
                "QIII",
                "III/2024",
                "T6",
                "FY24/25",
                "thg 4-24",
                "financial year 2024",
                "May '24",
                "2024Q3",
                "đầu"
            })
    void aPeriodMayHoldItsWords(String text) {
        assertThat(PeriodNotation.mayHold(text)).isTrue();
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsToldInBothLanguages(PeriodFindingCode code) {
        assertThat(code.pattern(ENGLISH)).matches("\\p{ASCII}+");
        assertThat(code.pattern(VIETNAMESE)).isNotBlank().isNotEqualTo(code.pattern(ENGLISH));
    }

    @Test
    void messagesNameThePlaceAndAnExample() {
        Finding error =
                PeriodNotation.of(VIETNAMESE).parse("Quý V/2022").findings().get(0);

        assertThat(error.message(ENGLISH))
                .isEqualTo(
                        "'Quý V/2022', column 5: 'V/2022' is not in the calendar: a year has 12 months, 4 quarters and"
                                + " 2 halves; expected a period such as 2022, Q1 2022, April 2022 or 2021-2025");
        assertThat(error.message(VIETNAMESE)).startsWith("'Quý V/2022', cột 5: 'V/2022' không có trong lịch:");
        assertThat(PeriodNotation.of(VIETNAMESE)
                        .parse("30/2/2023")
                        .findings()
                        .get(0)
                        .message(ENGLISH))
                .startsWith("'30/2/2023', column 1: '30/2/2023' is not in the calendar: February 2023 has 28 days;");
    }

    @ParameterizedTest
    @CsvSource({
        "1st Quarter 2024, 2024-Q1",
        "2nd quarter of 2024, 2024-Q2",
        "3rd Qtr 2024, 2024-Q3",
        "First Quarter 2024, 2024-Q1",
        "2nd half 2024, 2024-H2",
        "quý thứ nhất năm 2024, 2024-Q1",
        "Quý thứ tư/2024, 2024-Q4",
        "quý ba năm 2024, 2024-Q3"
    })
    void readsQuartersInWords(String text, String period) {
        assertThat(PeriodNotation.of(VIETNAMESE).parse(text).orThrow()).hasToString(period);
    }

    @ParameterizedTest
    @CsvSource({"Apr-24, 2024-04", "May '24, 2024-05", "thg 4-24, 2024-04", "T12-25, 2025-12"})
    void readsMonthsAsSpreadsheetsShowThem(String text, String period) {
        assertThat(PeriodNotation.of(VIETNAMESE).parse(text).orThrow()).hasToString(period);
    }

    @Test
    void findsAllPeriodsWithTheirPlaces() {
        assertThat(PeriodNotation.of(VIETNAMESE).findAll("Quý I/2022, đến ngày 31/12/2022; 14/36 chỉ tiêu, năm 3000"))
                .containsExactly(
                        Map.entry(0, Period.quarter(2022, 1)), Map.entry(16, Period.day(LocalDate.of(2022, 12, 31))));
        assertThat(PeriodNotation.of(ENGLISH).findAll("none")).isEmpty();
    }
}
