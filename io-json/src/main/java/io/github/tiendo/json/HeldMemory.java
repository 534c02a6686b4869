package io.github.tiendo.json;

/**
 * What the elements of a document may hold of the memory that there is. What is made of them, with the places of every
 * part, takes several times as much, so that elements have a small share; the sizes are estimates of what a heap without
 * large pointers takes.
 */
final class HeldMemory {

    /** An object or a list with room for some members. */
    static final int NODE = 160;

    /** A place for a value in a list. */
    static final int SLOT = 12;

    static final int NUMBER = 40;

    private static final int TEXT = 40;

    /** Objects with more members are likely to name each only once. */
    private static final int MANY = 16;

    /** The name of a member among many, with what finds it again. */
    private static final int NAME = 100;

    private static final int SHARE_OF_ELEMENTS = 6;
    private static final int SHARE_OF_CONTENT = 4;

    private final long most;
    private long held;

    HeldMemory(long most) {
        this.most = most;
    }

    /** The share of the memory that there is. */
    static HeldMemory ofElements() {
        return new HeldMemory(Runtime.getRuntime().maxMemory() / SHARE_OF_ELEMENTS);
    }

    /** Whether so many bytes of text can be held beside all that is made of them. */
    static boolean canHoldContent(long bytes) {
        return bytes <= Runtime.getRuntime().maxMemory() / SHARE_OF_CONTENT;
    }

    /** Takes memory that is held until the document has been read; false where there is not so much. */
    boolean hold(long bytes) {
        held += bytes;
        return held <= most;
    }

    static long text(String text) {
        return TEXT + 2L * text.length();
    }

    /** What the member of an object that has so many before it takes, without its value. */
    static long member(int before, String name) {
        return before < MANY ? SLOT : NAME + 2L * name.length();
    }
}
