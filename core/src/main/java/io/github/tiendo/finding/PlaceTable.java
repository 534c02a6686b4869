package io.github.tiendo.finding;

import java.io.Serializable;
import java.util.AbstractMap;
import java.util.AbstractSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where elements stand, in some 30 bytes for each where they stand in cells: a file has several places for each of its rows.
 * Elements and places are made when they are asked for. The order is that in which they were added.
 */
final class PlaceTable extends AbstractMap<ElementRef, SourceLocation> implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final int FIRST_ENTRIES = 16;

    /** Kinds and attributes of elements; there are few of them, as a rule. */
    private final List<Label> labels = new ArrayList<>();

    private final Map<Label, Integer> labelIndexes = new HashMap<>();

    private int size;
    private int[] hashes = new int[FIRST_ENTRIES];
    private int[] labelOf = new int[FIRST_ENTRIES];
    private @Nullable String[] ids = new String[FIRST_ENTRIES];

    /** The place itself, or any cell of its sheet where the two numbers below say which. */
    private @Nullable SourceLocation[] places = new SourceLocation[FIRST_ENTRIES];

    private int[] rows = new int[FIRST_ENTRIES];
    private int[] columns = new int[FIRST_ENTRIES];

    /**
     * By the hash of the element the index of its entry, from 1, and above its bits those of the hash, which tell most others
     * apart without a look at the entry; 0 where nothing is; at most half of them are taken.
     */
    private int[] slots = new int[2 * FIRST_ENTRIES];

    private record Label(String kind, @Nullable String attribute) implements Serializable {

        static Label of(ElementRef element) {
            return new Label(element.kind(), element.attribute().orElse(null));
        }

        boolean isOf(ElementRef element) {
            return kind.equals(element.kind())
                    && Objects.equals(attribute, element.attribute().orElse(null));
        }

        ElementRef of(String id) {
            return attribute == null ? ElementRef.of(kind, id) : ElementRef.of(kind, id, attribute);
        }

        /** Written out, since what the platform makes for a record costs a short run several milliseconds. */
        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Label label
                    && kind.equals(label.kind)
                    && Objects.equals(attribute, label.attribute);
        }

        @Override
        public int hashCode() {
            return 31 * kind.hashCode() + Objects.hashCode(attribute);
        }
    }

    /** Adds the place of an element, unless it has one; whether it had none. */
    boolean add(ElementRef element, SourceLocation place) {
        int hash = element.hashCode();
        int slot = slot(hash, element);
        if (slots[slot] != 0) {
            return false;
        }
        if (size == ids.length) {
            resize(2 * size);
            slots = new int[4 * size];
            for (int i = 0; i < size; i++) {
                take(slot(hashes[i], null), hashes[i], i);
            }
            slot = slot(hash, null);
        }
        hashes[size] = hash;
        labelOf[size] = labelIndexes.computeIfAbsent(Label.of(element), label -> {
            labels.add(label);
            return labels.size() - 1;
        });
        ids[size] = element.id();
        SourceLocation before = size == 0 ? null : places[size - 1];
        if (place instanceof CellLocation cell) {
            places[size] = cell.isOnSheetOf(before) ? before : cell;
            rows[size] = cell.row();
            columns[size] = cell.cellColumn();
        } else {
            places[size] = place;
        }
        take(slot, hash, size);
        size++;
        return true;
    }

    private void take(int slot, int hash, int index) {
        slots[slot] = hash & -slots.length | index + 1;
    }

    private void resize(int length) {
        hashes = Arrays.copyOf(hashes, length);
        labelOf = Arrays.copyOf(labelOf, length);
        ids = Arrays.copyOf(ids, length);
        places = Arrays.copyOf(places, length);
        rows = Arrays.copyOf(rows, length);
        columns = Arrays.copyOf(columns, length);
    }

    /** Where the entry of an element with this hash stands, or would; of null, where there is room for one. */
    private int slot(int hash, @Nullable ElementRef element) {
        int slot = (hash ^ hash >>> 16) & slots.length - 1;
        while (slots[slot] != 0 && (element == null || !isAt(slot, hash, element))) {
            slot = slot + 1 & slots.length - 1;
        }
        return slot;
    }

    private boolean isAt(int slot, int hash, ElementRef element) {
        if (((slots[slot] ^ hash) & -slots.length) != 0) {
            return false;
        }
        int index = index(slot);
        return hashes[index] == hash
                && element.id().equals(ids[index])
                && labels.get(labelOf[index]).isOf(element);
    }

    private int index(int slot) {
        return (slots[slot] & slots.length - 1) - 1;
    }

    private ElementRef element(int index) {
        return labels.get(labelOf[index]).of(Objects.requireNonNull(ids[index]));
    }

    SourceLocation place(int index) {
        SourceLocation place = Objects.requireNonNull(places[index]);
        return place instanceof CellLocation cell ? cell.at(rows[index], columns[index]) : place;
    }

    @Override
    public boolean containsKey(Object key) {
        return get(key) != null;
    }

    @Override
    public @Nullable SourceLocation get(Object key) {
        if (!(key instanceof ElementRef element)) {
            return null;
        }
        int slot = slot(element.hashCode(), element);
        return slots[slot] == 0 ? null : place(index(slot));
    }

    @Override
    public int size() {
        return size;
    }

    @Override
    public Set<Entry<ElementRef, SourceLocation>> entrySet() {
        return new Entries();
    }

    private final class Entries extends AbstractSet<Entry<ElementRef, SourceLocation>> {

        @Override
        public int size() {
            return size;
        }

        @Override
        public Iterator<Entry<ElementRef, SourceLocation>> iterator() {
            return new Iterator<>() {
                private int next;

                @Override
                public boolean hasNext() {
                    return next < size;
                }

                @Override
                public Entry<ElementRef, SourceLocation> next() {
                    if (!hasNext()) {
                        throw new NoSuchElementException();
                    }
                    return Map.entry(element(next), place(next++));
                }
            };
        }
    }
}
