package io.github.tiendo.json;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.core.io.JsonEOFException;
import io.github.tiendo.finding.Finding;
import io.github.tiendo.spi.ReadLimits;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.Locale;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Turns tokens into elements in one pass. It checks what can be told without knowing what the elements mean: syntax,
 * limits, members that stand twice, texts that are no whole characters.
 *
 * <p>Where the document breaks off, the elements that are open stay {@linkplain Node#isCut cut}, so that what was read
 * before can be used.
 */
final class ElementParser {

    /** How much of a refused number or name is repeated in a finding. */
    private static final int EXCERPT = 40;

    /** The digits that always fit a long. */
    private static final int LONG_DIGITS = 18;

    /** Jackson's own limits are lifted, since they end the document where ours only lose a value. */
    static final JsonFactory FACTORY = new JsonFactoryBuilder()
            .disable(JsonFactory.Feature.INTERN_FIELD_NAMES)
            .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxNestingDepth(Integer.MAX_VALUE)
                    .maxNumberLength(Integer.MAX_VALUE)
                    .maxStringLength(Integer.MAX_VALUE)
                    .maxNameLength(Integer.MAX_VALUE)
                    .build())
            .build();

    private static final ToIntFunction<JsonParser> OFFSETS =
            parser -> (int) parser.currentTokenLocation().getByteOffset();

    private final ReadLimits limits;
    private final Findings findings;
    private final ToIntFunction<JsonParser> places;
    private final boolean mayHaveHalves;
    private @Nullable Node current;
    private @Nullable Object root;
    private int depth;
    private int values;

    private ElementParser(
            ReadLimits limits, Findings findings, ToIntFunction<JsonParser> places, boolean mayHaveHalves) {
        this.mayHaveHalves = mayHaveHalves;
        this.limits = limits;
        this.findings = findings;
        this.places = places;
    }

    /**
     * The value of a whole document.
     *
     * @return an element, items, a scalar or a mark; null where not even a beginning could be read
     */
    static @Nullable Object parse(Content content, ReadLimits limits, Findings findings) throws IOException {
        ElementParser elements = new ElementParser(limits, findings, OFFSETS, mayHaveHalves(content));
        try (JsonParser parser = FACTORY.createParser(content.bytes(), content.start(), content.length())) {
            elements.readAll(parser, content, null);
        }
        return elements.root;
    }

    /** Fills an element from a line; false where the line is no whole object. */
    static boolean parse(Content line, Element into, ReadLimits limits, Findings findings) throws IOException {
        ElementParser elements = new ElementParser(limits, findings, OFFSETS, mayHaveHalves(line));
        try (JsonParser parser = FACTORY.createParser(line.bytes(), line.start(), line.length())) {
            if (!elements.readAll(parser, line, into)) {
                return false;
            }
        }
        if (elements.root != into && elements.root != null) {
            findings.add(
                    Finding.of(JsonFindingCode.WRONG_TYPE)
                            .with("found", Fields.kind(elements.root))
                            .with("expected", Expected.OBJECT),
                    0,
                    "");
        }
        return elements.root == into;
    }

    /** The value that a parser of somebody else stands at; its errors are the caller's. */
    static Object parse(JsonParser parser, ReadLimits limits, Findings findings) throws IOException {
        ElementParser elements = new ElementParser(limits, findings, any -> -1, true);
        JsonToken token = parser.currentToken();
        do {
            if (!elements.accept(parser, token)) {
                return JsonFindingCode.TRUNCATED;
            }
        } while (elements.current != null && (token = parser.nextToken()) != null);
        return elements.root == null ? JsonFindingCode.TRUNCATED : elements.root;
    }

    /** Reads to the end; false where the document broke off. */
    private boolean readAll(JsonParser parser, Content content, @Nullable Element into) throws IOException {
        try {
            JsonToken token = parser.nextToken();
            if (into != null && token == JsonToken.START_OBJECT) {
                open(into, into);
                token = parser.nextToken();
            }
            while (token != null) {
                if (root != null && current == null) {
                    syntax(content, places.applyAsInt(parser));
                    return false;
                }
                if (!accept(parser, token)) {
                    return false;
                }
                token = parser.nextToken();
            }
            if (root == null) {
                findings.add(Finding.of(JsonFindingCode.TRUNCATED), content.length(), "");
            }
            return root != null;
        } catch (JsonEOFException e) {
            findings.add(Finding.of(JsonFindingCode.TRUNCATED), content.length(), pointer());
        } catch (JsonProcessingException | IllegalStateException e) {
            // A table of names flooded on purpose is an IllegalStateException.
            long after = parser.currentLocation().getByteOffset();
            syntax(content, (int) Math.max(0, Math.min(after, content.length()) - 1));
        }
        return false;
    }

    /** Half a character can only stand in UTF-8 where it is escaped. */
    private static boolean mayHaveHalves(Content content) {
        return Octets.indexOf('\\', content.bytes(), content.start(), content.start() + content.length()) >= 0;
    }

    private void syntax(Content content, int offset) {
        String found = content.characterAt(startOfCharacter(content, offset));
        if (found.isEmpty()) {
            findings.add(Finding.of(JsonFindingCode.TRUNCATED), content.length(), pointer());
        } else {
            findings.add(
                    Finding.of(JsonFindingCode.SYNTAX).with("found", printable(found)),
                    startOfCharacter(content, offset),
                    pointer());
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

    private String pointer() {
        return current == null ? "" : current.pointer();
    }

    /** Takes one token in; false where the rest must not be read. */
    private boolean accept(JsonParser parser, JsonToken token) throws IOException {
        if (token == JsonToken.FIELD_NAME) {
            return true;
        }
        if (token.isStructEnd()) {
            close();
            return true;
        }
        int offset = places.applyAsInt(parser);
        if (++values > limits.elements()) {
            findings.add(
                    Finding.of(JsonFindingCode.TOO_MANY_VALUES).with("limit", limits.elements()), offset, pointer());
            return false;
        }
        String key = current instanceof Element ? parser.currentName() : "";
        boolean refused = current instanceof Element element && !isNew(element, key, offset);
        if (!token.isStructStart()) {
            Object value = scalar(parser, token, key, offset);
            if (!refused) {
                put(key, value, offset);
            }
            return true;
        }
        if (depth >= limits.nesting()) {
            findings.add(Finding.of(JsonFindingCode.TOO_DEEP).with("limit", limits.nesting()), offset, pointer());
            return false;
        }
        String name = current instanceof Items items ? String.valueOf(items.size) : key;
        Node node =
                token == JsonToken.START_OBJECT ? new Element(current, name, offset) : new Items(current, name, offset);
        if (!refused) {
            put(key, node, offset);
        }
        open(node, root == null ? node : root);
        return true;
    }

    private void open(Node node, Object newRoot) {
        root = newRoot;
        current = node;
        depth++;
    }

    private void close() {
        Node closed = current;
        if (closed != null) {
            closed.isCut = false;
            current = closed.parent;
            depth--;
        }
    }

    private boolean isNew(Element element, String key, int offset) {
        if (key.length() > limits.cellLength()) {
            tooLong(key.length(), offset, element.pointer());
            return false;
        }
        if (element.has(key)) {
            findings.add(
                    Finding.of(JsonFindingCode.DUPLICATE_KEY).with("found", excerpt(key)),
                    offset,
                    element.pointer(key));
            return false;
        }
        return true;
    }

    private void put(String key, Object value, int offset) {
        Node node = current;
        if (node instanceof Element element) {
            element.add(key, value, offset);
        } else if (node instanceof Items items) {
            items.add(value, offset);
        } else {
            root = value;
        }
    }

    private Object scalar(JsonParser parser, JsonToken token, String key, int offset) throws IOException {
        return switch (token) {
            case VALUE_STRING -> text(parser.getText(), key, offset);
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT -> number(parser, token, key, offset);
            case VALUE_TRUE -> Boolean.TRUE;
            case VALUE_FALSE -> Boolean.FALSE;
            case VALUE_NULL -> Element.NULL;
            default -> {
                // A parser of somebody else may hold other things, such as bytes.
                yield text(String.valueOf(parser.getText()), key, offset);
            }
        };
    }

    private Object text(String text, String key, int offset) {
        if (text.length() > limits.cellLength()) {
            tooLong(text.length(), offset, pointerOf(key));
            return JsonFindingCode.TEXT_TOO_LONG;
        }
        if (mayHaveHalves && hasHalfCharacter(text)) {
            findings.add(Finding.of(JsonFindingCode.HALF_CHARACTER), offset, pointerOf(key));
            return JsonFindingCode.HALF_CHARACTER;
        }
        return text;
    }

    static boolean hasHalfCharacter(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (Character.isSurrogate(text.charAt(i))) {
                if (!Character.isHighSurrogate(text.charAt(i))
                        || i + 1 == text.length()
                        || !Character.isLowSurrogate(text.charAt(i + 1))) {
                    return true;
                }
                i++;
            }
        }
        return false;
    }

    private Object number(JsonParser parser, JsonToken token, String key, int offset) throws IOException {
        int length = parser.getTextLength();
        if (length <= limits.numbers().maxTextLength()) {
            try {
                BigDecimal number = token == JsonToken.VALUE_NUMBER_INT && length <= LONG_DIGITS
                        ? BigDecimal.valueOf(parser.getLongValue())
                        : parser.getDecimalValue();
                if (limits.numbers().allows(number)) {
                    return number;
                }
            } catch (JsonProcessingException | NumberFormatException e) {
                // An exponent beyond what a number can have: the same as too large a one.
            }
        }
        findings.add(
                Finding.of(JsonFindingCode.NUMBER_TOO_LONG)
                        .with("found", excerpt(parser.getText()))
                        .with("digits", limits.numbers().maxDigits())
                        .with("exponent", limits.numbers().maxExponent()),
                offset,
                pointerOf(key));
        return JsonFindingCode.NUMBER_TOO_LONG;
    }

    private void tooLong(int length, int offset, String pointer) {
        findings.add(
                Finding.of(JsonFindingCode.TEXT_TOO_LONG).with("found", length).with("limit", limits.cellLength()),
                offset,
                pointer);
    }

    private String pointerOf(String key) {
        Node node = current;
        if (node instanceof Items items) {
            return node.pointer(String.valueOf(items.size));
        }
        return node == null ? "" : node.pointer(key);
    }

    static String excerpt(String text) {
        return text.length() <= EXCERPT ? text : text.substring(0, EXCERPT) + "…";
    }
}
