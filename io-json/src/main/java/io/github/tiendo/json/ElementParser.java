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
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
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

    private ElementParser(ReadLimits limits, Findings findings, ElementBuilder elements) {
        this.limits = limits;
        this.findings = findings;
        this.elements = elements;
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
     * The value of a whole document.
     *
     * @return an element, items, a scalar or a mark; null where not even a beginning could be read
     */
    static @Nullable Object parse(Content content, ReadLimits limits, Findings findings) throws IOException {
        ElementBuilder elements = new ElementBuilder(limits, findings, HeldMemory.ofElements(), mayHaveHalves(content));
        new ElementParser(limits, findings, elements).readAll(content, factory(limits));
        return elements.root();
    }

    /** Fills an element from a line; false where the line is no whole object. */
    static boolean parse(Content line, Element into, ReadLimits limits, Findings findings, JsonFactory factory)
            throws IOException {
        ElementBuilder elements = new ElementBuilder(limits, findings, HeldMemory.ofElements(), mayHaveHalves(line));
        elements.fill(into);
        if (!new ElementParser(limits, findings, elements).readAll(line, factory)) {
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
        try (JsonParser parser = factory.createParser(content.bytes(), content.start(), content.length())) {
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
                accept(parser, token);
                if (elements.isStopped()) {
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
            syntax(content, (int) Math.max(0, Math.min(after, content.length()) - 1));
        }
        return false;
    }

    private static int offset(JsonParser parser) {
        return (int) parser.currentTokenLocation().getByteOffset();
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

    /** Half a character can only stand in UTF-8 where it is escaped. */
    private static boolean mayHaveHalves(Content content) {
        return Octets.indexOf('\\', content.bytes(), content.start(), content.start() + content.length()) >= 0;
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
