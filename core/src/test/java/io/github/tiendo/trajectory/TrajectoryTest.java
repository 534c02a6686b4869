package io.github.tiendo.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.trajectory.Trajectory.TrajectoryPoint;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class TrajectoryTest {

    private static final LocalDate START = LocalDate.of(2020, 1, 1);

    /** Values 100 days apart. */
    private static List<TrajectoryPoint> points(double... values) {
        List<TrajectoryPoint> points = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            points.add(new TrajectoryPoint(START.plusDays(100L * i), BigDecimal.valueOf(values[i])));
        }
        return points;
    }

    private static void assertValue(Trajectory trajectory, int days, String value) {
        assertThat(trajectory.valueOn(START.plusDays(days)).orElseThrow())
                .isCloseTo(new BigDecimal(value), Offset.offset(new BigDecimal("0.000000001")));
    }

    @Nested
    class Linear {

        @Test
        void runsThroughTwoPointsAndSaysNothingOfItsSpread() {
            Trajectory line = Trajectory.linear(points(10, 20)).orElseThrow();

            assertValue(line, 300, "40");
            assertThat(line.spread()).isEmpty();
            assertThat(line.reaches(BigDecimal.valueOf(40), true, START, START.plusYears(10)))
                    .contains(START.plusDays(300));
            assertThat(line.reaches(BigDecimal.valueOf(40), true, START, START.plusDays(299)))
                    .isEmpty();
            assertThat(line.reaches(BigDecimal.valueOf(0), false, START, START.plusYears(10)))
                    .isEmpty();
        }

        @Test
        void liesNearestToMorePoints() {
            // 0, 0, 3 at 0, 1, 2: slope 1.5, mean 1; off by 0.5, -1, 0.5
            Trajectory line = Trajectory.linear(points(0, 0, 3)).orElseThrow();

            assertValue(line, 300, "4");
            assertThat(line.spread().orElseThrow().doubleValue()).isCloseTo(Math.sqrt(1.5), Offset.offset(1e-9));
        }

        @Test
        void mayLookAtTheLastPointsOnly() {
            assertValue(Trajectory.linear(points(90, 10, 20), 2).orElseThrow(), 300, "30");
        }

        @Test
        void needsTwoDays() {
            assertThat(Trajectory.linear(points(10))).isEmpty();
            assertThat(Trajectory.linear(List.of())).isEmpty();
        }
    }

    @Nested
    class GrowthCurve {

        @Test
        void growsByTheSameFactor() {
            Trajectory growth = Trajectory.growth(points(10, 20)).orElseThrow();

            assertValue(growth, 200, "40");
            assertValue(growth, 300, "80");
            assertValue(Trajectory.growth(points(-10, -20)).orElseThrow(), 200, "-40");
        }

        @Test
        void needsValuesOfOneSign() {
            assertThat(Trajectory.growth(points(0, 20))).isEmpty();
            assertThat(Trajectory.growth(points(-1, 20))).isEmpty();
        }
    }

    @Nested
    class SCurve {

        @Test
        void findsTheCurveThatThePointsLieOn() {
            double[] values = new double[6];
            for (int i = 0; i < values.length; i++) {
                values[i] = 100 / (1 + Math.exp(-(0.8 * i - 3)));
            }
            Trajectory curve =
                    Trajectory.sCurve(points(values), BigDecimal.valueOf(100)).orElseThrow();

            assertValue(curve, 1000, Double.toString(100 / (1 + Math.exp(-5))));
            assertThat(curve.spread().orElseThrow()).isLessThan(new BigDecimal("0.000001"));
        }

        @Test
        void noOtherCurveNearbyLiesNearer() {
            List<TrajectoryPoint> points = points(5, 14, 22, 47, 60, 83);
            Trajectory curve =
                    Trajectory.sCurve(points, BigDecimal.valueOf(100)).orElseThrow();
            double least = error(
                    points,
                    day -> curve.valueOn(START.plusDays(day)).orElseThrow().doubleValue());
            double height = logit(curve, 0);
            double steepness = (logit(curve, 100) - height) / 100;

            for (double a : new double[] {-0.01, 0, 0.01}) {
                for (double b : new double[] {-0.0001, 0, 0.0001}) {
                    double shifted = error(points, day -> 100 / (1 + Math.exp(-(height + a + (steepness + b) * day))));
                    assertThat(shifted).isGreaterThanOrEqualTo(least - 1e-6);
                }
            }
        }

        private double logit(Trajectory curve, int day) {
            double share = curve.valueOn(START.plusDays(day)).orElseThrow().doubleValue() / 100;
            return Math.log(share / (1 - share));
        }

        private double error(List<TrajectoryPoint> points, java.util.function.IntToDoubleFunction curve) {
            double sum = 0;
            for (int i = 0; i < points.size(); i++) {
                double off = points.get(i).value().doubleValue() - curve.applyAsDouble(100 * i);
                sum += off * off;
            }
            return sum;
        }

        @Test
        void needsThreePointsBelowTheLimit() {
            assertThat(Trajectory.sCurve(points(1, 2), BigDecimal.TEN)).isEmpty();
            assertThat(Trajectory.sCurve(points(1, 2, 10), BigDecimal.TEN)).isEmpty();
        }
    }

    @Test
    void aGivenPathIsFollowed() {
        Trajectory path = Trajectory.path(Path.builder()
                .comparison(Comparison.AT_LEAST)
                .putPoints(Period.day(START), Quantity.percent("10"))
                .putPoints(Period.day(START.plusDays(300)), Quantity.percent("40"))
                .build());

        assertValue(path, 100, "20");
        assertValue(path, 400, "40");
    }

    @Test
    void needsPointsToGoThrough() {
        assertThatThrownBy(() -> Trajectory.linear(points(1, 2), 1)).isInstanceOf(IllegalArgumentException.class);
        assertThat(Trajectory.linear(points(1), 2)).isEmpty();
        assertThat(Trajectory.linear(List.of())).isEmpty();
        assertThat(Trajectory.growth(List.of())).isEmpty();
        assertThat(Trajectory.growth(points(0, 1))).isEmpty();
        assertThat(Trajectory.growth(points(-1, 1))).isEmpty();
    }
}
