package io.github.tiendo.json;

import io.github.tiendo.finding.Localized;
import io.github.tiendo.finding.LocalizedText;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Writes the members of objects, leaving out what is empty. */
record ElementWriter(JsonForm.Tokens out) {

    private static final Pattern HALF = Pattern.compile("\\p{Cs}");

    void text(String name, String text) throws IOException {
        out.name(name);
        out.text(whole(text));
    }

    void date(String name, LocalDate day) throws IOException {
        out.name(name);
        out.text(day.toString());
    }

    void number(String name, BigDecimal number) throws IOException {
        out.name(name);
        out.number(number);
    }

    void numbers(String name, Collection<BigDecimal> numbers) throws IOException {
        if (!numbers.isEmpty()) {
            out.name(name);
            out.startList();
            for (BigDecimal number : numbers) {
                out.number(number);
            }
            out.endList();
        }
    }

    void numbersByName(String name, Map<String, BigDecimal> numbers) throws IOException {
        if (!numbers.isEmpty()) {
            out.name(name);
            out.startObject();
            for (Map.Entry<String, BigDecimal> number : numbers.entrySet()) {
                number(whole(number.getKey()), number.getValue());
            }
            out.endObject();
        }
    }

    void number(String name, long number) throws IOException {
        out.name(name);
        out.number(number);
    }

    /** Written only where it is true. */
    void flag(String name, boolean value) throws IOException {
        if (value) {
            logical(name, true);
        }
    }

    void logical(String name, boolean value) throws IOException {
        out.name(name);
        out.logical(value);
    }

    /** Words in both languages. */
    void words(String name, Localized words) throws IOException {
        element(name, words, WORDS);
    }

    /** Sentences in both languages. */
    void words(String name, Collection<? extends Localized> sentences) throws IOException {
        elements(name, sentences, WORDS);
    }

    static final Writes<Localized> WORDS = (words, out) -> LocalizedTextCodec.INSTANCE.write(
            words instanceof LocalizedText localizedText ? localizedText : LocalizedText.from(words), out);

    /** Anything by what it is; an empty optional is left out. */
    void any(String name, Object value) throws IOException {
        @Nullable Object present = AnyWriter.present(value);
        if (present != null) {
            out.name(name);
            AnyWriter.write(present, out);
        }
    }

    void texts(String name, Collection<?> values) throws IOException {
        if (!values.isEmpty()) {
            out.name(name);
            out.startList();
            for (Object value : values) {
                out.text(whole(value.toString()));
            }
            out.endList();
        }
    }

    void textsByName(String name, Map<String, String> texts) throws IOException {
        if (!texts.isEmpty()) {
            out.name(name);
            out.startObject();
            for (Map.Entry<String, String> text : texts.entrySet()) {
                text(whole(text.getKey()), text.getValue());
            }
            out.endObject();
        }
    }

    <T> void element(String name, T value, Writes<T> codec) throws IOException {
        out.name(name);
        out.startObject();
        codec.write(value, this);
        out.endObject();
    }

    <T> void elements(String name, Collection<? extends T> values, Writes<T> codec) throws IOException {
        if (!values.isEmpty()) {
            list(name, values, codec);
        }
    }

    /** A list, which is written also where it is empty. */
    <T> void list(String name, Collection<? extends T> values, Writes<T> codec) throws IOException {
        out.name(name);
        out.startList();
        for (T value : values) {
            out.startObject();
            codec.write(value, this);
            out.endObject();
        }
        out.endList();
    }

    /** The text that can be read again: half of a character, which no file can hold, is U+FFFD as in a cell. */
    static String whole(String text) {
        return ElementBuilder.hasHalfCharacter(text) ? HALF.matcher(text).replaceAll("\uFFFD") : text;
    }
}
