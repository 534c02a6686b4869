package io.github.tiendo.examples.word;

import java.io.IOException;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.w3c.dom.Element;

/** The styles of an office's document: one with the name of ours counts instead of ours, others of ours are added. */
final class OfficeStyles {

    private static final Set<String> REFERENCES = Set.of("pStyle", "tblStyle");

    private final XmlTree styles;
    private final Map<String, String> idsByName = new HashMap<>();
    private final Set<String> ids = new HashSet<>();

    OfficeStyles(XmlTree styles) {
        this.styles = styles;
        for (Element style : styles.all("style")) {
            ids.add(id(style));
            idsByName.put(name(style), id(style));
        }
    }

    private static String id(Element style) {
        return style.getAttributeNS(style.getNamespaceURI(), "styleId");
    }

    private static String name(Element style) {
        Element name = XmlTree.child(style, "name");
        return name == null ? "" : XmlTree.value(name).toLowerCase(Locale.ROOT);
    }

    /** Lets what was written with our styles refer to those of the office. */
    void adopt(XmlTree made) throws IOException {
        Map<String, Element> ours = new HashMap<>();
        XmlTree.parse(Zip.utf8(WordReportWriter.resource("styles.xml")))
                .all("style")
                .forEach(style -> ours.put(id(style), style));
        for (String reference : REFERENCES) {
            for (Element element : made.all(reference)) {
                XmlTree.value(element, idOf(XmlTree.value(element), ours));
            }
        }
    }

    /** The id in the office's document of a style of ours, which is added with those on which it builds. */
    private String idOf(String id, Map<String, Element> ours) {
        Element style = ours.get(id);
        if (style == null) {
            return id;
        }
        String known = idsByName.get(name(style));
        if (known != null) {
            return known;
        }
        String free = ids.contains(id) ? "Tiendo" + id : id;
        ids.add(free);
        idsByName.put(name(style), free);
        Element added = styles.adopt(style);
        added.setAttributeNS(style.getNamespaceURI(), "w:styleId", free);
        for (String link : new String[] {"basedOn", "next"}) {
            Element other = XmlTree.child(added, link);
            if (other != null) {
                XmlTree.value(other, idOf(XmlTree.value(other), ours));
            }
        }
        return free;
    }
}
