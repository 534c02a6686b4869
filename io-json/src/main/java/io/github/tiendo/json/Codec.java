package io.github.tiendo.json;

import java.util.List;
import java.util.Optional;

/** How a value stands in JSON, there and back: as an object, or among the members of another. */
interface Codec<T> extends Reads<T>, Writes<T> {

    /** The value among the members of an element that may have others; empty where it is absent or cannot be used. */
    Optional<T> member(Fields fields);

    /** The names of the members in their order; a value that is missing is asked for by the first. */
    List<String> names();

    /** The names of those that an element may have, as its kind is. */
    default List<String> names(Fields fields) {
        return names();
    }
}
