package io.github.tiendo.task;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.period.Period;
import io.github.tiendo.period.PeriodFindingCode;
import io.github.tiendo.task.Deadline.Recurrence;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineNotationTest {

    private static final DeadlineNotation NOTATION = DeadlineNotation.of(Languages.VIETNAMESE);
    private static final DeadlineNotation IN_2024 = NOTATION.inYear(2024);

    @Nested
    class Parse {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Trước 15/12 hằng năm",
                    "Hằng năm, trước 15/12",
                    "by 31 March each year",
                    "31 tháng 1 hàng năm"
                })
        void keepsOfADayOfEachYearThatItIsYearly(String text) {
            Outcome<Deadline> read = NOTATION.parse(text);

            assertThat(read.value()).contains(Deadline.recurring(Recurrence.YEARLY));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.DAY_OF_EACH_LEFT_OUT);
        }

        /** The forms of the five reports and of their English kin. */
        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "2021-2025 | WITHIN_SPAN | 2025-12-31",
                    "2021 - 2025 | WITHIN_SPAN | 2025-12-31",
                    "2023 – 2030 | WITHIN_SPAN | 2030-12-31",
                    "giai đoạn 2021-2025 | WITHIN_SPAN | 2025-12-31",
                    "2025 | BY_END_OF_PERIOD | 2025-12-31",
                    "năm 2024 | BY_END_OF_PERIOD | 2024-12-31",
                    "trong năm 2022 | BY_END_OF_PERIOD | 2022-12-31",
                    "đến năm 2025 | BY_END_OF_PERIOD | 2025-12-31",
                    "tính đến hết năm 2022 | NONE | ",
                    "đến hết năm 2022 | BY_END_OF_PERIOD | 2022-12-31",
                    "cuối năm 2022 | BY_END_OF_PERIOD | 2022-12-31",
                    "Quý I/2022 | BY_END_OF_PERIOD | 2022-03-31",
                    "Quý I năm 2024 | BY_END_OF_PERIOD | 2024-03-31",
                    "trong Quý II/2022 | BY_END_OF_PERIOD | 2022-06-30",
                    "Quý IV/2021 | BY_END_OF_PERIOD | 2021-12-31",
                    "Quý I, II/2023 | BY_END_OF_PERIOD | 2023-06-30",
                    "quý 3/2023 | BY_END_OF_PERIOD | 2023-09-30",
                    "tháng 4/2022 | BY_END_OF_PERIOD | 2022-04-30",
                    "trong tháng 4/2022 | BY_END_OF_PERIOD | 2022-04-30",
                    "tháng 3,4/2022 | BY_END_OF_PERIOD | 2022-04-30",
                    "tháng 4 năm 2022 | BY_END_OF_PERIOD | 2022-04-30",
                    "trong tháng 01/2023 | BY_END_OF_PERIOD | 2023-01-31",
                    "T11/2024 | BY_END_OF_PERIOD | 2024-11-30",
                    "Thời hạn: 6/2024. | BY_END_OF_PERIOD | 2024-06-30",
                    "thời hạn là tháng 8/2022 | BY_END_OF_PERIOD | 2022-08-31",
                    "hoàn thành 09/2023 | BY_END_OF_PERIOD | 2023-09-30",
                    "11/2024 | BY_END_OF_PERIOD | 2024-11-30",
                    "2024-06 | BY_END_OF_PERIOD | 2024-06-30",
                    "2024-Q2 | BY_END_OF_PERIOD | 2024-06-30",
                    "6 tháng đầu năm 2022 | BY_END_OF_PERIOD | 2022-06-30",
                    "11 tháng đầu năm 2022 | BY_END_OF_PERIOD | 2022-11-30",
                    "6 tháng cuối năm 2022 | BY_END_OF_PERIOD | 2022-12-31",
                    "30/6/2022 | ON_DATE | 2022-06-30",
                    "ngày 30 tháng 6 năm 2022 | ON_DATE | 2022-06-30",
                    "2022-06-30 | ON_DATE | 2022-06-30",
                    "chậm nhất ngày 15/11/2022 | ON_DATE | 2022-11-15",
                    "20-25/8/2025 | WITHIN_SPAN | 2025-08-25",
                    "Từ ngày 05 đến 15/5/2025 | WITHIN_SPAN | 2025-05-15",
                    "Từ 01/3 đến 30/4/2025 | BY_END_OF_PERIOD | 2025-04-30",
                    "10/10 - 10/11/2025 | WITHIN_SPAN | 2025-11-10",
                    "from 1 March to 30 April 2025 | BY_END_OF_PERIOD | 2025-04-30",
                    "trước 30/6/2022 | BEFORE | 2022-06-29",
                    "trước ngày 30/6/2022 | BEFORE | 2022-06-29",
                    "trước ngày 15/11/2022 | BEFORE | 2022-11-14",
                    "trước tháng 6/2022 | BEFORE | 2022-05-31",
                    "trước năm 2025 | BEFORE | 2024-12-31",
                    "trước Quý II/2024 | BEFORE | 2024-03-31",
                    "by 30 June 2022 | ON_DATE | 2022-06-30",
                    "before 30 June 2022 | BEFORE | 2022-06-29",
                    "before June 2022 | BEFORE | 2022-05-31",
                    "by the end of 2025 | BY_END_OF_PERIOD | 2025-12-31",
                    "by April 2022 | BY_END_OF_PERIOD | 2022-04-30",
                    "in Q2 2024 | BY_END_OF_PERIOD | 2024-06-30",
                    "first half of 2022 | BY_END_OF_PERIOD | 2022-06-30",
                    "Due: Jun 2024 | BY_END_OF_PERIOD | 2024-06-30",
                    "Thường xuyên | ONGOING | ",
                    "ongoing | ONGOING | ",
                    "Hàng năm | RECURRING | ",
                    "hằng năm | RECURRING | ",
                    "hàng tháng | RECURRING | ",
                    "hàng tuần | RECURRING | ",
                    "hằng quý | RECURRING | ",
                    "Định kỳ hằng năm | RECURRING | ",
                    "Định kỳ | RECURRING | ",
                    "every month | RECURRING | ",
                    "quarterly | RECURRING | ",
                    "thường xuyên, hàng năm | RECURRING | ",
                    "III/2024 | BY_END_OF_PERIOD | 2024-09-30",
                    "Q.3/2024 | BY_END_OF_PERIOD | 2024-09-30",
                    "6T/2024 | BY_END_OF_PERIOD | 2024-06-30",
                    "9 tháng 2024 | BY_END_OF_PERIOD | 2024-09-30",
                    "06.2025 | BY_END_OF_PERIOD | 2025-06-30",
                    "từ tháng 3 đến tháng 5/2024 | BY_END_OF_PERIOD | 2024-05-31",
                    "hạn chót 30/6/2025 | ON_DATE | 2025-06-30",
                    "2024, 2025 | WITHIN_SPAN | 2025-12-31",
                    "June 30, 2024 | ON_DATE | 2024-06-30",
                    "30-Jun-2024 | ON_DATE | 2024-06-30",
                    "by end 2025 | BY_END_OF_PERIOD | 2025-12-31",
                    "first nine months of 2024 | BY_END_OF_PERIOD | 2024-09-30"
                })
        void readsWhatReportsWrite(String text, Deadline.Kind kind, LocalDate lastDay) {
            if (kind == Deadline.Kind.NONE) {
                assertThat(NOTATION.parse(text).findings())
                        .extracting(Finding::code)
                        .containsExactly(TaskFindingCode.NOT_A_DEADLINE);
                return;
            }

            Outcome<Deadline> read = NOTATION.parse(text);

            assertThat(read.findings()).isEmpty();
            assertThat(read.orThrow().kind()).isEqualTo(kind);
            assertThat(read.orThrow().lastDay().orElse(null)).isEqualTo(lastDay);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "trước 30/6 | 2024-06-29",
                    "Trước 30/6. | 2024-06-29",
                    "trước 30/10 | 2024-10-29",
                    "Quý II | 2024-06-30",
                    "trong Quý III | 2024-09-30",
                    "Tháng 6 | 2024-06-30",
                    "Tháng 6. | 2024-06-30",
                    "T3 | 2024-03-31",
                    "before 30 June | 2024-06-29"
                })
        void takesTheYearOfTheDocumentAndSaysSo(String text, LocalDate lastDay) {
            Outcome<Deadline> read = IN_2024.parse(text);

            assertThat(read.orThrow().lastDay()).contains(lastDay);
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.YEAR_OF_DOCUMENT)
                            .with("found", text)
                            .with("year", 2024));
        }

        @Test
        void needsAYearFromSomewhere() {
            assertThat(NOTATION.parse("trước 30/6").value()).isEmpty();
            assertThat(NOTATION.parse("trước 30/6").findings())
                    .containsExactly(Finding.of(TaskFindingCode.YEAR_MISSING).with("found", "trước 30/6"));
        }

        @Test
        void remarksOnTheMistypedYearOfTheSlides() {
            Outcome<Deadline> read = IN_2024.parse("Quý II/2004");

            assertThat(read.orThrow()).isEqualTo(Deadline.byEndOf(Period.quarter(2004, 2)));
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.YEAR_LONG_PAST)
                            .with("found", "Quý II/2004")
                            .with("year", 2004)
                            .with("document", 2024));
        }

        @Test
        void remarksOnAPartOfAPeriod() {
            Outcome<Deadline> read = NOTATION.parse("đầu Quý II năm 2022");

            assertThat(read.orThrow().lastDay()).contains(LocalDate.of(2022, 6, 30));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.PART_OF_PERIOD);
        }

        @Test
        void doesNotTakeABeginningForADeadline() {
            Outcome<Deadline> read = NOTATION.parse("từ ngày 01/01/2023");

            assertThat(read.orThrow()).isEqualTo(Deadline.ongoingFrom(LocalDate.of(2023, 1, 1)));
            assertThat(read.orThrow().lastDay()).isEmpty();
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.BEGINNING_ONLY);
        }

        @Test
        void keepsHowOftenWhereADayOfEachIsNamed() {
            Outcome<Deadline> read = NOTATION.parse("trước ngày 15 hàng tháng");

            assertThat(read.value()).contains(Deadline.recurring(Recurrence.MONTHLY));
            assertThat(read.findings())
                    .containsExactly(
                            Finding.of(TaskFindingCode.DAY_OF_EACH_LEFT_OUT).with("found", "trước ngày 15 hàng tháng"));
        }

        @Test
        void warnsWhereTheMonthStandsBeforeTheDay() {
            Outcome<Deadline> read = NOTATION.parse("12/31/2024");

            assertThat(read.orThrow().lastDay()).contains(LocalDate.of(2024, 12, 31));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(PeriodFindingCode.MONTH_FIRST);
        }

        @ParameterizedTest
        @CsvSource(delimiter = '|', textBlock = """
                31/6/2024      | tháng 6/2024 có 30 ngày              | June 2024 has 30 days
                30/2/2023      | tháng 2/2023 có 28 ngày              | February 2023 has 28 days
                30/2/2024      | tháng 2/2024 có 29 ngày              | February 2024 has 29 days
                trước 0/6/2024 | tháng 6/2024 có 30 ngày              | June 2024 has 30 days
                30/13/2024     | một năm có 12 tháng, 4 quý và 2 nửa năm | a year has 12 months, 4 quarters and 2 halves
                tháng 13/2024  | một năm có 12 tháng, 4 quý và 2 nửa năm | a year has 12 months, 4 quarters and 2 halves
                Quý V/2024     | một năm có 12 tháng, 4 quý và 2 nửa năm | a year has 12 months, 4 quarters and 2 halves
                2025-2021      | thời điểm cuối đứng trước thời điểm đầu | the end comes before the beginning
                """)
        void rejectsDaysThatDoNotExistAndSaysWhy(String text, String vietnamese, String english) {
            assertThat(NOTATION.parse(text).findings())
                    .containsExactly(Finding.of(TaskFindingCode.NO_SUCH_DATE)
                            .with("found", text)
                            .with("reason", LocalizedText.of(vietnamese, english)));
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Chậm nhất 17h00 ngày 20/6/2025",
                    "Trước 16h00 ngày 20/6/2025",
                    "Trước 10h, ngày 20/6/2025",
                    "17 giờ 00 phút ngày 20/6/2025",
                    "xong trước 11h30' ngày 20/6/2025",
                    "ngày 20/6/2025 lúc 8 giờ",
                    "Sáng ngày 20/6/2025",
                    "16h30 thứ Sáu, ngày 20/6/2025",
                    "Trước 8h00 sáng ngày 20/6/2025",
                    "Cuối giờ chiều 20/6/2025",
                    "Ngay trong ngày 20/6/2025",
                    "by 5 pm on 20 June 2025",
                    "no later than 12:00 noon on 20 June 2025",
                    "20 June 2025, 5.30pm",
                    "17:00, 20 June 2025",
                    "before 1700 hrs on 20 June 2025",
                    "close of business 20 June 2025",
                    "morning of 20 June 2025"
                })
        void isTheDayOfAnHour(String text) {
            assertThat(NOTATION.parse(text)).isEqualTo(Outcome.of(Deadline.onDate(LocalDate.of(2025, 6, 20))));
        }

        @ParameterizedTest
        @ValueSource(strings = {"17h00", "trước 17h00 tháng 6/2025", "24 giờ kể từ ngày 20/6/2025", "sáng"})
        void isNoDayWhereOnlyAnHourIsNamed(String text) {
            assertThat(NOTATION.parse(text).value().flatMap(Deadline::lastDay)).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"sớm", "749/QĐ-TTg", "24/7/", "trước", "hàng", "2025 hoặc 2026", "(", "x/2024"})
        void rejectsWhatIsNoDeadline(String text) {
            Outcome<Deadline> read = NOTATION.parse(text);

            assertThat(read.value()).isEmpty();
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.NOT_A_DEADLINE).with("found", text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"", " ", "-", "…", "\u00a0"})
        void findsNoneInAnEmptyCell(String text) {
            assertThat(NOTATION.parse(text)).isEqualTo(Outcome.of(Deadline.none()));
        }
    }

    @Nested
    class Print {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "trước 30/6/2022 | trước 30/6/2022 | before 30 June 2022",
                    "trước tháng 6/2022 | trước tháng 6/2022 | before June 2022",
                    "trong tháng 4/2022 | tháng 4/2022 | April 2022",
                    "tháng 3,4/2022 | tháng 3, 4/2022 | March - April 2022",
                    "Quý II/2024 | Quý II/2024 | Q2 2024",
                    "Quý I, II/2023 | 6 tháng đầu năm 2023 | first half of 2023",
                    "Quý I-III/2023 | Quý I, II, III/2023 | Q1, Q2, Q3 2023",
                    "11 tháng đầu năm 2022 | 11 tháng đầu năm 2022 | first 11 months of 2022",
                    "2021-2025 | 2021-2025 | 2021-2025",
                    "hằng năm | Hàng năm | Yearly",
                    "Hàng năm (2021-2025) | Hàng năm (2021-2025) | Yearly (2021-2025)",
                    "Thường xuyên | Thường xuyên | Ongoing",
                    "- | - | -"
                })
        void writesWhatOfficialsWrite(String text, String vietnamese, String english) {
            Deadline deadline = NOTATION.parse(text).orThrow();

            assertThat(NOTATION.print(deadline)).isEqualTo(vietnamese);
            assertThat(DeadlineNotation.of(Locale.ENGLISH).print(deadline)).isEqualTo(english);
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsToldInBothLanguages(TaskFindingCode code) {
        assertThat(code.pattern(Languages.ENGLISH)).matches("\\p{ASCII}+");
        assertThat(code.pattern(Languages.VIETNAMESE)).isNotBlank().isNotEqualTo(code.pattern(Languages.ENGLISH));
    }

    @Nested
    class LastDay {

        @Test
        void isTheDayBeforeWhatABeforeExcludes() {
            assertThat(Deadline.before(LocalDate.of(2022, 6, 30)).lastDay()).contains(LocalDate.of(2022, 6, 29));
            assertThat(Deadline.before(Period.month(2022, 6)).lastDay()).contains(LocalDate.of(2022, 5, 31));
        }

        @Test
        void isMissingWhereNothingIsDue() {
            assertThat(List.of(Deadline.none(), Deadline.ongoing(), Deadline.recurring(Recurrence.YEARLY)))
                    .allSatisfy(deadline -> assertThat(deadline.lastDay()).isEmpty());
        }
    }

    @Nested
    class WordsOfForms {

        private final DeadlineNotation notation = DeadlineNotation.of(Languages.VIETNAMESE);

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Theo tiến độ dự án",
                    "Sau khi có hướng dẫn của Trung ương",
                    "30 ngày kể từ ngày ký ban hành",
                    "Trong 15 ngày làm việc từ ngày nhận",
                    "Trước kỳ họp thứ 10",
                    "within 30 days of approval"
                })
        void nameNoDay(String text) {
            Outcome<Deadline> read = notation.parse(text);

            assertThat(read.orThrow()).isEqualTo(Deadline.none());
            assertThat(read.findings())
                    .containsExactly(Finding.of(TaskFindingCode.NAMES_NO_DAY).with("found", text));
        }

        @ParameterizedTest
        @ValueSource(strings = {"Nhiệm vụ thường xuyên", "Thường xuyên, liên tục"})
        void haveNoEnd(String text) {
            assertThat(notation.parse(text)).isEqualTo(Outcome.of(Deadline.ongoing()));
        }

        @Test
        void goOnFromAYear() {
            assertThat(notation.parse("2025 và những năm tiếp theo"))
                    .isEqualTo(Outcome.of(Deadline.ongoingFrom(LocalDate.of(2025, 1, 1))));
        }

        @Test
        void keepTheFirstDayOfMany() {
            Outcome<Deadline> read = notation.parse("31/12/2025 và hằng năm");

            assertThat(read.orThrow().lastDay()).contains(LocalDate.of(2025, 12, 31));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.FIRST_OF_MORE);
        }

        @Test
        void nameAWeekOfAMonth() {
            Outcome<Deadline> read = notation.parse("Tuần 3 tháng 6/2025");

            assertThat(read.orThrow().lastDay()).contains(LocalDate.of(2025, 6, 21));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.PART_OF_PERIOD);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "mid-2025 | 2025-06-30",
                    "by mid-June 2025 | 2025-06-15",
                    "giữa năm 2025 | 2025-06-30",
                    "giữa quý II/2025 | 2025-05-15"
                })
        void nameTheMiddleOfAPeriod(String text, LocalDate day) {
            Outcome<Deadline> read = notation.parse(text);

            assertThat(read.orThrow().lastDay()).contains(day);
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.PART_OF_PERIOD);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "Dự thảo: 31/3/2025; trình: 30/9/2025",
                    "30/9/2025 (phase 2), 30/6/2025 (phase 1)",
                    "Draft: 31 March 2025\nAdoption: 30 September 2025"
                })
        void nameSeveralStepsOfWhichTheLastIsTaken(String text) {
            Outcome<Deadline> read = notation.parse(text);

            assertThat(read.orThrow().lastDay()).contains(LocalDate.of(2025, 9, 30));
            assertThat(read.findings()).extracting(Finding::code).containsExactly(TaskFindingCode.SEVERAL_DEADLINES);
        }
    }
}
