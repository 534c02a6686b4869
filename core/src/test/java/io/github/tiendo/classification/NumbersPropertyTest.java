package io.github.tiendo.classification;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.grade.Scales;
import java.math.BigDecimal;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** What is told by doubles is what exact numbers tell, on an edge and next to it most of all. */
class NumbersPropertyTest {

    private static final BigDecimal[] EDGES = {new BigDecimal("0.95"), new BigDecimal("0.6"), new BigDecimal("0.1")};
    private static final GradeBands BANDS = GradeBands.of(Scales.COMPLETION)
            .atLeast("0.95", "LIKELY_EARLY")
            .moreThan("0.6", "LIKELY")
            .atLeast("0.1", "UNLIKELY")
            .otherwise("HARD");

    @Property
    void aFractionHasTheGradeOfItsExactProducts(
            @ForAll("numbers") BigDecimal part, @ForAll("numbers") BigDecimal number) {
        BigDecimal whole = number.abs().max(new BigDecimal("1e-30"));

        assertThat(BANDS.grade(part, whole).id()).isEqualTo(exactly(part, whole));
    }

    @Property
    void aFractionNextToAnEdgeHasTheGradeOfItsExactProducts(
            @ForAll("numbers") BigDecimal number, @ForAll("edges") BigDecimal edge, @ForAll("steps") BigDecimal step) {
        BigDecimal whole = number.abs().max(new BigDecimal("1e-30"));
        BigDecimal part = edge.multiply(whole).add(step);

        assertThat(BANDS.grade(part, whole).id()).isEqualTo(exactly(part, whole));
    }

    private static String exactly(BigDecimal part, BigDecimal whole) {
        int[] order = IntStream.range(0, EDGES.length)
                .map(i -> part.compareTo(EDGES[i].multiply(whole)))
                .toArray();
        return order[0] >= 0 ? "LIKELY_EARLY" : order[1] > 0 ? "LIKELY" : order[2] >= 0 ? "UNLIKELY" : "HARD";
    }

    @Property
    void aDoubleHasTheGradeOfItsTwelveDecimals(
            @ForAll("edges") BigDecimal edge, @ForAll("steps") BigDecimal step, @ForAll double far) {
        assertThat(BANDS.grade(edge.add(step).doubleValue()))
                .isEqualTo(BANDS.grade(Numbers.rounded(edge.add(step).doubleValue())));
        assertThat(BANDS.grade(far)).isEqualTo(BANDS.grade(Numbers.rounded(far)));
    }

    @Property
    void aDifferenceIsTheNearestDoubleOfTheExactOne(
            @ForAll("numbers") BigDecimal one, @ForAll("numbers") BigDecimal other) {
        assertThat(Numbers.difference(one, other)).isEqualTo(one.subtract(other).doubleValue());
    }

    @Provide
    Arbitrary<BigDecimal> numbers() {
        Arbitrary<Long> digits = Arbitraries.oneOf(
                Arbitraries.longs().between(-1_000_000, 1_000_000),
                Arbitraries.longs().between(-(1L << 53), 1L << 53),
                Arbitraries.longs());
        return Combinators.combine(digits, Arbitraries.integers().between(-3, 40))
                .as(BigDecimal::valueOf);
    }

    @Provide
    Arbitrary<BigDecimal> edges() {
        return Arbitraries.of(EDGES);
    }

    @Provide
    Arbitrary<BigDecimal> steps() {
        return Combinators.combine(
                        Arbitraries.integers().between(-3, 3),
                        Arbitraries.integers().between(0, 40))
                .as(BigDecimal::valueOf);
    }
}
