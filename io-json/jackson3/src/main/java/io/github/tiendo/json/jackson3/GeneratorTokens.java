package io.github.tiendo.json.jackson3;

import io.github.tiendo.json.JsonForm;
import java.math.BigDecimal;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.StreamWriteCapability;

/** Tokens that a generator of Jackson 3 writes. */
record GeneratorTokens(JsonGenerator out) implements JsonForm.Tokens {

    @Override
    public void startObject() {
        out.writeStartObject();
    }

    @Override
    public void endObject() {
        out.writeEndObject();
    }

    @Override
    public void startList() {
        out.writeStartArray();
    }

    @Override
    public void endList() {
        out.writeEndArray();
    }

    @Override
    public void name(String name) {
        out.writeName(name);
    }

    @Override
    public void text(String text) {
        out.writeString(text);
    }

    @Override
    public void number(BigDecimal number) {
        if (out.has(StreamWriteCapability.CAN_WRITE_FORMATTED_NUMBERS)) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeNumber(number);
        }
    }

    @Override
    public void number(long number) {
        out.writeNumber(number);
    }

    @Override
    public void logical(boolean value) {
        out.writeBoolean(value);
    }

    @Override
    public void nothing() {
        out.writeNull();
    }

    @Override
    public void other(Object value) {
        out.writePOJO(value);
    }
}
