package io.github.tiendo.programme;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The name of a programme across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class ProgrammeId implements Serializable, Comparable<ProgrammeId> {

    private static final long serialVersionUID = 1L;

    ProgrammeId() {}

    /** {@return the id as text, such as {@code 749-qd-ttg}; never blank} */
    public abstract String value();

    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of a programme is blank");
        }
    }

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static ProgrammeId of(String value) {
        return ImmutableProgrammeId.builder().value(value).build();
    }

    /** By the text of the id. */
    @Override
    public int compareTo(ProgrammeId other) {
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
