package io.github.tiendo.notation;

import io.github.tiendo.notation.Figure.ChangeReading;
import io.github.tiendo.notation.Figure.FractionReading;
import io.github.tiendo.notation.Figure.MultipleReading;
import io.github.tiendo.notation.Figure.RangeReading;
import io.github.tiendo.notation.Figure.RankReading;
import io.github.tiendo.notation.Figure.TopReading;
import io.github.tiendo.notation.NumberReading.PercentForm;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.OptionalInt;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;

/** Figures of every shape, as reports could print them. */
final class FigureArbitraries {

    private FigureArbitraries() {}

    static Arbitrary<Figure> figures() {
        return Arbitraries.oneOf(numbers().map(Figure.class::cast), ranges(), fractions(), ranks(), verbs(), tops());
    }

    static Arbitrary<NumberReading> numbers() {
        Arbitrary<BigDecimal> printed = Arbitraries.bigDecimals()
                .between(new BigDecimal("-9999999999"), new BigDecimal("9999999999"))
                .ofScale(6)
                .flatMap(number -> Arbitraries.integers()
                        .between(0, 6)
                        .map(scale -> number.setScale(scale, java.math.RoundingMode.DOWN)));
        return Combinators.combine(
                        printed,
                        Arbitraries.of(Qualifier.class),
                        Arbitraries.of(ScaleWord.class).optional(),
                        Arbitraries.of(PercentForm.class),
                        words(),
                        Arbitraries.integers().between(1, 4))
                .as((number, qualifier, scale, percent, words, digits) -> NumberReading.builder()
                        .printed(number)
                        .qualifier(qualifier)
                        .scaleWord(scale)
                        .percentForm(percent)
                        .unitWords(words)
                        .minimumDigits(digits)
                        .build());
    }

    private static Arbitrary<String> words() {
        return Arbitraries.of("", "", "đồng", "giao dịch", "bộ, ngành", "/năm", "hộ gia đình (ước)", "transactions");
    }

    private static Arbitrary<Figure> ranges() {
        return Combinators.combine(
                        numbers(),
                        numbers(),
                        Arbitraries.of(Qualifier.EXACT, Qualifier.ABOUT, Qualifier.NEARLY, Qualifier.ESTIMATE))
                .as((first, second, qualifier) -> {
                    NumberReading lower = alike(first, first);
                    NumberReading upper = alike(second, first);
                    boolean ordered = lower.value().compareTo(upper.value()) <= 0;
                    return RangeReading.builder()
                            .lower(ordered ? lower : upper)
                            .upper(ordered ? upper : lower)
                            .qualifier(qualifier)
                            .build();
                });
    }

    private static NumberReading alike(NumberReading number, NumberReading other) {
        return NumberReading.builder()
                .from(number)
                .qualifier(Qualifier.EXACT)
                .percentForm(other.percentForm())
                .scaleWord(other.scaleWord())
                .unitWords(other.unitWords())
                .build();
    }

    private static Arbitrary<Figure> fractions() {
        Arbitrary<NumberReading> percentages = numbers().map(number -> NumberReading.builder()
                .printed(number.printed())
                .percentForm(PercentForm.PERCENT)
                .build());
        return Combinators.combine(
                        Arbitraries.integers().between(0, 99999),
                        Arbitraries.integers().between(1, 99999),
                        percentages.optional(),
                        Arbitraries.of(Qualifier.class),
                        words().filter(words -> !words.startsWith("/")),
                        Arbitraries.integers().between(1, 3))
                .as((k, n, percent, qualifier, words, digits) -> FractionReading.builder()
                        .numerator(BigInteger.valueOf(k))
                        .denominator(BigInteger.valueOf(n))
                        .percentage(percent)
                        .qualifier(qualifier)
                        .unitWords(words)
                        .minimumDigits(digits)
                        .build());
    }

    private static Arbitrary<Figure> ranks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3000),
                        Arbitraries.integers().between(0, 3000).optional(),
                        Arbitraries.integers().between(-3000, 3000).optional())
                .as((position, behind, moved) -> {
                    RankReading.Builder rank = RankReading.builder().position(position);
                    behind.ifPresent(count -> rank.fieldSize(OptionalInt.of(position + count)));
                    moved.ifPresent(rank::movement);
                    return rank.build();
                });
    }

    private static Arbitrary<Figure> verbs() {
        Arbitrary<NumberReading> factors = numbers().map(number -> NumberReading.builder()
                .from(number)
                .percentForm(PercentForm.NONE)
                .unitWords("")
                .build());
        Arbitrary<Boolean> decreases = Arbitraries.of(true, false);
        return Arbitraries.oneOf(
                Combinators.combine(factors, decreases).as((factor, decrease) -> MultipleReading.builder()
                        .factor(factor)
                        .isDecrease(decrease)
                        .build()),
                Combinators.combine(numbers(), decreases).as((amount, decrease) -> ChangeReading.builder()
                        .amount(amount)
                        .isDecrease(decrease)
                        .build()));
    }

    private static Arbitrary<Figure> tops() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 3000),
                        Arbitraries.of("", "nước tốt nhất", "countries"),
                        Arbitraries.integers().between(1, 3))
                .as((count, words, digits) -> TopReading.builder()
                        .count(count)
                        .groupWords(words)
                        .minimumDigits(digits)
                        .build());
    }
}
