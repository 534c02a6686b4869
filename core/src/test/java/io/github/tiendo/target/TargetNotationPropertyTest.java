package io.github.tiendo.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
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
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TargetNotationPropertyTest {

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(Languages.VIETNAMESE, Languages.ENGLISH);
    }

    @Provide
    Arbitrary<Condition> conditions() {
        return conditions(2);
    }

    private static Arbitrary<Condition> conditions(int depth) {
        Arbitrary<Condition> simple = Arbitraries.oneOf(bounds(), within(), changes(), tops(), milestones(), paths());
        if (depth == 0) {
            return simple;
        }
        Arbitrary<Condition> inner = Arbitraries.lazy(() -> conditions(depth - 1));
        return Arbitraries.oneOf(
                simple,
                inner.map(each -> (Condition) EveryYear.of(each)),
                inner.list().ofMinSize(2).ofMaxSize(3).map(parts -> (Condition) AllOf.of(parts)));
    }

    private static Arbitrary<BigDecimal> numbers() {
        return Arbitraries.bigDecimals()
                .between(BigDecimal.valueOf(-10_000_000), BigDecimal.valueOf(10_000_000))
                .ofScale(4)
                .flatMap(number -> Arbitraries.integers()
                        .between(0, 4)
                        .map(scale -> number.setScale(scale, java.math.RoundingMode.DOWN)));
    }

    private static Arbitrary<Unit> units() {
        return Arbitraries.of(
                Unit.COUNT,
                Unit.PERCENT,
                Unit.PERCENTAGE_POINT,
                Unit.TIMES,
                Unit.RANK,
                Unit.of("giao dịch"),
                Unit.of("đồng"),
                Unit.of("hộ gia đình"),
                Unit.of("km/giờ"));
    }

    private static Arbitrary<Quantity> quantities(Unit unit) {
        return Combinators.combine(numbers(), Arbitraries.of(ScaleWord.values()).optional())
                .as((number, scale) -> Quantity.builder()
                        .number(scale.map(word -> number.multiply(word.factor()))
                                .orElse(number))
                        .unit(unit)
                        .scaleWord(scale)
                        .decimals(number.scale())
                        .build());
    }

    private static Arbitrary<Condition> bounds() {
        return Combinators.combine(
                        Arbitraries.of(Comparison.values()),
                        units().flatMap(TargetNotationPropertyTest::quantities),
                        Arbitraries.of(true, false))
                .as((comparison, value, implied) -> {
                    Bound bound = Bound.of(comparison, value);
                    return implied ? bound.implied() : bound;
                });
    }

    private static Arbitrary<Condition> within() {
        return units().flatMap(unit -> Combinators.combine(quantities(unit), quantities(unit))
                .as((one, other) ->
                        one.number().compareTo(other.number()) <= 0 ? Within.of(one, other) : Within.of(other, one)));
    }

    private static Arbitrary<Condition> changes() {
        return Combinators.combine(
                        numbers().filter(number -> number.signum() != 0),
                        Arbitraries.of(true, false),
                        Arbitraries.of(Comparison.values()),
                        periods().optional())
                .as((percent, perYear, comparison, base) -> RelativeChange.builder()
                        .change(Percent.of(percent))
                        .isPerYear(perYear)
                        .comparison(comparison)
                        .base(base)
                        .build());
    }

    private static Arbitrary<Period> periods() {
        Arbitrary<Integer> years = Arbitraries.integers().between(1900, 2100);
        return Arbitraries.oneOf(
                years.map(Period::year),
                Combinators.combine(years, Arbitraries.integers().between(1, 4)).as(Period::quarter),
                Combinators.combine(years, Arbitraries.integers().between(1, 12))
                        .as(Period::month),
                Combinators.combine(years, Arbitraries.integers().between(0, 9))
                        .as((year, more) -> Period.span(year, year + more)));
    }

    private static Arbitrary<String> words() {
        return Arbitraries.oneOf(
                Arbitraries.of(
                        "nước tốt nhất trong khu vực Đông Nam Á",
                        "countries",
                        "Ban hành Nghị định 52/2022/NĐ-CP",
                        "80%",
                        "hằng năm",
                        "duy trì",
                        "Trên",
                        "hoàn thành; công bố",
                        "tối thiểu và tối đa",
                        "2022: xong"),
                Arbitraries.strings()
                        .withChars("aăâđ ôA5%;:().,“”\\-/\n*")
                        .ofMinLength(1)
                        .ofMaxLength(12)
                        .filter(text -> !io.github.tiendo.notation.NormalText.display(text)
                                .isEmpty()));
    }

    private static Arbitrary<Condition> tops() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 500),
                        Arbitraries.integers().between(0, 500).optional(),
                        words().optional())
                .as((limit, more, group) -> TopRank.builder()
                        .limit(limit)
                        .field(more.map(extra -> OptionalInt.of(limit + extra)).orElse(OptionalInt.empty()))
                        .group(group)
                        .build());
    }

    private static Arbitrary<Condition> milestones() {
        return words().map(Milestone::of);
    }

    private static Arbitrary<Condition> paths() {
        return Combinators.combine(
                        Arbitraries.integers().between(1900, 2100),
                        units().flatMap(unit ->
                                quantities(unit).list().ofMinSize(1).ofMaxSize(4)),
                        Arbitraries.of(Comparison.values()),
                        Arbitraries.of(true, false))
                .as((year, values, comparison, stepwise) -> {
                    Path.Builder path = Path.builder().comparison(comparison).isStepwise(stepwise);
                    for (int i = 0; i < values.size(); i++) {
                        path.putPoints(Period.year(year + i), values.get(i));
                    }
                    return path.build();
                });
    }

    @Property
    void readsWhatItPrints(@ForAll("conditions") Condition condition, @ForAll("languages") Locale language) {
        TargetNotation notation = TargetNotation.of(language);

        assertThat(notation.parse(notation.print(condition))).isEqualTo(Outcome.of(condition));
    }

    @Property
    void printsTheSameTextAgain(@ForAll("conditions") Condition condition, @ForAll("languages") Locale language) {
        TargetNotation notation = TargetNotation.of(language);
        String printed = notation.print(condition);

        assertThat(notation.parse(printed).value().map(notation::print)).isEqualTo(Optional.of(printed));
    }

    @Property
    void findsNothingWorseThanAnErrorInAnyText(
            @ForAll("languages") Locale language, @ForAll("texts") List<String> pieces) {
        Outcome<Condition> read = TargetNotation.of(language).parse(String.join(" ", pieces));

        assertThat(read.value().isPresent() || read.hasErrors()).isTrue();
        read.findings().forEach(finding -> assertThat(finding.message(language)).doesNotContain("{"));
    }

    @Provide
    Arbitrary<List<String>> texts() {
        return Arbitraries.of(
                        "≥",
                        "80%",
                        "3 - 5",
                        "Top",
                        "tăng",
                        "giảm",
                        "so với",
                        "năm 2020",
                        "duy trì",
                        "hằng năm",
                        ";",
                        "và",
                        "(",
                        ")",
                        "“",
                        "”",
                        "2022:",
                        "triệu",
                        "gấp",
                        "lần",
                        "7x%",
                        "Hoàn thành",
                        "-",
                        "\n",
                        ",",
                        "hạng",
                        "57/63",
                        "từng bậc:",
                        "mỗi năm",
                        "1e9",
                        "\\")
                .list()
                .ofMaxSize(10);
    }

    @Property
    void aPrintedTargetIsReadBackWithItsDuePeriod(
            @ForAll("conditions") Condition condition, @ForAll("languages") Locale language) {
        boolean onePoint =
                condition instanceof Path && ((Path) condition).points().size() == 1;
        TargetNotation notation = TargetNotation.of(language);
        Target target = Target.of(condition, Period.year(2025));

        Outcome<Target> read = notation.parseTarget(notation.print(target), Unit.COUNT);

        if (!onePoint) {
            assertThat(read.value()).as(notation.print(target)).contains(target);
        }
    }
}
