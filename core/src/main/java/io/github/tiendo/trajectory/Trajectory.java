package io.github.tiendo.trajectory;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Condition.Path;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;

/**
 * A curve through the values of an indicator: linear, of constant yearly growth, an S-curve, or a given path.
 *
 * <p>Straight lines and given paths are exact fractions. Growth and S-curves are worked out with {@link StrictMath} and
 * rounded half even to 12 decimals, so that every JVM finds the same. A year is 365.25 days. Hand in values of one definition only: nothing here knows of breaks.
 *
 * <pre>{@code
 * Trajectory way = Trajectory.linear(points).orElseThrow();
 * way.valueOn(LocalDate.of(2025, 12, 31));
 * way.reaches(new BigDecimal("80"), true, latest, LocalDate.of(2050, 12, 31));
 * }</pre>
 */
public final class Trajectory {

    private static final int DECIMALS = 12;

    private final Curve curve;
    private final @Nullable LongFunction<Ratio> exact;
    private final long[] turns;
    private final List<TrajectoryPoint> points;
    private final int parameters;

    private Trajectory(Curve curve, List<TrajectoryPoint> points, int parameters) {
        this(curve, null, new long[0], points, parameters);
    }

    private Trajectory(
            Curve curve,
            @Nullable LongFunction<Ratio> exact,
            long[] turns,
            List<TrajectoryPoint> points,
            int parameters) {
        this.curve = curve;
        this.exact = exact;
        this.turns = turns;
        this.points = List.copyOf(points);
        this.parameters = parameters;
    }

    /** The value by day of the epoch. */
    interface Curve {

        double at(double epochDay);
    }

    /**
     * The straight line that lies nearest to the points, by least squares; through two points it runs exactly.
     *
     * @param points in order of their days
     * @return the line, or empty with fewer than two different days
     */
    public static Optional<Trajectory> linear(List<TrajectoryPoint> points) {
        return ExactLine.through(points)
                .map(line -> new Trajectory(
                        day -> quotient(line.at((long) day)).doubleValue(), line::at, new long[0], points, 2));
    }

    /**
     * The straight line through the last points only.
     *
     * @param points in order of their days
     * @param last how many, at least 2
     * @return the line, or empty with fewer than two different days
     * @throws IllegalArgumentException if fewer than two points are asked for
     */
    public static Optional<Trajectory> linear(List<TrajectoryPoint> points, int last) {
        if (last < 2) {
            throw new IllegalArgumentException("a line needs at least two points, asked for " + last);
        }
        return linear(points.subList(Math.max(0, points.size() - last), points.size()));
    }

    /**
     * Constant yearly growth: the straight line that lies nearest to the logarithms of the points.
     *
     * @param points in order of their days
     * @return the curve, or empty with fewer than two different days, or with values that are zero or of two signs
     */
    public static Optional<Trajectory> growth(List<TrajectoryPoint> points) {
        if (points.isEmpty()) {
            return Optional.empty();
        }
        int sign = points.get(0).value().signum();
        if (sign == 0 || points.stream().anyMatch(point -> point.value().signum() != sign)) {
            return Optional.empty();
        }
        return Line.through(points, true)
                .map(line -> new Trajectory(day -> sign * StrictMath.exp(line.at(day)), points, 2));
    }

    /**
     * The S-curve (logistic) L / (1 + exp(-k (t - m))) up to a limit L that lies nearest to the points, by least squares
     * on the values.
     *
     * @param points in order of their days, all between 0 and the limit, both excluded
     * @param limit what it approaches, such as 100 for a share in percent
     * @return the curve, or empty with fewer than three points, or where a point is not between 0 and the limit
     */
    public static Optional<Trajectory> sCurve(List<TrajectoryPoint> points, BigDecimal limit) {
        return Logistic.through(points, limit.doubleValue()).map(curve -> new Trajectory(curve::at, points, 2));
    }

