package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.math.BigDecimal;

/** Tokens that a generator of Jackson writes. */
record GeneratorTokens(JsonGenerator out) implements JsonForm.Tokens {

    @Override
    public void startObject() throws IOException {
        out.writeStartObject();
    }

    @Override
    public void endObject() throws IOException {
        out.writeEndObject();
    }

    @Override
    public void startList() throws IOException {
        out.writeStartArray();
    }

    @Override
    public void endList() throws IOException {
        out.writeEndArray();
    }

    @Override
    public void name(String name) throws IOException {
        out.writeFieldName(name);
    }

    @Override
    public void text(String text) throws IOException {
        out.writeString(text);
    }

    @Override
    public void number(BigDecimal number) throws IOException {
        if (out.canWriteFormattedNumbers()) {
            out.writeNumber(number.toPlainString());
        } else {
            out.writeNumber(number);
        }
    }

    @Override
    public void number(long number) throws IOException {
        out.writeNumber(number);
    }

    @Override
    public void logical(boolean value) throws IOException {
        out.writeBoolean(value);
    }

    @Override
    public void nothing() throws IOException {
        out.writeNull();
    }

    @Override
    public void other(Object value) throws IOException {
        out.writePOJO(value);
    }
}
