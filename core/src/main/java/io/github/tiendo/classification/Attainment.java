package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What of a target a value attains: a part of a whole, which are compared by multiplying. The target alone decides which
 * of them is meant, so that it means one thing before the target is met and after.
 */
enum Attainment {
    /** Value over a floor, ceiling over value, place to reach over place. */
    SHARE,
    /** The way gone from the stated baseline to the target: (c - b)/(g - b). */
    WAY;

    /** The way down for a ceiling whose stated baseline lies above it, else the share. */
    static Attainment usual(Aim aim, Target target) {
        if (aim.isFloor() || aim.isRank() || target.baseline().isEmpty()) {
            return SHARE;
        }
        BigDecimal start = aim.number(target.baseline().get());
        return start != null && start.compareTo(aim.goal()) > 0 ? WAY : SHARE;
    }

    /** What the latest value of an input attains, or empty where that has no meaning. */
    static Optional<Ratio> of(CompletionInput input) {
        Optional<Target> target = input.target();
        if (target.isEmpty()) {
            return Optional.empty();
        }
        Readings readings = Readings.of(input);
        Aim aim = Aim.of(target.get().condition(), target.get());
        return aim == null || readings.problem() != null
                ? Optional.empty()
                : Optional.ofNullable(usual(aim, target.get()).of(aim, target.get(), readings));
    }

    @Nullable
    Ratio of(Aim aim, Target target, Readings readings) {
        BigDecimal value = aim.number(readings.latestValue());
        if (value == null || problem(aim, target, value) != null) {
            return null;
        }
        return ratio(part(aim, target, value), whole(aim, target, value));
    }

    /** Why a number attains nothing that could be told, or null. */
    @Nullable
    NotRatedReason problem(Aim aim, Target target, BigDecimal value) {
        if (this == SHARE) {
            if (aim.goal().signum() == 0) {
                return NotRatedReason.Standard.ZERO_BASE;
            }
            return aim.goal().signum() < 0 || value.signum() < 0 ? NotRatedReason.Standard.OPPOSITE_SIGNS : null;
        }
        if (target.baseline().isEmpty()) {
            return NotRatedReason.Standard.NO_BASELINE;
        }
        BigDecimal start = aim.number(target.baseline().get());
        if (start == null) {
            return NotRatedReason.Standard.UNIT_DIFFERS;
        }
        return start.compareTo(aim.goal()) == 0 ? NotRatedReason.Standard.BASE_EQUALS_TARGET : null;
    }

    BigDecimal part(Aim aim, Target target, BigDecimal value) {
        if (this == SHARE) {
            return aim.isFloor() ? value : aim.goal();
        }
        BigDecimal start = start(aim, target);
        return aim.goal().compareTo(start) < 0 ? start.subtract(value) : value.subtract(start);
    }

    /** Not negative; zero only for a ceiling and a value of 0, which has met it. */
    BigDecimal whole(Aim aim, Target target, BigDecimal value) {
        if (this == SHARE) {
            return aim.isFloor() ? aim.goal() : value;
        }
        return aim.goal().subtract(start(aim, target)).abs();
    }

    private static BigDecimal start(Aim aim, Target target) {
        return Objects.requireNonNull(aim.number(target.baseline().orElseThrow()));
    }

    /** The reduced ratio of two decimals, or null if the second is zero. */
    static @Nullable Ratio ratio(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return null;
        }
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        BigInteger numerator = part.setScale(scale).unscaledValue();
        BigInteger denominator = whole.setScale(scale).unscaledValue();
        if (numerator.bitLength() < Long.SIZE && denominator.bitLength() < Long.SIZE && denominator.signum() > 0) {
            return ratio(numerator.longValue(), denominator.longValue());
        }
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return Ratio.of(numerator.divide(common), denominator.divide(common));
    }

    /** The same of numbers that are not large, as nearly all are: the second is positive. */
    private static Ratio ratio(long part, long whole) {
        long common = whole;
        for (long rest = part % whole; rest != 0; ) {
            long next = common % rest;
            common = rest;
            rest = next;
        }
        common = Math.abs(common);
        return Ratio.of(BigInteger.valueOf(part / common), BigInteger.valueOf(whole / common));
    }
}
