package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonGenerator;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Writes the members of objects, leaving out what is empty. */
final class ElementWriter {

    private final JsonGenerator out;
    private final KeptMembers kept;

    ElementWriter(JsonGenerator out) {
        this(out, new KeptMembers(UnknownMembers.none()));
    }

    ElementWriter(JsonGenerator out, KeptMembers kept) {
        this.out = out;
        this.kept = kept;
    }

    void text(String name, String text) throws IOException {
        out.writeStringField(name, whole(text));
    }

    /** Any id, date, period or constant by its text form. */
    void text(String name, Optional<?> value) throws IOException {
        if (value.isPresent()) {
            text(name, value.get().toString());
        }
    }

    void date(String name, LocalDate day) throws IOException {
        out.writeStringField(name, day.toString());
    }

    void number(String name, BigDecimal number) throws IOException {
        out.writeFieldName(name);
        out.writeNumber(number.toPlainString());
    }

    void number(String name, Optional<BigDecimal> number) throws IOException {
        if (number.isPresent()) {
            number(name, number.get());
        }
    }

    void numbers(String name, Collection<BigDecimal> numbers) throws IOException {
        if (!numbers.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (BigDecimal number : numbers) {
                out.writeNumber(number.toPlainString());
            }
            out.writeEndArray();
        }
    }

    void numbersByName(String name, Map<String, BigDecimal> numbers) throws IOException {
        if (!numbers.isEmpty()) {
            out.writeObjectFieldStart(name);
            for (Map.Entry<String, BigDecimal> number : numbers.entrySet()) {
                number(whole(number.getKey()), number.getValue());
            }
            out.writeEndObject();
        }
    }

    void number(String name, long number) throws IOException {
        out.writeNumberField(name, number);
    }

    void number(String name, OptionalInt number) throws IOException {
        if (number.isPresent()) {
            out.writeNumberField(name, number.getAsInt());
        }
    }

    /** Written only where it is true. */
    void flag(String name, boolean value) throws IOException {
        if (value) {
            out.writeBooleanField(name, true);
        }
    }

    void logical(String name, boolean value) throws IOException {
        out.writeBooleanField(name, value);
    }

    void localized(String name, LocalizedText text) throws IOException {
        element(name, text, LocalizedTextCodec.INSTANCE);
    }

    /** Words in both languages. */
    void words(String name, Localized words) throws IOException {
        element(name, words, WORDS);
    }

    /** Sentences in both languages. */
    void words(String name, Collection<? extends Localized> sentences) throws IOException {
        elements(name, sentences, WORDS);
    }

    private static final Writes<Localized> WORDS = (words, out) -> LocalizedTextCodec.INSTANCE.write(
            words instanceof LocalizedText localizedText
                    ? localizedText
                    : LocalizedText.of(words.text(Languages.VIETNAMESE), words.text(Languages.ENGLISH)),
            out);

    void texts(String name, Collection<?> values) throws IOException {
        if (!values.isEmpty()) {
            out.writeArrayFieldStart(name);
            for (Object value : values) {
                out.writeString(whole(value.toString()));
            }
            out.writeEndArray();
        }
    }

    void textsByName(String name, Map<String, String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.writeObjectFieldStart(name);
            for (Map.Entry<String, String> text : texts.entrySet()) {
                out.writeStringField(whole(text.getKey()), whole(text.getValue()));
            }
            out.writeEndObject();
        }
    }

    <T> void element(String name, Optional<? extends T> value, Writes<T> codec) throws IOException {
        if (value.isPresent()) {
            element(name, value.get(), codec);
        }
    }

    <T> void element(String name, T value, Writes<T> codec) throws IOException {
        out.writeObjectFieldStart(name);
        codec.write(value, this);
        endObject();
    }

    <T> void elements(String name, Collection<? extends T> values, Writes<T> codec) throws IOException {
        if (!values.isEmpty()) {
            start(name);
            for (T value : values) {
                item(value, codec);
            }
            end();
        }
    }

    /** Starts a list, which is written also where it stays empty. */
    void start(String name) throws IOException {
        out.writeArrayFieldStart(name);
    }

    <T> void item(T value, Writes<T> codec) throws IOException {
        out.writeStartObject();
        codec.write(value, this);
        endObject();
    }

    /** Ends an object behind the members that were kept for it. */
    void endObject() throws IOException {
        kept.writeTo(out);
        out.writeEndObject();
    }

    void end() throws IOException {
        out.writeEndArray();
    }

    private static String whole(String text) {
        if (ElementParser.hasHalfCharacter(text)) {
            throw new IllegalArgumentException("a text with half of a character (a lone surrogate) cannot be written");
        }
        return text;
    }
}
