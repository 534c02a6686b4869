package io.github.tiendo.organisation;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The identity of a roster, such as {@code vn.provinces}. */
@Value.Immutable
public abstract class RosterId extends TextId<RosterId> {

    private static final long serialVersionUID = 1L;

    RosterId() {}

    /**
     * An id.
     *
     * @param value any text that is not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static RosterId of(String value) {
        return ImmutableRosterId.builder().value(notBlank("a roster", value)).build();
    }
}
