package io.github.tiendo.excel;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Texts by their index, held as UTF-8 behind their lengths, with the place of every sixteenth: little more than the bytes
 * themselves, however short they are.
 */
final class PackedTexts {

    private static final int CHUNK_BITS = 14;
    private static final int CHUNK = 1 << CHUNK_BITS;
    private static final int RUN_BITS = 4;
    private static final int RUN = 1 << RUN_BITS;
    private static final int RECENT = 1 << 10;
    private static final int MAX_SIZE = Integer.MAX_VALUE - CHUNK;

    private final String[] recent = new String[RECENT];
    private final int[] recentIndex = new int[RECENT];
    private byte[][] chunks = new byte[8][];
    private int[] starts = new int[8];
    private byte[] scratch = new byte[256];
    private int size;
    private int count;

    int count() {
        return count;
    }

    /** How many bytes are held. */
    long held() {
        return (size >> CHUNK_BITS) * (long) CHUNK + CHUNK + starts.length * 4L;
    }

    void add(CellChars text) throws RefusedException {
        if (size > MAX_SIZE - 3 * text.length()) {
            throw RefusedException.exceeded("bytes", MAX_SIZE);
        }
        if ((count & RUN - 1) == 0) {
            int run = count >> RUN_BITS;
            if (run == starts.length) {
                starts = Arrays.copyOf(starts, run + (run >> 1));
            }
            starts[run] = size;
        }
        int length = encode(text.chars(), text.length());
        for (int rest = length; ; rest >>>= 7) {
            put((byte) (rest < 128 ? rest : rest & 127 | 128));
            if (rest < 128) {
                break;
            }
        }
        for (int from = 0; from < length; ) {
            int place = size & CHUNK - 1;
            int part = Math.min(length - from, CHUNK - place);
            System.arraycopy(scratch, from, chunk(), place, part);
            from += part;
            size += part;
        }
        count++;
    }

    private void put(byte value) {
        chunk()[size & CHUNK - 1] = value;
        size++;
    }

    private byte[] chunk() {
        int index = size >> CHUNK_BITS;
        if (index == chunks.length) {
            chunks = Arrays.copyOf(chunks, 2 * index);
        }
        if (chunks[index] == null) {
            chunks[index] = new byte[CHUNK];
        }
        return chunks[index];
    }

    private int encode(char[] chars, int length) {
        if (scratch.length < 3 * length) {
            scratch = new byte[3 * length];
        }
        int to = 0;
        for (int i = 0; i < length; i++) {
            char c = chars[i];
            if (c < 0x80) {
                scratch[to++] = (byte) c;
            } else if (c < 0x800) {
                scratch[to++] = (byte) (0xC0 | c >> 6);
                scratch[to++] = (byte) (0x80 | c & 63);
            } else if (Character.isHighSurrogate(c) && i + 1 < length && Character.isLowSurrogate(chars[i + 1])) {
                int point = Character.toCodePoint(c, chars[++i]);
                scratch[to++] = (byte) (0xF0 | point >> 18);
                scratch[to++] = (byte) (0x80 | point >> 12 & 63);
                scratch[to++] = (byte) (0x80 | point >> 6 & 63);
                scratch[to++] = (byte) (0x80 | point & 63);
            } else {
                // half of a character has no bytes and becomes the replacement character
                char whole = Character.isSurrogate(c) ? '\uFFFD' : c;
                scratch[to++] = (byte) (0xE0 | whole >> 12);
                scratch[to++] = (byte) (0x80 | whole >> 6 & 63);
                scratch[to++] = (byte) (0x80 | whole & 63);
            }
        }
        return to;
    }

    /** The text at an index below the count. */
    String get(int index) {
        int slot = index & RECENT - 1;
        if (recent[slot] != null && recentIndex[slot] == index) {
            return recent[slot];
        }
        int at = starts[index >> RUN_BITS];
        for (int skipped = index & RUN - 1; skipped > 0; skipped--) {
            int length = length(at);
            at += lengthOfLength(length) + length;
        }
        int length = length(at);
        String text = text(at + lengthOfLength(length), length);
        recent[slot] = text;
        recentIndex[slot] = index;
        return text;
    }

    private String text(int at, int length) {
        int place = at & CHUNK - 1;
        if (place + length <= CHUNK) {
            byte[] chunk = chunks[at >> CHUNK_BITS];
            return length == 0 ? "" : new String(chunk, place, length, StandardCharsets.UTF_8);
        }
        byte[] whole = new byte[length];
        for (int from = 0; from < length; ) {
            int start = at + from & CHUNK - 1;
            int part = Math.min(length - from, CHUNK - start);
            System.arraycopy(chunks[at + from >> CHUNK_BITS], start, whole, from, part);
            from += part;
        }
        return new String(whole, StandardCharsets.UTF_8);
    }

    private int length(int at) {
        int length = 0;
        for (int shift = 0, place = at; ; shift += 7, place++) {
            int part = chunks[place >> CHUNK_BITS][place & CHUNK - 1];
            length |= (part & 127) << shift;
            if (part >= 0) {
                return length;
            }
        }
    }

    private static int lengthOfLength(int length) {
        return length < 1 << 7 ? 1 : length < 1 << 14 ? 2 : length < 1 << 21 ? 3 : 4;
    }
}
