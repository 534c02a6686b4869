package io.github.tiendo.report;

import io.github.tiendo.quantity.PrintedNumber;
import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;
import org.immutables.value.Value;

/** What a chart shows: a number for each category in each of its series. It repeats numbers of a table beside it. */
@Value.Immutable
public abstract non-sealed class ReportChart implements ReportBlock {

    private static final long serialVersionUID = 1L;

    ReportChart() {}

    /** How the numbers are drawn. */
    public enum Kind {
        /** A column for each category; there is one series, and each column has its own colour. */
        COLUMNS,
        /** A lying bar for each category, made of a piece for each series; each series has one colour. */
        STACKED_BARS
    }

    /** {@return how the numbers are drawn} */
    public abstract Kind kind();

    /** {@return the words above it} */
    public abstract String title();

    /** {@return what each column or bar is about, in order} */
    public abstract List<String> categories();

    /** {@return the series, at least one} */
    public abstract List<Series> series();

    /** {@return what the chart shows, for those who cannot see it: sentences that hold every number} */
    public abstract String alternative();

    /** Checks that every series has a number for each category. */
    @Value.Check
    void check() {
        for (Series each : series()) {
            if (each.points().size() != categories().size()) {
                throw new IllegalArgumentException("series '" + each.name() + "' of '" + title() + "' has "
                        + each.points().size() + " numbers for " + categories().size() + " categories");
            }
        }
        if (kind() == Kind.COLUMNS && series().size() != 1) {
            throw new IllegalArgumentException("a column chart has one series, found " + series().size());
        }
    }

    @Override
    public Stream<PrintedNumber> numbers() {
        return series().stream().flatMap(each -> each.points().stream()).map(Point::number);
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a chart. */
    public static final class Builder extends ImmutableReportChart.Builder {
        Builder() {}
    }

    /** A series: a number for each category. */
    @Value.Immutable
    public abstract static class Series implements Serializable {

        private static final long serialVersionUID = 1L;

        Series() {}

        /** {@return what its numbers are} */
        @Value.Parameter
        public abstract String name();

        /** {@return one for each category, 0 where there is nothing} */
        @Value.Parameter
        public abstract List<Point> points();

        /**
         * A series.
         *
         * @param name what its numbers are
         * @param points one for each category
         * @return the series
         */
        public static Series of(String name, List<Point> points) {
            return ImmutableSeries.of(name, points);
        }
    }

    /** A number that is drawn, in its colour. */
    @Value.Immutable
    public abstract static class Point implements Serializable {

        private static final long serialVersionUID = 1L;

        Point() {}

        /** {@return the number} */
        @Value.Parameter
        public abstract PrintedNumber number();

        /** {@return six hexadecimal digits behind a hash} */
        @Value.Parameter
        public abstract String colour();

        /**
         * A point.
         *
         * @param number the number
         * @param colour six hexadecimal digits behind a hash
         * @return the point
         */
        public static Point of(PrintedNumber number, String colour) {
            return ImmutablePoint.of(number, colour);
        }
    }
}
