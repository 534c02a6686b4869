package io.github.tiendo.spi;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/**
 * How the bytes of a text are encoded: by their byte order mark, else UTF-16 where every other byte is zero, else UTF-8.
 *
 * <pre>{@code
 * String text = TextEncoding.withoutMark(new String(bytes, TextEncoding.of(bytes)));
 * }</pre>
 */
public final class TextEncoding {

    private static final char MARK = '\uFEFF';
    /** How many bytes are looked at to tell UTF-16 without a mark. */
    private static final int LOOKED_AT = 512;

    private TextEncoding() {}

    /**
     * The encoding of a text.
     *
     * @param bytes the text, or its beginning
     * @return UTF-8 or UTF-16; UTF-8 where nothing speaks for the other
     */
    public static Charset of(byte... bytes) {
        if (bytes.length > 1 && bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE) {
            return StandardCharsets.UTF_16LE;
        }
        if (bytes.length > 1 && bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF) {
            return StandardCharsets.UTF_16BE;
        }
        int[] zeros = new int[2];
        int length = Math.min(bytes.length, LOOKED_AT);
        for (int i = 0; i < length; i++) {
            zeros[i % 2] += bytes[i] == 0 ? 1 : 0;
        }
        // separators, digits and line ends are enough for a quarter of the characters
        int many = length / 8;
        if (many > 0 && zeros[1] >= many && zeros[0] == 0) {
            return StandardCharsets.UTF_16LE;
        }
        return many > 0 && zeros[0] >= many && zeros[1] == 0 ? StandardCharsets.UTF_16BE : StandardCharsets.UTF_8;
    }

    /**
     * A text without the byte order mark before it.
     *
     * @param text as decoded
     * @return the text
     */
    public static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }
}
