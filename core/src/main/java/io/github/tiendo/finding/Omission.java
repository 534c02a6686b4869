package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Something that stood in the source and is not in the value, because an ERROR made it unusable. Scorecards list
 * their omissions, so that a denominator never shrinks in silence.
 */
@Value.Immutable
public abstract class Omission implements Serializable {

    private static final long serialVersionUID = 1L;

    Omission() {}

    /** How much was left out. */
    public enum Extent {
        /** One value of a row; the row itself is there. */
        VALUE,
        /** A whole row: it would have been counted. */
        ROW,
        /** A whole file. */
        FILE
    }

    /** {@return how much was left out: value, row or file} */
    public abstract Extent extent();

    /**
     * Why: the code of the ERROR.
     *
     * @return the code
     */
    public abstract FindingCode code();

    /** {@return where it stood, or empty if it came from no file} */
    public abstract Optional<SourceLocation> location();

    /** {@return the number printed in front of the row, or empty if the row has none} */
    public abstract Optional<String> printedNumber();

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds an omission. */
    public static final class Builder extends ImmutableOmission.Builder {
        Builder() {}
    }
}
