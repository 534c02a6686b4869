package io.github.tiendo.target;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.notation.NormalText;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Rank;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.TextValue;
import io.github.tiendo.quantity.Unit;
import io.github.tiendo.target.Target.Answer;
import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a value must be for a target to be met.
 *
 * <p>The kinds are {@link Bound} (floor or ceiling), {@link Within}, {@link RelativeChange}, {@link TopRank}, {@link
 * EveryYear}, {@link Milestone}, {@link Path} and {@link AllOf}.
 */
public abstract sealed class Condition implements Localized, Serializable {

    private static final long serialVersionUID = 1L;

    Condition() {}

    /** The condition as it is printed in the language, such as {@code ≥ 80%}. */
    @Override
    public final String text(Locale language) {
        return TargetNotation.of(language).print(this);
    }

    /** Answers for a value under the target that this is the condition of. */
    abstract Answer isMetBy(ReportedValue value, Target target);

    /** Several conditions in one row of which all must be met. */
    @Value.Immutable
    public abstract static non-sealed class AllOf extends Condition {

        private static final long serialVersionUID = 1L;

        AllOf() {}

        /** {@return the conditions, at least two} */
        public abstract List<Condition> parts();

        @Value.Check
        void check() {
            if (parts().size() < 2) {
                throw new IllegalArgumentException("there are at least two conditions, found " + parts());
            }
        }

        /**
         * All of these.
         *
         * @param parts at least two conditions
         * @return the condition
         * @throws IllegalArgumentException if there are fewer
         */
        public static AllOf of(List<Condition> parts) {
            return ImmutableAllOf.builder().parts(parts).build();
        }

        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            return Answer.all(
                    parts().stream().map(part -> part.isMetBy(reported, target)).toList());
        }
    }

    /** Something to hold in every year up to the due period, not only at its end. */
    @Value.Immutable
    public abstract static non-sealed class EveryYear extends Condition {

        private static final long serialVersionUID = 1L;

        EveryYear() {}

        /** {@return what is to hold: the condition for each year} */
        public abstract Condition each();

        /**
         * A condition to hold in every year.
         *
         * @param each what is to hold
         * @return the condition
         */
        public static EveryYear of(Condition each) {
            return ImmutableEveryYear.builder().each(each).build();
        }

        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            return each().isMetBy(reported, target);
        }
    }

    /**
     * Something to be done, once: a law passed, a platform opened. It is met by a value that says so in words: {@code đã
     * đạt}, {@code hoàn thành}, {@code reached}.
     */
    @Value.Immutable
    public abstract static non-sealed class Milestone extends Condition {

        private static final long serialVersionUID = 1L;

        Milestone() {}

        /** {@return what is to be done: the words as printed, on one line; never blank} */
        public abstract String description();

        /** The words are some, and on one line. */
        @Value.Check
        Milestone check() {
            String display = NormalText.display(description());
            if (display.isEmpty()) {
                throw new IllegalArgumentException("a milestone has words that say what is to be done");
            }
            return display.equals(description()) ? this : of(display);
        }

        /**
         * A milestone.
         *
         * @param description what is to be done; blanks are collapsed
         * @return the condition
         * @throws IllegalArgumentException if there are no words
         */
        public static Milestone of(String description) {
            return ImmutableMilestone.builder().description(description).build();
        }

        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            if (!(reported instanceof TextValue textValue)) {
                return Answer.UNDECIDED;
            }
            String words = NormalText.of(textValue.text());
            return Answer.of(ConditionPhrases.REACHED.contains(words), !ConditionPhrases.NOT_REACHED.contains(words));
        }
    }

    /**
     * A value for each of several periods on the way. Between two points the path is linear, or stays at the earlier point
     * where it is stepwise; before the first it says nothing; after the last it stays there.
     */
    @Value.Immutable
    public abstract static non-sealed class Path extends Condition {

        private static final long serialVersionUID = 1L;

        Path() {}

        /** {@return how a value is compared with the path} */
        public abstract Comparison comparison();

        /** {@return the values by period, earliest first, all in one unit, at least one point} */
        public abstract Map<Period, Quantity> points();

        /**
         * Tells whether the path stays at a point until the next one.
         *
         * @return whether it is stepwise; false unless set
         */
        @Value.Default
        public boolean isStepwise() {
            return false;
        }

        /** The points stand in order, have one unit and are exact. */
        @Value.Check
        Path check() {
            Period last = null;
            for (Map.Entry<Period, Quantity> point : points().entrySet()) {
                if (last != null && !last.lastDay().isBefore(point.getKey().lastDay())) {
                    throw new IllegalArgumentException(
                            "the points of a path stand in order, found " + points().keySet());
                }
                last = point.getKey();
            }
            if (points().values().stream().map(Quantity::unit).distinct().count() != 1) {
                throw new IllegalArgumentException("the points of a path have one unit, found " + points().values());
            }
            if (points().values().stream().allMatch(Quantity::isExact)) {
                return this;
            }
            Builder exact = builder().comparison(comparison()).isStepwise(isStepwise());
            points().forEach((period, value) -> exact.putPoints(period, value.withQualifier(Qualifier.EXACT)));
            return exact.build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * {@return the last value of the path, which a target with a path is measured by at its end: the value of the
         * last point as a bound}
         */
        public Bound end() {
            Quantity last = null;
            for (Quantity value : points().values()) {
                last = value;
            }
            return Bound.of(comparison(), Objects.requireNonNull(last));
        }

        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            return end().isMetBy(reported, target);
        }

        /** Builds a path. */
        public static final class Builder extends ImmutablePath.Builder {
            Builder() {}
        }
    }

    /**
     * A change against the baseline in percent of it: {@code tăng 20% so với năm 2020}, {@code giảm 30%}, {@code tăng
     * 7%/năm}.
     *
     * <p>It means a bound at baseline x (1 + change), or at baseline x (1 + change) to the power of the whole years from the
     * baseline to the due day where it is a yearly rate. Upwards the bound is a floor, downwards a ceiling, unless the
     * comparison says otherwise ({@code tăng không quá 4%}). Without a stated baseline it cannot be decided.
     */
    @Value.Immutable
    public abstract static non-sealed class RelativeChange extends Condition {

        private static final long serialVersionUID = 1L;

        /** The most digits that a yearly rate is raised to a power with. */
        private static final long MAX_DIGITS = 900;

        RelativeChange() {}

        /** {@return the change, negative for a decrease: in percent of the baseline, not zero} */
        public abstract Percent change();

        /**
         * Tells whether the change is meant for every year, compounded from the baseline to the due period.
         *
         * @return whether it is a yearly rate; false unless set
         */
        @Value.Default
        public boolean isPerYear() {
            return false;
        }

        /**
         * {@return how a value is compared with the bound that the change means, at least for an increase and at most
         * for a decrease, unless set}
         */
        @Value.Default
        public Comparison comparison() {
            return change().value().signum() > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
        }

        /**
         * {@return the period against whose value the change is meant, as printed, such as the year 2020 for {@code so
         * với năm 2020}, or empty if it was not printed}
         */
        public abstract Optional<Period> base();

        /** Nothing is no change. */
        @Value.Check
        void check() {
            if (change().value().signum() == 0) {
                throw new IllegalArgumentException("a relative change is not zero");
            }
        }

        /**
         * A change from the baseline to the due period.
         *
         * @param change in percent of the baseline, negative for a decrease
         * @return the condition
         * @throws IllegalArgumentException if the change is zero
         */
        public static RelativeChange of(Percent change) {
            return builder().change(change).build();
        }

        /**
         * A change in every year.
         *
         * @param change in percent of the year before, negative for a decrease
         * @return the condition
         * @throws IllegalArgumentException if the change is zero
         */
        public static RelativeChange perYear(Percent change) {
            return builder().change(change).isPerYear(true).build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /**
         * The bound that this change means from a baseline.
         *
         * @param baseline where the change starts
         * @return the floor or ceiling; empty for a yearly change, whose bound depends on the number of years, and where the
         *     baseline is not the one that the change is meant against
         */
        public Optional<Bound> from(Baseline baseline) {
            return isPerYear() ? Optional.empty() : after(1, baseline);
        }

        /**
         * The bound that this change means from a baseline to a day.
         *
         * @param baseline where the change starts
         * @param due the day of the bound
         * @return the floor or ceiling; for a yearly change empty where there are no whole years from the last day of the
         *     baseline to the day, or too many to be exact (900 digits); empty where the baseline is not the one that the
         *     change is meant against
         */
        public Optional<Bound> from(Baseline baseline, LocalDate due) {
            if (!isPerYear()) {
                return after(1, baseline);
            }
            LocalDate start = baseline.period().lastDay();
            int years = due.getYear() - start.getYear();
            return years > 0 && start.plusYears(years).equals(due) ? after(years, baseline) : Optional.empty();
        }

        private Optional<Bound> after(int times, Baseline baseline) {
            boolean other = base().isPresent()
                    && !base().get().lastDay().equals(baseline.period().lastDay());
            BigDecimal factor = BigDecimal.ONE.add(change().value().movePointLeft(2));
            Quantity start = baseline.value();
            long digits = (long) factor.precision() * times + start.number().precision();
            if (other || !start.isExact() || digits > MAX_DIGITS) {
                return Optional.empty();
            }
            return Optional.of(
                    Bound.of(comparison(), Quantity.of(start.number().multiply(factor.pow(times)), start.unit())));
        }

        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            Optional<Bound> bound = target.dueDay().isPresent()
                    ? target.baseline()
                            .flatMap(baseline -> from(baseline, target.dueDay().get()))
                    : target.baseline().flatMap(this::from);
            return bound.map(value -> value.isMetBy(reported, target)).orElse(Answer.UNDECIDED);
        }

        /** Builds a change. */
        public static final class Builder extends ImmutableRelativeChange.Builder {
            Builder() {}
        }
    }

    /** A place among the best: {@code thuộc nhóm 03 nước tốt nhất}, {@code Top 50}. */
    @Value.Immutable
    public abstract static non-sealed class TopRank extends Condition {

        private static final long serialVersionUID = 1L;

        TopRank() {}

        /** {@return the last place that meets it, from 1} */
        public abstract int limit();

        /** {@return how many are ranked: the size of the field, or empty if not stated} */
        public abstract OptionalInt field();

        /**
         * Among whom, as printed.
         *
         * @return such as {@code nước tốt nhất trong khu vực Đông Nam Á}, or empty if not stated
         */
        public abstract Optional<String> group();

        /** The place lies in the field, and a group has a name on one line. */
        @Value.Check
        TopRank check() {
            if (limit() < 1 || field().isPresent() && field().getAsInt() < limit()) {
                throw new IllegalArgumentException("a place is from 1 to the size of the field, found " + limit());
            }
            Optional<String> plain = group().map(NormalText::display).filter(words -> !words.isEmpty());
            return plain.equals(group())
                    ? this
                    : builder().from(this).group(plain).build();
        }

        /**
         * A place among the best of a field whose size is not stated.
         *
         * @param limit the last place that meets it, from 1
         * @return the condition
         * @throws IllegalArgumentException if the place is less than 1
         */
        public static TopRank of(int limit) {
            return builder().limit(limit).build();
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** A place outside the limit of a larger field than the one meant may still be a place within it. */
        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            if (reported instanceof Rank rank) {
                boolean otherField = field().isPresent()
                        && rank.fieldSize().isPresent()
                        && rank.fieldSize().getAsInt() > field().getAsInt();
                return rank.position() <= limit() ? Answer.YES : otherField ? Answer.UNDECIDED : Answer.NO;
            }
            if (reported instanceof Quantity quantity && quantity.unit().equals(Unit.RANK)) {
                return Bounds.answer(quantity, Comparison.AT_MOST, Quantity.of(limit(), Unit.RANK));
            }
            return Answer.UNDECIDED;
        }

        /** Builds a condition. */
        public static final class Builder extends ImmutableTopRank.Builder {
            Builder() {}
        }
    }

    /** A range, both ends included: {@code từ 3 đến 5%}. */
    @Value.Immutable
    public abstract static non-sealed class Within extends Condition {

        private static final long serialVersionUID = 1L;

        Within() {}

        /** {@return the lower end: the smallest value that meets it} */
        public abstract Quantity lower();

        /** {@return the upper end: the largest value that meets it, in the unit of the lower end} */
        public abstract Quantity upper();

        /** The ends are points in order and of one unit. */
        @Value.Check
        Within check() {
            if (!lower().unit().equals(upper().unit()) || lower().number().compareTo(upper().number()) > 0) {
                throw new IllegalArgumentException("a range goes from a lower to an upper value of one unit, found "
                        + lower() + " and " + upper());
            }
            return lower().isExact() && upper().isExact()
                    ? this
                    : of(lower().withQualifier(Qualifier.EXACT), upper().withQualifier(Qualifier.EXACT));
        }

        /**
         * A range.
         *
         * @param lower the smallest value that meets it
         * @param upper the largest value that meets it
         * @return the condition
         * @throws IllegalArgumentException if the units differ or the lower end is above the upper
         */
        public static Within of(Quantity lower, Quantity upper) {
            return ImmutableWithin.builder().lower(lower).upper(upper).build();
        }

        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            return Answer.all(List.of(
                    Bound.of(Comparison.AT_LEAST, lower()).isMetBy(reported, target),
                    Bound.of(Comparison.AT_MOST, upper()).isMetBy(reported, target)));
        }
    }

    /**
     * A floor or a ceiling: {@code ≥ 80%}, {@code Trên 50%}, {@code tối đa 5 ngày}.
     *
     * <p>A value in another unit leaves the question undecided; a hedged value answers only where all of the values that
     * it may stand for answer alike.
     */
    @Value.Immutable
    public abstract static non-sealed class Bound extends Condition {

        private static final long serialVersionUID = 1L;

        Bound() {}

        /** {@return how a value is compared with the bound} */
        public abstract Comparison comparison();

        /** {@return the bound: the number with its unit, always exact} */
        public abstract Quantity value();

        /**
         * Tells whether no comparison was printed: a plain {@code 80%} means at least 80 % where more is better, at most where
         * less is.
         *
         * @return whether the comparison is understood; does not change the meaning
         */
        @Value.Default
        @Value.Auxiliary
        public boolean isImplied() {
            return false;
        }

        /** A bound is a point: a hedge on it would say nothing that can be checked. */
        @Value.Check
        Bound check() {
            return value().isExact()
                    ? this
                    : ImmutableBound.builder()
                            .from(this)
                            .value(value().withQualifier(Qualifier.EXACT))
                            .build();
        }

        /**
         * A bound.
         *
         * @param comparison how a value is compared with it
         * @param value the bound; a hedge on it is dropped
         * @return the condition
         */
        public static Bound of(Comparison comparison, Quantity value) {
            return ImmutableBound.builder().comparison(comparison).value(value).build();
        }

        /**
         * {@return the same bound as a plain number means it: a copy that prints without a comparison where it is at
         * least}
         */
        public Bound implied() {
            return ImmutableBound.builder().from(this).isImplied(true).build();
        }

        @Override
        Answer isMetBy(ReportedValue reported, Target target) {
            if (!(reported instanceof Quantity quantity) || !quantity.unit().equals(value().unit())) {
                return Answer.UNDECIDED;
            }
            return Bounds.answer(quantity, comparison(), value());
        }
    }

    /** How a value is compared with a bound. */
    public enum Comparison {
        /** At least the bound: {@code >=}. */
        AT_LEAST(true, false),
        /** More than the bound: {@code >}. */
        MORE_THAN(true, true),
        /** At most the bound: {@code <=}. */
        AT_MOST(false, false),
        /** Less than the bound: {@code <}. */
        LESS_THAN(false, true);

        private final boolean floor;
        private final boolean strict;

        Comparison(boolean floor, boolean strict) {
            this.floor = floor;
            this.strict = strict;
        }

        /** {@return whether values above the bound meet it; true for a floor, false for a ceiling} */
        public boolean isFloor() {
            return floor;
        }

        /** {@return whether the bound itself does not meet it} */
        public boolean isStrict() {
            return strict;
        }
    }
}
