package io.github.tiendo.json;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Looks at eight bytes together: the first byte is the lowest of a word. */
final class Octets {

    /** How many bytes a word has. */
    static final int SIZE = Long.BYTES;

    private static final VarHandle WORDS = MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
    private static final long ONES = 0x0101010101010101L;
    private static final long HIGH_BITS = 0x80 * ONES;

    private Octets() {}

    /** The eight bytes from a place on. */
    static long word(byte[] bytes, int at) {
        return (long) WORDS.get(bytes, at);
    }

    /** A word of one ASCII character eight times. */
    static long all(char character) {
        return character * ONES;
    }

    static boolean isAscii(long word) {
        return (word & HIGH_BITS) == 0;
    }

    /** Zero where no byte of a word is zero; else the lowest bit set is that of the first byte that is. */
    static long zeros(long word) {
        return word - ONES & ~word & HIGH_BITS;
    }

    /** Zero where no byte of a word is below an ASCII character; else the lowest bit set is that of the first one. */
    static long below(char character, long word) {
        return word - all(character) & ~word & HIGH_BITS;
    }

    /** Whether a byte is one of the blanks that may stand between tokens. */
    static boolean isBlank(byte character) {
        return character <= ' ' && (character == ' ' || character == '\n' || character == '\r' || character == '\t');
    }

    /** Some bytes, and so many more that each of them begins a word. */
    static byte[] padded(byte[] bytes) {
        return Arrays.copyOf(bytes, bytes.length + SIZE);
    }

    /** Whether the first bytes of a padded text stand at a place; behind its end there must be seven more. */
    static boolean isAt(int place, byte[] bytes, byte[] text, int length) {
        int i = 0;
        for (; i + SIZE <= length; i += SIZE) {
            if (word(text, i) != word(bytes, place + i)) {
                return false;
            }
        }
        int rest = length - i;
        return rest == 0 || (word(text, i) ^ word(bytes, place + i)) << (SIZE - rest) * Byte.SIZE == 0;
    }

    /** The first place of an ASCII character between two places; -1 where it does not stand there. */
    static int indexOf(char character, byte[] bytes, int from, int to) {
        long characters = all(character);
        int i = from;
        for (; i + SIZE <= to; i += SIZE) {
            long found = zeros(word(bytes, i) ^ characters);
            if (found != 0) {
                return i + Long.numberOfTrailingZeros(found) / Byte.SIZE;
            }
        }
        for (; i < to; i++) {
            if (bytes[i] == character) {
                return i;
            }
        }
        return -1;
    }
}
