package io.github.tiendo.target;

import io.github.tiendo.quantity.Interval;
import java.math.BigDecimal;

/** Compares all the values that a reported one may stand for with a bound. */
final class Bounds {

    private Bounds() {}

    static Answer answer(Interval values, Comparison comparison, BigDecimal bound) {
        switch (comparison) {
            case AT_LEAST:
                return Answer.of(values.isAllAtLeast(bound), !values.isAllLessThan(bound));
            case MORE_THAN:
                return Answer.of(values.isAllMoreThan(bound), !values.isAllAtMost(bound));
            case AT_MOST:
                return Answer.of(values.isAllAtMost(bound), !values.isAllMoreThan(bound));
            case LESS_THAN:
                return Answer.of(values.isAllLessThan(bound), !values.isAllAtLeast(bound));
        }
        throw new IllegalArgumentException("no such comparison: " + comparison);
    }
}
