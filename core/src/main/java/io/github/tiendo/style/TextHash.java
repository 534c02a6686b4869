package io.github.tiendo.style;

/**
 * The hash of ids. Lists of texts that have one {@link String#hashCode()} are public, and a map that is asked for ids of them
 * goes through all it has each time, since the classes of ids are not comparable in the way that it asks for. It is the same in
 * every virtual machine, so that keys find the same partition on all of them.
 */
public final class TextHash {

    private static final long SEED = 0x5A0F3C9D1E7B2846L;
    private static final long FACTOR = 0x9E3779B97F4A7C15L;

    private TextHash() {}

    /**
     * The hash of a text.
     *
     * @param text any text
     * @return the same for equal texts
     */
    public static int of(String text) {
        long hash = SEED;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * FACTOR;
        }
        return (int) (hash >>> Integer.SIZE);
    }
}
