package io.github.tiendo.classification;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.classification.Classification.UsedValue;
import io.github.tiendo.observation.Observation;
import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * The average yearly growth of an indicator, (c/b)^(1/n) - 1, as the methods of organisations find it: for policies of
 * one's own.
 *
 * <pre>{@code
 * YearlyGrowth growth = YearlyGrowth.since(2015, input);
 * growth.rate();       // 0.0177 for 1.77 % a year
 * growth.problem();    // or why there is none, to be answered
 * }</pre>
 *
 * <p>b is the value of the first year, or of the next later one with a value, c that of the last. How the values of years
 * are found as {@link EurostatPolicy}.
 */
@Value.Immutable
public abstract class YearlyGrowth implements Serializable {

    private static final long serialVersionUID = 1L;

    YearlyGrowth() {}

    /**
     * {@return the growth a year, whichever way is better: 0.01 for 1 %, half even to 12 decimals; empty exactly if
     * there is a problem}
     */
    public abstract Optional<BigDecimal> rate();

    /** {@return why there is no rate: the reason that a policy answers; empty if there is a rate} */
    public abstract Optional<NotRatedReason> problem();

    /** {@return the values that the rate rests on: {@code latest} and {@code base}; empty if there is no rate} */
    public abstract List<UsedValue> inputs();

    /**
     * The growth of the values of an input since a year.
     *
     * @param firstYear the year, or the next later one with a value
     * @param input what a policy is given
     * @return the growth, or why there is none
     */
    public static YearlyGrowth since(int firstYear, CompletionInput input) {
        YearlyValues values = YearlyValues.of(input, null, false);
        NotRatedReason problem = values.problemOrConflict();
        if (problem != null) {
            return without(problem);
        }
        int first = values.from(firstYear);
        int last = values.size() - 1;
        if (first >= last) {
            return without(
                    first > last
                            ? NotRatedReason.Standard.NO_BASELINE
                            : values.isCut()
                                    ? NotRatedReason.Standard.DEFINITION_BREAK
                                    : NotRatedReason.Standard.ONE_POINT);
        }
        Optional<BigDecimal> rate =
                rate(values.number(first), values.number(last), values.year(last) - values.year(first));
        if (rate.isEmpty()) {
            return without(
                    values.number(first).signum() == 0
                            ? NotRatedReason.Standard.ZERO_BASE
                            : NotRatedReason.Standard.OPPOSITE_SIGNS);
        }
        return ImmutableYearlyGrowth.builder()
                .rate(rate)
                .addInputs(used("latest", values.observation(last)), used("base", values.observation(first)))
                .build();
    }

    private static YearlyGrowth without(NotRatedReason problem) {
        return ImmutableYearlyGrowth.builder().problem(problem).build();
    }

    private static UsedValue used(String name, Observation observation) {
        return UsedValue.of(name, Readings.value(observation), observation.period());
    }

    /**
     * The growth a year that leads from one number to another.
     *
     * @param from where it starts
     * @param to where it ends, of the same sign or 0
     * @param years in how many years, at least 1
     * @return 0.01 for 1 %, half even to 12 decimals; empty where it starts at 0, crosses it or is beyond all numbers
     * @throws IllegalArgumentException if less than a year
     */
    public static Optional<BigDecimal> rate(BigDecimal from, BigDecimal to, int years) {
        if (years < 1) {
            throw new IllegalArgumentException("growth takes at least one year, found " + years);
        }
        if (from.signum() == 0 || from.signum() * to.signum() < 0) {
            return Optional.empty();
        }
        double rate = Growth.rate(from, to, years);
        return Double.isFinite(rate) ? Optional.of(Numbers.rounded(rate)) : Optional.empty();
    }
}
