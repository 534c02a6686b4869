package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.json.UsualObservations.Usual;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Turns the text of a document into elements in one pass: checks its syntax and says where every value stands. */
final class ElementParser {

    /** The digits that always fit a long. */
    private static final int LONG_DIGITS = 18;

    /** A longer text, name or number is not even read over: what it takes to find its end could exhaust a heap. */
    private static final int LONGEST_TOKEN = 1 << 20;

    /** Jackson's own limits are wider than ours, since they end the document where ours only lose a value. */
    static final JsonFactory FACTORY = factory(LONGEST_TOKEN);

    private final ReadLimits limits;
    private final Findings findings;
    private final ElementBuilder elements;
    private final UsualObservations usual;

    /** Whether usual observations stand where none can be, so that nothing that was read counts. */
    private boolean isMisled;

    private ElementParser(ReadLimits limits, Findings findings, ElementBuilder elements, UsualObservations usual) {
        this.limits = limits;
        this.findings = findings;
        this.elements = elements;
        this.usual = usual;
    }

    private static JsonFactory factory(int longestToken) {
        return new JsonFactoryBuilder()
                .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
                .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                .streamReadConstraints(StreamReadConstraints.builder()
                        .maxNestingDepth(Integer.MAX_VALUE)
                        .maxNumberLength(longestToken)
                        .maxStringLength(longestToken)
                        .maxNameLength(longestToken)
                        .build())
                .build();
    }

    /** A factory that knows no names yet. */
    static JsonFactory factory(ReadLimits limits) {
        return factory(Math.max(
                LONGEST_TOKEN, Math.max(limits.cellLength(), limits.numbers().maxTextLength())));
    }

    /**
     * {@return the value of a whole document: an element, items, a scalar or a mark; null where not even a beginning
     * could be read}
     */
    static @Nullable Object parse(Content content, ReadLimits limits, Findings findings) throws IOException {
        ElementParser parser = parse(content, limits, findings, UsualObservations.of(content, limits));
        if (parser.isMisled) {
            findings.restart(content);
            parser = parse(content, limits, findings, UsualObservations.none(content));
        }
        return parser.elements.root();
    }

    private static ElementParser parse(Content content, ReadLimits limits, Findings findings, UsualObservations usual)
            throws IOException {
        ElementBuilder elements =
                new ElementBuilder(limits, findings, HeldMemory.ofElements(), mayHaveHalves(content, usual));
        ElementParser parser = new ElementParser(limits, findings, elements, usual);
        parser.readAll(content, factory(limits));
        return parser;
    }

    /** The object between two places of a document that has been read before. */
    static Element parseAgain(Content document, int start, int end) {
        Content object = new Content(document.source(), document.bytes(), document.start() + start, end - start, 1);
        Element element = new Element(null, "", 0);
        try {
            parse(object, element, ReadLimits.standard(), new Findings(object), FACTORY);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return element;
    }

    /** Fills an element from a line; false where the line is no whole object. */
    static boolean parse(Content line, Element into, ReadLimits limits, Findings findings, JsonFactory factory)
            throws IOException {
        UsualObservations none = UsualObservations.none(line);
        ElementBuilder elements =
                new ElementBuilder(limits, findings, HeldMemory.ofElements(), mayHaveHalves(line, none));
        elements.fill(into);
        if (!new ElementParser(limits, findings, elements, none).readAll(line, factory)) {
            return false;
        }
        @Nullable Object root = elements.root();
        if (root != into && root != null) {
            findings.add(
                    Finding.of(JsonFindingCode.WRONG_TYPE)
                            .with("found", Fields.kind(root))
                            .with("expected", Expected.OBJECT),
                    0,
                    "");
        }
        return root == into;
    }

    /** Reads to the end; false where the document broke off. */
    private boolean readAll(Content content, JsonFactory factory) throws IOException {
        try (JsonParser parser = factory.createParser(usual.rest(), content.start(), usual.restLength())) {
            return readAll(parser, content);
        }
    }

    private boolean readAll(JsonParser parser, Content content) throws IOException {
        try {
            for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
                if (elements.isOver()) {
                    syntax(content, offset(parser));
                    return false;
                }
                if (usual.hasNext()) {
                    takeBefore(offset(parser));
                }
                accept(parser, token);
                if (elements.isStopped() || isMisled) {
                    return false;
                }
            }
            if (elements.root() == null) {
                findings.add(Finding.of(JsonFindingCode.TRUNCATED), content.length(), "");
            }
            return elements.root() != null;
        } catch (StreamConstraintsException e) {
            findings.add(
                    Finding.of(JsonFindingCode.TEXT_TOO_LONG)
                            .with("found", LONGEST_TOKEN)
                            .with("limit", limits.cellLength()),
                    offset(parser),
                    elements.pointer());
        } catch (JsonEOFException e) {
            findings.add(Finding.of(JsonFindingCode.TRUNCATED), content.length(), elements.pointer());
        } catch (JsonProcessingException | IllegalStateException e) {
            // A table of names flooded on purpose is an IllegalStateException.
            long after = parser.currentLocation().getByteOffset();
            syntax(content, usual.original((int) Math.max(0, Math.min(after, usual.restLength()) - 1)));
        }
        return false;
    }

