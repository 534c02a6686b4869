package io.github.tiendo.observation;

import io.github.tiendo.quantity.Quantity;
import io.github.tiendo.quantity.Ratio;
import io.github.tiendo.quantity.Unit;
import java.util.Collection;
import java.util.Optional;

/** What several observations come to together. */
public final class Observations {

    private Observations() {}

    /**
     * The sum of values, or the pooled share of percentages with their counts.
     *
     * @param values observations with a value; shares are never added
     * @return the sum, hedged as its parts are; empty if there is no value, or values are words or ranks, have several
     *     units or definitions, are percentages without counts, or stand on two sides of a break
     */
    public static Optional<Quantity> sum(Collection<Observation> values) {
        Quantity sum = null;
        Ratio pooled = null;
        Observation first = null;
        for (Observation value : values) {
            Optional<Quantity> quantity = value.quantity();
            boolean addable = quantity.isPresent()
                    && !quantity.get().unit().equals(Unit.RANK)
                    && (first == null || isComparable(first, value))
                    && (sum == null || sum.unit().equals(quantity.get().unit()));
            if (!addable) {
                return Optional.empty();
            }
            if (quantity.get().unit().equals(Unit.PERCENT)) {
                Optional<Ratio> counts = value.counts();
                if (counts.isEmpty()) {
                    return Optional.empty();
                }
                pooled = pooled == null ? counts.get() : pooled.pooledWith(counts.get());
            }
            sum = sum == null ? quantity.get() : sum.plus(quantity.get());
            first = first == null ? value : first;
        }
        return pooled != null ? Optional.of(Quantity.of(pooled)) : Optional.ofNullable(sum);
    }

    private static boolean isComparable(Observation one, Observation other) {
        boolean broken = !one.period().equals(other.period())
                && (one.period().compareTo(other.period()) < 0 ? other : one).status() == Observation.Status.BREAK;
        return !broken && one.definition().equals(other.definition());
    }

    /**
     * How sure values are together.
     *
     * @param values observations
     * @return the least sure of forecast, estimated, provisional and normal
     */
    public static Observation.Status status(Collection<Observation> values) {
        Observation.Status least = Observation.Status.NORMAL;
        for (Observation value : values) {
            least = leastSure(least, value.status());
        }
        return least;
    }

    /**
     * The less sure of two.
     *
     * @param one of forecast, estimated, provisional and normal; others count as normal
     * @param other the same
     * @return the one, unless the other is less sure
     */
    public static Observation.Status leastSure(Observation.Status one, Observation.Status other) {
        return sureness(other) < sureness(one) ? other : one;
    }

    private static int sureness(Observation.Status status) {
        return switch (status) {
            case FORECAST -> 0;
            case ESTIMATED -> 1;
            case PROVISIONAL -> 2;
            default -> 3;
        };
    }
}
