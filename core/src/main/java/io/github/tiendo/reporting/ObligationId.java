package io.github.tiendo.reporting;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The identity of an obligation to report, such as {@code quarterly-report}. */
@Value.Immutable
public abstract class ObligationId implements Comparable<ObligationId>, Serializable {

    private static final long serialVersionUID = 1L;

    ObligationId() {}

    /** {@return the id as text; never blank} */
    public abstract String value();

    /** An id is not blank. */
    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of an obligation must not be blank");
        }
    }

    /**
     * An id.
     *
     * @param value any text that is not blank
     * @return the id
     * @throws IllegalArgumentException if it is blank
     */
    public static ObligationId of(String value) {
        return ImmutableObligationId.builder().value(value).build();
    }

    /** By text. */
    @Override
    public int compareTo(ObligationId other) {
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
