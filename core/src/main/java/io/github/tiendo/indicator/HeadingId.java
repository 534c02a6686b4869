package io.github.tiendo.indicator;

import io.github.tiendo.finding.TextId;
import java.util.List;
import org.immutables.value.Value;

/** The name of a heading of the outline across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class HeadingId extends TextId<HeadingId> {

    private static final long serialVersionUID = 1L;

    HeadingId() {}

    /** {@return the id as text, such as {@code chinh-phu-so}; never blank} */
    @Override
    public abstract String value();

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static HeadingId of(String value) {
        return ImmutableHeadingId.builder()
                .value(notBlank("a heading of the outline", value))
                .build();
    }

    /**
     * The id of a heading made from its title under its parents, as {@link IndicatorId#derivedFrom} makes that of an
     * indicator.
     *
     * @param parents the titles of the headings above it, outermost first; may be empty
     * @param title the title as printed
     * @return such as {@code chinh-phu-so-uyibvfuynmnlady3}
     */
    public static HeadingId derivedFrom(List<String> parents, String title) {
        return of(DerivedId.of(parents, title));
    }
}
