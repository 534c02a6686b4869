/** Programmes with their reports, and observations in bulk, as JSON. */
module io.github.tiendo.json {
    requires static transitive org.jspecify;
    requires transitive com.fasterxml.jackson.core;
    // Whoever has Jackson 2's ObjectMapper has it; nothing but TiendoModule asks for it. A service of it cannot be
    // named here, since a module without it would not start; on the class path it is found.
    requires static com.fasterxml.jackson.databind;
    requires transitive io.github.tiendo.core;

    exports io.github.tiendo.json;

    provides io.github.tiendo.spi.ProgrammeReader with
            io.github.tiendo.json.JsonProgrammeReader;
    provides io.github.tiendo.spi.ProgrammeWriter with
            io.github.tiendo.json.JsonProgrammeWriter,
            io.github.tiendo.json.ObservationLinesWriter;
}
