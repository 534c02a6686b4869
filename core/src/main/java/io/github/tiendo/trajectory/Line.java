package io.github.tiendo.trajectory;

import io.github.tiendo.trajectory.Trajectory.TrajectoryPoint;
import java.util.List;
import java.util.Optional;

/** A straight line by least squares, with days counted from the mean day, so that nothing cancels. */
record Line(double meanDay, double mean, double slope) {

    static Optional<Line> through(List<TrajectoryPoint> points, boolean logarithms) {
        double meanDay = 0;
        double mean = 0;
        for (TrajectoryPoint point : points) {
            meanDay += point.day().toEpochDay();
            mean += height(point, logarithms);
        }
        meanDay /= points.size();
        mean /= points.size();
        double products = 0;
        double squares = 0;
        for (TrajectoryPoint point : points) {
            double day = point.day().toEpochDay() - meanDay;
            products += day * (height(point, logarithms) - mean);
            squares += day * day;
        }
        return squares == 0 ? Optional.empty() : Optional.of(new Line(meanDay, mean, products / squares));
    }

    private static double height(TrajectoryPoint point, boolean logarithms) {
        double value = point.value().doubleValue();
        return logarithms ? StrictMath.log(StrictMath.abs(value)) : value;
    }

    double at(double day) {
        return mean + slope * (day - meanDay);
    }
}
