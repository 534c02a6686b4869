package io.github.tiendo.finding;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import java.util.Objects;

/**
 * An id that is a text: two of a type are equal if their texts are.
 *
 * @param <T> the type of the id
 */
public abstract class TextId<T extends TextId<T>> implements Comparable<T>, Serializable {

    private static final long serialVersionUID = 1L;

    /** Worked out at the first question, as that of a text is, since maps ask for it again and again. */
    private transient int hash;

    /** For the types of ids. */
    protected TextId() {}

    /** {@return the id as text; never blank} */
    public abstract String value();

    /**
     * The text that an id is made of.
     *
     * @param what of whom it is, such as {@code a measure}
     * @param text not blank
     * @return the text
     * @throws IllegalArgumentException if the text is blank
     */
    protected static String notBlank(String what, String text) {
        if (Objects.requireNonNull(text, "value").isBlank()) {
            throw new IllegalArgumentException("the id of " + what + " must not be blank");
        }
        return text;
    }

    /** By the text of the id. */
    @Override
    public final int compareTo(T other) {
        return value().compareTo(other.value());
    }

    @Override
    public final int hashCode() {
        if (hash == 0) {
            hash = TextHash.of(value());
        }
        return hash;
    }

    /** The id as text. */
    @Override
    public final String toString() {
        return value();
    }
}
