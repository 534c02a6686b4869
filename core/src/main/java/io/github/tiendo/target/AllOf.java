package io.github.tiendo.target;

import io.github.tiendo.quantity.ReportedValue;
import java.util.List;
import org.immutables.value.Value;

/** Several conditions in one row of which all must be met. */
@Value.Immutable
public abstract non-sealed class AllOf extends Condition {

    private static final long serialVersionUID = 1L;

    AllOf() {}

    /**
     * The conditions.
     *
     * @return at least two
     */
    public abstract List<Condition> parts();

    @Value.Check
    void check() {
        if (parts().size() < 2) {
            throw new IllegalArgumentException("there are at least two conditions, found " + parts());
        }
    }

    /**
     * All of these.
     *
     * @param parts at least two conditions
     * @return the condition
     * @throws IllegalArgumentException if there are fewer
     */
    public static AllOf of(List<Condition> parts) {
        return ImmutableAllOf.builder().parts(parts).build();
    }

    @Override
    Answer isMetBy(ReportedValue reported, Target target) {
        return Answer.all(
                parts().stream().map(part -> part.isMetBy(reported, target)).toList());
    }
}
