package io.github.tiendo.quantity;

import org.immutables.value.Value;

/**
 * A value in words, such as {@code Đã ban hành}: it can be printed, compared for equality and declared a class, but
 * not measured.
 */
@Value.Immutable
public abstract non-sealed class TextValue implements ReportedValue {

    private static final long serialVersionUID = 1L;

    TextValue() {}

    /** {@return the words: the text as it was given} */
    public abstract String text();

    /**
     * A value in words.
     *
     * @param text the words
     * @return the value
     */
    public static TextValue of(String text) {
        return builder().text(text).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public String toString() {
        return text();
    }

    /** Builds a value in words. */
    public static final class Builder extends ImmutableTextValue.Builder {
        Builder() {}
    }
}
