package io.github.tiendo.examples.word;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import javax.xml.stream.XMLStreamException;

/** Which styles of paragraphs are headings, and which put them into a list. */
final class Styles {

    /** How many styles may build on each other. */
    private static final int LONGEST_CHAIN = 16;

    private static final int HEADINGS = 9;
    private static final String HEADING = "heading ";

    /** A style of paragraphs; what it does not say is said by the one on which it builds. */
    private static final class Style {
        private String basedOn = "";
        private OptionalInt heading = OptionalInt.empty();
        private Optional<String> list = Optional.empty();
        private int listLevel;
    }

    /** A list and how deep in it. */
    record ListPlace(String instance, int level) {}

    private final Map<String, Style> styles = new HashMap<>();

    static Styles of(byte... part) throws XMLStreamException {
        Styles made = new Styles();
        if (part.length > 0) {
            made.read(new XmlPart(part));
        }
        return made;
    }

    private void read(XmlPart xml) throws XMLStreamException {
        Style style = new Style();
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.DONE; step = xml.next()) {
            if (step != XmlPart.Step.START) {
                continue;
            }
            switch (xml.name()) {
                case "style" -> {
                    style = new Style();
                    styles.put(xml.attribute("styleId"), style);
                }
                case "name" -> {
                    String name = xml.attribute("val").toLowerCase(Locale.ROOT);
                    if (name.startsWith(HEADING)) {
                        style.heading = XmlPart.number(name.substring(HEADING.length()));
                    } else if (name.equals("title")) {
                        style.heading = OptionalInt.of(1);
                    }
                }
                case "basedOn" -> style.basedOn = xml.attribute("val");
                case "outlineLvl" -> style.heading = heading(xml.number("val", HEADINGS));
                case "numId" -> style.list = Optional.of(xml.attribute("val"));
                case "ilvl" -> style.listLevel = xml.number("val", 0);
                default -> {
                    // how it looks
                }
            }
        }
    }

    /** The rank of a heading by its outline level from 0, which is that of no heading from 9 on. */
    static OptionalInt heading(int outlineLevel) {
        return outlineLevel < HEADINGS ? OptionalInt.of(outlineLevel + 1) : OptionalInt.empty();
    }

    OptionalInt headingOf(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.heading.isPresent()) {
                return style.heading;
            }
            style = styles.get(style.basedOn);
        }
        return OptionalInt.empty();
    }

    Optional<ListPlace> listOf(String id) {
        Style style = styles.get(id);
        for (int i = 0; style != null && i < LONGEST_CHAIN; i++) {
            if (style.list.isPresent()) {
                return Optional.of(new ListPlace(style.list.get(), style.listLevel));
            }
            style = styles.get(style.basedOn);
        }
        return Optional.empty();
    }
}
