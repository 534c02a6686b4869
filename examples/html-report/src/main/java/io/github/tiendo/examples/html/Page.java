package io.github.tiendo.examples.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * A page in the making: markup of our own and text of others, encoded and escaped in one pass.
 *
 * <p>Text never becomes markup: what has a meaning there is escaped, and characters that no page may hold or that turn
 * the order of others around are shown as the replacement character. The page is well-formed XML as well.
 */
final class Page {

    private static final int BUFFER = 1 << 16;

    /** The longest encoding of one character, escaped. */
    private static final int LONGEST = 6;

    private static final char REPLACEMENT = '\ufffd';

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER];
    private int length;

    Page(OutputStream out) {
        this.out = out;
    }

    /** Markup that is encoded already. */
    Page markup(byte[] markup) throws IOException {
        if (markup.length > buffer.length - length) {
            flush();
        }
        if (markup.length > buffer.length) {
            out.write(markup);
        } else {
            System.arraycopy(markup, 0, buffer, length, markup.length);
            length += markup.length;
        }
        return this;
    }

    /** Markup of our own. */
    Page markup(String markup) throws IOException {
        return markup(markup.getBytes(StandardCharsets.UTF_8));
    }

    /** Text of others, also between the quotes of an attribute. */
    Page text(String text) throws IOException {
        for (int i = 0; i < text.length(); i++) {
            if (buffer.length - length < LONGEST) {
                flush();
            }
            char c = text.charAt(i);
            if (c < 0x80) {
                ascii(c);
            } else if (Character.isHighSurrogate(c)
                    && i + 1 < text.length()
                    && Character.isLowSurrogate(text.charAt(i + 1))) {
                i++;
                pair(Character.toCodePoint(c, text.charAt(i)));
            } else {
                plane(isShown(c) ? c : REPLACEMENT);
            }
        }
        return this;
    }

    private void ascii(char c) {
        switch (c) {
            case '&' -> escape("&amp;");
            case '<' -> escape("&lt;");
            case '>' -> escape("&gt;");
            case '"' -> escape("&quot;");
            case '\t', '\n', '\r' -> buffer[length++] = ' ';
            default -> {
                if (c < ' ' || c == 0x7f) {
                    plane(REPLACEMENT);
                } else {
                    buffer[length++] = (byte) c;
                }
            }
        }
    }

    private void escape(String reference) {
        for (int i = 0; i < reference.length(); i++) {
            buffer[length++] = (byte) reference.charAt(i);
        }
    }

    /** Not the controls behind ASCII, lone surrogates, what turns the direction or breaks a line, and what is no character. */
    private static boolean isShown(char c) {
        boolean isHarmful = c < 0xa0
                || c == '\u200e'
                || c == '\u200f'
                || c >= '\u2028' && c <= '\u202e'
                || c >= '\u2060' && c <= '\u206f'
                || Character.isSurrogate(c)
                || c >= '\ufdd0' && c <= '\ufdef'
                || c >= '\ufffe';
        return !isHarmful;
    }

    private void plane(char c) {
        if (c < 0x800) {
            buffer[length++] = (byte) (0xc0 | c >> 6);
        } else {
            buffer[length++] = (byte) (0xe0 | c >> 12);
            buffer[length++] = (byte) (0x80 | c >> 6 & 0x3f);
        }
        buffer[length++] = (byte) (0x80 | c & 0x3f);
    }

    private void pair(int point) {
        if ((point & 0xfffe) == 0xfffe || Character.getType(point) == Character.FORMAT) {
            plane(REPLACEMENT);
            return;
        }
        buffer[length++] = (byte) (0xf0 | point >> 18);
        buffer[length++] = (byte) (0x80 | point >> 12 & 0x3f);
        buffer[length++] = (byte) (0x80 | point >> 6 & 0x3f);
        buffer[length++] = (byte) (0x80 | point & 0x3f);
    }

    /** Hands on what is there. */
    void flush() throws IOException {
        out.write(buffer, 0, length);
        length = 0;
    }
}
