package io.github.tiendo.target;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The name of a target of an indicator among the targets of its indicator. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class TargetId implements Serializable, Comparable<TargetId> {

    private static final long serialVersionUID = 1L;

    TargetId() {}

    /** {@return the id as text, such as {@code 2025}; never blank} */
    public abstract String value();

    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of a target of an indicator is blank");
        }
    }

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static TargetId of(String value) {
        return ImmutableTargetId.builder().value(value).build();
    }

    /** By the text of the id. */
    @Override
    public int compareTo(TargetId other) {
        return value().compareTo(other.value());
    }

    @Override
    public int hashCode() {
        return TextHash.of(value());
    }

    @Override
    public String toString() {
        return value();
    }
}
