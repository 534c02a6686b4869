package io.github.tiendo.classification;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.trajectory.Trajectory;
import io.github.tiendo.trajectory.Trajectory.TrajectoryPoint;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The way in which an indicator is taken to go on: a setting of methods that project.
 *
 * <table>
 * <caption>The kinds</caption>
 * <tr><th>kind</th><th>the curve through the values from the start to the latest</th></tr>
 * <tr><td>{@link #linear}</td><td>the straight line through the first and the latest</td></tr>
 * <tr><td>{@link #lastPoints}</td><td>the straight line nearest to the last n, by least squares</td></tr>
 * <tr><td>{@link #growth}</td><td>constant yearly growth from the first to the latest, c (c/b)^(days/elapsed)</td></tr>
 * <tr><td>{@link #sCurve}</td><td>the S-curve up to a limit that lies nearest to all of them, at least three</td></tr>
 * <tr><td>{@link #path}</td><td>a path that was given, whatever the values</td></tr>
 * </table>
 *
 * <pre>{@code
 * CompletionPacePolicy.builder().trajectory(TrajectoryKind.growth()).build();
 * }</pre>
 *
 * <p>Two kinds with the same settings are equal; {@link #toString} holds all of them.
 */
public final class TrajectoryKind implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final TrajectoryKind LINEAR = new TrajectoryKind("linear", 2, null, null);
    private static final TrajectoryKind GROWTH = new TrajectoryKind("growth", 2, null, null);

    /** What it is called: linear, last-points, growth, s-curve or path. */
    private final String id;
    /** How many values it needs. */
    private final int points;
    /** What an S-curve approaches. */
    private final @Nullable BigDecimal limit;
    /** The path that is given. */
    private final @Nullable Path given;

    private TrajectoryKind(String id, int points, @Nullable BigDecimal limit, @Nullable Path given) {
        this.id = id;
        this.points = points;
        this.limit = limit;
        this.given = given;
    }

    /** {@return the straight line from the start to the latest value} */
    public static TrajectoryKind linear() {
        return LINEAR;
    }

    /**
     * The straight line nearest to the last values.
     *
     * @param count how many, at least 2; with fewer there is no line
     * @return the kind
     * @throws IllegalArgumentException if fewer than two are asked for
     */
    public static TrajectoryKind lastPoints(int count) {
        if (count < 2) {
            throw new IllegalArgumentException("a line needs at least two points, asked for " + count);
        }
        return new TrajectoryKind("last-points", count, null, null);
    }

    /**
     * Constant yearly growth from the start to the latest value (CAGR).
     *
     * @return the kind
     */
    public static TrajectoryKind growth() {
        return GROWTH;
    }

    /**
     * The S-curve up to a limit that lies nearest to the values.
     *
     * @param limit what it approaches, in the unit of the target, such as 100 for a share in percent
     * @return the kind
     * @throws IllegalArgumentException if the limit is not positive
     */
    public static TrajectoryKind sCurve(BigDecimal limit) {
        if (limit.signum() <= 0) {
            throw new IllegalArgumentException("the limit of an S-curve is positive, found " + limit);
        }
        return new TrajectoryKind("s-curve", 3, limit, null);
    }

    /**
     * A given path.
     *
     * @param path the path
     * @return the kind
     */
    public static TrajectoryKind path(Path path) {
        return new TrajectoryKind("path", 0, null, path);
    }

    /**
     * {@return what the kind is called, without its settings: {@code linear}, {@code last-points}, {@code growth},
     * {@code s-curve} or {@code path}}
     */
    public String id() {
        return id;
    }

    /**
     * {@return how many values the curve needs: the number of last points asked for; 2 for a line and for growth, 3 for
     * an S-curve, 0 for a path}
     */
    public int minimumPoints() {
        return points;
    }

    /** {@return what an S-curve approaches, or empty for other kinds} */
    public Optional<BigDecimal> limit() {
        return Optional.ofNullable(limit);
    }

    /** {@return the path that was given, or empty for other kinds} */
    public Optional<Path> givenPath() {
        return Optional.ofNullable(given);
    }

    /** The curve through values of one definition, from the start to the latest; empty where none runs through them. */
    Optional<Trajectory> through(List<TrajectoryPoint> values) {
        if (given != null) {
            return Optional.of(Trajectory.path(given));
        }
        if (values.size() < points) {
            return Optional.empty();
        }
        if (limit != null) {
            return Trajectory.sCurve(values, limit);
        }
        if (id.equals("last-points")) {
            return Trajectory.linear(values, points);
        }
        List<TrajectoryPoint> ends = List.of(values.get(0), values.get(values.size() - 1));
        return id.equals("growth") ? Trajectory.growth(ends) : Trajectory.linear(ends);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TrajectoryKind && toString().equals(other.toString());
    }

    @Override
    public int hashCode() {
        return toString().hashCode();
    }

    /** The kind with its settings, such as {@code last-points 3} or {@code s-curve 100}. */
    @Override
    public String toString() {
        if (given != null) {
            return text(given);
        }
        if (limit != null) {
            return id + " " + limit.stripTrailingZeros().toPlainString();
        }
        return id.equals("last-points") ? id + " " + points : id;
    }

    private static String text(Path path) {
        StringBuilder text = new StringBuilder(path.isStepwise() ? "path stepwise" : "path");
        for (Map.Entry<Period, Quantity> point : path.points().entrySet()) {
            Quantity value = point.getValue();
            text.append(' ')
                    .append(point.getKey())
                    .append('=')
                    .append(value.number().stripTrailingZeros().toPlainString())
                    .append(' ')
                    .append(value.unit());
        }
        return text.toString();
    }
}
