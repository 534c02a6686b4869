package io.github.tiendo.classification;

import static io.github.tiendo.classification.Sample.answer;
import static org.assertj.core.api.Assertions.assertThat;

import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.Scales;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Scale;

class CompletionPacePolicyPropertyTest {

    private static final MathContext PRECISE = new MathContext(60);
    private static final LocalDate LATEST = LocalDate.of(2022, 12, 31);
    private static final CompletionPacePolicy LINEAR = ClassificationPolicies.completionPace();

    private static Observation on(LocalDate day, BigDecimal value) {
        return Observation.builder()
                .indicator(IndicatorId.of("sample"))
                .period(Period.day(day))
                .value(Quantity.percent(value.toPlainString()))
                .build();
    }

    private static CompletionInput input(
            boolean floor, BigDecimal start, BigDecimal latest, BigDecimal goal, int elapsed, int left) {
        Target target = Target.of(
                Bound.of(floor ? Comparison.AT_LEAST : Comparison.AT_MOST, Quantity.percent(goal.toPlainString())),
                Period.day(LATEST.plusDays(left)));
        return Sample.input(target, Sample.seriesOf(on(LATEST.minusDays(elapsed), start), on(LATEST, latest)));
    }

    private static Grade grade(CompletionPacePolicy policy, CompletionInput input) {
        return policy.classify(input).grade().orElseThrow();
    }

    @Property(tries = 500)
    void linearIsExactRationalArithmetic(
            @ForAll boolean floor,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(3) BigDecimal start,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(3) BigDecimal latest,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(3) BigDecimal goal,
            @ForAll @IntRange(min = 1, max = 4000) int elapsed,
            @ForAll @IntRange(min = 0, max = 4000) int left) {
        LocalDate due = LATEST.plusDays(left);
        long early = due.minusMonths(12).toEpochDay() - LATEST.toEpochDay();
        BigInteger b = thousandths(start, floor);
        BigInteger c = thousandths(latest, floor);
        BigInteger g = thousandths(goal, floor);
        BigInteger p = c.subtract(b);
        BigInteger missing = g.subtract(c).multiply(BigInteger.valueOf(elapsed));
        BigInteger covered = p.multiply(BigInteger.valueOf(left)).multiply(BigInteger.valueOf(100));
        String expected;
        if (missing.signum() <= 0) {
            expected = "MET";
        } else if (p.signum() <= 0) {
            expected = "HARD";
        } else if (early >= 0 && p.multiply(BigInteger.valueOf(early)).compareTo(missing) >= 0) {
            expected = "LIKELY_EARLY";
        } else if (covered.compareTo(missing.multiply(BigInteger.valueOf(95))) >= 0) {
            expected = "LIKELY";
        } else {
            expected = covered.compareTo(missing.multiply(BigInteger.valueOf(60))) >= 0 ? "UNLIKELY" : "HARD";
        }

        assertThat(grade(LINEAR, input(floor, start, latest, goal, elapsed, left))
                        .id())
                .isEqualTo(expected);
    }

    /** With the sign turned for a ceiling, so that more is better. */
    private static BigInteger thousandths(BigDecimal number, boolean floor) {
        BigInteger whole = number.movePointRight(3).toBigIntegerExact();
        return floor ? whole : whole.negate();
    }

    @Property(tries = 500)
    void lineThroughTheLastTwoOfTwoIsTheUsualLine(
            @ForAll boolean floor,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(3) BigDecimal start,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(3) BigDecimal latest,
            @ForAll @BigRange(min = "-100", max = "100") @Scale(3) BigDecimal goal,
            @ForAll @IntRange(min = 1, max = 4000) int elapsed,
            @ForAll @IntRange(min = 0, max = 4000) int left) {
        CompletionInput input = input(floor, start, latest, goal, elapsed, left);
        Classification usual = LINEAR.classify(input);
        Classification fitted = CompletionPacePolicy.builder()
                .trajectory(TrajectoryKind.lastPoints(2))
                .build()
                .classify(input);

        assertThat(answer(fitted)).isEqualTo(answer(usual));
        assertThat(fitted.number("coverage")).isEqualTo(usual.number("coverage"));
        assertThat(fitted.number("projected-value")).isEqualTo(usual.number("projected-value"));
        assertThat(fitted.projectedOn()).isEqualTo(usual.projectedOn());
    }

    @Property(tries = 500)
    void aBetterValueNeverHasAWorseGrade(
            @ForAll boolean floor,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal start,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal one,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal other,
            @ForAll @BigRange(min = "0", max = "100") @Scale(2) BigDecimal goal,
            @ForAll @IntRange(min = 1, max = 4000) int elapsed,
            @ForAll @IntRange(min = 0, max = 4000) int left) {
        BigDecimal better = floor ? one.max(other) : one.min(other);
        BigDecimal worse = floor ? one.min(other) : one.max(other);

        assertThat(Scales.COMPLETION.isBetter(
                        grade(LINEAR, input(floor, start, worse, goal, elapsed, left)),
                        grade(LINEAR, input(floor, start, better, goal, elapsed, left))))
                .isFalse();
    }

    /** With k half stretches left, growth leads to c times the k-th power of the root of c/b. */
    @Property(tries = 300)
    void growthIsThatOfManyMoreDigits(
            @ForAll boolean floor,
            @ForAll @BigRange(min = "1", max = "100") @Scale(2) BigDecimal least,
            @ForAll @BigRange(min = "0.1", max = "100") @Scale(2) BigDecimal first,
            @ForAll @BigRange(min = "0.1", max = "100") @Scale(2) BigDecimal second,
            @ForAll @IntRange(min = 1, max = 1000) int half,
            @ForAll @IntRange(min = 1, max = 6) int halves) {
        BigDecimal most = least.add(first).add(second);
        BigDecimal start = floor ? least : most;
        BigDecimal latest = least.add(first);
        BigDecimal goal = floor ? most : least;
        Classification rated = CompletionPacePolicy.builder()
                .trajectory(TrajectoryKind.growth())
                .build()
                .classify(input(floor, start, latest, goal, 2 * half, halves * half));
        BigDecimal value =
                latest.multiply(latest.divide(start, PRECISE).sqrt(PRECISE).pow(halves, PRECISE));
        BigDecimal expected = value.subtract(latest).divide(goal.subtract(latest), PRECISE);
        BigDecimal coverage = rated.number("coverage").orElseThrow();

        assertThat(coverage.subtract(expected).abs())
                .isLessThanOrEqualTo(expected.max(BigDecimal.ONE).movePointLeft(9));
        if (!rated.rule().equals("early")
                && expected.subtract(new BigDecimal("0.95")).abs().doubleValue() > 1e-9
                && expected.subtract(new BigDecimal("0.6")).abs().doubleValue() > 1e-9) {
            assertThat(rated.grade().orElseThrow().id())
                    .isEqualTo(
                            expected.doubleValue() > 0.95
                                    ? "LIKELY"
                                    : expected.doubleValue() > 0.6 ? "UNLIKELY" : "HARD");
        }
    }
}
