package io.github.tiendo.excel;

import com.fasterxml.aalto.stax.InputFactoryImpl;
import com.fasterxml.aalto.stax.StreamReaderImpl;
import io.github.tiendo.excel.ZipParts.Part;
import java.io.CharConversionException;
import java.io.IOException;
import java.util.HashSet;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import org.codehaus.stax2.typed.TypedValueDecoder;
import org.jspecify.annotations.Nullable;

/**
 * A part of a workbook as XML events, of which only elements and text are of interest. Names are local names: the two
 * kinds of Open XML differ in nothing but their namespaces.
 *
 * <p>Document types and entities are refused. No token, no depth and no number of different names costs more than an
 * honest part needs.
 */
final class XmlPart implements AutoCloseable {

    static final int START = XMLStreamConstants.START_ELEMENT;
    static final int END = XMLStreamConstants.END_ELEMENT;
    static final int TEXT = XMLStreamConstants.CHARACTERS;
    static final int END_OF_PART = XMLStreamConstants.END_DOCUMENT;

    private static final int LONGEST_TOKEN = 1 << 17;
    private static final int BYTES_OF_CHARACTER = 4;
    private static final int MAX_STRANGE_NAMES = 4_096;

    /** The XML reader looks through all prefixes at each declaration of one. */
    private static final int MAX_PREFIXES = 256;

    private final PartStream bytes;
    private final StreamReaderImpl xml;
    private final ReadBudget budget;
    private final Set<String> strangeNames = new HashSet<>();
    private final Set<String> prefixes = new HashSet<>();
    private int depth;

    private XmlPart(PartStream bytes, StreamReaderImpl xml, ReadBudget budget) {
        this.bytes = bytes;
        this.xml = xml;
        this.budget = budget;
    }

    static XmlPart open(ZipParts parts, Part part, ReadBudget budget) throws IOException, RefusedException {
        int longest = (int) Math.min(
                Integer.MAX_VALUE,
                Math.max(
                        LONGEST_TOKEN,
                        BYTES_OF_CHARACTER * (long) budget.limits().cellLength()));
        PartStream bytes = new PartStream(parts, part, budget, longest);
        try {
            // a factory of its own, since a factory keeps the names that it has met
            InputFactoryImpl factory = new InputFactoryImpl();
            factory.setProperty(XMLInputFactory.IS_COALESCING, false);
            factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
            factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
            return new XmlPart(bytes, (StreamReaderImpl) factory.createXMLStreamReader(bytes), budget);
        } catch (XMLStreamException e) {
            bytes.close();
            throw refusal(e);
        }
    }

    /** The next start or end of an element or text that is not only blanks between elements; else the end of the part. */
    int next() throws IOException, RefusedException {
        try {
            while (true) {
                int event = xml.next();
                bytes.tokenTaken();
                switch (event) {
                    case XMLStreamConstants.START_ELEMENT:
                        if (++depth > budget.limits().nesting()) {
                            throw RefusedException.exceeded(
                                    "nesting", budget.limits().nesting());
                        }
                        if (xml.getNamespaceCount() > 0) {
                            countPrefixes();
                        }
                        return START;
                    case XMLStreamConstants.END_ELEMENT:
                        depth--;
                        return END;
                    case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA:
                        return TEXT;
                    case XMLStreamConstants.END_DOCUMENT:
                        return END_OF_PART;
                    case XMLStreamConstants.DTD, XMLStreamConstants.ENTITY_REFERENCE:
                        throw RefusedException.broken(Found.DECLARATION);
                    case XMLStreamConstants.PROCESSING_INSTRUCTION:
                        count(xml.getPITarget());
                        break;
                    default:
                        break;
                }
            }
        } catch (XMLStreamException e) {
            throw refusal(e);
        } catch (RuntimeException e) {
            throw RefusedException.broken(Found.CONTENT);
        }
    }

    /** The next child of the element that has been entered at this depth, or false at the end of that element. */
    boolean nextChild(int ofDepth) throws IOException, RefusedException {
        for (int event = next(); event != END_OF_PART; event = next()) {
            if (event == START) {
                return true;
            }
            if (event == END && depth < ofDepth) {
                if (depth == 0) {
                    finish();
                }
                return false;
            }
        }
        return false;
    }

    /** Goes to the end of the bytes, where it shows whether they are those that the part was made of. */
    private void finish() throws IOException, RefusedException {
        int event = next();
        while (event != END_OF_PART) {
            event = next();
        }
    }

    String name() {
        return xml.getLocalName();
    }

    int attributes() {
        return xml.getAttributeCount();
    }

