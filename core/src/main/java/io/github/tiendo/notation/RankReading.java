package io.github.tiendo.notation;

import java.util.OptionalInt;
import org.immutables.value.Value;

/** A place in a ranking: {@code 86/193 (+0)}, {@code xếp hạng 86/193}. */
@Value.Immutable
public abstract non-sealed class RankReading implements Figure {

    private static final long serialVersionUID = 1L;

    RankReading() {}

    /**
     * The place.
     *
     * @return from 1, the best
     */
    public abstract int position();

    /**
     * How many are ranked.
     *
     * @return at least the place, or empty if it is not printed
     */
    public abstract OptionalInt fieldSize();

    /**
     * The places moved.
     *
     * @return positive for upwards; empty if it is not printed
     */
    public abstract OptionalInt movement();

    /**
     * The words behind the rank, which name the field.
     *
     * @return such as {@code quốc gia}; empty if there are none
     */
    @Value.Default
    public String fieldWords() {
        return "";
    }

    /** The place lies in the field. */
    @Value.Check
    void check() {
        if (position() < 1 || fieldSize().isPresent() && fieldSize().getAsInt() < position()) {
            throw new IllegalArgumentException("no rank: " + position() + " of " + fieldSize());
        }
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.RANK;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a rank. */
    public static final class Builder extends ImmutableRankReading.Builder {
        Builder() {}
    }
}
