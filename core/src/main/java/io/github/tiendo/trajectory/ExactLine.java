package io.github.tiendo.trajectory;

import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.trajectory.Trajectory.TrajectoryPoint;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Optional;

/**
 * The straight line of least squares in exact numbers: with days x counted from the first point,
 * P = n sum(x y) - sum(x) sum(y) and Q = n sum(x x) - sum(x)^2, its height is (Q sum(y) + P (n x - sum(x))) / (n Q).
 */
record ExactLine(
        long origin, BigDecimal count, BigDecimal days, BigDecimal heights, BigDecimal products, BigDecimal squares) {

    static Optional<ExactLine> through(List<TrajectoryPoint> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        long origin = points.get(0).day().toEpochDay();
        BigDecimal count = BigDecimal.valueOf(points.size());
        BigDecimal days = BigDecimal.ZERO;
        BigDecimal heights = BigDecimal.ZERO;
        BigDecimal products = BigDecimal.ZERO;
        BigDecimal squares = BigDecimal.ZERO;
        for (TrajectoryPoint point : points) {
            BigDecimal day = BigDecimal.valueOf(point.day().toEpochDay() - origin);
            days = days.add(day);
            heights = heights.add(point.value());
            products = products.add(day.multiply(point.value()));
            squares = squares.add(day.multiply(day));
        }
        BigDecimal spread = count.multiply(squares).subtract(days.multiply(days));
        return spread.signum() == 0
                ? Optional.empty()
                : Optional.of(new ExactLine(
                        origin,
                        count,
                        days,
                        heights,
                        count.multiply(products).subtract(days.multiply(heights)),
                        spread));
    }

    Ratio at(long epochDay) {
        BigDecimal day = BigDecimal.valueOf(epochDay - origin);
        BigDecimal numerator = squares.multiply(heights)
                .add(products.multiply(count.multiply(day).subtract(days)));
        return ratio(numerator, count.multiply(squares).toBigIntegerExact());
    }

    static Ratio ratio(BigDecimal numerator, BigInteger denominator) {
        return numerator.scale() <= 0
                ? Ratio.of(numerator.toBigIntegerExact(), denominator)
                : Ratio.of(numerator.unscaledValue(), denominator.multiply(BigInteger.TEN.pow(numerator.scale())));
    }
}
