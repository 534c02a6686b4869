package io.github.tiendo.quantity;

import java.util.OptionalInt;
import org.immutables.value.Value;

/**
 * A place in a ranking: {@code 86/193 (+0)} is place 86 in a field of 193, unmoved. The best place is 1.
 *
 * <p>{@code 86/193} is no share, though it looks like one.
 */
@Value.Immutable
public abstract non-sealed class Rank implements ReportedValue {

    private static final long serialVersionUID = 1L;

    Rank() {}

    /** {@return the place, from 1, the best} */
    public abstract int position();

    /**
     * {@return how many are ranked: the size of the field, or empty where it is not stated; never less than the place}
     */
    public abstract OptionalInt fieldSize();

    /**
     * {@return how many places it moved since the ranking before: positive for upwards, to a better place; empty where
     * it is not stated}
     */
    public abstract OptionalInt movement();

    /** A rank is possible: place 1 or worse, within its field. */
    @Value.Check
    void check() {
        if (position() < 1) {
            throw new IllegalArgumentException("a place in a ranking starts at 1, found " + position());
        }
        if (fieldSize().isPresent() && fieldSize().getAsInt() < position()) {
            throw new IllegalArgumentException("place " + position() + " is outside a field of "
                    + fieldSize().getAsInt());
        }
    }

    /**
     * A place in a field of unknown size.
     *
     * @param position from 1
     * @return the rank
     * @throws IllegalArgumentException if the place is less than 1
     */
    public static Rank of(int position) {
        return builder().position(position).build();
    }

    /**
     * A place in a field.
     *
     * @param position from 1
     * @param fieldSize how many are ranked
     * @return the rank
     * @throws IllegalArgumentException if the place is less than 1 or outside the field
     */
    public static Rank of(int position, int fieldSize) {
        return builder().position(position).fieldSize(fieldSize).build();
    }

    /**
     * The same rank with its movement.
     *
     * @param movement positive for upwards
     * @return a copy
     */
    public Rank withMovement(int movement) {
        return builder().from(this).movement(movement).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** The rank as slides print it, such as {@code 86/193 (+0)}. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder().append(position());
        fieldSize().ifPresent(size -> text.append('/').append(size));
        movement().ifPresent(moved -> text.append(" (")
                .append(moved < 0 ? "" : "+")
                .append(moved)
                .append(')'));
        return text.toString();
    }

    /** Builds a rank. */
    public static final class Builder extends ImmutableRank.Builder {
        Builder() {}
    }
}
