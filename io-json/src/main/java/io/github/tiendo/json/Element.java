package io.github.tiendo.json;

import io.github.tiendo.json.UsualObservations.Usual;
import io.github.tiendo.observation.Observation;
import java.util.Arrays;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An object of a document: its members in order, with their places. A value is a {@code String}, {@code BigDecimal},
 * {@code Boolean}, {@link Element}, {@link Items}, {@link #NULL}, or for a value that was refused the code of the finding.
 */
final class Element extends Node {

    private static final long serialVersionUID = 1L;

    private static final int FEW = 16;
    private static final int FIRST = 4;
    private static final int USUAL = 12;
    private static final String[] NO_NAMES = {};
    private static final Object[] NO_VALUES = {};
    private static final int[] NO_OFFSETS = {};

    /** As many as there are members, or more; while they are the same, those of the element before. */
    String[] names = NO_NAMES;

    Object[] values = NO_VALUES;
    int[] offsets = NO_OFFSETS;
    int size;

    /** A bit for each name, by its hash: what has no bit is not there. */
    private long bits;

    private @Nullable Set<String> seen;

    /** The observation that it is, where that was read before its members are; they are read when something is to be said of one. */
    private @Nullable Usual usual;

    /** Whether the names are those of another element too, and must not be changed. */
    private boolean hasNamesOfAnother;

    /** The JSON value null: the same as no member. */
    static final Object NULL = Absence.NULL;

    private enum Absence {
        NULL
    }

    Element(@Nullable Node parent, String key, int offset) {
        super(parent, key, offset);
    }

    /** An observation that was read already. */
    Element(Node list, Usual read) {
        super(list, "", read.start());
        usual = read;
        isCut = false;
    }

    /** An element that is likely to have the same members as another, such as the one before it in a list. */
    Element(@Nullable Node parent, String key, int offset, Element alike) {
        super(parent, key, offset);
        names = alike.names;
        values = new Object[alike.size];
        offsets = new int[alike.size];
        hasNamesOfAnother = true;
    }

    void add(String name, Object value, int place) {
        if (size == values.length) {
            int room = size == 0 ? FIRST : Math.max(USUAL, size * 2);
            values = Arrays.copyOf(values, room);
            offsets = Arrays.copyOf(offsets, room);
        }
        name(name);
        values[size] = value;
        offsets[size] = place;
        size++;
        bits |= bit(name);
        if (seen != null) {
            seen.add(name);
        }
    }

    private void name(String name) {
        if (hasNamesOfAnother) {
            if (size < names.length && name.equals(names[size])) {
                return;
            }
            names = Arrays.copyOf(names, values.length);
            hasNamesOfAnother = false;
        } else if (size == names.length) {
            names = Arrays.copyOf(names, values.length);
        }
        names[size] = name;
    }

    /** The bit of a name; of several names, those of all of them are put together. */
    static long bit(String name) {
        int hash = name.hashCode();
        return 1L << (hash ^ hash >>> 7);
    }

    /** Whether a member may be there; false is certain. */
    boolean mayHave(String name) {
        return mayHaveAny(bit(name));
    }

    /** Whether one of the members with these bits may be there; false is certain. */
    boolean mayHaveAny(long ofThese) {
        return (bits & ofThese) != 0;
    }

    boolean has(String name) {
        if (!mayHave(name)) {
            return false;
        }
        if (size > FEW) {
            if (seen == null) {
                seen = new HashSet<>(Arrays.asList(names).subList(0, size));
            }
            return seen.contains(name);
        }
        for (int i = 0; i < size; i++) {
            if (names[i].equals(name)) {
                return true;
            }
        }
        return false;
    }

    /** The observation that it is; null where that is still to be read of its members. */
    @Nullable
    Observation observation() {
        return usual == null ? null : usual.observation();
    }

    /** Reads the members of an observation that was read without them. */
    void open(Content document) {
        Usual read = usual;
        if (read != null) {
            usual = null;
            Element whole = ElementParser.parseAgain(document, read.start(), read.end());
            names = whole.names;
            values = whole.values;
            offsets = Arrays.stream(whole.offsets)
                    .map(offset -> offset + read.start())
                    .toArray();
            size = whole.size;
            bits = whole.bits;
        }
    }

    /** Why a value in here was refused while it was read; empty if none was. */
    Optional<JsonFindingCode> refusal() {
        for (int i = 0; i < size; i++) {
            if (values[i] instanceof JsonFindingCode code) {
                return Optional.of(code);
            }
            if (values[i] instanceof Element element && element.refusal().isPresent()) {
                return element.refusal();
            }
        }
        return Optional.empty();
    }

    /** Takes every member out, so that the element can be filled again. */
    void clear() {
        size = 0;
        seen = null;
        bits = 0;
        isCut = true;
    }
}
