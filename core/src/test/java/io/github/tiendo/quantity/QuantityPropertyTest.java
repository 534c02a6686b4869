package io.github.tiendo.quantity;

import static io.github.tiendo.finding.Languages.ENGLISH;
import static io.github.tiendo.finding.Languages.VIETNAMESE;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.finding.Outcome;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Locale;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class QuantityPropertyTest {

    @Provide
    Arbitrary<Quantity> quantities() {
        Arbitrary<BigDecimal> numbers = Combinators.combine(
                        Arbitraries.bigDecimals()
                                .between(new BigDecimal("-1000000000"), new BigDecimal("1000000000"))
                                .ofScale(6),
                        Arbitraries.integers().between(-3, 6))
                .as((number, scale) -> number.setScale(scale, RoundingMode.DOWN));
        Arbitrary<Unit> units = Arbitraries.of(
                Unit.PERCENT,
                Unit.PERCENTAGE_POINT,
                Unit.COUNT,
                Unit.TIMES,
                Unit.RANK,
                Unit.of("đồng"),
                Unit.of("giao dịch"));
        Arbitrary<Quantity> plain = Combinators.combine(
                        numbers,
                        units,
                        Arbitraries.of(Qualifier.class),
                        Arbitraries.of(ScaleWord.class).optional())
                .as((number, unit, qualifier, scale) -> Quantity.builder()
                        .number(number)
                        .unit(unit)
                        .qualifier(qualifier)
                        .scaleWord(scale)
                        .build());
        Arbitrary<Quantity> counted = Combinators.combine(
                        Arbitraries.longs().between(0, 9999),
                        Arbitraries.longs().between(1, 9999))
                .as((k, n) -> Quantity.of(Ratio.of(k, n)));
        return Arbitraries.oneOf(plain, counted);
    }

    @Provide
    Arbitrary<Locale> languages() {
        return Arbitraries.of(VIETNAMESE, ENGLISH);
    }

    @Property
    void whatIsPrintedReadsBackTheSameWithTheSameDecimals(
            @ForAll("quantities") Quantity quantity, @ForAll("languages") Locale language) {
        QuantityNotation notation = QuantityNotation.of(language);

        String printed = notation.print(quantity);

        assertThat(notation.parse(printed)).as(printed).isEqualTo(Outcome.of(quantity));
        assertThat(notation.print(notation.parse(printed).orThrow())).isEqualTo(printed);
    }

    @Property
    void intervalIsNeverEmptyAndAHedgeHoldsMoreThanThePoint(@ForAll("quantities") Quantity quantity) {
        Interval interval = quantity.interval();

        assertThat(interval.isPoint()).isEqualTo(quantity.isExact());
        assertThat(quantity.withQualifier(Qualifier.ABOUT).interval())
                .satisfies(
                        about -> assertThat(about.contains(quantity.number())).isTrue());
        assertThat(interval.isWithin(interval)).isTrue();
    }

    @Property
    void ratiosCompareAsTheirExactValues(
            @ForAll @IntRange(max = 1000) int a,
            @ForAll @IntRange(min = 1, max = 1000) int b,
            @ForAll @IntRange(max = 1000) int c,
            @ForAll @IntRange(min = 1, max = 1000) int d) {
        assertThat(Integer.signum(Ratio.of(a, b).compareTo(Ratio.of(c, d))))
                .isEqualTo(Long.compare((long) a * d, (long) c * b));
    }
}
