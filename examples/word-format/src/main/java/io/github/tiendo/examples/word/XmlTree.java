package io.github.tiendo.examples.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.ErrorListener;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** A part of a document as a tree that can be changed; a declared document type is refused. */
record XmlTree(Document document) {

    private static final String WORDS = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

    /** Faults are thrown, and nothing is printed. */
    private static final class Faults implements ErrorHandler, ErrorListener {

        static final Faults THROWN = new Faults();

        @Override
        public void warning(SAXParseException fault) {}

        @Override
        public void error(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void fatalError(SAXParseException fault) throws SAXException {
            throw fault;
        }

        @Override
        public void warning(TransformerException fault) {}

        @Override
        public void error(TransformerException fault) throws TransformerException {
            throw fault;
        }

        @Override
        public void fatalError(TransformerException fault) throws TransformerException {
            throw fault;
        }
    }

    static XmlTree parse(byte... part) throws IOException {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            var builder = factory.newDocumentBuilder();
            builder.setErrorHandler(Faults.THROWN);
            return new XmlTree(builder.parse(new ByteArrayInputStream(part)));
        } catch (ParserConfigurationException | SAXException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    byte[] bytes() throws IOException {
        try {
            TransformerFactory printers = TransformerFactory.newDefaultInstance();
            printers.setErrorListener(Faults.THROWN);
            Transformer print = printers.newTransformer();
            print.setErrorListener(Faults.THROWN);
            print.setOutputProperty(OutputKeys.ENCODING, "UTF-8");
            document.setXmlStandalone(true);
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            print.transform(new DOMSource(document), new StreamResult(bytes));
            return bytes.toByteArray();
        } catch (TransformerException e) {
            throw new IOException(e.getMessage(), e);
        }
    }

    Element root() {
        return document.getDocumentElement();
    }

    /** The elements of a local name, as they are now, in the order in which they begin. */
    List<Element> all(String name) {
        List<Element> all = new ArrayList<>();
        Node node = root();
        while (node != null) {
            if (node instanceof Element element && name.equals(element.getLocalName())) {
                all.add(element);
            }
            node = next(node, root());
        }
        return all;
    }

    private static @Nullable Node next(Node node, Node root) {
        if (node.getFirstChild() != null) {
            return node.getFirstChild();
        }
        Node at = node;
        while (at != root && at.getNextSibling() == null) {
            at = at.getParentNode();
        }
        return at == root ? null : at.getNextSibling();
    }

    /** The texts of a paragraph, without those of paragraphs that stand in it, as in a text box. */
    static List<Element> texts(Element paragraph) {
        List<Element> texts = new ArrayList<>();
        for (Node child = paragraph.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element) {
                String name = element.getLocalName();
                if ("t".equals(name) && WORDS.equals(element.getNamespaceURI())) {
                    texts.add(element);
                } else if (!"txbxContent".equals(name) && !"AlternateContent".equals(name)) {
                    texts.addAll(texts(element));
                }
            }
        }
        return texts;
    }

    static void words(Element text, String words) {
        text.setTextContent(words);
        text.setAttributeNS(XMLConstants.XML_NS_URI, "xml:space", "preserve");
    }

    static @Nullable Element child(Element parent, String name) {
        for (Node child = parent.getFirstChild(); child != null; child = child.getNextSibling()) {
            if (child instanceof Element element && name.equals(element.getLocalName())) {
                return element;
            }
        }
        return null;
    }

    /** The tag of a content control; empty if it has none. */
    static String tagOf(Element control) {
        Element properties = child(control, "sdtPr");
        Element tag = properties == null ? null : child(properties, "tag");
        return tag == null ? "" : value(tag);
    }

    /** What an element of the vocabulary of words says in its one attribute. */
    static String value(Element element) {
        return element.getAttributeNS(WORDS, "val");
    }

    static void value(Element element, String value) {
        element.setAttributeNS(WORDS, "w:val", value);
    }

    void first(String name, Map<String, String> attributes) {
        root().insertBefore(element(name, attributes), root().getFirstChild());
    }

    void last(String name, Map<String, String> attributes) {
        root().appendChild(element(name, attributes));
    }

    private Element element(String name, Map<String, String> attributes) {
        Element element = document.createElementNS(root().getNamespaceURI(), name);
        new TreeMap<>(attributes).forEach(element::setAttribute);
        return element;
    }

    /** Takes an element of another tree behind all others. */
    Element adopt(Element other) {
        return (Element) root().appendChild(document.importNode(other, true));
    }
}
