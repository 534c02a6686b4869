package io.github.tiendo.scorecard;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.grade.Grade;
import io.github.tiendo.grade.GradeGrouping;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.scorecard.Tally.GradeLine;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collector;
import org.immutables.value.Value;
import org.jspecify.annotations.Nullable;

/**
 * How many stand in each grade of a scale, and how many are not rated. It needs no programme: rows of a database do.
 *
 * <pre>{@code
 * Tally tally = rows.stream().collect(Tally.by(Row::grade, Scales.COMPLETION));
 * tally.percent(MET, RoundingMode.HALF_UP, 0);         // Optional[29] for 8 of 28
 * }</pre>
 *
 * <p>Whatever is not rated is part of the {@link #total()}, and so of every share. Tallies of parts are added with
 * {@link #plus}. Grades may be joined for print with {@link #merge} and taken apart again with {@link #regroup}; the
 * counts per grade always stay.
 */
@Value.Immutable
public abstract class Tally implements Serializable {

    private static final long serialVersionUID = 1L;

    Tally() {}

    /** {@return the scale of the grades} */
    public abstract Scale scale();

    /** {@return which grades are printed as one; none unless set} */
    @Value.Default
    public GradeGrouping grouping() {
        return GradeGrouping.none();
    }

    /**
     * {@return how many stand in each grade, whatever the grouping: a count for every grade of the scale, in its order,
     * 0 included}
     */
    public abstract Map<Grade, Long> counts();

    /** {@return how many are not rated, from 0} */
    public abstract long notRated();

    /**
     * {@return why they are not rated, as far as that is known, in the order in which the reasons were met: how many
     * for each reason; together at most {@link #notRated()}}
     */
    public abstract Map<NotRatedReason, Long> notRatedReasons();

    @Value.Check
    void check() {
        if (!List.copyOf(counts().keySet()).equals(scale().grades())) {
            throw new IllegalArgumentException("a tally has a count for every grade of " + scale().id()
                    + " and for no other, found " + counts().keySet());
        }
        counts().forEach(Tally::requireCount);
        requireCount("not rated", notRated());
        notRatedReasons().forEach((reason, count) -> requireCount(reason.id(), count));
        if (sum(notRatedReasons().values()) > notRated()) {
            throw new IllegalArgumentException(
                    notRated() + " are not rated, but " + sum(notRatedReasons().values()) + " have a reason for it");
        }
        grouping().groups(scale());
    }

    private static void requireCount(Object what, long count) {
        if (count < 0) {
            throw new IllegalArgumentException("a count is not negative, found " + count + " for " + what);
        }
    }

    /**
     * Collects rows.
     *
     * @param grade the grade of a row; null for a row that is not rated
     * @param scale the scale of the grades; a grade of another one fails with an {@link IllegalArgumentException}
     * @param <T> the type of a row
     * @return a collector, also for parallel streams
     */
    public static <T> Collector<T, ?, Tally> by(Function<? super T, ? extends @Nullable Grade> grade, Scale scale) {
        return Collector.of(
                () -> new TallyCounter(scale),
                (counter, row) -> counter.add(grade.apply(row)),
                TallyCounter::addAll,
                TallyCounter::tally,
                Collector.Characteristics.UNORDERED);
    }

    /**
     * A tally of what somebody else has counted, such as a database.
     *
     * @param scale the scale of the grades
     * @param counts how many stand in each grade; a grade that is absent has none
     * @param notRated how many are not rated
     * @return the tally
     * @throws IllegalArgumentException if a grade is not of the scale or a count is negative
     */
    public static Tally of(Scale scale, Map<Grade, Long> counts, long notRated) {
        counts.keySet().forEach(scale::indexOf);
        Builder tally = builder().scale(scale).notRated(notRated);
        scale.grades().forEach(grade -> tally.putCounts(grade, counts.getOrDefault(grade, 0L)));
        return tally.build();
    }

