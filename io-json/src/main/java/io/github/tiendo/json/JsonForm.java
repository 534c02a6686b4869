package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Languages;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.finding.SourceLocation;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * How the values of a type stand in JSON: as a text, such as {@code "2022-Q1"}, which can be the name of a member too, or
 * as an object. Values can be read back, but for what is only made of others, such as rates.
 *
 * <p>With this a team connects the JSON library that it has; {@link TiendoModule} does it for Jackson 2.
 *
 * @param <T> the type of the values
 */
public final class JsonForm<T> {

    private final Class<T> type;
    private final @Nullable Function<T, String> printer;
    private final @Nullable Function<String, T> maker;
    private final Writes<? super T> writes;
    private final @Nullable Reads<? super T> reads;
    private final Collection<Scale> scales;

    private JsonForm(
            Class<T> type,
            @Nullable Function<T, String> printer,
            @Nullable Function<String, T> maker,
            Writes<? super T> writes,
            @Nullable Reads<? super T> reads,
            Collection<Scale> scales) {
        this.type = type;
        this.printer = printer;
        this.maker = maker;
        this.writes = writes;
        this.reads = reads;
        this.scales = scales;
    }

    /** Values that are texts. */
    static <T> JsonForm<T> text(Class<T> type, @Nullable Function<String, T> maker, Function<T, String> printer) {
        return new JsonForm<>(type, printer, maker, (value, out) -> {}, null, List.of());
    }

    /** Values that are objects and can be read. */
    static <T> JsonForm<T> object(Class<T> type, Codec<? super T> codec) {
        return new JsonForm<>(type, null, null, codec, codec, List.of());
    }

    /** Values that are objects and are only written. */
    static <T> JsonForm<T> written(Class<T> type, Writes<? super T> writes) {
        return new JsonForm<>(type, null, null, writes, null, List.of());
    }

    JsonForm<T> withScales(Collection<Scale> known) {
        return new JsonForm<>(type, printer, maker, writes, reads, known);
    }

    <S> JsonForm<S> narrowedTo(Class<S> narrower) {
        return new JsonForm<>(
                narrower, null, null, (value, out) -> writes.write(type.cast(value), out), narrowed(), scales);
    }

    @SuppressWarnings("unchecked")
    private <S> @Nullable Reads<? super S> narrowed() {
        // The builder of a value asks whether what was read is one of the narrower type.
        return (Reads<? super S>) reads;
    }

    /**
     * The type of the values; generated classes extend it.
     *
     * @return a class or an interface
     */
    public Class<T> type() {
        return type;
    }

    /** {@return whether the values are texts, otherwise objects: true for ids, periods, units and the like} */
    public boolean isText() {
        return printer != null;
    }

    /** {@return whether a value can be read back: false for what is only written} */
    public boolean isReadable() {
        return isText() ? maker != null : reads != null;
    }

    /**
     * Writes a value as a text or an object.
     *
     * @param value the value
     * @param out where to
     * @throws IOException if a token cannot be passed on
     * @throws IllegalArgumentException if a text holds half of a character, which UTF-8 cannot hold
     */
    public void write(T value, Tokens out) throws IOException {
        if (printer != null) {
            out.text(printer.apply(value));
        } else {
            out.startObject();
            writes.write(value, new ElementWriter(out));
            out.endObject();
        }
    }

    /**
     * The text of a value that is one, for the name of a member.
     *
     * @param value the value
     * @return its text
     * @throws IllegalStateException if the values are objects
     */
    public String text(T value) {
        if (printer == null) {
            throw new IllegalStateException(type.getSimpleName() + " is an object in JSON");
        }
        return printer.apply(value);
    }

    /**
     * The value of a text.
     *
     * @param text the text
     * @return the value
     * @throws IllegalArgumentException if the text is of no such value
     * @throws IllegalStateException if the values are objects or only written
     */
    public T parse(String text) {
        if (maker == null) {
            throw new IllegalStateException(type.getSimpleName() + " is not read from a text");
        }
        return maker.apply(text);
    }

    /**
     * A builder that takes the tokens of one object.
     *
     * @param limits how much it takes
     * @return a new builder
     * @throws IllegalStateException if the values are texts or only written
     */
    public ValueBuilder<T> builder(ReadLimits limits) {
        if (reads == null) {
            throw new IllegalStateException(type.getSimpleName() + " is not read from an object");
        }
        return new ValueBuilder<>(type, reads, scales, limits);
    }