    private int offset(JsonParser parser) {
        return usual.original((int) parser.currentTokenLocation().getByteOffset());
    }

    /** Takes in the usual observations before a token. */
    private void takeBefore(int place) {
        Usual next = usual.nextBefore(place);
        if (next != null && !elements.isInObservations()) {
            isMisled = true;
            return;
        }
        while (next != null && !elements.isStopped()) {
            elements.observation(next);
            next = usual.nextBefore(place);
        }
    }

    private void accept(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            elements.name(parser.currentName());
            return;
        }
        if (token.isStructEnd()) {
            elements.endObject();
            return;
        }
        elements.at(offset(parser));
        switch (token) {
            case START_OBJECT -> elements.startObject();
            case START_ARRAY -> elements.startList();
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, token);
            case VALUE_TRUE -> elements.logical(true);
            case VALUE_FALSE -> elements.logical(false);
            case VALUE_NULL -> elements.nothing();
            default -> elements.text(parser.getText());
        }
    }

    private void number(JsonParser parser, JsonToken token) throws IOException {
        int length = parser.getTextLength();
        if (length <= limits.numbers().maxTextLength()) {
            try {
                elements.number(
                        token == JsonToken.VALUE_NUMBER_INT && length <= LONG_DIGITS
                                ? BigDecimal.valueOf(parser.getLongValue())
                                : parser.getDecimalValue());
                return;
            } catch (JsonProcessingException | NumberFormatException e) {
                // An exponent beyond what a number can have: the same as too large a one.
            }
        }
        elements.longNumber(ElementBuilder.excerpt(parser.getText()));
    }

    /** Half a character can only stand in UTF-8 where it is escaped, which it is in no usual observation. */
    private static boolean mayHaveHalves(Content content, UsualObservations usual) {
        int start = content.start();
        return Octets.indexOf('\\', usual.rest(), start, start + usual.restLength()) >= 0;
    }

    private void syntax(Content content, int offset) {
        String found = content.characterAt(startOfCharacter(content, offset));
        if (found.isEmpty()) {
            findings.add(Finding.of(JsonFindingCode.TRUNCATED), content.length(), elements.pointer());
        } else {
            findings.add(
                    Finding.of(JsonFindingCode.SYNTAX).with("found", printable(found)),
                    startOfCharacter(content, offset),
                    elements.pointer());
        }
    }

    private static int startOfCharacter(Content content, int offset) {
        int start = offset;
        while (start > 0 && start < content.length() && content.isContinuation(start)) {
            start--;
        }
        return start;
    }

    private static String printable(String character) {
        int codePoint = character.codePointAt(0);
        return Character.isISOControl(codePoint) ? String.format(Locale.ROOT, "\\u%04x", codePoint) : character;
    }
}
