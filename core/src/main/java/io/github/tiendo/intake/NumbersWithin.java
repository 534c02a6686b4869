package io.github.tiendo.intake;

import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.Condition.AllOf;
import io.github.tiendo.target.Condition.Bound;
import io.github.tiendo.target.Condition.EveryYear;
import io.github.tiendo.target.Condition.Path;
import io.github.tiendo.target.Condition.RelativeChange;
import io.github.tiendo.target.Condition.Within;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Finds the numbers of typed values that are longer than a number may be. Every value of a document passes here: plain loops. */
record NumbersWithin(NumberLimits limits) {

    /** The first number of an observation that is too long; null if none is. */
    @Nullable
    BigDecimal beyond(Observation observation) {
        if (observation.value().isPresent() && observation.value().get() instanceof Quantity quantity) {
            BigDecimal number = beyond(quantity);
            if (number != null) {
                return number;
            }
        }
        BigDecimal numerator = beyond(observation.numerator());
        return numerator != null ? numerator : beyond(observation.denominator());
    }

    /** The first number of a target that is too long; null if none is. */
    @Nullable
    BigDecimal beyond(Target target) {
        BigDecimal number = beyond(target.condition());
        return number == null && target.baseline().isPresent()
                ? beyond(target.baseline().get().value())
                : number;
    }

    private @Nullable BigDecimal beyond(Optional<BigDecimal> number) {
        return number.isPresent() && isBeyond(number.get()) ? number.get() : null;
    }

    boolean isBeyond(BigDecimal number) {
        return !limits.allows(number);
    }

    private @Nullable BigDecimal beyond(Quantity quantity) {
        if (isBeyond(quantity.number())) {
            return quantity.number();
        }
        if (quantity.ratio().isEmpty()) {
            return null;
        }
        Ratio ratio = quantity.ratio().get();
        BigDecimal part = new BigDecimal(ratio.numerator());
        BigDecimal whole = new BigDecimal(ratio.denominator());
        return isBeyond(part) ? part : isBeyond(whole) ? whole : null;
    }

    private @Nullable BigDecimal beyond(Condition condition) {
        if (condition instanceof Bound bound) {
            return beyond(bound.value());
        }
        if (condition instanceof Within within) {
            BigDecimal lower = beyond(within.lower());
            return lower != null ? lower : beyond(within.upper());
        }
        if (condition instanceof RelativeChange change) {
            BigDecimal percent = change.change().value();
            return isBeyond(percent) ? percent : null;
        }
        if (condition instanceof EveryYear yearly) {
            return beyond(yearly.each());
        }
        if (condition instanceof Path path) {
            return firstBeyond(path.points().values());
        }
        return condition instanceof AllOf all ? firstOf(all.parts()) : null;
    }

    private @Nullable BigDecimal firstBeyond(Collection<Quantity> quantities) {
        for (Quantity quantity : quantities) {
            BigDecimal number = beyond(quantity);
            if (number != null) {
                return number;
            }
        }
        return null;
    }

    private @Nullable BigDecimal firstOf(List<Condition> conditions) {
        for (Condition condition : conditions) {
            BigDecimal number = beyond(condition);
            if (number != null) {
                return number;
            }
        }
        return null;
    }
}
