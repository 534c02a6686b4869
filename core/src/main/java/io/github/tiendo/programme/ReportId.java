package io.github.tiendo.programme;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import org.immutables.value.Value;

/** The name of a progress report across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class ReportId implements Serializable, Comparable<ReportId> {

    private static final long serialVersionUID = 1L;

    ReportId() {}

    /** {@return the id as text, such as {@code 749-2022}; never blank} */
    public abstract String value();

    @Value.Check
    void check() {
        if (value().isBlank()) {
            throw new IllegalArgumentException("the id of a progress report is blank");
        }
    }

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static ReportId of(String value) {
        return ImmutableReportId.builder().value(value).build();
    }

    /** By the text of the id. */
    @Override
    public int compareTo(ReportId other) {
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