    /**
     * What is wrong with a value that cannot be read, for the message of a library's exception.
     *
     * @param findings from {@link ValueBuilder#outcome}
     * @return the findings in English, each with the JSON pointer of its place
     */
    public static String problems(Collection<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.location()
                                .flatMap(SourceLocation::address)
                                .map(address -> address + ": ")
                                .orElse("")
                        + finding.message(Languages.ENGLISH))
                .collect(Collectors.joining("; "));
    }

    @Override
    public String toString() {
        return type.getSimpleName();
    }

    /**
     * Takes the tokens of JSON one after the other. It is all that our forms know of a JSON library: a value is written to
     * tokens, and made of tokens, whichever library stands behind them.
     *
     * <pre>{@code
     * tokens.startObject();
     * tokens.name("value");
     * tokens.number(new BigDecimal("77.08"));
     * tokens.endObject();                       // {"value":77.08}
     * }</pre>
     */
    public interface Tokens {

        /**
         * Starts an object.
         *
         * @throws IOException if the token cannot be passed on
         */
        void startObject() throws IOException;

        /**
         * Ends the object that was started last.
         *
         * @throws IOException if the token cannot be passed on
         */
        void endObject() throws IOException;

        /**
         * Starts a list.
         *
         * @throws IOException if the token cannot be passed on
         */
        void startList() throws IOException;

        /**
         * Ends the list that was started last.
         *
         * @throws IOException if the token cannot be passed on
         */
        void endList() throws IOException;

        /**
         * Names the member of an object whose value comes next.
         *
         * @param name the name
         * @throws IOException if the token cannot be passed on
         */
        void name(String name) throws IOException;

        /**
         * A string.
         *
         * @param text the text
         * @throws IOException if the token cannot be passed on
         */
        void text(String text) throws IOException;

        /**
         * A number, with the decimals that it has.
         *
         * @param number the number
         * @throws IOException if the token cannot be passed on
         */
        void number(BigDecimal number) throws IOException;

        /**
         * A whole number.
         *
         * @param number the number
         * @throws IOException if the token cannot be passed on
         */
        void number(long number) throws IOException;

        /**
         * True or false.
         *
         * @param value which
         * @throws IOException if the token cannot be passed on
         */
        void logical(boolean value) throws IOException;

        /**
         * The value null.
         *
         * @throws IOException if the token cannot be passed on
         */
        void nothing() throws IOException;

        /**
         * A value that is none of ours, such as one that a team's {@code Outcome} holds.
         *
         * @param value the value
         * @throws IOException if the token cannot be passed on
         * @throws IllegalArgumentException always, unless the library behind the tokens knows how to write it
         */
        default void other(Object value) throws IOException {
            throw new IllegalArgumentException(value.getClass().getName() + " has no form in JSON");
        }
    }

    /**
     * Makes a value of the tokens of its JSON form. From {@link JsonForm#builder}.
     *
     * @param <T> the type of the value
     */
    public static final class ValueBuilder<T> implements JsonForm.Tokens {

        private static final String SOURCE = "json";

        private final Class<T> type;
        private final Reads<? super T> codec;
        private final Collection<Scale> scales;
        private final Findings findings = new Findings(new Content(SOURCE, new byte[0], 0));
        private final ElementBuilder elements;

        ValueBuilder(Class<T> type, Reads<? super T> codec, Collection<Scale> scales, ReadLimits limits) {
            this.type = type;
            this.codec = codec;
            this.scales = scales;
            this.elements = new ElementBuilder(limits, findings, HeldMemory.ofElements(), true);
        }

        /**
         * {@return the value of the tokens so far: the value with what was found, each finding with the JSON pointer of
         * its place; no value where it lacks what it cannot be without}
         */
        public Outcome<T> outcome() {
            @Nullable Object root = elements.root();
            if (root instanceof Element element) {
                Optional<?> read = Fields.read(codec, new Fields(new Reading(findings, false, scales), element));
                if (read.isPresent() && type.isInstance(read.get())) {
                    return Outcome.of(type.cast(read.get()), findings.list());
                }
            }
            if (findings.codeSince(0).isEmpty()) {
                findings.add(
                        Finding.of(JsonFindingCode.WRONG_TYPE)
                                .with("found", Fields.kind(root == null ? Element.NULL : root))
                                .with("expected", Expected.OBJECT),
                        -1,
                        "");
            }
            return Outcome.failed(findings.list());
        }

        /**
         * {@return whether the value is whole or a limit was met, so that further tokens make no difference: true if
         * whoever passes tokens may stop}
         */
        public boolean isFull() {
            return elements.isOver() || elements.isStopped();
        }

        @Override
        public void startObject() {
            elements.startObject();
        }

        @Override
        public void endObject() {
            elements.endObject();
        }

        @Override
        public void startList() {
            elements.startList();
        }

        @Override
        public void endList() {
            elements.endList();
        }

        @Override
        public void name(String name) {
            elements.name(name);
        }

        @Override
        public void text(String text) {
            elements.text(text);
        }

        @Override
        public void number(BigDecimal number) {
            elements.number(number);
        }

        @Override
        public void number(long number) {
            elements.number(number);
        }

        @Override
        public void logical(boolean value) {
            elements.logical(value);
        }

        @Override
        public void nothing() {
            elements.nothing();
        }
    }
}
