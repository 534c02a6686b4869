package io.github.tiendo.indicator;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The name of a measure across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class MeasureId implements Serializable, Comparable<MeasureId> {

    private static final long serialVersionUID = 1L;

    MeasureId() {}

    /** {@return the id as text, such as {@code fibre-households}; never blank} */
    public abstract String value();

    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of a measure is blank");
        }
    }

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static MeasureId of(String value) {
        return ImmutableMeasureId.builder().value(value).build();
    }

    /** By the text of the id. */
    @Override
    public int compareTo(MeasureId other) {
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
