package io.github.tiendo.indicator;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The name of a definition across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class DefinitionId extends TextId<DefinitionId> {

    private static final long serialVersionUID = 1L;

    DefinitionId() {}

    /** {@return the id as text, such as {@code dich-vu-cong-toan-trinh-2022}; never blank} */
    @Override
    public abstract String value();

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static DefinitionId of(String value) {
        return ImmutableDefinitionId.builder()
                .value(notBlank("a definition", value))
                .build();
    }
}
