package io.github.tiendo.organisation;

import java.io.Serializable;
import org.immutables.value.Value;

/** The name of an agency across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class AgencyId implements Serializable, Comparable<AgencyId> {

    private static final long serialVersionUID = 1L;

    AgencyId() {}

    /**
     * The id as text.
     *
     * @return such as {@code bo-thong-tin-va-truyen-thong}; never blank
     */
    public abstract String value();

    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of an agency is blank");
        }
    }

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static AgencyId of(String value) {
        return ImmutableAgencyId.builder().value(value).build();
    }

    /** By the text of the id. */
    @Override
    public int compareTo(AgencyId other) {
        return value().compareTo(other.value());
    }

    @Override
    public String toString() {
        return value();
    }
}
