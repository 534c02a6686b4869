package io.github.tiendo.excel;

import java.util.Arrays;

/** Characters of one cell, in an array that is used again for the next. */
final class CellChars {

    private static final int ESCAPE = 7;

    private char[] chars = new char[64];
    private int length;

    void clear() {
        length = 0;
    }

    int length() {
        return length;
    }

    char[] chars() {
        return chars;
    }

    void append(char[] from, int start, int count) {
        if (length + count > chars.length) {
            chars = Arrays.copyOf(chars, Math.max(length + count, 2 * chars.length));
        }
        System.arraycopy(from, start, chars, length, count);
        length += count;
    }

    /**
     * Puts the characters in place that the format writes as {@code _x0041_}, since XML cannot hold them; half of a character
     * and what is none become U+FFFD, as no other format could hold them.
     */
    void unescape() {
        int to = 0;
        for (int from = 0; from < length; ) {
            int code = chars[from] == '_' ? escaped(from) : -1;
            chars[to++] = code < 0 ? chars[from] : (char) code;
            from += code < 0 ? 1 : ESCAPE;
        }
        if (to < length) {
            mend(to);
        }
        length = to;
    }

    private void mend(int end) {
        for (int i = 0; i < end; i++) {
            boolean isPair = i + 1 < end && Character.isSurrogatePair(chars[i], chars[i + 1]);
            if (!isPair && (Character.isSurrogate(chars[i]) || chars[i] >= 0xFFFE)) {
                chars[i] = '\uFFFD';
            }
            i += isPair ? 1 : 0;
        }
    }

    private int escaped(int at) {
        if (at + ESCAPE > length || chars[at + 1] != 'x' || chars[at + 6] != '_') {
            return -1;
        }
        int code = 0;
        for (int i = at + 2; i < at + 6; i++) {
            int digit = chars[i] < 128 ? Character.digit(chars[i], 16) : -1;
            if (digit < 0) {
                return -1;
            }
            code = code << 4 | digit;
        }
        return code;
    }

    boolean isEmpty() {
        return length == 0;
    }

    @Override
    public String toString() {
        return new String(chars, 0, length);
    }
}