    String attributeName(int index) {
        return xml.getAttributeLocalName(index);
    }

    String attributeValue(int index) {
        return xml.getAttributeValue(index);
    }

    /** Takes the value of an attribute without making a string of it. */
    void attribute(int index, TypedValueDecoder decoder) throws RefusedException {
        try {
            xml.getAttributeAs(index, decoder);
        } catch (XMLStreamException e) {
            throw RefusedException.broken(Found.CONTENT);
        }
    }

    /** The value of an attribute of the element, whatever its prefix; null where it has none. */
    @Nullable
    String attribute(String name) throws RefusedException {
        String value = null;
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (xml.getAttributeLocalName(i).equals(name)) {
                value = xml.getAttributeValue(i);
            } else {
                strangeAttribute(i);
            }
        }
        return value;
    }

    /** Whether an attribute says yes. */
    static boolean isTrue(@Nullable String value) {
        return "1".equals(value) || "true".equals(value);
    }

    /** Counts an attribute that nobody asked for. */
    void strangeAttribute(int index) throws RefusedException {
        count(xml.getAttributePrefix(index) + ":" + xml.getAttributeLocalName(index));
    }

    /** Passes over the element that has just started, with all that is in it. */
    void pass() throws IOException, RefusedException {
        int outside = depth - 1;
        int event = START;
        while (depth > outside) {
            if (event == START) {
                count(xml.getPrefixedName());
                for (int i = 0; i < xml.getAttributeCount(); i++) {
                    strangeAttribute(i);
                }
            }
            event = next();
        }
    }

    /** Passes over the element that has just started and that is known to hold text only, such as a formula. */
    void skip() throws IOException, RefusedException {
        countAttributes();
        int own = depth;
        for (int event = next(); depth >= own; event = next()) {
            if (event == START) {
                pass();
            }
        }
    }

    private void appendTo(CellChars text) throws RefusedException {
        try {
            text.append(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
        } catch (RuntimeException e) {
            throw lazily(e);
        }
        budget.checkLength(text.length());
    }

    /** Appends the text of the element that has just started, without that of elements in it. */
    void appendElementTo(CellChars text) throws IOException, RefusedException {
        countAttributes();
        int own = depth;
        for (int event = next(); depth >= own; event = next()) {
            if (event == TEXT && depth == own) {
                appendTo(text);
            } else if (event == START) {
                pass();
            }
        }
    }

    /** Appends the text of runs in the element that has just started, without formatting and phonetic guides. */
    void appendRichTo(CellChars text) throws IOException, RefusedException {
        countAttributes();
        int own = depth;
        for (int event = next(); depth >= own; event = next()) {
            if (event != START) {
                continue;
            }
            switch (name()) {
                case "t" -> appendElementTo(text);
                case "r" -> countAttributes();
                default -> pass();
            }
        }
    }

    private void countAttributes() throws RefusedException {
        for (int i = 0; i < xml.getAttributeCount(); i++) {
            if (!xml.getAttributeLocalName(i).equals("space")) {
                strangeAttribute(i);
            }
        }
    }

    private void countPrefixes() throws RefusedException {
        for (int i = 0; i < xml.getNamespaceCount(); i++) {
            prefixes.add(xml.getNamespacePrefix(i));
            if (prefixes.size() > MAX_PREFIXES) {
                throw RefusedException.exceeded("names", MAX_PREFIXES);
            }
        }
    }

    /** Every different name is kept by the XML reader, so there may not be any number of them. */
    private void count(String name) throws RefusedException {
        if (strangeNames.add(name) && strangeNames.size() > MAX_STRANGE_NAMES) {
            throw RefusedException.exceeded("names", MAX_STRANGE_NAMES);
        }
    }

    private static RefusedException refusal(XMLStreamException thrown) throws IOException {
        Throwable cause = thrown.getNestedException() == null ? thrown.getCause() : thrown.getNestedException();
        if (cause instanceof PartStream.Refusal refusal) {
            return refusal.refused();
        }
        if (cause instanceof IOException unreadable && !isContent(unreadable)) {
            throw unreadable;
        }
        return RefusedException.broken(Found.CONTENT);
    }

    /** The XML reader says by the same exception that bytes are no characters. */
    private static boolean isContent(IOException thrown) {
        return thrown instanceof CharConversionException;
    }

    private static RefusedException lazily(RuntimeException thrown) {
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof PartStream.Refusal refusal) {
                return refusal.refused();
            }
        }
        return RefusedException.broken(Found.CONTENT);
    }

    @Override
    public void close() {
        bytes.close();
    }
}
