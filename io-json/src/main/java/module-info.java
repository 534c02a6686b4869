/** Programmes with their reports as JSON. */
module io.github.tiendo.json {
    requires transitive io.github.tiendo.core;
}
