package io.github.tiendo.json;

import io.github.tiendo.finding.Finding;
import io.github.tiendo.finding.Outcome;
import io.github.tiendo.grade.Scale;
import io.github.tiendo.spi.ReadLimits;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Makes a value of the tokens of its JSON form. From {@link JsonForm#builder}.
 *
 * @param <T> the type of the value
 */
public final class JsonValueBuilder<T> implements JsonTokens {

    private static final String SOURCE = "json";

    private final Class<T> type;
    private final Reads<? super T> codec;
    private final Collection<Scale> scales;
    private final Findings findings = new Findings(new Content(SOURCE, new byte[0], 0));
    private final ElementBuilder elements;

    JsonValueBuilder(Class<T> type, Reads<? super T> codec, Collection<Scale> scales, ReadLimits limits) {
        this.type = type;
        this.codec = codec;
        this.scales = scales;
        this.elements = new ElementBuilder(limits, findings, HeldMemory.ofElements(), true);
    }

    /**
     * The value of the tokens so far.
     *
     * @return the value with what was found, each finding with the JSON pointer of its place; no value where it lacks what it
     *     cannot be without
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
     * Whether the value is whole or a limit was met, so that further tokens make no difference.
     *
     * @return true if whoever passes tokens may stop
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
