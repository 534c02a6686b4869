package io.github.tiendo.notation;

import org.immutables.value.Value;

/**
 * So many times something else: {@code gấp 4,86 lần}.
 *
 * <p>{@code tăng gấp 5 lần} can mean five times as much or 500 % more; it is read as the first, with a warning that
 * gives both.
 */
@Value.Immutable
public abstract non-sealed class MultipleReading implements Figure {

    private static final long serialVersionUID = 1L;

    MultipleReading() {}

    /**
     * The factor, with its qualifier and the words behind "times".
     *
     * @return a number without percent sign
     */
    public abstract NumberReading factor();

    /**
     * Whether it fell to this part: {@code giảm 3 lần} is a third.
     *
     * @return false unless set
     */
    @Value.Default
    public boolean isDecrease() {
        return false;
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.MULTIPLE;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a multiple. */
    public static final class Builder extends ImmutableMultipleReading.Builder {
        Builder() {}
    }
}
