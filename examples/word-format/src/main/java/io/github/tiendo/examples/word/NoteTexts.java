package io.github.tiendo.examples.word;

import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** The texts of footnotes or endnotes by the marks that point to them. */
final class NoteTexts {

    private NoteTexts() {}

    /**
     * Adds the notes of a part.
     *
     * @param part the part
     * @param note what one of its notes is called
     * @param kind what stands before its id in the mark
     */
    static void into(Map<String, String> texts, String note, String kind, byte... part) throws XMLStreamException {
        XmlPart xml = new XmlPart(part);
        String anchor = "";
        StringBuilder text = new StringBuilder();
        for (XmlPart.Step step = xml.next(); step != XmlPart.Step.DONE; step = xml.next()) {
            if (step == XmlPart.Step.END && xml.name().equals(note)) {
                texts.put(anchor, text.toString().strip());
            }
            if (step != XmlPart.Step.START) {
                continue;
            }
            String name = xml.name();
            if (name.equals(note)) {
                anchor = BodyReader.anchor(kind + xml.attribute("id"));
                text.setLength(0);
            } else if (name.equals("p") && !text.isEmpty()) {
                text.append('\n');
            } else if (name.equals("tab") || name.equals("br")) {
                text.append(' ');
            } else if (name.equals("t")) {
                for (XmlPart.Step each = xml.next(); each != XmlPart.Step.END; each = xml.next()) {
                    text.append(xml.text());
                }
            } else if (name.equals("del") || name.equals("moveFrom")) {
                xml.skip();
            }
        }
    }
}
