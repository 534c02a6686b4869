package io.github.tiendo.target;

import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import java.math.BigDecimal;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change against the baseline in percent of it: {@code tăng 20% so với năm 2020}, {@code giảm 30%}. Upwards it is a
 * floor, downwards a ceiling, at baseline x (1 + change). Without a stated baseline it cannot be decided.
 */
@Value.Immutable
public abstract non-sealed class RelativeChange extends Condition {

    private static final long serialVersionUID = 1L;

    RelativeChange() {}

    /**
     * The change, negative for a decrease.
     *
     * @return in percent of the baseline, not zero
     */
    public abstract Percent change();

    /**
     * Tells whether the change is meant for every year, compounded from the baseline to the due period.
     *
     * @return whether it is a yearly rate; false unless set
     */
    @Value.Default
    public boolean isPerYear() {
        return false;
    }

    @Value.Check
    void check() {
        if (change().value().signum() == 0) {
            throw new IllegalArgumentException("a relative change is not zero");
        }
    }

    /**
     * A change from the baseline to the due period.
     *
     * @param change in percent of the baseline, negative for a decrease
     * @return the condition
     * @throws IllegalArgumentException if the change is zero
     */
    public static RelativeChange of(Percent change) {
        return ImmutableRelativeChange.builder().change(change).build();
    }

    /**
     * A change in every year.
     *
     * @param change in percent of the year before, negative for a decrease
     * @return the condition
     * @throws IllegalArgumentException if the change is zero
     */
    public static RelativeChange perYear(Percent change) {
        return ImmutableRelativeChange.builder().change(change).isPerYear(true).build();
    }

    /**
     * The bound that this change means from a baseline.
     *
     * @param baseline where the change starts
     * @return the floor or ceiling, or empty for a yearly change, whose bound depends on the number of years
     */
    public Optional<Bound> from(Baseline baseline) {
        if (isPerYear()) {
            return Optional.empty();
        }
        BigDecimal factor = BigDecimal.ONE.add(change().value().movePointLeft(2));
        Quantity bound = Quantity.of(
                baseline.value().number().multiply(factor), baseline.value().unit());
        return Optional.of(Bound.of(change().value().signum() > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST, bound));
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        return target.baseline()
                .flatMap(this::from)
                .map(bound -> bound.isMetBy(reported, target))
                .orElse(Answer.UNDECIDED);
    }
}
