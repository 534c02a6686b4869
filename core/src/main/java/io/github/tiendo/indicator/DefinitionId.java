package io.github.tiendo.indicator;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The name of a definition across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class DefinitionId implements Serializable, Comparable<DefinitionId> {

    private static final long serialVersionUID = 1L;

    DefinitionId() {}

    /** {@return the id as text, such as {@code dich-vu-cong-toan-trinh-2022}; never blank} */
    public abstract String value();

    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of a definition is blank");
        }
    }

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static DefinitionId of(String value) {
        return ImmutableDefinitionId.builder().value(value).build();
    }

    /** By the text of the id. */
    @Override
    public int compareTo(DefinitionId other) {
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
