package io.github.tiendo.notation;

import io.github.tiendo.finding.Localized;
import java.io.Serializable;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * What a text with a figure in it says, before anybody asks what it means: {@code 57/63} is a fraction here, be it a
 * share or a place.
 */
public sealed interface Figure extends Localized, Serializable
        permits NumberReading,
                Figure.RangeReading,
                Figure.FractionReading,
                Figure.RankReading,
                Figure.MultipleReading,
                Figure.ChangeReading,
                Figure.TopReading {

    /** {@return which shape this is, to switch on: the kind that belongs to the class} */
    Kind kind();

    /** The figure as it is printed in the language, such as {@code gần 60 triệu}. */
    @Override
    default String text(Locale language) {
        return new FigurePrinter(language, NumberDialect.of(language)).print(this);
    }

    /** The shapes of figures, to switch on; each is one class. */
    enum Kind implements Localized {
        /** {@link NumberReading}: {@code gần 60 triệu}. */
        NUMBER,
        /** {@link RangeReading}: {@code 3 - 5}. */
        RANGE,
        /** {@link FractionReading}: {@code 2.365/3.418 (68,2%)}. */
        FRACTION,
        /** {@link RankReading}: {@code 86/193 (+0)}. */
        RANK,
        /** {@link MultipleReading}: {@code gấp 4,86 lần}. */
        MULTIPLE,
        /** {@link ChangeReading}: {@code tăng 7%/năm}. */
        CHANGE,
        /** {@link TopReading}: {@code Top 50}. */
        TOP;

        /** The name of the shape, such as {@code a range} or {@code một khoảng}. */
        @Override
        public String text(Locale language) {
            return NotationFindingCode.TEXTS.pattern("figure." + name(), language);
        }
    }

    /**
     * From one number to another, both included: {@code 3 - 5}, {@code 10-15%}, {@code từ 3 đến 5 triệu}.
     *
     * <p>The marks that stand behind the second number only (percent sign, scale word, unit) belong to both.
     */
    @Value.Immutable
    abstract non-sealed class RangeReading implements Figure {

        private static final long serialVersionUID = 1L;

        RangeReading() {}

        /** {@return the lower number, without a qualifier of its own; never more than the upper} */
        public abstract NumberReading lower();

        /** {@return the upper number, without a qualifier of its own; never less than the lower} */
        public abstract NumberReading upper();

        /** {@return how the range is hedged as a whole: {@link Qualifier#EXACT} unless set; never a comparator} */
        @Value.Default
        public Qualifier qualifier() {
            return Qualifier.EXACT;
        }

        /** The bounds stand in order and are alike. */
        @Value.Check
        void check() {
            if (lower().value().compareTo(upper().value()) > 0) {
                throw new IllegalArgumentException("a range cannot go from " + lower() + " to " + upper());
            }
            if (lower().percentForm() != upper().percentForm()
                    || !lower().unitWords().equals(upper().unitWords())
                    || !lower().qualifier().isExact()
                    || !upper().qualifier().isExact()
                    || qualifier().isComparator()) {
                throw new IllegalArgumentException("the bounds of a range are exact and of one unit");
            }
        }

        @Override
        public Figure.Kind kind() {
            return Figure.Kind.RANGE;
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a range. */
        public static final class Builder extends ImmutableRangeReading.Builder {
            Builder() {}
        }
    }

    /** So many of so many, with or without the percentage: {@code 2.365/3.418 (68,2%)}, {@code 08/28}. */
    @Value.Immutable
    abstract non-sealed class FractionReading implements Figure {

        private static final long serialVersionUID = 1L;

        FractionReading() {}

        /** {@return the number before the slash, not negative} */
        public abstract BigInteger numerator();

        /** {@return the number behind the slash, at least 1} */
        public abstract BigInteger denominator();

        /**
         * With how many digits both numbers are printed at least.
         *
         * @return 2 for {@code 08/28} and {@code 28/63} with zeros kept; 1 unless set
         */
        @Value.Default
        public int minimumDigits() {
            return 1;
        }

        /**
         * {@return the percentage in brackets, not checked against the fraction: an exact percentage, or empty if none
         * is printed}
         */
        public abstract Optional<NumberReading> percentage();

        /** {@return how the fraction is hedged or bounded: {@link Qualifier#EXACT} unless set} */
        @Value.Default
        public Qualifier qualifier() {
            return Qualifier.EXACT;
        }

        /**
         * {@return the words behind the fraction, which name the population, such as {@code tỉnh, thành phố}; empty if
         * there are none}
         */
        @Value.Default
        public String unitWords() {
            return "";
        }

        /** The denominator is positive, and minimum digits stand only where they add zeros. */
        @Value.Check
        FractionReading check() {
            if (numerator().signum() < 0 || denominator().signum() <= 0) {
                throw new IllegalArgumentException("no fraction: " + numerator() + "/" + denominator());
            }
            int digits = Math.min(
                    numerator().toString().length(), denominator().toString().length());
            return minimumDigits() == 1 || minimumDigits() > digits
                    ? this
                    : builder().from(this).minimumDigits(1).build();
        }

        @Override
        public Figure.Kind kind() {
            return Figure.Kind.FRACTION;
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a fraction. */
        public static final class Builder extends ImmutableFractionReading.Builder {
            Builder() {}
        }
    }

    /** A place in a ranking: {@code 86/193 (+0)}, {@code xếp hạng 86/193}. */
    @Value.Immutable
    abstract non-sealed class RankReading implements Figure {

        private static final long serialVersionUID = 1L;

        RankReading() {}

        /** {@return the place, from 1, the best} */
        public abstract int position();

        /** {@return how many are ranked, at least the place, or empty if it is not printed} */
        public abstract OptionalInt fieldSize();

        /** {@return the places moved: positive for upwards; empty if it is not printed} */
        public abstract OptionalInt movement();

        /**
         * {@return the words behind the rank, which name the field, such as {@code quốc gia}; empty if there are none}
         */
        @Value.Default
        public String fieldWords() {
            return "";
        }

        /** The place lies in the field. */
        @Value.Check
        void check() {
            if (position() < 1 || fieldSize().isPresent() && fieldSize().getAsInt() < position()) {
                throw new IllegalArgumentException("no rank: " + position() + " of " + fieldSize());
            }
        }

        @Override
        public Figure.Kind kind() {
            return Figure.Kind.RANK;
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a rank. */
        public static final class Builder extends ImmutableRankReading.Builder {
            Builder() {}
        }
    }

    /**
     * So many times something else: {@code gấp 4,86 lần}.
     *
     * <p>{@code tăng gấp 5 lần} can mean five times as much or 500 % more; it is read as the first, with a warning that
     * gives both.
     */
    @Value.Immutable
    abstract non-sealed class MultipleReading implements Figure {

        private static final long serialVersionUID = 1L;

        MultipleReading() {}

        /** {@return the factor, with its qualifier and the words behind "times": a number without percent sign} */
        public abstract NumberReading factor();

        /**
         * Whether it fell to this part: {@code giảm 3 lần} is a third.
         *
         * @return false unless set
         */
        @Value.Default
        public boolean isDecrease() {
            return false;
        }

        @Override
        public Figure.Kind kind() {
            return Figure.Kind.MULTIPLE;
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a multiple. */
        public static final class Builder extends ImmutableMultipleReading.Builder {
            Builder() {}
        }
    }

    /**
     * By how much something changes: {@code tăng 7%/năm}, {@code giảm 2 điểm %}.
     *
     * <p>Whether a change in percent of something that is itself a percentage is relative or in points is not said by
     * the text and not decided here.
     */
    @Value.Immutable
    abstract non-sealed class ChangeReading implements Figure {

        private static final long serialVersionUID = 1L;

        ChangeReading() {}

        /**
         * By how much, with its qualifier.
         *
         * @return the amount; {@link NumberReading#isPerYear()} if it holds for each year
         */
        public abstract NumberReading amount();

        /** {@return whether it goes down: true for {@code giảm}, false for {@code tăng}} */
        @Value.Default
        public boolean isDecrease() {
            return false;
        }

        @Override
        public Figure.Kind kind() {
            return Figure.Kind.CHANGE;
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a change. */
        public static final class Builder extends ImmutableChangeReading.Builder {
            Builder() {}
        }
    }

    /** Among the best so many: {@code Top 50}, {@code thuộc nhóm 03 nước tốt nhất trong khu vực Đông Nam Á}. */
    @Value.Immutable
    abstract non-sealed class TopReading implements Figure {

        private static final long serialVersionUID = 1L;

        TopReading() {}

        /** {@return how many are among the best, at least 1} */
        public abstract int count();

        /**
         * Out of how many: {@code Top 50/193}.
         *
         * @return at least the count, or empty if it is not printed
         */
        public abstract OptionalInt fieldSize();

        /**
         * With how many digits the count is printed at least.
         *
         * @return 2 for {@code 03}; 1 unless set
         */
        @Value.Default
        public int minimumDigits() {
            return 1;
        }

        /**
         * {@return the words behind the count, which name the group, such as {@code nước tốt nhất trong khu vực Đông
         * Nam Á}; empty if there are none}
         */
        @Value.Default
        public String groupWords() {
            return "";
        }

        /** There is at least one place, and minimum digits stand only where they add zeros. */
        @Value.Check
        TopReading check() {
            if (count() < 1) {
                throw new IllegalArgumentException("a group of the best has at least one place, found " + count());
            }
            if (fieldSize().isPresent() && fieldSize().getAsInt() < count()) {
                throw new IllegalArgumentException(
                        "no " + count() + " can be among " + fieldSize().getAsInt());
            }
            return minimumDigits() == 1
                            || minimumDigits() > Integer.toString(count()).length()
                    ? this
                    : builder().from(this).minimumDigits(1).build();
        }

        @Override
        public Figure.Kind kind() {
            return Figure.Kind.TOP;
        }

        /** {@return a new builder} */
        public static Builder builder() {
            return new Builder();
        }

        /** Builds a group of the best. */
        public static final class Builder extends ImmutableTopReading.Builder {
            Builder() {}
        }
    }
}
