package io.github.tiendo.notation;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.Outcome;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class NumberNotationTest {

    private static Outcome<Figure> read(Locale language, String text) {
        return NumberNotation.of(language).parseFigure(text);
    }

    private static String codes(Outcome<?> outcome) {
        return String.join(
                " ",
                outcome.findings().stream()
                        .map(found -> found.code().id().substring("notation.".length()))
                        .toList());
    }

    @Test
    void readsNoNumberThatIsShownTheOtherWayRound() {
        assertThat(read(VIETNAMESE, "\u202e123").value()).isEmpty();
        assertThat(read(VIETNAMESE, "12\u202e34").value()).isEmpty();
    }

    @Nested
    class EveryFormOfTheReports {

        @ParameterizedTest(name = "{1}: {0}")
        @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
                # text                                      | language | kind     | printed back                       | findings
                ≥ 50%                                       | vi | NUMBER   | ≥ 50%                                    | ''
                =< 5%                                       | vi | NUMBER   | ≤ 5%                                     | ''
                => 80%                                      | vi | NUMBER   | ≥ 80%                                    | ''
                max. 5%                                     | en | NUMBER   | ≤ 5%                                     | ''
                80%+                                        | en | NUMBER   | ≥ 80%                                    | ''
                approx. 60%                                 | en | NUMBER   | about 60%                                | ''
                phấn đấu đạt 80%                            | vi | NUMBER   | 80%                                      | ''
                1 234 567                                   | vi | NUMBER   | 1.234.567                                | blanks-in-number
                82,2%(1)                                    | vi | NUMBER   | 82,2%                                    | remark-left-out
                82,2%*                                      | vi | NUMBER   | 82,2%                                    | remark-left-out
                82,2% (vượt mục tiêu)                       | vi | NUMBER   | 82,2%                                    | remark-left-out
                82,2% (ước)                                 | vi | NUMBER   | ước 82,2%                                | ''
                80% (khu vực đô thị 90%)                    | vi | NUMBER   | 80%                                      | bracket-left-out
                $1.5 billion                                | en | NUMBER   | 1.5 billion USD                          | ''
                1.5bn                                       | en | NUMBER   | 1.5 billion                              | ''
                50Mbps                                      | vi | NUMBER   | 50 Mbps                                  | ''
                1,5 m²/người                                | vi | NUMBER   | 1,5 m²/người                             | ''
                20 giường/10.000 dân                        | vi | NUMBER   | 20 giường/10.000 dân                     | ''
                0,5‰                                        | vi | NUMBER   | 0,5 ‰                                    | ''
                57 out of 63 (90.5%)                        | en | FRACTION | 57/63 (90.5%)                            | ''
                57/63 tỉnh (90,5%)                          | vi | FRACTION | 57/63 (90,5%) tỉnh                       | ''
                60% (120/200)                               | vi | FRACTION | 120/200 (60%)                            | ''
                đạt 91,3% (168/184 xã)                      | vi | FRACTION | 168/184 (91,3%) xã                       | ''
                75.0% (1,500/2,000) of clinics              | en | FRACTION | 1,500/2,000 (75.0%) of clinics           | ''
                82,2% (12/2024 chưa chốt)                   | vi | NUMBER   | 82,2%                                    | bracket-left-out
                50÷60%                                      | vi | RANGE    | 50 - 60%                                 | ''
                between 50% and 60%                         | en | RANGE    | 50 - 60%                                 | ''
                tăng 7 - 8%/năm                             | vi | CHANGE   | tăng ≥ 7%/năm                    | range-of-change
                nằm trong top 50                            | vi | TOP      | Top 50                                   | ''
                > 80%                                       | vi | NUMBER   | > 80%                                    | ''
                Trên 50%                                    | vi | NUMBER   | > 50%                                    | ''
                Tối thiểu 10%                               | vi | NUMBER   | ≥ 10%                                    | ''
                tối thiểu 50%                               | vi | NUMBER   | ≥ 50%                                    | ''
                tối thiểu từ 3 - 5                          | vi | NUMBER   | ≥ 3                                      | range-as-bound
                tối thiểu từ **3 - 5** bộ dữ liệu           | vi | NUMBER   | ≥ 3 bộ dữ liệu                           | range-as-bound
                Tối thiểu 860 triệu giao dịch               | vi | NUMBER   | ≥ 860 triệu giao dịch                    | ''
                ít nhất 10                                  | vi | NUMBER   | ≥ 10                                     | ''
                Ít nhất 60%                                 | vi | NUMBER   | ≥ 60%                                    | ''
                80% trở lên                                 | vi | NUMBER   | ≥ 80%                                    | ''
                100%                                        | vi | NUMBER   | 100%                                     | ''
                7%                                          | vi | NUMBER   | 7%                                       | ''
                dưới 50 hộ gia đình                         | vi | NUMBER   | < 50 hộ gia đình                         | ''
                tối đa 5%                                   | vi | NUMBER   | ≤ 5%                                     | ''
                không quá 5%                                | vi | NUMBER   | ≤ 5%                                     | ''
                không vượt quá 5%                           | vi | NUMBER   | ≤ 5%                                     | ''
                <= 5%                                       | vi | NUMBER   | ≤ 5%                                     | ''
                >= 5%                                       | vi | NUMBER   | ≥ 5%                                     | ''
                đạt trên 20%                                | vi | NUMBER   | > 20%                                    | ''
                ước đạt trên 20%                            | vi | NUMBER   | > 20%                                    | two-qualifiers
                > 268 triệu                                 | vi | NUMBER   | > 268 triệu                              | ''
                >10%                                        | vi | NUMBER   | > 10%                                    | ''
                gần 60 triệu                                | vi | NUMBER   | gần 60 triệu                             | ''
                hơn 19 triệu                                | vi | NUMBER   | hơn 19 triệu                             | ''
                khoảng 53 tỷ USD                            | vi | NUMBER   | khoảng 53 tỷ USD                         | ''
                ước 14,26%                                  | vi | NUMBER   | ước 14,26%                               | ''
                ~3%                                         | vi | NUMBER   | khoảng 3%                                | ''
                tương đương 5%                              | vi | NUMBER   | khoảng 5%                                | ''
                xấp xỉ 5%                                   | vi | NUMBER   | khoảng 5%                                | ''
                77,08%                                      | vi | NUMBER   | 77,08%                                   | ''
                77,00 %                                     | vi | NUMBER   | 77,00%                                   | ''
                5 phần trăm                                 | vi | NUMBER   | 5%                                       | ''
                2 điểm %                                    | vi | NUMBER   | 2 điểm %                                 | ''
                2 điểm phần trăm                            | vi | NUMBER   | 2 điểm %                                 | ''
                2.365                                       | vi | NUMBER   | 2.365                                    | ''
                1.234.567,891                               | vi | NUMBER   | 1.234.567,891                            | ''
                12.345                                      | vi | NUMBER   | 12.345                                   | ''
                1792                                        | vi | NUMBER   | 1.792                                    | ''
                03                                          | vi | NUMBER   | 03                                       | ''
                1,15 triệu                                  | vi | NUMBER   | 1,15 triệu                               | ''
                2,75 nghìn tỷ đồng                          | vi | NUMBER   | 2,75 nghìn tỷ đồng                       | ''
                28.6 tỷ                                     | vi | NUMBER   | 28,6 tỷ                                  | other-dialect
                56.1%                                       | vi | NUMBER   | 56,1%                                    | other-dialect
                1,234.56                                    | vi | NUMBER   | 1.234,56                                 | other-dialect
                hơn 1 tỷ triệu lượt                         | vi | NUMBER   | hơn 1 triệu tỷ lượt                      | unusual-scale
                08 địa phương                               | vi | NUMBER   | 08 địa phương                            | ''
                7%/năm                                      | vi | NUMBER   | 7%/năm                                   | ''
                3 - 5                                       | vi | RANGE    | 3 - 5                                    | ''
                10-15%                                      | vi | RANGE    | 10 - 15%                                 | ''
                từ 3 đến 5 triệu                            | vi | RANGE    | 3 - 5 triệu                              | ''
                2.365/3.418 (68,2%)                         | vi | FRACTION | 2.365/3.418 (68,2%)                      | ''
                **2.365/3.418** (68,2%)                     | vi | FRACTION | 2.365/3.418 (68,2%)                      | ''
                1924/2681                                   | vi | FRACTION | 1.924/2.681                              | ''
                08/28                                       | vi | FRACTION | 08/28                                    | ''
                06/63 địa phương                            | vi | FRACTION | 06/63 địa phương                         | ''
                30/6                                        | vi | FRACTION | 30 / 6                                   | looks-like-date
                24/7                                        | vi | FRACTION | 24 / 7                                   | looks-like-date
                6/2024                                      | vi | FRACTION | 6/2.024                                  | looks-like-date
                86/193 (+0)                                 | vi | RANK     | 86/193 (+0)                              | ''
                42/193 (+5)                                 | vi | RANK     | 42/193 (+5)                              | ''
                86/193 (-3)                                 | vi | RANK     | 86/193 (-3)                              | ''
                xếp hạng 86/193                             | vi | RANK     | hạng 86/193                              | ''
                thuộc nhóm 03 nước tốt nhất                 | vi | TOP      | Top 03 nước tốt nhất                     | ''
                Top 50                                      | vi | TOP      | Top 50                                   | ''
                gấp 4,86 lần                                | vi | MULTIPLE | gấp 4,86 lần                             | ''
                tăng gấp 5 lần                              | vi | MULTIPLE | gấp 5 lần                                | ambiguous-multiple
                tăng khoảng 26 lần                          | vi | MULTIPLE | gấp khoảng 26 lần                        | ambiguous-multiple
                Gấp ~3 lần mục tiêu                         | vi | MULTIPLE | gấp khoảng 3 lần mục tiêu                | ''
                giảm 3 lần                                  | vi | MULTIPLE | giảm 3 lần                               | ''
                tăng 8,82%                                  | vi | CHANGE   | tăng 8,82%                               | ''
                tăng 7%/năm                                 | vi | CHANGE   | tăng 7%/năm                              | ''
                giảm 2 điểm %                               | vi | CHANGE   | giảm 2 điểm %                            | ''
                at least 80%                                | en | NUMBER   | ≥ 80%                                    | ''
                nearly 60 million                           | en | NUMBER   | nearly 60 million                        | ''
                over 1.5 billion transactions               | en | NUMBER   | over 1.5 billion transactions            | ''
                more than 5                                 | en | NUMBER   | > 5                                      | ''
                up to 5                                     | en | NUMBER   | ≤ 5                                      | ''
                less than 5                                 | en | NUMBER   | < 5                                      | ''
                1,234.5                                     | en | NUMBER   | 1,234.5                                  | ''
                12,5                                        | en | NUMBER   | 12.5                                     | other-dialect
                2,365/3,418 (68.2%)                         | en | FRACTION | 2,365/3,418 (68.2%)                      | ''
                ranked 86th of 193                          | en | RANK     | rank 86/193                              | ''
                top 10                                      | en | TOP      | Top 10                                   | ''
                up 7% per year                              | en | CHANGE   | up 7% per year                           | ''
                """)
        void isReadAndPrintedBack(String text, String language, Figure.Kind kind, String printed, String codes) {
            Locale locale = Locale.forLanguageTag(language);

            Outcome<Figure> figure = read(locale, text);

            assertThat(codes(figure)).isEqualTo(codes);
            assertThat(figure.orThrow().kind()).isEqualTo(kind);
            assertThat(NumberNotation.of(locale).print(figure.orThrow())).isEqualTo(printed);
            assertThat(read(locale, printed)).isEqualTo(Outcome.of(figure.orThrow()));
        }
    }

    @Nested
    class Nonsense {

        @ParameterizedTest(name = "{0}")
        @CsvSource(delimiter = '|', textBlock = """
                # text                      | code                | column | found
                Trên                        | incomplete          | 5      | ''
                tối thiểu từ                | incomplete          | 13     | ''
                7x%                         | unexpected-text     | 2      | x%
                5%%                         | unexpected-text     | 3      | %
                5% 6%                       | unexpected-text     | 4      | 6%
                2 trên 12 345               | unexpected-text     | 11     | 345
                1e5                         | unexpected-text     | 2      | e5
                5 trăm triệu                | unexpected-text     | 3      | trăm
                749/QĐ-TTg                  | unexpected-text     | 4      | /QĐ-TTg
                15/4/2022                   | unexpected-text     | 5      | /2022
                1:25.000                    | unexpected-text     | 2      | :25.000
                01 doanh nghiệp/2.000 dân   | unexpected-text     | 17     | 2.000
                1.23.4                      | malformed-number    | 1      | 1.23.4
                gần 1,2,3                   | malformed-number    | 5      | 1,2,3
                --5                         | not-a-number        | 1      | --5
                - 5                         | not-a-number        | 1      | -
                ５%                         | not-a-number        | 1      | ５%
                Đã ban hành                 | not-a-number        | 1      | Đã
                kinh tế số/GDP              | not-a-number        | 1      | kinh
                TNMT.06/21-25               | not-a-number        | 1      | TNMT.06/21-25
                tối thiểu dưới 5            | contradicting-words | 11     | dưới
                tăng giảm 5%                | contradicting-words | 6      | giảm
                2,5/63                      | not-whole           | 1      | 2,5/63
                5/0                         | zero-denominator    | 3      | 0
                57/63 (90,5%                | incomplete          | 13     | ''
                57/63 (90,5)                | unexpected-text     | 12     | )
                200/193 (+0)                | impossible-rank     | 1      | 200/193
                hạng 0                      | impossible-rank     | 6      | 0
                Top 0                       | impossible-rank     | 5      | 0
                Top                         | incomplete          | 4      | ''
                5 - 3                       | reversed-range      | 5      | 3
                3 - x                       | unexpected-text     | 3      | -
                -                           | no-figure           | 1      | -
                …                           | no-figure           | 1      | …
                """)
        void isRefusedWithItsPlace(String text, String code, int column, String found) {
            Outcome<Figure> figure = read(VIETNAMESE, text);

            assertThat(figure.value()).isEmpty();
            Finding error = figure.findings().get(figure.findings().size() - 1);
            assertThat(error.code().id()).isEqualTo("notation." + code);
            assertThat(error.arguments()).containsEntry("column", (long) column).containsEntry("found", found);
        }

        @Test
        void isToldWithAnExampleInTheLanguage() {
            Finding error = read(VIETNAMESE, "7x%").findings().get(0);

            assertThat(error.message(ENGLISH))
                    .isEqualTo(
                            "'7x%', column 2: 'x%' does not belong to the number before it; expected a number such as"
                                    + " 77.08%, 2,365 or 1.15 million");
            assertThat(error.message(VIETNAMESE))
                    .isEqualTo("'7x%', cột 2: 'x%' không thuộc về số đứng trước; cần một số, ví dụ 77,08%, 2.365 hoặc"
                            + " 1,15 triệu");
        }

        @Test
        void isRefusedWhereTheLimitsAreExceeded() {
            NumberLimits limits =
                    NumberLimits.builder().maxDigits(5).maxTextLength(20).build();
            NumberNotation notation = NumberNotation.of(VIETNAMESE).withLimits(limits);

            assertThat(codes(notation.parse("123456"))).isEqualTo("too-many-digits");
            assertThat(codes(notation.parse("1".repeat(21)))).isEqualTo("text-too-long");
            assertThat(notation.parse("12.345").isComplete()).isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource
    void everyFindingIsToldInBothLanguages(NotationFindingCode code) {
        assertThat(code.pattern(ENGLISH)).matches("\\p{ASCII}+");
        assertThat(code.pattern(VIETNAMESE)).isNotBlank().isNotEqualTo(code.pattern(ENGLISH));
    }

    @Test
    void everyWordIsToldInBothLanguages() {
        List<Localized> words = new ArrayList<>();
        words.addAll(List.of(Qualifier.values()));
        words.addAll(List.of(ScaleWord.values()));
        words.addAll(List.of(NormalText.Missing.values()));
        words.addAll(List.of(Figure.Kind.values()));
        words.addAll(List.of(Expected.values()));

        assertThat(words).allSatisfy(word -> {
            assertThat(word.text(ENGLISH)).matches("\\p{ASCII}+");
            assertThat(word.text(VIETNAMESE)).isNotBlank();
        });
    }

    @Nested
    class Readings {

        @Test
        void multiplyTheScaleWordAndKeepTheLastDigit() {
            NumberReading number =
                    NumberNotation.of(VIETNAMESE).parse("gần 3,20 triệu").orThrow();

            assertThat(number.value()).isEqualTo(new BigDecimal("3200000"));
            assertThat(number.printed()).isEqualTo(new BigDecimal("3.20"));
            assertThat(number.lastDigitUnit()).isEqualTo(new BigDecimal("100000"));
            assertThat(number.qualifier()).isEqualTo(Qualifier.NEARLY);
        }

        @Test
        void areTheSameInComposedAndDecomposedLetters() {
            String decomposed = java.text.Normalizer.normalize("Tối thiểu 860 triệu", java.text.Normalizer.Form.NFD);

            assertThat(read(VIETNAMESE, decomposed).orThrow())
                    .isEqualTo(read(VIETNAMESE, "Tối thiểu 860 triệu").orThrow());
        }

        @Test
        void ofAnotherShapeAreRefusedAsOneNumber() {
            assertThat(codes(NumberNotation.of(VIETNAMESE).parse("3 - 5"))).isEqualTo("other-figure");
        }

        @Test
        void ofAnAmbiguousMultipleGiveBoth() {
            assertThat(read(VIETNAMESE, "tăng gấp 5 lần").findings().get(0).message(ENGLISH))
                    .isEqualTo("'tăng gấp 5 lần' can be 5 times as much or 500 % more; read as 5 times");
        }
    }

    @Nested
    class Dialects {

        @Test
        void areToldByTheNumbersThatFitOnlyOne() {
            assertThat(NumberDialect.detect(List.of("68,2%", "1.234"))).contains(NumberDialect.VIETNAMESE);
            assertThat(NumberDialect.detect(List.of("56.1%", "1.234"))).contains(NumberDialect.ENGLISH);
            assertThat(NumberDialect.detect(List.of("1.234", "100"))).isEmpty();
            assertThat(NumberDialect.detect(List.of("56.1%", "6,6%"))).isEmpty();
        }

        @Test
        void ofTheNumbersAroundDecideAnAmbiguousNumberWithAWarning() {
            NumberNotation notation = NumberNotation.of(VIETNAMESE).around(List.of("56.1%", "12.75"));

            Outcome<NumberReading> number = notation.parse("1.234");

            assertThat(number.orThrow().value()).isEqualTo(new BigDecimal("1.234"));
            assertThat(codes(number)).isEqualTo("ambiguous-number");
        }

        @Test
        void thatDisagreeLeaveTheLanguagesOwnWithAWarning() {
            NumberNotation notation = NumberNotation.of(VIETNAMESE).around(List.of("56.1%", "6,6%"));

            Outcome<NumberReading> number = notation.parse("1.234");

            assertThat(number.orThrow().value()).isEqualTo(new BigDecimal("1234"));
            assertThat(codes(number)).isEqualTo("ambiguous-number");
        }

        @Test
        void thatNoNumberTellsLeaveADoubtWhereOneWouldHaveThreeDecimals() {
            NumberNotation notation = NumberNotation.of(VIETNAMESE).around(List.of("1,250", "900"));

            Outcome<NumberReading> number = notation.parse("1,250");

            assertThat(number.orThrow().value()).isEqualTo(new BigDecimal("1.25"));
            assertThat(codes(number)).isEqualTo("ambiguous-number");
        }

        @Test
        void thatNoNumberTellsRaiseNoDoubtWhereAllAreGroups() {
            NumberNotation notation = NumberNotation.of(VIETNAMESE).around(List.of("1.250", "900"));

            assertThat(notation.parse("1.250").orThrow().value()).isEqualTo(new BigDecimal("1250"));
            assertThat(notation.parse("1.250").findings()).isEmpty();
        }

        @Test
        void thatOneNumberTellsRaiseNoDoubtOfThreeDecimals() {
            NumberNotation notation = NumberNotation.of(VIETNAMESE).around(List.of("1,250", "98,5"));

            assertThat(notation.parse("1,250").findings()).isEmpty();
        }

        @Test
        void thatAreStatedRaiseNoDoubt() {
            NumberNotation notation = NumberNotation.of(VIETNAMESE, NumberDialect.ENGLISH);

            assertThat(notation.parse("1.234").orThrow().value()).isEqualTo(new BigDecimal("1.234"));
            assertThat(notation.parse("1.234").findings()).isEmpty();
            assertThat(codes(notation.parse("68,2%"))).isEqualTo("other-dialect");
        }
    }
}
