package io.github.tiendo.json;

/** How a value stands in JSON, there and back. Both ways stand side by side, so that a new member is added to both. */
interface Codec<T> extends Reads<T>, Writes<T> {}
