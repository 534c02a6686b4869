package io.github.tiendo.reconciliation;

import io.github.tiendo.notation.NumberReading;
import io.github.tiendo.notation.Qualifier;
import io.github.tiendo.notation.ScaleWord;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Unit;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * Whether a printed number can be the exact one: the arithmetic of the verdicts.
 *
 * @param verdict CONSISTENT, TRUNCATED, HEDGED or MISMATCH
 * @param rounding how it was made, unless it is exact or does not fit
 * @param bounds between what the exact number lies, where an input is not a point
 */
record Judgement(Verdict verdict, Optional<PrintedRounding> rounding, Optional<Interval> bounds) {

    private static final int FINE = 12;

    /** A whole number of so many digits may be rounded. */
    private static final int ROUNDED = 3;

    private static final BigDecimal TWO = BigDecimal.valueOf(2);

    /** Compares a printed number with the exact one at the printed precision; each rounding starts from the exact one. */
    static Judgement ofPoint(BigDecimal printed, Exact exact) {
        if (exact.is(printed)) {
            return new Judgement(Verdict.CONSISTENT, Optional.empty(), Optional.empty());
        }
        for (PrintedRounding rounding : PrintedRounding.values()) {
            if (exact.rounded(printed.scale(), rounding.mode()).compareTo(printed) == 0) {
                Verdict verdict = rounding == PrintedRounding.TRUNCATED ? Verdict.TRUNCATED : Verdict.CONSISTENT;
                return new Judgement(verdict, Optional.of(rounding), Optional.empty());
            }
        }
        return new Judgement(Verdict.MISMATCH, Optional.empty(), Optional.empty());
    }

    /**
     * Compares a stated number with an exact one that two numbers of the text make.
     *
     * @param stated as printed
     * @param exact made of the points, as if nothing were hedged
     * @param possible between what it lies if the inputs are taken as intervals
     * @param arePoints whether neither input is hedged
     * @param areScaled whether an input has a scale word
     */
    static Judgement of(NumberReading stated, Exact exact, Interval possible, boolean arePoints, boolean areScaled) {
        Judgement point = ofPoint(stated.printed(), exact);
        if (point.verdict() == Verdict.CONSISTENT && !stated.qualifier().isComparator()) {
            return point;
        }
        boolean loose = !arePoints || areScaled || stated.qualifier() != Qualifier.EXACT;
        if (loose) {
            Optional<Interval> bounds = possible.isPoint() ? Optional.empty() : Optional.of(rounded(possible));
            if (possible.overlaps(allowed(stated))) {
                return new Judgement(Verdict.HEDGED, Optional.empty(), bounds);
            }
            return point.verdict() == Verdict.TRUNCATED
                    ? point
                    : new Judgement(Verdict.MISMATCH, Optional.empty(), bounds);
        }
        return point;
    }

    /** Half of what the last printed digit of a number stands for, its scale word multiplied in. */
    static BigDecimal halfUnit(NumberReading number) {
        int exponent = number.scaleWord().map(ScaleWord::exponent).orElse(0);
        return BigDecimal.ONE.movePointLeft(number.printed().scale() - exponent).divide(TWO);
    }

    /** The exact numbers that may be printed like this. */
    static Interval allowed(NumberReading stated) {
        if (stated.qualifier() != Qualifier.EXACT) {
            return interval(stated);
        }
        BigDecimal half = halfUnit(stated);
        BigDecimal value = stated.value();
        return Interval.closed(value.subtract(half), value.add(half));
    }

    /**
     * What a number of the text may stand for; behind a scale word, half a unit of its last printed digit either way, but for whole numbers
     * of a digit or two: "4 tỷ" are four, as "1,2 tỷ" need not be twelve.
     */
    static Interval interval(NumberReading number) {
        boolean whole = number.printed().scale() <= 0 && number.printed().precision() < ROUNDED;
        if (number.qualifier() == Qualifier.EXACT && number.scaleWord().isPresent() && !whole) {
            BigDecimal half = halfUnit(number);
            return Interval.builder()
                    .lower(number.value().subtract(half))
                    .upper(number.value().add(half))
                    .isUpperIncluded(false)
                    .build();
        }
        return Quantity.builder()
                .number(number.value())
                .unit(Unit.COUNT)
                .qualifier(number.qualifier())
                .build()
                .interval();
    }

