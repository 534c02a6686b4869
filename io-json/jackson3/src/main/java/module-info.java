/** Our values in documents of others, by Jackson 3. */
@SuppressWarnings("module") // the digit is part of the name of what it is for
module io.github.tiendo.json.jackson3 {
    requires static transitive org.jspecify;
    requires transitive io.github.tiendo.json;
    requires transitive tools.jackson.databind;

    exports io.github.tiendo.json.jackson3;

    provides tools.jackson.databind.JacksonModule with
            io.github.tiendo.json.jackson3.TiendoModule;
}
