package io.github.tiendo.json;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Remembers what was made of texts that stand again and again, by their bytes, so that a text is not made of them anew.
 * Each text has one slot: a later one with the same slot takes its place, so that the table never grows, and text chosen
 * to collide costs no more than text seen for the first time.
 */
final class TextTable<T> {

    private static final int SLOTS = 1 << 11;

    /** Longer texts are unlikely to stand twice, and would be held. */
    private static final int LONGEST = 256;

    private final byte[][] keys = new byte[SLOTS][];
    private final int[] lengths = new int[SLOTS];
    private final @Nullable Object[] values = new @Nullable Object[SLOTS];
    private final Function<String, @Nullable T> maker;

    /**
     * A table.
     *
     * @param maker makes a value of a text, or null where the text has none
     */
    TextTable(Function<String, @Nullable T> maker) {
        this.maker = maker;
    }

    /**
     * The value of the text between two places; null where it has none. It is read eight bytes at a time, so that up to
     * seven bytes of the array behind it must be there too.
     */
    @Nullable
    T value(byte[] bytes, int from, int to, long hash) {
        int slot = (int) (hash ^ hash >>> 32) & SLOTS - 1;
        int length = to - from;
        if (lengths[slot] == length && keys[slot] != null && Octets.isAt(from, bytes, keys[slot], length)) {
            return known(slot);
        }
        T value = maker.apply(new String(bytes, from, length, StandardCharsets.UTF_8));
        if (value != null && length <= LONGEST) {
            keys[slot] = Octets.padded(Arrays.copyOfRange(bytes, from, to));
            lengths[slot] = length;
            values[slot] = value;
        }
        return value;
    }

    @SuppressWarnings("unchecked")
    private @Nullable T known(int slot) {
        return (T) values[slot];
    }
}
