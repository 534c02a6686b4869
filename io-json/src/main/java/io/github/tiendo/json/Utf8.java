package io.github.tiendo.json;

/** Checks bytes for UTF-8 as the Unicode standard defines it: no overlong forms, no surrogates, nothing beyond U+10FFFF. */
final class Utf8 {

    /** How many bytes tell a parser the encoding. */
    private static final int HEAD = 4;

    private Utf8() {}

    /** The number of bytes from the start that are whole characters. */
    static int validLength(byte[] bytes) {
        return validEnd(bytes, 0, bytes.length);
    }

    /** The end of the whole characters between a start and an end. */
    static int validEnd(byte[] bytes, int start, int end) {
        for (int i = start; i < end && i < start + HEAD; i++) {
            if (bytes[i] == 0) {
                // Where a parser would take the rest for UTF-16 or UTF-32.
                return i;
            }
        }
        int i = start;
        while (i < end) {
            if (i + Octets.SIZE <= end && Octets.isAscii(Octets.word(bytes, i))) {
                i += Octets.SIZE;
                continue;
            }
            int size = sizeAt(bytes, i, end);
            if (size == 0) {
                return i;
            }
            i += size;
        }
        return end;
    }

    /** The size of the character at a place; 0 where there is none. */
    private static int sizeAt(byte[] bytes, int at, int length) {
        int first = bytes[at] & 0xFF;
        if (first < 0x80) {
            return 1;
        }
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        int size = first < 0xE0 ? 2 : first < 0xF0 ? 3 : 4;
        if (at + size > length) {
            return 0;
        }
        for (int i = 1; i < size; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        int second = bytes[at + 1] & 0xFF;
        boolean isWrong = first == 0xE0 && second < 0xA0
                || first == 0xED && second > 0x9F
                || first == 0xF0 && second < 0x90
                || first == 0xF4 && second > 0x8F;
        return isWrong ? 0 : size;
    }
}
