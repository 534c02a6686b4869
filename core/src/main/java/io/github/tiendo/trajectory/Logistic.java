package io.github.tiendo.trajectory;

import io.github.tiendo.trajectory.Trajectory.TrajectoryPoint;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An S-curve up to a limit: first the straight line through the logits of the points, then Gauss-Newton steps, halved
 * until they help, towards the least squares of the values themselves.
 */
record Logistic(double limit, double origin, double height, double steepness) {

    private static final int MAX_STEPS = 100;
    private static final double ENOUGH = 1e-14;

    static Optional<Logistic> through(List<TrajectoryPoint> points, double limit) {
        List<TrajectoryPoint> logits = new ArrayList<>();
        for (TrajectoryPoint point : points) {
            double share = point.value().doubleValue() / limit;
            if (!(share > 0 && share < 1)) {
                return Optional.empty();
            }
            logits.add(new TrajectoryPoint(point.day(), BigDecimal.valueOf(StrictMath.log(share / (1 - share)))));
        }
        if (points.size() < 3) {
            return Optional.empty();
        }
        double origin = points.get(0).day().toEpochDay();
        return Line.through(logits, false)
                .map(line -> new Logistic(limit, origin, line.at(origin), (line.at(origin + 1000) - line.at(origin)))
                        .refined(points));
    }

    /** Time is counted in thousands of days from the origin, so that both numbers are of one size. */
    private double time(double day) {
        return (day - origin) / 1000;
    }

    double at(double day) {
        return limit / (1 + StrictMath.exp(-(height + steepness * time(day))));
    }

    private double error(List<TrajectoryPoint> points) {
        double sum = 0;
        for (TrajectoryPoint point : points) {
            double off = point.value().doubleValue() - at(point.day().toEpochDay());
            sum += off * off;
        }
        return sum;
    }

    private Logistic refined(List<TrajectoryPoint> points) {
        Logistic best = this;
        for (int i = 0; i < MAX_STEPS; i++) {
            Logistic next = best.step(points);
            if (best.error(points) - next.error(points) <= ENOUGH * best.error(points)) {
                return best;
            }
            best = next;
        }
        return best;
    }

    private Logistic step(List<TrajectoryPoint> points) {
        double aa = 0;
        double ab = 0;
        double bb = 0;
        double ar = 0;
        double br = 0;
        for (TrajectoryPoint point : points) {
            double day = point.day().toEpochDay();
            double value = at(day);
            double a = value * (1 - value / limit);
            double b = a * time(day);
            double off = point.value().doubleValue() - value;
            aa += a * a;
            ab += a * b;
            bb += b * b;
            ar += a * off;
            br += b * off;
        }
        double determinant = aa * bb - ab * ab;
        if (determinant == 0) {
            return this;
        }
        double da = (ar * bb - br * ab) / determinant;
        double db = (br * aa - ar * ab) / determinant;
        double before = error(points);
        for (double part = 1; part > 1e-6; part /= 2) {
            Logistic next = new Logistic(limit, origin, height + part * da, steepness + part * db);
            if (next.error(points) < before) {
                return next;
            }
        }
        return this;
    }
}
