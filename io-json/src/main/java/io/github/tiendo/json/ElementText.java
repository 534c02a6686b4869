package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.math.BigDecimal;

/** Prints an element as the JSON text that it was read from, but for blanks. */
final class ElementText {

    private ElementText() {}

    /** The text of a value; of one that was refused, null. */
    static String of(Object value) {
        StringWriter text = new StringWriter();
        try (JsonGenerator out = ElementParser.FACTORY.createGenerator(text)) {
            write(value, new GeneratorTokens(out));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    static void write(Object value, JsonForm.Tokens out) throws IOException {
        if (value instanceof Element element) {
            out.startObject();
            for (int i = 0; i < element.size; i++) {
                out.name(element.names[i]);
                write(element.values[i], out);
            }
            out.endObject();
        } else if (value instanceof Items items) {
            out.startList();
            for (int i = 0; i < items.size; i++) {
                write(items.values[i], out);
            }
            out.endList();
        } else if (value instanceof String string) {
            out.text(string);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof Boolean truth) {
            out.logical(truth);
        } else {
            out.nothing();
        }
    }
}
