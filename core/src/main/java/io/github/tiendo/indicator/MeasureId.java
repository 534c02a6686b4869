package io.github.tiendo.indicator;

import io.github.tiendo.finding.TextId;
import org.immutables.value.Value;

/** The name of a measure across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class MeasureId extends TextId<MeasureId> {

    private static final long serialVersionUID = 1L;

    MeasureId() {}

    /** {@return the id as text, such as {@code fibre-households}; never blank} */
    @Override
    public abstract String value();

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static MeasureId of(String value) {
        return ImmutableMeasureId.builder().value(notBlank("a measure", value)).build();
    }
}
