package io.github.tiendo.intake;

import io.github.tiendo.notation.NumberLimits;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.AllOf;
import io.github.tiendo.target.Baseline;
import io.github.tiendo.target.Bound;
import io.github.tiendo.target.Condition;
import io.github.tiendo.target.EveryYear;
import io.github.tiendo.target.Path;
import io.github.tiendo.target.RelativeChange;
import io.github.tiendo.target.Target;
import io.github.tiendo.target.Within;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/** Finds the numbers of typed values that are longer than a number may be. */
record NumbersWithin(NumberLimits limits) {

    /** The first number of an observation that is too long; empty if none is. */
    Optional<BigDecimal> beyond(Observation observation) {
        return observation
                .value()
                .flatMap(this::beyond)
                .or(() -> observation.numerator().filter(this::isBeyond))
                .or(() -> observation.denominator().filter(this::isBeyond));
    }

    /** The first number of a target that is too long; empty if none is. */
    Optional<BigDecimal> beyond(Target target) {
        return Stream.concat(quantities(target.condition()), target.baseline().map(Baseline::value).stream())
                .flatMap(quantity -> beyond(quantity).stream())
                .findFirst()
                .or(() -> Optional.of(target.condition())
                        .filter(RelativeChange.class::isInstance)
                        .map(change -> ((RelativeChange) change).change().value())
                        .filter(this::isBeyond));
    }

    boolean isBeyond(BigDecimal number) {
        return !limits.allows(number);
    }

    private Optional<BigDecimal> beyond(ReportedValue value) {
        if (!(value instanceof Quantity quantity)) {
            return Optional.empty();
        }
        if (isBeyond(quantity.number())) {
            return Optional.of(quantity.number());
        }
        return quantity.ratio().flatMap(ratio -> Stream.of(ratio.numerator(), ratio.denominator())
                .map(BigDecimal::new)
                .filter(this::isBeyond)
                .findFirst());
    }

    private static Stream<Quantity> quantities(Condition condition) {
        if (condition instanceof Bound bound) {
            return Stream.of(bound.value());
        }
        if (condition instanceof Within within) {
            return Stream.of(within.lower(), within.upper());
        }
        if (condition instanceof Path path) {
            return path.points().values().stream();
        }
        if (condition instanceof EveryYear yearly) {
            return quantities(yearly.each());
        }
        return condition instanceof AllOf all
                ? all.parts().stream().flatMap(NumbersWithin::quantities)
                : Stream.empty();
    }
}