    /**
     * A given path; before its first point it is taken to stand at it.
     *
     * @param path the path
     * @return the path as a trajectory
     */
    public static Trajectory path(Path path) {
        PathLine line = PathLine.of(path);
        LongFunction<Ratio> exact = day -> {
            LocalDate at = LocalDate.ofEpochDay(day);
            PathLine.Value value = line.valueOn(at.isBefore(line.firstDay()) ? line.firstDay() : at);
            return ExactLine.ratio(value.numerator(), BigInteger.valueOf(value.denominator()));
        };
        long[] turns = path.points().keySet().stream()
                .map(Period::lastDay)
                .mapToLong(LocalDate::toEpochDay)
                .toArray();
        return new Trajectory(day -> quotient(exact.apply((long) day)).doubleValue(), exact, turns, List.of(), 0);
    }

    /**
     * The value on a day as a fraction, where the curve has one: on a straight line and on a given path.
     *
     * @param day the day
     * @return the exact value, or empty for growth and S-curves
     */
    public Optional<Ratio> exactValueOn(LocalDate day) {
        return exact == null ? Optional.empty() : Optional.of(exact.apply(day.toEpochDay()));
    }

    /**
     * The value on a day, which may lie in the past or the future.
     *
     * @param day the day
     * @return the value to 12 decimals, or empty where it is too large for a number
     */
    public Optional<BigDecimal> valueOn(LocalDate day) {
        return exact == null
                ? rounded(curve.at(day.toEpochDay()))
                : Optional.of(quotient(exact.apply(day.toEpochDay())));
    }

    private static BigDecimal quotient(Ratio ratio) {
        return new BigDecimal(ratio.numerator())
                .divide(new BigDecimal(ratio.denominator()), DECIMALS, RoundingMode.HALF_EVEN);
    }

    /**
     * The first day on which a level is reached.
     *
     * @param level the level
     * @param upwards whether values at or above it have reached it, else at or below
     * @param from the first day that counts
     * @param horizon the last day that counts
     * @return the day, or empty if it is not reached up to the horizon
     */
    public Optional<LocalDate> reaches(BigDecimal level, boolean upwards, LocalDate from, LocalDate horizon) {
        long low = from.toEpochDay();
        long end = horizon.toEpochDay();
        for (long turn : turns) {
            if (turn >= low && turn < end && isReached(level, upwards, turn)) {
                end = turn;
            } else if (turn >= low && turn < end) {
                low = turn + 1;
            }
        }
        return first(level, upwards, low, end);
    }

    /** The first day on a stretch that only rises or only falls. */
    private Optional<LocalDate> first(BigDecimal level, boolean upwards, long from, long to) {
        if (to < from || !isReached(level, upwards, to)) {
            return Optional.empty();
        }
        long low = from;
        long high = to;
        while (low < high) {
            long middle = Math.floorDiv(low + high, 2L);
            if (isReached(level, upwards, middle)) {
                high = middle;
            } else {
                low = middle + 1;
            }
        }
        return Optional.of(LocalDate.ofEpochDay(high));
    }

    private boolean isReached(BigDecimal level, boolean upwards, long day) {
        int order;
        if (exact != null) {
            Ratio value = exact.apply(day);
            order = new BigDecimal(value.numerator()).compareTo(level.multiply(new BigDecimal(value.denominator())));
        } else {
            double value = curve.at(day);
            order = rounded(value).map(number -> number.compareTo(level)).orElse(Double.compare(value, 0));
        }
        return upwards ? order >= 0 : order <= 0;
    }

    /**
     * How far the points lie off the curve: the root of the sum of their squared distances over the number of points
     * less the two numbers that were fitted.
     *
     * @return the residual spread in the unit of the values, or empty with two points, through which every curve runs
     */
    public Optional<BigDecimal> spread() {
        int freedom = points.size() - parameters;
        if (freedom < 1 || points.size() < 3) {
            return Optional.empty();
        }
        double sum = 0;
        for (TrajectoryPoint point : points) {
            double off = point.value().doubleValue() - curve.at(point.day().toEpochDay());
            sum += off * off;
        }
        return rounded(StrictMath.sqrt(sum / freedom));
    }

    private static Optional<BigDecimal> rounded(double number) {
        return Double.isFinite(number)
                ? Optional.of(new BigDecimal(number).setScale(DECIMALS, RoundingMode.HALF_EVEN))
                : Optional.empty();
    }

    /**
     * A value on a day.
     *
     * @param day the last day of the value's period
     * @param value the number, in whatever unit the caller has
     */
    public record TrajectoryPoint(LocalDate day, BigDecimal value) {}
}
