package io.github.tiendo.organisation;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The identity of a roster, such as {@code vn.provinces}. */
@Value.Immutable
public abstract class RosterId implements Comparable<RosterId>, Serializable {

    private static final long serialVersionUID = 1L;

    RosterId() {}

    /** {@return the id as text; never blank} */
    public abstract String value();

    /** An id is not blank. */
    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of a roster must not be blank");
        }
    }

    /**
     * An id.
     *
     * @param value any text that is not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static RosterId of(String value) {
        return ImmutableRosterId.builder().value(value).build();
    }

    /** By text. */
    @Override
    public int compareTo(RosterId other) {
        return value().compareTo(other.value());
    }

    @Override
    public int hashCode() {
        return TextHash.of(value());
    }

    /** The id as text. */
    @Override
    public String toString() {
        return value();
    }
}
