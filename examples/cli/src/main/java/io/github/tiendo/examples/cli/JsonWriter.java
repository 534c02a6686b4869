package io.github.tiendo.examples.cli;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * Writes one JSON document, fields in the order in which they are written, indented by two blanks. A few lines instead
 * of a library, whose start would take longer than the writing.
 */
final class JsonWriter {

    private final StringBuilder text = new StringBuilder();
    private final boolean indented;
    private int depth;
    private boolean first = true;

    /** A document on lines of its own. */
    JsonWriter() {
        this(true);
    }

    private JsonWriter(boolean indented) {
        this.indented = indented;
    }

    /** A document on one line. */
    static JsonWriter onOneLine() {
        return new JsonWriter(false);
    }

    /** The whole document, an object. */
    void document(Consumer<JsonWriter> fields) {
        open('{');
        fields.accept(this);
        close('}');
        text.append('\n');
    }

    /**
     * A field whose value is a string, a number, a logical value or null, as what is empty is written; anything else is
     * written as its text.
     */
    void field(String name, @Nullable Object value) {
        name(name);
        value(value);
    }

    void object(String name, Consumer<JsonWriter> fields) {
        name(name);
        open('{');
        fields.accept(this);
        close('}');
    }

    /** A field whose value is an object, or null where there is none. */
    <T> void object(String name, Optional<T> item, BiConsumer<JsonWriter, T> fields) {
        item.ifPresentOrElse(there -> object(name, object -> fields.accept(object, there)), () -> field(name, null));
    }

    /** A field whose value is an array of objects. */
    <T> void objects(String name, Collection<T> items, BiConsumer<JsonWriter, T> fields) {
        name(name);
        open('[');
        for (T item : items) {
            next();
            open('{');
            fields.accept(this, item);
            close('}');
        }
        close(']');
    }

    /** A field whose value is an array of strings, numbers or logical values. */
    void values(String name, Collection<?> items) {
        name(name);
        open('[');
        for (Object item : items) {
            next();
            value(item);
        }
        close(']');
    }

    private void name(String name) {
        next();
        string(name);
        text.append(": ");
    }

    private void value(@Nullable Object value) {
        if (value instanceof Optional<?> optional) {
            value(optional.orElse(null));
        } else if (value instanceof BigDecimal number) {
            text.append(number.toPlainString());
        } else if (value == null || value instanceof Number || value instanceof Boolean) {
            text.append(value);
        } else {
            string(value.toString());
        }
    }

    private void open(char bracket) {
        text.append(bracket);
        depth++;
        first = true;
    }

    private void close(char bracket) {
        depth--;
        if (!first) {
            newLine();
        }
        text.append(bracket);
        first = false;
    }

    private void next() {
        if (!first) {
            text.append(',');
        }
        newLine();
        first = false;
    }

    private void newLine() {
        if (indented) {
            text.append('\n').append("  ".repeat(depth));
        }
    }

    private void string(String value) {
        text.append('"');
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            if (c == '"' || c == '\\') {
                text.append('\\').append(c);
            } else if (c < ' ' || c == '\u007f' || c == '\u2028' || c == '\u2029' || isLoneSurrogate(value, i)) {
                text.append("\\u").append(hex(c));
            } else {
                text.append(c);
            }
        }
        text.append('"');
    }

    private static boolean isLoneSurrogate(String value, int i) {
        char c = value.charAt(i);
        if (Character.isHighSurrogate(c)) {
            return i + 1 == value.length() || !Character.isLowSurrogate(value.charAt(i + 1));
        }
        return Character.isLowSurrogate(c) && (i == 0 || !Character.isHighSurrogate(value.charAt(i - 1)));
    }

    private static String hex(char c) {
        String digits = Integer.toHexString(c);
        return "0".repeat(4 - digits.length()) + digits;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
