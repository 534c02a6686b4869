package io.github.tiendo.target;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The name of a target of an indicator among the targets of its indicator. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class TargetId extends TextId<TargetId> {

    private static final long serialVersionUID = 1L;

    TargetId() {}

    /** {@return the id as text, such as {@code 2025}; never blank} */
    @Override
    public abstract String value();

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static TargetId of(String value) {
        return ImmutableTargetId.builder()
                .value(notBlank("a target of an indicator", value))
                .build();
    }
}
