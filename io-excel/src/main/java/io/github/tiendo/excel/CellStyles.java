package io.github.tiendo.excel;

import io.github.tiendo.excel.ZipParts.Part;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The number formats of the styles that cells can have. Formats that no style uses are not kept. */
record CellStyles(NumberFormat[] formats) {

    private static final int MAX_STYLES = 1 << 16;

    /** A workbook without styles. */
    static CellStyles none() {
        return new CellStyles(new NumberFormat[] {NumberFormat.GENERAL});
    }

    static CellStyles read(ZipParts parts, Part part, ReadBudget budget) throws IOException, RefusedException {
        int[] ids;
        try (XmlPart xml = XmlPart.open(parts, part, budget)) {
            ids = formatIds(xml);
        }
        Map<Integer, NumberFormat> own;
        try (XmlPart xml = XmlPart.open(parts, part, budget)) {
            own = ownFormats(xml, ids);
        }
        NumberFormat[] formats = new NumberFormat[ids.length];
        for (int i = 0; i < ids.length; i++) {
            int id = ids[i];
            formats[i] = own.computeIfAbsent(id, BuiltInFormats::of);
        }
        return new CellStyles(formats);
    }

    /** The format of a style, or null if there is no such style. */
    @Nullable
    NumberFormat format(int style) {
        return style >= 0 && style < formats.length ? formats[style] : null;
    }

    private static int[] formatIds(XmlPart xml) throws IOException, RefusedException {
        int[] ids = new int[64];
        int count = 0;
        enterRoot(xml);
        while (xml.nextChild(1)) {
            if (!xml.name().equals("cellXfs")) {
                xml.pass();
                continue;
            }
            while (xml.nextChild(2)) {
                if (xml.name().equals("xf")) {
                    if (count == MAX_STYLES) {
                        throw RefusedException.exceeded("styles", MAX_STYLES);
                    }
                    ids = count == ids.length ? Arrays.copyOf(ids, 2 * count) : ids;
                    ids[count++] = id(xml.attribute("numFmtId"));
                }
                xml.pass();
            }
        }
        return Arrays.copyOf(ids, count);
    }

    private static Map<Integer, NumberFormat> ownFormats(XmlPart xml, int[] ids) throws IOException, RefusedException {
        Set<Integer> used = new HashSet<>();
        for (int id : ids) {
            used.add(id);
        }
        Map<Integer, NumberFormat> formats = new HashMap<>();
        enterRoot(xml);
        while (xml.nextChild(1)) {
            if (!xml.name().equals("numFmts")) {
                xml.pass();
                continue;
            }
            while (xml.nextChild(2)) {
                if (xml.name().equals("numFmt")) {
                    int id = id(xml.attribute("numFmtId"));
                    if (used.contains(id)) {
                        formats.put(id, NumberFormat.of(xml.attribute("formatCode")));
                    }
                }
                xml.pass();
            }
            break;
        }
        return formats;
    }

    private static void enterRoot(XmlPart xml) throws IOException, RefusedException {
        if (!xml.nextChild(0)) {
            throw RefusedException.broken(Found.CONTENT);
        }
    }

    private static int id(@Nullable String value) {
        try {
            return value == null ? 0 : Integer.parseInt(value.strip());
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
