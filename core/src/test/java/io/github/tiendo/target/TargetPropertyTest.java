package io.github.tiendo.target;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target.Answer;
import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class TargetPropertyTest {

    private static boolean holds(int order, Comparison comparison) {
        return switch (comparison) {
            case AT_LEAST -> order >= 0;
            case MORE_THAN -> order > 0;
            case AT_MOST -> order <= 0;
            case LESS_THAN -> order < 0;
        };
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        return Arbitraries.integers().between(-400, 400).map(number -> BigDecimal.valueOf(number, 1));
    }

    @Provide
    Arbitrary<Quantity> quantities() {
        return Combinators.combine(numbers(), Arbitraries.of(Qualifier.values()))
                .as((number, qualifier) -> Quantity.of(number, Unit.PERCENT).withQualifier(qualifier));
    }

    @Provide
    Arbitrary<Condition> conditions() {
        Arbitrary<Condition> bounds = Combinators.combine(Arbitraries.of(Comparison.values()), numbers())
                .as((comparison, number) -> Bound.of(comparison, Quantity.of(number, Unit.PERCENT)));
        Arbitrary<Condition> ranges = Combinators.combine(numbers(), numbers())
                .as((one, other) -> Within.of(
                        Quantity.of(one.min(other), Unit.PERCENT), Quantity.of(one.max(other), Unit.PERCENT)));
        Arbitrary<Condition> changes = Combinators.combine(
                        numbers().filter(number -> number.signum() != 0), Arbitraries.of(Comparison.values()))
                .as((percent, comparison) -> RelativeChange.builder()
                        .change(Percent.of(percent))
                        .comparison(comparison)
                        .build());
        Arbitrary<Condition> single = Arbitraries.oneOf(bounds, ranges, changes);
        return Arbitraries.oneOf(
                single, single.list().ofMinSize(2).ofMaxSize(3).map(AllOf::of), single.map(EveryYear::of));
    }

    private static Target target(Condition condition) {
        return Target.of(condition, Period.endOf(2025)).from(Baseline.of(Period.year(2020), Quantity.percent("20")));
    }

    @Property
    void agreesWithArithmeticOnExactValues(
            @ForAll("numbers") BigDecimal value, @ForAll("numbers") BigDecimal bound, @ForAll Comparison comparison) {
        Target target = target(Bound.of(comparison, Quantity.of(bound, Unit.PERCENT)));

        Answer answer = target.isMetBy(Quantity.of(value, Unit.PERCENT));

        assertThat(answer).isEqualTo(holds(value.compareTo(bound), comparison) ? Answer.YES : Answer.NO);
    }

    @Property
    void agreesWithArithmeticOnCounts(
            @ForAll @IntRange(min = 0, max = 5000) int part,
            @ForAll @IntRange(min = 1, max = 5000) int whole,
            @ForAll @IntRange(min = 0, max = 5000) int targetPart,
            @ForAll @IntRange(min = 1, max = 5000) int targetWhole,
            @ForAll Comparison comparison) {
        Target target = target(Bound.of(comparison, Quantity.of(Ratio.of(targetPart, targetWhole))));

        Answer answer = target.isMetBy(Quantity.of(Ratio.of(part, whole)));

        int order = Long.compare((long) part * targetWhole, (long) targetPart * whole);
        assertThat(answer).isEqualTo(holds(order, comparison) ? Answer.YES : Answer.NO);
    }

    @Property
    void answersForAnExactValueYesOrNo(@ForAll("conditions") Condition condition, @ForAll("numbers") BigDecimal value) {
        assertThat(target(condition).isMetBy(Quantity.of(value, Unit.PERCENT))).isNotEqualTo(Answer.UNDECIDED);
    }

    @Property
    void neverTurnsNoIntoYesNorYesIntoNoByWideningAHedge(
            @ForAll("conditions") Condition condition,
            @ForAll("quantities") Quantity narrow,
            @ForAll("quantities") Quantity other) {
        Quantity wide = narrow.interval().isWithin(other.interval())
                ? other
                : Quantity.of(narrow.number(), Unit.PERCENT).withQualifier(Qualifier.ABOUT);
        Assume.that(narrow.interval().isWithin(wide.interval()));

        Answer wider = target(condition).isMetBy(wide);

        if (wider != Answer.UNDECIDED) {
            assertThat(target(condition).isMetBy(narrow)).isEqualTo(wider);
        }
    }

    @Property
    void answersForEveryValueThatAHedgeMayStandFor(
            @ForAll("conditions") Condition condition,
            @ForAll("quantities") Quantity hedged,
            @ForAll("numbers") BigDecimal value) {
        Assume.that(hedged.interval().contains(value));

        Answer answer = target(condition).isMetBy(hedged);

        if (answer != Answer.UNDECIDED) {
            assertThat(target(condition).isMetBy(Quantity.of(value, Unit.PERCENT)))
                    .isEqualTo(answer);
        }
    }

    @Property
    void compoundsAYearlyChangeExactly(
            @ForAll @IntRange(min = -99, max = 300) int percent,
            @ForAll @IntRange(min = 1, max = 30) int years,
            @ForAll @IntRange(min = 1, max = 1000) int start) {
        Assume.that(percent != 0);
        Target target = Target.of(RelativeChange.perYear(Percent.of(percent)), Period.endOf(2020 + years))
                .from(Baseline.of(Period.year(2020), Quantity.of(start, Unit.COUNT)));
        BigInteger scaled = BigInteger.valueOf(100L + percent).pow(years).multiply(BigInteger.valueOf(start));
        BigDecimal exact = new BigDecimal(scaled, 2 * years);
        BigDecimal less = exact.subtract(BigDecimal.ONE.movePointLeft(80));

        assertThat(target.isMetBy(Quantity.of(exact, Unit.COUNT))).isEqualTo(Answer.YES);
        assertThat(target.isMetBy(Quantity.of(less, Unit.COUNT))).isEqualTo(percent > 0 ? Answer.NO : Answer.YES);
    }
}
