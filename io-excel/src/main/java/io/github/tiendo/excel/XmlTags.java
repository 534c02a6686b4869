package io.github.tiendo.excel;

import io.github.tiendo.spi.ReadLimits;

/**
 * Counts the elements of the parts of a workbook by their opening marks, and among them rows and cells, so that a sheet
 * which would exhaust the heap is refused before it is built.
 *
 * <p>Bytes are taken as they come; zero bytes are passed over, which makes 16-bit encodings readable as well. What is
 * no XML holds marks by chance only.
 */
final class XmlTags {

    private static final int MAX_NAME = 8;
    private static final int ELEMENTS_PER_CELL = 4;
    private static final long ELEMENTS_OF_ANY_WORKBOOK = 1_000_000;

    private final ReadLimits limits;
    private final byte[] name = new byte[MAX_NAME];
    private long elements;
    private long cells;
    private long rows;
    private int length = -1;
    private boolean xml;
    private boolean decided;

    XmlTags(ReadLimits limits) {
        this.limits = limits;
    }

    void startPart() {
        rows = 0;
        length = -1;
        xml = false;
        decided = false;
    }

    long elements() {
        return elements;
    }

    void scan(byte[] buffer, int count) throws RefusedException {
        for (int i = 0; i < count; i++) {
            byte b = buffer[i];
            if (b == 0) {
                continue;
            }
            if (!decided && b > ' ') {
                decided = true;
                xml = b == '<';
            }
            if (decided && !xml) {
                return;
            }
            step(b);
        }
    }

    private void step(byte b) throws RefusedException {
        if (b == '<') {
            length = 0;
        } else if (length < 0) {
            return;
        } else if (length == 0 && (b == '/' || b == '?')) {
            length = -1;
        } else if (b == ':') {
            length = 0;
        } else if (b == '>' || b == '/' || b <= ' ' && b > 0) {
            endOfName();
            length = -1;
        } else if (length < MAX_NAME) {
            name[length++] = b;
        }
    }

    private void endOfName() throws RefusedException {
        if (is("!DOCTYPE")) {
            throw WorkbookGuard.broken(Found.DECLARATION);
        }
        elements++;
        if (elements > ELEMENTS_PER_CELL * (long) limits.elements() + ELEMENTS_OF_ANY_WORKBOOK) {
            throw WorkbookGuard.exceeded("elements", limits.elements());
        }
        if (is("c") && ++cells > limits.elements()) {
            throw WorkbookGuard.exceeded("elements", limits.elements());
        }
        if (is("row") && ++rows > limits.rows()) {
            throw WorkbookGuard.exceeded("rows", limits.rows());
        }
    }

    private boolean is(String expected) {
        if (length != expected.length()) {
            return false;
        }
        for (int i = 0; i < length; i++) {
            if (name[i] != expected.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
