package io.github.tiendo.json;

import io.github.tiendo.classification.Classification.NotRatedReason;
import io.github.tiendo.finding.FindingCode;
import io.github.tiendo.finding.Localized;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.temporal.TemporalAccessor;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;

/** Writes a value by what it is. */
final class AnyWriter {

    private AnyWriter() {}

    /** The value of an optional; null for an empty one. */
    static @Nullable Object present(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            return optional.orElse(null);
        }
        if (value instanceof OptionalInt number) {
            return number.isPresent() ? number.getAsInt() : null;
        }
        if (value instanceof OptionalLong number) {
            return number.isPresent() ? number.getAsLong() : null;
        }
        return value;
    }

    static void write(Object value, JsonForm.Tokens out) throws IOException {
        Optional<JsonForm<Object>> form = JsonForms.formOf(value);
        if (form.isPresent()) {
            form.get().write(value, out);
        } else if (value instanceof BigDecimal number) {
            out.number(number);
        } else if (value instanceof BigInteger number) {
            out.number(new BigDecimal(number));
        } else if (value instanceof Number number) {
            out.number(number.longValue());
        } else if (value instanceof Boolean truth) {
            out.logical(truth);
        } else if (value instanceof Collection<?> items) {
            list(items, out);
        } else if (value instanceof Map<?, ?> map) {
            map(map, out);
        } else if (text(value).isPresent()) {
            out.text(ElementWriter.whole(text(value).get()));
        } else if (value instanceof Localized words) {
            out.startObject();
            ElementWriter.WORDS.write(words, new ElementWriter(out));
            out.endObject();
        } else {
            out.other(value);
        }
    }

    private static void list(Collection<?> items, JsonForm.Tokens out) throws IOException {
        out.startList();
        for (Object item : items) {
            write(item, out);
        }
        out.endList();
    }

    /** An object where the keys are texts, else a list of objects with key and value. */
    private static void map(Map<?, ?> map, JsonForm.Tokens out) throws IOException {
        if (map.keySet().stream().allMatch(key -> text(key).isPresent())) {
            out.startObject();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.name(ElementWriter.whole(text(entry.getKey()).orElseThrow()));
                write(entry.getValue(), out);
            }
            out.endObject();
        } else {
            out.startList();
            for (Map.Entry<?, ?> entry : map.entrySet()) {
                out.startObject();
                out.name("key");
                write(entry.getKey(), out);
                out.name("value");
                write(entry.getValue(), out);
                out.endObject();
            }
            out.endList();
        }
    }

    /** The text of what is one: strings, constants, codes, days, ids. */
    private static Optional<String> text(Object value) {
        if (value instanceof String text) {
            return Optional.of(text);
        }
        if (value instanceof FindingCode code) {
            return Optional.of(code.id());
        }
        if (value instanceof NotRatedReason reason) {
            return Optional.of(reason.id());
        }
        if (value instanceof Enum<?> constant) {
            return Optional.of(constant.name());
        }
        if (value instanceof TemporalAccessor day) {
            return Optional.of(day.toString());
        }
        return JsonForms.formOf(value).filter(JsonForm::isText).map(form -> form.text(value));
    }
}