    /**
     * Nothing counted yet, to which others are added.
     *
     * @param scale the scale of the grades
     * @return an empty tally
     */
    public static Tally empty(Scale scale) {
        return of(scale, Map.of(), 0);
    }

    /** {@return how many were counted: the rated and the not rated} */
    @Value.Derived
    public long total() {
        return Math.addExact(sum(counts().values()), notRated());
    }

    /**
     * How many stand in a grade.
     *
     * @param grade a grade of the scale
     * @return the number, from 0
     * @throws IllegalArgumentException if the grade is not of the scale
     */
    public long count(Grade grade) {
        scale().indexOf(grade);
        return counts().get(grade);
    }

    /**
     * The exact share of a grade.
     *
     * @param grade a grade of the scale
     * @return such as 8/28; empty if nothing was counted
     * @throws IllegalArgumentException if the grade is not of the scale
     */
    public Optional<Ratio> ratio(Grade grade) {
        long count = count(grade);
        return total() == 0 ? Optional.empty() : Optional.of(Ratio.of(count, total()));
    }

    /**
     * The percentage of a grade, rounded once.
     *
     * @param grade a grade of the scale
     * @param rounding how to round
     * @param digits digits behind the decimal mark, from 0
     * @return such as 29 for 8 of 28, half up, no digits; empty if nothing was counted, for a share of nothing is no
     *     number
     * @throws IllegalArgumentException if the grade is not of the scale
     */
    public Optional<BigDecimal> percent(Grade grade, RoundingMode rounding, int digits) {
        return ratio(grade)
                .map(share -> share.toPercent(rounding, digits).value().setScale(digits));
    }

    /**
     * The percentages of all lines and of what is not rated.
     *
     * @param rounding how to round
     * @param digits digits behind the decimal mark, from 0
     * @return the percentages; without numbers if nothing was counted
     */
    public Percents percents(Rounding rounding, int digits) {
        ImmutablePercents.Builder percents =
                ImmutablePercents.builder().rounding(rounding).digits(digits);
        List<GradeLine> lines = lines();
        List<Long> counts = new ArrayList<>();
        lines.forEach(line -> counts.add(line.count()));
        counts.add(notRated());
        List<BigDecimal> numbers = rounding.percents(counts, digits);
        if (!numbers.isEmpty()) {
            for (int i = 0; i < lines.size(); i++) {
                percents.putByLine(lines.get(i).id(), numbers.get(i));
            }
            percents.notRated(numbers.get(lines.size()));
        }
        return percents.build();
    }

    /**
     * {@return the lines to print: a line for every group of the grouping, in the order of the scale, those with
     * nothing in them included}
     */
    @Value.Lazy
    public List<GradeLine> lines() {
        return grouping().groups(scale()).stream().map(this::line).toList();
    }

    private GradeLine line(GradeGrouping.Group group) {
        Map<Grade, Long> members = new LinkedHashMap<>();
        group.members().forEach(grade -> members.put(grade, counts().get(grade)));
        return ImmutableGradeLine.builder()
                .group(group)
                .place(GradeGrouping.place(group, scale()))
                .members(members)
                .total(total())
                .build();
    }

    /**
     * The same counts, with these grades printed as one line that is labelled like the first of them.
     *
     * @param grades at least two grades that stand in no other group
     * @return a copy
     * @throws IllegalArgumentException if there are fewer than two grades, or one stands in a group already or is not
     *     of the scale
     */
    public Tally merge(Grade... grades) {
        return regroup(grouping().merge(grades));
    }

    /**
     * The same counts, with these grades printed as one line.
     *
     * @param label the words to print
     * @param grades at least two grades that stand in no other group
     * @return a copy
     * @throws IllegalArgumentException if there are fewer than two grades, or one stands in a group already or is not
     *     of the scale
     */
    public Tally merge(LocalizedText label, Grade... grades) {
        return regroup(grouping().merge(label, grades));
    }

