package io.github.tiendo.programme;

import io.github.tiendo.finding.LocalizedText;
import io.github.tiendo.indicator.HeadingId;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/** A heading of the outline: a pillar, a group, a sub-group. */
@Value.Immutable
public abstract class Heading implements Serializable {

    private static final long serialVersionUID = 1L;

    Heading() {}

    /**
     * Its name in the programme.
     *
     * @return the id
     */
    public abstract HeadingId id();

    /**
     * The heading above it.
     *
     * @return the parent, or empty for the outermost level
     */
    public abstract Optional<HeadingId> parent();

    /**
     * Its words.
     *
     * @return the title as printed; the printed number where the title is lost
     */
    public abstract LocalizedText title();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a value. */
    public static final class Builder extends ImmutableHeading.Builder {
        Builder() {}
    }
}
