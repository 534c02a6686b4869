package io.github.tiendo.json;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** An array of a document: its items with their places. */
final class Items extends Node {

    private static final long serialVersionUID = 1L;

    private static final Object[] NO_VALUES = {};
    private static final int[] NO_OFFSETS = {};

    Object[] values = NO_VALUES;
    int[] offsets = NO_OFFSETS;
    int size;

    Items(@Nullable Node parent, String key, int offset) {
        super(parent, key, offset);
    }

    void add(Object value, int place) {
        if (size == values.length) {
            values = Arrays.copyOf(values, Math.max(4, size + (size >> 1)));
            offsets = Arrays.copyOf(offsets, values.length);
        }
        values[size] = value;
        offsets[size] = place;
        size++;
    }
}
