package io.github.tiendo.excel;

import io.github.tiendo.excel.CellLook.Align;
import io.github.tiendo.excel.CellLook.Border;
import io.github.tiendo.excel.CellLook.Font;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;

/** The looks that the cells of a workbook have, numbered as cells refer to them, and the part that describes them. */
final class LookSheet {

    private static final int FIRST_OWN_FORMAT = 164;
    private static final Map<String, Integer> BUILT_IN =
            Map.of(CellLook.GENERAL, 0, "0", 1, "0.00", 2, CellLook.TEXT, 49);

    private final Map<CellLook, Integer> looks = new LinkedHashMap<>();
    private final Map<Font, Integer> fonts = new LinkedHashMap<>();
    private final Map<String, Integer> fills = new LinkedHashMap<>();
    private final Map<String, Integer> formats = new LinkedHashMap<>();

    /** The looks of a workbook whose cells look like this unless they are given another look. */
    LookSheet(CellLook usual) {
        number(usual);
    }

    int number(CellLook look) {
        Integer known = looks.get(look);
        if (known != null) {
            return known;
        }
        fonts.putIfAbsent(look.font(), fonts.size());
        if (!look.fill().isEmpty()) {
            // the first two are given by the format
            fills.putIfAbsent(look.fill(), fills.size() + 2);
        }
        if (!BUILT_IN.containsKey(look.format())) {
            formats.putIfAbsent(look.format(), FIRST_OWN_FORMAT + formats.size());
        }
        looks.put(look, looks.size());
        return looks.size() - 1;
    }

    void write(XmlBytes xml) throws IOException {
        xml.raw("<styleSheet xmlns=\"").raw(WorkbookOutput.MAIN).raw("\">");
        if (!formats.isEmpty()) {
            xml.raw("<numFmts count=\"").number(formats.size()).raw("\">");
            for (Map.Entry<String, Integer> format : formats.entrySet()) {
                xml.raw("<numFmt numFmtId=\"").number(format.getValue()).raw("\" formatCode=\"");
                xml.text(format.getKey()).raw("\"/>");
            }
            xml.raw("</numFmts>");
        }
        xml.raw("<fonts count=\"").number(fonts.size()).raw("\">");
        for (Font font : fonts.keySet()) {
            write(font, xml);
        }
        xml.raw("</fonts><fills count=\"").number(fills.size() + 2);
        xml.raw(
                "\"><fill><patternFill patternType=\"none\"/></fill><fill><patternFill patternType=\"gray125\"/></fill>");
        for (String fill : fills.keySet()) {
            xml.raw("<fill><patternFill patternType=\"solid\"><fgColor rgb=\"FF")
                    .raw(fill);
            xml.raw("\"/><bgColor indexed=\"64\"/></patternFill></fill>");
        }
        xml.raw("</fills><borders count=\"").number(Border.values().length).raw("\">");
        xml.raw("<border><left/><right/><top/><bottom/><diagonal/></border><border>");
        for (String side : new String[] {"left", "right", "top", "bottom"}) {
            line(side, "thin", "A6A6A6", xml);
        }
        xml.raw("<diagonal/></border><border><left/><right/><top/>");
        line("bottom", "medium", "1F4E79", xml);
        xml.raw("<diagonal/></border></borders>");
        xml.raw(
                "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>");
        xml.raw("<cellXfs count=\"").number(looks.size()).raw("\">");
        for (CellLook look : looks.keySet()) {
            write(look, xml);
        }
        xml.raw(
                "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>");
        xml.raw("</styleSheet>");
    }

    private static void line(String side, String style, String colour, XmlBytes xml) throws IOException {
        xml.raw("<")
                .raw(side)
                .raw(" style=\"")
                .raw(style)
                .raw("\"><color rgb=\"FF")
                .raw(colour);
        xml.raw("\"/></").raw(side).raw(">");
    }

    private static void write(Font font, XmlBytes xml) throws IOException {
        xml.raw("<font>").raw(font.isBold() ? "<b/>" : "").raw(font.isItalic() ? "<i/>" : "");
        xml.raw("<sz val=\"").number(font.points()).raw("\"/><color rgb=\"FF").raw(font.colour());
        xml.raw("\"/><name val=\"")
                .text(font.name())
                .raw("\"/><family val=\"")
                .raw(font.name().startsWith("Times") ? "1" : "2");
        xml.raw("\"/></font>");
    }

    private void write(CellLook look, XmlBytes xml) throws IOException {
        int format = BUILT_IN.getOrDefault(look.format(), formats.getOrDefault(look.format(), 0));
        int fill = fills.getOrDefault(look.fill(), 0);
        xml.raw("<xf numFmtId=\"").number(format).raw("\" fontId=\"").number(fonts.get(look.font()));
        xml.raw("\" fillId=\"")
                .number(fill)
                .raw("\" borderId=\"")
                .number(look.border().ordinal());
        xml.raw("\" xfId=\"0\"").raw(look.isQuoted() ? " quotePrefix=\"1\"" : "");
        xml.raw(" applyNumberFormat=\"1\" applyFont=\"1\" applyFill=\"1\" applyBorder=\"1\" applyAlignment=\"1\">");
        xml.raw("<alignment");
        if (look.align() != Align.BY_CONTENT) {
            xml.raw(" horizontal=\"")
                    .raw(
                            switch (look.align()) {
                                case LEFT -> "left";
                                case CENTRE -> "center";
                                default -> "right";
                            });
            xml.raw("\"");
        }
        xml.raw(" vertical=\"").raw(look.isTop() ? "top" : "center").raw("\"");
        xml.raw(look.wraps() ? " wrapText=\"1\"" : "");
        if (look.indent() > 0) {
            xml.raw(" indent=\"").number(look.indent()).raw("\"");
        }
        xml.raw("/></xf>");
    }
}