    /**
     * The same counts in other lines; {@link GradeGrouping#none()} undoes every merge.
     *
     * @param grouping which grades are printed as one
     * @return a copy
     * @throws IllegalArgumentException if a grade of the grouping is not of the scale
     */
    public Tally regroup(GradeGrouping grouping) {
        return builder().from(this).grouping(grouping).build();
    }

    /**
     * Both tallies together, in the lines of this one.
     *
     * @param other a tally of other things on the same scale
     * @return the sum
     * @throws IllegalArgumentException if the scales differ
     */
    public Tally plus(Tally other) {
        if (!scale().equals(other.scale())) {
            throw new IllegalArgumentException(
                    "a tally on scale " + other.scale().id() + " cannot be added to one on " + scale().id());
        }
        return builder()
                .scale(scale())
                .grouping(grouping())
                .counts(sum(counts(), other.counts()))
                .notRated(Math.addExact(notRated(), other.notRated()))
                .notRatedReasons(sum(notRatedReasons(), other.notRatedReasons()))
                .build();
    }

    private static <K> Map<K, Long> sum(Map<K, Long> one, Map<K, Long> other) {
        Map<K, Long> sum = new LinkedHashMap<>(one);
        other.forEach((key, count) -> sum.merge(key, count, Math::addExact));
        return sum;
    }

    private static long sum(Iterable<Long> counts) {
        long sum = 0;
        for (long count : counts) {
            sum = Math.addExact(sum, count);
        }
        return sum;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a tally. */
    public static final class Builder extends ImmutableTally.Builder {
        Builder() {}
    }

    /** One printed line of a {@link Tally}: a grade, or grades printed as one, with how many of how many. */
    @Value.Immutable
    public abstract static class GradeLine implements Serializable {

        private static final long serialVersionUID = 1L;

        GradeLine() {}

        /** {@return the grades of the line: one grade, or the group that was joined} */
        public abstract GradeGrouping.Group group();

        /**
         * {@return the grade in whose place and colour the line is printed: the group's worst degree, else its first
         * member}
         */
        public abstract Grade place();

        /**
         * {@return how many stand in each grade of the line, by which the line can be taken apart again: the counts of
         * the members, in the order in which they were named}
         */
        public abstract Map<Grade, Long> members();

        /**
         * {@return how many were counted in all, not rated included: the number of which {@link #count()} is a part}
         */
        public abstract long total();

        /** {@return the name of the line, such as {@code MET} or {@code HARD+NOT_ASSESSABLE}} */
        public String id() {
            return group().id();
        }

        /** {@return the words to print: the label of the grade or group} */
        public LocalizedText label() {
            return group().label();
        }

        /** {@return how many stand in the line: the counts of the members added up} */
        @Value.Derived
        public long count() {
            return members().values().stream().mapToLong(Long::longValue).sum();
        }

        /** {@return the exact share, such as 8/28; empty if nothing was counted} */
        public Optional<Ratio> share() {
            return total() == 0 ? Optional.empty() : Optional.of(Ratio.of(count(), total()));
        }
    }

    /** The printed percentages of a {@link Tally}: one for every line, and one for what is not rated. */
    @Value.Immutable
    public abstract static class Percents implements Serializable {

        private static final long serialVersionUID = 1L;

        Percents() {}

        /** {@return how the shares were rounded} */
        public abstract Rounding rounding();

        /**
         * Digits behind the decimal mark.
         *
         * @return the number of digits, from 0
         */
        public abstract int digits();

        /**
         * {@return the percentages by {@link GradeLine#id()}, in the order of the lines: a number from 0 to 100 for
         * every line; empty if nothing was counted}
         */
        public abstract Map<String, BigDecimal> byLine();

        /** {@return the percentage of what is not rated: a number from 0 to 100; empty if nothing was counted} */
        public abstract Optional<BigDecimal> notRated();

        /**
         * The percentage of a line.
         *
         * @param line a line of the tally that these percentages are of
         * @return such as 29; empty if nothing was counted
         */
        public Optional<BigDecimal> of(GradeLine line) {
            return Optional.ofNullable(byLine().get(line.id()));
        }
    }
}
