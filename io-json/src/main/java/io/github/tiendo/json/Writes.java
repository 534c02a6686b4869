package io.github.tiendo.json;

import java.io.IOException;

/** Writes a value as the members of an element. */
interface Writes<T> {

    /** Writes the members of a value; the brackets are the caller's. */
    void write(T value, ElementWriter out) throws IOException;
}
