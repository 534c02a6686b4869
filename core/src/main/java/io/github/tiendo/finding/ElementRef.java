package io.github.tiendo.finding;

import io.github.tiendo.style.TextHash;
import java.io.Serializable;
import java.util.Optional;
import org.immutables.value.Value;

/**
 * Names one element of a programme, or one attribute of it, in text: kind {@code indicator}, id {@code
 * 749.chinh-phu-so.cap-xa}, attribute {@code target}. It is the key under which {@link Origins} keeps a place.
 */
@Value.Immutable
public abstract class ElementRef implements Serializable {

    private static final long serialVersionUID = 1L;

    /**
     * Stands in an attribute between what is said of the whole and the part of which it is said here; the place of what has none of
     * its own is that of the attribute before it.
     */
    public static final char OF_PART = '|';

    ElementRef() {}

    /** {@return what sort of element, such as {@code indicator}, {@code task} or {@code observation}} */
    public abstract String kind();

    /** {@return the element's id, as text} */
    public abstract String id();

    /** {@return the attribute that is meant, or empty for the whole element} */
    public abstract Optional<String> attribute();

    /**
     * A whole element.
     *
     * @param kind what sort
     * @param id its id
     * @return the reference
     */
    public static ElementRef of(String kind, String id) {
        return builder().kind(kind).id(id).build();
    }

    /**
     * One attribute of an element.
     *
     * @param kind what sort
     * @param id its id
     * @param attribute which attribute
     * @return the reference
     */
    public static ElementRef of(String kind, String id, String attribute) {
        return builder().kind(kind).id(id).attribute(attribute).build();
    }

    /** {@return a new builder} */
    public static Builder builder() {
        return new Builder();
    }

    @Override
    public int hashCode() {
        int hash = 31 * kind().hashCode() + TextHash.of(id());
        return 31 * hash + (attribute().isPresent() ? TextHash.of(attribute().get()) : 0);
    }

    @Override
    public String toString() {
        return kind() + ":" + id() + attribute().map(name -> "#" + name).orElse("");
    }

    /** Builds a reference. */
    public static final class Builder extends ImmutableElementRef.Builder {
        Builder() {}
    }
}
