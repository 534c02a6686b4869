package io.github.tiendo.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** The JSON Schema (draft 2020-12) of the documents that this version reads and writes. */
public final class JsonSchema {

    static final int MAJOR = 1;
    static final int MINOR = 0;

    /** The version that written documents state: a change of the second number only adds members. */
    public static final String VERSION = MAJOR + "." + MINOR;

    private JsonSchema() {}

    /**
     * The schema of a document: a programme with its reports, or what was made of one.
     *
     * @return the schema as JSON text
     */
    public static String document() {
        try (InputStream schema = JsonSchema.class.getResourceAsStream("tiendo-1.0.schema.json")) {
            if (schema == null) {
                throw new IllegalStateException("the schema is not in the jar");
            }
            return new String(schema.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
