package io.github.tiendo.examples.word;

import io.github.tiendo.spi.TextEncoding;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.util.OptionalInt;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** One part of a document, read from its first element to its last; a declared document type is refused. */
final class XmlPart {

    /** The vocabulary of words, as Word writes it and in its strict form. */
    static final Set<String> WORDS = Set.of(
            "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
            "http://purl.oclc.org/ooxml/wordprocessingml/main");

    private static final int UTF_8_MARK = 3;
    private static final int UTF_16_MARK = 2;

    private final XMLStreamReader xml;
    private int elements;

    XmlPart(byte... bytes) throws XMLStreamException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_COALESCING, true);
        // How deep elements nest is bounded by the reader, the same on every JDK.
        factory.setProperty("jdk.xml.maxElementDepth", "0");
        xml = factory.createXMLStreamReader(characters(bytes));
    }

    /** The characters; bytes that are none make reading fail, where the parser would print that they do. */
    private static Reader characters(byte... bytes) {
        boolean isMarked = bytes.length > 2 && (bytes[0] & 0xff) == 0xef && (bytes[1] & 0xff) == 0xbb;
        boolean isMarkedWide = bytes.length > 2 && ((bytes[0] & 0xff) == 0xfe || (bytes[0] & 0xff) == 0xff);
        int mark = isMarked ? UTF_8_MARK : isMarkedWide ? UTF_16_MARK : 0;
        return new InputStreamReader(
                new ByteArrayInputStream(bytes, mark, bytes.length - mark),
                TextEncoding.of(bytes).newDecoder());
    }

    /** The next element that begins, or the end of the one that is open. */
    enum Step {
        START,
        TEXT,
        END,
        DONE
    }

    Step next() throws XMLStreamException {
        while (xml.hasNext()) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    elements++;
                    return Step.START;
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    return Step.END;
                }
                case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
                    return Step.TEXT;
                }
                case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type is declared");
                default -> {
                    // comments and the like say nothing
                }
            }
        }
        return Step.DONE;
    }

    /** The name of an element of the vocabulary of words; that of any other, and of none, has a prefix. */
    String name() {
        String vocabulary = xml.getNamespaceURI();
        return vocabulary != null && WORDS.contains(vocabulary) ? xml.getLocalName() : ":" + xml.getLocalName();
    }

    /** How many elements have begun: the place of the last among all of the part, from 1. */
    int elements() {
        return elements;
    }

    String text() {
        return xml.getText();
    }

    /** An attribute by its local name; empty if there is none. */
    String attribute(String name) {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                return xml.getAttributeValue(i);
            }
        }
        return "";
    }

    /** An attribute that is a whole number; the other where it is none. */
    int number(String name, int other) {
        return number(attribute(name)).orElse(other);
    }

    static OptionalInt number(String text) {
        boolean digits = !text.isEmpty() && text.length() <= 6 && text.chars().allMatch(c -> c >= '0' && c <= '9');
        return digits ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
    }

    /** Whether a switch such as bold or hidden is on: its element stands there and does not say no. */
    boolean isOn() {
        return !Set.of("0", "false", "off").contains(attribute("val"));
    }

    /** Passes over the element that has just begun, with everything in it. */
    void skip() throws XMLStreamException {
        skipsDigits();
    }

    /** Passes over the element that has just begun, with everything in it, and tells whether a digit stood there. */
    boolean skipsDigits() throws XMLStreamException {
        boolean digits = false;
        for (int depth = 1; depth > 0; ) {
            switch (next()) {
                case START -> depth++;
                case END -> depth--;
                case DONE -> throw new XMLStreamException("an element is not closed");
                case TEXT -> digits |= hasDigit(text());
            }
        }
        return digits;
    }

    static boolean hasDigit(CharSequence text) {
        return text.chars().anyMatch(Character::isDigit);
    }
}
