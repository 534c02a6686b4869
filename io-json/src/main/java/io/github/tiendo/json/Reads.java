package io.github.tiendo.json;

import java.util.Optional;

/** Reads a value from the members of an element. */
interface Reads<T> {

    /**
     * Reads a value.
     *
     * @param fields the members of the element; what cannot be used becomes a finding there
     * @return the value, or empty if none can be made; then there is a finding, or the document broke off
     */
    Optional<T> read(Fields fields);
}
