package io.github.tiendo.excel;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** An {@code .xlsx} file by the text of its parts, so that files can be made as no library makes them. */
final class XlsxParts {

    static final String SHEET = "xl/worksheets/sheet1.xml";

    private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String KINDS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    private XlsxParts() {}

    /** A workbook of one sheet, {@code S}, with this content in its element. */
    static XlsxParts ofSheet(String content) {
        return new XlsxParts()
                .with(
                        "[Content_Types].xml",
                        "<Types xmlns=\"" + PACKAGE + "/content-types\">"
                                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                                + "<Override PartName=\"/xl/workbook.xml\" ContentType=\"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml\"/>"
                                + "</Types>")
                .with("_rels/.rels", relationships("r1", "officeDocument", "xl/workbook.xml"))
                .with(
                        "xl/workbook.xml",
                        "<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + KINDS
                                + "\"><sheets><sheet name=\"S\" sheetId=\"1\" r:id=\"r1\"/></sheets></workbook>")
                .with(
                        "xl/_rels/workbook.xml.rels",
                        relationships(
                                "r1",
                                "worksheet",
                                "worksheets/sheet1.xml",
                                "r2",
                                "styles",
                                "styles.xml",
                                "r3",
                                "sharedStrings",
                                "sharedStrings.xml"))
                .with(SHEET, "<worksheet xmlns=\"" + MAIN + "\">" + content + "</worksheet>");
    }

    /** The same with these rows. */
    static XlsxParts ofRows(String rows) {
        return ofSheet("<sheetData>" + rows + "</sheetData>");
    }

    /** A part of relationships, each by id, kind and target. */
    static String relationships(String... idsKindsTargets) {
        StringBuilder xml = new StringBuilder("<Relationships xmlns=\"" + PACKAGE + "/relationships\">");
        for (int i = 0; i < idsKindsTargets.length; i += 3) {
            xml.append("<Relationship Id=\"%s\" Type=\"%s/%s\" Target=\"%s\"/>"
                    .formatted(idsKindsTargets[i], KINDS, idsKindsTargets[i + 1], idsKindsTargets[i + 2]));
        }
        return xml.append("</Relationships>").toString();
    }

    XlsxParts withStyles(String content) {
        return with("xl/styles.xml", "<styleSheet xmlns=\"" + MAIN + "\">" + content + "</styleSheet>");
    }

    XlsxParts withSharedTexts(String content) {
        return with("xl/sharedStrings.xml", "<sst xmlns=\"" + MAIN + "\">" + content + "</sst>");
    }

    XlsxParts with(String part, String xml) {
        return with(part, xml.getBytes(StandardCharsets.UTF_8));
    }

    XlsxParts with(String part, byte[] content) {
        parts.put(part, content);
        return this;
    }

    String part(String name) {
        return new String(parts.get(name), StandardCharsets.UTF_8);
    }

    XlsxParts rename(String part, String name) {
        parts.put(name, parts.remove(part));
        return this;
    }

    /** Packed, with the sizes of a part behind it, as Java's own writer and SXSSF do. */
    byte[] zip() {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                out.putNextEntry(new ZipEntry(part.getKey()));
                out.write(part.getValue());
                out.closeEntry();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }

    /** Not packed, with sizes and places in the larger fields of Zip64, as for archives beyond 4 GiB. */
    byte[] zip64() {
        ByteBuffer out = ByteBuffer.allocate(1 << 20).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer directory = ByteBuffer.allocate(1 << 16).order(ByteOrder.LITTLE_ENDIAN);
        for (Map.Entry<String, byte[]> part : parts.entrySet()) {
            byte[] name = part.getKey().getBytes(StandardCharsets.UTF_8);
            long size = part.getValue().length;
            CRC32 checksum = new CRC32();
            checksum.update(part.getValue());
            long header = out.position();
            out.putInt(0x04034b50).putShort((short) 45).putShort((short) 0).putShort((short) 0);
            out.putInt(0).putInt((int) checksum.getValue()).putInt(-1).putInt(-1);
            out.putShort((short) name.length).putShort((short) 20).put(name);
            out.putShort((short) 1).putShort((short) 16).putLong(size).putLong(size);
            out.put(part.getValue());
            directory.putInt(0x02014b50).putShort((short) 45).putShort((short) 45);
            directory.putShort((short) 0).putShort((short) 0).putInt(0).putInt((int) checksum.getValue());
            directory.putInt(-1).putInt(-1).putShort((short) name.length).putShort((short) 28);
            directory
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putShort((short) 0)
                    .putInt(0)
                    .putInt(-1);
            directory.put(name).putShort((short) 1).putShort((short) 24);
            directory.putLong(size).putLong(size).putLong(header);
        }
        long start = out.position();
        long length = directory.position();
        out.put(directory.flip());
        long end = out.position();
        out.putInt(0x06064b50)
                .putLong(44)
                .putShort((short) 45)
                .putShort((short) 45)
                .putInt(0)
                .putInt(0);
        out.putLong(parts.size()).putLong(parts.size()).putLong(length).putLong(start);
        out.putInt(0x07064b50).putInt(0).putLong(end).putInt(1);
        out.putInt(0x06054b50)
                .putShort((short) 0)
                .putShort((short) 0)
                .putShort((short) -1)
                .putShort((short) -1);
        out.putInt(-1).putInt(-1).putShort((short) 0);
        byte[] bytes = new byte[out.flip().remaining()];
        out.get(bytes);
        return bytes;
    }
}
