package io.github.tiendo.programme;

import io.github.tiendo.indicator.IndicatorId;
import io.github.tiendo.organisation.AgencyId;
import io.github.tiendo.target.Target;
import java.io.Serializable;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * What a part of an indicator is to reach, such as women or a district. It is no target of the whole.
 *
 * <pre>{@code
 * PartTarget.builder()
 *         .indicator(households.id())
 *         .subject(AgencyId.of("Huyện Nghi Lộc"))
 *         .target(Target.atLeast(Percent.of("70"), Period.endOf(2025)))
 *         .build();
 * }</pre>
 */
@Value.Immutable
public abstract class PartTarget implements Serializable {

    private static final long serialVersionUID = 1L;

    PartTarget() {}

    /** {@return the indicator} */
    public abstract IndicatorId indicator();

    /** {@return the body or place that is to reach it; empty if it is of a part of the whole by sex, source or level} */
    public abstract Optional<AgencyId> subject();

    /** {@return which part is to reach it, such as {@code sex: Nữ}; empty for all of a body} */
    public abstract Map<String, String> dimensions();

    /** {@return the target} */
    public abstract Target target();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a target of a part. */
    public static final class Builder extends ImmutablePartTarget.Builder {
        Builder() {}
    }
}