    /** Part over whole, in times the factor; the whole not negative. */
    static Interval quotient(Interval part, Interval whole, BigDecimal factor) {
        if (part.upper().filter(upper -> upper.signum() < 0).isPresent()) {
            return less(quotient(less(part, BigDecimal.ZERO, true), whole, factor), BigDecimal.ZERO, true);
        }
        Interval.Builder quotient = Interval.builder();
        BigDecimal least = part.lower().orElse(BigDecimal.ZERO).max(BigDecimal.ZERO);
        BigDecimal lower = whole.upper()
                .map(upper -> least.multiply(factor).divide(upper, FINE, RoundingMode.FLOOR))
                .orElse(BigDecimal.ZERO);
        quotient.lower(lower);
        boolean included = part.isLowerIncluded() && whole.isUpperIncluded();
        boolean bounded = part.upper().isPresent()
                && whole.lower().isPresent()
                && whole.lower().get().signum() > 0;
        if (!bounded) {
            return quotient.build();
        }
        BigDecimal upper =
                part.upper().get().multiply(factor).divide(whole.lower().get(), FINE, RoundingMode.CEILING);
        boolean point = lower.compareTo(upper) == 0;
        return quotient.upper(upper)
                .isLowerIncluded(included || point)
                .isUpperIncluded(part.isUpperIncluded() && whole.isLowerIncluded() || point)
                .build();
    }

    /** The interval moved down, and turned round if asked. */
    static Interval less(Interval interval, BigDecimal amount, boolean negated) {
        Optional<BigDecimal> lower = interval.lower().map(bound -> bound.subtract(amount));
        Optional<BigDecimal> upper = interval.upper().map(bound -> bound.subtract(amount));
        Interval.Builder moved = Interval.builder();
        if (negated) {
            return moved.lower(upper.map(BigDecimal::negate))
                    .upper(lower.map(BigDecimal::negate))
                    .isLowerIncluded(interval.isUpperIncluded())
                    .isUpperIncluded(interval.isLowerIncluded())
                    .build();
        }
        return moved.lower(lower)
                .upper(upper)
                .isLowerIncluded(interval.isLowerIncluded())
                .isUpperIncluded(interval.isUpperIncluded())
                .build();
    }

    /** One interval minus another. */
    static Interval difference(Interval later, Interval earlier) {
        Interval.Builder difference = Interval.builder();
        boolean lower = later.lower().isPresent() && earlier.upper().isPresent();
        boolean upper = later.upper().isPresent() && earlier.lower().isPresent();
        boolean open = false;
        if (lower) {
            difference.lower(later.lower().get().subtract(earlier.upper().get()));
            open = !(later.isLowerIncluded() && earlier.isUpperIncluded());
        }
        boolean openAbove = false;
        if (upper) {
            difference.upper(later.upper().get().subtract(earlier.lower().get()));
            openAbove = !(later.isUpperIncluded() && earlier.isLowerIncluded());
        }
        return difference.isLowerIncluded(!open).isUpperIncluded(!openAbove).build();
    }

    /** The interval with four decimals, outward. */
    private static Interval rounded(Interval interval) {
        return Interval.builder()
                .lower(interval.lower().map(bound -> short4(bound, RoundingMode.FLOOR)))
                .upper(interval.upper().map(bound -> short4(bound, RoundingMode.CEILING)))
                .isLowerIncluded(interval.isLowerIncluded())
                .isUpperIncluded(interval.isUpperIncluded())
                .build();
    }

    private static BigDecimal short4(BigDecimal bound, RoundingMode mode) {
        BigDecimal rounded = bound.scale() > 4 ? bound.setScale(4, mode) : bound;
        return Exact.plain(rounded.stripTrailingZeros());
    }
}
