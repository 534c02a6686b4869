package io.github.tiendo.classification;

import io.github.tiendo.indicator.Indicator;
import io.github.tiendo.indicator.Indicator.Direction;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Interval;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.target.Condition.Comparison;
import io.github.tiendo.target.Target;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/**
 * A floor or ceiling as the methods of organisations read it: a number and a direction, with equality enough.
 *
 * <p>Lower is better where the indicator says so or the target is a ceiling; else higher is.
 *
 * @param direction 1 where higher is better, else -1
 * @param number what is to be reached
 */
record Goal(int direction, BigDecimal number) {

    static int direction(CompletionInput input, Comparison comparison) {
        return input.direction() == Direction.DECREASE || !comparison.isFloor() ? -1 : 1;
    }

    static int direction(CompletionInput input) {
        return input.direction() == Direction.DECREASE ? -1 : 1;
    }

    /** The year of the due day, or the other one where there is none. */
    static int year(Target target, int other) {
        Optional<Period> due = target.due();
        if (due.isEmpty()) {
            return other;
        }
        LocalDate end = due.get().endExclusive();
        return end.getDayOfYear() == 1 ? end.getYear() - 1 : end.getYear();
    }

    /** Whether the values are growths from year to year, whose own growth has no meaning. */
    static boolean isGrowthItself(CompletionInput input) {
        Optional<Indicator> indicator = input.indicator();
        return indicator.isPresent() && indicator.get().kind() == Indicator.Kind.ANNUAL_GROWTH;
    }

    /** Whether a quantity, all of it, is at or beyond the number. */
    boolean isReachedBy(ReportedValue value) {
        Quantity quantity = (Quantity) value;
        if (!Aim.isHedged(value)) {
            return quantity.number().compareTo(number) * direction >= 0;
        }
        Interval values = quantity.interval();
        return direction > 0 ? values.isAllAtLeast(number) : values.isAllAtMost(number);
    }
}
