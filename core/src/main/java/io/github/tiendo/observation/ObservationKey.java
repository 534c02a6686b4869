package io.github.tiendo.observation;

import io.github.tiendo.indicator.DefinitionId;
import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.period.Period;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/** What a value is of: whatever was said twice under one key is a repetition, a revision or a contradiction. */
@Value.Immutable
public abstract class ObservationKey implements Serializable {

    private static final long serialVersionUID = 1L;

    ObservationKey() {}

    /**
     * The indicator.
     *
     * @return its id
     */
    public abstract IndicatorId indicator();

    /** {@return the period} */
    public abstract Period period();

    /**
     * Whom it is about.
     *
     * @return the subject, or empty for the whole
     */
    public abstract Optional<AgencyId> subject();

    /**
     * The further dimensions.
     *
     * @return values by name; empty for the total
     */
    public abstract Map<String, String> dimensions();

    /**
     * Under which definition.
     *
     * @return the definition, or empty if there is only one
     */
    public abstract Optional<DefinitionId> definition();
}
