package io.github.tiendo.rollup;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.Observation;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.ReportedValue;
import io.github.tiendo.quantity.Unit;
import java.io.Serializable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What the values of one indicator come to for one period and one subject, or for the whole. All sums are exact.
 *
 * <p>An average of percentages is never the {@link #value()}: it stands under its own name, {@link #averaged}.
 */
@Value.Immutable
public abstract class RollupTotal implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int AVERAGE_DECIMALS = 12;

    RollupTotal() {}

    /**
     * What was measured.
     *
     * @return the indicator
     */
    public abstract IndicatorId indicator();

    /** {@return the period of the total} */
    public abstract Period period();

    /**
     * Whom the total is about.
     *
     * @return the subject, or empty for the whole
     */
    public abstract Optional<AgencyId> subject();

    /**
     * How the total was made.
     *
     * @return the method
     */
    public abstract Method method();

    /**
     * {@return the one value, the sum, or the pooled percentage with its {@link Quantity#ratio()}; empty for an average
     * and where there is no total}
     */
    public abstract Optional<ReportedValue> value();

    /**
     * The pooled percentage.
     *
     * @return the added numerators over the added denominators, exactly; empty unless values were pooled
     */
    public abstract Optional<Ratio> pooled();

    /**
     * The value that was reported about this subject or the whole itself, where the total is made from its parts.
     *
     * @return the stated value; it is not in the total
     */
    public abstract Optional<ReportedValue> stated();

    /**
     * How many values are in the total.
     *
     * @return from 0; of a pooled total those that are pooled
     */
    public abstract long parts();

    /**
     * How many entries say that there is no value, and why.
     *
     * @return counts by status
     */
    public abstract Map<Observation.Status, Long> missing();

    /**
     * What is not in the total, and why.
     *
     * @return the findings; empty if everything is
     */
    public abstract List<Finding> findings();

    abstract Optional<Quantity> sumToAverage();

    abstract long averagedParts();

    /**
     * Tells whether the only total is an average of percentages whose counts are not known.
     *
     * @return whether the method is {@link Method#AVERAGED}
     */
    public boolean isAveraged() {
        return method() == Method.AVERAGED;
    }

    /**
     * The unweighted average of percentages of which not all have counts, or of numbers that are not to be added.
     *
     * @param rounding how to round, once
     * @param digits digits behind the decimal mark, from 0
     * @return the average in the unit of the values; empty where it is not needed
     */
    public Optional<Quantity> averaged(RoundingMode rounding, int digits) {
        return sumToAverage()
                .map(sum -> Quantity.of(
                        sum.number().divide(BigDecimal.valueOf(averagedParts()), digits, rounding), sum.unit()));
    }

    /**
     * The total as an observation that a policy can rate: pooled with numerator and denominator; an average rounded
     * half even to 12 decimals.
     *
     * @return the observation, or empty where there is neither total nor average
     */
    public Optional<Observation> toObservation() {
        Optional<ReportedValue> total = isAveraged()
                ? averaged(RoundingMode.HALF_EVEN, AVERAGE_DECIMALS).map(ReportedValue.class::cast)
                : value();
        return total.map(value -> Observation.builder()
                .indicator(indicator())
                .period(period())
                .subject(subject())
                .value(value)
                .numerator(pooled().map(ratio -> new BigDecimal(ratio.numerator())))
                .denominator(pooled().map(ratio -> new BigDecimal(ratio.denominator())))
                .build());
    }

    static boolean isShare(Unit unit) {
        return unit.equals(Unit.PERCENT) || unit.equals(Unit.PERCENTAGE_POINT) || unit.equals(Unit.TIMES);
    }

    static ImmutableRollupTotal.Builder builder() {
        return ImmutableRollupTotal.builder();
    }

    /** How a total was made. */
    public enum Method {
        /** There was one value only, which is taken as it is. */
        SINGLE,
        /** The numbers were added. */
        SUMMED,
        /** The numerators and the denominators were added. */
        POOLED,
        /** Only percentages, or numbers that are not to be added, were known: their unweighted average. */
        AVERAGED,
        /** No total could be made; the findings say why. */
        NONE
    }
}
