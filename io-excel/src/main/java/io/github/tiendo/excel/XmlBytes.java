package io.github.tiendo.excel;

import java.io.IOException;
import java.io.OutputStream;

/** Writes XML in UTF-8 through a buffer of its own: markup as it is, texts escaped as the format wants them. */
final class XmlBytes {

    private static final int SIZE = 1 << 16;
    /** The most bytes that one character becomes, which is that of an escape such as {@code _x0001_}. */
    private static final int LONGEST = 8;

    private static final char[] HEX = "0123456789ABCDEF".toCharArray();

    private final OutputStream out;
    private final byte[] buffer = new byte[SIZE];
    private int size;

    XmlBytes(OutputStream out) {
        this.out = out;
    }

    /** Markup, or anything else of ASCII alone that needs no escape. */
    XmlBytes raw(String ascii) throws IOException {
        int length = ascii.length();
        for (int i = 0; i < length; i++) {
            if (size == SIZE) {
                flush();
            }
            buffer[size++] = (byte) ascii.charAt(i);
        }
        return this;
    }

    XmlBytes raw(byte[] ascii, int length) throws IOException {
        require(length);
        System.arraycopy(ascii, 0, buffer, size, length);
        size += length;
        return this;
    }

    XmlBytes number(int number) throws IOException {
        require(11);
        if (number < 0) {
            return raw(Integer.toString(number));
        }
        int rest = number;
        int digits = 1;
        for (int power = 10; digits < 10 && number >= power; power *= 10) {
            digits++;
        }
        for (int at = size + digits - 1; at >= size; at--) {
            buffer[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        size += digits;
        return this;
    }

    /** A text between two tags or in an attribute. */
    XmlBytes text(String text) throws IOException {
        int length = text.length();
        for (int i = 0; i < length; i++) {
            require(LONGEST);
            char c = text.charAt(i);
            if (c >= 0x80) {
                i += wide(c, i + 1 < length ? text.charAt(i + 1) : ' ');
            } else if (c >= ' ') {
                switch (c) {
                    case '&' -> raw("&amp;");
                    case '<' -> raw("&lt;");
                    case '>' -> raw("&gt;");
                    case '"' -> raw("&quot;");
                    case '_' -> {
                        if (text.regionMatches(i + 1, "x", 0, 1) && isEscape(text, i)) {
                            raw("_x005F_");
                        } else {
                            buffer[size++] = '_';
                        }
                    }
                    default -> buffer[size++] = (byte) c;
                }
            } else if (c == '\n' || c == '\t') {
                buffer[size++] = (byte) c;
            } else {
                escape(c);
            }
        }
        return this;
    }

    /** Writes a character beyond ASCII, and gives how many more than its first half it took. */
    private int wide(char c, char next) throws IOException {
        if (c < 0x800) {
            buffer[size++] = (byte) (0xC0 | c >> 6);
            buffer[size++] = (byte) (0x80 | c & 63);
            return 0;
        }
        if (Character.isHighSurrogate(c) && Character.isLowSurrogate(next)) {
            int point = Character.toCodePoint(c, next);
            buffer[size++] = (byte) (0xF0 | point >> 18);
            buffer[size++] = (byte) (0x80 | point >> 12 & 63);
            buffer[size++] = (byte) (0x80 | point >> 6 & 63);
            buffer[size++] = (byte) (0x80 | point & 63);
            return 1;
        }
        if (Character.isSurrogate(c) || c >= 0xFFFE) {
            escape(c);
            return 0;
        }
        buffer[size++] = (byte) (0xE0 | c >> 12);
        buffer[size++] = (byte) (0x80 | c >> 6 & 63);
        buffer[size++] = (byte) (0x80 | c & 63);
        return 0;
    }

    /** A character that XML cannot hold, as the format writes it. */
    private void escape(char c) {
        buffer[size++] = '_';
        buffer[size++] = 'x';
        for (int shift = 12; shift >= 0; shift -= 4) {
            buffer[size++] = (byte) HEX[c >> shift & 15];
        }
        buffer[size++] = '_';
    }

    /** Whether a text reads at this place as the escape of a character. */
    private static boolean isEscape(String text, int at) {
        if (at + 6 >= text.length() || text.charAt(at + 6) != '_') {
            return false;
        }
        for (int i = at + 2; i < at + 6; i++) {
            if (text.charAt(i) >= 0x80 || Character.digit(text.charAt(i), 16) < 0) {
                return false;
            }
        }
        return true;
    }

    private void require(int bytes) throws IOException {
        if (SIZE - size < bytes) {
            flush();
        }
    }

    void flush() throws IOException {
        out.write(buffer, 0, size);
        size = 0;
    }
}
