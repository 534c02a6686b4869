package io.github.tiendo.target;

import io.github.tiendo.quantity.Interval;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target.Answer;
import java.math.BigDecimal;
import java.util.Optional;

/** Compares all the values that a reported one may stand for with a bound. */
final class Bounds {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Bounds() {}

    /** The answer for a quantity in the unit of the bound; percentages that were computed from counts count exactly. */
    static Answer answer(Quantity reported, Comparison comparison, Quantity bound) {
        Optional<Ratio> counts = reported.ratio().filter(ratio -> reported.isComputed() && reported.isExact());
        Optional<Ratio> boundCounts = bound.ratio().filter(ratio -> bound.isComputed());
        if (counts.isEmpty() && boundCounts.isEmpty()) {
            return answer(reported.interval(), comparison, bound.number());
        }
        BigDecimal whole = counts.map(Bounds::whole).orElse(BigDecimal.ONE);
        BigDecimal boundWhole = boundCounts.map(Bounds::whole).orElse(BigDecimal.ONE);
        BigDecimal limit = boundCounts.map(Bounds::part).orElse(bound.number()).multiply(whole);
        if (counts.isPresent()) {
            return answer(Interval.point(part(counts.get()).multiply(boundWhole)), comparison, limit);
        }
        return answer(scaled(reported.interval(), boundWhole), comparison, limit);
    }

    private static BigDecimal part(Ratio ratio) {
        return new BigDecimal(ratio.numerator()).multiply(HUNDRED);
    }

    private static BigDecimal whole(Ratio ratio) {
        return new BigDecimal(ratio.denominator());
    }

    private static Interval scaled(Interval values, BigDecimal factor) {
        return Interval.builder()
                .from(values)
                .lower(values.lower().map(factor::multiply))
                .upper(values.upper().map(factor::multiply))
                .build();
    }

    static Answer answer(Interval values, Comparison comparison, BigDecimal bound) {
        return switch (comparison) {
            case AT_LEAST -> Answer.of(values.isAllAtLeast(bound), !values.isAllLessThan(bound));
            case MORE_THAN -> Answer.of(values.isAllMoreThan(bound), !values.isAllAtMost(bound));
            case AT_MOST -> Answer.of(values.isAllAtMost(bound), !values.isAllMoreThan(bound));
            case LESS_THAN -> Answer.of(values.isAllLessThan(bound), !values.isAllAtLeast(bound));
        };
    }
}
