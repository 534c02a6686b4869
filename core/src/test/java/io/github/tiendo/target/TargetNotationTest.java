package io.github.tiendo.target;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.notation.NumberNotation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Milestone;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.TopRank;
import io.github.tiendo.target.Condition.Within;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class TargetNotationTest {

    private static final TargetNotation NOTATION = TargetNotation.of(VIETNAMESE);

    private static Condition atLeast(String number, Unit unit) {
        return Bound.of(Comparison.AT_LEAST, Quantity.of(number, unit));
    }

    private static Condition percent(Comparison comparison, String number) {
        return Bound.of(comparison, Quantity.percent(number));
    }

    private static TopRank top(int limit, String group) {
        return TopRank.builder().limit(limit).group(group).build();
    }

    private static Condition change(String percent, Comparison comparison) {
        return RelativeChange.builder()
                .change(Percent.of(percent))
                .comparison(comparison)
                .build();
    }

    private static Condition since2020(String percent) {
        return RelativeChange.builder()
                .change(Percent.of(percent))
                .base(Period.year(2020))
                .build();
    }

    private static Condition both(Condition first, Condition second) {
        return AllOf.of(List.of(first, second));
    }

    private static Path path(boolean stepwise) {
        return Path.builder()
                .comparison(Comparison.AT_LEAST)
                .putPoints(Period.year(2022), Quantity.percent("60"))
                .putPoints(Period.year(2025), Quantity.percent("80"))
                .isStepwise(stepwise)
                .build();
    }

    static Stream<Arguments> forms() {
        return Stream.of(
                arguments("≥ 50%", VIETNAMESE, percent(Comparison.AT_LEAST, "50"), ""),
                arguments(">= 50%", VIETNAMESE, percent(Comparison.AT_LEAST, "50"), ""),
                arguments("> 80%", VIETNAMESE, percent(Comparison.MORE_THAN, "80"), ""),
                arguments("Trên 50%", VIETNAMESE, percent(Comparison.MORE_THAN, "50"), ""),
                arguments("Tối thiểu 10%", VIETNAMESE, percent(Comparison.AT_LEAST, "10"), ""),
                arguments("Tối thiểu\u00a010%", VIETNAMESE, percent(Comparison.AT_LEAST, "10"), ""),
                arguments("Tối thiểu\n10%", VIETNAMESE, percent(Comparison.AT_LEAST, "10"), ""),
                arguments("tối thiểu từ 3 - 5", VIETNAMESE, atLeast("3", Unit.COUNT), "notation.range-as-bound"),
                arguments("ít nhất 10", VIETNAMESE, atLeast("10", Unit.COUNT), ""),
                arguments("Ít nhất 60%", VIETNAMESE, percent(Comparison.AT_LEAST, "60"), ""),
                arguments("Tối thiểu 860 triệu giao dịch", VIETNAMESE, atLeast("860000000", Unit.of("giao dịch")), ""),
                arguments("80%", VIETNAMESE, percent(Comparison.AT_LEAST, "80"), ""),
                arguments("77,08 %", VIETNAMESE, percent(Comparison.AT_LEAST, "77.08"), ""),
                arguments("đạt trên 20%", VIETNAMESE, percent(Comparison.MORE_THAN, "20"), ""),
                arguments("80% trở lên", VIETNAMESE, percent(Comparison.AT_LEAST, "80"), ""),
                arguments("Hoàn thành 100%", VIETNAMESE, percent(Comparison.AT_LEAST, "100"), ""),
                arguments("dưới 5%", VIETNAMESE, percent(Comparison.LESS_THAN, "5"), ""),
                arguments("không quá 5%", VIETNAMESE, percent(Comparison.AT_MOST, "5"), ""),
                arguments(
                        "tối đa 5 ngày", VIETNAMESE, Bound.of(Comparison.AT_MOST, Quantity.of(5, Unit.of("ngày"))), ""),
                arguments("56.1%", VIETNAMESE, percent(Comparison.AT_LEAST, "56.1"), "notation.other-dialect"),
                arguments("khoảng 80%", VIETNAMESE, percent(Comparison.AT_LEAST, "80"), "target.hedged-target"),
                arguments(
                        "50% hộ gia đình",
                        VIETNAMESE, percent(Comparison.AT_LEAST, "50"), "quantity.words-behind-percent"),
                arguments("57/63", VIETNAMESE, Bound.of(Comparison.AT_LEAST, Quantity.of(Ratio.of(57, 63))), ""),
                arguments("từ 3 đến 5%", VIETNAMESE, Within.of(Quantity.percent("3"), Quantity.percent("5")), ""),
                arguments("3-5%", VIETNAMESE, Within.of(Quantity.percent("3"), Quantity.percent("5")), ""),
                arguments(
                        "khoảng 3 - 5%",
                        VIETNAMESE, Within.of(Quantity.percent("3"), Quantity.percent("5")), "target.hedged-target"),
                arguments(
                        "thuộc nhóm 03 nước tốt nhất trong khu vực Đông Nam Á",
                        VIETNAMESE,
                        top(3, "nước tốt nhất trong khu vực Đông Nam Á"),
                        ""),
                arguments("Top 50", VIETNAMESE, TopRank.of(50), ""),
                arguments("hạng 50", VIETNAMESE, TopRank.of(50), ""),
                arguments("nhóm 50 nước dẫn đầu", VIETNAMESE, top(50, "nước dẫn đầu"), ""),
                arguments("tăng 7%/năm", VIETNAMESE, RelativeChange.perYear(Percent.of(7)), ""),
                arguments("tăng trưởng bình quân 7%/năm", VIETNAMESE, RelativeChange.perYear(Percent.of(7)), ""),
                arguments("hằng năm tăng 7%", VIETNAMESE, RelativeChange.perYear(Percent.of(7)), ""),
                arguments("giảm 30% so với năm 2020", VIETNAMESE, since2020("-30"), ""),
                arguments(
                        "giảm 20% so với hiện nay",
                        VIETNAMESE, RelativeChange.of(Percent.of(-20)), "target.base-without-date"),
                arguments("tăng không quá 4%", VIETNAMESE, change("4", Comparison.AT_MOST), ""),
                arguments("tăng trên 4%", VIETNAMESE, change("4", Comparison.MORE_THAN), ""),
                arguments("giảm ít nhất 30%", VIETNAMESE, change("-30", Comparison.AT_MOST), ""),
                arguments("giảm không quá 5%", VIETNAMESE, change("-5", Comparison.AT_LEAST), ""),
                arguments("gấp 2 lần so với năm 2020", VIETNAMESE, since2020("100"), ""),
                arguments(
                        "tăng gấp 5 lần",
                        VIETNAMESE,
                        RelativeChange.of(Percent.of(400)),
                        "notation.ambiguous-multiple"),
                arguments("giảm 4 lần", VIETNAMESE, RelativeChange.of(Percent.of(-75)), ""),
                arguments("duy trì hằng năm ≥ 95%", VIETNAMESE, EveryYear.of(percent(Comparison.AT_LEAST, "95")), ""),
                arguments("95% mỗi năm", VIETNAMESE, EveryYear.of(percent(Comparison.AT_LEAST, "95")), ""),
                arguments(
                        "duy trì 95%",
                        VIETNAMESE, EveryYear.of(percent(Comparison.AT_LEAST, "95")), "target.maintained-every-year"),
                arguments(
                        "100%; thuộc nhóm 03 nước tốt nhất trong khu vực Đông Nam Á",
                        VIETNAMESE,
                        both(percent(Comparison.AT_LEAST, "100"), top(3, "nước tốt nhất trong khu vực Đông Nam Á")),
                        ""),
                arguments("≥ 50% và Top 3", VIETNAMESE, both(percent(Comparison.AT_LEAST, "50"), TopRank.of(3)), ""),
                arguments("≥ 50%\nTop 3", VIETNAMESE, both(percent(Comparison.AT_LEAST, "50"), TopRank.of(3)), ""),
                arguments(
                        "100%; ban hành quy chế",
                        VIETNAMESE, both(percent(Comparison.AT_LEAST, "100"), Milestone.of("ban hành quy chế")), ""),
                arguments("2022: ≥ 60%; 2025: ≥ 80%", VIETNAMESE, path(false), ""),
                arguments("năm 2022: 60%; năm 2025: 80%;", VIETNAMESE, path(false), ""),
                arguments("từng bậc: 2022: 60%; 2025: 80%", VIETNAMESE, path(true), ""),
                arguments("Hoàn thành", VIETNAMESE, Milestone.of("Hoàn thành"), ""),
                arguments("Ban hành", VIETNAMESE, Milestone.of("Ban hành"), ""),
                arguments("duy trì hoạt động", VIETNAMESE, Milestone.of("duy trì hoạt động"), ""),
                arguments(
                        "Ban hành 3 văn bản",
                        VIETNAMESE,
                        Milestone.of("Ban hành 3 văn bản"),
                        "target.number-in-milestone"),
                arguments("“Phủ 100% xã”", VIETNAMESE, Milestone.of("Phủ 100% xã"), ""),
                arguments("at least 80%", ENGLISH, percent(Comparison.AT_LEAST, "80"), ""),
                arguments(
                        "more than 1,234.5",
                        ENGLISH,
                        Bound.of(Comparison.MORE_THAN, Quantity.of("1234.5", Unit.COUNT)),
                        ""),
                arguments(
                        "no more than 5 days",
                        ENGLISH,
                        Bound.of(Comparison.AT_MOST, Quantity.of(5, Unit.of("days"))),
                        ""),
                arguments("from 3 to 5%", ENGLISH, Within.of(Quantity.percent("3"), Quantity.percent("5")), ""),
                arguments("among the top 3", ENGLISH, TopRank.of(3), ""),
                arguments(
                        "top 50 of 193 countries",
                        ENGLISH,
                        TopRank.builder()
                                .limit(50)
                                .field(193)
                                .group("countries")
                                .build(),
                        ""),
                arguments("up 7% per year", ENGLISH, RelativeChange.perYear(Percent.of(7)), ""),
                arguments("down 30% compared with 2020", ENGLISH, since2020("-30"), ""),
                arguments("maintain every year ≥ 95%", ENGLISH, EveryYear.of(percent(Comparison.AT_LEAST, "95")), ""),
                arguments("≥ 50% and top 3", ENGLISH, both(percent(Comparison.AT_LEAST, "50"), TopRank.of(3)), ""),
                arguments("Law passed", ENGLISH, Milestone.of("Law passed"), ""));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsEveryFormThatReportsPrint(String text, Locale language, Condition expected, String finding) {
        Outcome<Condition> read = TargetNotation.of(language).parse(text);

        assertThat(read.value()).contains(expected);
        assertThat(read.findings())
                .extracting(found -> found.code().id())
                .isEqualTo(finding.isEmpty() ? List.of() : List.of(finding));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void printsWhatItReadsSoThatItReadsTheSame(String text, Locale language, Condition expected, String finding) {
        TargetNotation notation = TargetNotation.of(language);

        assertThat(notation.parse(notation.print(expected))).isEqualTo(Outcome.of(expected));
    }

    @Nested
    class Errors {

        static Stream<Arguments> nonsense() {
            return Stream.of(
                    arguments("Trên", "notation.incomplete", 5L),
                    arguments("7x%", "notation.unexpected-text", 2L),
                    arguments("Trên 7x%", "notation.unexpected-text", 7L),
                    arguments("tối thiểu dưới 5", "notation.contradicting-words", 11L),
                    arguments("--5", "notation.not-a-number", 1L),
                    arguments("5 - 3%", "notation.reversed-range", 5L),
                    arguments("Top 0", "notation.impossible-rank", 5L),
                    arguments("Top 50/20", "notation.impossible-rank", 5L),
                    arguments("749/QĐ-TTg", "notation.unexpected-text", 4L),
                    arguments("-", "notation.no-figure", 1L),
                    arguments("", "notation.no-figure", 1L),
                    arguments("100%; 7x%", "notation.unexpected-text", 8L),
                    arguments("duy trì hằng năm 7x%", "notation.unexpected-text", 19L),
                    arguments("Hoàn thành 7x%", "notation.not-a-number", 1L),
                    arguments("Trên 50%, trong đó 30% nữ", "notation.unexpected-text", 9L),
                    arguments("2025: 80%; 2022: 60%", "target.uneven-path", 18L),
                    arguments("2022: 60%; 2025: 80 giao dịch", "target.uneven-path", 18L),
                    arguments("2022: 60%; 2025: ≤ 80%", "target.uneven-path", 18L),
                    arguments("từng bậc: 60%", "target.uneven-path", 11L),
                    arguments("tăng 20 giao dịch", "target.not-a-condition", 1L),
                    arguments("tăng 0%", "target.not-a-condition", 1L),
                    arguments("giảm 3 lần", "target.not-a-condition", 1L),
                    arguments("86/193 (+5)", "target.not-a-condition", 1L),
                    arguments("(".repeat(20) + "1" + ")".repeat(20), "target.too-deep", 18L));
        }

        @ParameterizedTest
        @MethodSource("nonsense")
        void givesThePlaceOfWhatIsNoTarget(String text, String code, long column) {
            Outcome<Condition> read = NOTATION.parse(text);

            assertThat(read.value()).isEmpty();
            Finding error = read.findings().get(read.findings().size() - 1);
            assertThat(error.code().id()).isEqualTo(code);
            assertThat(error.arguments()).containsEntry("column", column);
        }

        @Test
        void refusesTextLongerThanTheLimits() {
            TargetNotation narrow = TargetNotation.of(
                    VIETNAMESE,
                    NumberNotation.of(VIETNAMESE)
                            .withLimits(NumberLimits.builder().maxTextLength(10).build()));

            assertThat(narrow.parse("Hoàn thành xây dựng").findings())
                    .extracting(found -> found.code().id())
                    .containsExactly("notation.text-too-long");
        }
    }

    @Nested
    class WithAUnit {

        @Test
        void givesTheUnitToANumberWithoutOne() {
            assertThat(NOTATION.parse("≥ 80", Unit.PERCENT).orThrow()).isEqualTo(percent(Comparison.AT_LEAST, "80"));
            assertThat(NOTATION.parse("3 - 5", Unit.PERCENT).orThrow())
                    .isEqualTo(Within.of(Quantity.percent("3"), Quantity.percent("5")));
        }

        @Test
        void leavesAUnitThatIsPrinted() {
            assertThat(NOTATION.parse("≥ 80 xã", Unit.PERCENT).orThrow()).isEqualTo(atLeast("80", Unit.of("xã")));
        }

        @Test
        void readsANumberOrAFractionAsAPlaceWhereRanksAreMeasured() {
            assertThat(NOTATION.parse("50", Unit.RANK).orThrow()).isEqualTo(TopRank.of(50));
            assertThat(NOTATION.parse("dưới 50", Unit.RANK).orThrow()).isEqualTo(TopRank.of(49));
            assertThat(NOTATION.parse("50/193", Unit.RANK).orThrow())
                    .isEqualTo(TopRank.builder().limit(50).field(193).build());
            assertThat(NOTATION.parse("≥ 50", Unit.RANK).value()).isEmpty();
        }

        @Test
        void readsAMultipleAsAValueWhereMultiplesAreMeasured() {
            assertThat(NOTATION.parse("gấp 4,86 lần", Unit.TIMES).orThrow()).isEqualTo(atLeast("4.86", Unit.TIMES));
        }
    }

    @Nested
    class Print {

        @ParameterizedTest
        @ValueSource(strings = {"77,00%", "> 1,50 triệu giao dịch", "3,0 - 5,0%", "tăng 7,50%/năm", "≥ 03 địa phương"})
        void printsTheDecimalsThatWereThere(String text) {
            assertThat(NOTATION.print(NOTATION.parse(text).orThrow())).isEqualTo(text);
        }

        @Test
        void addsTheDuePeriodToATarget() {
            assertThat(NOTATION.print(Target.atLeast(Percent.of("80"), Period.endOf(2025))))
                    .isEqualTo("≥ 80% (năm 2025)");
            assertThat(TargetNotation.of(ENGLISH).print(Target.atLeast(Percent.of("80"), Period.quarter(2025, 1))))
                    .isEqualTo("≥ 80% (Q1 2025)");
        }

        @Test
        void putsWordsInQuotationMarksThatWouldBeReadOtherwise() {
            assertThat(NOTATION.print(Milestone.of("80%"))).isEqualTo("“80%”");
            assertThat(NOTATION.print(Milestone.of("a; “b” \\"))).isEqualTo("“a; \\“b\\” \\\\”");
        }

        @Test
        void neverGivesABoundInARangeTheOtherOnesScale() {
            Quantity upper =
                    Quantity.from(NumberNotation.of(VIETNAMESE).parse("2 triệu").orThrow());
            Within within = Within.of(Quantity.of(500, Unit.COUNT), upper);

            assertThat(NOTATION.print(within)).isEqualTo("500 - 2.000.000");
        }
    }

    @Test
    void findsThePlaceThatTheNameOfAnIndicatorAsksFor() {
        String name =
                "Tỷ lệ hàng hóa xuất nhập khẩu được quản lý từ khâu đầu đến khâu cuối sử dụng nền tảng công nghệ số,"
                        + " thuộc nhóm 03 nước tốt nhất trong khu vực Đông Nam Á.";

        assertThat(NOTATION.placeIn(name)).contains(top(3, "nước tốt nhất trong khu vực Đông Nam Á"));
        assertThat(NOTATION.placeIn("Tỷ lệ doanh nghiệp thuộc nhóm 2 đối tượng, 5 ngành"))
                .isEmpty();
        assertThat(NOTATION.placeIn("Tỷ lệ người dân")).isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', nullValues = "none", textBlock = """
            Đến năm 2025: 80%                  | 2025 | 80%
            80% (đến năm 2025)                 | 2025 | 80%
            ≥ 80% (năm 2025)                   | 2025 | ≥ 80%
            80% vào năm 2025                   | 2025 | 80%
            Năm 2025 đạt 80%                   | 2025 | 80%
            Đến hết năm 2025 đạt ≥ 80%         | 2025 | ≥ 80%
            Top 50 (2030)                      | 2030 | Top 50
            At least 80% by 2025               | 2025 | ≥ 80%
            80%                                | none | 80%
            tăng 20% so với năm 2020           | none | tăng 20% so với năm 2020
            gấp 2 lần năm 2020                 | none | tăng 100% so với năm 2020
            Năm 2025 đạt 80%, năm 2030 đạt 90% | none | năm 2025: ≥ 80%; năm 2030: ≥ 90%
            6,5 - 7%/năm                       | none | duy trì hằng năm 6,5 - 7%
            80% (2025); 90% (2030)             | none | năm 2025: ≥ 80%; năm 2030: ≥ 90%
            100%; Top 3 (2025)                 | 2025 | 100%; Top 3
            """)
    void aTargetMaySayByWhen(String text, String due, String condition) {
        Outcome<Target> read = TargetNotation.of(VIETNAMESE).parseTarget(text, Unit.COUNT);

        assertThat(read.findings()).isEmpty();
        assertThat(read.orThrow().due()).isEqualTo(Optional.ofNullable(due).flatMap(Period::parse));
        assertThat(TargetNotation.of(VIETNAMESE).print(read.orThrow().condition()))
                .isEqualTo(condition);
    }

    @Test
    void aTargetOfManyPartsKeepsItsDuePeriod() {
        String parts = "≥ 10 ha; ".repeat(80) + "≤ 20 km";

        Target read = TargetNotation.of(ENGLISH).parseTarget(parts + " (2025)").orThrow();

        assertThat(read.due()).contains(Period.year(2025));
        assertThat(((Condition.AllOf) read.condition()).parts()).hasSize(81);
    }
}
