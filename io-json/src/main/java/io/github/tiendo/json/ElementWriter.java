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
        items(name, numbers, (number, to) -> out.number(number));
    }

    void numbersByName(String name, Map<String, BigDecimal> numbers) throws IOException {
        byName(name, numbers, (number, to) -> number(whole(number.getKey()), number.getValue()));
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
        items(name, values, (value, to) -> out.text(whole(value.toString())));
    }

    void textsByName(String name, Map<String, String> texts) throws IOException {
        byName(name, texts, (text, to) -> text(whole(text.getKey()), text.getValue()));
    }

    /** Whatever a map holds, each under its own name. */
    private <V> void byName(String name, Map<String, V> values, Writes<Map.Entry<String, V>> each) throws IOException {
        if (!values.isEmpty()) {
            element(name, values.entrySet(), (all, to) -> {
                for (Map.Entry<String, V> value : all) {
                    each.write(value, to);
                }
            });
        }
    }

    /** A list of whatever each of its values is written as. */
    private <T> void items(String name, Collection<? extends T> values, Writes<T> each) throws IOException {
        if (!values.isEmpty()) {
            out.name(name);
            out.startList();
            for (T value : values) {
                each.write(value, this);
            }
            out.endList();
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
