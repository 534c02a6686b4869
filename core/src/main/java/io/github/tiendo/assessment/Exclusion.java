package io.github.tiendo.assessment;

import io.github.tiendo.indicator.ExclusionReason;
import io.github.tiendo.indicator.Indicator;
import java.io.Serializable;
import org.immutables.value.Value;

/** An indicator that is not counted, and why. */
@Value.Immutable
public abstract class Exclusion implements Serializable {

    private static final long serialVersionUID = 1L;

    Exclusion() {}

    /** {@return the indicator} */
    public abstract Indicator indicator();

    /**
     * Why it is not counted.
     *
     * @return the reason
     */
    public abstract ExclusionReason reason();

    /**
     * An exclusion.
     *
     * @param indicator the indicator
     * @param reason why it is not counted
     * @return the exclusion
     */
    public static Exclusion of(Indicator indicator, ExclusionReason reason) {
        return ImmutableExclusion.builder().indicator(indicator).reason(reason).build();
    }
}
