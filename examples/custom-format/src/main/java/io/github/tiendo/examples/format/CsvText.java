package io.github.tiendo.examples.format;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;

/** Bytes as text: by their byte order mark, else UTF-16 where every other byte is zero, else UTF-8. */
final class CsvText {

    private static final char MARK = '\uFEFF';
    /** How many bytes are looked at to tell UTF-16 without a mark. */
    private static final int LOOKED_AT = 512;

    private CsvText() {}

    /** The text without its mark; empty if the bytes are none in their encoding, or hold characters that no text has. */
    static Optional<String> of(byte... bytes) {
        try {
            String text =
                    charset(bytes).newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
            boolean printable = text.chars().allMatch(c -> c >= ' ' || c == '\t' || c == '\n' || c == '\r');
            return printable ? Optional.of(withoutMark(text)) : Optional.empty();
        } catch (CharacterCodingException e) {
            return Optional.empty();
        }
    }

    /** The same of the first bytes of a longer source, whose last character may be cut. */
    static Optional<String> ofBeginning(byte... head) {
        int end = head.length;
        while (end > 0 && head[end - 1] != '\n') {
            end--;
        }
        if (end > 0 && charset(head).equals(StandardCharsets.UTF_16LE)) {
            // the second half of the line end
            end = Math.min(head.length, end + 1);
        }
        return of(Arrays.copyOf(head, end == 0 ? head.length : end));
    }

    private static String withoutMark(String text) {
        return !text.isEmpty() && text.charAt(0) == MARK ? text.substring(1) : text;
    }

    private static Charset charset(byte... bytes) {
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
}
