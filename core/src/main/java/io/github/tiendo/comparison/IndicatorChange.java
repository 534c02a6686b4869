package io.github.tiendo.comparison;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.observation.ObservationKey;
import io.github.tiendo.target.TargetId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** One thing that changed about one indicator. */
@Value.Immutable
public abstract class IndicatorChange implements Serializable {

    private static final long serialVersionUID = 1L;

    IndicatorChange() {}

    /**
     * The indicator.
     *
     * @return its id in the later programme; in the earlier one where it was removed
     */
    public abstract IndicatorId indicator();

    /**
     * What it is called.
     *
     * @return its name where its id is from
     */
    public abstract LocalizedText name();

    /**
     * In what way it changed.
     *
     * @return the kind of change
     */
    public abstract ChangeKind change();

    /**
     * Of which period, subject and dimension the value is.
     *
     * @return the fact for VALUE_ADDED and VALUE_REVISED; empty for the others
     */
    public abstract Optional<ObservationKey> fact();

    /** {@return the target for TARGET_AMENDED; empty for the others} */
    public abstract Optional<TargetId> target();

    /**
     * What was there before.
     *
     * @return the name, unit, definition, value or target in words; empty where there was none
     */
    public abstract Optional<Localized> before();

    /**
     * What is there now.
     *
     * @return the name, unit, definition, value or target in words; empty where there is none
     */
    public abstract Optional<Localized> after();

    static Builder builder() {
        return new Builder();
    }

    static final class Builder extends ImmutableIndicatorChange.Builder {
        Builder() {}
    }
}
