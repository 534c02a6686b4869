package io.github.tiendo.examples.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.DeflaterOutputStream;

/** Writes a PDF object by object, also such as no program would write. Object 1 is the catalogue, 2 the tree of pages. */
final class Pdf {

    private final List<byte[]> objects = new ArrayList<>();

    private Pdf() {}

    /** A file of pages, of which each draws one content; the letters are those of Helvetica. */
    static byte[] ofPages(String... contents) {
        Pdf pdf = new Pdf();
        int first = 4;
        StringBuilder kids = new StringBuilder();
        for (int i = 0; i < contents.length; i++) {
            kids.append(first + 2 * i).append(" 0 R ");
        }
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [" + kids + "] /Count " + contents.length + " >>");
        pdf.add("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>");
        for (int i = 0; i < contents.length; i++) {
            pdf.page(first + 2 * i + 1, "/Font << /F 3 0 R >>");
            pdf.stream("", contents[i].getBytes(StandardCharsets.ISO_8859_1));
        }
        return pdf.bytes();
    }

    /** A page with one content that is packed, however large it is when unpacked. */
    static byte[] ofPacked(byte[] content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            deflate.write(content);
        }
        Pdf pdf = new Pdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.page(4, "");
        pdf.stream("/Filter /FlateDecode ", packed.toByteArray());
        return pdf.bytes();
    }

    /** A page with a drawing that draws another ten times, and so on. */
    static byte[] ofDrawingsInDrawings(int depth) {
        Pdf pdf = new Pdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.page(4, "/XObject << /X 5 0 R >>");
        pdf.stream("", "/X Do".getBytes(StandardCharsets.ISO_8859_1));
        for (int i = 0; i < depth; i++) {
            pdf.stream(
                    "/Type /XObject /Subtype /Form /BBox [0 0 100 100] /Resources << /XObject << /X " + (6 + i)
                            + " 0 R >> >> ",
                    "/X Do ".repeat(10).getBytes(StandardCharsets.ISO_8859_1));
        }
        pdf.stream("/Type /XObject /Subtype /Form /BBox [0 0 100 100] ", "q Q".getBytes(StandardCharsets.ISO_8859_1));
        return pdf.bytes();
    }

    /** A page that is one picture. */
    static byte[] ofAPicture() {
        Pdf pdf = new Pdf();
        pdf.add("<< /Type /Catalog /Pages 2 0 R >>");
        pdf.add("<< /Type /Pages /Kids [3 0 R] /Count 1 >>");
        pdf.page(4, "/XObject << /X 5 0 R >>");
        pdf.stream("", "100 0 0 100 0 0 cm /X Do".getBytes(StandardCharsets.ISO_8859_1));
        pdf.stream(
                "/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 ",
                (byte) 0x7F);
        return pdf.bytes();
    }

    /** Lines of text from the top of a page. */
    static String lines(String... lines) {
        StringBuilder content = new StringBuilder("BT /F 12 Tf 50 780 Td 16 TL");
        for (String line : lines) {
            content.append(" (")
                    .append(line.replace("\\", "\\\\").replace("(", "\\(").replace(")", "\\)"))
                    .append(") Tj T*");
        }
        return content.append(" ET").toString();
    }

    private void page(int content, String resources) {
        add("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents " + content + " 0 R /Resources << "
                + resources + " >> >>");
    }

    private void add(String object) {
        objects.add(object.getBytes(StandardCharsets.ISO_8859_1));
    }

    private void stream(String entries, byte... content) {
        ByteArrayOutputStream object = new ByteArrayOutputStream();
        object.writeBytes(("<< " + entries + "/Length " + content.length + " >>\nstream\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        object.writeBytes(content);
        object.writeBytes("\nendstream".getBytes(StandardCharsets.ISO_8859_1));
        objects.add(object.toByteArray());
    }

    private byte[] bytes() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes("%PDF-1.7\n%\u00e2\u00e3\u00cf\u00d3\n".getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder places = new StringBuilder("0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("0".repeat(10 - String.valueOf(file.size()).length()))
                    .append(file.size())
                    .append(" 00000 n \n");
            file.writeBytes((i + 1 + " 0 obj\n").getBytes(StandardCharsets.ISO_8859_1));
            file.writeBytes(objects.get(i));
            file.writeBytes("\nendobj\n".getBytes(StandardCharsets.ISO_8859_1));
        }
        int start = file.size();
        int size = objects.size() + 1;
        file.writeBytes(("xref\n0 " + size + "\n" + places + "trailer\n<< /Size " + size
                        + " /Root 1 0 R >>\nstartxref\n" + start + "\n%%EOF\n")
                .getBytes(StandardCharsets.ISO_8859_1));
        return file.toByteArray();
    }
}
