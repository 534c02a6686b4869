package io.github.tiendo.trajectory;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Condition.Path;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/**
 * The values of a given path by day, exactly: linear by days between two points, or at the earlier one where the path
 * is stepwise; after the last point its value. A point stands at the last day of its period.
 */
public final class PathLine {

    private final Unit unit;
    private final boolean stepwise;
    private final long[] days;
    private final BigDecimal[] values;

    private PathLine(Unit unit, boolean stepwise, long[] days, BigDecimal[] values) {
        this.unit = unit;
        this.stepwise = stepwise;
        this.days = days;
        this.values = values;
    }

    /**
     * The line of a path.
     *
     * @param path the path
     * @return its values by day
     */
    public static PathLine of(Path path) {
        int size = path.points().size();
        long[] days = new long[size];
        BigDecimal[] values = new BigDecimal[size];
        int i = 0;
        Unit unit = Unit.COUNT;
        for (Map.Entry<Period, Quantity> point : path.points().entrySet()) {
            days[i] = point.getKey().lastDay().toEpochDay();
            values[i++] = point.getValue().number();
            unit = point.getValue().unit();
        }
        return new PathLine(unit, path.isStepwise(), days, values);
    }

    /**
     * A value of a path: a fraction, since a point between two others need not be a finite decimal.
     *
     * @param numerator the value times the denominator
     * @param denominator a number of days, at least 1
     */
    public record Value(BigDecimal numerator, long denominator) {}

    /** {@return the unit of the values} */
    public Unit unit() {
        return unit;
    }

    /** {@return the day of the first point: the day before which the path says nothing} */
    public LocalDate firstDay() {
        return LocalDate.ofEpochDay(days[0]);
    }

    /** {@return the day of the last point: the day from which on the path stays at its last value} */
    public LocalDate lastDay() {
        return LocalDate.ofEpochDay(days[days.length - 1]);
    }

    /**
     * The value on a day.
     *
     * @param day on or after {@link #firstDay()}
     * @return the value
     * @throws IllegalArgumentException if the day is before the first point
     */
    public Value valueOn(LocalDate day) {
        long at = day.toEpochDay();
        if (at < days[0]) {
            throw new IllegalArgumentException("the path starts on " + firstDay() + ", which is after " + day);
        }
        int last = days.length - 1;
        while (days[last] > at) {
            last--;
        }
        if (days[last] == at || last == days.length - 1 || stepwise) {
            return new Value(values[last], 1);
        }
        long whole = days[last + 1] - days[last];
        long part = at - days[last];
        BigDecimal numerator = values[last]
                .multiply(BigDecimal.valueOf(whole - part))
                .add(values[last + 1].multiply(BigDecimal.valueOf(part)));
        return new Value(numerator, whole);
    }
}
