package io.github.tiendo.programme;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The name of a programme across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class ProgrammeId extends TextId<ProgrammeId> {

    private static final long serialVersionUID = 1L;

    ProgrammeId() {}

    /** {@return the id as text, such as {@code 749-qd-ttg}; never blank} */
    @Override
    public abstract String value();

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static ProgrammeId of(String value) {
        return ImmutableProgrammeId.builder()
                .value(notBlank("a programme", value))
                .build();
    }
}
