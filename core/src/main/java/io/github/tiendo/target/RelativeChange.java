package io.github.tiendo.target;

import io.github.tiendo.period.Period;
import io.github.tiendo.quantity.Percent;
import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.ReportedValue;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * A change against the baseline in percent of it: {@code tăng 20% so với năm 2020}, {@code giảm 30%}, {@code tăng
 * 7%/năm}.
 *
 * <p>It means a bound at baseline x (1 + change), or at baseline x (1 + change) to the power of the whole years from the
 * baseline to the due day where it is a yearly rate. Upwards the bound is a floor, downwards a ceiling, unless the
 * comparison says otherwise ({@code tăng không quá 4%}). Without a stated baseline it cannot be decided.
 */
@Value.Immutable
public abstract non-sealed class RelativeChange extends Condition {

    private static final long serialVersionUID = 1L;

    /** The most digits that a yearly rate is raised to a power with. */
    private static final long MAX_DIGITS = 900;

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

    /**
     * How a value is compared with the bound that the change means.
     *
     * @return at least for an increase and at most for a decrease, unless set
     */
    @Value.Default
    public Comparison comparison() {
        return change().value().signum() > 0 ? Comparison.AT_LEAST : Comparison.AT_MOST;
    }

    /**
     * The period against whose value the change is meant, as printed.
     *
     * @return such as the year 2020 for {@code so với năm 2020}, or empty if it was not printed
     */
    public abstract Optional<Period> base();

    /** Nothing is no change. */
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
        return builder().change(change).build();
    }

    /**
     * A change in every year.
     *
     * @param change in percent of the year before, negative for a decrease
     * @return the condition
     * @throws IllegalArgumentException if the change is zero
     */
    public static RelativeChange perYear(Percent change) {
        return builder().change(change).isPerYear(true).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /**
     * The bound that this change means from a baseline.
     *
     * @param baseline where the change starts
     * @return the floor or ceiling; empty for a yearly change, whose bound depends on the number of years, and where the
     *     baseline is not the one that the change is meant against
     */
    public Optional<Bound> from(Baseline baseline) {
        return isPerYear() ? Optional.empty() : after(1, baseline);
    }

    /**
     * The bound that this change means from a baseline to a day.
     *
     * @param baseline where the change starts
     * @param due the day of the bound
     * @return the floor or ceiling; for a yearly change empty where there are no whole years from the last day of the
     *     baseline to the day, or too many to be exact (900 digits); empty where the baseline is not the one that the
     *     change is meant against
     */
    public Optional<Bound> from(Baseline baseline, LocalDate due) {
        if (!isPerYear()) {
            return after(1, baseline);
        }
        LocalDate start = baseline.period().lastDay();
        int years = due.getYear() - start.getYear();
        return years > 0 && start.plusYears(years).equals(due) ? after(years, baseline) : Optional.empty();
    }

    private Optional<Bound> after(int times, Baseline baseline) {
        boolean other = base().isPresent()
                && !base().get().lastDay().equals(baseline.period().lastDay());
        BigDecimal factor = BigDecimal.ONE.add(change().value().movePointLeft(2));
        Quantity start = baseline.value();
        long digits = (long) factor.precision() * times + start.number().precision();
        if (other || !start.isExact() || digits > MAX_DIGITS) {
            return Optional.empty();
        }
        return Optional.of(
                Bound.of(comparison(), Quantity.of(start.number().multiply(factor.pow(times)), start.unit())));
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        Optional<Bound> bound = target.dueDay().isPresent()
                ? target.baseline()
                        .flatMap(baseline -> from(baseline, target.dueDay().get()))
                : target.baseline().flatMap(this::from);
        return bound.map(value -> value.isMetBy(reported, target)).orElse(Answer.UNDECIDED);
    }

    /** Builds a change. */
    public static final class Builder extends ImmutableRelativeChange.Builder {
        Builder() {}
    }
}
