package io.github.tiendo.notation;

import org.immutables.value.Value;

/**
 * By how much something changes: {@code tăng 7%/năm}, {@code giảm 2 điểm %}.
 *
 * <p>Whether a change in percent of something that is itself a percentage is relative or in points is not said by
 * the text and not decided here.
 */
@Value.Immutable
public abstract non-sealed class ChangeReading implements Figure {

    private static final long serialVersionUID = 1L;

    ChangeReading() {}

    /**
     * By how much, with its qualifier.
     *
     * @return the amount; {@link NumberReading#isPerYear()} if it holds for each year
     */
    public abstract NumberReading amount();

    /**
     * Whether it goes down.
     *
     * @return true for {@code giảm}, false for {@code tăng}
     */
    @Value.Default
    public boolean isDecrease() {
        return false;
    }

    @Override
    public Figure.Kind kind() {
        return Figure.Kind.CHANGE;
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    /** Builds a change. */
    public static final class Builder extends ImmutableChangeReading.Builder {
        Builder() {}
    }
}
