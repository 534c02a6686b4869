package io.github.tiendo.classification;

import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The share of a target that a value attains, as a whole ratio. */
final class Attainment {

    private Attainment() {}

    static Optional<Ratio> of(CompletionInput input) {
        Readings readings = Readings.of(input);
        Optional<Target> target = input.target();
        if (target.isEmpty() || readings.problem() != null) {
            return Optional.empty();
        }
        Aim aim = Aim.of(target.get().condition(), target.get());
        return Optional.ofNullable(aim == null ? null : of(aim, readings));
    }

    static @Nullable Ratio of(Aim aim, Readings readings) {
        BigDecimal value = aim.number(Readings.value(readings.latest()));
        if (value == null || value.signum() < 0 || aim.goal().signum() <= 0) {
            return null;
        }
        return aim.isFloor() ? ratio(value, aim.goal()) : ratio(aim.goal(), value);
    }

    /** The reduced ratio of two decimals, or null if the second is zero. */
    static @Nullable Ratio ratio(BigDecimal part, BigDecimal whole) {
        if (whole.signum() == 0) {
            return null;
        }
        int scale = Math.max(0, Math.max(part.scale(), whole.scale()));
        BigInteger numerator = part.setScale(scale).unscaledValue();
        BigInteger denominator = whole.setScale(scale).unscaledValue();
        BigInteger common = numerator.gcd(denominator);
        if (denominator.signum() < 0) {
            common = common.negate();
        }
        return Ratio.of(numerator.divide(common), denominator.divide(common));
    }
}
