package io.github.tiendo.indicator;

import io.github.tiendo.finding.TextId;
import java.util.List;
import org.immutables.value.Value;

/** The name of an indicator across files and years. Two ids are equal if their texts are. */
@Value.Immutable
public abstract class IndicatorId extends TextId<IndicatorId> {

    private static final long serialVersionUID = 1L;

    IndicatorId() {}

    /** {@return the id as text, such as {@code ty-le-phu-cap-xa-h7daf57divbgj7wf}; never blank} */
    @Override
    public abstract String value();

    /**
     * The id with this text.
     *
     * @param value not blank
     * @return the id
     * @throws IllegalArgumentException if the text is blank
     */
    public static IndicatorId of(String value) {
        return ImmutableIndicatorId.builder()
                .value(notBlank("an indicator", value))
                .build();
    }

    /**
     * The id of an indicator that has none of its own, made from its name under its headings: the end of the name in
     * plain letters, and the first 80 bits of the SHA-256 of the normal form of the whole path as sixteen digits of base
     * 32. Case, blanks, tone placement and Unicode form do not change it; the table, the printed number and the year do
     * not enter it. Ids of eight hexadecimal digits, as older files hold them, stay as they are given: their rows are
     * found again by name under the same headings.
     *
     * @param headings the titles of the headings above it, outermost first; may be empty
     * @param name the name as printed
     * @return such as {@code cap-xa-njkkjbdbv7aogqyh}
     */
    public static IndicatorId derivedFrom(List<String> headings, String name) {
        return of(DerivedId.of(headings, name));
    }
}
