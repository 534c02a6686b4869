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
            write(value, out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator out) throws IOException {
        if (value instanceof Element element) {
            out.writeStartObject();
            for (int i = 0; i < element.size; i++) {
                out.writeFieldName(element.names[i]);
                write(element.values[i], out);
            }
            out.writeEndObject();
        } else if (value instanceof Items items) {
            out.writeStartArray();
            for (int i = 0; i < items.size; i++) {
                write(items.values[i], out);
            }
            out.writeEndArray();
        } else if (value instanceof String string) {
            out.writeString(string);
        } else if (value instanceof BigDecimal number) {
            out.writeNumber(number.toPlainString());
        } else if (value instanceof Boolean truth) {
            out.writeBoolean(truth);
        } else {
            out.writeNull();
        }
    }
}
